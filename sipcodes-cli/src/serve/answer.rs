//! From a request to everything that will be sent for it: no input or output happens here.

use std::net::SocketAddr;
use std::time::Duration;

use sipcodes::Code;

use super::fields::Exchange;
use super::policy::Policy;
use super::request::Request;
use super::response::Response;

/// All that a transaction may send.
pub(crate) struct Answer {
    /// The responses, each with the time from the request on; the last one is final.
    pub(crate) script: Vec<(Duration, Response)>,
    /// What an INVITE ends with when a CANCEL comes first.
    pub(crate) cancelled: Option<Response>,
}

impl Answer {
    /// `cancels` tells whether a CANCEL belongs to a known INVITE.
    pub(crate) fn new(
        request: &Request<'_>,
        local: SocketAddr,
        tag: &str,
        cancels: bool,
        policy: &mut Policy,
    ) -> Self {
        let outcome = &policy.outcome(request, cancels);
        let Policy { options, secret, .. } = policy;
        let exchange = Exchange { request, local, tag, outcome, options, secret };
        let respond = |code: Code| Response::new(code, None, &exchange);

        let is_call = request.method == "INVITE" && request.fault.is_none();
        // after this time an answer of some kind is due (RFC 3261, Section 17.2.1; for methods other
        // than INVITE RFC 4320, Section 4.1)
        let patience = Duration::from_millis(if is_call { 200 } else { 3500 });
        let provisional = if is_call { &options.provisional[..] } else { &[] };
        let mut script: Vec<(Duration, Response)> =
            provisional.iter().map(|code| (Duration::ZERO, respond(*code))).collect();
        if script.is_empty() && outcome.delay > patience {
            script.push((patience, respond(Code::TRYING)));
        }
        let last = Response::new(outcome.code, outcome.reason.as_deref(), &exchange);
        script.push((outcome.delay, last));
        let cancelled = is_call.then(|| respond(Code::REQUEST_TERMINATED));
        Self { script, cancelled }
    }
}
