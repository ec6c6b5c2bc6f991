//! Which files are read as the registry, what is said about the others, and where the table is.

use std::fs;
use std::process::Stdio;

use crate::common::{Ran, run, sipcodes};

use super::{CSV, Directory, TABLE, XML, with, with_record};

#[track_caller]
fn in_step(registry: impl AsRef<[u8]>) {
    let ran = Directory::new(registry, TABLE).sync(&[]);
    assert_eq!((ran.status, ran.err.as_str()), (Some(0), ""), "{}", ran.out);
}

#[track_caller]
fn refused(registry: impl AsRef<[u8]>, message: &str) {
    let directory = Directory::new(registry, TABLE);
    let ran = directory.sync(&["--write"]);
    assert_eq!((ran.status, ran.out.as_str()), (Some(2), ""), "{}", ran.err);
    assert!(ran.err.starts_with("error: registry: ") && ran.err.contains(message), "{}", ran.err);
    assert_eq!(directory.table(), TABLE);
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
    // class rows, ranges, markup, unknown elements, no date
    in_step(include_str!("../fixtures/sync/older.xml"));
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
    in_step(format!("{CSV}404,Not Found,\n"));
}

#[test]
fn csv_columns_may_be_more_and_in_another_order() {
    let reordered = |line: &str| match line.split(',').collect::<Vec<_>>()[..] {
        [code, description, reference] => format!("{description},2020,{reference},{code}\n"),
        _ => panic!("{line}"),
    };
    in_step(CSV.lines().map(reordered).collect::<String>());
}

#[test]
fn what_is_not_the_registry_is_refused() {
    for other in ["", " \n", "{\"codes\": []}", TABLE, "Value,Description,Reference\n404,Gone,\n"] {
        refused(other, "not a registry: expected XML, or CSV with the columns `Response Code`,");
    }
    refused(b"\xff\xfe<\0r\0", "not UTF-8");
    refused("<!DOCTYPE html>\n<html><body>404</body></html>", "this is an HTML page");
    refused("  <HTML>", "this is an HTML page");
    let no_registry = "there is no `<registry id=\"sip-parameters-7\">`";
    refused("<registry id='http-status-codes'/>", no_registry);
    refused("Response Code,Description,Reference\n", "does not have any response code");
    let classes = "<registry id='sip-parameters-7'><record><value>4xx</value></record></registry>";
    refused(classes, "does not have any response code");
    refused(with(XML, "<updated>2026-01-02", "<updated>2026-13-02"), "`2026-13-02` in `<updated>`");
}

#[test]
fn entities_and_deep_nesting_do_no_harm() {
    let bomb = "<!DOCTYPE r [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]>\n<r>&b;</r>";
    refused(bomb, "invalid XML");
    let (open, close) = ("<b>x".repeat(100_000), "</b>".repeat(100_000));
    in_step(with_record("1xx", &format!("{open}{close}"), ""));
    refused(open, "invalid XML");
    let table = format!("a = {}", "[".repeat(100_000));
    assert_eq!(Directory::new(XML, table).sync(&[]).status, Some(2));
}

#[test]
fn incomplete_files_are_refused() {
    for part in 1..8 {
        refused(&XML[..XML.len() * part / 8], "invalid XML");
    }
    let cut = |place| &CSV[..CSV.find(place).expect("the place") + 4];
    refused(cut("425,Bad"), "line: 6");
    refused(cut("[RFC8876]"), "`[RFC` is not a reference");
    refused(format!("{CSV}607,\"Unw"), "line: 10");
}

#[test]
fn a_record_that_is_not_sound_is_refused() {
    for (row, message) in [
        ("099,Low,", "`099` is not a response code from 100 to 699"),
        ("700,High,", "`700` is not a response code from 100 to 699"),
        ("99999,Long,", "`99999` is not a response code"),
        ("+40,Sign,", "`+40` is not a response code"),
        ("7xx,Class,", "`7xx` is not a response code"),
        ("٤٠٤,Digits,", "`٤٠٤` is not a response code"),
        ("490-492,Bad,", "`490-492` is not a response code"),
        (",Nothing,", "`` is not a response code"),
        ("410,,", "410 does not have a reason phrase"),
        ("410,(Deprecated),", "410 does not have a reason phrase"),
        ("404,Not There,", "two records of 404 differ"),
        ("410,Gone,RFC3261", "`RFC3261` is not a reference such as `[RFC3261]`"),
        ("410,Gone,[RFC99999]", "410 cites `RFC99999`, which is not an RFC"),
    ] {
        refused(format!("{CSV}{row}\n"), message);
    }
    refused(
        with_record("410", "Gone", "<xref type='rfc' data='rfc'/>"),
        "410 cites `rfc`, which is not",
    );
}

#[test]
fn a_phrase_that_the_macro_would_refuse_is_not_written() {
    let directory = Directory::new(format!("{CSV}410,<Gone>,\n"), TABLE);
    let ran = directory.sync(&["--write"]);
    assert_eq!((ran.status, directory.table().as_str()), (Some(2), TABLE));
    let message = "error: cannot edit codes.toml, nothing was written: the result would be wrong:\n\
                   codes.toml:";
    assert!(ran.err.starts_with(message) && ran.err.contains("reason = \"<Gone>\""), "{}", ran.err);
}

#[test]
fn the_registry_may_come_from_standard_input() {
    let directory = Directory::new(XML, TABLE);
    for arguments in [&["sync"][..], &["sync", "-"]] {
        let mut command = sipcodes(arguments);
        let file = fs::File::open(directory.path("registry")).expect("the registry");
        command.current_dir(directory.path("")).stdin(Stdio::from(file));
        let ran = run(command);
        assert_eq!(ran.status, Some(0), "{ran:#?}");
        assert!(ran.out.starts_with("standard input (2026-01-02): 8 codes\n"), "{}", ran.out);
    }
}

#[test]
fn files_that_cannot_be_read_are_named() {
    let directory = Directory::new(b"\x1f\x8b\x08\x00", TABLE);
    let err = |arguments: &[&str]| {
        let Ran { status, err, .. } = directory.run(arguments);
        assert_eq!(status, Some(2), "{err}");
        err
    };
    let compressed =
        "error: cannot read `registry`: it is compressed; unpack it first, as with `zcat`\n";
    assert_eq!(err(&["sync", "registry"]), compressed);
    assert!(err(&["sync", "missing"]).starts_with("error: cannot read `missing`: "));
    directory.write("registry", XML);
    let missing = err(&["sync", "registry", "--table", "missing"]);
    assert!(missing.starts_with("error: cannot read `missing`: "), "{missing}");
    fs::remove_file(directory.path("codes.toml")).expect("removed");
    let none = "error: there is no `sipcodes-table/codes.toml` in this directory or one above it, and no \
                `codes.toml`; name the table with --table\n";
    assert_eq!(err(&["sync", "registry"]), none);
}

#[test]
fn a_table_that_the_macro_does_not_read_is_refused_with_the_places() {
    for (table, message) in [
        (&b"[404]\nreason = \n"[..], "codes.toml:2:10: "),
        (b"[404]\nname = \"A\"\n", "codes.toml:1:2: `404` has no `reason`"),
        (b"[404]\nreason = 'a'\nreference = 'rfc3261  21.4'\n", "codes.toml:3:13: "),
        (b"\xff", "codes.toml:1:1: the table is not UTF-8"),
    ] {
        let ran = Directory::new(XML, table).sync(&["--write"]);
        assert_eq!(ran.status, Some(2), "{ran:#?}");
        assert!(ran.err.starts_with(&format!("error: {message}")), "{}", ran.err);
    }
}

#[test]
fn the_table_of_the_checkout_is_found_from_any_directory_in_it() {
    let directory = Directory::new(XML, "sipcodes-table/codes.toml");
    fs::create_dir_all(directory.path("sipcodes-table")).expect("a directory");
    fs::create_dir_all(directory.path("a/b")).expect("a directory");
    directory.write("sipcodes-table/codes.toml", TABLE);
    for (place, registry, table) in [
        ("", "registry", "sipcodes-table/codes.toml"),
        ("a/b", "../../registry", "../../sipcodes-table/codes.toml"),
    ] {
        let mut command = sipcodes(&["sync", registry]);
        command.current_dir(directory.path(place));
        let ran = run(command);
        assert_eq!(ran.status, Some(0), "{ran:#?}");
        assert_eq!(ran.out.lines().nth(1), Some(&*format!("{table} (2026-01-02): 10 entries")));
    }
    // a link in a checkout without symbolic links is a file with the path
    let ran = directory.sync(&["--table", "codes.toml"]);
    assert_eq!(ran.status, Some(0), "{ran:#?}");
    assert!(ran.out.contains("\nsipcodes-table/codes.toml (2026-01-02)"), "{}", ran.out);
}
