//! What to make of a response: what it means, where that is specified, what the client may do.

use std::collections::HashSet;

use sipcodes::{Class, Code, Remedy, StatusCode};

use crate::explain::calls::Entry;

/// What has been explained already: it is not repeated.
#[derive(Default)]
pub(super) struct Explained(HashSet<(Code, Vec<Note>)>);

/// A heading and a text.
pub(super) type Note = (&'static str, String);

impl Explained {
    /// The notes on a response. The codes that every call has need none, and what differs from
    /// call to call is shown again.
    pub(super) fn notes(&mut self, entry: &Entry) -> Vec<Note> {
        let evidence = entry.message.evidence.join("; ");
        let Some(code) = entry.message.code().filter(|code| !is_common(*code)) else {
            return Vec::new();
        };
        let mut notes = explanation(code, entry);
        if !self.0.insert((code, notes.clone())) {
            notes.clear();
        }
        if !evidence.is_empty() {
            notes.insert(notes.len().min(1), ("fields", evidence));
        }
        notes
    }
}

const fn is_common(code: Code) -> bool {
    matches!(code.as_u16(), 100 | 180 | 200)
}

fn explanation(code: Code, entry: &Entry) -> Vec<Note> {
    let status = code.status();
    let means = status.map_or(code.class().description(), StatusCode::description);
    let mut notes = vec![("means", means.to_owned())];
    let references = status.map_or(&[][..], StatusCode::references);
    if !references.is_empty() {
        let references: Vec<_> = references.iter().map(ToString::to_string).collect();
        notes.push(("see", references.join("; ")));
    }
    let effect = status.and_then(StatusCode::dialog_effect);
    if let (true, Some(effect)) = (entry.in_dialog, effect) {
        notes.push(("dialog", effect.description().to_owned()));
    }
    let remedy = code.recognized_as().remedy();
    let may = remedy.map_or_else(|| without_remedy(code.class()), Remedy::description);
    notes.push(("client", may.to_owned()));
    notes
}

/// What the client makes of a response whose code has no remedy.
const fn without_remedy(class: Class) -> &'static str {
    match class {
        Class::Provisional => "Wait for the final response.",
        Class::Success => "Go on; nothing needs to be sent again.",
        Class::Redirection => Remedy::OtherTarget.description(),
        Class::ClientError => "Do not send the same request to this server again unchanged.",
        Class::ServerError => "Try another server.",
        Class::GlobalFailure => "There is nowhere else to try.",
    }
}
