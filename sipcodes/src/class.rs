use core::fmt;

use crate::Code;

/// The class of a response code: its first digit (RFC 3261, Section 7.2).
///
/// The six classes are all there are, so a `match` on them needs no wildcard arm:
///
/// ```
/// use sipcodes::{Class, StatusCode};
///
/// let next = match StatusCode::BusyHere.class() {
///     Class::Provisional => "wait",
///     Class::Success => "acknowledge",
///     Class::Redirection => "try the contacts",
///     Class::ClientError | Class::ServerError => "try another target",
///     Class::GlobalFailure => "give up",
/// };
/// assert_eq!(next, "try another target");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Class {
    /// 1xx: the request was received and is being worked on; a final response will follow.
    Provisional = 1,
    /// 2xx: the request was received, understood and accepted.
    Success = 2,
    /// 3xx: the caller has to go elsewhere to complete the request.
    Redirection = 3,
    /// 4xx: this server cannot fulfil the request as it is; another server might.
    ClientError = 4,
    /// 5xx: the server failed on a request that seems to be valid.
    ServerError = 5,
    /// 6xx: the request cannot be fulfilled at any server.
    GlobalFailure = 6,
}

impl Class {
    /// The six classes, ascending.
    pub const ALL: &'static [Self] = &[
        Self::Provisional,
        Self::Success,
        Self::Redirection,
        Self::ClientError,
        Self::ServerError,
        Self::GlobalFailure,
    ];

    /// The first digit of the class's codes, 1 to 6.
    #[must_use]
    #[inline]
    pub const fn digit(self) -> u8 {
        self as u8
    }

    /// The class as documents write it: `"1xx"` to `"6xx"`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Provisional => "1xx",
            Self::Success => "2xx",
            Self::Redirection => "3xx",
            Self::ClientError => "4xx",
            Self::ServerError => "5xx",
            Self::GlobalFailure => "6xx",
        }
    }

    /// The name of the class in RFC 3261, Section 7.2, such as `"Client Error"`.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Provisional => "Provisional",
            Self::Success => "Success",
            Self::Redirection => "Redirection",
            Self::ClientError => "Client Error",
            Self::ServerError => "Server Error",
            Self::GlobalFailure => "Global Failure",
        }
    }

    /// What a response of this class tells the client, in one sentence.
    #[must_use]
    pub const fn description(self) -> &'static str {
        match self {
            Self::Provisional => {
                "The request arrived and is being worked on; a final response is still to come."
            }
            Self::Success => "The request was received, understood and accepted.",
            Self::Redirection => {
                "The caller has to try another address or service to complete the request."
            }
            Self::ClientError => {
                "This server cannot fulfil the request as it stands; after a change, or at another \
                 server, it may succeed."
            }
            Self::ServerError => {
                "The server failed although the request looks valid; another server may succeed."
            }
            Self::GlobalFailure => {
                "No server can fulfil the request; searching further is of no use."
            }
        }
    }

    /// Whether `code` lies in this class, such as 400 to 499 for [`Class::ClientError`].
    #[must_use]
    #[inline]
    pub const fn contains(self, code: u16) -> bool {
        code / 100 == self as u16
    }

    /// The code that stands for the whole class: 100, 200, 300, 400, 500 or 600.
    ///
    /// A final response that the client does not know is treated as this one; an unknown
    /// provisional response is treated as 183 instead, see [`Code::recognized_as`]
    /// (RFC 3261, Section 8.1.3.2).
    #[must_use]
    #[inline]
    pub const fn default_code(self) -> Code {
        Code::first_of(self)
    }
}

/// Shows what [`as_str`](Class::as_str) returns, and honours width and alignment.
impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
