//! From the text of a table to keys and values with their places: the step that reads TOML.
//!
//! The parser gives events, and the tables are built here: messages need the place of every key, the
//! order of the text, and the sections whose heading is a repetition.

use std::borrow::Cow;
use std::collections::HashMap;

use toml_parser::decoder::ScalarKind;
use toml_parser::parser::{Event, EventKind, RecursionGuard, ValidateWhitespace, parse_document};
use toml_parser::{ParseError, Span};

use crate::report::Report;
use crate::source::{Place, Source};
use crate::syntax;

/// How deep arrays, tables and keys may be nested.
const DEPTH: usize = 80;

/// A key with its value.
#[derive(Debug)]
pub(crate) struct KeyValue<'t> {
    pub(crate) key: Cow<'t, str>,
    pub(crate) key_place: Place,
    pub(crate) value: Value<'t>,
    pub(crate) value_place: Place,
}

#[derive(Debug)]
pub(crate) enum Value<'t> {
    String(Cow<'t, str>),
    Integer {
        digits: Cow<'t, str>,
        radix: u32,
    },
    Float,
    Boolean(bool),
    /// a date, a time, or both, as it is written
    DateTime(Cow<'t, str>),
    Array(Vec<(Value<'t>, Place)>),
    Table(Table<'t>),
    /// the sections of a heading `[[a]]`
    Sections(Vec<Table<'t>>),
}

/// Keys with their values, in the order of the text.
#[derive(Debug)]
pub(crate) struct Table<'t> {
    pub(crate) rows: Vec<KeyValue<'t>>,
    /// where each key is in `rows`
    index: HashMap<Cow<'t, str>, usize>,
    origin: Origin,
}

/// How a table came to be, which decides whether the text may add to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Origin {
    /// the document, or a heading `[a]`
    Heading,
    /// `a` of a heading `[a.b]`
    Parent,
    /// `a` of a key `a.b`
    DottedKey,
    /// `{ ... }`
    Inline,
}

/// What the text of a table holds.
#[derive(Debug)]
pub(crate) struct Document<'t> {
    pub(crate) root: Table<'t>,
    /// the sections `[a]` whose heading was there before
    pub(crate) repeats: Vec<KeyValue<'t>>,
}

/// Reads the text of table number `table`.
///
/// Where the syntax is wrong, the first error alone is reported, because what follows may be a
/// consequence of it; what can be read in spite of it is in the document.
pub(crate) fn parse<'t>(source: &'t Source, table: usize, report: &mut Report) -> Document<'t> {
    let text = toml_parser::Source::new(&source.text);
    let tokens = text.lex().into_vec();
    let (mut events, mut errors) = (Vec::new(), Vec::new());
    let mut whitespace = ValidateWhitespace::new(&mut events, text);
    let mut depth = RecursionGuard::new(&mut whitespace, DEPTH as u32);
    parse_document(&tokens, &mut depth, &mut errors);

    let events = events.iter();
    let mut reader = Reader { text, table, events, errors, duplicates: Vec::new() };
    let Sections { root, repeats } = reader.sections();
    let mut document = Document { root, repeats: Vec::new() };
    if let Some(error) = syntax::first(&reader.errors, &source.text) {
        report.add(Place::new(table, error.span), error.message, error.label);
        report.mute(table);
    }
    for Repeat { mut path, first, table } in repeats {
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
        report.add(key.place, message, format!("already set on line {line}"));
    }
    document
}

/// A part of a key: `a` of `a.b`.
#[derive(Clone, Debug)]
struct Key<'t> {
    text: Cow<'t, str>,
    place: Place,
}

/// A key that was there before, and where.
struct Duplicate<'t> {
    key: Key<'t>,
    first: Place,
}

/// The events of the parser, and what is wrong with them so far.
struct Reader<'t, 'e> {
    text: toml_parser::Source<'t>,
    table: usize,
    events: std::slice::Iter<'e, Event>,
    errors: Vec<ParseError>,
    duplicates: Vec<Duplicate<'t>>,
}

impl<'t> Reader<'t, '_> {
    fn sections(&mut self) -> Sections<'t> {
        let mut sections = Sections { root: Table::new(Origin::Heading), repeats: Vec::new() };
        let mut current = Current { repeat: None, path: Vec::new() };
        while let Some(event) = self.next() {
            match event.kind() {
                EventKind::StdTableOpen => {
                    let path = self.path(None, EventKind::StdTableClose);
                    current = sections.open(&current, path, false);
                }
                EventKind::ArrayTableOpen => {
                    let path = self.path(None, EventKind::ArrayTableClose);
                    current = sections.open(&current, path, true);
                }
                EventKind::SimpleKey => {
                    let Some((path, value, place)) = self.key_value(event) else { continue };
                    if let Some(table) = sections.table(&current) {
                        self.duplicates.extend(table.insert(path, value, place));
                    }
                }
                _ => {}
            }
        }
        sections
    }

    /// The next event that is more than layout.
    fn next(&mut self) -> Option<Event> {
        use EventKind::{Comment, Newline, Whitespace};
        let is_layout = |event: &Event| matches!(event.kind(), Whitespace | Comment | Newline);
        self.events.by_ref().copied().find(|event| !is_layout(event))
    }

    fn place(&self, span: Span) -> Place {
        Place::new(self.table, span.start()..span.end())
    }

    /// The parts of a key, of which `first` may have been read already, up to the event `end`.
    fn path(&mut self, first: Option<Event>, end: EventKind) -> Vec<Key<'t>> {
        let mut path = Vec::new();
        let mut next = first.or_else(|| self.next());
        while let Some(event) = next.filter(|event| event.kind() != end) {
            if event.kind() == EventKind::SimpleKey {
                let mut text = Cow::default();
                if let Some(raw) = self.text.get(event) {
                    raw.decode_key(&mut text, &mut self.errors);
                }
                path.push(Key { text, place: self.place(event.span()) });
            }
            next = self.next();
        }
        if let Some(key) = path.get(DEPTH) {
            let span = Span::new_unchecked(key.place.start, key.place.end);
            self.errors.push(ParseError::new("key with too many parts").with_unexpected(span));
            path.truncate(DEPTH);
        }
        path
    }

    /// The key that begins with `first`, and its value; `None` where a syntax error is between them.
    fn key_value(&mut self, first: Event) -> Option<(Vec<Key<'t>>, Value<'t>, Place)> {
        let path = self.path(Some(first), EventKind::KeyValSep);
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
                    place.end = event.span().end();
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
                    place.end = event.span().end();
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
        let kind = self.text.get(event)?.decode_scalar(&mut text, &mut self.errors);
        Some(match kind {
            ScalarKind::String => Value::String(text),
            ScalarKind::Boolean(boolean) => Value::Boolean(boolean),
            ScalarKind::DateTime => Value::DateTime(text),
            ScalarKind::Float => Value::Float,
            ScalarKind::Integer(radix) => Value::Integer { digits: text, radix: radix.value() },
        })
    }
}

/// The sections of a document, those with a repeated heading apart.
struct Sections<'t> {
    root: Table<'t>,
    repeats: Vec<Repeat<'t>>,
}

/// A section whose heading was there before.
struct Repeat<'t> {
    path: Vec<Key<'t>>,
    first: Place,
    table: Table<'t>,
}

/// The section that is being read: a path in the document, or in a repeated section.
struct Current<'t> {
    repeat: Option<usize>,
    path: Vec<Key<'t>>,
}

impl<'t> Sections<'t> {
    /// Opens the section `[path]` or `[[path]]`, which follows the section `before`.
    fn open(&mut self, before: &Current<'t>, path: Vec<Key<'t>>, is_array: bool) -> Current<'t> {
        // `[486.headers]` goes on with what a second `[486]` began
        if let Some(repeat) = before.repeat.and_then(|repeat| self.repeats.get_mut(repeat)) {
            let is_inside = path.len() > repeat.path.len()
                && path.iter().zip(&repeat.path).all(|(one, other)| one.text == other.text);
            if is_inside {
                let path = path[repeat.path.len()..].to_vec();
                // a repetition in there shows when this one is gone
                let _ = repeat.table.open(&path, is_array);
                return Current { repeat: before.repeat, path };
            }
        }
        match self.root.open(&path, is_array) {
            Ok(()) => Current { repeat: None, path },
            Err((at, first)) => {
                let path = path[..=at].to_vec();
                self.repeats.push(Repeat { path, first, table: Table::new(Origin::Heading) });
                Current { repeat: Some(self.repeats.len() - 1), path: Vec::new() }
            }
        }
    }

    fn table(&mut self, current: &Current<'t>) -> Option<&mut Table<'t>> {
        let mut table = match current.repeat {
            Some(repeat) => &mut self.repeats.get_mut(repeat)?.table,
            None => &mut self.root,
        };
        for key in &current.path {
            table = table.row(&key.text)?.value.as_open_table()?;
        }
        Some(table)
    }
}

impl<'t> Table<'t> {
    fn new(origin: Origin) -> Self {
        Self { rows: Vec::new(), index: HashMap::new(), origin }
    }

    fn row(&mut self, key: &str) -> Option<&mut KeyValue<'t>> {
        let at = *self.index.get(key)?;
        self.rows.get_mut(at)
    }

    fn push(&mut self, key: Key<'t>, value: Value<'t>, value_place: Place) {
        self.index.insert(key.text.clone(), self.rows.len());
        self.rows.push(KeyValue { key: key.text, key_place: key.place, value, value_place });
    }

    /// Adds the heading `[path]` or `[[path]]`; fails with the part of the path that cannot be
    /// opened again, and its first place.
    fn open(&mut self, path: &[Key<'t>], is_array: bool) -> Result<(), (usize, Place)> {
        let mut table = self;
        for (at, key) in path.iter().enumerate() {
            let is_last = at + 1 == path.len();
            if !table.index.contains_key(&key.text) {
                let origin = if is_last { Origin::Heading } else { Origin::Parent };
                let value = match is_last && is_array {
                    true => Value::Sections(vec![Table::new(origin)]),
                    false => Value::Table(Table::new(origin)),
                };
                table.push(key.clone(), value, key.place);
                if is_last {
                    return Ok(());
                }
            }
            let Some(row) = table.row(&key.text) else { return Ok(()) };
            let first = row.key_place;
            match &mut row.value {
                Value::Sections(sections) if is_last && is_array => {
                    sections.push(Table::new(Origin::Heading));
                    return Ok(());
                }
                Value::Table(inner) if is_last && !is_array && inner.origin == Origin::Parent => {
                    inner.origin = Origin::Heading;
                    return Ok(());
                }
                _ if is_last => return Err((at, first)),
                value => match value.as_open_table() {
                    Some(inner) => table = inner,
                    None => return Err((at, first)),
                },
            }
        }
        Ok(())
    }

    /// Adds `path = value`; returns the part of the path that was there before.
    fn insert(
        &mut self,
        mut path: Vec<Key<'t>>,
        value: Value<'t>,
        place: Place,
    ) -> Option<Duplicate<'t>> {
        let last = path.pop()?;
        let mut table = self;
        for key in path {
            if !table.index.contains_key(&key.text) {
                let value = Value::Table(Table::new(Origin::DottedKey));
                table.push(key.clone(), value, key.place);
            }
            let row = table.row(&key.text)?;
            let first = row.key_place;
            match &mut row.value {
                Value::Table(inner)
                    if matches!(inner.origin, Origin::DottedKey | Origin::Parent) =>
                {
                    table = inner;
                }
                _ => return Some(Duplicate { key, first }),
            }
        }
        if let Some(row) = table.row(&last.text) {
            return Some(Duplicate { first: row.key_place, key: last });
        }
        table.push(last, value, place);
        None
    }
}

impl<'t> Value<'t> {
    /// The table that a heading goes on with: the last one of several sections.
    fn as_open_table(&mut self) -> Option<&mut Table<'t>> {
        match self {
            Self::Table(table) if table.origin != Origin::Inline => Some(table),
            Self::Sections(sections) => sections.last_mut(),
            _ => None,
        }
    }

    /// The type with its article, as messages name it.
    pub(crate) fn type_with_article(&self) -> &'static str {
        match self {
            Self::String(_) => "a string",
            Self::Integer { .. } => "an integer",
            Self::Float => "a float",
            Self::Boolean(_) => "a boolean",
            Self::DateTime(_) => "a date or time",
            Self::Array(_) | Self::Sections(_) => "an array",
            Self::Table(_) => "a table",
        }
    }
}
