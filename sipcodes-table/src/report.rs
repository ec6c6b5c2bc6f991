//! Problems in tables: collected, put in order, shown as rustc shows them.

use std::fmt;

use crate::excerpt::{excerpt, on_one_line};
use crate::source::{Line, Place, Source};

/// How many problems of one table are shown; the others are counted.
pub(crate) const SHOWN: usize = 50;

/// Something that is wrong in a table.
///
/// `Display` shows the message and under it the line with a mark, as rustc does:
///
/// ```text
/// vendor.toml:12:1: unknown key `reasn` of `498`
///    |
/// 12 | reasn = "Queue Full"
///    | ^^^^^ did you mean `reason`?
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Which table, in the order in which they were given.
    pub table: usize,
    /// The path of the table, as its [`Source`] has it.
    pub path: String,
    /// The line, counted from 1.
    pub line: usize,
    /// The column, counted from 1 in characters.
    pub column: usize,
    /// What is wrong.
    pub message: String,
    /// What was expected, or the likely fix; may be empty.
    pub label: String,
    /// the line as it is shown, and where the mark begins and ends; empty where there is no text
    excerpt: Option<(String, usize, usize)>,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, line, column, message, label, .. } = self;
        write!(f, "{path}:{line}:{column}: {message}")?;
        let Some((shown, indent, marks)) = &self.excerpt else {
            return if label.is_empty() { Ok(()) } else { write!(f, "; {label}") };
        };
        let number = line.to_string();
        let gutter = " ".repeat(number.len());
        write!(f, "\n{gutter} |\n{number} |")?;
        if !shown.is_empty() {
            write!(f, " {shown}")?;
        }
        write!(f, "\n{gutter} | {}{}", " ".repeat(*indent), "^".repeat(*marks))?;
        if label.is_empty() { Ok(()) } else { write!(f, " {label}") }
    }
}

/// All that is wrong in the tables that are read together.
#[derive(Debug, Default)]
pub(crate) struct Report {
    entries: Vec<(Place, String, String)>,
    count: usize,
    /// the tables of which nothing more is reported
    muted: Vec<usize>,
    is_heading_lost: bool,
}

impl Report {
    /// Adds a problem. `message` says what is wrong, `label` what was expected or the likely fix.
    pub(crate) fn add(
        &mut self,
        place: Place,
        message: impl Into<String>,
        label: impl Into<String>,
    ) {
        self.count += 1;
        if !self.muted.contains(&place.table) {
            self.entries.push((place, message.into(), label.into()));
        }
    }

    /// Adds the problem that the heading of an entry is wrong or missing: what asks for the entry is not a
    /// problem of its own.
    pub(crate) fn add_lost_heading(
        &mut self,
        place: Place,
        message: impl Into<String>,
        label: impl Into<String>,
    ) {
        self.is_heading_lost = true;
        self.add(place, message, label);
    }

    pub(crate) fn is_heading_lost(&self) -> bool {
        self.is_heading_lost
    }

    /// How many problems there are so far, those that are not reported included.
    pub(crate) fn count(&self) -> usize {
        self.count
    }

    /// Reports nothing more of this table: what else seems wrong with it may be a consequence.
    pub(crate) fn mute(&mut self, table: usize) {
        self.muted.push(table);
    }

    /// The problems in the order of the tables and of their lines. Where a table has more than
    /// [`SHOWN`], the others are one problem that counts them.
    pub(crate) fn into_problems(mut self, sources: &[Source]) -> Vec<Problem> {
        self.entries.sort_by_key(|entry| entry.0);
        let mut problems = Vec::new();
        for of_table in self.entries.chunk_by(|one, other| one.0.table == other.0.table) {
            let source = &sources[of_table[0].0.table];
            for (place, message, label) in of_table.iter().take(SHOWN) {
                problems.push(problem(source, *place, message, label));
            }
            if let Some((place, ..)) = of_table.get(SHOWN) {
                let hidden = of_table.len() - SHOWN;
                let s = if hidden == 1 { "" } else { "s" };
                let message = format!("{hidden} more problem{s} from here on");
                problems.push(Problem { excerpt: None, ..problem(source, *place, &message, "") });
            }
        }
        problems
    }
}

fn problem(source: &Source, place: Place, message: &str, label: &str) -> Problem {
    let line = source.line(place.start);
    let Line { number, column, .. } = line;
    Problem {
        table: place.table,
        path: source.path.clone(),
        line: number,
        column,
        message: on_one_line(message),
        label: on_one_line(label),
        excerpt: (!source.text.is_empty()).then(|| excerpt(line, place)),
    }
}
