//! `sipcodes serve` as its clients see it: over UDP on loopback, from Rust and from `SIPp`.

mod command_line;
mod credentials;
mod harness;
mod responses;
mod sipp;
mod transactions;
