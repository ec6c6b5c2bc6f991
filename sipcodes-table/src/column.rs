//! The columns of a table: for each, how it is read, how it is shown, and what data it becomes.
//!
//! To add a column, add a field to [`Entry`] and a [`Column`] here; the template of the crate
//! `sipcodes` and the schema ask for it then.

use crate::cell::Cell;
use crate::data::Data;
use crate::dialog_effect::DialogEffect;
use crate::entry::Entry;
use crate::header_rule::HeaderRule;
use crate::markdown::escape;
use crate::name::{default_name, is_variant_name};
use crate::reason_phrase::OtherReason;
use crate::reference::Reference;
use crate::vocabulary::{OUTCOME, REGISTRATION, REMEDY, ROLE, Word};

/// A key of an entry.
#[derive(Debug)]
pub struct Column {
    /// The key.
    pub key: &'static str,
    /// The title of its row in the documentation of a variant; empty where it has no row there.
    pub title: &'static str,
    pub(crate) read: fn(&mut Entry, &mut Cell<'_>),
    /// What the row shows, in Markdown; empty: no row.
    pub show: fn(&Entry) -> String,
    /// The arrays that it becomes, each with the name of its method and the data of an entry.
    pub arrays: &'static [Array],
}

/// A column of generated data: the name of the method that reads it, and the data of an entry.
pub type Array = (&'static str, fn(&Entry) -> Data<'_>);

/// Every column, in the order in which a table has them and in which they are documented and emitted.
pub const COLUMNS: &[Column] = &[
    Column {
        key: "reason",
        title: "",
        read: |entry, cell| entry.reason = cell.phrase().unwrap_or_default(),
        show: nothing,
        arrays: &[
            ("reason_phrase", |entry| Data::Text(&entry.reason)),
            ("status_line", |entry| {
                Data::Composed(format!("SIP/2.0 {} {}\r\n", entry.code, entry.reason))
            }),
        ],
    },
    Column {
        key: "name",
        title: "",
        read: |entry, cell| {
            let Some(name) = cell.text() else { return };
            if is_variant_name(&name) {
                (entry.name, entry.name_place) = (name, cell.place);
            } else {
                let likely = default_name(&name);
                let label = if likely != name && is_variant_name(&likely) {
                    format!("did you mean `{likely}`?")
                } else {
                    "expected an identifier that is neither a keyword nor another item of the enum"
                        .to_owned()
                };
                cell.reject(&format!(": `{name}` cannot be the name of a variant"), label);
            }
        },
        show: nothing,
        arrays: &[],
    },
    Column {
        key: "since",
        title: "Since",
        read: |entry, cell| entry.since = cell.date(),
        show: |entry| entry.since.map(|date| date.to_string()).unwrap_or_default(),
        arrays: &[],
    },
    Column {
        key: "reference",
        title: "",
        read: |entry, cell| entry.references = cell.one_or_set(Reference::read),
        show: nothing,
        arrays: &[("references", |entry| Data::list(&entry.references, Reference::data))],
    },
    Column {
        key: "see_also",
        title: "See also",
        read: |entry, cell| entry.see_also = cell.one_or_set(Reference::read),
        show: |entry| join(&entry.see_also, Reference::link),
        arrays: &[("see_also", |entry| Data::list(&entry.see_also, Reference::data))],
    },
    Column {
        key: "description",
        title: "",
        read: |entry, cell| entry.description = cell.text().unwrap_or_default(),
        show: nothing,
        arrays: &[("description", |entry| Data::text(&entry.description))],
    },
    Column {
        key: "registration",
        title: "",
        read: |entry, cell| {
            entry.registration = cell.word(&REGISTRATION).unwrap_or(entry.registration);
        },
        show: nothing,
        arrays: &[("registration", |entry| match entry.registration.variant {
            "Registered" => Data::Nothing,
            _ => Data::Word(entry.registration),
        })],
    },
    Column {
        key: "phrase_detail",
        title: "Phrase",
        read: |entry, cell| entry.phrase_detail = cell.text().unwrap_or_default(),
        show: |entry| escape(&entry.phrase_detail),
        arrays: &[("phrase_detail", |entry| Data::text(&entry.phrase_detail))],
    },
    Column {
        key: "other_reasons",
        title: "Other phrases",
        read: |entry, cell| {
            entry.other_reasons = cell.unique(OtherReason::read, OtherReason::has_same_phrase);
        },
        show: |entry| {
            join(&entry.other_reasons, |other| {
                format!("{} ({})", escape(&other.reason), other.standing.as_kebab_case())
            })
        },
        arrays: &[("other_reason_phrases", |entry| {
            Data::list(&entry.other_reasons, OtherReason::data)
        })],
    },
    Column {
        key: "methods",
        title: "Methods",
        read: |entry, cell| entry.methods = cell.set(|cell| cell.method()),
        show: |entry| join(&entry.methods, |method| escape(method)),
        arrays: &[("methods", |entry| Data::list(&entry.methods, |method| Data::Text(method)))],
    },
    Column {
        key: "sent_by",
        title: "Sent by",
        read: |entry, cell| entry.sent_by = cell.set(|cell| cell.word(&ROLE)),
        show: |entry| join(&entry.sent_by, |word| word.as_kebab_case()),
        arrays: &[("sent_by", |entry| words(&entry.sent_by))],
    },
    Column {
        key: "outcome",
        title: "Outcome",
        read: |entry, cell| entry.outcome = cell.word(&OUTCOME),
        show: |entry| entry.outcome.map(Word::as_kebab_case).unwrap_or_default(),
        arrays: &[("outcome", |entry| Data::option(entry.outcome, Data::Word))],
    },
    Column {
        key: "dialog_effect",
        title: "Dialog effect",
        read: |entry, cell| {
            entry.dialog_effect = DialogEffect::read(cell);
            if entry.code < 400 {
                cell.reject(" is for 4xx, 5xx and 6xx codes", "RFC 5057 does not list others");
            }
        },
        show: |entry| entry.dialog_effect.show(),
        arrays: &[
            ("dialog_effect", |entry| Data::option(entry.dialog_effect.general, Data::Word)),
            ("dialog_effects", |entry| entry.dialog_effect.data()),
        ],
    },
    Column {
        key: "q850_cause",
        title: "Q.850 cause",
        read: |entry, cell| entry.q850_cause = cell.q850_cause(),
        show: |entry| entry.q850_cause.map(|cause| cause.to_string()).unwrap_or_default(),
        arrays: &[
            ("q850_cause", |entry| Data::option(entry.q850_cause, number)),
            ("q850_causes", |entry| Data::list(&entry.q850_causes, |cause| number(*cause))),
        ],
    },
    Column {
        key: "remedy",
        title: "Remedy",
        read: |entry, cell| entry.remedies = cell.one_or_set(|cell| cell.word(&REMEDY)),
        show: |entry| join(&entry.remedies, |word| word.as_kebab_case()),
        arrays: &[("remedies", |entry| words(&entry.remedies))],
    },
    Column {
        key: "headers",
        title: "Header fields",
        read: |entry, cell| entry.headers = HeaderRule::read_all(cell),
        show: |entry| join(&entry.headers, HeaderRule::show),
        arrays: &[("header_rules", |entry| Data::list(&entry.headers, HeaderRule::data))],
    },
    Column {
        key: "replace",
        title: "",
        read: |entry, cell| entry.replace = cell.boolean().unwrap_or_default(),
        show: nothing,
        arrays: &[],
    },
    Column {
        key: "amend",
        title: "",
        read: |entry, cell| entry.amend = cell.boolean().unwrap_or_default(),
        show: nothing,
        arrays: &[],
    },
];

/// The keys of all columns.
pub(crate) fn keys() -> Vec<&'static str> {
    COLUMNS.iter().map(|column| column.key).collect()
}

fn nothing(_: &Entry) -> String {
    String::new()
}

fn join<T>(items: &[T], show: impl Fn(&T) -> String) -> String {
    let mut text = String::new();
    for item in items {
        if !text.is_empty() {
            text.push_str("; ");
        }
        text.push_str(&show(item));
    }
    text
}

fn words(words: &[Word]) -> Data<'_> {
    Data::list(words, |word| Data::Word(*word))
}

fn number(number: u8) -> Data<'static> {
    Data::Number(number.into())
}
