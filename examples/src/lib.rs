//! The programs are in the directory of the package, and `tests/output.rs` runs them. This library only
//! makes the code of the README part of the tests.

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
