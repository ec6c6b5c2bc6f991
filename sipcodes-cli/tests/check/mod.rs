//! Checking tables, and the standard table to start from.

use std::fs;

use serde_json::{Value, json};
use sipcodes::StatusCode;

use crate::common::{Ran, run, sipcodes};

const VENDOR: &str = "[498]\nreason = \"Queue Full\"\n";

/// Runs `sipcodes check` in a directory with some files.
fn check(files: &[(&str, &str)], arguments: &[&str]) -> Ran {
    let directory = tempfile::tempdir().expect("a directory");
    for (name, text) in files {
        fs::write(directory.path().join(name), text).expect("written");
    }
    let mut command = sipcodes(&[&["check"], arguments].concat());
    command.current_dir(directory.path());
    run(command)
}

#[track_caller]
fn expect(ran: &Ran, status: i32, out: &str) {
    assert_eq!((ran.status, ran.out.as_str(), ran.err.as_str()), (Some(status), out, ""));
}

fn no_problems(codes: usize) -> String {
    format!("no problems ({codes} codes)\n")
}

#[test]
fn a_sound_table() {
    expect(&check(&[("a.toml", VENDOR)], &["a.toml"]), 0, "no problems (1 code)\n");
    let files = [("a.toml", VENDOR)];
    expect(&check(&files, &["standard", "a.toml"]), 0, &no_problems(StatusCode::ALL.len() + 1));
}

#[test]
fn problems_are_shown_as_the_macro_shows_them() {
    let text = "[498]\nreasn = \"Queue Full\"\n\n[499]\nreason = \"A\"\nremedy = \"latr\"\n";
    let shown = "\
a.toml:2:1: unknown key `reasn` of `498`
  |
2 | reasn = \"Queue Full\"
  | ^^^^^ did you mean `reason`?

a.toml:6:10: `remedy` of `499`: unknown value \"latr\"
  |
6 | remedy = \"latr\"
  |          ^^^^^^ did you mean \"later\"?
";
    expect(&check(&[("a.toml", text)], &["a.toml"]), 1, shown);
    let coloured = check(&[("a.toml", text)], &["a.toml", "--color", "always"]).out;
    assert!(coloured.starts_with("\u{1b}[1ma.toml:2:1: unknown key `reasn` of `498`\u{1b}[0m\n"));
}

#[test]
fn tables_are_merged_in_the_order_given() {
    let amends = "[606]\nname = \"NotAcceptableGlobal\"\namend = true\n";
    let files = [("a.toml", amends), ("b.toml", VENDOR), ("c.toml", VENDOR)];
    expect(&check(&files, &["standard", "a.toml"]), 0, &no_problems(StatusCode::ALL.len()));
    assert_eq!(check(&files, &["a.toml"]).status, Some(1), "there is nothing to amend");
    let twice = check(&files, &["b.toml", "c.toml"]);
    assert_eq!(twice.status, Some(1));
    assert!(twice.out.starts_with("c.toml:1:2: duplicate code `498`\n"), "{}", twice.out);
    expect(&check(&files, &["--each", "b.toml", "c.toml"]), 0, "no problems (2 codes)\n");
}

#[test]
fn the_standard_table_can_be_that_of_a_day() {
    let files = [("a.toml", VENDOR)];
    let arguments = ["standard=2026-08-17", "a.toml"];
    expect(&check(&files, &arguments), 0, "no problems (78 codes)\n"); // 77 of that day
    for wrong in ["standard=", "standard=2026-8-17", "standard=9999-12-31"] {
        let ran = check(&files, &[wrong]);
        assert_eq!((ran.status, ran.out.as_str()), (Some(2), ""), "{wrong}");
    }
}

#[test]
fn json_has_the_places() {
    let ran = check(&[("a.toml", "[498]\nreason = 'A'\nq850_cause = 0\n")], &["--json", "a.toml"]);
    assert_eq!(ran.status, Some(1));
    let checked: Value = serde_json::from_str(&ran.out).expect("JSON");
    let problem = &checked["problems"][0];
    assert_eq!(
        (&problem["path"], &problem["line"], &problem["column"]),
        (&json!("a.toml"), &json!(3), &json!(14))
    );
    assert_eq!(checked["problems"].as_array().map(Vec::len), Some(1));
    assert_eq!(problem.as_object().map(serde_json::Map::len), Some(5), "{problem}");
    let ran = check(&[("a.toml", VENDOR)], &["--json", "a.toml"]);
    assert_eq!(
        serde_json::from_str::<Value>(&ran.out).expect("JSON"),
        json!({ "codes": 1, "problems": [] })
    );
}

#[test]
fn what_cannot_be_read_is_an_error() {
    for arguments in [&["missing.toml"][..], &["a.toml", "missing.toml"], &["."], &[]] {
        let ran = check(&[("a.toml", VENDOR)], arguments);
        assert_eq!((ran.status, ran.out.as_str()), (Some(2), ""), "{arguments:?}");
    }
    let ran = check(&[("a.toml", VENDOR)], &["missing.toml"]);
    assert!(ran.err.starts_with("error: cannot read `missing.toml`: "), "{}", ran.err);
}

#[test]
fn the_standard_table_is_printed() {
    let ran = run(sipcodes(&["table"]));
    expect(&ran, 0, sipcodes_table::STANDARD);
    let again = check(&[("codes.toml", &ran.out)], &["codes.toml"]);
    expect(&again, 0, &no_problems(StatusCode::ALL.len()));
    // what its first line names
    expect(&run(sipcodes(&["table", "--schema"])), 0, sipcodes_table::SCHEMA);
}
