//! The facade under another name, and behind a path.

pub mod reexport {
    pub use codes as inner;
}

#[codes::status_codes(standard, "own.toml", crate = codes)]
pub enum StatusCode {}

#[reexport::inner::status_codes("own.toml", crate = crate::reexport::inner)]
pub enum Own {}

pub mod deeper {
    #[codes::status_codes("own.toml", crate = super::reexport::inner)]
    pub enum Deeper {}
}

pub fn class() -> codes::Class {
    StatusCode::BusyEverywhere.class().max(Own::QueueFull.class())
}
