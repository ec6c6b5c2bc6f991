//! Writes a response: what RFC 3261, Section 8.2.6 copies from the request, then what the code asks
//! for.

use std::net::SocketAddr;

use sipcodes::{Code, StatusLine};

use super::fields::{self, Exchange};
use super::request::{COPIED, Request, elements};
use super::sdp;
use super::via::Via;

/// One response, ready to be sent as often as it takes.
#[derive(Clone)]
pub(crate) struct Response {
    pub(crate) code: Code,
    pub(crate) bytes: Vec<u8>,
}

impl Response {
    /// `reason` takes the place of the phrase in the table.
    pub(crate) fn new(code: Code, reason: Option<&str>, exchange: &Exchange<'_>) -> Self {
        let request = exchange.request;
        // the phrase of the command line has been checked, and the others have no line break
        let line = reason.and_then(|reason| StatusLine::with_reason(code, reason).ok());
        let line = line.unwrap_or_else(|| StatusLine::new(code));
        let mut bytes = format!("{line}\r\n").into_bytes();
        let mut add = |name: &str, value: &[u8]| {
            bytes.extend([name.as_bytes(), b": ", value, b"\r\n"].concat());
        };

        for via in vias(request, exchange.source) {
            add("Via", &via);
        }
        for name in COPIED {
            // a request that is answered 400 may lack one, or have two
            let mut value = request.first(name).unwrap_or_default().to_vec();
            if name == "To" && code != 100 && request.to_tag().is_none() {
                value.extend_from_slice(format!(";tag={}", exchange.tag).as_bytes());
            }
            if request.has(name) {
                add(name, &value);
            }
        }
        for (name, value) in fields::of(code, exchange) {
            add(name, &value);
        }

        let body = match (&request.method[..], code.is_success()) {
            ("INVITE", true) => sdp::description(request, exchange.local.ip()),
            _ => String::new(),
        };
        if !body.is_empty() {
            add("Content-Type", b"application/sdp");
        }
        add("Content-Length", body.len().to_string().as_bytes());
        bytes.extend_from_slice(b"\r\n");
        bytes.extend_from_slice(body.as_bytes());
        Self { code, bytes }
    }
}

/// All Via lines in order; the topmost value tells where the request really came from.
fn vias(request: &Request, source: SocketAddr) -> Vec<Vec<u8>> {
    let mut lines: Vec<Vec<u8>> = request.all("Via").map(<[u8]>::to_vec).collect();
    if let Some(line) = lines.first_mut() {
        let mut values = elements(line, b',');
        let top = Via::parse(values[0]).map(|via| via.completed(source));
        if let Some(top) = &top {
            values[0] = top;
        }
        *line = values.join(&b',');
    }
    lines
}
