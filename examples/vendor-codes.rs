//! An enum of the standard codes and those of `vendor.toml`, matched without a wildcard.
//!
//! ```text
//! 477 Send Failed           cause 41: try the next trunk
//! 486 Busy Here             cause 17: play the busy tone
//! 498 Queue Full            cause 42: call again later
//! 503 Trunk Out Of Service  cause 41: try the next trunk
//! 400 Bad Request           in place of 478: release the call
//! ```

use sipcodes::Code;

/// The codes that this gateway handles.
#[sipcodes::status_codes(standard = "2026-08-17", "vendor.toml")]
enum GatewayCode {}

/// What the gateway does about a response to its INVITE.
///
/// Add a code to `vendor.toml`, and this does not compile until an arm handles the code. The standard codes are
/// those of the registry of 2026-08-17: no release of `sipcodes` adds one. With a later date, or with `standard`
/// alone, the compiler lists those that are new.
#[rustfmt::skip] // rustfmt puts each variant on its own line
fn next_step(code: GatewayCode) -> &'static str {
    use GatewayCode as C;
    match code {
        C::Trying | C::Ringing | C::CallIsBeingForwarded | C::Queued | C::SessionProgress
        | C::EarlyDialogTerminated => "wait for the final response",
        C::OK | C::Accepted | C::NoNotification => "connect the call",
        C::MultipleChoices | C::MovedPermanently | C::MovedTemporarily | C::UseProxy
        | C::AlternativeService => "call the addresses in Contact",
        C::Unauthorized | C::ProxyAuthenticationRequired => "call again with credentials",
        C::RequestEntityTooLarge | C::UnsupportedMediaType | C::UnsupportedUriScheme
        | C::BadExtension | C::ExtensionRequired | C::SessionIntervalTooSmall | C::IntervalTooBrief
        | C::UseIdentityHeader | C::SecurityAgreementRequired => "change the request and call again",
        C::QueueFull | C::RequestPending | C::RequestTimeout => "call again later",
        C::SendFailed | C::BadGateway | C::ServiceUnavailable | C::ServerTimeOut | C::FlowFailed
        => "try the next trunk",
        C::BusyHere | C::BusyEverywhere => "play the busy tone",
        C::NotFound | C::Gone | C::AddressIncomplete | C::Ambiguous | C::DoesNotExistAnywhere
        => "announce: no such number",
        C::Forbidden | C::AnonymityDisallowed | C::Decline | C::Unwanted | C::Rejected
        => "announce: call rejected",
        C::TemporarilyUnavailable => "forward to the mailbox",
        C::RequestTerminated => "nothing: the caller has hung up",
        C::BadRequest | C::PaymentRequired | C::MethodNotAllowed | C::NotAcceptable | C::Conflict
        | C::LengthRequired | C::ConditionalRequestFailed | C::RequestUriTooLong
        | C::UnknownResourcePriority | C::BadLocationInformation | C::BadAlertMessage
        | C::ProvideReferrerIdentity | C::BadIdentityInfo | C::UnsupportedCredential
        | C::InvalidIdentityHeader | C::FirstHopLacksOutboundSupport | C::MaxBreadthExceeded
        | C::BadInfoPackage | C::ConsentNeeded | C::CallTransactionDoesNotExist | C::LoopDetected
        | C::TooManyHops | C::NotAcceptableHere | C::BadEvent | C::Undecipherable
        | C::ServerInternalError | C::NotImplemented | C::VersionNotSupported | C::MessageTooLarge
        | C::PushNotificationServiceNotSupported | C::PreconditionFailure | C::NotAcceptableAnywhere
        => "release the call",
    }
}

fn main() {
    for code in [477, 486, 498, 503, 478].into_iter().filter_map(Code::new) {
        // a code that neither table lists counts as the x00 of its class
        let known = GatewayCode::recognize(code);
        let remark = match known.q850_cause() {
            _ if known != code => format!("in place of {code}"),
            Some(cause) => format!("cause {cause}"),
            None => "no cause".to_owned(),
        };
        println!("{known:<25} {remark}: {}", next_step(known));
    }
}
