//! Captures: those of real tools, and one made by hand for each kind of link and packet.

use super::packets::{ETHERNET, Order, ethernet, fragments, ipv4, ipv6, pcap, pcapng, segment};
use super::program::{Run, explain, fixture_bytes, request, response};

#[test]
fn answered_calls_over_udp() {
    let run = explain(&fixture_bytes("answered.pcap"));
    assert_eq!(run.code, Some(0));
    assert!(run.err.is_empty(), "{}", run.err);
    assert!(run.line("2 calls").contains("12 messages, 6 requests, 6 responses, 0 retr"));
    assert!(run.line("packet 1 ").contains("A > B  INVITE sip:service@127.0.0.1:15060"));
    assert!(run.line("  SER ").contains("100.0 %       2 of 2 "));
    assert!(run.notes("means").is_empty() && run.notes("remark").is_empty());
}

#[test]
fn busy_call_over_tcp() {
    let run = explain(&fixture_bytes("busy-tcp.pcap"));
    assert!(run.line("486").ends_with("B > A  486 Busy  (INVITE)"));
    assert!(run.notes("remark").is_empty(), "the same in other words: {run:?}");
    assert!(run.notes("client").len() > 1, "{run:?}");
    assert!(run.line("  SEER ").contains("100.0 %       1 of 1 "));
}

#[test]
fn ipv6_on_any_interface() {
    let run = explain(&fixture_bytes("mislabelled-any.pcap"));
    assert!(run.out.contains("  A [::1]:15065  B [::1]:15064\n"), "{}", run.out);
    assert_eq!(run.notes("remark"), ["`Service Unavailable` is the phrase of 503"]);
    assert!(run.line("  ISA ").contains("100.0 %       1 of 1 "));
}

#[test]
fn calls_to_uas_in_pcapng() {
    let run = explain(&fixture_bytes("uas.pcapng"));
    assert!(run.line("3 calls").contains("10 messages, 6 requests, 4 responses, 0 retr"));
    // what the table requires is there, so only the phrase is odd
    assert_eq!(run.notes("remark"), ["`Besetzt` is the sender's own phrase for 486 Busy Here"]);
    let fields = run.notes("fields");
    assert!(fields.contains(&"Retry-After: 30".to_owned()), "{fields:?}");
    assert!(fields.iter().any(|text| text.starts_with("Allow: ")), "{fields:?}");
}

fn busy() -> Vec<u8> {
    response("486 Busy Here", "INVITE", 1, "").into_bytes()
}

#[track_caller]
fn assert_busy(run: &Run) {
    assert!(run.out.contains("486 Busy Here  (INVITE)"), "{run:?}");
    assert!(run.err.is_empty(), "{}", run.err);
}

#[test]
fn all_kinds_of_links() {
    let cooked = [&[0; 14][..], &[8, 0], &ipv4(&busy())].concat();
    let cooked2 = [&[0x86, 0xdd][..], &[0; 18], &ipv6(&busy())].concat();
    let null = [&[2, 0, 0, 0][..], &ipv4(&busy())].concat();
    let openbsd = [&[0, 0, 0, 24][..], &ipv6(&busy())].concat();
    let plain = ethernet(&[], &ipv4(&busy()));
    let vlan = ethernet(&[(0x8100, 5)], &ipv6(&busy()));
    let stacked = ethernet(&[(0x88a8, 5), (0x8100, 6)], &ipv4(&busy()));
    for (link, packet) in [
        (ETHERNET, plain),
        (ETHERNET, vlan),
        (ETHERNET, stacked),
        (113, cooked),
        (276, cooked2),
        (0, null),
        (108, openbsd),
        (101, ipv4(&busy())),
        (12, ipv6(&busy())),
        (228, ipv4(&busy())),
        (229, ipv6(&busy())),
    ] {
        for order in [Order::Little, Order::Big] {
            assert_busy(&explain(&pcap(order, false, link, std::slice::from_ref(&packet))));
            let link = u16::try_from(link).expect("short");
            assert_busy(&explain(&pcapng(order, link, std::slice::from_ref(&packet))));
        }
    }
}

#[test]
fn times_in_every_format() {
    let call = [request("INVITE", 1, "").into_bytes(), busy()];
    let packets = call.map(|message| ethernet(&[], &ipv4(&message)));
    for file in [
        pcap(Order::Little, false, ETHERNET, &packets),
        pcap(Order::Big, true, ETHERNET, &packets),
        pcapng(Order::Little, 1, &packets),
    ] {
        let run = explain(&file);
        assert!(run.line("INVITE sip").contains(" 0.000 A > B "), "{}", run.out);
        assert!(run.line("486 ").contains(" 1.000 A > B "), "{}", run.out);
    }
}

#[test]
fn tcp_in_pieces_out_of_order_and_twice() {
    let stream = [request("INVITE", 1, "").into_bytes(), busy()].concat();
    let thirds: Vec<_> = stream.chunks(stream.len() / 3 + 1).collect();
    // a sequence number that wraps around inside the stream
    let first = u32::MAX - 100;
    let at = |index: usize| {
        let before: usize = thirds[..index].iter().map(|part| part.len()).sum();
        segment(first.wrapping_add(u32::try_from(before).expect("short")), thirds[index])
    };
    let packets = [at(0), at(2), at(2), at(0), at(1), at(1)];
    let run = explain(&pcap(Order::Little, false, ETHERNET, &packets));
    assert_busy(&run);
    assert!(run.line("1 call").contains("2 messages, 1 request, 1 response, 0 retr"));
}

#[test]
fn tcp_with_a_hole() {
    let packets = [segment(1, request("INVITE", 1, "").as_bytes()), segment(5000, &busy())];
    let run = explain(&pcap(Order::Little, false, ETHERNET, &packets));
    assert!(run.out.contains("486 Busy Here"), "{}", run.out);
    assert!(
        run.err.contains("packet 2: ") && run.err.contains("stream are missing"),
        "{}",
        run.err
    );
}

#[test]
fn tcp_that_is_not_sip() {
    let page = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello".repeat(100);
    let packets = [segment(1, &page), ethernet(&[], &ipv4(&busy()))];
    assert_busy(&explain(&pcap(Order::Little, false, ETHERNET, &packets)));
}

#[test]
fn fragmented_datagrams() {
    let [first, second] = fragments(&busy());
    for packets in [[first.clone(), second.clone()], [second, first.clone()]] {
        assert_busy(&explain(&pcap(Order::Little, false, ETHERNET, &packets)));
    }
    let run = explain(&pcap(Order::Little, false, ETHERNET, &[first]));
    assert_eq!(run.code, Some(1));
    assert!(run.err.contains("packet 1: an IP fragment whose other parts are missing"));
}
