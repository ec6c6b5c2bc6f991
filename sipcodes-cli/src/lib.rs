//! The command `sipcodes`: looks SIP response codes up, explains traces, answers as a test server,
//! and keeps tables of codes in step with IANA's registry.

mod ask;
mod explain;
mod page;
mod serve;
mod sip;
mod sync;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// SIP response codes: what they mean, where they come from, and what to do about them.
#[derive(Debug, Parser)]
#[command(name = "sipcodes", version, args_conflicts_with_subcommands = true)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,

    #[command(flatten)]
    ask: ask::Arguments,
}

#[derive(Debug, Subcommand)]
enum Command {
    Explain(explain::Arguments),
    Serve(serve::Options),
    Page(page::Arguments),
    Sync(sync::Arguments),
}

/// Runs the command with the arguments of the process.
#[must_use]
pub fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match arguments.command {
        None => ask::run(&arguments.ask),
        Some(Command::Explain(arguments)) => explain::run(arguments),
        Some(Command::Serve(options)) => serve::run(options),
        Some(Command::Page(arguments)) => page::run(&arguments),
        Some(Command::Sync(arguments)) => sync::run(&arguments),
    }
}
