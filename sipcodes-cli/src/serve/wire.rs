//! What all transactions share: the socket, the log and the count.

use std::fmt::Display;
use std::io::{self, Write};
use std::net::SocketAddr;
use std::time::Instant;

use bstr::ByteSlice;
use tokio::net::UdpSocket;
use tokio::sync::Semaphore;

use super::listen;
use super::options::Options;
use crate::sip::printable;

pub(crate) struct Wire {
    pub(crate) socket: UdpSocket,
    pub(crate) bound: SocketAddr,
    started: Instant,
    is_verbose: bool,
    /// One permit for each transaction that has ended.
    ended: Semaphore,
}

impl Wire {
    pub(crate) async fn bind(options: &Options) -> io::Result<Self> {
        let socket = listen::bind(&options.listen).await?;
        let bound = socket.local_addr()?;
        let (started, ended) = (Instant::now(), Semaphore::new(0));
        Ok(Self { socket, bound, started, is_verbose: options.verbose, ended })
    }

    pub(crate) fn log(&self, line: impl Display) {
        let seconds = self.started.elapsed().as_secs_f64();
        // the reader of the log may have gone, and the server goes on
        let _ = writeln!(io::stdout(), "{seconds:8.3} {line}");
    }

    /// A line of the log, and below it the message where the user wants to see it.
    pub(crate) fn log_message(&self, line: impl Display, message: &[u8]) {
        if !self.is_verbose {
            return self.log(line);
        }
        let mut text = line.to_string();
        for line in message.lines() {
            text.push_str("\n         ");
            text.push_str(&printable(line));
        }
        self.log(text);
    }

    pub(crate) async fn send(&self, bytes: &[u8], to: SocketAddr, log: &str) {
        match self.socket.send_to(bytes, to).await {
            Ok(_) => self.log_message(format_args!("-> {to} {log}"), bytes),
            Err(error) => self.log(format_args!("-> {to} {log} failed: {error}")),
        }
    }

    /// A transaction has ended: it is answered and, if that is due, acknowledged.
    pub(crate) fn count_one(&self) {
        self.ended.add_permits(1);
    }

    pub(crate) fn count(&self) -> usize {
        self.ended.available_permits()
    }

    /// Returns when this many transactions have ended.
    pub(crate) async fn counted(&self, count: u32) {
        // waits for the permits and gives them back; the semaphore is never closed
        let _ = self.ended.acquire_many(count).await;
    }

    /// The address of this server as `peer` reaches it.
    pub(crate) async fn reached_by(&self, peer: SocketAddr) -> SocketAddr {
        if !self.bound.ip().is_unspecified() {
            return self.bound;
        }
        let route = async {
            let socket = UdpSocket::bind(SocketAddr::new(self.bound.ip(), 0)).await?;
            // sends nothing, but makes the system choose the address it would send from
            socket.connect(peer).await?;
            socket.local_addr()
        };
        let route: io::Result<SocketAddr> = route.await;
        let ip = route.map_or(self.bound.ip(), |address| address.ip());
        SocketAddr::new(ip.to_canonical(), self.bound.port())
    }
}
