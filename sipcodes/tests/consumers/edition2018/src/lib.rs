//! An older edition.

#[sipcodes::status_codes(standard, "own.toml")]
pub enum StatusCode {}

pub fn parse(text: &str) -> Result<StatusCode, sipcodes::UnknownCode> {
    text.parse()
}
