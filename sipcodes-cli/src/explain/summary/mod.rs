//! Counts over the whole trace.

mod figures;

use sipcodes::Code;

use crate::findings::{Call, Summary};
pub(crate) use figures::{Attempts, outcome};

impl Summary {
    /// Counts a message that is not a repetition.
    pub(crate) fn add_message(&mut self, code: Option<Code>, time: Option<u64>) {
        self.attempts.now = self.attempts.now.max(time.unwrap_or(0));
        match code {
            Some(code) => *self.responses.entry(code.as_u16()).or_default() += 1,
            None => self.requests += 1,
        }
    }

    /// Counts a whole call, or a part of a long one.
    pub(crate) fn add_call(&mut self, call: &Call) {
        self.calls += u64::from(!call.is_continued);
        let remarks = call.messages.iter().map(|message| message.remarks.len()).sum::<usize>();
        self.remarks += (remarks + call.remarks.len()) as u64;
        self.attempts.add(call);
    }

    pub(crate) fn codes(&self) -> impl Iterator<Item = (Code, u64)> {
        self.responses.iter().filter_map(|(code, count)| Some((Code::new(*code)?, *count)))
    }
}
