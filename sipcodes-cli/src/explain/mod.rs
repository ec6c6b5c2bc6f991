//! Explains a SIP trace: what each response means, what is odd about it, what the client may do.

mod call;
mod calls;
mod capture;
mod dump;
mod figures;
mod fork;
mod head;
mod hint;
mod link;
mod message;
mod packet;
mod place;
mod record;
mod remark;
mod report;
mod start;
mod stream;
mod summary;
mod text;
mod trace;

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Cursor, ErrorKind, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anstream::{AutoStream, ColorChoice};

use report::Report;
use trace::Trace;

/// Explain a SIP trace, message by message.
///
/// Reads text (as printed by sngrep, ngrep, tshark -V, -O sip or -x, the message log of sipp, the
/// debug log of a SIP stack) or a capture (pcap, pcapng), told apart by content. Messages are
/// grouped by Call-ID; every response is shown with its class and, unless it is 100, 180 or 200,
/// with what it means, where to look and what the client may do (the first time in each call).
/// Remarks tell what is odd: phrases, missing header fields, codes that do not fit the method,
/// forked calls. A summary and the figures of RFC 6076 come last.
///
/// A call is printed at the end of the input, or earlier: when 10,000 messages of others have come
/// since its last one, when it has 1,000 itself, or when all that are kept take more than 16 MiB.
/// What follows later is marked as continued. Damaged places are named on standard error and
/// skipped. Encrypted SIP (TLS) cannot be read.
#[derive(Debug, clap::Args)]
#[command(after_help = "Exit status: 0, or 2 if there is nothing to explain.")]
#[group(skip)]
pub(crate) struct Arguments {
    /// The trace; `-` or nothing for standard input
    file: Option<PathBuf>,
}

pub(crate) fn run(Arguments { file }: Arguments) -> ExitCode {
    let file = file.filter(|file| file != Path::new("-"));
    let name = match &file {
        Some(file) => format!("`{}`", file.display()),
        None => "standard input".to_owned(),
    };
    match explain(file.as_deref(), &name) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => fail(&format!(
            "no SIP message in {name} (tshark prints whole messages with -V, -O sip or -x)"
        )),
        // whoever reads the output has seen enough
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) if error.kind() == ErrorKind::Other => fail(&error.to_string()),
        Err(error) => fail(&format!("cannot write to standard output: {error}")),
    }
}

fn fail(problem: &str) -> ExitCode {
    complain(&format!("error: {problem}"));
    ExitCode::from(2)
}

/// Writes to standard error, even if nobody listens there.
fn complain(text: &str) {
    let _ = writeln!(io::stderr(), "{text}");
}

/// Returns whether there was any message.
fn explain(file: Option<&Path>, name: &str) -> io::Result<bool> {
    let unreadable = |error| io::Error::other(format!("cannot read {name}: {error}"));
    let input: Box<dyn Read + Send> = match file {
        Some(file) => Box::new(File::open(file).map_err(unreadable)?),
        None => Box::new(io::stdin()),
    };
    let mut trace = Trace::new(report());
    let name = name.to_owned();
    read(Input { input, name }, &mut trace)?;
    trace.finish()
}

/// The input, whose errors say so: those of the output have no name and another kind.
struct Input {
    input: Box<dyn Read + Send>,
    name: String,
}

impl Read for Input {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.input.read(buffer).map_err(|error| match error.kind() {
            ErrorKind::Interrupted => error,
            _ => io::Error::other(format!("cannot read {}: {error}", self.name)),
        })
    }
}

/// Tells text and captures apart by the first bytes.
fn read(mut input: Input, trace: &mut Trace) -> io::Result<()> {
    const ENOUGH: u64 = 64 * 1024;
    const GZIP: [u8; 2] = [0x1f, 0x8b];
    // a capture is recognised by its whole first block
    let mut beginning = Vec::new();
    input.by_ref().take(ENOUGH).read_to_end(&mut beginning)?;
    if beginning.starts_with(&GZIP) {
        return Err(io::Error::other(format!(
            "{} is compressed; unpack it first, as with `zcat`",
            input.name
        )));
    }
    let is_capture = capture::is_capture(&beginning);
    let whole = Cursor::new(beginning).chain(input);
    if is_capture { capture::read(whole, trace) } else { text::read(BufReader::new(whole), trace) }
}

/// Colours only on a terminal that is to have them; lines fit the terminal, within reason.
fn report() -> Report {
    let stdout = io::stdout();
    let coloured = AutoStream::choice(&stdout) != ColorChoice::Never;
    let width = if stdout.is_terminal() { textwrap::termwidth().clamp(60, 100) } else { 80 };
    Report::new(Box::new(BufWriter::new(stdout.lock())) as Box<dyn Write>, width, coloured)
}
