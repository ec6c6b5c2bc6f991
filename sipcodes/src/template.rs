//! What every generated enum has, for any table: the macro emits the enum and the content of the
//! columns, and the methods and traits are written here, once.
//!
//! Generated code must not depend on what names mean where it is used, nor cause a lint there. So the
//! primitive types are imported, all other paths begin with `::core` or `$crate`, methods of the enum
//! are called on values and not through references, and helpers are in an anonymous constant, where no
//! helper is a type: the enum may have any name.

/// Implements everything for an enum; see `implement!` in the output of the macro.
///
/// `$shape` is `[]` for a closed enum, and the variant for unlisted codes for an open one. A column is
/// one token tree, see `__column!`.
#[doc(hidden)]
#[macro_export]
macro_rules! __implement {
    (
        $(#[$attribute:meta])*
        $name:ident $shape:tt
        codes [$($number:literal $variant:ident,)*]
        span $first:literal $span:literal $row:ident
        recognized $recognized:tt
        ranges $ranges:expr;
        q850 $q850:tt
        reason_phrase $reason_phrase:tt
        status_line $status_line:tt
        description $description:tt
        references $references:tt
        see_also $see_also:tt
        registration $registration:tt
        other_reason_phrases $other_reason_phrases:tt
        methods $methods:tt
        sent_by $sent_by:tt
        outcome $outcome:tt
        dialog_effect $dialog_effect:tt
        dialog_effects $dialog_effects:tt
        q850_cause $q850_cause:tt
        q850_causes $q850_causes:tt
        remedies $remedies:tt
        header_rules $header_rules:tt
    ) => {
        $(#[$attribute])*
        const _: () = {
            use ::core::primitive::{bool, str, u8, u16, usize};

            const NUMBERS: &[u16] = &[$($number),*];

            // by number, from the lowest that the table is for: the code, and its row in the columns
            static BY_NUMBER: [::core::option::Option<$name>; $span] = {
                let mut by_number = [::core::option::Option::None; $span];
                let mut row = 0;
                while row < NUMBERS.len() {
                    let code = ::core::option::Option::Some($name::ALL[row]);
                    by_number[NUMBERS[row] as usize - $first] = code;
                    row += 1;
                }
                by_number
            };
            static ROWS: [$row; $span] = {
                let mut rows = [$row::MAX; $span];
                let mut row: $row = 0;
                while (row as usize) < NUMBERS.len() {
                    rows[NUMBERS[row as usize] as usize - $first] = row;
                    row += 1;
                }
                rows
            };

            #[inline]
            const fn of_number(number: u16) -> ::core::option::Option<$name> {
                // widened first: arithmetic in 16 bits would load the number a second time
                let at = (number as usize).wrapping_sub($first);
                $crate::__private::get_or(&BY_NUMBER, at, ::core::option::Option::None)
            }

            #[inline]
            const fn row(code: $name) -> usize {
                let at = (code.as_u16() as usize).wrapping_sub($first);
                $crate::__private::get_or(&ROWS, at, $row::MAX) as usize
            }

            impl $name {
                /// Every code of the table, ascending.
                pub const ALL: &'static [Self] = &[$(Self::$variant),*];

                /// The code as a number that need not be in any table.
                #[must_use]
                #[inline]
                pub const fn code(self) -> $crate::Code {
                    match $crate::Code::new(self.as_u16()) {
                        ::core::option::Option::Some(code) => code,
                        // never: no table has another number
                        ::core::option::Option::None => $crate::Code::MIN,
                    }
                }

                /// The three digits, such as `"486"`.
                #[must_use]
                #[inline]
                pub const fn as_str(self) -> &'static str {
                    self.code().as_str()
                }

                /// The class: the first digit of the code.
                #[must_use]
                #[inline]
                pub const fn class(self) -> $crate::Class {
                    self.code().class()
                }

                $crate::__predicates!();

                /// The reason phrase, such as `"Busy Here"`: in the standard table the one that IANA has
                /// registered, without remarks.
                #[must_use]
                #[inline]
                pub const fn reason_phrase(self) -> &'static str {
                    $crate::__column!(self, &'static str, "", $reason_phrase)
                }

                /// What the code means on a call and what usually causes it; empty where the table does
                /// not say.
                #[must_use]
                #[inline]
                pub const fn description(self) -> &'static str {
                    $crate::__column!(self, &'static str, "", $description)
                }

                /// Where the code is specified, the defining document first; empty where the table does
                /// not say.
                #[must_use]
                #[inline]
                pub const fn references(self) -> &'static [$crate::Reference] {
                    $crate::__column!(self, &'static [$crate::Reference], &[], $references)
                }

                /// Later documents that change or extend what the code means; empty if there are none.
                #[must_use]
                #[inline]
                pub const fn see_also(self) -> &'static [$crate::Reference] {
                    $crate::__column!(self, &'static [$crate::Reference], &[], $see_also)
                }

                /// The standing of the code in IANA's registry.
                #[must_use]
                #[inline]
                pub const fn registration(self) -> $crate::Registration {
                    $crate::__column!(
                        self,
                        $crate::Registration,
                        $crate::Registration::Registered,
                        $registration
                    )
                }

                /// Other phrases that are seen for this code, with what they tell; empty if none is known.
                #[must_use]
                #[inline]
                pub const fn other_reason_phrases(self) -> &'static [$crate::ReasonPhrase] {
                    $crate::__column!(self, &'static [$crate::ReasonPhrase], &[], $other_reason_phrases)
                }

                /// The methods whose requests the code answers, in upper case; empty means any.
                #[must_use]
                #[inline]
                pub const fn methods(self) -> &'static [&'static str] {
                    $crate::__column!(self, &'static [&'static str], &[], $methods)
                }

                /// Who generates the response, the most likely one first; empty where the table does not
                /// say.
                #[must_use]
                #[inline]
                pub const fn sent_by(self) -> &'static [$crate::Role] {
                    $crate::__column!(self, &'static [$crate::Role], &[], $sent_by)
                }

                /// How the response counts for an attempt to set up a session (RFC 6076); `None` for
                /// provisional responses, for those that no INVITE gets, and where the table does not say.
                #[must_use]
                #[inline]
                pub const fn outcome(self) -> ::core::option::Option<$crate::Outcome> {
                    $crate::__column!(
                        self,
                        ::core::option::Option<$crate::Outcome>,
                        ::core::option::Option::None,
                        $outcome
                    )
                }

                /// What the response ends if it answers a request inside a dialog (RFC 5057, Section 5.1);
                /// `None` for 1xx to 3xx, and where the table does not say.
                ///
                /// For requests of some methods it is another: see `dialog_effect_on`.
                #[must_use]
                #[inline]
                pub const fn dialog_effect(self) -> ::core::option::Option<$crate::DialogEffect> {
                    $crate::__column!(
                        self,
                        ::core::option::Option<$crate::DialogEffect>,
                        ::core::option::Option::None,
                        $dialog_effect
                    )
                }

                /// What the response ends if it answers a request of this method inside a dialog: `"INVITE"`
                /// and `"SUBSCRIBE"` may differ. `None` for 1xx to 3xx, and where the table does not say.
                ///
                /// Where RFC 5057 and a specification of the method disagree, the table follows the newer
                /// one.
                #[must_use]
                pub const fn dialog_effect_on(
                    self,
                    method: &str,
                ) -> ::core::option::Option<$crate::DialogEffect> {
                    let by_method = $crate::__column!(
                        self,
                        &'static [(&'static str, $crate::DialogEffect)],
                        &[],
                        $dialog_effects
                    );
                    match $crate::__private::of_method(by_method, method) {
                        ::core::option::Option::None => self.dialog_effect(),
                        effect => effect,
                    }
                }

                /// The Q.850 cause, 1 to 127, that a gateway sends for the response to the telephone network
                /// (RFC 3398, Section 8.2.6.1); `None` where the table does not say. In the standard table that
                /// is 487 alone, which only confirms that the call was given up; RFC 3398 has 31 (normal,
                /// unspecified) for codes that are not listed.
                #[must_use]
                #[inline]
                pub const fn q850_cause(self) -> ::core::option::Option<u8> {
                    $crate::__column!(
                        self,
                        ::core::option::Option<u8>,
                        ::core::option::Option::None,
                        $q850_cause
                    )
                }

                /// The Q.850 causes that `from_q850_cause` turns into this code, ascending, without those
                /// that get it by default.
                #[must_use]
                #[inline]
                pub const fn q850_causes(self) -> &'static [u8] {
                    $crate::__column!(self, &'static [u8], &[], $q850_causes)
                }

                /// The code that a gateway sends for a Q.850 cause from the telephone network (RFC 3398,
                /// Section 7.2.4.1).
                ///
                /// A cause from 1 to 127 that the table does not list gets the table's default, 500 in the
                /// standard table. `None` for causes that do not lead to a response, such as 16 (normal
                /// clearing, which becomes a BYE or CANCEL), for 0 and for more than 127.
                #[must_use]
                #[inline]
                pub const fn from_q850_cause(cause: u8) -> ::core::option::Option<Self> {
                    const CODES: &[u16] = &$q850;
                    of_number($crate::__private::get_or(CODES, cause as usize, 0))
                }

                /// What the client can change before it sends the request again, in order of use; empty
                /// where there is nothing to try, or the table does not say.
                #[must_use]
                #[inline]
                pub const fn remedies(self) -> &'static [$crate::Remedy] {
                    $crate::__column!(self, &'static [$crate::Remedy], &[], $remedies)
                }

                /// The rules on header fields that the text of this code adds to those of its range; empty
                /// where the table does not say.
                #[must_use]
                #[inline]
                pub const fn header_rules(self) -> &'static [$crate::HeaderRule] {
                    $crate::__column!(self, &'static [$crate::HeaderRule], &[], $header_rules)
                }

                /// The rules on header fields of a response with this code to a request of this method:
                /// those of the ranges that the code is in, and its own.
                #[must_use]
                pub const fn header_rules_for(self, method: &str) -> $crate::HeaderRules<'_> {
                    static RANGES: &[(u16, u16, &[$crate::HeaderRule])] = $crate::__data!($ranges);
                    $crate::__private::header_rules(RANGES, self.header_rules(), self.as_u16(), method)
                }
            }

            #[inline]
            const fn status_line_of(code: $name) -> &'static str {
                $crate::__column!(code, &'static str, "", $status_line)
            }

            $crate::__shape!($name $shape $recognized [$($number $variant)*]);

            /// Shows code and phrase, `486 Busy Here`, and honours width and alignment. It is for people:
            /// `status_line` is for the wire, and `FromStr` reads what `as_str` gives.
            #[automatically_derived]
            impl ::core::fmt::Display for $name {
                fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    let line = status_line_of(*self);
                    match line.get("SIP/2.0 ".len()..line.len().saturating_sub(2)) {
                        ::core::option::Option::Some(text) => formatter.pad(text),
                        ::core::option::Option::None => formatter.pad((*self).as_str()),
                    }
                }
            }

            #[automatically_derived]
            impl ::core::convert::From<$name> for u16 {
                fn from(code: $name) -> Self {
                    code.as_u16()
                }
            }

            #[automatically_derived]
            impl ::core::convert::From<$name> for $crate::Code {
                fn from(code: $name) -> Self {
                    code.code()
                }
            }

            /// The status line with the phrase of this table.
            #[automatically_derived]
            impl ::core::convert::From<$name> for $crate::StatusLine<'static> {
                fn from(code: $name) -> Self {
                    $crate::__private::status_line(code.code(), code.reason_phrase())
                }
            }

            $crate::__compare!($name, u16, as_u16);
            $crate::__compare!($name, $crate::Code, code);
        };
    };
}

/// The cell of a column for a code. `$cells` is an array; or `[]` where no entry fills the column, which
/// then leaves nothing in the program; or, where many cells are the same, the different ones and for each
/// code which of them it is.
#[doc(hidden)]
#[macro_export]
macro_rules! __column {
    ($code:tt, $type:ty, $none:expr, []) => {
        $none
    };
    ($code:tt, $type:ty, $none:expr, { $count:literal $different:tt $cells:tt }) => {{
        const NONE: $type = $none;
        static DIFFERENT: [$type; $count] = $crate::__data!($different);
        static CELLS: [u8; NUMBERS.len()] = $cells;
        let at = $crate::__private::get_or(&CELLS, row($code), u8::MAX);
        $crate::__private::get_or(&DIFFERENT, at as usize, NONE)
    }};
    ($code:tt, $type:ty, $none:expr, $cells:tt) => {{
        const NONE: $type = $none;
        static CELLS: [$type; NUMBERS.len()] = $crate::__data!($cells);
        $crate::__private::get_or(&CELLS, row($code), NONE)
    }};
}

/// The content of a table, with the names that it is written with in scope. The enum may have one of
/// these names: it is hidden here, and the content does not name it.
#[doc(hidden)]
#[macro_export]
macro_rules! __data {
    ($data:expr) => {{
        use $crate::__private::data::*;
        $data
    }};
}

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

            /// The code as which a client treats this one (RFC 3261, Section 8.1.3.2): a listed code is
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

/// The conversions that may fail.
#[doc(hidden)]
#[macro_export]
macro_rules! __fallible {
    ($name:ident, $error:ty) => {
        /// Reads exactly three digits, like `from_bytes`.
        #[automatically_derived]
        impl ::core::str::FromStr for $name {
            type Err = $error;

            fn from_str(text: &str) -> ::core::result::Result<Self, $error> {
                match Self::from_bytes(text.as_bytes()) {
                    ::core::option::Option::Some(code) => ::core::result::Result::Ok(code),
                    ::core::option::Option::None => {
                        ::core::result::Result::Err(<$error>::text(text))
                    }
                }
            }
        }

        #[automatically_derived]
        impl ::core::convert::TryFrom<u16> for $name {
            type Error = $error;

            fn try_from(number: u16) -> ::core::result::Result<Self, $error> {
                match Self::from_u16(number) {
                    ::core::option::Option::Some(code) => ::core::result::Result::Ok(code),
                    ::core::option::Option::None => {
                        ::core::result::Result::Err(<$error>::number(number))
                    }
                }
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
            /// The code as which a client treats `code` (RFC 3261, Section 8.1.3.2): one that the table
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

/// `==` and `<` between an enum and another type, both ways; `$method` turns the one into the other.
#[doc(hidden)]
#[macro_export]
macro_rules! __compare {
    ($name:ident, $other:ty, $method:ident) => {
        #[automatically_derived]
        impl ::core::cmp::PartialEq<$other> for $name {
            fn eq(&self, other: &$other) -> bool {
                (*self).$method() == *other
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialEq<$name> for $other {
            fn eq(&self, other: &$name) -> bool {
                *self == (*other).$method()
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialOrd<$other> for $name {
            fn partial_cmp(&self, other: &$other) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::cmp::PartialOrd::partial_cmp(&(*self).$method(), other)
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialOrd<$name> for $other {
            fn partial_cmp(&self, other: &$name) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::cmp::PartialOrd::partial_cmp(self, &(*other).$method())
            }
        }
    };
}
