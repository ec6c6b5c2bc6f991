//! From a datagram to everything that will be sent for it: no input or output happens here.

use std::hash::{BuildHasher, RandomState};
use std::net::SocketAddr;
use std::time::Duration;

use sipcodes::{Code, StatusCode};

use super::fields::Exchange;
use super::options::Options;
use super::request::{Request, elements};
use super::response::Response;
use super::via::Via;

/// What identifies a transaction to the requests that belong to it.
pub(crate) type Key = Vec<u8>;

/// A request with what it takes to find and to reach its transaction.
pub(crate) struct Received {
    pub(crate) request: Request,
    pub(crate) source: SocketAddr,
    /// Where the responses go.
    pub(crate) destination: SocketAddr,
    transaction: Vec<u8>,
}

impl Received {
    /// The error says why the datagram is not answered.
    pub(crate) fn read(datagram: &[u8], source: SocketAddr) -> Result<Self, &'static str> {
        let request = Request::read(datagram)?;
        let top = request.first("Via").map(|line| elements(line, b',')[0]);
        let via = top.and_then(Via::parse).ok_or("no Via to answer to")?;
        let transaction = if let Some(branch) = via.branch() {
            [branch, &via.sent_by()].join(&b'\n')
        } else {
            // the client follows RFC 2543 (RFC 3261, Section 17.2.3)
            let [via, from, id] = ["Via", "From", "Call-ID"].map(|name| request.first(name));
            let parts = [via, from, id, Some(&request.uri)].map(Option::unwrap_or_default);
            [&parts.join(&b'\n')[..], &request.cseq_number()].join(&b'\n')
        };
        let destination = via.destination(source);
        Ok(Self { request, source, destination, transaction })
    }

    pub(crate) fn key(&self) -> Key {
        self.key_of(&self.request.method)
    }

    /// The INVITE that a CANCEL or the ACK for a failure belongs to.
    pub(crate) fn key_of_invite(&self) -> Key {
        self.key_of("INVITE")
    }

    fn key_of(&self, method: &str) -> Key {
        [method.as_bytes(), &self.transaction].join(&b'\n')
    }

    /// What an INVITE that is answered with this To tag and the ACK for its 2xx have in common; the
    /// ACK is a transaction of its own (RFC 3261, Section 13.2.2.4).
    pub(crate) fn key_in_dialog(&self, tag: &str) -> Key {
        let request = &self.request;
        let id = request.first("Call-ID").unwrap_or_default();
        let tag = request.to_tag().unwrap_or(tag.as_bytes());
        [b"ACK", id, &request.cseq_number(), tag].join(&b'\n')
    }

    /// A To tag that stays the same for this transaction and the CANCEL of it.
    pub(crate) fn tag(&self, secret: &RandomState) -> String {
        format!("{:016x}", secret.hash_one(&self.transaction))
    }
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
        received: &Received,
        local: SocketAddr,
        tag: &str,
        cancels: bool,
        options: &Options,
    ) -> Self {
        let Received { request, source, .. } = received;
        let fault = request.fault();
        let (outcome, reason, delay) = match (&fault, &request.method[..]) {
            (Some((status, problem)), _) => (status.code(), Some(&problem[..]), Duration::ZERO),
            (None, "CANCEL") if cancels => (StatusCode::OK.code(), None, Duration::ZERO),
            (None, "CANCEL") => {
                (StatusCode::CallTransactionDoesNotExist.code(), None, Duration::ZERO)
            }
            (None, method) => {
                let (code, reason) = options.outcome(method);
                (code, reason, options.after)
            }
        };
        let exchange = Exchange { request, source: *source, local, tag, outcome, options };
        let respond = |code: Code| Response::new(code, None, &exchange);

        let is_call = request.method == "INVITE" && fault.is_none();
        // after this time an answer of some kind is due (RFC 3261, Section 17.2.1; for methods other
        // than INVITE RFC 4320, Section 4.1)
        let patience = Duration::from_millis(if is_call { 200 } else { 3500 });
        let provisional = if is_call { &options.provisional[..] } else { &[] };
        let mut script: Vec<(Duration, Response)> =
            provisional.iter().map(|code| (Duration::ZERO, respond(*code))).collect();
        if script.is_empty() && delay > patience {
            script.push((patience, respond(StatusCode::Trying.code())));
        }
        script.push((delay, Response::new(outcome, reason, &exchange)));
        let cancelled = is_call.then(|| respond(StatusCode::RequestTerminated.code()));
        Self { script, cancelled }
    }
}
