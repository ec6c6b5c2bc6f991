//! One reader of SIP messages for the whole command.
//!
//! It works on bytes, because a peer may send any, and it is lenient: [`Message::read`] fails only
//! if there is no start line. Everything else that is wrong is a question to ask afterwards
//! ([`Message::malformed_line`], [`Message::is_truncated`], the `Option` or `Result` of an accessor),
//! so that a server can answer 400 and an explanation can show what there is.
//!
//! For text around messages, [`find_start`] tells where in a line of a log a start line begins, and
//! for streams [`head_length`] tells where a head ends. Whatever is shown on a terminal goes
//! through [`printable`] first.

#![allow(dead_code, unused_imports)] // until all programs use it

mod field;
mod message;
mod printable;
mod start;
mod token;
mod value;
mod via;

pub(crate) use message::{CSeq, Message, head_length};
pub(crate) use printable::printable;
pub(crate) use start::{Start, StartError, find_start};
pub(crate) use token::{is_token, number};
pub(crate) use value::{Value, split, unquote};
pub(crate) use via::Via;

/// A message is at most as long as a datagram; longer ones are given up, so that memory stays
/// bounded.
pub(crate) const MAX_MESSAGE: usize = 64 * 1024;
