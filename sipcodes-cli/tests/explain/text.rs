//! Messages in text of all kinds.

use super::packets::{ethernet, ipv4};
use super::program::{command, explain, fixture, fixture_bytes, request, response};

#[test]
fn message_log_of_sipp() {
    let output = command(&[]).arg(fixture("refused.sipp.log")).output();
    let out = String::from_utf8(output.expect("the program runs").stdout).expect("UTF-8");
    for expected in [
        "487 Request Cancelled  (INVITE)",
        "remark    no CANCEL or BYE before this 487",
        "477 Send failed  (INVITE)",
        "remark    unknown code 477: a client treats it as 400 Bad Request",
        "remark    required header field Allow is missing",
        "3 calls, 12 messages, 6 requests, 6 responses, 0 retransmissions",
    ] {
        assert!(out.contains(expected), "no `{expected}` in:\n{out}");
    }
}

#[test]
fn ngrep_and_tshark() {
    let run = explain(&fixture_bytes("answered.ngrep.txt"));
    assert!(run.line("2 calls").contains("12 messages, 6 requests, 6 responses"));
    assert!(run.err.is_empty(), "{}", run.err);

    let run = explain(&fixture_bytes("busy.tshark.txt"));
    assert!(run.line("1 call,").contains("4 messages, 2 requests, 2 responses"));
    assert!(run.notes("remark").is_empty(), "{run:?}");
    assert!(run.notes("fields").iter().any(|text| text.contains("Q.850;cause=17")));
}

/// `bytes` as tshark -x shows them.
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    let line = |(at, part): (usize, &[u8])| {
        let pairs: Vec<_> = part.iter().map(|byte| format!("{byte:02x}")).collect();
        let text: String = part
            .iter()
            .map(|byte| if byte.is_ascii_graphic() { char::from(*byte) } else { '.' })
            .collect();
        [format!("{:04x}  {:<47}", at * 16, pairs.join(" ")), text].join("   ")
    };
    bytes.chunks(16).enumerate().map(line).collect::<Vec<_>>().join("\n") + "\n\n"
}

#[test]
fn dumps_of_packets() {
    let answer = response("486 Busy Here", "INVITE", 1, "");
    let packet = ethernet(&[], &ipv4(answer.as_bytes()));
    let run = explain(hexadecimal(&packet).as_bytes());
    assert!(run.line("packet 1 ").ends_with("A > B  486 Busy Here  (INVITE)"));
    // the packet of a message that has been printed already
    let run = explain((answer.clone() + "\n" + &hexadecimal(&packet)).as_bytes());
    assert!(run.line("1 call").contains("1 response, 0 retransmissions"), "{}", run.out);

    let dotted = answer.replace("\r\n", "..");
    let wrapped: Vec<_> = dotted.as_bytes().chunks(76).map(String::from_utf8_lossy).collect();
    for ngrep in [
        format!("U 10.0.0.1:5060 -> 10.0.0.2:5060 #1\n  {}\n\n", wrapped.join("\n  ")),
        format!("T 10.0.0.1:5060 -> 10.0.0.2:5060 [AP] {dotted}\n\n"),
    ] {
        let run = explain(ngrep.as_bytes());
        assert!(run.line("line 1 ").contains("A > B  486 Busy Here  (INVITE)"), "{ngrep}");
    }
}

#[test]
fn log_lines_before_between_and_in_front() {
    let busy = response("486 Busy Here", "INVITE", 1, "");
    let sngrep = format!("2026/01/02 10:11:12.131415 10.0.0.1:5060 -> 10.0.0.2:5060\n{busy}\n");
    let pjsip = format!(".RX 300 bytes Response msg 486/INVITE/cseq=1\n{busy}--end msg--\n");
    let asterisk = format!("<--- SIP read from UDP:10.0.0.1:5060 --->\n{busy}<------------->\n");
    let indented: String = busy.lines().map(|line| ["   ", line, "\n"].concat()).collect();
    let stamped = |number, line: &str| format!("10:11:{number:02} host sip[77]: {line}");
    let stamped: String = busy
        .lines()
        .enumerate()
        .map(|(number, line)| stamped(number, line).trim_end().to_owned() + "\n")
        .collect();
    let unix = busy.replace('\r', "");
    for text in [sngrep, pjsip, asterisk, indented, stamped, unix] {
        let text = format!("starting up: INVITE sip:x SIP/2.0\nready\n{text}{text}done\n");
        let run = explain(text.as_bytes());
        assert!(run.line("1 call").contains(" 1 response, 1 retransmission"), "{text}");
        assert!(run.line("486 Busy Here").ends_with("+1 retransmission"));
        assert!(run.err.is_empty(), "{}", run.err);
    }
}

#[test]
fn times_and_addresses_of_headings() {
    let invite = request("INVITE", 1, "");
    let busy = response("486 Busy Here", "INVITE", 1, "");
    for (first, second) in [
        (
            "2026/01/02 10:11:12.131415 10.0.0.1:5060 -> 10.0.0.2:5060",
            "2026/01/02 10:11:13.631415 10.0.0.2:5060 -> 10.0.0.1:5060",
        ),
        (
            "U 2026/01/02 10:11:12.1 [2001:db8::1]:5060 -> [2001:db8::2]:5060 #1",
            "U 2026/01/02 10:11:13.6 [2001:db8::2]:5060 -> [2001:db8::1]:5060 #2",
        ),
        (
            "U 10:11:12.1 2001:db8::1:5060 -> 2001:db8::2:5060 #1",
            "U 10:11:13.6 2001:db8::2:5060 -> 2001:db8::1:5060 #2",
        ),
        (
            "[2026-01-02T10:11:12,131+01:00] sent 10.0.0.1:5060 -> 10.0.0.2:5060",
            "[2026-01-02T10:11:13,631+01:00] received 10.0.0.2:5060 -> 10.0.0.1:5060",
        ),
        (
            "    Arrival Time: Jan  2, 2026 10:11:12.131415000 UTC\n\
             Internet Protocol Version 6, Src: 2001:db8::1, Dst: 2001:db8::2\n\
             User Datagram Protocol, Src Port: 5060, Dst Port: 5060",
            "    Arrival Time: Jan  2, 2026 10:11:13.631415000 UTC\n\
             Internet Protocol Version 6, Src: 2001:db8::2, Dst: 2001:db8::1\n\
             User Datagram Protocol, Src Port: 5060, Dst Port: 5060",
        ),
    ] {
        let run = explain(format!("{first}\n{invite}\n{second}\n{busy}\n").as_bytes());
        assert!(run.line(" INVITE sip").contains("0.000 A > B  INVITE"), "{first}: {run:?}");
        assert!(run.line(" 486 ").contains("1.500 B > A  486"), "{second}: {run:?}");
    }
}

#[test]
fn headings_of_servers_name_the_peer() {
    let invite = request("INVITE", 1, "");
    let busy = response("486 Busy Here", "INVITE", 1, "");
    for (first, second) in [
        (
            "<--- Received SIP request (899 bytes) from UDP:10.0.0.2:5060 --->",
            "<--- Transmitting SIP response (433 bytes) to UDP:10.0.0.2:5060 --->",
        ),
        (
            "[Jan  2 10:11:12] VERBOSE[7]: <--- SIP read from WS:10.0.0.2:5060 --->",
            "[Jan  2 10:11:12] VERBOSE[7]: Reliably Transmitting (no NAT) to 10.0.0.2:5060:",
        ),
        (
            "recv 1054 bytes from udp/[10.0.0.2]:5060 at 12:34:56.789012:\n   -----",
            "send 433 bytes to udp/[10.0.0.2]:5060 at 12:34:57.789012:\n   -----",
        ),
        (
            ".RX 899 bytes Request msg INVITE/cseq=1 (rdata0x1) from UDP 10.0.0.2:5060:",
            ".TX 433 bytes Response msg 486/INVITE/cseq=1 (tdta0x2) to UDP 10.0.0.2:5060:",
        ),
    ] {
        let run = explain(format!("{first}\n{invite}\n{second}\n{busy}\n").as_bytes());
        assert!(run.line("  A ").ends_with("2:5060"), "{run:?}");
        assert!(run.line(" INVITE sip").contains(" A > ?  INVITE"), "{first}: {run:?}");
        assert!(run.line(" 486 ").contains(" ? > A  486"), "{second}: {run:?}");
    }
    let text = format!("<--- SIP read from TLS:[2001:db8::2]:5061 --->\n{invite}");
    assert_eq!(explain(text.as_bytes()).line("  A "), "  A [2001:db8::2]:5061");
    // both, from a log that says so
    let text = format!("sent from 10.0.0.1:5060 to 10.0.0.2:5060\n{invite}");
    assert!(explain(text.as_bytes()).line(" INVITE sip").contains(" A > B  INVITE"), "{text}");
}

#[test]
fn colours_are_removed() {
    let busy = response("486 Busy Here", "INVITE", 1, "").replace('\r', "");
    let coloured =
        busy.replace("Via", "\x1b[32mVia\x1b[0m").replace("SIP/2.0 486", "\x1b[1;31mSIP/2.0 486");
    let run = explain(coloured.as_bytes());
    assert!(run.line("486 Busy Here").ends_with("  (INVITE)"), "{run:?}");
    assert!(run.err.is_empty(), "{run:?}");
}

#[test]
fn a_byte_order_mark_is_skipped() {
    let busy = response("486 Busy Here", "INVITE", 1, "");
    let run = explain(format!("\u{feff}{busy}").as_bytes());
    assert!(run.line("line 1 ").ends_with("486 Busy Here  (INVITE)"), "{run:?}");
}

#[test]
fn a_body_is_not_taken_for_messages() {
    let body = "SIP/2.0 603 Decline\r\n";
    let notify = |kind: &str| {
        let fields = format!("Content-Type: {kind}\r\n");
        request("NOTIFY", 3, &fields).replace("Length: 0", &format!("Length: {}", body.len()))
            + body
    };
    let text = notify("message/sipfrag;version=2.0") + &response("200 OK", "NOTIFY", 3, "");
    let run = explain(text.as_bytes());
    assert!(!run.out.contains("603"), "{}", run.out);
    assert!(run.err.is_empty(), "{}", run.err);
    assert!(run.line("200 OK").contains("NOTIFY"));
}

#[test]
fn folded_and_compact_header_fields() {
    let text = "SIP/2.0 486 Busy Here\r\nv: SIP/2.0/UDP h\r\n ;branch=z9hG4bK1\r\n\
                f: a\r\nt: b\r\ni : folded\r\n @example.org\r\nCSeq: 1\r\n  INVITE\r\n\r\n";
    let run = explain(text.as_bytes());
    assert_eq!(run.out.lines().next(), Some("Call-ID folded @example.org"));
}

#[test]
fn nothing_from_the_wire_reaches_the_terminal_raw() {
    let run = explain(response("486 \x1b[2Jgone\u{9b}", "INVITE", 1, "").as_bytes());
    assert!(run.out.contains("gone"), "{}", run.out);
    assert!(!run.out.contains(['\x1b', '\u{9b}']), "{}", run.out);
    let reversed =
        response("486 Busy Here", "INVITE", 1, "").replace("call@", "\u{202e}llac\u{2066}@");
    let run = explain(reversed.as_bytes());
    assert!(run.out.starts_with("Call-ID \\xe2\\x80\\xaellac\\xe2\\x81\\xa6@"), "{}", run.out);
}
