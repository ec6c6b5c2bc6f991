//! What is found in the inputs, on its way to the thread that shows it.

use std::sync::mpsc::SyncSender;
use std::sync::{Arc, Mutex, PoisonError};

use super::origin::{Origin, Place};
use super::unread::{Kind, Unread};
use crate::explain::message::Message;
use crate::sip;

/// In the order of the input.
pub(crate) enum Event {
    Message(Box<Message>),
    /// Something that cannot be read and is skipped.
    Damage {
        place: Place,
        problem: String,
    },
    /// The next input begins; the number is its index.
    Input(usize),
    /// An input cannot be read, or not to its end.
    Failure(String),
    /// The user does not want to wait for the end of the input.
    Interrupt,
    End,
}

/// What an input had, apart from messages.
#[derive(Debug, Default)]
pub(crate) struct Contents {
    pub(crate) lines: u64,
    pub(crate) packets: u64,
    pub(crate) unread: Unread,
}

/// Takes what is found.
pub(crate) struct Sink {
    events: SyncSender<Event>,
    contents: Arc<Mutex<Contents>>,
}

impl Sink {
    pub(crate) const fn new(events: SyncSender<Event>, contents: Arc<Mutex<Contents>>) -> Self {
        Self { events, contents }
    }

    /// If nobody receives the event, the process is about to end.
    pub(crate) fn send(&self, event: Event) {
        let _ = self.events.send(event);
    }

    pub(crate) fn damage(&self, place: Place, problem: impl Into<String>) {
        self.send(Event::Damage { place, problem: problem.into() });
    }

    pub(crate) fn unread(&self, kind: Kind, count: u64) {
        self.count(|contents| contents.unread.add(kind, count));
    }

    pub(crate) fn count(&self, add: impl FnOnce(&mut Contents)) {
        // a panic elsewhere does not make the counts wrong
        add(&mut self.contents.lock().unwrap_or_else(PoisonError::into_inner));
    }

    /// The payload of a datagram, or a message cut from a stream. Returns whether it is SIP.
    pub(crate) fn datagram(&self, payload: &[u8], origin: Origin) -> bool {
        let payload = payload.trim_ascii_start();
        let first = payload.split(|byte| *byte == b'\n').next().unwrap_or_default();
        let is_sip = sip::find_start(first) == Some(0);
        if is_sip {
            self.message(payload, origin);
        }
        is_sip
    }

    /// A message from its first line on. Returns it as it was read.
    pub(crate) fn message<'a>(&self, bytes: &'a [u8], origin: Origin) -> Option<sip::Message<'a>> {
        let read = sip::Message::read(bytes).map_err(|error| error.to_string());
        let found = read.and_then(|message| Ok((Message::new(&message, origin)?, message)));
        match found {
            Ok((found, message)) => {
                self.send(Event::Message(Box::new(found)));
                Some(message)
            }
            Err(problem) => {
                self.damage(origin.place, problem);
                None
            }
        }
    }
}
