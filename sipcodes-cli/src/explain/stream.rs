//! TCP streams, put together far enough to cut them into messages.

use std::collections::HashMap;
use std::io;

use super::message::Message;
use super::place::{Ends, Origin};
use super::start;
use super::trace::Trace;

/// How many directions of connections are followed at a time, and how much of each is held back.
const MAX_STREAMS: usize = 1024;
const MAX_SEGMENTS: usize = 64;
const MAX_MESSAGE: usize = 64 * 1024;

/// One TCP segment.
pub(crate) struct Segment<'a> {
    pub(crate) sequence: u32,
    /// SYN
    pub(crate) opens: bool,
    /// FIN or RST
    pub(crate) closes: bool,
    pub(crate) payload: &'a [u8],
    pub(crate) origin: Origin,
}

/// The streams that are open, one for each direction.
#[derive(Default)]
pub(crate) struct Streams(HashMap<Ends, Stream>);

impl Streams {
    pub(crate) fn add(
        &mut self,
        ends: Ends,
        segment: &Segment<'_>,
        trace: &mut Trace,
    ) -> io::Result<()> {
        if !segment.opens && segment.payload.is_empty() && !self.0.contains_key(&ends) {
            return Ok(()); // acknowledgements of what was not seen
        }
        if self.0.len() == MAX_STREAMS && !self.0.contains_key(&ends) {
            self.drop_oldest(trace)?;
        }
        let stream =
            self.0.entry(ends).or_insert_with(|| Stream::new(segment.sequence, segment.origin));
        if segment.opens {
            *stream = Stream::new(segment.sequence.wrapping_add(1), segment.origin);
        }
        stream.add(segment, trace)?;
        if segment.closes {
            if let Some(stream) = self.0.remove(&ends) {
                stream.finish(trace)?;
            }
        }
        Ok(())
    }

    /// What is held back at the end of the capture.
    pub(crate) fn finish(self, trace: &mut Trace) -> io::Result<()> {
        let mut streams: Vec<_> = self.0.into_iter().collect();
        streams.sort_unstable_by_key(|(ends, stream)| (stream.origin.time, *ends));
        streams.into_iter().try_for_each(|(_, stream)| stream.finish(trace))
    }

    fn drop_oldest(&mut self, trace: &mut Trace) -> io::Result<()> {
        let oldest = self.0.iter().min_by_key(|(_, stream)| stream.origin.time);
        let Some(ends) = oldest.map(|(ends, _)| *ends) else {
            return Ok(());
        };
        let stream = self.0.remove(&ends);
        stream.map_or(Ok(()), |stream| stream.finish(trace))
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
}

impl Stream {
    const fn new(next: u32, origin: Origin) -> Self {
        Self { next, buffer: Vec::new(), early: Vec::new(), origin }
    }

    fn add(&mut self, segment: &Segment<'_>, trace: &mut Trace) -> io::Result<()> {
        self.origin = segment.origin;
        if segment.payload.is_empty() {
            return Ok(());
        }
        let sequence = segment.sequence.wrapping_add(u32::from(segment.opens));
        if distance(self.next, sequence) > 0 {
            self.early.push((sequence, segment.payload.to_vec()));
            let held: usize = self.early.iter().map(|(_, payload)| payload.len()).sum();
            if self.early.len() > MAX_SEGMENTS || held > MAX_MESSAGE {
                self.skip_gap(trace)?;
            }
            return Ok(());
        }
        self.append(sequence, segment.payload);
        self.join(trace)
    }

    /// Appends what is new in a segment that begins at or before the end.
    fn append(&mut self, sequence: u32, payload: &[u8]) {
        let known = usize::try_from(distance(sequence, self.next)).unwrap_or(0);
        let new = payload.get(known..).unwrap_or_default();
        self.buffer.extend_from_slice(new);
        // a payload has at most 65,535 bytes
        let length = u32::try_from(new.len()).unwrap_or(0);
        self.next = self.next.wrapping_add(length);
    }

    /// Appends the early segments whose time has come, and cuts off the whole messages.
    fn join(&mut self, trace: &mut Trace) -> io::Result<()> {
        let is_due = |next: u32| move |(start, _): &(u32, Vec<u8>)| distance(next, *start) <= 0;
        while let Some(index) = self.early.iter().position(is_due(self.next)) {
            let (sequence, payload) = self.early.swap_remove(index);
            self.append(sequence, &payload);
        }
        self.cut(trace)
    }

    /// Goes on after a segment that the capture lacks.
    fn skip_gap(&mut self, trace: &mut Trace) -> io::Result<()> {
        let next = self.next;
        let nearest = self.early.iter().map(|(start, _)| *start);
        let Some(nearest) = nearest.min_by_key(|start| distance(next, *start)) else {
            return Ok(());
        };
        let missing = distance(next, nearest);
        let problem = format!("{missing} bytes of the TCP stream are missing before this");
        trace.damage(self.origin.place, &problem);
        self.buffer.clear();
        self.next = nearest;
        self.join(trace)
    }

    fn finish(mut self, trace: &mut Trace) -> io::Result<()> {
        while !self.early.is_empty() {
            self.skip_gap(trace)?;
        }
        if start_of(&self.buffer) == Some(0) {
            trace.damage(self.origin.place, "the TCP stream ends inside a message");
        }
        Ok(())
    }

    /// Hands on the whole messages; what is no SIP is dropped.
    fn cut(&mut self, trace: &mut Trace) -> io::Result<()> {
        loop {
            match start_of(&self.buffer) {
                None => {
                    // the last line may be the beginning of a first line
                    let line = self.buffer.iter().rposition(|byte| *byte == b'\n');
                    let keep = line.map_or(0, |line| line + 1);
                    self.buffer.drain(..keep);
                    if self.buffer.len() > MAX_MESSAGE {
                        self.buffer.clear();
                    }
                    return Ok(());
                }
                Some(0) => {}
                Some(at) => drop(self.buffer.drain(..at)),
            }
            let Some(head) = head_length(&self.buffer) else {
                if self.buffer.len() > MAX_MESSAGE {
                    self.buffer.clear();
                    trace.damage(self.origin.place, "no end of the header fields in sight");
                }
                return Ok(());
            };
            // a damaged head has no body that could be told from what follows
            let message = Message::parse(&self.buffer[..head]).ok();
            let body = message.and_then(|message| message.content_length());
            let body = body.unwrap_or(0).min(MAX_MESSAGE);
            if self.buffer.len() < head + body {
                return Ok(());
            }
            trace.datagram(&self.buffer[..head + body], self.origin)?;
            self.buffer.drain(..head + body);
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
        if line.ends_with(b"\n") && start::find(line) == Some(0) {
            return Some(at);
        }
        at += line.len();
    }
    None
}

/// The length of the head with the empty line that ends it.
pub(crate) fn head_length(data: &[u8]) -> Option<usize> {
    let mut at = 0;
    for line in data.split_inclusive(|byte| *byte == b'\n') {
        at += line.len();
        if matches!(line, b"\r\n" | b"\n") && at > line.len() {
            return Some(at);
        }
    }
    None
}
