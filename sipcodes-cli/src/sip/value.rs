//! Values of header fields: lists, parameters and quoted strings.

use bstr::ByteSlice;

/// A value with its parameters, such as an address (name-addr or addr-spec), a Via or a media type.
#[derive(Clone, Debug)]
pub(crate) struct Value<'a> {
    /// The part before the parameters.
    pub(crate) main: &'a [u8],
    /// Each parameter as it came.
    pub(crate) parameters: Vec<&'a [u8]>,
}

impl<'a> Value<'a> {
    /// Reads one value, not a list. Without angle brackets, parameters belong to the header field
    /// and not to the URI (RFC 3261, Section 20.10).
    pub(crate) fn read(value: &'a [u8]) -> Self {
        let mut parts = split(value, b';');
        Self { main: parts.next().unwrap_or_default(), parameters: parts.collect() }
    }

    /// The value of the first parameter with this name, in any letter case; empty if it has none.
    pub(crate) fn parameter(&self, name: &str) -> Option<&'a [u8]> {
        self.parameters.iter().find_map(|it| parameter(it, name))
    }
}

/// The value of `name=value` or `name`, if that is the name.
pub(crate) fn parameter<'a>(parameter: &'a [u8], name: &str) -> Option<&'a [u8]> {
    let (key, value) = parameter.split_once_str("=").unwrap_or((parameter, b""));
    key.trim_ascii().eq_ignore_ascii_case(name.as_bytes()).then(|| value.trim_ascii())
}

/// The parts between separators that are neither in quotes nor in angle brackets, without the white
/// space around them. A quote or a bracket that is never closed is an ordinary character.
pub(crate) fn split(value: &[u8], separator: u8) -> impl Iterator<Item = &[u8]> {
    let mut rest = Some(value);
    std::iter::from_fn(move || {
        let text = rest?;
        let end = find_separator(text, separator);
        rest = end.map(|end| &text[end + 1..]);
        Some(text[..end.unwrap_or(text.len())].trim_ascii())
    })
}

fn find_separator(text: &[u8], separator: u8) -> Option<usize> {
    // after one that is not closed, no other is: looking again would take quadratic time
    let (mut quotes, mut brackets) = (true, true);
    let mut at = 0;
    while let Some(&byte) = text.get(at) {
        at += 1;
        match byte {
            b'"' if quotes => match quoted_length(&text[at..]) {
                Some(length) => at += length,
                None => quotes = false,
            },
            b'<' if brackets => match text[at..].find_byte(b'>') {
                Some(length) => at += length,
                None => brackets = false,
            },
            _ if byte == separator => return Some(at - 1),
            _ => {}
        }
    }
    None
}

/// The length of what follows an opening quote, up to and with the closing one.
fn quoted_length(text: &[u8]) -> Option<usize> {
    let mut is_escaped = false;
    let end = text.iter().position(|byte| {
        let ends = *byte == b'"' && !is_escaped;
        is_escaped = *byte == b'\\' && !is_escaped;
        ends
    })?;
    Some(end + 1)
}

/// The value of a parameter of a challenge or of credentials (RFC 3261, Section 25.1): parameters
/// follow the scheme and are separated by commas.
pub(crate) fn auth_parameter(value: &[u8], name: &str) -> Option<Vec<u8>> {
    let scheme = value.find_byte(b' ')?;
    let found = split(&value[scheme..], b',').find_map(|it| parameter(it, name));
    found.map(unquote)
}

/// The content of a quoted string (RFC 3261, Section 25.1); anything else is returned as it is.
fn unquote(text: &[u8]) -> Vec<u8> {
    let Some(inner) = text.strip_prefix(b"\"").and_then(|text| text.strip_suffix(b"\"")) else {
        return text.to_vec();
    };
    let mut is_escaped = false;
    let is_kept = |byte: &u8| {
        is_escaped = *byte == b'\\' && !is_escaped;
        !is_escaped
    };
    inner.iter().copied().filter(is_kept).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(value: &str, separator: u8) -> Vec<&str> {
        split(value.as_bytes(), separator).map(|part| part.to_str().expect("it was text")).collect()
    }

    #[test]
    fn separators_count_outside_quotes_and_brackets() {
        assert_eq!(parts("a, b ,\tc", b','), ["a", "b", "c"]);
        assert_eq!(parts("", b','), [""]);
        assert_eq!(parts(",", b','), ["", ""]);
        assert_eq!(parts("\"A, B\" <sip:a,b>, c", b','), ["\"A, B\" <sip:a,b>", "c"]);
        assert_eq!(parts(r#""a\",\\", b"#, b','), [r#""a\",\\""#, "b"]);
        assert_eq!(parts("\"<\" <a>, b", b','), ["\"<\" <a>", "b"]);
    }

    #[test]
    fn what_is_never_closed_is_ordinary() {
        assert_eq!(parts("\"A <sip:a;b>;tag=1", b';'), ["\"A <sip:a;b>", "tag=1"]);
        assert_eq!(parts("<sip:a;tag=1", b';'), ["<sip:a", "tag=1"]);
        assert_eq!(parts(r#""\";"\";c"#, b';'), [r#""\";"\""#, "c"]);
        // in time that does not grow with the square of the length
        let many = "<\"\\".repeat(super::super::MAX_MESSAGE / 3);
        assert_eq!(parts(&many, b';'), [many.as_str()]);
    }

    #[test]
    fn parameters() {
        let value = Value::read(b"\"A;B\" <sip:a;tag=no> ; TAG = 1;lr;x=\"y;z\";tag=2");
        assert_eq!(value.main, b"\"A;B\" <sip:a;tag=no>");
        assert_eq!(value.parameter("tag"), Some(&b"1"[..]));
        assert_eq!(value.parameter("lr"), Some(&b""[..]));
        assert_eq!(value.parameter("x"), Some(&b"\"y;z\""[..]));
        assert_eq!(value.parameter("y"), None);
    }

    #[test]
    fn quoted_strings() {
        assert_eq!(unquote(br#""a \"b\" \\ c""#), br#"a "b" \ c"#.as_slice());
        for plain in [&b"a"[..], b"\"", b"\"a", b""] {
            assert_eq!(unquote(plain), plain);
        }
    }
}
