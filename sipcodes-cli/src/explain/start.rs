//! Recognising the first line of a SIP message, wherever it stands in a line of text.

use sipcodes::{Code, StatusLine};

/// The first line of a message, read.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Start {
    Request { method: String, uri: String },
    Response { code: Code, reason: Vec<u8> },
}

/// Where in `line` a request line or a status line begins, if one ends it.
///
/// A log may put a time stamp or a label before it. A damaged status line counts as well: it is
/// for [`read`] to say what is wrong with it.
pub(crate) fn find(line: &[u8]) -> Option<usize> {
    find_request(line).or_else(|| find_status(line))
}

/// Reads the line that [`find`] has found.
pub(crate) fn read(line: &[u8]) -> Result<Start, String> {
    if find_request(line) == Some(0) {
        let mut words = line.trim_ascii().split(|byte| *byte == b' ');
        let mut word = || printable(words.next().unwrap_or_default());
        let (method, uri) = (word(), word());
        return Ok(Start::Request { method, uri });
    }
    let status = StatusLine::parse(line.trim_ascii_end()).map_err(|error| error.to_string())?;
    Ok(Start::Response { code: status.code(), reason: status.reason().to_vec() })
}

/// `METHOD uri SIP/2.0`, the last three words of the line; ngrep puts a dot in place of the CR.
fn find_request(line: &[u8]) -> Option<usize> {
    let line = line.trim_ascii_end();
    let line = line.strip_suffix(b".").unwrap_or(line);
    let head = strip_suffix_ignoring_case(line, b" SIP/2.0")?;
    let uri = after_last_space(head);
    let scheme = head[uri..].iter().position(|byte| *byte == b':')?;
    let method = after_last_space(head.get(..uri.checked_sub(1)?)?);
    let name = &head[method..uri - 1];
    let is_method = !name.is_empty()
        && name.iter().all(|byte| byte.is_ascii_uppercase() || b"-_".contains(byte));
    (is_method && scheme > 0).then_some(method)
}

/// `SIP/2.0 486 ...`. A Via has a slash after the version, so it is not mistaken for one.
fn find_status(line: &[u8]) -> Option<usize> {
    const VERSION: &[u8] = b"SIP/2.0 ";
    let at = line
        .windows(VERSION.len())
        .position(|window| window[3] == b'/' && window.eq_ignore_ascii_case(VERSION))?;
    let is_word = at == 0 || !line[at - 1].is_ascii_alphanumeric();
    let digit = line.get(at + VERSION.len())?.is_ascii_digit();
    (is_word && digit).then_some(at)
}

fn after_last_space(text: &[u8]) -> usize {
    let space = text.iter().rposition(|byte| *byte == b' ');
    space.map_or(0, |space| space + 1)
}

fn strip_suffix_ignoring_case<'a>(text: &'a [u8], suffix: &[u8]) -> Option<&'a [u8]> {
    let (head, tail) = text.split_at_checked(text.len().checked_sub(suffix.len())?)?;
    tail.eq_ignore_ascii_case(suffix).then_some(head)
}

/// What a peer sent, fit for a terminal: control characters would let it move the cursor or change
/// colours.
pub(crate) fn printable(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) if !text.contains(char::is_control) => text.to_owned(),
        _ => String::from_utf8_lossy(bytes).replace(char::is_control, "\u{FFFD}"),
    }
}
