//! The text of a table and the places in it.

use std::ops::Range;

use proc_macro2::Span;

/// A table as it was read: its text, what to call it in messages, and where it was asked for.
#[derive(Debug)]
pub(crate) struct Source {
    /// the path as the user wrote it
    pub(crate) path: String,
    /// the macro's argument that names the table
    pub(crate) span: Span,
    /// empty if the file could not be read
    pub(crate) text: String,
    /// whether it is a file of the user's, a change of which rebuilds the crate
    pub(crate) is_file: bool,
    /// why the text cannot be relied on
    pub(crate) defect: Option<Defect>,
    /// where each line begins, in bytes
    lines: Vec<usize>,
}

/// What is wrong with a file as a whole.
#[derive(Debug)]
pub(crate) struct Defect {
    /// where it shows, in bytes from the beginning of the text
    pub(crate) at: usize,
    pub(crate) message: String,
    pub(crate) label: String,
}

/// A stretch of the text of one table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    /// which table, in the order of the arguments
    pub(crate) table: usize,
    /// bytes from the beginning of the text
    pub(crate) start: usize,
    pub(crate) end: usize,
}

impl Place {
    /// The bytes `span` of table number `table`.
    pub(crate) fn new(table: usize, span: Range<usize>) -> Self {
        Self { table, start: span.start, end: span.end }
    }
}

impl Source {
    pub(crate) fn new(path: &str, span: Span, text: String) -> Self {
        let newlines = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let lines = std::iter::once(0).chain(newlines.map(|(at, _)| at + 1)).collect();
        let path = path.to_owned();
        Self { path, span, text, is_file: false, defect: None, lines }
    }

    /// The source as a file that was read.
    pub(crate) fn of_file(self) -> Self {
        Self { is_file: true, ..self }
    }

    /// The source with something wrong at a place in its text.
    pub(crate) fn broken(self, at: usize, message: String, label: String) -> Self {
        Self { defect: Some(Defect { at, message, label }), ..self }
    }

    /// The line that a byte lies on, counted from 1.
    pub(crate) fn line_number(&self, offset: usize) -> usize {
        self.lines.partition_point(|start| *start <= offset)
    }

    /// Line number, column and text of the line that a byte lies on. Both count from 1, columns in
    /// characters; a byte order mark and the end of the line are no part of it.
    pub(crate) fn line(&self, offset: usize) -> Line<'_> {
        let number = self.line_number(offset);
        let start = self.lines[number - 1];
        let end = self.lines.get(number).map_or(self.text.len(), |next| next - 1);
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
        let source = Source::new("t.toml", Span::call_site(), text.to_owned());
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
