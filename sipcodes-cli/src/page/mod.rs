//! Writes the whole table as one HTML page that needs no network and opens from disk.
//!
//! The page is `page.html` with `style.css` and `filter.js` inside; the template asks the
//! library for every fact itself.

use std::fs;
use std::io::Write;
use std::path::PathBuf;

use askama::Template;
use sipcodes::{Class, Code, StatusCode};

use crate::output::{self, Error, Output, Status};

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

pub(crate) fn run(arguments: &Arguments, out: &mut Output) -> output::Result {
    let page = Page { version: env!("CARGO_PKG_VERSION") };
    let html =
        page.render().map_err(|error| Error::new(format!("cannot write the page: {error}")))?;
    match &arguments.output {
        None => writeln!(out, "{html}")?,
        Some(file) => fs::write(file, html + "\n")
            .map_err(|error| Error::new(format!("cannot write `{}`: {error}", file.display())))?,
    }
    Ok(Status::Fine)
}
