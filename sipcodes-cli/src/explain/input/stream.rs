//! TCP streams, put together far enough to cut them into messages.

use std::collections::HashMap;

use etherparse::TcpSlice;

use super::sink::Sink;
use super::unread::{self, Kind};
use super::websocket::WebSocket;
use crate::findings::{Ends, Origin};
use crate::sip::{self, MAX_MESSAGE, head_length, is_start};

/// How many directions of connections are followed at a time, and how much of each is kept.
const MAX_STREAMS: usize = 1024;
const MAX_SEGMENTS: usize = 64;

/// The streams that are open, one for each direction.
#[derive(Default)]
pub(crate) struct Streams(HashMap<Ends, Stream>);

impl Streams {
    /// Takes a segment; the capture lacks the last `missing` bytes of its payload.
    pub(crate) fn add(
        &mut self,
        ends: Ends,
        segment: &TcpSlice<'_>,
        missing: u32,
        origin: Origin,
        sink: &Sink,
    ) {
        let is_known = self.0.contains_key(&ends);
        if !is_known && segment.payload().is_empty() && !segment.syn() {
            return; // an acknowledgement of what was not seen
        }
        if !is_known && self.0.len() == MAX_STREAMS {
            let oldest = self.0.iter().min_by_key(|(_, stream)| stream.origin.time);
            let oldest = oldest.map(|(ends, _)| *ends);
            if let Some(stream) = oldest.and_then(|ends| self.0.remove(&ends)) {
                stream.finish(sink);
            }
        }
        // SYN counts as a byte before the payload
        let first = segment.sequence_number().wrapping_add(u32::from(segment.syn()));
        let stream = self.0.entry(ends).or_insert_with(|| Stream::new(first, origin));
        if segment.syn() && stream.next != first {
            std::mem::replace(stream, Stream::new(first, origin)).finish(sink);
        }
        stream.origin = origin;
        stream.add(first, segment, missing, sink);
        if segment.fin() || segment.rst() {
            if let Some(stream) = self.0.remove(&ends) {
                stream.finish(sink);
            }
        }
    }

    /// Passes on what is left at the end of the capture.
    pub(crate) fn finish(self, sink: &Sink) {
        let mut streams: Vec<_> = self.0.into_iter().collect();
        streams.sort_unstable_by_key(|(ends, stream)| (stream.origin.time, *ends));
        for (_, stream) in streams {
            stream.finish(sink);
        }
    }
}

/// One direction of a connection.
struct Stream {
    /// the sequence number after the last byte of `buffer`
    next: u32,
    /// in order, not yet a whole message
    buffer: Vec<u8>,
    /// segments that came before the ones they follow
    early: Vec<(u32, Vec<u8>)>,
    /// of the last segment
    origin: Origin,
    websocket: Option<WebSocket>,
    /// how many segments came while no SIP was found
    unread: u64,
    /// what these seem to be
    kind: Option<&'static str>,
    has_sip: bool,
}

impl Stream {
    const fn new(next: u32, origin: Origin) -> Self {
        Self {
            next,
            buffer: Vec::new(),
            early: Vec::new(),
            origin,
            websocket: None,
            unread: 0,
            kind: None,
            has_sip: false,
        }
    }

    /// Takes a segment whose payload begins with this number.
    fn add(&mut self, first: u32, segment: &TcpSlice<'_>, missing: u32, sink: &Sink) {
        let payload = segment.payload();
        if payload.is_empty() && missing == 0 {
            return;
        }
        self.unread += 1;
        if self.kind.is_none() && !self.has_sip {
            let ports = (segment.source_port(), segment.destination_port());
            self.kind = unread::of_segment(payload, ports);
        }
        if distance(self.next, first) > 0 {
            self.early.push((first, payload.to_vec()));
            let held: usize = self.early.iter().map(|(_, payload)| payload.len()).sum();
            if self.early.len() > MAX_SEGMENTS || held > MAX_MESSAGE {
                self.skip_gap(sink);
            }
            return;
        }
        self.append(first, payload);
        self.join(sink);
        if missing > 0 {
            self.give_up(sink);
            self.next = self.next.wrapping_add(missing);
        }
    }

    /// Appends what is new in a segment that begins at or before the end.
    fn append(&mut self, sequence: u32, payload: &[u8]) {
        let known = usize::try_from(distance(sequence, self.next)).unwrap_or(0);
        let new = payload.get(known..).unwrap_or_default();
        self.buffer.extend_from_slice(new);
        // a payload has at most 65,535 bytes
        self.next = self.next.wrapping_add(u32::try_from(new.len()).unwrap_or(0));
    }

    /// Appends the early segments that follow now, and cuts off the whole messages.
    fn join(&mut self, sink: &Sink) {
        let is_due = |next: u32| move |(start, _): &(u32, Vec<u8>)| distance(next, *start) <= 0;
        while let Some(index) = self.early.iter().position(is_due(self.next)) {
            let (sequence, payload) = self.early.swap_remove(index);
            self.append(sequence, &payload);
        }
        self.cut(sink);
    }

    /// Goes on after a segment that the capture lacks.
    fn skip_gap(&mut self, sink: &Sink) {
        let gaps = self.early.iter().map(|(start, _)| distance(self.next, *start));
        let Some(missing) = gaps.min() else {
            return;
        };
        if self.has_sip || start_of(&self.buffer) == Some(0) {
            let problem = format!("{missing} bytes of the TCP stream are missing before this");
            sink.damage(self.origin.place, problem);
        }
        self.give_up(sink);
        self.next = self.next.wrapping_add_signed(missing);
        self.join(sink);
    }

    /// Reads what there is of a message whose rest is missing.
    fn give_up(&mut self, sink: &Sink) {
        self.has_sip |= sink.datagram(&self.buffer, self.origin);
        self.buffer.clear();
    }

    fn finish(mut self, sink: &Sink) {
        while !self.early.is_empty() {
            self.skip_gap(sink);
        }
        self.give_up(sink);
        if !self.has_sip && self.unread > 0 {
            sink.unread(Kind::Borrowed(self.kind.unwrap_or("other TCP")), self.unread);
        }
    }

    /// Passes on the whole messages; what is not SIP is dropped.
    fn cut(&mut self, sink: &Sink) {
        if self.websocket.is_none() {
            self.websocket = WebSocket::begin(&mut self.buffer);
        }
        if let Some(websocket) = &mut self.websocket {
            for message in websocket.take(&mut self.buffer) {
                self.has_sip |= sink.datagram(&message, self.origin);
            }
            return;
        }
        while let Some(start) = start_of(&self.buffer) {
            self.buffer.drain(..start);
            let Some(head) = head_length(&self.buffer) else {
                if self.buffer.len() > MAX_MESSAGE {
                    self.buffer.clear();
                    sink.damage(self.origin.place, "the end of the header fields is missing");
                }
                return;
            };
            // the body of a damaged message cannot be told from what follows it
            let message = sip::Message::read(&self.buffer[..head]).ok();
            let body = message.and_then(|message| message.body_length());
            let end = head + body.unwrap_or(0).min(MAX_MESSAGE);
            if self.buffer.len() < end {
                return;
            }
            self.has_sip |= sink.datagram(&self.buffer[..end], self.origin);
            self.buffer.drain(..end);
        }
        // the last line may be the beginning of a first line
        let line = self.buffer.iter().rposition(|byte| *byte == b'\n');
        self.buffer.drain(..line.map_or(0, |line| line + 1));
        if self.buffer.len() > MAX_MESSAGE {
            self.buffer.clear();
        }
    }
}

/// How far `to` is ahead of `from`, sequence numbers wrapping around.
#[expect(clippy::cast_possible_wrap, reason = "ahead or behind is what the sign says")]
const fn distance(from: u32, to: u32) -> i32 {
    to.wrapping_sub(from) as i32
}

/// Where the first line of a message begins: at the beginning of a line, and all of it is there.
fn start_of(buffer: &[u8]) -> Option<usize> {
    let mut at = 0;
    for line in buffer.split_inclusive(|byte| *byte == b'\n') {
        if line.ends_with(b"\n") && is_start(line) {
            return Some(at);
        }
        at += line.len();
    }
    None
}
