//! Keeps a table of response codes in step with IANA's registry.
//!
//! `registry` reads either of IANA's formats, `compare` lists the differences, `edit` turns the text
//! of the table into one without them, and `report` is what `--json` prints and people read.

mod compare;
mod edit;
mod registry;
mod registry_csv;
mod registry_xml;
mod report;
mod table_file;

use std::path::{Path, PathBuf};

use sipcodes_table::{Source, Table};

pub use compare::{Change, Difference, Unlisted};
pub use report::{RegistryFile, Report, TableFile};

use crate::file;
use crate::output::{self, Output, Status};
use compare::compare;
use registry::Registry;

/// Compare a table with IANA's registry of response codes, and bring it into step
///
/// Each difference is a line: `+` a new code, `~` a changed one, `-` one that the registry no
/// longer has. Entries that are historic or of a vendor (`=`) are left alone.
#[derive(Debug, clap::Args)]
#[command(after_help = DETAILS)]
#[group(skip)]
pub(crate) struct Arguments {
    /// IANA's `sip-parameters.xml` or `sip-parameters-7.csv`, told apart by content; standard input if
    /// absent or `-`
    #[arg(value_name = "FILE", default_value = "-", hide_default_value = true)]
    registry: PathBuf,

    /// The table; by default `sipcodes-table/codes.toml` in this directory or one above it, or else
    /// `codes.toml`
    #[arg(long, value_name = "FILE")]
    table: Option<PathBuf>,

    /// Edit the table so that no difference is left
    #[arg(long)]
    write: bool,

    /// Write even if the registry file is older than the table, or would withdraw more than three codes
    #[arg(long, requires = "write")]
    force: bool,

    /// Print the report as JSON; the types in the documentation of `sipcodes_cli::sync` describe it
    #[arg(long)]
    json: bool,
}

const DETAILS: &str = "\
What --write does:
  new code      adds an entry with an empty description to fill in, and with
                the registry's date as `since`; if the name of the variant is
                taken, the entry gets a `name` with the code appended
  phrase        the new one becomes `reason`, the old one joins `other_reasons`
                as a former one; the variant keeps its name
  reference     adds an RFC that the entry does not have; it takes the place of
                the first one if the registry no longer cites it.
                A record without a citation means RFC 3261
  registration  follows the remark (Deprecated)
  withdrawn     becomes `registration = \"historic\"`; no entry is removed
The `registry` of the table becomes the date of the file. The CSV has no date,
so `registry` and `since` are not written.

Exit status:
  0  in step, or brought into step by --write
  1  not in step
  2  an error; nothing was written

The registry is at https://www.iana.org/assignments/sip-parameters";

pub(crate) fn run(arguments: &Arguments, out: &mut Output) -> output::Result {
    let path = arguments.table.clone().map_or_else(table_file::default_path, Ok)?;
    let path = table_file::follow(path);
    let name = file::name(&arguments.registry);
    let registry = Registry::parse(&file::read(&arguments.registry)?)
        .map_err(|problem| format!("{name}: {problem}"))?;
    let bytes = file::read(&path)?;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let table = read(&path, bytes)?;
    let (differences, not_in_registry) = compare(&registry, &table);
    let mut report = Report {
        registry: RegistryFile {
            path: name,
            updated: registry.updated.map(|date| date.to_string()),
            codes: registry.records.len(),
        },
        table: TableFile {
            path: path.display().to_string(),
            registry: table.registry.map(|date| date.to_string()),
            entries: table.entries.len(),
        },
        in_step: differences.is_empty(),
        written: false,
        differences,
        not_in_registry,
    };
    if arguments.write {
        if let Some(why) = report.refusal().filter(|_| !arguments.force) {
            let why = format!("{why}; nothing was written; use --force to write anyway");
            return Err(why.into());
        }
        let edited = edited(&path, &text, &registry, &report)?;
        if edited != text {
            table_file::replace(&path, &edited)
                .map_err(|error| format!("cannot write `{}`: {error}", path.display()))?;
            report.written = true;
        }
    }
    if arguments.json {
        out.json(&report)?;
    } else {
        report.print(out)?;
    }
    Ok(if report.in_step || report.written { Status::Fine } else { Status::Negative })
}

/// Reads a table as the macro does; all that is wrong with it is one message.
fn read(path: &Path, bytes: Vec<u8>) -> Result<Table, String> {
    let (table, problems) = Table::read(&[Source::from_bytes(path.display().to_string(), bytes)]);
    let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
    if problems.is_empty() { Ok(table) } else { Err(problems.join("\n\n")) }
}

/// The text without differences. It is compared once more, so that what is written is in step.
fn edited(path: &Path, text: &str, registry: &Registry, report: &Report) -> Result<String, String> {
    let wrong =
        |problem: String| format!("cannot edit {}, nothing was written: {problem}", path.display());
    let edited = edit::edit(text, &report.differences, report.registry.date()).map_err(wrong)?;
    let table = read(path, edited.clone().into_bytes())
        .map_err(|error| wrong(format!("the result would be wrong:\n{error}")))?;
    match compare(registry, &table).0.first() {
        Some(Difference { code, .. }) => Err(wrong(format!("{code} is still not in step"))),
        None => Ok(edited),
    }
}
