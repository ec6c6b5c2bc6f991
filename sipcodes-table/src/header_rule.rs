//! Rules on header fields: those of a code, and those of ranges of codes.

use crate::cell::Cell;
use crate::data::Data;
use crate::document::HEADING_MISSING;
use crate::grammar::{is_token, parse_code};
use crate::lookalike;
use crate::markdown::escape;
use crate::report::Report;
use crate::suggest::did_you_mean;
use crate::toml::{KeyValue, Value};
use crate::vocabulary::{REQUIREMENT, Word};

/// How strongly a header field is asked for in a response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeaderRule {
    /// The name of the header field.
    pub name: String,
    /// How strongly it is asked for.
    pub requirement: Word,
    /// The methods whose responses the rule is for; empty: any.
    pub methods: Vec<String>,
    /// The condition under which it holds; empty: always.
    pub when: String,
    /// Whether no keyword of RFC 2119 says so.
    pub is_implied: bool,
}

/// The rules of the responses in some ranges of codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RangeRules {
    /// First and last code of each range.
    pub ranges: Vec<(u16, u16)>,
    /// What holds for them.
    pub rules: Vec<HeaderRule>,
}

impl HeaderRule {
    /// Header fields, each with one rule or an array of them.
    pub(crate) fn read_all(cell: &mut Cell<'_>) -> Vec<Self> {
        let Value::Table(table) = cell.value else {
            cell.wrong_type("a table of header fields");
            return Vec::new();
        };
        if table.pairs.is_empty() {
            cell.reject_empty();
        }
        let mut rules: Vec<Self> = Vec::new();
        for pair in &table.pairs {
            let message =
                || format!("`headers` of `{}`: `{}` is not a header field", cell.owner, pair.key);
            if let Some(advice) = heading_missing(pair) {
                cell.report.add_lost_heading(pair.key_place, message(), advice);
                break;
            }
            if !is_token(&pair.key) {
                let label = match lookalike::plain(&pair.key).filter(|name| is_token(name)) {
                    Some(likely) => did_you_mean(&likely, '`', &pair.key),
                    None => "expected a name such as `Retry-After`".to_owned(),
                };
                cell.report.add(pair.key_place, message(), label);
                continue;
            }
            Cell::new(cell.owner, pair, cell.report).one_or_each(&mut |cell| {
                if let Some(rule) = Self::read(cell) {
                    rule.check(&rules, cell);
                    rules.push(rule);
                }
            });
        }
        rules
    }

    /// `"required"`, or `{ requirement = "required", methods = ["REGISTER"], when = "..." }`
    fn read(cell: &mut Cell<'_>) -> Option<Self> {
        const KEYS: &[&str] = &["requirement", "methods", "when", "implied"];
        let (mut requirement, mut methods) = (None, Vec::new());
        let (mut when, mut is_implied) = (String::new(), false);
        if matches!(cell.value, Value::String(_)) {
            requirement = cell.word(&REQUIREMENT);
        } else {
            let mut is_missing = true;
            let problems = cell.report.count();
            cell.table(
                KEYS,
                "a requirement or a table with `requirement`",
                |key, cell| match key {
                    "requirement" => {
                        is_missing = false;
                        requirement = cell.word(&REQUIREMENT);
                    }
                    "methods" => methods = cell.set(|cell| cell.method()),
                    "when" => when = cell.text().unwrap_or_default(),
                    _ => is_implied = cell.boolean().unwrap_or_default(),
                },
            );
            if is_missing && (cell.report.count() == problems) {
                cell.reject(" has no `requirement`", "expected `requirement = \"...\"`");
            }
        }
        Some(Self {
            name: cell.key.to_owned(),
            requirement: requirement?,
            methods,
            when,
            is_implied,
        })
    }

    /// Reports a rule that an earlier one repeats or contradicts: both for one field, under the same
    /// condition, for a method that both are for.
    fn check(&self, earlier: &[Self], cell: &mut Cell<'_>) {
        let is_same = |other: &Self| {
            other.name.eq_ignore_ascii_case(&self.name)
                && other.when == self.when
                && (self.methods.is_empty()
                    || other.methods.is_empty()
                    || self.methods.iter().any(|method| other.methods.contains(method)))
        };
        let Some(other) = earlier.iter().find(|other| is_same(other)) else { return };
        let problem = if other.requirement == self.requirement {
            "the rule is there twice"
        } else {
            "two rules contradict each other"
        };
        let (name, requirement) = (&other.name, other.requirement.as_kebab_case());
        let label = format!("the earlier one is `{name} = \"{requirement}\"`");
        cell.reject(&format!(": {problem}"), label);
    }

    /// The rule in Markdown: `Retry-After optional (INVITE; the callee says when)`.
    pub(crate) fn show(&self) -> String {
        let rule = format!("{} {}", escape(&self.name), self.requirement.as_kebab_case());
        let methods = self.methods.join(", ");
        let conditions = [methods.as_str(), self.when.as_str()];
        let conditions: Vec<_> =
            conditions.into_iter().filter(|it| !it.is_empty()).map(escape).collect();
        if conditions.is_empty() { rule } else { format!("{rule} ({})", conditions.join("; ")) }
    }

    /// The rule as data.
    #[must_use]
    pub fn data(&self) -> Data<'_> {
        Data::New(
            "HeaderRule",
            vec![
                Data::Text(&self.name),
                Data::Word(self.requirement),
                Data::slice(&self.methods, |method| Data::Text(method)),
                Data::Text(&self.when),
                Data::Flag(self.is_implied),
            ],
        )
    }
}

impl RangeRules {
    /// `[headers.2xx]`, `[headers.101-199]`, `[headers."404,486"]`: the rules of these ranges.
    pub(crate) fn read(pair: &KeyValue<'_>, report: &mut Report) -> Option<Self> {
        let ranges: Option<Vec<_>> = pair.key.split(',').map(range).collect();
        let Some(ranges) = ranges else {
            let message = format!("`{}` of `headers` is not a range of codes", pair.key);
            let label = match likely_ranges(&pair.key) {
                Some(likely) => did_you_mean(&likely, '`', &pair.key),
                None => {
                    "expected a heading such as `[headers.2xx]` or `[headers.101-199]`".to_owned()
                }
            };
            report.add(pair.key_place, message, label);
            return None;
        };
        let mut cell = Cell { key: "headers", ..Cell::new(&pair.key, pair, report) };
        let rules = HeaderRule::read_all(&mut cell);
        Some(Self { ranges, rules })
    }

    /// The rules as data: an element for each range.
    #[must_use]
    pub fn data(&self) -> Vec<Data<'_>> {
        let of_range = |(first, last): &(u16, u16)| {
            let rules = Data::slice(&self.rules, HeaderRule::data);
            Data::Tuple(vec![Data::Number(*first), Data::Number(*last), rules])
        };
        self.ranges.iter().map(of_range).collect()
    }
}

/// The advice where a key begins another section: Reason is a header field too, but its rule is a word.
fn heading_missing(pair: &KeyValue<'_>) -> Option<&'static str> {
    match &pair.value {
        Value::String(text) if pair.key == "reason" && REQUIREMENT.find(text).is_none() => {
            Some(HEADING_MISSING)
        }
        Value::Integer { .. } if pair.key == "default" || pair.key.parse::<u8>().is_ok() => {
            Some("is the heading `[q850]` missing above?")
        }
        _ => None,
    }
}

/// The ranges that a text with another dash, with spaces or in upper case was probably meant for.
fn likely_ranges(text: &str) -> Option<String> {
    let plain = lookalike::plain(text);
    let likely = plain.as_deref().unwrap_or(text).to_lowercase().replace([' ', '"'], "");
    (likely != text && likely.split(',').all(|it| range(it).is_some())).then_some(likely)
}

/// First and last code of `2xx`, `101-199` or `404`.
fn range(text: &str) -> Option<(u16, u16)> {
    let text = text.trim();
    if let Some(digit) = text.strip_suffix("xx") {
        let first = parse_code(&format!("{digit}00"))?;
        return Some((first, first + 99));
    }
    match text.split_once('-') {
        Some((first, last)) => {
            Some((parse_code(first)?, parse_code(last)?)).filter(|(first, last)| first <= last)
        }
        None => Some((parse_code(text)?, parse_code(text)?)),
    }
}
