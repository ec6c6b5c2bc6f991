//! Which files are read as the registry, and what is said of the others.

use crate::program::{CSV, Folder, Outcome, TABLE, XML, with, with_record};

fn run(registry: impl AsRef<[u8]>) -> Outcome {
    Folder::new(registry, TABLE).run(&[])
}

#[track_caller]
fn in_step(registry: impl AsRef<[u8]>) {
    let outcome = run(registry);
    assert_eq!(outcome.code, Some(0), "{outcome:#?}");
}

#[track_caller]
fn refused(registry: impl AsRef<[u8]>, message: &str) {
    let folder = Folder::new(registry, TABLE);
    let outcome = folder.run(&["--write"]);
    assert_eq!(outcome.code, Some(2), "{outcome:#?}");
    assert_eq!(outcome.stdout, "");
    assert_eq!(outcome.stderr.lines().count(), 1, "{}", outcome.stderr);
    assert!(outcome.stderr.starts_with("error: registry:"), "{}", outcome.stderr);
    assert!(outcome.stderr.contains(message), "{}", outcome.stderr);
    assert_eq!(folder.table(), TABLE);
}

#[test]
fn the_registry_as_xml() {
    in_step(XML);
    in_step(format!("\u{feff}{XML}"));
    in_step(XML.replace('\n', "\r\n"));
    in_step(with(XML, " xmlns=\"http://www.iana.org/assignments\"", ""));
    in_step(
        with(XML, "xmlns=", "xmlns:i=")
            .replace("<registry", "<i:registry")
            .replace("</registry", "</i:registry"),
    );
}

#[test]
fn older_registries_with_class_rows_ranges_markup_and_unknown_children() {
    in_step(include_str!("../fixtures/iana/older.xml"));
}

#[test]
fn the_registry_as_csv() {
    in_step(CSV);
    in_step(format!("\u{feff}{CSV}"));
    in_step(CSV.replace('\n', "\r\n"));
    in_step(CSV.trim_end());
    in_step(with(CSV, "[RFC6665][RFC7647]", "\"[RFC6665], \n[RFC7647]\""));
    in_step(with(CSV, "425,Bad Alert Message,", "\"425\",\"Bad Alert\r\nMessage\","));
    in_step(with(CSV, "[RFC8876]", "\"[RFC8876, Section 5.1]\""));
    in_step(format!("{CSV}1xx,Provisional,\n\n470-479,Unassigned,\n480,Reserved,\n"));
}

#[test]
fn extra_columns_and_another_order_of_csv_columns() {
    let reordered = |line: &str| match line.split(',').collect::<Vec<_>>()[..] {
        [code, description, reference] => format!("{description},2020,{reference},{code}\n"),
        _ => panic!("{line}"),
    };
    in_step(CSV.lines().map(reordered).collect::<String>());
}

#[test]
fn what_is_no_registry_is_refused() {
    refused("", "it is empty");
    refused(" \n", "it is empty");
    refused(b"\xff\xfe<\0r\0", "not UTF-8");
    refused(b"\x89PNG\r\n\x1a\n", "not UTF-8");
    refused("<!DOCTYPE html>\n<html><body>404</body></html>", "an HTML page");
    refused("  <HTML>", "an HTML page");
    refused("{\"codes\": []}", "expected XML, or CSV with the columns `Response Code,");
    refused(TABLE, "expected XML, or CSV");
}

#[test]
fn other_registries_are_refused() {
    refused(
        "Value,Description,Reference\n404,Not Found,[RFC9110]\n",
        "found `Value,Description,Reference`",
    );
    refused(
        "<registry xmlns='http://www.iana.org/assignments' id='http-status-codes'/>",
        "no registry `sip-parameters-7` in `<registry id=\"http-status-codes\">`",
    );
    refused("<a/>", "no registry `sip-parameters-7`");
    refused(
        XML.replace("sip-parameters-16", "sip-parameters-7"),
        "two registries have the id `sip-parameters-7`",
    );
}

#[test]
fn a_document_type_is_refused_and_so_are_the_bombs_that_need_one() {
    refused(
        "<!DOCTYPE r [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]>\n<r>&b;</r>",
        "registry:1: not a registry file",
    );
}

#[test]
fn deep_nesting_is_read_or_refused_in_time() {
    let (open, close) = ("<b>x".repeat(100_000), "</b>".repeat(100_000));
    in_step(with_record("1xx", &format!("{open}{close}"), ""));
    refused(open, "registry:1: not a registry file");
    let table = format!("a = {}", "[".repeat(100_000));
    assert_eq!(Folder::new(XML, table).run(&[]).code, Some(2));
}

#[test]
fn a_registry_without_codes_is_refused() {
    refused("Response Code,Description,Reference\n", "holds no response code");
    refused(
        "<registry id='sip-parameters-7'><record><value>4xx</value></record></registry>",
        "holds no response code",
    );
}

#[test]
fn truncated_files_are_refused() {
    for part in [1, 2, 3, 5, 7] {
        refused(&XML[..XML.len() * part / 8], "error: registry:");
    }
    let cut = |place| &CSV[..CSV.find(place).unwrap() + 4];
    refused(cut("425,Bad"), "registry:6: 2 fields where the header has 3");
    refused(cut("[RFC8876]"), "registry:6: `[RFC` is not a reference in brackets");
    refused(&CSV[..CSV.len() - 16], "registry:9: 2 fields where the header has 3");
    refused(format!("{CSV}607,\"Unw"), "a quoted field has no end: is the file complete?");
}

#[test]
fn the_same_code_with_other_facts_is_refused() {
    in_step(format!("{CSV}404,Not Found,\n"));
    refused(
        format!("{CSV}404,Not There,\n"),
        "registry:10: code 404 is already on line 5, with other facts",
    );
    refused(
        with_record("404", "Not There", ""),
        "registry:33: code 404 is already on line 19, with other facts",
    );
}

#[test]
fn what_is_no_code_or_no_phrase_is_refused() {
    for (row, message) in [
        ("099,Low,", "response code 099 is not in 100..=699"),
        ("700,High,", "response code 700 is not in 100..=699"),
        ("99999,Long,", "`99999` is not a response code"),
        ("+40,Sign,", "`+40` is not a response code"),
        ("7xx,Class,", "`7xx` is not a response code"),
        ("٤٠٤,Digits,", "`٤٠٤` is not a response code"),
        (",Nothing,", "a record without a response code"),
        ("410,,", "code 410 has no reason phrase"),
        ("410,(Deprecated),", "code 410 has no reason phrase"),
        (
            "410,<Gone>,",
            "the phrase of 410, `<Gone>`, has a '<', which no reason phrase may contain",
        ),
        ("410,Gone,RFC3261", "`RFC3261` is not a reference in brackets"),
        ("410,Gone,[RFC99999]", "`RFC99999` is not an RFC"),
    ] {
        refused(format!("{CSV}{row}\n"), &format!("registry:10: {message}"));
    }
    refused(
        with_record("410", "Gone", "<xref type='rfc' data='rfc'/>"),
        "registry:19: `rfc` is not an RFC",
    );
}

#[test]
fn files_that_cannot_be_read_are_named() {
    let folder = Folder::new(XML, TABLE);
    for (arguments, message) in [
        (["--table", "codes.toml", "missing"], "error: missing: No such file"),
        (["--table", "missing", "registry"], "error: missing: No such file"),
        (["--table", "codes.toml", "."], "error: .: Is a directory"),
    ] {
        let outcome = folder.run_with(arguments);
        assert_eq!(outcome.code, Some(2), "{outcome:#?}");
        assert!(outcome.stderr.starts_with(message), "{}", outcome.stderr);
    }
}

#[test]
fn what_is_wrong_with_a_table_is_told_with_its_place() {
    for (table, message) in [
        ("[404]\nreason = \n", "codes.toml:2:10: "),
        ("[404]\nname = \"A\"\n", "codes.toml:1:1: entry 404 has no `reason`"),
        ("[404]\nreason = 1\n", "codes.toml:2:10: entry 404 has a `reason` that is no string"),
        ("404 = 1\n", "codes.toml:1:7: entry 404 is no table"),
        ("\u{feff}\n[99]\n", "codes.toml:2:2: `99` is not a code in 100..=699"),
        (
            "[404]\nreason = 'a'\nreference = ['3261']\n",
            "codes.toml:3:13: entry 404 has the reference `3261`, expected `RFC3261 21.4.24`",
        ),
        (
            "[404]\nreason = 'a'\nformer_reasons = [1]\n",
            "codes.toml:3:18: entry 404 has a `former_reasons` that is no array of strings",
        ),
        (
            "[404]\nreason = 'a'\nregistration = 'gone'\n",
            "codes.toml:3:16: entry 404 has the unknown `registration` `gone`",
        ),
    ] {
        let outcome = Folder::new(XML, table).run(&["--write"]);
        assert_eq!(outcome.code, Some(2), "{outcome:#?}");
        assert!(outcome.stderr.starts_with(&format!("error: {message}")), "{}", outcome.stderr);
    }
    let outcome = Folder::new(XML, b"\xff").run(&[]);
    assert_eq!(outcome.code, Some(2));
    assert!(outcome.stderr.starts_with("error: codes.toml: not UTF-8"), "{}", outcome.stderr);
}
