//! Which code each request gets.

use std::hash::RandomState;
use std::time::Duration;

use sipcodes::{Code, StatusCode};

use super::answer::Received;
use super::digest::{self, Verdict};
use super::options::Options;

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
    pub(crate) fn outcome(&mut self, received: &Received<'_>, cancels: bool) -> Outcome {
        let at_once =
            |code: Code, reason| Outcome { code, reason, delay: Duration::ZERO, is_stale: false };
        let request = &received.request;
        match (&received.fault, request.method) {
            (Some((status, problem)), _) => return at_once(status.code(), Some(problem.clone())),
            (None, "CANCEL") if cancels => return at_once(StatusCode::OK.code(), None),
            (None, "CANCEL") => {
                return at_once(StatusCode::CallTransactionDoesNotExist.code(), None);
            }
            _ => {}
        }

        let (code, reason) = self.next(request.method);
        let is_challenge = code.is_authentication_challenge();
        let user = self.options.user().filter(|_| is_challenge);
        let verdict = user.map(|user| digest::check(request, code, user, &self.secret));
        let (code, reason) = match verdict {
            Some(Verdict::Right) => (StatusCode::OK.code(), None),
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
            return (StatusCode::OK.code(), None);
        }
        let code = options.code.get(self.used).or(options.code.last());
        self.used += 1;
        // clap accepts no empty list
        (code.copied().unwrap_or(StatusCode::OK.code()), options.reason.clone())
    }
}
