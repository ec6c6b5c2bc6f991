//! Measures what a stack does with a response code, for this crate, for a bare number, for an enum
//! written by hand, and for the peers.
//!
//! Without arguments it prints times; with `--instructions` it runs itself under callgrind and
//! prints how many instructions each operation takes.

mod buffer;
mod by_hand;
mod contenders;
mod enums;
mod floor;
mod goals;
mod input;
mod instructions;
mod operation;
mod peers;
mod report;
mod subject;
mod times;

use std::env;

#[global_allocator]
static ALLOCATOR: times::Counting = times::Counting;

fn main() {
    let args: Vec<String> = env::args().skip(1).collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        // cargo bench adds its own
        [] | ["--bench"] => times::run(),
        ["--instructions"] => instructions::run(),
        ["--once", contender, operation, passes] => {
            instructions::once(contender, operation, passes);
        }
        _ => {
            eprintln!("usage: sipcodes-benches [--instructions]");
            std::process::exit(2);
        }
    }
}
