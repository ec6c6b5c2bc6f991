//! The contenders, and the loops that run their operations.

use std::hint::black_box;

use crate::buffer::Buffer;
use crate::input::Input;
use crate::operation::{Case, Operation};

/// A type for response codes.
///
/// The results are what the type's own functions return: an `Option`, a `Result` or the value itself.
pub trait Subject: 'static {
    const NAME: &'static str;
    /// what it offers
    const OPERATIONS: &'static [Operation];
    type Type: 'static;

    fn from_u16(number: u16) -> impl Sized;
    fn from_bytes(digits: &'static [u8]) -> impl Sized;
    /// the value that phrase, class and line are asked of, made outside the measurement
    fn value(input: &Input, at: usize) -> Self::Type;
    fn phrase(value: &Self::Type) -> impl Sized;
    fn class(value: &Self::Type) -> impl Sized;
    /// copies the ready line, where there is one
    fn copy(_: &Self::Type, _: &mut Buffer) -> Option<()> {
        None
    }
    /// what `print` formats: the type's own status line if there is one
    type Line: 'static;
    fn line(input: &Input, at: usize) -> Self::Line;
    fn print(line: &Self::Line, buffer: &mut Buffer) -> Option<()>;
    /// what `parse` reads
    type Text: 'static;
    fn text(input: &Input, at: usize) -> Self::Text;
    fn parse(text: &Self::Text) -> impl Sized;
}

/// Every case of a contender.
pub fn cases<S: Subject>(input: &Input) -> impl Iterator<Item = Case> {
    S::OPERATIONS.iter().map(|&operation| Case {
        contender: S::NAME,
        operation,
        pass: pass::<S>(operation, input),
    })
}

fn pass<S: Subject>(operation: Operation, input: &Input) -> Box<dyn Fn(&Input)> {
    let values =
        || -> Vec<S::Type> { (0..input.numbers.len()).map(|at| S::value(input, at)).collect() };
    match operation {
        Operation::FromU16 => {
            Box::new(|input| each(&input.numbers, |&n| drop(black_box(S::from_u16(n)))))
        }
        Operation::FromBytes => {
            Box::new(|input| each(&input.digits, |text| drop(black_box(S::from_bytes(text)))))
        }
        Operation::Phrase => {
            let values = values();
            Box::new(move |_| each(&values, |value| drop(black_box(S::phrase(value)))))
        }
        Operation::Class => {
            let values = values();
            Box::new(move |_| each(&values, |value| drop(black_box(S::class(value)))))
        }
        Operation::Copy => {
            let values = values();
            Box::new(move |_| each_line(&values, S::copy))
        }
        Operation::Print => {
            let lines: Vec<S::Line> =
                (0..input.numbers.len()).map(|at| S::line(input, at)).collect();
            Box::new(move |_| each_line(&lines, S::print))
        }
        Operation::Parse => {
            let texts: Vec<S::Text> =
                (0..input.numbers.len()).map(|at| S::text(input, at)).collect();
            Box::new(move |_| each(&texts, |text| drop(black_box(S::parse(text)))))
        }
    }
}

/// The compiler does not see where the elements come from, nor how the results are used; it may
/// inline the call itself, as it would in a stack.
#[inline(always)]
fn each<T>(elements: &[T], operation: impl Fn(&T)) {
    for element in black_box(elements) {
        operation(element);
    }
}

#[inline(always)]
fn each_line<T>(elements: &[T], operation: impl Fn(&T, &mut Buffer) -> Option<()>) {
    let mut buffer = Buffer::new();
    for element in black_box(elements) {
        buffer.clear();
        let written = operation(element, &mut buffer);
        black_box(&mut buffer);
        assert!(written.is_some(), "the line fits");
    }
}
