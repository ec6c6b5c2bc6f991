//! Asking for codes.

use crate::common::{self, Ran, sipcodes};

fn run(arguments: &[&str]) -> (Option<i32>, String, String) {
    let Ran { status, out, err } = common::run(sipcodes(arguments));
    (status, out, err)
}

/// The codes at the beginnings of the lines.
fn found(query: &str) -> Vec<String> {
    let (status, out, _) = run(&[query]);
    assert_eq!(status, Some(0), "{query}");
    assert!(out.lines().all(|line| line.chars().count() <= 80), "{out}");
    out.lines().map(|line| line.chars().take(3).collect()).collect()
}

#[test]
fn one_code_is_shown_with_all_its_facts() {
    let (status, out, _) = run(&["486"]);
    assert_eq!(status, Some(0));
    for query in
        ["busy here", "Busy Here", "BusyHere", "486 Busy Here", "SIP/2.0 486 Besetzt", "21.4.24"]
    {
        assert_eq!(run(&[query]).1, out, "{query}");
    }
    assert_eq!(run(&["busy", "here"]).1, out);

    let (_, out, _) = run(&["423"]);
    for line in [
        "423 Interval Too Brief",
        "4xx Client Error",
        "  Former phrases  Interval too small",
        "                  Subscription Too Brief",
        "  Answers         REGISTER, SUBSCRIBE, PUBLISH",
        "  Header fields   Min-Expires required: REGISTER",
        "  Remedy          Ask for at least the interval in Min-SE or Min-Expires.",
    ] {
        assert!(out.lines().any(|it| it == line), "{line:?} in\n{out}");
    }
}

#[test]
fn every_code_fits_the_width() {
    for code in sipcodes::StatusCode::ALL {
        let (status, out, _) = run(&[code.as_str()]);
        assert_eq!(status, Some(0));
        assert!(out.starts_with(&code.to_string()), "{out}");
        assert!(out.lines().all(|line| line.chars().count() <= 80), "{out}");
    }
}

#[test]
fn patterns_find_a_range() {
    assert_eq!(
        found("48x"),
        ["480", "481", "482", "483", "484", "485", "486", "487", "488", "489"]
    );
    assert_eq!(found("6xx"), ["600", "603", "604", "606", "607", "608"]);
    assert_eq!(found("4XX").len(), 48);
    assert_eq!(found("48"), found("48x"), "the beginning of a code");
    assert_eq!(found("503 404"), ["404", "503"]);
}

#[test]
fn words_find_the_best_first() {
    assert_eq!(found("busy")[..2], ["486", "600"]);
    // both phrases are meant to the letter
    assert_eq!(found("not acceptable"), ["406", "606"]);
    assert_eq!(found("Call Leg")[0], "481", "a former phrase");
    assert!(found("retry-after").contains(&"503".to_owned()), "a header field");
    assert!(found("rfc 8224").contains(&"438".to_owned()), "an RFC");
    assert!(found("publish").contains(&"412".to_owned()), "a method");
}

#[test]
fn what_is_not_found_is_explained() {
    let (status, out, error) = run(&["477"]);
    assert_eq!((status, out.as_str()), (Some(1), ""));
    assert!(
        error.starts_with("477 is not in the standard table: a client treats it as 400"),
        "{error}"
    );
    assert_eq!(run(&["SIP/2.0 477 Send Failed"]).2, error);
    for class in 1..=6 {
        let (_, _, error) = run(&[&format!("{class}98")]);
        assert!(error.lines().all(|line| line.chars().count() <= 80), "{error}");
    }
    let (status, _, error) = run(&["flux", "compensator"]);
    assert_eq!(status, Some(1));
    assert!(error.starts_with("nothing found for `flux compensator`"), "{error}");
    assert_eq!(run(&["7xx"]).0, Some(1));
    assert_eq!(run(&[]).0, Some(2));
    assert_eq!(run(&["--no-such-option"]).0, Some(2));
    let (status, out, _) = run(&["--help"]);
    assert!(status == Some(0) && out.contains("48x"), "{out}");
}
