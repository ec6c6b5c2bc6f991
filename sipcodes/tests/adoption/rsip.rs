//! rsip 0.4, and rsipstack 0.2 that depends on it: an enum with a catch-all variant.
//!
//! What changes at the call sites:
//!
//! - `401.into()` is `StatusCode::Unauthorized`, or `try_from` for a number that is not known: 42 and 700
//!   are not codes.
//! - The catch-all variant does not have a phrase. A response keeps that of its peer beside the code.
//! - The classes have the names of `sipcodes::Class`; `Successful`, `RequestFailure` and `ServerFailure`
//!   are `Success`, `ClientError` and `ServerError`.
//! - `code()` returns a `Code`, which compares with numbers; `as_u16()` returns the number.

use std::fmt::{self, Display};

use sipcodes::Class as StatusCodeKind;
use sipcodes::{StatusLine, StatusLineError};
use status_code::StatusCode;

mod status_code {
    /// The code of a response.
    #[sipcodes::status_codes(standard)]
    pub(crate) enum StatusCode {
        /// A code that the table does not list.
        Other(sipcodes::Unlisted),
    }

    // The ten lines.
    impl StatusCode {
        pub(crate) const fn kind(self) -> sipcodes::Class {
            self.class()
        }
    }
    impl Default for StatusCode {
        fn default() -> Self {
            Self::OK
        }
    }
}

/// A response without its header fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Response {
    status_code: StatusCode,
    /// of the peer; empty for that of the table
    reason: String,
}

impl Response {
    fn of(status_code: StatusCode) -> Self {
        Self { status_code, ..Self::default() }
    }

    fn status_code(&self) -> &StatusCode {
        &self.status_code
    }
}

impl TryFrom<&[u8]> for Response {
    type Error = StatusLineError;

    fn try_from(line: &[u8]) -> Result<Self, StatusLineError> {
        let line = StatusLine::parse(line)?;
        let reason = String::from_utf8_lossy(line.reason()).into_owned();
        Ok(Self { status_code: line.code().into(), reason })
    }
}

impl Display for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.reason.is_empty() {
            return StatusLine::from(self.status_code).fmt(f);
        }
        // a phrase with a line break cannot be written
        let line = StatusLine::with_reason(self.status_code.code(), &self.reason);
        line.map_err(|_| fmt::Error)?.fmt(f)
    }
}

#[test]
fn responses_are_built_read_and_written() {
    assert_eq!(Response::default().status_code, StatusCode::OK);
    assert_eq!(Response::of(StatusCode::Unauthorized).status_code(), &StatusCode::Unauthorized);
    assert_eq!(Response::of(StatusCode::BusyHere).to_string(), "SIP/2.0 486 Busy Here");
    assert_eq!(StatusCode::try_from(401), Ok(StatusCode::Unauthorized));
    assert!(StatusCode::try_from(700).is_err() && StatusCode::try_from(42).is_err());

    // a phrase does not change what the code is
    let response = Response::try_from(&b"SIP/2.0 200 NOTOK\r\n"[..]).expect("a status line");
    assert_eq!(response.status_code, StatusCode::OK);
    let line = "SIP/2.0 477 Next hop unreachable";
    let response = Response::try_from(line.as_bytes()).expect("a status line");
    assert_eq!(response.to_string(), line);
    assert_eq!(response.status_code.to_string(), "477");
    assert_eq!(Response::of(response.status_code).to_string(), "SIP/2.0 477 ");
    assert!(Response::try_from(&b"SIP/2.0 700 Something\r\n"[..]).is_err());
}

#[derive(Debug, PartialEq, Eq)]
enum State {
    Trying,
    Proceeding,
    Completed,
    Terminated,
}

/// The state of a server transaction after a response.
fn state(response: &Response, is_invite: bool) -> State {
    match response.status_code.kind() {
        StatusCodeKind::Provisional => match response.status_code {
            StatusCode::Trying => State::Trying,
            _ => State::Proceeding,
        },
        _ if is_invite => State::Completed,
        _ => State::Terminated,
    }
}

#[test]
fn transactions_decide_by_kind_and_code() {
    let after = |status_code, is_invite| state(&Response::of(status_code), is_invite);
    assert_eq!(after(StatusCode::Trying, true), State::Trying);
    assert_eq!(after(StatusCode::Ringing, true), State::Proceeding);
    assert_eq!(after(StatusCode::OK, true), State::Completed);
    assert_eq!(after(StatusCode::NotFound, false), State::Terminated);
    let unlisted = StatusCode::try_from(188).expect("100 to 699");
    assert_eq!(after(unlisted, true), State::Proceeding);
}

/// Why a dialog ended.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Reason {
    UacCancel,
    UasDecline,
    UasOther(StatusCode),
}

/// What a client does about a response to its INVITE; `Err` if the dialog is over.
fn handle(response: &Response, auth_sent: bool) -> Result<&'static str, Reason> {
    let status = response.status_code;
    if status == StatusCode::Trying {
        return Ok("continue");
    }
    if matches!(status.kind(), StatusCodeKind::Provisional) {
        return Ok("early");
    }
    match response.status_code {
        StatusCode::ProxyAuthenticationRequired | StatusCode::Unauthorized if !auth_sent => {
            Ok("authenticate")
        }
        StatusCode::OK => Ok("confirmed"),
        StatusCode::RequestTerminated => Err(Reason::UacCancel),
        StatusCode::Decline => Err(Reason::UasDecline),
        _ => Err(Reason::UasOther(status)),
    }
}

#[test]
fn dialogs_match_on_codes_and_keep_them() {
    let handled = |status_code| handle(&Response::of(status_code), false);
    assert_eq!(handled(StatusCode::Trying), Ok("continue"));
    assert_eq!(handled(StatusCode::SessionProgress), Ok("early"));
    assert_eq!(handled(StatusCode::Unauthorized), Ok("authenticate"));
    assert_eq!(handled(StatusCode::OK), Ok("confirmed"));
    assert_eq!(handled(StatusCode::RequestTerminated), Err(Reason::UacCancel));
    assert_eq!(handled(StatusCode::Decline), Err(Reason::UasDecline));
    let challenge = Response::of(StatusCode::Unauthorized);
    let rejected = handle(&challenge, true).expect_err("the credentials were rejected");
    assert_eq!(rejected, Reason::UasOther(StatusCode::Unauthorized));

    // in logs
    assert_eq!(format!("{rejected:?}"), "UasOther(Unauthorized)");
    assert_eq!(
        format!("terminated with status: {}", challenge.status_code),
        "terminated with status: 401 Unauthorized"
    );
    let unlisted = StatusCode::try_from(477).expect("100 to 699");
    assert_eq!(format!("{unlisted:?}"), "Other(Unlisted(477))");
}

/// The code with which a server rejects a call.
fn reject(code: Option<StatusCode>) -> StatusCode {
    code.unwrap_or(StatusCode::Decline)
}

#[test]
fn codes_are_numbers_and_in_order() {
    assert_eq!(reject(None).code(), 603);
    assert_eq!(u16::from(reject(Some(StatusCode::BusyHere))), 486);
    assert!(matches!(StatusCode::Gone.as_u16(), 400..=499));
    let unlisted = StatusCode::try_from(477).expect("100 to 699");
    assert!(StatusCode::InvalidIdentityHeader < unlisted && unlisted < StatusCode::BusyHere);
    match unlisted {
        StatusCode::Other(code) => assert_eq!(code.code(), 477),
        listed => panic!("{listed} is not 477"),
    }
}

/// All names of rsip but three: its `Accepted` is 201, which is not registered, and two variants have other
/// names here, `UnsupportedCredential` and `NotAcceptableAnywhere`.
#[test]
fn names_are_the_same() {
    assert_names! { StatusCode:
        Trying 100,
        Ringing 180,
        CallIsBeingForwarded 181,
        Queued 182,
        SessionProgress 183,
        EarlyDialogTerminated 199,
        OK 200,
        NoNotification 204,
        MultipleChoices 300,
        MovedPermanently 301,
        MovedTemporarily 302,
        UseProxy 305,
        AlternativeService 380,
        BadRequest 400,
        Unauthorized 401,
        PaymentRequired 402,
        Forbidden 403,
        NotFound 404,
        MethodNotAllowed 405,
        NotAcceptable 406,
        ProxyAuthenticationRequired 407,
        RequestTimeout 408,
        Conflict 409,
        Gone 410,
        LengthRequired 411,
        ConditionalRequestFailed 412,
        RequestEntityTooLarge 413,
        RequestUriTooLong 414,
        UnsupportedMediaType 415,
        UnsupportedUriScheme 416,
        UnknownResourcePriority 417,
        BadExtension 420,
        ExtensionRequired 421,
        SessionIntervalTooSmall 422,
        IntervalTooBrief 423,
        BadLocationInformation 424,
        UseIdentityHeader 428,
        ProvideReferrerIdentity 429,
        AnonymityDisallowed 433,
        BadIdentityInfo 436,
        InvalidIdentityHeader 438,
        FirstHopLacksOutboundSupport 439,
        MaxBreadthExceeded 440,
        BadInfoPackage 469,
        ConsentNeeded 470,
        TemporarilyUnavailable 480,
        CallTransactionDoesNotExist 481,
        LoopDetected 482,
        TooManyHops 483,
        AddressIncomplete 484,
        Ambiguous 485,
        BusyHere 486,
        RequestTerminated 487,
        NotAcceptableHere 488,
        BadEvent 489,
        RequestPending 491,
        Undecipherable 493,
        SecurityAgreementRequired 494,
        ServerInternalError 500,
        NotImplemented 501,
        BadGateway 502,
        ServiceUnavailable 503,
        ServerTimeOut 504,
        VersionNotSupported 505,
        MessageTooLarge 513,
        PreconditionFailure 580,
        BusyEverywhere 600,
        Decline 603,
        DoesNotExistAnywhere 604,
        Unwanted 607,
    }
    assert_eq!(StatusCode::Accepted, 202);
}

/// Two lines of a table give the two variants the names that rsip has for them.
#[test]
fn a_table_renames_variants() {
    #[sipcodes::status_codes(standard, "tests/adoption/rsip.toml")]
    enum StatusCode {}

    assert_eq!(StatusCode::UnsupportedCertificate, 437);
    assert_eq!(StatusCode::UnsupportedCertificate.reason_phrase(), "Unsupported Credential");
    assert_eq!(StatusCode::NotAcceptableGlobal, 606);
}
