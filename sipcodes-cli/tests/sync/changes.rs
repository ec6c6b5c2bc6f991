//! What `--write` does to a table: these lines change, and no others.

use super::{CSV, TABLE, XML, difference, with, with_record, written};

const BUSY: &str = "<description>Busy Here</description>";
const BAD_ALERT: &str = "<xref type=\"rfc\" data=\"rfc8876\"/>";
const RFC9999: &str = "<xref type='rfc' data='rfc9999'/>";

#[track_caller]
fn expect(registry: &str, table: &str, expected: &str) {
    assert_eq!(difference(table, &written(registry, table)), expected);
}

/// The registry with another record of 486.
fn busy(description: &str) -> String {
    with(XML, BUSY, &format!("<description>{description}</description>"))
}

#[test]
fn a_new_code_is_an_entry_with_the_date_of_the_registry() {
    expect(
        &with_record("480", "Nobody Home", RFC9999),
        TABLE,
        "+[480]\n+reason = \"Nobody Home\"\n+since = 2026-01-02\n+reference = \"RFC9999\"\n\
         +description = \"\"\n+\n",
    );
    let section = "<xref type='rfc' data='rfc9998'>RFC 9998, Section 4.2</xref>";
    let citations = [section, RFC9999, RFC9999].concat();
    expect(
        &with_record("480", "Nobody Home (Deprecated)", &citations),
        TABLE,
        "+[480]\n+reason = \"Nobody Home\"\n+since = 2026-01-02\n\
         +reference = [\"RFC9998 4.2\", \"RFC9999\"]\n+description = \"\"\n\
         +registration = \"deprecated\"\n+\n",
    );
}

#[test]
fn the_registry_of_the_table_becomes_the_date_of_the_file() {
    let later = with(XML, "<updated>2026-01-02", "<updated>2027-03-02");
    let date = "-registry = 2026-01-02 # this state\n+registry = 2027-03-02 # this state\n";
    expect(&later, TABLE, date);
    let new = with(&later, BUSY, "<description>Busy</description>");
    assert!(difference(TABLE, &written(&new, TABLE)).starts_with(date));
}

#[test]
fn a_table_without_a_date_gets_one_below_its_header() {
    let table = with(TABLE, "registry = 2026-01-02 # this state\n\n\n", "");
    expect(XML, &table, "+registry = 2026-01-02\n+\n");
    let edited = written(XML, &table);
    assert!(edited.contains("sync`.\n\nregistry = 2026-01-02\n\n# 1xx"), "{edited}");
}

#[test]
fn the_csv_has_no_date() {
    expect(
        &format!("{CSV}480,Nobody Home,[RFC9999]\n"),
        TABLE,
        "+[480]\n+reason = \"Nobody Home\"\n+reference = \"RFC9999\"\n+description = \"\"\n+\n",
    );
}

#[test]
fn a_new_code_without_a_citation_is_of_rfc_3261() {
    let table = written(&with_record("480", "Nobody Home", ""), TABLE);
    assert!(difference(TABLE, &table).contains("+reference = \"RFC3261\"\n"), "{table}");
    // people and documents of others are not named in a table, but they are citations
    let person = "<xref type='person' data='Jane_Doe'/>";
    let table = written(&with_record("480", "Nobody Home", person), TABLE);
    assert!(!difference(TABLE, &table).contains("reference"), "{table}");
}

#[test]
fn a_new_code_by_a_draft_gets_its_reference_with_the_rfc() {
    let draft = "<xref type='draft' data='RFC-ietf-sipcore-example-07'/>";
    let table = written(&with_record("480", "Nobody Home", draft), TABLE);
    let entry = "+[480]\n+reason = \"Nobody Home\"\n+since = 2026-01-02\n+description = \"\"\n+\n";
    assert_eq!(difference(TABLE, &table), entry);
    expect(&with_record("480", "Nobody Home", RFC9999), &table, "+reference = \"RFC9999\"\n");
}

#[test]
fn a_new_code_gets_a_name_where_that_of_its_phrase_is_taken_or_not_a_name() {
    for (phrase, name) in [
        ("Not Found", "NotFound480"),
        ("Not-Acceptable Anywhere", "NotAcceptableAnywhere480"),
        ("Self", "Status480"),
        ("3PCC Refused", "Status480"),
    ] {
        let table = written(&with_record("480", phrase, ""), TABLE);
        let lines = format!("+reason = \"{phrase}\"\n+name = \"{name}\"\n+since");
        assert!(difference(TABLE, &table).contains(&lines), "{table}");
    }
}

#[test]
fn a_new_code_goes_between_its_neighbours() {
    for (code, above, below) in [
        (150, "\"RFC3261 21.1.1\"", "[199]"),
        (198, "\"RFC3261 21.1.1\"", "[199]"),
        (200, "# 2xx: success", "[202]"),
        (201, "# 2xx: success", "[202]"),
        (203, "registration = \"deprecated\"", "# 4xx: client error"),
        (300, "registration = \"deprecated\"", "# 4xx: client error"),
        (403, "# 4xx: client error", "# the one that everybody knows"),
        (480, "registration = \"vendor\"", "[486]"),
        (499, "]", "# 6xx: global failure"),
        (699, "reference = \"RFC3261 21.6.4\"", "# From Q.850"),
    ] {
        let table = written(&with_record(&code.to_string(), "Example", ""), TABLE);
        assert!(difference(TABLE, &table).lines().all(|line| line.starts_with('+')), "{table}");
        let entry = format!(
            "[{code}]\nreason = \"Example\"\nsince = 2026-01-02\nreference = \"RFC3261\"\ndescription = \"\"\n"
        );
        let (before, after) = table.split_once(&entry).expect("the entry");
        let is_text = |line: &&str| !line.is_empty();
        assert!(
            before.lines().rev().find(is_text).is_some_and(|it| it.ends_with(above)),
            "{table}"
        );
        assert_eq!(after.lines().find(is_text), Some(below), "{table}");
    }
}

#[test]
fn a_table_with_few_entries_is_filled_in_order() {
    let table = "[q850]\n1 = 404\n\n[404]\nreason = \"Not Found\"";
    let edited = written(XML, table);
    let is_code = |line: &&str| line.len() == 5 && line.starts_with('[');
    let headings: Vec<_> = edited.lines().filter(is_code).collect();
    assert_eq!(headings, ["[100]", "[199]", "[202]", "[404]", "[425]", "[486]", "[489]", "[606]"]);

    let table = "# A table.\n\n\n# 4xx: client error\n\n[404]\nreason = \"Not Found\"\n";
    let edited = written(XML, table);
    assert!(edited.starts_with("# A table.\n\nregistry = 2026-01-02\n\n[100]\n"), "{edited}");
    assert!(edited.contains("\n\n\n# 4xx: client error\n\n[404]\n"), "{edited}");
}

#[test]
fn a_changed_phrase_keeps_the_old_one_and_the_name() {
    expect(
        &busy("Busy Right Here"),
        TABLE,
        "-reason = \"Busy Here\"\n+reason = \"Busy Right Here\"\n+name = \"BusyHere\"\n\
         -other_reasons = [{ reason = \"Busy\", standing = \"variant\" }] # in an example\n\
         +other_reasons = [\n+  { reason = \"Busy\", standing = \"variant\" },\n\
         +  { reason = \"Busy Here\", standing = \"former\" },\n+] # in an example\n",
    );
    // the same name, which need not be written
    expect(
        &with(XML, ">Not Found<", ">Not found<"),
        TABLE,
        "-reason = \"Not Found\"\n+reason = \"Not found\"\n\
         +other_reasons = [{ reason = \"Not Found\", standing = \"former\" }]\n",
    );
    // a name that is written already
    expect(
        &with(XML, ">Not Acceptable<", ">Refused<"),
        TABLE,
        "-reason = \"Not Acceptable\"\n+reason = \"Refused\"\n\
         +other_reasons = [{ reason = \"Not Acceptable\", standing = \"former\" }]\n",
    );
}

#[test]
fn a_phrase_that_returns_is_not_another_one() {
    expect(
        &busy("Busy"),
        TABLE,
        "-reason = \"Busy Here\"\n+reason = \"Busy\"\n+name = \"BusyHere\"\n\
         -other_reasons = [{ reason = \"Busy\", standing = \"variant\" }] # in an example\n\
         +other_reasons = [{ reason = \"Busy Here\", standing = \"former\" }] # in an example\n",
    );
}

#[test]
fn comments_stay_with_their_lines() {
    // 409 becomes a registered code with a phrase that it had before
    expect(
        &with_record("409", "Struggle", ""),
        TABLE,
        "-reason = \"Conflict\"\n-reference = \"RFC2543 7.4.10\"\n-registration = \"historic\"\n\
         +reason = \"Struggle\"\n+name = \"Conflict\"\n+reference = \"RFC3261\"\n\
         +  { reason = \"Conflict\", standing = \"former\" },\n",
    );
    let added = "<xref type=\"rfc\" data=\"rfc7647\"/>";
    expect(&with(XML, added, &format!("{added}{RFC9999}")), TABLE, "+  \"RFC9999\",\n");
}

#[test]
fn a_reference_is_added_or_takes_the_place_of_the_defining_one() {
    expect(
        &with(XML, BAD_ALERT, &format!("{BAD_ALERT}{RFC9999}")),
        TABLE,
        "-reference = \"RFC8876 5.1\"\n+reference = [\"RFC8876 5.1\", \"RFC9999\"]\n",
    );
    expect(
        &with(XML, BAD_ALERT, RFC9999),
        TABLE,
        "-reference = \"RFC8876 5.1\"\n+reference = \"RFC9999\"\n",
    );
    // 202 cites RFC 7647 for a reason that the registry does not know
    let deprecated = "(Deprecated)</description>\n      <xref type=\"rfc\" data=\"rfc6665\"/>";
    let three = format!("(Deprecated)</description>{RFC9999}<xref type='rfc' data='rfc9998'/>");
    expect(
        &with(XML, deprecated, &three),
        TABLE,
        "-reference = [\"RFC6665 8.3.1\", \"RFC7647 5\"]\n\
         +reference = [\"RFC9999\", \"RFC7647 5\", \"RFC9998\"]\n",
    );
    let table = with(TABLE, "reference = \"RFC8876 5.1\"\n", "sent_by = [\"uas\"]\n");
    expect(XML, &table, "+reference = \"RFC8876\"\n");
    let table = with(TABLE, "\"RFC8876 5.1\"", "[\"RFC8876 5.1\", \"RFC3261 8\"]");
    expect(XML, &table, "");
}

#[test]
fn a_remark_comes_and_goes() {
    let table = written(&busy("Busy Here (Deprecated)"), TABLE);
    assert_eq!(difference(TABLE, &table), "+registration = \"deprecated\"\n");
    assert_eq!(written(XML, &table), TABLE);
    // tables do not have a word for these
    expect(&busy("Busy Here (Experimental)"), TABLE, "");
    expect(&busy("Busy Here (TEMPORARY - expires 2030-01-01)"), TABLE, "");
    // what is not a remark is part of the phrase
    assert!(written(&busy("Busy (Or Not)"), TABLE).contains("reason = \"Busy (Or Not)\"\n"));
}

#[test]
fn a_withdrawn_code_becomes_historic_and_returns() {
    let record = "    <record>\n      <value>404</value>\n      <description>Not Found</description>\n    </record>\n";
    let table = written(&with(XML, record, ""), TABLE);
    assert_eq!(difference(TABLE, &table), "+registration = \"historic\"\n");
    assert_eq!(written(XML, &table), TABLE);
}

#[test]
fn a_vendor_code_can_be_registered() {
    expect(
        &with_record("477", "Sending Failed", ""),
        TABLE,
        "-reason = \"Send Failed\"\n-registration = \"vendor\"\n+reason = \"Sending Failed\"\n\
         +name = \"SendFailed\"\n+reference = \"RFC3261\"\n\
         +other_reasons = [{ reason = \"Send Failed\", standing = \"former\" }]\n",
    );
}

#[test]
fn line_ends_and_a_byte_order_mark_stay() {
    let table = format!("\u{feff}{}", TABLE.replace('\n', "\r\n"));
    let edited = written(&busy("Busy"), &table);
    assert!(edited.starts_with("\u{feff}# A table"));
    assert_eq!(edited[3..].replace("\r\n", "\n"), written(&busy("Busy"), TABLE));
    assert_eq!(edited.matches('\n').count(), edited.matches("\r\n").count());
}

#[test]
fn an_entry_may_be_written_in_another_way() {
    let inline = with(TABLE, "[404]\nreason = \"Not Found\"\nreference = \"RFC3261 21.4.5\"\n", "");
    let inline = with(&inline, "registry =", "404 = { reason = \"Lost\" }\nregistry =");
    let edited = written(XML, &inline);
    assert!(edited.contains("404 = { reason = \"Not Found\""), "{edited}");
    let dotted = with(&inline, "404 = { reason = \"Lost\" }", "404.reason = \"Lost\"");
    let edited = written(XML, &dotted);
    assert!(edited.contains("404.reason = \"Not Found\"\n404.name = \"Lost\"\n"), "{edited}");
}
