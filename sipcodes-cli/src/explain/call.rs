//! The messages with one Call-ID.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::net::SocketAddr;

use sipcodes::Code;

use super::hint::{Hint, hints};
use super::message::Message;
use super::place::Origin;
use super::remark::remarks;
use super::start::Start;

/// How far back a retransmission is recognised, in messages of the call.
const RECENT: usize = 64;
/// How many ends have a letter of their own.
const MAX_ENDS: usize = 26;

/// A call, a registration, a subscription: whatever shares a Call-ID.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) id: String,
    /// whether an earlier part of it has been printed already
    pub(crate) is_continued: bool,
    pub(crate) ends: Vec<SocketAddr>,
    pub(crate) entries: Vec<Entry>,
    /// whether a CANCEL or BYE was seen
    given_up: bool,
    explained: HashSet<Code>,
}

/// A message, with its retransmissions.
#[derive(Debug)]
pub(crate) struct Entry {
    /// which message of the call it is, from 1
    pub(crate) number: usize,
    pub(crate) origin: Origin,
    pub(crate) count: u32,
    pub(crate) start: Start,
    pub(crate) method: String,
    pub(crate) sequence: u32,
    pub(crate) in_dialog: bool,
    pub(crate) leg: Leg,
    pub(crate) remarks: Vec<String>,
    pub(crate) hints: Vec<Hint>,
    /// what its retransmissions have in common
    identity: u64,
}

/// Which of the forked branches a message belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Leg {
    pub(crate) branch: String,
    /// the branch of the request that was forked into this one and perhaps others
    pub(crate) parent: Option<String>,
    pub(crate) to_tag: String,
}

impl Call {
    pub(crate) fn new(id: String, is_continued: bool) -> Self {
        Self {
            id,
            is_continued,
            ends: Vec::new(),
            entries: Vec::new(),
            given_up: false,
            explained: HashSet::new(),
        }
    }

    /// Adds a message. Returns what it was added as and how many bytes it takes, or `None` for a
    /// retransmission.
    pub(crate) fn add(&mut self, message: &Message, origin: Origin) -> Option<(&Entry, usize)> {
        let leg = Leg::of(message);
        let identity = identity(message, &leg);
        let mut recent = self.entries.iter_mut().rev().take(RECENT);
        if let Some(known) = recent.find(|entry| entry.identity == identity) {
            known.count += 1;
            return None;
        }
        let (mut remarks, mut hints) = (Vec::new(), Vec::new());
        let mut in_dialog = !leg.to_tag.is_empty();
        if let Start::Response { code, reason } = &message.start {
            in_dialog = self.answers_in_dialog(message);
            remarks = self.remarks(message, *code, reason);
            if self.explained.insert(*code) {
                hints = self::hints(message, *code, in_dialog);
            }
        } else {
            self.given_up |= matches!(message.method.as_str(), "CANCEL" | "BYE");
        }
        if let Some((source, destination)) = origin.ends {
            for end in [source, destination] {
                if self.ends.len() < MAX_ENDS && !self.ends.contains(&end) {
                    self.ends.push(end);
                }
            }
        }
        let entry = Entry {
            number: self.entries.len() + 1,
            origin,
            count: 1,
            start: message.start.clone(),
            method: message.method.clone(),
            sequence: message.sequence,
            in_dialog,
            leg,
            remarks,
            hints,
            identity,
        };
        let size = entry.size();
        self.entries.push(entry);
        self.entries.last().map(|entry| (entry, size))
    }

    fn remarks(&self, message: &Message, code: Code, reason: &[u8]) -> Vec<String> {
        let mut remarks = remarks(message, code, reason);
        let ends_invite = code.as_u16() == 487 && message.method == "INVITE";
        if ends_invite && !self.given_up && !self.is_continued {
            remarks.push(
                "no CANCEL or BYE before this 487: the INVITE expired, or the trace lacks it"
                    .to_owned(),
            );
        }
        remarks
    }

    /// Whether the request that a response answers was sent inside a dialog.
    fn answers_in_dialog(&self, message: &Message) -> bool {
        self.entries.iter().rev().take(RECENT).any(|entry| {
            let is_request = matches!(entry.start, Start::Request { .. });
            let is_its = entry.sequence == message.sequence && entry.method == message.method;
            is_request && is_its && entry.in_dialog
        })
    }

    /// The final responses to the INVITE with this number, in the order in which they came.
    pub(crate) fn finals(&self, sequence: u32) -> impl Iterator<Item = (Code, &Entry)> {
        self.entries.iter().filter_map(move |entry| {
            let Start::Response { code, .. } = entry.start else {
                return None;
            };
            let is_its = entry.sequence == sequence && entry.method == "INVITE";
            (is_its && code.is_final()).then_some((code, entry))
        })
    }

    /// The numbers of the INVITEs that pass `test`, each once even if it was seen on several legs.
    pub(crate) fn invites(&self, test: fn(&Entry) -> bool) -> Vec<u32> {
        let invites = self.entries.iter().filter(|entry| entry.method == "INVITE" && test(entry));
        let mut numbers: Vec<_> = invites.map(|entry| entry.sequence).collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }

    /// When its first message was sent.
    pub(crate) fn start(&self) -> Option<u64> {
        self.entries.first()?.origin.time
    }

    /// The letter that stands for an end in the lines of the call.
    pub(crate) fn letter(&self, end: SocketAddr) -> char {
        let index = self.ends.iter().position(|known| *known == end);
        index.and_then(|at| ('A'..='Z').nth(at)).unwrap_or('?')
    }
}

impl Entry {
    /// Roughly, what keeping it costs.
    fn size(&self) -> usize {
        let start = match &self.start {
            Start::Request { method, uri } => method.len() + uri.len(),
            Start::Response { reason, .. } => reason.len(),
        };
        let parent = self.leg.parent.as_ref().map_or(0, String::len);
        let leg = self.leg.branch.len() + self.leg.to_tag.len() + parent;
        let remarks: usize = self.remarks.iter().map(|text| text.len() + 24).sum();
        let hints: usize = self.hints.iter().map(|(_, text)| text.len() + 40).sum();
        size_of::<Self>() + start + leg + self.method.len() + remarks + hints
    }
}

impl Leg {
    fn of(message: &Message) -> Self {
        let mut branches = message.branches().map(str::to_owned);
        Self {
            branch: branches.next().unwrap_or_default(),
            parent: branches.next(),
            to_tag: message.tag("To").to_owned(),
        }
    }
}

fn identity(message: &Message, leg: &Leg) -> u64 {
    let mut hasher = DefaultHasher::new();
    message.start.hash(&mut hasher);
    (message.sequence, &message.method).hash(&mut hasher);
    (&leg.branch, &leg.to_tag, message.tag("From")).hash(&mut hasher);
    hasher.finish()
}
