//! Instructions, which do not depend on what else the machine is doing.

use std::env;
use std::process::Command;

use crate::contenders;
use crate::input::{Input, LEN};
use crate::operation::Case;
use crate::report::{self, Figure};

/// Runs every case under callgrind, in a separate process.
pub fn run() {
    let cases = contenders::all(&Input::new());
    let figures: Vec<Figure> = cases
        .iter()
        .map(|case| Figure {
            contender: case.contender.to_owned(),
            operation: case.operation,
            // what starts the process, builds the input and warms up is in both
            value: (count(case, 3) - count(case, 1)) / 2.0 / LEN as f64,
            allocations: None,
        })
        .collect();
    println!("Instructions for one, and how many times the bare `u16`:\n");
    report::table(&figures);
}

/// The separate process.
pub fn once(contender: &str, operation: &str, passes: &str) {
    let input = Input::new();
    let all = contenders::all(&input);
    let case = all
        .iter()
        .find(|case| case.contender == contender && case.operation.title() == operation)
        .expect("a case");
    for _ in 0..passes.parse().expect("a number") {
        (case.pass)(&input);
    }
}

/// How many instructions a process takes that runs so many passes.
fn count(case: &Case, passes: u32) -> f64 {
    let program = env::current_exe().expect("the path of this program");
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(program)
        .args(["--once", case.contender, case.operation.title(), &passes.to_string()])
        .output()
        .expect("valgrind is installed");
    let report = String::from_utf8_lossy(&output.stderr);
    report
        .lines()
        .find_map(|line| line.split_once("Collected : ")?.1.trim().parse().ok())
        .unwrap_or_else(|| panic!("callgrind reports a count: {report}"))
}
