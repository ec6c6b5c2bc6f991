//! What a server does with the topmost Via.

use std::net::{IpAddr, SocketAddr};

use bstr::ByteSlice;

use crate::sip::{Via, parameter};

impl Via<'_> {
    /// Host and port, as they are compared (RFC 3261, Section 17.2.3).
    pub(crate) fn sent_by(&self) -> Vec<u8> {
        let port = self.port.unwrap_or(5060);
        [&self.host.to_ascii_lowercase()[..], port.to_string().as_bytes()].join(&b':')
    }

    /// The source of the request, with the port from Via unless it asks for the one seen (RFC 3261,
    /// Section 18.2.2; RFC 3581, Section 4). Never `maddr`: a test server sends nothing to third
    /// parties that a datagram names.
    pub(crate) fn destination(&self, source: SocketAddr) -> SocketAddr {
        match self.value.parameter("rport") {
            Some(_) => source,
            None => SocketAddr::new(source.ip(), self.port.unwrap_or(5060)),
        }
    }

    /// The value with `received` and `rport` filled in (RFC 3261, Section 18.2.1; RFC 3581, Section
    /// 4).
    pub(crate) fn completed(&self, source: SocketAddr) -> Vec<u8> {
        let mut parts = vec![self.value.main.to_vec()];
        for it in &self.value.parameters {
            if parameter(it, "rport").is_some() {
                parts.push(format!("rport={}", source.port()).into_bytes());
            } else if parameter(it, "received").is_none() {
                parts.push(it.to_vec());
            }
        }
        let seen = source.ip().to_canonical();
        let host = self.host.trim_with(|c| matches!(c, '[' | ']')).to_str();
        let said: Option<IpAddr> = host.ok().and_then(|host| host.parse().ok());
        if self.value.parameter("rport").is_some() || said != Some(seen) {
            parts.push(format!("received={seen}").into_bytes());
        }
        parts.join(&b';')
    }
}
