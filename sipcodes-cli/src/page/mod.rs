//! Writes the whole table as one HTML page that needs no network and opens from disk.
//!
//! ```text
//! cargo run --example reference-page -- -o codes.html
//! ```
//!
//! The page is `page.html` with `style.css` and `filter.js` inside; the template asks the
//! library for every fact itself.

use std::fs;
use std::io::{self, ErrorKind, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use askama::Template;
use sipcodes::{Class, Code, StatusCode};

/// Write the table of SIP response codes as one self-contained HTML page.
///
/// The page opens from disk and never touches the network. It is filtered as you type: by number
/// (486, 48), pattern (48x), phrase, keyword, RFC (rfc 8224) or Q.850 cause (cause 17).
#[derive(Debug, clap::Args)]
#[command(after_help = EXIT_STATUS)]
#[group(skip)]
pub(crate) struct Arguments {
    /// Where to write the page; standard output if absent
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

const EXIT_STATUS: &str = "\
Exit status:
  0  the page is written
  2  an error";

#[derive(Template)]
#[template(path = "page/page.html")]
struct Page {
    version: &'static str,
}

impl Page {
    fn codes(class: Class) -> impl Iterator<Item = StatusCode> {
        StatusCode::ALL.iter().copied().filter(move |code| code.class() == class)
    }

    /// As what a client treats the codes of `class` that the table does not know.
    fn unknown(class: Class) -> Option<StatusCode> {
        (Code::MIN.as_u16()..=Code::MAX.as_u16())
            .filter_map(Code::new)
            .find(|code| code.class() == class && code.status().is_none())
            .map(Code::recognized_as)
    }

    /// The Q.850 causes that a gateway translates into `code`.
    fn causes(code: StatusCode) -> Vec<u8> {
        (0..=127).filter(|&cause| StatusCode::from_q850_cause(cause) == Some(code)).collect()
    }
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    match write(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            // standard error may be closed as well, and the exit code says enough
            let _ = writeln!(io::stderr(), "error: {message}");
            ExitCode::from(2)
        }
    }
}

fn write(arguments: &Arguments) -> Result<(), String> {
    let page = Page { version: env!("CARGO_PKG_VERSION") };
    let html = page.render().map_err(|error| format!("cannot fill in the page: {error}"))? + "\n";

    match &arguments.output {
        Some(file) => fs::write(file, html)
            .map_err(|error| format!("cannot write `{}`: {error}", file.display())),
        None => match print(&html) {
            // a reader such as `head` has seen enough
            Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
            printed => printed.map_err(|error| format!("cannot write to standard output: {error}")),
        },
    }
}

fn print(html: &str) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    stdout.write_all(html.as_bytes())?;
    stdout.flush()
}
