//! Tables that are large, deep or repetitive: each is read in a time that grows with its size and no
//! faster, and what is said of it stays readable.

use std::time::{Duration, Instant};

use super::Output;
use crate::report::SHOWN;

const TABLE: &str = "[486]\nreason = \"Busy Here\"\n";

const MEGABYTE: usize = 1 << 20;

/// Ample for an unoptimised build on a busy machine.
const LIMIT: Duration = Duration::from_secs(30);

fn read(table: &str) -> Output {
    let begin = Instant::now();
    let output = Output::of_table(table.as_bytes());
    let (time, beginning) = (begin.elapsed(), table.chars().take(40).collect::<String>());
    assert!(time < LIMIT, "{time:?} for {beginning:?} ...");
    assert!(output.errors.len() <= SHOWN + 1, "{} for {beginning:?} ...", output.errors.len());
    for error in &output.errors {
        assert!(error.len() < 3000, "{} bytes for {beginning:?} ...", error.len());
    }
    output
}

/// A table of `8 * size` parts may take 24 times as long as one of `size` parts. It is 8 times
/// where the time grows with the size, and 64 times where it grows with the square of it; one of
/// three attempts is enough, for other programs have their share of the machine.
fn assert_linear(size: usize, table: impl Fn(usize) -> String) {
    let time = |size| {
        let table = table(size);
        let begin = Instant::now();
        Output::of_table(table.as_bytes());
        begin.elapsed()
    };
    let factor = || time(8 * size).div_duration_f64(time(size));
    let mut factors: Vec<f64> = Vec::new();
    while factors.iter().all(|factor| *factor >= 24.0) {
        assert!(factors.len() < 3, "{factors:?}");
        factors.push(factor());
    }
}

/// `part` once for each of so many numbers.
fn numbered(count: usize, part: impl Fn(usize) -> String) -> String {
    (0..count).map(part).collect()
}

#[test]
fn nesting_has_an_end() {
    let deep = 100_000;
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
        let errors = read(&table).errors;
        assert!(errors[0].contains("TOML syntax: "), "{errors:?}");
    }
}

#[test]
fn nesting_that_toml_allows_is_only_a_wrong_type() {
    let deep = format!("{TABLE}headers = {{ X = {}1{} }}", "[".repeat(60), "]".repeat(60));
    let errors = read(&deep).errors;
    assert!(errors[0].contains("`X` of `486`: expected a requirement or a table"), "{errors:?}");
}

#[test]
fn a_long_line_is_read() {
    let long = "x".repeat(MEGABYTE);
    assert_eq!(read(&format!("{TABLE}#{long}")).errors, [""; 0]);
    assert_eq!(read(&format!("{TABLE}description = \"{long}\"")).errors, [""; 0]);
    let name = read(&format!("[486]\nreason = \"{long}\"")).variants().concat();
    assert_eq!(name.len(), MEGABYTE);

    let keys = numbered(60_000, |at| format!("k{at} = 1, "));
    let output = read(&format!("486 = {{ reason = \"Busy\", {keys} }}"));
    assert!(output.errors[SHOWN].ends_with(": 59950 more problems from here on"));
    assert_eq!(output.variants(), ["Busy"]);
}

/// The middle of a long word is left out of the message, and the word has one line.
#[test]
fn a_long_word_is_quoted_in_part() {
    let long = "k".repeat(MEGABYTE);
    for (table, expected) in [
        (format!("{TABLE}{long} = 1"), "t.toml:3:1: unknown key `kkkk"),
        (format!("[{long}]"), "t.toml:1:2: `kkkk"),
        (format!("[{}]", "4".repeat(MEGABYTE)), "t.toml:1:2: code `4444"),
        (format!("{TABLE}name = \"-{long}\""), "t.toml:3:8: `name` of `486`: `-kkk"),
        (
            format!("{TABLE}remedy = \"{long}\""),
            "t.toml:3:10: `remedy` of `486`: unknown value \"kk",
        ),
        (
            format!("{TABLE}reference = \"{long}\""),
            "t.toml:3:13: `reference` of `486`: bad reference",
        ),
        (format!("{TABLE}methods = [\" {long}\"]"), "t.toml:3:12: `methods` of `486`: \" kk"),
        (format!("{TABLE}q850_cause = {}", "1".repeat(MEGABYTE)), "t.toml:3:14: `q850_cause`"),
        (format!("{TABLE}[q850]\n{long} = 486"), "t.toml:4:1: `kkkk"),
    ] {
        let errors = read(&table).errors;
        let [error] = &errors[..] else { panic!("{errors:?}") };
        assert!(error.starts_with(expected), "{error}");
    }

    let errors = read(&format!("{TABLE}\"{}\" = 1", "\\n".repeat(MEGABYTE / 2))).errors;
    let message = errors[0].lines().next().unwrap_or_default();
    let (head, tail) =
        (r"\n".repeat(200 - "unknown key `".len()), r"\n".repeat(100 - "` of `486`".len()));
    assert_eq!(message, format!("t.toml:3:1: unknown key `{head}…{tail}` of `486`"));
}

#[test]
fn what_is_repeated_is_read_in_linear_time() {
    assert_linear(2_000, |size| TABLE.repeat(size));
    assert_linear(2_000, |size| format!("{TABLE}{}", "[q850]\n17 = 486\n".repeat(size)));
    assert_linear(1_000, |size| numbered(size, |at| format!("[x{at}]\n[x{at}]\n")));
    assert_linear(4_000, |size| format!("{TABLE}{}", "reason = \"Busy Here\"\n".repeat(size)));
    assert_linear(2_000, |size| "[[486]]\nreason = \"Busy Here\"\n".repeat(size));
}

#[test]
fn what_is_wrong_often_is_reported_in_linear_time() {
    assert_linear(1_250, |size| {
        format!("{TABLE}[q850]\n{}", numbered(size, |at| format!("{at} = 486\n")))
    });
    // each a slip of `reason`
    let letter = |at| ('\u{4E00}'..).nth(at).unwrap_or_default();
    assert_linear(2_500, |size| {
        format!("[486]\n{}", numbered(size, |at| format!("\"reaso{}\" = 1\n", letter(at))))
    });
    assert_linear(10_000, |size| "= \n".repeat(size));
    assert_linear(10_000, |size| "\"\n".repeat(size));
    assert_linear(50_000, |size| "\r".repeat(size));
    assert_linear(10_000, |size| format!("{TABLE}methods = [{}]", "\" \", ".repeat(size)));
}
