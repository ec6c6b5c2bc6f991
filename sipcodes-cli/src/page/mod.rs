//! Writes the whole table as one HTML page that needs no network and opens from disk.
//!
//! The page is `page.html` with `style.css`, the script of the search and `filter.js` inside, filled
//! with what `--json` prints.

use std::fmt::Write as _;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use serde_json::json;
use sipcodes::{Class, Code, Registration, StatusCode};
use upon::{Engine, Value};

use crate::facts::{ClassFacts, CodeAndPhrase, Facts, Rule};
use crate::output::{self, Output, Status};
use crate::search;

/// Write the table of SIP response codes as one self-contained HTML page.
///
/// The page opens from disk and never touches the network. It finds what `sipcodes QUERY` finds, as
/// you type.
#[derive(Debug, clap::Args)]
#[command(after_help = EXIT_STATUS)]
#[group(skip)]
pub(crate) struct Arguments {
    /// Where to write the page; standard output if absent or `-`
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

const EXIT_STATUS: &str = "\
Exit status:
  0  the page is written
  2  an error";

/// A class with its codes, and the code that a client treats all others of the class as.
fn section(class: Class) -> Option<serde_json::Value> {
    let numbers = Code::MIN.as_u16()..=Code::MAX.as_u16();
    let mut unlisted = numbers.filter_map(Code::new).filter(|code| code.status().is_none());
    let unknown = unlisted.find(|code| code.class() == class)?.recognized_as();
    let codes = StatusCode::ALL.iter().copied().filter(|code| code.class() == class);
    let mut section = json!(ClassFacts::new(class));
    section["digit"] = json!(class.digit());
    section["unknown"] = json!(CodeAndPhrase::new(unknown));
    section["codes"] = codes.map(entry).collect();
    Some(section)
}

/// The facts of a code, with what the template cannot work out.
fn entry(code: StatusCode) -> serde_json::Value {
    let facts = Facts::new(code);
    let main_range_rules: Vec<&Rule> = facts.main_range_rules().collect();
    let has_header_rules = !facts.header_rules.is_empty() || !main_range_rules.is_empty();
    let mut entry = json!(facts);
    entry["is_registered"] = json!(code.registration() == Registration::Registered);
    entry["has_header_rules"] = json!(has_header_rules);
    entry["has_causes"] = json!(facts.q850.to.is_some() || !facts.q850.from.is_empty());
    entry["main_range_rules"] = json!(main_range_rules);
    entry
}

/// The page as HTML.
fn page() -> Result<String, upon::Error> {
    let page = json!({
        "version": env!("CARGO_PKG_VERSION"),
        "style": include_str!("style.css"),
        "script": concat!(include_str!("../search/search.js"), include_str!("filter.js")),
        "rules": search::rules().to_string(),
        "count": StatusCode::ALL.len(),
        "classes": Class::ALL.iter().copied().filter_map(section).collect::<Vec<_>>(),
    });
    let mut templates = Engine::new();
    templates.set_default_formatter(&escaped);
    templates.add_formatter("raw", upon::fmt::default);
    templates.add_template("rule", include_str!("rule.html").trim_end())?;
    templates.compile(include_str!("page.html"))?.render(&templates, page).to_string()
}

/// Writes a value so that HTML shows exactly its text, in an attribute too.
fn escaped(out: &mut upon::fmt::Formatter<'_>, value: &Value) -> upon::fmt::Result {
    let Value::String(text) = value else { return upon::fmt::default(out, value) };
    let text = text.replace('&', "&amp;").replace('"', "&quot;");
    out.write_str(&text.replace('<', "&lt;").replace('>', "&gt;"))?;
    Ok(())
}

pub(crate) fn run(arguments: &Arguments, out: &mut Output) -> output::Result {
    let html = page().map_err(|error| format!("cannot fill in the page: {error:#}"))?;
    match arguments.output.as_deref().filter(|file| *file != Path::new("-")) {
        None => out.write_all(html.as_bytes())?,
        Some(file) => fs::write(file, html)
            .map_err(|error| format!("cannot write `{}`: {error}", file.display()))?,
    }
    Ok(Status::Fine)
}
