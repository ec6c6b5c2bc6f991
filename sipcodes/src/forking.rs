//! Which of several final responses a forking proxy sends upstream (RFC 3261, Section 16.7).

use crate::{Class, Code, StatusCode};

/// The index of the response that a forking proxy forwards, once every branch has ended.
///
/// The order is that of RFC 3261, Section 16.7, step 6: any 2xx; else any 6xx; else the lowest
/// class, and inside 4xx first the codes that tell the client how to send the request again (401,
/// 407, 415, 420, 484). Among equals the one that came first wins. Provisional responses are passed
/// over; `None` means that there is no final response (the proxy then answers an INVITE with 408).
///
/// The code that goes upstream is [`forwarded_as`] of the one chosen. If that is a 401 or 407, the
/// challenges of all other 401 and 407 responses go with it (step 7).
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
    let mut best: Option<(u8, usize)> = None;
    let mut at = 0;
    while at < finals.len() {
        if let Some(rank) = rank(finals[at]) {
            match best {
                Some((best_rank, _)) if best_rank <= rank => {}
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

/// The place of a final response in the order of preference, lowest first.
const fn rank(code: Code) -> Option<u8> {
    Some(match code.class() {
        Class::Provisional => return None,
        Class::Success => 0,
        Class::GlobalFailure => 1,
        Class::Redirection => 2,
        Class::ClientError if affects_resubmission(code) => 3,
        Class::ClientError => 4,
        Class::ServerError => 5,
    })
}

/// The 4xx codes that step 6 names because they tell the client how to send the request again.
const fn affects_resubmission(code: Code) -> bool {
    matches!(code.as_u16(), 401 | 407 | 415 | 420 | 484)
}

/// The code with which a proxy sends a response upstream: 500 for a 503, every other one as it is.
///
/// A 503 would tell the client that the proxy itself is out of service (RFC 3261, Section 16.7,
/// step 6).
#[must_use]
pub const fn forwarded_as(code: Code) -> Code {
    match code.status() {
        Some(StatusCode::ServiceUnavailable) => StatusCode::ServerInternalError.code(),
        _ => code,
    }
}
