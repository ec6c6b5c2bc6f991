//! From the macro's input to its output, without `proc_macro` and the file system, so that tests can
//! run it too.

use proc_macro2::TokenStream;
use sipcodes_table::{Problem, Source, Table};

use crate::arguments::{Arguments, TableArgument};
use crate::error::compile_error;
use crate::expand::expand;
use crate::files::{self, Files};
use crate::item::Item;

/// Expands `#[status_codes(arguments)] item`; `files` is its only access to the file system.
pub(crate) fn generate(
    arguments: TokenStream,
    item: TokenStream,
    files: &dyn Files,
) -> TokenStream {
    let mut output = TokenStream::new();
    let mut arguments = Arguments::parse(arguments, &mut output);
    let Some(parsed) = Item::parse(item.clone(), &mut output) else {
        // there is nothing to fill: the item stays as it is, beside its errors
        output.extend(item);
        return output;
    };
    for repeated in &parsed.attributes.repeated {
        // their codes are used, so that no other errors follow from the one
        let repeated = Arguments::parse(repeated.clone(), &mut TokenStream::new());
        arguments.tables.extend(repeated.tables);
    }
    let mut sources: Vec<Source> = Vec::new();
    let mut tracking = TokenStream::new();
    for table in &arguments.tables {
        let loaded = files::load(table, files);
        sources.push(loaded.source);
        tracking.extend(loaded.tracking);
    }
    let (mut table, mut problems) = Table::read(&sources);
    if !parsed.attributes.repeated.is_empty() {
        // that is the error: its tables may have codes in common
        problems.clear();
    }
    for problem in problems {
        let Problem { table, .. } = problem;
        output.extend(compile_error(arguments.tables[table].span(), &problem.to_string()));
    }
    output.extend(state_later_than(&arguments, &table));
    if let Some(other) = &parsed.other {
        output.extend(drop_namesake(&mut table, &other.name));
    }
    let is_whole = output.is_empty();
    output.extend(tracking);
    output.extend(expand(&parsed, &arguments, &table, is_whole));
    output
}

/// An error where a state of the registry is asked for that the standard table has not reached.
fn state_later_than(arguments: &Arguments, table: &Table) -> Option<TokenStream> {
    let registry = table.registry?;
    let as_of = arguments.tables.iter().find_map(|table| match table {
        TableArgument::Standard(_, as_of) => *as_of,
        TableArgument::File(_) => None,
    })?;
    let message = format!(
        "`{}` is later than the standard table, which is in step with the registry of {registry}",
        as_of.date
    );
    (as_of.date > registry).then(|| compile_error(as_of.span, &message))
}

/// An error where a code has the name of the variant for unlisted codes; the code is left out.
fn drop_namesake(table: &mut Table, name: &syn::Ident) -> Option<TokenStream> {
    let at = table.entries.iter().position(|entry| *name == entry.name)?;
    let code = table.entries.remove(at).code;
    let message = format!("`{name}` is also the name of {code}: choose another one");
    Some(compile_error(name.span(), &message))
}
