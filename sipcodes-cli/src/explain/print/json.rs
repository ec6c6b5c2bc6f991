//! Findings as JSON, one on a line.

use std::io::{self, Write};

use crate::explain::calls::{Call, Entry};
use crate::explain::input::Contents;
use crate::explain::message::Start;
use crate::explain::summary::Summary;
use crate::findings::{self, Finding};
use crate::output::Output;

pub(super) fn call(out: &mut Output, inputs: &[String], call: &Call) -> io::Result<()> {
    let finding = Finding::Call(findings::Call {
        call_id: &call.id,
        is_continued: call.is_continued,
        messages: call.entries.iter().map(|entry| message(entry, inputs)).collect(),
        forks: &call.forks,
        remarks: &call.remarks,
    });
    write(out, &finding)
}

fn message<'a>(entry: &'a Entry, inputs: &'a [String]) -> findings::Message<'a> {
    let message = &entry.message;
    let uri = match &message.start {
        Start::Request { uri } => Some(uri.as_str()),
        Start::Response { .. } => None,
    };
    findings::Message {
        input: inputs.get(entry.input).map(String::as_str),
        place: message.origin.place.to_string(),
        time: message.origin.time,
        from: message.origin.ends.map(|(from, _)| from.to_string()),
        to: message.origin.ends.map(|(_, to)| to.to_string()),
        method: &message.method,
        sequence: message.sequence,
        uri,
        code: message.code().map(sipcodes::Code::as_u16),
        phrase: message.phrase(),
        retransmissions: entry.retransmissions,
        copies: entry.copies,
        is_cut: message.is_cut,
        header_fields: &message.evidence,
        remarks: &message.remarks,
        hints: &message.hints,
    }
}

pub(super) fn summary(out: &mut Output, summary: &Summary, contents: &Contents) -> io::Result<()> {
    let not_read = contents.unread.counts().iter().map(|(kind, count)| (&**kind, *count));
    let finding = Finding::Summary(findings::Summary {
        calls: summary.calls,
        messages: summary.messages,
        requests: summary.requests,
        responses: &summary.responses,
        retransmissions: summary.retransmissions,
        copies: summary.copies,
        remarks: summary.remarks,
        damaged_places: summary.damaged_places,
        not_read: not_read.collect(),
        figures: summary.figures.all(),
    });
    write(out, &finding)
}

fn write(out: &mut Output, finding: &Finding<'_>) -> io::Result<()> {
    serde_json::to_writer(&mut *out, finding)?;
    writeln!(out)
}
