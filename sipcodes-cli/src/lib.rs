//! The command `sipcodes`: looks SIP response codes up, explains traces, answers as a test server,
//! and keeps tables of codes in step with IANA's registry.

mod ask;
pub mod check;
mod completions;
mod explain;
pub mod facts;
mod file;
pub mod findings;
mod man;
mod output;
mod page;
mod search;
mod serve;
mod sip;
pub mod sync;
mod table;

use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{ColorChoice, CommandFactory, Parser, Subcommand};

use output::Output;

/// SIP response codes: what they mean, where they come from, and what to do about them.
#[derive(Debug, Parser)]
#[command(
    name = "sipcodes",
    version,
    propagate_version = true,
    arg_required_else_help = true,
    subcommand_negates_reqs = true,
    after_help = "Exit status: 0 if a code was found, 1 if none was, 2 on an error",
    override_usage = "sipcodes [OPTIONS] <QUERY>...
       sipcodes [OPTIONS] <COMMAND>"
)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,

    #[command(flatten)]
    ask: ask::Arguments,

    /// When to write in colour; `auto` means on terminals, unless `NO_COLOR` is set
    #[arg(long, global = true, value_name = "WHEN", default_value_t)]
    color: ColorChoice,
}

#[derive(Debug, Subcommand)]
enum Command {
    Explain(explain::Arguments),
    Serve(Box<serve::Options>),
    Page(page::Arguments),
    Sync(sync::Arguments),
    Check(check::Arguments),
    Table(table::Arguments),
    Completions(completions::Arguments),
    Man(man::Arguments),
}

/// Runs the command with the arguments of the process.
#[must_use]
pub fn main() -> ExitCode {
    let Arguments { command, ask, color } = Arguments::parse();
    if command.is_some() && ask != ask::Arguments::default() {
        // clap would ignore them
        let message = "a query and its options cannot be used with a subcommand";
        Arguments::command().error(ErrorKind::ArgumentConflict, message).exit();
    }
    let mut out = Output::new(color);
    let result = match command {
        None => ask::run(&ask, &mut out),
        Some(Command::Page(arguments)) => page::run(&arguments, &mut out),
        Some(Command::Sync(arguments)) => sync::run(&arguments, &mut out),
        Some(Command::Check(arguments)) => check::run(&arguments, &mut out),
        Some(Command::Table(arguments)) => table::run(&arguments, &mut out),
        Some(Command::Completions(arguments)) => {
            completions::run(&arguments, Arguments::command(), &mut out)
        }
        Some(Command::Man(arguments)) => man::run(&arguments, Arguments::command(), &mut out),
        Some(Command::Explain(arguments)) => explain::run(&arguments, &mut out),
        Some(Command::Serve(options)) => serve::run(*options),
    };
    output::exit(out, result)
}
