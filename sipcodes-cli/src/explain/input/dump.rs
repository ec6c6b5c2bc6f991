//! Packets that a tool has printed as a dump: in hexadecimal (tshark -x, tcpdump -x), or with dots
//! for line breaks (ngrep without -W byline).

use super::heading::Heading;
use super::layer;
use super::origin::Origin;
use super::packets::Packets;
use super::sink::Sink;
use crate::sip::find_start;

/// No packet is longer.
const MAX_BYTES: usize = 256 * 1024;

/// A dump, as far as it has been read.
pub(crate) struct Dump {
    bytes: Vec<u8>,
    is_hexadecimal: bool,
    origin: Origin,
}

impl Dump {
    /// A dump whose first line this is.
    pub(crate) fn begin(line: &[u8], number: u64, heading: &Heading) -> Option<Self> {
        if let Some((0, bytes)) = hexadecimal(line) {
            return Some(Self { bytes, is_hexadecimal: true, origin: heading.origin(number) });
        }
        // the addresses are before the message
        let mut words = line.split(|byte| *byte == b' ');
        let is_ngrep = matches!(words.next()?, b"U" | b"T") && words.take(5).any(|it| it == b"->");
        is_ngrep.then(|| Self {
            bytes: [line, b" "].concat(),
            is_hexadecimal: false,
            origin: heading.origin(number),
        })
    }

    /// Whether the next line belongs to it.
    pub(crate) fn take(&mut self, line: &[u8]) -> bool {
        if self.bytes.len() >= MAX_BYTES {
            return false;
        }
        if self.is_hexadecimal {
            let next = hexadecimal(line).filter(|(offset, _)| *offset == self.bytes.len());
            self.bytes.extend(next.iter().flat_map(|(_, bytes)| bytes));
            next.is_some()
        } else {
            let next = line.strip_prefix(b"  ");
            self.bytes.extend(next.unwrap_or_default());
            next.is_some()
        }
    }

    /// Passes on what is in it.
    pub(crate) fn finish(self, packets: &mut Packets, sink: &Sink) {
        if self.is_hexadecimal {
            packets.add(layer::guess(&self.bytes), &self.bytes, self.origin.time, sink);
            return;
        }
        let text = undotted(&self.bytes);
        let first = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
        if let Some(at) = find_start(first) {
            sink.datagram(&text[at..], self.origin);
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
    // the same bytes follow as text, after two spaces
    let digits = rest.split("  ").next()?.replace(' ', "");
    let pairs = digits.as_bytes().chunks(2);
    let bytes: Option<Vec<u8>> =
        pairs.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect();
    bytes.filter(|bytes| (1..=16).contains(&bytes.len())).map(|bytes| (offset, bytes))
}
