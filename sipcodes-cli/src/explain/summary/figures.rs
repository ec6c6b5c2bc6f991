//! The performance figures of RFC 6076 that follow from requests and responses alone.

use std::collections::BTreeMap;

use sipcodes::{Code, Outcome, StatusCode, forking};

use crate::findings::{Call, Figure, Message};

/// In microseconds: when a client gives up a request without an answer (timer F; RFC 3261, Section
/// 17.1.2.2).
const TIMEOUT: u64 = 32_000_000;

/// How attempts to set up a session and to register ended.
///
/// RFC 6076 does not say how a challenge counts. Here a challenged request and its repetition are
/// one attempt, and what counts is what the caller got.
#[derive(Debug, Default)]
pub(crate) struct Attempts {
    /// The time of the last message of the trace so far, in microseconds.
    pub(crate) now: u64,
    pub(crate) sessions: u64,
    pub(crate) unanswered: u64,
    outcomes: BTreeMap<Outcome, u64>,
    registrations: u64,
    not_registered: u64,
}

impl Attempts {
    /// Counts the attempts of a call.
    pub(crate) fn add(&mut self, call: &Call) {
        for (code, _) in attempts(call, "INVITE") {
            self.sessions += 1;
            self.unanswered += u64::from(code.is_none());
            if let Some(outcome) = code.and_then(|code| code.recognized_as().outcome()) {
                *self.outcomes.entry(outcome).or_default() += 1;
            }
        }
        for (code, request) in attempts(call, "REGISTER") {
            self.registrations += 1;
            let time = request.origin.time;
            let is_given_up = time.is_some_and(|time| self.now.saturating_sub(time) >= TIMEOUT);
            let has_failed = code.map_or(is_given_up, |code| {
                let outcome = code.recognized_as().outcome();
                code.is_failure() && outcome != Some(Outcome::Challenged)
            });
            self.not_registered += u64::from(has_failed);
        }
    }

    /// How many attempts to set up a session ended like this.
    pub(crate) fn ended(&self, outcomes: &[Outcome]) -> u64 {
        outcomes.iter().filter_map(|outcome| self.outcomes.get(outcome)).sum()
    }

    /// The figures for which there were attempts.
    pub(crate) fn figures(&self) -> Vec<Figure> {
        use Outcome::{Answered, Declined, Ineffective, Redirected};
        let not_redirected = self.sessions - self.ended(&[Redirected]);
        let of_sessions = |name, outcomes: &[Outcome], whole, formula: &str| Figure {
            name,
            part: self.ended(outcomes),
            whole,
            formula: codes(outcomes) + formula,
        };
        let mut figures = vec![
            of_sessions("SER", &[Answered], not_redirected, " / (INVITE - 3xx)"),
            of_sessions("SEER", &[Answered, Declined], not_redirected, " / (INVITE - 3xx)"),
            of_sessions("ISA", &[Ineffective], self.sessions, " / INVITE"),
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

/// The codes with these outcomes, in parentheses if there are several.
fn codes(outcomes: &[Outcome]) -> String {
    let codes = StatusCode::ALL.iter();
    let codes = codes.filter(|code| code.outcome().is_some_and(|it| outcomes.contains(&it)));
    let codes = codes.map(|code| code.as_str()).collect::<Vec<_>>().join(", ");
    if codes.contains(',') { format!("({codes})") } else { codes }
}

/// The attempts with this method: the final response that the caller got, and the first request seen,
/// which is outside a dialog.
fn attempts<'a>(call: &'a Call, method: &str) -> Vec<(Option<Code>, &'a Message)> {
    let is_attempt = |it: &&Message| it.is_request() && !it.in_dialog && it.method == method;
    let mut requests: Vec<_> = call.messages.iter().filter(is_attempt).collect();
    requests.sort_by_key(|request| request.sequence);
    requests.dedup_by_key(|request| request.sequence); // it may have been seen on several legs
    let last = requests.last().map(|request| request.sequence);
    let attempts = requests.into_iter().map(|it| (outcome(call, method, it.sequence), it));
    let is_repeated = |code: &Option<Code>, request: &Message| {
        code.is_some_and(Code::is_authentication_challenge) && Some(request.sequence) != last
    };
    attempts.filter(|(code, request)| !is_repeated(code, request)).collect()
}

/// The final response that came to the caller, who is where a message has the fewest Via values.
pub(crate) fn outcome(call: &Call, method: &str, sequence: u32) -> Option<Code> {
    let messages = call.messages.iter();
    let messages = messages.filter(|it| it.sequence == sequence && it.method == method);
    let vias = messages.map(|message| message.leg.vias).min()?;
    let finals = call.finals(method, sequence);
    let got: Vec<_> =
        finals.filter(|(_, message)| message.leg.vias == vias).map(|(code, _)| code).collect();
    forking::best_response(&got).and_then(|at| got.get(at).copied())
}
