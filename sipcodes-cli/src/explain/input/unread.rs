//! Packets without SIP that can be read, counted by what they are.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// What a packet is, as a user would name it.
pub(crate) type Kind = Cow<'static, str>;

/// The capture lacks the part of the packet that says what it is.
pub(crate) const SHORT: Kind = Kind::Borrowed("cut short");

/// More kinds, which only damaged captures have, are counted as one.
const MAX_KINDS: usize = 64;

const UDP_PORTS: [(u16, &str); 6] =
    [(53, "DNS"), (67, "DHCP"), (123, "NTP"), (2152, "GTP"), (4789, "VXLAN"), (5353, "DNS")];
const TCP_PORTS: [(u16, &str); 5] =
    [(22, "SSH"), (53, "DNS"), (80, "HTTP"), (443, "TLS"), (5061, "TLS")];

/// Counts packets that were not read, by what they are.
pub(crate) fn add(counts: &mut BTreeMap<Kind, u64>, kind: Kind, count: u64) {
    let is_known = counts.len() < MAX_KINDS || counts.contains_key(&kind);
    let kind = if is_known { kind } else { Kind::Borrowed("other") };
    *counts.entry(kind).or_default() += count;
}

/// Shows `32 packets not read: PPPoE discovery 20, TLS 12`, most frequent first.
pub(crate) fn describe(counts: &BTreeMap<Kind, u64>) -> String {
    let total: u64 = counts.values().sum();
    let plural = if total == 1 { "" } else { "s" };
    let mut counts: Vec<_> = counts.iter().collect();
    counts.sort_by_key(|(_, count)| Reverse(**count));
    let counts: Vec<_> = counts.iter().map(|(kind, count)| format!("{kind} {count}")).collect();
    format!("{total} packet{plural} not read: {}", counts.join(", "))
}

/// What a datagram that does not begin like SIP is; `None` for a keep-alive, which has no content.
pub(crate) fn of_datagram(payload: &[u8], ports: (u16, u16)) -> Option<&'static str> {
    let is_keep_alive = payload.iter().all(|byte| matches!(byte, 0 | b'\r' | b'\n' | b' '));
    Some(match *payload {
        _ if is_keep_alive => return None,
        [20..=25, 0xfe, 0xfd | 0xff, ..] => "DTLS",
        [_, _, _, _, 0x21, 0x12, 0xa4, 0x42, ..] => "STUN", // its magic cookie (RFC 8489)
        [b'H', b'E', b'P', b'3', ..] => "HEP",
        _ => by_port(ports, &UDP_PORTS).unwrap_or(match *payload {
            [0x80..=0xbf, 200..=207, ..] if payload.len() >= 8 => "RTCP", // RFC 5761
            [0x80..=0xbf, ..] if payload.len() >= 12 => "RTP",
            [0xf8..=0xff, ..] => "SigComp", // RFC 3320
            _ => "other UDP",
        }),
    })
}

/// What a segment says about the stream that it belongs to.
pub(crate) fn of_segment(payload: &[u8], ports: (u16, u16)) -> Option<&'static str> {
    const HTTP: [&[u8]; 4] = [b"GET ", b"POST ", b"PUT ", b"HTTP/1."];
    match *payload {
        [20..=23, 3, 0..=4, ..] => Some("TLS"),
        [b'S', b'S', b'H', b'-', ..] => Some("SSH"),
        _ if HTTP.iter().any(|start| payload.starts_with(start)) => Some("HTTP"),
        _ => by_port(ports, &TCP_PORTS),
    }
}

fn by_port(ports: (u16, u16), names: &[(u16, &'static str)]) -> Option<&'static str> {
    let known = names.iter().find(|(port, _)| *port == ports.0 || *port == ports.1);
    known.map(|(_, name)| *name)
}
