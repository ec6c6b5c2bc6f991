//! Each wrong table `tests/errors/NAME.toml` against `NAME.txt`: the messages and, after them, the
//! variants that are left. `BLESS=1 cargo test -p sipcodes-table` accepts what has changed.

use std::fs;
use std::path::Path;

use sipcodes_table::{Source, Table};

#[test]
fn every_table_gives_its_messages() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/errors");
    let mut tables = 0;
    let mut wrong = Vec::new();
    for entry in fs::read_dir(directory).expect("the directory of the tables") {
        let path = entry.expect("an entry").path();
        if path.extension().is_none_or(|extension| extension != "toml") {
            continue;
        }
        tables += 1;
        let found = messages_and_variants(fs::read(&path).expect("a table"));
        let expected = path.with_extension("txt");
        if std::env::var_os("BLESS").is_some() {
            fs::write(&expected, &found).expect("writable");
        }
        // git may have changed the line ends
        let expected = fs::read_to_string(&expected).unwrap_or_default().replace("\r\n", "\n");
        if found != expected {
            wrong.push(format!("{}:\n{found}", path.display()));
        }
    }
    assert!(tables >= 75, "{tables} tables");
    assert!(wrong.is_empty(), "not as accepted:\n{}", wrong.join("\n"));
}

fn messages_and_variants(table: Vec<u8>) -> String {
    let (table, problems) = Table::read(&[Source::from_bytes("t.toml", table)]);
    let mut parts: Vec<String> = problems.iter().map(ToString::to_string).collect();
    let variants: Vec<&str> = table.entries.iter().map(|entry| &*entry.name).collect();
    parts.push(format!("variants: {}\n", variants.join(" ")));
    parts.join("\n\n")
}
