//! `uas` as its clients see it: over UDP on loopback, from Rust and from `SIPp`.

mod command_line;
mod harness;
mod responses;
mod robustness;
mod sipp;
mod transactions;
