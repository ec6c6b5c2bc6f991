//! The peers, each through its own functions. Where a peer lacks an operation, such as that on a status line,
//! it is the shortest code over its type.

use std::fmt::Write;
use std::str::from_utf8;

use bytes::Bytes;
use bytesstr::BytesStr;
use ezk_sip_types::parse::Parse;
use num_enum::TryFromPrimitive;
use sipcodes::Class;
use strum::{FromRepr, IntoStaticStr};

use crate::buffer::Buffer;
use crate::by_hand::{self, with_codes};
use crate::enums::Enum;
use crate::input::Input;
use crate::operation::{Case, Operation};
use crate::subject::{Subject, cases};

pub fn all(input: &Input) -> Vec<Case> {
    let mut all: Vec<Case> = cases::<Http>(input).collect();
    all.extend(cases::<Rsip>(input));
    all.extend(cases::<Ezk>(input));
    all.extend(cases::<SipCore>(input));
    all.extend(cases::<NumEnumStatus>(input));
    all.extend(cases::<StrumStatus>(input));
    all
}

struct Http;

impl Subject for Http {
    const NAME: &'static str = "http";
    const OPERATIONS: &'static [Operation] = &Operation::ALL_BUT_COPY;
    type Type = http::StatusCode;
    type Line = Self::Type;
    type Text = &'static [u8];

    fn from_u16(number: u16) -> impl Sized {
        http::StatusCode::from_u16(number)
    }

    fn from_bytes(digits: &'static [u8]) -> impl Sized {
        http::StatusCode::from_bytes(digits)
    }

    fn value(input: &Input, at: usize) -> Self::Type {
        http::StatusCode::from_u16(input.numbers[at]).expect("100 to 999")
    }

    fn phrase(value: &Self::Type) -> impl Sized {
        value.canonical_reason()
    }

    /// It has predicates, but no type for the class.
    fn class(value: &Self::Type) -> impl Sized {
        Some(match value {
            value if value.is_informational() => Class::Provisional,
            value if value.is_success() => Class::Success,
            value if value.is_redirection() => Class::Redirection,
            value if value.is_client_error() => Class::ClientError,
            value if value.is_server_error() => Class::ServerError,
            value if (600..700).contains(&value.as_u16()) => Class::GlobalFailure,
            _ => return None,
        })
    }

    fn line(input: &Input, at: usize) -> Self::Line {
        Self::value(input, at)
    }

    fn print(value: &Self::Line, buffer: &mut Buffer) -> Option<()> {
        write!(buffer, "SIP/2.0 {value}").ok()
    }

    fn text(input: &Input, at: usize) -> Self::Text {
        input.lines[at]
    }

    fn parse(text: &Self::Text) -> impl Sized {
        let (digits, reason) = by_hand::split(text)?;
        Some((http::StatusCode::from_bytes(digits).ok()?, reason))
    }
}

struct Rsip;

impl Subject for Rsip {
    const NAME: &'static str = "rsip";
    const OPERATIONS: &'static [Operation] = &[
        Operation::FromU16,
        Operation::FromBytes,
        // its phrase is the name of the variant, and only `Display` gives it
        Operation::Class,
        Operation::Print,
        Operation::Parse,
    ];
    type Type = rsip::StatusCode;
    type Line = Self::Type;
    type Text = &'static [u8];

    fn from_u16(number: u16) -> impl Sized {
        rsip::StatusCode::from(number)
    }

    fn from_bytes(digits: &'static [u8]) -> impl Sized {
        by_hand::number(digits).map(rsip::StatusCode::from)
    }

    fn value(input: &Input, at: usize) -> Self::Type {
        rsip::StatusCode::from(input.numbers[at])
    }

    fn phrase(_: &Self::Type) -> impl Sized {}

    fn class(value: &Self::Type) -> impl Sized {
        value.kind()
    }

    fn line(input: &Input, at: usize) -> Self::Line {
        Self::value(input, at)
    }

    fn print(value: &Self::Line, buffer: &mut Buffer) -> Option<()> {
        write!(buffer, "{} {value}", rsip::Version::V2).ok()
    }

    /// It reads whole messages.
    fn text(input: &Input, at: usize) -> Self::Text {
        input.messages[at]
    }

    fn parse(text: &Self::Text) -> impl Sized {
        rsip::Response::try_from(*text)
    }
}

struct Ezk;

impl Subject for Ezk {
    const NAME: &'static str = "ezk-sip-types";
    const OPERATIONS: &'static [Operation] = &Operation::ALL_BUT_COPY;
    type Type = ezk_sip_types::StatusCode;
    type Line = ezk_sip_types::msg::StatusLine;
    type Text = Bytes;

    fn from_u16(number: u16) -> impl Sized {
        ezk_sip_types::StatusCode::from(number)
    }

    fn from_bytes(digits: &'static [u8]) -> impl Sized {
        from_utf8(digits).ok()?.parse::<ezk_sip_types::StatusCode>().ok()
    }

    fn value(input: &Input, at: usize) -> Self::Type {
        ezk_sip_types::StatusCode::from(input.numbers[at])
    }

    fn phrase(value: &Self::Type) -> impl Sized {
        value.text()
    }

    fn class(value: &Self::Type) -> impl Sized {
        value.kind()
    }

    fn line(input: &Input, at: usize) -> Self::Line {
        let code = Self::value(input, at);
        let reason = code.text().map(BytesStr::from_static);
        ezk_sip_types::msg::StatusLine { code, reason }
    }

    fn print(line: &Self::Line, buffer: &mut Buffer) -> Option<()> {
        write!(buffer, "{line}").ok()
    }

    fn text(input: &Input, at: usize) -> Self::Text {
        Bytes::from_static(input.lines[at])
    }

    fn parse(text: &Self::Text) -> impl Sized {
        let utf8 = from_utf8(text).ok()?;
        let (_, line) = ezk_sip_types::msg::StatusLine::parse(text)(utf8).ok()?;
        Some(line)
    }
}

struct SipCore;

impl Subject for SipCore {
    const NAME: &'static str = "sip-core";
    const OPERATIONS: &'static [Operation] = &Operation::ALL_BUT_COPY;
    type Type = sip_core::message::StatusCode;
    type Line = Self::Type;
    type Text = &'static [u8];

    fn from_u16(number: u16) -> impl Sized {
        sip_core::message::StatusCode(number)
    }

    fn from_bytes(digits: &'static [u8]) -> impl Sized {
        by_hand::number(digits).map(sip_core::message::StatusCode)
    }

    fn value(input: &Input, at: usize) -> Self::Type {
        sip_core::message::StatusCode(input.numbers[at])
    }

    fn phrase(value: &Self::Type) -> impl Sized {
        value.reason_phrase()
    }

    /// It has predicates, but no type for the class.
    fn class(value: &Self::Type) -> impl Sized {
        match value {
            value if value.is_provisional() => Class::Provisional,
            value if value.is_success() => Class::Success,
            value if value.is_redirect() => Class::Redirection,
            value if value.0 < 500 => Class::ClientError,
            value if value.0 < 600 => Class::ServerError,
            _ => Class::GlobalFailure,
        }
    }

    fn line(input: &Input, at: usize) -> Self::Line {
        Self::value(input, at)
    }

    fn print(value: &Self::Line, buffer: &mut Buffer) -> Option<()> {
        write!(buffer, "SIP/2.0 {value} {}", value.reason_phrase()).ok()
    }

    /// It reads whole messages.
    fn text(input: &Input, at: usize) -> Self::Text {
        input.messages[at]
    }

    fn parse(text: &Self::Text) -> impl Sized {
        sip_core::message::SipMessage::parse(from_utf8(text).ok()?).ok()
    }
}

macro_rules! num_enum {
    ($($name:ident = $code:literal => $phrase:literal,)*) => {
        #[derive(Clone, Copy, TryFromPrimitive)]
        #[repr(u16)]
        enum NumEnumStatus {
            $($name = $code,)*
        }

        impl NumEnumStatus {
            fn phrase(self) -> &'static str {
                match self {
                    $(Self::$name => $phrase,)*
                }
            }
        }
    };
}

with_codes!(num_enum);

impl Enum for NumEnumStatus {
    const NAME: &'static str = "num_enum";
    const OPERATIONS: &'static [Operation] = &Operation::ALL_BUT_COPY;

    fn from_number(number: u16) -> Option<Self> {
        Self::try_from(number).ok()
    }

    fn number(self) -> u16 {
        self as u16
    }

    fn phrase(self) -> &'static str {
        self.phrase()
    }
}

macro_rules! strum {
    ($($name:ident = $code:literal => $phrase:literal,)*) => {
        #[derive(Clone, Copy, FromRepr, IntoStaticStr)]
        #[repr(u16)]
        enum StrumStatus {
            $(
                #[strum(serialize = $phrase)]
                $name = $code,
            )*
        }
    };
}

with_codes!(strum);

impl Enum for StrumStatus {
    const NAME: &'static str = "strum";
    const OPERATIONS: &'static [Operation] = &Operation::ALL_BUT_COPY;

    fn from_number(number: u16) -> Option<Self> {
        Self::from_repr(number)
    }

    fn number(self) -> u16 {
        self as u16
    }

    fn phrase(self) -> &'static str {
        self.into()
    }
}
