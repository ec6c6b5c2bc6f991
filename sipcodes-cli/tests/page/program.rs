//! Arguments, files and errors.

use std::fs;
use std::process::{Command, Stdio};

use super::page;
use crate::common::{run, sipcodes};

fn program() -> Command {
    sipcodes(&["page"])
}

#[test]
fn writes_the_same_page_to_a_file() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("codes.html");
    let output = program().arg("-o").arg(&file).output().expect("starts");
    assert!(output.status.success(), "{output:?}");
    assert!(output.stdout.is_empty() && output.stderr.is_empty());
    assert_eq!(fs::read_to_string(file).expect("written"), page());
}

#[test]
fn a_dash_is_standard_output() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let output = program().args(["-o", "-"]).current_dir(&folder).output().expect("starts");
    assert!(output.status.success() && output.stdout == page().as_bytes(), "{output:?}");
    assert_eq!(fs::read_dir(folder).expect("the folder").count(), 0);
}

#[test]
fn a_file_that_cannot_be_written_is_named() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("missing/codes.html");
    let output = program().arg("-o").arg(&file).output().expect("starts");
    assert_eq!(output.status.code(), Some(2));
    let message = String::from_utf8(output.stderr).expect("UTF-8");
    let expected = format!("error: cannot write `{}`: ", file.display());
    assert!(message.starts_with(&expected), "{message}");
}

#[test]
fn unknown_arguments_are_errors() {
    let ran = run(sipcodes(&["page", "486"]));
    assert_eq!(ran.status, Some(2));
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_behind_standard_output_is_an_error() {
    let full = fs::File::options().write(true).open("/dev/full");
    let output = program().stdout(full.expect("Linux has it")).output().expect("starts");
    assert_eq!(output.status.code(), Some(2));
    let message = String::from_utf8(output.stderr).expect("UTF-8");
    let expected = "error: cannot write to standard output: ";
    assert!(message.starts_with(expected), "{message}");
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let mut child =
        program().stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("ends");
    assert!(output.status.success(), "{output:?}");
    assert!(output.stderr.is_empty());
}
