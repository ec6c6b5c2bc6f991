//! Asking for codes.

pub(crate) mod cases;

use sipcodes::StatusCode;

use crate::common::{Ran, run, sipcodes};
use cases::{ask, cases};

fn shown(arguments: &[&str]) -> String {
    let ran = run(sipcodes(arguments));
    assert_eq!((ran.status, ran.err.as_str()), (Some(0), ""), "{arguments:?}");
    ran.out
}

#[test]
fn every_case_finds_what_it_is_about() {
    let wrong: Vec<_> = cases()
        .map(|(query, expected)| (query, expected, ask(query)))
        .filter(|(_, expected, found)| !found.is(expected))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn words_may_be_one_argument_or_several() {
    let out = shown(&["486"]);
    assert_eq!(shown(&["busy here"]), out);
    assert_eq!(shown(&["busy", "here"]), out);
}

#[test]
fn the_text_fits_any_width() {
    for width in ["40", "56", "80", "100"] {
        for code in StatusCode::ALL {
            let mut command = sipcodes(&[code.as_str()]);
            let Ran { status, out, .. } = run({
                command.env("COLUMNS", width);
                command
            });
            assert_eq!(status, Some(0));
            assert!(out.starts_with(code.as_str()), "{out}");
            let width: usize = width.parse().expect("a number");
            // an address in one piece can be copied
            let lines = out.lines().filter(|line| !line.contains("https://"));
            for line in lines {
                assert!(line.chars().count() <= width, "{line:?} in\n{out}");
            }
        }
    }
}

#[test]
fn what_is_not_found_is_explained() {
    let ran = run(sipcodes(&["477"]));
    assert_eq!((ran.status, ran.err.as_str()), (Some(1), ""));
    assert!(ran.out.contains("400 Bad Request"), "{}", ran.out);
    assert!(ran.out.contains("RFC 3261, Section 8.1.3.2"), "{}", ran.out);
    assert_eq!(run(sipcodes(&["SIP/2.0", "477", "Send", "Failed"])), ran);

    for (query, hint) in [
        ("999", "`999` is not a SIP response code: they are 100 to 699"),
        ("buzy here", "nothing found for `buzy here`: did you mean `busy here`?"),
        ("flux compensator", "nothing found for `flux compensator`: try a code (486)"),
    ] {
        let ran = run(sipcodes(&[query]));
        assert_eq!((ran.status, ran.out.as_str()), (Some(1), ""));
        assert!(ran.err.starts_with(hint), "{}", ran.err);
    }
}

#[test]
fn colours_are_for_those_who_want_them() {
    let plain = shown(&["486"]);
    assert!(!plain.contains('\u{1b}'), "no terminal");
    let coloured = shown(&["486", "--color=always"]);
    assert!(coloured.contains("\u{1b}["), "{coloured:?}");
    assert_eq!(shown(&["--color", "never", "486"]), plain);
    let mut command = sipcodes(&["486"]);
    command.env("CLICOLOR_FORCE", "1").env("NO_COLOR", "1");
    assert_eq!(run(command).out, plain);
}

#[test]
fn mistakes_on_the_command_line_are_errors() {
    for arguments in [
        &["--no-such-option"][..],
        &["--color", "sometimes", "486"],
        &["486", "--json", "page"],
        &["--json", "page"],
        &[],
    ] {
        let ran = run(sipcodes(arguments));
        assert_eq!((ran.status, ran.out.as_str()), (Some(2), ""), "{arguments:?}");
    }
}
