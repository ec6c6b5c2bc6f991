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
    ::core::hash::Hash,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
)]
#[repr(u16)]
#[non_exhaustive]
pub enum StatusCode {
    /// 180 Ringing
    ///
    /// 1xx Provisional
    ///
    /// | Methods | INVITE |
    /// |---|---|
    #[doc(alias = "180")]
    Ringing = 180,
    /// 486 Busy Here
    ///
    /// The phone is reached but takes no further call.
    ///
    /// 4xx Client Error · [RFC 3261, Section 21.4.24](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.24)
    #[doc(alias = "486")]
    BusyHere = 486,
}
::sipcodes::__private::implement! {
    StatusCode[] codes[180 Ringing, 486 BusyHere,] span 180 307 u8 recognized[] ranges &
    []; q850[] reason_phrase["Ringing", "Busy Here"]
    status_line["SIP/2.0 180 Ringing\r\n", "SIP/2.0 486 Busy Here\r\n"] references[NONE,
    & [Reference::new(3261, "21.4.24")]] see_also[] description[NONE,
    "The phone is reached but takes no further call."] registration[] phrase_detail[]
    other_reason_phrases[] methods[& ["INVITE"], NONE] sent_by[] outcome[]
    dialog_effect[] dialog_effects[] q850_cause[] q850_causes[] remedies[] header_rules[]
}
