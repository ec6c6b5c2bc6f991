//! The operations that are measured.

use crate::input::Input;

/// An operation on one element of the input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    FromU16,
    FromBytes,
    Phrase,
    Class,
    Copy,
    Print,
    Parse,
}

impl Operation {
    pub const ALL: [Self; 7] = [
        Self::FromU16,
        Self::FromBytes,
        Self::Phrase,
        Self::Class,
        Self::Copy,
        Self::Print,
        Self::Parse,
    ];

    /// for a type that has no line ready
    pub const ALL_BUT_COPY: [Self; 6] =
        [Self::FromU16, Self::FromBytes, Self::Phrase, Self::Class, Self::Print, Self::Parse];

    pub fn title(self) -> &'static str {
        match self {
            Self::FromU16 => "u16 to type",
            Self::FromBytes => "3 bytes to type",
            Self::Phrase => "type to phrase",
            Self::Class => "type to class",
            Self::Copy => "copy a line",
            Self::Print => "print a line",
            Self::Parse => "parse a line",
        }
    }
}

/// One operation of one contender: `pass` does it once with every element of the input.
pub struct Case {
    pub contender: &'static str,
    pub operation: Operation,
    pub pass: Box<dyn Fn(&Input)>,
}
