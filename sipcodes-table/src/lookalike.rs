//! Characters that look like ASCII and are not: what a word processor, a chat or another keyboard
//! layout leaves in a table.

/// Look-alikes of letters: Cyrillic and Greek.
const LETTERS: &[(char, &str)] = &[
    ('a', "аα"),
    ('c', "сϲ"),
    ('d', "ԁ"),
    ('e', "еε"),
    ('h', "һ"),
    ('i', "іι"),
    ('j', "ј"),
    ('k', "к"),
    ('m', "м"),
    ('n', "п"),
    ('o', "оο"),
    ('p', "рρ"),
    ('q', "ԛ"),
    ('s', "ѕ"),
    ('t', "тτ"),
    ('u', "υ"),
    ('v', "ν"),
    ('w', "ԝ"),
    ('x', "хχ"),
    ('y', "уγ"),
    ('A', "АΑ"),
    ('B', "ВΒ"),
    ('C', "СϹ"),
    ('E', "ЕΕ"),
    ('H', "НΗ"),
    ('I', "ІΙ"),
    ('J', "Ј"),
    ('K', "КΚ"),
    ('M', "МΜ"),
    ('N', "Ν"),
    ('O', "ОΟ"),
    ('P', "РΡ"),
    ('S', "Ѕ"),
    ('T', "ТΤ"),
    ('X', "ХΧ"),
    ('Y', "УΥ"),
    ('Z', "Ζ"),
];

/// Look-alikes of punctuation and of the space.
const PUNCTUATION: &[(char, &str)] = &[
    ('"', "“”„‟«»″"),
    ('\'', "‘’‚‛′"),
    ('-', "‐‑‒–—−"),
    (
        ' ',
        "\u{A0}\u{1680}\u{2000}\u{2001}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}\u{2007}\u{2008}\u{2009}\u{200A}\u{200B}\u{202F}\u{205F}\u{2060}\u{3000}\u{FEFF}",
    ),
];

/// The ASCII character that `character` looks like.
fn ascii(character: char) -> Option<char> {
    // the fullwidth forms are ASCII at a distance
    if ('\u{FF01}'..='\u{FF5E}').contains(&character) {
        return char::from_u32(u32::from(character) - 0xFEE0);
    }
    let find = |list: &[(char, &str)]| {
        list.iter().find(|(_, others)| others.contains(character)).map(|(ascii, _)| *ascii)
    };
    find(PUNCTUATION).or_else(|| find(LETTERS))
}

/// The text with ASCII in place of its look-alikes, if it has any.
pub(crate) fn plain(text: &str) -> Option<String> {
    if text.is_ascii() {
        return None;
    }
    let plain: String = text.chars().map(|it| ascii(it).unwrap_or(it)).collect();
    (plain != text).then_some(plain)
}

/// Names the first look-alike in `text`, and the character that was meant.
pub(crate) fn advice(text: &str) -> Option<String> {
    text.chars().find_map(|character| {
        let meant = ascii(character)?;
        let code = u32::from(character);
        Some(match meant {
            ' ' => format!("U+{code:04X} is not a space"),
            meant => format!("U+{code:04X} is not `{meant}`, although it looks like it"),
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_look_alike_is_outside_ascii_and_listed_once() {
        let all = LETTERS.iter().chain(PUNCTUATION).flat_map(|(_, others)| others.chars());
        let mut all: Vec<char> = all.collect();
        assert!(!all.iter().any(char::is_ascii));
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
    }

    #[test]
    fn look_alikes_are_named() {
        assert_eq!(plain("r\u{435}ason").as_deref(), Some("reason"));
        assert_eq!(plain("４８６").as_deref(), Some("486"));
        assert_eq!(plain("Größe"), None);
        assert_eq!(advice("“").as_deref(), Some("U+201C is not `\"`, although it looks like it"));
        assert_eq!(advice("a\u{A0}b").as_deref(), Some("U+00A0 is not a space"));
        assert_eq!(advice("reason"), None);
    }
}
