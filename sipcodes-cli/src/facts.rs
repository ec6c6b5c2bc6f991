//! Everything that the table says about a code, as `--json` prints it.
//!
//! The text, the page and the search read the same values, so that each
//! of them has every fact. A key whose value the table does not have is `null` or an empty array.

use serde::Serialize;
use sipcodes::{Class, Code, DialogEffect, HeaderRule, ReasonPhrase, StatusCode};

/// What a query finds, the best hits first: what `sipcodes --json QUERY` prints.
#[derive(Debug, Default, Serialize)]
pub struct Found {
    /// The query.
    pub query: String,
    /// Codes of the standard table.
    pub codes: Vec<Facts>,
    /// Codes that were asked for by their number and that the table does not have.
    pub unlisted: Vec<Unlisted>,
    /// A number or a pattern of the query that no code of SIP can have.
    pub out_of_range: Option<String>,
    /// A query that finds something, where this one does not.
    pub did_you_mean: Option<String>,
}

/// A code that is not in the standard table.
#[derive(Debug, Serialize)]
pub struct Unlisted {
    /// The number, 100 to 699.
    pub code: u16,
    /// What the first digit says.
    pub class: ClassFacts,
    /// The code that a client treats it as.
    pub recognized_as: CodeAndPhrase,
    /// The rule that says so.
    pub reference: Reference,
}

/// A code, for short.
#[derive(Debug, Serialize)]
pub struct CodeAndPhrase {
    /// The number.
    pub code: u16,
    /// The phrase of the status line.
    pub reason_phrase: &'static str,
}

/// A code of the standard table.
#[derive(Debug, Serialize)]
pub struct Facts {
    /// The number, 100 to 699.
    pub code: u16,
    /// The variant of the library's enum, such as `BusyHere`.
    pub name: String,
    /// The phrase of the status line, as IANA registers it.
    pub reason_phrase: &'static str,
    /// What the first digit says.
    pub class: ClassFacts,
    /// What the code means on a call.
    pub description: &'static str,
    /// `registered`, `deprecated`, `historic` or `vendor`.
    pub registration: &'static str,
    /// Where it is defined, the defining document first.
    pub references: Vec<Reference>,
    /// Later documents that change or extend what it means.
    pub see_also: Vec<Reference>,
    /// What the sender should or may say more precisely in the phrase; empty: nothing.
    pub phrase_detail: &'static str,
    /// Other phrases that are seen with the code.
    pub other_reason_phrases: Vec<Phrase>,
    /// The methods whose requests it answers; empty: any.
    pub methods: &'static [&'static str],
    /// Who generates it, the most likely sender first.
    pub sent_by: Vec<Word>,
    /// How it counts for an attempt to set up a session (RFC 6076); `null` for provisional codes.
    pub outcome: Option<Word>,
    /// What a failure of a request inside a dialog ends (RFC 5057); `null` for other codes.
    pub dialog_effect: Option<Word>,
    /// The methods for which that is something else.
    pub dialog_effect_on: Vec<MethodEffect>,
    /// What the client can do so that the request succeeds, in order of use.
    pub remedies: Vec<Word>,
    /// The rules of the code for header fields.
    pub header_rules: Vec<Rule>,
    /// The rules of ranges that the code is in, beyond those of its class.
    pub range_header_rules: Vec<Rule>,
    /// The release cause on the telephone network.
    pub q850: Q850,
}

/// A class of codes.
#[derive(Debug, Serialize)]
pub struct ClassFacts {
    #[serde(skip)]
    pub(crate) class: Class,
    /// The class as a pattern, such as `4xx`.
    pub pattern: &'static str,
    /// Its title in RFC 3261, such as `Client Error`.
    pub title: &'static str,
    /// What its codes have in common.
    pub description: &'static str,
    /// The rules of all its codes for header fields.
    pub header_rules: Vec<Rule>,
}

/// A section of an RFC.
#[derive(Debug, Serialize)]
pub struct Reference {
    /// The number of the RFC.
    pub rfc: u16,
    /// The section, such as `21.4.24`; empty: the whole document.
    pub section: &'static str,
    /// Both as text: `RFC 3261, Section 21.4.24`.
    pub text: String,
    /// Where it can be read.
    pub url: String,
}

/// A phrase other than the registered one.
#[derive(Debug, Serialize)]
pub struct Phrase {
    /// The phrase.
    pub text: &'static str,
    /// `alternative`, `former` or `variant`.
    pub standing: &'static str,
    /// What it says beyond the code; empty: nothing.
    pub meaning: &'static str,
    /// The document that has it; `null` for phrases of software.
    pub reference: Option<Reference>,
}

/// A word of a closed vocabulary, and what it means.
#[derive(Debug, Serialize)]
pub struct Word {
    /// The word as the table has it.
    pub word: &'static str,
    /// A sentence that explains it.
    pub description: &'static str,
}

/// What a failure of a request with certain methods ends.
#[derive(Debug, Serialize)]
pub struct MethodEffect {
    /// The methods.
    pub methods: Vec<&'static str>,
    /// What the failure ends.
    pub effect: Word,
}

/// What a response has to do with a header field.
#[derive(Debug, Clone, Serialize)]
pub struct Rule {
    /// The name of the field.
    pub name: &'static str,
    /// `required`, `recommended`, `optional`, `discouraged` or `forbidden`.
    pub requirement: &'static str,
    /// The methods of the requests for which the rule holds; empty: all.
    pub methods: &'static [&'static str],
    /// Any other condition, in a few words; empty: none.
    pub when: &'static str,
    /// Whether the RFC implies the rule without saying MUST, SHOULD or MAY.
    pub implied: bool,
}

/// The translation to and from causes of Q.850 (RFC 3398).
#[derive(Debug, Serialize)]
pub struct Q850 {
    /// The cause that a gateway sends to the telephone network for the code.
    pub to: Option<u8>,
    /// The causes from there that become the code.
    pub from: &'static [u8],
    /// Whether all causes that are not listed for any code become this one.
    pub from_others: bool,
}

/// The methods of requests in IANA's registry.
pub(crate) const METHODS: &str = "INVITE ACK BYE CANCEL OPTIONS REGISTER PRACK SUBSCRIBE NOTIFY PUBLISH \
    INFO REFER MESSAGE UPDATE";

macro_rules! word {
    ($value:expr) => {
        Word { word: $value.as_str(), description: $value.description() }
    };
}

fn all<T: Copy, F>(values: &[T], facts: impl Fn(T) -> F) -> Vec<F> {
    values.iter().copied().map(facts).collect()
}

impl Facts {
    /// What the standard table says about `code`.
    #[must_use]
    pub fn new(code: StatusCode) -> Self {
        let becomes = |cause| StatusCode::from_q850_cause(cause) == Some(code);
        Self {
            code: code.as_u16(),
            name: format!("{code:?}"),
            reason_phrase: code.reason_phrase(),
            class: ClassFacts::new(code.class()),
            description: code.description(),
            registration: code.registration().as_str(),
            references: all(code.references(), Reference::new),
            see_also: all(code.see_also(), Reference::new),
            phrase_detail: code.phrase_detail(),
            other_reason_phrases: all(code.other_reason_phrases(), Phrase::new),
            methods: code.methods(),
            sent_by: all(code.sent_by(), |role| word!(role)),
            outcome: code.outcome().map(|outcome| word!(outcome)),
            dialog_effect: code.dialog_effect().map(|effect| word!(effect)),
            dialog_effect_on: dialog_effect_on(code),
            remedies: all(code.remedies(), |remedy| word!(remedy)),
            header_rules: all(code.header_rules(), Rule::new),
            range_header_rules: range_header_rules(code),
            q850: Q850 {
                to: code.q850_cause(),
                from: code.q850_causes(),
                from_others: (1..=127)
                    .any(|cause| becomes(cause) && !code.q850_causes().contains(&cause)),
            },
        }
    }

    /// The rules of ranges without what they forbid: nearly all responses are in such a range.
    pub fn main_range_rules(&self) -> impl Iterator<Item = &Rule> {
        self.range_header_rules.iter().filter(|rule| rule.requirement != "forbidden")
    }
}

/// The effects that differ from the general one, each with its methods.
fn dialog_effect_on(code: StatusCode) -> Vec<MethodEffect> {
    let others = DialogEffect::ALL.iter().filter(|effect| Some(**effect) != code.dialog_effect());
    let others = others.map(|effect| {
        let is_it = |method: &&str| code.dialog_effect_on(method) == Some(*effect);
        MethodEffect { methods: METHODS.split(' ').filter(is_it).collect(), effect: word!(effect) }
    });
    others.filter(|effect| !effect.methods.is_empty()).collect()
}

/// The library gives the rules of ranges only for one method at a time.
fn range_header_rules(code: StatusCode) -> Vec<Rule> {
    let mut rules: Vec<HeaderRule> = Vec::new();
    for rule in METHODS.split(' ').flat_map(|method| code.header_rules_for(method)) {
        if ![code.header_rules(), code.class().header_rules(), &rules].concat().contains(rule) {
            rules.push(*rule);
        }
    }
    all(&rules, Rule::new)
}

impl Unlisted {
    /// What is known about a code that is not in the standard table.
    #[must_use]
    pub fn new(code: Code) -> Self {
        Self {
            code: code.as_u16(),
            class: ClassFacts::new(code.class()),
            recognized_as: CodeAndPhrase::new(code.recognized_as()),
            reference: Reference::new(sipcodes::Reference::new(3261, "8.1.3.2")),
        }
    }
}

impl CodeAndPhrase {
    /// The code of the table, for short.
    #[must_use]
    pub fn new(code: StatusCode) -> Self {
        Self { code: code.as_u16(), reason_phrase: code.reason_phrase() }
    }
}

impl ClassFacts {
    /// What is known about a class.
    #[must_use]
    pub fn new(class: Class) -> Self {
        Self {
            class,
            pattern: class.as_str(),
            title: class.title(),
            description: class.description(),
            header_rules: all(class.header_rules(), Rule::new),
        }
    }
}

impl Reference {
    fn new(reference: sipcodes::Reference) -> Self {
        Self {
            rfc: reference.rfc(),
            section: reference.section(),
            text: reference.to_string(),
            url: reference.url().to_string(),
        }
    }
}

impl Phrase {
    fn new(phrase: ReasonPhrase) -> Self {
        Self {
            text: phrase.text(),
            standing: phrase.standing().as_str(),
            meaning: phrase.meaning(),
            reference: phrase.reference().map(Reference::new),
        }
    }
}

impl Rule {
    fn new(rule: HeaderRule) -> Self {
        Self {
            name: rule.name(),
            requirement: rule.requirement().as_str(),
            methods: rule.methods(),
            when: rule.when(),
            implied: rule.is_implied(),
        }
    }

    /// When the rule holds, and whether it is only implied, as text; empty: always.
    #[must_use]
    pub fn condition(&self) -> String {
        let mut parts = vec![self.methods.join(", "), self.when.to_owned()];
        parts.retain(|part| !part.is_empty());
        let implied = if self.implied { " (implied)" } else { "" };
        (parts.join("; ") + implied).trim_start().to_owned()
    }
}
