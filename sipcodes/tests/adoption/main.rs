//! The types of two SIP stacks, replaced by types of this crate in at most ten lines each. The tests do with
//! them what the call sites of the stacks do with theirs.

/// Every name is that of the code with the number beside it.
macro_rules! assert_names {
    ($type:ident: $($name:ident $number:literal,)*) => { $(assert_eq!($type::$name, $number);)* };
}

mod ezk;
#[cfg(feature = "macros")]
mod rsip;
