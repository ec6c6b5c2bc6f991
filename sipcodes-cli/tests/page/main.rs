//! The page that the program `reference-page` writes: its markup, and what it does in a browser.

mod browser;
mod in_browser;
mod markup;
mod program;

use std::path::PathBuf;
use std::process::Command;

/// The program, which cargo builds before any test runs.
fn program() -> Command {
    // .../target/debug/deps/reference_page-0123 -> .../target/debug/examples/reference-page
    let test = std::env::current_exe().expect("the test knows its own path");
    let profile = test.ancestors().nth(2).expect("cargo's target folder");
    let program: PathBuf =
        profile.join("examples/reference-page").with_extension(std::env::consts::EXE_EXTENSION);
    assert!(
        program.is_file(),
        "`{}` is missing: build it with `cargo build --example reference-page`",
        program.display()
    );
    Command::new(program)
}

/// The page as the program prints it.
fn page() -> String {
    let output = program().output().expect("the program starts");
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).expect("the page is UTF-8")
}
