//! The content of responses.

use sipcodes::{Applies, Requirement, StatusCode};

use super::harness::{Client, Uas, code, to_tag, value, values};

const METHODS: [&str; 11] = [
    "INVITE",
    "OPTIONS",
    "REGISTER",
    "SUBSCRIBE",
    "NOTIFY",
    "PUBLISH",
    "MESSAGE",
    "INFO",
    "UPDATE",
    "REFER",
    "BYE",
];

#[test]
fn what_identifies_the_request_is_copied() {
    let uas = Uas::start(&[]);
    let client = Client::of(&uas);
    let port = client.port();
    let request = format!(
        "INVITE sip:bob@example.org SIP/2.0\r\n\
         v: SIP/2.0/UDP\t127.0.0.1:{port};branch=z9hG4bKa , SIP/2.0/TCP first.example.org;branch=z9hG4bKb\r\n\
         Record-Route: <sip:proxy.example.org;lr>\r\n\
         Via: SIP / 2.0 / UDP second.example.org;branch=z9hG4bKc\r\n\
         f: \"Alice; A, <B\" <sip:alice@example.org>;tag=1\r\n\
         t: Bob\r\n \t<sip:bob@example.org;user=phone>\r\n\
         i: 1\r\n\
         CSEQ: 0009\tINVITE\r\n\
         VIA: SIP/2.0/UDP third.example.org\r\n\
         l: 0\r\n\r\n"
    );
    let response = client.ask(request);
    let tag = to_tag(&response);
    assert_eq!(tag.len(), 16);
    assert_eq!(
        response,
        format!(
            "SIP/2.0 486 Busy Here\r\n\
             Via: SIP/2.0/UDP\t127.0.0.1:{port};branch=z9hG4bKa, SIP/2.0/TCP first.example.org;branch=z9hG4bKb\r\n\
             Via: SIP / 2.0 / UDP second.example.org;branch=z9hG4bKc\r\n\
             Via: SIP/2.0/UDP third.example.org\r\n\
             From: \"Alice; A, <B\" <sip:alice@example.org>;tag=1\r\n\
             To: Bob <sip:bob@example.org;user=phone>;tag={tag}\r\n\
             Call-ID: 1\r\n\
             CSeq: 0009\tINVITE\r\n\
             Content-Length: 0\r\n\r\n"
        )
    );
}

#[test]
fn a_to_tag_in_the_request_is_kept() {
    let uas = Uas::start(&["--code", "200"]);
    for (id, to) in [
        ("a", "<sip:b@c>;tag=mine"),
        ("b", "<sip:b@c>;TAG=mine"),
        ("c", "<sip:b@c;tag=no> ; tag = mine"),
    ] {
        let client = Client::of(&uas);
        let request = client.request("BYE", id, "");
        let response = client.ask(request.replace("<sip:bob@127.0.0.1>", to));
        assert_eq!(value(&response, "To"), to);
    }
}

#[test]
fn the_topmost_via_leads_back() {
    let uas = Uas::start(&[]);
    let (client, other) = (Client::of(&uas), Client::of(&uas));
    let ask = |via: String, listener: &Client| {
        let request = client.request("OPTIONS", "a", "");
        let (start, rest) = request.split_once("\r\n").expect("a request has lines");
        let (_, rest) = rest.split_once("\r\n").expect("and a Via");
        client.send(format!("{start}\r\nVia: SIP/2.0/UDP {via}\r\n{rest}"));
        value(&listener.receive(), "Via").to_owned()
    };
    let (port, other_port) = (client.port(), other.port());

    let via = format!("127.0.0.1:{other_port};branch=z9hG4bK1");
    assert_eq!(ask(via.clone(), &other), format!("SIP/2.0/UDP {via}"));
    assert_eq!(
        ask(format!("phone.invalid:{other_port};branch=z9hG4bK2"), &other),
        format!("SIP/2.0/UDP phone.invalid:{other_port};branch=z9hG4bK2;received=127.0.0.1")
    );
    assert_eq!(
        ask(format!("127.0.0.1:{other_port};rport;branch=z9hG4bK3"), &client),
        format!(
            "SIP/2.0/UDP 127.0.0.1:{other_port};rport={port};branch=z9hG4bK3;received=127.0.0.1"
        )
    );
    assert_eq!(
        ask("192.0.2.1;received=192.0.2.9;RPORT;branch=z9hG4bK4".into(), &client),
        format!("SIP/2.0/UDP 192.0.2.1;rport={port};branch=z9hG4bK4;received=127.0.0.1")
    );
    assert_eq!(
        ask("[2001:db8::9]:9;maddr=192.0.2.3;rport;branch=z9hG4bK5".into(), &client),
        format!(
            "SIP/2.0/UDP [2001:db8::9]:9;maddr=192.0.2.3;rport={port};branch=z9hG4bK5;received=127.0.0.1"
        )
    );
}

#[test]
fn every_final_code_has_what_the_table_requires() {
    for status in StatusCode::ALL.iter().filter(|status| status.is_final()) {
        let number = status.as_str();
        let bye = format!("BYE={number}"); // or it would be 200
        let uas = Uas::start(&["--code", number, "--method-code", &bye]);
        let methods = if status.methods().is_empty() { &METHODS[..] } else { status.methods() };
        for method in methods {
            let client = Client::of(&uas);
            let response = client.ask(client.request(method, method, ""));
            assert!(response.starts_with(status.status_line()), "{method}: {response}");
            assert_eq!(values(&response, "Content-Length").len(), 1);
            assert_ne!(to_tag(&response), "");
            let rules = status.header_rules_for(method);
            for rule in rules.filter(|rule| rule.applies_to(method) == Applies::Always) {
                let name = rule.name();
                match rule.requirement() {
                    Requirement::Required => {
                        assert_ne!(values(&response, name), [""; 0], "{response}");
                    }
                    Requirement::Forbidden => assert_eq!(values(&response, name), [""; 0]),
                    _ => {}
                }
            }
        }
    }
}

#[test]
fn header_fields_fit_the_request() {
    // code, method, header fields of the request, and one of the response
    for (number, method, more, name, expected) in [
        (
            "200",
            "REGISTER",
            "Contact: <sip:a@b;x=1>;q=1\r\nm: <sip:c@d>;expires=9\r\n",
            "Contact",
            "<sip:a@b;x=1>;q=1;expires=3600, <sip:c@d>;expires=9",
        ),
        (
            "200",
            "REGISTER",
            "Contact: <sip:a@b>;expires=0, <sip:c@d>\r\nExpires: 60\r\n",
            "Contact",
            "<sip:c@d>;expires=60",
        ),
        ("200", "REGISTER", "Contact: *\r\nExpires: 0\r\n", "Contact", ""),
        ("200", "REGISTER", "Path: <sip:p>\r\nPath: <sip:q>\r\n", "Path", "<sip:p>, <sip:q>"),
        ("200", "SUBSCRIBE", "Expires: 60\r\n", "Expires", "60"),
        ("200", "SUBSCRIBE", "Record-Route: <sip:p;lr>\r\n", "Record-Route", "<sip:p;lr>"),
        ("200", "SUBSCRIBE", "", "Contact", "<sip:{server}>"),
        ("200", "MESSAGE", "", "Contact", ""),
        ("200", "INFO", "Recv-Info: x\r\n", "Recv-Info", "nil"),
        ("200", "INFO", "", "Recv-Info", ""),
        ("200", "REFER", "Refer-Sub: false\r\n", "Refer-Sub", "false"),
        ("200", "REFER", "Refer-Sub: true\r\n", "Refer-Sub", ""),
        ("200", "OPTIONS", "", "Accept-Language", "en"),
        ("277", "INVITE", "", "Contact", "<sip:{server}>"),
        ("377", "OPTIONS", "", "Contact", "<sip:elsewhere@{server}>"),
        ("200", "INVITE", "Record-Route: <sip:p;lr>\r\n", "Record-Route", "<sip:p;lr>"),
        ("200", "INVITE", "", "Contact", "<sip:{server}>"),
        ("302", "INVITE", "", "Contact", "<sip:elsewhere@{server}>"),
        (
            "405",
            "PUBLISH",
            "",
            "Allow",
            "INVITE, ACK, BYE, CANCEL, OPTIONS, REGISTER, PRACK, SUBSCRIBE, NOTIFY, INFO, REFER, MESSAGE, UPDATE",
        ),
        ("415", "INVITE", "", "Accept", "application/sdp"),
        ("415", "INVITE", "", "Accept-Encoding", ""),
        ("415", "INVITE", "Content-Encoding: gzip\r\n", "Accept-Encoding", "identity"),
        (
            "420",
            "INVITE",
            "Require: 100rel, foo\r\nRequire: bar\r\n",
            "Unsupported",
            "100rel, foo, bar",
        ),
        ("420", "INVITE", "Proxy-Require: foo\r\n", "Unsupported", "foo"),
        ("423", "INVITE", "", "Min-Expires", ""),
        ("494", "INVITE", "", "Require", "sec-agree"),
        ("494", "INVITE", "Security-Client: tls\r\n", "Require", ""),
        ("503", "INVITE", "", "Retry-After", "7"),
        ("403", "INVITE", "", "Retry-After", ""),
        ("608", "INVITE", "", "Call-Info", "<https://analytics.example.net/jcard>;purpose=jwscard"),
    ] {
        let uas = Uas::start(&["--code", number, "--retry-after", "7"]);
        let client = Client::of(&uas);
        let response = client.ask(client.request(method, "a", more));
        let expected = expected.replace("{server}", &uas.address.to_string());
        assert_eq!(values(&response, name).join(" | "), expected, "{number} for {method} {more:?}");
    }
}

#[test]
fn header_fields_of_the_users_choice() {
    let uas = Uas::start(&[
        "--code",
        "302",
        "--contact",
        "sip:carol@192.0.2.1",
        "--header",
        "Server: test/1 (\u{fc})",
        "--header",
        "X-Tag:a",
        "--header",
        "x-tag: b",
        "--method-code",
        "OPTIONS=200",
        "--method-code",
        "MESSAGE=485",
        "--method-code",
        "REGISTER=405",
        "--header",
        "allow: INVITE",
        "--provisional",
        "180",
    ]);
    let client = Client::of(&uas);
    let ringing = client.ask(client.request("INVITE", "a", ""));
    for (response, contact) in [
        (ringing, Some("<sip:carol@192.0.2.1>")),
        (client.receive(), Some("<sip:carol@192.0.2.1>")),
        (client.ask(client.request("OPTIONS", "b", "")), Some("<sip:carol@192.0.2.1>")),
        (client.ask(client.request("MESSAGE", "c", "")), Some("<sip:carol@192.0.2.1>")),
        (client.ask(client.request("REGISTER", "d", "")), None),
    ] {
        assert_eq!(value(&response, "Server"), "test/1 (\u{fc})");
        assert_eq!((value(&response, "X-Tag"), value(&response, "x-tag")), ("a", "b"));
        assert_eq!((value(&response, "allow"), values(&response, "Allow").len()), ("INVITE", 0));
        assert_eq!(values(&response, "Contact").first().copied(), contact, "{response}");
    }
}

#[test]
fn an_offer_is_answered() {
    let uas = Uas::start(&["--code", "200"]);
    let client = Client::of(&uas);
    let offer = "v=0\r\no=- 9 9 IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1\r\nt=0 0\r\n\
                 m=audio 4000 RTP/AVP 0 96\r\na=rtpmap:96 opus/48000/2\r\na=sendrecv\r\n\
                 m=video 4002 RTP/SAVP 31\r\na=rtpmap:31 H261/90000\r\n\
                 m=audio 0 RTP/AVP 8\r\na=rtpmap:8 PCMA/8000\r\n";
    let more =
        format!("Content-Type: application/sdp\r\nContent-Length: {}\r\n\r\n{offer}", offer.len());
    // what follows the body is not part of it
    let response = client.ask(client.request("INVITE", "a", &more) + "m=audio 1 RTP/AVP 0\r\n");
    let (_, body) = response.split_once("\r\n\r\n").expect("it has a body");
    assert_eq!(
        body,
        "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\n\
         m=audio 9 RTP/AVP 0 96\r\na=inactive\r\na=rtpmap:96 opus/48000/2\r\n\
         m=video 0 RTP/SAVP 31\r\nm=audio 0 RTP/AVP 8\r\n"
    );
    assert_eq!(value(&response, "Content-Length"), body.len().to_string());
    assert_eq!(value(&response, "Content-Type"), "application/sdp");
}

#[test]
fn a_phrase_of_the_users_choice_and_an_unknown_code() {
    let uas = Uas::start(&["--code", "477", "--method-code", "INFO=499", "--reason", "Zu spät"]);
    let client = Client::of(&uas);
    let response = client.ask(client.request("INVITE", "a", ""));
    assert!(response.starts_with("SIP/2.0 477 Zu spät\r\n"), "{response}");
    let client = Client::of(&uas);
    let response = client.ask(client.request("INFO", "b", ""));
    assert!(response.starts_with("SIP/2.0 499 \r\n"), "{response}");
}

#[test]
fn a_phrase_may_require_a_header_field() {
    for (phrase, expected) in [
        ("Network Blocked", &["Q.850;cause=21;text=\"https://analytics.example.net\""][..]),
        ("Declined", &[]),
    ] {
        let uas = Uas::start(&["--code", "603", "--reason", phrase]);
        let client = Client::of(&uas);
        let response = client.ask(client.request("INVITE", "a", ""));
        assert_eq!(values(&response, "Reason"), expected);
    }
}

#[test]
fn a_malformed_request_gets_400_with_the_reason() {
    let uas = Uas::start(&[]);
    for (from, to, expected) in [
        ("SIP/2.0\r\n", "SIP/7.0\r\n", "505 Version Not Supported"),
        ("@127.0.0.1 SIP", "@127.0.0.1  SIP", "400 Malformed Request-Line"),
        ("Call-ID: ", "X: ", "400 Missing Call-ID header field"),
        ("Max-Forwards: 70", "t: <sip:x@y>", "400 More than one To header field"),
        ("1 OPTIONS", "1 INVITE", "400 Malformed CSeq header field"),
        ("1 OPTIONS", "2147483648 OPTIONS", "400 Malformed CSeq header field"),
        ("1 OPTIONS", "+1 OPTIONS", "400 Malformed CSeq header field"),
        ("Max-Forwards: 70", "Max-Forwards", "400 Malformed header field"),
        ("Max-Forwards: 70", "l: many", "400 Malformed Content-Length header field"),
        ("Max-Forwards: 70", "l: 1", "400 Truncated message"),
        ("OPTIONS\r\n\r\n", "OPTIONS\r\n", "400 Truncated message"),
    ] {
        let client = Client::of(&uas);
        let request = client.request("OPTIONS", "a", "").replacen(from, to, 1);
        let response = client.ask(request);
        assert_eq!(response.lines().next(), Some(&*format!("SIP/2.0 {expected}")));
    }
}

#[test]
fn what_cannot_be_answered_is_dropped() {
    let uas = Uas::start(&["--count", "1"]);
    let client = Client::of(&uas);
    let request = client.request("OPTIONS", "a", "");
    client.send("\r\n\r\n");
    client.send("");
    client.send(b"\xff\xfe\x00");
    client.send("SIP/2.0 200 OK\r\n\r\n");
    client.send(request.replace("Via: ", "X: "));
    client.send(request.replace("SIP/2.0/UDP ", "SIP/2.0/UDP:"));
    client.send(client.request("ACK", "b", ""));
    assert_eq!(code(&client.ask(request)), "486");
    let (status, log) = uas.exit();
    assert!(status.success());
    for why in ["keep-alive", "not SIP", "a response, not a request", "no Via to answer to"] {
        assert!(log.contains(&format!("dropped: {why}\n")), "{log}");
    }
    assert!(log.contains("ACK sip:bob@127.0.0.1 for no transaction\n"), "{log}");
}

#[test]
fn a_registration_gets_the_time() {
    let uas = Uas::start(&["--code", "200"]);
    let client = Client::of(&uas);
    let response = client.ask(client.request("REGISTER", "a", ""));
    let date = value(&response, "Date");
    let date = httpdate::parse_http_date(date).expect("the format of RFC 3261, Section 20.17");
    assert!(date.elapsed().is_ok_and(|age| age.as_secs() < 600), "{response}");
}
