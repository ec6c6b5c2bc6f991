//! This crate, the floor and the enum by hand; the peers are in `peers`.

use std::fmt::Write;

use sipcodes::{Code, StatusCode, StatusLine};

use crate::buffer::Buffer;
use crate::input::{self, Input};
use crate::operation::{Case, Operation};
use crate::subject::{Subject, cases};
use crate::{by_hand, floor, peers};

/// All contenders, the floor first.
pub fn all(input: &Input) -> Vec<Case> {
    let mut all: Vec<Case> = cases::<Floor>(input).collect();
    all.extend(cases::<FloorLine>(input));
    all.extend(cases::<Status>(input));
    all.extend(cases::<AnyCode>(input));
    all.extend(cases::<by_hand::Status>(input));
    all.extend(peers::all(input));
    all
}

/// All but the lines.
pub struct Floor;

impl Subject for Floor {
    const NAME: &'static str = "bare `u16`";
    const OPERATIONS: &'static [Operation] = &[
        Operation::FromU16,
        Operation::FromBytes,
        Operation::Phrase,
        Operation::Class,
        Operation::Parse,
    ];
    type Type = u16;
    type Line = Self::Type;
    type Text = &'static [u8];

    fn from_u16(number: u16) -> impl Sized {
        floor::from_u16(number)
    }

    fn from_bytes(digits: &'static [u8]) -> impl Sized {
        floor::from_bytes(digits)
    }

    fn value(input: &Input, at: usize) -> Self::Type {
        input.numbers[at]
    }

    fn phrase(&number: &Self::Type) -> impl Sized {
        floor::phrase(number)
    }

    fn class(&number: &Self::Type) -> impl Sized {
        floor::class(number)
    }

    fn line(input: &Input, at: usize) -> Self::Line {
        Self::value(input, at)
    }

    fn print(_: &Self::Line, _: &mut Buffer) -> Option<()> {
        None
    }

    fn text(input: &Input, at: usize) -> Self::Text {
        input.lines[at]
    }

    fn parse(text: &Self::Text) -> impl Sized {
        floor::parse(text)
    }
}

/// The lines are ready: copied as they are, or printed as a string through `core::fmt`.
struct FloorLine;

impl Subject for FloorLine {
    const NAME: &'static str = Floor::NAME;
    const OPERATIONS: &'static [Operation] = &[Operation::Copy, Operation::Print];
    type Type = &'static [u8];
    type Line = &'static str;
    type Text = ();

    fn from_u16(_: u16) -> impl Sized {}

    fn from_bytes(_: &'static [u8]) -> impl Sized {}

    fn value(input: &Input, at: usize) -> Self::Type {
        input.known_lines[at]
    }

    fn phrase(_: &Self::Type) -> impl Sized {}

    fn class(_: &Self::Type) -> impl Sized {}

    fn copy(line: &Self::Type, buffer: &mut Buffer) -> Option<()> {
        buffer.push(line)
    }

    /// Without its CRLF, which `Display` of a line does not write.
    fn line(input: &Input, at: usize) -> Self::Line {
        std::str::from_utf8(Self::value(input, at)).expect("a line of text").trim_end()
    }

    fn print(line: &Self::Line, buffer: &mut Buffer) -> Option<()> {
        write!(buffer, "{line}").ok()
    }

    fn text(_: &Input, _: usize) -> Self::Text {}

    fn parse((): &Self::Text) -> impl Sized {}
}

pub struct Status;

impl Subject for Status {
    const NAME: &'static str = "`sipcodes::StatusCode`";
    const OPERATIONS: &'static [Operation] = &Operation::ALL;
    type Type = StatusCode;
    type Line = StatusLine<'static>;
    type Text = &'static [u8];

    fn from_u16(number: u16) -> impl Sized {
        StatusCode::from_u16(number)
    }

    fn from_bytes(digits: &'static [u8]) -> impl Sized {
        StatusCode::from_bytes(digits)
    }

    fn value(input: &Input, at: usize) -> Self::Type {
        StatusCode::from_u16(input.known[at]).expect("a known code")
    }

    fn phrase(value: &Self::Type) -> impl Sized {
        value.reason_phrase()
    }

    fn class(value: &Self::Type) -> impl Sized {
        value.class()
    }

    fn copy(value: &Self::Type, buffer: &mut Buffer) -> Option<()> {
        buffer.push(value.status_line().as_bytes())
    }

    fn line(input: &Input, at: usize) -> Self::Line {
        StatusLine::new(Self::value(input, at).code())
    }

    fn print(line: &Self::Line, buffer: &mut Buffer) -> Option<()> {
        write!(buffer, "{line}").ok()
    }

    fn text(input: &Input, at: usize) -> Self::Text {
        input.lines[at]
    }

    fn parse(text: &Self::Text) -> impl Sized {
        StatusLine::parse(text).map(|line| (line.code().status(), line))
    }
}

pub struct AnyCode;

impl Subject for AnyCode {
    const NAME: &'static str = "`sipcodes::Code`";
    const OPERATIONS: &'static [Operation] = &Operation::ALL_BUT_COPY;
    type Type = Code;
    type Line = StatusLine<'static>;
    type Text = &'static [u8];

    fn from_u16(number: u16) -> impl Sized {
        Code::new(number)
    }

    fn from_bytes(digits: &'static [u8]) -> impl Sized {
        Code::from_bytes(digits)
    }

    fn value(input: &Input, at: usize) -> Self::Type {
        input::code(input.numbers[at])
    }

    fn phrase(value: &Self::Type) -> impl Sized {
        value.reason_phrase()
    }

    fn class(value: &Self::Type) -> impl Sized {
        value.class()
    }

    fn line(input: &Input, at: usize) -> Self::Line {
        StatusLine::new(Self::value(input, at))
    }

    fn print(line: &Self::Line, buffer: &mut Buffer) -> Option<()> {
        write!(buffer, "{line}").ok()
    }

    fn text(input: &Input, at: usize) -> Self::Text {
        input.lines[at]
    }

    fn parse(text: &Self::Text) -> impl Sized {
        StatusLine::parse(text)
    }
}
