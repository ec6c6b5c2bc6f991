//! The two formats of captures, and how a valid record begins in each.

use pcap_parser::PcapHeader;

/// Longer packets and blocks are treated as damaged.
pub(crate) const MAX_RECORD: usize = 512 * 1024;

/// What the file has said about itself so far.
pub(crate) enum Format {
    Unknown,
    Pcap {
        header: PcapHeader,
        /// when the last packet was captured
        seconds: Option<u32>,
    },
    PcapNg {
        big_endian: bool,
        interfaces: Vec<Interface>,
    },
}

impl Format {
    /// In search of the next record, this many bytes are skipped at a time.
    pub(crate) const fn alignment(&self) -> usize {
        match self {
            Self::PcapNg { .. } => 4,
            _ => 1,
        }
    }

    /// Whether a record can begin here. In search of the next record after a damaged one, a plausible
    /// length is not enough.
    pub(crate) fn is_sound(&self, data: &[u8], lost: bool) -> bool {
        match self {
            Self::Unknown => true,
            Self::Pcap { header, seconds } => is_sound_record(header, data, lost, *seconds),
            Self::PcapNg { big_endian, .. } => is_sound_block(data, *big_endian, lost),
        }
    }
}

fn is_sound_record(header: &PcapHeader, data: &[u8], lost: bool, before: Option<u32>) -> bool {
    const DAY: u32 = 24 * 60 * 60;
    let word = |index| word(data, index, header.is_bigendian());
    let words = (word(0), word(1), word(2), word(3));
    let (Some(seconds), Some(fraction), Some(captured), Some(original)) = words else {
        return true; // the reader reports what is wrong with the rest
    };
    let follows = before.is_none_or(|before| seconds.abs_diff(before) < DAY);
    (!lost || (follows && captured > 0))
        && fraction < 1_000_000_000
        && captured <= original
        && captured as usize <= MAX_RECORD
        && original as usize <= MAX_RECORD
}

fn is_sound_block(data: &[u8], big_endian: bool, lost: bool) -> bool {
    const SECTION_HEADER: u32 = 0x0a0d_0d0a;
    const ENHANCED_PACKET: u32 = 6;
    let word = |index| word(data, index, big_endian);
    let (Some(kind), Some(length)) = (word(0), word(1)) else {
        return true;
    };
    if kind == SECTION_HEADER {
        return true; // its own byte order is not known yet; the reader checks it
    }
    let fits = match (kind, word(5)) {
        (ENHANCED_PACKET, Some(captured)) => u64::from(captured) + 32 <= u64::from(length),
        _ => true,
    };
    let length = length as usize;
    let closes = length < 12 || data.len() < length || word(length / 4 - 1) == word(1);
    let is_known = matches!(kind, 1..=6 | 0xa | 0xbad);
    fits && closes && length % 4 == 0 && (12..=MAX_RECORD).contains(&length) && (!lost || is_known)
}

/// The 32 bits number `index` of `data`.
fn word(data: &[u8], index: usize, big_endian: bool) -> Option<u32> {
    let bytes = *data.get(index * 4..)?.first_chunk()?;
    Some(if big_endian { u32::from_be_bytes(bytes) } else { u32::from_le_bytes(bytes) })
}

/// What a packet block needs to know about its interface.
pub(crate) struct Interface {
    pub(crate) link: pcap_parser::Linktype,
    /// units of the time stamps per second
    pub(crate) resolution: u64,
}
