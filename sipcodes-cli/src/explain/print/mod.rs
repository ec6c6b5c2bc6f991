//! How calls and the summary are shown.

mod brief;
mod explanation;
mod json;
mod text;

use std::io::{self, Write};

use super::calls::Call;
use super::input::Contents;
use super::summary::Summary;
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
    /// the names of the inputs, if there are several
    inputs: Vec<String>,
    explained: explanation::Explained,
    /// the input of the last call
    input: Option<usize>,
    pub(crate) shown: u64,
}

impl<'a> Printer<'a> {
    pub(crate) fn new(out: &'a mut Output, style: Style, inputs: Vec<String>) -> Self {
        let explained = explanation::Explained::default();
        Self { out, style, inputs, explained, input: None, shown: 0 }
    }

    pub(crate) fn call(&mut self, call: &Call) -> io::Result<()> {
        self.shown += u64::from(!call.is_continued);
        match self.style {
            Style::Full => text::call(self, call),
            Style::Brief => brief::call(self, call),
            Style::Json => json::call(self.out, &self.inputs, call),
        }
    }

    /// Names the input where it is another one than before.
    fn input(&mut self, input: usize, indent: &str) -> io::Result<()> {
        match self.inputs.get(input) {
            Some(name) if self.input.replace(input) != Some(input) => {
                writeln!(self.out, "{indent}{name}")
            }
            _ => Ok(()),
        }
    }

    pub(crate) fn summary(&mut self, summary: &Summary, contents: &Contents) -> io::Result<()> {
        match self.style {
            Style::Full | Style::Brief => text::summary(self.out, summary, contents, self.shown),
            Style::Json => json::summary(self.out, summary, contents),
        }
    }
}
