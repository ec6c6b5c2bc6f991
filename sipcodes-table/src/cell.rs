//! One value of a table, read as the expected type.

use std::ops::RangeInclusive;

use crate::date::Date;
use crate::grammar::{CODES, forbidden_in_reason, is_token};
use crate::keys;
use crate::lookalike;
use crate::report::Report;
use crate::source::Place;
use crate::suggest::did_you_mean;
use crate::toml::{KeyValue, Value};
use crate::vocabulary::{Vocabulary, Word};

/// A value in the table, and where to report what is wrong with it.
#[derive(Debug)]
pub(crate) struct Cell<'c> {
    /// the table that the value is in: a code, `q850`, `headers`; empty: the document
    pub(crate) owner: &'c str,
    pub(crate) key: &'c str,
    pub(crate) value: &'c Value<'c>,
    pub(crate) place: Place,
    pub(crate) report: &'c mut Report,
}

impl<'c> Cell<'c> {
    /// The value of `pair`, which is in the table `owner`.
    pub(crate) fn new(owner: &'c str, pair: &'c KeyValue<'c>, report: &'c mut Report) -> Self {
        Self { owner, key: &pair.key, value: &pair.value, place: pair.value_place, report }
    }

    /// Reports that the value is wrong: `problem` follows the key and its owner.
    pub(crate) fn reject(&mut self, problem: &str, label: impl Into<String>) {
        let message = match self.owner {
            "" => format!("`{}`{problem}", self.key),
            owner => format!("`{}` of `{owner}`{problem}", self.key),
        };
        self.report.add(self.place, message, label);
    }

    pub(crate) fn reject_empty(&mut self) {
        self.reject(" is empty", "leave the key out if there is nothing to say");
    }

    /// Reports that the value is not what was `expected`: its type with its article.
    pub(crate) fn wrong_type(&mut self, expected: &str) {
        let found = self.value.type_with_article();
        let label = match self.value {
            Value::String(_) if expected == "an array" => "write it in square brackets",
            Value::String(text) if is_other_scalar(text) => "write it without quotes",
            _ => "",
        };
        self.reject(&format!(": expected {expected}, found {found}"), label);
    }

    /// A string.
    pub(crate) fn text(&mut self) -> Option<String> {
        let Value::String(text) = self.value else {
            self.wrong_type("a string");
            return None;
        };
        Some(text.clone().into_owned())
    }

    /// `true` or `false`.
    pub(crate) fn boolean(&mut self) -> Option<bool> {
        let Value::Boolean(boolean) = self.value else {
            self.wrong_type("a boolean");
            return None;
        };
        Some(*boolean)
    }

    /// A date without a time.
    pub(crate) fn date(&mut self) -> Option<Date> {
        let Value::DateTime(text) = self.value else {
            self.wrong_type("a date such as 2026-08-17");
            return None;
        };
        let date = Date::parse(text);
        if date.is_none() {
            self.reject(&format!(": `{text}` is not a date"), "expected a day such as 2026-08-17");
        }
        date
    }

    /// An array, whose elements `read` gets one by one. An empty one is reported, because its meaning is not
    /// clear.
    pub(crate) fn each(&mut self, read: &mut dyn FnMut(&mut Cell<'_>)) {
        let (Value::Array(array) | Value::Sections(array)) = self.value else {
            return self.wrong_type("an array");
        };
        if array.is_empty() {
            self.reject_empty();
        }
        for (value, place) in array {
            let (owner, key, place) = (self.owner, self.key, *place);
            read(&mut Cell { owner, key, value, place, report: self.report });
        }
    }

    /// What `read` makes of the value, or of each element if it is an array.
    pub(crate) fn one_or_each(&mut self, read: &mut dyn FnMut(&mut Cell<'_>)) {
        match self.value {
            Value::Array(_) | Value::Sections(_) => self.each(read),
            _ => read(self),
        }
    }

    /// An array without repetitions, each of whose elements is read by `element`; those that fail are
    /// left out.
    pub(crate) fn set<T: PartialEq>(
        &mut self,
        element: impl Fn(&mut Cell<'_>) -> Option<T>,
    ) -> Vec<T> {
        self.unique(element, T::eq)
    }

    /// An array of which no two elements are the same in this sense.
    pub(crate) fn unique<T>(
        &mut self,
        element: impl Fn(&mut Cell<'_>) -> Option<T>,
        is_same: fn(&T, &T) -> bool,
    ) -> Vec<T> {
        let mut set = Vec::new();
        self.each(&mut |cell| {
            let Some(element) = element(cell) else { return };
            if set.iter().any(|other| is_same(other, &element)) {
                cell.reject(" has this element twice", "remove one of them");
            } else {
                set.push(element);
            }
        });
        set
    }

    /// What `element` reads, once or in an array.
    pub(crate) fn one_or_set<T: PartialEq>(
        &mut self,
        element: impl Fn(&mut Cell<'_>) -> Option<T>,
    ) -> Vec<T> {
        match self.value {
            Value::Array(_) | Value::Sections(_) => self.set(element),
            _ => element(self).map_or_else(Vec::new, |element| vec![element]),
        }
    }

    /// The values of a table, each known key with its cell.
    pub(crate) fn table(
        &mut self,
        known: &[&'static str],
        expected: &str,
        mut read: impl FnMut(&'static str, &mut Cell<'_>),
    ) {
        let Value::Table(table) = self.value else {
            self.wrong_type(expected);
            return;
        };
        let owner = self.key;
        for (key, pair) in keys::known(&table.pairs, known, owner, self.report) {
            read(key, &mut Cell { key, ..Cell::new(owner, pair, self.report) });
        }
    }

    /// A word of a vocabulary.
    pub(crate) fn word(&mut self, vocabulary: &Vocabulary) -> Option<Word> {
        let spelling = self.text()?;
        let word = vocabulary.find(&spelling);
        if word.is_none() {
            self.reject(&format!(": unknown value \"{spelling}\""), vocabulary.advice(&spelling));
        }
        word
    }

    /// A reason phrase: one line of characters that RFC 3261, Section 25.1 allows. A phrase that
    /// breaks the rules is reported and returned all the same: its words still make a name.
    pub(crate) fn phrase(&mut self) -> Option<String> {
        let phrase = self.text()?;
        if phrase.trim().is_empty() {
            self.reject(" is empty", "expected a reason phrase");
        } else if phrase.contains(['\r', '\n']) {
            self.reject(" has more than one line", "a line break would end the status line");
        } else if let Some(character) = forbidden_in_reason(&phrase) {
            let label = "RFC 3261, Section 25.1 does not allow it in a reason phrase";
            self.reject(&format!(" contains {character:?}"), label);
        }
        Some(phrase)
    }

    /// The name of a method: a token without lower case.
    pub(crate) fn method(&mut self) -> Option<String> {
        let method = self.text()?;
        match method_problem(&method) {
            None => return Some(method),
            Some((problem, label)) => self.reject(&format!(": {problem}"), label),
        }
        None
    }

    /// An integer in `range`, which is called `what`.
    fn number(&mut self, range: RangeInclusive<u16>, what: &str) -> Option<u16> {
        let Value::Integer { digits, radix } = self.value else {
            self.wrong_type("an integer");
            return None;
        };
        let number = u16::from_str_radix(digits, *radix).ok().filter(|it| range.contains(it));
        if number.is_none() {
            let (first, last) = (range.start(), range.end());
            self.reject(" is out of range", format!("expected {what}, {first} to {last}"));
        }
        number
    }

    /// A cause value of Q.850, which has seven bits.
    pub(crate) fn q850_cause(&mut self) -> Option<u8> {
        self.number(1..=127, "a Q.850 cause").and_then(|cause| u8::try_from(cause).ok())
    }

    /// A response code, as a value.
    pub(crate) fn code(&mut self) -> Option<u16> {
        self.number(CODES, "a response code")
    }
}

/// Whether the content of a string would be a value of another type without its quotes.
fn is_other_scalar(text: &str) -> bool {
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
    matches!(text, "true" | "false") || is_number || Date::parse(text).is_some()
}

/// The problem with the name of a method, and the expected name.
pub(crate) fn method_problem(method: &str) -> Option<(String, String)> {
    let plain = lookalike::plain(method);
    let likely = plain.as_deref().unwrap_or(method).to_ascii_uppercase();
    if !is_token(&likely) {
        let expected = "expected letters, digits and -.!%*_+`'~ (RFC 3261, Section 25.1)";
        return Some((format!("\"{method}\" is not a token"), expected.to_owned()));
    }
    (likely != method).then(|| {
        let problem = if plain.is_some() { "is not a token" } else { "is not in upper case" };
        (format!("\"{method}\" {problem}"), did_you_mean(&likely, '"', method))
    })
}
