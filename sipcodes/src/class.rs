use core::fmt;

use crate::Code;

/// A class in one row: its digit, how documents write it, its title in RFC 3261, and the sentence
/// that explains it.
macro_rules! classes {
    (
        $(#[$doc:meta])*
        $type:ident { $( $name:ident = $digit:literal, $text:literal, $title:literal, $sentence:literal; )+ }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum $type {
            $(
                #[doc = concat!($text, ": ", $sentence)]
                $name = $digit,
            )+
        }

        impl $type {
            /// The six classes, ascending.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The class as documents write it: `"1xx"` to `"6xx"`.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)+ }
            }

            /// The name of the class in RFC 3261, Section 7.2, such as `"Client Error"`.
            #[must_use]
            pub const fn title(self) -> &'static str {
                match self { $(Self::$name => $title,)+ }
            }

            /// What a response of this class tells the client, in one sentence.
            #[must_use]
            pub const fn description(self) -> &'static str {
                match self { $(Self::$name => $sentence,)+ }
            }
        }
    };
}

classes! {
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
    Class {
        Provisional = 1, "1xx", "Provisional",
            "The request arrived and is being worked on; a final response is still to come.";
        Success = 2, "2xx", "Success",
            "The request was received, understood and accepted.";
        Redirection = 3, "3xx", "Redirection",
            "The caller has to try another address or service to complete the request.";
        ClientError = 4, "4xx", "Client Error",
            "This server cannot fulfil the request as it stands; after a change, or at another \
             server, it may succeed.";
        ServerError = 5, "5xx", "Server Error",
            "The server failed although the request looks valid; another server may succeed.";
        GlobalFailure = 6, "6xx", "Global Failure",
            "No server can fulfil the request; searching further is of no use.";
    }
}

impl Class {
    /// The first digit of the class's codes, 1 to 6.
    #[must_use]
    #[inline]
    pub const fn digit(self) -> u8 {
        self as u8
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
