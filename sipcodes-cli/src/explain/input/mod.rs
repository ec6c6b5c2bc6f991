//! Reading of traces: files or standard input, captures or text, in a separate thread.

mod capture;
mod dump;
mod head;
mod heading;
mod layer;
pub(crate) mod origin;
mod packets;
mod record;
mod sink;
mod stream;
mod text;
mod unread;
mod websocket;

use std::fs::File;
use std::io::{self, BufReader, Cursor, IsTerminal, Read};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, sync_channel};
use std::sync::{Arc, Mutex};
use std::thread;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::file;
use crate::sip::printable;
use packets::Packets;
use sink::Sink;
pub(crate) use sink::{Contents, Event};

/// At most this many findings wait to be shown, so that memory stays bounded.
const MAX_WAITING: usize = 256;
/// Shorter files are read so quickly that they need no progress bar.
const LONG: u64 = 32 * 1024 * 1024;

/// An input to read.
#[derive(Clone, Debug)]
pub(crate) enum Input {
    File(PathBuf),
    Standard,
}

impl Input {
    /// The input that an argument names; `-` is standard input.
    pub(crate) fn of(argument: PathBuf) -> Self {
        if argument.as_os_str() == "-" { Self::Standard } else { Self::File(argument) }
    }

    pub(crate) fn name(&self) -> String {
        match self {
            Self::File(path) => printable(path.as_os_str().as_encoded_bytes()),
            Self::Standard => "standard input".to_owned(),
        }
    }

    /// Whether it may grow while it is read, as a pipe does.
    pub(crate) fn is_live(&self) -> bool {
        match self {
            Self::File(path) => path.metadata().is_ok_and(|metadata| !metadata.is_file()),
            Self::Standard => true,
        }
    }

    fn open(&self, progress: &ProgressBar) -> io::Result<Box<dyn Read + Send>> {
        let Self::File(path) = self else {
            return Ok(Box::new(io::stdin()));
        };
        let file = File::open(path)?;
        let length = file.metadata().map_or(0, |metadata| metadata.len());
        if length >= LONG && io::stderr().is_terminal() {
            progress.set_draw_target(ProgressDrawTarget::stderr());
            progress.set_length(progress.length().unwrap_or(0) + length);
        }
        Ok(Box::new(progress.wrap_read(file)))
    }
}

/// An input that is being read.
pub(crate) struct Reading {
    pub(crate) events: Receiver<Event>,
    pub(crate) contents: Arc<Mutex<Contents>>,
    /// Hidden unless the input is long and standard error is a terminal.
    pub(crate) progress: ProgressBar,
}

/// Starts to read. The events end with the last input, or with [`Event::Interrupt`].
pub(crate) fn start(inputs: Vec<Input>) -> Reading {
    let (sender, events) = sync_channel(MAX_WAITING);
    let contents = Arc::new(Mutex::new(Contents::default()));
    let progress = ProgressBar::hidden();
    // without the template the bar only looks different
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {percent:>3} %  {eta} left") {
        progress.set_style(style);
    }
    let sink = Sink::new(sender.clone(), Arc::clone(&contents));
    let bar = progress.clone();
    thread::spawn(move || {
        let mut packets = Packets::default();
        for (index, input) in inputs.iter().enumerate() {
            sink.send(Event::Input(index));
            if let Err(error) = read(input, &bar, &mut packets, &sink) {
                let name = match input {
                    Input::File(_) => format!("`{}`", input.name()),
                    Input::Standard => input.name(),
                };
                sink.send(Event::Failure(format!("cannot read {name}: {error}")));
            }
            packets.end_of_file();
        }
        packets.finish(&sink);
        sink.send(Event::End);
    });
    thread::spawn(move || interrupt(|| drop(sender.send(Event::Interrupt))));
    Reading { events, contents, progress }
}

/// Reads one input, a capture or text as its first bytes tell.
fn read(
    input: &Input,
    progress: &ProgressBar,
    packets: &mut Packets,
    sink: &Sink,
) -> io::Result<()> {
    let mut input = input.open(progress)?;
    let mut beginning = Vec::new();
    loop {
        let wanted = capture::first_block(&beginning).saturating_sub(beginning.len());
        let read = input.by_ref().take(wanted as u64).read_to_end(&mut beginning)?;
        if read < wanted || wanted == 0 {
            break;
        }
    }
    file::reject_gzip(&beginning)?;
    let is_capture = capture::is_capture(&beginning);
    let whole = Cursor::new(beginning).chain(input);
    if is_capture {
        capture::read(whole, packets, sink)
    } else {
        text::read(BufReader::new(whole), packets, sink)
    }
}

/// Calls `then` on the first Ctrl-C; the second one ends the process.
fn interrupt(then: impl FnOnce()) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build();
    // if this fails, Ctrl-C ends the process at once, as usual
    if let Ok(runtime) = runtime {
        if runtime.block_on(tokio::signal::ctrl_c()).is_ok() {
            then();
        }
        if runtime.block_on(tokio::signal::ctrl_c()).is_ok() {
            std::process::exit(130); // the exit status that shells use for SIGINT
        }
    }
}
