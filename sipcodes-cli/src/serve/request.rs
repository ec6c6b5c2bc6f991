//! Reads a request out of a datagram, no more strictly than it takes to answer it.
//!
//! Everything is bytes: what a peer sends need not be UTF-8 and is copied into the response as it
//! came.

use bstr::ByteSlice;
use sipcodes::{StatusCode, StatusLine};

/// The header fields that every response copies; each stands in a request exactly once.
pub(crate) const COPIED: [&str; 4] = ["From", "To", "Call-ID", "CSeq"];

const COMPACT_FORMS: [(&str, &str); 9] = [
    ("c", "Content-Type"),
    ("e", "Content-Encoding"),
    ("f", "From"),
    ("i", "Call-ID"),
    ("k", "Supported"),
    ("l", "Content-Length"),
    ("m", "Contact"),
    ("t", "To"),
    ("v", "Via"),
];

pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) uri: Vec<u8>,
    version: Vec<u8>,
    headers: Vec<(Vec<u8>, Vec<u8>)>,
    pub(crate) body: Vec<u8>,
    is_complete: bool,
}

impl Request {
    /// The error says why the datagram is not answered at all.
    pub(crate) fn read(datagram: &[u8]) -> Result<Self, &'static str> {
        // lone line breaks keep a NAT binding alive, or precede a message (RFC 3261, Section 7.5)
        let message = datagram.trim_start_with(|c| matches!(c, '\r' | '\n'));
        let (lines, body) = lines(message);
        let (start, headers) = lines.split_first().ok_or("keep-alive")?;
        if StatusLine::parse(start).is_ok() {
            return Err("a response, not a request");
        }

        // the version is missing where there are not exactly three words
        let words: Vec<&[u8]> = start.split(|byte| *byte == b' ').collect();
        let (uri, version) = match words[..] {
            [_, uri, version] => (uri, version),
            _ => (&b""[..], &b""[..]),
        };
        let method = words.first().and_then(|word| word.to_str().ok());
        let method = method.filter(|word| is_token(word)).ok_or("not SIP")?;
        let mut request = Self {
            method: method.to_owned(),
            uri: uri.to_vec(),
            version: version.to_vec(),
            headers: headers.iter().map(|line| header(line)).collect(),
            body: body.unwrap_or_default().to_vec(),
            is_complete: body.is_some(),
        };
        if let Some(length) = request.first("Content-Length").and_then(digits) {
            // what follows the body is no part of the message (RFC 3261, Section 18.3)
            request.body.truncate(length.try_into().unwrap_or(usize::MAX));
        }
        Ok(request)
    }

    /// The values of all header fields with this name, one for each line, in order.
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a [u8]> {
        let headers = self.headers.iter();
        headers
            .filter(|(field, _)| field.eq_ignore_ascii_case(name.as_bytes()))
            .map(|(_, value)| &value[..])
    }

    pub(crate) fn first<'a>(&'a self, name: &'a str) -> Option<&'a [u8]> {
        self.all(name).next()
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.first(name).is_some()
    }

    /// The number and the method in CSeq.
    pub(crate) fn cseq(&self) -> Option<(u32, &[u8])> {
        let value = self.first("CSeq")?;
        let (number, method) = value.split_at(value.find_byteset(b" \t")?);
        let number: u32 = digits(number)?.try_into().ok()?;
        (number <= i32::MAX.unsigned_abs()).then(|| (number, method.trim_ascii()))
    }

    pub(crate) fn cseq_number(&self) -> Vec<u8> {
        let number = self.cseq().map(|(number, _)| number);
        number.unwrap_or_default().to_string().into_bytes()
    }

    pub(crate) fn to_tag(&self) -> Option<&[u8]> {
        elements(self.first("To")?, b';').into_iter().skip(1).find_map(|it| parameter(it, "tag"))
    }

    /// What is wrong with the request: the code to answer and a phrase that names the problem (RFC
    /// 3261, Section 21.4.1).
    pub(crate) fn fault(&self) -> Option<(StatusCode, String)> {
        let bad = |problem: String| Some((StatusCode::BadRequest, problem));
        if !self.version.eq_ignore_ascii_case(b"SIP/2.0") {
            if self.version.starts_with(b"SIP/") {
                let code = StatusCode::VersionNotSupported;
                return Some((code, code.reason_phrase().to_owned()));
            }
            return bad("Malformed Request-Line".into());
        }
        for name in COPIED {
            match self.all(name).count() {
                0 => return bad(format!("Missing {name} header field")),
                1 => {}
                _ => return bad(format!("More than one {name} header field")),
            }
        }
        if self.cseq().is_none_or(|(_, method)| method != self.method.as_bytes()) {
            return bad("Malformed CSeq header field".into());
        }
        if self.headers.iter().any(|(name, _)| name.is_empty()) {
            return bad("Malformed header field".into());
        }
        let length = match self.first("Content-Length").map(digits) {
            None => 0,
            Some(Some(length)) => length,
            Some(None) => return bad("Malformed Content-Length header field".into()),
        };
        let is_truncated = !self.is_complete || length > self.body.len() as u64;
        is_truncated.then(|| (StatusCode::BadRequest, "Truncated message".into()))
    }
}

/// The lines of the head with continuation lines joined (RFC 3261, Section 7.3.1), and what follows
/// the empty line, if there is one.
fn lines(message: &[u8]) -> (Vec<Vec<u8>>, Option<&[u8]>) {
    let mut lines: Vec<Vec<u8>> = Vec::new();
    let mut rest = message;
    for line in message.lines_with_terminator() {
        rest = &rest[line.len()..];
        // a stray CR must not come back as a line break in the response
        let line = line.trim_end_with(|c| matches!(c, '\r' | '\n')).replace("\r", " ");
        if line.is_empty() {
            return (lines, Some(rest));
        }
        match lines.last_mut() {
            Some(last) if line.starts_with(b" ") || line.starts_with(b"\t") => {
                last.push(b' ');
                last.extend_from_slice(line.trim_ascii_start());
            }
            _ => lines.push(line),
        }
    }
    (lines, None)
}

/// Name and value of a header field; a line that is none has an empty name.
fn header(line: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let (name, value) = line.split_once_str(":").unwrap_or((b"", line));
    let name = name.trim_ascii_end();
    let long = COMPACT_FORMS
        .iter()
        .find(|(compact, _)| name.eq_ignore_ascii_case(compact.as_bytes()))
        .map_or(name, |(_, long)| long.as_bytes());
    (long.to_vec(), value.trim_ascii().to_vec())
}

pub(crate) fn is_token(word: &str) -> bool {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"-.!%*_+`'~".contains(&byte);
    !word.is_empty() && word.bytes().all(is_token)
}

pub(crate) fn digits(text: &[u8]) -> Option<u64> {
    // `parse` alone would take a sign
    let text = text.to_str().ok().filter(|text| text.bytes().all(|b| b.is_ascii_digit()))?;
    text.parse().ok()
}

/// The value of a parameter, empty where it has none, if it has this name (RFC 3261, Section 7.3.1:
/// names in any case, and white space around the `=`).
pub(crate) fn parameter<'a>(parameter: &'a [u8], name: &str) -> Option<&'a [u8]> {
    let (key, value) = parameter.split_once_str("=").unwrap_or((parameter, b""));
    key.trim_ascii().eq_ignore_ascii_case(name.as_bytes()).then(|| value.trim_ascii())
}

/// The parts of a value between separators that stand neither in quotes nor in angle brackets.
pub(crate) fn elements(value: &[u8], separator: u8) -> Vec<&[u8]> {
    let (mut quoted, mut escaped, mut bracketed) = (false, false, false);
    value
        .split(|&byte| {
            let is_escaped = escaped;
            escaped = quoted && !is_escaped && byte == b'\\';
            match byte {
                b'"' if !is_escaped => quoted = !quoted,
                b'<' if !quoted => bracketed = true,
                b'>' if !quoted => bracketed = false,
                _ => {}
            }
            byte == separator && !quoted && !bracketed
        })
        .collect()
}
