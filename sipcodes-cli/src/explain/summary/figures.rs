//! The performance figures of RFC 6076 that follow from requests and responses alone.

use serde::Serialize;
use sipcodes::{Code, Outcome, StatusCode, forking};

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
    pub(crate) formula: String,
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

    /// Those figures for which there were attempts.
    pub(crate) fn ratios(&self) -> Vec<Ratio> {
        let Self { sessions, answered, declined, ineffective, .. } = *self;
        let not_redirected = sessions - self.redirected;
        let mut ratios = vec![
            ratio("SER", answered, not_redirected, &[Outcome::Answered], "(INVITE - 3xx)"),
            ratio(
                "SEER",
                answered + declined,
                not_redirected,
                &[Outcome::Answered, Outcome::Declined],
                "(INVITE - 3xx)",
            ),
            ratio("ISA", ineffective, sessions, &[Outcome::Ineffective], "INVITE"),
            Ratio {
                name: "IRA",
                part: self.not_registered,
                whole: self.registrations,
                formula: "failed REGISTER / REGISTER".to_owned(),
            },
        ];
        ratios.retain(|ratio| ratio.whole > 0);
        ratios
    }
}

fn ratio(name: &'static str, part: u64, whole: u64, outcomes: &[Outcome], of: &str) -> Ratio {
    let codes = StatusCode::ALL.iter();
    let codes = codes.filter(|code| code.outcome().is_some_and(|it| outcomes.contains(&it)));
    let codes: Vec<_> = codes.map(|code| code.as_str()).collect();
    let codes =
        if let [code] = codes[..] { code.to_owned() } else { format!("({})", codes.join(", ")) };
    Ratio { name, part, whole, formula: format!("{codes} / {of}") }
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
