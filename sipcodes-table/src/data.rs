//! The content of a column as constant data, from which code is generated.

use crate::vocabulary::Word;

/// A constant of the generated code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Data<'e> {
    /// The table does not say anything.
    Nothing,
    /// A string.
    Text(&'e str),
    /// A string that is composed.
    Composed(String),
    /// A number.
    Number(u16),
    /// `true` or `false`.
    Flag(bool),
    /// A variant of an enum of the crate `sipcodes`.
    Word(Word),
    /// `Some` of something.
    Some(Box<Data<'e>>),
    /// A slice.
    List(Vec<Data<'e>>),
    /// A type of the crate `sipcodes`, and the arguments of its function `new`.
    New(&'static str, Vec<Data<'e>>),
    /// A tuple.
    Tuple(Vec<Data<'e>>),
}

impl<'e> Data<'e> {
    /// A text, or nothing where it is empty.
    pub(crate) fn text(text: &'e str) -> Self {
        if text.is_empty() { Self::Nothing } else { Self::Text(text) }
    }

    /// A slice, or nothing where it is empty.
    pub(crate) fn list<T>(items: &'e [T], item: impl Fn(&'e T) -> Self) -> Self {
        if items.is_empty() { Self::Nothing } else { Self::slice(items, item) }
    }

    /// A slice, which may be empty.
    pub(crate) fn slice<T>(items: &'e [T], item: impl Fn(&'e T) -> Self) -> Self {
        let mut list = Vec::with_capacity(items.len());
        for element in items {
            list.push(item(element));
        }
        Self::List(list)
    }

    /// `Some` of the data of a value, or nothing.
    pub(crate) fn option<T>(value: Option<T>, data: impl Fn(T) -> Self) -> Self {
        value.map_or(Self::Nothing, |value| Self::Some(Box::new(data(value))))
    }
}
