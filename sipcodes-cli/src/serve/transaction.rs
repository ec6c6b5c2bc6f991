//! One server transaction: a task that sends its responses in time, again for each retransmission,
//! and, for an INVITE, until the ACK has come (RFC 3261, Sections 13.3.1.4 and 17.2).

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender};
use tokio::time::{Instant, timeout_at};

use super::answer::Answer;
use super::request::Key;
use super::response::Response;
use super::wire::Wire;

const T1: Duration = Duration::from_millis(500);
const T2: Duration = Duration::from_secs(4);
/// Timers H, J and L: how long a transaction outlives its final response.
const LIFETIME: Duration = T1.saturating_mul(64);

/// What later requests do to a transaction.
pub(crate) enum Event {
    Retransmission,
    Cancel,
    Ack,
}

pub(crate) struct Transaction {
    pub(crate) keys: Vec<Key>,
    pub(crate) method: String,
    pub(crate) destination: SocketAddr,
    pub(crate) answer: Answer,
    pub(crate) events: UnboundedReceiver<Event>,
    /// The INVITE that this CANCEL ends.
    pub(crate) cancels: Option<UnboundedSender<Event>>,
    pub(crate) wire: Arc<Wire>,
}

impl Transaction {
    /// Runs the transaction to its end; returns its keys, so that they can be removed.
    pub(crate) async fn run(mut self) -> Vec<Key> {
        if let Some(response) = self.proceed().await {
            self.complete(&response).await;
        }
        self.keys
    }

    /// Sends everything up to the final response, and returns that.
    async fn proceed(&mut self) -> Option<Response> {
        let start = Instant::now();
        let mut script = std::mem::take(&mut self.answer.script).into_iter().peekable();
        let mut latest = None;
        while let Some((delay, _)) = script.peek() {
            let due = start + *delay;
            // the timer alone would round up to a millisecond
            let event = if due > Instant::now() {
                timeout_at(due, self.events.recv()).await.ok().flatten()
            } else {
                None
            };
            match (event, &latest) {
                (None, _) => {
                    let (_, response) = script.next()?;
                    self.send(&response, "").await;
                    latest = Some(response);
                }
                (Some(Event::Cancel), _) => {
                    if let Some(response) = self.answer.cancelled.take() {
                        // in place of all that was still to come
                        script = vec![(Duration::ZERO, response)].into_iter().peekable();
                    }
                }
                (Some(Event::Retransmission), Some(response)) => {
                    self.send(response, " again").await;
                }
                // nothing to repeat yet, or a stray ACK
                (Some(Event::Retransmission | Event::Ack), _) => {}
            }
        }
        latest
    }

    /// Repeats the final response where that is due.
    async fn complete(&mut self, response: &Response) {
        let end = Instant::now() + LIFETIME;
        let mut wait = T1;
        let mut repeat = (self.method == "INVITE").then(|| Instant::now() + wait);
        if repeat.is_none() {
            self.wire.count_one();
        }
        if let Some(invite) = self.cancels.take() {
            // only now, so that the 487 follows the 200; the INVITE may just have ended
            let _ = invite.send(Event::Cancel);
        }
        loop {
            let due = repeat.map_or(end, |repeat| repeat.min(end));
            match timeout_at(due, self.events.recv()).await {
                Ok(Some(Event::Retransmission)) => self.send(response, " again").await,
                Ok(Some(Event::Ack)) => {
                    if repeat.take().is_some() {
                        self.wire.count_one();
                    }
                }
                Ok(Some(Event::Cancel)) => {} // too late (RFC 3261, Section 9.2)
                Err(_) if due < end => {
                    self.send(response, " again").await;
                    wait = (wait * 2).min(T2);
                    repeat = Some(due + wait);
                }
                Ok(None) | Err(_) => break,
            }
        }
        if repeat.is_some() {
            self.wire.log(format_args!("-- {} sent no ACK", self.destination));
            self.wire.count_one();
        }
    }

    async fn send(&self, response: &Response, remark: &str) {
        let log = format!("{} for {}{remark}", response.status, self.method);
        self.wire.send(&response.bytes, self.destination, &log).await;
    }
}
