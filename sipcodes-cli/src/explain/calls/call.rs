//! The messages with one Call-ID.

use std::net::SocketAddr;

use sipcodes::Code;

use crate::explain::input::origin::{Origin, Place};
use crate::explain::message::Message;
use crate::explain::remarks::{self, Forks};

/// A repetition is recognized among this many of the last messages of the call.
const RECENT: usize = 64;
/// This many ends get a letter.
const MAX_ENDS: usize = 26;
/// In microseconds: a message that comes again within this time is the same packet, because a sender
/// waits 500 ms before it repeats one (T1; RFC 3261, Section 17.1.1.1).
const SOON: u64 = 10_000;

/// A call, a registration or a subscription: the messages with one Call-ID.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) id: String,
    /// Whether an earlier part of it has been shown already.
    pub(crate) is_continued: bool,
    pub(crate) ends: Vec<SocketAddr>,
    pub(crate) entries: Vec<Entry>,
    /// Remarks on INVITEs that were forked correctly.
    pub(crate) forks: Vec<String>,
    /// What is odd about the messages together.
    pub(crate) remarks: Vec<String>,
}

/// A message with its repetitions.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) message: Message,
    /// Which input it was found in.
    pub(crate) input: usize,
    /// Whether the request, or the one that is answered, was sent inside a dialog.
    pub(crate) in_dialog: bool,
    pub(crate) retransmissions: u32,
    /// How often a packet with it was seen once more, at another place.
    pub(crate) copies: u32,
    /// The last packet with it at the place where it was seen first.
    last: Origin,
}

/// How a message was added.
pub(crate) enum Added {
    New,
    Retransmission,
    Copy,
}

impl Call {
    pub(crate) const fn new(id: String, is_continued: bool) -> Self {
        Self {
            id,
            is_continued,
            ends: Vec::new(),
            entries: Vec::new(),
            forks: Vec::new(),
            remarks: Vec::new(),
        }
    }

    pub(crate) fn add(&mut self, mut message: Message, input: usize) -> Added {
        let mut recent = self.entries.iter_mut().rev().take(RECENT);
        if let Some(known) = recent.find(|entry| entry.message.identity == message.identity) {
            return known.repeat(&message.origin);
        }
        let request = if message.is_request() { None } else { self.request_of(&message) };
        let in_dialog = match request {
            Some(request) => request.in_dialog,
            None => message.is_request() && !message.leg.to_tag.is_empty(),
        };
        let found = remarks::of_answer(self, request, &message);
        message.remarks.extend(found);
        for end in message.origin.ends.into_iter().flat_map(|(from, to)| [from, to]) {
            if self.ends.len() < MAX_ENDS && !self.ends.contains(&end) {
                self.ends.push(end);
            }
        }
        self.entries.push(Entry {
            input,
            in_dialog,
            retransmissions: 0,
            copies: 0,
            last: message.origin,
            message,
        });
        Added::New
    }

    /// The whole call, with what is odd about its messages together.
    pub(super) fn finish(mut self) -> Self {
        let Forks { lawful, odd } = Forks::of(&self);
        self.forks = lawful;
        self.remarks = odd;
        self.remarks.extend(remarks::of_call(&self));
        self
    }

    /// The request that a response answers, on any leg.
    fn request_of(&self, response: &Message) -> Option<&Entry> {
        self.entries.iter().rev().take(RECENT).find(|entry| {
            let message = &entry.message;
            let is_its =
                (message.sequence, &message.method) == (response.sequence, &response.method);
            is_its && message.is_request()
        })
    }

    /// The requests with this method outside a dialog, by their numbers in CSeq: one is listed once
    /// even if it was seen on several legs.
    pub(crate) fn attempts(&self, method: &str) -> Vec<(u32, &Entry)> {
        let mut attempts: Vec<_> = self
            .entries
            .iter()
            .filter(|entry| entry.message.is_request() && !entry.in_dialog)
            .filter(|entry| entry.message.method == method)
            .map(|entry| (entry.message.sequence, entry))
            .collect();
        attempts.sort_by_key(|(sequence, _)| *sequence);
        attempts.dedup_by_key(|(sequence, _)| *sequence);
        attempts
    }

    /// The final responses to the request with this number, in the order in which they came.
    pub(crate) fn finals(
        &self,
        method: &str,
        sequence: u32,
    ) -> impl Iterator<Item = (Code, &Entry)> {
        self.entries.iter().filter_map(move |entry| {
            let message = &entry.message;
            let is_its = message.sequence == sequence && message.method == method;
            message.final_code().filter(|_| is_its).map(|code| (code, entry))
        })
    }

    /// Whether the call has ended: every request has a final response, and nothing that was set up is
    /// still open.
    pub(crate) fn has_ended(&self) -> bool {
        let has_final = |entry: &Entry| {
            let Message { method, sequence, .. } = &entry.message;
            self.finals(method, *sequence).next().is_some()
        };
        let is_answered = self.entries.iter().all(|entry| {
            !entry.message.is_request() || entry.message.method == "ACK" || has_final(entry)
        });
        let mut is_open = false;
        for entry in &self.entries {
            if let Some(code) = entry.message.final_code() {
                match entry.message.method.as_str() {
                    "BYE" => is_open = false,
                    "INVITE" | "SUBSCRIBE" if code.is_success() => is_open = true,
                    // the client is expected to send it again with credentials
                    _ if code.is_authentication_challenge() => is_open = true,
                    "CANCEL" | "NOTIFY" | "PRACK" | "ACK" => {}
                    _ if !entry.in_dialog => is_open = false,
                    _ => {}
                }
            }
        }
        is_answered && !is_open && !self.entries.is_empty()
    }

    /// When its first message was sent.
    pub(crate) fn start(&self) -> Option<u64> {
        self.entries.first()?.message.origin.time
    }

    /// The letter of an end in the lines of the call.
    pub(crate) fn letter(&self, end: SocketAddr) -> char {
        let index = self.ends.iter().position(|known| *known == end);
        index.and_then(|at| ('A'..='Z').nth(at)).unwrap_or('?')
    }
}

impl Entry {
    fn repeat(&mut self, origin: &Origin) -> Added {
        let last = &self.last;
        let is_elsewhere = last.ends.zip(origin.ends).is_some_and(|(last, now)| last != now);
        let is_same_packet = match (origin.place, origin.ip_id) {
            (Place::Packet(_), 0) => {
                let times = last.time.zip(origin.time);
                times.is_some_and(|(last, now)| now.abs_diff(last) < SOON)
            }
            (_, id) => id != 0 && id == last.ip_id,
        };
        if is_elsewhere || is_same_packet {
            self.copies += 1;
            return Added::Copy;
        }
        self.last = *origin;
        self.retransmissions += 1;
        Added::Retransmission
    }
}
