//! An enum of another crate that is `exhaustive` is matched without a wildcard.

#[sipcodes::status_codes("own.toml")]
pub enum StatusCode {}

pub fn describe(code: StatusCode) -> &'static str {
    match code {
        StatusCode::QueueFull => "try again",
    }
}
