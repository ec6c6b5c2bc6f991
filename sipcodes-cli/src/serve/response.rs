//! Writes a response: what RFC 3261, Section 8.2.6 copies from the request, then what the code asks
//! for.

use sipcodes::{Code, StatusLine};

use super::fields::{self, Exchange};
use super::request::{COPIED, Request};
use super::sdp;
use crate::sip::{printable, split};

/// Whether every response has this header field, with a value that depends on the request only.
pub(crate) fn is_in_every_response(name: &str) -> bool {
    let mut names = COPIED.iter().chain(&["Via", "Content-Length"]);
    names.any(|copied| copied.eq_ignore_ascii_case(name))
}

/// One response, ready to be sent as often as it takes.
pub(crate) struct Response {
    /// Its first line without the version, for the log.
    pub(crate) status: String,
    pub(crate) bytes: Vec<u8>,
}

impl Response {
    /// `reason` takes the place of the phrase in the table.
    pub(crate) fn new(code: Code, reason: Option<&str>, exchange: &Exchange<'_>) -> Self {
        let Exchange { request, tag, .. } = exchange;
        // the phrase of the command line has been checked, and the others have no line break
        let line = reason.and_then(|reason| StatusLine::with_reason(code, reason).ok());
        let line = line.unwrap_or_else(|| StatusLine::new(code));
        let status = printable(&[code.as_str().as_bytes(), line.reason()].join(&b' '));
        let mut bytes = format!("{line}\r\n").into_bytes();
        let mut add = |name: &str, value: &[u8]| {
            bytes.extend([name.as_bytes(), b": ", value, b"\r\n"].concat());
        };

        for via in vias(request) {
            add("Via", &via);
        }
        for name in COPIED {
            // a request that is answered 400 may lack one, or have two
            let Some(value) = request.message.field(name) else {
                continue;
            };
            if name == "To" && code != 100 && request.message.tag("To").is_none() {
                add(name, &[value, b";tag=", tag.as_bytes()].concat());
            } else {
                add(name, value);
            }
        }

        let body = match (request.method, code.is_success()) {
            ("INVITE", true) => sdp::description(&request.message, exchange.local.ip()),
            _ => String::new(),
        };
        for (name, value) in fields::of(code, !body.is_empty(), exchange) {
            add(name, &value);
        }
        add("Content-Length", body.len().to_string().as_bytes());
        bytes.extend_from_slice(b"\r\n");
        bytes.extend_from_slice(body.as_bytes());
        Self { status, bytes }
    }
}

/// All Via lines in order; the topmost value tells where the request really came from.
fn vias(request: &Request<'_>) -> Vec<Vec<u8>> {
    let mut lines: Vec<Vec<u8>> = request.message.all("Via").map(<[u8]>::to_vec).collect();
    let top = request.message.top_via().map(|via| via.completed(request.source));
    if let (Some(line), Some(top)) = (lines.first_mut(), &top) {
        let others = split(line, b',').skip(1);
        let values: Vec<&[u8]> = std::iter::once(&top[..]).chain(others).collect();
        *line = values.join(&b", "[..]);
    }
    lines
}
