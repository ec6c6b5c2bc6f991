//! Any input gives a table, or problems with a place in the file, or both, and never a panic.
//! `PROPTEST_CASES` asks for more cases.

use proptest::prelude::*;
use proptest::sample::{Index, select};
use sipcodes_table::{Source, Table};

/// Parts of tables, right and wrong ones.
const PARTS: &[&str] = &[
    "[486]",
    "[\"487\"]",
    "[[488]]",
    "[486.headers]",
    "[headers.2xx]",
    "[headers.\"101-199,404\"]",
    "[q850]",
    "[99]",
    "[x]",
    "486.reason",
    "\n",
    "\r\n",
    "\t",
    " ",
    "registry = ",
    "reason = ",
    "name = ",
    "since = ",
    "reference = ",
    "see_also = ",
    "description = ",
    "registration = ",
    "phrase_detail = ",
    "other_reasons = ",
    "methods = ",
    "sent_by = ",
    "outcome = ",
    "dialog_effect = ",
    "q850_cause = ",
    "remedy = ",
    "headers = ",
    "replace = ",
    "amend = ",
    "reasn = ",
    "default = ",
    "17 = ",
    "486 = ",
    "\"Busy Here\"",
    "\"\"",
    "\"fn\"",
    "'Self'",
    "\"\"\"\nTwo\nLines\"\"\"",
    "\"RFC3261 21.4.24\"",
    "\"vendor\"",
    "\"usage\"",
    "\"later\"",
    "\"none\"",
    "[\"INVITE\"]",
    "true",
    "17",
    "486",
    "0x1E6",
    "1e9",
    "-1",
    "2026-08-17",
    "[",
    "]",
    "{",
    "}",
    ",",
    "= ",
    "#",
    "\"",
    "'",
    "\\",
    "<<<<<<< HEAD",
    "\u{FEFF}",
    "\u{0}",
    "é",
    "“",
    "\u{1F4DE}",
    "Retry-After = \"optional\"",
    "{ requirement = \"required\", when = \"REGISTER\", implied = true }",
    "{ reason = \"Busy\", standing = \"former\" }",
];

/// Reads the tables, and checks what holds for each result.
fn check(tables: &[Vec<u8>]) -> Result<(), TestCaseError> {
    let source =
        |(at, bytes): (usize, &Vec<u8>)| Source::from_bytes(format!("t{at}.toml"), bytes.clone());
    let (table, problems) = Table::read(&tables.iter().enumerate().map(source).collect::<Vec<_>>());
    prop_assert!(!problems.is_empty() || !table.entries.is_empty());
    for problem in &problems {
        let text = String::from_utf8_lossy(&tables[problem.table]);
        let line = text.split('\n').nth(problem.line - 1);
        prop_assert!(
            line.is_some_and(|line| problem.column <= line.chars().count() + 1),
            "{problem}"
        );
        let place = format!("t{}.toml:{}:{}: ", problem.table, problem.line, problem.column);
        prop_assert!(problem.to_string().starts_with(&place), "{problem}");
        prop_assert!(!problem.message.is_empty());
    }
    for pair in table.entries.windows(2) {
        prop_assert!(pair[0].code < pair[1].code);
    }
    for entry in &table.entries {
        prop_assert!((100..=699).contains(&entry.code) && !entry.name.is_empty());
        prop_assert!(table.entries.iter().filter(|other| other.name == entry.name).count() == 1);
    }
    prop_assert!(table.q850.len() <= 128);
    Ok(())
}

fn cases(few: u32) -> ProptestConfig {
    let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    let is_thorough = std::env::var_os("PROPTEST_CASES").is_some();
    if is_thorough { config } else { ProptestConfig { cases: few, ..config } }
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn any_bytes(table in proptest::collection::vec(any::<u8>(), 0..200)) {
        check(&[table])?;
    }

    #[test]
    fn any_text(table in "\\PC{0,200}") {
        check(&[table.into_bytes()])?;
    }

    #[test]
    fn any_parts(tables in proptest::collection::vec(proptest::collection::vec(select(PARTS), 0..40), 1..3)) {
        check(&tables.iter().map(|parts| parts.concat().into_bytes()).collect::<Vec<_>>())?;
    }
}

proptest! {
    // each reads 77 entries
    #![proptest_config(cases(16))]

    #[test]
    fn the_standard_table_with_a_byte_changed(at in any::<Index>(), byte in any::<u8>()) {
        let mut table = sipcodes_table::STANDARD.as_bytes().to_vec();
        let at = at.index(table.len());
        table[at] = byte;
        check(&[table])?;
    }

    #[test]
    fn the_standard_table_with_a_part_in_it(at in any::<Index>(), part in select(PARTS)) {
        let mut table = sipcodes_table::STANDARD.as_bytes().to_vec();
        let at = at.index(table.len());
        table.splice(at..at, part.bytes());
        check(&[table])?;
    }
}
