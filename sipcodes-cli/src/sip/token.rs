//! The smallest parts of the grammar.

/// Whether this is a `token` (RFC 3261, Section 25.1), such as a method or the name of a header
/// field.
pub(crate) fn is_token(word: &[u8]) -> bool {
    !word.is_empty() && word.iter().copied().all(is_token_byte)
}

/// A token as text, which it always is.
pub(crate) fn token(word: &[u8]) -> Option<&str> {
    std::str::from_utf8(word).ok().filter(|_| is_token(word))
}

fn is_token_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-.!%*_+`'~".contains(&byte)
}

/// The value of digits and nothing else; `None` also where it does not fit into 64 bits.
pub(crate) fn number(digits: &[u8]) -> Option<u64> {
    // `parse` alone would take a sign
    let is_number = digits.iter().all(u8::is_ascii_digit);
    std::str::from_utf8(digits).ok().filter(|_| is_number)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens() {
        for word in ["INVITE", "a", "-.!%*_+`'~09", "Call-ID"] {
            assert!(is_token(word.as_bytes()), "{word}");
        }
        for word in ["", "a b", "a:", "a\"", "a/b", "\u{e9}", "a@b", "(", "a\0"] {
            assert!(!is_token(word.as_bytes()), "{word}");
        }
        assert_eq!(token(b"\xff"), None);
    }

    #[test]
    fn numbers() {
        assert_eq!(number(b"0070"), Some(70));
        assert_eq!(number(b"18446744073709551615"), Some(u64::MAX));
        for digits in ["", "+1", "-1", " 1", "1 ", "0x1", "18446744073709551616"] {
            assert_eq!(number(digits.as_bytes()), None, "{digits}");
        }
    }
}
