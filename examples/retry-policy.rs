//! The retry policy of a client: what it changes before it sends a failed request again.
//!
//! ```text
//! REGISTER, 423 Interval Too Brief: again with Expires: 600
//! REGISTER, 423 Interval Too Brief: give up, Min-Expires is missing
//! INVITE, 413 Request Entity Too Large: again with a smaller body
//! INVITE, 503 Service Unavailable: again through another server
//! INVITE, 486 Busy Here: again after 60 s
//! INVITE, 486 Busy Here: give up, there is nothing to change
//! INVITE, 477: give up, there is nothing to change
//! ```

use sipcodes::{Applies, Code, HeaderRule, InvalidCode, Remedy, Requirement};

/// Names and values of the header fields of a response, without those that every response has.
type Fields = &'static [(&'static str, &'static str)];

fn value(fields: Fields, name: &str) -> Option<&'static str> {
    fields.iter().find(|(field, _)| field.eq_ignore_ascii_case(name)).map(|(_, value)| *value)
}

/// A header field that a response to this method must have, but does not.
fn missing(method: &str, code: Code, fields: Fields) -> Option<&'static str> {
    let is_certain = |rule: &&HeaderRule| {
        rule.requirement() == Requirement::Required
            // `Sometimes` has a condition in words, which a program cannot check
            && rule.applies_to(method) == Applies::Always
            // an implied rule is a hint: a response that breaks it is not wrong
            && !rule.is_implied()
            // the parser rejects messages without these
            && !["Via", "From", "To", "Call-ID", "CSeq"].contains(&rule.name())
    };
    let mut required = code.header_rules_for(method).filter(is_certain).map(|rule| rule.name());
    required.find(|name| value(fields, name).is_none())
}

/// How this client carries out a remedy; `None` if it cannot.
fn carry_out(remedy: Remedy, fields: Fields) -> Option<String> {
    match remedy {
        Remedy::LongerInterval => Some(format!("with Expires: {}", value(fields, "Min-Expires")?)),
        Remedy::SmallerBody => Some("with a smaller body".to_owned()),
        Remedy::OtherServer => Some("through another server".to_owned()),
        Remedy::Later => Some(format!("after {} s", value(fields, "Retry-After").unwrap_or("10"))),
        // not without a Retry-After, so that a busy user is not called again and again
        Remedy::LaterIfTold => Some(format!("after {} s", value(fields, "Retry-After")?)),
        // `Remedy` is non-exhaustive: this client cannot do what it does not know
        _ => None,
    }
}

/// What the client does next.
fn next(method: &str, code: Code, fields: Fields) -> String {
    if let Some(name) = missing(method, code, fields) {
        return format!("give up, {name} is missing");
    }
    // A code that the client does not know counts as the x00 of its class. The remedies are in order of use.
    let remedies = code.recognized_as().remedies().iter();
    match remedies.copied().find_map(|remedy| carry_out(remedy, fields)) {
        Some(change) => format!("again {change}"),
        None => "give up, there is nothing to change".to_owned(),
    }
}

fn main() -> Result<(), InvalidCode> {
    let wait: Fields = &[("Retry-After", "60")];
    for (method, code, fields) in [
        ("REGISTER", 423, &[("Min-Expires", "600")][..]),
        ("REGISTER", 423, &[]),
        ("INVITE", 413, wait),
        ("INVITE", 503, wait),
        ("INVITE", 486, wait),
        ("INVITE", 486, &[]),
        ("INVITE", 477, &[]),
    ] {
        let code = Code::try_from(code)?;
        println!("{method}, {code}: {}", next(method, code, fields));
    }
    Ok(())
}
