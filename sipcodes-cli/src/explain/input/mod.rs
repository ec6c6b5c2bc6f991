//! Reading of traces: files or standard input, captures or text, in a separate thread.

mod capture;
mod dump;
mod head;
mod heading;
mod layer;
mod packets;
mod record;
mod sink;
mod stream;
mod text;
pub(crate) mod unread;
mod websocket;

use std::fs::File;
use std::io::{self, BufReader, Cursor, IsTerminal, Read};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, sync_channel};
use std::sync::{Arc, Mutex};
use std::thread;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::file;
use packets::Packets;
use sink::Sink;
pub(crate) use sink::{Contents, Event};

/// At most this many findings wait to be shown, so that memory stays bounded.
const MAX_WAITING: usize = 256;
/// Shorter inputs are read so quickly that they need no progress bar.
const LONG: u64 = 32 * 1024 * 1024;

/// The inputs that are being read.
pub(crate) struct Reading {
    pub(crate) events: Receiver<Event>,
    pub(crate) contents: Arc<Mutex<Contents>>,
    /// Hidden unless the input is long and standard error is a terminal.
    pub(crate) progress: ProgressBar,
    /// Whether an input may grow while it is read, as a pipe does.
    pub(crate) is_live: bool,
}

/// Starts to read these files; `-` is standard input.
pub(crate) fn start(files: Vec<PathBuf>) -> Reading {
    let (events, receiver) = sync_channel(MAX_WAITING);
    let contents = Arc::new(Mutex::new(Contents::default()));
    let progress = ProgressBar::hidden();
    // without the template the bar only looks different
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {percent:>3} %") {
        progress.set_style(style);
    }
    let length = files.iter().filter_map(|path| path.metadata().ok()).map(|it| it.len()).sum();
    if length >= LONG && io::stderr().is_terminal() {
        progress.set_draw_target(ProgressDrawTarget::stderr());
        progress.set_length(length);
    }
    let is_live = files.iter().any(|path| {
        file::is_standard_input(path) || path.metadata().is_ok_and(|found| !found.is_file())
    });
    let interrupted = events.clone();
    let sink = Sink { events, contents: Arc::clone(&contents), input: None };
    let bar = progress.clone();
    thread::spawn(move || {
        let mut packets = Packets::new(sink);
        for path in &files {
            let name = file::name(path);
            packets.sink.input = (files.len() > 1).then(|| name.as_str().into());
            if let Err(error) = read(path, &bar, &mut packets) {
                packets.sink.send(Event::Failure(file::cannot_read(path, &error)));
            }
            packets.end_of_file();
        }
        packets.finish();
    });
    thread::spawn(move || interrupt(|| drop(interrupted.send(Event::End))));
    Reading { events: receiver, contents, progress, is_live }
}

/// Reads one input, a capture or text as its first bytes tell.
fn read(path: &Path, progress: &ProgressBar, packets: &mut Packets) -> io::Result<()> {
    let mut input = open(path, progress)?;
    let mut beginning = Vec::new();
    loop {
        let missing = capture::missing(&beginning) as u64;
        if input.by_ref().take(missing).read_to_end(&mut beginning)? == 0 {
            break;
        }
    }
    file::reject_gzip(&beginning)?;
    if let [0xff, 0xfe, ..] | [0xfe, 0xff, ..] = beginning[..] {
        return Err(io::Error::other("it is UTF-16; convert it to UTF-8 first"));
    }
    let is_capture = capture::is_capture(&beginning);
    let whole = Cursor::new(beginning).chain(input);
    if is_capture {
        capture::read(whole, packets)
    } else {
        text::read(BufReader::new(whole), packets)
    }
}

fn open(path: &Path, progress: &ProgressBar) -> io::Result<Box<dyn Read + Send>> {
    if file::is_standard_input(path) {
        return Ok(Box::new(io::stdin()));
    }
    Ok(Box::new(progress.wrap_read(File::open(path)?)))
}

/// Calls `then` on the first Ctrl-C; the second one ends the process.
/// If that cannot be waited for, Ctrl-C ends the process at once, as usual.
fn interrupt(then: impl FnOnce()) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
    runtime.block_on(tokio::signal::ctrl_c())?;
    then();
    runtime.block_on(tokio::signal::ctrl_c())?;
    std::process::exit(130) // the exit status that shells use for SIGINT
}
