//! Status lines: RFC 3261, Sections 7.2 and 25.1; the cases of RFC 4475.

use proptest::prelude::*;
use sipcodes::{Code, StatusCode, StatusLine, StatusLineError};

fn parse(line: &str) -> StatusLine<'_> {
    StatusLine::parse(line.as_bytes()).unwrap_or_else(|error| panic!("{line:?}: {error}"))
}

fn error(line: &[u8]) -> String {
    StatusLine::parse(line).expect_err("not a status line").to_string()
}

fn code(number: u16) -> Code {
    Code::new(number).expect("a code")
}

#[test]
fn a_line_is_read_with_or_without_its_end() {
    for line in ["SIP/2.0 486 Busy Here", "SIP/2.0 486 Busy Here\r\n"] {
        let parsed = parse(line);
        assert_eq!(parsed.code(), StatusCode::BusyHere);
        assert_eq!(parsed.reason(), b"Busy Here");
        assert_eq!(parsed.reason_phrase(), Some("Busy Here"));
        assert_eq!(parsed.to_string(), "SIP/2.0 486 Busy Here");
    }
}

#[test]
fn nothing_is_copied() {
    let line = *b"SIP/2.0 486 Busy Here\r\n";
    let reason = StatusLine::parse(&line).expect("a status line").reason();
    assert!(std::ptr::eq(reason.as_ptr(), &raw const line[12]));
}

/// RFC 3261, Section 7.1: the version is read in any case and written in upper case.
#[test]
fn the_version_is_read_in_any_case() {
    assert_eq!(parse("sip/2.0 180 Ringing").to_string(), "SIP/2.0 180 Ringing");
    assert_eq!(parse("SiP/2.0 180 Ringing"), parse("SIP/2.0 180 Ringing"));
}

/// RFC 4475, Section 3.1.1.12: an unusual reason phrase.
#[test]
fn rfc4475_unusual_reason_phrase() {
    let phrase = "= 2**3 * 5**2 но сто девяносто девять - простое";
    let line = format!("SIP/2.0 200 {phrase}");
    assert_eq!(parse(&line).code(), StatusCode::OK);
    assert_eq!(parse(&line).reason_phrase(), Some(phrase));
    assert_eq!(parse(&line).to_string(), line);
}

/// RFC 4475, Section 3.1.1.13: an empty reason phrase. The space is required; a liberal receiver
/// does without it.
#[test]
fn rfc4475_empty_reason_phrase() {
    for line in ["SIP/2.0 100 \r\n", "SIP/2.0 100 ", "SIP/2.0 100\r\n", "SIP/2.0 100"] {
        assert_eq!(parse(line).code(), StatusCode::Trying);
        assert_eq!(parse(line).reason(), b"");
        assert_eq!(parse(line).to_string(), "SIP/2.0 100 ");
    }
}

/// RFC 4475, Section 3.1.2.19: a response code larger than 699.
#[test]
fn rfc4475_overlarge_response_code() {
    assert_eq!(
        error(b"SIP/2.0 4294967301 better not break the receiver\r\n"),
        "`4294967301` is not a SIP response code: expected three digits, 100 to 699"
    );
    for number in ["700", "999", "099", "000", "48", "4", "", "+48", "0x1"] {
        let given = error(format!("SIP/2.0 {number} Busy Here").as_bytes());
        assert!(given.starts_with(&format!("`{number}` is not a SIP response code")), "{given}");
    }
}

#[test]
fn what_is_no_status_line_is_refused() {
    let version =
        |given: &str| format!("no status line: expected `SIP/2.0` and one space, found `{given}`");
    assert_eq!(error(b"INVITE sip:bob@example.org SIP/2.0\r\n"), version("INVITE"));
    assert_eq!(error(b"SIP/3.0 200 OK"), version("SIP/3.0"));
    assert_eq!(error(b"HTTP/1.1 200 OK"), version("HTTP/1.1"));
    assert_eq!(error(b"SIP/2.0"), version("SIP/2.0"));
    assert_eq!(error(b" SIP/2.0 200 OK"), version(""));
    assert_eq!(error(b""), version(""));
    assert_eq!(error(b"\xff\xfe\x00"), version("\u{FFFD}\u{FFFD}\\u{0}"));
    assert!(matches!(StatusLine::parse(b"SIP/2.0 4860 Busy"), Err(StatusLineError::Code(_))));
    assert!(matches!(StatusLine::parse(b"SIP/2.0 486\tBusy"), Err(StatusLineError::Code(_))));
    assert!(matches!(StatusLine::parse(b"SIP/2.0  486 Busy"), Err(StatusLineError::Code(_))));
}

/// What an error keeps of the line.
#[test]
fn an_excerpt_is_the_beginning_of_what_was_given() {
    let excerpt = |line: &[u8]| match StatusLine::parse(line) {
        Err(StatusLineError::Version(excerpt)) => excerpt,
        other => panic!("{other:?}"),
    };
    let whole = excerpt(b"exactly-24-bytes-are-all and more");
    assert_eq!(whole.as_bytes(), b"exactly-24-bytes-are-all");
    assert!(!whole.is_cut());
    assert_eq!(whole.to_string(), "exactly-24-bytes-are-all");
    let cut = excerpt(b"exactly-24-bytes-are-all-and-more");
    assert_eq!(cut.as_bytes(), whole.as_bytes());
    assert!(cut.is_cut() && cut != whole);
    assert_eq!(cut.to_string(), "exactly-24-bytes-are-all…");
    assert_eq!(format!("{cut:?}"), "\"exactly-24-bytes-are-all…\"");

    assert_eq!(excerpt(b"SIP\xff").to_string(), "SIP\u{FFFD}", "the end is not a cut");
    let cut = excerpt(b"\xff-is-not-utf8-and-this-is-long");
    assert_eq!(cut.to_string(), "\u{FFFD}-is-not-utf8-and-this-i…");
    let escaped = excerpt("é\u{202E}\t'\u{9B}\\\"".as_bytes());
    assert_eq!(escaped.to_string(), r#"é\u{202e}\t\'\u{9b}\\\""#);
}

#[test]
fn a_line_break_inside_is_refused() {
    for (line, offset) in [
        (&b"SIP/2.0 200 O\rK"[..], 1),
        (b"SIP/2.0 200 OK\n", 2),
        (b"SIP/2.0 200 OK\r", 2),
        (b"SIP/2.0 200 OK\r\n\r\n", 2),
        (b"SIP/2.0 200 OK\r\nVia: x\r\n", 2),
        // where there is no space, the phrase begins after the code
        (b"SIP/2.0 486\n", 0),
        (b"SIP/2.0 486\r\nVia: x\r\n", 0),
    ] {
        assert_eq!(StatusLine::parse(line), Err(StatusLineError::LineBreak { offset }));
    }
    for phrase in ["a\rb", "a\nb", "a\r\nX-Evil: 1"] {
        let refused = StatusLine::with_reason(code(486), phrase);
        assert_eq!(refused, Err(StatusLineError::LineBreak { offset: 1 }));
        let message = "CR or LF inside the reason phrase, at byte 1";
        assert_eq!(refused.expect_err("refused").to_string(), message);
    }
}

#[test]
fn the_phrase_keeps_its_spaces_and_odd_characters() {
    for phrase in [" Busy", "Busy  Here ", "\tBusy", "<\"busy\">", "100%", "\u{0}"] {
        let line = format!("SIP/2.0 486 {phrase}");
        assert_eq!(parse(&line).reason(), phrase.as_bytes());
        assert_eq!(parse(&line).to_string(), line);
        assert_eq!(StatusLine::with_reason(code(486), phrase), Ok(parse(&line)));
    }
}

#[test]
fn a_phrase_that_is_not_utf8_is_kept() {
    let bytes = b"SIP/2.0 486 Occup\xe9 \xff!\r\n";
    let line = StatusLine::parse(bytes).expect("a status line");
    assert_eq!(line.reason(), b"Occup\xe9 \xff!");
    assert_eq!(line.reason_phrase(), None);
    assert_eq!(line.to_string(), "SIP/2.0 486 Occup\u{FFFD} \u{FFFD}!");
    assert_eq!(line.write_to(&mut [0; 64]), Some(&bytes[..]));
    assert_eq!(format!("{line:?}"), r#"StatusLine("486 Occup\xe9 \xff!")"#);
}

#[test]
fn a_new_line_has_the_phrase_of_the_table() {
    for status in StatusCode::ALL {
        let line = StatusLine::new(status.code());
        assert_eq!(format!("{line}\r\n"), status.status_line());
        assert_eq!(line.write_to(&mut [0; 64]), Some(status.status_line().as_bytes()));
    }
    // an unknown code: the space that the grammar requires is there all the same
    assert_eq!(StatusLine::new(code(477)).to_string(), "SIP/2.0 477 ");
    let with_reason = StatusLine::with_reason(code(477), "Send Failed");
    assert_eq!(with_reason.map(|line| line.to_string()), Ok("SIP/2.0 477 Send Failed".to_owned()));
}

#[test]
fn a_buffer_that_is_too_short_is_left_alone() {
    let line = StatusLine::new(code(486));
    assert_eq!(line.encoded_len(), 23);
    let mut buffer = [b'.'; 22];
    assert_eq!(line.write_to(&mut buffer), None);
    assert_eq!(buffer, [b'.'; 22]);
}

#[test]
fn a_line_is_written_at_compile_time_too() {
    const LINE: [u8; 23] = {
        let mut line = [0; 23];
        assert!(StatusLine::new(Code::BUSY_HERE).write_to(&mut line).is_some());
        line
    };
    assert_eq!(&LINE, b"SIP/2.0 486 Busy Here\r\n");
}

#[test]
fn lines_are_read_while_compiling() {
    const LINE: StatusLine<'_> = match StatusLine::parse(b"SIP/2.0 603 Declined\r\n") {
        Ok(line) => line,
        Err(_) => panic!(),
    };
    const _: () = assert!(LINE.code().as_u16() == 603 && LINE.reason().len() == 8);
    assert_eq!(LINE.reason_phrase(), Some("Declined"));
}

fn is_line_break(byte: u8) -> bool {
    matches!(byte, b'\r' | b'\n')
}

proptest! {
    #[test]
    fn what_does_not_begin_with_the_version_is_refused(
        line in proptest::collection::vec(any::<u8>(), 0..64),
    ) {
        let has_version = line.get(..8).is_some_and(|it| it.eq_ignore_ascii_case(b"SIP/2.0 "));
        let refused = matches!(StatusLine::parse(&line), Err(StatusLineError::Version(_)));
        prop_assert_eq!(refused, !has_version);
    }

    #[test]
    fn any_end_of_a_line_is_read_or_refused(
        end in proptest::collection::vec(any::<u8>(), 0..32),
        begin in proptest::sample::select(vec!["SIP/2.0", "SIP/2.0 ", "SIP/2.0 4", "SIP/2.0 486", "SIP/2.0 486 "]),
    ) {
        let line = [begin.as_bytes(), &end].concat();
        match StatusLine::parse(&line) {
            Ok(parsed) => {
                let mut buffer = [0; 64];
                let written = parsed.write_to(&mut buffer).expect("long enough");
                // what was read is what is written, but for the end of the line
                prop_assert_eq!(StatusLine::parse(written), Ok(parsed));
                prop_assert!(!parsed.reason().iter().copied().any(is_line_break));
                prop_assert!(line.windows(parsed.reason().len().max(1)).any(|it| it == parsed.reason()) || parsed.reason().is_empty());
            }
            Err(error) => prop_assert!(!error.to_string().is_empty()),
        }
    }

    #[test]
    fn what_is_printed_is_read_again(number in 100u16..700, phrase in "[^\r\n]{0,40}") {
        let line = StatusLine::with_reason(code(number), &phrase).expect("no line break");
        let printed = line.to_string();
        prop_assert_eq!(StatusLine::parse(printed.as_bytes()), Ok(line));
        let with_end = format!("{printed}\r\n");
        prop_assert_eq!(StatusLine::parse(with_end.as_bytes()), Ok(line));
        prop_assert_eq!(line.encoded_len(), with_end.len());
    }

    #[test]
    fn a_phrase_is_refused_for_a_line_break_and_nothing_else(phrase in ".{0,20}(\r|\n|x).{0,20}") {
        let refused = StatusLine::with_reason(code(200), &phrase).is_err();
        prop_assert_eq!(refused, phrase.bytes().any(is_line_break));
    }
}
