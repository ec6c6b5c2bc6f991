const _: &::core::primitive::str = ::core::include_str!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", "small.toml")
);
/// The codes my stack speaks.
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
#[repr(u16)]
#[non_exhaustive]
pub enum StatusCode {
    /// 180 Ringing
    ///
    /// | Class | 1xx Provisional |
    /// |---|---|
    /// | Registration | registered |
    /// | Methods | INVITE |
    #[doc(alias = "180")]
    Ringing = 180,
    /// 486 Busy Here
    ///
    /// The phone is reached but takes no further call.
    ///
    /// | Class | 4xx Client Error |
    /// |---|---|
    /// | Reference | [RFC 3261, Section 21.4.24](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.24) |
    /// | Registration | registered |
    #[doc(alias = "486")]
    BusyHere = 486,
}
const _: () = {
    use ::core::primitive::{bool, str, u8, u16, usize};
    static BY_NUMBER: [::core::option::Option<StatusCode>; 307] = {
        let mut table = [::core::option::Option::None; 307];
        let mut codes = StatusCode::ALL;
        while let [code, rest @ ..] = codes {
            let at = (*code).as_u16().wrapping_sub(180) as usize;
            ::sipcodes::__private::put(
                &mut table,
                at,
                ::core::option::Option::Some(*code),
            );
            codes = rest;
        }
        table
    };
    #[inline]
    const fn of_number(code: u16) -> ::core::option::Option<StatusCode> {
        let at = code.wrapping_sub(180) as usize;
        ::sipcodes::__private::at(&BY_NUMBER, at, ::core::option::Option::None)
    }
    impl StatusCode {
        /// Every code of the table, ascending.
        pub const ALL: &'static [Self] = &[Self::Ringing, Self::BusyHere];
        /// The code with this number, or `None` if the table has none.
        #[must_use]
        #[inline]
        pub const fn from_u16(code: u16) -> ::core::option::Option<Self> {
            of_number(code)
        }
        /// The code that exactly three ASCII digits name, or `None` if the table has none, or
        /// if there is anything else, such as a sign, a space or a fourth digit.
        #[must_use]
        #[inline]
        pub const fn from_bytes(bytes: &[u8]) -> ::core::option::Option<Self> {
            match ::sipcodes::Code::from_bytes(bytes) {
                ::core::option::Option::Some(code) => of_number(code.as_u16()),
                ::core::option::Option::None => ::core::option::Option::None,
            }
        }
        /// The number, 100 to 699.
        #[must_use]
        #[inline]
        pub const fn as_u16(self) -> u16 {
            self as u16
        }
        /// The number as a code that need not be in any table.
        #[must_use]
        #[inline]
        pub const fn code(self) -> ::sipcodes::Code {
            match ::sipcodes::Code::new(self.as_u16()) {
                ::core::option::Option::Some(code) => code,
                ::core::option::Option::None => ::sipcodes::Code::MIN,
            }
        }
        /// The class: the first digit of the code.
        #[must_use]
        #[inline]
        pub const fn class(self) -> ::sipcodes::Class {
            self.code().class()
        }
        /// 1xx: a final response is still to come.
        #[must_use]
        #[inline]
        pub const fn is_provisional(self) -> bool {
            self.code().is_provisional()
        }
        /// 2xx to 6xx: the response ends the transaction.
        #[must_use]
        #[inline]
        pub const fn is_final(self) -> bool {
            self.code().is_final()
        }
        /// 2xx.
        #[must_use]
        #[inline]
        pub const fn is_success(self) -> bool {
            self.code().is_success()
        }
        /// 3xx.
        #[must_use]
        #[inline]
        pub const fn is_redirection(self) -> bool {
            self.code().is_redirection()
        }
        /// 4xx.
        #[must_use]
        #[inline]
        pub const fn is_client_error(self) -> bool {
            self.code().is_client_error()
        }
        /// 5xx.
        #[must_use]
        #[inline]
        pub const fn is_server_error(self) -> bool {
            self.code().is_server_error()
        }
        /// 6xx.
        #[must_use]
        #[inline]
        pub const fn is_global_failure(self) -> bool {
            self.code().is_global_failure()
        }
        /// 4xx, 5xx or 6xx: the request failed.
        #[must_use]
        #[inline]
        pub const fn is_failure(self) -> bool {
            self.code().is_failure()
        }
        /// 3xx to 6xx: the ACK for it is hop-by-hop (RFC 3261, Section 17.1.1.3).
        #[must_use]
        #[inline]
        pub const fn is_final_non_success(self) -> bool {
            self.code().is_final_non_success()
        }
        /// 101 to 199: with a To tag, in answer to an INVITE, it creates an early dialog (RFC 3261, Section 12.1).
        #[must_use]
        #[inline]
        pub const fn may_establish_early_dialog(self) -> bool {
            self.code().may_establish_early_dialog()
        }
        /// 401 or 407: the request is to be sent again with credentials (RFC 3261, Section 22).
        #[must_use]
        #[inline]
        pub const fn is_authentication_challenge(self) -> bool {
            self.code().is_authentication_challenge()
        }
        /// 2xx or 6xx: a forking proxy that receives it stops searching and cancels the other branches (RFC 3261, Section 16.7).
        #[must_use]
        #[inline]
        pub const fn ends_forking(self) -> bool {
            self.code().ends_forking()
        }
    }
    static ROWS: [u8; 307] = {
        let mut table = [0; 307];
        let mut at: usize = 0;
        let mut row: u8 = 0;
        while at < 307 {
            if ::sipcodes::__private::at(&BY_NUMBER, at, ::core::option::Option::None)
                .is_some()
            {
                ::sipcodes::__private::put(&mut table, at, row);
                row = row.wrapping_add(1);
            }
            at = at.wrapping_add(1);
        }
        table
    };
    #[inline]
    const fn row(code: StatusCode) -> usize {
        let at = code.as_u16().wrapping_sub(180) as usize;
        ::sipcodes::__private::at(&ROWS, at, 0) as usize
    }
    static AS_STR: [&'static str; 2] = ["180", "486"];
    static REASON_PHRASE: [&'static str; 2] = ["Ringing", "Busy Here"];
    static STATUS_LINE: [&'static str; 2] = [
        "SIP/2.0 180 Ringing\r\n",
        "SIP/2.0 486 Busy Here\r\n",
    ];
    static DESCRIPTION: [&'static str; 2] = {
        const NONE: &'static str = "";
        [NONE, "The phone is reached but takes no further call."]
    };
    static REFERENCES: [&'static [::sipcodes::Reference]; 2] = {
        const NONE: &'static [::sipcodes::Reference] = &[];
        [NONE, &[::sipcodes::Reference::new(3261, "21.4.24")]]
    };
    static METHODS: [&'static [&'static str]; 2] = {
        const NONE: &'static [&'static str] = &[];
        [&["INVITE"], NONE]
    };
    impl StatusCode {
        /// The number as three digits, such as `"486"`.
        #[must_use]
        #[inline]
        pub const fn as_str(self) -> &'static str {
            ::sipcodes::__private::at(&AS_STR, row(self), "")
        }
        /// The reason phrase: in the standard table what IANA has registered, without remarks.
        #[must_use]
        #[inline]
        pub const fn reason_phrase(self) -> &'static str {
            ::sipcodes::__private::at(&REASON_PHRASE, row(self), "")
        }
        /// The first line of a response, `SIP/2.0 486 Busy Here`, with the CRLF that ends it.
        #[must_use]
        #[inline]
        pub const fn status_line(self) -> &'static str {
            ::sipcodes::__private::at(&STATUS_LINE, row(self), "")
        }
        /// What the code means on a call and what usually causes it; empty where the table does not say.
        #[must_use]
        #[inline]
        pub const fn description(self) -> &'static str {
            ::sipcodes::__private::at(&DESCRIPTION, row(self), "")
        }
        /// Where the code is specified, the defining document first; empty where the table does not say.
        #[must_use]
        #[inline]
        pub const fn references(self) -> &'static [::sipcodes::Reference] {
            ::sipcodes::__private::at(&REFERENCES, row(self), &[])
        }
        /// The standing of the code in IANA's registry.
        #[must_use]
        #[inline]
        pub const fn registration(self) -> ::sipcodes::Registration {
            ::sipcodes::Registration::Registered
        }
        /// Phrases that older documents or other stacks use for this code; empty if none is known.
        #[must_use]
        #[inline]
        pub const fn former_reason_phrases(self) -> &'static [&'static str] {
            &[]
        }
        /// The methods whose requests the code answers; empty means any.
        #[must_use]
        #[inline]
        pub const fn methods(self) -> &'static [&'static str] {
            ::sipcodes::__private::at(&METHODS, row(self), &[])
        }
        /// What the response ends if it answers a request inside a dialog (RFC 5057, Section 5.1); `None` for 1xx to 3xx, and where the table does not say.
        #[must_use]
        #[inline]
        pub const fn dialog_effect(
            self,
        ) -> ::core::option::Option<::sipcodes::DialogEffect> {
            ::core::option::Option::None
        }
        /// The Q.850 cause, 1 to 127, that a gateway sends for it to the telephone network (RFC 3398, Section 8.2.6.1); `None` where the table does not say.
        #[must_use]
        #[inline]
        pub const fn q850_cause(self) -> ::core::option::Option<u8> {
            ::core::option::Option::None
        }
        /// The header fields that the response must, should, may or must not carry, beside those of every response or of its whole class; empty where the table does not say.
        #[must_use]
        #[inline]
        pub const fn header_rules(self) -> &'static [::sipcodes::HeaderRule] {
            &[]
        }
        /// What the client can change before it sends the request again; `None` where there is nothing to try, or the table does not say.
        #[must_use]
        #[inline]
        pub const fn remedy(self) -> ::core::option::Option<::sipcodes::Remedy> {
            ::core::option::Option::None
        }
        /// The code that a gateway sends for a Q.850 cause from the telephone network (RFC 3398,
        /// Section 7.2.4.1), or `None` where the table does not say.
        ///
        /// RFC 3398 has a gateway answer 500 for a cause that its table does not list. Causes 16
        /// (normal clearing, which becomes a BYE or CANCEL) and 44 (the call is tried on another
        /// circuit) are not for a response at all.
        #[must_use]
        #[inline]
        pub const fn from_q850_cause(_: u8) -> ::core::option::Option<Self> {
            ::core::option::Option::None
        }
    }
    /// Shows code and phrase, `486 Busy Here`, and honours width and alignment.
    #[automatically_derived]
    impl ::core::fmt::Display for StatusCode {
        fn fmt(
            &self,
            formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            let line = (*self).status_line();
            let text = match line.get("SIP/2.0 ".len()..line.len().saturating_sub(2)) {
                ::core::option::Option::Some(text) => text,
                ::core::option::Option::None => (*self).as_str(),
            };
            formatter.pad(text)
        }
    }
    /// Reads exactly three digits, like `from_bytes`.
    #[automatically_derived]
    impl ::core::str::FromStr for StatusCode {
        type Err = ::sipcodes::UnknownCode;
        fn from_str(
            text: &str,
        ) -> ::core::result::Result<Self, ::sipcodes::UnknownCode> {
            match Self::from_bytes(text.as_bytes()) {
                ::core::option::Option::Some(code) => ::core::result::Result::Ok(code),
                ::core::option::Option::None => {
                    ::core::result::Result::Err(::sipcodes::UnknownCode::text(text))
                }
            }
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<u16> for StatusCode {
        type Error = ::sipcodes::UnknownCode;
        fn try_from(code: u16) -> ::core::result::Result<Self, ::sipcodes::UnknownCode> {
            match of_number(code) {
                ::core::option::Option::Some(code) => ::core::result::Result::Ok(code),
                ::core::option::Option::None => {
                    ::core::result::Result::Err(::sipcodes::UnknownCode::number(code))
                }
            }
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::sipcodes::Code> for StatusCode {
        type Error = ::sipcodes::UnknownCode;
        fn try_from(
            code: ::sipcodes::Code,
        ) -> ::core::result::Result<Self, ::sipcodes::UnknownCode> {
            match of_number(code.as_u16()) {
                ::core::option::Option::Some(code) => ::core::result::Result::Ok(code),
                ::core::option::Option::None => {
                    ::core::result::Result::Err(
                        ::sipcodes::UnknownCode::number(code.as_u16()),
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<StatusCode> for u16 {
        fn from(code: StatusCode) -> u16 {
            code.as_u16()
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<StatusCode> for ::sipcodes::Code {
        fn from(code: StatusCode) -> ::sipcodes::Code {
            code.code()
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<u16> for StatusCode {
        fn eq(&self, other: &u16) -> bool {
            (*self).as_u16() == *other
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<StatusCode> for u16 {
        fn eq(&self, other: &StatusCode) -> bool {
            *self == (*other).as_u16()
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<::sipcodes::Code> for StatusCode {
        fn eq(&self, other: &::sipcodes::Code) -> bool {
            (*self).code() == *other
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<StatusCode> for ::sipcodes::Code {
        fn eq(&self, other: &StatusCode) -> bool {
            *self == (*other).code()
        }
    }
    ::sipcodes::__private::impl_serde!(StatusCode);
};
