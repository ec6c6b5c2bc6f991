//! Keys and values of a table with their places, and how they are put together.
//!
//! Messages need the place of every key and the order of the text, so that no map of TOML's would do.

use std::borrow::Cow;

use crate::source::Place;

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
    Sections(Vec<(Value<'t>, Place)>),
}

/// Keys with their values, in the order of the text.
#[derive(Debug)]
pub(crate) struct Table<'t> {
    pub(crate) pairs: Vec<KeyValue<'t>>,
    /// where each key is in `pairs`, ordered by key
    by_key: Vec<usize>,
    pub(crate) origin: Origin,
}

/// How a table came to be, which decides whether the text may add to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// the document, or a heading `[a]`
    Heading,
    /// `a` of a heading `[a.b]`
    Parent,
    /// `a` of a key `a.b`
    DottedKey,
    /// `{ ... }`
    Inline,
}

/// A part of a key: `a` of `a.b`.
#[derive(Clone, Debug)]
pub(crate) struct Key<'t> {
    pub(crate) text: Cow<'t, str>,
    pub(crate) place: Place,
}

/// A key that was there before, and where.
pub(crate) struct Duplicate<'t> {
    pub(crate) key: Key<'t>,
    pub(crate) first: Place,
}

impl Key<'_> {
    /// Whether it is the key that an entry usually begins with.
    pub(crate) fn begins_entry(&self) -> bool {
        self.text == "reason"
    }
}

impl<'t> Table<'t> {
    pub(crate) fn new(origin: Origin) -> Self {
        Self { pairs: Vec::new(), by_key: Vec::new(), origin }
    }

    /// Where the key is in `by_key`, or where it would be.
    fn position(&self, key: &str) -> Result<usize, usize> {
        self.by_key.binary_search_by(|at| (*self.pairs[*at].key).cmp(key))
    }

    fn has(&self, key: &str) -> bool {
        self.position(key).is_ok()
    }

    pub(crate) fn pair(&mut self, key: &str) -> Option<&mut KeyValue<'t>> {
        let at = self.by_key[self.position(key).ok()?];
        self.pairs.get_mut(at)
    }

    /// Adds a key that is not there.
    fn push(&mut self, key: Key<'t>, value: Value<'t>, value_place: Place) {
        if let Err(at) = self.position(&key.text) {
            self.by_key.insert(at, self.pairs.len());
        }
        self.pairs.push(KeyValue { key: key.text, key_place: key.place, value, value_place });
    }

    /// Adds the heading `[path]` or `[[path]]`; fails with the part of the path that cannot be
    /// opened again, and its first place.
    pub(crate) fn open(&mut self, path: &[Key<'t>], is_array: bool) -> Result<(), (usize, Place)> {
        let mut table = self;
        for (at, key) in path.iter().enumerate() {
            let is_last = at + 1 == path.len();
            if !table.has(&key.text) {
                let origin = if is_last { Origin::Heading } else { Origin::Parent };
                let value = if is_last && is_array {
                    Value::Sections(vec![(Value::Table(Table::new(origin)), key.place)])
                } else {
                    Value::Table(Table::new(origin))
                };
                table.push(key.clone(), value, key.place);
                if is_last {
                    return Ok(());
                }
            }
            let Some(pair) = table.pair(&key.text) else { return Ok(()) };
            let first = pair.key_place;
            match &mut pair.value {
                Value::Sections(sections) if is_last && is_array => {
                    let table = Value::Table(Table::new(Origin::Heading));
                    sections.push((table, key.place));
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
    pub(crate) fn insert(
        &mut self,
        mut path: Vec<Key<'t>>,
        value: Value<'t>,
        place: Place,
    ) -> Option<Duplicate<'t>> {
        let last = path.pop()?;
        let mut table = self;
        for key in path {
            if !table.has(&key.text) {
                let value = Value::Table(Table::new(Origin::DottedKey));
                table.push(key.clone(), value, key.place);
            }
            let pair = table.pair(&key.text)?;
            let first = pair.key_place;
            match &mut pair.value {
                Value::Table(inner)
                    if matches!(inner.origin, Origin::DottedKey | Origin::Parent) =>
                {
                    table = inner;
                }
                _ => return Some(Duplicate { key, first }),
            }
        }
        if let Some(pair) = table.pair(&last.text) {
            return Some(Duplicate { first: pair.key_place, key: last });
        }
        table.push(last, value, place);
        None
    }
}

impl<'t> Value<'t> {
    /// The table that a heading goes on with: the last one of several sections.
    pub(crate) fn as_open_table(&mut self) -> Option<&mut Table<'t>> {
        match self {
            Self::Table(table) if table.origin != Origin::Inline => Some(table),
            Self::Sections(sections) => sections.last_mut()?.0.as_open_table(),
            _ => None,
        }
    }

    /// Whether it is a table of a heading such as `[486.headers]`, and has no heading of its own.
    pub(crate) fn has_only_headings(&self) -> bool {
        matches!(self, Self::Table(table) if table.origin == Origin::Parent)
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
