//! Damaged input, and everything else that must not end in a panic.

use std::io::Read;
use std::process::Stdio;

use proptest::prelude::*;

use super::packets::{ETHERNET, Order, ethernet, ipv4, pcap, pcapng};
use super::program::{Run, command, explain, fixture, fixture_bytes, request, response};
use super::text::hexadecimal;
use super::{layers, tcpdump};

#[test]
fn damaged_messages_are_named_by_their_line() {
    let sound = response("486 Busy Here", "INVITE", 1, "");
    let text = format!(
        "SIP/2.0 4294967301 better not break the receiver\r\nCall-ID: x\r\n\r\n\
         {}{}{sound}",
        sound.replace("Call-ID", "Call"),
        sound.replace("CSeq: 1", "CSeq: one"),
    );
    let run = explain(text.as_bytes());
    assert_eq!(
        run.err.lines().collect::<Vec<_>>(),
        [
            "warning: line 1: a SIP message without CSeq",
            "warning: line 4: a SIP message without Call-ID",
            "warning: line 12: `one INVITE` is not a CSeq: expected a number and a method",
        ]
    );
    assert!(run.line("line 20 ").contains("486 Busy Here"));
    assert!(run.line("0 remarks").ends_with("3 damaged places"));
    assert_eq!(run.code, Some(0));
}

#[test]
fn a_response_with_a_number_that_is_not_a_code_is_in_its_call() {
    let text = request("INVITE", 1, "") + &response("700 Foo\x7f", "INVITE", 1, "").repeat(2);
    let run = explain(text.as_bytes());
    assert!(run.line("1 call").contains("3 messages, 1 request, 0 responses, 1 retransmission"));
    assert!(run.line("line 9 ").contains(" SIP/2.0 700 Foo\\x7f  (INVITE)  +1 "), "{run:?}");
    let problem = "`700` is not a SIP response code: expected three digits, 100 to 699";
    // the client drops it
    assert_eq!(run.notes("remark"), [problem, "INVITE 1 has no final response"]);
    assert!(run.err.is_empty(), "{run:?}");
}

fn three_packets() -> [Vec<u8>; 3] {
    [("INVITE", 1), ("OPTIONS", 2), ("BYE", 3)]
        .map(|(method, number)| ethernet(&[], &ipv4(request(method, number, "").as_bytes())))
}

#[track_caller]
fn assert_lacks_the_second(run: &Run) {
    assert!(run.out.contains("INVITE sip:") && run.out.contains("BYE sip:"), "{run:?}");
    assert!(!run.out.contains("OPTIONS sip:"), "{run:?}");
    assert!(
        run.err.contains("warning: byte ") && run.err.contains("damaged packet record"),
        "{run:?}"
    );
}

#[test]
fn captures_go_on_after_a_damaged_record() {
    let packets = three_packets();
    let mut file = pcap(Order::Little, false, ETHERNET, &packets);
    let second = 24 + 16 + packets[0].len();
    file[second + 8..second + 12].fill(0xff);
    let run = explain(&file);
    assert_lacks_the_second(&run);
    assert!(run.err.contains(&format!("byte {second}: ")), "{}", run.err);

    let mut file = pcapng(Order::Big, 1, &packets);
    let second = 28 + 20 + 32 + packets[0].len().next_multiple_of(4);
    file[second + 4..second + 8].fill(0xff);
    assert_lacks_the_second(&explain(&file));
}

#[test]
fn captures_that_end_early() {
    let packets = three_packets();
    for file in [pcap(Order::Big, true, ETHERNET, &packets), pcapng(Order::Little, 1, &packets)] {
        let run = explain(&file[..file.len() - 9]);
        assert!(run.out.contains("OPTIONS sip:"), "{run:?}");
        assert!(run.err.contains("the capture ends inside a packet record"), "{run:?}");
        assert_eq!(run.code, Some(0));
    }
}

#[test]
fn truncated_datagrams_are_named_by_their_packet() {
    let whole = response("486 Busy Here", "INVITE", 1, "");
    let packets = [ethernet(&[], &ipv4(&whole.as_bytes()[..90]))];
    let run = explain(&pcap(Order::Little, false, ETHERNET, &packets));
    assert!(run.err.contains("packet 1: a SIP message without Call-ID"), "{run:?}");
    assert_eq!(run.code, Some(1));
}

#[test]
fn errors_end_with_2() {
    let missing = command(&[]).arg("no-such-file.pcap").output().expect("the program runs");
    assert_eq!(missing.status.code(), Some(2));
    let text = String::from_utf8_lossy(&missing.stderr).into_owned();
    assert!(text.starts_with("error: cannot read `no-such-file.pcap`: "), "{text}");

    for (beginning, expected) in [
        (&b"\x1f\x8b\x08\x00"[..], "it is compressed; unpack it first"),
        (b"\xff\xfeS\0I\0P\0", "it is UTF-16; convert it to UTF-8 first"),
        (b"\xfe\xff\0S\0I\0P", "it is UTF-16; convert it to UTF-8 first"),
    ] {
        let run = explain(beginning);
        assert_eq!(run.code, Some(2), "{run:?}");
        let expected = format!("error: cannot read standard input: {expected}");
        assert!(run.err.starts_with(&expected), "{run:?}");
    }
}

#[test]
fn an_input_without_sip_is_told_what_it_had() {
    let page = b"GET / HTTP/1.1\r\n\r\n";
    for (input, expected) in [
        (Vec::new(), "standard input: it is empty"),
        (page.to_vec(), "standard input: 2 lines of text"),
        (
            pcap(Order::Little, false, 147, &three_packets()),
            "standard input: 3 packets not read: link type 147 3",
        ),
    ] {
        let run = explain(&input);
        assert_eq!(run.code, Some(1), "{run:?}");
        assert!(run.err.starts_with(&format!("no SIP message in {expected}")), "{run:?}");
        assert!(run.out.is_empty(), "{run:?}");
    }
}

#[test]
fn a_reader_that_has_seen_enough_is_no_error() {
    let log = request("INVITE", 1, "");
    let calls = (0..20_000).map(|n| log.replace("call@", &format!("{n}@")));
    let file = std::env::temp_dir().join(format!("trace-{}.log", std::process::id()));
    std::fs::write(&file, calls.collect::<String>()).expect("room for a few megabytes");
    let mut child = command(&[])
        .arg(&file)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut stdout = child.stdout.take().expect("piped");
    stdout.read_exact(&mut [0; 10]).expect("something is printed");
    drop(stdout);
    let output = child.wait_with_output().expect("the program ends");
    std::fs::remove_file(&file).expect("it was written above");
    assert_eq!(output.status.code(), Some(0));
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn help_says_what_is_read() {
    let output = command(&[]).arg("--help").output().expect("the program runs");
    let help = String::from_utf8(output.stdout).expect("UTF-8");
    // Windows adds an extension to the program's name
    for expected in [" explain [OPTIONS] [FILE]...", "pcapng", "standard input", "Exit status"] {
        assert!(help.contains(expected), "{help}");
    }
    let wrong = command(&[]).arg("--no-such-option").output().expect("the program runs");
    assert_eq!(wrong.status.code(), Some(2));
}

#[track_caller]
fn assert_no_panic(input: &[u8]) {
    let run = explain(input);
    assert!(matches!(run.code, Some(0..=2)), "{run:?}");
    assert!(!run.err.contains("panicked"), "{}", run.err);
}

/// A trace of some tool with some bytes changed, some removed.
fn spoilt() -> impl Strategy<Value = Vec<u8>> {
    let names = [
        "answered.pcap",
        "busy-tcp.pcap",
        "mislabelled-any.pcap",
        "uas.pcapng",
        "refused.sipp.log",
        "busy.tshark.txt",
        "answered.ngrep.txt",
    ];
    let mut files: Vec<_> = names.map(fixture_bytes).into();
    files.extend([Order::Little, Order::Big].map(|order| pcapng(order, 1, &three_packets())));
    files.extend(three_packets().map(|packet| hexadecimal(&packet).into_bytes()));
    files.push(tcpdump::sample().into_bytes());
    files.extend(layers::samples());
    let changes = prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..40);
    let cut = any::<(prop::sample::Index, u8)>();
    (prop::sample::select(files), changes, cut).prop_map(|(mut bytes, changes, (start, length))| {
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        let start = start.index(bytes.len());
        let end = (start + usize::from(length)).min(bytes.len());
        bytes.drain(start..end);
        bytes
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(100) })]

    #[test]
    fn arbitrary_bytes(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        assert_no_panic(&bytes);
    }

    #[test]
    fn spoilt_traces(bytes in spoilt()) {
        assert_no_panic(&bytes);
    }
}

#[test]
fn fixtures_are_sound() {
    for name in ["answered.pcap", "refused.sipp.log", "busy.tshark.txt"] {
        let output = command(&[]).arg(fixture(name)).output().expect("the program runs");
        assert!(output.status.success() && output.stderr.is_empty(), "{name}");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn output_that_cannot_be_written_is_an_error() {
    let full = std::fs::File::options().write(true).open("/dev/full");
    let output = command(&[])
        .arg(fixture("answered.pcap"))
        .stdout(full.expect("Linux has it"))
        .output()
        .expect("the program runs");
    assert_eq!(output.status.code(), Some(2));
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(text.starts_with("error: cannot write to standard output: "), "{text}");
}
