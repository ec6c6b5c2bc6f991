//! From messages to calls that are shown.

use std::io::{self, Write};

use indicatif::ProgressBar;

use super::calls::Calls;
use super::filter::Filter;
use super::input::Contents;
use super::print::Printer;
use crate::findings::{Call, Message, Summary};

/// Groups messages into calls, shows the calls as they are complete, and counts.
pub(crate) struct Trace<'a> {
    calls: Calls,
    pub(crate) summary: Summary,
    filter: &'a Filter,
    pub(crate) printer: Printer<'a>,
    progress: ProgressBar,
}

impl<'a> Trace<'a> {
    pub(crate) fn new(filter: &'a Filter, printer: Printer<'a>, progress: ProgressBar) -> Self {
        let (calls, summary) = (Calls::default(), Summary::default());
        Self { calls, summary, filter, printer, progress }
    }

    pub(crate) fn add(&mut self, message: Message) -> io::Result<()> {
        let time = message.origin.time.unwrap_or(0);
        self.summary.messages += 1;
        if self.calls.add(message) {
            self.summary.attempts.now = self.summary.attempts.now.max(time);
        }
        while let Some(call) = self.calls.take_idle() {
            self.show(&call)?;
        }
        Ok(())
    }

    /// Shows the calls that have ended, while the input goes on.
    pub(crate) fn show_ended(&mut self) -> io::Result<()> {
        let ended = self.calls.take_ended();
        for call in &ended {
            self.show(call)?;
        }
        if ended.is_empty() { Ok(()) } else { self.printer.out.flush() }
    }

    /// Shows what is left, and the summary.
    pub(crate) fn finish(&mut self, contents: &Contents) -> io::Result<()> {
        for call in self.calls.take_all() {
            self.show(&call)?;
        }
        self.progress.finish_and_clear();
        self.summary.not_read.clone_from(&contents.not_read);
        self.summary.figures = self.summary.attempts.figures();
        self.printer.summary(&self.summary)
    }

    fn show(&mut self, call: &Call) -> io::Result<()> {
        self.summary.add_call(call);
        if self.filter.selects(call) {
            self.progress.suspend(|| self.printer.call(call))?;
        }
        Ok(())
    }
}
