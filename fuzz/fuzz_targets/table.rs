//! Any bytes are a table, or are reported with their place; what is emitted parses as Rust.
//!
//! A crate that exports a macro can export nothing else, so its modules are compiled in here. Up to
//! the first NUL, which no table may hold, the input is one table; what follows is a second one.

#![no_main]
#![allow(dead_code, reason = "nothing here reads files")]

#[path = "../../sipcodes-macros/src/args.rs"]
mod args;
#[path = "../../sipcodes-macros/src/cell.rs"]
mod cell;
#[path = "../../sipcodes-macros/src/entry.rs"]
mod entry;
#[path = "../../sipcodes-macros/src/expand/mod.rs"]
mod expand;
#[path = "../../sipcodes-macros/src/files.rs"]
mod files;
#[path = "../../sipcodes-macros/src/fill.rs"]
mod fill;
#[path = "../../sipcodes-macros/src/item.rs"]
mod item;
#[path = "../../sipcodes-macros/src/report.rs"]
mod report;
#[path = "../../sipcodes-macros/src/rows.rs"]
mod rows;
#[path = "../../sipcodes-macros/src/source.rs"]
mod source;
#[path = "../../sipcodes-macros/src/suggest.rs"]
mod suggest;
#[path = "../../sipcodes-macros/src/table.rs"]
mod table;
#[path = "../../sipcodes-macros/src/words.rs"]
mod words;

use libfuzzer_sys::fuzz_target;
use quote::quote;

fuzz_target!(|input: &[u8]| {
    let mut tables = input.splitn(2, |byte| *byte == 0);
    let first = tables.next().unwrap_or_default();
    let (args, second) = match tables.next() {
        Some(second) => (quote!("a.toml", "b.toml"), second),
        None => (quote!("a.toml"), &b""[..]),
    };
    let read = |path: &str| Ok(if path == "a.toml" { first } else { second }.to_vec());
    let tokens = fill::fill(
        args,
        quote!(
            pub enum StatusCode {}
        ),
        &read,
    );

    let file: syn::File = syn::parse2(tokens).expect("what is emitted parses as Rust");
    let (mut errors, mut variants) = (0, 0);
    for item in file.items {
        match item {
            syn::Item::Macro(item) => {
                let message: syn::LitStr = item.mac.parse_body().expect("a message");
                assert!(has_a_place(&message.value()), "{}", message.value());
                errors += 1;
            }
            syn::Item::Enum(item) => variants += item.variants.len(),
            _ => {}
        }
    }
    assert!(errors > 0 || variants > 0, "neither a code nor an error");
});

/// Whether an error says where it is: `a.toml:LINE:COLUMN: `.
fn has_a_place(error: &str) -> bool {
    let path = error.strip_prefix("a.toml:").or_else(|| error.strip_prefix("b.toml:"));
    let place = path.and_then(|rest| rest.split_once(": ")).map(|(place, _)| place);
    place.and_then(|place| place.split_once(':')).is_some_and(|(line, column)| {
        [line, column].iter().all(|number| number.parse::<usize>().is_ok_and(|it| it > 0))
    })
}
