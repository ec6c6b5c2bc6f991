//! The types of two SIP stacks, each made of this crate in at most ten lines: each module has such a type,
//! and does with it what the call sites of the stack do with theirs.

mod ezk;
#[cfg(feature = "macros")]
mod rsip;
