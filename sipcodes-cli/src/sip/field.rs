//! Header fields: names, compact names and values of several lines.

use std::borrow::Cow;

use bstr::ByteSlice;

use super::token::token;

/// A header field with its name in full.
#[derive(Clone, Debug)]
pub(crate) struct Field<'a> {
    pub(crate) name: &'a str,
    pub(crate) value: Cow<'a, [u8]>,
}

impl<'a> Field<'a> {
    /// Reads a line without its line break; `None` if it is not `name: value`.
    pub(crate) fn read(line: &'a [u8]) -> Option<Self> {
        let (name, value) = line.split_once_str(":")?;
        let name = long_name(token(name.trim_ascii_end())?);
        Some(Self { name, value: without_cr(value.trim_ascii()) })
    }

    /// Appends a line that continues the value (RFC 3261, Section 7.3.1).
    pub(crate) fn unfold(&mut self, line: &[u8]) {
        let more = without_cr(line.trim_ascii());
        let space: &[u8] = if self.value.is_empty() || more.is_empty() { b"" } else { b" " };
        self.value.to_mut().extend_from_slice(&[space, &more].concat());
    }
}

/// A stray CR must not become a line break in a response that copies the value.
fn without_cr(value: &[u8]) -> Cow<'_, [u8]> {
    if value.contains(&b'\r') { value.replace("\r", " ").into() } else { value.into() }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_values() {
        for (line, name, value) in [
            ("Call-ID: a@b", "Call-ID", "a@b"),
            ("CSEQ\t :1 INVITE", "CSEQ", "1 INVITE"),
            ("V: x:y", "Via", "x:y"),
            ("z:", "z", ""),
            ("Subject: a\rb", "Subject", "a b"),
        ] {
            let field = Field::read(line.as_bytes()).expect("it is one");
            assert_eq!((field.name, &*field.value), (name, value.as_bytes()), "{line}");
        }
        for line in ["Max-Forwards", ": 1", "a b: 1", "\u{e9}: 1", " a: 1"] {
            assert!(Field::read(line.as_bytes()).is_none(), "{line}");
        }
    }
}
