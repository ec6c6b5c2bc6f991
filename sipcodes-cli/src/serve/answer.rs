//! From a datagram to everything that will be sent for it: no input or output happens here.

use std::hash::BuildHasher;
use std::net::SocketAddr;
use std::time::Duration;

use sipcodes::{Code, StatusCode};

use super::fields::Exchange;
use super::policy::Policy;
use super::request::Request;
use super::response::Response;

/// What identifies a transaction to the requests that belong to it.
pub(crate) type Key = Vec<u8>;

/// A request with what it takes to find and to reach its transaction.
pub(crate) struct Received<'a> {
    pub(crate) request: Request<'a>,
    pub(crate) fault: Option<(StatusCode, String)>,
    pub(crate) source: SocketAddr,
    /// Where the responses go.
    pub(crate) destination: SocketAddr,
    transaction: Vec<u8>,
}

impl<'a> Received<'a> {
    /// The error says why the datagram is not answered.
    pub(crate) fn read(datagram: &'a [u8], source: SocketAddr) -> Result<Self, String> {
        let request = Request::read(datagram)?;
        let via = request.message.top_via().ok_or("no Via to answer to")?;
        let transaction = if let Some(branch) = via.unique_branch() {
            [branch, &via.sent_by()].join(&b'\n')
        } else {
            // the client follows RFC 2543 (RFC 3261, Section 17.2.3)
            let fields = ["Via", "From", "Call-ID"].map(|name| request.message.field(name));
            let [via, from, id] = fields.map(Option::unwrap_or_default);
            [via, from, id, request.uri, &cseq_number(&request)].join(&b'\n')
        };
        let destination = via.destination(source);
        let fault = request.fault();
        Ok(Self { request, fault, source, destination, transaction })
    }

    pub(crate) fn key(&self) -> Key {
        self.key_of(self.request.method)
    }

    /// The INVITE that a CANCEL or the ACK for a failure belongs to.
    pub(crate) fn key_of_invite(&self) -> Key {
        self.key_of("INVITE")
    }

    fn key_of(&self, method: &str) -> Key {
        [method.as_bytes(), &self.transaction].join(&b'\n')
    }

    /// What an INVITE that is answered with this To tag and the ACK for its 2xx have in common; the
    /// ACK is a separate transaction (RFC 3261, Section 13.2.2.4).
    pub(crate) fn key_in_dialog(&self, tag: &str) -> Key {
        let message = &self.request.message;
        let id = message.field("Call-ID").unwrap_or_default();
        let tag = message.tag("To").unwrap_or(tag.as_bytes());
        [b"ACK", id, &cseq_number(&self.request), tag].join(&b'\n')
    }

    /// A To tag that stays the same for this transaction and the CANCEL of it.
    pub(crate) fn tag(&self, secret: &impl BuildHasher) -> String {
        format!("{:016x}", secret.hash_one(&self.transaction))
    }
}

fn cseq_number(request: &Request<'_>) -> Vec<u8> {
    let number = request.message.cseq().map(|cseq| cseq.number);
    number.unwrap_or_default().to_string().into_bytes()
}

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
        received: &Received<'_>,
        local: SocketAddr,
        tag: &str,
        cancels: bool,
        policy: &mut Policy,
    ) -> Self {
        let Received { request, source, fault, .. } = received;
        let outcome = policy.outcome(received, cancels);
        let Policy { options, secret, .. } = policy;
        let (source, outcome) = (*source, &outcome);
        let exchange = Exchange { request, source, local, tag, outcome, options, secret };
        let respond = |code: Code| Response::new(code, None, &exchange);

        let is_call = request.method == "INVITE" && fault.is_none();
        // after this time an answer of some kind is due (RFC 3261, Section 17.2.1; for methods other
        // than INVITE RFC 4320, Section 4.1)
        let patience = Duration::from_millis(if is_call { 200 } else { 3500 });
        let provisional = if is_call { &options.provisional[..] } else { &[] };
        let mut script: Vec<(Duration, Response)> =
            provisional.iter().map(|code| (Duration::ZERO, respond(*code))).collect();
        if script.is_empty() && outcome.delay > patience {
            script.push((patience, respond(StatusCode::Trying.code())));
        }
        let last = Response::new(outcome.code, outcome.reason.as_deref(), &exchange);
        script.push((outcome.delay, last));
        let cancelled = is_call.then(|| respond(StatusCode::RequestTerminated.code()));
        Self { script, cancelled }
    }
}
