//! Start lines: request lines and status lines.

use bstr::ByteSlice;
use sipcodes::{StatusLine, StatusLineError};

use super::token::token;

/// The first line of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Start<'a> {
    /// URI and version are empty unless the line has exactly three words; the version may be any.
    Request {
        method: &'a str,
        uri: &'a [u8],
        version: &'a [u8],
    },
    Response(StatusLine<'a>),
    /// The line begins as a status line does, but is none.
    Malformed(&'a [u8], StatusLineError),
}

impl<'a> Start<'a> {
    /// Reads a line without its line break; the error says what it is instead.
    pub(crate) fn read(line: &'a [u8]) -> Result<Self, String> {
        let words: Vec<&[u8]> = line.split(|byte| *byte == b' ').collect();
        if let Some(method) = token(words[0]) {
            // a stray CR must not get into a response with the URI
            return Ok(match words[..] {
                [_, uri, version] if !line.contains(&b'\r') => {
                    Self::Request { method, uri, version }
                }
                _ => Self::Request { method, uri: b"", version: b"" },
            });
        }
        if line.get(..4).is_some_and(|start| start.eq_ignore_ascii_case(b"SIP/")) {
            let read = StatusLine::parse(line);
            return Ok(read.map_or_else(|error| Self::Malformed(line, error), Self::Response));
        }
        // line breaks alone keep the binding of a NAT alive (RFC 5626, Section 3.5.1)
        Err(if line.is_empty() { "keep-alive" } else { "not SIP" }.to_owned())
    }
}

/// Where in a line of text a request line or a status line begins, if one ends the line.
///
/// A log may put a time stamp or a label before it. A damaged status line counts as well:
/// [`Start::read`] tells what is wrong with it. Only methods in upper case are found, so that
/// sentences are not taken for requests.
pub(crate) fn find_start(line: &[u8]) -> Option<usize> {
    find_request(line).or_else(|| find_status(line))
}

/// Whether the first line of a text begins with a start line.
pub(crate) fn is_start(text: &[u8]) -> bool {
    find_start(text.split(|byte| *byte == b'\n').next().unwrap_or_default()) == Some(0)
}

/// `METHOD uri SIP/2.0`, the last three words of the line; ngrep prints a dot in place of the CR.
fn find_request(line: &[u8]) -> Option<usize> {
    let line = line.trim_ascii_end();
    let line = line.strip_suffix(b".").unwrap_or(line);
    let is_space = |byte: &u8| *byte == b' ';
    let mut words = line.rsplitn(3, is_space);
    words.next().filter(|version| version.eq_ignore_ascii_case(b"SIP/2.0"))?;
    let (uri, before) = (words.next()?, words.next()?);
    let method = token(before.rsplit(is_space).next()?)?;
    let is_method = method.starts_with(|first: char| first.is_ascii_uppercase())
        && !method.contains(|other: char| other.is_ascii_lowercase());
    let has_scheme = uri.find_byte(b':').is_some_and(|scheme| scheme > 0);
    (is_method && has_scheme).then(|| before.len() - method.len())
}

/// `SIP/2.0 486 ...`, which is not confused with a Via, where a slash follows the version.
fn find_status(line: &[u8]) -> Option<usize> {
    const VERSION: &[u8] = b"SIP/2.0 ";
    let at = line.windows(VERSION.len() + 1).position(|window| {
        let (version, digit) = window.split_at(VERSION.len());
        version.eq_ignore_ascii_case(VERSION) && digit[0].is_ascii_digit()
    })?;
    let is_word = at == 0 || !line[at - 1].is_ascii_alphanumeric();
    is_word.then_some(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn request_lines() {
        let request = |method, uri: &'static str, version: &'static str| {
            Ok(Start::Request { method, uri: uri.as_bytes(), version: version.as_bytes() })
        };
        for (line, expected) in [
            ("INVITE sip:a@b SIP/2.0", request("INVITE", "sip:a@b", "SIP/2.0")),
            ("foo tel:+1 SIP/7.0", request("foo", "tel:+1", "SIP/7.0")),
            ("INVITE  sip:a@b SIP/2.0", request("INVITE", "", "")),
            ("INVITE sip:a@b", request("INVITE", "", "")),
            ("INVITE sip:a\rX:b SIP/2.0", request("INVITE", "", "")),
            ("", Err("keep-alive".to_owned())),
            (" INVITE sip:a@b SIP/2.0", Err("not SIP".to_owned())),
            ("<html>", Err("not SIP".to_owned())),
        ] {
            assert_eq!(Start::read(line.as_bytes()), expected, "{line}");
        }
    }

    #[test]
    fn status_lines() {
        let Ok(Start::Response(line)) = Start::read(b"sip/2.0 486 Besetzt") else {
            panic!("it is a status line");
        };
        assert_eq!((line.code().as_u16(), line.reason()), (486, &b"Besetzt"[..]));
        for (line, problem) in [("SIP/2.0 4860 Busy", "`4860`"), ("SIP/3.0 200 OK", "SIP/3.0")] {
            let Ok(Start::Malformed(whole, error)) = Start::read(line.as_bytes()) else {
                panic!("it is damaged: {line}");
            };
            assert_eq!(whole, line.as_bytes());
            assert!(error.to_string().contains(problem), "{error}");
        }
    }

    #[test]
    fn start_lines_in_logs() {
        for (line, expected) in [
            ("INVITE sip:a@b SIP/2.0\r\n", Some(0)),
            ("12:00 -> INVITE sip:a@b SIP/2.0", Some(9)),
            ("INVITE sip:a@b sip/2.0.", Some(0)),
            ("2026 SIP/2.0 486 Busy Here", Some(5)),
            ("SIP/2.0 4", Some(0)),
            ("answer it with SIP/2.0", None),
            ("see sip:a@b SIP/2.0", None),
            ("5 sip:a@b SIP/2.0", None),
            ("INVITE a SIP/2.0", None),
            ("INVITE :a SIP/2.0", None),
            ("Via: SIP/2.0/UDP 1.2.3.4", None),
            ("xSIP/2.0 200 OK", None),
            ("SIP/2.0 ", None),
            ("", None),
        ] {
            assert_eq!(find_start(line.as_bytes()), expected, "{line}");
        }
    }
}
