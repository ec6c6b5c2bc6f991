//! The performance figures of RFC 6076 that follow from requests and responses alone.

use serde::Serialize;
use sipcodes::{Class, Code, forking};

use crate::explain::calls::Call;

/// In microseconds: when a client gives up a request without an answer (timer F; RFC 3261, Section
/// 17.1.2.2).
const TIMEOUT: u64 = 32_000_000;

/// How attempts to set up a session and to register ended.
///
/// RFC 6076 does not say how a challenge counts. Here a challenged request and its repetition are
/// one attempt, and what counts is what the caller got.
#[derive(Debug, Default)]
pub(crate) struct Figures {
    pub(crate) sessions: u64,
    pub(crate) challenged: u64,
    pub(crate) unanswered: u64,
    answered: u64,
    redirected: u64,
    declined: u64,
    ineffective: u64,
    registrations: u64,
    not_registered: u64,
}

/// One figure: a part of a whole.
#[derive(Debug, Serialize)]
pub(crate) struct Ratio {
    pub(crate) name: &'static str,
    pub(crate) part: u64,
    pub(crate) whole: u64,
    pub(crate) formula: &'static str,
}

impl Figures {
    /// Counts the attempts of a call; `now` is the time of the last message of the trace so far.
    pub(crate) fn add(&mut self, call: &Call, now: u64) {
        for (code, _) in attempts(call, "INVITE") {
            self.sessions += 1;
            let counter = match code.map(|code| (code.as_u16(), code.class())) {
                None => &mut self.unanswered,
                Some((200, _)) => &mut self.answered,
                Some((_, Class::Redirection)) => &mut self.redirected,
                Some((401 | 402 | 407, _)) => &mut self.challenged,
                Some((480 | 486 | 600 | 603, _)) => &mut self.declined,
                Some((408 | 500 | 503 | 504, _)) => &mut self.ineffective,
                Some(_) => continue,
            };
            *counter += 1;
        }
        for (code, time) in attempts(call, "REGISTER") {
            self.registrations += 1;
            let has_failed = match code {
                Some(code) => code.is_failure() && !matches!(code.as_u16(), 401 | 402 | 407),
                None => time.is_some_and(|time| now.saturating_sub(time) >= TIMEOUT),
            };
            self.not_registered += u64::from(has_failed);
        }
    }

    /// Those figures for which there were attempts.
    pub(crate) fn ratios(&self) -> Vec<Ratio> {
        let Self { sessions, answered, declined, ineffective, .. } = *self;
        let not_redirected = sessions - self.redirected;
        let mut ratios = vec![
            ("SER", answered, not_redirected, "200 / (INVITE - 3xx)"),
            (
                "SEER",
                answered + declined,
                not_redirected,
                "(200, 480, 486, 600, 603) / (INVITE - 3xx)",
            ),
            ("ISA", ineffective, sessions, "(408, 500, 503, 504) / INVITE"),
            ("IRA", self.not_registered, self.registrations, "failed / REGISTER"),
        ];
        ratios.retain(|(_, _, whole, _)| *whole > 0);
        let ratio = |(name, part, whole, formula)| Ratio { name, part, whole, formula };
        ratios.into_iter().map(ratio).collect()
    }
}

impl Ratio {
    /// A percentage with one decimal, rounded.
    pub(crate) fn percentage(&self) -> String {
        let tenths = (self.part * 2000 + self.whole) / (self.whole * 2).max(1);
        format!("{}.{} %", tenths / 10, tenths % 10)
    }
}

/// The attempts of this kind: the final response that the caller got, and when it was asked for.
fn attempts(call: &Call, method: &str) -> Vec<(Option<Code>, Option<u64>)> {
    let requests = call.attempts(method);
    let mut attempts = Vec::new();
    for (index, (sequence, entry)) in requests.iter().enumerate() {
        let code = outcome(call, method, *sequence);
        let is_repeated = index + 1 < requests.len();
        if !is_repeated || !code.is_some_and(Code::is_authentication_challenge) {
            attempts.push((code, entry.message.origin.time));
        }
    }
    attempts
}

/// The final response that came to the caller, who is where a message has the fewest Via values.
pub(crate) fn outcome(call: &Call, method: &str, sequence: u32) -> Option<Code> {
    let messages = call.entries.iter().map(|entry| &entry.message);
    let messages = messages.filter(|it| it.sequence == sequence && it.method == method);
    let vias = messages.map(|message| message.leg.vias).min()?;
    let finals = call.finals(method, sequence);
    let got: Vec<_> =
        finals.filter(|(_, entry)| entry.message.leg.vias == vias).map(|(code, _)| code).collect();
    forking::best_response(&got).and_then(|at| got.get(at).copied())
}
