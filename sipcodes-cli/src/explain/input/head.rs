//! The head of a message in a text, without what the tool puts around it.

use bstr::ByteSlice;

use crate::findings::Origin;
use crate::sip::{is_start, is_token};

/// Longer heads are given up, so that memory stays bounded.
const MAX_HEAD: usize = 128 * 1024;

/// The first line and the header fields, without what the log puts before each.
pub(crate) struct Head {
    pub(crate) bytes: Vec<u8>,
    pub(crate) lines: usize,
    pub(crate) origin: Origin,
    pub(crate) prefix: Vec<u8>,
    /// whether the prefix is more than indentation
    pub(crate) has_label: bool,
    /// whether this is the output of tshark -V: the fields of the message below a heading, and the
    /// parts of each field indented below it
    is_dissection: bool,
    /// how far tshark indents the fields, once their heading has come; 0: as the next line
    indent: Option<usize>,
}

pub(crate) enum Taken {
    Yes,
    /// the empty line
    End,
    /// the line does not belong to the message
    No,
}

impl Head {
    /// A head whose first line is the rest of `line` after the prefix.
    pub(crate) fn new(first: &[u8], prefix: &[u8], origin: Origin) -> Self {
        let label = prefix.trim_ascii();
        Self {
            bytes: [first, b"\n"].concat(),
            lines: 1,
            origin,
            prefix: prefix.to_vec(),
            has_label: !label.is_empty(),
            is_dissection: matches!(label, b"Request-Line:" | b"Status-Line:"),
            indent: None,
        }
    }

    pub(crate) fn take(&mut self, line: &[u8]) -> Taken {
        if self.is_dissection {
            return self.take_dissected(line);
        }
        let line = without_prefix(line, &self.prefix);
        let is_folded = line.first().is_some_and(|byte| b" \t".contains(byte));
        match line.trim_ascii() {
            b"" | b"." => Taken::End,
            _ if self.bytes.len() > MAX_HEAD => Taken::No,
            _ if is_start(line) => Taken::No,
            _ if is_field(line) || (is_folded && self.lines > 1) => self.push(line),
            _ => Taken::No,
        }
    }

    fn take_dissected(&mut self, line: &[u8]) -> Taken {
        let text = line.trim_ascii();
        let depth = line.len() - line.trim_ascii_start().len();
        match (text, self.indent) {
            (b"" | b"Message Body", _) => Taken::End,
            _ if self.bytes.len() > MAX_HEAD => Taken::No,
            (b"Message Header", _) => {
                self.indent = Some(0);
                Taken::Yes
            }
            (_, Some(indent)) if depth < indent => Taken::No,
            (_, Some(indent)) if (depth == indent || indent == 0) && is_field(text) => {
                self.indent = Some(depth);
                self.push(text)
            }
            _ => Taken::Yes,
        }
    }

    fn push(&mut self, line: &[u8]) -> Taken {
        self.bytes.extend_from_slice(line);
        self.bytes.push(b'\n');
        self.lines += 1;
        Taken::Yes
    }

    /// ngrep prints a dot for each CR.
    pub(crate) fn remove_dots(&mut self) {
        self.bytes = self.bytes.replace(".\n", "\n");
    }
}

/// `name: value`. A name may begin with a digit, but no header field's does, and times do.
fn is_field(line: &[u8]) -> bool {
    line.first().is_some_and(u8::is_ascii_alphabetic)
        && line.split_once_str(":").is_some_and(|(name, _)| is_token(name.trim_ascii_end()))
}

/// The line without what the log puts before every line: the same indentation, or a label that
/// differs from the first line's in digits only, such as a time stamp.
pub(crate) fn without_prefix<'a>(line: &'a [u8], prefix: &[u8]) -> &'a [u8] {
    let alike = |(a, b): (&u8, &u8)| a == b || (a.is_ascii_digit() && b.is_ascii_digit());
    let shared = line.iter().zip(prefix).take_while(|pair| alike(*pair));
    match shared.count() {
        shared if shared == prefix.len() => &line[shared..],
        // the log leaves out spaces at the end of an empty line
        shared if shared == line.len() && prefix[shared..].trim_ascii().is_empty() => b"",
        _ => line,
    }
}
