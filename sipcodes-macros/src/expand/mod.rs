//! From the validated table to tokens: the enum, and the content of its columns.

mod docs;
mod enumeration;
mod facade;
mod text;

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;
use sipcodes_table::{COLUMNS, Data, Table};

use crate::arguments::Arguments;
use crate::item::Item;
use text::{array, tokens, write_column};

/// The codes with which a client treats those that it does not know (RFC 3261, Section 8.1.3.2).
const RECOGNIZED: [u16; 6] = [183, 200, 300, 400, 500, 600];

/// How many codes make a table large: it is then by all numbers that there are, and needs no check.
const LARGE: usize = 48;

/// Everything that one invocation of the macro emits, but for errors and for the tracking of its files.
/// `is_whole` tells that there are no errors.
pub(crate) fn expand(
    item: &Item,
    arguments: &Arguments,
    table: &Table,
    is_whole: bool,
) -> TokenStream {
    let krate = &arguments.krate();
    let name = &item.name;
    let enumeration = enumeration::expand(item, arguments, table);
    let data = data(item, arguments.is_facade, table, &recognized(table, is_whole));
    let serde = arguments.serde.map(|span| {
        // an error about it is shown at the argument
        let call = quote!(#krate::__private::implement_serde! { #name });
        call.into_iter()
            .map(|mut token| {
                token.set_span(token.span().located_at(span));
                token
            })
            .collect::<TokenStream>()
    });
    let facade = arguments.is_facade.then(|| facade::expand(table));
    quote! {
        #enumeration
        #krate::__private::implement! { #data }
        #serde
        #facade
    }
}

/// What the template of the facade is given: the codes, and an array for each column.
fn data(item: &Item, is_facade: bool, table: &Table, recognized: &str) -> TokenStream {
    let Item { attributes, name, other, .. } = item;
    let conditions = &attributes.conditions;
    let deprecated = attributes.is_deprecated.then(|| quote!(#[allow(deprecated)]));
    let other = other.as_ref().map(|other| &other.name);

    let mut text = String::from("codes [");
    for entry in &table.entries {
        let _ = write!(text, "{} {},", entry.code, entry.name);
    }
    let (first, span) = span(table);
    let row = if table.entries.len() < 255 { "u8" } else { "u16" };
    let _ = write!(text, "] span {first} {span} {row} recognized [{recognized}] ranges ");
    if is_facade {
        text.push_str("crate::standard::RANGES");
    } else {
        text.push('&');
        array(&mut text, &ranges(table));
    }
    text.push_str("; q850 ");
    let q850: Vec<Data<'_>> = table.q850.iter().map(|code| Data::Number(*code)).collect();
    array(&mut text, &q850);
    for column in COLUMNS {
        for (method, data) in column.arrays {
            let cells: Vec<Data<'_>> = table.entries.iter().map(data).collect();
            text.push_str(method);
            write_column(&mut text, &cells);
        }
    }
    let data = tokens(&text);
    quote!(#conditions #deprecated #name [#other] #data)
}

/// The rules of ranges of codes.
fn ranges(table: &Table) -> Vec<Data<'_>> {
    let mut ranges = Vec::new();
    for range in &table.ranges {
        ranges.extend(range.data());
    }
    ranges
}

/// The lowest number that the tables by number are for, and how many there are.
fn span(table: &Table) -> (u16, u16) {
    match &table.entries[..] {
        [] => (0, 0),
        entries if entries.len() >= LARGE => (100, 600),
        [entry] => (entry.code, 1),
        [first, .., last] => (first.code, last.code - first.code + 1),
    }
}

/// The variants that unknown codes are treated as, if the table has them all. In a table with errors, one that
/// is missing may be among the errors, and any other takes its place.
fn recognized(table: &Table, is_whole: bool) -> String {
    let mut names = String::new();
    for code in RECOGNIZED {
        let at = match table.entries.binary_search_by_key(&code, |entry| entry.code) {
            Ok(at) => at,
            Err(_) if is_whole || table.entries.is_empty() => return String::new(),
            Err(_) => 0,
        };
        names.push_str(&table.entries[at].name);
        names.push(' ');
    }
    names
}
