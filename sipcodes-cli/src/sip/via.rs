//! Via values.

use bstr::ByteSlice;

use super::token::number;
use super::value::Value;

/// One value of Via (RFC 3261, Section 20.42).
#[derive(Clone, Debug)]
pub(crate) struct Via<'a> {
    /// Its main part is protocol and sent-by, as they came.
    pub(crate) value: Value<'a>,
    /// A name or an address; an IPv6 address has its brackets.
    pub(crate) host: &'a [u8],
    pub(crate) port: Option<u16>,
}

impl<'a> Via<'a> {
    /// `None` if there is no place that a response could be sent to.
    pub(crate) fn read(value: &'a [u8]) -> Option<Self> {
        let value = Value::read(value);
        // white space may surround each slash and the colon (RFC 4475, Section 3.1.1.1)
        let transport = value.main.splitn(3, |byte| *byte == b'/').nth(2)?.trim_ascii();
        let sent_by = &transport[transport.find_byteset(b" \t")?..];
        let (host, port) = match sent_by.rsplit_once_str(":") {
            Some((host, port)) if !port.contains(&b']') => {
                (host, Some(number(port.trim_ascii())?.try_into().ok()?))
            }
            _ => (sent_by, None),
        };
        let host = host.trim_ascii();
        (!host.is_empty()).then_some(Self { value, host, port })
    }

    /// The branch, if it identifies a transaction: it does with this cookie only (RFC 3261, Section
    /// 17.2.3).
    pub(crate) fn unique_branch(&self) -> Option<&'a [u8]> {
        self.value.parameter("branch").filter(|branch| branch.starts_with(b"z9hG4bK"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vias() {
        for (text, host, port) in [
            ("SIP/2.0/UDP 192.0.2.1;branch=1", "192.0.2.1", None),
            ("SIP / 2.0 / UDP\t first.example.com : 4000 ;ttl=16", "first.example.com", Some(4000)),
            ("SIP/2.0/TLS [2001:db8::9]:5061", "[2001:db8::9]", Some(5061)),
            ("SIP/2.0/TLS [2001:db8::9]", "[2001:db8::9]", None),
        ] {
            let via = Via::read(text.as_bytes()).expect("it is one");
            assert_eq!((via.host, via.port), (host.as_bytes(), port), "{text}");
        }
        for text in ["", "SIP/2.0", "SIP/2.0/UDP", "SIP/2.0/UDP :1", "SIP/2.0/UDP a:65536"] {
            assert!(Via::read(text.as_bytes()).is_none(), "{text}");
        }
    }

    #[test]
    fn branches() {
        let branch = |parameters: &str| {
            let text = format!("SIP/2.0/UDP a{parameters}");
            Via::read(text.as_bytes()).expect("it is one").unique_branch().map(<[u8]>::to_vec)
        };
        assert_eq!(branch(";x; Branch = z9hG4bK1"), Some(b"z9hG4bK1".to_vec()));
        assert_eq!(branch(";branch=1"), None);
    }
}
