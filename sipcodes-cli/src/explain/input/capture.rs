//! Packets of a capture file, pcap or pcapng.

use std::io::{self, Read};

use pcap_parser::nom::{self, Needed};
use pcap_parser::traits::{PcapNGPacketBlock, PcapReaderIterator};
use pcap_parser::{
    Block, PcapBlockOwned, PcapError, create_reader, parse_pcap_header, parse_sectionheaderblock,
};

use super::packets::Packets;
use super::record::{Format, Interface, MAX_RECORD};
use crate::findings::Place;

/// Room for several of the largest sound packets or blocks.
const BUFFER: usize = 4 * MAX_RECORD;
const MAX_INTERFACES: usize = 1024;

/// How a block of the type Section Header begins, in either byte order.
const PCAPNG: [u8; 4] = [0x0a, 0x0d, 0x0d, 0x0a];

/// Whether a file that begins like this is a capture.
pub(crate) fn is_capture(beginning: &[u8]) -> bool {
    let is_pcap = || !matches!(parse_pcap_header(beginning), Err(nom::Err::Error(_)));
    beginning.starts_with(&PCAPNG) || (beginning.len() >= 4 && is_pcap())
}

/// How many more bytes of an input that begins like this are needed before it can be read: those of
/// the first block of a capture. A pipe may not have more for a while.
pub(crate) fn missing(beginning: &[u8]) -> usize {
    let error = if beginning.starts_with(&PCAPNG) {
        parse_sectionheaderblock(beginning).err()
    } else {
        parse_pcap_header(beginning).err()
    };
    match error {
        Some(nom::Err::Incomplete(Needed::Size(size))) if size.get() <= MAX_RECORD => size.get(),
        _ => 0,
    }
}

/// Reads all packets; what is damaged is reported and skipped up to the next valid record.
pub(crate) fn read(input: impl Read + Send, packets: &mut Packets) -> io::Result<()> {
    let mut reader = match create_reader(BUFFER, input) {
        Ok(reader) => reader,
        Err(error) => {
            packets.sink.damage(Place::Byte(0), format!("not a readable capture: {error}"));
            return Ok(());
        }
    };
    let mut format = Format::Unknown;
    let mut lost = false;
    loop {
        let place = Place::Byte(reader.consumed() as u64);
        let available = reader.data().len();
        let read = if format.is_sound(reader.data(), lost) {
            let record = reader.next().map_err(|error| error.to_owned_vec());
            record.map(|(length, block)| {
                take(block, &mut format, packets);
                length
            })
        } else {
            Err(PcapError::HeaderNotRecognized)
        };
        match read {
            Ok(length) => {
                lost = false;
                reader.consume(length);
            }
            Err(PcapError::Eof | PcapError::UnexpectedEof) => {
                if !lost && available > 0 {
                    packets.sink.damage(place, "the capture ends inside a packet record");
                }
                return Ok(());
            }
            Err(PcapError::ReadError) => return Err(io::Error::other("cannot read the capture")),
            Err(PcapError::Incomplete(_)) if refill(&mut *reader)? => {}
            // without more data a length leads out of its block or out of the buffer
            Err(_) => {
                if !lost {
                    let problem = "damaged packet record, skipped to the next sound one";
                    packets.sink.damage(place, problem);
                }
                lost = true;
                reader.consume(format.alignment().min(available));
            }
        }
    }
}

/// Returns whether it is worth trying again: there are more data, or none will ever come.
fn refill(reader: &mut dyn PcapReaderIterator) -> io::Result<bool> {
    let available = reader.data().len();
    match reader.refill() {
        Ok(()) => Ok(reader.data().len() > available || reader.reader_exhausted()),
        Err(_) => Err(io::Error::other("cannot read on in the capture")),
    }
}

/// Takes what a record says about the format, and the packet in it.
fn take(block: PcapBlockOwned<'_>, format: &mut Format, packets: &mut Packets) {
    match block {
        PcapBlockOwned::LegacyHeader(header) => {
            *format = Format::Pcap { header, seconds: None };
        }
        PcapBlockOwned::Legacy(packet) => {
            if let Format::Pcap { header, seconds } = format {
                *seconds = Some(packet.ts_sec);
                let unit = if header.is_nanosecond_precision() { 1000 } else { 1 };
                let fraction = u64::from(packet.ts_usec) / unit;
                let time = u64::from(packet.ts_sec) * 1_000_000 + fraction;
                packets.add(header.network, packet.data, Some(time));
            }
        }
        PcapBlockOwned::NG(Block::SectionHeader(header)) => {
            *format = Format::PcapNg { big_endian: header.big_endian(), interfaces: Vec::new() };
        }
        PcapBlockOwned::NG(block) => {
            if let Format::PcapNg { interfaces, .. } = format {
                take_block(&block, interfaces, packets);
            }
        }
    }
}

fn take_block(block: &Block<'_>, interfaces: &mut Vec<Interface>, packets: &mut Packets) {
    match block {
        Block::InterfaceDescription(description) if interfaces.len() < MAX_INTERFACES => {
            interfaces.push(Interface {
                link: description.linktype,
                resolution: description.ts_resolution().unwrap_or(1_000_000).max(1),
            });
        }
        Block::EnhancedPacket(packet) => {
            let interface = usize::try_from(packet.if_id).ok();
            let Some(interface) = interface.and_then(|id| interfaces.get(id)) else {
                let problem = "the packet names an interface that the capture does not describe";
                packets.skip(problem);
                return;
            };
            let ticks = u128::from(packet.ts_high) << 32 | u128::from(packet.ts_low);
            let time = ticks * 1_000_000 / u128::from(interface.resolution);
            let time = u64::try_from(time).ok();
            packets.add(interface.link, packet.packet_data(), time);
        }
        Block::SimplePacket(packet) => {
            if let Some(interface) = interfaces.first() {
                packets.add(interface.link, packet.packet_data(), None);
            }
        }
        _ => {}
    }
}
