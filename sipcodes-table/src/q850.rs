//! `[q850]`: from the causes of the telephone network to response codes.

use crate::cell::Cell;
use crate::report::Report;
use crate::source::Place;
use crate::suggest;
use crate::toml::{KeyValue, Value};

/// How many values a cause may have, 0 included, which is not one.
const CAUSES: usize = 128;

/// What a gateway sends for a cause.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Answer {
    /// the response code; `None`: no response at all
    pub(crate) code: Option<u16>,
    pub(crate) place: Place,
}

/// The answers to all causes, as far as the tables give them.
#[derive(Debug)]
pub(crate) struct Answers {
    /// by cause
    listed: [Option<Answer>; CAUSES],
    /// to the causes that are not listed
    default: Option<Answer>,
}

impl Answers {
    pub(crate) fn new() -> Self {
        Self { listed: [None; CAUSES], default: None }
    }

    /// Reads `[q850]`: `17 = 486`, `16 = "none"`, `default = 500`. An answer of a later table takes the
    /// place of an earlier one.
    pub(crate) fn read(&mut self, pair: &KeyValue<'_>, report: &mut Report) {
        let Value::Table(table) = &pair.value else {
            let found = pair.value.type_with_article();
            let message = format!("`q850`: expected a table, found {found}");
            report.add(pair.key_place, message, "expected `[q850]`");
            return;
        };
        for pair in &table.pairs {
            let slot = self.slot(&pair.key);
            if slot.is_none() {
                let message = format!("`{}` is not a Q.850 cause", pair.key);
                let label = suggest::advice(
                    &pair.key,
                    &["default"],
                    '`',
                    "expected 1 to 127, or `default`",
                );
                report.add(pair.key_place, message, label);
            }
            let mut cell = Cell::new("q850", pair, report);
            let place = cell.place;
            let code = match cell.value {
                Value::String(text) if text == "none" => None,
                Value::String(text) => {
                    let instead = "expected a response code without quotes, or \"none\"";
                    let label = suggest::advice(text, &["none"], '"', instead);
                    cell.reject(&format!(": \"{text}\" is not an answer to a cause"), label);
                    continue;
                }
                Value::Integer { .. } => match cell.code() {
                    None => continue,
                    code => code,
                },
                _ => {
                    cell.wrong_type("a response code or \"none\"");
                    continue;
                }
            };
            if let Some(slot) = slot {
                *slot = Some(Answer { code, place });
            }
        }
    }

    fn slot(&mut self, key: &str) -> Option<&mut Option<Answer>> {
        if key == "default" {
            return Some(&mut self.default);
        }
        // in one spelling only, not as `+17` or `017`, so that no cause is listed twice
        let is_cause = |cause: &usize| *cause > 0 && cause.to_string() == key;
        self.listed.get_mut(key.parse().ok().filter(is_cause)?)
    }

    /// Every answer that the tables give, with the cause, or 0 for the default.
    pub(crate) fn all(&self) -> impl Iterator<Item = (usize, Answer)> {
        let listed = self.listed.iter().enumerate();
        let default = self.default.map(|answer| (0, answer));
        default.into_iter().chain(listed.filter_map(|(cause, answer)| Some((cause, (*answer)?))))
    }

    /// The code for every cause from 0 on, as far as the tables give one; 0 means that there is none.
    pub(crate) fn codes(&self, is_known: impl Fn(u16) -> bool) -> Vec<u16> {
        let code = |answer: Answer| answer.code.filter(|code| is_known(*code)).unwrap_or_default();
        let default = self.default.map_or(0, code);
        let mut codes = vec![0];
        codes.extend(self.listed[1..].iter().map(|answer| answer.map_or(default, code)));
        codes.truncate(codes.iter().rposition(|code| *code > 0).map_or(0, |last| last + 1));
        codes
    }
}
