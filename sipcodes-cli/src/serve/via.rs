//! The topmost Via value: where the response goes, and what it says about the way back.

use std::net::{IpAddr, SocketAddr};

use bstr::ByteSlice;

use super::request::{digits, elements, parameter};

pub(crate) struct Via<'a> {
    /// Protocol and sent-by, as they came.
    sender: &'a [u8],
    host: &'a [u8],
    port: Option<u16>,
    parameters: Vec<&'a [u8]>,
}

impl<'a> Via<'a> {
    pub(crate) fn parse(value: &'a [u8]) -> Option<Self> {
        let mut parameters = elements(value, b';');
        let sender = parameters.remove(0);
        // white space may surround each slash and the colon (RFC 4475, Section 3.1.1.1)
        let transport = sender.splitn(3, |byte| *byte == b'/').nth(2)?.trim_ascii();
        let sent_by = &transport[transport.find_byteset(b" \t")?..];
        let (host, port) = match sent_by.rsplit_once_str(":") {
            Some((host, port)) if !port.contains(&b']') => {
                (host, Some(digits(port.trim_ascii())?.try_into().ok()?))
            }
            _ => (sent_by, None),
        };
        let host = host.trim_ascii();
        (!host.is_empty()).then_some(Self {
            sender,
            host,
            port,
            parameters: parameters.into_iter().map(<[u8]>::trim_ascii).collect(),
        })
    }

    fn parameter(&self, name: &str) -> Option<&'a [u8]> {
        self.parameters.iter().find_map(|it| parameter(it, name))
    }

    pub(crate) fn branch(&self) -> Option<&'a [u8]> {
        // without this cookie it identifies nothing (RFC 3261, Section 17.2.3)
        self.parameter("branch").filter(|branch| branch.starts_with(b"z9hG4bK"))
    }

    pub(crate) fn sent_by(&self) -> Vec<u8> {
        let port = self.port.unwrap_or(5060);
        [&self.host.to_ascii_lowercase()[..], port.to_string().as_bytes()].join(&b':')
    }

    /// The source of the request, with the port from Via unless it asks for the one seen (RFC 3261,
    /// Section 18.2.2; RFC 3581, Section 4). Never `maddr`: a test server sends nothing to third
    /// parties that a datagram names.
    pub(crate) fn destination(&self, source: SocketAddr) -> SocketAddr {
        match self.parameter("rport") {
            Some(_) => source,
            None => SocketAddr::new(source.ip(), self.port.unwrap_or(5060)),
        }
    }

    /// The value with `received` and `rport` filled in (RFC 3261, Section 18.2.1; RFC 3581, Section
    /// 4).
    pub(crate) fn completed(&self, source: SocketAddr) -> Vec<u8> {
        let mut parts = vec![self.sender.to_vec()];
        for it in &self.parameters {
            if parameter(it, "rport").is_some() {
                parts.push(format!("rport={}", source.port()).into_bytes());
            } else if parameter(it, "received").is_none() {
                parts.push(it.to_vec());
            }
        }
        let seen = source.ip().to_canonical();
        let host = self.host.trim_with(|c| matches!(c, '[' | ']')).to_str();
        let said: Option<IpAddr> = host.ok().and_then(|host| host.parse().ok());
        if self.parameter("rport").is_some() || said != Some(seen) {
            parts.push(format!("received={seen}").into_bytes());
        }
        parts.join(&b';')
    }
}
