//! What is odd about one response, by the table.

use sipcodes::{Code, Registration, Requirement, StatusCode};

use super::message::Message;
use super::start::printable;

/// Everything odd about `message`, a response with this code and this phrase.
pub(crate) fn remarks(message: &Message, code: Code, reason: &[u8]) -> Vec<String> {
    let phrase = printable(reason);
    let Some(status) = code.status() else {
        let treated = code.recognized_as();
        let unknown = format!("unknown code {code}: a client treats it as {treated}");
        return [Some(unknown), borrowed_phrase(&phrase)].into_iter().flatten().collect();
    };
    let mut remarks: Vec<_> = phrase_remark(status, &phrase).into_iter().collect();
    if status.registration() == Registration::Historic {
        remarks.push(format!("{code} is historic: not in the registry"));
    }
    let methods = status.methods();
    if !methods.is_empty() && !methods.contains(&message.method.as_str()) {
        let methods = methods.join(", ");
        let method = &message.method;
        remarks.push(format!("{code} is defined for {methods}, not for {method}"));
    }
    remarks.extend(header_remarks(status, message));
    remarks
}

/// What the phrase on the wire is, if it is not the one of the code. Letter case does not count,
/// and neither does an empty phrase, which the grammar allows.
fn phrase_remark(status: StatusCode, phrase: &str) -> Option<String> {
    if phrase.is_empty() || phrase.eq_ignore_ascii_case(status.reason_phrase()) {
        return None;
    }
    if is_former(status, phrase) {
        return Some(format!("`{phrase}` is a former phrase of {status}"));
    }
    borrowed_phrase(phrase)
        .or_else(|| Some(format!("`{phrase}` is the sender's own phrase for {status}")))
}

/// Which other codes have this phrase, now or formerly.
fn borrowed_phrase(phrase: &str) -> Option<String> {
    let owners = |owns: fn(StatusCode, &str) -> bool| {
        let owners = StatusCode::ALL.iter().filter(|status| owns(**status, phrase));
        owners.map(|owner| owner.as_str()).collect::<Vec<_>>()
    };
    let now = owners(|status, phrase| status.reason_phrase().eq_ignore_ascii_case(phrase));
    let formerly = owners(is_former);
    match (&now[..], &formerly[..]) {
        ([], []) => None,
        ([], owners) => Some(format!("`{phrase}` is a former phrase of {}", others(owners))),
        (owners, _) => Some(format!("`{phrase}` is the phrase of {}", others(owners))),
    }
}

fn others(codes: &[&str]) -> String {
    let others = if codes.len() == 1 { "another code" } else { "other codes" };
    format!("{others}, {}", codes.join(" and "))
}

fn is_former(status: StatusCode, phrase: &str) -> bool {
    let mut former = status.other_reason_phrases().iter();
    former.any(|former| former.text().eq_ignore_ascii_case(phrase))
}

/// Header fields that have to be there and are not, or the other way round. Rules with a condition
/// that a trace does not show are left alone.
fn header_remarks(status: StatusCode, message: &Message) -> impl Iterator<Item = String> {
    status.header_rules().iter().filter_map(move |rule| {
        if rule.applies_to(&message.method) != sipcodes::Applies::Always {
            return None;
        }
        let name = rule.name();
        match (rule.requirement(), message.field(name)) {
            (Requirement::Required, None) => {
                Some(format!("required header field {name} is missing"))
            }
            (Requirement::Forbidden, Some(_)) => {
                Some(format!("header field {name} must not be in a {status}"))
            }
            _ => None,
        }
    })
}
