//! Prints the standard table.

use std::io::Write;

use sipcodes_table::STANDARD;

use crate::output::{self, Output, Status};

pub(crate) fn run(out: &mut Output) -> output::Result {
    out.write_all(STANDARD.as_bytes())?;
    Ok(Status::Fine)
}
