//! Everything that the table says of a code, as `--json` prints it.
//!
//! The text, the page and the search read the same values, so that none of them knows a fact that
//! the others do not. A key whose value the table does not have is `null` or an empty array.

use serde::Serialize;
use sipcodes::{Class, Code, HeaderRule, StatusCode};

/// What a query finds, the best hits first: what `sipcodes --json QUERY` prints.
#[derive(Debug, Serialize)]
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

/// A code that is in no table.
#[derive(Debug, Serialize)]
pub struct Unlisted {
    /// The number, 100 to 699.
    pub code: u16,
    /// What the first digit says.
    pub class: ClassFacts,
    /// The code as which a client treats it.
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
    /// Other phrases that are seen with the code.
    pub other_reason_phrases: Vec<Phrase>,
    /// The methods whose requests it answers; empty: any.
    pub methods: &'static [&'static str],
    /// What a failure of a request inside a dialog ends (RFC 5057).
    pub dialog_effect: Option<Word>,
    /// What the client may change before it sends the request again, in order of use.
    pub remedies: Vec<Word>,
    /// The header fields that this code asks for.
    pub header_rules: Vec<Rule>,
    /// The release cause on the telephone network.
    pub q850: Q850,
}

/// The class of a code.
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

/// A phrase in place of the registered one.
#[derive(Debug, Serialize)]
pub struct Phrase {
    /// The phrase.
    pub text: &'static str,
}

/// A word of a closed vocabulary, and what it means.
#[derive(Debug, Serialize)]
pub struct Word {
    /// The word as the table has it.
    pub word: &'static str,
    /// A sentence that explains it.
    pub description: &'static str,
}

/// A header field that a response must, should, may or must not carry.
#[derive(Debug, Serialize)]
pub struct Rule {
    /// The name of the field.
    pub name: &'static str,
    /// `required`, `recommended`, `optional` or `forbidden`.
    pub requirement: &'static str,
    /// The condition, in a few words; empty: always.
    pub when: &'static str,
}

/// The translation to and from causes of Q.850 (RFC 3398).
#[derive(Debug, Serialize)]
pub struct Q850 {
    /// The cause that a gateway sends to the telephone network for the code.
    pub to: Option<u8>,
    /// The causes from there for which a gateway sends the code.
    pub from: Vec<u8>,
}

macro_rules! word {
    ($value:expr) => {
        Word { word: $value.as_str(), description: $value.description() }
    };
}

impl Facts {
    /// What the standard table says of `code`.
    #[must_use]
    pub fn new(code: StatusCode) -> Self {
        Self {
            code: code.as_u16(),
            name: format!("{code:?}"),
            reason_phrase: code.reason_phrase(),
            class: ClassFacts::new(code.class()),
            description: code.description(),
            registration: code.registration().as_str(),
            references: code.references().iter().copied().map(Reference::new).collect(),
            other_reason_phrases: code
                .former_reason_phrases()
                .iter()
                .map(|&text| Phrase { text })
                .collect(),
            methods: code.methods(),
            dialog_effect: code.dialog_effect().map(|effect| word!(effect)),
            remedies: code.remedy().into_iter().map(|remedy| word!(remedy)).collect(),
            header_rules: code.header_rules().iter().copied().map(Rule::new).collect(),
            q850: Q850 {
                to: code.q850_cause(),
                from: (0..=127)
                    .filter(|&cause| StatusCode::from_q850_cause(cause) == Some(code))
                    .collect(),
            },
        }
    }
}

impl Unlisted {
    /// What is known of a code that is in no table.
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
    /// What is known of a class.
    #[must_use]
    pub fn new(class: Class) -> Self {
        Self {
            class,
            pattern: class.as_str(),
            title: class.title(),
            description: class.description(),
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

impl Rule {
    fn new(rule: HeaderRule) -> Self {
        Self { name: rule.name(), requirement: rule.requirement().as_str(), when: rule.when() }
    }
}
