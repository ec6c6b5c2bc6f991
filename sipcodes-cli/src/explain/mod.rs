//! Explains a SIP trace: what each response means, what is odd about it, what the client may do.

mod calls;
mod filter;
mod input;
mod message;
mod print;
mod remarks;
mod summary;
mod trace;

use std::io;
use std::path::PathBuf;
use std::sync::PoisonError;
use std::sync::mpsc::RecvTimeoutError;
use std::time::{Duration, Instant};

use crate::file;
use crate::output::{self, Error, Output, Status, complain};
use filter::Filter;
use input::{Contents, Event, Reading};
pub(crate) use message::{Leg, Realm};
use print::{Printer, Style};
pub(crate) use summary::Attempts;
use trace::Trace;

/// At most this many damaged places are named: a file that is not a trace has very many.
const MAX_DAMAGES: u64 = 50;
/// How often calls that have ended are shown while the input goes on.
const TICK: Duration = Duration::from_secs(1);

/// Explain SIP traces, message by message.
///
/// Reads captures (pcap, pcapng) and text (as printed by sngrep, ngrep, tcpdump -A or -vv, tshark
/// -V, -O sip or -x, the message log of sipp, the debug log of a SIP stack), told apart by content.
/// Messages are grouped by Call-ID; the first response with a code is explained unless that is 100,
/// 180 or 200: what it means, where it is specified, what the client may do. Remarks point out
/// anomalies: phrases, missing header fields, codes that do not fit the method, repeated
/// challenges, missing answers, forked calls. A summary and the figures of RFC 6076 come last.
///
/// A call is shown at the end of the input. It is shown earlier if 10,000 messages of other calls
/// have followed its last one, if it has 1,000 messages, or if the stored calls take more than 16
/// MiB. Later messages of the call are marked as a continuation. From a pipe, a call is shown as
/// soon as it has ended; Ctrl-C ends the reading and shows the rest. Damaged places are named on
/// standard error and skipped; packets without SIP are counted. Encrypted SIP (TLS) cannot be read.
#[derive(Debug, clap::Args)]
#[command(after_help = EXIT_STATUS)]
#[group(skip)]
pub(crate) struct Arguments {
    /// The traces, read as if they were one; standard input if absent or `-`
    #[arg(value_name = "FILE", default_value = "-", hide_default_value = true)]
    files: Vec<PathBuf>,

    #[command(flatten)]
    filter: Filter,

    /// Show a line for each call: its first message, the final response to it, its Call-ID
    #[arg(long, conflicts_with = "json")]
    brief: bool,

    /// Print a JSON object on a line for each call, with messages and remarks, and one for the
    /// summary
    #[arg(long)]
    json: bool,
}

const EXIT_STATUS: &str = "\
Exit status:
  0  there was something to show
  1  no SIP message was found, or no call that was asked for
  2  an error

Examples:
  sipcodes explain trace.pcap
  sipcodes explain --errors --brief monday.pcap tuesday.pcap
  tcpdump -U -w - port 5060 | sipcodes explain --code 4xx,5xx";

pub(crate) fn run(arguments: &Arguments, out: &mut Output) -> output::Result {
    let style = match arguments {
        Arguments { json: true, .. } => Style::Json,
        Arguments { brief: true, .. } => Style::Brief,
        _ => Style::Full,
    };
    let reading = input::start(arguments.files.clone());
    let printer = Printer::new(out, style);
    let mut trace = Trace::new(&arguments.filter, printer, reading.progress.clone());
    let mut failures = follow(&reading, &mut trace)?;
    let contents = reading.contents.lock().unwrap_or_else(PoisonError::into_inner);
    trace.finish(&contents)?;
    if let Some(last) = failures.pop() {
        for failure in failures {
            complain(format!("error: {failure}"));
        }
        return Err(Error::Message(last));
    }
    if trace.summary.messages == 0 {
        let names: Vec<_> = arguments.files.iter().map(|path| file::name(path)).collect();
        complain(format!("no SIP message in {}: {}", names.join(", "), describe(&contents)));
    }
    Ok(if trace.printer.shown > 0 { Status::Fine } else { Status::Negative })
}

/// Takes what is found until the inputs end. Returns the errors of inputs that cannot be read.
fn follow(reading: &Reading, trace: &mut Trace<'_>) -> io::Result<Vec<String>> {
    let mut failures = Vec::new();
    let mut shown = Instant::now();
    loop {
        match reading.events.recv_timeout(TICK) {
            Ok(Event::Message(message)) => trace.add(*message)?,
            Ok(Event::Failure(failure)) => failures.push(failure),
            Ok(Event::Damage(problem)) => {
                trace.summary.damaged_places += 1;
                reading.progress.suspend(|| match trace.summary.damaged_places {
                    ..=MAX_DAMAGES => complain(format!("warning: {problem}")),
                    number if number == MAX_DAMAGES + 1 => {
                        complain("warning: further damaged places are only counted");
                    }
                    _ => {}
                });
            }
            Ok(Event::End) | Err(RecvTimeoutError::Disconnected) => {
                return Ok(failures);
            }
            Err(RecvTimeoutError::Timeout) => {}
        }
        if reading.is_live && shown.elapsed() >= TICK {
            shown = Instant::now();
            trace.show_ended()?;
        }
    }
}

/// What an input without SIP contains.
fn describe(contents: &Contents) -> String {
    match contents {
        Contents { packets: 0, lines: 0, .. } => "it is empty".to_owned(),
        Contents { packets: 0, lines, .. } => {
            format!("{lines} lines of text (tshark prints whole messages with -V, -O sip or -x)")
        }
        Contents { not_read, packets, .. } if not_read.is_empty() => {
            format!("{packets} packets with nothing to read")
        }
        Contents { not_read, .. } => input::unread::describe(not_read),
    }
}
