//! What keeps a table from being in step with the registry.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use sipcodes_table::{Entry, Reference, Table, default_name, is_variant_name};

use super::registry::{Record, Registry};

/// Something to change in the table.
#[derive(Debug, Serialize)]
pub struct Difference {
    /// The code whose entry it is about.
    pub code: u16,
    /// What to change.
    #[serde(flatten)]
    pub change: Change,
}

/// What to change, as the key `kind` tells. References are written as in a table.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Change {
    /// The registry has a code that the table does not have.
    New {
        /// The reason phrase.
        reason: String,
        /// The name of the variant, if it cannot be made from the phrase.
        name: Option<String>,
        /// The RFCs that define the code.
        reference: Vec<String>,
        /// Approved drafts without an RFC number; the table gets a reference when there is one.
        drafts: Vec<String>,
        /// Its standing in the registry.
        registration: &'static str,
    },
    /// The reason phrase is another one.
    Phrase {
        /// The phrase of the table.
        from: String,
        /// The phrase of the registry.
        to: String,
        /// The name that the variant keeps, if the new phrase would give it another one.
        name: Option<String>,
    },
    /// The registry cites an RFC that the entry does not have.
    Reference {
        /// The references of the entry.
        from: Vec<String>,
        /// The references that it should have.
        to: Vec<String>,
    },
    /// The standing in the registry is another one.
    Registration {
        /// The word of the table.
        from: String,
        /// The word for the registry's remark.
        to: &'static str,
    },
    /// The registry no longer has the code: its `registration` becomes `historic`.
    Withdrawn {
        /// The reason phrase.
        reason: String,
        /// The word of the table.
        from: String,
    },
}

/// An entry that the registry does not have and need not have.
#[derive(Debug, Serialize)]
pub struct Unlisted {
    /// The code.
    pub code: u16,
    /// The reason phrase.
    pub reason: String,
    /// `historic` or `vendor`.
    pub registration: String,
}

/// The differences, ascending by code, and the entries that are left alone.
pub(crate) fn compare(registry: &Registry, table: &Table) -> (Vec<Difference>, Vec<Unlisted>) {
    let entries: BTreeMap<u16, &Entry> =
        table.entries.iter().map(|entry| (entry.code, entry)).collect();
    let mut names: BTreeSet<String> = entries.values().map(|entry| entry.name.clone()).collect();
    let (mut differences, mut unlisted) = (Vec::new(), Vec::new());
    for (code, record) in &registry.records {
        let changes = match entries.get(code) {
            Some(entry) => changes(record, entry),
            None => vec![new(*code, record, &mut names)],
        };
        differences.extend(changes.into_iter().map(|change| Difference { code: *code, change }));
    }
    for (code, entry) in
        entries.into_iter().filter(|(code, _)| !registry.records.contains_key(code))
    {
        let (reason, from) = (entry.reason.clone(), entry.registration.as_kebab_case());
        if ["historic", "vendor"].contains(&from.as_str()) {
            unlisted.push(Unlisted { code, reason, registration: from });
        } else {
            differences.push(Difference { code, change: Change::Withdrawn { reason, from } });
        }
    }
    differences.sort_by_key(|difference| difference.code);
    (differences, unlisted)
}

fn new(code: u16, record: &Record, names: &mut BTreeSet<String>) -> Change {
    let default = default_name(&record.reason);
    let name = match is_variant_name(&default) {
        false => Some(format!("Status{code}")),
        true if names.contains(&default) => Some(format!("{default}{code}")),
        true => None,
    };
    names.insert(name.clone().unwrap_or(default));
    Change::New {
        reason: record.reason.clone(),
        name,
        reference: texts(&record.references),
        drafts: record.drafts.clone(),
        registration: record.registration,
    }
}

fn changes(record: &Record, entry: &Entry) -> Vec<Change> {
    let mut changes = Vec::new();
    if record.reason != entry.reason {
        let is_default = entry.name == default_name(&entry.reason);
        let is_renamed = is_default && entry.name != default_name(&record.reason);
        changes.push(Change::Phrase {
            from: entry.reason.clone(),
            to: record.reason.clone(),
            name: is_renamed.then(|| entry.name.clone()),
        });
    }
    if let Some(to) = merged(&entry.references, &record.references) {
        changes.push(Change::Reference { from: texts(&entry.references), to: texts(&to) });
    }
    let from = entry.registration.as_kebab_case();
    if from != record.registration {
        changes.push(Change::Registration { from, to: record.registration });
    }
    changes
}

/// The references that an entry should have, if the registry cites an RFC that it does not have.
///
/// The first reference defines the code: where the registry no longer cites that RFC, a new
/// one takes its place. All others stay, with their sections: an entry may cite more than the
/// registry does.
fn merged(entry: &[Reference], record: &[Reference]) -> Option<Vec<Reference>> {
    let has = |list: &[Reference], rfc| list.iter().any(|reference| reference.rfc == rfc);
    let mut added = record.iter().filter(|cited| !has(entry, cited.rfc)).cloned().peekable();
    added.peek()?;
    let mut merged = entry.to_vec();
    if let Some(replaced) = entry.first().map(|first| first.rfc).filter(|rfc| !has(record, *rfc)) {
        merged.retain(|reference| reference.rfc != replaced);
        merged.splice(..0, added.next());
    }
    merged.extend(added);
    Some(merged)
}

fn texts(references: &[Reference]) -> Vec<String> {
    let text = |Reference { rfc, section }: &Reference| format!("RFC{rfc} {section}");
    references.iter().map(|reference| text(reference).trim_end().to_owned()).collect()
}
