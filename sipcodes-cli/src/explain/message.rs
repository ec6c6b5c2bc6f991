//! One SIP message, read as tolerantly as a trace asks for.

use super::start::{self, Start, printable};

/// The header fields and the first line of a message; the body is of no interest here.
#[derive(Debug)]
pub(crate) struct Message {
    pub(crate) start: Start,
    pub(crate) call_id: String,
    /// the number in CSeq
    pub(crate) sequence: u32,
    /// the method in CSeq: for a response, the one that it answers
    pub(crate) method: String,
    fields: Vec<(String, String)>,
}

impl Message {
    /// Reads everything before the empty line; the error says what is wrong.
    pub(crate) fn parse(head: &[u8]) -> Result<Self, String> {
        let mut lines = head.split(|byte| *byte == b'\n');
        let first = lines.next().unwrap_or_default();
        let start = start::read(first.strip_suffix(b"\r").unwrap_or(first))?;
        let mut message = Self {
            start,
            call_id: String::new(),
            sequence: 0,
            method: String::new(),
            fields: Vec::new(),
        };
        for line in lines {
            message.read_field(line)?;
        }
        let call_id = message.field("Call-ID").unwrap_or_default().to_owned();
        if call_id.is_empty() {
            return Err("a SIP message without Call-ID".to_owned());
        }
        let cseq = message.field("CSeq").ok_or("a SIP message without CSeq")?;
        let (number, method) = cseq
            .split_once([' ', '\t'])
            .and_then(|(number, method)| Some((number.parse().ok()?, method.trim().to_owned())))
            .ok_or_else(|| format!("`{cseq}` is not a CSeq: expected a number and a method"))?;
        (message.call_id, message.sequence, message.method) = (call_id, number, method);
        Ok(message)
    }

    fn read_field(&mut self, line: &[u8]) -> Result<(), String> {
        let text = printable(line.trim_ascii());
        if line.first().is_some_and(|byte| b" \t".contains(byte)) {
            // a value folded over several lines (RFC 3261, Section 7.3.1)
            if let Some((_, value)) = self.fields.last_mut() {
                value.push(' ');
                value.push_str(&text);
            }
        } else if let Some((name, value)) = text.split_once(':') {
            let name = long_name(name.trim_end()).to_owned();
            self.fields.push((name, value.trim().to_owned()));
        } else if !text.is_empty() {
            return Err(format!("`{text}` is not a header field"));
        }
        Ok(())
    }

    /// The first value of a header field, asked for by its full name.
    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        self.all(name).next()
    }

    fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.fields
            .iter()
            .filter(move |(field, _)| field.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// The tag of From or To; empty if there is none.
    pub(crate) fn tag(&self, field: &str) -> &str {
        let value = self.field(field).unwrap_or_default();
        let after_address = value.rfind('>').map_or(value, |at| &value[at..]);
        parameter(after_address, "tag").unwrap_or_default()
    }

    /// The branches of the Via header fields from the top, which name the transactions that the
    /// message belongs to: its own first, then the one that it was forked from.
    pub(crate) fn branches(&self) -> impl Iterator<Item = &str> {
        self.all("Via")
            .flat_map(|value| value.split(','))
            .map(|via| parameter(via, "branch").unwrap_or_default())
    }

    /// How long the body is said to be.
    pub(crate) fn content_length(&self) -> Option<usize> {
        self.field("Content-Length")?.parse().ok()
    }

    /// Whether the body may hold lines that look like another message, as the NOTIFY of a transfer
    /// does (RFC 3515).
    pub(crate) fn carries_sip(&self) -> bool {
        let kind = self.field("Content-Type").unwrap_or_default();
        let kind = kind.to_ascii_lowercase();
        kind.starts_with("message/") || kind.starts_with("multipart/")
    }
}

/// The value of `;name=value`.
fn parameter<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    text.split(';').skip(1).find_map(|parameter| {
        let (key, value) = parameter.split_once('=')?;
        let is_it = key.trim().eq_ignore_ascii_case(name);
        is_it.then(|| value.trim())
    })
}

/// The full name for a compact one, as IANA lists them.
fn long_name(name: &str) -> &str {
    let &[letter] = name.as_bytes() else {
        return name;
    };
    match letter.to_ascii_lowercase() {
        b'a' => "Accept-Contact",
        b'b' => "Referred-By",
        b'c' => "Content-Type",
        b'd' => "Request-Disposition",
        b'e' => "Content-Encoding",
        b'f' => "From",
        b'i' => "Call-ID",
        b'j' => "Reject-Contact",
        b'k' => "Supported",
        b'l' => "Content-Length",
        b'm' => "Contact",
        b'n' => "Identity-Info",
        b'o' => "Event",
        b'r' => "Refer-To",
        b's' => "Subject",
        b't' => "To",
        b'u' => "Allow-Events",
        b'v' => "Via",
        b'x' => "Session-Expires",
        b'y' => "Identity",
        _ => name,
    }
}
