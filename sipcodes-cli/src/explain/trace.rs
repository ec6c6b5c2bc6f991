//! What becomes of the messages that a reader finds.

use std::io;

use super::call::Call;
use super::calls::Calls;
use super::complain;
use super::message::Message;
use super::place::{Origin, Place};
use super::report::Report;
use super::start;
use super::stream::head_length;
use super::summary::Summary;

/// So many damaged places are named; a file that is no trace at all has no end of them.
const MAX_DAMAGES: u64 = 50;

/// Takes messages and damages in the order of the input, shows calls as they are complete.
pub(crate) struct Trace {
    calls: Calls,
    summary: Summary,
    report: Report,
}

impl Trace {
    pub(crate) fn new(report: Report) -> Self {
        Self { calls: Calls::default(), summary: Summary::default(), report }
    }

    pub(crate) fn message(&mut self, message: &Message, origin: Origin) -> io::Result<()> {
        self.summary.messages += 1;
        match self.calls.add(message, origin) {
            Some(entry) => self.summary.add_entry(entry),
            None => self.summary.retransmissions += 1,
        }
        while let Some(call) = self.calls.take_idle() {
            self.show(&call)?;
        }
        Ok(())
    }

    /// The payload of a datagram, or a message cut from a stream. Whatever does not begin like SIP
    /// is passed over, keep-alives included.
    pub(crate) fn datagram(&mut self, payload: &[u8], origin: Origin) -> io::Result<()> {
        let payload = payload.trim_ascii_start();
        let first = payload.split(|byte| *byte == b'\n').next();
        if first.and_then(start::find) != Some(0) {
            return Ok(());
        }
        let Some(head) = head_length(payload) else {
            self.damage(origin.place, "the message ends inside its header fields");
            return Ok(());
        };
        match Message::parse(&payload[..head]) {
            Ok(message) => self.message(&message, origin)?,
            Err(problem) => self.damage(origin.place, &problem),
        }
        Ok(())
    }

    /// Reports something that cannot be read and is skipped.
    pub(crate) fn damage(&mut self, place: Place, problem: &str) {
        self.summary.damages += 1;
        match self.summary.damages {
            ..=MAX_DAMAGES => complain(&format!("warning: {place}: {problem}")),
            number if number == MAX_DAMAGES + 1 => {
                complain("warning: further damaged places are only counted");
            }
            _ => {}
        }
    }

    /// Shows what is left and the summary; returns whether there was any message.
    pub(crate) fn finish(mut self) -> io::Result<bool> {
        for call in self.calls.take_all() {
            self.show(&call)?;
        }
        let is_empty = self.summary.messages == 0;
        let out = self.report.out();
        if !is_empty {
            self.summary.print(out)?;
        }
        out.flush()?;
        Ok(!is_empty)
    }

    fn show(&mut self, call: &Call) -> io::Result<()> {
        self.summary.add_call(call);
        self.report.call(call)
    }
}
