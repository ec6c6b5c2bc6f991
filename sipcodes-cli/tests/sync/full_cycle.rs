//! From a changed registry to a compile error in a program that matches on every code.

use std::env;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use super::{Directory, TABLE, XML, difference, with, with_record};

const MANIFEST: &str = r#"[package]
name = "follower"
version = "0.0.0"
edition = "2024"

[dependencies]
sipcodes = { path = 'SIPCODES' }

[workspace]
"#;

/// A program that has an arm for every code of the table.
const MAIN: &str = r#"#[sipcodes::status_codes("codes.toml")]
pub enum StatusCode {}

const fn letter(code: StatusCode) -> char {
    match code {
        StatusCode::Trying | StatusCode::EarlyDialogTerminated => 'p',
        StatusCode::Accepted => 's',
        StatusCode::NotFound | StatusCode::Conflict | StatusCode::BadAlertMessage => 'c',
        StatusCode::SendFailed | StatusCode::BusyHere | StatusCode::BadEvent => 'c',
        StatusCode::NotAcceptableAnywhere => 'g',
    }
}

fn main() {
    for &code in StatusCode::ALL {
        println!("{} {code} {code:?} {:?}", letter(code), code.registration());
    }
}
"#;

#[test]
fn a_new_code_reaches_everyone_who_matches_on_every_code() {
    let registry = with_record("480", "Nobody Home", "<xref type='rfc' data='rfc9999'/>")
        .replace("Busy Here", "Busy Right Here (Deprecated)")
        .replace("<value>404</value>", "<value>4xx</value>");
    let directory = Directory::new(XML, TABLE);
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace");
    let sipcodes = workspace.join("sipcodes").display().to_string();
    fs::create_dir(directory.path("src")).expect("a directory");
    directory.write("Cargo.toml", MANIFEST.replace("SIPCODES", &sipcodes));
    directory.write("src/main.rs", MAIN);
    fs::copy(workspace.join("Cargo.lock"), directory.path("Cargo.lock")).expect("copied");

    // in step: nothing is written, and the match is complete
    assert_eq!(directory.sync(&["--write"]).status, Some(0));
    cargo("check", &directory).expect("no errors");

    // the registry changes, the table follows, and the match is not complete any more
    directory.write("registry", registry);
    assert_eq!(directory.sync(&[]).status, Some(1));
    assert_eq!(directory.sync(&["--write"]).status, Some(0));
    let errors = cargo("check", &directory).expect_err("an error");
    let missing = "error[E0004]: non-exhaustive patterns: `StatusCode::NobodyHome` not covered";
    assert!(errors.contains(missing), "{errors}");
    assert_eq!(errors.matches("error[").count(), 1, "{errors}");

    // with an arm for it, everything else is as it was
    let arm = "StatusCode::NobodyHome | StatusCode::SendFailed";
    directory.write("src/main.rs", with(MAIN, "StatusCode::SendFailed", arm));
    let out = cargo("run", &directory).expect("no errors");
    for line in [
        "c 404 Not Found NotFound Historic\n",
        "c 480 Nobody Home NobodyHome Registered\n",
        "c 486 Busy Right Here BusyHere Deprecated\n",
    ] {
        assert!(out.contains(line), "{out}");
    }
}

/// Runs cargo on a package that depends only on what the workspace has. What it builds is kept for the
/// next run.
fn cargo(command: &str, package: &Directory) -> Result<String, String> {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("sync-full-cycle");
    let Output { status, stdout, stderr } =
        Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args([command, "--quiet", "--offline", "--color", "never"])
            .current_dir(package.path(""))
            .env("CARGO_TARGET_DIR", target)
            .output()
            .expect("cargo");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    if status.success() { Ok(text(stdout)) } else { Err(text(stderr)) }
}

/// The standard table, with a registry that says what the table says.
#[test]
fn the_standard_table_can_be_followed() {
    let table = sipcodes_table::STANDARD;
    let mut csv = "Response Code,Description,Reference\n".to_owned();
    for code in sipcodes::StatusCode::ALL {
        let remark = match code.registration() {
            sipcodes::Registration::Registered => "",
            sipcodes::Registration::Deprecated => " (Deprecated)",
            _ => continue,
        };
        let rfc = code.references()[0].rfc();
        csv +=
            &[code.as_str(), ",", code.reason_phrase(), remark, ",[RFC", &rfc.to_string(), "]\n"]
                .concat();
    }
    let directory = Directory::new(&csv, table);
    let ran = directory.sync(&["--write"]);
    assert_eq!(ran.status, Some(0), "{ran:#?}");
    assert_eq!(directory.table(), table);

    directory.write("registry", csv + "699,Test Only,[RFC9999]\n");
    assert_eq!(directory.sync(&["--write"]).status, Some(0));
    assert_eq!(
        difference(table, &directory.table()),
        "+[699]\n+reason = \"Test Only\"\n+reference = \"RFC9999\"\n+description = \"\"\n+\n"
    );
}
