//! The procedural macro behind [`sipcodes`](https://docs.rs/sipcodes), which re-exports it: use it
//! from there.

mod args;
mod cell;
mod entry;
mod expand;
mod files;
mod item;
mod report;
mod rows;
mod source;
mod suggest;
mod table;
#[cfg(test)]
mod tests;
mod words;

use proc_macro2::TokenStream;

use crate::args::Args;
use crate::item::Item;
use crate::report::Report;
use crate::table::Table;

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
    fill(args.into(), item.into(), &files::read).into()
}

/// The whole way from the macro's input to its output; `read` is all that it sees of the world.
fn fill(args: TokenStream, item: TokenStream, read: &files::Read<'_>) -> TokenStream {
    let mut output = TokenStream::new();
    let args = Args::parse(args, &mut output);
    let Some(parsed) = Item::parse(item.clone(), &mut output) else {
        // nothing to fill: what is there stays, and only what is wrong with it is added
        output.extend(item);
        return output;
    };
    let sources = files::load(&args.tables, read);
    let mut report = Report::default();
    let table = Table::read(&sources, &mut report);
    output.extend(report.into_errors(&sources));
    output.extend(sources.iter().filter_map(files::track));
    output.extend(expand::expand(&parsed, &table, &args.krate));
    output
}
