//! Counts over the whole trace.

mod figures;

use sipcodes::Code;

use crate::findings::{Call, Summary};
pub(crate) use figures::{Attempts, outcome};

impl Summary {
    /// Counts a whole call, or a part of a long one.
    pub(crate) fn add_call(&mut self, call: &Call) {
        self.calls += u64::from(!call.is_continued);
        self.remarks += call.remarks.len() as u64;
        for message in &call.messages {
            self.requests += u64::from(message.is_request());
            if let Some(code) = message.code() {
                *self.responses.entry(code.as_u16()).or_default() += 1;
            }
            self.retransmissions += u64::from(message.retransmissions);
            self.copies += u64::from(message.copies);
            self.remarks += message.remarks.len() as u64;
        }
        self.attempts.add(call);
    }

    pub(crate) fn codes(&self) -> impl Iterator<Item = (Code, u64)> {
        self.responses.iter().filter_map(|(code, count)| Some((Code::new(*code)?, *count)))
    }
}
