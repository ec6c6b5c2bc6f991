//! Any bytes are a table, or are reported with a place in them, or both.
//!
//! Up to the first NUL, which no table may hold, the input is one table; what follows is a second one.

#![no_main]

use std::collections::HashSet;

use libfuzzer_sys::fuzz_target;
use sipcodes_table::{COLUMNS, Source, Table};

fuzz_target!(|input: &[u8]| {
    let tables: Vec<&[u8]> = input.splitn(2, |byte| *byte == 0).collect();
    let source =
        |(at, table): (usize, &&[u8])| Source::from_bytes(format!("{at}.toml"), table.to_vec());
    let (table, problems) = Table::read(&tables.iter().enumerate().map(source).collect::<Vec<_>>());

    assert!(!problems.is_empty() || !table.entries.is_empty(), "neither a code nor a problem");
    for problem in &problems {
        let text = String::from_utf8_lossy(tables[problem.table]);
        let line = text.split('\n').nth(problem.line - 1).expect("a line of the table");
        assert!(problem.column <= line.chars().count() + 1, "{problem}");
        assert!(!problem.message.is_empty() && problem.to_string().len() < 10_000, "{problem}");
    }
    let mut names = HashSet::new();
    for entry in &table.entries {
        assert!((100..=699).contains(&entry.code), "{}", entry.code);
        assert!(!entry.name.is_empty() && names.insert(&entry.name), "{:?}", entry.name);
        for column in COLUMNS {
            (column.show)(entry);
            for (_, data) in column.arrays {
                data(entry);
            }
        }
    }
    assert!(table.entries.is_sorted_by_key(|entry| entry.code));
});
