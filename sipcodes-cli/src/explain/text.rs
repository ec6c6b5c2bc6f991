//! Messages in text: logs, and what sngrep, ngrep and tshark print.

use std::io::{self, BufRead, Read};

use super::dump::Dump;
use super::head::{Head, Taken, without_prefix};
use super::message::Message;
use super::packet::Packets;
use super::place::{Origin, Place};
use super::start;
use super::trace::Trace;

/// Longer lines are taken in pieces, so that memory stays bounded.
const MAX_LINE: u64 = 64 * 1024;

/// Finds the messages between whatever else stands in the text.
pub(crate) fn read(mut input: impl BufRead, trace: &mut Trace) -> io::Result<()> {
    let mut scanner = Scanner::Outside;
    let mut sink = Sink { trace, packets: Packets::default(), has_text: false };
    let mut line = Vec::new();
    let (mut number, mut at_line_end) = (0, true);
    loop {
        line.clear();
        if input.by_ref().take(MAX_LINE).read_until(b'\n', &mut line)? == 0 {
            scanner.finish(b"", &mut sink)?;
            return sink.packets.finish(sink.trace);
        }
        number += u64::from(at_line_end);
        at_line_end = line.ends_with(b"\n");
        let text = line.strip_suffix(b"\n").unwrap_or(&line);
        let text = text.strip_suffix(b"\r").unwrap_or(text);
        scanner = scanner.next(text, number, &mut sink)?;
    }
}

/// Takes what is found.
struct Sink<'a> {
    trace: &'a mut Trace,
    packets: Packets,
    /// whether messages were found in plain text: their packets may be dumped after them
    has_text: bool,
}

/// Where in a message the next line stands.
enum Scanner {
    Outside,
    Dump(Dump),
    Head(Head),
    Body(Body),
}

impl Scanner {
    fn next(self, line: &[u8], number: u64, sink: &mut Sink<'_>) -> io::Result<Self> {
        let outside = match self {
            Self::Outside => Self::Outside,
            Self::Dump(mut dump) => {
                if dump.take(line) {
                    return Ok(Self::Dump(dump));
                }
                Self::Dump(dump).finish(line, sink)?
            }
            Self::Head(mut head) => match head.take(line) {
                Taken::Yes => return Ok(Self::Head(head)),
                Taken::End => return Self::Head(head).finish(line, sink),
                Taken::No => {
                    Self::Head(head).finish(b"", sink)?;
                    Self::Outside
                }
            },
            Self::Body(mut body) => {
                if body.take(line) {
                    return Ok(if body.left == 0 { Self::Outside } else { Self::Body(body) });
                }
                Self::Outside
            }
        };
        let dump = Dump::begin(line, number).filter(|_| !sink.has_text);
        if let Some(dump) = dump {
            return Ok(Self::Dump(dump));
        }
        let head = start::find(line).map(|at| Head::new(line, at, number));
        Ok(head.map_or(outside, Self::Head))
    }

    /// Hands on what has ended with the line `end`.
    fn finish(self, end: &[u8], sink: &mut Sink<'_>) -> io::Result<Self> {
        let mut head = match self {
            Self::Head(head) => head,
            Self::Dump(dump) => {
                dump.finish(&mut sink.packets, sink.trace)?;
                return Ok(Self::Outside);
            }
            Self::Outside | Self::Body(_) => return Ok(Self::Outside),
        };
        if end.trim_ascii() == b"." {
            head.remove_dots();
        }
        let is_mention = head.has_label && head.lines == 1;
        if is_mention {
            return Ok(Self::Outside);
        }
        let place = Place::Line(head.number);
        match Message::parse(&head.bytes) {
            Ok(message) => {
                sink.has_text = true;
                sink.trace.message(&message, Origin::of(place))?;
                Ok(Self::Body(Body {
                    left: message.content_length().unwrap_or(0),
                    may_hold_messages: message.carries_sip(),
                    prefix: head.prefix,
                }))
            }
            Err(problem) => {
                sink.trace.damage(place, &problem);
                Ok(Self::Outside)
            }
        }
    }
}

/// The body is passed over: a transfer reports its outcome in a body that looks like a message.
struct Body {
    left: usize,
    may_hold_messages: bool,
    prefix: Vec<u8>,
}

impl Body {
    /// Whether the line belongs to the body. A log may cut bodies short, so a new message ends one
    /// that cannot hold messages itself.
    fn take(&mut self, line: &[u8]) -> bool {
        if self.left == 0 || (!self.may_hold_messages && start::find(line).is_some()) {
            return false;
        }
        let line = without_prefix(line, &self.prefix);
        self.left = self.left.saturating_sub(line.len() + "\r\n".len());
        true
    }
}
