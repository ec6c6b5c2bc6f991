//! The floor: a bare number and tables with an element for every number, the least that any type
//! can take for the same answers.

use std::num::NonZeroU16;

use sipcodes::{Class, StatusCode};

/// The numbers that a response code can be.
const NUMBERS: usize = 700;

static PHRASES: [&str; NUMBERS] = {
    let mut table = [""; NUMBERS];
    let mut at = 0;
    while at < StatusCode::ALL.len() {
        let status = StatusCode::ALL[at];
        table[status.as_u16() as usize] = status.reason_phrase();
        at += 1;
    }
    table
};

static CLASSES: [Option<Class>; NUMBERS] = {
    let mut table = [None; NUMBERS];
    let mut number = 100;
    while number < NUMBERS {
        table[number] = Some(Class::ALL[number / 100 - 1]);
        number += 1;
    }
    table
};

#[inline]
pub fn from_u16(number: u16) -> Option<NonZeroU16> {
    if (100..700).contains(&number) { NonZeroU16::new(number) } else { None }
}

#[inline]
pub fn from_bytes(bytes: &[u8]) -> Option<NonZeroU16> {
    let &[a @ b'1'..=b'6', b @ b'0'..=b'9', c @ b'0'..=b'9'] = bytes else { return None };
    let digit = |byte: u8| u16::from(byte - b'0');
    NonZeroU16::new(digit(a) * 100 + digit(b) * 10 + digit(c))
}

#[inline]
pub fn phrase(number: u16) -> &'static str {
    PHRASES.get(usize::from(number)).copied().unwrap_or_default()
}

#[inline]
pub fn class(number: u16) -> Option<Class> {
    CLASSES.get(usize::from(number)).copied().flatten()
}

/// Number and phrase of a line, with the checks that every reader needs: the version, the digits, and
/// that no line break is inside the line.
#[inline]
pub fn parse(line: &[u8]) -> Option<(NonZeroU16, &[u8])> {
    let line = line.strip_suffix(b"\r\n").unwrap_or(line);
    let line = line.strip_prefix(b"SIP/2.0 ")?;
    let (digits, rest) = line.split_at_checked(3)?;
    let number = from_bytes(digits)?;
    let reason = rest.strip_prefix(b" ")?;
    let broken = reason.iter().any(|&byte| byte == b'\r' || byte == b'\n');
    if broken { None } else { Some((number, reason)) }
}
