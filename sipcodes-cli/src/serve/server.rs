//! Hands each request to its transaction, or begins one.

use std::collections::HashMap;
use std::io;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;

use tokio::signal;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use tokio::task::JoinSet;

use super::answer::Answer;
use super::options::Options;
use super::policy::Policy;
use super::request::{Key, Request};
use super::transaction::{Event, Transaction};
use super::wire::Wire;
use crate::sip::{MAX_MESSAGE, printable};

/// As each lives for 32 s, this allows for 2000 requests in a second.
const MOST_TRANSACTIONS: usize = 65_536;

pub(crate) struct Server {
    policy: Policy,
    wire: Arc<Wire>,
    transactions: HashMap<Key, UnboundedSender<Event>>,
    tasks: JoinSet<Vec<Key>>,
}

impl Server {
    pub(crate) fn new(options: Options, wire: Wire) -> Self {
        Self {
            policy: Policy::new(options),
            wire: Arc::new(wire),
            transactions: HashMap::new(),
            tasks: JoinSet::new(),
        }
    }

    /// Serves until it is interrupted or has done what was asked for.
    pub(crate) async fn run(&mut self) -> io::Result<()> {
        let wire = Arc::clone(&self.wire);
        let count = self.policy.options.count;
        let mut datagram = vec![0; MAX_MESSAGE];
        let mut interrupt = pin!(signal::ctrl_c());
        loop {
            tokio::select! {
                received = wire.socket.recv_from(&mut datagram) => match received {
                    Ok((length, source)) => {
                        let local = wire.reached_by(source).await;
                        let datagram = &datagram[..length];
                        let log = self.receive(datagram, source, local);
                        wire.log_message(format_args!("<- {source} {log}"), datagram);
                    }
                    // such as an earlier response that could not be delivered
                    Err(error) => wire.log(format_args!("-- cannot receive: {error}")),
                },
                Some(Ok(keys)) = self.tasks.join_next() => {
                    for key in keys {
                        self.transactions.remove(&key);
                    }
                }
                () = wire.counted(count.unwrap_or(0)), if count.is_some() => break,
                interrupt = &mut interrupt => break interrupt?,
            }
        }
        wire.log(format_args!("-- transactions: {}", wire.count()));
        Ok(())
    }

    /// Returns what to write to the log.
    fn receive(&mut self, datagram: &[u8], source: SocketAddr, local: SocketAddr) -> String {
        let request = match Request::read(datagram, source) {
            Ok(request) => request,
            Err(why) => return format!("dropped: {why}"),
        };
        let log = format!("{} {}", request.method, printable(request.uri));

        if request.method == "ACK" {
            let is_known = self.tell(&request.key_in_dialog(""), Event::Ack)
                || self.tell(&request.key("INVITE"), Event::Ack);
            return log + if is_known { "" } else { " for no transaction" };
        }
        if self.tell(&request.key(request.method), Event::Retransmission) {
            return log + " again";
        }
        if self.tasks.len() >= MOST_TRANSACTIONS {
            return log + " dropped: too many transactions";
        }
        let cancels = request.method == "CANCEL" && request.fault.is_none();
        let invite = self.transactions.get(&request.key("INVITE")).filter(|_| cancels).cloned();
        let tag = request.tag(&self.policy.secret);
        let mut keys = vec![request.key(request.method)];
        if request.method == "INVITE" {
            keys.push(request.key_in_dialog(&tag));
        }
        let (sender, events) = unbounded_channel();
        for key in &keys {
            self.transactions.insert(key.clone(), sender.clone());
        }
        let transaction = Transaction {
            answer: Answer::new(&request, local, &tag, invite.is_some(), &mut self.policy),
            keys,
            method: request.method.to_owned(),
            destination: request.destination,
            events,
            cancels: invite,
            wire: Arc::clone(&self.wire),
        };
        self.tasks.spawn(transaction.run());
        log
    }

    /// Passes an event to the transaction with this key, if there is one.
    fn tell(&self, key: &Key, event: Event) -> bool {
        self.transactions.get(key).is_some_and(|transaction| transaction.send(event).is_ok())
    }
}
