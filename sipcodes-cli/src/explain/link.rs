//! The layers that packets are captured at.

use etherparse::{EtherType, LaxSlicedPacket, SlicedPacket};
use pcap_parser::Linktype;

/// What the link layer carries.
pub(crate) enum Inner<'a> {
    Ethernet(&'a [u8]),
    EtherType(EtherType, &'a [u8]),
    Ip(&'a [u8]),
}

impl<'a> Inner<'a> {
    /// The layers as far as they can be read, for a capture may cut packets short.
    pub(crate) fn lax(&self) -> Option<LaxSlicedPacket<'a>> {
        match *self {
            Self::Ethernet(data) => LaxSlicedPacket::from_ethernet(data).ok(),
            Self::EtherType(kind, data) => Some(LaxSlicedPacket::from_ether_type(kind, data)),
            Self::Ip(data) => LaxSlicedPacket::from_ip(data).ok(),
        }
    }

    /// The layers of a packet that is all there.
    pub(crate) fn strict(&self) -> Option<SlicedPacket<'a>> {
        match *self {
            Self::Ethernet(data) => SlicedPacket::from_ethernet(data),
            Self::EtherType(kind, data) => SlicedPacket::from_ether_type(kind, data),
            Self::Ip(data) => SlicedPacket::from_ip(data),
        }
        .ok()
    }
}

/// What stands below the header of the link layer, if the packet is long enough to have one.
pub(crate) fn below_link(link: Linktype, data: &[u8]) -> Option<Inner<'_>> {
    let cooked = |at: usize, header: usize| {
        let kind = u16::from_be_bytes(*data.get(at..)?.first_chunk()?);
        Some(Inner::EtherType(EtherType(kind), data.get(header..)?))
    };
    match link {
        Linktype::ETHERNET => Some(Inner::Ethernet(data)),
        Linktype::LINUX_SLL => cooked(14, 16),
        LINUX_SLL2 => cooked(0, 20),
        // The family that stands before the packet differs between systems; the packet itself says
        // which version of IP it is.
        Linktype::NULL | Linktype::LOOP => Some(Inner::Ip(data.get(4..)?)),
        Linktype::RAW | RAW_OF_SOME_SYSTEMS | Linktype::IPV4 | Linktype::IPV6 => {
            Some(Inner::Ip(data))
        }
        _ => None,
    }
}

const LINUX_SLL2: Linktype = Linktype(276);
/// BSD systems wrote their own number for raw IP into files.
const RAW_OF_SOME_SYSTEMS: Linktype = Linktype(12);

/// Whether the link is one of those that are understood, however short the packet.
pub(crate) fn is_known(link: Linktype) -> bool {
    below_link(link, &[0; 20]).is_some()
}

/// The link that a packet seems to come from, where nothing says so.
pub(crate) fn guess(packet: &[u8]) -> Linktype {
    let is_ip = |at: usize| {
        let kind = packet.get(at..at + 2);
        kind.is_some_and(|kind| matches!(kind, [8 | 0x81, 0] | [0x86, 0xdd] | [0x88, 0xa8]))
    };
    match packet.first() {
        _ if is_ip(12) => Linktype::ETHERNET,
        _ if is_ip(14) => Linktype::LINUX_SLL,
        Some(version) if matches!(version >> 4, 4 | 6) => Linktype::RAW,
        _ if is_ip(0) => LINUX_SLL2,
        _ => Linktype::ETHERNET,
    }
}
