//! A request, read no more strictly than it takes to answer it.

use std::hash::BuildHasher;
use std::net::SocketAddr;

use sipcodes::Code;

use crate::sip::{Message, Start};

/// The header fields that every response copies; a request has each exactly once.
pub(crate) const COPIED: [&str; 4] = ["From", "To", "Call-ID", "CSeq"];

/// What identifies a transaction to the requests that belong to it.
pub(crate) type Key = Vec<u8>;

pub(crate) struct Request<'a> {
    pub(crate) method: &'a str,
    pub(crate) uri: &'a [u8],
    pub(crate) message: Message<'a>,
    pub(crate) source: SocketAddr,
    /// Where the responses go.
    pub(crate) destination: SocketAddr,
    /// What it has in common with the CANCEL of it, and with the ACK for a failure.
    transaction: Vec<u8>,
    /// What is wrong with it: the code to answer, and a phrase that names the problem (RFC 3261,
    /// Section 21.4.1) where that of the code does not.
    pub(crate) fault: Option<(Code, Option<String>)>,
}

impl<'a> Request<'a> {
    /// The error says why the datagram is not answered at all.
    pub(crate) fn read(datagram: &'a [u8], source: SocketAddr) -> Result<Self, String> {
        let message = Message::read(datagram)?;
        let Start::Request { method, uri, version } = message.start else {
            return Err("a response, not a request".to_owned());
        };
        let via = message.top_via().ok_or("no Via to answer to")?;
        let transaction = if let Some(branch) = via.unique_branch() {
            [branch, &via.sent_by()].join(&b'\n')
        } else {
            // the client follows RFC 2543 (RFC 3261, Section 17.2.3)
            let fields = ["Via", "From", "Call-ID"].map(|name| message.field(name));
            let [via, from, id] = fields.map(Option::unwrap_or_default);
            [via, from, id, uri, &cseq_number(&message)].join(&b'\n')
        };
        let destination = via.destination(source);
        let fault = fault(method, version, &message);
        Ok(Self { method, uri, message, source, destination, transaction, fault })
    }

    /// The key of its transaction, or of that of another method: a CANCEL and the ACK for a failure
    /// belong to an INVITE.
    pub(crate) fn key(&self, method: &str) -> Key {
        [method.as_bytes(), &self.transaction].join(&b'\n')
    }

    /// What an INVITE that is answered with this To tag and the ACK for its 2xx have in common; the
    /// ACK is a separate transaction (RFC 3261, Section 13.2.2.4).
    pub(crate) fn key_in_dialog(&self, tag: &str) -> Key {
        let id = self.message.field("Call-ID").unwrap_or_default();
        let tag = self.message.tag("To").unwrap_or(tag.as_bytes());
        [b"ACK", id, &cseq_number(&self.message), tag].join(&b'\n')
    }

    /// A To tag that stays the same for this transaction and the CANCEL of it.
    pub(crate) fn tag(&self, secret: &impl BuildHasher) -> String {
        format!("{:016x}", secret.hash_one(&self.transaction))
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.message.field(name).is_some()
    }
}

fn fault(method: &str, version: &[u8], message: &Message<'_>) -> Option<(Code, Option<String>)> {
    let bad = |problem: String| Some((Code::BAD_REQUEST, Some(problem)));
    if !version.eq_ignore_ascii_case(b"SIP/2.0") {
        if version.starts_with(b"SIP/") {
            return Some((Code::VERSION_NOT_SUPPORTED, None));
        }
        return bad("Malformed Request-Line".into());
    }
    if message.is_truncated() {
        return bad("Truncated message".into());
    }
    for name in COPIED {
        match message.all(name).count() {
            0 => return bad(format!("Missing {name} header field")),
            1 => {}
            _ => return bad(format!("More than one {name} header field")),
        }
    }
    let is_right = |number| i32::try_from(number).is_ok(); // below 2^31
    if message.cseq().is_none_or(|cseq| cseq.method != method || !is_right(cseq.number)) {
        return bad("Malformed CSeq header field".into());
    }
    if message.malformed_line().is_some() {
        return bad("Malformed header field".into());
    }
    if message.content_length().is_err() {
        return bad("Malformed Content-Length header field".into());
    }
    None
}

fn cseq_number(message: &Message<'_>) -> Vec<u8> {
    let number = message.cseq().map(|cseq| cseq.number);
    number.unwrap_or_default().to_string().into_bytes()
}
