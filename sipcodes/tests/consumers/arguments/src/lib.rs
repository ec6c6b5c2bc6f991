//! Every argument of the attribute, together.

#[codes::status_codes(standard = "2026-08-17", "own.toml", crate = codes, exhaustive, serde)]
pub enum StatusCode {
    /// Any other code.
    Other(codes::Unlisted),
}

fn serialized<T: serde::Serialize + for<'de> serde::Deserialize<'de>>() {}

pub fn number(code: StatusCode) -> u16 {
    serialized::<StatusCode>();
    match code {
        StatusCode::BusyHere => 486,
        StatusCode::QueueFull => 498,
        StatusCode::Other(unlisted) => unlisted.code().as_u16(),
        listed => listed.as_u16(),
    }
}
