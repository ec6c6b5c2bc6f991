use std::io::Write;

use clap::Command;
use clap_complete::Shell;

use crate::output::{self, Output, Status};

/// Write the completion script for a shell
#[derive(Debug, clap::Args)]
#[command(after_help = "For bash: sipcodes completions bash >/etc/bash_completion.d/sipcodes")]
#[group(skip)]
pub(crate) struct Arguments {
    /// The shell
    shell: Shell,
}

pub(crate) fn run(arguments: &Arguments, mut command: Command, out: &mut Output) -> output::Result {
    // it panics where it cannot write, and a pipe may be closed
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut command, "sipcodes", &mut script);
    out.write_all(&script)?;
    Ok(Status::Fine)
}
