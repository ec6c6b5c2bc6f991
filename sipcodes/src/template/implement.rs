//! Everything for one enum: tables by number, the methods, the traits.

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
        references $references:tt
        see_also $see_also:tt
        description $description:tt
        registration $registration:tt
        phrase_detail $phrase_detail:tt
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

                /// The standing of the code in IANA's registry; `Registered` where the table does not say.
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

                /// What the sender should or may say more precisely in the phrase, as in "should say what is
                /// missing" (RFC 3261, Section 21.4.22); empty where nothing asks for it. A phrase that does
                /// so is not listed in `other_reason_phrases`.
                #[must_use]
                #[inline]
                pub const fn phrase_detail(self) -> &'static str {
                    $crate::__column!(self, &'static str, "", $phrase_detail)
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
