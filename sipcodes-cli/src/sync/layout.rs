//! Where the pieces of a table stand in its text.

use std::ops::Range;

use toml_edit::{Document, Item, Table};

use super::error::Error;
use super::table::{code_of, parse_document};

/// The pieces of a table in the order of the text, and the text.
#[derive(Debug)]
pub(crate) struct Layout<'a> {
    pub(crate) text: &'a str,
    pub(crate) sections: Vec<Section>,
}

/// A header with the keys below it, or a key above all headers; always whole lines.
///
/// What lies between two sections, blank lines and comments, belongs to neither.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Section {
    pub(crate) path: Vec<String>,
    /// Whether a `[header]` opens it.
    pub(crate) has_header: bool,
    pub(crate) lines: Range<usize>,
}

impl Section {
    /// The code whose entry this is, or whose entry it continues, as `[200.headers]` does.
    pub(crate) fn code(&self) -> Option<u16> {
        self.path.first().and_then(|key| code_of(key))
    }

    /// The code whose entry this is.
    pub(crate) fn entry(&self) -> Option<u16> {
        self.code().filter(|_| self.path.len() == 1)
    }
}

impl<'a> Layout<'a> {
    /// Lays out a table; `text` has no byte order mark.
    pub(crate) fn new(text: &'a str) -> Result<Self, Error> {
        let document = parse_document(text)?;
        let mut sections = Vec::new();
        root_sections(&document, &mut sections);
        header_sections(document.as_table(), &mut Vec::new(), &mut sections);
        for section in &mut sections {
            section.lines = whole_lines(text, &section.lines);
        }
        sections.sort_by_key(|section| section.lines.start);
        Ok(Self { text, sections })
    }

    /// The index of the section that is the entry of `code`.
    pub(crate) fn entry(&self, code: u16) -> Option<usize> {
        self.sections.iter().position(|section| section.entry() == Some(code))
    }

    /// Where the entry at `index` ends, with its sub-tables and with a comment that adheres to
    /// its last line and to nothing below.
    pub(crate) fn end_of_entry(&self, index: usize) -> usize {
        let code = self.sections[index].code();
        let following = &self.sections[index + 1..];
        let own = following.iter().take_while(|section| section.code() == code).count();
        let end = self.sections[index + own].lines.end;
        let gap = self.gap_after(index + own);
        let comment = comment_lines(&self.text[gap.clone()]);
        let below = &self.text[end + comment..];
        let adheres_below = end + comment == gap.end && !below.is_empty();
        if adheres_below { end } else { end + comment }
    }

    /// The lines between a section and the next one.
    pub(crate) fn gap_after(&self, index: usize) -> Range<usize> {
        let start = self.sections[index].lines.end;
        let next = self.sections.get(index + 1);
        let end = next.map_or(self.text.len(), |section| section.lines.start);
        start..end.max(start)
    }

    /// The lines between the section before and this one.
    pub(crate) fn gap_before(&self, index: usize) -> Range<usize> {
        match index.checked_sub(1) {
            Some(previous) => self.gap_after(previous),
            None => 0..self.sections[index].lines.start,
        }
    }
}

/// How many bytes of comment lines a text begins with.
fn comment_lines(text: &str) -> usize {
    text.split_inclusive('\n')
        .take_while(|line| line.trim_start().starts_with('#'))
        .map(str::len)
        .sum()
}

/// Keys above all headers: `486 = { .. }`, `486.reason = ".."`.
fn root_sections(document: &Document<&str>, sections: &mut Vec<Section>) {
    let root = document.as_table();
    for (key, item) in root {
        let start = root.key(key).and_then(toml_edit::Key::span).map(|span| span.start);
        let is_root = match item {
            Item::Value(_) => true,
            Item::Table(table) => table.is_dotted(),
            Item::None | Item::ArrayOfTables(_) => false,
        };
        if let (true, Some(start), Some(end)) = (is_root, start, end_of_values(item)) {
            sections.push(Section {
                path: vec![key.to_owned()],
                has_header: false,
                lines: start..end,
            });
        }
    }
}

fn header_sections(table: &Table, path: &mut Vec<String>, sections: &mut Vec<Section>) {
    for (key, item) in table {
        path.push(key.to_owned());
        let tables: Vec<&Table> = match item {
            Item::Table(table) => vec![table],
            Item::ArrayOfTables(array) => array.iter().collect(),
            Item::None | Item::Value(_) => Vec::new(),
        };
        for table in tables {
            let header = table.span().filter(|_| !table.is_dotted() && !table.is_implicit());
            if let Some(header) = header {
                let values = table.iter().filter_map(|(_, item)| end_of_values(item));
                let end = values.max().unwrap_or(header.end);
                sections.push(Section {
                    path: path.clone(),
                    has_header: true,
                    lines: header.start..end,
                });
            }
            header_sections(table, path, sections);
        }
        path.pop();
    }
}

/// Where the last value ends that belongs to an item without a header of its own.
fn end_of_values(item: &Item) -> Option<usize> {
    match item {
        Item::Value(value) => value.span().map(|span| span.end),
        Item::Table(table) if table.is_dotted() => {
            table.iter().filter_map(|(_, item)| end_of_values(item)).max()
        }
        Item::None | Item::Table(_) | Item::ArrayOfTables(_) => None,
    }
}

fn whole_lines(text: &str, range: &Range<usize>) -> Range<usize> {
    let start = text[..range.start].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[range.end..].find('\n').map_or(text.len(), |newline| range.end + newline + 1);
    start..end
}
