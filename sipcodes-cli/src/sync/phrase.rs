//! Reason phrases: the remarks IANA appends to them, and the variant names made from them.

use sipcodes::Registration;

/// A registry's description, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Phrase {
    /// The reason phrase alone.
    pub(crate) text: String,
    /// What the remarks make of the code.
    pub(crate) registration: Registration,
    /// Whether a remark calls the code experimental, for which `registration` has no word.
    pub(crate) experimental: bool,
}

impl Phrase {
    /// Splits `Accepted (Deprecated)` into phrase and remark, and folds line breaks.
    ///
    /// Only remarks that are known as such are split off, for the grammar allows parentheses in
    /// a phrase.
    pub(crate) fn parse(description: &str) -> Self {
        let folded = description.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut text = folded.as_str();
        let mut registration = Registration::Registered;
        let mut experimental = false;
        while let Some((before, remark)) = trailing_parenthesis(text) {
            match first_word(remark).as_str() {
                "deprecated" | "obsolete" | "obsoleted" => {
                    registration = Registration::Deprecated;
                }
                "historic" => registration = Registration::Historic,
                "experimental" => experimental = true,
                // an early allocation: "(TEMPORARY - registered ..., expires ...)"
                "temporary" => {}
                _ => break,
            }
            text = before.trim_end();
        }
        Self { text: text.to_owned(), registration, experimental }
    }
}

fn trailing_parenthesis(text: &str) -> Option<(&str, &str)> {
    text.strip_suffix(')')?.rsplit_once('(')
}

fn first_word(text: &str) -> String {
    text.trim_start()
        .chars()
        .take_while(char::is_ascii_alphabetic)
        .map(|c| c.to_ascii_lowercase())
        .collect()
}

/// The first character that RFC 3261's `Reason-Phrase` does not allow.
pub(crate) fn forbidden_character(phrase: &str) -> Option<char> {
    const MARKS: &str = " ;/?:@&=+$,-_.!~*'()";
    let bytes = phrase.as_bytes();
    phrase.char_indices().find_map(|(at, c)| {
        let allowed = match c {
            '%' => {
                bytes.get(at + 1..at + 3).is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit))
            }
            _ if c.is_ascii() => c.is_ascii_alphanumeric() || MARKS.contains(c),
            _ => !c.is_control(),
        };
        (!allowed).then_some(c)
    })
}

/// The variant name that a table gives a phrase unless the entry has a `name`: words split at
/// everything that is not alphanumeric, each capitalised and otherwise lower case.
pub(crate) fn default_name(phrase: &str) -> String {
    phrase
        .split(|c: char| !c.is_alphanumeric())
        .flat_map(|word| {
            let mut characters = word.chars();
            let first = characters.next().into_iter().flat_map(char::to_uppercase);
            first.chain(characters.flat_map(char::to_lowercase))
        })
        .collect()
}

/// Whether a name made from a phrase can surely be a variant.
///
/// Names beyond ASCII are left out: not every alphanumeric character may stand in an identifier.
pub(crate) fn is_identifier(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|b| b.is_ascii_alphanumeric())
        && name != "Self"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn remarks_are_no_part_of_the_phrase() {
        use Registration::{Deprecated, Historic, Registered};
        for (description, text, registration, experimental) in [
            ("OK", "OK", Registered, false),
            ("Accepted (Deprecated)", "Accepted", Deprecated, false),
            ("Accepted(DEPRECATED)", "Accepted", Deprecated, false),
            ("A (Experimental)", "A", Registered, true),
            ("A (Experimental) (Deprecated)", "A", Deprecated, true),
            ("A (Deprecated, see RFC 9999)", "A", Deprecated, false),
            ("A (Historic)", "A", Historic, false),
            ("A (TEMPORARY - expires 2030-01-01)", "A", Registered, false),
            ("Not Here (Or There)", "Not Here (Or There)", Registered, false),
            (" Busy\r\n   Here\u{a0}", "Busy Here", Registered, false),
            ("(Deprecated)", "", Deprecated, false),
            (")", ")", Registered, false),
        ] {
            let expected = Phrase { text: text.to_owned(), registration, experimental };
            assert_eq!(Phrase::parse(description), expected, "{description:?}");
        }
    }

    #[test]
    fn the_grammar_of_reason_phrases() {
        for phrase in ["Call/Transaction Does Not Exist", "50%25", "Überlastet", "It's (not) ~ok!"]
        {
            assert_eq!(forbidden_character(phrase), None, "{phrase}");
        }
        for (phrase, c) in
            [("a<b", '<'), ("50%", '%'), ("%zü", '%'), ("\"a\"", '"'), ("a\u{85}", '\u{85}')]
        {
            assert_eq!(forbidden_character(phrase), Some(c), "{phrase}");
        }
    }

    #[test]
    fn names_follow_the_phrase() {
        for (phrase, name) in [
            ("OK", "Ok"),
            ("Request-URI Too Long", "RequestUriTooLong"),
            ("Server Time-out", "ServerTimeOut"),
            ("Call/Transaction Does Not Exist", "CallTransactionDoesNotExist"),
            ("--", ""),
        ] {
            assert_eq!(default_name(phrase), name);
        }
        assert!(is_identifier("BusyHere2"));
        for name in ["", "3gppBarred", "Self", "Überlastet"] {
            assert!(!is_identifier(name), "{name}");
        }
    }
}
