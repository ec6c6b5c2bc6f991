//! Header fields of responses.

use sipcodes::{Applies, Code, HeaderRule, Requirement, StatusCode};

use crate::sip::{Message, printable};

/// Longer values of header fields are cut.
const MAX_VALUE: usize = 60;

/// What the rules for header fields say about a response.
#[derive(Debug, Default)]
pub(crate) struct Broken {
    /// Header fields that are required and missing, or forbidden and there.
    pub(crate) remarks: Vec<String>,
    /// Header fields that are missing, but that a specification only implies: the sender is not wrong.
    pub(crate) hints: Vec<String>,
}

/// Checks the rules that hold for every such response; a trace does not show whether the conditions
/// of the others are met.
pub(crate) fn broken(code: Code, method: &str, message: &Message<'_>) -> Broken {
    let rules = code.header_rules_for(method);
    let rules = rules.filter(|rule| rule.applies_to(method) == Applies::Always);
    let mut broken = Broken::default();
    for rule in rules {
        let name = rule.name();
        match (rule.requirement(), message.field(name), rule.is_implied()) {
            (Requirement::Required, None, false) => {
                broken.remarks.push(format!("required header field {name} is missing"));
            }
            (Requirement::Required, None, true) => {
                broken.hints.push(format!("such a response usually has header field {name}"));
            }
            (Requirement::Forbidden, Some(_), false) => {
                let problem = format!("header field {name} must not be in a {code} to {method}");
                broken.remarks.push(problem);
            }
            _ => {}
        }
    }
    broken
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
