//! The documentation of a variant: everything that its entry says.

use sipcodes_table::{COLUMNS, Entry, Reference, escape};

/// The titles of the classes, by first digit (RFC 3261, Section 7.2).
const CLASSES: [&str; 6] =
    ["Provisional", "Success", "Redirection", "Client Error", "Server Error", "Global Failure"];

/// Code and phrase, the description, a line on class, references and registration, and a table of the
/// other columns.
pub(super) fn variant(entry: &Entry) -> Vec<String> {
    let Entry { code, reason, description, references, registration, .. } = entry;
    let mut lines = vec![format!("{code} {}", escape(reason)), String::new()];
    if !description.is_empty() {
        lines.extend([escape(description), String::new()]);
    }
    let class = usize::from(code / 100);
    let title = CLASSES.get(class - 1).copied().unwrap_or_default();
    let mut facts = vec![format!("{class}xx {title}")];
    facts.extend(references.iter().map(Reference::link));
    if registration.variant != "Registered" {
        facts.push(registration.as_kebab_case());
    }
    lines.push(facts.join(" · "));

    let mut is_first = true;
    for column in COLUMNS {
        let content = (column.show)(entry);
        if !content.is_empty() {
            // the first row is the head of the table
            lines.extend(is_first.then(String::new));
            lines.push(format!("| {} | {content} |", column.title));
            lines.extend(is_first.then(|| "|---|---|".to_owned()));
            is_first = false;
        }
    }
    lines
}
