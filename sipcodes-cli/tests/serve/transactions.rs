//! What is sent when.

use std::time::{Duration, Instant};

use super::harness::{Client, Uas, code, to_tag, value, values};

/// The time in which something would have come that must not come: longer than T1.
const SILENCE: Duration = Duration::from_millis(1200);

#[test]
fn a_retransmission_gets_the_same_bytes() {
    let uas = Uas::start(&["--code", "401"]);
    let client = Client::of(&uas);
    let request = client.request("REGISTER", "a", "");
    let first = client.ask(&request);
    assert_eq!(client.ask(&request), first);
    // another transaction
    let other = client.ask(request.replace("z9hG4bKa", "z9hG4bKb"));
    assert_ne!(to_tag(&other), to_tag(&first));
    // without the magic cookie, CSeq and the rest make the difference
    let request = request.replace("z9hG4bKa", "1");
    let first = client.ask(&request);
    assert_eq!(client.ask(&request), first);
    assert_ne!(client.ask(request.replace("CSeq: 1", "CSeq: 2")), first);
}

#[test]
fn a_failure_is_repeated_until_its_ack() {
    let uas = Uas::start(&["--count", "1"]);
    let client = Client::of(&uas);
    let start = Instant::now();
    let first = client.ask(client.request("INVITE", "a", ""));
    assert_eq!(client.receive(), first);
    assert!(start.elapsed() >= Duration::from_millis(500));
    assert_eq!(client.receive(), first);
    assert!(start.elapsed() >= Duration::from_millis(1500));
    client.send(client.request("ACK", "a", ""));
    assert!(uas.exit().0.success());
}

#[test]
fn an_ack_stops_the_repetition() {
    let uas = Uas::start(&["--method-code", "INVITE=200"]);
    for number in ["200", "603"] {
        let uas = if number == "200" { &uas } else { &Uas::start(&["--code", number]) };
        let client = Client::of(uas);
        let first = client.ask(client.request("INVITE", "a", ""));
        assert_eq!(code(&first), number);
        assert_eq!(client.receive(), first);
        // for a 2xx it is a separate transaction
        let branch = if number == "200" { "z9hG4bKb" } else { "z9hG4bKa" };
        let ack = client.request("ACK", "a", "").replace("z9hG4bKa", branch);
        client
            .send(ack.replace("<sip:bob@127.0.0.1>\r\n", &format!("{}\r\n", value(&first, "To"))));
        // one may still have been on its way
        let last = client.receive_within(Duration::from_millis(100));
        assert!(last.is_none_or(|last| last == first));
        assert_eq!(client.receive_within(SILENCE), None, "{number}");
    }
}

#[test]
fn a_bye_ends_a_call_with_any_code() {
    let uas = Uas::start(&[]);
    let client = Client::of(&uas);
    assert_eq!(code(&client.ask(client.request("BYE", "a", ""))), "200");
}

#[test]
fn a_cancel_ends_the_invite_with_487() {
    let uas = Uas::start(&["--provisional", "180", "--after", "1min", "--count", "2"]);
    let client = Client::of(&uas);
    let ringing = client.ask(client.request("INVITE", "a", ""));
    assert_eq!(code(&ringing), "180");
    let cancel = client.request("CANCEL", "a", "");
    client.send(&cancel);
    let responses = [client.receive(), client.receive()];
    assert_eq!(responses.each_ref().map(|response| code(response)), ["200", "487"]);
    assert_eq!(value(&responses[0], "CSeq"), "1 CANCEL");
    assert_eq!(value(&responses[1], "CSeq"), "1 INVITE");
    for response in &responses {
        assert_eq!(to_tag(response), to_tag(&ringing));
    }
    client.send(
        client
            .request("ACK", "a", "")
            .replace("To: <sip:bob@127.0.0.1>", &format!("To: {}", value(&responses[1], "To"))),
    );
    assert!(uas.exit().0.success());
}

#[test]
fn a_cancel_in_vain() {
    let uas = Uas::start(&["--code", "404"]);
    let client = Client::of(&uas);
    assert_eq!(code(&client.ask(client.request("CANCEL", "a", ""))), "481");

    let invite = client.request("INVITE", "b", "");
    assert_eq!(code(&client.ask(&invite)), "404");
    client.send(client.request("ACK", "b", ""));
    assert_eq!(code(&client.ask(client.request("CANCEL", "b", ""))), "200");
    assert_eq!(client.receive_within(SILENCE), None);
    assert_eq!(code(&client.ask(invite)), "404");
}

#[test]
fn provisional_responses_come_first() {
    let uas = Uas::start(&["--provisional", "100,183,199", "--after", "1min", "--code", "480"]);
    let client = Client::of(&uas);
    let invite = client.request("INVITE", "a", "Timestamp: 54\r\nRecord-Route: <sip:p;lr>\r\n");
    let trying = client.ask(&invite);
    let [progress, terminated] = [client.receive(), client.receive()];
    // the latest one again
    assert_eq!(client.ask(&invite), terminated);

    let codes = [&trying, &progress, &terminated].map(|response| code(response));
    assert_eq!(codes, ["100", "183", "199"]);
    assert_eq!(value(&trying, "Timestamp"), "54");
    assert_eq!(to_tag(&trying), "");
    assert_eq!(value(&progress, "Record-Route"), "<sip:p;lr>");
    assert_eq!(values(&progress, "Timestamp"), [""; 0]);
    assert_eq!(value(&terminated, "Reason"), "SIP;cause=480");
}

#[test]
fn the_final_response_takes_its_time() {
    let uas = Uas::start(&["--provisional", "180", "--after", "300ms", "--code", "480"]);
    let client = Client::of(&uas);
    let start = Instant::now();
    let ringing = client.ask(client.request("INVITE", "a", ""));
    let last = client.receive();
    assert!(start.elapsed() >= Duration::from_millis(300));
    assert_eq!((code(&ringing), code(&last)), ("180", "480"));
    assert_eq!(to_tag(&ringing), to_tag(&last));
}

#[test]
fn a_slow_server_says_that_it_is_trying() {
    let uas = Uas::start(&["--after", "400ms"]);
    let client = Client::of(&uas);
    let invite = client.request("INVITE", "a", "");
    assert_eq!(code(&client.ask(invite)), "100");
    assert_eq!(code(&client.receive()), "486");
    // but not for other methods (RFC 4320, Section 4.1)
    let client = Client::of(&uas);
    assert_eq!(code(&client.ask(client.request("OPTIONS", "b", ""))), "486");
}
