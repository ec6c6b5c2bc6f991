//! Where something was found, when, and between whom it went.

use std::fmt;
use std::net::SocketAddr;

/// A place in an input that a user can look up.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Place {
    Line(u64),
    Packet(u64),
    Byte(u64),
}

/// Shows `line 12`, `packet 3` or `byte 24`; lines and packets count from 1, as tools show them.
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Line(number) => write!(f, "line {number}"),
            Self::Packet(number) => write!(f, "packet {number}"),
            Self::Byte(offset) => write!(f, "byte {offset}"),
        }
    }
}

/// The two ends of a datagram or a segment, sender first.
pub(crate) type Ends = (SocketAddr, SocketAddr);

/// Where a message comes from, as far as the input tells.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Origin {
    pub(crate) place: Place,
    /// In microseconds.
    pub(crate) time: Option<u64>,
    pub(crate) ends: Option<Ends>,
    /// The identification of the IPv4 packet. It tells a copy of a packet from the same message in
    /// another packet, unless it is 0: then the sender does not number its packets (RFC 6864).
    pub(crate) ip_id: u16,
}
