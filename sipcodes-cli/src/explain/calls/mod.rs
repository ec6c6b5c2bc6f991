//! The calls that are not complete yet, within bounded memory.

mod call;

use std::collections::{HashMap, HashSet, VecDeque};
use std::hash::{BuildHasher, RandomState};
use std::rc::Rc;
use std::time::{Duration, Instant};

use crate::findings::{Call, Message};

/// A call is shown when this many messages of others have come since its last one ...
const PATIENCE: u64 = 10_000;
/// ... or when the messages kept take this many bytes and no other call has been idle for longer ...
const MAX_BYTES: usize = 16 * 1024 * 1024;
/// ... or when it has this many messages.
const MAX_MESSAGES: usize = 1000;
/// The Call-IDs of this many calls that were shown are remembered.
const MAX_SHOWN: usize = 100_000;
/// A call that has ended is shown after this time, because repetitions may follow its last message.
const REST: Duration = Duration::from_secs(1);

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
    shown: Shown,
}

struct Open {
    call: Call,
    first: u64,
    last: u64,
    touched: Instant,
    bytes: usize,
}

impl Calls {
    /// Adds a message to its call. Returns whether it is no repetition.
    pub(crate) fn add(&mut self, mut message: Message) -> bool {
        self.now += 1;
        let id = std::mem::take(&mut message.call_id);
        let known = self.open.get_key_value(id.as_str());
        let id = known.map_or_else(|| id.as_str().into(), |(id, _)| Rc::clone(id));
        self.recent.push_back((self.now, Rc::clone(&id)));
        let open = self.open.entry(Rc::clone(&id)).or_insert_with_key(|id| {
            let bytes = size_of::<Open>() + 2 * id.len();
            self.bytes += bytes;
            Open {
                call: Call {
                    call_id: id.to_string(),
                    is_continued: self.shown.contains(id),
                    ..Call::default()
                },
                first: self.now,
                last: self.now,
                touched: Instant::now(),
                bytes,
            }
        });
        open.last = self.now;
        open.touched = Instant::now();
        let bytes = message.size();
        let is_new = open.call.add(message);
        if is_new {
            open.bytes += bytes;
            self.bytes += bytes;
            if open.call.messages.len() == MAX_MESSAGES {
                self.full = Some(id);
            }
        }
        is_new
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
                return self.take(&id).map(Call::finish);
            }
        }
    }

    fn take(&mut self, id: &str) -> Option<Call> {
        let open = self.open.remove(id)?;
        self.bytes -= open.bytes;
        self.shown.insert(id);
        Some(open.call)
    }

    /// The calls that have ended, in the order in which they began.
    pub(crate) fn take_ended(&mut self) -> Vec<Call> {
        let ended = self
            .open
            .iter()
            .filter(|(_, open)| open.touched.elapsed() > REST && open.call.has_ended());
        let mut ended: Vec<_> = ended.map(|(id, open)| (open.first, Rc::clone(id))).collect();
        ended.sort_unstable();
        ended.iter().filter_map(|(_, id)| self.take(id).map(Call::finish)).collect()
    }

    /// All calls that are left, in the order in which they began.
    pub(crate) fn take_all(&mut self) -> Vec<Call> {
        let mut all: Vec<_> = self.open.drain().map(|(_, open)| open).collect();
        all.sort_unstable_by_key(|open| open.first);
        all.into_iter().map(|open| open.call.finish()).collect()
    }
}

/// The last calls that were shown, by a hash of the Call-ID.
#[derive(Default)]
struct Shown {
    hashes: HashSet<u64>,
    order: VecDeque<u64>,
    hasher: RandomState,
}

impl Shown {
    fn insert(&mut self, id: &str) {
        let hash = self.hasher.hash_one(id);
        if self.hashes.insert(hash) {
            self.order.push_back(hash);
        }
        if self.order.len() > MAX_SHOWN {
            if let Some(oldest) = self.order.pop_front() {
                self.hashes.remove(&oldest);
            }
        }
    }

    fn contains(&self, id: &str) -> bool {
        self.hashes.contains(&self.hasher.hash_one(id))
    }
}
