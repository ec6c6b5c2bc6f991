//! The response context of a forking proxy: which final response goes upstream (RFC 3261, Section 16.7).
//!
//! ```text
//! two phones, two other domains:
//!   SIP/2.0 407 Proxy Authentication Required
//!   Proxy-Authenticate: Digest realm="carrier.example.net", nonce="84a4cc6f"
//!   WWW-Authenticate: Digest realm="branch.example.org", nonce="ea9c8e88"
//! one phone is off, one rejects:
//!   cancel the other branches
//!   SIP/2.0 603 Kein Interesse
//! an overloaded server:
//!   SIP/2.0 500 Server Internal Error
//! ```

use sipcodes::{Code, StatusLine, StatusLineError, forking};

/// A response on one branch, with its challenge if it is a 401 or 407.
type Response = (StatusLine<'static>, Option<&'static str>);

/// The final responses to one request, each with its rank, in order of arrival.
#[derive(Default)]
struct ResponseContext(Vec<(forking::Rank, Response)>);

impl ResponseContext {
    /// Stores a final response; the result says whether the proxy now cancels the other branches.
    fn receive(&mut self, response: Response) -> bool {
        // A provisional response does not have a rank: it goes upstream at once. A 3xx whose contacts the
        // proxy tries itself is not stored either.
        if let Some(rank) = forking::rank(response.0.code()) {
            self.0.push((rank, response));
        }
        response.0.code().ends_forking()
    }

    /// The line and the challenges that go upstream after all branches have ended.
    fn upstream(&self) -> (StatusLine<'static>, Vec<&'static str>) {
        // `min_by_key` returns the first of equals: the response that arrived first
        let Some((_, (best, _))) = self.0.iter().min_by_key(|(rank, _)| *rank) else {
            return (StatusLine::new(Code::REQUEST_TIMEOUT), Vec::new()); // the INVITE was not answered
        };
        let line = match forking::forwarded_as(best.code()) {
            same if same == best.code() => *best, // with the phrase of the server
            // A 503 becomes a 500. The phrase has to change too: it is not "500 Service Unavailable".
            other => StatusLine::new(other),
        };
        // the caller gets the challenges of all branches, to answer them in one new request
        let challenges = self.0.iter().filter_map(|(_, (_, challenge))| *challenge);
        (line, challenges.filter(|_| best.code().is_authentication_challenge()).collect())
    }
}

const CARRIER: &str = r#"Proxy-Authenticate: Digest realm="carrier.example.net", nonce="84a4cc6f""#;
const BRANCH: &str = r#"WWW-Authenticate: Digest realm="branch.example.org", nonce="ea9c8e88""#;

fn main() -> Result<(), StatusLineError> {
    let off = ("SIP/2.0 480 Temporarily Unavailable", None);
    let rings = ("SIP/2.0 180 Ringing", None);
    let carrier = ("SIP/2.0 407 Proxy Authentication Required", Some(CARRIER));
    let branch = ("SIP/2.0 401 Unauthorized", Some(BRANCH));
    for (title, responses) in [
        ("two phones, two other domains", &[off, rings, carrier, branch][..]),
        ("one phone is off, one rejects", &[off, rings, ("SIP/2.0 603 Kein Interesse", None)]),
        ("an overloaded server", &[("SIP/2.0 503 Service Unavailable", None)]),
    ] {
        println!("{title}:");
        let mut context = ResponseContext::default();
        for &(line, challenge) in responses {
            if context.receive((StatusLine::parse(line.as_bytes())?, challenge)) {
                println!("  cancel the other branches");
            }
        }
        let (line, challenges) = context.upstream();
        println!("  {line}");
        for challenge in challenges {
            println!("  {challenge}");
        }
    }
    Ok(())
}
