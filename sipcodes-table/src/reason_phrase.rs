//! Other reason phrases that are seen for a code.

use crate::cell::Cell;
use crate::data::Data;
use crate::reference::Reference;
use crate::vocabulary::{STANDING, Word};

/// Another phrase for a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherReason {
    /// The phrase.
    pub reason: String,
    /// How it relates to the code.
    pub standing: Word,
    /// What it says beyond the code; may be empty.
    pub meaning: String,
    /// The document that has it.
    pub reference: Option<Reference>,
}

impl OtherReason {
    /// `{ reason = "Busy", standing = "former", reference = "RFC3891 3" }`
    pub(crate) fn read(cell: &mut Cell<'_>) -> Option<Self> {
        const KEYS: &[&str] = &["reason", "standing", "meaning", "reference"];
        let problems = cell.report.count();
        let (mut reason, mut standing) = (None, None);
        let (mut meaning, mut reference) = (String::new(), None);
        cell.table(KEYS, "a table with `reason` and `standing`", |key, cell| match key {
            "reason" => reason = cell.phrase(),
            "standing" => standing = cell.word(&STANDING),
            "meaning" => meaning = cell.text().unwrap_or_default(),
            _ => reference = Reference::read(cell),
        });
        if cell.report.count() == problems {
            for (key, is_missing) in
                [("reason", reason.is_none()), ("standing", standing.is_none())]
            {
                if is_missing {
                    let label = format!("expected `{key} = \"...\"`");
                    cell.reject(&format!(": a phrase has no `{key}`"), label);
                }
            }
        }
        Some(Self { reason: reason?, standing: standing?, meaning, reference })
    }

    pub(crate) fn has_same_phrase(&self, other: &Self) -> bool {
        self.reason == other.reason
    }

    pub(crate) fn data(&self) -> Data<'_> {
        let reference = self.reference.as_ref();
        Data::New(
            "ReasonPhrase",
            vec![
                Data::Text(&self.reason),
                Data::Word(self.standing),
                Data::Text(&self.meaning),
                Data::option(reference, Reference::data),
            ],
        )
    }
}
