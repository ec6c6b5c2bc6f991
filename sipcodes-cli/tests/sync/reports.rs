//! What is printed, the exit status, and how the file is replaced.

use std::fs;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::common;
use crate::program::{Folder, TABLE, XML, with};

/// A registry with one difference of each kind.
fn changed() -> String {
    let trying = "    <record>\n      <value>100</value>\n      <description>Trying</description>\n    </record>\n";
    let new = "<record><value>480</value><description>Nobody Home</description><xref type='rfc' data='rfc9999'/></record>\n";
    let not_found = "<description>Not Found</description>";
    let draft = "<xref type='draft' data='RFC-ietf-sipcore-example-07'/>";
    with(XML, trying, new)
        .replace("Busy Here", "Busy Right Here")
        .replace("rfc8876", "rfc9876")
        .replace("Not Acceptable<", "Not Acceptable (Deprecated)<")
        .replace(not_found, &format!("{not_found}{draft}"))
}

#[test]
fn in_step() {
    let outcome = Folder::new(XML, TABLE).run(&[]);
    assert_eq!(outcome.code, Some(0));
    assert_eq!(
        outcome.stdout,
        "registry: 8 codes; codes.toml: 10 entries\n\
         \n\
         = 409 Conflict: historic, not in the registry, left alone\n\
         = 477 Send Failed: vendor, not in the registry, left alone\n\
         \n\
         in step\n"
    );
    assert_eq!(outcome.stderr, "");
}

#[test]
fn not_in_step() {
    let folder = Folder::new(changed(), TABLE);
    let outcome = folder.run(&[]);
    assert_eq!(outcome.code, Some(1));
    assert_eq!(
        outcome.stdout,
        "registry: 8 codes; codes.toml: 10 entries\n\
         \n\
         - 100 Trying: withdrawn, registered -> historic\n\
         ~ 404 draft without a number: none -> RFC-ietf-sipcore-example-07\n\
         ~ 425 reference: RFC8876 5.1 -> RFC9876\n\
         + 480 Nobody Home: new\n      \
         [480]\n      \
         reason = \"Nobody Home\"\n      \
         reference = \"RFC9999\"\n      \
         description = \"\"\n\
         ~ 486 phrase: Busy Here -> Busy Right Here; the variant stays BusyHere\n\
         ~ 606 registration: registered -> deprecated\n\
         \n\
         = 409 Conflict: historic, not in the registry, left alone\n\
         = 477 Send Failed: vendor, not in the registry, left alone\n\
         \n\
         not in step: 1 new, 4 changed, 1 withdrawn; --write brings the table into step\n"
    );
    assert_eq!(folder.table(), TABLE, "only --write writes");
    let outcome = folder.run(&["--write"]);
    assert_eq!(outcome.code, Some(0));
    assert!(
        outcome.stdout.ends_with(
            "\nwritten: 1 new, 4 changed, 1 withdrawn; fill in the empty descriptions\n"
        ),
        "{}",
        outcome.stdout
    );
}

#[test]
fn lines_end_at_column_80() {
    let long = "Very ".repeat(30) + "Long";
    let outcome = Folder::new(XML.replace("Busy Here", &long), TABLE).run(&[]);
    assert_eq!(outcome.code, Some(1));
    assert!(outcome.stdout.lines().all(|line| line.len() <= 80), "{}", outcome.stdout);
}

#[test]
fn json() {
    let folder = Folder::new(changed(), TABLE);
    let report = |arguments: &[&str]| -> Value {
        serde_json::from_str(&folder.run(arguments).stdout).unwrap()
    };
    let registered = json!({ "registration": "registered", "experimental": false });
    let expected = json!({
        "registry": "registry",
        "table": "codes.toml",
        "registered": 8,
        "entries": 10,
        "in_step": false,
        "written": false,
        "differences": [
            { "code": 100, "kind": "withdrawn", "reason": "Trying", "from": registered,
              "to": { "registration": "historic", "experimental": false } },
            { "code": 404, "kind": "draft", "from": [], "to": ["RFC-ietf-sipcore-example-07"] },
            { "code": 425, "kind": "reference", "from": ["RFC8876 5.1"], "to": ["RFC9876"] },
            { "code": 480, "kind": "new", "reason": "Nobody Home", "name": null,
              "reference": ["RFC9999"], "drafts": [], "registration": "registered",
              "experimental": false,
              "entry": "[480]\nreason = \"Nobody Home\"\nreference = \"RFC9999\"\ndescription = \"\"" },
            { "code": 486, "kind": "phrase", "from": "Busy Here", "to": "Busy Right Here",
              "pinned_name": "BusyHere" },
            { "code": 606, "kind": "registration", "from": registered,
              "to": { "registration": "deprecated", "experimental": false } },
        ],
        "not_in_registry": [
            { "code": 409, "reason": "Conflict", "registration": "historic" },
            { "code": 477, "reason": "Send Failed", "registration": "vendor" },
        ],
    });
    assert_eq!(report(&["--format", "json"]), expected);
    assert_eq!(report(&["--format", "json", "--write"])["written"], true);
    let after = report(&["--format", "json", "--write"]);
    assert_eq!((&after["in_step"], &after["written"]), (&json!(true), &json!(false)));
}

#[test]
fn wrong_arguments_are_errors() {
    let folder = Folder::new(XML, TABLE);
    for arguments in [&[][..], &["--no-such", "registry"], &["registry", "registry"]] {
        let outcome = folder.run_with(arguments.iter().copied());
        assert_eq!(outcome.code, Some(2), "{outcome:#?}");
    }
    let help = folder.run_with(["--help"]);
    assert_eq!(help.code, Some(0));
    assert!(help.stdout.lines().all(|line| line.chars().count() <= 80), "{}", help.stdout);
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let folder = Folder::new(changed(), TABLE);
    let mut child = Command::new(common::program("iana-sync"))
        .arg("registry")
        .current_dir(folder.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[test]
fn nothing_is_left_beside_the_table() {
    let folder = Folder::new(changed(), TABLE);
    assert_eq!(folder.run(&["--write"]).code, Some(0));
    let mut names: Vec<_> =
        fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["codes.toml", "registry"]);
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_is_followed_and_permissions_stay() {
    use std::os::unix::fs::{PermissionsExt, symlink};

    let folder = Folder::new(changed(), TABLE);
    let at = |name: &str| folder.path().join(name);
    fs::create_dir(at("real")).unwrap();
    fs::rename(at("codes.toml"), at("real/table.toml")).unwrap();
    fs::set_permissions(at("real/table.toml"), fs::Permissions::from_mode(0o640)).unwrap();
    symlink("real/table.toml", at("codes.toml")).unwrap();

    assert_eq!(folder.run(&["--write"]).code, Some(0));
    assert!(fs::symlink_metadata(at("codes.toml")).unwrap().is_symlink());
    let real = fs::metadata(at("real/table.toml")).unwrap();
    assert_eq!(real.permissions().mode() & 0o777, 0o640);
    assert!(folder.table().contains("Nobody Home"));
}

#[test]
fn a_table_in_step_is_not_written() {
    let folder = Folder::new(XML, TABLE);
    let modified = || fs::metadata(folder.path().join("codes.toml")).unwrap().modified().unwrap();
    let before = modified();
    assert_eq!(folder.run(&["--write"]).code, Some(0));
    assert_eq!(modified(), before);
}

#[test]
fn an_entry_of_another_form_is_reported_all_the_same() {
    let table = with(TABLE, "[404]\nreason", "[\"404\"]\nreason");
    assert_eq!(Folder::new(XML, table).run(&[]).code, Some(0));
}
