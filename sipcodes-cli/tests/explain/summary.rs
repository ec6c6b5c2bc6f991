//! The counts and the figures at the end.

use super::packets::{ETHERNET, Order, ethernet, ipv4, pcap};
use super::program::{Run, command, explain, fixture, request, response};

const FIELDS: &str = "Allow: x\r\nContact: <sip:b@x>\r\nProxy-Authenticate: Digest realm=\"x\"\r\n";

/// A separate call with an INVITE and, perhaps, a final response.
fn attempt(number: u32, status: Option<&str>) -> String {
    let answer = status.map(|status| response(status, "INVITE", 1, FIELDS));
    let text = request("INVITE", 1, "") + &answer.unwrap_or_default();
    text.replace("call@", &format!("call{number}@"))
}

fn figure(run: &Run, name: &str) -> String {
    let line = run.line(&format!("  {name} ")).to_owned();
    line.split_whitespace().skip(1).take(5).collect::<Vec<_>>().join(" ")
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
    assert_eq!(figure(&run, "SER"), "16.7 % 1 of 6");
    assert_eq!(figure(&run, "SEER"), "33.3 % 2 of 6");
    assert_eq!(figure(&run, "ISA"), "14.3 % 1 of 7");
    assert!(run.line("SEER").ends_with("(200, 480, 486, 600, 603) / (INVITE - 3xx)"), "{run:?}");
    assert!(!run.out.contains("IRA"), "{run:?}");
}

#[test]
fn a_challenged_request_and_its_repetition_are_one_attempt() {
    let challenged = |method: &str, status: &str| {
        request(method, 1, "")
            + &response("407 Proxy Authentication Required", method, 1, FIELDS)
            + &request(method, 2, "")
            + &response(status, method, 2, FIELDS)
    };
    let run = explain(challenged("INVITE", "200 OK").as_bytes());
    assert!(run.out.contains("from 1 INVITE attempt\n"), "{run:?}");
    assert_eq!(figure(&run, "SER"), "100.0 % 1 of 1");
    let registered = |number: u32, status: &str| {
        challenged("REGISTER", status).replace("call@", &format!("{number}@"))
    };
    let text =
        registered(1, "200 OK") + &registered(2, "403 Forbidden") + &registered(3, "302 Moved");
    assert_eq!(figure(&explain(text.as_bytes()), "IRA"), "33.3 % 1 of 3");
}

#[test]
fn a_registration_without_any_answer_has_failed_after_a_while() {
    let packet = |call: &str| {
        let text = request("REGISTER", 1, "").replace("call@", call);
        ethernet(&[], &ipv4(text.as_bytes()))
    };
    // a packet each second
    for (others, expected) in [(20, "0.0 % 0 of 21"), (40, "22.0 % 9 of 41")] {
        let packets: Vec<_> = (0..=others).map(|number| packet(&format!("{number}@"))).collect();
        let run = explain(&pcap(Order::Little, false, ETHERNET, &packets));
        assert_eq!(figure(&run, "IRA"), expected, "{run:?}");
    }
}

#[test]
fn what_counts_is_what_the_caller_got() {
    let via = |branch: &str| format!("Via: SIP/2.0/UDP proxy.example.org;branch={branch}\r\n");
    let below = |text: String, branch: &str| text.replacen("Via: ", &(via(branch) + "Via: "), 1);
    let answer = |status: &str| response(status, "INVITE", 1, FIELDS);
    let branches = request("INVITE", 1, "")
        + &below(answer("503 Service Unavailable"), "p1")
        + &below(answer("486 Busy Here"), "p2");
    // the proxy made a 408 of it
    let run = explain((branches.clone() + &answer("408 Request Timeout")).as_bytes());
    assert_eq!((&*figure(&run, "SEER"), &*figure(&run, "ISA")), ("0.0 % 0 of 1", "100.0 % 1 of 1"));
    // or nothing at all
    let run = explain(branches.as_bytes());
    assert!(run.out.contains("from 1 INVITE attempt, 1 without a final response"), "{run:?}");
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

#[test]
fn lines_fit_the_width() {
    let run = command(&[]).arg(fixture("busy-tcp.pcap")).env("COLUMNS", "40").output();
    let out = String::from_utf8(run.expect("the program runs").stdout).expect("UTF-8");
    assert!(out.lines().all(|line| line.len() <= 40), "{out}");
    assert!(
        out.contains("  183\n                Session Progress\n                (INVITE)\n"),
        "{out}"
    );
    assert!(out.contains("\n    486 Busy Here                      1\n"), "{out}");
}
