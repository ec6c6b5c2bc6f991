//! The report for machines: one JSON object.

use serde_json::{Value, json};

use super::compare::{Change, Difference, Status};
use super::proposal;
use super::reference::Reference;
use super::report::Report;

/// The report as `--help` describes it.
pub(crate) fn object(report: &Report<'_>) -> Value {
    let comparison = report.comparison;
    json!({
        "registry": report.registry,
        "table": report.table,
        "registered": report.registered,
        "entries": report.entries,
        "in_step": comparison.in_step(),
        "written": report.written,
        "differences": comparison.differences.iter().map(difference).collect::<Vec<_>>(),
        "not_in_registry": comparison.unlisted.iter().map(|entry| json!({
            "code": entry.code,
            "reason": entry.reason,
            "registration": entry.registration.as_str(),
        })).collect::<Vec<_>>(),
    })
}

fn difference(difference: &Difference) -> Value {
    let code = difference.code;
    match &difference.change {
        Change::New(new) => json!({
            "code": code,
            "kind": "new",
            "reason": new.record.phrase.text,
            "name": new.name,
            "reference": texts(&new.record.references),
            "drafts": new.record.drafts,
            "registration": new.record.phrase.registration.as_str(),
            "experimental": new.record.phrase.experimental,
            "entry": proposal::entry(new),
        }),
        Change::Phrase { from, to, pinned_name } => json!({
            "code": code, "kind": "phrase", "from": from, "to": to, "pinned_name": pinned_name,
        }),
        Change::Reference { from, to } => json!({
            "code": code, "kind": "reference", "from": texts(from), "to": texts(to),
        }),
        Change::Draft { from, to } => json!({
            "code": code, "kind": "draft", "from": from, "to": to,
        }),
        Change::Status { from, to } => json!({
            "code": code, "kind": "registration", "from": status(*from), "to": status(*to),
        }),
        Change::Withdrawn { reason, from } => json!({
            "code": code, "kind": "withdrawn", "reason": reason, "from": status(*from),
            "to": status(Status::HISTORIC),
        }),
    }
}

fn status(status: Status) -> Value {
    json!({
        "registration": status.registration.as_str(),
        "experimental": status.experimental,
    })
}

fn texts(references: &[Reference]) -> Vec<String> {
    references.iter().map(ToString::to_string).collect()
}
