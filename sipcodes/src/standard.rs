//! The standard table: the enum, the constants of [`Code`], and the rules of classes.
//!
//! With the feature `macros` the macro makes them from the table; without it they are the same from
//! `expansion.rs`, which a test keeps in step with the macro.

#![allow(
    unused_imports,
    reason = "columns of texts do not use the names that the template imports"
)]

use crate::header_rule::Range;
use crate::{Code, HeaderRule};

/// What the crate has of the standard table beside the enum.
macro_rules! standard {
    (
        constants [$($constant:ident $variant:ident $title:literal,)*]
        ranges $ranges:tt
        class_rules $class_rules:tt
    ) => {
        /// The codes of the standard table.
        impl Code {
            $(
                #[doc = $title]
                pub const $constant: Self = StatusCode::$variant.code();
            )*
        }

        /// The rules of ranges of codes.
        pub(crate) static RANGES: &[Range] = crate::__data!(&$ranges);

        /// The rules that hold for every code of a class, by class.
        pub(crate) static CLASS_RULES: [&[HeaderRule]; 6] = crate::__data!($class_rules);
    };
}

#[cfg(feature = "macros")]
#[doc = include_str!("status_code.md")]
#[sipcodes_macros::status_codes(standard, crate = crate, facade)]
pub enum StatusCode {}

#[cfg(not(feature = "macros"))]
include!("expansion.rs");
