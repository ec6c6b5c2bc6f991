//! The report for people: a line a difference, 80 columns.

use std::fmt::{self, Display};

use super::compare::{Change, Comparison, Difference, Status};
use super::proposal;

const COLUMNS: usize = 80;

/// A comparison with the names of what was compared.
#[derive(Debug)]
pub(crate) struct Report<'a> {
    pub(crate) registry: String,
    pub(crate) table: String,
    pub(crate) registered: usize,
    pub(crate) entries: usize,
    pub(crate) comparison: &'a Comparison,
    /// Whether the differences have been written to the table.
    pub(crate) written: bool,
}

impl Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { registry, table, registered, entries, .. } = self;
        let counts = format!(
            "{registry}: {}; {table}: {}",
            count(*registered, "code", "codes"),
            count(*entries, "entry", "entries")
        );
        writeln!(f, "{}", wrapped(&counts))?;
        if !self.comparison.in_step() {
            writeln!(f)?;
        }
        for difference in &self.comparison.differences {
            writeln!(f, "{}", wrapped(&line(difference)))?;
            if let Change::New(new) = &difference.change {
                for line in proposal::entry(new).lines() {
                    writeln!(f, "      {line}")?;
                }
            }
        }
        if !self.comparison.unlisted.is_empty() {
            writeln!(f)?;
        }
        for entry in &self.comparison.unlisted {
            let line = format!(
                "= {} {}: {}, not in the registry, left alone",
                entry.code, entry.reason, entry.registration
            );
            writeln!(f, "{}", wrapped(&line))?;
        }
        writeln!(f, "\n{}", self.summary())
    }
}

impl Report<'_> {
    fn summary(&self) -> String {
        if self.comparison.in_step() {
            return "in step".to_owned();
        }
        let (mut new, mut withdrawn, mut changed) = (0, 0, 0);
        for difference in &self.comparison.differences {
            *match difference.change {
                Change::New(_) => &mut new,
                Change::Withdrawn { .. } => &mut withdrawn,
                _ => &mut changed,
            } += 1;
        }
        let counts = format!("{new} new, {changed} changed, {withdrawn} withdrawn");
        match (self.written, new) {
            (false, _) => format!("not in step: {counts}; --write brings the table into step"),
            (true, 0) => format!("written: {counts}"),
            (true, _) => format!("written: {counts}; fill in the empty descriptions"),
        }
    }
}

fn line(difference: &Difference) -> String {
    let code = difference.code;
    match &difference.change {
        Change::New(new) => format!("+ {code} {}: new", new.record.phrase.text),
        Change::Phrase { from, to, pinned_name } => {
            let name = pinned_name.as_ref();
            let name = name.map_or_else(String::new, |name| format!("; the variant stays {name}"));
            format!("~ {code} phrase: {from} -> {to}{name}")
        }
        Change::Reference { from, to } => {
            format!("~ {code} reference: {} -> {}", list(from), list(to))
        }
        Change::Draft { from, to } => {
            format!("~ {code} draft without a number: {} -> {}", list(from), list(to))
        }
        Change::Status { from, to } => format!("~ {code} registration: {from} -> {to}"),
        Change::Withdrawn { reason, from } => {
            format!("- {code} {reason}: withdrawn, {from} -> {}", Status::HISTORIC)
        }
    }
}

impl Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let remark = if self.experimental { " (experimental)" } else { "" };
        write!(f, "{}{remark}", self.registration)
    }
}

fn list<T: Display>(items: &[T]) -> String {
    if items.is_empty() {
        return "none".to_owned();
    }
    items.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// Breaks a line between words; what follows is indented as far as the text behind the code.
fn wrapped(line: &str) -> String {
    let mut text = String::new();
    let mut column = 0;
    for word in line.split(' ') {
        let width = word.chars().count();
        if column > 0 && column + 1 + width > COLUMNS {
            text.push_str("\n      ");
            column = 6;
        } else if column > 0 {
            text.push(' ');
            column += 1;
        }
        text.push_str(word);
        column += width;
    }
    text
}
