//! The whole way from the macro's input to its output, without `proc_macro` and the file system, so
//! that tests and the fuzz target can go it too.

use proc_macro2::TokenStream;

use crate::args::Args;
use crate::expand::expand;
use crate::files::{self, Read};
use crate::item::Item;
use crate::report::Report;
use crate::table::Table;

/// What becomes of `#[status_codes(args)] item`; `read` is all that this sees of the world.
pub(crate) fn fill(args: TokenStream, item: TokenStream, read: &Read<'_>) -> TokenStream {
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
    output.extend(expand(&parsed, &table, &args.krate));
    output
}
