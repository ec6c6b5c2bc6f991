//! The programs are in the directory of the package, and `tests/output.rs` runs them. This library only
//! makes the code of two READMEs part of the tests.

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct OfTheRepository;

#[cfg(doctest)]
#[doc = include_str!("../../sipcodes/README.md")]
struct OfTheCrate;
