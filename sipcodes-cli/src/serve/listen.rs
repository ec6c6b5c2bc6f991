//! Where to listen.

use std::io;
use std::net::{Ipv6Addr, SocketAddr};

use tokio::net::{UdpSocket, lookup_host};

/// Completes a host and a port of the command line: a name or an address, in brackets if it is of
/// IPv6, and always a port.
pub(crate) fn place(text: &str) -> Result<String, String> {
    let text = text.trim();
    let (host, port) = match text.rsplit_once(':') {
        _ if is_ipv6(text) => (&*format!("[{text}]"), PORT),
        Some(("", port)) => ("0.0.0.0", port),
        Some((host, port)) if !port.ends_with(']') => (host, port),
        _ => (text, PORT),
    };
    let port: u16 =
        port.parse().map_err(|_| format!("`{port}` is not a port: expected 0 to 65535"))?;
    // an IPv4 address, or a name that a resolver could know
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || b"-._".contains(&byte);
    let is_name = !host.is_empty() && host.bytes().all(is_part);
    let in_brackets = host.strip_prefix('[').and_then(|host| host.strip_suffix(']'));
    if !is_name && !in_brackets.is_some_and(is_ipv6) {
        return Err(format!("`{host}` is not a host name or an address"));
    }
    Ok(format!("{host}:{port}"))
}

/// The port of SIP (RFC 3261, Section 18.1.1).
const PORT: &str = "5060";

fn is_ipv6(text: &str) -> bool {
    text.parse::<Ipv6Addr>().is_ok()
}

/// Binds to the first address of the host that works. Those of IPv4 come first, because more SIP
/// devices use them.
pub(crate) async fn bind(place: &str) -> io::Result<UdpSocket> {
    let mut addresses: Vec<SocketAddr> = lookup_host(place).await?.collect();
    addresses.sort_by_key(SocketAddr::is_ipv6);
    UdpSocket::bind(&addresses[..]).await
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
            assert_eq!(place(text), Ok(expected.to_owned()));
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
            assert_eq!(place(text), Err(expected.to_owned()));
        }
    }
}
