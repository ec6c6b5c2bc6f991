//! Text of a table in Markdown.

/// Text as Markdown that shows exactly this text, on one line: without links, emphasis, lists,
/// headings, tables, HTML, bare addresses or typographic replacements.
#[must_use]
pub fn escape(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut escaped = String::new();
    let mut before = None;
    for (at, character) in text.char_indices() {
        let is_escaped = match character {
            // `--` and `...` are replaced by dashes and an ellipsis, a `-` may begin a list
            '-' | '.' if before == Some(character) || text[at + 1..].starts_with(character) => true,
            '-' => at == 0,
            // `1.` and `1)` begin a list
            '.' | ')' => at > 0 && text[..at].bytes().all(|byte| byte.is_ascii_digit()),
            ',' | ';' | '(' | '/' | '?' | '!' | '%' => false,
            _ => character.is_ascii_punctuation(),
        };
        if is_escaped {
            escaped.push('\\');
        }
        escaped.push(character);
        before = Some(character);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stays_text() {
        for (text, expected) in [
            ("Busy Here", "Busy Here"),
            ("see [x] | <b> `c` *d*", r"see \[x\] \| \<b\> \`c\` \*d\*"),
            ("two\n\n lines ", "two lines"),
            ("https://example.org", r"https\://example.org"),
            ("- a - b", r"\- a - b"),
            ("---", r"\-\-\-"),
            ("1. a 2. b", r"1\. a 2. b"),
            ("12) a", r"12\) a"),
            (".5", ".5"),
            ("wait ... it's \"x\"", r#"wait \.\.\. it\'s \"x\""#),
            ("+ a", r"\+ a"),
            ("# a", r"\# a"),
        ] {
            assert_eq!(escape(text), expected, "{text}");
        }
    }
}
