//! The performance figures of RFC 6076 that follow from requests and responses alone.

use sipcodes::{Code, Outcome, StatusCode, forking};

use crate::explain::calls::Call;
use crate::findings::Figure;

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

impl Figures {
    /// Counts the attempts of a call; `now` is the time of the last message of the trace so far.
    pub(crate) fn add(&mut self, call: &Call, now: u64) {
        for (code, _) in attempts(call, "INVITE") {
            self.sessions += 1;
            match code.map(|code| code.recognized_as().outcome()) {
                None => self.unanswered += 1,
                Some(Some(Outcome::Answered)) => self.answered += 1,
                Some(Some(Outcome::Redirected)) => self.redirected += 1,
                Some(Some(Outcome::Challenged)) => self.challenged += 1,
                Some(Some(Outcome::Declined)) => self.declined += 1,
                Some(Some(Outcome::Ineffective)) => self.ineffective += 1,
                Some(_) => {}
            }
        }
        for (code, time) in attempts(call, "REGISTER") {
            self.registrations += 1;
            let has_failed = match code {
                Some(code) => {
                    let outcome = code.recognized_as().outcome();
                    code.is_failure() && outcome != Some(Outcome::Challenged)
                }
                None => time.is_some_and(|time| now.saturating_sub(time) >= TIMEOUT),
            };
            self.not_registered += u64::from(has_failed);
        }
    }

    /// Those for which there were attempts.
    pub(crate) fn all(&self) -> Vec<Figure> {
        let not_redirected = self.sessions - self.redirected;
        let effective = self.answered + self.declined;
        let mut figures = vec![
            Figure {
                name: "SER",
                part: self.answered,
                whole: not_redirected,
                formula: format!("{} / (INVITE - 3xx)", codes(&[Outcome::Answered])),
            },
            Figure {
                name: "SEER",
                part: effective,
                whole: not_redirected,
                formula: format!(
                    "({}) / (INVITE - 3xx)",
                    codes(&[Outcome::Answered, Outcome::Declined])
                ),
            },
            Figure {
                name: "ISA",
                part: self.ineffective,
                whole: self.sessions,
                formula: format!("({}) / INVITE", codes(&[Outcome::Ineffective])),
            },
            Figure {
                name: "IRA",
                part: self.not_registered,
                whole: self.registrations,
                formula: "failed REGISTER / REGISTER".to_owned(),
            },
        ];
        figures.retain(|figure| figure.whole > 0);
        figures
    }
}

/// The codes with these outcomes.
fn codes(outcomes: &[Outcome]) -> String {
    let codes = StatusCode::ALL.iter();
    let codes = codes.filter(|code| code.outcome().is_some_and(|it| outcomes.contains(&it)));
    codes.map(|code| code.as_str()).collect::<Vec<_>>().join(", ")
}

/// The attempts with this method: the final response that the caller got, and the time of the request.
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
