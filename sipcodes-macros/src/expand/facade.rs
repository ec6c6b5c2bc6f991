//! What the facade has of the standard table beside its enum: the constants of `Code`, and the rules
//! of ranges and classes.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use sipcodes_table::{Data, HeaderRule, RangeRules, Table};

use super::text::{array, literal, tokens};

pub(super) fn expand(table: &Table) -> TokenStream {
    let mut text = String::from("standard! { constants [");
    for entry in &table.entries {
        let _ = write!(text, "{} {} ", screaming(&entry.name), entry.name);
        literal(&mut text, &format!(" {} {}", entry.code, entry.reason));
        text.push(',');
    }
    text.push_str("] ranges ");
    let ranges: Vec<Data<'_>> = table.ranges.iter().flat_map(RangeRules::data).collect();
    array(&mut text, &ranges);
    text.push_str("class_rules ");
    let class_rules: Vec<Data<'_>> =
        (1..=6).map(|class| Data::List(rules(table, class * 100))).collect();
    array(&mut text, &class_rules);
    text.push('}');
    tokens(&text)
}

/// The rules of the ranges that hold for every code from `first` to the end of its class.
fn rules(table: &Table, first: u16) -> Vec<Data<'_>> {
    let covers = |range: &&RangeRules| {
        range.ranges.iter().any(|(low, high)| *low <= first && first + 99 <= *high)
    };
    let rules = table.ranges.iter().filter(covers).flat_map(|range| &range.rules);
    rules.map(HeaderRule::data).collect()
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
