//! Digest authentication: challenges, and whether credentials answer one (RFC 3261, Section 22; RFC
//! 8760).

use std::hash::{BuildHasher, RandomState};

use base16ct::lower::encode_string;
use md5::Md5;
use sha2::{Digest, Sha256};
use sipcodes::Code;

use super::request::Request;
use crate::sip::auth_parameter;

const REALM: &str = "sipcodes";

/// A hash function that credentials may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Algorithm {
    #[value(name = "MD5")]
    Md5,
    #[value(name = "SHA-256")]
    Sha256,
}

impl Algorithm {
    const fn name(self) -> &'static str {
        match self {
            Self::Md5 => "MD5",
            Self::Sha256 => "SHA-256",
        }
    }

    /// The value of a challenge; `seed` is unique to the response.
    pub(crate) fn challenge(self, seed: &str, secret: &RandomState, is_stale: bool) -> String {
        let (nonce, algorithm) = (nonce(seed, secret), self.name());
        let stale = if is_stale { ", stale=true" } else { "" };
        format!(
            "Digest realm=\"{REALM}\", nonce=\"{nonce}\", algorithm={algorithm}, qop=\"auth\"{stale}"
        )
    }

    /// The digest of the parts with colons between them.
    fn hash(self, parts: &[&[u8]]) -> String {
        let text = parts.join(&b':');
        match self {
            Self::Md5 => encode_string(&Md5::digest(text)),
            Self::Sha256 => encode_string(&Sha256::digest(text)),
        }
    }
}

/// A user, and the password that proves it.
#[derive(Clone, Copy)]
pub(crate) struct User<'a> {
    pub(crate) name: &'a str,
    pub(crate) password: &'a str,
    /// Those that challenges offer.
    pub(crate) algorithms: &'a [Algorithm],
}

/// What a request's credentials are worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    Right,
    /// They would be right, had this server made the nonce: it was perhaps started again.
    Stale,
    Wrong,
}

/// Checks the credentials that answer a challenge of this code.
pub(crate) fn check(
    request: &Request<'_>,
    challenge: Code,
    user: User<'_>,
    secret: &RandomState,
) -> Verdict {
    let is_proxy = challenge == Code::PROXY_AUTHENTICATION_REQUIRED;
    let name = if is_proxy { "Proxy-Authorization" } else { "Authorization" };
    let is_right = |value: &&[u8]| answers(value, request.method, user);
    let Some(credentials) = request.message.all(name).find(is_right) else {
        return Verdict::Wrong;
    };
    let nonce = auth_parameter(credentials, "nonce").unwrap_or_default();
    if is_ours(&nonce, secret) { Verdict::Right } else { Verdict::Stale }
}

/// Whether the response is the digest of all the rest. The URI need not be that of the request,
/// which a proxy may have changed.
fn answers(credentials: &[u8], method: &str, user: User<'_>) -> bool {
    let field = |name| auth_parameter(credentials, name).unwrap_or_default();
    let name = field("algorithm");
    let name = if name.is_empty() { b"MD5" } else { &name[..] };
    let is_named = |it: &&Algorithm| name.eq_ignore_ascii_case(it.name().as_bytes());
    let Some(algorithm) = user.algorithms.iter().find(is_named) else {
        return false;
    };
    let hash = |parts: &[&[u8]]| algorithm.hash(parts);
    let secret = hash(&[user.name.as_bytes(), REALM.as_bytes(), user.password.as_bytes()]);
    let request = hash(&[method.as_bytes(), &field("uri")]);
    let (nonce, qop) = (field("nonce"), field("qop"));
    let expected = if qop.is_empty() {
        hash(&[secret.as_bytes(), &nonce, request.as_bytes()]) // as in RFC 2069
    } else {
        let [count, client] = ["nc", "cnonce"].map(field);
        hash(&[secret.as_bytes(), &nonce, &count, &client, &qop, request.as_bytes()])
    };
    let is_digest = credentials.get(..7).is_some_and(|it| it.eq_ignore_ascii_case(b"Digest "));
    is_digest
        && field("username") == user.name.as_bytes()
        && field("realm") == REALM.as_bytes()
        && matches!(&qop[..], b"" | b"auth")
        && field("response").eq_ignore_ascii_case(expected.as_bytes())
}

/// A nonce can be recognized as one of this server without keeping it.
fn nonce(seed: &str, secret: &RandomState) -> String {
    format!("{seed}{:016x}", secret.hash_one(("nonce", seed)))
}

fn is_ours(text: &[u8], secret: &RandomState) -> bool {
    let seed =
        std::str::from_utf8(text).ok().and_then(|text| text.get(..text.len().checked_sub(16)?));
    seed.is_some_and(|seed| nonce(seed, secret).as_bytes() == text)
}

#[cfg(test)]
mod tests {
    use std::net::SocketAddr;

    use super::*;

    const MUFASA: User<'_> = User {
        name: "Mufasa",
        password: "Circle of Life",
        algorithms: &[Algorithm::Sha256, Algorithm::Md5],
    };

    #[test]
    fn digests_are_those_of_the_rfc() {
        // RFC 7616, Section 3.9.1
        let parts: [&[u8]; 3] = [b"Mufasa", b"http-auth@example.org", b"Circle of Life"];
        assert_eq!(Algorithm::Md5.hash(&parts), "3d78807defe7de2157e2b0b6573a855f");
        assert_eq!(
            Algorithm::Sha256.hash(&parts),
            "7987c64c30e25f1b74be53f966b49b90f2808aa92faf9a00262392d7b4794232"
        );
    }

    fn verdict(credentials: &str, secret: &RandomState) -> Verdict {
        let request = format!(
            "INVITE sip:a SIP/2.0\r\nVia: SIP/2.0/UDP a\r\nAuthorization: {credentials}\r\n\r\n"
        );
        let source = SocketAddr::from(([192, 0, 2, 1], 5060));
        let request = Request::read(request.as_bytes(), source).expect("it is one");
        check(&request, Code::UNAUTHORIZED, MUFASA, secret)
    }

    fn credentials(nonce: &str, algorithm: Algorithm, more: &str) -> String {
        let hash = |parts: &[&[u8]]| algorithm.hash(parts);
        let name = algorithm.name();
        let secret = hash(&[b"Mufasa", b"sipcodes", b"Circle of Life"]);
        let request = hash(&[b"INVITE", b"sip:a,b"]);
        let end: &[&[u8]] = if more.is_empty() { &[] } else { &[b"00000001", b"c\"", b"auth"] };
        let parts = [&[secret.as_bytes(), nonce.as_bytes()], end, &[request.as_bytes()]].concat();
        let response = hash(&parts);
        format!(
            "Digest  username=\"Mufasa\", realm=\"sipcodes\",nonce=\"{nonce}\",uri=\"sip:a,b\", \
             response=\"{response}\", algorithm={name}{more}"
        )
    }

    #[test]
    fn right_credentials() {
        let secret = RandomState::new();
        let nonce = nonce("seed", &secret);
        for (algorithm, more) in [
            (Algorithm::Sha256, ", qop=auth, nc=00000001, cnonce=\"c\\\"\""),
            (Algorithm::Md5, ", nc=00000001,qop=\"auth\",cnonce=\"c\\\"\""),
            (Algorithm::Md5, ""),
        ] {
            let right = credentials(&nonce, algorithm, more);
            assert_eq!(verdict(&right, &secret), Verdict::Right, "{right}");
            assert_eq!(verdict(&right, &RandomState::new()), Verdict::Stale, "{right}");
        }
        let right = credentials(&nonce, Algorithm::Md5, "");
        let default = right.replace(", algorithm=MD5", "");
        assert_eq!(verdict(&default, &secret), Verdict::Right);
        for (from, to) in [
            ("Mufasa", "Scar"),
            ("=\"sipcodes", "=\"other"),
            ("sip:a", "sip:b"),
            ("nonce=\"", "nonce=\"1"),
            ("algorithm=MD5", "algorithm=MD5-sess"),
            ("algorithm=MD5", "algorithm=SHA-256"),
            ("algorithm=MD5", "qop=auth-int"),
            ("Digest ", "Bearer "),
            ("response", "x"),
        ] {
            let wrong = right.replace(from, to);
            assert_ne!(wrong, right);
            assert_eq!(verdict(&wrong, &secret), Verdict::Wrong, "{wrong}");
        }
        assert_eq!(verdict("", &secret), Verdict::Wrong);
    }
}
