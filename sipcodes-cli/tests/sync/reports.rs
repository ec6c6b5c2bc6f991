//! What is printed, and the exit status.

use serde_json::{Value, json};

use crate::common::{Ran, run, sipcodes};

use super::{CSV, Directory, TABLE, XML, with};

/// A registry with a difference of each kind.
const LATER: &str = include_str!("../fixtures/sync/later.xml");

#[test]
fn in_step() {
    let ran = Directory::new(XML, TABLE).sync(&[]);
    let out = "\
registry (2026-01-02): 8 codes
codes.toml (2026-01-02): 10 entries

= 409 Conflict: historic, left alone
= 477 Send Failed: vendor, left alone

in step
";
    assert_eq!(ran, Ran { status: Some(0), out: out.to_owned(), err: String::new() });
}

#[test]
fn not_in_step() {
    let directory = Directory::new(LATER, TABLE);
    let ran = directory.sync(&[]);
    let out = "\
registry (2026-03-04): 8 codes
codes.toml (2026-01-02): 10 entries

- 100 Trying: withdrawn, registered -> historic
~ 425 reference: RFC8876 5.1 -> RFC9876
+ 480 Nobody Home: new
      [480]
      reason = \"Nobody Home\"
      since = 2026-03-04
      reference = \"RFC9999\"
      description = \"\"
~ 486 phrase: Busy Here -> Busy Right Here; the variant stays BusyHere
~ 606 registration: registered -> deprecated

= 409 Conflict: historic, left alone
= 477 Send Failed: vendor, left alone

not in step: 1 new, 3 changed, 1 withdrawn; --write brings the table into step
";
    assert_eq!(ran, Ran { status: Some(1), out: out.to_owned(), err: String::new() });
    assert_eq!(directory.table(), TABLE, "only --write writes");
    let ran = directory.sync(&["--write"]);
    assert_eq!(ran.status, Some(0));
    let summary = "\nwritten: 1 new, 3 changed, 1 withdrawn; fill in the empty descriptions\n";
    assert!(ran.out.ends_with(summary), "{}", ran.out);
}

#[test]
fn a_later_registry_with_the_same_codes_is_in_step() {
    let directory = Directory::new(XML.replace("2026-01-02", "2026-03-04"), TABLE);
    for (arguments, summary) in [
        (&[][..], "\nin step; --write sets `registry` to 2026-03-04\n"),
        (&["--write"], "\nin step; `registry` is 2026-03-04 now\n"),
        (&["--write"], "\nin step\n"),
    ] {
        let ran = directory.sync(arguments);
        assert_eq!(ran.status, Some(0));
        assert!(ran.out.ends_with(summary), "{}", ran.out);
    }
}

#[test]
fn a_file_without_a_date_is_told() {
    let directory = Directory::new(format!("{CSV}480,Nobody Home,\n"), TABLE);
    let ran = directory.sync(&[]);
    assert!(ran.out.starts_with("registry: 9 codes\ncodes.toml (2026-01-02)"), "{}", ran.out);
    let told = "the file does not have a date, so that `registry` and `since` are not written";
    for arguments in [&[][..], &["--write"]] {
        let out = directory.sync(arguments).out;
        let words: Vec<_> = out.split_whitespace().collect();
        assert!(words.join(" ").contains(told), "{out}");
    }
}

#[test]
fn a_draft_is_named() {
    let draft = "<record><value>480</value><description>A</description><xref type='draft' data='RFC-ietf-a-07'/></record><record>\n      <value>100<";
    let directory = Directory::new(with(XML, "<record>\n      <value>100<", draft), TABLE);
    let out = directory.sync(&[]).out;
    assert!(
        out.contains("+ 480 A: new, defined by RFC-ietf-a-07, which has no RFC number"),
        "{out}"
    );
}

#[test]
fn lines_fit_the_width() {
    let directory = Directory::new(XML.replace("Busy Here", &"Very ".repeat(30)), TABLE);
    for width in [40, 80] {
        let mut command = sipcodes(&["sync", "registry"]);
        command.current_dir(directory.path("")).env("COLUMNS", width.to_string());
        let out = run(command).out;
        assert!(out.lines().all(|line| line.len() <= width), "{out}");
    }
}

#[test]
fn colours_are_for_terminals() {
    let directory = Directory::new(LATER, TABLE);
    assert!(!directory.sync(&[]).out.contains('\u{1b}'));
    let coloured = directory.sync(&["--color", "always"]).out;
    assert!(coloured.contains("\u{1b}[32m+ 480 \u{1b}[0mNobody Home"), "{coloured}");
}

#[test]
fn json_has_everything() {
    let directory = Directory::new(LATER, TABLE);
    let report = |arguments: &[&str]| -> Value {
        serde_json::from_str(&directory.sync(arguments).out).expect("JSON")
    };
    let expected = json!({
        "registry": { "path": "registry", "updated": "2026-03-04", "codes": 8 },
        "table": { "path": "codes.toml", "registry": "2026-01-02", "entries": 10 },
        "in_step": false,
        "written": false,
        "differences": [
            { "code": 100, "kind": "withdrawn", "reason": "Trying", "from": "registered" },
            { "code": 425, "kind": "reference", "from": ["RFC8876 5.1"], "to": ["RFC9876"] },
            { "code": 480, "kind": "new", "reason": "Nobody Home", "name": null,
              "reference": ["RFC9999"], "drafts": [], "registration": "registered" },
            { "code": 486, "kind": "phrase", "from": "Busy Here", "to": "Busy Right Here",
              "name": "BusyHere" },
            { "code": 606, "kind": "registration", "from": "registered", "to": "deprecated" },
        ],
        "not_in_registry": [
            { "code": 409, "reason": "Conflict", "registration": "historic" },
            { "code": 477, "reason": "Send Failed", "registration": "vendor" },
        ],
    });
    assert_eq!(report(&["--json"]), expected);
    assert_eq!(report(&["--json", "--write"])["written"], true);
    let after = report(&["--json", "--write"]);
    assert_eq!((&after["in_step"], &after["written"]), (&json!(true), &json!(false)));
}
