//! The procedural macro behind [`sipcodes`](https://docs.rs/sipcodes), which re-exports it: use it
//! from there.

mod args;
mod cell;
mod entry;
mod expand;
mod files;
mod fill;
mod item;
mod report;
mod rows;
mod source;
mod suggest;
mod table;
#[cfg(test)]
mod tests;
mod words;

/// # What it emits
///
/// For the table
///
/// ```toml
#[doc = include_str!("../tests/expansion/small.toml")]
/// ```
///
/// and the enum
///
/// ```ignore
/// /// The codes my stack speaks.
/// #[sipcodes::status_codes("small.toml")]
/// pub enum StatusCode {}
/// ```
///
/// it emits what follows, to the letter (a test compares). A column is a static array with an
/// element for each code, read through the byte that is the code's row; a number becomes a code by
/// one load. A column that no entry fills has no array.
///
/// ```ignore
#[doc = include_str!("../tests/expansion/small.rs")]
/// ```
#[proc_macro_attribute]
pub fn status_codes(
    args: proc_macro::TokenStream,
    item: proc_macro::TokenStream,
) -> proc_macro::TokenStream {
    fill::fill(args.into(), item.into(), &files::read).into()
}
