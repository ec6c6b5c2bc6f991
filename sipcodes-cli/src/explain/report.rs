//! How a call is shown.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use sipcodes::Class;
use textwrap::{Options, WordSplitter};

use super::call::{Call, Entry};
use super::fork;
use super::start::{Start, printable};

/// Where the lines go, how wide they may be, and whether in colours.
pub(crate) struct Report {
    out: Box<dyn Write>,
    width: usize,
    coloured: bool,
}

impl Report {
    pub(crate) fn new(out: Box<dyn Write>, width: usize, coloured: bool) -> Self {
        Self { out, width, coloured }
    }

    pub(crate) const fn out(&mut self) -> &mut Box<dyn Write> {
        &mut self.out
    }

    /// The call with its messages, an empty line after them.
    pub(crate) fn call(&mut self, call: &Call) -> io::Result<()> {
        let bold = self.style(Style::new().bold());
        let continued = if call.is_continued { " (continued)" } else { "" };
        let id = &call.id;
        writeln!(self.out, "{bold}Call-ID {id}{bold:#}{continued}")?;
        for end in &call.ends {
            write!(self.out, "  {} {end}", call.letter(*end))?;
        }
        if !call.ends.is_empty() {
            writeln!(self.out)?;
        }
        for entry in &call.entries {
            self.entry(call, entry)?;
        }
        for remark in fork::remarks(call) {
            self.note("fork", &remark, AnsiColor::Yellow)?;
        }
        writeln!(self.out)
    }

    fn entry(&mut self, call: &Call, entry: &Entry) -> io::Result<()> {
        write!(self.out, "  {:<11} ", entry.origin.place.to_string())?;
        if let (Some(time), Some(start)) = (entry.origin.time, call.start()) {
            let elapsed = time.saturating_sub(start);
            let (seconds, thousandths) = (elapsed / 1_000_000, elapsed / 1000 % 1000);
            write!(self.out, "{seconds:>4}.{thousandths:03} ")?;
        }
        if let Some((source, destination)) = entry.origin.ends {
            let (source, destination) = (call.letter(source), call.letter(destination));
            write!(self.out, "{source} > {destination}  ")?;
        }
        match &entry.start {
            Start::Request { method, uri } => write!(self.out, "{method} {uri}")?,
            Start::Response { code, reason } => {
                let class = code.class();
                let style = self.style(colour(class).on_default());
                let (number, phrase) = (code.as_u16(), printable(reason));
                let space = if phrase.is_empty() { "" } else { " " };
                write!(self.out, "{style}{number}{space}{phrase}{style:#}")?;
                let (title, method) = (class.title(), &entry.method);
                write!(self.out, "  [{class} {title}, {method}]")?;
            }
        }
        match entry.count {
            1 => writeln!(self.out)?,
            count => writeln!(self.out, "  x{count}")?,
        }
        for (heading, text) in &entry.hints {
            self.note(heading, text, AnsiColor::Cyan)?;
        }
        for remark in &entry.remarks {
            self.note("remark", remark, AnsiColor::Yellow)?;
        }
        Ok(())
    }

    /// A heading and a text that is wrapped beside it.
    fn note(&mut self, heading: &str, text: &str, colour: AnsiColor) -> io::Result<()> {
        const INDENT: usize = 16;
        let style = self.style(colour.on_default());
        let mut heading = heading;
        let width = self.width.saturating_sub(INDENT);
        // header field names have hyphens and stay in one piece
        let options = Options::new(width).word_splitter(WordSplitter::NoHyphenation);
        for line in textwrap::wrap(text, options) {
            writeln!(self.out, "      {style}{heading:<8}{style:#}  {line}")?;
            heading = "";
        }
        Ok(())
    }

    fn style(&self, style: Style) -> Style {
        if self.coloured { style } else { Style::new() }
    }
}

const fn colour(class: Class) -> AnsiColor {
    match class {
        Class::Provisional => AnsiColor::Blue,
        Class::Success => AnsiColor::Green,
        Class::Redirection => AnsiColor::Magenta,
        Class::ClientError | Class::ServerError | Class::GlobalFailure => AnsiColor::Red,
    }
}
