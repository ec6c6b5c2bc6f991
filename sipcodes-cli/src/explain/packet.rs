//! From captured packets to the payloads of UDP and TCP.

use std::borrow::Cow;
use std::cell::RefCell;
use std::io;
use std::net::{IpAddr, SocketAddr};

use etherparse::defrag::IpDefragPool;
use etherparse::{IpNumber, LaxNetSlice, LaxSlicedPacket, TcpSlice, UdpSlice};
use pcap_parser::Linktype;

use super::link::{Inner, below_link, is_known};
use super::place::{Origin, Place};
use super::stream::{Segment, Streams};
use super::trace::Trace;

/// Fragments whose datagram has not become complete for so many packets are given up, so that
/// memory stays bounded.
const PATIENCE: u64 = 256;

/// What has to be remembered from packet to packet.
pub(crate) struct Packets {
    number: u64,
    fragments: IpDefragPool<u64, ()>,
    streams: Streams,
}

impl Default for Packets {
    fn default() -> Self {
        Self { number: 0, fragments: IpDefragPool::new(), streams: Streams::default() }
    }
}

impl Packets {
    /// Takes the next packet of the capture.
    pub(crate) fn add(
        &mut self,
        link: Linktype,
        data: &[u8],
        time: Option<u64>,
        trace: &mut Trace,
    ) -> io::Result<()> {
        self.number += 1;
        let place = Place::Packet(self.number);
        let origin = |ends| Origin { place, time, ends: Some(ends) };
        let Some(inner) = below_link(link, data) else {
            if !is_known(link) {
                trace.damage(place, &format!("unknown kind of link, {link}"));
            }
            return Ok(());
        };
        let Some(packet) = inner.lax() else {
            return Ok(()); // no IP: ARP, LLDP and the like
        };
        let Some(((source, destination), ip)) = addresses(&packet).zip(packet.ip_payload()) else {
            return Ok(());
        };
        let (protocol, payload) = if ip.fragmented {
            let Some((protocol, payload)) = self.reassemble(&inner, trace) else {
                return Ok(());
            };
            (protocol, Cow::Owned(payload))
        } else {
            (ip.ip_number, Cow::Borrowed(ip.payload))
        };
        let ends = |from, to| (SocketAddr::new(source, from), SocketAddr::new(destination, to));
        match protocol {
            IpNumber::UDP => {
                let Ok(udp) = UdpSlice::from_slice_lax(&payload) else {
                    return Ok(());
                };
                let ends = ends(udp.source_port(), udp.destination_port());
                trace.datagram(udp.payload(), origin(ends))
            }
            IpNumber::TCP => {
                let Ok(tcp) = TcpSlice::from_slice(&payload) else {
                    return Ok(());
                };
                let ends = ends(tcp.source_port(), tcp.destination_port());
                let segment = Segment {
                    sequence: tcp.sequence_number(),
                    opens: tcp.syn(),
                    closes: tcp.fin() || tcp.rst(),
                    payload: tcp.payload(),
                    origin: origin(ends),
                };
                self.streams.add(ends, &segment, trace)
            }
            _ => Ok(()),
        }
    }

    /// Counts a packet that cannot be read at all.
    pub(crate) fn skip(&mut self, problem: &str, trace: &mut Trace) {
        self.number += 1;
        trace.damage(Place::Packet(self.number), problem);
    }

    /// What is still held back at the end of the capture.
    pub(crate) fn finish(mut self, trace: &mut Trace) -> io::Result<()> {
        self.give_up_fragments(0, trace);
        self.streams.finish(trace)
    }

    /// The whole IP payload, once its last fragment is there.
    fn reassemble(&mut self, inner: &Inner<'_>, trace: &mut Trace) -> Option<(IpNumber, Vec<u8>)> {
        if self.number % (PATIENCE / 4) == 0 {
            self.give_up_fragments(self.number.saturating_sub(PATIENCE), trace);
        }
        let Some(packet) = inner.strict() else {
            trace.damage(Place::Packet(self.number), "an IP fragment that is cut short");
            return None;
        };
        let pool = &mut self.fragments;
        match pool.process_sliced_packet(&packet, self.number, ()) {
            Ok(whole) => whole.map(|whole| (whole.ip_number, whole.payload)),
            Err(error) => {
                trace.damage(Place::Packet(self.number), &format!("IP fragment: {error}"));
                None
            }
        }
    }

    /// Forgets what has waited for its missing fragments since before packet number `since`; 0 is
    /// for all.
    fn give_up_fragments(&mut self, since: u64, trace: &mut Trace) {
        // the pool takes no closure that changes what it captures
        let given_up = RefCell::new(Vec::new());
        self.fragments.retain(|last| {
            let stays = since > 0 && *last >= since;
            if !stays {
                given_up.borrow_mut().push(*last);
            }
            stays
        });
        let mut given_up = given_up.into_inner();
        given_up.sort_unstable();
        for last in given_up {
            let problem = "an IP fragment whose other parts are missing";
            trace.damage(Place::Packet(last), problem);
        }
    }
}

fn addresses(packet: &LaxSlicedPacket<'_>) -> Option<(IpAddr, IpAddr)> {
    match packet.net.as_ref()? {
        LaxNetSlice::Ipv4(ip) => {
            let header = ip.header();
            Some((header.source_addr().into(), header.destination_addr().into()))
        }
        LaxNetSlice::Ipv6(ip) => {
            let header = ip.header();
            Some((header.source_addr().into(), header.destination_addr().into()))
        }
        LaxNetSlice::Arp(_) => None,
    }
}
