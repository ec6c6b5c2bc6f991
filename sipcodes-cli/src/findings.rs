//! What `sipcodes explain --json` prints: a [`Finding`] on each line.
//!
//! A key whose value is not known is left out.

use std::collections::BTreeMap;

use serde::Serialize;

/// A line: `{"call": {...}}` for each call as it is complete, `{"summary": {...}}` as the last.
#[derive(Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Finding<'a> {
    /// A call, a registration, a subscription: the messages with one Call-ID.
    Call(Call<'a>),
    /// Counts over the whole trace.
    Summary(Summary<'a>),
}

/// The messages with one Call-ID, or those of them that came after an earlier line.
#[derive(Debug, Serialize)]
pub struct Call<'a> {
    /// The value of Call-ID.
    pub call_id: &'a str,
    /// Whether an earlier line has the messages before these.
    pub is_continued: bool,
    /// In the order of the input.
    pub messages: Vec<Message<'a>>,
    /// Texts on INVITEs that were forked correctly: the responses, and which one a proxy should prefer.
    pub forks: &'a [String],
    /// What is odd about the messages together.
    pub remarks: &'a [String],
}

/// A message with its repetitions.
#[derive(Debug, Serialize)]
pub struct Message<'a> {
    /// The input that has it, if there are several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input: Option<&'a str>,
    /// Where it begins, such as `packet 3` or `line 12`, counted from 1.
    pub place: String,
    /// Microseconds since 1970, or since midnight where a text has no dates.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<u64>,
    /// Address and port of the sender.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Address and port of the receiver.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// The method; for a response, that of the request that it answers.
    pub method: &'a str,
    /// The number in CSeq.
    pub sequence: u32,
    /// The URI of a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<&'a str>,
    /// The code of a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<u16>,
    /// The reason phrase of a response, as it was sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phrase: Option<&'a str>,
    /// How often it was sent again.
    pub retransmissions: u32,
    /// How often one of its packets was seen once more, at another place.
    pub copies: u32,
    /// Whether the end of its header fields is missing.
    pub is_cut: bool,
    /// The header fields that give the reason for a response, each with its value.
    pub header_fields: &'a [String],
    /// What is odd about it.
    pub remarks: &'a [String],
    /// What is unusual about it, but not wrong.
    pub hints: &'a [String],
}

/// Counts over all calls, also those that a filter leaves out.
#[derive(Debug, Serialize)]
pub struct Summary<'a> {
    /// Different Call-IDs.
    pub calls: u64,
    /// Messages, repetitions included.
    pub messages: u64,
    /// Requests without their repetitions.
    pub requests: u64,
    /// Responses without their repetitions, by code.
    pub responses: &'a BTreeMap<u16, u64>,
    /// Messages that were sent again.
    pub retransmissions: u64,
    /// Messages whose packet was seen once more, at another place.
    pub copies: u64,
    /// Remarks on messages and on calls.
    pub remarks: u64,
    /// Places of the input that could not be read.
    pub damaged_places: u64,
    /// Packets without SIP that can be read, by what they are.
    pub not_read: BTreeMap<&'a str, u64>,
    /// The figures of RFC 6076 for which there were attempts.
    pub figures: Vec<Figure>,
}

/// A figure of RFC 6076: a part of a whole.
#[derive(Debug, Serialize)]
pub struct Figure {
    /// `SER`, `SEER`, `ISA` or `IRA`.
    pub name: &'static str,
    /// How many attempts have this outcome.
    pub part: u64,
    /// How many attempts there were.
    pub whole: u64,
    /// What is divided by what.
    pub formula: String,
}
