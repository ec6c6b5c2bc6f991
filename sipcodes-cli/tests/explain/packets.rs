//! Capture files made by hand.

use etherparse::{PacketBuilder, PacketBuilderStep, UdpHeader};

pub(crate) const ETHERNET: u32 = 1;

/// How a pcap file writes its numbers.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Order {
    Little,
    Big,
}

impl Order {
    fn word(self, number: u32) -> [u8; 4] {
        match self {
            Self::Little => number.to_le_bytes(),
            Self::Big => number.to_be_bytes(),
        }
    }

    fn half(self, number: u16) -> [u8; 2] {
        match self {
            Self::Little => number.to_le_bytes(),
            Self::Big => number.to_be_bytes(),
        }
    }

    fn words(self, numbers: &[u32]) -> Vec<u8> {
        numbers.iter().flat_map(|number| self.word(*number)).collect()
    }
}

/// A pcap file with a packet each second, half past.
pub(crate) fn pcap(order: Order, nanoseconds: bool, link: u32, packets: &[Vec<u8>]) -> Vec<u8> {
    let (magic, half) =
        if nanoseconds { (0xa1b2_3c4d, 500_000_000) } else { (0xa1b2_c3d4, 500_000) };
    let mut file = order.words(&[magic]);
    file.extend(order.half(2));
    file.extend(order.half(4));
    file.extend(order.words(&[0, 0, 262_144, link]));
    for (second, packet) in (1_700_000_000..).zip(packets) {
        let length = u32::try_from(packet.len()).expect("short");
        file.extend(order.words(&[second, half, length, length]));
        file.extend(packet);
    }
    file
}

/// A pcapng file with one interface.
pub(crate) fn pcapng(order: Order, link: u16, packets: &[Vec<u8>]) -> Vec<u8> {
    let block = |kind: u32, body: &[u8]| {
        let padding = body.len().next_multiple_of(4);
        let length = u32::try_from(padding + 12).expect("short");
        let mut block = order.words(&[kind, length]);
        block.extend(body);
        block.resize(padding + 8, 0);
        block.extend(order.word(length));
        block
    };
    let section = [&order.word(0x1a2b_3c4d)[..], &order.half(1), &order.half(0), &[0xff; 8]];
    let interface = [&order.half(link)[..], &order.half(0), &order.word(0)];
    let mut file = block(0x0a0d_0d0a, &section.concat());
    file.extend(block(1, &interface.concat()));
    for (second, packet) in (1_700_000_000_u64..).zip(packets) {
        let time = second * 1_000_000 + 500_000;
        let [high, low] =
            [time >> 32, time & 0xffff_ffff].map(|half| u32::try_from(half).expect("32 bits"));
        let length = u32::try_from(packet.len()).expect("short");
        let header = order.words(&[0, high, low, length, length]);
        file.extend(block(6, &[header, packet.clone()].concat()));
    }
    file
}

/// A datagram in IPv4, without a link layer.
pub(crate) fn ipv4(payload: &[u8]) -> Vec<u8> {
    let builder = PacketBuilder::ipv4([192, 0, 2, 1], [192, 0, 2, 2], 64);
    write(builder.udp(5060, 5080), payload)
}

/// A datagram in IPv6, without a link layer.
pub(crate) fn ipv6(payload: &[u8]) -> Vec<u8> {
    let address = |last| [0x20, 1, 0xd, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, last];
    write(PacketBuilder::ipv6(address(1), address(2), 64).udp(5060, 5080), payload)
}

/// A TCP segment in IPv4 over Ethernet.
pub(crate) fn segment(sequence: u32, payload: &[u8]) -> Vec<u8> {
    let builder = PacketBuilder::ethernet2([1; 6], [2; 6])
        .ipv4([192, 0, 2, 1], [192, 0, 2, 2], 64)
        .tcp(5060, 5080, sequence, 1000);
    let mut packet = Vec::new();
    builder.write(&mut packet, payload).expect("fits");
    packet
}

/// An Ethernet frame with these tags (their types and numbers) before the IP packet.
pub(crate) fn ethernet(tags: &[(u16, u16)], ip: &[u8]) -> Vec<u8> {
    let mut frame = vec![2; 12];
    for (kind, number) in tags {
        frame.extend(kind.to_be_bytes());
        frame.extend(number.to_be_bytes());
    }
    let kind: u16 = if ip[0] >> 4 == 6 { 0x86dd } else { 0x0800 };
    frame.extend(kind.to_be_bytes());
    frame.extend(ip);
    frame
}

pub(crate) fn write(builder: PacketBuilderStep<UdpHeader>, payload: &[u8]) -> Vec<u8> {
    let mut packet = Vec::new();
    builder.write(&mut packet, payload).expect("fits");
    packet
}

/// The two fragments that a datagram in IPv4 is sent in, over Ethernet.
pub(crate) fn fragments(payload: &[u8]) -> [Vec<u8>; 2] {
    let whole = ipv4(payload);
    let (header, data) = whole.split_at(20);
    let cut = data.len() / 2 / 8 * 8;
    let fragment = |part: &[u8], offset: usize, more: bool| {
        let mut packet = header.to_vec();
        let length = u16::try_from(header.len() + part.len()).expect("short");
        let field = u16::try_from(offset / 8).expect("short") | u16::from(more) << 13;
        packet[2..4].copy_from_slice(&length.to_be_bytes());
        packet[4..6].copy_from_slice(&77_u16.to_be_bytes());
        packet[6..8].copy_from_slice(&field.to_be_bytes());
        packet.extend(part);
        ethernet(&[], &packet)
    };
    [fragment(&data[..cut], 0, true), fragment(&data[cut..], cut, false)]
}

/// A segment in the other direction of [`segment`], or with other ports.
pub(crate) fn segment_between(from: u16, to: u16, sequence: u32, payload: &[u8]) -> Vec<u8> {
    let builder = PacketBuilder::ethernet2([1; 6], [2; 6])
        .ipv4([192, 0, 2, 1], [192, 0, 2, 2], 64)
        .tcp(from, to, sequence, 1000);
    let mut packet = Vec::new();
    builder.write(&mut packet, payload).expect("fits");
    packet
}

/// A datagram in IPv4 over Ethernet with this identification, between these ports.
pub(crate) fn datagram(from: u16, to: u16, id: u16, payload: &[u8]) -> Vec<u8> {
    let builder = PacketBuilder::ipv4([192, 0, 2, 1], [192, 0, 2, 2], 64);
    let mut packet = write(builder.udp(from, to), payload);
    packet[4..6].copy_from_slice(&id.to_be_bytes());
    ethernet(&[], &packet)
}

/// An IP packet inside another with this protocol number, `header` between them.
pub(crate) fn tunnel(protocol: u8, header: &[u8], inner: &[u8]) -> Vec<u8> {
    let payload = [header, inner].concat();
    let builder = PacketBuilder::ipv4([198, 51, 100, 1], [198, 51, 100, 2], 64);
    let mut packet = Vec::new();
    builder.write(&mut packet, protocol.into(), &payload).expect("fits");
    packet
}

/// An Ethernet frame with this type.
pub(crate) fn frame(kind: u16, payload: &[u8]) -> Vec<u8> {
    [&[2; 12][..], &kind.to_be_bytes(), payload].concat()
}
