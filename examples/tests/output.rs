//! Runs every program: it prints what its documentation says.

use std::fs;
use std::path::Path;
use std::process::Command;

/// The text between "```text" and "```" at the top of a program.
fn documented(source: &str) -> String {
    let docs = source.lines().map_while(|line| line.strip_prefix("//!"));
    let output = docs.skip_while(|line| *line != " ```text").skip(1);
    let output = output.take_while(|line| *line != " ```");
    let lines: Vec<&str> = output.map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
    lines.join("\n")
}

/// Cargo does not tell tests where examples are, so it runs them itself.
fn run(name: &str) -> String {
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--example", name])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
    let printed = String::from_utf8(output.stdout).expect("UTF-8").replace('\r', "");
    printed.trim_end().to_owned()
}

#[test]
fn every_program_prints_what_it_documents() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut programs = 0;
    for entry in fs::read_dir(directory).expect("the directory of the package") {
        let path = entry.expect("an entry").path();
        if path.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let name = path.file_stem().and_then(|stem| stem.to_str()).expect("a name");
        let source = fs::read_to_string(&path).expect("a program");
        let documented = documented(&source);
        assert!(!documented.is_empty(), "{name} does not document its output");
        assert_eq!(run(name), documented, "the output of {name}, and what it documents");
        programs += 1;
    }
    assert!(programs > 0);
}
