//! From the text of a table to keys and values: the step that reads TOML.
//!
//! The parser gives events, and the tables are built here: sections whose heading is a repetition are
//! kept, and so are the valid parts of a text with a syntax error.

use std::borrow::Cow;
use std::ops::Range;

use toml_parser::decoder::ScalarKind;
use toml_parser::parser::{Event, EventKind, RecursionGuard, ValidateWhitespace, parse_document};
use toml_parser::{ParseError, Span};

use crate::report::Report;
use crate::source::{Place, Source};
use crate::syntax::{self, heading_without_bracket};
use crate::toml::{Duplicate, Key, KeyValue, Origin, Table, Value};

/// The advice where an entry begins without its heading.
pub(crate) const HEADING_MISSING: &str = "is a heading such as `[486]` missing above?";

/// How deep arrays, tables and keys may be nested.
const DEPTH: u8 = 80;

/// The content of the text of a table.
#[derive(Debug)]
pub(crate) struct Document<'t> {
    pub(crate) root: Table<'t>,
    /// the sections `[a]` whose heading was there before
    pub(crate) repeats: Vec<KeyValue<'t>>,
}

/// Reads the text of table number `table`.
///
/// Where the syntax is wrong, only the first error is reported, because what follows may be a
/// consequence of it. The parts that can be read in spite of it are in the document.
pub(crate) fn parse<'t>(source: &'t Source, table: usize, report: &mut Report) -> Document<'t> {
    let text = &*source.text;
    let mut reader = Reader::new(table);
    reader.read(text, 0..text.len());
    if let Some(error) = syntax::first(&reader.errors, source) {
        report.add(Place::new(table, error.span), error.message, error.label);
        report.mute(table);
        // section by section, so that an open bracket or string ends with its section
        reader = Reader::new(table);
        for section in sections(text) {
            reader.open_without_bracket(text, section.start);
            reader.read(text, section);
        }
    }

    let mut document = Document { root: reader.root, repeats: Vec::new() };
    for Repeat { mut path, first, table } in reader.repeats {
        let Some(key) = path.pop() else { continue };
        if path.is_empty() {
            let (key, key_place, value) = (key.text, key.place, Value::Table(table));
            document.repeats.push(KeyValue { key, key_place, value, value_place: key_place });
        } else {
            reader.duplicates.push(Duplicate { key, first });
        }
    }
    for Duplicate { key, first } in reader.duplicates {
        let message = format!("duplicate key `{}`", key.text);
        let line = source.line_number(first.start);
        let label = format!("already set on line {line}");
        if key.begins_entry() && line != source.line_number(key.place.start) {
            report.add_lost_heading(key.place, message, format!("{label}; {HEADING_MISSING}"));
        } else {
            report.add(key.place, message, label);
        }
    }
    document
}

/// The parts of the text that begin with the lines that look like headings.
fn sections(text: &str) -> Vec<Range<usize>> {
    let mut starts = vec![0];
    let newlines = text.match_indices('\n').map(|(newline, _)| newline + 1);
    let is_heading =
        |at: &usize| text[*at..].starts_with('[') || lost_bracket(&text[*at..]).is_some();
    starts.extend(newlines.filter(is_heading));
    let ends = starts[1..].iter().copied().chain([text.len()]);
    starts.iter().copied().zip(ends).map(|(start, end)| start..end).collect()
}

/// The heading that a text begins with, if only its opening bracket is missing.
fn lost_bracket(text: &str) -> Option<&str> {
    heading_without_bracket(text.lines().next()?)
}

/// The events of the parser, and the document that is built from them.
struct Reader<'t> {
    /// the part of the text that is read, and where it begins
    part: toml_parser::Source<'t>,
    start: usize,
    events: std::vec::IntoIter<Event>,
    table: usize,
    root: Table<'t>,
    repeats: Vec<Repeat<'t>>,
    current: Current<'t>,
    errors: Vec<ParseError>,
    duplicates: Vec<Duplicate<'t>>,
    /// whether a second entry has begun in the section: keys of both are not problems of their own
    begins_anew: bool,
}

/// A section whose heading was there before.
struct Repeat<'t> {
    path: Vec<Key<'t>>,
    first: Place,
    table: Table<'t>,
}

/// The section that is being read: a path in the document, or in a repeated section.
#[derive(Default)]
struct Current<'t> {
    repeat: Option<usize>,
    path: Vec<Key<'t>>,
}

impl<'t> Reader<'t> {
    fn new(table: usize) -> Self {
        Self {
            part: toml_parser::Source::new(""),
            start: 0,
            events: Vec::new().into_iter(),
            table,
            root: Table::new(Origin::Heading),
            repeats: Vec::new(),
            current: Current::default(),
            errors: Vec::new(),
            duplicates: Vec::new(),
            begins_anew: false,
        }
    }

    /// Reads a part of the text.
    fn read(&mut self, text: &'t str, part: Range<usize>) {
        self.start = part.start;
        self.part = toml_parser::Source::new(&text[part]);
        let tokens = self.part.lex().into_vec();
        let mut events = Vec::new();
        let mut whitespace = ValidateWhitespace::new(&mut events, self.part);
        let mut depth = RecursionGuard::new(&mut whitespace, DEPTH.into());
        parse_document(&tokens, &mut depth, &mut self.errors);
        self.events = events.into_iter();

        while let Some(event) = self.next() {
            match event.kind() {
                EventKind::StdTableOpen => self.heading(false),
                EventKind::ArrayTableOpen => self.heading(true),
                EventKind::SimpleKey => {
                    let Some((path, value, place)) = self.key_value(event) else { continue };
                    let table = self.current_table();
                    let duplicate = table.and_then(|it| it.insert(path, value, place));
                    let Some(duplicate) = duplicate else { continue };
                    if duplicate.key.begins_entry() || !self.begins_anew {
                        self.begins_anew = duplicate.key.begins_entry();
                        self.duplicates.push(duplicate);
                    }
                }
                _ => {}
            }
        }
    }

    /// The next event that is more than layout, and not a part of an error.
    fn next(&mut self) -> Option<Event> {
        use EventKind::{Comment, Error, Newline, Whitespace};
        let is_left_out =
            |event: &Event| matches!(event.kind(), Whitespace | Comment | Newline | Error);
        self.events.find(|event| !is_left_out(event))
    }

    fn place(&self, span: Span) -> Place {
        Place::new(self.table, self.start + span.start()..self.start + span.end())
    }

    /// The parts of a key, of which the first may have been read already.
    fn path(&mut self, first: Option<Event>) -> Vec<Key<'t>> {
        let mut path = Vec::new();
        let mut next = first;
        loop {
            if let Some(event) = next.filter(|event| event.kind() == EventKind::SimpleKey) {
                let mut text = Cow::default();
                if let Some(raw) = self.part.get(event) {
                    raw.decode_key(&mut text, &mut self.errors);
                }
                path.push(Key { text, place: self.place(event.span()) });
            }
            next = self.next_if(&[EventKind::SimpleKey, EventKind::KeySep, EventKind::Whitespace]);
            if next.is_none() {
                break;
            }
        }
        if let Some(key) = path.get(usize::from(DEPTH)) {
            let span = Span::new_unchecked(key.place.start, key.place.end);
            self.errors.push(ParseError::new("key with too many parts").with_unexpected(span));
            path.truncate(DEPTH.into());
        }
        path
    }

    /// The next event, if it is of one of these kinds.
    fn next_if(&mut self, kinds: &[EventKind]) -> Option<Event> {
        let next = self.events.as_slice().first()?;
        if kinds.contains(&next.kind()) { self.events.next() } else { None }
    }

    /// The key that begins with `first`, and its value; `None` where a syntax error is between them.
    fn key_value(&mut self, first: Event) -> Option<(Vec<Key<'t>>, Value<'t>, Place)> {
        let path = self.path(Some(first));
        self.next_if(&[EventKind::KeyValSep])?;
        let next = self.next()?;
        let (value, place) = self.value(next)?;
        Some((path, value, place))
    }

    /// The value that begins with `event`.
    fn value(&mut self, event: Event) -> Option<(Value<'t>, Place)> {
        let mut place = self.place(event.span());
        let value = match event.kind() {
            EventKind::ArrayOpen => {
                let mut elements = Vec::new();
                while let Some(event) = self.next() {
                    place.end = self.place(event.span()).end;
                    match event.kind() {
                        EventKind::ArrayClose => break,
                        _ => elements.extend(self.value(event)),
                    }
                }
                Value::Array(elements)
            }
            EventKind::InlineTableOpen => {
                let mut table = Table::new(Origin::Parent);
                while let Some(event) = self.next() {
                    place.end = self.place(event.span()).end;
                    match event.kind() {
                        EventKind::InlineTableClose => break,
                        EventKind::SimpleKey => {
                            let Some((path, value, place)) = self.key_value(event) else {
                                continue;
                            };
                            self.duplicates.extend(table.insert(path, value, place));
                        }
                        _ => {}
                    }
                }
                table.origin = Origin::Inline;
                Value::Table(table)
            }
            EventKind::Scalar => self.scalar(event)?,
            _ => return None,
        };
        Some((value, place))
    }

    fn scalar(&mut self, event: Event) -> Option<Value<'t>> {
        let mut text = Cow::default();
        let kind = self.part.get(event)?.decode_scalar(&mut text, &mut self.errors);
        Some(match kind {
            ScalarKind::String => Value::String(text),
            ScalarKind::Boolean(boolean) => Value::Boolean(boolean),
            ScalarKind::DateTime => Value::DateTime(text),
            ScalarKind::Float => Value::Float,
            ScalarKind::Integer(radix) => Value::Integer { digits: text, radix: radix.value() },
        })
    }

    /// Opens the section at `start` if its heading lacks only the opening bracket.
    fn open_without_bracket(&mut self, text: &'t str, start: usize) {
        let Some(heading) = lost_bracket(&text[start..]) else { return };
        let place = Place::new(self.table, start..start);
        let path = heading.split('.').map(|part| Key { text: part.into(), place });
        self.open(path.collect(), false);
    }

    /// Opens the section whose heading has begun, `[` or `[[`.
    fn heading(&mut self, is_array: bool) {
        let path = self.path(None);
        self.open(path, is_array);
    }

    fn open(&mut self, path: Vec<Key<'t>>, is_array: bool) {
        self.begins_anew = false;
        // `[486.headers]` goes on with what a second `[486]` began
        let before = self.current.repeat;
        if let Some(repeat) = before.and_then(|repeat| self.repeats.get_mut(repeat)) {
            let is_inside = path.len() > repeat.path.len()
                && path.iter().zip(&repeat.path).all(|(one, other)| one.text == other.text);
            if is_inside {
                let path = path[repeat.path.len()..].to_vec();
                // a repetition in there shows when this one is gone
                let _ = repeat.table.open(&path, is_array);
                self.current = Current { repeat: before, path };
                return;
            }
        }
        self.current = match self.root.open(&path, is_array) {
            Ok(()) => Current { repeat: None, path },
            Err((at, first)) => {
                let repeated = path[..=at].to_vec();
                let table = Table::new(Origin::Heading);
                self.repeats.push(Repeat { path: repeated, first, table });
                self.current = Current { repeat: None, path };
                // a heading that is there twice: the keys below it are for the first
                if self.current_table().is_some_and(|table| table.pairs.is_empty()) {
                    return;
                }
                Current { repeat: Some(self.repeats.len() - 1), path: Vec::new() }
            }
        };
    }

    fn current_table(&mut self) -> Option<&mut Table<'t>> {
        let mut table = match self.current.repeat {
            Some(repeat) => &mut self.repeats.get_mut(repeat)?.table,
            None => &mut self.root,
        };
        for key in &self.current.path {
            table = table.pair(&key.text)?.value.as_open_table()?;
        }
        Some(table)
    }
}
