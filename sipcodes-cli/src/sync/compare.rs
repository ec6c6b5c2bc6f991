//! What keeps a table from being in step with the registry.

use std::collections::{BTreeMap, BTreeSet};

use sipcodes::Registration;

use super::phrase::{default_name, is_identifier};
use super::reference::Reference;
use super::registry::{Record, Registry};
use super::table::{Entry, Table};

/// Everything there is to say about a table and a registry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Comparison {
    /// Ascending by code.
    pub(crate) differences: Vec<Difference>,
    /// Entries that IANA does not have and need not have.
    pub(crate) unlisted: Vec<Entry>,
}

/// One thing to change in the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Difference {
    pub(crate) code: u16,
    pub(crate) change: Change,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Change {
    /// The registry has a code that the table lacks.
    New(NewEntry),
    /// The reason phrase is another one.
    Phrase {
        from: String,
        to: String,
        /// The variant name to write down, for the new phrase would make another one.
        pinned_name: Option<String>,
    },
    /// The registry cites an RFC that the entry does not.
    Reference { from: Vec<Reference>, to: Vec<Reference> },
    /// The drafts that the entry notes are not those the registry cites.
    Draft { from: Vec<String>, to: Vec<String> },
    /// The registry's remarks make another status.
    Status { from: Status, to: Status },
    /// The registry has the code no longer.
    Withdrawn { reason: String, from: Status },
}

/// What an entry for a new code holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NewEntry {
    pub(crate) record: Record,
    /// The variant name, where the phrase's own is no identifier or belongs to another code.
    pub(crate) name: Option<String>,
}

/// The standing of a code: a word that the table has, and a remark that it has no word for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Status {
    pub(crate) registration: Registration,
    pub(crate) experimental: bool,
}

impl Status {
    /// What becomes of an entry that IANA withdraws.
    pub(crate) const HISTORIC: Self =
        Self { registration: Registration::Historic, experimental: false };
}

impl Comparison {
    pub(crate) fn new(registry: &Registry, table: &Table) -> Self {
        let mut names: BTreeSet<String> = table.entries.values().map(Entry::variant).collect();
        let mut differences = Vec::new();
        let mut unlisted = Vec::new();
        for (record, entry) in pairs(&registry.records, &table.entries) {
            let (code, changes) = match (record, entry) {
                (Some(record), Some(entry)) => (entry.code, changes(record, entry)),
                (Some(record), None) => {
                    let name = name_beside(&names, record);
                    names.insert(name.clone().unwrap_or_else(|| default_name(&record.phrase.text)));
                    let record = record.clone();
                    (record.code, vec![Change::New(NewEntry { record, name })])
                }
                (None, Some(entry)) => match entry.registration {
                    Registration::Historic | Registration::Vendor => {
                        unlisted.push(entry.clone());
                        continue;
                    }
                    Registration::Registered | Registration::Deprecated => {
                        (entry.code, vec![withdrawn(entry)])
                    }
                },
                (None, None) => continue,
            };
            differences.extend(changes.into_iter().map(|change| Difference { code, change }));
        }
        Self { differences, unlisted }
    }

    pub(crate) fn in_step(&self) -> bool {
        self.differences.is_empty()
    }
}

/// The codes of both sides, ascending, with what either has of them.
fn pairs<'a, A, B>(
    left: &'a BTreeMap<u16, A>,
    right: &'a BTreeMap<u16, B>,
) -> impl Iterator<Item = (Option<&'a A>, Option<&'a B>)> {
    let codes: BTreeSet<u16> = left.keys().chain(right.keys()).copied().collect();
    codes.into_iter().map(|code| (left.get(&code), right.get(&code)))
}

fn changes(record: &Record, entry: &Entry) -> Vec<Change> {
    let mut changes = Vec::new();
    let phrase = &record.phrase;
    if phrase.text != entry.reason {
        let old_name = default_name(&entry.reason);
        let renamed = entry.name.is_none() && old_name != default_name(&phrase.text);
        changes.push(Change::Phrase {
            from: entry.reason.clone(),
            to: phrase.text.clone(),
            pinned_name: renamed.then_some(old_name),
        });
    }
    if let Some(to) = merged_references(&entry.references, &record.references) {
        let from = entry.references.clone();
        changes.push(Change::Reference { from, to });
    }
    if record.drafts != entry.drafts {
        changes.push(Change::Draft { from: entry.drafts.clone(), to: record.drafts.clone() });
    }
    let (from, to) = (entry.status(), record.status());
    if from != to {
        changes.push(Change::Status { from, to });
    }
    changes
}

fn withdrawn(entry: &Entry) -> Change {
    Change::Withdrawn { reason: entry.reason.clone(), from: entry.status() }
}

/// The references an entry should have, if the registry cites an RFC that it lacks.
///
/// The first reference of an entry is the one that defines the code: if the registry does not
/// cite that RFC any more, the new one has replaced it. All others are kept with their sections,
/// for an entry may cite more than the registry does.
fn merged_references(entry: &[Reference], record: &[Reference]) -> Option<Vec<Reference>> {
    let cites = |list: &[Reference], rfc| list.iter().any(|reference| reference.rfc == rfc);
    if record.iter().all(|reference| cites(entry, reference.rfc)) {
        return None;
    }
    let replaced = entry.first().map(|first| first.rfc).filter(|&rfc| !cites(record, rfc));
    let mut merged: Vec<Reference> = Vec::new();
    for cited in record {
        if !cites(entry, cited.rfc) {
            merged.push(cited.clone());
        } else if !cites(&merged, cited.rfc) {
            merged.extend(entry.iter().filter(|known| known.rfc == cited.rfc).cloned());
        }
    }
    let further = |known: &&Reference| !cites(record, known.rfc) && Some(known.rfc) != replaced;
    merged.extend(entry.iter().filter(further).cloned());
    Some(merged)
}

/// The name a new code needs if the one made from its phrase is taken or no identifier.
fn name_beside(names: &BTreeSet<String>, record: &Record) -> Option<String> {
    let default = default_name(&record.phrase.text);
    if !is_identifier(&default) {
        return Some(format!("Status{}", record.code));
    }
    names.contains(&default).then(|| format!("{default}{}", record.code))
}

impl Record {
    fn status(&self) -> Status {
        Status { registration: self.phrase.registration, experimental: self.phrase.experimental }
    }
}

impl Entry {
    fn status(&self) -> Status {
        Status { registration: self.registration, experimental: self.experimental }
    }
}
