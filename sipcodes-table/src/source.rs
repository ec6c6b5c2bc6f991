//! The text of a table and the places in it.

use std::ops::Range;
use std::sync::OnceLock;

use crate::date::Date;

/// A table as it was read: its text, and the path that messages show.
#[derive(Debug)]
pub struct Source {
    pub(crate) path: String,
    /// empty if the file could not be read
    pub(crate) text: String,
    pub(crate) is_standard: bool,
    /// entries that came later are left out
    pub(crate) as_of: Option<Date>,
    /// why the text cannot be relied on
    pub(crate) defect: Option<Defect>,
    /// where each line begins, in bytes; only a problem needs it
    lines: OnceLock<Vec<usize>>,
}

/// A problem of a file as a whole.
#[derive(Debug)]
pub(crate) struct Defect {
    /// where it shows, in bytes from the beginning of the text
    pub(crate) at: usize,
    pub(crate) message: String,
    pub(crate) label: String,
}

/// A part of the text of one table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Which table, in the order in which they were given.
    pub table: usize,
    /// Where it begins, in bytes from the beginning of the text.
    pub start: usize,
    /// Where it ends, in bytes from the beginning of the text.
    pub end: usize,
}

impl Place {
    pub(crate) fn new(table: usize, span: Range<usize>) -> Self {
        Self { table, start: span.start, end: span.end }
    }
}

impl Source {
    /// A table with this text; `path` is how messages call it.
    #[must_use]
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            text: text.into(),
            is_standard: false,
            as_of: None,
            defect: None,
            lines: OnceLock::new(),
        }
    }

    /// A table with the content of a file. Bytes that are not UTF-8 are reported.
    #[must_use]
    pub fn from_bytes(path: impl Into<String>, bytes: Vec<u8>) -> Self {
        match String::from_utf8(bytes) {
            Ok(text) => Self::new(path, text),
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                let text = String::from_utf8_lossy(error.as_bytes());
                let message = "the table is not UTF-8".to_owned();
                let label = "the first such byte".to_owned();
                Self { defect: Some(Defect { at, message, label }), ..Self::new(path, text) }
            }
        }
    }

    /// A table that could not be read: its one problem is `message`, with `label` as the likely fix.
    #[must_use]
    pub fn unreadable(path: impl Into<String>, message: String, label: String) -> Self {
        let defect = Some(Defect { at: 0, message, label });
        Self { defect, ..Self::new(path, String::new()) }
    }

    /// The standard table, [`STANDARD`](crate::STANDARD).
    #[must_use]
    pub fn standard() -> Self {
        Self { is_standard: true, ..Self::new("codes.toml", crate::STANDARD) }
    }

    /// The table as it was on a day: entries whose `since` is later are left out.
    #[must_use]
    pub fn as_of(self, date: Date) -> Self {
        Self { as_of: Some(date), ..self }
    }

    /// The line that a byte is on, counted from 1.
    #[must_use]
    pub fn line_number(&self, offset: usize) -> usize {
        self.lines().partition_point(|start| *start <= offset)
    }

    fn lines(&self) -> &[usize] {
        self.lines.get_or_init(|| {
            let newlines = self.text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
            std::iter::once(0).chain(newlines.map(|(at, _)| at + 1)).collect()
        })
    }

    /// Line number, column and text of the line that a byte is on. Both count from 1, columns in
    /// characters; a byte order mark and the end of the line are not part of it.
    pub(crate) fn line(&self, offset: usize) -> Line<'_> {
        let number = self.line_number(offset);
        let lines = self.lines();
        let start = lines[number - 1];
        let end = lines.get(number).map_or(self.text.len(), |next| next - 1);
        let text = &self.text[start..end];
        let text = text.strip_suffix('\r').unwrap_or(text);
        let (start, text) = match text.strip_prefix('\u{FEFF}') {
            Some(rest) if start == 0 => ('\u{FEFF}'.len_utf8(), rest),
            _ => (start, text),
        };
        let before = text.get(..offset.saturating_sub(start)).unwrap_or(text);
        Line { number, column: before.chars().count() + 1, start, text }
    }
}

/// One line of a table, and a column on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Line<'s> {
    pub(crate) number: usize,
    pub(crate) column: usize,
    /// where `text` begins, in bytes from the beginning of the table
    pub(crate) start: usize,
    pub(crate) text: &'s str,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str, offset: usize) -> (usize, usize, String) {
        let source = Source::new("t.toml", text);
        let line = source.line(offset);
        (line.number, line.column, line.text.to_owned())
    }

    #[test]
    fn lines_and_columns_count_from_one_in_characters() {
        assert_eq!(at("", 0), (1, 1, String::new()));
        assert_eq!(at("abc", 2), (1, 3, "abc".into()));
        assert_eq!(at("abc\ndef\n", 5), (2, 2, "def".into()));
        assert_eq!(at("abc\ndef\n", 8), (3, 1, String::new()));
        assert_eq!(at("äöü = 1", "äöü".len()), (1, 4, "äöü = 1".into()));
        assert_eq!(at("\tx", 1), (1, 2, "\tx".into()));
    }

    #[test]
    fn line_ends_and_a_byte_order_mark_do_not_count() {
        assert_eq!(at("ab\r\ncd\r\n", 4), (2, 1, "cd".into()));
        assert_eq!(at("ab\r\ncd\r\n", 2), (1, 3, "ab".into()));
        assert_eq!(at("\u{FEFF}[486]", 3), (1, 1, "[486]".into()));
        assert_eq!(at("\u{FEFF}[486]", 4), (1, 2, "[486]".into()));
        assert_eq!(at("\n\u{FEFF}x", 4), (2, 2, "\u{FEFF}x".into()), "anywhere else it does");
        assert_eq!(at("ab\r\n", 3), (1, 3, "ab".into()));
    }
}
