//! How calls and the summary are shown.

mod brief;
mod explanation;
mod text;

use std::io::{self, Write};
use std::sync::Arc;

use crate::findings::{Call, Finding, Message, Summary};
use crate::output::Output;

/// How much is shown, and for whom.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Style {
    Full,
    Brief,
    Json,
}

/// Writes what is found.
pub(crate) struct Printer<'a> {
    pub(crate) out: &'a mut Output,
    style: Style,
    explained: explanation::Explained,
    /// the input of the last call
    input: Option<Arc<str>>,
    pub(crate) shown: u64,
}

impl<'a> Printer<'a> {
    pub(crate) fn new(out: &'a mut Output, style: Style) -> Self {
        Self { out, style, explained: explanation::Explained::default(), input: None, shown: 0 }
    }

    pub(crate) fn call(&mut self, call: &Call) -> io::Result<()> {
        self.shown += u64::from(!call.is_continued);
        match self.style {
            Style::Full => text::call(self, call),
            Style::Brief => brief::call(self, call),
            Style::Json => self.json(&Finding::Call(call)),
        }
    }

    /// Names the input where it is another one than before.
    fn input(&mut self, message: &Message, indent: &str) -> io::Result<()> {
        match &message.input {
            Some(name) if self.input != message.input => {
                self.input.clone_from(&message.input);
                writeln!(self.out, "{indent}{name}")
            }
            _ => Ok(()),
        }
    }

    pub(crate) fn summary(&mut self, summary: &Summary) -> io::Result<()> {
        match self.style {
            Style::Json => self.json(&Finding::Summary(summary)),
            // people are told what there was instead
            _ if summary.messages == 0 => Ok(()),
            _ => text::summary(self.out, summary, self.shown),
        }
    }

    /// Writes a finding on a line.
    fn json(&mut self, finding: &Finding<'_>) -> io::Result<()> {
        serde_json::to_writer(&mut *self.out, finding)?;
        writeln!(self.out)
    }
}
