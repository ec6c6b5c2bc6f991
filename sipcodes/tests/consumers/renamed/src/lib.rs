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

/// A macro that brings the facade with it, wherever it is used.
#[macro_export]
macro_rules! own_codes {
    ($name:ident) => {
        #[$crate::reexport::inner::status_codes("own.toml", crate = $crate::reexport::inner)]
        pub enum $name {}
    };
}

pub mod deepest {
    own_codes!(Deepest);
}

pub fn class() -> codes::Class {
    StatusCode::BusyEverywhere.class().max(Own::QueueFull.class())
}
