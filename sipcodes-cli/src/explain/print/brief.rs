//! A line for each call.

use std::io::{self, Write};

use super::Printer;
use crate::explain::calls::Call;
use crate::explain::summary::outcome;

pub(super) fn call(printer: &mut Printer<'_>, call: &Call) -> io::Result<()> {
    let Some(first) = call.entries.first() else {
        return Ok(());
    };
    printer.input(first.input, "")?;
    let first = &first.message;
    let sequences = call.entries.iter().map(|entry| &entry.message);
    let sequences = sequences.filter(|it| it.method == first.method).map(|it| it.sequence);
    let last = sequences.max().unwrap_or_default();
    let outcome = outcome(call, &first.method, last);
    let outcome = outcome.map_or_else(|| "no final response".to_owned(), |code| code.to_string());
    let place = first.origin.place.to_string();
    let continued = if call.is_continued { " (continued)" } else { "" };
    writeln!(printer.out, "{place:<12} {:<9} {outcome:<34} {}{continued}", first.method, call.id)
}
