//! What peers sent, fit for a terminal.

/// Text in which control characters and bytes that are not UTF-8 are escaped: on a terminal they
/// could move the cursor, change colours or start commands.
pub(crate) fn printable(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    let escape = |text: &mut String, bytes: &[u8]| {
        text.extend(bytes.escape_ascii().map(char::from));
    };
    for chunk in bytes.utf8_chunks() {
        for character in chunk.valid().chars() {
            if character.is_control() {
                escape(&mut text, character.encode_utf8(&mut [0; 4]).as_bytes());
            } else {
                text.push(character);
            }
        }
        escape(&mut text, chunk.invalid());
    }
    text
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
    }
}
