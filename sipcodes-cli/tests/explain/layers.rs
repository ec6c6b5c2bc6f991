//! Packets inside of others, and packets that are not SIP.

use super::packets::{
    ETHERNET, Order, datagram, ethernet, frame, ipv4, ipv6, pcap, segment_between, tunnel,
};
use super::program::{Run, explain, request, response};

fn explain_packets(packets: &[Vec<u8>]) -> Run {
    explain(&pcap(Order::Little, false, ETHERNET, packets))
}

fn busy() -> Vec<u8> {
    response("486 Busy Here", "INVITE", 1, "").into_bytes()
}

/// Packets with a 486 inside of something.
fn wrapped() -> Vec<(&'static str, Vec<u8>)> {
    let (four, six) = (ipv4(&busy()), ipv6(&busy()));
    let label = |label: u8, is_last: bool| [0, label, u8::from(is_last), 64];
    let pppoe = |ppp: &[u8]| [&[0x11, 0, 0, 1, 0, 99][..], ppp].concat();
    let gre_key = [0x20, 0, 0x86, 0xdd, 0, 0, 0, 7];
    let gre_frame = [0, 0, 0x65, 0x58];
    let pptp = [0x30, 0x81, 0x88, 0x0b, 0, 9, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1];
    let twice = tunnel(4, &[], &tunnel(47, &[0, 0, 8, 0], &four));
    vec![
        ("IP in IP", ethernet(&[], &tunnel(4, &[], &four))),
        ("6in4", ethernet(&[], &tunnel(41, &[], &six))),
        ("GRE with a key", ethernet(&[], &tunnel(47, &gre_key, &six))),
        ("Ethernet in GRE", ethernet(&[], &tunnel(47, &gre_frame, &ethernet(&[], &four)))),
        ("PPTP", ethernet(&[], &tunnel(47, &pptp, &[&[0, 0x21][..], &four].concat()))),
        ("GRE in IP in IP", ethernet(&[], &twice)),
        ("PPPoE", frame(0x8864, &pppoe(&[&[0, 0x21][..], &four].concat()))),
        ("PPPoE, IPv6", frame(0x8864, &pppoe(&[&[0, 0x57][..], &six].concat()))),
        ("PPPoE, short protocol", frame(0x8864, &pppoe(&[&[0x21][..], &four].concat()))),
        ("MPLS", frame(0x8847, &[&label(1, false)[..], &label(2, true), &six].concat())),
        (
            "Ethernet over MPLS",
            frame(0x8847, &[&label(2, true)[..], &[0; 4], &ethernet(&[], &four)].concat()),
        ),
        ("VLAN", ethernet(&[(0x88a8, 1), (0x8100, 2), (0x8100, 3), (0x9100, 4)], &four)),
    ]
}

#[test]
fn what_stands_around_ip_is_unwrapped() {
    for (what, packet) in wrapped() {
        let run = explain_packets(&[packet]);
        assert!(run.out.contains("A > B  486 Busy Here  (INVITE)"), "{what}: {run:?}");
        assert!(!run.out.contains("not read"), "{what}: {run:?}");
    }
}

#[test]
fn tunnels_without_end_are_given_up() {
    let mut packet = ipv4(&busy());
    for _ in 0..40 {
        packet = tunnel(4, &[], &packet);
    }
    let run = explain_packets(&[ethernet(&[], &packet)]);
    assert!(run.err.contains("1 packet not read: IPv4 1"), "{run:?}");
}

#[test]
fn packets_that_were_not_read_are_counted_by_what_they_are() {
    let hello = b"\x16\x03\x01\x00\x04\x01\0\0\0";
    let rtp = [&[0x80, 0][..], &[7; 170]].concat();
    let udp = |from, payload: &[u8]| datagram(from, 40_000, 1, payload);
    let packets = [
        ethernet(&[], &ipv4(&busy())),
        frame(0x0806, &[0; 28]),
        frame(0x8863, &[0; 28]),
        frame(0x1234, &[0; 28]),
        segment_between(5061, 40_000, 1, hello),
        segment_between(5061, 40_000, 10, b"\xff\xff and more of it"),
        segment_between(40_000, 8080, 1, b"GET / HTTP/1.1\r\n\r\n"),
        udp(16_000, &rtp),
        udp(16_000, &rtp),
        udp(16_000, &rtp),
        udp(53, b"\x12\x34 a question"),
        udp(3478, b"\0\x01\0\0\x21\x12\xa4\x42 and an identifier"),
        udp(9, b"anything"),
        // keep-alives have nothing to be read
        udp(5060, b"\r\n\r\n"),
        udp(5060, b"\0\0\0\0"),
        ethernet(&[], &tunnel(1, &[], b"\x08\0 a ping")),
        // headers and nothing else
        datagram(5060, 5060, 1, &busy())[..42].to_vec(),
        vec![2; 13],
    ];
    let run = explain_packets(&packets);
    let expected = "15 packets not read: RTP 3, TLS 2, cut short 2, ARP 1, DNS 1, EtherType 0x1234 1, \
                    HTTP 1, ICMP 1, PPPoE discovery 1, STUN 1, other UDP 1";
    let text = run.out.replace("\n  ", " ");
    assert!(text.contains(expected), "{text}");
}

#[test]
fn an_input_with_other_packets_only_is_told_so() {
    let run = explain_packets(&[frame(0x0806, &[0; 28]), frame(0x0806, &[0; 28])]);
    assert_eq!(run.err, "no SIP message in standard input: 2 packets not read: ARP 2\n");
    assert_eq!((run.code, &*run.out), (Some(1), ""));
}

/// A WebSocket frame, masked as those of clients are.
fn websocket_frame(first: u8, payload: &[u8], mask: Option<[u8; 4]>) -> Vec<u8> {
    let length = u16::try_from(payload.len()).expect("short");
    let bit = if mask.is_some() { 0x80 } else { 0 };
    let mut frame = vec![first, 0x7e | bit];
    frame.extend(length.to_be_bytes());
    frame.extend(mask.unwrap_or_default().iter().take(if mask.is_some() { 4 } else { 0 }));
    let mask = mask.unwrap_or_default();
    frame.extend(payload.iter().zip(mask.iter().cycle()).map(|(byte, mask)| byte ^ mask));
    frame
}

/// A handshake and a request in one direction, responses in the other.
fn websocket_packets() -> [Vec<u8>; 5] {
    const TEXT: u8 = 0x81;
    let invite = request("INVITE", 1, "").into_bytes();
    let handshake = b"GET /sip HTTP/1.1\r\nUpgrade: WebSocket\r\n\r\n".to_vec();
    let up = websocket_frame(TEXT, &invite, Some([1, 2, 3, 4]));
    // the capture begins after the handshake of this direction
    let down = websocket_frame(TEXT, &busy(), None);
    // a ping, and a message in two frames
    let answer = busy();
    let (first, second) = answer.split_at(60);
    let more = [
        websocket_frame(0x89, b"ping", None),
        websocket_frame(0x01, first, None),
        websocket_frame(0x80, second, None),
    ];
    let after = |payload: &[u8]| 1 + u32::try_from(payload.len()).expect("short");
    [
        segment_between(40_000, 80, 1, &handshake),
        segment_between(40_000, 80, after(&handshake), &up[..100]),
        segment_between(40_000, 80, after(&handshake) + 100, &up[100..]),
        segment_between(80, 40_000, 1, &down),
        segment_between(80, 40_000, after(&down), &more.concat()),
    ]
}

#[test]
fn websocket_frames() {
    let run = explain_packets(&websocket_packets());
    assert!(run.line("1 call").contains("3 messages, 1 request, 1 response"), "{run:?}");
    assert!(run.out.contains("A > B  INVITE sip:bob"), "{run:?}");
    assert!(!run.out.contains("not read"), "{run:?}");
}

/// Captures to damage.
pub(crate) fn samples() -> [Vec<u8>; 2] {
    let wrapped: Vec<_> = wrapped().into_iter().map(|(_, packet)| packet).collect();
    [wrapped, websocket_packets().to_vec()]
        .map(|packets| pcap(Order::Little, false, ETHERNET, &packets))
}

#[test]
fn the_same_packet_at_another_place_is_a_copy() {
    let again = |ports: (u16, u16), id: u16| datagram(ports.0, ports.1, id, &busy());
    let run = explain_packets(&[
        again((5060, 5080), 7),
        again((5060, 5080), 7),
        // translated on its way
        again((1024, 5080), 7),
        again((5060, 5080), 8),
        again((1024, 5080), 8),
        // packets that are not numbered, a second after each other
        again((5060, 5080), 0),
    ]);
    let line = run.out.replace("\n                ", "  ");
    assert!(line.contains("486 Busy Here  (INVITE)  +2 retransmissions  +3 copies\n"), "{run:?}");
    assert!(run.line("1 call").contains("2 retransmissions, 3 copies"), "{run:?}");
}

#[test]
fn messages_cut_by_the_snap_length_count() {
    let whole = response("405 Method Not Allowed", "INVITE", 1, "Allow: INVITE\r\nServer: s\r\n");
    let end = whole.find("Allow:").expect("it is there") + 9;
    let mut packet = ethernet(&[], &ipv4(whole.as_bytes()));
    packet.truncate(14 + 28 + end);
    let segments = [0_u32, 1000].map(|sequence| {
        let mut segment = segment_between(5060, 5080, sequence, whole.as_bytes());
        segment.truncate(14 + 40 + end);
        segment
    });
    for packets in [vec![packet], segments[..1].to_vec(), segments.to_vec()] {
        let run = explain_packets(&packets);
        assert!(run.line("cut short").ends_with("  cut short"), "{run:?}");
        // whether Allow is missing is not known
        assert!(run.notes("remark").is_empty(), "{run:?}");
    }
}
