//! The explanation of a response: what it means, where that is specified, what the client may do.

use std::collections::HashSet;

use sipcodes::{Class, Code, ReasonPhrase, Remedy, Standing};

use crate::explain::remarks::known;
use crate::findings::Message;

/// The explanations that have been shown; they are not repeated.
#[derive(Default)]
pub(super) struct Explained(HashSet<(Code, Vec<Note>)>);

/// A heading and a text.
pub(super) type Note = (&'static str, String);

impl Explained {
    /// The notes on a response. Codes that every call has need no explanation; the header fields of a
    /// response are always shown.
    pub(super) fn notes(&mut self, message: &Message) -> Vec<Note> {
        let evidence = message.header_fields.join("; ");
        let Some(code) = message.code().filter(|code| !is_common(*code)) else {
            return Vec::new();
        };
        let mut notes = explanation(code, message);
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

fn explanation(code: Code, message: &Message) -> Vec<Note> {
    let Some(status) = code.status() else {
        let means = code.class().description().to_owned();
        return vec![("means", means), ("client", without_remedy(code.class()).to_owned())];
    };
    // a phrase that tells more than the code; other words for the same do not
    let case = message.phrase().and_then(|phrase| known(status, phrase));
    let case = case.filter(|it| it.standing() == Standing::Alternative && !it.meaning().is_empty());
    let means = case.map_or(status.description(), ReasonPhrase::meaning);
    let mut notes = vec![("means", means.to_owned())];
    let source = case.and_then(ReasonPhrase::reference);
    let references = source.iter().chain(status.references());
    let references: Vec<_> = references.map(ToString::to_string).collect();
    if !references.is_empty() {
        notes.push(("see", references.join("; ")));
    }
    let effect = status.dialog_effect_on(&message.method);
    if let (true, Some(effect)) = (message.in_dialog, effect) {
        notes.push(("dialog", effect.description().to_owned()));
    }
    if status.remedies().is_empty() {
        notes.push(("client", without_remedy(code.class()).to_owned()));
    } else if case.is_none() {
        // the remedies are for what the code means in general
        let remedies = status.remedies().iter();
        notes.extend(remedies.map(|remedy| ("client", remedy.description().to_owned())));
    }
    notes
}

/// What the client does about a response whose code has no remedy.
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
