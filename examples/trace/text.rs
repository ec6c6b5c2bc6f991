//! Messages in text: logs, and what sngrep, ngrep and tshark print.

use std::io::{self, BufRead, Read};

use crate::message::Message;
use crate::place::{Origin, Place};
use crate::start;
use crate::trace::Trace;

/// Longer lines are taken in pieces, longer heads are given up, so that memory stays bounded.
const MAX_LINE: u64 = 64 * 1024;
const MAX_HEAD: usize = 128 * 1024;

/// Finds the messages between whatever else stands in the text.
pub(crate) fn read(mut input: impl BufRead, trace: &mut Trace) -> io::Result<()> {
    let mut scanner = Scanner::Outside;
    let mut line = Vec::new();
    let (mut number, mut at_line_end) = (0, true);
    loop {
        line.clear();
        if input.by_ref().take(MAX_LINE).read_until(b'\n', &mut line)? == 0 {
            return scanner.finish(b"", trace).map(drop);
        }
        number += u64::from(at_line_end);
        at_line_end = line.ends_with(b"\n");
        let text = line.strip_suffix(b"\n").unwrap_or(&line);
        let text = text.strip_suffix(b"\r").unwrap_or(text);
        scanner = scanner.next(text, number, trace)?;
    }
}

/// Where in a message the next line stands.
enum Scanner {
    Outside,
    Head(Head),
    Body(Body),
}

impl Scanner {
    fn next(self, line: &[u8], number: u64, trace: &mut Trace) -> io::Result<Self> {
        let outside = match self {
            Self::Outside => Self::Outside,
            Self::Head(mut head) => match head.take(line) {
                Taken::Yes => return Ok(Self::Head(head)),
                Taken::End => return Self::Head(head).finish(line, trace),
                Taken::No => {
                    Self::Head(head).finish(b"", trace)?;
                    Self::Outside
                }
            },
            Self::Body(mut body) => {
                if body.take(line) {
                    return Ok(if body.left == 0 {
                        Self::Outside
                    } else {
                        Self::Body(body)
                    });
                }
                Self::Outside
            }
        };
        Ok(match start::find(line) {
            Some(at) => Self::Head(Head::new(line, at, number)),
            None => outside,
        })
    }

    /// Hands on the message whose head has ended with the line `end`.
    fn finish(self, end: &[u8], trace: &mut Trace) -> io::Result<Self> {
        let Self::Head(mut head) = self else {
            return Ok(Self::Outside);
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
                trace.message(&message, Origin::of(place))?;
                Ok(Self::Body(Body {
                    left: message.content_length().unwrap_or(0),
                    may_hold_messages: message.carries_sip(),
                    prefix: head.prefix,
                }))
            }
            Err(problem) => {
                trace.damage(place, &problem);
                Ok(Self::Outside)
            }
        }
    }
}

/// The first line and the header fields, without what the log puts before each.
struct Head {
    bytes: Vec<u8>,
    lines: usize,
    number: u64,
    prefix: Vec<u8>,
    /// whether the prefix is more than indentation
    has_label: bool,
    dissection: Option<Dissection>,
}

/// What tshark -V prints: the fields of the message below a heading, what it makes of each field
/// indented below that.
#[derive(PartialEq)]
enum Dissection {
    BeforeFields,
    Fields { indent: usize },
}

enum Taken {
    Yes,
    /// the empty line
    End,
    /// the line does not belong to the message
    No,
}

impl Head {
    fn new(line: &[u8], at: usize, number: u64) -> Self {
        let prefix = &line[..at];
        let label = prefix.trim_ascii();
        let is_dissection = matches!(label, b"Request-Line:" | b"Status-Line:");
        Self {
            bytes: line[at..].to_vec(),
            lines: 1,
            number,
            prefix: prefix.to_vec(),
            has_label: !label.is_empty(),
            dissection: is_dissection.then_some(Dissection::BeforeFields),
        }
    }

    fn take(&mut self, line: &[u8]) -> Taken {
        if self.dissection.is_some() {
            return self.take_dissected(line);
        }
        let line = without_prefix(line, &self.prefix);
        let is_folded = line.first().is_some_and(|byte| b" \t".contains(byte));
        match line.trim_ascii() {
            b"" | b"." => Taken::End,
            _ if self.bytes.len() > MAX_HEAD => Taken::No,
            _ if start::find(line) == Some(0) => Taken::No,
            _ if is_field(line) || (is_folded && self.lines > 1) => self.push(line),
            _ => Taken::No,
        }
    }

    fn take_dissected(&mut self, line: &[u8]) -> Taken {
        let text = line.trim_ascii();
        let depth = line.len() - line.trim_ascii_start().len();
        match (text, &self.dissection) {
            (b"" | b"Message Body", _) => Taken::End,
            _ if self.bytes.len() > MAX_HEAD => Taken::No,
            (b"Message Header", _) => {
                self.dissection = Some(Dissection::Fields { indent: 0 });
                Taken::Yes
            }
            (_, Some(Dissection::Fields { indent })) => {
                let indent = if *indent == 0 { depth } else { *indent };
                self.dissection = Some(Dissection::Fields { indent });
                match depth.cmp(&indent) {
                    std::cmp::Ordering::Less => Taken::No,
                    std::cmp::Ordering::Equal if is_field(text) => self.push(text),
                    _ => Taken::Yes,
                }
            }
            _ => Taken::Yes,
        }
    }

    fn push(&mut self, line: &[u8]) -> Taken {
        self.bytes.push(b'\n');
        self.bytes.extend_from_slice(line);
        self.lines += 1;
        Taken::Yes
    }

    /// ngrep prints a dot for each CR.
    fn remove_dots(&mut self) {
        let lines = self.bytes.split(|byte| *byte == b'\n');
        let lines: Vec<_> = lines.map(|l| l.strip_suffix(b".").unwrap_or(l)).collect();
        self.bytes = lines.join(&b'\n');
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

/// `name:`, where the name is a token.
fn is_field(line: &[u8]) -> bool {
    let is_token = |byte: &u8| byte.is_ascii_alphanumeric() || b"-.!%*_+`'~".contains(byte);
    let name = line.iter().take_while(|byte| is_token(byte)).count();
    name > 0 && line[name..].trim_ascii_start().starts_with(b":")
}

/// The line without what the log puts before every line: the same indentation, or a label that
/// differs from the first line's in digits only, such as a time stamp.
fn without_prefix<'a>(line: &'a [u8], prefix: &[u8]) -> &'a [u8] {
    let alike = |(a, b): (&u8, &u8)| a == b || (a.is_ascii_digit() && b.is_ascii_digit());
    let shared = line.iter().zip(prefix).take_while(|pair| alike(*pair));
    match shared.count() {
        shared if shared == prefix.len() => &line[shared..],
        // the log ends an empty line where the spaces of its prefix begin
        shared if shared == line.len() && prefix[shared..].trim_ascii().is_empty() => b"",
        _ => line,
    }
}
