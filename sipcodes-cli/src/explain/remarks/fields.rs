//! Header fields of responses.

use sipcodes::{Code, Requirement, StatusCode};

use crate::sip::{Message, printable};

/// Longer values of header fields are cut.
const MAX_VALUE: usize = 60;

/// Header fields that have to be there and are not, or the other way round. Rules with a condition
/// that a trace does not show are left alone.
pub(crate) fn of_fields(code: Code, method: &str, message: &Message<'_>) -> Vec<String> {
    let rules = code.status().map_or(&[][..], StatusCode::header_rules);
    let broken = rules.iter().filter(|rule| rule.holds_for(method)).filter_map(|rule| {
        let name = rule.name();
        match (rule.requirement(), message.field(name)) {
            (Requirement::Required, None) => {
                Some(format!("required header field {name} is missing"))
            }
            (Requirement::Forbidden, Some(_)) => {
                Some(format!("header field {name} must not be in a {code}"))
            }
            _ => None,
        }
    });
    broken.collect()
}

/// The header fields that tell more about this response.
pub(crate) fn evidence(code: Code, message: &Message<'_>) -> Vec<String> {
    let rules = code.status().map_or(&[][..], StatusCode::header_rules);
    let mut names: Vec<_> = rules.iter().map(|rule| rule.name()).collect();
    // these say why, whatever the code
    names.extend(["Reason", "Warning", "Retry-After"]);
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
