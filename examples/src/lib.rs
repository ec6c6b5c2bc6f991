//! Programs for people who read and write SIP, on top of `sipcodes`. Each is an example of its own;
//! this library only makes the README's code part of the tests.

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
