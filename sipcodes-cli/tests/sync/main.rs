//! `iana-sync` from outside: files of our own in IANA's formats go in, reports and edited tables
//! come out.
//!
//! An example has no tests of its own that `cargo test` runs while it also builds the program.
//! So the program's modules are part of this test as well, which runs the unit tests in them.

#![allow(dead_code, reason = "what only the program's `main` calls is not called here")]

#[path = "../../iana-sync/body.rs"]
mod body;
#[path = "../../iana-sync/compare.rs"]
mod compare;
#[path = "../../iana-sync/edit.rs"]
mod edit;
#[path = "../../iana-sync/error.rs"]
mod error;
#[path = "../../iana-sync/layout.rs"]
mod layout;
#[path = "../../iana-sync/list.rs"]
mod list;
#[path = "../../iana-sync/note.rs"]
mod note;
#[path = "../../iana-sync/phrase.rs"]
mod phrase;
#[path = "../../iana-sync/place.rs"]
mod place;
#[path = "../../iana-sync/proposal.rs"]
mod proposal;
#[path = "../../iana-sync/reference.rs"]
mod reference;
#[path = "../../iana-sync/registry.rs"]
mod registry;
#[path = "../../iana-sync/registry_csv.rs"]
mod registry_csv;
#[path = "../../iana-sync/registry_xml.rs"]
mod registry_xml;
#[path = "../../iana-sync/style.rs"]
mod style;
#[path = "../../iana-sync/table.rs"]
mod table;

#[path = "../common/mod.rs"]
mod common;

mod changes;
mod files;
mod formatting;
mod full_cycle;
mod places;
mod program;
mod properties;
mod reports;
