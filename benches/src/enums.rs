//! Enums of codes and nothing else: what they lack is done by the shortest code over them.

use std::fmt::Write;

use crate::buffer::Buffer;
use crate::by_hand;
use crate::input::Input;
use crate::operation::Operation;
use crate::subject::Subject;

/// A plain enum of the codes.
pub trait Enum: Copy + 'static {
    const NAME: &'static str;
    const OPERATIONS: &'static [Operation];

    fn from_number(number: u16) -> Option<Self>;
    fn number(self) -> u16;
    fn phrase(self) -> &'static str;
    /// the line, where it is ready
    fn line(self) -> Option<&'static str> {
        None
    }
}

impl<E: Enum> Subject for E {
    const NAME: &'static str = E::NAME;
    const OPERATIONS: &'static [Operation] = E::OPERATIONS;
    type Type = E;
    type Line = E;
    type Text = &'static [u8];

    fn from_u16(number: u16) -> impl Sized {
        E::from_number(number)
    }

    fn from_bytes(digits: &'static [u8]) -> impl Sized {
        by_hand::number(digits).and_then(E::from_number)
    }

    fn value(input: &Input, at: usize) -> E {
        E::from_number(input.known[at]).expect("a known code")
    }

    fn phrase(value: &E) -> impl Sized {
        Enum::phrase(*value)
    }

    fn class(value: &E) -> impl Sized {
        by_hand::class(value.number())
    }

    fn copy(value: &E, buffer: &mut Buffer) -> Option<()> {
        buffer.push(Enum::line(*value)?.as_bytes())
    }

    fn line(input: &Input, at: usize) -> E {
        <E as Subject>::value(input, at)
    }

    fn print(value: &E, buffer: &mut Buffer) -> Option<()> {
        write!(buffer, "SIP/2.0 {} {}", value.number(), Enum::phrase(*value)).ok()
    }

    fn text(input: &Input, at: usize) -> &'static [u8] {
        input.lines[at]
    }

    fn parse(text: &&'static [u8]) -> impl Sized {
        let (digits, reason) = by_hand::split(text)?;
        let number = by_hand::number(digits)?;
        Some((E::from_number(number), reason))
    }
}
