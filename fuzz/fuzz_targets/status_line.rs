//! Any bytes are a status line or none; what is one is written as it was read.

#![no_main]

use libfuzzer_sys::fuzz_target;
use sipcodes::{StatusLine, StatusLineError};

fuzz_target!(|line: &[u8]| {
    match StatusLine::parse(line) {
        Ok(parsed) => round_trip(line, parsed),
        Err(error) => assert!(!error.to_string().is_empty()),
    }
    if let Ok(phrase) = std::str::from_utf8(line) {
        with_reason(phrase);
    }
});

fn round_trip(line: &[u8], parsed: StatusLine<'_>) {
    let mut buffer = vec![b'.'; parsed.encoded_len() + 1];
    let written = parsed.write_to(&mut buffer).expect("room enough");
    assert_eq!(written.len(), parsed.encoded_len());
    assert_eq!(StatusLine::parse(written), Ok(parsed));

    // the version in upper case, the space of an empty phrase and CRLF are all that may be added
    let end = line.strip_suffix(b"\r\n").unwrap_or(line).get("SIP/2.0".len()..).expect("a version");
    let written = written.strip_prefix(b"SIP/2.0").and_then(|rest| rest.strip_suffix(b"\r\n"));
    let written = written.expect("version and CRLF");
    assert!(written == end || written == [end, b" "].concat());

    let mut short = vec![b'.'; parsed.encoded_len() - 1];
    assert_eq!(parsed.write_to(&mut short), None);
    assert!(short.iter().all(|byte| *byte == b'.'));

    let printed = parsed.to_string();
    match parsed.reason_phrase() {
        Some(_) => assert_eq!(StatusLine::parse(printed.as_bytes()), Ok(parsed)),
        None => assert!(printed.contains('\u{FFFD}')),
    }
    assert!(format!("{parsed:?}").is_ascii());
}

/// A phrase is refused for CR and LF, and for nothing else.
fn with_reason(phrase: &str) {
    let line = StatusLine::with_reason(sipcodes::Code::MIN, phrase);
    match phrase.find(['\r', '\n']) {
        Some(offset) => assert_eq!(line, Err(StatusLineError::LineBreak { offset })),
        None => assert_eq!(line.map(StatusLine::reason), Ok(phrase.as_bytes())),
    }
}
