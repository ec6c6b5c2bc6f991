//! An enum that other crates match on without a wildcard.

#[sipcodes::status_codes("own.toml", exhaustive)]
pub enum StatusCode {}

#[sipcodes::status_codes("own.toml")]
pub enum Evolving {}
