//! One reader of SIP messages for the whole command.
//!
//! It works on bytes, because a peer may send any, and it is lenient: [`Message::read`] fails only
//! if there is no start line. All other problems can be asked for afterwards
//! ([`Message::malformed_line`], [`Message::is_truncated`], the `Option` or `Result` of an accessor),
//! so that a server can answer 400 and an explanation can show what there is.
//!
//! For text around messages, [`find_start`] tells where in a line of a log a start line begins, and
//! for streams [`head_length`] tells where a head ends. Text of a peer goes through [`printable`]
//! before it is shown on a terminal.

mod field;
mod message;
mod printable;
mod start;
mod token;
mod value;
mod via;

pub(crate) use field::Field;
pub(crate) use message::{Message, head_length};
pub(crate) use printable::printable;
pub(crate) use start::{Start, find_start, is_start};
pub(crate) use token::{is_token, number};
pub(crate) use value::{Value, auth_parameter, parameter, split};
pub(crate) use via::Via;

/// A message is at most as long as a datagram; longer ones are given up, so that memory stays
/// bounded.
pub(crate) const MAX_MESSAGE: usize = 64 * 1024;
