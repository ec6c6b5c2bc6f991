//! No datagram causes a panic, and every response is well formed and goes back to the sender.

use std::net::SocketAddr;

use clap::Parser;
use proptest::prelude::*;
use sipcodes::StatusLine;

use super::Options;
use super::answer::Answer;
use super::policy::Policy;
use super::request::Request;

#[derive(Parser)]
struct CommandLine {
    #[command(flatten)]
    options: Options,
}

const REQUEST: &str = "INVITE sip:bob@example.org SIP/2.0\r\n\
    Via: SIP/2.0/UDP [2001:db8::9]:5062;rport;branch=z9hG4bK1;x=\"a\\\",b\", SIP/2.0/UDP b\r\n\
    From: \"A \\\"<B\" <sip:alice@example.org>;tag=1\r\n\
    To: <sip:bob@example.org;user=phone>;tag=2\r\n\
    Call-ID: 1\r\n\
    CSeq: 1 INVITE\r\n\
    Timestamp: 54\r\n\
    Contact: <sip:alice@192.0.2.1>;expires=60, *\r\n\
    Record-Route: <sip:proxy;lr>,\r\n <sip:proxy2;lr>\r\n\
    Require: 100rel\r\n\
    Authorization: Digest username=\"alice\", realm=\"sipcodes\", nonce=\"1\", response=\"2\"\r\n\
    c: application/sdp\r\n\
    l: 43\r\n\r\n\
    v=0\r\nm=audio 4000 RTP/AVP 0\r\na=rtpmap:0 PCMU\r\n";

/// What parts of a request are overwritten with, between bars.
const PIECES: &str = "\r\n|\r\n\r\n|\r|\n | |\t|:|;|,|=|\"|\\|<|>|[|]|/|Via: |v:|REGISTER|SUBSCRIBE|\
    PUBLISH|INFO|OPTIONS|CANCEL|ACK|65536|-1|99999999999999999999|;rport|;received|;expires=|m=";

fn check(datagram: &[u8], code: &str) -> Option<usize> {
    let arguments = format!(
        "serve --code {code} --provisional 100,183,199 --after 5s --retry-after 1 \
         --method-code REGISTER=200 --method-code INFO=407 --user alice --password secret"
    );
    let options = CommandLine::try_parse_from(arguments.split(' '));
    let mut policy = Policy::new(options.expect("the options are right").options);
    let source: SocketAddr = "192.0.2.1:5070".parse().expect("an address");
    let local: SocketAddr = "192.0.2.2:5060".parse().expect("an address");

    let request = Request::read(datagram, source).ok()?;
    assert_eq!(request.destination.ip(), source.ip());
    let tag = request.tag(&policy.secret);
    let answer = Answer::new(&request, local, &tag, true, &mut policy);
    let responses = answer.script.iter().map(|(_, response)| response).chain(&answer.cancelled);
    for response in responses.clone() {
        let text = response.bytes.as_slice();
        let end = text.windows(4).position(|bytes| bytes == b"\r\n\r\n").expect("a head ends");
        let (head, body) = text.split_at(end + 4);
        let mut lines = head.split(|byte| *byte == b'\n').map(|line| line.strip_suffix(b"\r"));
        let first = lines.next().flatten().expect("there is a status line");
        let line = StatusLine::parse(first).expect("it is one");
        assert!(response.status.starts_with(line.code().as_str()));
        let mut length = None;
        for line in lines.flatten().filter(|line| !line.is_empty()) {
            assert!(!line.contains(&b'\r'), "a stray CR");
            let (name, value) =
                line.split_at(line.iter().position(|byte| *byte == b':').expect("a name"));
            assert!(!name.is_empty());
            if name == b"Content-Length" {
                length = std::str::from_utf8(&value[2..]).ok().and_then(|value| value.parse().ok());
            }
        }
        assert_eq!(length, Some(body.len()));
    }
    Some(responses.count())
}

/// Overwrites, removes and repeats parts of a request that is well formed.
fn mutated() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        prop::collection::vec(any::<u8>(), 0..6),
        prop::sample::select(PIECES.split('|').collect::<Vec<_>>())
            .prop_map(|text| text.as_bytes().to_vec()),
    ];
    let change = (any::<prop::sample::Index>(), 0..20_usize, piece);
    prop::collection::vec(change, 1..8).prop_map(|changes| {
        let mut request = REQUEST.as_bytes().to_vec();
        for (at, length, piece) in changes {
            let at = at.index(request.len() + 1);
            let end = (at + length).min(request.len());
            request.splice(at..end, piece);
        }
        request
    })
}

fn codes() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["200", "202", "302", "401", "405", "420", "477", "494", "503"])
}

#[test]
fn the_request_itself_is_answered() {
    assert_eq!(check(REQUEST.as_bytes(), "200"), Some(5));
}

proptest! {
    #[test]
    fn any_bytes_do_no_harm(datagram in prop::collection::vec(any::<u8>(), 0..200)) {
        check(&datagram, "486");
    }

    #[test]
    fn any_text_after_a_via_does_no_harm(text in "(?s)([A-Za-z-]{0,9}[:;,= <>\"\\\\]{0,3}[\r\n]{0,2}){0,20}") {
        check(format!("INVITE sip:a SIP/2.0\r\nVia: SIP/2.0/UDP a\r\n{text}").as_bytes(), "200");
    }

    #[test]
    fn a_mutated_request_does_no_harm(datagram in mutated(), code in codes()) {
        check(&datagram, code);
    }
}
