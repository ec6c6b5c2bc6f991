//! When messages in a text were sent and between whom, by the lines that tools print before them.

use std::net::{IpAddr, SocketAddr};
use std::time::UNIX_EPOCH;

use crate::findings::{Ends, Origin, Place};

/// Times and addresses are looked for among this many words of a line.
const MAX_WORDS: usize = 24;

/// What the lines since the last message have said.
#[derive(Default)]
pub(crate) struct Heading {
    time: Option<u64>,
    ends: Option<Ends>,
    /// tshark names the addresses and the ports on different lines
    addresses: Option<(IpAddr, IpAddr)>,
    /// whether the text is of tcpdump, which may print the bytes of IP and UDP or TCP before a message
    pub(crate) is_tcpdump: bool,
    /// whether tcpdump has printed the message of this packet already, in its own way
    pub(crate) is_decoded: bool,
}

impl Heading {
    /// Takes what a line says. Returns whether it is about one packet.
    pub(crate) fn read(&mut self, line: &[u8]) -> bool {
        let Ok(line) = std::str::from_utf8(line) else {
            return false;
        };
        let words: Vec<_> = line.split_ascii_whitespace().take(MAX_WORDS).collect();
        let mut is_packet = false;
        if let Some((at, time)) = find_time(&words) {
            is_packet = at < 2 && words.windows(3).any(is_of_tcpdump);
            *self = Self {
                time: Some(time),
                is_tcpdump: self.is_tcpdump || is_packet,
                ..Self::default()
            };
        }
        let ends = words.windows(3).find_map(|words| match words {
            [from, ">" | "->", to] => {
                Some(Ends { from: Some(socket(from)?), to: Some(socket(to)?) })
            }
            _ => None,
        });
        let ends = ends.or_else(|| {
            let (from, to) = (peer(&words, "from"), peer(&words, "to"));
            from.or(to).map(|_| Ends { from, to })
        });
        is_packet |= ends.is_some();
        self.ends = ends.or(self.ends);
        if let Some(addresses) = pair(line, "Src: ", "Dst: ") {
            self.addresses = Some(addresses);
        }
        let ports = pair(line, "Src Port: ", "Dst Port: ");
        if let (Some((from, to)), Some(ports)) = (self.addresses, ports) {
            let (from, to) = (SocketAddr::new(from, ports.0), SocketAddr::new(to, ports.1));
            self.ends = Some(Ends { from: Some(from), to: Some(to) });
        }
        is_packet
    }

    /// The origin of what begins at this line.
    pub(crate) const fn origin(&self, line: u64) -> Origin {
        Origin { place: Place::Line(line), time: self.time, ends: self.ends, ip_id: 0 }
    }

    /// A message has begun, and the next one has another heading. Only the headings of tcpdump are
    /// before every packet, so that they are for all messages in it.
    pub(crate) const fn end(&mut self) {
        if !self.is_tcpdump {
            (self.time, self.ends) = (None, None);
        }
    }
}

/// Whether these words are of a line of tcpdump: `10:11:12.131415 IP 192.0.2.1.5060 > ...`,
/// `2026-01-02 10:11:12.131415 lo In IP (tos 0x0, ...` or, with -e, `... ethertype IPv4 (0x0800), ...`.
fn is_of_tcpdump(words: &[&str]) -> bool {
    match words {
        ["IP" | "IP6", from, arrow] => from.starts_with('(') || *arrow == ">",
        ["ethertype", "IPv4" | "IPv6", _] => true,
        _ => false,
    }
}

/// Whether a line begins with a time, as those of tcpdump do before each packet.
pub(crate) fn is_time(line: &[u8]) -> bool {
    let line = std::str::from_utf8(line).unwrap_or_default();
    let words: Vec<_> = line.split_ascii_whitespace().take(2).collect();
    find_time(&words).is_some()
}

/// The first time among these words, and which word it is.
fn find_time(words: &[&str]) -> Option<(usize, u64)> {
    (0..words.len()).find_map(|at| Some((at, time(&words[..=at])?)))
}

/// The time of day that the last of these words is, with the date before it if there is one:
/// `2026-01-02T10:11:12.131+01:00`, `2026/01/02 10:11:12.131`, `[10:11:12,131]`.
fn time(words: &[&str]) -> Option<u64> {
    let (last, before) = words.split_last()?;
    let (date, clock) = match last.split_once('T') {
        Some((date, clock)) => (Some(date), clock),
        None => (before.last().copied(), last.trim_start_matches(['[', '('])),
    };
    let is_clock = matches!(clock.as_bytes(), [_, _, b':', _, _, b':', _, _, ..]);
    if !is_clock {
        return None;
    }
    let clock = clock.replace(',', ".");
    let is_part = |c: char| c.is_ascii_digit() || c == ':' || c == '.';
    let clock = clock.split(|c| !is_part(c)).next()?.trim_end_matches([':', '.']);
    let date = date.map(|date| date.trim_matches(|c: char| !c.is_ascii_digit()).replace('/', "-"));
    let date = date.filter(|date| date.len() == 10).unwrap_or_else(|| "1970-01-01".to_owned());
    let time = humantime::parse_rfc3339_weak(&format!("{date} {clock}")).ok()?;
    let since = time.duration_since(UNIX_EPOCH).ok()?;
    u64::try_from(since.as_micros()).ok()
}

/// The place that a server names after `from` or `to`: `192.0.2.1:5060:` or `UDP:192.0.2.1:5060` of
/// Asterisk, `udp/[192.0.2.1]:5060` of `FreeSWITCH`, `UDP 192.0.2.1:5060:` of PJSIP.
fn peer(words: &[&str], preposition: &str) -> Option<SocketAddr> {
    let place = |word: &&str| socket(word).or_else(|| socket(word.split_once([':', '/'])?.1));
    let mut after = words.split(|word| *word == preposition).skip(1);
    after.find_map(|words| words.iter().take(2).find_map(place))
}

/// `192.0.2.1:5060`, `[2001:db8::1]:5060`; `192.0.2.1.5060` or `2001:db8::1.sip:` of tcpdump,
/// `2001:db8::1:5060` of ngrep, `[192.0.2.1]:5060` of `FreeSWITCH`.
fn socket(word: &str) -> Option<SocketAddr> {
    let word = word.trim_end_matches([':', ',']);
    if let Ok(socket) = word.parse() {
        return Some(socket);
    }
    let (address, port) = word.rsplit_once(['.', ':'])?;
    let address = address.trim_start_matches('[').trim_end_matches(']');
    let port = match port {
        "sip" => 5060,
        "sips" | "sip-tls" => 5061,
        _ => port.parse().ok()?,
    };
    Some(SocketAddr::new(address.parse().ok()?, port))
}

/// The values that follow these names, in a line of parts with commas between them.
fn pair<T: std::str::FromStr>(line: &str, first: &str, second: &str) -> Option<(T, T)> {
    let value = |name| {
        let mut parts = line.split(',').map(str::trim);
        parts.find_map(|part| part.strip_prefix(name))?.parse().ok()
    };
    value(first).zip(value(second))
}
