//! Code that the macro generates causes no warning, for any lints that a crate denies.
#![deny(warnings, future_incompatible, nonstandard_style, rust_2018_idioms, unused)]
#![deny(
    absolute_paths_not_starting_with_crate,
    elided_lifetimes_in_paths,
    explicit_outlives_requirements,
    keyword_idents,
    let_underscore_drop,
    macro_use_extern_crate,
    meta_variable_misuse,
    missing_copy_implementations,
    missing_debug_implementations,
    missing_docs,
    non_ascii_idents,
    redundant_imports,
    redundant_lifetimes,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unit_bindings,
    unnameable_types,
    unreachable_pub,
    unsafe_code,
    unused_crate_dependencies,
    unused_extern_crates,
    unused_import_braces,
    unused_lifetimes,
    unused_qualifications,
    unused_results,
    variant_size_differences
)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery, clippy::cargo, clippy::restriction)]

/// The standard table, and one entry replaced.
#[sipcodes::status_codes(standard, "own.toml")]
pub enum Merged {}

// no docs here: the macro adds some
#[sipcodes::status_codes("own.toml")]
pub enum Undocumented {}

/// A derive that the macro has anyway is not an error.
#[sipcodes::status_codes("own.toml")]
#[derive(Debug, Clone, Copy, std::hash::Hash)]
#[non_exhaustive]
#[repr(u16)]
pub enum Repeated {}

/// An open one.
#[sipcodes::status_codes(standard, "own.toml")]
pub enum Open {
    /// Any other code.
    Other(sipcodes::Unlisted),
}

/// An open one with few codes, which other crates match on without a wildcard.
#[sipcodes::status_codes("own.toml", exhaustive)]
pub enum Small {
    /// Any other code.
    Other(sipcodes::Unlisted),
}

/// Not to be used any more.
#[deprecated]
#[sipcodes::status_codes("own.toml")]
pub enum Old {}

/// Not to be used any more, and open.
#[sipcodes::status_codes("own.toml")]
#[deprecated(note = "use `Open`")]
pub enum OldOpen {
    /// Any other code.
    Other(sipcodes::Unlisted),
}

/// An enum whose variant for unlisted codes is not to be used any more.
#[sipcodes::status_codes("own.toml")]
pub enum Closing {
    /// Any other code.
    #[deprecated]
    Other(
        /// The code.
        sipcodes::Unlisted<Self>,
    ),
}

/// A state of the registry.
#[sipcodes::status_codes(standard = "2026-08-17")]
pub enum Pinned {}

/// Not compiled: neither are its methods.
#[sipcodes::status_codes("own.toml")]
#[cfg(any())]
pub enum Absent {}

/// Inside a module, and hardly used.
mod inner {
    /// Private to the crate.
    #[sipcodes::status_codes(standard)]
    pub(crate) enum Hidden {}

    /// Private to the module.
    #[sipcodes::status_codes("own.toml")]
    enum Private {}

    /// Begins as one of its variants does: no concern of the lint on the names of variants.
    #[sipcodes::status_codes(standard)]
    enum Call {}

    /// Uses one of many codes.
    pub(super) const fn length() -> usize {
        Hidden::BusyHere.reason_phrase().len()
            + Private::QueueFull.as_str().len()
            + Call::CallIsBeingForwarded.as_str().len()
    }
}

/// Inside a function.
#[inline]
#[must_use]
pub const fn length() -> usize {
    /// Local to the function.
    #[sipcodes::status_codes("own.toml")]
    enum Local {}
    Local::QueueFull.reason_phrase().len() + inner::length()
}

/// Has the wrong case: the proof that the lints are on.
pub const Control: () = ();
