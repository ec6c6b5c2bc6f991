//! `iana-sync` from outside: files of our own in IANA's formats go in, reports and edited tables
//! come out.

mod changes;
mod files;
mod formatting;
mod full_cycle;
mod places;
mod program;
mod properties;
mod reports;
