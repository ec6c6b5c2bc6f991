//! SIP response codes, strongly typed and complete, from one table.

#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod class;
mod code;
mod error;
pub mod forking;
mod header_rule;
mod reference;
mod serde;
mod status_line;
mod vocabulary;

pub use class::Class;
pub use code::Code;
pub use error::{Excerpt, InvalidCode, UnknownCode};
pub use header_rule::HeaderRule;
pub use reference::{Reference, ReferenceUrl};
pub use sipcodes_macros::status_codes;
pub use status_line::{StatusLine, StatusLineError};
pub use vocabulary::{DialogEffect, Registration, Remedy, Requirement};

/// The response codes of the standard table: all that IANA has registered, and the historic 409
/// and 411.
#[status_codes(standard, crate = crate)]
pub enum StatusCode {}

/// What generated code refers to, beside the public items; not for use by hand.
#[doc(hidden)]
pub mod __private {
    pub use crate::__impl_serde as impl_serde;
    #[cfg(feature = "serde")]
    pub use crate::serde::{deserialize, serde};

    /// `table[row]` that cannot panic. The tables that the macro emits have an entry for every row,
    /// so `default` is never returned.
    #[must_use]
    #[inline]
    pub const fn at<T: Copy, const N: usize>(table: &[T; N], row: usize, default: T) -> T {
        if row < N { table[row] } else { default }
    }
}
