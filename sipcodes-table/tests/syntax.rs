//! One slip in the standard table is one error, where a person looks for the slip, and the other
//! entries are still read.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use sipcodes_table::{STANDARD, Source, Table};

/// On how many lines each slip is made, and on how many if `PROPTEST_CASES` asks for thorough tests.
const SITES: [usize; 2] = [4, 64];

/// Makes a slip on the lines for which `slip` gives the line with the slip. The error has to be so
/// many lines below it. Returns what the errors say is wrong.
fn check(
    distance: RangeInclusive<isize>,
    slip: impl Fn(&str) -> Option<String>,
) -> BTreeSet<String> {
    check_in(STANDARD, distance, slip)
}

fn check_in(
    table: &str,
    distance: RangeInclusive<isize>,
    slip: impl Fn(&str) -> Option<String>,
) -> BTreeSet<String> {
    let mut messages = BTreeSet::new();
    let lines: Vec<&str> = table.lines().collect();
    let sites = lines.iter().enumerate().filter_map(|(at, line)| {
        let (value, comment) = line.split_at(line.find(" #").unwrap_or(line.len()));
        let is_comment = value.starts_with('#');
        Some((at, slip(value).filter(|_| !is_comment)? + comment))
    });
    let sites: Vec<(usize, String)> = sites.collect();
    assert!(sites.len() >= SITES[0], "{} sites", sites.len());
    let is_thorough = std::env::var_os("PROPTEST_CASES").is_some();
    let count = SITES[usize::from(is_thorough)];
    for (at, line) in sites.iter().step_by(sites.len().div_ceil(count)) {
        let text = [&lines[..*at], &[&**line], &lines[at + 1..]].concat().join("\n");
        let (table, problems) = Table::read(&[Source::new("t.toml", text)]);
        let number = at + 1;
        let [problem] = &problems[..] else {
            panic!("{} problems for {line:?} on line {number}", problems.len());
        };
        let found = format!("{line:?} on line {number}:\n{problem}");
        let line = |distance: &isize| number.saturating_add_signed(*distance);
        let lines = line(distance.start())..=line(distance.end());
        assert!(lines.contains(&problem.line), "{found}");
        assert!(table.entries.len() >= 76, "{} codes are left, {found}", table.entries.len());
        messages.insert(problem.message.clone());
    }
    messages
}

/// Like [`check`], for slips that are not TOML.
fn check_syntax(
    distance: RangeInclusive<isize>,
    slip: impl Fn(&str) -> Option<String>,
) -> BTreeSet<String> {
    let messages = check(distance, slip).into_iter();
    messages
        .map(|message| message.strip_prefix("invalid TOML: ").expect(&message).to_owned())
        .collect()
}

/// The line without the byte at `at`.
fn without(line: &str, at: usize) -> String {
    line[..at].to_owned() + &line[at + 1..]
}

#[test]
fn a_closing_bracket_is_missing() {
    check_syntax(0..=0, |line| line.strip_suffix("\"]").map(|rest| format!("{rest}\"")));
    check_syntax(0..=0, |line| Some(without(line, line.find("\"]")? + 1)));
    // at the end of an array of several lines, the last line that is left of it
    check_syntax(-1..=-1, |line| (line == "]").then(String::new));
    check_syntax(0..=0, |line| line.strip_suffix('}').map(str::to_owned));
    // the next element may be taken for a key
    check_syntax(0..=1, |line| line.strip_suffix("},").map(|rest| format!("{rest},")));
    check_syntax(0..=0, |line| {
        line.strip_prefix('[')?.strip_suffix(']').map(|rest| format!("[{rest}"))
    });
}

#[test]
fn an_opening_bracket_is_missing() {
    check_syntax(0..=0, |line| Some(without(line, line.find("[\"")?)));
    check_syntax(0..=0, |line| Some(without(line, line.find('{')?)));
    let messages = check_syntax(0..=0, |line| line.strip_prefix('[').map(str::to_owned));
    assert!(messages.contains("heading without its opening bracket"), "{messages:?}");
}

#[test]
fn a_quote_is_missing() {
    let messages = check_syntax(0..=0, |line| {
        let (key, value) = line.split_once(" = \"")?;
        Some(format!("{key} = {value}"))
    });
    assert_eq!(messages, BTreeSet::from(["missing opening quote".to_owned()]));
    check_syntax(0..=0, |line| Some(without(line, line.find('"')?)));
    check_syntax(0..=0, |line| Some(without(line, line.rfind('"')?)));
    check_syntax(0..=0, |line| {
        Some(without(line, line.find('"')? + 1 + line.split('"').nth(1)?.len()))
    });
    check_syntax(0..=0, |line| Some(without(line, line.match_indices('"').nth(2)?.0)));
}

#[test]
fn a_string_of_several_lines_does_not_end() {
    check_syntax(0..=0, |line| line.contains('"').then(|| line.replacen('"', "\"\"\"", 1)));
    check_syntax(0..=0, |line| line.contains('"').then(|| line.replacen('"', "'''", 1)));
}

#[test]
fn a_string_of_several_lines_ends_where_another_begins() {
    let lines = STANDARD.lines().map(|line| {
        let text = line.strip_prefix("description = \"").and_then(|text| text.strip_suffix('"'));
        text.map_or_else(|| line.to_owned(), |text| format!("description = \"\"\"\n{text}\"\"\""))
    });
    let table = lines.collect::<Vec<_>>().join("\n");
    let messages = check_in(&table, -1..=-1, |line| {
        line.strip_suffix("\"\"\"")
            .filter(|text| !text.is_empty() && !text.ends_with("= "))
            .map(str::to_owned)
    });
    assert_eq!(messages, BTreeSet::from(["invalid TOML: unterminated string".to_owned()]));
}

#[test]
fn a_heading_is_missing_or_repeated() {
    let of_code = |line: &str| line.starts_with(['[']) && line.len() == "[486]".len();
    // the keys of 400 are wrong for 380, where they are then
    let is_lost = |line: &str| of_code(line) && line != "[400]";
    let messages = check(0..=3, |line| is_lost(line).then(|| "# lost".to_owned()));
    assert!(messages.contains("duplicate key `reason`"), "{messages:?}");
    check(0..=0, |line| of_code(line).then(|| line.replace(']', "6]")));
    check(1..=1, |line| line.starts_with('[').then(|| format!("{line}\n{line}")));
}

#[test]
fn a_conflict_is_not_resolved() {
    let conflict = |line: &str, is_affected: bool| {
        is_affected.then(|| format!("<<<<<<< HEAD\n{line}\n=======\n{line}\n>>>>>>> branch"))
    };
    check_syntax(0..=0, |line| conflict(line, line.contains('=')));
    check_syntax(0..=0, |line| conflict(line, line.starts_with("  ")));
    for marker in ["=======", ">>>>>>> branch", "||||||| base"] {
        check_syntax(0..=0, |line| line.contains('=').then(|| marker.to_owned()));
    }
}

#[test]
fn an_equals_sign_or_a_comma_is_missing_or_stray() {
    let replace =
        |line: &str, from: &str, to: &str| line.contains(from).then(|| line.replacen(from, to, 1));
    check_syntax(0..=0, |line| replace(line, " = ", " = = "));
    check_syntax(0..=0, |line| replace(line, " = ", " "));
    check_syntax(0..=0, |line| line.contains('=').then(|| format!("= {line}")));
    check_syntax(0..=0, |line| line.contains('=').then(|| format!("{line} =")));
    check_syntax(0..=0, |line| line.contains('=').then(|| "=".to_owned()));
    check_syntax(0..=0, |line| replace(line, "\", \"", "\" \""));
    check_syntax(0..=0, |line| replace(line, "\", \"", "\",, \""));
}

#[test]
fn dotted_keys_may_share_their_first_part() {
    let text = "486.reason = \"Busy Here\"\n486.headers.Allow = \"optional\"\n\
                486.headers.Reason = \"required\"\n";
    let (table, problems) = Table::read(&[Source::new("t.toml", text)]);
    assert_eq!(problems, []);
    let names: Vec<&str> = table.entries[0].headers.iter().map(|rule| &*rule.name).collect();
    assert_eq!(names, ["Allow", "Reason"]);
}
