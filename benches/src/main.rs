//! Measures what a stack does with a response code, for this crate, for a bare number, for an enum
//! written by hand, and for the peers. `speed` runs it.
//!
//! Without arguments it prints times. `--record FILE` writes them to a file; `--report CHART FILE...`
//! prints the medians of what several links of the program have recorded, and draws them.
//! `--instructions` runs each operation under callgrind and prints how many instructions it takes.

mod buffer;
mod by_hand;
mod chart;
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

use std::{env, fs, io};

use report::Figure;

#[global_allocator]
static ALLOCATOR: times::Counting = times::Counting;

fn main() -> io::Result<()> {
    let args: Vec<String> = env::args().skip(1).collect();
    match &args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        // cargo bench adds its own
        [] | ["--bench"] => print(&[times::measure()]),
        ["--record", file] => {
            let lines: String = times::measure().iter().map(Figure::to_line).collect();
            fs::write(file, lines)?;
        }
        ["--report", chart, files @ ..] if !files.is_empty() => {
            let links = files.iter().map(|file| Ok(read(&fs::read_to_string(file)?)));
            let links = links.collect::<io::Result<Vec<_>>>()?;
            print(&links);
            fs::write(chart, chart::svg(&report::medians(&links)))?;
        }
        ["--instructions"] => instructions::run(),
        ["--once", contender, operation, passes] => {
            instructions::once(contender, operation, passes);
        }
        _ => {
            eprintln!(
                "usage: sipcodes-benches [--record FILE | --report CHART FILE... | --instructions]"
            );
            std::process::exit(2);
        }
    }
    Ok(())
}

fn read(text: &str) -> Vec<Figure> {
    text.lines().filter_map(Figure::from_line).collect()
}

fn print(links: &[Vec<Figure>]) {
    println!("Nanoseconds for one, and how many times the bare `u16`; links: {}.\n", links.len());
    report::table(&report::medians(links));
    println!();
    goals::judge(links);
}
