//! What is found in the inputs, on its way to the thread that shows it.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::sync::mpsc::SyncSender;
use std::sync::{Arc, Mutex, PoisonError};

use super::unread::{self, Kind};
use crate::findings::{Message, Origin, Place};
use crate::sip;

/// In the order of the input.
pub(crate) enum Event {
    Message(Box<Message>),
    /// Something that cannot be read and is skipped, with its place.
    Damage(String),
    /// An input cannot be read, or not to its end.
    Failure(String),
    /// The inputs have ended, or the user does not want to wait for that.
    End,
}

/// What an input had, apart from messages.
#[derive(Debug, Default)]
pub(crate) struct Contents {
    pub(crate) lines: u64,
    pub(crate) packets: u64,
    pub(crate) not_read: BTreeMap<Kind, u64>,
}

/// Takes what is found.
pub(crate) struct Sink {
    pub(crate) events: SyncSender<Event>,
    pub(crate) contents: Arc<Mutex<Contents>>,
    /// The name of the input, if there are several.
    pub(crate) input: Option<Arc<str>>,
}

impl Sink {
    /// If nobody receives the event, the process is about to end.
    pub(crate) fn send(&self, event: Event) {
        let _ = self.events.send(event);
    }

    pub(crate) fn damage(&self, place: Place, problem: impl Display) {
        let input = self.input.as_ref().map_or_else(String::new, |name| format!("{name}: "));
        self.send(Event::Damage(format!("{input}{place}: {problem}")));
    }

    pub(crate) fn unread(&self, kind: Kind, count: u64) {
        self.count(|contents| unread::add(&mut contents.not_read, kind, count));
    }

    pub(crate) fn count(&self, add: impl FnOnce(&mut Contents)) {
        // a panic elsewhere does not make the counts wrong
        add(&mut self.contents.lock().unwrap_or_else(PoisonError::into_inner));
    }

    /// The payload of a datagram, or a message cut from a stream. Returns whether it is SIP.
    pub(crate) fn datagram(&self, payload: &[u8], origin: Origin) -> bool {
        let payload = payload.trim_ascii_start();
        let is_sip = sip::is_start(payload);
        if is_sip {
            self.message(payload, origin);
        }
        is_sip
    }

    /// A message from its first line on. Returns it as it was read.
    pub(crate) fn message<'a>(&self, bytes: &'a [u8], origin: Origin) -> Option<sip::Message<'a>> {
        let read = sip::Message::read(bytes);
        let found = read.and_then(|message| Ok((Message::new(&message, origin)?, message)));
        match found {
            Ok((found, message)) => {
                let input = self.input.clone();
                self.send(Event::Message(Box::new(Message { input, ..found })));
                Some(message)
            }
            Err(problem) => {
                self.damage(origin.place, problem);
                None
            }
        }
    }
}
