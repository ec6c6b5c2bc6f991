//! What generated code refers to beside the public items.

pub use crate::__implement as implement;
pub use crate::__implement_serde as implement_serde;
#[cfg(feature = "serde")]
pub use crate::serde::{deserialize, serde};

/// The names that the content of a table is written with.
pub mod data {
    pub use core::option::Option::{None, Some};

    pub use crate::{
        DialogEffect, HeaderRule, Outcome, ReasonPhrase, Reference, Registration, Remedy,
        Requirement, Role, Standing,
    };
}

use crate::{Code, HeaderRule, HeaderRules, StatusLine, Unlisted, method};

/// `table[at]`, or `default` where there is no such element: it cannot panic.
#[must_use]
#[inline]
pub const fn get_or<T: Copy>(table: &[T], at: usize, default: T) -> T {
    if at < table.len() { table[at] } else { default }
}

/// The value beside `method`, if it is listed.
#[must_use]
pub const fn of_method<T: Copy>(mut values: &[(&str, T)], method: &str) -> Option<T> {
    while let [(first, value), rest @ ..] = values {
        if method::is_same(first, method) {
            return Some(*value);
        }
        values = rest;
    }
    None
}

/// The rules for a code and a method.
#[must_use]
pub const fn header_rules<'m>(
    ranges: &'static [(u16, u16, &'static [HeaderRule])],
    own: &'static [HeaderRule],
    number: u16,
    method: &'m str,
) -> HeaderRules<'m> {
    HeaderRules::new(ranges, own, number, method)
}

/// The field of the variant for codes that are not listed.
#[must_use]
pub const fn unlisted<E>(code: Code) -> Unlisted<E> {
    Unlisted::new(code)
}

/// What a client treats an unknown code as.
#[must_use]
pub const fn stand_in(code: Code) -> Code {
    code.stand_in()
}

/// The status line of `code` with a phrase of a table, which has no line break.
#[must_use]
#[inline]
pub const fn status_line(code: Code, phrase: &'static str) -> StatusLine<'static> {
    StatusLine::of_table(code, phrase)
}
