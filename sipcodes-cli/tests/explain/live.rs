//! Input that is still growing.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Stdio};

use super::program::{command, request, response};

fn start() -> Child {
    command(&[])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts")
}

fn refused() -> String {
    request("INVITE", 1, "")
        + &response("486 Busy Here", "INVITE", 1, "")
        + &request("ACK", 1, "")
        + &request("OPTIONS", 9, "").replace("call@", "other@")
}

#[test]
fn calls_are_shown_as_they_end() {
    let mut child = start();
    let mut stdin = child.stdin.take().expect("piped");
    stdin.write_all(refused().as_bytes()).expect("it is read");
    let mut lines = BufReader::new(child.stdout.take().expect("piped")).lines();
    let mut next = || lines.next().expect("there is more").expect("UTF-8");
    // the input is still open
    assert_eq!(next(), "Call-ID call@example.org");
    while !next().is_empty() {}
    drop(stdin);
    assert_eq!(next(), "Call-ID other@example.org");
    assert!(child.wait().expect("it ends").success());
}

#[test]
#[cfg(unix)]
fn an_interrupt_shows_what_there_is() {
    let mut child = start();
    let mut stdin = child.stdin.take().expect("piped");
    stdin.write_all(refused().as_bytes()).expect("it is read");
    let mut lines = BufReader::new(child.stdout.take().expect("piped")).lines();
    // the program is ready when it shows the first call
    assert_eq!(lines.next().expect("a line").expect("UTF-8"), "Call-ID call@example.org");
    let kill = std::process::Command::new("sh")
        .args(["-c", &format!("kill -INT {}", child.id())])
        .status();
    assert!(kill.expect("there is a shell").success());
    let rest: Vec<_> = lines.map(|line| line.expect("UTF-8")).collect();
    assert!(rest.iter().any(|line| line.starts_with("2 calls, 4 messages")), "{rest:?}");
    assert!(child.wait().expect("it ends").success());
    drop(stdin);
}
