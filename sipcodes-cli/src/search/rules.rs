//! The rules of the search. They are data, because the script of the page follows them too.

use serde::Serialize;
use serde_json::{Value, json};
use sipcodes::StatusCode;

use crate::facts::{Facts, Rule};

/// What the page is given.
pub(crate) fn rules() -> Value {
    let becomes = |cause| Some(StatusCode::from_q850_cause(cause)?.as_u16());
    json!({
        "longest": LONGEST,
        // their names and kinds, the one that weighs most first
        "fields": FIELDS.map(|(name, kind, _)| (name, kind)),
        "endings": ENDINGS,
        "stop_words": STOP_WORDS.split_whitespace().collect::<Vec<_>>(),
        "patterns": PATTERNS,
        // what each cause of Q.850 becomes
        "causes": (0..=127).map(becomes).collect::<Vec<_>>(),
    })
}

/// How many characters of a query are read. A status line or a question is shorter, and a whole file
/// would take minutes.
pub(crate) const LONGEST: usize = 300;

/// How a field is searched.
#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Kind {
    /// A query that is all of it finds nothing else but longer phrases.
    Phrase,
    /// The same if it has several words: one word (`Busy`) is a word like others.
    OtherPhrase,
    /// A query that is all of it finds it before any phrase that only has the word.
    Header,
    /// Sentences, in which a query is not found inside a word: `hang` would be found in "changed".
    Text,
}

/// The texts of a code in one field.
type Texts = fn(&Facts) -> Vec<&str>;

/// What is searched for words: the name of a field, its kind, and its texts. A hit in an earlier field
/// is better than one in a later field.
pub(crate) const FIELDS: [(&str, Kind, Texts); 22] = [
    ("phrase", Kind::Phrase, |facts| vec![facts.reason_phrase]),
    ("name", Kind::Phrase, |facts| vec![&facts.name]),
    ("other", Kind::OtherPhrase, |facts| {
        facts.other_reason_phrases.iter().map(|phrase| phrase.text).collect()
    }),
    ("required", Kind::Header, |facts| names(&facts.header_rules, "required")),
    ("recommended", Kind::Header, |facts| names(&facts.header_rules, "recommended")),
    ("optional", Kind::Header, |facts| names(&facts.header_rules, "optional")),
    ("range-required", Kind::Header, |facts| names(&facts.range_header_rules, "required")),
    ("range-recommended", Kind::Header, |facts| names(&facts.range_header_rules, "recommended")),
    ("range-optional", Kind::Header, |facts| names(&facts.range_header_rules, "optional")),
    ("range-discouraged", Kind::Header, |facts| names(&facts.range_header_rules, "discouraged")),
    ("discouraged", Kind::Header, |facts| names(&facts.header_rules, "discouraged")),
    ("forbidden", Kind::Header, |facts| names(&facts.header_rules, "forbidden")),
    ("method", Kind::Text, |facts| facts.methods.to_vec()),
    ("description", Kind::Text, |facts| vec![facts.description]),
    ("meaning", Kind::Text, |facts| {
        facts.other_reason_phrases.iter().map(|phrase| phrase.meaning).collect()
    }),
    ("remedy", Kind::Text, |facts| {
        facts.remedies.iter().map(|remedy| remedy.description).collect()
    }),
    ("when", Kind::Text, |facts| facts.header_rules.iter().map(|rule| rule.when).collect()),
    ("range-when", Kind::Text, |facts| facts.main_range_rules().map(|rule| rule.when).collect()),
    ("outcome", Kind::Text, |facts| facts.outcome.iter().map(|outcome| outcome.word).collect()),
    ("class", Kind::Phrase, |facts| vec![facts.class.title]),
    ("role", Kind::Text, |facts| facts.sent_by.iter().map(|role| role.word).collect()),
    ("registration", Kind::Text, |facts| match facts.registration {
        "registered" => Vec::new(), // as nearly every code is
        other => vec![other],
    }),
];

/// The header fields that are searched for.
pub(super) fn header_names(facts: &Facts) -> impl Iterator<Item = &str> {
    let fields = FIELDS.iter().filter(|(_, kind, _)| *kind == Kind::Header);
    fields.flat_map(|(.., texts)| texts(facts))
}

/// The header fields with this requirement.
fn names<'a>(rules: &'a [Rule], requirement: &str) -> Vec<&'a str> {
    rules.iter().filter(|rule| rule.requirement == requirement).map(|rule| rule.name).collect()
}

/// Endings that do not make another word, and what takes their place. The first that fits and
/// leaves three letters is cut off.
pub(crate) const ENDINGS: [(&str, &str); 8] = [
    ("ies", "y"),
    ("ing", ""),
    ("ions", ""),
    ("ion", ""),
    ("ed", ""),
    ("es", ""),
    ("s", ""),
    ("e", ""),
];

/// Words of a question that say nothing about what it asks for.
pub(crate) const STOP_WORDS: &str = "\
    a about all am an and any are as at be been by can code codes could did do does doesn don error \
    errors explain find for from get gets getting give gives got had has have how i if in is it its \
    list me mean meaning means my of on or our please reason reasons response responses s say says \
    should show sip status t tell that the their them there these they this those to was we were \
    what when where which who why will with would you your";

/// Questions that are not about words, as regular expressions over the query in lower case. They
/// are written in what the crate `regex-lite` and a browser have in common.
#[derive(Debug, Serialize)]
pub(crate) struct Patterns {
    /// `cause 17`, `cause code 34`, `q850/34`, `Q.850;cause=1`. In `SIP;cause=486` it is a code: the
    /// group is empty.
    pub(crate) cause: &'static str,
    /// `rfc 8224`, `RFC 3261, Section 21.4.24`.
    pub(crate) rfc: &'static str,
    /// `8224` and `3261 21.4.24`, alone.
    pub(crate) bare_rfc: &'static str,
    /// `21.4.24`, alone; the group for the RFC is empty.
    pub(crate) section: &'static str,
    /// Version numbers, addresses and the like, in which no code is looked for.
    pub(crate) dotted: &'static str,
    /// `486-489`.
    pub(crate) range: &'static str,
    /// `48x`, `48*`, `4xx`, `4*`.
    pub(crate) pattern: &'static str,
    /// `4` and `48`, alone.
    pub(crate) beginning: &'static str,
    /// A number, also in `err486` and `200ok`.
    pub(crate) number: &'static str,
}

pub(crate) const PATTERNS: Patterns = Patterns {
    cause: r"\b(?:sip *; *cause *= *[0-9]+|(?:q\.? ?850|causes?)\b(?:[ :;,=#/]|causes?\b|code\b)*([0-9]{1,5})\b)",
    rfc: r"\brfc[ :#-]*([0-9]{1,5})\b(?:[ ,;#§]*(?:section[ -]?)?([0-9]{1,2}(?:\.[0-9]+)*|[a-z](?:\.[0-9]+)+)\b)?",
    bare_rfc: r"^([1-9][0-9]{3,4})(?: ([0-9]{1,2}(?:\.[0-9]+)*|[a-z](?:\.[0-9]+)+))?$",
    section: r"^()(?:section |§ ?)?((?:[0-9]{1,2}|[a-z])(?:\.[0-9]+)+)$",
    dotted: r"[0-9a-z/]+(?:\.[0-9a-z]+)+",
    range: r"\b([1-6][0-9x*]{2}) ?(?:-|–|\.\.|to) ?([1-6][0-9x*]{2})(?:$|[^0-9a-z*])",
    pattern: r"\b([0-9](?:[x*][0-9x*]?|[0-9][x*]))(?:$|[^0-9a-z*])",
    beginning: r"^([1-6][0-9]?)$",
    number: r"\b(?:err(?:or)?|sip|code|status)?([0-9]+)(?:ok)?\b",
};
