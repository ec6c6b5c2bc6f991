use std::collections::BTreeSet;

use regex_lite::Regex;
use sipcodes::{Code, StatusCode};

use super::rules::PATTERNS;
use crate::facts::{Facts, Reference};

/// What a query asks for by numbers.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Filter {
    /// These codes, whether a table has them or not.
    Numbers(BTreeSet<Code>),
    /// The codes of ranges and patterns.
    Ranges(BTreeSet<u16>),
    /// Codes that a cause of Q.850 becomes, or that become it.
    Cause(u8),
    /// Codes that an RFC, or a section of one, says something about.
    Rfc { rfc: Option<u32>, section: String },
    /// A number or a pattern that no code can have.
    OutOfRange(String),
}

impl Filter {
    /// What a query in lower case asks for by numbers, and its other words.
    pub(super) fn read(query: &str) -> (Option<Self>, String) {
        if let (Some([cause, _]), rest) = first(PATTERNS.cause, query) {
            // above that it is a code, as in `SIP;cause=486`
            if let Ok(cause @ 0..=127) = cause.parse() {
                return (Some(Self::Cause(cause)), rest);
            }
        }
        for pattern in [PATTERNS.rfc, PATTERNS.bare_rfc] {
            if let (Some([rfc, section]), rest) = first(pattern, query) {
                let rfc = rfc.parse().ok(); // always: it has at most five digits
                return (Some(Self::Rfc { rfc, section }), rest);
            }
        }
        if let (Some([section, _]), rest) = first(PATTERNS.section, query) {
            return (Some(Self::Rfc { rfc: None, section }), rest);
        }

        let (_, rest) = take(PATTERNS.dotted, query);
        let (ranges, rest) = take(PATTERNS.range, &rest);
        let (mut patterns, rest) = take(PATTERNS.pattern, &rest);
        let (beginning, rest) = take(PATTERNS.beginning, &rest);
        let (numbers, rest) = take(PATTERNS.number, &rest);
        patterns.extend(beginning);

        let codes: BTreeSet<Code> = numbers.iter().filter_map(|[it, _]| it.parse().ok()).collect();
        if !codes.is_empty() {
            return (Some(Self::Numbers(codes)), rest);
        }
        let fitting = codes_where(|code| {
            patterns.iter().any(|[pattern, _]| fits(code, pattern))
                || ranges.iter().any(|[low, high]| is_between(code, low, high))
        });
        if !fitting.is_empty() {
            return (Some(Self::Ranges(fitting)), rest);
        }
        match patterns.into_iter().chain(numbers).next() {
            Some([number, _]) => (Some(Self::OutOfRange(number)), rest),
            None => (None, query.to_owned()),
        }
    }

    /// How well a code of the table fits, 0 best; `None` if it does not.
    pub(super) fn rank(&self, facts: &Facts) -> Option<usize> {
        match self {
            Self::Numbers(numbers) => numbers.iter().position(|code| *code == facts.code),
            Self::Ranges(numbers) => numbers.contains(&facts.code).then_some(0),
            // first what the cause becomes, then what becomes the cause
            Self::Cause(cause) => {
                let becomes = StatusCode::from_q850_cause(*cause).map(u16::from);
                let is_it = becomes == Some(facts.code);
                is_it.then_some(0).or_else(|| (facts.q850.to == Some(*cause)).then_some(1))
            }
            // first what defines the code
            Self::Rfc { rfc, section } => {
                let is_it = |reference: &Reference| {
                    rfc.is_none_or(|rfc| rfc == u32::from(reference.rfc))
                        && is_within(reference.section, section)
                };
                let phrases = facts.other_reason_phrases.iter();
                let mut of_phrases = phrases.filter_map(|phrase| phrase.reference.as_ref());
                if facts.references.iter().any(is_it) {
                    Some(0)
                } else if facts.see_also.iter().any(is_it) {
                    Some(1)
                } else {
                    of_phrases.any(is_it).then_some(2)
                }
            }
            Self::OutOfRange(_) => Some(0),
        }
    }
}

/// The groups of the matches of a pattern, and the text without these matches.
fn take(pattern: &str, text: &str) -> (Vec<[String; 2]>, String) {
    let pattern = Regex::new(pattern).expect("a test uses every pattern");
    let group = |captures: &regex_lite::Captures<'_>, number| {
        captures.get(number).map_or(String::new(), |group| group.as_str().to_owned())
    };
    let found = pattern.captures_iter(text);
    let found = found.map(|captures| [1, 2].map(|number| group(&captures, number))).collect();
    (found, pattern.replace_all(text, " ").into_owned())
}

fn first(pattern: &str, text: &str) -> (Option<[String; 2]>, String) {
    let (found, rest) = take(pattern, text);
    (found.into_iter().next(), rest)
}

fn codes_where(wanted: impl Fn(&str) -> bool) -> BTreeSet<u16> {
    let codes = StatusCode::ALL.iter().filter(|code| wanted(code.as_str()));
    codes.map(|code| code.as_u16()).collect()
}

/// Whether a code begins like the pattern, in which `x` and `*` are any digit.
fn fits(code: &str, pattern: &str) -> bool {
    code.chars()
        .zip(pattern.chars())
        .all(|(digit, wanted)| digit == wanted || "x*".contains(wanted))
}

fn is_between(code: &str, low: &str, high: &str) -> bool {
    *low.replace(['x', '*'], "0") <= *code && *code <= *high.replace(['x', '*'], "9")
}

/// Whether `section` is `wanted` or one of its parts.
fn is_within(section: &str, wanted: &str) -> bool {
    let behind =
        section.strip_prefix(&wanted.to_uppercase()).or_else(|| section.strip_prefix(wanted));
    behind.is_some_and(|behind| behind.is_empty() || wanted.is_empty() || behind.starts_with('.'))
}
