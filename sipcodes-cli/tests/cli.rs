//! The command `sipcodes` from outside, a module for each of its parts.

mod ask;
mod common;
mod explain;
mod page;
