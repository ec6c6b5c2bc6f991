//! Packets that a tool has printed as a dump: in hexadecimal (tshark -x, tcpdump -x), or with dots
//! for line breaks (ngrep without -W byline).

use bstr::ByteSlice;

use super::heading::Heading;
use super::layer;
use super::packets::Packets;
use crate::findings::Origin;
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
        let mut words = line.split_str(" ");
        let (bytes, is_hexadecimal) = match hexadecimal(line) {
            Some((0, bytes)) => (bytes, true),
            // ngrep: the addresses are before the message
            _ if !matches!(words.next()?, b"U" | b"T") => return None,
            _ if !words.take(5).any(|word| word == b"->") => return None,
            _ => ([line, b" "].concat(), false),
        };
        Some(Self { bytes, is_hexadecimal, origin: heading.origin(number) })
    }

    /// Whether the next line belongs to it.
    pub(crate) fn take(&mut self, line: &[u8]) -> bool {
        let length = self.bytes.len();
        let next = if self.is_hexadecimal {
            hexadecimal(line).filter(|(offset, _)| *offset == length).map(|(_, bytes)| bytes)
        } else {
            line.strip_prefix(b"  ").map(<[u8]>::to_vec)
        };
        let next = next.filter(|_| length < MAX_BYTES);
        self.bytes.extend(next.iter().flatten());
        next.is_some()
    }

    /// Passes on what is in it.
    pub(crate) fn finish(self, packets: &mut Packets) {
        if self.is_hexadecimal {
            packets.add(layer::guess(&self.bytes), &self.bytes, self.origin.time);
            return;
        }
        let text = self.bytes.replace("..", "\r\n");
        let first = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
        if let Some(at) = find_start(first) {
            packets.sink.datagram(&text[at..], self.origin);
        }
    }
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
    let bytes = base16ct::mixed::decode_vec(digits).ok()?;
    (1..=16).contains(&bytes.len()).then_some((offset, bytes))
}
