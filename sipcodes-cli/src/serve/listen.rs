//! Where to listen.

use std::fmt;
use std::io;
use std::net::{Ipv6Addr, SocketAddr};
use std::str::FromStr;

use tokio::net::{UdpSocket, lookup_host};

/// A host and a port, as they are given on the command line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Listen {
    /// A name or an address, without brackets.
    host: String,
    port: u16,
}

impl FromStr for Listen {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        const PORT: u16 = 5060; // RFC 3261, Section 18.1.1
        let text = text.trim();
        if text.parse::<Ipv6Addr>().is_ok() {
            return Ok(Self { host: text.to_owned(), port: PORT });
        }
        let (host, port) = match text.rsplit_once(':') {
            Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
            _ => (text, None),
        };
        let port = port.map_or(Ok(PORT), |port| {
            port.parse().map_err(|_| format!("`{port}` is not a port: expected 0 to 65535"))
        })?;
        let in_brackets = host.strip_prefix('[').and_then(|host| host.strip_suffix(']'));
        let host = match (in_brackets, host) {
            (Some(address), _) if address.parse::<Ipv6Addr>().is_ok() => address,
            (None, "") if text.starts_with(':') => "0.0.0.0",
            (None, name) if is_name(name) => name,
            _ => return Err(format!("`{host}` is not a host name or an address")),
        };
        Ok(Self { host: host.to_owned(), port })
    }
}

/// Whether a resolver could know this name, or it is an IPv4 address.
fn is_name(host: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || b"-._".contains(&byte);
    !host.is_empty() && host.bytes().all(is_part)
}

impl fmt::Display for Listen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { host, port } = self;
        if host.contains(':') { write!(f, "[{host}]:{port}") } else { write!(f, "{host}:{port}") }
    }
}

impl Listen {
    /// Binds to the first address of the host that works. Those of IPv4 come first, because more
    /// SIP devices use them.
    pub(crate) async fn bind(&self) -> io::Result<UdpSocket> {
        let found = lookup_host((self.host.as_str(), self.port)).await?;
        let mut addresses: Vec<SocketAddr> = found.collect();
        addresses.sort_by_key(SocketAddr::is_ipv6);
        UdpSocket::bind(&addresses[..]).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_to_listen() {
        for (text, expected) in [
            ("127.0.0.1:5070", "127.0.0.1:5070"),
            ("192.0.2.1", "192.0.2.1:5060"),
            (":5060", "0.0.0.0:5060"),
            ("localhost", "localhost:5060"),
            ("sip-1.example.com:0", "sip-1.example.com:0"),
            ("[::1]:5061", "[::1]:5061"),
            ("[::1]", "[::1]:5060"),
            ("::1", "[::1]:5060"),
        ] {
            assert_eq!(text.parse::<Listen>().map(|it| it.to_string()), Ok(expected.to_owned()));
        }
        for (text, expected) in [
            ("localhost:sip", "`sip` is not a port: expected 0 to 65535"),
            ("a:65536", "`65536` is not a port: expected 0 to 65535"),
            ("a:", "`` is not a port: expected 0 to 65535"),
            ("", "`` is not a host name or an address"),
            ("a b:1", "`a b` is not a host name or an address"),
            ("[a]:1", "`[a]` is not a host name or an address"),
            ("sip:a:1", "`sip:a` is not a host name or an address"),
            ("[]", "`[]` is not a host name or an address"),
        ] {
            assert_eq!(text.parse::<Listen>(), Err(expected.to_owned()));
        }
    }
}
