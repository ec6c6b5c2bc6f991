//! Any files: the command never panics, and a table that it writes is in step.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use proptest::prelude::*;
use proptest::sample::{Index, select};
use sipcodes_table::{Source, Table};

use super::{CSV, Directory, TABLE, XML};

/// A text with some of its bytes replaced, removed or doubled.
fn mutated(text: &'static str) -> impl Strategy<Value = Vec<u8>> {
    let pieces = select(vec![
        "",
        "<",
        ">",
        "&",
        "&#x41;",
        "]]>",
        "\"",
        "'",
        ",",
        "\r\n",
        "\n",
        "[",
        "]",
        "=",
        "#",
        "486",
        "999",
        "rfc1",
        "(Deprecated)",
        "\u{feff}",
        "\0",
        "\u{a0}",
        "\u{85}",
        "{",
        "}",
        ".",
        "x = 1\n",
        "[486]\n",
    ]);
    let change = (any::<Index>(), 0..9_usize, pieces);
    prop::collection::vec(change, 0..5).prop_map(move |changes| {
        let mut bytes = text.as_bytes().to_vec();
        for (place, length, piece) in changes {
            let start = place.index(bytes.len() + 1);
            let end = bytes.len().min(start + length);
            bytes.splice(start..end, piece.bytes());
        }
        bytes
    })
}

/// Records of a registry: a code, its phrase, and how many RFCs it cites.
fn records() -> impl Strategy<Value = BTreeMap<u16, (&'static str, usize)>> {
    let phrases = select(vec![
        "Busy Here",
        "Not Found",
        "Not found",
        "Trying",
        "A (Deprecated)",
        "B (Experimental)",
        "3x",
        "Self",
        "Ünder Way",
        "Not Acceptable Anywhere",
    ]);
    prop::collection::btree_map(100..700_u16, (phrases, 0..3_usize), 1..12)
}

/// The lines of a table that are comments.
fn comments(table: &str) -> Vec<&str> {
    table.lines().filter(|line| line.starts_with('#')).collect()
}

/// The codes of the fixture and of some records, as headings in order.
fn headings(records: &BTreeMap<u16, (&str, usize)>) -> Vec<String> {
    let (table, _) = Table::read(&[Source::new("codes.toml", TABLE)]);
    let codes = table.entries.iter().map(|entry| &entry.code);
    let codes: BTreeSet<_> = codes.chain(records.keys()).collect();
    codes.iter().map(|code| format!("[{code}]")).collect()
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 60,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn any_registry_is_read_or_refused(
        registry in prop_oneof![
            mutated(XML),
            mutated(CSV),
            prop::collection::vec(any::<u8>(), 0..200),
        ],
    ) {
        let directory = Directory::new(registry, TABLE);
        let ran = directory.sync(&["--write"]);
        prop_assert!(matches!(ran.status, Some(0 | 2)), "{ran:#?}");
        if ran.status == Some(2) {
            prop_assert!(ran.err.starts_with("error: "), "{ran:#?}");
            prop_assert_eq!(directory.table(), TABLE);
        } else {
            prop_assert_eq!(directory.sync(&[]).status, Some(0));
        }
    }

    #[test]
    fn any_table_is_brought_into_step_or_refused(table in mutated(TABLE)) {
        let registry = XML.replace("Busy Here", "Busy (Deprecated)").replace("rfc8876", "rfc9876");
        let directory = Directory::new(registry, &table);
        let ran = directory.sync(&["--write", "--force"]);
        prop_assert!(matches!(ran.status, Some(0 | 2)), "{ran:#?}");
        if ran.status == Some(2) {
            prop_assert_eq!(fs::read(directory.path("codes.toml")).expect("a table"), table);
        } else {
            prop_assert_eq!(directory.sync(&[]).status, Some(0));
            prop_assert_eq!(directory.run(&["check", "codes.toml"]).status, Some(0));
        }
    }

    #[test]
    fn any_records_can_be_followed_without_the_loss_of_a_comment(records in records(), crlf: bool) {
        let row = |(code, (phrase, rfcs)): (&u16, &(&str, usize))| {
            format!("{code},{phrase},{}\n", ["[RFC6665]", "[RFC6666]"][..*rfcs].concat())
        };
        let rows = records.iter().map(row).collect::<Vec<_>>().concat();
        let registry = format!("Response Code,Description,Reference\n{rows}");
        let table = if crlf { TABLE.replace('\n', "\r\n") } else { TABLE.to_owned() };
        let directory = Directory::new(registry, &table);
        let ran = directory.sync(&["--write", "--force"]);
        prop_assert_eq!(ran.status, Some(0), "{:#?}", ran);

        let edited = directory.table();
        prop_assert_eq!(comments(&table), comments(&edited));
        let line_ends = if crlf { edited.matches('\n').count() } else { 0 };
        prop_assert_eq!(edited.matches("\r\n").count(), line_ends);
        let is_code = |line: &&str| line.len() == 5 && line.starts_with('[');
        prop_assert_eq!(edited.lines().filter(is_code).collect::<Vec<_>>(), headings(&records));
    }
}
