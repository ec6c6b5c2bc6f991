//! What peers sent, fit for a terminal.

/// Text in which control characters and bytes that are not UTF-8 are escaped: on a terminal they
/// could move the cursor, change colours or start commands, or show text in another order.
pub(crate) fn printable(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    let escape = |text: &mut String, bytes: &[u8]| {
        text.extend(bytes.escape_ascii().map(char::from));
    };
    for chunk in bytes.utf8_chunks() {
        for character in chunk.valid().chars() {
            if character.is_control() || is_bidirectional(character) {
                escape(&mut text, character.encode_utf8(&mut [0; 4]).as_bytes());
            } else {
                text.push(character);
            }
        }
        escape(&mut text, chunk.invalid());
    }
    text
}

/// Whether the character sets the direction of the text around it (Unicode UAX #9, Section 2).
const fn is_bidirectional(character: char) -> bool {
    matches!(
        character,
        '\u{61c}' | '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    )
}

#[cfg(test)]
mod tests {
    use super::printable;

    #[test]
    fn nothing_reaches_the_terminal_as_a_command() {
        assert_eq!(printable("Zu spät".as_bytes()), "Zu spät");
        assert_eq!(printable(b"\x1b[31m\x7f\t"), "\\x1b[31m\\x7f\\t");
        // U+009B introduces a command, as ESC [ does
        assert_eq!(printable("\u{9b}31m".as_bytes()), "\\xc2\\x9b31m");
        assert_eq!(printable(b"a\xff\xc3\xa9\x9b"), "a\\xff\u{e9}\\x9b");
        assert_eq!(printable("a\u{202e}b\u{2069}".as_bytes()), "a\\xe2\\x80\\xaeb\\xe2\\x81\\xa9");
    }
}
