//! Which code each request gets.

use std::hash::RandomState;
use std::time::Duration;

use sipcodes::Code;

use super::digest::{self, Verdict};
use super::options::Options;
use super::request::Request;

/// Decides how requests end, and remembers how many it has decided on.
pub(crate) struct Policy {
    pub(crate) options: Options,
    /// A random key: tags and nonces made with it cannot be guessed.
    pub(crate) secret: RandomState,
    /// How many requests have got a code of `--code`.
    used: usize,
}

/// How a request ends.
pub(crate) struct Outcome {
    pub(crate) code: Code,
    /// Replaces the phrase of the table.
    pub(crate) reason: Option<String>,
    pub(crate) delay: Duration,
    /// Whether the code is a challenge because the nonce was not from this server.
    pub(crate) is_stale: bool,
}

impl Policy {
    pub(crate) fn new(options: Options) -> Self {
        Self { options, secret: RandomState::new(), used: 0 }
    }

    /// `cancels` tells whether a CANCEL belongs to a known INVITE.
    pub(crate) fn outcome(&mut self, request: &Request<'_>, cancels: bool) -> Outcome {
        let at_once =
            |code, reason| Outcome { code, reason, delay: Duration::ZERO, is_stale: false };
        if let Some((code, problem)) = &request.fault {
            return at_once(*code, problem.clone());
        }
        if request.method == "CANCEL" {
            let code = if cancels { Code::OK } else { Code::CALL_TRANSACTION_DOES_NOT_EXIST };
            return at_once(code, None);
        }

        let (code, reason) = self.next(request.method);
        let user = self.options.user().filter(|_| code.is_authentication_challenge());
        let verdict = user.map(|user| digest::check(request, code, user, &self.secret));
        let (code, reason) = match verdict {
            Some(Verdict::Right) => (Code::OK, None),
            _ => (code, reason),
        };
        let is_stale = verdict == Some(Verdict::Stale);
        Outcome { code, reason, delay: self.options.after, is_stale }
    }

    /// The code and the phrase for the next request of this method.
    fn next(&mut self, method: &str) -> (Code, Option<String>) {
        let options = &self.options;
        if let Some((_, code)) = options.method_code.iter().rfind(|(name, _)| name == method) {
            return (*code, None);
        }
        if method == "BYE" {
            // so that a call can end while the next ones fail
            return (Code::OK, None);
        }
        let code = options.code.get(self.used).or(options.code.last());
        self.used += 1;
        // clap accepts no empty list
        (code.copied().unwrap_or(Code::OK), options.reason.clone())
    }
}
