//! A running `sipcodes serve` and a socket to talk to it.

use std::io::{BufRead, BufReader, ErrorKind, Read};
use std::net::{SocketAddr, UdpSocket};
use std::process::{Child, ExitStatus, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use crate::common::sipcodes;

/// Longer than anything on loopback takes, and no test waits for it unless it fails.
const PATIENCE: Duration = Duration::from_secs(10);

/// The server, which is stopped when this is dropped.
pub(crate) struct Uas {
    pub(crate) process: Child,
    pub(crate) address: SocketAddr,
    /// Reads what is written, so that the server never has to wait.
    log: Option<JoinHandle<String>>,
}

impl Uas {
    /// Starts a server on a port of the system's choice.
    pub(crate) fn start(arguments: &[&str]) -> Self {
        Self::start_at("127.0.0.1:0", arguments)
    }

    pub(crate) fn start_at(listen: &str, arguments: &[&str]) -> Self {
        let mut process = sipcodes(&[&["serve", "--listen", listen], arguments].concat())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the server starts");
        let mut output = BufReader::new(process.stdout.take().expect("it is piped"));
        let mut first = String::new();
        output.read_line(&mut first).expect("the log is UTF-8");
        let address = first.split("listening on ").nth(1).and_then(|rest| rest.split(',').next());
        let address = address.and_then(|address| address.parse().ok());
        let log = thread::spawn(move || {
            let mut log = String::new();
            let _ = output.read_to_string(&mut log);
            log
        });
        Self {
            process,
            address: address.unwrap_or_else(|| panic!("no address in {first:?}")),
            log: Some(log),
        }
    }

    /// Waits for the server to exit by itself; returns how it did and what it had written.
    pub(crate) fn exit(mut self) -> (ExitStatus, String) {
        let start = Instant::now();
        let status = loop {
            if let Some(status) = self.process.try_wait().expect("it is our child") {
                break status;
            }
            assert!(start.elapsed() < PATIENCE, "the server does not exit");
            thread::sleep(Duration::from_millis(5));
        };
        let log = self.log.take().expect("taken only here").join().expect("reading succeeds");
        (status, log)
    }
}

impl Drop for Uas {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Hears only the server, not what others still send to a port that had been theirs.
pub(crate) struct Client {
    socket: UdpSocket,
    /// Makes its branches unique, as a later client may get the same port.
    number: usize,
}

impl Client {
    /// Talks to the server on loopback, even if that listens on every address.
    pub(crate) fn of(uas: &Uas) -> Self {
        static CLIENTS: AtomicUsize = AtomicUsize::new(0);
        let number = CLIENTS.fetch_add(1, Ordering::Relaxed);
        let socket = UdpSocket::bind("127.0.0.1:0").expect("loopback has a free port");
        socket.connect(("127.0.0.1", uas.address.port())).expect("UDP sends nothing for it");
        Self { socket, number }
    }

    pub(crate) fn port(&self) -> u16 {
        self.socket.local_addr().expect("it is bound").port()
    }

    /// A minimal request from this client; `more` is header fields, each with its CRLF, and then
    /// perhaps an empty line and a body.
    pub(crate) fn request(&self, method: &str, branch: &str, more: &str) -> String {
        let more = if more.contains("\r\n\r\n") { more } else { &format!("{more}\r\n") };
        let (port, number) = (self.port(), self.number);
        format!(
            "{method} sip:bob@127.0.0.1 SIP/2.0\r\n\
             Via: SIP/2.0/UDP 127.0.0.1:{port};branch=z9hG4bK{branch}.{number}\r\n\
             Max-Forwards: 70\r\n\
             From: <sip:alice@127.0.0.1>;tag=1\r\n\
             To: <sip:bob@127.0.0.1>\r\n\
             Call-ID: {branch}@127.0.0.1\r\n\
             CSeq: 1 {method}\r\n{more}"
        )
    }

    pub(crate) fn send(&self, message: impl AsRef<[u8]>) {
        self.socket.send(message.as_ref()).expect("loopback takes it");
    }

    pub(crate) fn receive(&self) -> String {
        self.receive_within(PATIENCE).expect("the server answers")
    }

    /// The next datagram, or `None` if none comes in this time.
    pub(crate) fn receive_within(&self, time: Duration) -> Option<String> {
        let mut buffer = vec![0; 65_536];
        let end = Instant::now() + time;
        loop {
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return None;
            }
            self.socket.set_read_timeout(Some(left)).expect("no time is zero");
            match self.socket.recv(&mut buffer) {
                Ok(length) => return Some(String::from_utf8_lossy(&buffer[..length]).into_owned()),
                // a system under load may interrupt what waits with a timeout
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => {
                    let is_late = [ErrorKind::WouldBlock, ErrorKind::TimedOut];
                    assert!(is_late.contains(&error.kind()), "{error}");
                    return None;
                }
            }
        }
    }

    /// Sends a request and returns the response.
    pub(crate) fn ask(&self, message: impl AsRef<[u8]>) -> String {
        self.send(message);
        self.receive()
    }
}

/// The values of a response's header fields with this name.
pub(crate) fn values<'a>(response: &'a str, name: &str) -> Vec<&'a str> {
    let head = response.split("\r\n\r\n").next().unwrap_or_default();
    head.lines()
        .skip(1)
        .filter_map(|line| line.split_once(':'))
        .filter(|(field, _)| *field == name)
        .map(|(_, value)| value.trim())
        .collect()
}

/// The value of a header field that occurs once.
pub(crate) fn value<'a>(response: &'a str, name: &str) -> &'a str {
    match values(response, name)[..] {
        [value] => value,
        _ => panic!("not exactly one {name} in:\n{response}"),
    }
}

pub(crate) fn code(response: &str) -> &str {
    response.get(8..11).unwrap_or_default()
}

pub(crate) fn to_tag(response: &str) -> &str {
    value(response, "To").split_once(";tag=").map_or("", |(_, tag)| tag)
}
