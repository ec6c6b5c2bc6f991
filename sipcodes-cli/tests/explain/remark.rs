//! What the program finds odd about responses.

use super::program::{explain, request, response};

/// The remarks on one response to a request with this method.
fn remarks(status: &str, method: &str, fields: &str) -> Vec<String> {
    explain(response(status, method, 1, fields).as_bytes()).notes("remark")
}

#[test]
fn says_whose_phrase_it_is() {
    let cases = [
        ("486 Busy Here", None),
        ("486 busy here", None),
        ("486 ", None),
        ("486", None),
        // the same in other words
        ("486 Busy", None),
        // an RFC has it
        ("403 Stale Date", None),
        // the sender is asked to say more
        ("480 Gone Fishing", None),
        ("400 Missing CSeq", None),
        (
            "436 Bad Identity-Info",
            Some("`Bad Identity-Info` is a former phrase of 436 Bad Identity Info"),
        ),
        ("500 Service Unavailable", Some("`Service Unavailable` is the phrase of 503")),
        ("488 Not Acceptable", Some("`Not Acceptable` is the phrase of 406 and 606")),
        ("404 Stale Date", Some("`Stale Date` is a phrase for 403 and 439")),
        ("486 Besetzt", Some("`Besetzt` is the sender's own phrase for 486 Busy Here")),
    ];
    for (status, expected) in cases {
        let expected: Vec<&str> = expected.into_iter().collect();
        assert_eq!(remarks(status, "INVITE", ""), expected, "{status}");
    }
}

#[test]
fn explains_by_the_phrase() {
    let means = |status: &str| {
        let run = explain(response(status, "INVITE", 1, "").as_bytes());
        (run.notes("means").concat(), run.notes("see").concat())
    };
    let forbidden = sipcodes::StatusCode::Forbidden;
    let stale = forbidden.other_reason_phrases().iter().find(|it| it.text() == "Stale Date");
    let stale = stale.expect("the table has it").meaning();
    assert_eq!(means("403 Forbidden").0, forbidden.description());
    let (meaning, source) = means("403 Stale Date");
    assert_eq!(meaning, stale);
    assert!(source.starts_with("RFC 8224, Section 6.2.2; "), "{source}");
    // both are explained where both occur
    let both = response("403 Forbidden", "INVITE", 1, "")
        + &response("403 stale date", "INVITE", 2, "")
        + &response("403 Forbidden", "INVITE", 3, "");
    let run = explain(both.as_bytes());
    assert_eq!(run.notes("means"), [forbidden.description(), stale]);
}

#[test]
fn remedies_are_not_for_a_phrase_with_a_meaning_of_its_own() {
    let notes = |status: &str, heading| {
        explain(response(status, "INVITE", 1, "").as_bytes()).notes(heading)
    };
    for status in ["603 Network Blocked", "438 Invalid PASSporT", "481 Subscription does not exist"]
    {
        assert!(notes(status, "client").is_empty(), "{status}");
    }
    // the class advises where the code has no remedy
    assert_eq!(notes("403 Stale Date", "client"), notes("403 Forbidden", "client"));
    // the same in other words
    for (own, other) in [
        ("603 Decline", "603 Declined"),
        ("439 First Hop Lacks Outbound Support", "439 Stale Date"),
    ] {
        for heading in ["means", "client"] {
            assert_eq!(notes(other, heading), notes(own, heading), "{other}");
            assert!(!notes(own, heading).is_empty(), "{own}");
        }
    }
}

#[test]
fn misses_required_header_fields() {
    let cases = [
        ("405 Method Not Allowed", "BYE", "", vec!["required header field Allow is missing"]),
        ("405 Method Not Allowed", "BYE", "Allow: INVITE\r\n", vec![]),
        (
            "401 Unauthorized",
            "REGISTER",
            "",
            vec!["required header field WWW-Authenticate is missing"],
        ),
        ("401 Unauthorized", "REGISTER", "www-authenticate: Digest realm=\"x\"\r\n", vec![]),
        // required in answers to some methods
        ("489 Bad Event", "PUBLISH", "", vec!["required header field Allow-Events is missing"]),
        ("489 Bad Event", "PUBLISH", "u: presence\r\n", vec![]),
        ("489 Bad Event", "SUBSCRIBE", "", vec![]),
        (
            "423 Interval Too Brief",
            "REGISTER",
            "",
            vec!["required header field Min-Expires is missing"],
        ),
        // required in a whole class
        ("200 OK", "INVITE", "", vec!["required header field Contact is missing"]),
        ("200 OK", "INVITE", "m: <sip:b@example.org>\r\n", vec![]),
        (
            "200 OK",
            "MESSAGE",
            "Contact: <sip:b@example.org>\r\n",
            vec!["header field Contact must not be in a 200 OK to MESSAGE"],
        ),
        // only implied
        ("200 OK", "SUBSCRIBE", "Expires: 60\r\n", vec![]),
        // required under a condition that the trace does not show
        ("415 Unsupported Media Type", "INVITE", "", vec![]),
    ];
    for (status, method, fields, expected) in cases {
        assert_eq!(remarks(status, method, fields), expected, "{status} to {method}");
    }
}

#[test]
fn misses_the_tag_in_to() {
    for (status, expected) in [
        ("100 Trying", &[][..]),
        ("180 Ringing", &["required tag in header field To is missing"]),
        ("486 Busy Here", &["required tag in header field To is missing"]),
    ] {
        let text = response(status, "INVITE", 1, "").replace(";tag=b", "");
        assert_eq!(explain(text.as_bytes()).notes("remark"), expected, "{status}");
    }
}

#[test]
fn rules_that_are_only_implied_are_hints() {
    let run = explain(response("200 OK", "SUBSCRIBE", 1, "Expires: 60\r\n").as_bytes());
    assert_eq!(run.notes("hint"), ["such a response usually has header field Contact"]);
    assert!(run.out.contains("\n0 remarks"), "{run:?}");
}

#[test]
fn knows_which_methods_a_code_answers() {
    let expected = ["180 Ringing is defined for INVITE, not for OPTIONS"];
    assert_eq!(remarks("180 Ringing", "OPTIONS", ""), expected);
    assert!(remarks("180 Ringing", "INVITE", "").is_empty());
}

#[test]
fn treats_unknown_codes_as_rfc_3261_asks() {
    for (status, expected) in [
        ("477 Send failed", "unknown code 477: a client treats it as 400 Bad Request"),
        ("186 Later", "unknown code 186: a client treats it as 183 Session Progress"),
        ("699 No", "unknown code 699: a client treats it as 600 Busy Everywhere"),
    ] {
        assert_eq!(remarks(status, "INVITE", ""), [expected]);
    }
    let borrowed = remarks("487 Busy Here", "INVITE", "");
    assert_eq!(borrowed[0], "`Busy Here` is the phrase of 486");
}

#[test]
fn expects_a_cancel_before_487() {
    let ended = response("487 Request Terminated", "INVITE", 1, "");
    let without = request("INVITE", 1, "") + &ended;
    let remarks = explain(without.as_bytes()).notes("remark");
    let expected = "no CANCEL or BYE before this 487: the INVITE expired, or the trace lacks it";
    assert_eq!(remarks, [expected]);
    for given_up in ["CANCEL", "BYE"] {
        let given_up = request(given_up, 1, "") + &response("200 OK", given_up, 1, "");
        let with = request("INVITE", 1, "") + &given_up + &ended;
        assert!(explain(with.as_bytes()).notes("remark").is_empty(), "{given_up}");
    }
}

#[test]
fn folds_retransmissions() {
    let busy = response("486 Besetzt", "INVITE", 1, "");
    let run = explain((request("INVITE", 1, "") + &busy.repeat(3)).as_bytes());
    assert!(run.line("486 Besetzt  (").ends_with("  +2 retransmissions"), "{}", run.out);
    assert_eq!(run.notes("remark").len(), 1);
    assert!(run.line("1 call").contains("4 messages, 1 request, 1 response, 2 retransmissions"));
}

#[test]
fn hints_come_from_the_table() {
    let fields = "Retry-After: 120\r\nReason: Q.850;cause=34\r\n";
    let run = explain(response("503 Service Unavailable", "INVITE", 1, fields).as_bytes());
    let means = &run.notes("means")[0];
    assert_eq!(means, sipcodes::StatusCode::ServiceUnavailable.description());
    assert_eq!(run.notes("fields"), ["Retry-After: 120; Reason: Q.850;cause=34"]);
    assert_eq!(run.notes("see"), ["RFC 3261, Section 21.5.4"]);
    assert!(run.notes("client")[0].contains("another server"));
    for silent in ["100 Trying", "180 Ringing", "200 OK"] {
        let run = explain(response(silent, "INVITE", 1, "").as_bytes());
        assert!(run.notes("means").is_empty(), "{silent}");
    }
}

#[test]
fn says_what_a_failure_inside_a_dialog_ends() {
    let inside = request("INVITE", 2, "").replace("To: <sip:bob@example.org>", "$0;tag=b");
    let inside = inside.replace("$0", "To: <sip:bob@example.org>");
    let lost = response("481 Call/Transaction Does Not Exist", "INVITE", 2, "");
    let run = explain((inside + &lost).as_bytes());
    assert_eq!(run.notes("dialog"), [sipcodes::DialogEffect::Usage.description()]);
    let outside = request("INVITE", 2, "") + &lost;
    assert!(explain(outside.as_bytes()).notes("dialog").is_empty());
}

/// A final response with a stack of Via header fields.
fn branch(status: &str, vias: &[&str], tag: &str) -> String {
    let vias = vias.iter().map(|via| format!("Via: SIP/2.0/UDP h;branch={via}\r\n"));
    let vias: String = vias.collect();
    format!(
        "SIP/2.0 {status}\r\n{vias}From: <sip:a@x>;tag=a\r\nTo: <sip:b@x>;tag={tag}\r\n\
         Call-ID: fork\r\nCSeq: 7 INVITE\r\n\r\n"
    )
}

#[test]
fn names_the_response_that_a_proxy_should_prefer() {
    let challenge = "Proxy-Authenticate: Digest realm=\"x\"\r\n\r\n";
    let challenge = |vias: &[&str], tag| {
        branch("407 Proxy Authentication Required", vias, tag).trim_end().to_owned()
            + "\r\n"
            + challenge
    };
    let branches = branch("486 Busy Here", &["p1", "up"], "1") + &challenge(&["p2", "up"], "2");
    let forked = "INVITE 7 was forked: 486 (line 1), 407 (line 9); a proxy should prefer \
                  407 Proxy Authentication Required";
    for (sent, is_odd, verdict) in [
        (String::new(), false, ""),
        (branch("486 Busy Here", &["up"], "1"), true, ", but sent 486 (line 18)"),
        (challenge(&["up"], "2"), false, ", as was done here"),
        // as good as 407
        (branch("484 Address Incomplete", &["up"], "2"), false, ", or as here 484 (line 18)"),
    ] {
        let run = explain((branches.clone() + &sent).as_bytes());
        let expected = vec![format!("{forked}{verdict}")];
        let expected = if is_odd { [vec![], expected] } else { [expected, vec![]] };
        assert_eq!(run.forks(), expected, "{run:?}");
    }
}

#[test]
fn a_503_goes_upstream_as_500() {
    let down = |top, tag| branch("503 Service Unavailable", &[top, "up"], tag);
    let sent = branch("503 Service Unavailable", &["up"], "1");
    let run = explain((down("p1", "1") + &down("p2", "2") + &sent).as_bytes());
    let [lawful, odd] = run.forks();
    assert!(lawful.is_empty(), "{run:?}");
    assert!(odd[0].contains("send it as 500 Server Internal Error, but sent 503"), "{run:?}");
}

#[test]
fn what_a_proxy_follows_itself_is_not_to_be_sent() {
    let moved = branch("302 Moved Temporarily", &["p1", "up"], "1");
    let sip_only = branch("416 Unsupported URI Scheme", &["p1", "up"], "1");
    let next = branch("404 Not Found", &["p2", "up"], "2");
    let again =
        next.replace("SIP/2.0 404 Not Found", "INVITE sip:c@x SIP/2.0").replace(";tag=2", "");
    let sent = branch("404 Not Found", &["up"], "2");
    for (first, at_once) in
        [(moved, ", but sent 404 (line 25)"), (sip_only, ", or as here 404 (line 25)")]
    {
        let run = explain([&*first, &again, &next, &sent].concat().as_bytes());
        assert!(run.forks()[0][0].ends_with("404 Not Found, as was done here"), "{run:?}");
        // it was tried at the same time
        let run = explain([&*again, &first, &next, &sent].concat().as_bytes());
        assert!(run.forks().concat()[0].ends_with(at_once), "{run:?}");
    }
}

#[test]
fn one_response_seen_twice_on_its_way_is_not_a_fork() {
    let way = branch("486 Busy Here", &["p1", "up"], "1") + &branch("486 Busy Here", &["up"], "1");
    assert_eq!(explain(way.as_bytes()).forks(), [vec![], vec![]] as [Vec<String>; 2]);
}

#[test]
fn every_success_goes_upstream() {
    let answers = branch("200 OK", &["up"], "1") + &branch("200 OK", &["up"], "2");
    let expected = "INVITE 7 was forked: 200 (line 1), 200 (line 8); a proxy forwards every 2xx";
    assert_eq!(explain(answers.as_bytes()).forks()[0], [expected]);
}

#[test]
fn a_challenge_after_credentials_is_odd() {
    const CHALLENGE: &str = "WWW-Authenticate: Digest realm=\"a, b\", nonce=\"n\"";
    const OTHER: &str = "Authorization: Digest username=\"u\", realm=\"other\"\r\n";
    const CREDENTIALS: &str = "Authorization: Digest username=\"u\",realm=\"a, b\"\r\n";
    for (credentials, stale, is_odd) in [
        ("", "", false),
        (OTHER, "", false),
        (CREDENTIALS, "", true),
        (CREDENTIALS, ", stale=TRUE", false),
        (CREDENTIALS, ", stale=false", true),
    ] {
        let challenge = format!("{CHALLENGE}{stale}\r\n");
        let text = request("REGISTER", 1, credentials)
            + &response("401 Unauthorized", "REGISTER", 1, &challenge);
        let remarks = explain(text.as_bytes()).notes("remark");
        let expected = "challenged although the request had credentials for this realm: wrong user \
                        or password, or an expired nonce";
        let expected: &[&str] = if is_odd { &[expected] } else { &[] };
        assert_eq!(remarks, expected, "{credentials}{stale}");
    }
}

#[test]
fn the_method_of_a_request_is_that_of_its_cseq() {
    let text = request("MESSAGE", 1, "").replace("CSeq: 1 MESSAGE", "CSeq: 1 OPTIONS");
    let expected = "CSeq names another method, OPTIONS";
    assert_eq!(explain(text.as_bytes()).notes("remark"), [expected]);
}

#[test]
fn misses_answers() {
    let text = request("INVITE", 1, "")
        + &response("180 Ringing", "INVITE", 1, "")
        + &request("CANCEL", 1, "").repeat(2)
        + &request("BYE", 2, "");
    let expected =
        ["INVITE 1 has no final response", "CANCEL 1 has no answer", "BYE 2 has no answer"];
    assert_eq!(explain(text.as_bytes()).notes("remark"), expected);
}

#[test]
fn misses_the_ack_where_the_answer_is_repeated() {
    let answer = response("200 OK", "INVITE", 1, "Contact: <sip:b@example.org>\r\n");
    let call = |answers, more: &str| {
        let text = request("INVITE", 1, "") + &answer.repeat(answers) + more;
        explain(text.as_bytes()).notes("remark")
    };
    assert_eq!(call(2, ""), ["INVITE 1 has no ACK, and its 2xx was sent again"]);
    assert!(call(2, &request("ACK", 1, "")).is_empty());
    // the ACK may go another way
    assert!(call(1, "").is_empty());
}
