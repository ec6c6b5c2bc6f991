//! Writes the whole table as one HTML page that needs no network and opens from disk.
//!
//! The page is `page.html` with `style.css`, the script of the search and `filter.js` inside, filled
//! with what `--json` prints.

use std::fs;
use std::io::Write;
use std::path::PathBuf;

use minijinja::Environment;
use minijinja::value::Serde;
use serde::Serialize;
use sipcodes::{Class, Code, StatusCode};

use crate::facts::{ClassFacts, Facts};
use crate::output::{self, Error, Output, Status};
use crate::search::Rules;

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

/// What the template `page.html` is filled with.
#[derive(Serialize)]
struct Page {
    version: &'static str,
    style: &'static str,
    script: String,
    rules: String,
    count: usize,
    classes: Vec<Section>,
}

/// The codes of a class.
#[derive(Serialize)]
struct Section {
    #[serde(flatten)]
    class: ClassFacts,
    digit: u8,
    /// As what a client treats the codes of the class that the table does not know.
    unknown: Facts,
    codes: Vec<Facts>,
}

impl Section {
    fn new(class: Class) -> Option<Self> {
        let codes = || {
            (Code::MIN.as_u16()..=Code::MAX.as_u16())
                .filter_map(Code::new)
                .filter(|code| code.class() == class)
        };
        Some(Self {
            class: ClassFacts::new(class),
            digit: class.digit(),
            unknown: Facts::new(codes().find(|code| code.status().is_none())?.recognized_as()),
            codes: codes().filter_map(Code::status).map(Facts::new).collect(),
        })
    }
}

/// The page as HTML.
fn page() -> Result<String, minijinja::Error> {
    let page = Page {
        version: env!("CARGO_PKG_VERSION"),
        style: include_str!("style.css"),
        script: [include_str!("../search/search.js"), include_str!("filter.js")].concat(),
        rules: serde_json::to_string(&Rules::new()).expect("only strings"),
        count: StatusCode::ALL.len(),
        classes: Class::ALL.iter().copied().filter_map(Section::new).collect(),
    };
    let templates = Environment::new();
    templates.render_named_str("page.html", include_str!("page.html"), Serde(page))
}

pub(crate) fn run(arguments: &Arguments, out: &mut Output) -> output::Result {
    let html = page().map_err(|error| Error::new(format!("cannot fill in the page: {error}")))?;
    match &arguments.output {
        None => out.write_all(html.as_bytes())?,
        Some(file) => fs::write(file, html)
            .map_err(|error| Error::new(format!("cannot write `{}`: {error}", file.display())))?,
    }
    Ok(Status::Fine)
}
