//! The parts of SIP's grammar (RFC 3261, Section 25.1) that a table holds.

use std::ops::RangeInclusive;

/// The valid response codes (RFC 3261, Section 7.2).
pub(crate) const CODES: RangeInclusive<u16> = 100..=699;

/// The code with these three digits.
pub(crate) fn parse_code(text: &str) -> Option<u16> {
    let is_number = text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|code| is_number && CODES.contains(code))
}

/// `token`, such as a method or the name of a header field.
pub(crate) fn is_token(text: &str) -> bool {
    !text.is_empty()
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.!%*_+`'~".contains(&byte))
}

/// The first character that `Reason-Phrase` does not allow:
/// `*(reserved / unreserved / escaped / UTF8-NONASCII / UTF8-CONT / SP / HTAB)`.
pub(crate) fn forbidden_in_reason(phrase: &str) -> Option<char> {
    let mut rest = phrase.chars();
    while let Some(character) = rest.next() {
        let allowed = match character {
            '%' => {
                let digits = rest.as_str().as_bytes();
                let is_hex = |at| digits.get(at).is_some_and(u8::is_ascii_hexdigit);
                is_hex(0) && is_hex(1)
            }
            ' ' | '\t' => true,
            c if c.is_ascii() => c.is_ascii_alphanumeric() || ";/?:@&=+$,-_.!~*'()".contains(c),
            _ => true,
        };
        if !allowed {
            return Some(character);
        }
    }
    None
}
