//! What `sipcodes explain --json` prints: a [`Finding`] on each line.
//!
//! A key whose value is not known is left out.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;

use serde::{Serialize, Serializer};
use sipcodes::Code;

use crate::explain::{Attempts, Leg, Realm};

/// A line: `{"call": {...}}` for each call as it is complete, `{"summary": {...}}` as the last.
#[derive(Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Finding<'a> {
    /// A call, a registration, a subscription: the messages with one Call-ID.
    Call(&'a Call),
    /// Counts over the whole trace.
    Summary(&'a Summary),
}

/// The messages with one Call-ID, or those of them that came after an earlier line.
#[derive(Debug, Default, Serialize)]
pub struct Call {
    /// The value of Call-ID.
    pub call_id: String,
    /// Whether an earlier line has the messages before these.
    pub is_continued: bool,
    /// In the order of the input.
    pub messages: Vec<Message>,
    /// Texts on INVITEs that were forked correctly: the responses, and which one a proxy should prefer.
    pub forks: Vec<String>,
    /// What is odd about the messages together.
    pub remarks: Vec<String>,
    /// The senders and receivers.
    #[serde(skip)]
    pub(crate) ends: Vec<SocketAddr>,
}

/// A message with its repetitions.
#[derive(Debug, Serialize)]
pub struct Message {
    /// The input that has it, if there are several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input: Option<Arc<str>>,
    /// Where it comes from.
    #[serde(flatten)]
    pub origin: Origin,
    /// The method; for a response, that of the request that it answers.
    pub method: String,
    /// The number in CSeq.
    pub sequence: u32,
    /// The first line.
    #[serde(flatten)]
    pub start: Start,
    /// How often it was sent again.
    pub retransmissions: u32,
    /// How often one of its packets was seen once more, at another place.
    pub copies: u32,
    /// Whether the end of its header fields is missing.
    pub is_cut: bool,
    /// The header fields that give the reason for a response, each with its value.
    pub header_fields: Vec<String>,
    /// What is odd about it.
    pub remarks: Vec<String>,
    /// What is unusual about it, but not wrong.
    pub hints: Vec<String>,
    /// Empty once the message is in its call.
    #[serde(skip)]
    pub(crate) call_id: String,
    /// Whether the request, or the one that is answered, was sent inside a dialog.
    #[serde(skip)]
    pub(crate) in_dialog: bool,
    #[serde(skip)]
    pub(crate) leg: Leg,
    /// The realms that a request has credentials for, or that a response challenges.
    #[serde(skip)]
    pub(crate) realms: Vec<Realm>,
    /// What its retransmissions have in common.
    #[serde(skip)]
    pub(crate) identity: u64,
    /// The last packet with it at the place where it was seen first.
    #[serde(skip)]
    pub(crate) last: Origin,
}

/// Where a message comes from, as far as the input tells.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Origin {
    /// Where it begins.
    pub place: Place,
    /// Microseconds since 1970, or since midnight where a text has no dates.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<u64>,
    /// Between whom it was sent.
    #[serde(flatten)]
    pub ends: Option<Ends>,
    /// The identification of the IPv4 packet. It tells a copy of a packet from the same message in
    /// another packet, unless it is 0: then the sender does not number its packets (RFC 6864).
    #[serde(skip)]
    pub(crate) ip_id: u16,
}

/// A place in an input that a user can look up.
#[derive(Clone, Copy, Debug)]
pub enum Place {
    /// A line of a text, counted from 1.
    Line(u64),
    /// A packet of a capture, counted from 1.
    Packet(u64),
    /// How many bytes of a capture are before it.
    Byte(u64),
}

/// Shows `line 12`, `packet 3` or `byte 24`.
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Line(number) => write!(f, "line {number}"),
            Self::Packet(number) => write!(f, "packet {number}"),
            Self::Byte(offset) => write!(f, "byte {offset}"),
        }
    }
}

impl Serialize for Place {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The two ends of a datagram or a segment, each with address and port. The log of a server may
/// name only its peer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Ends {
    /// The sender.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<SocketAddr>,
    /// The receiver.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<SocketAddr>,
}

/// The first line of a message.
#[derive(Debug, Hash, Serialize)]
#[serde(untagged)]
pub enum Start {
    /// That of a request.
    Request {
        /// The URI.
        uri: String,
    },
    /// That of a response.
    Response {
        /// The code.
        #[serde(serialize_with = "number")]
        code: Code,
        /// The reason phrase, as it was sent.
        phrase: String,
    },
    /// That of a response whose code or version cannot be read.
    Malformed {
        /// The whole line.
        first_line: String,
    },
}

fn number<T: Copy + Into<u16>, S: Serializer>(code: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_u16((*code).into())
}

/// Counts over all calls, also those that a filter leaves out.
#[derive(Debug, Default, Serialize)]
pub struct Summary {
    /// Different Call-IDs.
    pub calls: u64,
    /// Messages, repetitions included.
    pub messages: u64,
    /// Requests without their repetitions.
    pub requests: u64,
    /// Responses without their repetitions, by code.
    pub responses: BTreeMap<u16, u64>,
    /// Messages that were sent again.
    pub retransmissions: u64,
    /// Messages whose packet was seen once more, at another place.
    pub copies: u64,
    /// Remarks on messages and on calls.
    pub remarks: u64,
    /// Places of the input that could not be read.
    pub damaged_places: u64,
    /// Packets without SIP that can be read, by what they are.
    pub not_read: BTreeMap<Cow<'static, str>, u64>,
    /// The figures of RFC 6076 for which there were attempts.
    pub figures: Vec<Figure>,
    #[serde(skip)]
    pub(crate) attempts: Attempts,
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
