//! The names of variants.

use std::ops::RangeInclusive;

/// A reason phrase in `UpperCamelCase`: split at everything that is not alphanumeric, each word
/// capitalised and otherwise lower case.
#[must_use]
pub fn default_name(reason: &str) -> String {
    let mut name = String::new();
    let mut is_inside_word = false;
    for character in reason.chars() {
        if !character.is_alphanumeric() {
            is_inside_word = false;
        } else if is_inside_word {
            name.extend(character.to_lowercase());
        } else {
            name.extend(character.to_uppercase());
            is_inside_word = true;
        }
    }
    name
}

/// Names that would hide an associated item of every enum.
const TAKEN: [&str; 5] = ["ALL", "from_u16", "from_bytes", "from_q850_cause", "recognize"];

/// Whether every generated enum has an item with this name, so that a variant cannot have it.
#[must_use]
pub fn is_item_name(name: &str) -> bool {
    TAKEN.contains(&name)
}

/// Rust's keywords, reserved ones and those of later editions included.
#[rustfmt::skip]
const KEYWORDS: [&str; 53] = [
    "Self", "_", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe",
    "unsized", "use", "virtual", "where", "while", "yield",
];

/// Where letters outside ASCII are found that an identifier may hold at any place: the alphabets and
/// syllabaries of most languages. For other characters a name has to be given.
const LETTERS: [RangeInclusive<char>; 12] = [
    '\u{C0}'..='\u{2FF}',
    '\u{386}'..='\u{481}',
    '\u{48A}'..='\u{587}',
    '\u{5D0}'..='\u{5EA}',
    '\u{620}'..='\u{64A}',
    '\u{E01}'..='\u{E30}',
    '\u{1E00}'..='\u{1FFF}',
    '\u{3041}'..='\u{3096}',
    '\u{30A1}'..='\u{30FA}',
    '\u{3400}'..='\u{4DBF}',
    '\u{4E00}'..='\u{9FFF}',
    '\u{AC00}'..='\u{D7A3}',
];

/// Whether `name` is an identifier that is not a keyword, and not taken by another item of the enum.
#[must_use]
pub fn is_variant_name(name: &str) -> bool {
    let is_letter = |character: char| {
        character == '_'
            || character.is_ascii_alphabetic()
            || (character.is_alphabetic() && LETTERS.iter().any(|it| it.contains(&character)))
    };
    name.starts_with(is_letter)
        && name.chars().all(|character| is_letter(character) || character.is_ascii_digit())
        && !KEYWORDS.contains(&name)
        && !is_item_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn default_names_are_made_of_the_words_of_the_phrase() {
        for (phrase, name) in [
            ("OK", "Ok"),
            ("Request-URI Too Long", "RequestUriTooLong"),
            ("Call/Transaction Does Not Exist", "CallTransactionDoesNotExist"),
            ("Server Time-out", "ServerTimeOut"),
            ("Überlast 5 élevé", "Überlast5Élevé"),
            ("<>", ""),
        ] {
            assert_eq!(default_name(phrase), name);
        }
    }

    #[test]
    fn every_letter_is_one_of_an_identifier_in_rust() {
        for letter in ('\0'..=char::MAX).filter(|it| is_variant_name(&it.to_string())) {
            assert!(unicode_ident::is_xid_start(letter) || letter == '_', "{letter:?}");
        }
    }

    #[test]
    fn the_schema_has_the_names_that_are_not_free() {
        let schema: serde_json::Value =
            serde_json::from_str(include_str!("../codes.schema.json")).expect("JSON");
        let names = &schema["definitions"]["Entry"]["properties"]["name"]["not"]["enum"];
        assert_eq!(*names, serde_json::json!([&KEYWORDS[..], &TAKEN[..]].concat()));
    }

    #[test]
    fn names_are_identifiers_that_are_free() {
        for name in ["BusyHere", "busy_here", "_Busy", "Überlast5Élevé", "В", "忙", "Yield", "r"]
        {
            assert!(is_variant_name(name), "{name}");
        }
        let wrong =
            ["", "5Busy", "Busy Here", "Busy-Here", "Busy²", "r#Busy", "a//b", "\u{345}", "fn"];
        for name in wrong.iter().chain(&KEYWORDS).chain(&TAKEN) {
            assert!(!is_variant_name(name), "{name}");
        }
    }
}
