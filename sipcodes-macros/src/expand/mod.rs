//! From the validated table to tokens: the enum, and the content of its columns.

mod docs;
mod enumeration;
mod facade;
mod tokens;

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use sipcodes_table::{COLUMNS, Data, RangeRules, Table};

use crate::arguments::Arguments;
use crate::item::Item;
use tokens::{array, identifier, integer};

/// The codes with which a client treats those that it does not know (RFC 3261, Section 8.1.3.2).
const RECOGNIZED: [u16; 6] = [183, 200, 300, 400, 500, 600];

/// How many codes make a table large: it is then by all numbers that there are, and needs no check.
const LARGE: usize = 48;

/// Everything that one invocation of the macro emits, but for errors and for the tracking of its files.
pub(crate) fn expand(item: &Item, arguments: &Arguments, table: &Table) -> TokenStream {
    let krate = &arguments.krate();
    let name = &item.name;
    let enumeration = enumeration::expand(item, arguments, table);
    let data = data(item, arguments, table);
    let serde = arguments.serde.map(|span| {
        let name = proc_macro2::Ident::new(&name.to_string(), span);
        quote::quote_spanned!(span=> #krate::__private::implement_serde! { #name })
    });
    let facade = arguments.is_facade.then(|| facade::expand(table, krate));
    quote! {
        #enumeration
        #krate::__private::implement! { #data }
        #serde
        #facade
    }
}

/// What the template of the facade is given: the codes, and an array for each column.
fn data(item: &Item, arguments: &Arguments, table: &Table) -> TokenStream {
    let krate = &arguments.krate();
    let Item { attributes, name, other, .. } = item;
    let conditions = &attributes.conditions;
    let deprecated = attributes.is_deprecated.then(|| quote!(#[allow(deprecated)]));
    let other = other.as_ref().map(|other| &other.name);

    let mut codes = TokenStream::new();
    for entry in &table.entries {
        let (number, variant) = (integer(entry.code), identifier(&entry.name));
        codes.extend(quote!(#number #variant,));
    }
    let (first, span) = span(table);
    let row = if table.entries.len() < 255 { quote!(u8) } else { quote!(u16) };
    let recognized = recognized(table);
    let ranges =
        if arguments.is_facade { quote!(crate::standard::RANGES) } else { ranges(table, krate) };
    let q850 = table.q850.iter().map(|code| integer(*code));

    let mut columns = TokenStream::new();
    for (method, data) in COLUMNS.iter().flat_map(|column| column.arrays) {
        let method = format_ident!("{method}");
        let cells: Vec<Data<'_>> = table.entries.iter().map(data).collect();
        let is_empty = cells.iter().all(|cell| *cell == Data::Nothing);
        let array = if is_empty { quote!([]) } else { array(&cells, krate) };
        columns.extend(quote!(#method #array));
    }
    quote! {
        #conditions #deprecated
        #name [#other]
        codes [#codes]
        span #first #span #row
        recognized [#(#recognized)*]
        ranges #ranges;
        q850 [#(#q850),*]
        #columns
    }
}

/// The lowest number that the tables by number are for, and how many there are.
fn span(table: &Table) -> (Literal, Literal) {
    let (first, count) = match &table.entries[..] {
        [] => (0, 0),
        entries if entries.len() >= LARGE => (100, 600),
        [entry] => (entry.code, 1),
        [first, .., last] => (first.code, usize::from(last.code - first.code) + 1),
    };
    (Literal::u16_unsuffixed(first), Literal::usize_unsuffixed(count))
}

/// The variants as which unknown codes are treated, if the table has them all.
fn recognized(table: &Table) -> Vec<proc_macro2::Ident> {
    let variant = |code: &u16| {
        let at = table.entries.binary_search_by_key(code, |entry| entry.code).ok()?;
        Some(identifier(&table.entries[at].name))
    };
    RECOGNIZED.iter().map(variant).collect::<Option<_>>().unwrap_or_default()
}

fn ranges(table: &Table, krate: &TokenStream) -> TokenStream {
    let ranges: Vec<Data<'_>> = table.ranges.iter().flat_map(RangeRules::data).collect();
    let array = array(&ranges, krate);
    quote!(&#array)
}
