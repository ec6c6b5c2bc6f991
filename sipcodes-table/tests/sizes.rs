//! Tables that are large, deep or repetitive: they are read to their end, and what is said about them
//! stays readable. (Whether the time grows with the size alone is for the fuzzer's time limit.)

use sipcodes_table::{Source, Table};

const BUSY: &str = "[486]\nreason = \"Busy Here\"\n";

/// How long a long line or word is.
const LONG: usize = 100_000;

/// Reads a table: the problems as they are shown, and the names of the variants.
fn read(table: String) -> (Vec<String>, Vec<String>) {
    let (table, problems) = Table::read(&[Source::new("t.toml", table)]);
    let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(problems.len() <= 51, "{}", problems.len());
    for problem in &problems {
        assert!(problem.len() < 4000, "{} bytes", problem.len());
    }
    (problems, table.entries.into_iter().map(|entry| entry.name).collect())
}

/// `part` once for each of so many numbers.
fn numbered(count: usize, part: impl Fn(usize) -> String) -> String {
    (0..count).map(part).collect()
}

#[test]
fn nesting_has_an_end() {
    let deep = 20_000;
    for table in [
        "[".repeat(deep),
        format!("[486]\nreason = {}", "[".repeat(deep)),
        format!("[486]\nreason = {}{}", "[".repeat(deep), "]".repeat(deep)),
        format!("[486]\nheaders = {}", "{a=".repeat(deep)),
        format!("[486]\nheaders = {}1{}", "{a=".repeat(deep), "}".repeat(deep)),
        format!("[486]\n{}b = 1", "a.".repeat(deep)),
        format!("[486.{}b]", "a.".repeat(deep)),
        format!("[486]\nreason = {}", "}".repeat(deep)),
    ] {
        let (problems, _) = read(table);
        let [problem] = &problems[..] else { panic!("{problems:?}") };
        assert!(problem.contains("invalid TOML: "), "{problem}");
    }
}

#[test]
fn nesting_that_toml_allows_is_only_a_wrong_type() {
    let (problems, _) =
        read(format!("{BUSY}headers = {{ X = {}1{} }}", "[".repeat(60), "]".repeat(60)));
    let [problem] = &problems[..] else { panic!("{problems:?}") };
    assert!(problem.contains("`X` of `486`: expected a requirement or a table"), "{problem}");
}

#[test]
fn a_long_line_is_read() {
    let long = "x".repeat(LONG);
    for table in [format!("{BUSY}#{long}"), format!("{BUSY}description = \"{long}\"")] {
        assert_eq!(read(table), (vec![], vec!["BusyHere".to_owned()]));
    }
    let (problems, names) = read(format!("[486]\nreason = \"{long}\""));
    assert_eq!((problems.len(), names[0].len()), (0, LONG));

    let keys = numbered(6_000, |at| format!("k{at} = 1, "));
    let (problems, names) = read(format!("486 = {{ reason = \"Busy\", {keys} }}"));
    assert!(problems[50].ends_with(": 5950 more problems from here on"), "{}", problems[50]);
    assert_eq!(names, ["Busy"]);
}

/// The middle of a long word is left out of the message, and the word has one line.
#[test]
fn a_long_word_is_quoted_in_part() {
    let long = "k".repeat(LONG);
    for (table, expected) in [
        (format!("{BUSY}{long} = 1"), "t.toml:3:1: unknown key `kkkk"),
        (format!("[{long}]"), "t.toml:1:2: `kkkk"),
        (format!("[{}]", "4".repeat(LONG)), "t.toml:1:2: code `4444"),
        (format!("{BUSY}name = \"-{long}\""), "t.toml:3:8: `name` of `486`: `-kkk"),
        (
            format!("{BUSY}remedy = \"{long}\""),
            "t.toml:3:10: `remedy` of `486`: unknown value \"kk",
        ),
        (
            format!("{BUSY}reference = \"{long}\""),
            "t.toml:3:13: `reference` of `486`: bad reference",
        ),
        (format!("{BUSY}methods = [\" {long}\"]"), "t.toml:3:12: `methods` of `486`: \" kk"),
        (format!("{BUSY}q850_cause = {}", "1".repeat(LONG)), "t.toml:3:14: `q850_cause`"),
        (format!("{BUSY}[q850]\n{long} = 486"), "t.toml:4:1: `kkkk"),
        (format!("{BUSY}[headers]\n{long} = {{}}"), "t.toml:4:1: `kkkk"),
    ] {
        let (problems, _) = read(table);
        let [problem] = &problems[..] else { panic!("{problems:?}") };
        assert!(problem.starts_with(expected), "{problem}");
    }

    let (problems, _) = read(format!("{BUSY}\"{}\" = 1", "\\n".repeat(LONG / 2)));
    let message = problems[0].lines().next().unwrap_or_default();
    let head = r"\n".repeat(200 - "unknown key `".len());
    let tail = r"\n".repeat(100 - "` of `486`".len());
    assert_eq!(message, format!("t.toml:3:1: unknown key `{head}…{tail}` of `486`"));
}

#[test]
fn what_is_there_often_is_counted() {
    // each a slip of `reason`
    let letter = |at| ('\u{4E00}'..).nth(at).unwrap_or_default();
    let slips = numbered(1_000, |at| format!("\"reaso{}\" = 1\n", letter(at)));
    for (table, count) in [
        (BUSY.repeat(2_000), 1_999),
        (format!("{BUSY}{}", "[q850]\n17 = 486\n".repeat(2_000)), 1_999),
        (numbered(1_000, |at| format!("[x{at}]\n[x{at}]\n")), 2_000),
        (format!("{BUSY}{}", "reason = \"Busy Here\"\n".repeat(2_000)), 2_000),
        ("[[486]]\nreason = \"Busy Here\"\n".repeat(2_000), 1),
        (format!("{BUSY}[q850]\n{}", numbered(2_000, |at| format!("{at} = 486\n"))), 1_873),
        (format!("[486]\n{slips}"), 1_001),
        (format!("{BUSY}methods = [{}]", "\" \", ".repeat(10_000)), 10_000),
        ("= \n".repeat(20_000), 1),
        ("\"\n".repeat(20_000), 1),
        ("\r".repeat(20_000), 1),
        ("[486]\nreason = [\n".repeat(5_000), 1),
    ] {
        let begin: String = table.chars().take(40).collect();
        let (problems, _) = read(table);
        let shown = problems.len().min(50);
        let hidden = problems.get(50).map_or(0, |problem| {
            let number = problem.split(' ').nth(1).and_then(|it| it.parse().ok());
            number.expect("the number of the others")
        });
        assert_eq!(shown + hidden, count, "{begin:?} ...");
    }
}
