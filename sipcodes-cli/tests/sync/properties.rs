//! Whatever the files hold, nothing panics, and an edited table is in step.

use std::collections::BTreeSet;
use std::ops::Range;

use proptest::prelude::*;
use proptest::sample::Index;

use crate::compare::{Change, Comparison, Difference};
use crate::edit;
use crate::layout::{Layout, Section};
use crate::program::{CSV, TABLE, XML};
use crate::registry::Registry;
use crate::table::{Entry, Table};

const OLDER: &str = include_str!("../fixtures/iana/older.xml");

/// A text with some of its bytes replaced, removed or doubled.
fn mutated(text: &'static str) -> impl Strategy<Value = Vec<u8>> {
    let pieces = prop::sample::select(vec![
        &b""[..],
        b"<",
        b">",
        b"&",
        b"&#x41;",
        b"]]>",
        b"\"",
        b"'",
        b",",
        b"\r\n",
        b"\n",
        b"[",
        b"]",
        b"=",
        b"#",
        b"486",
        b"999",
        b"rfc1",
        b"(Deprecated)",
        b"\xef\xbb\xbf",
        b"\xff",
        b"\0",
        b"\xc2\xa0",
        b"{",
        b"}",
        b".",
        b"x = 1\n",
        b"[486]\n",
    ]);
    let change = (any::<Index>(), 0..9_usize, pieces);
    prop::collection::vec(change, 0..6).prop_map(move |changes| {
        let mut bytes = text.as_bytes().to_vec();
        for (place, length, piece) in changes {
            let start = place.index(bytes.len() + 1);
            let end = bytes.len().min(start + length);
            bytes.splice(start..end, piece.iter().copied());
        }
        bytes
    })
}

fn any_registry() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        2 => prop::collection::vec(any::<u8>(), 0..200),
        2 => "[<>/=a-z0-9 \"&;,\\[\\]\r\n-]{0,200}".prop_map(String::into_bytes),
        5 => mutated(XML),
        3 => mutated(OLDER),
        5 => mutated(CSV),
    ]
}

fn facts() -> impl Strategy<Value = (u16, String, Range<u16>)> {
    let phrases = prop::sample::select(vec![
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
    (100..700_u16, phrases, 0..3_u16, 1..5_u16)
        .prop_map(|(code, phrase, start, rfcs)| (code, phrase.to_owned(), start..start + rfcs - 1))
}

/// The text outside of some entries.
fn without_entries(text: &str, codes: &BTreeSet<u16>) -> String {
    let layout = Layout::new(text.trim_start_matches('\u{feff}')).unwrap();
    let changed = |section: &&Section| section.entry().is_some_and(|code| codes.contains(&code));
    let mut rest = layout.text.to_owned();
    for section in layout.sections.iter().rev().filter(changed) {
        rest.replace_range(section.lines.clone(), "");
    }
    rest
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 400,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn any_file_is_a_registry_or_an_error(bytes in any_registry()) {
        match Registry::parse(&bytes) {
            Ok(registry) => prop_assert!(!registry.records.is_empty()),
            Err(error) => prop_assert!(!error.to_string().is_empty()),
        }
    }

    #[test]
    fn any_table_is_brought_into_step_or_refused(bytes in mutated(TABLE)) {
        let xml = XML.replace("Busy Here", "Busy Right Here (Deprecated)").replace("rfc8876", "rfc9876");
        let registry = Registry::parse(xml.as_bytes()).unwrap();
        let Ok(text) = String::from_utf8(bytes) else { return Ok(()) };
        let Ok(table) = Table::parse(&text) else { return Ok(()) };
        let comparison = Comparison::new(&registry, &table);
        let Ok(edited) = edit::apply(&text, &registry, &comparison) else { return Ok(()) };
        let table = Table::parse(&edited).unwrap();
        prop_assert!(Comparison::new(&registry, &table).in_step());
        let is_new = |difference: &Difference| matches!(difference.change, Change::New(_));
        if !comparison.differences.iter().any(is_new) {
            let codes = comparison.differences.iter().map(|difference| difference.code).collect();
            prop_assert_eq!(without_entries(&text, &codes), without_entries(&edited, &codes));
        }
    }

    #[test]
    fn any_registry_can_be_followed_without_losing_a_line(
        facts in prop::collection::vec(facts(), 1..12),
        crlf in any::<bool>(),
    ) {
        let mut rows = vec!["Response Code,Description,Reference\n".to_owned()];
        let mut codes = BTreeSet::new();
        for (code, phrase, rfcs) in facts.into_iter().filter(|fact| codes.insert(fact.0)) {
            let references: Vec<_> = rfcs.map(|rfc| format!("[RFC{}]", 6665 + rfc)).collect();
            rows.push(format!("{code},{phrase},{}\n", references.concat()));
        }
        let text = if crlf { TABLE.replace('\n', "\r\n") } else { TABLE.to_owned() };
        let registry = Registry::parse(rows.concat().as_bytes()).unwrap();
        let comparison = Comparison::new(&registry, &Table::parse(&text).unwrap());
        let edited = edit::apply(&text, &registry, &comparison).unwrap();
        // comments and blank lines stay, in their order
        let kept = |text: &str| -> Vec<String> {
            let lines = text.split('\n').map(|line| line.trim_end_matches('\r'));
            lines.filter(|line| line.starts_with('#')).map(str::to_owned).collect()
        };
        prop_assert_eq!(kept(&text), kept(&edited));
        prop_assert_eq!(crlf, edited.contains('\r'));
        prop_assert_eq!(edited.matches("\r\n").count(), if crlf { edited.matches('\n').count() } else { 0 });
        // the codes of a class stay in order
        let table = Table::parse(&edited).unwrap();
        let in_text: Vec<&str> = edited.lines().filter(|line| line.len() == 5 && line.starts_with('[')).collect();
        let in_order: Vec<String> = table.entries.keys().map(|code| format!("[{code}]")).collect();
        prop_assert_eq!(in_text, in_order);
        // no two codes share a variant
        let names: BTreeSet<String> = table.entries.values().map(Entry::variant).collect();
        prop_assert_eq!(names.len(), table.entries.len());
    }
}
