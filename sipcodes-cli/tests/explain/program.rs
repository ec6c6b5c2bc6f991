//! The program, what it is given and what it prints.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::thread;

use crate::common::sipcodes;

/// The output of a run.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) out: String,
    pub(crate) err: String,
    pub(crate) code: Option<i32>,
}

/// `sipcodes explain` with these arguments.
pub(crate) fn command(arguments: &[&str]) -> Command {
    let mut command = sipcodes(&["explain"]);
    command.args(arguments);
    command
}

/// Runs the program with `input` as its standard input.
pub(crate) fn explain(input: &[u8]) -> Run {
    explain_with(&[], input)
}

/// The same, with arguments.
pub(crate) fn explain_with(arguments: &[&str], input: &[u8]) -> Run {
    let mut child = command(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut stdin = child.stdin.take().expect("piped");
    let input = input.to_vec();
    // a pipe that is not read would block both sides
    let writer = thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().expect("the program ends");
    writer.join().expect("the input is written");
    Run {
        out: String::from_utf8(output.stdout).expect("UTF-8"),
        err: String::from_utf8(output.stderr).expect("UTF-8"),
        code: output.status.code(),
    }
}

pub(crate) fn fixture(name: &str) -> PathBuf {
    let fixtures = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/explain");
    PathBuf::from(fixtures).join(name)
}

pub(crate) fn fixture_bytes(name: &str) -> Vec<u8> {
    std::fs::read(fixture(name)).expect("the fixture is there")
}

impl Run {
    /// The texts beside a heading such as `remark`, unwrapped.
    pub(crate) fn notes(&self, heading: &str) -> Vec<String> {
        let mut notes: Vec<String> = Vec::new();
        let mut is_open = false;
        for line in self.out.lines() {
            let text = line.trim_start();
            let indent = line.len() - text.len();
            if let Some(note) = text.strip_prefix(&format!("{heading:<10}")) {
                is_open = indent > 0;
                notes.extend(is_open.then(|| note.to_owned()));
            } else if let (true, 12 | 16, Some(note)) = (is_open, indent, notes.last_mut()) {
                *note += " ";
                *note += text;
            } else {
                is_open = false;
            }
        }
        notes
    }

    /// The remarks on forked INVITEs: those on what is right, then those on what is not.
    pub(crate) fn forks(&self) -> [Vec<String>; 2] {
        let odd = self.notes("remark").into_iter();
        [self.notes("fork"), odd.filter(|remark| remark.contains(" was forked: ")).collect()]
    }

    /// The line that shows a message which contains `text`.
    pub(crate) fn line(&self, text: &str) -> &str {
        self.out
            .lines()
            .find(|line| line.contains(text))
            .unwrap_or_else(|| panic!("no `{text}` in:\n{}\n{}", self.out, self.err))
    }
}

/// A request with the header fields that every one has.
pub(crate) fn request(method: &str, sequence: u32, more: &str) -> String {
    message(&format!("{method} sip:bob@example.org SIP/2.0"), method, sequence, "", more)
}

/// A response to a request with this method and number.
pub(crate) fn response(status: &str, method: &str, sequence: u32, more: &str) -> String {
    message(&format!("SIP/2.0 {status}"), method, sequence, ";tag=b", more)
}

fn message(first: &str, method: &str, sequence: u32, tag: &str, more: &str) -> String {
    format!(
        "{first}\r\nVia: SIP/2.0/UDP client.example.org;branch=z9hG4bK{sequence}\r\n\
         From: <sip:alice@example.org>;tag=a\r\nTo: <sip:bob@example.org>{tag}\r\n\
         Call-ID: call@example.org\r\nCSeq: {sequence} {method}\r\n{more}Content-Length: 0\r\n\r\n"
    )
}
