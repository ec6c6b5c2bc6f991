use clap::Command;
use clap_mangen::Man;

use crate::output::{self, Output, Status};

/// Write a manual page, to be read with man or installed
#[derive(Debug, clap::Args)]
#[command(after_help = "To read it: sipcodes man | man -l -")]
#[group(skip)]
pub(crate) struct Arguments {
    /// The subcommand that the page is about; by default, the page is about the whole command
    subcommand: Option<String>,
}

pub(crate) fn run(arguments: &Arguments, mut command: Command, out: &mut Output) -> output::Result {
    command.build(); // gives the subcommands their full names
    let command = match &arguments.subcommand {
        None => command,
        Some(name) => command
            .find_subcommand(name)
            .ok_or_else(|| format!("`{name}` is not a subcommand"))?
            .clone(),
    };
    Man::new(command).render(out)?;
    Ok(Status::Fine)
}
