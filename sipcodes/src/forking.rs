//! Which of several final responses a forking proxy sends upstream (RFC 3261, Section 16.7).

use crate::{Class, Code};

/// The index of the response that a forking proxy forwards, once every branch has ended.
///
/// It is the first one with the lowest [`rank`]. Provisional responses are passed over; `None` means that
/// there is no final response (the proxy then answers an INVITE with 408).
///
/// The code that goes upstream is [`forwarded_as`] of the one chosen. If that is a 401 or 407, the
/// challenges of all other 401 and 407 responses go with it (step 7).
///
/// Responses that the proxy acts on itself must not be among `finals`: a 3xx whose contacts it tries in
/// place of the response, or a 416 after which it tries the request again (steps 4 and 5).
///
/// ```
/// use sipcodes::{Code, forking};
///
/// // the example of RFC 3261, Section 16.7
/// let finals = [503, 407, 501, 404].map(|code| Code::new(code).expect("in range"));
/// assert_eq!(forking::best_response(&finals), Some(1));
/// ```
#[must_use]
pub const fn best_response(finals: &[Code]) -> Option<usize> {
    let mut best: Option<(Rank, usize)> = None;
    let mut at = 0;
    while at < finals.len() {
        if let Some(rank) = rank(finals[at]) {
            match best {
                Some((best_rank, _)) if best_rank.0 <= rank.0 => {}
                _ => best = Some((rank, at)),
            }
        }
        at += 1;
    }
    match best {
        Some((_, at)) => Some(at),
        None => None,
    }
}

/// The place of a final response in the order of preference: the smaller, the better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rank(u8);

/// How much a forking proxy prefers a final response; `None` for a provisional one, which is not a choice.
///
/// Step 6 of RFC 3261, Section 16.7 has a 2xx first, then a 6xx, then the lowest class. Inside a class any
/// choice is allowed; this order has
/// - inside 4xx first 401, 407, 415, 420 and 484, as the RFC recommends, because they tell the client how
///   to send the request again, and last 408, 430 and 487, which say that a branch ended without an answer;
/// - inside 5xx last 503, because it says something about the server and not about the request.
///
/// A response context can choose with it while responses arrive. Among equals the first is kept; provisional
/// responses have to be left out, because `None` is smaller than every rank:
///
/// ```
/// use sipcodes::{Code, forking};
///
/// let received = [Code::TRYING, Code::SERVICE_UNAVAILABLE, Code::BUSY_HERE, Code::NOT_FOUND];
/// let finals = received.into_iter().filter(|code| code.is_final());
/// assert_eq!(finals.min_by_key(|code| forking::rank(*code)), Some(Code::BUSY_HERE));
/// ```
#[must_use]
pub const fn rank(code: Code) -> Option<Rank> {
    Some(Rank(match (code.class(), code) {
        (Class::Provisional, _) => return None,
        (Class::Success, _) => 0,
        (Class::GlobalFailure, _) => 1,
        (Class::Redirection, _) => 2,
        (
            _,
            Code::UNAUTHORIZED
            | Code::PROXY_AUTHENTICATION_REQUIRED
            | Code::UNSUPPORTED_MEDIA_TYPE
            | Code::BAD_EXTENSION
            | Code::ADDRESS_INCOMPLETE,
        ) => 3,
        (_, Code::REQUEST_TIMEOUT | Code::FLOW_FAILED | Code::REQUEST_TERMINATED) => 5,
        (Class::ClientError, _) => 4,
        (_, Code::SERVICE_UNAVAILABLE) => 7,
        (Class::ServerError, _) => 6,
    }))
}

/// The code with which a proxy sends a response upstream: 500 for a 503, every other one as it is.
///
/// A 503 would tell the client that the proxy itself is out of service (RFC 3261, Section 16.7, step 6). The phrase
/// changes with the code: write `StatusLine::new(forwarded_as(code))` for a 503, and the line that was received
/// for all others.
#[must_use]
pub const fn forwarded_as(code: Code) -> Code {
    match code {
        Code::SERVICE_UNAVAILABLE => Code::SERVER_INTERNAL_ERROR,
        _ => code,
    }
}
