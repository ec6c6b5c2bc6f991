//! A line for each call.

use std::io::{self, Write};

use crate::explain::calls::Call;
use crate::explain::summary::outcome;
use crate::output::Output;

pub(super) fn call(out: &mut Output, call: &Call) -> io::Result<()> {
    let Some(first) = call.entries.first().map(|entry| &entry.message) else {
        return Ok(());
    };
    let sequences = call.entries.iter().map(|entry| &entry.message);
    let sequences = sequences.filter(|it| it.method == first.method).map(|it| it.sequence);
    let last = sequences.max().unwrap_or_default();
    let outcome = outcome(call, &first.method, last);
    let outcome = outcome.map_or_else(|| "no final response".to_owned(), |code| code.to_string());
    let place = first.origin.place.to_string();
    writeln!(out, "{place:<12} {:<9} {outcome:<34} {}", first.method, call.id)
}
