//! A line for each call.

use std::io::{self, Write};

use super::Printer;
use crate::explain::summary::outcome;
use crate::findings::Call;

pub(super) fn call(printer: &mut Printer<'_>, call: &Call) -> io::Result<()> {
    let Some(first) = call.messages.first() else {
        return Ok(());
    };
    printer.input(first, "")?;
    let sequences = call.messages.iter().filter(|it| it.method == first.method);
    let last = sequences.map(|message| message.sequence).max().unwrap_or_default();
    let outcome = outcome(call, &first.method, last);
    let outcome = outcome.map_or_else(|| "no final response".to_owned(), |code| code.to_string());
    let place = first.origin.place.to_string();
    let Call { call_id, is_continued, .. } = call;
    let continued = if *is_continued { " (continued)" } else { "" };
    writeln!(printer.out, "{place:<12} {:<9} {outcome:<34} {call_id}{continued}", first.method)
}
