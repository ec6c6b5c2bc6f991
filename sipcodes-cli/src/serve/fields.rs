//! The header fields that a response carries because of its code: which, the table says; with what
//! value, this file.

use std::net::SocketAddr;

use bstr::ByteSlice;
use sipcodes::{Code, HeaderRule, Requirement, StatusCode};

use super::options::Options;
use super::request::{Request, digits, elements, parameter};

/// What a response can draw upon.
pub(crate) struct Exchange<'a> {
    pub(crate) request: &'a Request,
    pub(crate) source: SocketAddr,
    /// Where the sender reaches this server.
    pub(crate) local: SocketAddr,
    /// Names this exchange: the To tag, and whatever else has to be unique.
    pub(crate) tag: &'a str,
    /// The code with which it ends.
    pub(crate) outcome: Code,
    pub(crate) options: &'a Options,
}

const METHODS: &str = "INVITE, ACK, BYE, CANCEL, OPTIONS, REGISTER, SUBSCRIBE, NOTIFY, PUBLISH, \
     MESSAGE, INFO, UPDATE, REFER";

/// Names and values, in the order in which they are written.
pub(crate) fn of(code: Code, exchange: &Exchange<'_>) -> Vec<(&'static str, Vec<u8>)> {
    let request = exchange.request;
    let mut names = of_class(code, &request.method);
    let mut fields: Vec<(&str, Vec<u8>)> = Vec::new();
    if names.contains(&"Contact") {
        // the response creates a dialog (RFC 3261, Section 12.1.1)
        let route = request.all("Record-Route");
        fields.extend(route.map(|value| ("Record-Route", value.to_vec())));
    }

    let rules = code.status().map_or(&[][..], |status| status.header_rules());
    names.extend(rules.iter().filter(|rule| holds(code, rule, request)).map(|rule| rule.name()));
    for name in names {
        if fields.iter().all(|(written, _)| *written != name) {
            fields.extend(value(name, code, exchange).map(|value| (name, value)));
        }
    }
    fields
}

/// What holds for a whole class of responses and is therefore not in the table.
fn of_class(code: Code, method: &str) -> Vec<&'static str> {
    match (method, code.is_success()) {
        ("INVITE", true) => vec!["Contact", "Allow", "Supported"], // RFC 3261, Section 13.3.1.4
        ("INVITE", false) if code.may_establish_early_dialog() => vec!["Contact"],
        ("SUBSCRIBE", true) => vec!["Contact", "Expires"], // RFC 6665, Section 3.1.1
        ("REFER" | "UPDATE", true) => vec!["Contact"],
        _ => vec![],
    }
}

/// Whether a rule of the table asks for its header field here, as far as this server can know.
fn holds(code: Code, rule: &HeaderRule, request: &Request) -> bool {
    let is_asked_for = match rule.requirement() {
        Requirement::Required | Requirement::Recommended => true,
        Requirement::Optional => rule.name() == "Retry-After", // the user asks for it
        Requirement::Discouraged | Requirement::Forbidden => false,
    };
    let is_met = (rule.applies_to(&request.method) == sipcodes::Applies::Always)
        || match (code.recognized_as(), rule.name()) {
            (_, "Retry-After")
            | (StatusCode::Rejected, "Call-Info")
            | (StatusCode::UnsupportedMediaType, "Accept") => true,
            (_, "Path" | "Timestamp") => request.has(rule.name()),
            (StatusCode::OK, "Contact") => request.method == "REGISTER",
            (StatusCode::MovedPermanently | StatusCode::MovedTemporarily, "Contact") => {
                request.method == "INVITE"
            }
            (StatusCode::UnsupportedMediaType, "Accept-Encoding") => {
                request.has("Content-Encoding")
            }
            (StatusCode::UnsupportedMediaType, "Accept-Language") => {
                request.has("Content-Language")
            }
            // the server begins the negotiation (RFC 3329, Section 2.3.2)
            (StatusCode::SecurityAgreementRequired, "Require") => !request.has("Security-Client"),
            _ => false,
        };
    is_asked_for && is_met
}

/// The value of a header field, or `None` if this server has none to give.
fn value(name: &str, code: Code, exchange: &Exchange<'_>) -> Option<Vec<u8>> {
    let Exchange { request, local, tag, options, .. } = exchange;
    let copied = |name| {
        let values: Vec<&[u8]> = request.all(name).collect();
        (!values.is_empty()).then(|| values.join(&b", "[..]))
    };
    Some(match name {
        "Accept" => "application/sdp".into(),
        "Accept-Encoding" => "identity".into(),
        "Accept-Language" => "en".into(),
        "AlertMsg-Error" => "100".into(), // cannot process the payload
        "Allow" => {
            let refused = code == StatusCode::MethodNotAllowed.as_u16();
            let methods = METHODS.split(", ");
            let allowed = methods.filter(|method| !refused || *method != request.method);
            allowed.collect::<Vec<_>>().join(", ").into()
        }
        "Allow-Events" => "presence".into(),
        "Call-Info" => "<https://analytics.example.net/jcard>;purpose=jwscard".into(),
        "Contact" => match (&request.method[..], code.is_success()) {
            ("REGISTER", true) => bindings(request)?,
            // anywhere but where the request came to (RFC 3261, Section 8.3)
            _ if code.is_redirection() => format!("<sip:elsewhere@{local}>").into(),
            _ => format!("<sip:{local}>").into(),
        },
        "Expires" => copied("Expires").unwrap_or_else(|| "3600".into()),
        "Geolocation-Error" => "100;code=\"Cannot Process Location\"".into(),
        "Min-Expires" | "Min-SE" => "3600".into(),
        "Path" | "Timestamp" => copied(name)?,
        "Permission-Missing" => [b"<", &request.uri[..], b">"].concat(),
        "Proxy-Authenticate" | "WWW-Authenticate" => {
            format!("Digest realm=\"sipcodes\", nonce=\"{tag}\", algorithm=MD5, qop=\"auth\"")
                .into()
        }
        "Reason" => format!("SIP;cause={}", exchange.outcome.as_u16()).into(),
        "Recv-Info" => "nil".into(), // no Info Package at all
        "Require" if code == StatusCode::ExtensionRequired.as_u16() => "100rel".into(),
        "Require" => "sec-agree".into(),
        "Retry-After" => options.retry_after?.to_string().into(),
        "Security-Server" => "tls;q=0.2".into(),
        "SIP-ETag" => tag.as_bytes().to_vec(),
        "Supported" => Vec::new(), // no extension at all
        "Unsupported" => copied("Require").or(copied("Proxy-Require")).unwrap_or("100rel".into()),
        "Warning" => format!("399 {local} \"Refused by the test server\"").into(),
        _ => return None,
    })
}

/// The addresses that a REGISTER leaves bound, each with its expiry (RFC 3261, Section 10.3).
fn bindings(request: &Request) -> Option<Vec<u8>> {
    let default = request.first("Expires").and_then(digits).unwrap_or(3600);
    let mut bindings = Vec::new();
    for contact in request.all("Contact").flat_map(|line| elements(line, b',')) {
        let parts = elements(contact.trim_ascii(), b';');
        let own = parts.iter().find_map(|part| parameter(part, "expires"));
        let expires = own.and_then(digits).unwrap_or(default);
        let others: Vec<_> =
            parts.into_iter().filter(|part| parameter(part, "expires").is_none()).collect();
        if expires > 0 && others[..] != [b"*"] {
            bindings.push(format!("{};expires={expires}", others.join(&b';').as_bstr()));
        }
    }
    (!bindings.is_empty()).then(|| bindings.join(", ").into())
}
