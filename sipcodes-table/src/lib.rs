//! The format of the tables from which `sipcodes` generates enums of SIP response codes: a reader,
//! its checks and messages, and the [standard table](STANDARD) itself.
//!
//! The way of the data: the text of one or several tables ([`Source`]) becomes a validated
//! [`Table`], whose [`Entry`]s have [`COLUMNS`], or [`Problem`]s with their places in the text.
//!
//! ```
//! use sipcodes_table::{Source, Table};
//!
//! let text = "[498]\nreason = \"Queue Full\"\nremedy = \"latr\"\n";
//! let (table, problems) = Table::read(&[Source::standard(), Source::new("vendor.toml", text)]);
//!
//! assert!(table.entries.iter().any(|entry| entry.name == "QueueFull"));
//! assert_eq!(
//!     problems[0].to_string(),
//!     "vendor.toml:3:10: `remedy` of `498`: unknown value \"latr\"\n  \
//!        |\n\
//!      3 | remedy = \"latr\"\n  \
//!        |          ^^^^^^ did you mean \"later\"?"
//! );
//! ```
//!
//! The format itself is documented with the macro, in the crate `sipcodes`.

#![forbid(unsafe_code)]

mod cell;
mod column;
mod data;
mod date;
mod dialog_effect;
mod document;
mod entry;
mod excerpt;
mod grammar;
mod header_rule;
mod keys;
mod lookalike;
mod markdown;
mod name;
mod q850;
mod reason_phrase;
mod reference;
mod report;
mod source;
mod suggest;
mod syntax;
mod table;
mod toml;
mod unclosed;
mod vocabulary;

pub use column::{Array, COLUMNS, Column};
pub use data::Data;
pub use date::Date;
pub use dialog_effect::DialogEffect;
pub use entry::Entry;
pub use header_rule::{HeaderRule, RangeRules};
pub use markdown::escape;
pub use name::{default_name, is_variant_name};
pub use reason_phrase::OtherReason;
pub use reference::Reference;
pub use report::Problem;
pub use source::{Place, Source};
pub use suggest::nearest;
pub use table::Table;
pub use vocabulary::{VOCABULARIES, Vocabulary, Word};

/// The text of the standard table: every response code of IANA's registry, and the historic 409 and
/// 411.
pub const STANDARD: &str = include_str!("../codes.toml");
