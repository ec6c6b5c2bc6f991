//! The calls that are open, as many as bounded memory allows.

use std::collections::{HashMap, HashSet, VecDeque};
use std::hash::{BuildHasher, RandomState};
use std::rc::Rc;

use super::call::{Call, Entry};
use super::message::Message;
use super::place::Origin;

/// A call is printed when so many messages of others have come since its last one ...
const PATIENCE: u64 = 10_000;
/// ... or when the messages kept take so many bytes and it is the one that was idle longest.
const MAX_BYTES: usize = 16 * 1024 * 1024;
/// ... or when it has so many messages.
const MAX_MESSAGES: usize = 1000;
/// Of so many calls that were printed it is remembered that they were.
const MAX_PRINTED: usize = 100_000;

/// Groups messages by Call-ID.
#[derive(Default)]
pub(crate) struct Calls {
    open: HashMap<Rc<str>, Open>,
    /// one element for each of the last messages: its number and its Call-ID
    recent: VecDeque<(u64, Rc<str>)>,
    /// how many messages have come
    now: u64,
    bytes: usize,
    /// the call that has reached its limit
    full: Option<Rc<str>>,
    printed: Printed,
}

struct Open {
    call: Call,
    first: u64,
    last: u64,
    bytes: usize,
}

impl Calls {
    /// Adds a message to its call; `None` if it is a retransmission.
    pub(crate) fn add(&mut self, message: &Message, origin: Origin) -> Option<&Entry> {
        self.now += 1;
        let known = self.open.get_key_value(message.call_id.as_str());
        let id = known.map_or_else(|| message.call_id.as_str().into(), |(id, _)| Rc::clone(id));
        self.recent.push_back((self.now, Rc::clone(&id)));
        let open = self.open.entry(Rc::clone(&id)).or_insert_with_key(|id| {
            let bytes = size_of::<Open>() + 2 * id.len();
            self.bytes += bytes;
            Open {
                call: Call::new(id.to_string(), self.printed.contains(id)),
                first: self.now,
                last: self.now,
                bytes,
            }
        });
        open.last = self.now;
        let (entry, bytes) = open.call.add(message, origin)?;
        open.bytes += bytes;
        self.bytes += bytes;
        if entry.number == MAX_MESSAGES {
            self.full = Some(id);
        }
        Some(entry)
    }

    /// A call that cannot be kept any longer.
    pub(crate) fn take_idle(&mut self) -> Option<Call> {
        if let Some(id) = self.full.take() {
            return self.take(&id);
        }
        loop {
            let (number, _) = self.recent.front()?;
            if self.now - number < PATIENCE && self.bytes < MAX_BYTES {
                return None;
            }
            let (number, id) = self.recent.pop_front()?;
            // otherwise there is a later message of the call in the queue
            if self.open.get(&id).is_some_and(|open| open.last == number) {
                return self.take(&id);
            }
        }
    }

    fn take(&mut self, id: &str) -> Option<Call> {
        let open = self.open.remove(id)?;
        self.bytes -= open.bytes;
        self.printed.insert(id);
        Some(open.call)
    }

    /// All calls that are left, in the order in which they began.
    pub(crate) fn take_all(&mut self) -> Vec<Call> {
        let mut all: Vec<_> = self.open.drain().map(|(_, open)| open).collect();
        all.sort_unstable_by_key(|open| open.first);
        all.into_iter().map(|open| open.call).collect()
    }
}

/// The calls that were printed lately, by a hash of the Call-ID.
#[derive(Default)]
struct Printed {
    hashes: HashSet<u64>,
    order: VecDeque<u64>,
    hasher: RandomState,
}

impl Printed {
    fn insert(&mut self, id: &str) {
        let hash = self.hasher.hash_one(id);
        if self.hashes.insert(hash) {
            self.order.push_back(hash);
        }
        if self.order.len() > MAX_PRINTED {
            if let Some(oldest) = self.order.pop_front() {
                self.hashes.remove(&oldest);
            }
        }
    }

    fn contains(&self, id: &str) -> bool {
        self.hashes.contains(&self.hasher.hash_one(id))
    }
}
