//! Counts over the whole trace.

mod figures;

use std::collections::BTreeMap;

use sipcodes::Code;

use super::calls::Call;
use figures::Figures;
pub(crate) use figures::outcome;

/// Counts over all calls, also those that are not shown.
#[derive(Debug, Default)]
pub(crate) struct Summary {
    pub(crate) calls: u64,
    /// With retransmissions and copies.
    pub(crate) messages: u64,
    pub(crate) requests: u64,
    pub(crate) retransmissions: u64,
    /// Messages whose packet was seen once more, at another place.
    pub(crate) copies: u64,
    pub(crate) remarks: u64,
    pub(crate) damaged_places: u64,
    /// How often each code was sent.
    pub(crate) responses: BTreeMap<u16, u64>,
    pub(crate) figures: Figures,
    /// The time of the last message, in microseconds.
    now: u64,
}

impl Summary {
    /// Counts a message that is not a repetition.
    pub(crate) fn add_message(&mut self, code: Option<Code>, time: Option<u64>) {
        self.now = self.now.max(time.unwrap_or(0));
        match code {
            Some(code) => *self.responses.entry(code.as_u16()).or_default() += 1,
            None => self.requests += 1,
        }
    }

    /// Counts a whole call, or a part of a long one.
    pub(crate) fn add_call(&mut self, call: &Call) {
        self.calls += u64::from(!call.is_continued);
        let remarks = call.entries.iter().map(|entry| entry.message.remarks.len()).sum::<usize>();
        self.remarks += (remarks + call.remarks.len()) as u64;
        self.figures.add(call, self.now);
    }

    pub(crate) fn codes(&self) -> impl Iterator<Item = (Code, u64)> {
        self.responses.iter().filter_map(|(code, count)| Some((Code::new(*code)?, *count)))
    }
}
