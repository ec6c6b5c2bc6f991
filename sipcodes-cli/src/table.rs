//! Prints the standard table.

use std::io::Write;

use sipcodes_table::{SCHEMA, STANDARD};

use crate::output::{self, Output, Status};

/// Print the standard table, as a starting point for your own
///
/// The comment at its top explains the format.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLE)]
#[group(skip)]
pub(crate) struct Arguments {
    /// Print the JSON schema of the format instead, which the first line of the table names
    #[arg(long)]
    schema: bool,
}

const EXAMPLE: &str = "\
A table of your own, which editors with Taplo complete and check:
  sipcodes table > codes.toml
  sipcodes table --schema > codes.schema.json";

pub(crate) fn run(arguments: &Arguments, out: &mut Output) -> output::Result {
    out.write_all(if arguments.schema { SCHEMA } else { STANDARD }.as_bytes())?;
    Ok(Status::Fine)
}
