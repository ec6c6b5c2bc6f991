//! Challenges, and requests that answer them.

use base16ct::lower::encode_string;
use md5::Md5;
use sha2::{Digest, Sha256};

use super::harness::{Client, Uas, code, value, values};

fn parameter<'a>(challenge: &'a str, name: &str) -> &'a str {
    let start = format!("{name}=");
    let mut parts = challenge.trim_start_matches("Digest ").split(", ");
    parts.find_map(|part| part.strip_prefix(&start)).map_or("", |value| value.trim_matches('"'))
}

/// The credentials that answer a challenge to an OPTIONS.
fn credentials(challenge: &str, user: &str, password: &str) -> String {
    let algorithm = parameter(challenge, "algorithm");
    let hash = |text: String| match algorithm {
        "MD5" => encode_string(&Md5::digest(text)),
        "SHA-256" => encode_string(&Sha256::digest(text)),
        other => panic!("{other} was not asked for"),
    };
    let [realm, nonce] = ["realm", "nonce"].map(|name| parameter(challenge, name));
    let secret = hash(format!("{user}:{realm}:{password}"));
    let request = hash("OPTIONS:sip:bob@127.0.0.1".to_owned());
    let response = hash(format!("{secret}:{nonce}:00000001:c:auth:{request}"));
    format!(
        "Digest username=\"{user}\", realm=\"{realm}\", nonce=\"{nonce}\", algorithm={algorithm}, \
         uri=\"sip:bob@127.0.0.1\", qop=auth, nc=00000001, cnonce=\"c\", response=\"{response}\""
    )
}

fn ask(client: &Client, branch: &str, field: &str, credentials: &str) -> String {
    client.ask(client.request("OPTIONS", branch, &format!("{field}: {credentials}\r\n")))
}

#[test]
fn right_credentials_are_accepted() {
    for (number, challenge, answer) in [
        ("401", "WWW-Authenticate", "Authorization"),
        ("407", "Proxy-Authenticate", "Proxy-Authorization"),
    ] {
        let uas = Uas::start(&["--code", number, "--user", "alice", "--password", "se cret"]);
        let client = Client::of(&uas);
        let first = client.ask(client.request("OPTIONS", "a", ""));
        assert_eq!(code(&first), number);
        let challenges = values(&first, challenge);
        assert_eq!(challenges.len(), 2);
        for (index, offer) in challenges.iter().enumerate() {
            let right = credentials(offer, "alice", "se cret");
            assert_eq!(code(&ask(&client, &format!("b{index}"), answer, &right)), "200");
            for (user, password) in [("alice", "secret"), ("bob", "se cret")] {
                let wrong = credentials(offer, user, password);
                let refused = ask(&client, &format!("{user}{index}"), answer, &wrong);
                assert_eq!(code(&refused), number, "{user} {password}");
                assert!(!refused.contains("stale"));
            }
        }
        // the credentials for a proxy are not those for a server
        let other = if number == "401" { "Proxy-Authorization" } else { "Authorization" };
        let right = credentials(challenges[0], "alice", "se cret");
        assert_eq!(code(&ask(&client, "c", other, &right)), number);
    }
}

#[test]
fn a_nonce_of_another_server_is_stale() {
    let options = ["--user", "alice", "--password", "secret", "--algorithm", "sha-256"];
    let [uas, other] = [&options, &options].map(|options| Uas::start(options));
    let client = Client::of(&other);
    let challenge = client.ask(client.request("OPTIONS", "a", ""));
    assert_eq!(code(&challenge), "401");
    let client = Client::of(&uas);
    let right = credentials(value(&challenge, "WWW-Authenticate"), "alice", "secret");
    let stale = ask(&client, "b", "Authorization", &right);
    assert_eq!(code(&stale), "401");
    let challenge = value(&stale, "WWW-Authenticate");
    assert_eq!(parameter(challenge, "stale"), "true");
    let right = credentials(challenge, "alice", "secret");
    assert_eq!(code(&ask(&client, "c", "Authorization", &right)), "200");
}

#[test]
fn each_request_gets_the_next_code() {
    let uas = Uas::start(&["--code", "503,401,480", "--user", "alice", "--password", "secret"]);
    let client = Client::of(&uas);
    let codes = ["a", "a", "b", "c", "d"].map(|branch| {
        assert_eq!(code(&client.ask(client.request("BYE", branch, ""))), "200");
        assert_eq!(code(&client.ask(client.request("CANCEL", branch, ""))), "481");
        code(&client.ask(client.request("OPTIONS", branch, ""))).to_owned()
    });
    assert_eq!(codes, ["503", "503", "401", "480", "480"]);
}
