//! What to make of a response: what it means, where to look, what the client may do.

use sipcodes::{Class, Code, Remedy, StatusCode};

use super::message::Message;

/// Longer values of header fields are cut.
const MAX_VALUE: usize = 60;

/// A heading and a text.
pub(crate) type Hint = (&'static str, String);

/// Nothing for the codes that every call has; the rest is in the table.
pub(crate) fn hints(message: &Message, code: Code, in_dialog: bool) -> Vec<Hint> {
    if matches!(code.as_u16(), 100 | 180 | 200) {
        return Vec::new();
    }
    let status = code.status();
    let means = status.map_or(code.class().description(), StatusCode::description);
    let mut hints = vec![("means", means.to_owned()), ("look at", evidence(message, status))];
    let effect = status.and_then(StatusCode::dialog_effect);
    if let (true, Some(effect)) = (in_dialog, effect) {
        hints.push(("dialog", effect.description().to_owned()));
    }
    let remedy = code.recognized_as().remedies().first().copied();
    let may = remedy.map_or_else(|| without_remedy(code.class()), Remedy::description);
    hints.push(("client", may.to_owned()));
    hints
}

/// The header fields of the response that tell more, and where the code is specified.
fn evidence(message: &Message, status: Option<StatusCode>) -> String {
    let rules = status.map_or(&[][..], StatusCode::header_rules);
    let mut names: Vec<_> = rules.iter().map(|rule| rule.name()).collect();
    // these say why, whatever the code
    names.extend(["Reason", "Warning", "Retry-After"]);
    let mut evidence = Vec::new();
    for (index, name) in names.iter().enumerate() {
        if let (Some(value), false) = (message.field(name), names[..index].contains(name)) {
            evidence.push(format!("{name}: {}", cut(value)));
        }
    }
    let references = status.map_or(&[][..], StatusCode::references);
    evidence.extend(references.iter().map(ToString::to_string));
    if evidence.is_empty() {
        evidence.push("the sender's documentation".to_owned());
    }
    evidence.join("; ")
}

fn cut(value: &str) -> String {
    match value.char_indices().nth(MAX_VALUE) {
        Some((end, _)) => format!("{}…", &value[..end]),
        None => value.to_owned(),
    }
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
