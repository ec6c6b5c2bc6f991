//! Options, exit codes and the log.

#[cfg(unix)]
use std::process::Command;

use crate::common::{Ran, run, sipcodes};

use super::harness::{Client, Uas, value};

fn serve(arguments: &[&str]) -> Ran {
    run(sipcodes(&[&["serve"], arguments].concat()))
}

#[test]
fn mistakes_are_explained_and_exit_with_2() {
    for (arguments, expected) in [
        (
            &["--code", "99"][..],
            "`99` is not a SIP response code: expected three digits, 100 to 699",
        ),
        (&["--code", "180"], "180 Ringing is provisional; see --provisional"),
        (&["--provisional", "180,200"], "200 OK is final; see --code"),
        (&["--reason", "a\r\nb"], "CR or LF inside the reason phrase, at byte 1"),
        (&["--method-code", "REGISTER"], "expected METHOD=CODE, such as REGISTER=423"),
        (&["--method-code", "REGISTER=700"], "`700` is not a SIP response code"),
        (&["--method-code", "=200"], "`` is not a method"),
        (&["--method-code", "options=200"], "`options` is not a method: did you mean `OPTIONS`?"),
        (&["--method-code", "CANCEL=405"], "CANCEL gets what the protocol says, and no other code"),
        (&["--after", "2"], "time unit needed"),
        (&["--after", "1h"], "at most 3min"),
        (&["--code", "503,99"], "`99` is not a SIP response code"),
        (&["--listen", "localhost:sip"], "`sip` is not a port: expected 0 to 65535"),
        (&["--listen", "a.invalid:0"], "cannot listen on a.invalid:0: "),
        (&["--listen", "192.0.2.1:0"], "cannot listen on 192.0.2.1:0: "),
        (&["--header", "Server"], "expected NAME: VALUE, such as Server: test"),
        (&["--header", "A: b\r\nC: d"], "a line break would begin another header field"),
        (&["--header", "v: a"], "Via depends on the request and cannot be replaced"),
        (&["--header", "content-length: 1"], "content-length depends on the request"),
        (&["--contact", "carol"], "expected a URI, such as sip:carol@example.org"),
        (&["--contact", "sip:a\nb"], "a URI has no line breaks"),
        (&["--user", "alice"], "--password <PASSWORD>"),
        (&["--password", "secret"], "--user <NAME>"),
        (
            &["--code", "486", "--user", "alice", "--password", "secret"],
            "--user needs 401 or 407 in --code or --method-code",
        ),
        (&["--count", "0"], "0 is not in 1.."),
        (&["486"], "unexpected argument '486'"),
    ] {
        let Ran { status, err, .. } = serve(arguments);
        assert_eq!(status, Some(2), "{arguments:?}");
        assert!(err.contains(expected), "{arguments:?}: {err}");
    }
}

#[test]
fn help_names_every_option() {
    let Ran { status, out, .. } = serve(&["--help"]);
    assert_eq!(status, Some(0));
    for option in [
        "--listen",
        "--code",
        "--reason",
        "--method-code",
        "--provisional",
        "--after",
        "--user",
        "--password",
        "--retry-after",
        "--contact",
        "--header",
        "--count",
        "--verbose",
    ] {
        assert!(out.contains(option), "{option}: {out}");
    }
}

#[test]
fn the_log_has_a_line_for_each_message() {
    let uas = Uas::start(&["--code", "480", "--reason", "\u{7}Away", "--count", "3"]);
    let address = uas.address;
    let client = Client::of(&uas);
    let port = client.port();
    let request = client.request("OPTIONS", "a", "").replace("bob@", "b\u{7}b@");
    client.ask(&request);
    client.ask(&request);
    client.ask(client.request("BYE", "b", ""));
    client.ask(client.request("INFO", "c", "").replace("Call-ID", "X"));
    let (status, log) = uas.exit();
    assert!(status.success(), "{address}");
    let lines: Vec<&str> = log.lines().filter_map(|line| line.get(9..)).collect();
    assert_eq!(
        lines,
        [
            format!("<- 127.0.0.1:{port} OPTIONS sip:b\\x07b@127.0.0.1"),
            format!("-> 127.0.0.1:{port} 480 \\x07Away for OPTIONS"),
            format!("<- 127.0.0.1:{port} OPTIONS sip:b\\x07b@127.0.0.1 again"),
            format!("-> 127.0.0.1:{port} 480 \\x07Away for OPTIONS again"),
            format!("<- 127.0.0.1:{port} BYE sip:bob@127.0.0.1"),
            format!("-> 127.0.0.1:{port} 200 OK for BYE"),
            format!("<- 127.0.0.1:{port} INFO sip:bob@127.0.0.1"),
            format!("-> 127.0.0.1:{port} 400 Missing Call-ID header field for INFO"),
            "-- transactions: 3".to_owned(),
        ]
    );
}

#[test]
fn messages_are_shown_and_cannot_control_the_terminal() {
    let uas = Uas::start(&["--code", "480", "--count", "1", "-v"]);
    let client = Client::of(&uas);
    let subject = "Subject: \x1b[2Jgr\u{fc}n\u{9b}A\t!\r\n";
    client.ask([client.request("OPTIONS", "a", subject).as_bytes(), b"\xff\n"].concat());
    let (_, log) = uas.exit();
    for line in [
        "         OPTIONS sip:bob@127.0.0.1 SIP/2.0\n",
        "         Subject: \\x1b[2Jgr\u{fc}n\\xc2\\x9bA\\t!\n",
        "         \\xff\n",
        "         SIP/2.0 480 Temporarily Unavailable\n",
        "         Content-Length: 0\n",
    ] {
        assert!(log.contains(line), "{line}: {log}");
    }
    assert!(!log.contains(|c: char| c.is_control() && c != '\n'), "{log:?}");
}

#[test]
fn the_place_to_listen_can_be_a_name_or_a_port() {
    for listen in ["localhost:0", ":0", "0.0.0.0:0"] {
        let uas = Uas::start_at(listen, &["--code", "200"]);
        let client = Client::of(&uas);
        let response = client.ask(client.request("INVITE", "a", ""));
        let port = uas.address.port();
        assert_eq!(value(&response, "Contact"), format!("<sip:127.0.0.1:{port}>"), "{listen}");
    }
}

#[test]
#[cfg(unix)]
fn an_interrupt_is_a_clean_end() {
    let uas = Uas::start(&[]);
    let client = Client::of(&uas);
    assert!(client.ask(client.request("OPTIONS", "a", "")).starts_with("SIP/2.0 486 "));
    let interrupt = format!("kill -INT {}", uas.process.id());
    let shell = Command::new("sh").args(["-c", &interrupt]).status();
    assert!(shell.expect("every Unix has a shell").success());
    let (status, log) = uas.exit();
    assert!(status.success());
    assert!(log.ends_with("-- transactions: 1\n"), "{log}");
}
