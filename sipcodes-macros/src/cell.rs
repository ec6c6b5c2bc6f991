//! One value of an entry, read as what its column holds.

use std::ops::RangeInclusive;

use toml::de::{DeTable, DeValue};

use crate::entry::{HeaderRule, Reference, found, is_variant_name};
use crate::report::Report;
use crate::rows::{self, Row, in_order};
use crate::source::Place;
use crate::words;

/// A value in the table, and where to report what is wrong with it.
#[derive(Debug)]
pub(crate) struct Cell<'c> {
    /// the table that the value is in: a code, or `q850`
    pub(crate) owner: &'c str,
    /// the column
    pub(crate) key: &'c str,
    pub(crate) value: &'c DeValue<'c>,
    pub(crate) place: Place,
    pub(crate) report: &'c mut Report,
}

impl Cell<'_> {
    fn reject(&mut self, message: impl Into<String>, label: impl Into<String>) {
        self.report.add(self.place, message, label);
    }

    pub(crate) fn reject_unless(&mut self, condition: bool, message: &str) {
        if !condition {
            self.reject(message, "");
        }
    }

    fn wrong_type(&mut self, expected: &str) {
        let (key, owner, found) = (self.key, self.owner, found(self.value));
        self.reject(format!("`{key}` of `{owner}`: expected {expected}, found {found}"), "");
    }

    /// A string.
    pub(crate) fn text(&mut self) -> Option<String> {
        let text = self.value.as_str().map(str::to_owned);
        if text.is_none() {
            self.wrong_type("a string");
        }
        text
    }

    /// `true` or `false`.
    pub(crate) fn boolean(&mut self) -> Option<bool> {
        let boolean = self.value.as_bool();
        if boolean.is_none() {
            self.wrong_type("a boolean");
        }
        boolean
    }

    /// An array, each of whose elements is read by `element`; those that fail are left out.
    pub(crate) fn each<T>(&mut self, element: impl Fn(&mut Cell<'_>) -> Option<T>) -> Vec<T> {
        let Some(array) = self.value.as_array() else {
            self.wrong_type("an array");
            return Vec::new();
        };
        let table = self.place.table;
        array
            .iter()
            .filter_map(|value| {
                let place = Place::new(table, value.span());
                let (owner, key) = (self.owner, self.key);
                let value = value.get_ref();
                element(&mut Cell { owner, key, value, place, report: self.report })
            })
            .collect()
    }

    /// One word of a closed list.
    pub(crate) fn word(&mut self, variants: &[&'static str]) -> Option<&'static str> {
        let word = self.text()?;
        let variant = words::find(&word, variants);
        if variant.is_none() {
            let message = format!("`{}` of `{}`: unknown value \"{word}\"", self.key, self.owner);
            self.reject(message, words::advice(&word, variants));
        }
        variant
    }

    /// A reason phrase: one line of characters that RFC 3261, Section 25.1 allows. A phrase that
    /// breaks the rules is reported and returned all the same: its words still make a name.
    pub(crate) fn phrase(&mut self) -> Option<String> {
        let phrase = self.text()?;
        let key = self.key;
        if phrase.trim().is_empty() {
            self.reject(
                format!("`{key}` of `{}` is empty", self.owner),
                "expected a reason phrase",
            );
        } else if phrase.contains(['\r', '\n']) {
            self.reject(
                format!("`{key}` of `{}` has more than one line", self.owner),
                "a line break would end the status line",
            );
        } else if let Some(character) = forbidden_in_reason(&phrase) {
            self.reject(
                format!("`{key}` of `{}` contains {character:?}", self.owner),
                "RFC 3261, Section 25.1 does not allow it in a reason phrase",
            );
        }
        Some(phrase)
    }

    /// The name of a variant.
    pub(crate) fn name(&mut self) -> Option<String> {
        let name = self.text()?;
        if is_variant_name(&name) {
            return Some(name);
        }
        self.reject(
            format!("`name` of `{}`: `{name}` cannot be the name of a variant", self.owner),
            "expected an identifier that is no keyword, and no constructor's nor `ALL`",
        );
        None
    }

    /// A token of RFC 3261, such as a method.
    pub(crate) fn token(&mut self) -> Option<String> {
        let token = self.text()?;
        if is_token(&token) {
            return Some(token);
        }
        let message = format!("`{}` of `{}`: \"{token}\" is not a token", self.key, self.owner);
        self.reject(message, "expected letters, digits and -.!%*_+`'~ (RFC 3261, Section 25.1)");
        None
    }

    /// One reference, or an array of them.
    pub(crate) fn references(&mut self) -> Vec<Reference> {
        if self.value.is_array() {
            self.each(|cell| cell.reference())
        } else {
            self.reference().into_iter().collect()
        }
    }

    fn reference(&mut self) -> Option<Reference> {
        let text = self.text()?;
        let reference = Reference::parse(&text);
        if reference.is_none() {
            let message = format!("`{}` of `{}`: bad reference \"{text}\"", self.key, self.owner);
            let label = match Reference::guess(&text) {
                Some(likely) => format!("did you mean \"{likely}\"?"),
                None => "expected an RFC and a section, such as \"RFC3261 21.4.24\"".to_owned(),
            };
            self.reject(message, label);
        }
        reference
    }

    /// An integer in `range`, which is called `what`.
    fn number(&mut self, range: RangeInclusive<u16>, what: &str) -> Option<u16> {
        let Some(integer) = self.value.as_integer() else {
            self.wrong_type("an integer");
            return None;
        };
        let number = u16::from_str_radix(integer.as_str(), integer.radix());
        let number = number.ok().filter(|number| range.contains(number));
        if number.is_none() {
            let message = format!("`{}` of `{}` is out of range", self.key, self.owner);
            let (first, last) = (range.start(), range.end());
            self.reject(message, format!("expected {what}, {first} to {last}"));
        }
        number
    }

    /// A cause value of Q.850, which has seven bits.
    pub(crate) fn q850_cause(&mut self) -> Option<u8> {
        self.number(1..=127, "a Q.850 cause").and_then(|cause| u8::try_from(cause).ok())
    }

    /// A response code, as a value.
    pub(crate) fn code(&mut self) -> Option<u16> {
        self.number(100..=699, "a response code")
    }

    /// Header fields, each with one rule or an array of them.
    pub(crate) fn header_rules(&mut self, table: usize) -> Vec<HeaderRule> {
        let Some(fields) = self.value.as_table() else {
            self.wrong_type("a table of header fields");
            return Vec::new();
        };
        let mut rules = Vec::new();
        for Row { key, key_place, value, value_place } in in_order(fields, table) {
            if !is_token(key) {
                let message = format!("`headers` of `{}`: `{key}` is no header field", self.owner);
                self.report.add(key_place, message, "expected a name such as `Retry-After`");
                continue;
            }
            let (owner, place) = (self.owner, value_place);
            let mut cell = Cell { owner, key, value, place, report: self.report };
            if value.is_array() {
                rules.extend(cell.each(|cell| cell.header_rule(table)));
            } else {
                rules.extend(cell.header_rule(table));
            }
        }
        rules
    }

    /// `"required"`, or `{ requirement = "required", when = "REGISTER" }`.
    fn header_rule(&mut self, table: usize) -> Option<HeaderRule> {
        let name = self.key.to_owned();
        let fields: &DeTable<'_> = match self.value {
            DeValue::String(_) => {
                let requirement = self.word(words::REQUIREMENTS)?;
                return Some(HeaderRule { name, requirement, when: String::new() });
            }
            DeValue::Table(fields) => fields,
            _ => {
                self.wrong_type("a requirement or a table with `requirement` and `when`");
                return None;
            }
        };
        let (mut requirement, mut when) = (None, String::new());
        let mut is_missing = true;
        let rows = in_order(fields, table);
        for (key, row) in rows::known(&rows, &["requirement", "when"], &name, self.report) {
            let (owner, place, value) = (name.as_str(), row.value_place, row.value);
            let mut cell = Cell { owner, key, value, place, report: self.report };
            if key == "requirement" {
                is_missing = false;
                requirement = cell.word(words::REQUIREMENTS);
            } else {
                when = cell.text().unwrap_or_default();
            }
        }
        if is_missing {
            let message = format!("`{name}` of `{}` has no `requirement`", self.owner);
            self.reject(message, "expected `requirement = \"...\"`");
        }
        Some(HeaderRule { name, requirement: requirement?, when })
    }
}

impl Reference {
    /// `RFC3261 21.4.24`, or `RFC6228` for a whole document.
    fn parse(text: &str) -> Option<Self> {
        let (rfc, section) = text.split_once(' ').unwrap_or((text, ""));
        let number = rfc.strip_prefix("RFC")?;
        if !number.starts_with(|first: char| ('1'..='9').contains(&first)) {
            return None;
        }
        let rfc = number.parse().ok()?;
        // what follows a space must be a section
        let valid = if text.contains(' ') { is_section(section) } else { section.is_empty() };
        valid.then(|| Self { rfc, section: section.to_owned() })
    }

    /// The reference that somebody who wrote `RFC 3261, Section 21.4.24` or `3261 21` had in mind.
    fn guess(text: &str) -> Option<String> {
        let mut words = text.split([' ', ',', ';', '[', ']', '#', '\t', '§']).filter(|word| {
            !matches!(word.to_lowercase().as_str(), "" | "rfc" | "section" | "sec." | "chapter")
        });
        let number = words.next()?.to_uppercase();
        let number = number.trim_start_matches("RFC").trim_start_matches('-');
        let likely = match words.next() {
            Some(section) => format!("RFC{number} {}", section.trim_matches('.')),
            None => format!("RFC{number}"),
        };
        Self::parse(&likely).is_some().then_some(likely)
    }
}

/// `21.4.24`, or `A.1` in an appendix.
fn is_section(section: &str) -> bool {
    section.split('.').enumerate().all(|(at, part)| {
        let is_number = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let is_letter = part.len() == 1 && part.bytes().all(|byte| byte.is_ascii_uppercase());
        is_number || (at == 0 && is_letter)
    })
}

/// `token` of RFC 3261, Section 25.1.
fn is_token(text: &str) -> bool {
    !text.is_empty()
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.!%*_+`'~".contains(&byte))
}

/// The first character that `Reason-Phrase` of RFC 3261, Section 25.1 does not allow:
/// `*(reserved / unreserved / escaped / UTF8-NONASCII / UTF8-CONT / SP / HTAB)`.
fn forbidden_in_reason(phrase: &str) -> Option<char> {
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
