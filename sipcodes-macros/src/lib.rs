//! The procedural macro of [`sipcodes`](https://docs.rs/sipcodes), which re-exports it: use it from there.
//!
//! # What it emits
//!
//! For the table
//!
//! ```toml
#![doc = include_str!("../tests/expansion/small.toml")]
//! ```
//!
//! and the enum
//!
//! ```ignore
//! /// The codes my stack speaks.
//! #[sipcodes::status_codes("small.toml")]
//! pub enum StatusCode {}
//! ```
//!
//! it emits exactly the following, which a test checks: an item that makes Cargo rebuild the crate when the
//! table changes, the enum, and the content of the columns. The methods and traits are written once, in the
//! template `implement!` of `sipcodes`.
//!
//! ```ignore
#![doc = include_str!("../tests/expansion/small.rs")]
//! ```

mod arguments;
mod error;
mod expand;
mod files;
mod generate;
mod item;
#[cfg(test)]
mod tests;

use proc_macro::TokenStream;

/// Fills an enum with the response codes of one or more tables.
///
/// ```ignore
/// /// The codes that my stack speaks.
/// #[sipcodes::status_codes(standard, "vendor.toml")]
/// pub enum StatusCode {}
///
/// assert_eq!(StatusCode::BusyHere.as_u16(), 486);
/// assert_eq!(StatusCode::QueueFull.reason_phrase(), "Queue Full");
/// ```
///
/// with `vendor.toml` beside `Cargo.toml`:
///
/// ```toml
/// [498]
/// reason = "Queue Full"
/// registration = "vendor"
/// description = "All agents are busy and the waiting line is full."
/// remedy = "later-if-told"
/// headers = { Retry-After = "recommended" }
/// ```
///
/// # Arguments
///
/// | Argument | Meaning |
/// |---|---|
/// | `standard` | the table that comes with the crate: every code that IANA has registered |
/// | `standard = "2026-08-17"` | the standard table as of that state of the registry: codes that came later are left out; a date before the first state, 2026-08-17, gives the codes of that one |
/// | `"path.toml"` | a table of your own; the path is relative to the directory of the package's `Cargo.toml` |
/// | `crate = some::path` | where `sipcodes` is, if not at `::sipcodes`: renamed in `Cargo.toml`, or re-exported |
/// | `exhaustive` | the enum is not `#[non_exhaustive]`: other crates match on it without a wildcard, too |
/// | `serde` | implements serde's traits, as the number; needs the feature `serde` |
///
/// At least one table is needed. Tables are merged in the order in which they are given: a code that an
/// earlier table has is an error unless the later entry says `replace = true` or `amend = true`.
///
/// # The enum
///
/// Attributes, docs, visibility and name are kept. A derive that looks at the variants goes *below*
/// `status_codes`; one above it sees an empty enum. Derives that every enum has anyway may be repeated.
///
/// An empty enum becomes **closed**: fieldless, `#[repr(u16)]` with the code as discriminant,
/// `#[non_exhaustive]`, two bytes also inside `Option`. With one variant `Other(sipcodes::Unlisted)` it becomes
/// **open**: every code from 100 to 699 is exactly one value of it, and the variant holds those that no table
/// lists. Both are `Copy`, ordered by code, and have the methods and traits of `sipcodes::StatusCode`. Each
/// variant is documented with what the table says, and found by its number in the documentation's search.
///
/// The crate in which the enum is written matches on it without a wildcard, so that a code that is added to a
/// table is a compile error (E0004) wherever it has to be handled.
///
/// # Tables
///
/// TOML. An entry is a table with the code as its key, 100 to 699. Only `reason` is required, and a key that is
/// not listed here is an error.
///
/// | Key | Value |
/// |---|---|
/// | `reason` | the reason phrase: one line of characters that RFC 3261, Section 25.1 allows |
/// | `name` | the variant; by default the words of the phrase, each capitalised: `RequestUriTooLong` |
/// | `since` | the state of the registry that brought the code: `2027-03-02` |
/// | `reference` | RFC and section, `"RFC3261 21.4.24"`, or an array of them, the defining one first |
/// | `see_also` | later RFCs that change or extend what the code means, in the same form |
/// | `description` | what the code means on a call, in one or two sentences |
/// | `registration` | `"registered"` (the default), `"deprecated"`, `"historic"` or `"vendor"` |
/// | `phrase_detail` | what the sender should or may say more precisely in the phrase: `"should say what is missing"` |
/// | `other_reasons` | other phrases for the code: an array of `{ reason, standing, meaning, reference }`, where `standing` is `"alternative"`, `"former"` or `"variant"` |
/// | `methods` | an array of the methods whose requests the code answers; absent: any |
/// | `sent_by` | an array of the elements that generate it, such as `["uas", "proxy"]` |
/// | `outcome` | how it counts for an attempt to set up a session, such as `"declined"` (RFC 6076) |
/// | `dialog_effect` | what a failure ends inside a dialog (RFC 5057): `"transaction"`, `"usage"` or `"dialog"`, or by method: `{ default = "transaction", INVITE = "usage" }` |
/// | `q850_cause` | the Q.850 cause that a gateway sends for it, 1 to 127 (RFC 3398, Section 8.2.6.1) |
/// | `remedy` | what to change before the request is sent again, such as `"smaller-body"`, or an array in order of use |
/// | `headers` | header fields, each with `"required"`, `"recommended"`, `"optional"`, `"discouraged"` or `"forbidden"`; or with `{ requirement, methods, when, implied }`, or an array of these |
/// | `replace` | `true`: takes the place of the same code in an earlier table |
/// | `amend` | `true`: the keys that are given take the place of the earlier ones; all other keys, and the name of the variant, stay as they are |
///
/// Beside the codes:
///
/// | Key | Value |
/// |---|---|
/// | `registry` | the state of IANA's registry that the table is in step with: `2026-08-17` |
/// | `headers.RANGE` | header rules of all codes of a class, a range or a list: `[headers.2xx]`, `[headers.101-199]`, `[headers."413,500"]` |
/// | `q850` | from Q.850 causes to codes (RFC 3398, Section 7.2.4.1): `17 = 486`, `16 = "none"` for no response, `default = 500` for all others |
///
/// The words are those of the enums `Registration`, `Standing`, `Role`, `Outcome`, `DialogEffect`, `Requirement`
/// and `Remedy` of `sipcodes`, in lower case with `-`.
///
/// # Errors in a table
///
/// Everything that is wrong in any of the tables is reported in one build, each as a separate error that
/// begins with `path:line:column:` and shows the line: at most 50 for each table, followed by the number of
/// the others. If a table is not valid TOML, only its first error is reported. The enum is emitted from the
/// valid entries, so that no other errors follow. The exception is a missing file: the names of its variants
/// are then unknown.
///
/// ```text
/// error: vendor.toml:2:1: unknown key `reasn` of `498`
///          |
///        2 | reasn = "Queue Full"
///          | ^^^^^ did you mean `reason`?
///  --> src/lib.rs:1:36
///   |
/// 1 | #[sipcodes::status_codes(standard, "vendor.toml")]
///   |                                    ^^^^^^^^^^^^^
/// ```
///
/// # Rebuilding
///
/// A change of a table rebuilds the crate. rust-analyzer keeps what it has expanded: it sees a change of a table
/// only when it is restarted.
#[proc_macro_attribute]
pub fn status_codes(arguments: TokenStream, item: TokenStream) -> TokenStream {
    generate::generate(arguments.into(), item.into(), &files::PackageFiles).into()
}
