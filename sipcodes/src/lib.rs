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
//! // what the RFCs make of it
//! assert_eq!(code.dialog_effect(), Some(DialogEffect::Transaction)); // RFC 5057
//! assert_eq!(code.q850_cause(), Some(17)); // RFC 3398: user busy
//! assert_eq!(code.remedy(), Some(Remedy::Later));
//! ```
//!
//! # Three types for a code
//!
//! - [`StatusCode`] is an enum of every code that IANA has registered, and of the historic 409 and
//!   411. Use it where the program decides what a code means.
//! - [`Code`] is any code that a peer may send, 100 to 699. Use it where a response is stored or
//!   passed on; nothing is lost of a code that is in no table, and
//!   [`recognized_as`](Code::recognized_as) says as what it is to be treated.
//! - [`Class`] is the first digit: six values, matched without a wildcard.
//!
//! All three are two bytes or less, `Copy`, ordered and hashed by number. What can be asked of them
//! can be asked in a `const` context; nothing allocates and nothing panics.
//!
//! # An enum of your own
//!
//! [`status_codes`](macro@status_codes) generates such an enum in your crate: from the standard
//! table, from a table of your own, or from both. Because the enum is then local to your crate, a
//! `match` on it needs no wildcard arm, and a code that is added to a table later is a compile error
//! wherever it has to be handled.
//!
//! ```
//! #[sipcodes::status_codes(standard, "tests/tables/vendor.toml")]
//! pub enum MyCode {}
//!
//! assert_eq!(MyCode::QueueFull.as_u16(), 498);
//! assert_eq!(MyCode::ALL.len(), sipcodes::StatusCode::ALL.len() + 2);
//! ```
//!
//! [`StatusCode`] is `#[non_exhaustive]`, so other crates need a wildcard arm for it. What they miss
//! by it, the nightly lint `non_exhaustive_omitted_patterns` reports:
//!
//! ```ignore
//! #![feature(non_exhaustive_omitted_patterns_lint)]
//! #![warn(non_exhaustive_omitted_patterns)]
//! ```
//!
//! # Status lines
//!
//! [`StatusLine`] reads and writes the line that carries a code, without copying, and keeps what
//! the peer wrote as its phrase.
//!
//! ```
//! use sipcodes::{StatusCode, StatusLine};
//!
//! let line = StatusLine::parse(b"SIP/2.0 486 Busy\r\n")?;
//! assert_eq!(line.code().status(), Some(StatusCode::BusyHere));
//! assert!(StatusCode::BusyHere.former_reason_phrases().contains(&"Busy"));
//! # Ok::<(), sipcodes::StatusLineError>(())
//! ```
//!
//! # What the RFCs say of a code
//!
//! | Question | Answer | Source |
//! |---|---|---|
//! | Where is it specified? | [`references`](StatusCode::references), [`registration`](StatusCode::registration) | IANA's registry |
//! | Which header fields belong in it? | [`header_rules`](StatusCode::header_rules) | the RFC of the code |
//! | Which requests does it answer? | [`methods`](StatusCode::methods) | the RFC of the code |
//! | Does the call survive it? | [`dialog_effect`](StatusCode::dialog_effect) | RFC 5057 |
//! | What may the client change and try again? | [`remedy`](StatusCode::remedy) | RFC 3261, Section 8.1.3.5 |
//! | What is it on the telephone network? | [`q850_cause`](StatusCode::q850_cause), [`from_q850_cause`](StatusCode::from_q850_cause) | RFC 3398 |
//! | Which response of a fork goes upstream? | [`forking::best_response`], [`forking::forwarded_as`] | RFC 3261, Section 16.7 |
//! | As what is an unknown code treated? | [`Code::recognized_as`] | RFC 3261, Section 8.1.3.2 |
//!
//! # Features
//!
//! - `serde`: every generated enum and [`Code`] are serialised as the number, and what is unknown or
//!   out of range is rejected. An enum with its own implementation of serde's traits does not
//!   compile beside it, whoever switches the feature on.
//!
//! The crate is `no_std`, needs no allocator and has no `unsafe` code. Its table is the file
//! `codes.toml` of `sipcodes-macros`.

#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[doc(hidden)]
pub mod __private;
mod class;
mod code;
mod error;
pub mod forking;
mod header_rule;
mod method;
mod predicates;
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
