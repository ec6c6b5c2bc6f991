use core::fmt;
use core::num::NonZeroU16;
use core::str::FromStr;

use crate::__private::at;
use crate::{Class, InvalidCode, StatusCode};

/// Any response code that a peer may send, 100 to 699, whether a table knows it or not.
///
/// A stack that keeps what it received stores a `Code` (two bytes, also inside an `Option`) and
/// asks for the [`status`](Code::status) where it has to decide. What follows from the number
/// alone is answered for every code; what RFC 3261, Section 8.1.3.2 makes of an unknown one is
/// [`recognized_as`](Code::recognized_as).
///
/// ```
/// use sipcodes::{Class, Code, StatusCode};
///
/// let code = Code::from_bytes(b"477").expect("three digits, 100 to 699");
/// assert_eq!(code.status(), None);
/// assert_eq!(code.class(), Class::ClientError);
/// assert_eq!(code.recognized_as(), StatusCode::BadRequest);
/// assert_eq!(code.to_string(), "477");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(NonZeroU16);

impl Code {
    /// The lowest code there can be: 100.
    pub const MIN: Self = Self::first_of(Class::Provisional);

    /// The highest code there can be: 699.
    pub const MAX: Self = Self::first_of(Class::GlobalFailure).plus(99);

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

    /// x00 of a class.
    pub(crate) const fn first_of(class: Class) -> Self {
        const HUNDRED: NonZeroU16 = match NonZeroU16::new(100) {
            Some(hundred) => hundred,
            None => NonZeroU16::MIN,
        };
        // 600 at most, so this never saturates
        Self(HUNDRED.saturating_mul(match NonZeroU16::new(class as u16) {
            Some(digit) => digit,
            None => NonZeroU16::MIN,
        }))
    }

    /// The code `offset` above this one, which the caller knows to be in range.
    const fn plus(self, offset: u16) -> Self {
        match self.0.checked_add(offset) {
            Some(number) => Self(number),
            None => self,
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

    /// The code as which a client treats this one (RFC 3261, Section 8.1.3.2).
    ///
    /// A code of the standard table is itself. An unknown final response is treated as the x00
    /// response of its class, an unknown provisional response as 183 (Session Progress).
    #[must_use]
    pub const fn recognized_as(self) -> StatusCode {
        match self.status() {
            Some(status) => status,
            None => match self.class() {
                Class::Provisional => StatusCode::SessionProgress,
                Class::Success => StatusCode::Ok,
                Class::Redirection => StatusCode::MultipleChoices,
                Class::ClientError => StatusCode::BadRequest,
                Class::ServerError => StatusCode::ServerInternalError,
                Class::GlobalFailure => StatusCode::BusyEverywhere,
            },
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
        at(&CLASSES, quarter as usize, Class::GlobalFailure)
    }

    /// 1xx: a final response is still to come.
    #[must_use]
    #[inline]
    pub const fn is_provisional(self) -> bool {
        self.as_u16() < 200
    }

    /// 2xx to 6xx: the response ends the transaction.
    #[must_use]
    #[inline]
    pub const fn is_final(self) -> bool {
        self.as_u16() >= 200
    }

    /// 2xx.
    #[must_use]
    #[inline]
    pub const fn is_success(self) -> bool {
        matches!(self.as_u16(), 200..=299)
    }

    /// 3xx.
    #[must_use]
    #[inline]
    pub const fn is_redirection(self) -> bool {
        matches!(self.as_u16(), 300..=399)
    }

    /// 4xx.
    #[must_use]
    #[inline]
    pub const fn is_client_error(self) -> bool {
        matches!(self.as_u16(), 400..=499)
    }

    /// 5xx.
    #[must_use]
    #[inline]
    pub const fn is_server_error(self) -> bool {
        matches!(self.as_u16(), 500..=599)
    }

    /// 6xx.
    #[must_use]
    #[inline]
    pub const fn is_global_failure(self) -> bool {
        self.as_u16() >= 600
    }

    /// 4xx, 5xx or 6xx: the request failed.
    #[must_use]
    #[inline]
    pub const fn is_failure(self) -> bool {
        self.as_u16() >= 400
    }

    /// 3xx to 6xx. The ACK for such a response to an INVITE is hop-by-hop: the client transaction
    /// sends it, not the user agent core (RFC 3261, Section 17.1.1.3).
    #[must_use]
    #[inline]
    pub const fn is_final_non_success(self) -> bool {
        self.as_u16() >= 300
    }

    /// 101 to 199: with a To tag, in answer to an INVITE, such a response creates an early dialog
    /// (RFC 3261, Section 12.1). 100 never does.
    #[must_use]
    #[inline]
    pub const fn may_establish_early_dialog(self) -> bool {
        matches!(self.as_u16(), 101..=199)
    }

    /// 401 or 407: the request is to be sent again with credentials (RFC 3261, Section 22).
    #[must_use]
    #[inline]
    pub const fn is_authentication_challenge(self) -> bool {
        matches!(self.as_u16(), 401 | 407)
    }

    /// 2xx or 6xx: a forking proxy that receives it stops searching and cancels the other branches
    /// (RFC 3261, Section 16.7).
    #[must_use]
    #[inline]
    pub const fn ends_forking(self) -> bool {
        self.is_success() || self.is_global_failure()
    }
}

/// The class of the codes that are four times the index and up to three more: every class begins at
/// a multiple of four. A load is faster than a division, and an index of one byte needs no check.
/// What no code leads to is padding.
static CLASSES: [Class; 256] = {
    let mut table = [Class::Provisional; 256];
    let mut at = 200 / 4;
    while at < 700 / 4 {
        table[at] = Class::ALL[at * 4 / 100 - 1];
        at += 1;
    }
    table
};

/// Shows the code and its phrase in the standard table, `486 Busy Here`, or the number alone where
/// there is none, `477`; honours width and alignment.
impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.status() {
            Some(status) => status.fmt(f),
            None => f.pad(core::str::from_utf8(&self.digits()).unwrap_or_default()),
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

impl PartialEq<u16> for Code {
    fn eq(&self, other: &u16) -> bool {
        self.as_u16() == *other
    }
}

impl PartialEq<Code> for u16 {
    fn eq(&self, other: &Code) -> bool {
        *self == other.as_u16()
    }
}
