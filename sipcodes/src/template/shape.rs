//! Closed and open enums.

/// The parts in which a closed enum and an open one differ. A closed enum is a number; an open one
/// has a variant more, for the codes that its table does not list.
#[doc(hidden)]
#[macro_export]
macro_rules! __shape {
    ($name:ident [] $recognized:tt $codes:tt) => {
        $crate::__fallible!($name, $crate::UnknownCode);

        impl $name {
            /// The code with this number, or `None` if the table does not list it.
            #[must_use]
            #[inline]
            pub const fn from_u16(number: u16) -> ::core::option::Option<Self> {
                of_number(number)
            }

            /// The code that exactly three ASCII digits name, or `None` if the table does not list it,
            /// or if there is anything else, such as a sign, a space or a fourth digit.
            #[must_use]
            #[inline]
            pub const fn from_bytes(bytes: &[u8]) -> ::core::option::Option<Self> {
                match $crate::Code::from_bytes(bytes) {
                    ::core::option::Option::Some(code) => of_number(code.as_u16()),
                    ::core::option::Option::None => ::core::option::Option::None,
                }
            }

            /// The number, 100 to 699.
            #[must_use]
            #[inline]
            pub const fn as_u16(self) -> u16 {
                $crate::__number!(self $codes)
            }

            /// The position of the code in `ALL`: to count by code in an array of `ALL.len()` elements.
            #[must_use]
            #[inline]
            pub const fn index(self) -> usize {
                row(self)
            }

            /// The first line of a response, such as `SIP/2.0 486 Busy Here`, with the CRLF that ends it.
            #[must_use]
            #[inline]
            pub const fn status_line(self) -> &'static str {
                status_line_of(self)
            }
        }

        $crate::__recognize!($name $recognized);

        #[automatically_derived]
        impl ::core::convert::TryFrom<$crate::Code> for $name {
            type Error = $crate::UnknownCode;

            fn try_from(
                code: $crate::Code,
            ) -> ::core::result::Result<Self, $crate::UnknownCode> {
                Self::try_from(code.as_u16())
            }
        }
    };
    ($name:ident [$other:ident] $recognized:tt [$($number:literal $variant:ident)*]) => {
        $crate::__fallible!($name, $crate::InvalidCode);

        #[inline]
        const fn of_code(code: $crate::Code) -> $name {
            match of_number(code.as_u16()) {
                ::core::option::Option::Some(listed) => listed,
                ::core::option::Option::None => $name::$other($crate::__private::unlisted(code)),
            }
        }

        impl $name {
            /// The code with this number, or `None` if it is not 100 to 699.
            #[must_use]
            #[inline]
            pub const fn from_u16(number: u16) -> ::core::option::Option<Self> {
                match $crate::Code::new(number) {
                    ::core::option::Option::Some(code) => ::core::option::Option::Some(of_code(code)),
                    ::core::option::Option::None => ::core::option::Option::None,
                }
            }

            /// The code that exactly three ASCII digits name, 100 to 699, or `None` if there is anything
            /// else, such as a sign, a space or a fourth digit.
            #[must_use]
            #[inline]
            pub const fn from_bytes(bytes: &[u8]) -> ::core::option::Option<Self> {
                match $crate::Code::from_bytes(bytes) {
                    ::core::option::Option::Some(code) => ::core::option::Option::Some(of_code(code)),
                    ::core::option::Option::None => ::core::option::Option::None,
                }
            }

            /// The number, 100 to 699.
            #[must_use]
            #[inline]
            pub const fn as_u16(self) -> u16 {
                match self {
                    $(Self::$variant => $number,)*
                    Self::$other(unlisted) => unlisted.code().as_u16(),
                }
            }

            /// The position of the code in `ALL`, or `None` if the table does not list it.
            #[must_use]
            #[inline]
            pub const fn index(self) -> ::core::option::Option<usize> {
                let row = row(self);
                if row < NUMBERS.len() {
                    ::core::option::Option::Some(row)
                } else {
                    ::core::option::Option::None
                }
            }

            /// The first line of a response, such as `SIP/2.0 486 Busy Here`, with the CRLF that ends it;
            /// `None` if the table does not list the code.
            #[must_use]
            #[inline]
            pub const fn status_line(self) -> ::core::option::Option<&'static str> {
                let line = status_line_of(self);
                if line.is_empty() {
                    ::core::option::Option::None
                } else {
                    ::core::option::Option::Some(line)
                }
            }

            /// The code that a client treats this one as (RFC 3261, Section 8.1.3.2): a listed code is
            /// itself, another provisional one is 183, and another final one is the x00 of its class.
            #[must_use]
            pub const fn recognized_as(self) -> Self {
                match self {
                    Self::$other(unlisted) => of_code($crate::__private::stand_in(unlisted.code())),
                    listed => listed,
                }
            }
        }

        #[automatically_derived]
        impl ::core::convert::From<$crate::Code> for $name {
            fn from(code: $crate::Code) -> Self {
                of_code(code)
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
            }
        }

        /// By number.
        #[automatically_derived]
        impl ::core::cmp::Ord for $name {
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                ::core::cmp::Ord::cmp(&(*self).as_u16(), &(*other).as_u16())
            }
        }
    };
}

/// The number of a closed enum; one without variants, which is left after errors, has none.
#[doc(hidden)]
#[macro_export]
macro_rules! __number {
    ($code:tt []) => {
        match $code {}
    };
    ($code:tt $codes:tt) => {
        $code as u16
    };
}

/// `recognize`, for an enum that has what unknown codes are treated as.
#[doc(hidden)]
#[macro_export]
macro_rules! __recognize {
    ($name:ident []) => {};
    ($name:ident [$progress:ident $success:ident $redirection:ident $client:ident $server:ident $global:ident]) => {
        impl $name {
            /// The code that a client treats `code` as (RFC 3261, Section 8.1.3.2): one that the table
            /// lists is itself, another provisional one is 183, and another final one is the x00 of its
            /// class.
            #[must_use]
            pub const fn recognize(code: $crate::Code) -> Self {
                match of_number(code.as_u16()) {
                    ::core::option::Option::Some(listed) => listed,
                    ::core::option::Option::None => match code.class() {
                        $crate::Class::Provisional => Self::$progress,
                        $crate::Class::Success => Self::$success,
                        $crate::Class::Redirection => Self::$redirection,
                        $crate::Class::ClientError => Self::$client,
                        $crate::Class::ServerError => Self::$server,
                        $crate::Class::GlobalFailure => Self::$global,
                    },
                }
            }
        }
    };
}
