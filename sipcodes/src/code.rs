use core::fmt;
use core::num::NonZeroU16;
use core::str::FromStr;

use crate::__private::get_or;
use crate::standard::RANGES;
use crate::{Class, HeaderRule, HeaderRules, InvalidCode, StatusCode};

/// Any response code that a peer may send, 100 to 699, whether a table lists it or not.
///
/// A stack that keeps what it received stores a `Code` (two bytes, also inside an `Option`) and asks for
/// the [`status`](Code::status) where it has to decide. Methods that need the number
/// alone answer for every code; [`recognized_as`](Code::recognized_as) returns the code that a client
/// treats an unknown one as. Every code of the standard table has a constant.
///
/// ```
/// use sipcodes::{Class, Code, StatusCode};
///
/// let code = Code::from_bytes(b"477").expect("three digits, 100 to 699");
/// assert_eq!(code.status(), None);
/// assert_eq!(code.class(), Class::ClientError);
/// assert_eq!(code.recognized_as(), StatusCode::BadRequest);
/// assert_eq!(code.to_string(), "477");
///
/// let is_busy = |code| matches!(code, Code::BUSY_HERE | Code::BUSY_EVERYWHERE);
/// assert!(is_busy(StatusCode::BusyHere.code()) && !is_busy(code));
/// ```
///
/// A code of your own that no table lists is a constant as well; a number out of range does not compile:
///
/// ```
/// use sipcodes::Code;
///
/// const SEND_FAILED: Code = Code::new(477).expect("100 to 699");
/// assert_eq!(SEND_FAILED.as_str(), "477");
/// ```
///
/// # Why 699 is the highest
///
/// The grammar of RFC 3261, Section 25.1 also lets `extension-code`, any three digits, be a code. But the
/// first digit is the class, "SIP/2.0 allows six values for the first digit" (Section 7.2), and what a
/// client does with an unknown code depends on its class (Section 8.1.3.2), and a 700 has none. So a
/// line with such a number is not a status line for [`StatusLine::parse`](crate::StatusLine::parse).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(transparent)]
pub struct Code(NonZeroU16);

impl Code {
    /// The lowest code there can be: 100.
    pub const MIN: Self = Self(NonZeroU16::MIN.saturating_add(99));

    /// The highest code there can be: 699.
    pub const MAX: Self = Self(NonZeroU16::MIN.saturating_add(698));

    /// The code with this number, or `None` if it is not 100 to 699.
    #[must_use]
    #[inline]
    pub const fn new(code: u16) -> Option<Self> {
        match NonZeroU16::new(code) {
            Some(number) if code >= 100 && code <= 699 => Some(Self(number)),
            _ => None,
        }
    }

    /// Reads exactly three ASCII digits, 100 to 699; anything else, such as a sign, a space or a
    /// fourth digit, gives `None`.
    #[must_use]
    #[inline]
    pub const fn from_bytes(bytes: &[u8]) -> Option<Self> {
        match *bytes {
            [a @ b'1'..=b'6', b @ b'0'..=b'9', c @ b'0'..=b'9'] => {
                // '0' is 48, so the three of them add 111 times 48 to the number.
                Self::new(a as u16 * 100 + b as u16 * 10 + c as u16 - 111 * 48)
            }
            _ => None,
        }
    }

    /// The number.
    #[must_use]
    #[inline]
    pub const fn as_u16(self) -> u16 {
        self.0.get()
    }

    /// The entry of the standard table with this number, or `None` if it has none.
    #[must_use]
    #[inline]
    pub const fn status(self) -> Option<StatusCode> {
        StatusCode::from_u16(self.as_u16())
    }

    /// The code that a client treats this one as (RFC 3261, Section 8.1.3.2).
    ///
    /// A code of the standard table is itself. An unknown final response is treated as the x00
    /// response of its class, an unknown provisional response as 183 (Session Progress).
    #[must_use]
    pub const fn recognized_as(self) -> StatusCode {
        StatusCode::recognize(self)
    }

    /// What a client that does not know this code treats it as.
    pub(crate) const fn stand_in(self) -> Self {
        match self.class() {
            Class::Provisional => Self::SESSION_PROGRESS,
            class => class.default_code(),
        }
    }

    /// The reason phrase of the standard table, or `None` if it does not list the code.
    #[must_use]
    #[inline]
    pub const fn reason_phrase(self) -> Option<&'static str> {
        match self.status() {
            Some(status) => Some(status.reason_phrase()),
            None => None,
        }
    }

    /// The rules on header fields of a response with this code to a request of this method; for a code
    /// that the standard table does not list, those of the ranges that it is in.
    #[must_use]
    pub const fn header_rules_for(self, method: &str) -> HeaderRules<'_> {
        let own: &[HeaderRule] = match self.status() {
            Some(status) => status.header_rules(),
            None => &[],
        };
        HeaderRules::new(RANGES, own, self.as_u16(), method)
    }

    /// The three digits, such as `"477"`.
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> &'static str {
        let at = (self.as_u16() as usize).wrapping_sub(100);
        match core::str::from_utf8(&DIGITS[if at < DIGITS.len() { at } else { 0 }]) {
            Ok(digits) => digits,
            // never: they are ASCII
            Err(_) => "",
        }
    }

    /// The three digits, as ASCII.
    #[expect(clippy::cast_possible_truncation, reason = "each is a digit")]
    pub(crate) const fn digits(self) -> [u8; 3] {
        let code = self.as_u16();
        [b'0' + (code / 100) as u8, b'0' + (code / 10 % 10) as u8, b'0' + (code % 10) as u8]
    }

    /// The class: the first digit of the code.
    #[must_use]
    #[inline]
    #[expect(clippy::cast_possible_truncation, reason = "no code is above 699")]
    pub const fn class(self) -> Class {
        let quarter = (self.as_u16() / 4) as u8;
        get_or(&CLASSES, quarter as usize, Class::GlobalFailure)
    }

    crate::__predicates!();
}

/// The class of the codes that are four times the index and up to three more: every class begins at
/// a multiple of four. A load is faster than a division, and an index of one byte needs no check.
/// Elements that no code leads to are padding.
static CLASSES: [Class; 256] = {
    let mut table = [Class::Provisional; 256];
    let mut at = 200 / 4;
    while at < 700 / 4 {
        table[at] = Class::ALL[at * 4 / 100 - 1];
        at += 1;
    }
    table
};

/// The digits of every code, from 100 on.
static DIGITS: [[u8; 3]; 600] = {
    let mut table = [[0; 3]; 600];
    let mut code = Code::MIN;
    loop {
        table[code.as_u16() as usize - 100] = code.digits();
        match Code::new(code.as_u16() + 1) {
            Some(next) => code = next,
            None => break table,
        }
    }
};

/// Shows the code and its phrase in the standard table, `486 Busy Here`, or the number alone where there is
/// none, `477`; honours width and alignment.
///
/// This is for people. [`StatusLine`](crate::StatusLine) is for the wire, and `FromStr` reads what
/// [`as_str`](Code::as_str) gives.
impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.status() {
            Some(status) => status.fmt(f),
            None => f.pad(self.as_str()),
        }
    }
}

/// Shows the number alone: `Code(486)`.
impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Code({})", self.as_u16())
    }
}

impl TryFrom<u16> for Code {
    type Error = InvalidCode;

    fn try_from(code: u16) -> Result<Self, InvalidCode> {
        Self::new(code).ok_or(InvalidCode::number(code))
    }
}

/// Reads exactly three digits, like [`Code::from_bytes`].
impl FromStr for Code {
    type Err = InvalidCode;

    fn from_str(text: &str) -> Result<Self, InvalidCode> {
        Self::from_bytes(text.as_bytes()).ok_or(InvalidCode::text(text))
    }
}

impl From<Code> for u16 {
    fn from(code: Code) -> Self {
        code.as_u16()
    }
}

crate::__compare!(Code, u16, as_u16);
