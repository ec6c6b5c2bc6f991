//! What tcpdump prints.

use super::program::{Run, explain, request, response};

const HEADING: &str =
    "16:18:30.000001 IP 10.0.0.1.5060 > 10.0.0.2.sip: SIP: INVITE sip:bob@example.org SIP/2.0\n";
const VERBOSE: &str = "2026-11-21 16:18:31.500001 IP (tos 0x0, ttl 64, id 1, proto UDP (17), length 9)\n    \
                       10.0.0.2.5060 > 10.0.0.1.5060: [udp sum ok] SIP, length: 9\n";
/// The bytes of IP and UDP, with a line break and a capital letter at the end.
const BYTES: &str = "E....4......\n...\n.........9.P";

fn invite() -> String {
    let body = "v=0\ns=-\n";
    let fields = format!("Content-Type: application/sdp\r\nX: {}\r\n", "y".repeat(9));
    let invite = request("INVITE", 1, &fields).replace("Length: 0", "Length: 10");
    (invite + body).replace('\r', "")
}

fn busy() -> String {
    response("486 Busy Here", "INVITE", 1, "").replace('\r', "")
}

fn indented(message: &str) -> String {
    message.lines().flat_map(|line| ["\t", line, "\n"]).collect()
}

#[track_caller]
fn assert_both(run: &Run) {
    let expected = "1 call, 2 messages, 1 request, 1 response, 0 retransmissions";
    assert!(run.out.contains(expected), "{run:?}");
    assert!(run.out.contains("  A 10.0.0.1:5060  B 10.0.0.2:5060\n"), "{run:?}");
    assert!(run.line("INVITE sip").contains("0.000 A > B  INVITE sip:bob"), "{run:?}");
    assert!(run.line(" 486 ").contains("B > A  486 Busy Here"), "{run:?}");
    assert!(run.err.is_empty(), "{run:?}");
}

/// A request and its response, as `tcpdump -A` prints them.
pub(crate) fn sample() -> String {
    let heading = VERBOSE.replace("2026-11-21 ", "");
    [HEADING, BYTES, &invite(), &heading, BYTES, &busy()].concat()
}

#[test]
fn messages_behind_the_bytes_of_the_packet() {
    assert_both(&explain(sample().as_bytes()));
}

/// `ACK` is the end of `PRACK`.
#[test]
fn a_method_that_ends_like_another() {
    let prack = request("PRACK", 2, "RAck: 1 1 INVITE\r\n").replace('\r', "");
    let run = explain([HEADING, BYTES, &invite(), HEADING, BYTES, &prack].concat().as_bytes());
    assert!(run.line("PRACK").contains("A > B  PRACK sip:bob"), "{run:?}");
}

#[test]
fn headings_of_all_kinds() {
    let (first, second) = (BYTES.to_owned() + &invite(), BYTES.to_owned() + &busy());
    for (heading, has_ends) in [
        ("10:11:12.131415 IP 10.0.0.1.5060 > 10.0.0.2.5060: SIP: INVITE sip:b@x SIP/2.0", true),
        ("10:11:12.131415 IP6 2001:db8::1.5060 > 2001:db8::2.sip: UDP, length 9", true),
        ("10:11:12.131415 lo In IP 10.0.0.1.5060 > 10.0.0.2.5060: UDP, length 9", true),
        (
            "10:11:12.131415 01:01:01:01:01:01 > 02:02:02:02:02:02, ethertype IPv4 (0x0800), \
             length 9: 10.0.0.1.5060 > 10.0.0.2.5060: UDP, length 9",
            true,
        ),
        ("10:11:12.131415 IP a.example.sip > b.example.sip: SIP: INVITE sip:b@x SIP/2.0", false),
    ] {
        let run = explain(format!("{heading}\n{first}{heading}\n{second}").as_bytes());
        assert!(run.line("1 call").contains("2 messages, 1 request, 1 response"), "{run:?}");
        assert_eq!(run.out.contains("0.000 A > B  486 Busy"), has_ends, "{run:?}");
        assert!(run.err.is_empty(), "{run:?}");
    }
}

#[test]
fn messages_with_indented_lines() {
    let text = [VERBOSE, &indented(&busy()), VERBOSE].concat();
    let (first, second) = (VERBOSE.replace(".2.5060 > 10.0.0.1.", ".1.5060 > 10.0.0.2."), text);
    assert_both(&explain((first + &indented(&invite()) + &second).as_bytes()));
}

#[test]
fn messages_printed_in_both_ways_count_once() {
    let first = VERBOSE.replace(".2.5060 > 10.0.0.1.", ".1.5060 > 10.0.0.2.");
    let both = |message: &str| indented(message) + BYTES + message;
    assert_both(&explain((first + &both(&invite()) + VERBOSE + &both(&busy())).as_bytes()));
}

#[test]
fn messages_cut_by_the_snap_length_count() {
    let cut = |message: &str, at: &str| {
        let end = message.find(at).expect("it is there");
        message[..end + 3].to_owned() + "\n"
    };
    // the second one ends inside its CSeq, which is not to be trusted
    let text =
        [HEADING, BYTES, &cut(&invite(), "Content-T"), VERBOSE, BYTES, &cut(&busy(), "1 INV")];
    let run = explain(text.concat().as_bytes());
    assert!(run.line("INVITE sip").ends_with("  cut short"), "{run:?}");
    assert_eq!(run.err, "warning: line 15: a SIP message without CSeq\n", "{run:?}");
}
