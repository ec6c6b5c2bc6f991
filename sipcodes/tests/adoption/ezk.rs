//! ezk-sip-types 0.6, and ezk-sip-core and ezk-sip-ua 0.9 that depend on it: a number with constants.
//!
//! What changes at the call sites:
//!
//! - `StatusCode::from(200)` is `StatusCode::OK`, or `try_from` for a number that is not known: 42 and 700
//!   are not codes.
//! - The trait with `kind` and `into_u16` is imported. Without it, they are `class` and `as_u16`.
//! - `text` is `reason_phrase`; `CodeKind::RequestFailure` and `ServerFailure` are `ClientError` and
//!   `ServerError`, and `Custom` does not exist.
//! - Four constants have other names: `CALL_TRANSACTION_DOES_NOT_EXIST`, `NOT_IMPLEMENTED`,
//!   `SERVER_TIME_OUT` and `NOT_ACCEPTABLE_ANYWHERE`.

use std::collections::HashMap;

use sip_types::{CodeKind, CodeMethods as _, StatusCode};

mod sip_types {
    pub(crate) use sipcodes::{Class as CodeKind, Code as StatusCode};

    // The nine lines.
    pub(crate) trait CodeMethods: Into<StatusCode> {
        fn kind(self) -> CodeKind {
            self.into().class()
        }
        fn into_u16(self) -> u16 {
            self.into().as_u16()
        }
    }
    impl CodeMethods for StatusCode {}
}

/// The first line of a response.
#[derive(Clone, Debug, PartialEq, Eq)]
struct StatusLine {
    code: StatusCode,
    reason: Option<String>,
}

/// What an endpoint sends: with the phrase that it is given, or that of the table.
fn create_response(code: StatusCode, reason: Option<String>) -> StatusLine {
    StatusLine { code, reason: reason.or_else(|| code.reason_phrase().map(str::to_owned)) }
}

/// Reads the code and the phrase of a response.
fn parse(code: &str, reason: &str) -> Result<StatusLine, sipcodes::InvalidCode> {
    let reason = Some(reason.to_owned()).filter(|reason| !reason.is_empty());
    Ok(StatusLine { code: code.parse()?, reason })
}

#[test]
fn endpoints_build_and_read_responses() {
    let busy = create_response(StatusCode::BUSY_HERE, None);
    assert_eq!(busy.reason.as_deref(), Some("Busy Here"));
    assert_eq!(parse("486", "Busy Here"), Ok(busy));
    let away = create_response(StatusCode::TEMPORARILY_UNAVAILABLE, Some("Not Logged In".into()));
    assert_eq!(away.reason.as_deref(), Some("Not Logged In"));

    let unlisted = StatusCode::try_from(477).expect("100 to 699");
    assert_eq!(create_response(unlisted, None).reason, None);
    assert_eq!(parse("477", ""), Ok(create_response(unlisted, None)));
    assert!(parse("700", "").is_err() && parse("42", "").is_err());

    // in the messages of errors
    assert_eq!(
        format!("unexpected status code {:?}", StatusCode::FORBIDDEN),
        "unexpected status code Code(403)"
    );
}

/// Whether a client transaction goes on after a response; `None` if the user answered the call.
fn goes_on(code: StatusCode) -> Option<bool> {
    match code.kind() {
        CodeKind::Provisional => Some(true),
        CodeKind::Success => None,
        _ => Some(false),
    }
}

/// The final response among those that a transaction receives.
fn receive_final(responses: impl IntoIterator<Item = StatusCode>) -> Option<StatusCode> {
    for code in responses {
        if let CodeKind::Provisional = code.kind() {
            continue;
        }
        return Some(code);
    }
    None
}

#[test]
fn transactions_decide_by_kind() {
    assert_eq!(goes_on(StatusCode::TRYING), Some(true));
    assert_eq!(goes_on(StatusCode::OK), None);
    assert_eq!(goes_on(StatusCode::BUSY_EVERYWHERE), Some(false));
    let received = [StatusCode::TRYING, StatusCode::RINGING, StatusCode::NOT_FOUND, StatusCode::OK];
    assert_eq!(receive_final(received), Some(StatusCode::NOT_FOUND));
    let failure = StatusCode::GONE;
    assert!(!matches!(failure.kind(), CodeKind::Provisional | CodeKind::Success));
    assert_ne!(failure.kind(), CodeKind::GlobalFailure);
}

/// What a client does about the response to its REGISTER.
fn register(code: StatusCode, removes_binding: bool) -> Result<&'static str, StatusCode> {
    match code.into_u16() {
        200..=299 => Ok("registered"),
        401 | 407 => Ok("authenticate"),
        400..=499 if !removes_binding && matches!(code.kind(), CodeKind::ClientError) => {
            Ok("ask for a longer interval")
        }
        _ => Err(code),
    }
}

/// The header fields that a dialog adds to a response to an INVITE.
fn added(code: StatusCode) -> Vec<&'static str> {
    let mut added = Vec::new();
    if code == StatusCode::TRYING {
        added.push("Timestamp");
    }
    if let 101..=399 | 485 = code.into_u16() {
        added.push("Contact");
    }
    if let 180..=189 | 200..=299 | 405 = code.into_u16() {
        added.push("Allow");
    }
    added
}

#[test]
fn user_agents_decide_by_number_and_name() {
    assert_eq!(register(StatusCode::OK, false), Ok("registered"));
    assert_eq!(register(StatusCode::UNAUTHORIZED, false), Ok("authenticate"));
    assert_eq!(register(StatusCode::INTERVAL_TOO_BRIEF, false), Ok("ask for a longer interval"));
    assert_eq!(register(StatusCode::INTERVAL_TOO_BRIEF, true), Err(StatusCode::INTERVAL_TOO_BRIEF));
    assert_eq!(added(StatusCode::TRYING), ["Timestamp"]);
    assert_eq!(added(StatusCode::RINGING), ["Contact", "Allow"]);
    assert_eq!(added(StatusCode::METHOD_NOT_ALLOWED), ["Allow"]);
    assert_eq!(added(StatusCode::CALL_TRANSACTION_DOES_NOT_EXIST), [""; 0]);
}

#[test]
fn codes_are_patterns_keys_and_in_order() {
    let is_over = |code| matches!(code, StatusCode::REQUEST_TERMINATED | StatusCode::DECLINE);
    assert!(is_over(StatusCode::REQUEST_TERMINATED) && !is_over(StatusCode::OK));
    let counts = HashMap::from([(StatusCode::OK, 2), (StatusCode::BUSY_HERE, 1)]);
    assert_eq!(counts[&StatusCode::OK], 2);
    assert!(StatusCode::RINGING < StatusCode::OK);
}

#[test]
fn names_are_the_same() {
    assert_names! { StatusCode:
        TRYING 100,
        RINGING 180,
        CALL_IS_BEING_FORWARDED 181,
        QUEUED 182,
        SESSION_PROGRESS 183,
        EARLY_DIALOG_TERMINATED 199,
        OK 200,
        MULTIPLE_CHOICES 300,
        MOVED_PERMANENTLY 301,
        MOVED_TEMPORARILY 302,
        USE_PROXY 305,
        ALTERNATIVE_SERVICE 380,
        BAD_REQUEST 400,
        UNAUTHORIZED 401,
        PAYMENT_REQUIRED 402,
        FORBIDDEN 403,
        NOT_FOUND 404,
        METHOD_NOT_ALLOWED 405,
        NOT_ACCEPTABLE 406,
        PROXY_AUTHENTICATION_REQUIRED 407,
        REQUEST_TIMEOUT 408,
        GONE 410,
        REQUEST_ENTITY_TOO_LARGE 413,
        REQUEST_URI_TOO_LONG 414,
        UNSUPPORTED_MEDIA_TYPE 415,
        UNSUPPORTED_URI_SCHEME 416,
        BAD_EXTENSION 420,
        EXTENSION_REQUIRED 421,
        SESSION_INTERVAL_TOO_SMALL 422,
        INTERVAL_TOO_BRIEF 423,
        TEMPORARILY_UNAVAILABLE 480,
        LOOP_DETECTED 482,
        TOO_MANY_HOPS 483,
        ADDRESS_INCOMPLETE 484,
        AMBIGUOUS 485,
        BUSY_HERE 486,
        REQUEST_TERMINATED 487,
        NOT_ACCEPTABLE_HERE 488,
        BAD_EVENT 489,
        REQUEST_PENDING 491,
        UNDECIPHERABLE 493,
        SERVER_INTERNAL_ERROR 500,
        BAD_GATEWAY 502,
        SERVICE_UNAVAILABLE 503,
        VERSION_NOT_SUPPORTED 505,
        MESSAGE_TOO_LARGE 513,
        BUSY_EVERYWHERE 600,
        DECLINE 603,
        DOES_NOT_EXIST_ANYWHERE 604,
    }
}
