#![doc = include_str!("../README.md")]
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
pub use name::{default_name, is_item_name, is_variant_name};
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

/// A JSON schema of the format: the file that the first line of the standard table names for editors.
pub const SCHEMA: &str = include_str!("../codes.schema.json");
