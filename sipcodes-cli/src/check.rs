//! Checks tables as the macro reads them.

use std::io::{self, Write};
use std::path::PathBuf;

use serde::Serialize;
use sipcodes_table::{Date, Source, Table};

use crate::file;
use crate::output::{self, Output, Status};

/// Check tables of response codes, as the macro `status_codes` reads them
///
/// Several tables are merged in the order given, as those of one attribute are: for
/// `#[status_codes(standard, "vendor.toml")]`, run `sipcodes check standard vendor.toml`. The messages
/// are those of the compiler.
#[derive(Debug, clap::Args)]
#[command(after_help = EXIT_STATUS)]
#[group(skip)]
pub(crate) struct Arguments {
    /// Files, `standard` for the standard table, `standard=2026-08-17` for the standard table as of
    /// that state of the registry, or `-` for standard input
    #[arg(required = true, value_name = "TABLE", value_parser = table)]
    tables: Vec<TableArgument>,

    /// Check each table on its own instead of merging them
    #[arg(long)]
    each: bool,

    /// Print the problems as JSON; the types in the documentation of `sipcodes_cli::check` describe it
    #[arg(long)]
    json: bool,
}

const EXIT_STATUS: &str = "\
Exit status:
  0  no problems
  1  problems
  2  an error: a file cannot be read";

#[derive(Clone, Debug)]
enum TableArgument {
    Standard(Option<Date>),
    File(PathBuf),
}

fn table(text: &str) -> Result<TableArgument, String> {
    if text == "standard" {
        return Ok(TableArgument::Standard(None));
    }
    let Some(date) = text.strip_prefix("standard=") else {
        return Ok(TableArgument::File(text.into()));
    };
    let date = Date::parse(date).ok_or("expected a date such as `standard=2026-08-17`")?;
    match Table::read(&[Source::standard()]).0.registry {
        Some(registry) if date > registry => Err(format!(
            "the standard table is in step with the registry of {registry}, not a later one"
        )),
        _ => Ok(TableArgument::Standard(Some(date))),
    }
}

impl TableArgument {
    fn source(&self) -> Result<Source, String> {
        Ok(match self {
            Self::Standard(None) => Source::standard(),
            Self::Standard(Some(date)) => Source::standard().as_of(*date),
            Self::File(path) => Source::from_bytes(file::name(path), file::read(path)?),
        })
    }
}

/// What `sipcodes check --json` prints.
#[derive(Debug, Serialize)]
pub struct Checked {
    /// The number of codes that are in the tables.
    pub codes: usize,
    /// What is wrong, in the order of the tables and their lines; of each table no more than the
    /// first 50, and one that counts the others.
    pub problems: Vec<Problem>,
}

/// Something that is wrong in a table.
#[derive(Debug, Serialize)]
pub struct Problem {
    /// The table, as it was named on the command line.
    pub path: String,
    /// The line, counted from 1.
    pub line: usize,
    /// The column, counted from 1 in characters.
    pub column: usize,
    /// What is wrong.
    pub message: String,
    /// What was expected, or the likely fix; may be empty.
    pub label: String,
    /// All of it and the line, as the compiler shows it.
    #[serde(skip)]
    pub shown: String,
}

impl From<sipcodes_table::Problem> for Problem {
    fn from(problem: sipcodes_table::Problem) -> Self {
        let shown = problem.to_string();
        let sipcodes_table::Problem { path, line, column, message, label, .. } = problem;
        Self { path, line, column, message, label, shown }
    }
}

pub(crate) fn run(arguments: &Arguments, out: &mut Output) -> output::Result {
    let sources =
        arguments.tables.iter().map(TableArgument::source).collect::<Result<Vec<_>, _>>()?;
    let together = if arguments.each { 1 } else { sources.len() };
    let mut checked = Checked { codes: 0, problems: Vec::new() };
    for sources in sources.chunks(together) {
        let (table, problems) = Table::read(sources);
        checked.codes += table.entries.len();
        checked.problems.extend(problems.into_iter().map(Problem::from));
    }
    if arguments.json {
        out.json(&checked)?;
    } else {
        print(&checked, out)?;
    }
    Ok(if checked.problems.is_empty() { Status::Fine } else { Status::Negative })
}

fn print(checked: &Checked, out: &mut Output) -> io::Result<()> {
    let bold = anstyle::Style::new().bold();
    for (index, Problem { shown, .. }) in checked.problems.iter().enumerate() {
        let (headline, excerpt) = shown.split_at(shown.find('\n').unwrap_or(shown.len()));
        let blank = if index > 0 { "\n" } else { "" };
        writeln!(out, "{blank}{bold}{headline}{bold:#}{excerpt}")?;
    }
    if checked.problems.is_empty() {
        let s = if checked.codes == 1 { "" } else { "s" };
        writeln!(out, "no problems ({} code{s})", checked.codes)?;
    }
    Ok(())
}
