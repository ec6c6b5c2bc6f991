//! What is around an IP packet: link layers, VLAN tags, MPLS labels, `PPPoE`, GRE.

use pcap_parser::Linktype;

use super::unread::{Kind, SHORT};

/// The rest of a packet, and what it begins with.
pub(crate) enum Layer<'a> {
    Ethernet(&'a [u8]),
    EtherType(u16, &'a [u8]),
    Mpls(&'a [u8]),
    Ppp(&'a [u8]),
    Ip(&'a [u8]),
}

const PPP: Linktype = Linktype(9);
const PPP_HDLC: Linktype = Linktype(50);
/// BSD systems wrote their own number for raw IP into files.
const RAW_OF_SOME_SYSTEMS: Linktype = Linktype(12);

impl<'a> Layer<'a> {
    /// What a packet that was captured at this link begins with.
    pub(crate) fn of_link(link: Linktype, data: &'a [u8]) -> Result<Self, Kind> {
        Ok(match link {
            Linktype::ETHERNET => Self::Ethernet(data),
            Linktype::LINUX_SLL => Self::EtherType(number(data, 14)?, from(data, 16)?),
            Linktype::LINUX_SLL2 => Self::EtherType(number(data, 0)?, from(data, 20)?),
            PPP | PPP_HDLC => Self::Ppp(data.strip_prefix(&[0xff, 0x03]).unwrap_or(data)),
            // the number before the packet differs between systems, but the packet itself says
            // which version of IP it is
            Linktype::NULL | Linktype::LOOP => Self::Ip(from(data, 4)?),
            Linktype::RAW | RAW_OF_SOME_SYSTEMS | Linktype::IPV4 | Linktype::IPV6 => Self::Ip(data),
            _ => return Err(Kind::Owned(format!("link type {}", link.0))),
        })
    }

    /// What a GRE header (RFC 2784, RFC 2890; PPTP: RFC 2637) is followed by.
    pub(crate) fn in_gre(data: &'a [u8]) -> Result<Self, Kind> {
        const PPP_IN_GRE: u16 = 0x880b;
        let (flags, kind) = (number(data, 0)?, number(data, 2)?);
        // checksum, key, sequence number; acknowledgement number of PPTP
        let fields = (flags & 0xb080).count_ones() as usize;
        let rest = from(data, 4 + 4 * fields)?;
        Ok(if kind == PPP_IN_GRE { Self::Ppp(rest) } else { Self::EtherType(kind, rest) })
    }

    /// The IP packet inside; the error says what there is instead.
    pub(crate) fn ip(self) -> Result<&'a [u8], Kind> {
        let mut layer = self;
        loop {
            layer = match layer {
                Self::Ip(data) => return Ok(data),
                Self::Ethernet(data) => Self::EtherType(number(data, 12)?, from(data, 14)?),
                Self::EtherType(kind, data) => match kind {
                    0x0800 | 0x86dd => Self::Ip(data),
                    0x8100 | 0x88a8 | 0x9100 | 0x9200 => {
                        Self::EtherType(number(data, 2)?, from(data, 4)?)
                    }
                    0x6558 => Self::Ethernet(data),
                    0x8847 | 0x8848 => Self::Mpls(data),
                    0x8864 => Self::Ppp(from(data, 6)?),
                    _ => return Err(ether_type(kind)),
                },
                Self::Mpls(data) => below_label(data)?,
                Self::Ppp(data) => match number(data, 0)? {
                    0x0021 | 0x0057 => Self::Ip(from(data, 2)?),
                    // the protocol may be sent as one byte (RFC 1661, Section 6.5)
                    0x2100..=0x21ff | 0x5700..=0x57ff => Self::Ip(from(data, 1)?),
                    0x0281 | 0x0283 => Self::Mpls(from(data, 2)?),
                    _ => return Err(Kind::Borrowed("PPP")),
                },
            };
        }
    }
}

/// Labels do not say what follows the last one (RFC 3032). Its first four bits do: they are the version
/// of IP, or 0 for the control word before an Ethernet frame (RFC 4385).
fn below_label(data: &[u8]) -> Result<Layer<'_>, Kind> {
    let is_last = number(data, 2)? & 0x0100 != 0;
    let rest = from(data, 4)?;
    Ok(match rest.first().map(|byte| byte >> 4) {
        _ if !is_last => Layer::Mpls(rest),
        Some(4 | 6) => Layer::Ip(rest),
        Some(0) => Layer::Ethernet(from(rest, 4)?),
        _ => return Err(Kind::Borrowed("MPLS")),
    })
}

fn ether_type(kind: u16) -> Kind {
    Kind::Borrowed(match kind {
        0..0x0600 => "LLC", // a length (IEEE 802.3)
        0x0806 => "ARP",
        0x8863 => "PPPoE discovery",
        0x888e => "EAPOL",
        0x88cc => "LLDP",
        0x88e5 => "MACsec",
        _ => return Kind::Owned(format!("EtherType {kind:#06x}")),
    })
}

fn number(data: &[u8], at: usize) -> Result<u16, Kind> {
    let bytes = data.get(at..).and_then(<[u8]>::first_chunk).ok_or(SHORT)?;
    Ok(u16::from_be_bytes(*bytes))
}

fn from(data: &[u8], at: usize) -> Result<&[u8], Kind> {
    data.get(at..).ok_or(SHORT)
}

/// The link that a packet seems to come from, for dumps that do not name it.
pub(crate) fn guess(packet: &[u8]) -> Linktype {
    let is_ip = |at: usize| {
        let kind = packet.get(at..at + 2);
        kind.is_some_and(|kind| matches!(kind, [8 | 0x81, 0] | [0x86, 0xdd] | [0x88, 0xa8]))
    };
    match packet.first() {
        _ if is_ip(12) => Linktype::ETHERNET,
        _ if is_ip(14) => Linktype::LINUX_SLL,
        Some(version) if matches!(version >> 4, 4 | 6) => Linktype::RAW,
        _ if is_ip(0) => Linktype::LINUX_SLL2,
        _ => Linktype::ETHERNET,
    }
}
