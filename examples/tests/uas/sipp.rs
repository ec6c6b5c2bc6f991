//! A client that others have written: `SIPp` (Debian package `sip-tester`) runs scenarios.

use std::io::ErrorKind;
use std::net::UdpSocket;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;

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

/// Makes two calls, and expects that the server ends afterwards by itself.
fn call(name: &str, server: &[&str], count: u32, scenario: &[&str]) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("uas-{name}"));
    std::fs::create_dir_all(&folder).expect("the target folder is writable");
    let uas = Uas::start(&[server, &["--count", &count.to_string()]].concat());
    // SIPp cannot take port 0
    let port = UdpSocket::bind("127.0.0.1:0").and_then(|socket| socket.local_addr());
    let port = port.expect("loopback has a free port").port().to_string();
    let output = Command::new("sipp")
        .arg(uas.address.to_string())
        .args(scenario)
        .args(["-i", "127.0.0.1", "-p", &port, "-m", "2", "-nostdin"])
        .args(["-timeout", "20s", "-timeout_error", "-trace_err", "-error_file", "errors.log"])
        .current_dir(&folder)
        .output()
        .expect("sipp starts");
    let errors = std::fs::read_to_string(folder.join("errors.log")).unwrap_or_default();
    let screen = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{name}: {}\n{errors}\n{screen}", output.status);
    let (status, log) = uas.exit();
    assert!(status.success(), "{name}: {log}");
    assert!(!log.contains("again"), "{name}: lost or unexpected messages:\n{log}");
}

/// A fixture with its blanks filled in.
fn scenario(name: &str, template: &str, blanks: &[(&str, &str)]) -> PathBuf {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/uas");
    let mut text =
        std::fs::read_to_string(fixtures.join(template)).expect("it is in the repository");
    for (blank, value) in blanks {
        text = text.replace(&format!("@{blank}@"), value);
    }
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("uas-{name}.xml"));
    std::fs::write(&file, text).expect("the target folder is writable");
    file
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
                let name = format!("{method}-{code}");
                let template = if method == "INVITE" { "invite.xml" } else { "request.xml" };
                let blanks = [("METHOD", method), ("CODE", code), ("HEADER", header)];
                let file = scenario(&name, template, &blanks);
                let file = file.to_str().expect("the path is UTF-8");
                call(&name, &["--code", code, "--retry-after", "5"], 2, &["-sf", file]);
            });
        }
    });
}

#[test]
fn the_scenario_that_sipp_brings_with_it() {
    if is_installed() {
        // two calls of INVITE and BYE
        call("uac", &["--code", "200", "--provisional", "180"], 4, &["-sn", "uac"]);
    }
}

#[test]
fn a_challenge_that_is_answered() {
    if is_installed() {
        let file = scenario("challenge", "challenge.xml", &[]);
        let file = file.to_str().expect("the path is UTF-8");
        call("challenge", &["--code", "401"], 4, &["-sf", file]);
    }
}

#[test]
fn a_call_that_is_given_up() {
    if is_installed() {
        let file = scenario("cancel", "cancel.xml", &[]);
        let file = file.to_str().expect("the path is UTF-8");
        // of each call the INVITE and the CANCEL
        call("cancel", &["--provisional", "180", "--after", "1min"], 4, &["-sf", file]);
    }
}
