//! Following IANA's registry: files in its formats go in, reports and edited tables come out.

mod changes;
mod files;
mod full_cycle;
mod properties;
mod refusals;
mod reports;

use std::fs;
use std::path::PathBuf;

use similar::{ChangeTag, TextDiff};
use tempfile::TempDir;

use crate::common::{Ran, run, sipcodes};

/// A registry and a table that are in step with each other.
const XML: &str = include_str!("../fixtures/sync/sip-parameters.xml");
const CSV: &str = include_str!("../fixtures/sync/sip-parameters-7.csv");
const TABLE: &str = include_str!("../fixtures/sync/codes.toml");

/// A directory with the files `registry` and `codes.toml`.
struct Directory(TempDir);

impl Directory {
    fn new(registry: impl AsRef<[u8]>, table: impl AsRef<[u8]>) -> Self {
        let directory = Self(tempfile::tempdir().expect("a directory"));
        directory.write("registry", registry);
        directory.write("codes.toml", table);
        directory
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        fs::write(self.path(name), content).expect("written");
    }

    fn table(&self) -> String {
        fs::read_to_string(self.path("codes.toml")).expect("a table")
    }

    /// Runs `sipcodes sync registry` in the directory, with more arguments.
    fn sync(&self, arguments: &[&str]) -> Ran {
        self.run(&[&["sync", "registry"], arguments].concat())
    }

    fn run(&self, arguments: &[&str]) -> Ran {
        let mut command = sipcodes(arguments);
        command.current_dir(self.0.path());
        run(command)
    }
}

/// The text with one place changed, which must be there.
#[track_caller]
fn with(text: &str, from: &str, to: &str) -> String {
    assert_eq!(text.matches(from).count(), 1, "{from:?} in {text}");
    text.replace(from, to)
}

/// The registry with one more record, before that of 100.
fn with_record(value: &str, description: &str, citations: &str) -> String {
    let record = format!(
        "<record><value>{value}</value><description>{description}</description>{citations}</record>"
    );
    let first = "<record>\n      <value>100</value>";
    with(XML, first, &format!("{record}{first}"))
}

/// The table after `--write`, which is then in step, and which the macro can read.
#[track_caller]
fn written(registry: &str, table: &str) -> String {
    let directory = Directory::new(registry, table);
    let ran = directory.sync(&["--write"]);
    assert_eq!((ran.status, ran.err.as_str()), (Some(0), ""), "{}", ran.out);
    let once = directory.table();
    let ran = directory.sync(&["--write"]);
    assert!(ran.status == Some(0) && ran.out.ends_with("\nin step\n"), "{ran:#?}");
    assert_eq!(directory.table(), once, "to write twice changes nothing");
    let ran = directory.run(&["check", "codes.toml"]);
    assert_eq!(ran.status, Some(0), "{ran:#?}");
    once
}

/// The lines that are only in `before` (`-`) or only in `after` (`+`).
fn difference(before: &str, after: &str) -> String {
    let lines = TextDiff::from_lines(before, after);
    let changes = lines.iter_all_changes().filter(|it| it.tag() != ChangeTag::Equal);
    changes.map(|it| format!("{}{}", it.tag(), it.value())).collect::<Vec<_>>().concat()
}
