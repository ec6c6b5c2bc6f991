//! The counts and the figures at the end.

use super::program::{command, explain, fixture, request, response};

/// A call of its own with an INVITE and, perhaps, a final response.
fn attempt(number: u32, status: Option<&str>) -> String {
    let answer = status.map(|status| response(status, "INVITE", 1, "Allow: x\r\n"));
    let text = request("INVITE", 1, "") + &answer.unwrap_or_default();
    text.replace("call@", &format!("call{number}@"))
}

#[test]
fn figures_of_rfc_6076() {
    let outcomes = [
        Some("200 OK"),
        Some("486 Busy Here"),
        Some("302 Moved Temporarily"),
        Some("407 Proxy Authentication Required"),
        Some("503 Service Unavailable"),
        Some("404 Not Found"),
        None,
    ];
    let text: String = (0..).zip(outcomes).map(|(at, status)| attempt(at, status)).collect();
    let run = explain(text.as_bytes());
    let attempts = "from 7 INVITE attempts, 1 challenged, 1 without a final response\n";
    assert!(run.out.contains(attempts), "{}", run.out);
    let figure = |name| run.line(name).split_whitespace().collect::<Vec<_>>();
    assert_eq!(figure("  SER ")[..6], ["SER", "16.7", "%", "1", "of", "6"]);
    assert_eq!(figure("  SEER ")[..6], ["SEER", "33.3", "%", "2", "of", "6"]);
    assert_eq!(figure("  ISA ")[..6], ["ISA", "14.3", "%", "1", "of", "7"]);
    assert!(run.line("left out").contains("SCR"));
}

#[test]
fn counts_by_class_and_code() {
    let text: String = (0..3).map(|at| attempt(at, Some("486 Busy Here"))).collect();
    let run = explain((text + &attempt(9, Some("200 OK"))).as_bytes());
    let expected = "\
4 calls, 8 messages, 4 requests, 4 responses, 0 retransmissions
0 remarks, 0 damaged places
  2xx Success                                    1
    200 OK                                       1
  4xx Client Error                               3
    486 Busy Here                                3
";
    assert!(run.out.contains(expected), "{}", run.out);
}

#[test]
fn a_call_outside_memory_goes_on_as_continued() {
    let old = response("200 OK", "BYE", 2, "").replace("call@", "old@");
    let others =
        |from: u32| -> String { (from..from + 10_001).map(|at| attempt(at, None)).collect() };
    let text = old.clone() + &others(0) + &old;
    let run = explain(text.as_bytes());
    assert!(run.out.starts_with("Call-ID old@example.org\n"), "printed when idle");
    assert!(run.out.contains("Call-ID old@example.org (continued)\n"));
    assert!(run.out.contains("\n10002 calls, "), "counted once");
}

#[test]
fn a_call_with_very_many_messages_is_shown_in_parts() {
    let text: String = (1..=2500).map(|number| request("INFO", number, "")).collect();
    let run = explain(text.as_bytes());
    let parts = run.out.matches("Call-ID call@example.org").count();
    assert_eq!(parts, 3);
    assert!(run.out.contains("\n1 call, 2500 messages, 2500 requests, "), "{}", run.line("1 call"));
}

#[test]
fn colours_are_for_terminals() {
    let fixture = fixture("refused.sipp.log");
    let plain = command(&[]).arg(&fixture).output().expect("the program runs");
    assert!(!plain.stdout.contains(&b'\x1b'));
    let forced = command(&[]).arg(&fixture).env("CLICOLOR_FORCE", "1").output();
    assert!(forced.expect("the program runs").stdout.contains(&b'\x1b'));
}
