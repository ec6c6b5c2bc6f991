//! From captured packets to the payloads of UDP and TCP.

use std::borrow::Cow;
use std::cell::RefCell;
use std::net::SocketAddr;

use etherparse::defrag::IpDefragPool;
use etherparse::{IpNumber, LaxIpSlice, SlicedPacket, TcpSlice, UdpSlice};
use pcap_parser::Linktype;

use super::layer::Layer;
use super::sink::{Event, Sink};
use super::stream::Streams;
use super::unread::{self, Kind, SHORT};
use crate::findings::{Ends, Origin, Place};

/// Fragments whose datagram is not complete after this many packets are given up, so that memory stays
/// bounded.
const PATIENCE: u64 = 256;
/// No network has more tunnels inside each other.
const MAX_TUNNELS: u32 = 8;

/// What has to be remembered from packet to packet.
pub(crate) struct Packets {
    pub(crate) sink: Sink,
    number: u64,
    fragments: IpDefragPool<u64, ()>,
    streams: Streams,
}

impl Packets {
    pub(crate) fn new(sink: Sink) -> Self {
        Self { sink, number: 0, fragments: IpDefragPool::new(), streams: Streams::default() }
    }

    /// Takes the next packet of the capture.
    pub(crate) fn add(&mut self, link: Linktype, data: &[u8], time: Option<u64>) {
        self.number += 1;
        self.sink.count(|contents| contents.packets += 1);
        let read =
            Layer::of_link(link, data).and_then(|layer| self.unwrap(layer, time, MAX_TUNNELS));
        if let Err(kind) = read {
            self.sink.unread(kind, 1);
        }
    }

    /// Counts a packet that cannot be read at all.
    pub(crate) fn skip(&mut self, problem: &str) {
        self.number += 1;
        self.sink.damage(Place::Packet(self.number), problem);
    }

    /// The capture has ended. The next one counts its packets from 1; it may continue connections and
    /// fragmented datagrams.
    pub(crate) const fn end_of_file(&mut self) {
        self.number = 0;
    }

    /// What is still held back at the end of the last capture.
    pub(crate) fn finish(mut self) {
        self.give_up_fragments(0);
        self.streams.finish(&self.sink);
        self.sink.send(Event::End);
    }

    /// Goes on to the payload of UDP or TCP; the error says what there is instead.
    fn unwrap(&mut self, layer: Layer<'_>, time: Option<u64>, tunnels: u32) -> Result<(), Kind> {
        let data = layer.ip()?;
        let (ip, _) = LaxIpSlice::from_slice(data).map_err(|_| Kind::Borrowed("damaged IP"))?;
        let payload = ip.payload();
        let (protocol, bytes) = if payload.fragmented {
            let Some((protocol, whole)) = self.reassemble(data) else {
                return Ok(());
            };
            (protocol, Cow::Owned(whole))
        } else {
            (payload.ip_number, Cow::Borrowed(payload.payload))
        };
        let missing = length(&ip).saturating_sub(data.len());
        let ip_id = ip.ipv4().map_or(0, |ip| ip.header().identification());
        let origin =
            |ends| Origin { place: Place::Packet(self.number), time, ends: Some(ends), ip_id };
        match protocol {
            IpNumber::UDP => {
                let udp = UdpSlice::from_slice_lax(&bytes).map_err(|_| name(protocol))?;
                let ports = (udp.source_port(), udp.destination_port());
                let ends = ends(&ip, ports);
                let is_sip = self.sink.datagram(udp.payload(), origin(ends));
                match unread::of_datagram(udp.payload(), ports) {
                    _ if is_sip => Ok(()),
                    Some(kind) => Err(Kind::Borrowed(kind)),
                    None if missing > 0 => Err(SHORT),
                    None => Ok(()),
                }
            }
            IpNumber::TCP => {
                let tcp = TcpSlice::from_slice(&bytes).map_err(|_| name(protocol))?;
                let ends = ends(&ip, (tcp.source_port(), tcp.destination_port()));
                let missing = u32::try_from(missing).unwrap_or(0);
                self.streams.add(ends, &tcp, missing, origin(ends), &self.sink);
                Ok(())
            }
            _ if tunnels == 0 => Err(name(protocol)),
            IpNumber::IPV4 | IpNumber::IPV6 => self.unwrap(Layer::Ip(&bytes), time, tunnels - 1),
            IpNumber::GRE => self.unwrap(Layer::in_gre(&bytes)?, time, tunnels - 1),
            _ => Err(name(protocol)),
        }
    }

    /// The whole IP payload, once its last fragment is there.
    fn reassemble(&mut self, data: &[u8]) -> Option<(IpNumber, Vec<u8>)> {
        if self.number % (PATIENCE / 4) == 0 {
            self.give_up_fragments(self.number.saturating_sub(PATIENCE));
        }
        let Ok(packet) = SlicedPacket::from_ip(data) else {
            self.sink.damage(Place::Packet(self.number), "an IP fragment that is cut short");
            return None;
        };
        match self.fragments.process_sliced_packet(&packet, self.number, ()) {
            Ok(whole) => whole.map(|whole| (whole.ip_number, whole.payload)),
            Err(error) => {
                self.sink.damage(Place::Packet(self.number), format!("IP fragment: {error}"));
                None
            }
        }
    }

    /// Forgets what has waited for its missing fragments since before packet number `since`; 0 is
    /// for all.
    fn give_up_fragments(&mut self, since: u64) {
        // the pool takes no closure that changes what it captures
        let given_up = RefCell::new(Vec::new());
        self.fragments.retain(|last| {
            let stays = since > 0 && *last >= since && *last <= self.number;
            if !stays {
                given_up.borrow_mut().push(*last);
            }
            stays
        });
        let mut given_up = given_up.into_inner();
        given_up.sort_unstable();
        for last in given_up {
            self.sink.damage(Place::Packet(last), "an IP fragment whose other parts are missing");
        }
    }
}

fn ends(ip: &LaxIpSlice<'_>, (from, to): (u16, u16)) -> Ends {
    Ends {
        from: Some(SocketAddr::new(ip.source_addr(), from)),
        to: Some(SocketAddr::new(ip.destination_addr(), to)),
    }
}

/// How long the packet says it is; the capture may have cut it short.
fn length(ip: &LaxIpSlice<'_>) -> usize {
    match ip {
        LaxIpSlice::Ipv4(ip) => ip.header().total_len().into(),
        LaxIpSlice::Ipv6(ip) => 40 + usize::from(ip.header().payload_length()),
    }
}

fn name(protocol: IpNumber) -> Kind {
    let keyword = protocol.keyword_str().filter(|keyword| !keyword.is_empty());
    keyword.map_or_else(|| Kind::Owned(format!("IP protocol {}", protocol.0)), Kind::Borrowed)
}
