//! SIP response codes, strongly typed and complete, generated from one table.
//!
//! ```
//! use sipcodes::{Class, DialogEffect, Remedy, StatusCode};
//!
//! let code = StatusCode::from_u16(486).expect("486 is registered");
//! assert_eq!(code, StatusCode::BusyHere);
//! assert_eq!(code.reason_phrase(), "Busy Here");
//! assert_eq!(code.status_line(), "SIP/2.0 486 Busy Here\r\n");
//! assert_eq!(code.class(), Class::ClientError);
//!
//! // what the RFCs say about it
//! assert_eq!(code.dialog_effect(), Some(DialogEffect::Transaction)); // RFC 5057
//! assert_eq!(code.q850_cause(), Some(17)); // RFC 3398: user busy
//! assert_eq!(code.remedies(), [Remedy::LaterIfTold]); // RFC 3261
//! ```
//!
//! # Which type for a code
//!
//! - [`StatusCode`] is an enum of every code that IANA has registered, and of the historic 409 and 411. Use
//!   it where the program decides what a code means.
//! - [`Code`] is any code that a peer may send, 100 to 699, with a constant for every registered one. Use it
//!   where a response is stored or passed on: a code that no table lists is kept as it is, and
//!   [`recognized_as`](Code::recognized_as) returns the code that a client treats it as.
//! - [`Class`] is the first digit: six values, matched without a wildcard.
//! - [`status_codes`](macro@status_codes) generates an enum of your own, as the next section shows.
//!
//! All of them are small, `Copy`, ordered and hashed by number. Nearly all methods are `const`; nothing allocates
//! and nothing panics.
//!
//! # An enum of your own
//!
//! [`status_codes`](macro@status_codes) generates an enum in your crate: from the standard table, from a table
//! of your own, or from both. Because the enum is local to your crate, a `match` on it needs no wildcard arm,
//! and a code that is added to a table later is a compile error wherever it has to be handled. If this is
//! `vendor.toml`:
//!
//! ```toml
#![doc = include_str!("../tests/tables/vendor.toml")]
//! ```
//!
//! then these are the enums:
//!
//! ```
//! # #[cfg(feature = "macros")] {
//! /// The codes that my stack speaks.
//! #[sipcodes::status_codes(standard, "tests/tables/vendor.toml")]
//! pub enum MyCode {}
//!
//! assert_eq!(MyCode::QueueFull.as_u16(), 498);
//! assert_eq!(MyCode::ALL.len(), sipcodes::StatusCode::ALL.len() + 2);
//!
//! /// Only the vendor's codes.
//! #[sipcodes::status_codes("tests/tables/vendor.toml")]
//! enum Vendor {}
//!
//! fn try_again(code: Vendor) -> bool {
//!     match code {
//!         Vendor::SendFailed => false,
//!         Vendor::QueueFull => true,
//!     }
//! }
//! assert!(try_again(Vendor::QueueFull));
//! # }
//! ```
//!
//! An enum with a variant `Other(`[`Unlisted`]`)` is open: every code from 100 to 699 is exactly one value of
//! it. The page [for library authors](for_library_authors) says when to use which, and how to keep a release
//! of this crate from changing your enum.
//!
//! # Status lines
//!
//! [`StatusLine`] reads and writes the line that carries a code, without copying, and keeps what the peer wrote
//! as its phrase.
//!
//! ```
//! use sipcodes::{StatusCode, StatusLine};
//!
//! let line = StatusLine::parse(b"SIP/2.0 486 Busy\r\n")?;
//! assert_eq!(line.code(), StatusCode::BusyHere);
//! assert_eq!(line.reason(), b"Busy");
//! # Ok::<(), sipcodes::StatusLineError>(())
//! ```
//!
//! # What the RFCs say about a code
//!
//! | Question | Answer | Source |
//! |---|---|---|
//! | Where is it specified? | [`references`](StatusCode::references), [`see_also`](StatusCode::see_also), [`registration`](StatusCode::registration) | IANA's registry |
//! | Who sends it, and to which requests? | [`sent_by`](StatusCode::sent_by), [`methods`](StatusCode::methods) | the RFC of the code |
//! | What does another phrase mean? What may it say? | [`other_reason_phrases`](StatusCode::other_reason_phrases), [`phrase_detail`](StatusCode::phrase_detail) | many RFCs |
//! | Which header fields belong in it? | [`header_rules_for`](StatusCode::header_rules_for) | RFC 3261, Section 20, and its extensions |
//! | What does it end inside a dialog? | [`dialog_effect_on`](StatusCode::dialog_effect_on) | RFC 5057 |
//! | What can the client change before it tries again? | [`remedies`](StatusCode::remedies) | RFC 3261, Section 8.1.3.5 |
//! | How does it count in statistics? | [`outcome`](StatusCode::outcome) | RFC 6076 |
//! | What is it on the telephone network? | [`q850_cause`](StatusCode::q850_cause), [`from_q850_cause`](StatusCode::from_q850_cause) | RFC 3398 |
//! | Which response of a fork goes upstream? | [`forking::best_response`], [`forking::rank`], [`forking::forwarded_as`] | RFC 3261, Section 16.7 |
//! | How does a client treat an unknown code? | [`Code::recognized_as`] | RFC 3261, Section 8.1.3.2 |
//!
//! # Features
//!
//! - `macros` (default): the attribute [`status_codes`](macro@status_codes). Without it the crate has no
//!   dependency, and all types are the same.
//! - `serde`: [`StatusCode`], [`Code`] and [`Class`] are serialized as their number, and other numbers are
//!   rejected. Enums of your own ask for it with the argument `serde`.
//!
//! The crate is `no_std`, needs no allocator and has no `unsafe` code. Its table is the file `codes.toml` of
//! `sipcodes-table`.

#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[doc(hidden)]
pub mod __private;
mod class;
mod code;
mod error;
#[cfg(doc)]
#[doc = include_str!("for_library_authors.md")]
pub mod for_library_authors {}
pub mod forking;
mod header_rule;
mod method;
mod reason_phrase;
mod reference;
mod serde;
mod standard;
mod status_line;
mod template;
mod unlisted;
mod vocabulary;

pub use class::Class;
pub use code::Code;
pub use error::{Excerpt, InvalidCode, UnknownCode};
pub use header_rule::{HeaderRule, HeaderRules};
pub use reason_phrase::ReasonPhrase;
pub use reference::{Reference, ReferenceUrl};
#[cfg(feature = "macros")]
pub use sipcodes_macros::status_codes;
pub use standard::StatusCode;
pub use status_line::{StatusLine, StatusLineError};
pub use unlisted::Unlisted;
pub use vocabulary::{
    Applies, DialogEffect, Outcome, Registration, Remedy, Requirement, Role, Standing,
};
