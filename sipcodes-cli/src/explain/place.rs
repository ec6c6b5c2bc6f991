//! Where something was found, and between whom it went.

use std::fmt;
use std::net::SocketAddr;

/// A place in the input that a user can look up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// Where a message comes from; only a capture knows when it was sent and between whom.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Origin {
    pub(crate) place: Place,
    /// in microseconds
    pub(crate) time: Option<u64>,
    pub(crate) ends: Option<Ends>,
}

impl Origin {
    pub(crate) const fn of(place: Place) -> Self {
        Self { place, time: None, ends: None }
    }
}
