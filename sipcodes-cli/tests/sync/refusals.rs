//! What `--write` refuses, and how the file is replaced.

use std::fs;

use super::{CSV, Directory, TABLE, XML, with};

/// The registry without the records of some codes.
fn without(codes: &[&str]) -> String {
    let is_kept = |line: &&str| !codes.iter().any(|code| line.starts_with(code));
    CSV.split_inclusive('\n').filter(is_kept).collect()
}

#[track_caller]
fn refused(registry: &str, message: &str) {
    let directory = Directory::new(registry, TABLE);
    let ran = directory.sync(&["--write"]);
    assert_eq!((ran.status, ran.out.as_str()), (Some(2), ""), "{}", ran.err);
    assert_eq!(
        ran.err,
        format!("error: {message}; nothing was written; use --force to write anyway\n")
    );
    assert_eq!(directory.table(), TABLE);
    let out = directory.sync(&[]).out.replace("\n      ", " ");
    let advice = format!(" withdrawn; --write needs --force, because {message}");
    assert!(out.contains(&advice), "{out}");
    assert_eq!(directory.sync(&["--write", "--force"]).status, Some(0));
    assert_ne!(directory.table(), TABLE);
}

#[test]
fn a_file_that_is_older_than_the_table() {
    let older = with(XML, "<updated>2026-01-02", "<updated>2026-01-01");
    refused(
        &older.replace("Busy Here", "Busy"),
        "registry has the date 2026-01-01, but codes.toml is in step with the registry of 2026-01-02",
    );
    let directory = Directory::new(older, TABLE);
    assert_eq!(directory.sync(&[]).status, Some(0), "to compare is allowed");
    assert_eq!(directory.sync(&["--write"]).status, Some(2), "it would set `registry` back");
}

#[test]
fn a_file_that_withdraws_more_than_three_codes() {
    refused(
        &without(&["100", "199", "404", "606"]),
        "registry would withdraw 4 codes (100, 199, 404, 606) and is perhaps incomplete",
    );
    let directory = Directory::new(without(&["100", "199", "404"]), TABLE);
    assert_eq!(directory.sync(&["--write"]).status, Some(0));
    assert_eq!(directory.table().matches("registration = \"historic\"").count(), 4);
}

#[test]
fn a_table_whose_other_lines_would_change() {
    let mixed = TABLE.replacen('\n', "\r\n", 9);
    let directory = Directory::new(with(XML, "Busy Here", "Busy"), &mixed);
    let ran = directory.sync(&["--write"]);
    assert_eq!((ran.status, directory.table()), (Some(2), mixed), "{}", ran.err);
    assert!(ran.err.contains("it cannot be edited without changes to other lines"), "{}", ran.err);
}

#[test]
fn force_is_for_write() {
    assert_eq!(Directory::new(XML, TABLE).sync(&["--force"]).status, Some(2));
}

#[test]
fn nothing_is_left_beside_the_table() {
    let directory = Directory::new(with(XML, "Busy Here", "Busy"), TABLE);
    assert_eq!(directory.sync(&["--write"]).status, Some(0));
    let entries = fs::read_dir(directory.path("")).expect("the directory");
    let mut names: Vec<_> = entries.map(|entry| entry.expect("an entry").file_name()).collect();
    names.sort();
    assert_eq!(names, ["codes.toml", "registry"]);
}

#[test]
fn a_table_in_step_is_not_written() {
    let directory = Directory::new(XML, TABLE);
    let mut permissions = fs::metadata(directory.path("")).expect("the directory").permissions();
    let before = fs::metadata(directory.path("codes.toml")).expect("the table");
    permissions.set_readonly(true);
    assert_eq!(directory.sync(&["--write"]).status, Some(0));
    let after = fs::metadata(directory.path("codes.toml")).expect("the table");
    assert_eq!(before.modified().expect("a time"), after.modified().expect("a time"));
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_is_followed_and_permissions_stay() {
    use std::os::unix::fs::{PermissionsExt, symlink};

    let directory = Directory::new(with(XML, "Busy Here", "Busy"), TABLE);
    let at = |name: &str| directory.path(name);
    fs::create_dir(at("real")).expect("a directory");
    fs::rename(at("codes.toml"), at("real/table.toml")).expect("renamed");
    let mode = fs::Permissions::from_mode(0o640);
    fs::set_permissions(at("real/table.toml"), mode).expect("permissions");
    symlink("real/table.toml", at("codes.toml")).expect("a link");

    assert_eq!(directory.sync(&["--write"]).status, Some(0));
    assert!(fs::symlink_metadata(at("codes.toml")).expect("the link").is_symlink());
    let real = fs::metadata(at("real/table.toml")).expect("the table");
    assert_eq!(real.permissions().mode() & 0o777, 0o640);
    assert!(directory.table().contains("reason = \"Busy\"\n"));
}
