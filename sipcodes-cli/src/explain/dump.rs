//! Packets that a tool has printed as a dump: in hexadecimal (tshark -x, tcpdump -x), or with dots
//! for line breaks (ngrep without -W byline).

use std::io;

use super::link;
use super::packet::Packets;
use super::place::{Origin, Place};
use super::start;
use super::trace::Trace;

/// No packet is longer.
const MAX_BYTES: usize = 256 * 1024;

/// A dump, as far as it has been read.
pub(crate) enum Dump {
    Hexadecimal(Vec<u8>),
    Dotted { text: Vec<u8>, number: u64 },
}

impl Dump {
    /// A dump whose first line this is.
    pub(crate) fn begin(line: &[u8], number: u64) -> Option<Self> {
        if let Some((0, bytes)) = hexadecimal(line) {
            return Some(Self::Hexadecimal(bytes));
        }
        let mut words = line.split(|byte| *byte == b' ');
        let protocol = words.next()?;
        let arrow = words.nth(1)?;
        (matches!(protocol, b"U" | b"T") && arrow == b"->")
            .then(|| Self::Dotted { text: [line, b" "].concat(), number })
    }

    /// Whether the next line belongs to it.
    pub(crate) fn take(&mut self, line: &[u8]) -> bool {
        match self {
            Self::Hexadecimal(bytes) => match hexadecimal(line) {
                Some((offset, more)) if offset == bytes.len() && offset < MAX_BYTES => {
                    bytes.extend(more);
                    true
                }
                _ => false,
            },
            Self::Dotted { text, .. } => match line.strip_prefix(b"  ") {
                Some(more) if text.len() < MAX_BYTES => {
                    text.extend(more);
                    true
                }
                _ => false,
            },
        }
    }

    /// Hands on what is in it.
    pub(crate) fn finish(self, packets: &mut Packets, trace: &mut Trace) -> io::Result<()> {
        match self {
            Self::Hexadecimal(bytes) => packets.add(link::guess(&bytes), &bytes, None, trace),
            Self::Dotted { text, number } => {
                let text = undotted(&text);
                let first = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
                // what stands before it says between whom it went
                let Some(at) = start::find(first) else {
                    return Ok(());
                };
                trace.datagram(&text[at..], Origin::of(Place::Line(number)))
            }
        }
    }
}

/// CR and LF for each two dots.
fn undotted(mut text: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    while let [first, rest @ ..] = text {
        text = if let Some(rest) = text.strip_prefix(b"..") {
            bytes.extend(b"\r\n");
            rest
        } else {
            bytes.push(*first);
            rest
        };
    }
    bytes
}

/// The offset and the bytes of a line such as `0010  02 1b 40 4e   ..@N` or `0x0010:  021b 404e`.
fn hexadecimal(line: &[u8]) -> Option<(usize, Vec<u8>)> {
    let line = std::str::from_utf8(line).ok()?.trim_start();
    let (offset, rest) = line.split_once("  ")?;
    let offset = offset.trim_start_matches("0x").trim_end_matches(':');
    if offset.len() < 4 {
        return None;
    }
    let offset = usize::from_str_radix(offset, 16).ok()?;
    // two spaces set off the same bytes as text
    let digits = rest.split("  ").next()?.replace(' ', "");
    let pairs = digits.as_bytes().chunks(2);
    let bytes: Option<Vec<u8>> =
        pairs.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect();
    bytes.filter(|bytes| (1..=16).contains(&bytes.len())).map(|bytes| (offset, bytes))
}
