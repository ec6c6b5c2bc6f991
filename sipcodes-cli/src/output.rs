//! How every subcommand writes: to a terminal or a pipe, in colour or not, and how it ends.
//!
//! Text is written with its styles (`anstyle`), and wrapped to [`Output::width`]; where colours are
//! not wanted, [`Output`] removes them. A subcommand is a function
//! `fn run(arguments: &Arguments, out: &mut Output) -> output::Result`.

use std::fmt::Display;
use std::io::{self, BufWriter, ErrorKind, IsTerminal, Write};
use std::process::ExitCode;

use anstream::{AutoStream, ColorChoice};
use anstyle::{AnsiColor, Style};
use serde::Serialize;
use sipcodes::Class;

/// Standard output.
#[derive(Debug)]
pub(crate) struct Output {
    out: BufWriter<AutoStream<io::Stdout>>,
    width: usize,
}

impl Output {
    pub(crate) fn new(color: clap::ColorChoice) -> Self {
        match color {
            clap::ColorChoice::Auto => ColorChoice::Auto, // respects NO_COLOR and CLICOLOR_FORCE
            clap::ColorChoice::Always => ColorChoice::Always,
            clap::ColorChoice::Never => ColorChoice::Never,
        }
        .write_global();
        Self { out: BufWriter::new(anstream::stdout()), width: width() }
    }

    /// How wide a line may be, in columns.
    pub(crate) const fn width(&self) -> usize {
        self.width
    }

    /// Writes a value for `--json`: one document, for people to read as well.
    pub(crate) fn json(&mut self, value: &impl Serialize) -> io::Result<()> {
        serde_json::to_writer_pretty(&mut *self, value)?;
        writeln!(self)
    }
}

/// Remember to flush where the output has to be seen before the command ends.
impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.out.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// The style of a code of a class: one colour for each way in which a request can go on.
pub(crate) const fn class_style(class: Class) -> Style {
    let color = match class {
        Class::Provisional => AnsiColor::Blue,
        Class::Success => AnsiColor::Green,
        Class::Redirection => AnsiColor::Magenta,
        Class::ClientError | Class::ServerError | Class::GlobalFailure => AnsiColor::Red,
    };
    color.on_default().bold()
}

/// The terminal's width; for a pipe or a file what `COLUMNS` says, or 80; all within reason.
fn width() -> usize {
    let columns = || std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let width =
        if io::stdout().is_terminal() { textwrap::termwidth() } else { columns().unwrap_or(80) };
    // longer lines are hard to read, and in shorter ones no two columns fit
    width.clamp(24, 100)
}

/// How a subcommand ends; `?` on an [`io::Result`] is for what it writes to [`Output`].
pub(crate) type Result = std::result::Result<Status, Error>;

/// The answer, where there was no error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Status {
    /// Exit status 0.
    Fine,
    /// Exit status 1: nothing found, out of step, problems in a table.
    Negative,
}

/// Why a subcommand cannot go on.
#[derive(Debug)]
pub(crate) enum Error {
    /// The reader of the output has seen enough, as `head` has: not an error for the user.
    Closed,
    /// Exit status 2, and this text on standard error.
    Message(String),
}

impl From<String> for Error {
    fn from(message: String) -> Self {
        Self::Message(message)
    }
}

/// An error of the output. Those of files are messages that name the file.
impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            ErrorKind::BrokenPipe => Self::Closed,
            _ => Self::Message(format!("cannot write to standard output: {error}")),
        }
    }
}

const ERROR: Style = AnsiColor::Red.on_default().bold();

/// Ends the command: the output is written, and an error is reported.
pub(crate) fn exit(mut out: Output, result: Result) -> ExitCode {
    let flushed = out.flush().map_err(Error::from);
    match result.and_then(|status| flushed.map(|()| status)) {
        Ok(Status::Fine) | Err(Error::Closed) => ExitCode::SUCCESS,
        Ok(Status::Negative) => ExitCode::from(1),
        Err(Error::Message(message)) => {
            complain(format_args!("{ERROR}error{ERROR:#}: {message}"));
            ExitCode::from(2)
        }
    }
}

/// Writes a line to standard error, with its styles where colours are wanted there.
pub(crate) fn complain(text: impl Display) {
    // standard error may be closed as well: there is then nothing left to report to
    let _ = writeln!(anstream::stderr(), "{text}");
}
