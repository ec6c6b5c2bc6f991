//! What the facade has of the standard table beside its enum: the constants of `Code`, and the rules
//! of ranges and classes.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use sipcodes_table::{Data, HeaderRule, RangeRules, Table};

use super::ranges;
use super::text::{array, literal, tokens};

pub(super) fn expand(table: &Table) -> TokenStream {
    let mut text = String::from("standard! { constants [");
    for entry in &table.entries {
        let _ = write!(text, "{} {} ", screaming(&entry.name), entry.name);
        literal(&mut text, &format!(" {} {}", entry.code, entry.reason));
        text.push(',');
    }
    text.push_str("] ranges ");
    array(&mut text, &ranges(table));
    text.push_str("class_rules ");
    array(&mut text, &[1, 2, 3, 4, 5, 6].map(|class| Data::List(rules(table, class * 100))));
    text.push('}');
    tokens(&text)
}

/// The rules of the ranges that hold for every code from `first` to the end of its class.
fn rules(table: &Table, first: u16) -> Vec<Data<'_>> {
    let mut rules = Vec::new();
    for RangeRules { ranges, rules: of_ranges } in &table.ranges {
        if ranges.iter().any(|(low, high)| *low <= first && first + 99 <= *high) {
            rules.extend(of_ranges.iter().map(HeaderRule::data));
        }
    }
    rules
}

/// `BusyHere` as `BUSY_HERE`, `OK` as it is.
fn screaming(name: &str) -> String {
    let mut constant = String::new();
    let mut before = None;
    for letter in name.chars() {
        if letter.is_uppercase() && before.is_some_and(char::is_lowercase) {
            constant.push('_');
        }
        constant.extend(letter.to_uppercase());
        before = Some(letter);
    }
    constant
}
