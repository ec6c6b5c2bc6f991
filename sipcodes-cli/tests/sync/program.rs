//! Running the built program on files in a folder that is gone afterwards.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

use crate::common;

/// A registry and a table that are in step with each other.
pub(crate) const XML: &str = include_str!("../fixtures/iana/sip-parameters.xml");
pub(crate) const CSV: &str = include_str!("../fixtures/iana/sip-parameters-7.csv");
pub(crate) const TABLE: &str = include_str!("../fixtures/iana/codes.toml");

/// What a run of the program came to.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// A folder with a registry file and a table.
#[derive(Debug)]
pub(crate) struct Folder {
    directory: TempDir,
}

impl Folder {
    pub(crate) fn new(registry: impl AsRef<[u8]>, table: impl AsRef<[u8]>) -> Self {
        let directory = tempfile::tempdir().unwrap();
        fs::write(directory.path().join("registry"), registry).unwrap();
        fs::write(directory.path().join("codes.toml"), table).unwrap();
        Self { directory }
    }

    pub(crate) fn path(&self) -> &Path {
        self.directory.path()
    }

    /// Runs the program on both files, named as they are in the folder.
    pub(crate) fn run(&self, arguments: &[&str]) -> Outcome {
        self.run_with(arguments.iter().copied().chain(["registry"]))
    }

    pub(crate) fn run_with<'a>(&self, arguments: impl IntoIterator<Item = &'a str>) -> Outcome {
        let arguments = arguments.into_iter().map(OsStr::new);
        let output = Command::new(common::program("iana-sync"))
            .args(arguments)
            .current_dir(self.path())
            .output()
            .unwrap();
        let outcome = Outcome {
            code: output.status.code(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        };
        assert!(!outcome.stderr.contains("panicked"), "{outcome:#?}");
        outcome
    }

    pub(crate) fn table(&self) -> String {
        fs::read_to_string(self.path().join("codes.toml")).unwrap()
    }
}

/// The text with one place changed; the place must be there.
pub(crate) fn with(text: &str, from: &str, to: &str) -> String {
    assert_eq!(text.matches(from).count(), 1, "{from:?} in {text}");
    text.replace(from, to)
}

/// The registry with one more record, in front of that of 100.
pub(crate) fn with_record(value: &str, description: &str, citations: &str) -> String {
    let record = format!(
        "<record><value>{value}</value><description>{description}</description>{citations}</record>"
    );
    let first = "<record>\n      <value>100</value>";
    with(XML, first, &format!("{record}{first}"))
}

/// What `--write` makes of a table, checked to be in step and stable.
pub(crate) fn written(registry: &str, table: &str) -> String {
    let folder = Folder::new(registry, table);
    let outcome = folder.run(&["--write"]);
    assert_eq!(outcome.code, Some(0), "{outcome:#?}");
    let once = folder.table();
    let outcome = folder.run(&["--write"]);
    assert_eq!(outcome.code, Some(0), "{outcome:#?}");
    assert!(outcome.stdout.ends_with("\nin step\n"), "{outcome:#?}");
    assert_eq!(folder.table(), once, "writing twice changes nothing");
    once
}

/// The lines that were taken from a text (`-`) and added to it (`+`), in their order; nothing but
/// whole lines may have moved.
pub(crate) fn difference(before: &str, after: &str) -> String {
    let old: Vec<&str> = before.split_inclusive('\n').collect();
    let new: Vec<&str> = after.split_inclusive('\n').collect();
    // the longest common subsequence, from the end
    let mut longest = vec![vec![0_usize; new.len() + 1]; old.len() + 1];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            longest[i][j] = if old[i] == new[j] {
                longest[i + 1][j + 1] + 1
            } else {
                longest[i + 1][j].max(longest[i][j + 1])
            };
        }
    }
    let (mut i, mut j, mut lines) = (0, 0, Vec::new());
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && old[i] == new[j] {
            (i, j) = (i + 1, j + 1);
        } else if j == new.len() || i < old.len() && longest[i + 1][j] >= longest[i][j + 1] {
            lines.extend(["-", old[i]]);
            i += 1;
        } else {
            lines.extend(["+", new[j]]);
            j += 1;
        }
    }
    lines.concat()
}
