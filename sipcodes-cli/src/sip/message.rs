//! A message: start line, header fields, body.

use bstr::ByteSlice;

use super::field::Field;
use super::start::Start;
use super::token::{number, token};
use super::value::{Value, split};
use super::via::Via;

/// A message, which may be incomplete.
#[derive(Clone, Debug)]
pub(crate) struct Message<'a> {
    pub(crate) start: Start<'a>,
    fields: Vec<Field<'a>>,
    malformed_line: Option<&'a [u8]>,
    /// `None` if the empty line before it is missing.
    body: Option<&'a [u8]>,
}

impl<'a> Message<'a> {
    /// Reads a datagram, a part of a stream, or a head that was found in a text.
    ///
    /// Line breaks before the message are skipped (RFC 3261, Section 7.5). If the empty line at the
    /// end of the head is missing, a last line without line break is taken for cut off and left
    /// out, so that a head put together from lines needs a line break after each.
    pub(crate) fn read(bytes: &'a [u8]) -> Result<Self, String> {
        let bytes = bytes.trim_start_with(|c| matches!(c, '\r' | '\n'));
        let (head, body) = match head_length(bytes) {
            Some(length) => (&bytes[..length], Some(&bytes[length..])),
            None => (bytes, None),
        };
        let mut lines = head.lines_with_terminator();
        let start = Start::read(without_end(lines.next().unwrap_or_default()))?;
        let mut message = Self { start, fields: Vec::new(), malformed_line: None, body };
        for line in lines.filter(|line| line.ends_with(b"\n")) {
            message.add_line(without_end(line));
        }
        Ok(message)
    }

    fn add_line(&mut self, line: &'a [u8]) {
        let is_folded = line.first().is_some_and(|byte| b" \t".contains(byte));
        match (self.fields.last_mut(), Field::read(line)) {
            (Some(last), _) if is_folded => last.unfold(line),
            (_, Some(field)) => self.fields.push(field),
            (_, None) if line.is_empty() => {} // the end of the head
            (_, None) => self.malformed_line = self.malformed_line.or(Some(line)),
        }
    }

    /// The values of all header fields with this full name, one for each field, in order.
    pub(crate) fn all<'m>(&'m self, name: &str) -> impl Iterator<Item = &'m [u8]> {
        let fields = self.fields.iter().filter(move |field| field.name.eq_ignore_ascii_case(name));
        fields.map(|field| &*field.value)
    }

    /// The value of the first header field with this full name.
    pub(crate) fn field(&self, name: &str) -> Option<&[u8]> {
        self.all(name).next()
    }

    /// The values of header fields that are lists separated by commas (RFC 3261, Section 7.3.1).
    pub(crate) fn list<'m>(&'m self, name: &str) -> impl Iterator<Item = &'m [u8]> {
        self.all(name).flat_map(|value| split(value, b','))
    }

    /// The tag of From or To.
    pub(crate) fn tag(&self, name: &str) -> Option<&[u8]> {
        Value::read(self.field(name)?).parameter("tag")
    }

    /// The sender's Via, which is the topmost; `None` also if it is malformed.
    pub(crate) fn top_via(&self) -> Option<Via<'_>> {
        Via::read(self.list("Via").next()?)
    }

    /// `None` also if it is malformed.
    pub(crate) fn cseq(&self) -> Option<CSeq<'_>> {
        CSeq::read(self.field("CSeq")?)
    }

    /// How long the body is said to be; the error is the value if that is not a number.
    pub(crate) fn content_length(&self) -> Result<Option<usize>, &[u8]> {
        let Some(value) = self.field("Content-Length") else {
            return Ok(None);
        };
        let length = number(value).ok_or(value)?;
        Ok(Some(length.try_into().unwrap_or(usize::MAX)))
    }

    /// The same, if it is a number.
    pub(crate) fn body_length(&self) -> Option<usize> {
        self.content_length().ok().flatten()
    }

    /// The body without what follows it in a datagram (RFC 3261, Section 18.3).
    pub(crate) fn body(&self) -> &'a [u8] {
        let body = self.body.unwrap_or_default();
        &body[..self.body_length().unwrap_or(usize::MAX).min(body.len())]
    }

    /// Whether the end of the head is missing.
    pub(crate) const fn is_head_truncated(&self) -> bool {
        self.body.is_none()
    }

    /// Whether the end of the head or of the body is missing.
    pub(crate) fn is_truncated(&self) -> bool {
        self.body.is_none_or(|body| body.len() < self.body_length().unwrap_or(0))
    }

    /// The first line of the head that is not a header field. It has been left out.
    pub(crate) const fn malformed_line(&self) -> Option<&'a [u8]> {
        self.malformed_line
    }
}

/// The value of CSeq (RFC 3261, Section 20.16).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct CSeq<'a> {
    /// A sender must keep below 2^31 (RFC 3261, Section 8.1.1.5).
    pub(crate) number: u32,
    pub(crate) method: &'a str,
}

impl<'a> CSeq<'a> {
    fn read(value: &'a [u8]) -> Option<Self> {
        let (digits, method) = value.split_at(value.find_byteset(b" \t")?);
        let number = number(digits)?.try_into().ok()?;
        Some(Self { number, method: token(method.trim_ascii())? })
    }
}

/// The length of the head with the empty line that ends it; `None` if that is missing. Line breaks
/// before the message count as part of the head.
pub(crate) fn head_length(bytes: &[u8]) -> Option<usize> {
    let mut at = 0;
    let mut has_begun = false;
    for line in bytes.lines_with_terminator() {
        at += line.len();
        let is_empty = without_end(line).is_empty();
        if is_empty && has_begun && line.ends_with(b"\n") {
            return Some(at);
        }
        has_begun |= !is_empty;
    }
    None
}

fn without_end(line: &[u8]) -> &[u8] {
    line.trim_end_with(|c| matches!(c, '\r' | '\n'))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const INVITE: &str = "INVITE sip:bob@example.org SIP/2.0\r\n\
        v: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK1 , SIP/2.0/UDP 192.0.2.2\r\n\
        VIA: SIP/2.0/UDP 192.0.2.3\r\n\
        f: \"A; <B\" <sip:alice@example.org>;tag=1\r\n\
        To: Bob\r\n \t<sip:bob@example.org;tag=no>\r\n\
        i : 1@a\r\n\
        CSeq: 0009\tINVITE\r\n\
        l: 4\r\n\r\n\
        v=0\nrest";

    fn read(text: &str) -> Message<'_> {
        Message::read(text.as_bytes()).expect("it begins with a start line")
    }

    #[test]
    fn a_message() {
        let message = read(INVITE);
        assert!(matches!(message.start, Start::Request { method: "INVITE", .. }));
        let vias: Vec<_> = message.list("Via").map(<[u8]>::to_str_lossy).collect();
        let expected = ["SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK1", "SIP/2.0/UDP 192.0.2.2"];
        assert_eq!(vias, [&expected[..], &["SIP/2.0/UDP 192.0.2.3"]].concat());
        assert_eq!(message.all("via").count(), 2);
        assert_eq!(message.top_via().expect("it is well formed").host, b"192.0.2.1");
        assert_eq!(message.field("To"), Some(&b"Bob <sip:bob@example.org;tag=no>"[..]));
        assert_eq!(message.field("Call-ID"), Some(&b"1@a"[..]));
        assert_eq!((message.tag("From"), message.tag("To")), (Some(&b"1"[..]), None));
        assert_eq!(message.cseq(), Some(CSeq { number: 9, method: "INVITE" }));
        assert_eq!(message.body(), b"v=0\n");
        assert_eq!((message.is_truncated(), message.malformed_line()), (false, None));
    }

    #[test]
    fn a_message_that_is_cut_off() {
        for (cut, has_sequence) in [("l: 4\r\n\r\nv=", true), ("l: 4\r\n", true), ("\tIN", false)] {
            let end = INVITE.find(cut).expect("it is a part") + cut.len();
            let message = read(&INVITE[..end]);
            assert!(message.is_truncated(), "{cut}");
            assert_eq!(message.cseq().is_some(), has_sequence, "{cut}");
            assert_eq!(message.field("Call-ID"), Some(&b"1@a"[..]));
        }
        assert!(read("OPTIONS sip:a SIP/2.0").is_truncated());
    }

    #[test]
    fn a_message_that_is_damaged() {
        let message =
            read("\r\nBYE sip:a SIP/2.0\n folded\nMin-SE: 1\nhuh?\nl: +4\nCSeq: 1\n\nbody");
        assert_eq!(message.malformed_line(), Some(&b" folded"[..]));
        assert_eq!(message.field("min-se"), Some(&b"1"[..]));
        assert_eq!(message.content_length(), Err(&b"+4"[..]));
        assert_eq!(message.cseq(), None);
        assert_eq!((message.body(), message.is_truncated()), (&b"body"[..], false));
        assert!(Message::read(b"\r\n\r\n").is_err());
        for sequence in ["", "1INVITE", "-1 INVITE", "4294967296 INVITE", "1 IN VITE", "1 "] {
            assert_eq!(CSeq::read(sequence.as_bytes()), None, "{sequence}");
        }
    }

    #[test]
    fn the_end_of_a_head() {
        for (text, expected) in
            [("a\r\n\r\nb", Some(5)), ("\r\n\na\n\nb", Some(6)), ("a\r\n", None), ("\n\n", None)]
        {
            assert_eq!(head_length(text.as_bytes()), expected, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn values_never_hold_line_breaks(text in "([A-Za-z]{0,3}[\r\n:;,<>\" \t\\\\]{0,3}){0,40}") {
            let text = format!("A b SIP/2.0\r\n{text}");
            let message = read(&text);
            for field in &message.fields {
                prop_assert!(!field.value.contains(&b'\r') && !field.value.contains(&b'\n'));
                prop_assert_eq!(field.value.trim_ascii(), &*field.value);
                prop_assert!(split(&field.value, b',').map(<[u8]>::len).sum::<usize>() <= field.value.len());
            }
            prop_assert!(text.as_bytes().ends_with(message.body()));
        }
    }
}
