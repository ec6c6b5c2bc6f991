//! From a changed registry to a compile error in the code of somebody who matches on every code.

use std::env;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use sipcodes::Registration;

use crate::program::{Folder, TABLE, XML, difference, with, with_record};
use crate::table::Table;

const MANIFEST: &str = r#"[package]
name = "follower"
version = "0.0.0"
edition = "2024"

[dependencies]
sipcodes = { path = 'SIPCODES' }

[workspace]
"#;

/// A program that answers every code of the table in its own way.
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
        println!("{} {code} {:?} {:?}", letter(code), code, code.registration());
    }
}
"#;

#[test]
fn a_new_code_reaches_everybody_who_matches_on_every_code() {
    let registry = with_record("480", "Nobody Home", "<xref type='rfc' data='rfc9999'/>")
        .replace("Busy Here", "Busy Right Here (Deprecated)")
        .replace("<value>404</value>", "<value>4xx</value>");
    let folder = Folder::new(XML, TABLE);
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let sipcodes = workspace.join("sipcodes");
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    fs::create_dir(folder.path().join("src")).unwrap();
    write("Cargo.toml", &MANIFEST.replace("SIPCODES", sipcodes.to_str().unwrap()));
    write("src/main.rs", MAIN);
    fs::copy(workspace.join("Cargo.lock"), folder.path().join("Cargo.lock")).unwrap();

    // in step: nothing is written, and the match is complete
    assert_eq!(folder.run(&["--write"]).code, Some(0));
    let output = cargo("check", folder.path());
    assert!(output.status.success(), "{}", stderr(&output));

    // the registry changes, the table follows, and the match is not complete any more
    write("registry", &registry);
    assert_eq!(folder.run(&[]).code, Some(1));
    assert_eq!(folder.run(&["--write"]).code, Some(0));
    let output = cargo("check", folder.path());
    let message = stderr(&output);
    assert!(!output.status.success(), "{message}");
    assert!(
        message.contains(
            "error[E0004]: non-exhaustive patterns: `StatusCode::NobodyHome` not covered"
        ),
        "{message}"
    );
    assert_eq!(message.matches("error[").count(), 1, "{message}");

    // with an arm for it, everything else is as it was
    let arm = "StatusCode::NobodyHome | StatusCode::SendFailed";
    write("src/main.rs", &with(MAIN, "StatusCode::SendFailed", arm));
    let output = cargo("run", folder.path());
    assert!(output.status.success(), "{}", stderr(&output));
    let stdout = String::from_utf8_lossy(&output.stdout);
    for line in [
        "c 404 Not Found NotFound Historic\n",
        "c 480 Nobody Home NobodyHome Registered\n",
        "c 486 Busy Right Here BusyHere Deprecated\n",
    ] {
        assert!(stdout.contains(line), "{stdout}");
    }
}

/// Runs cargo on a package that only has what the workspace has. What gets built is kept for the
/// next run.
fn cargo(command: &str, package: &Path) -> Output {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("iana-sync-cycle");
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args([command, "--quiet", "--offline", "--color", "never"])
        .current_dir(package)
        .env("CARGO_TARGET_DIR", target)
        .output()
        .unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The standard table, against a registry that says what the table says.
#[test]
fn the_standard_table_can_be_followed() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../sipcodes-macros/codes.toml");
    let text = fs::read_to_string(path).unwrap();
    let table = Table::parse(&text).unwrap();
    let mut rows = vec!["Response Code,Description,Reference\n".to_owned()];
    for entry in table.entries.values() {
        let remark = match entry.registration {
            Registration::Registered => "",
            Registration::Deprecated => " (Deprecated)",
            Registration::Historic | Registration::Vendor => continue,
        };
        let rfc = entry.references.first().map_or(3261, |reference| reference.rfc);
        rows.push(format!("{},{}{remark},[RFC{rfc}]\n", entry.code, entry.reason));
    }
    let csv = rows.concat();
    let folder = Folder::new(&csv, &text);
    let outcome = folder.run(&[]);
    assert_eq!(outcome.code, Some(0), "{outcome:#?}");

    let unused = (100..=699).rev().find(|code| !table.entries.contains_key(code)).unwrap();
    fs::write(folder.path().join("registry"), format!("{csv}{unused},Test Only,[RFC9999]\n"))
        .unwrap();
    let outcome = folder.run(&["--write"]);
    assert_eq!(outcome.code, Some(0), "{outcome:#?}");
    assert_eq!(
        difference(&text, &folder.table()),
        format!(
            "+[{unused}]\n+reason = \"Test Only\"\n+reference = \"RFC9999\"\n+description = \"\"\n+\n"
        )
    );
}
