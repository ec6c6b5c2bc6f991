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
    Cause(u32),
    /// Codes that an RFC, or a section of one, says something about.
    Rfc { rfc: Option<u32>, section: String },
    /// A number or a pattern that no code can have.
    OutOfRange(String),
}

impl Filter {
    /// What a query in lower case asks for by numbers, and its other words.
    pub(super) fn read(query: &str) -> (Option<Self>, String) {
        if let (Some([cause, _]), rest) = first(PATTERNS.cause, query) {
            // a cause that Q.850 does not have may be a code, as in `what causes 503`
            let is_code = cause.parse().is_ok_and(|code: StatusCode| code.as_u16() > 127);
            if let (false, Ok(cause)) = (is_code, cause.parse()) {
                return (Some(Self::Cause(cause)), rest);
            }
        }
        for pattern in [PATTERNS.rfc, PATTERNS.bare_rfc, PATTERNS.section] {
            if let (Some([rfc, section]), rest) = first(pattern, query) {
                return (Some(Self::Rfc { rfc: rfc.parse().ok(), section }), rest);
            }
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
        let is_asked = |code: &&StatusCode| {
            patterns.iter().any(|[pattern, _]| fits(code.as_str(), pattern))
                || ranges.iter().any(|[a, b]| {
                    is_between(code.as_str(), a, b) || is_between(code.as_str(), b, a)
                })
        };
        let fitting = StatusCode::ALL.iter().filter(is_asked).map(|code| code.as_u16());
        let fitting: BTreeSet<u16> = fitting.collect();
        if !fitting.is_empty() {
            return (Some(Self::Ranges(fitting)), rest);
        }
        match patterns.into_iter().chain(numbers).next() {
            Some([number, _]) => (Some(Self::OutOfRange(number)), rest),
            None => (None, query.to_owned()),
        }
    }

    /// In which respect a code of the table fits, 0 for the most important one; `None` if it does not.
    pub(super) fn rank(&self, facts: &Facts) -> Option<usize> {
        let ranks = match self {
            Self::Numbers(_) | Self::OutOfRange(_) => vec![true],
            Self::Ranges(numbers) => vec![numbers.contains(&facts.code)],
            Self::Cause(cause) => {
                let cause = u8::try_from(*cause).ok();
                let becomes = cause.and_then(StatusCode::from_q850_cause).map(u16::from);
                vec![becomes == Some(facts.code), cause.is_some() && facts.q850.to == cause]
            }
            Self::Rfc { rfc, section } => {
                let is_it = |reference: &Reference| {
                    rfc.is_none_or(|rfc| rfc == u32::from(reference.rfc))
                        && is_within(reference.section, section)
                };
                vec![
                    facts.references.iter().any(is_it),
                    facts.see_also.iter().any(is_it),
                    facts.other_reason_phrases.iter().any(|it| it.reference.iter().any(is_it)),
                ]
            }
        };
        ranks.into_iter().position(|fits| fits)
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
    let (section, wanted) = (section.to_uppercase(), wanted.to_uppercase());
    let behind = section.strip_prefix(&wanted);
    behind.is_some_and(|behind| behind.is_empty() || wanted.is_empty() || behind.starts_with('.'))
}
