//! One entry of a table: a code and everything that is known about it.

use crate::cell::Cell;
use crate::column::{self, COLUMNS};
use crate::date::Date;
use crate::dialog_effect::DialogEffect;
use crate::header_rule::HeaderRule;
use crate::keys;
use crate::name::{default_name, is_variant_name};
use crate::reason_phrase::OtherReason;
use crate::reference::Reference;
use crate::report::Report;
use crate::source::Place;
use crate::suggest;
use crate::toml::{KeyValue, Value};
use crate::vocabulary::{REGISTRATION, Word};

/// A code and what its entry says. Absent columns are empty or `None`.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The code, 100 to 699.
    pub code: u16,
    /// The heading.
    pub place: Place,
    /// The variant.
    pub name: String,
    /// What the name was made of: the `name`, or else the `reason`.
    pub name_place: Place,
    /// The reason phrase.
    pub reason: String,
    /// The state of the registry that brought the code.
    pub since: Option<Date>,
    /// Where the code is specified, the defining document first.
    pub references: Vec<Reference>,
    /// Later documents that change or extend what it means.
    pub see_also: Vec<Reference>,
    /// What the code means on a call.
    pub description: String,
    /// Its standing in IANA's registry.
    pub registration: Word,
    /// What the phrase should or may say more precisely.
    pub phrase_detail: String,
    /// Other phrases that are seen for it.
    pub other_reasons: Vec<OtherReason>,
    /// The methods whose requests it answers; empty: any.
    pub methods: Vec<String>,
    /// Who generates it.
    pub sent_by: Vec<Word>,
    /// How it counts for an attempt to set up a session.
    pub outcome: Option<Word>,
    /// What it ends inside a dialog.
    pub dialog_effect: DialogEffect,
    /// The Q.850 cause that a gateway sends for it.
    pub q850_cause: Option<u8>,
    /// The Q.850 causes for which a gateway sends it, ascending.
    pub q850_causes: Vec<u8>,
    /// What to change before the request is sent again, in order of use.
    pub remedies: Vec<Word>,
    /// The header fields of the response.
    pub headers: Vec<HeaderRule>,
    /// Whether it takes the place of an entry of an earlier table.
    pub replace: bool,
    /// Whether its keys take the place of those of an entry of an earlier table.
    pub amend: bool,
}

impl Entry {
    fn new(code: u16, place: Place) -> Self {
        Self {
            code,
            place,
            name: String::new(),
            name_place: place,
            reason: String::new(),
            since: None,
            references: Vec::new(),
            see_also: Vec::new(),
            description: String::new(),
            registration: Word { of: REGISTRATION.name, variant: REGISTRATION.words[0] },
            phrase_detail: String::new(),
            other_reasons: Vec::new(),
            methods: Vec::new(),
            sent_by: Vec::new(),
            outcome: None,
            dialog_effect: DialogEffect::default(),
            q850_cause: None,
            q850_causes: Vec::new(),
            remedies: Vec::new(),
            headers: Vec::new(),
            replace: false,
            amend: false,
        }
    }

    /// Reads the entry of `code` and reports what is wrong with it. The valid keys are
    /// returned, so that one mistake does not make the variant unknown to all code that names it.
    ///
    /// `earlier` is what an earlier table has for the code: an entry that amends starts from it.
    pub(crate) fn read(
        code: u16,
        pair: &KeyValue<'_>,
        earlier: Option<&Self>,
        report: &mut Report,
    ) -> Option<Self> {
        let place = pair.key_place;
        let Value::Table(table) = &pair.value else {
            let found = pair.value.type_with_article();
            let message = format!("`{code}`: expected a table `[{code}]`, found {found}");
            report.add(place, message, "");
            return None;
        };
        let owner = &*pair.key;
        let pairs = keys::known(&table.pairs, &column::keys(), owner, report);
        let amends = pairs
            .iter()
            .any(|(key, pair)| *key == "amend" && matches!(pair.value, Value::Boolean(true)));
        let mut entry = match earlier.filter(|_| amends) {
            Some(earlier) => Self { place, replace: false, ..earlier.clone() },
            None => Self::new(code, place),
        };

        let mut reason = None;
        for (key, pair) in pairs {
            let problems = report.count();
            let mut cell = Cell { key, ..Cell::new(owner, pair, report) };
            if let Some(column) = COLUMNS.iter().find(|column| column.key == key) {
                (column.read)(&mut entry, &mut cell);
            }
            if key == "reason" {
                reason = Some((pair.value_place, report.count() == problems));
            }
        }
        if entry.replace && entry.amend {
            report.add(
                place,
                format!("`{code}` has both `replace` and `amend`"),
                "remove one of them",
            );
        }
        // without `amend`, the entry of an earlier table is what is wrong
        let repeats = earlier.is_some() && !entry.replace && !entry.name.is_empty();
        if entry.reason.is_empty() && reason.is_none() && !repeats {
            let message = format!("`{code}` has no `reason`");
            let label = if entry.amend {
                "expected `reason = \"...\"` below: no earlier table has an entry to amend"
            } else {
                "expected `reason = \"...\"` below"
            };
            report.add(place, message, label);
        }
        if entry.name.is_empty() {
            let (reason_place, is_reason_sound) = reason?;
            entry.name = default_name(&entry.reason);
            entry.name_place = reason_place;
            if !is_variant_name(&entry.name) {
                if is_reason_sound {
                    report_default_name(&entry, report);
                }
                return None;
            }
        }
        Some(entry)
    }
}

/// Reports that the name that was made of the phrase is not one.
fn report_default_name(entry: &Entry, report: &mut Report) {
    let message = match &*entry.name {
        "" => "this phrase does not have a letter for a variant's name".to_owned(),
        name => format!("`{name}` cannot be the name of a variant"),
    };
    report.add(entry.name_place, message, "add `name = \"...\"` below");
}

/// Reports a key of the document that is neither a code nor one of `others`.
pub(crate) fn report_heading(pair: &KeyValue<'_>, others: &[&str], report: &mut Report) {
    let key = &*pair.key;
    let is_number = !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_digit());
    let (message, label) = if is_number {
        let label = "expected 100 to 699, in three digits".to_owned();
        (format!("code `{key}` is out of range"), label)
    } else {
        let instead = format!("expected a code from 100 to 699, {}", suggest::one_of(others, '`'));
        let label = suggest::advice(key, others, '`', &instead);
        (format!("`{key}` is not a response code"), label)
    };
    report.add_lost_heading(pair.key_place, message, label);
}
