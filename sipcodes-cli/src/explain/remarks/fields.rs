//! Header fields of responses.

use sipcodes::{Applies, Code, HeaderRule, Requirement, StatusCode};

use crate::sip::{Message, printable};

/// Longer values of header fields are cut.
const MAX_VALUE: usize = 60;

/// The rules that a response breaks: header fields that are required and missing, or forbidden and
/// there; and those that are only implied, so that the sender is not wrong.
///
/// Only rules that hold for every such response are checked; a trace does not show whether the
/// conditions of the others are met.
pub(crate) fn broken(
    code: Code,
    method: &str,
    message: &Message<'_>,
) -> (Vec<String>, Vec<String>) {
    let (mut broken, mut implied) = (Vec::new(), Vec::new());
    // in words, the table says this of every response but 100 (RFC 3261, Section 8.2.6.2)
    let has_no_tag = message.field("To").is_some() && message.tag("To").is_none();
    if has_no_tag && code != StatusCode::Trying {
        broken.push("required tag in header field To is missing".to_owned());
    }
    let rules = code.header_rules_for(method);
    for rule in rules.filter(|rule| rule.applies_to(method) == Applies::Always) {
        let name = rule.name();
        match (rule.requirement(), message.field(name), rule.is_implied()) {
            (Requirement::Required, None, false) => {
                broken.push(format!("required header field {name} is missing"));
            }
            (Requirement::Required, None, true) => {
                implied.push(format!("such a response usually has header field {name}"));
            }
            (Requirement::Forbidden, Some(_), false) => {
                broken.push(format!("header field {name} must not be in a {code} to {method}"));
            }
            _ => {}
        }
    }
    (broken, implied)
}

/// The header fields that tell more about this response.
pub(crate) fn evidence(code: Code, message: &Message<'_>) -> Vec<String> {
    let status = code.status().filter(|_| code.is_final_non_success());
    let rules = status.map_or(&[][..], StatusCode::header_rules);
    // the last three give the reason for any code
    let names = rules.iter().copied().map(HeaderRule::name);
    let names: Vec<_> = names.chain(["Reason", "Warning", "Retry-After"]).collect();
    let mut evidence = Vec::new();
    for (index, name) in names.iter().enumerate() {
        if let (Some(value), false) = (message.field(name), names[..index].contains(name)) {
            evidence.push(format!("{name}: {}", cut(&printable(value))));
        }
    }
    evidence
}

fn cut(value: &str) -> String {
    match value.char_indices().nth(MAX_VALUE) {
        Some((end, _)) => format!("{}…", &value[..end]),
        None => value.to_owned(),
    }
}
