//! The head of a message in text, without what the tool puts around it.

use super::start;

/// Longer heads are given up, so that memory stays bounded.
const MAX_HEAD: usize = 128 * 1024;

/// The first line and the header fields, without what the log puts before each.
pub(crate) struct Head {
    pub(crate) bytes: Vec<u8>,
    pub(crate) lines: usize,
    pub(crate) number: u64,
    pub(crate) prefix: Vec<u8>,
    /// whether the prefix is more than indentation
    pub(crate) has_label: bool,
    dissection: Option<Dissection>,
}

/// What tshark -V prints: the fields of the message below a heading, what it makes of each field
/// indented below that.
#[derive(PartialEq)]
enum Dissection {
    BeforeFields,
    Fields { indent: usize },
}

pub(crate) enum Taken {
    Yes,
    /// the empty line
    End,
    /// the line does not belong to the message
    No,
}

impl Head {
    pub(crate) fn new(line: &[u8], at: usize, number: u64) -> Self {
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

    pub(crate) fn take(&mut self, line: &[u8]) -> Taken {
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
    pub(crate) fn remove_dots(&mut self) {
        let lines = self.bytes.split(|byte| *byte == b'\n');
        let lines: Vec<_> = lines.map(|l| l.strip_suffix(b".").unwrap_or(l)).collect();
        self.bytes = lines.join(&b'\n');
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
pub(crate) fn without_prefix<'a>(line: &'a [u8], prefix: &[u8]) -> &'a [u8] {
    let alike = |(a, b): (&u8, &u8)| a == b || (a.is_ascii_digit() && b.is_ascii_digit());
    let shared = line.iter().zip(prefix).take_while(|pair| alike(*pair));
    match shared.count() {
        shared if shared == prefix.len() => &line[shared..],
        // the log ends an empty line where the spaces of its prefix begin
        shared if shared == line.len() && prefix[shared..].trim_ascii().is_empty() => b"",
        _ => line,
    }
}
