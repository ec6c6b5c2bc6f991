//! An enum of one's own, from the standard table and a vendor's, matched without a wildcard.
//!
//! ```text
//! cargo run --example vendor-codes -- 486 477 503
//! ```
//!
//! Add a code to `vendor.toml`, and this program no longer compiles until `next_step` says what to
//! do about it.

use std::process::ExitCode;

use sipcodes::Code;

/// The codes that this gateway speaks.
#[sipcodes::status_codes(standard, "vendor.toml")]
pub enum GatewayCode {}

/// What the gateway does about a response to its INVITE.
fn next_step(code: GatewayCode) -> &'static str {
    use GatewayCode as C;
    match code {
        C::Trying
        | C::Ringing
        | C::CallIsBeingForwarded
        | C::Queued
        | C::SessionProgress
        | C::EarlyDialogTerminated => "wait for the final response",
        C::OK | C::Accepted | C::NoNotification => "connect the call",
        C::MultipleChoices
        | C::MovedPermanently
        | C::MovedTemporarily
        | C::UseProxy
        | C::AlternativeService => "call the addresses in Contact",
        C::Unauthorized | C::ProxyAuthenticationRequired => "call again with credentials",
        C::RequestEntityTooLarge
        | C::UnsupportedMediaType
        | C::UnsupportedUriScheme
        | C::BadExtension
        | C::ExtensionRequired
        | C::SessionIntervalTooSmall
        | C::IntervalTooBrief
        | C::UseIdentityHeader
        | C::SecurityAgreementRequired => "change the request and call again",
        C::QueueFull | C::RequestPending | C::RequestTimeout | C::ServerTimeOut => {
            "call again later"
        }
        C::SendFailed | C::ServiceUnavailable | C::BadGateway | C::FlowFailed => {
            "try the next trunk"
        }
        C::BusyHere | C::BusyEverywhere => "play the busy tone",
        C::NotFound | C::Gone | C::AddressIncomplete | C::Ambiguous | C::DoesNotExistAnywhere => {
            "announce: no such number"
        }
        C::Decline | C::Unwanted | C::Rejected | C::Forbidden | C::AnonymityDisallowed => {
            "announce: call rejected"
        }
        C::RequestTerminated => "nothing: the caller has hung up",
        C::TemporarilyUnavailable => "forward to the mailbox",
        C::BadRequest
        | C::PaymentRequired
        | C::MethodNotAllowed
        | C::NotAcceptable
        | C::Conflict
        | C::LengthRequired
        | C::ConditionalRequestFailed
        | C::RequestUriTooLong
        | C::UnknownResourcePriority
        | C::BadLocationInformation
        | C::BadAlertMessage
        | C::ProvideReferrerIdentity
        | C::BadIdentityInfo
        | C::UnsupportedCredential
        | C::InvalidIdentityHeader
        | C::FirstHopLacksOutboundSupport
        | C::MaxBreadthExceeded
        | C::BadInfoPackage
        | C::ConsentNeeded
        | C::CallTransactionDoesNotExist
        | C::LoopDetected
        | C::TooManyHops
        | C::NotAcceptableHere
        | C::BadEvent
        | C::Undecipherable
        | C::ServerInternalError
        | C::NotImplemented
        | C::VersionNotSupported
        | C::MessageTooLarge
        | C::PushNotificationServiceNotSupported
        | C::PreconditionFailure
        | C::NotAcceptableAnywhere => "release the call",
    }
}

fn main() -> ExitCode {
    const USAGE: &str = "usage: vendor-codes [CODE]...";
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let codes: Result<Vec<Code>, _> = match &arguments[..] {
        [help] if ["-h", "--help"].contains(&&**help) => {
            println!("Says what a gateway does about codes, its own among them.\n\n{USAGE}");
            return ExitCode::SUCCESS;
        }
        // without arguments, what the vendor's table has changed
        [] => {
            let ours = GatewayCode::ALL.iter().filter(|code| is_ours(**code));
            Ok(ours.map(|code| code.code()).collect())
        }
        arguments => arguments.iter().map(|argument| argument.parse()).collect(),
    };
    let codes = match codes {
        Ok(codes) => codes,
        Err(error) => {
            eprintln!("error: {error}\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    for code in codes {
        match GatewayCode::try_from(code) {
            Ok(known) => {
                let cause = known.q850_cause();
                let cause = cause.map_or(String::new(), |cause| format!("cause {cause:>3}"));
                println!("{known:<32} {cause:9}  {}", next_step(known));
            }
            // a code of nobody's table is treated as that of its class
            Err(_) => println!("{code:<32} unknown: treated as {}", code.recognized_as()),
        }
    }
    ExitCode::SUCCESS
}

/// Whether the gateway's table says something else of a code than the standard one.
fn is_ours(code: GatewayCode) -> bool {
    let standard = code.code().status().map(sipcodes::StatusCode::reason_phrase);
    standard != Some(code.reason_phrase())
}
