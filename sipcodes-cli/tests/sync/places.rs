//! Where the entry of a new code goes.

use crate::program::{TABLE, XML, difference, with, with_record, written};

/// The line above and the line below a new entry, blank lines left out.
fn neighbours(code: u16, table: &str) -> (String, String) {
    let registry = with_record(&code.to_string(), "Example", "");
    let edited = written(&registry, table);
    let entry =
        format!("[{code}]\nreason = \"Example\"\nreference = \"RFC3261\"\ndescription = \"\"\n");
    let (above, below) = edited.split_once(&entry).unwrap_or_else(|| panic!("{edited}"));
    for line in difference(table, &edited).lines() {
        assert!(line.starts_with('+'), "{line}");
    }
    let text = |line: Option<&str>| line.unwrap_or_default().to_owned();
    let mut above = above.lines().filter(|line| !line.is_empty());
    let mut below = below.lines().filter(|line| !line.is_empty());
    (text(above.next_back()), text(below.next()))
}

#[track_caller]
fn between(code: u16, table: &str, above: &str, below: &str) {
    assert_eq!(neighbours(code, table), (above.to_owned(), below.to_owned()));
}

#[test]
fn behind_the_next_lower_code_and_its_sub_tables() {
    between(150, TABLE, "reference = \"RFC3261 21.1.1\"", "[199]");
    between(480, TABLE, "registration = \"vendor\"", "[486]");
}

#[test]
fn the_last_of_its_class_stands_above_the_next_heading() {
    let with_more = TABLE.replace("[199", "[198");
    let citation = "<xref type='rfc' data='rfc6228'/>";
    let registry = with_record("198", "Early Dialog Terminated", citation);
    let edited = written(&registry, &with_more);
    assert_eq!(
        difference(&with_more, &edited),
        "+[199]\n+reason = \"Early Dialog Terminated\"\n+name = \"EarlyDialogTerminated199\"\n\
         +reference = \"RFC6228\"\n+description = \"\"\n+\n",
    );
    assert!(edited.contains("description = \"\"\n\n\n# 2xx: success\n"), "{edited}");
    between(299, TABLE, "registration = \"deprecated\"", "# 4xx: client error");
    between(499, TABLE, "reference = [\"RFC6665 8.3.2\", \"RFC7647\"]", "# 6xx: global failure");
    between(699, TABLE, "reference = \"RFC3261 21.6.4\"", "# From Q.850");
}

#[test]
fn the_first_of_its_class_stands_below_its_heading() {
    between(200, TABLE, "# 2xx: success", "[202]");
    between(600, TABLE, "# 6xx: global failure", "[606]");
}

#[test]
fn a_comment_above_an_entry_stays_above_it() {
    between(400, TABLE, "# 4xx: client error", "# the one that everybody knows");
    let tight = TABLE.replace("# 4xx: client error\n\n", "# 4xx: client error\n");
    between(400, &tight, "# the one that everybody knows", "[404]");
    between(403, TABLE, "# 4xx: client error", "# the one that everybody knows");
}

#[test]
fn a_comment_below_an_entry_stays_below_it() {
    let table = with(TABLE, "\"vendor\"\n", "\"vendor\"\n# q850_cause = 31\n");
    between(480, &table, "# q850_cause = 31", "[486]");
}

#[test]
fn a_class_without_entries_goes_between_its_neighbours() {
    between(300, TABLE, "registration = \"deprecated\"", "# 4xx: client error");
    between(500, TABLE, "reference = [\"RFC6665 8.3.2\", \"RFC7647\"]", "# 6xx: global failure");
    let headed = with(TABLE, "# 6xx: ", "# 5xx: server error\n\n\n# 6xx: ");
    between(500, &headed, "# 5xx: server error", "# 6xx: global failure");
}

#[test]
fn before_the_first_class_of_all() {
    let start = TABLE.find("# 2xx").unwrap();
    let table = format!("# A table.\n\n{}", &TABLE[start..]);
    let registry = XML.replace("<value>199</value>", "<value>1xx</value>");
    let edited = written(&registry, &table);
    assert!(
        edited.starts_with(
            "# A table.\n\n[100]\nreason = \"Trying\"\nreference = \"RFC3261\"\ndescription = \"\"\n\n# 2xx: success"
        ),
        "{edited}"
    );
}

#[test]
fn a_table_without_entries_is_filled() {
    for table in ["", "# nothing yet\n", "# nothing yet", "[q850]\n1 = 404\n"] {
        let edited = written(XML, table);
        assert!(edited.starts_with(table), "{edited}");
        assert!(
            edited.ends_with(
                "[606]\nreason = \"Not Acceptable\"\nreference = \"RFC3261\"\ndescription = \"\"\n"
            ) || !table.ends_with('\n'),
            "{edited}"
        );
    }
}

#[test]
fn several_new_codes_stand_in_order() {
    let mut registry = with_record("481", "B", "");
    for (value, phrase) in [("480", "A"), ("487", "D"), ("482", "C")] {
        let record =
            format!("<record><value>{value}</value><description>{phrase}</description></record>");
        registry = with(&registry, "<record><value>481", &format!("{record}<record><value>481"));
    }
    let edited = written(&registry, TABLE);
    let codes: Vec<&str> = edited.lines().filter(|line| line.starts_with("[4")).collect();
    assert_eq!(
        codes,
        ["[404]", "[409]", "[425]", "[477]", "[480]", "[481]", "[482]", "[486]", "[487]", "[489]"]
    );
}
