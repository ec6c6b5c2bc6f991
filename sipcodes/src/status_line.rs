use core::{fmt, ptr};

use crate::{Code, Excerpt};

/// The first line of a SIP response: `SIP/2.0 486 Busy Here`.
///
/// It borrows the reason phrase from the line it was parsed from and keeps every byte of it: the
/// phrase is for people, and a peer may send any (RFC 3261, Section 7.2).
///
/// ```
/// use sipcodes::{Code, StatusLine};
///
/// let line = StatusLine::parse(b"SIP/2.0 486 Besetzt\r\n")?;
/// assert_eq!(line.code(), 486);
/// assert_eq!(line.reason(), b"Besetzt");
/// assert_eq!(line.to_string(), "SIP/2.0 486 Besetzt");
///
/// assert_eq!(StatusLine::new(line.code()).to_string(), "SIP/2.0 486 Busy Here");
/// # Ok::<(), sipcodes::StatusLineError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct StatusLine<'a> {
    code: Code,
    reason: &'a [u8],
}

impl<'a> StatusLine<'a> {
    /// Reads a status line, with or without the CRLF that ends it, without copying.
    ///
    /// Strict where the grammar of RFC 3261, Section 25.1 matters: version `SIP/2.0` in any case,
    /// single spaces, a code of three digits, 100 to 699, no CR or LF inside. Liberal where nothing
    /// is lost: the phrase may be empty or any other bytes, and the space before an empty phrase
    /// may be missing (RFC 4475, Section 3.1.1.13).
    ///
    /// # Errors
    ///
    /// [`StatusLineError`] says what was found in place of the version or the code, or where the
    /// stray CR or LF is.
    pub const fn parse(line: &'a [u8]) -> Result<Self, StatusLineError> {
        let line = if let [line @ .., b'\r', b'\n'] = line { line } else { line };
        let Some(line) = after_version(line) else {
            return Err(StatusLineError::Version(Excerpt::new(first_word(line))));
        };
        let (code, reason): (&[u8], &[u8]) = match line {
            [_, _, _] => (line, &[]),
            [_, _, _, b' ', reason @ ..] => (line.split_at(3).0, reason),
            [_, _, _, b'\r' | b'\n', ..] => line.split_at(3),
            _ => return Err(StatusLineError::Code(Excerpt::new(first_word(line)))),
        };
        match Code::from_bytes(code) {
            Some(code) => Self::without_line_break(code, reason),
            None => Err(StatusLineError::Code(Excerpt::new(first_word(line)))),
        }
    }

    /// The status line of `code` with the phrase of the standard table, or with an empty phrase
    /// where the table does not know the code.
    #[must_use]
    #[inline]
    pub const fn new(code: Code) -> StatusLine<'static> {
        match code.reason_phrase() {
            Some(reason) => StatusLine::of_table(code, reason),
            None => StatusLine::of_table(code, ""),
        }
    }

    /// The status line of `code` with another phrase.
    ///
    /// # Errors
    ///
    /// [`StatusLineError::LineBreak`] if the phrase has a CR or LF in it: it would end the line and
    /// smuggle header fields into the message. Other characters outside the grammar of RFC 3261,
    /// Section 25.1 (such as `"`, `<` or a lone `%`) are accepted, so that a proxy can forward
    /// what it received.
    pub const fn with_reason(code: Code, reason: &'a str) -> Result<Self, StatusLineError> {
        Self::without_line_break(code, reason.as_bytes())
    }

    /// The status line with a phrase that is known to have no line break.
    pub(crate) const fn of_table(code: Code, reason: &'a str) -> Self {
        Self { code, reason: reason.as_bytes() }
    }

    const fn without_line_break(code: Code, reason: &'a [u8]) -> Result<Self, StatusLineError> {
        let mut at = 0;
        while at < reason.len() {
            if matches!(reason[at], b'\r' | b'\n') {
                return Err(StatusLineError::LineBreak { offset: at });
            }
            at += 1;
        }
        Ok(Self { code, reason })
    }

    /// The code.
    #[must_use]
    #[inline]
    pub const fn code(self) -> Code {
        self.code
    }

    /// The bytes of the reason phrase, without CRLF: any bytes but CR and LF, perhaps none, not
    /// necessarily UTF-8.
    #[must_use]
    #[inline]
    pub const fn reason(self) -> &'a [u8] {
        self.reason
    }

    /// The reason phrase as text, or `None` if it is not UTF-8.
    #[must_use]
    pub const fn reason_phrase(self) -> Option<&'a str> {
        match core::str::from_utf8(self.reason) {
            Ok(phrase) => Some(phrase),
            Err(_) => None,
        }
    }

    /// How many bytes [`write_to`](StatusLine::write_to) writes: the length of the line with its
    /// CRLF.
    #[must_use]
    pub const fn encoded_len(self) -> usize {
        VERSION.len() + "486 ".len() + self.reason.len() + "\r\n".len()
    }

    /// Writes the line and its CRLF to the beginning of `buffer`, byte for byte as it goes on the
    /// wire, and returns what was written; `None`, and nothing written, if `buffer` is shorter than
    /// [`encoded_len`](StatusLine::encoded_len).
    ///
    /// Unlike `Display`, this keeps a phrase that is not UTF-8 as it is.
    pub const fn write_to(self, buffer: &mut [u8]) -> Option<&[u8]> {
        let Some((line, _)) = buffer.split_at_mut_checked(self.encoded_len()) else { return None };
        let digits = self.code.digits();
        let parts = [VERSION.as_bytes(), &digits, b" ", self.reason, b"\r\n"];
        let (mut rest, mut next) = (&mut *line, 0);
        while next < parts.len() {
            let part = parts[next];
            let Some((now, later)) = rest.split_at_mut_checked(part.len()) else { return None };
            let mut at = 0;
            while at < now.len() && at < part.len() {
                now[at] = part[at];
                at += 1;
            }
            (rest, next) = (later, next + 1);
        }
        Some(line)
    }
}

const VERSION: &str = "SIP/2.0 ";

/// What follows `SIP/2.0 `, whose letters may be in any case (RFC 3261, Section 7.1).
const fn after_version(line: &[u8]) -> Option<&[u8]> {
    match line {
        [b'S' | b's', b'I' | b'i', b'P' | b'p', b'/', b'2', b'.', b'0', b' ', rest @ ..] => {
            Some(rest)
        }
        _ => None,
    }
}

/// The text before the first space or line break.
const fn first_word(line: &[u8]) -> &[u8] {
    let mut end = 0;
    while end < line.len() && !matches!(line[end], b' ' | b'\r' | b'\n') {
        end += 1;
    }
    match line.split_at_checked(end) {
        Some((word, _)) => word,
        // never: `end` is at most the length
        None => line,
    }
}

impl From<Code> for StatusLine<'static> {
    fn from(code: Code) -> Self {
        StatusLine::new(code)
    }
}

/// Writes the line without CRLF; the space before the phrase is there even if the phrase is empty,
/// as the grammar requires. Bytes of the phrase that are not UTF-8 are shown as `U+FFFD`; see
/// [`write_to`](StatusLine::write_to) for the bytes themselves.
impl fmt::Display for StatusLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // a line that says what the table says is one string
        match self.canonical_text() {
            Some(line) => f.write_str(line),
            None => self.write_parts(f),
        }
    }
}

impl StatusLine<'_> {
    /// The line without CRLF as the table has it, if it is this one.
    #[inline]
    fn canonical_text(self) -> Option<&'static str> {
        let status = self.code.status()?;
        let reason = status.reason_phrase().as_bytes();
        // most often it is the very phrase of the table
        if ptr::eq(reason, self.reason) || reason == self.reason {
            status.status_line().strip_suffix("\r\n")
        } else {
            None
        }
    }

    /// Writes the line in parts: separate, so that the path of [`canonical_text`](Self::canonical_text) is
    /// short.
    #[inline(never)]
    fn write_parts(self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // all that is before the phrase at once: each part is a call that cannot be inlined
        let [a, b, c] = self.code.digits();
        let start = [b'S', b'I', b'P', b'/', b'2', b'.', b'0', b' ', a, b, c, b' '];
        f.write_str(core::str::from_utf8(&start).unwrap_or_default())?;
        for chunk in self.reason.utf8_chunks() {
            f.write_str(chunk.valid())?;
            if !chunk.invalid().is_empty() {
                f.write_str("\u{FFFD}")?;
            }
        }
        Ok(())
    }
}

/// Shows `StatusLine("486 Busy Here")`, with what is not ASCII escaped.
impl fmt::Debug for StatusLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StatusLine(\"{} ", self.code.as_u16())?;
        write!(f, "{}\")", self.reason.escape_ascii())
    }
}

/// Why something is not a status line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatusLineError {
    /// The line does not begin with `SIP/2.0` and one space: it is a request, another version, or
    /// no SIP at all. Holds the text before the first space.
    Version(Excerpt),
    /// The version is not followed by a code of three digits, 100 to 699, and one space. Holds the text
    /// in its place, up to the next space: nothing where there is one space too many. A receiver
    /// drops such a response (RFC 4475, Section 3.1.2.19).
    Code(Excerpt),
    /// There is a CR or LF inside the reason phrase, or in place of the space before it.
    LineBreak {
        /// Where it is, in bytes from the beginning of the phrase.
        offset: usize,
    },
}

impl fmt::Display for StatusLineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Version(given) => {
                write!(f, "no status line: expected `SIP/2.0` and one space, found `{given}`")
            }
            Self::Code(given) => {
                write!(f, "`{given}` is not a SIP response code: expected three digits, 100 to 699")
            }
            Self::LineBreak { offset } => {
                write!(f, "CR or LF inside the reason phrase, at byte {offset}")
            }
        }
    }
}

impl core::error::Error for StatusLineError {}
