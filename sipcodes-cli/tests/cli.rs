//! The command `sipcodes` from outside, a module for each of its parts.

mod ask;
mod check;
mod common;
mod explain;
mod page;
mod serve;
mod shell;
mod sync;

/// The READMEs show what the command prints; `TRYCMD=overwrite` brings them up to date.
#[test]
fn the_readmes_are_right() {
    trycmd::TestCases::new().env("COLUMNS", "80").case("README.md").case("../README.md");
}
