//! Any files: the command never panics, and a table that it writes is in step.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::{CSV, Directory, TABLE, XML, difference};

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
fn records() -> impl Strategy<Value = BTreeMap<u16, (&'static str, u16)>> {
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
    prop::collection::btree_map(100..700_u16, (phrases, 0..3_u16), 1..12)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_registry_is_read_or_refused(
        registry in prop_oneof![mutated(XML), mutated(CSV), prop::collection::vec(any::<u8>(), 0..200)],
    ) {
        let directory = Directory::new(registry, TABLE);
        let ran = directory.sync(&["--write"]);
        prop_assert!(matches!(ran.status, Some(0 | 2)), "{ran:#?}");
        prop_assert_eq!(ran.status == Some(2), ran.err.starts_with("error: "), "{:#?}", ran);
        if ran.status == Some(2) {
            prop_assert_eq!(directory.table(), TABLE);
        } else {
            prop_assert_eq!(directory.sync(&[]).status, Some(0));
        }
    }

    #[test]
    fn any_table_is_brought_into_step_or_refused(table in mutated(TABLE)) {
        let registry = XML.replace("Busy Here", "Busy Right Here (Deprecated)").replace("rfc8876", "rfc9876");
        let directory = Directory::new(registry, &table);
        let ran = directory.sync(&["--write", "--force"]);
        prop_assert!(matches!(ran.status, Some(0 | 2)), "{ran:#?}");
        if ran.status == Some(0) {
            prop_assert_eq!(directory.sync(&[]).status, Some(0));
            prop_assert_eq!(directory.run(&["check", "codes.toml"]).status, Some(0));
        }
    }

    #[test]
    fn any_records_can_be_followed_without_the_loss_of_a_comment(records in records(), crlf: bool) {
        let row = |(code, (phrase, rfcs)): (&u16, &(&str, u16))| {
            let rfcs: String = (0..*rfcs).map(|rfc| format!("[RFC{}]", 6665 + rfc)).collect();
            format!("{code},{phrase},{rfcs}\n")
        };
        let rows: String = records.iter().map(row).collect();
        let table = if crlf { TABLE.replace('\n', "\r\n") } else { TABLE.to_owned() };
        let directory = Directory::new(format!("Response Code,Description,Reference\n{rows}"), &table);
        let ran = directory.sync(&["--write", "--force"]);
        prop_assert_eq!(ran.status, Some(0), "{:#?}", ran);
        let edited = directory.table();
        let comments = |text: &str| text.lines().filter(|line| line.starts_with('#')).map(str::to_owned).collect::<Vec<_>>();
        prop_assert_eq!(comments(&table), comments(&edited));
        prop_assert_eq!(edited.matches("\r\n").count(), if crlf { edited.matches('\n').count() } else { 0 });
        // no line of an entry that is not in the registry changes
        let lost: Vec<_> = difference(&table, &edited).lines().filter(|line| line.starts_with("-[")).map(str::to_owned).collect();
        prop_assert_eq!(lost, Vec::<String>::new());
        let headings: Vec<_> = edited.lines().filter(|line| line.len() == 5 && line.starts_with('[')).collect();
        prop_assert!(headings.is_sorted(), "{headings:?}");
    }
}
