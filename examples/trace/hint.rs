//! What to make of a response: what it means, where to look, what the client may do.

use sipcodes::{Class, Code, DialogEffect, Remedy, StatusCode};

use crate::message::Message;

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
    let mut hints = vec![
        ("means", means.to_owned()),
        ("look at", evidence(message, status)),
    ];
    let effect = status.and_then(StatusCode::dialog_effect);
    if let (true, Some(effect)) = (in_dialog, effect) {
        hints.push(("ends", ended(effect).to_owned()));
    }
    let remedy = code.recognized_as().remedy();
    let may = remedy.map_or_else(|| without_remedy(code.class()), action);
    hints.push(("client", may.to_owned()));
    hints
}

/// What a failure inside a dialog does to the call (RFC 5057).
const fn ended(effect: DialogEffect) -> &'static str {
    match effect {
        DialogEffect::Transaction => "only this transaction; the dialog goes on",
        DialogEffect::Usage => "what the request belonged to, such as the call or a subscription",
        DialogEffect::Dialog => "the dialog, with all that takes place in it",
    }
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

const fn without_remedy(class: Class) -> &'static str {
    match class {
        Class::Provisional => "waits for the final response",
        Class::Success => "goes on; nothing needs to be sent again",
        Class::Redirection => "may try the addresses in Contact",
        Class::ClientError => "must not send the same request to this server again unchanged",
        Class::ServerError => "may try another server",
        Class::GlobalFailure => "has nowhere else to try",
    }
}

const fn action(remedy: Remedy) -> &'static str {
    match remedy {
        Remedy::Credentials => "may send it again with credentials for the challenge",
        Remedy::SmallerBody => "may send it again without the body or with a smaller one",
        Remedy::AcceptedContent => {
            "may send it again with only the formats, encodings and languages that are accepted"
        }
        Remedy::SipUri => "may send it again with a SIP URI as the Request-URI",
        Remedy::FewerExtensions => "may send it again without the extensions in Unsupported",
        Remedy::MoreExtensions => "may send it again with the extensions in Require supported",
        Remedy::LongerInterval => {
            "may send it again with an interval of at least Min-SE or Min-Expires"
        }
        Remedy::Identity => "may send it again with an Identity header field",
        Remedy::SecurityAgreement => {
            "may send it again once a mechanism in Security-Server is agreed on"
        }
        Remedy::RandomDelay => {
            "may send it once more after 2.1 to 4 s (owner of the Call-ID) or 0 to 2 s (other side)"
        }
        Remedy::OtherTarget => "may send it to the addresses in Contact",
        Remedy::OtherServer => {
            "may send it to another server, and to this one only after Retry-After"
        }
        Remedy::FreshPublication => "has to forget the entity-tag and publish anew",
        Remedy::Later => "may send it again later: after Retry-After, if that is there",
        Remedy::OtherPriority => "may send it again with a priority of Accept-Resource-Priority",
        Remedy::WithoutAnonymity => {
            "may send it again with the caller's identity shown, if the user agrees"
        }
        Remedy::FullPassport => "may send it again, once, with the identity token in full form",
        Remedy::WithoutOutbound => "may register without outbound, or through another first hop",
        Remedy::MoreHops => "may send it again with a larger Max-Forwards",
    }
}
