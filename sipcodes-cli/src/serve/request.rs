//! A request, read no more strictly than it takes to answer it.

use sipcodes::StatusCode;

use crate::sip::{Message, Start};

/// The header fields that every response copies; a request has each exactly once.
pub(crate) const COPIED: [&str; 4] = ["From", "To", "Call-ID", "CSeq"];

pub(crate) struct Request<'a> {
    pub(crate) method: &'a str,
    pub(crate) uri: &'a [u8],
    version: &'a [u8],
    pub(crate) message: Message<'a>,
}

impl<'a> Request<'a> {
    /// The error says why the datagram is not answered at all.
    pub(crate) fn read(datagram: &'a [u8]) -> Result<Self, String> {
        let message = Message::read(datagram)?;
        match message.start {
            Start::Request { method, uri, version } => Ok(Self { method, uri, version, message }),
            Start::Response(_) => Err("a response, not a request".to_owned()),
        }
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.message.field(name).is_some()
    }

    /// What is wrong with the request: the code to answer and a phrase that names the problem (RFC
    /// 3261, Section 21.4.1).
    pub(crate) fn fault(&self) -> Option<(StatusCode, String)> {
        let bad = |problem: String| Some((StatusCode::BadRequest, problem));
        let message = &self.message;
        if !self.version.eq_ignore_ascii_case(b"SIP/2.0") {
            if self.version.starts_with(b"SIP/") {
                let code = StatusCode::VersionNotSupported;
                return Some((code, code.reason_phrase().to_owned()));
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
        if message.cseq().is_none_or(|cseq| cseq.method != self.method || !is_right(cseq.number)) {
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
}
