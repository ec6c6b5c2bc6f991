//! The header fields that a response carries because of its code: which, the table says; with what
//! value, this file.

use std::hash::RandomState;
use std::iter;
use std::net::SocketAddr;
use std::time::SystemTime;

use bstr::ByteSlice;
use sipcodes::{Applies, Code, HeaderRule, Requirement};

use super::digest::Algorithm;
use super::options::Options;
use super::policy::Outcome;
use super::request::Request;
use super::response::is_in_every_response;
use crate::facts::METHODS;
use crate::sip::{Value, number, parameter};

/// What the header fields of a response are made from.
pub(crate) struct Exchange<'a> {
    pub(crate) request: &'a Request<'a>,
    /// Where the sender reaches this server.
    pub(crate) local: SocketAddr,
    /// Names this exchange: the To tag, and other values that have to be unique.
    pub(crate) tag: &'a str,
    /// How the exchange ends.
    pub(crate) outcome: &'a Outcome,
    pub(crate) options: &'a Options,
    pub(crate) secret: &'a RandomState,
}

/// Names and values, in the order in which they are written.
pub(crate) fn of<'a>(
    code: Code,
    has_body: bool,
    exchange: &Exchange<'a>,
) -> Vec<(&'a str, Vec<u8>)> {
    let Exchange { request, options, .. } = exchange;
    let rules = code.header_rules_for(request.method);
    let mut fields: Vec<(&str, Vec<u8>)> = Vec::new();
    for rule in rules.filter(|rule| holds(code, rule, has_body, exchange)) {
        let name = rule.name();
        let is_replaced = options.header.iter().any(|(other, _)| other.eq_ignore_ascii_case(name));
        let is_known = fields.iter().any(|(known, _)| *known == name);
        if !is_replaced && !is_in_every_response(name) && !is_known {
            fields.extend(values(name, code, exchange).into_iter().map(|value| (name, value)));
        }
    }
    fields.extend(options.header.iter().map(|(name, value)| (&name[..], value.clone())));
    fields
}

/// Whether a rule of the table asks for its header field here, as far as this server can know.
fn holds(code: Code, rule: &HeaderRule, has_body: bool, exchange: &Exchange<'_>) -> bool {
    let Exchange { request, options, .. } = exchange;
    match (rule.requirement(), rule.name()) {
        (Requirement::Required | Requirement::Recommended, _) => {
            rule.applies_to(request.method) == Applies::Always
                || is_met(rule, code, has_body, exchange)
        }
        // the user asks for these
        (Requirement::Optional, "Contact") => options.contact.is_some() && !rule.is_implied(),
        (Requirement::Optional, "Retry-After") => options.retry_after.is_some(),
        _ => false,
    }
}

/// Whether the condition of a rule is met. Most are about what this server never does, such as sending
/// a response reliably.
fn is_met(rule: &HeaderRule, code: Code, has_body: bool, exchange: &Exchange<'_>) -> bool {
    let (Exchange { request, outcome, .. }, name) = (exchange, rule.name());
    match name {
        "Accept" | "Allow" | "Call-Info" | "Retry-After" => true,
        "Accept-Encoding" => request.has("Content-Encoding"),
        "Accept-Language" => request.has("Content-Language"),
        "Contact" => code != Code::AMBIGUOUS, // there a proxy is meant
        "Content-Type" => has_body,
        "Path" | "Record-Route" | "Recv-Info" | "Timestamp" => request.has(name),
        "Reason" => outcome
            .reason
            .as_ref()
            .is_some_and(|phrase| rule.when() == format!("the reason phrase is {phrase}")),
        "Refer-Sub" => request.message.field(name) == Some(b"false"),
        // the server begins the negotiation (RFC 3329, Section 2.3.2)
        "Require" => code == Code::SECURITY_AGREEMENT_REQUIRED && !request.has("Security-Client"),
        _ => false,
    }
}

/// The values of a header field, one for each line; none if this server has none to give.
fn values(name: &str, code: Code, exchange: &Exchange<'_>) -> Vec<Vec<u8>> {
    let Exchange { tag, outcome, options, secret, .. } = exchange;
    match name {
        // these cannot be joined with commas (RFC 3261, Section 7.3.1)
        "Proxy-Authenticate" | "WWW-Authenticate" => {
            let challenge = |it: &Algorithm| it.challenge(tag, secret, outcome.is_stale);
            options.algorithm.iter().map(challenge).map(String::into_bytes).collect()
        }
        _ => value(name, code, exchange).into_iter().collect(),
    }
}

fn value(name: &str, code: Code, exchange: &Exchange<'_>) -> Option<Vec<u8>> {
    let Exchange { request, local, tag, options, outcome, .. } = exchange;
    let copied = |name| {
        let values: Vec<&[u8]> = request.message.all(name).collect();
        (!values.is_empty()).then(|| values.join(&b", "[..]))
    };
    Some(match name {
        "Accept" | "Content-Type" => "application/sdp".into(),
        "Accept-Encoding" => "identity".into(),
        "Accept-Language" => "en".into(),
        "AlertMsg-Error" => "100".into(), // cannot process the payload
        "Allow" => {
            let refused = code == Code::METHOD_NOT_ALLOWED;
            let is_allowed = |method: &&str| !refused || *method != request.method;
            let allowed = METHODS.split(' ').filter(is_allowed);
            allowed.collect::<Vec<_>>().join(", ").into()
        }
        "Allow-Events" => "presence".into(),
        "Call-Info" => "<https://analytics.example.net/jcard>;purpose=jwscard".into(),
        "Contact" => match (request.method, &options.contact) {
            ("REGISTER", _) if code.is_success() => bindings(request)?,
            (_, Some(contact)) => contact.clone().into(),
            // anywhere but where the request came to (RFC 3261, Section 8.3)
            _ if code.is_redirection() => format!("<sip:elsewhere@{local}>").into(),
            _ => format!("<sip:{local}>").into(),
        },
        "Date" => httpdate::fmt_http_date(SystemTime::now()).into(),
        "Expires" => copied(name).unwrap_or_else(|| "3600".into()),
        "Geolocation-Error" => "100;code=\"Cannot Process Location\"".into(),
        "Min-Expires" | "Min-SE" => "3600".into(),
        "Path" | "Record-Route" | "Timestamp" => copied(name)?,
        "Permission-Missing" => [b"<", request.uri, b">"].concat(),
        // what ended the early dialog, or whom to ask why the call is blocked
        "Reason" if code.is_provisional() => format!("SIP;cause={}", outcome.code.as_u16()).into(),
        "Reason" => "Q.850;cause=21;text=\"https://analytics.example.net\"".into(),
        "Recv-Info" => "nil".into(),   // no Info Package at all
        "Refer-Sub" => "false".into(), // this server sends no NOTIFY
        "Require" if code == Code::EXTENSION_REQUIRED => "100rel".into(),
        "Require" => "sec-agree".into(),
        "Retry-After" => options.retry_after?.to_string().into(),
        "Security-Server" => "tls;q=0.2".into(),
        "SIP-ETag" => (*tag).into(),
        "Supported" => Vec::new(), // no extension at all
        "Unsupported" => copied("Require").or(copied("Proxy-Require")).unwrap_or("100rel".into()),
        "Warning" => format!("399 {local} \"Refused by the test server\"").into(),
        _ => return None,
    })
}

/// The addresses that a REGISTER leaves bound, each with its expiry (RFC 3261, Section 10.3).
fn bindings(request: &Request<'_>) -> Option<Vec<u8>> {
    let default = request.message.field("Expires").and_then(number).unwrap_or(3600);
    let mut bindings = Vec::new();
    for contact in request.message.list("Contact") {
        let Value { main, parameters } = Value::read(contact);
        let own = parameters.iter().find_map(|it| parameter(it, "expires"));
        let expires = own.and_then(number).unwrap_or(default);
        if expires > 0 && main != b"*" {
            let others = parameters.iter().filter(|it| parameter(it, "expires").is_none());
            let parts: Vec<&[u8]> = iter::once(&main).chain(others).copied().collect();
            bindings.push(format!("{};expires={expires}", parts.join(&b';').as_bstr()));
        }
    }
    (!bindings.is_empty()).then(|| bindings.join(", ").into())
}
