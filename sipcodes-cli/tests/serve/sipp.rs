//! A client that others have written: `SIPp` (Debian package `sip-tester`) runs scenarios.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::process::Command;
use std::thread;

use tempfile::TempDir;

use super::harness::Uas;

/// Whether `SIPp` is there; where it has to be, in continuous integration, its lack is a failure.
fn is_installed() -> bool {
    match Command::new("sipp").arg("-v").output() {
        Ok(_) => true,
        Err(error) if error.kind() == ErrorKind::NotFound => {
            assert_ne!(std::env::var("CI").as_deref(), Ok("true"), "sipp is not installed");
            eprintln!("skipped: sipp is not installed (Debian package sip-tester)");
            false
        }
        Err(error) => panic!("sipp does not start: {error}"),
    }
}

/// Has `SIPp` make two calls to a server that ends by itself after so many transactions.
fn call(server: &[&str], transactions: u32, scenario: &Scenario) {
    let uas = Uas::start(&[server, &["--count", &transactions.to_string()]].concat());
    let folder = TempDir::new().expect("there is room for temporary files");
    let mut sipp = Command::new("sipp");
    sipp.current_dir(&folder).arg(uas.address.to_string());
    let name = match scenario {
        Scenario::BuiltIn(name) => {
            sipp.args(["-sn", name]);
            (*name).to_owned()
        }
        Scenario::Fixture(name, blanks) => {
            let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/serve");
            let mut text = fs::read_to_string(fixtures.join(name)).expect("it is a fixture");
            for (blank, value) in blanks {
                text = text.replace(&format!("@{blank}@"), value);
            }
            fs::write(folder.path().join(name), text).expect("the folder is new");
            sipp.args(["-sf", name]);
            format!("{name} {blanks:?}")
        }
    };
    // SIPp takes a free port of its own: one that is looked for here could be gone when it starts
    sipp.args(["-i", "127.0.0.1", "-m", "2", "-r", "20", "-nostdin"]);
    sipp.args(["-timeout", "20s", "-timeout_error", "-trace_err", "-error_file", "errors.log"]);
    let output = sipp.output().expect("it is installed");
    let errors = fs::read_to_string(folder.path().join("errors.log")).unwrap_or_default();
    let screen = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{name}: {}\n{errors}\n{screen}", output.status);
    let (status, log) = uas.exit();
    assert!(status.success(), "{name}: {log}");
}

enum Scenario {
    BuiltIn(&'static str),
    /// A file, and what to write in place of each `@BLANK@`.
    Fixture(&'static str, Vec<(&'static str, &'static str)>),
}

#[test]
fn codes_of_all_classes() {
    if !is_installed() {
        return;
    }
    let cases = [
        ("INVITE", "200", "Contact"),
        ("INVITE", "300", "Contact"),
        ("INVITE", "302", "Contact"),
        ("INVITE", "404", "To"),
        ("INVITE", "405", "Allow"),
        ("INVITE", "407", "Proxy-Authenticate"),
        ("INVITE", "420", "Unsupported"),
        ("INVITE", "422", "Min-SE"),
        ("INVITE", "477", "To"),
        ("INVITE", "486", "To"),
        ("INVITE", "503", "Retry-After"),
        ("INVITE", "580", "To"),
        ("INVITE", "600", "Retry-After"),
        ("INVITE", "608", "Call-Info"),
        ("OPTIONS", "200", "Allow"),
        ("REGISTER", "200", "Contact"),
        ("REGISTER", "423", "Min-Expires"),
        ("PUBLISH", "200", "SIP-ETag"),
        ("PUBLISH", "489", "Allow-Events"),
        ("MESSAGE", "202", "To"),
        ("SUBSCRIBE", "204", "Expires"),
        ("INFO", "469", "Recv-Info"),
    ];
    thread::scope(|scope| {
        for (method, code, header) in cases {
            scope.spawn(move || {
                let file = if method == "INVITE" { "invite.xml" } else { "request.xml" };
                let blanks = vec![("METHOD", method), ("CODE", code), ("HEADER", header)];
                let options = ["--code", code, "--retry-after", "5"];
                call(&options, 2, &Scenario::Fixture(file, blanks));
            });
        }
    });
}

#[test]
fn the_scenario_that_sipp_brings_with_it() {
    if is_installed() {
        // of each call the INVITE and the BYE
        let options = ["--code", "200", "--provisional", "180"];
        call(&options, 4, &Scenario::BuiltIn("uac"));
    }
}

#[test]
fn a_challenge_that_is_answered() {
    if is_installed() {
        for (password, code) in [("secret", "200"), ("other", "401")] {
            let options = ["--user", "alice", "--password", password];
            call(&options, 4, &Scenario::Fixture("challenge.xml", vec![("CODE", code)]));
        }
    }
}

#[test]
fn a_call_that_is_given_up() {
    if is_installed() {
        // of each call the INVITE and the CANCEL
        let options = ["--provisional", "180", "--after", "1min"];
        call(&options, 4, &Scenario::Fixture("cancel.xml", vec![]));
    }
}
