//! Keeps a table of response codes in step with IANA's registry.
//!
//! ```text
//! cargo run --example iana-sync -- [--write] [--format text|json] [--table codes.toml] REGISTRY-FILE
//! ```
//!
//! What is compared, and what `--write` does about a difference, is told by `--help`.
//!
//! The way through the modules: `registry` reads either of IANA's formats (`registry_xml`,
//! `registry_csv`) into one model, `table` reads the table, `compare` lists the differences,
//! `report` and `json` print them, and `edit` turns the text of the table into one without them,
//! which `store` writes.

mod body;
mod compare;
mod edit;
mod error;
mod json;
mod layout;
mod list;
mod note;
mod phrase;
mod place;
mod proposal;
mod reference;
mod registry;
mod registry_csv;
mod registry_xml;
mod report;
mod store;
mod style;
mod table;

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::ValueEnum;

use compare::Comparison;
use registry::Registry;
use report::Report;
use table::Table;

/// Compare a table of SIP response codes with IANA's registry, and update it.
///
/// Prints one line a difference: `+` a new code, `~` a changed one, `-` a
/// withdrawn one, and `=` for entries that IANA does not have and that are left
/// alone (historic and vendor codes).
#[derive(Debug, clap::Args)]
#[command(after_long_help = DETAILS, verbatim_doc_comment)]
#[group(skip)]
pub(crate) struct Arguments {
    /// IANA's `sip-parameters.xml` or `sip-parameters-7.csv`, under any name
    #[arg(value_name = "REGISTRY-FILE")]
    registry: PathBuf,

    /// The table; a symbolic link is followed, not replaced
    #[arg(long, value_name = "FILE", default_value = "codes.toml")]
    table: PathBuf,

    /// Edit the table so that no difference is left
    #[arg(long)]
    write: bool,

    /// How to print the report
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// For people: a line a difference
    Text,
    /// For machines: one object
    Json,
}

const DETAILS: &str = "\
What --write does:
  new code    An entry in numeric order inside its class, with an empty
              description to fill in. If its variant name is taken, the entry
              gets a `name` with the code appended.
  phrase      The new one becomes `reason`, the old one joins `former_reasons`,
              and `name` is set to the old variant name, so that no code that
              uses it breaks.
  reference   A record without a citation means RFC 3261. An RFC that the entry
              lacks is added. If the registry no longer cites the RFC of the
              first reference, the new one replaces it; all other references
              stay, with their sections.
  draft       A citation without an RFC number is noted in a comment behind
              `reason`, until there is a number.
  remark      (Deprecated) becomes `registration = \"deprecated\"`. (Experimental)
              leaves a code registered and becomes a comment behind
              `registration`. A code that returns to the registry is registered
              again.
  withdrawn   `registration = \"historic\"`; no entry is ever removed.
Nothing outside the changed entries changes by a byte.

Exit status:
  0  in step, or brought into step by --write
  1  not in step
  2  an error; nothing was written

JSON:
  { registry, table, registered, entries, in_step, written,
    differences: [{ code, kind, ... }],
    not_in_registry: [{ code, reason, registration }] }
`in_step` is what was found, before --write. By kind, a difference also has
  new           reason, name or null, reference, drafts, registration,
                experimental, entry (TOML)
  phrase        from, to, pinned_name or null
  reference     from, to: arrays of \"RFC3261 21.4.24\"
  draft         from, to: arrays of names
  registration  from, to: { registration, experimental }
  withdrawn     reason, from, to: { registration, experimental }";

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    match sync(arguments) {
        Ok(code) => code,
        Err(message) => {
            // standard error may be closed as well, and the exit code says enough
            let _ = writeln!(io::stderr(), "error: {message}");
            ExitCode::from(2)
        }
    }
}

fn sync(arguments: &Arguments) -> Result<ExitCode, String> {
    let registry_file = read(&arguments.registry)?;
    let registry =
        Registry::parse(&registry_file).map_err(|error| error.in_file(&arguments.registry))?;
    let in_table = |error: error::Error| error.in_file(&arguments.table);
    let text = String::from_utf8(read(&arguments.table)?).map_err(|error| {
        in_table(error::Error::new(format!("not UTF-8 ({})", error.utf8_error())))
    })?;
    let table = Table::parse(&text).map_err(in_table)?;
    let comparison = Comparison::new(&registry, &table);

    let written = arguments.write && !comparison.in_step();
    if written {
        let edited = edit::apply(&text, &registry, &comparison).map_err(in_table)?;
        store::replace(&arguments.table, &edited)
            .map_err(|error| named(&arguments.table, &error))?;
    }
    let report = Report {
        registry: arguments.registry.display().to_string(),
        table: arguments.table.display().to_string(),
        registered: registry.records.len(),
        entries: table.entries.len(),
        comparison: &comparison,
        written,
    };
    print(&match arguments.format {
        Format::Text => report.to_string(),
        Format::Json => format!("{:#}\n", json::object(&report)),
    })?;
    Ok(ExitCode::from(u8::from(!comparison.in_step() && !written)))
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| named(path, &error))
}

fn named(path: &Path, error: &io::Error) -> String {
    format!("{}: {error}", path.display())
}

/// Prints; a reader that has seen enough and gone, such as `head`, is no error.
fn print(text: &str) -> Result<(), String> {
    match io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(format!("standard output: {error}"))
        }
        _ => Ok(()),
    }
}
