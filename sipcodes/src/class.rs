use core::fmt;

use crate::__private::get_or;
use crate::standard::CLASS_RULES;
use crate::{Code, HeaderRule};

/// A class in one row: its digit, how documents write it, its title in RFC 3261, and what it means.
macro_rules! classes {
    (
        $(#[$doc:meta])*
        $type:ident { $( $(#[$more:meta])* $name:ident = $digit:literal, $text:literal, $title:literal, $sentence:literal; )+ }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum $type {
            $(
                #[doc = concat!($text, ": ", $sentence)]
                $(#[$more])*
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

            /// What a response of this class tells the client, in one or two sentences
            /// (RFC 3261, Sections 21.1 to 21.6).
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
            "The request has arrived, and its final response will take more than 200 ms. The client \
             never sends an ACK for a 1xx, which is not delivered reliably without 100rel and may \
             have a body.";
        #[doc(alias = "Successful")]
        Success = 2, "2xx", "Success",
            "The request was understood and accepted.";
        Redirection = 3, "3xx", "Redirection",
            "The request has to be sent to another address or service, or by another path.";
        #[doc(alias = "RequestFailure")]
        ClientError = 4, "4xx", "Client Error",
            "The request fails at this server and should not be repeated unchanged. It ends only \
             this branch of the call: another server may accept the request.";
        #[doc(alias = "ServerFailure")]
        ServerError = 5, "5xx", "Server Error",
            "The server fails to process a request that may be valid. It ends only this branch of \
             the call: another server may succeed.";
        GlobalFailure = 6, "6xx", "Global Failure",
            "The request fails for the user, not only at this address. It ends all branches of the \
             call, so other servers need not be tried.";
    }
}

impl Class {
    /// The first digit of the class's codes, 1 to 6.
    #[must_use]
    #[inline]
    pub const fn digit(self) -> u8 {
        self as u8
    }

    /// Whether `code` is in this class, such as 400 to 499 for [`Class::ClientError`].
    #[must_use]
    #[inline]
    pub const fn contains(self, code: u16) -> bool {
        code / 100 == self as u16
    }

    /// The code that unknown codes of the class are treated as: 100, 200, 300, 400, 500 or 600.
    ///
    /// A final response that the client does not know is treated as this one; an unknown
    /// provisional response is treated as 183 instead, see [`Code::recognized_as`]
    /// (RFC 3261, Section 8.1.3.2).
    #[must_use]
    #[inline]
    pub const fn default_code(self) -> Code {
        match Code::new(self as u16 * 100) {
            Some(code) => code,
            // never: no class is above 6
            None => Code::MAX,
        }
    }
}

impl Class {
    /// The rules on header fields that hold for every code of the class; a rule may still be for
    /// certain methods, or have a condition.
    ///
    /// The rules of a code and of ranges that are smaller than the class are not among them: see
    /// [`Code::header_rules_for`].
    #[must_use]
    pub const fn header_rules(self) -> &'static [HeaderRule] {
        get_or(&CLASS_RULES, self as usize - 1, &[])
    }
}

/// Shows what [`as_str`](Class::as_str) returns, and honours width and alignment.
impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
