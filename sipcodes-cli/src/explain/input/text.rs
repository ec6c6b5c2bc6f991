//! Messages in text: logs, and what sngrep, ngrep, tcpdump and tshark print.

use std::borrow::Cow;
use std::io::{self, BufRead, Read};

use bstr::ByteSlice;

use super::dump::Dump;
use super::head::{Head, Taken, without_prefix};
use super::heading::{Heading, is_time};
use super::packets::Packets;
use crate::facts::METHODS;
use crate::sip::{self, find_start};

/// Longer lines are taken in pieces, so that memory stays bounded.
const MAX_LINE: u64 = 64 * 1024;

/// Finds the messages between other text.
pub(crate) fn read(mut input: impl BufRead, packets: &mut Packets) -> io::Result<()> {
    let mut text = Text { heading: Heading::default(), has_messages: false, packets };
    let mut scanner = Scanner::Outside;
    let mut line = Vec::new();
    let (mut number, mut at_line_end) = (0, true);
    loop {
        line.clear();
        if input.by_ref().take(MAX_LINE).read_until(b'\n', &mut line)? == 0 {
            scanner.finish(b"", &mut text);
            return Ok(());
        }
        if at_line_end {
            number += 1;
            text.packets.sink.count(|contents| contents.lines += 1);
        }
        at_line_end = line.ends_with(b"\n");
        let plain = without_colours(&line);
        let plain = plain.strip_suffix(b"\n").unwrap_or(&plain);
        let plain = plain.strip_suffix(b"\r").unwrap_or(plain);
        // editors put a byte order mark at the beginning of a text
        let plain = plain.strip_prefix("\u{feff}".as_bytes()).unwrap_or(plain);
        scanner = scanner.next(plain, number, &mut text);
    }
}

fn without_colours(line: &[u8]) -> Cow<'_, [u8]> {
    if line.contains(&0x1b) {
        anstream::adapter::strip_bytes(line).into_vec().into()
    } else {
        line.into()
    }
}

/// What is known of the text so far, and where to put what is found.
struct Text<'a> {
    heading: Heading,
    /// whether there were messages in plain text: their packets may be dumped after them
    has_messages: bool,
    packets: &'a mut Packets,
}

/// What the next line belongs to.
enum Scanner {
    Outside,
    Dump(Dump),
    Head(Head),
    Body(Body),
}

impl Scanner {
    fn next(self, line: &[u8], number: u64, text: &mut Text<'_>) -> Self {
        match self {
            Self::Outside => {}
            Self::Dump(mut dump) => {
                if dump.take(line) {
                    return Self::Dump(dump);
                }
                Self::Dump(dump).finish(line, text);
            }
            Self::Head(mut head) => match head.take(line) {
                Taken::Yes => return Self::Head(head),
                Taken::No => Self::Head(head).finish(line, text),
                Taken::End => {
                    if line.trim_ascii() == b"." {
                        head.remove_dots();
                    }
                    head.bytes.push(b'\n');
                    return text.message(&head);
                }
            },
            Self::Body(mut body) => {
                if !text.heading.read(line) && body.take(line) {
                    return Self::Body(body);
                }
            }
        }
        text.outside(line, number)
    }

    /// Passes on what has ended before the line `next`, without an empty line.
    fn finish(self, next: &[u8], text: &mut Text<'_>) {
        match self {
            Self::Head(mut head) => {
                // only tcpdump may stop inside a line, where the captured bytes end
                if !text.heading.is_tcpdump {
                    head.bytes.push(b'\n');
                } else if next.is_empty() || is_time(next) {
                    head.bytes.pop();
                }
                text.message(&head);
            }
            Self::Dump(dump) => dump.finish(text.packets),
            Self::Outside | Self::Body(_) => {}
        }
    }
}

impl Text<'_> {
    /// A line that does not belong to what was before it.
    fn outside(&mut self, line: &[u8], number: u64) -> Scanner {
        let is_heading = self.heading.read(line);
        if !self.has_messages {
            if let Some(dump) = Dump::begin(line, number, &self.heading) {
                return Scanner::Dump(dump);
            }
        }
        let start = if self.heading.is_tcpdump {
            // a heading shows the first line that follows below it
            find_after_bytes(line).filter(|_| !is_heading)
        } else {
            find_start(line)
        };
        let Some((mut prefix, first)) = start.map(|at| line.split_at(at)) else {
            return Scanner::Outside;
        };
        if self.heading.is_tcpdump {
            if prefix == b"\t" {
                self.heading.is_decoded = true;
            } else if self.heading.is_decoded {
                return Scanner::Outside;
            } else {
                prefix = b"";
            }
        }
        let origin = self.heading.origin(number);
        self.heading.end();
        Scanner::Head(Head::new(first, prefix, origin))
    }

    /// Passes on the message. Its body is next.
    fn message(&mut self, head: &Head) -> Scanner {
        let is_mention = head.has_label && head.lines == 1;
        if is_mention {
            return Scanner::Outside;
        }
        let Some(message) = self.packets.sink.message(&head.bytes, head.origin) else {
            return Scanner::Outside;
        };
        self.has_messages = true;
        Scanner::Body(Body {
            left: message.body_length().unwrap_or(0),
            may_hold_messages: carries_sip(&message),
            prefix: head.prefix.clone(),
        })
    }
}

/// Where a first line begins in what tcpdump -A prints: right after the bytes of IP and UDP or
/// TCP, each as a character.
fn find_after_bytes(line: &[u8]) -> Option<usize> {
    let request = line.trim_ascii_end().strip_suffix(b" SIP/2.0").and_then(|head| {
        let end = head.rfind_byte(b' ')?;
        let methods = METHODS.split(' ').filter(|method| head[..end].ends_with(method.as_bytes()));
        let method = methods.max_by_key(|method| method.len())?; // not the `ACK` of `PRACK`
        Some(end - method.len())
    });
    request.or_else(|| {
        let at = line.find(b"SIP/2.0 ")?;
        line.get(at + b"SIP/2.0 ".len())?.is_ascii_digit().then_some(at)
    })
}

/// Whether the body may hold lines that look like another message, as the NOTIFY of a transfer
/// does (RFC 3515).
fn carries_sip(message: &sip::Message<'_>) -> bool {
    let kind = message.field("Content-Type").unwrap_or_default().to_ascii_lowercase();
    kind.starts_with(b"message/") || kind.starts_with(b"multipart/")
}

/// The body is skipped: a transfer reports its outcome in a body that looks like a message.
struct Body {
    left: usize,
    may_hold_messages: bool,
    prefix: Vec<u8>,
}

impl Body {
    /// Whether the line belongs to the body. A log may cut bodies short, so a new message ends one
    /// that cannot hold messages itself.
    fn take(&mut self, line: &[u8]) -> bool {
        if self.left == 0 || (!self.may_hold_messages && find_start(line).is_some()) {
            return false;
        }
        let line = without_prefix(line, &self.prefix);
        self.left = self.left.saturating_sub(line.len() + "\r\n".len());
        true
    }
}
