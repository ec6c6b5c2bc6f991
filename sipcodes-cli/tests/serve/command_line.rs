//! Options, exit codes and the log.

use std::process::{Command, Output};

use super::common::program;
use super::harness::{Client, Uas, code};

fn run(arguments: &[&str]) -> Output {
    Command::new(program("uas")).args(arguments).output().expect("it starts")
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
        (&["--method-code", "CANCEL=405"], "CANCEL gets what the protocol says, and no other code"),
        (&["--after", "2"], "time unit needed"),
        (&["--after", "1h"], "at most 3min"),
        (&["--listen", "localhost"], "invalid socket address"),
        (&["--listen", "192.0.2.1:0"], "cannot listen on 192.0.2.1:0: "),
        (&["--count", "0"], "0 is not in 1.."),
        (&["486"], "unexpected argument '486'"),
    ] {
        let output = run(arguments);
        let message = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(message.contains(expected), "{arguments:?}: {message}");
    }
}

#[test]
fn help_names_every_option() {
    let output = run(&["--help"]);
    assert!(output.status.success());
    let help = String::from_utf8_lossy(&output.stdout);
    for option in ["--listen", "--code", "--reason", "--provisional", "--after", "--retry-after"] {
        assert!(help.contains(option), "{help}");
    }
}

#[test]
fn the_log_has_a_line_for_each_message() {
    let uas = Uas::start(&["--code", "480", "--count", "2"]);
    let address = uas.address;
    let client = Client::of(&uas);
    let port = client.port();
    let request = client.request("OPTIONS", "a", "").replace("bob@", "b\u{7}b@");
    client.ask(&request);
    client.ask(&request);
    client.ask(client.request("BYE", "b", ""));
    let (status, log) = uas.exit();
    assert!(status.success(), "{address}");
    let lines: Vec<&str> = log.lines().filter_map(|line| line.get(9..)).collect();
    assert_eq!(
        lines,
        [
            format!("<- 127.0.0.1:{port} OPTIONS sip:b\\x07b@127.0.0.1"),
            format!("-> 127.0.0.1:{port} 480 Temporarily Unavailable for OPTIONS"),
            format!("<- 127.0.0.1:{port} OPTIONS sip:b\\x07b@127.0.0.1 again"),
            format!("-> 127.0.0.1:{port} 480 Temporarily Unavailable for OPTIONS again"),
            format!("<- 127.0.0.1:{port} BYE sip:bob@127.0.0.1"),
            format!("-> 127.0.0.1:{port} 200 OK for BYE"),
            "-- transactions: 2".to_owned(),
        ]
    );
}

#[test]
#[cfg(unix)]
fn an_interrupt_is_a_clean_end() {
    let uas = Uas::start(&[]);
    let client = Client::of(&uas);
    assert_eq!(code(&client.ask(client.request("OPTIONS", "a", ""))), "486");
    let process = uas.process.id().to_string();
    let kill = Command::new("kill").args(["-INT", &process]).status();
    assert!(kill.expect("every Unix has kill").success());
    let (status, log) = uas.exit();
    assert!(status.success());
    assert!(log.ends_with("-- transactions: 1\n"), "{log}");
}
