//! The messages with one Call-ID.

use std::net::SocketAddr;

use sipcodes::Code;

use crate::explain::remarks;
use crate::findings::{Call, Message, Origin, Place};

/// A repetition is recognized among this many of the last messages of the call.
const RECENT: usize = 64;
/// This many ends get a letter.
const MAX_ENDS: usize = 26;
/// In microseconds: a message that comes again within this time is the same packet, because a sender
/// waits 500 ms before it repeats one (T1; RFC 3261, Section 17.1.1.1).
const SOON: u64 = 10_000;

impl Call {
    /// Adds a message, or counts it as a repetition of one. Returns whether it was added.
    pub(crate) fn add(&mut self, mut message: Message) -> bool {
        let mut recent = self.messages.iter_mut().rev().take(RECENT);
        if let Some(known) = recent.find(|known| known.identity == message.identity) {
            known.repeat(message.origin);
            return false;
        }
        let request = if message.is_request() { None } else { self.request_of(&message) };
        message.in_dialog = match request {
            Some(request) => request.in_dialog,
            None => message.is_request() && !message.leg.to_tag.is_empty(),
        };
        let found = remarks::of_answer(self, request, &message);
        message.remarks.extend(found);
        let ends = message.origin.ends.into_iter().flat_map(|ends| [ends.from, ends.to]);
        for end in ends.flatten() {
            if self.ends.len() < MAX_ENDS && !self.ends.contains(&end) {
                self.ends.push(end);
            }
        }
        self.messages.push(message);
        true
    }

    /// The whole call, with what is odd about its messages together.
    pub(super) fn finish(mut self) -> Self {
        for fork in remarks::forks(&self) {
            match fork {
                Ok(lawful) => self.forks.push(lawful),
                Err(odd) => self.remarks.push(odd),
            }
        }
        self.remarks.extend(remarks::of_call(&self));
        self
    }

    /// The request that a response answers, on any leg.
    fn request_of(&self, response: &Message) -> Option<&Message> {
        let sent = (response.sequence, &response.method);
        let mut recent = self.messages.iter().rev().take(RECENT);
        recent.find(|it| it.is_request() && (it.sequence, &it.method) == sent)
    }

    /// The final responses to the request with this number, in the order in which they came.
    pub(crate) fn finals(
        &self,
        method: &str,
        sequence: u32,
    ) -> impl Iterator<Item = (Code, &Message)> {
        let messages = self.messages.iter();
        let answers = messages.filter(move |it| it.sequence == sequence && it.method == method);
        answers.filter_map(|message| Some((message.final_code()?, message)))
    }

    /// Whether the call has ended: every request has a final response, and nothing that was set up is
    /// still open.
    pub(crate) fn has_ended(&self) -> bool {
        let has_final = |it: &Message| self.finals(&it.method, it.sequence).next().is_some();
        let mut requests = self.messages.iter().filter(|message| message.is_request());
        let is_answered = requests.all(|request| request.method == "ACK" || has_final(request));
        let mut is_open = false;
        for message in &self.messages {
            if let Some(code) = message.final_code() {
                match message.method.as_str() {
                    "BYE" => is_open = false,
                    "INVITE" | "SUBSCRIBE" if code.is_success() => is_open = true,
                    // the client is expected to send it again with credentials
                    _ if code.is_authentication_challenge() => is_open = true,
                    "CANCEL" | "NOTIFY" | "PRACK" | "ACK" => {}
                    _ if !message.in_dialog => is_open = false,
                    _ => {}
                }
            }
        }
        is_answered && !is_open && !self.messages.is_empty()
    }

    /// When its first message was sent.
    pub(crate) fn start(&self) -> Option<u64> {
        self.messages.first()?.origin.time
    }

    /// The letter of an end in the lines of the call.
    pub(crate) fn letter(&self, end: Option<SocketAddr>) -> char {
        let index = self.ends.iter().position(|known| Some(*known) == end);
        index.and_then(|at| ('A'..='Z').nth(at)).unwrap_or('?')
    }
}

impl Message {
    fn repeat(&mut self, origin: Origin) {
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
        } else {
            self.last = origin;
            self.retransmissions += 1;
        }
    }
}
