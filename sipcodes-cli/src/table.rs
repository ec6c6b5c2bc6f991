//! Prints the standard table.

use std::io::Write;

use sipcodes_table::STANDARD;

use crate::output::{self, Output, Status};

/// Print the standard table, as a start for your own
///
/// The comment at its top explains the format.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example: sipcodes table > codes.toml")]
#[group(skip)]
pub(crate) struct Arguments {}

pub(crate) fn run(_: &Arguments, out: &mut Output) -> output::Result {
    out.write_all(STANDARD.as_bytes())?;
    Ok(Status::Fine)
}
