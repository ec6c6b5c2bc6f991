//! Findings as JSON: a line for each call and one for the summary.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;

use crate::explain::calls::{Call, Entry};
use crate::explain::input::Contents;
use crate::explain::message::Start;
use crate::explain::summary::{Ratio, Summary};
use crate::output::Output;

/// A line.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Line<'a> {
    Call(CallLine<'a>),
    Summary(SummaryLine<'a>),
}

/// A call, or what was seen of it since its last line.
#[derive(Serialize)]
struct CallLine<'a> {
    call_id: &'a str,
    /// Whether an earlier line has the messages before these.
    is_continued: bool,
    messages: Vec<MessageLine<'a>>,
    /// The INVITEs that were forked, and what a proxy was to make of the responses.
    forks: &'a [String],
    /// What is odd about the messages together.
    remarks: &'a [String],
}

/// A message with its repetitions.
#[derive(Serialize)]
struct MessageLine<'a> {
    /// The file, if there are several.
    #[serde(skip_serializing_if = "Option::is_none")]
    input: Option<&'a str>,
    /// As in `packet 3`; packets and lines count from 1.
    place: String,
    /// In microseconds since 1970, or since midnight where a text has no dates.
    #[serde(skip_serializing_if = "Option::is_none")]
    time: Option<u64>,
    /// Address and port of the sender.
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<String>,
    /// Address and port of the receiver.
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<String>,
    /// The method in CSeq: for a response, the one that it answers.
    method: &'a str,
    /// The number in CSeq.
    sequence: u32,
    /// Of a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    uri: Option<&'a str>,
    /// Of a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<u16>,
    /// The reason phrase as it was sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    phrase: Option<&'a str>,
    retransmissions: u32,
    /// How often its packet was seen once more, at another place.
    copies: u32,
    /// Whether the end of its header fields is missing.
    is_cut: bool,
    /// The header fields that say why.
    header_fields: &'a [String],
    /// What is odd about it.
    remarks: &'a [String],
    /// What is unusual about it, but not wrong.
    hints: &'a [String],
}

/// Counts over all calls, also those that are not shown.
#[derive(Serialize)]
struct SummaryLine<'a> {
    #[serde(flatten)]
    summary: &'a Summary,
    /// The packets that hold no SIP that could be read, by what they are.
    not_read: BTreeMap<&'a str, u64>,
    /// The figures of RFC 6076.
    figures: Vec<Ratio>,
}

pub(super) fn call(out: &mut Output, inputs: &[String], call: &Call) -> io::Result<()> {
    let messages = call.entries.iter().map(|entry| message(entry, inputs)).collect();
    let Call { id, is_continued, forks, remarks, .. } = call;
    write(
        out,
        &Line::Call(CallLine {
            call_id: id,
            is_continued: *is_continued,
            messages,
            forks,
            remarks,
        }),
    )
}

fn message<'a>(entry: &'a Entry, inputs: &'a [String]) -> MessageLine<'a> {
    let message = &entry.message;
    let (uri, code, phrase) = match &message.start {
        Start::Request { uri, .. } => (Some(uri.as_str()), None, None),
        Start::Response { code, phrase } => (None, Some(code.as_u16()), Some(phrase.as_str())),
    };
    MessageLine {
        input: inputs.get(entry.input).map(String::as_str),
        place: message.origin.place.to_string(),
        time: message.origin.time,
        from: message.origin.ends.map(|(from, _)| from.to_string()),
        to: message.origin.ends.map(|(_, to)| to.to_string()),
        method: &message.method,
        sequence: message.sequence,
        uri,
        code,
        phrase,
        retransmissions: entry.retransmissions,
        copies: entry.copies,
        is_cut: message.is_cut,
        header_fields: &message.evidence,
        remarks: &message.remarks,
        hints: &message.hints,
    }
}

pub(super) fn summary(out: &mut Output, summary: &Summary, contents: &Contents) -> io::Result<()> {
    let not_read = contents.unread.counts().iter().map(|(kind, count)| (&**kind, *count)).collect();
    let figures = summary.figures.ratios();
    write(out, &Line::Summary(SummaryLine { summary, not_read, figures }))
}

fn write(out: &mut Output, line: &Line<'_>) -> io::Result<()> {
    serde_json::to_writer(&mut *out, line)?;
    writeln!(out)
}
