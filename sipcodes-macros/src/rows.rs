//! From the text of a table to its rows, each with its place: the step that reads TOML.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::report::Report;
use crate::source::{Place, Source};
use crate::suggest::nearest;

/// A key and its value, wherever they stand in a table.
#[derive(Debug)]
pub(crate) struct Row<'t> {
    pub(crate) key: Cow<'t, str>,
    pub(crate) key_place: Place,
    pub(crate) value: DeValue<'t>,
    pub(crate) value_place: Place,
}

/// The rows whose keys are among `known`, each with its key. Another key is reported; if it is a slip
/// of one that no row has, it is taken for that one, lest that be reported as missing.
pub(crate) fn known<'r, 't>(
    rows: &'r [Row<'t>],
    known: &[&'static str],
    owner: &str,
    report: &mut Report,
) -> Vec<(&'static str, &'r Row<'t>)> {
    let keys: BTreeSet<&str> = rows.iter().map(|row| &*row.key).collect();
    let mut absent: Vec<&str> = known.iter().copied().filter(|key| !keys.contains(key)).collect();
    let mut which = |row: &Row<'_>| {
        let key = &*row.key;
        if let Some(known) = known.iter().find(|known| **known == key) {
            return Some(*known);
        }
        let meant = nearest(key, known.iter().copied());
        let label = match meant {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!("expected one of `{}`", known.join("`, `")),
        };
        report.add(row.key_place, format!("unknown key `{key}` of `{owner}`"), label);
        let at = absent.iter().position(|absent| Some(*absent) == meant)?;
        absent.swap_remove(at);
        meant
    };
    rows.iter().filter_map(|row| Some((which(row)?, row))).collect()
}

/// A heading that the table had before.
#[derive(Debug)]
pub(crate) struct Repeat {
    pub(crate) key: String,
    pub(crate) place: Place,
}

/// The text without the sections whose heading stood there before, and these headings.
///
/// The parser would add the keys of such a section to the first one and report each of them again.
/// Spaces stand in for them, so that every place stays the same.
pub(crate) fn without_repeats(source: &Source, table: usize) -> (Cow<'_, str>, Vec<Repeat>) {
    let text = &source.text;
    let (_, errors) = DeTable::parse_recoverable(text);
    // where each begins and ends
    let duplicates: BTreeMap<usize, usize> = errors
        .iter()
        .filter(|error| is_duplicate(error))
        .filter_map(|error| error.span().map(|span| (span.start, span.end)))
        .collect();

    let mut blanked = String::new();
    let mut repeats = Vec::new();
    let mut repeated_key: Option<String> = None;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if let Some(key) = heading_key(line) {
            let mut on_line = duplicates.range(start..start + line.len());
            let duplicate =
                on_line.find(|(start, end)| text.get(**start..**end).map(unquoted) == Some(key));
            if let Some((&start, &end)) = duplicate {
                let place = Place { table, start, end };
                repeats.push(Repeat { key: key.to_owned(), place });
                repeated_key = Some(key.to_owned());
            } else if repeated_key.as_deref() != Some(key) {
                repeated_key = None;
            }
        }
        if repeated_key.is_some() {
            blanked.extend(std::iter::repeat_n(' ', line.len()));
        } else {
            blanked.push_str(line);
        }
        start += line.len();
    }
    if repeats.is_empty() { (Cow::Borrowed(text), repeats) } else { (Cow::Owned(blanked), repeats) }
}

/// The first key of a heading: `486` of `[486]` and of `["486".headers]`.
fn heading_key(line: &str) -> Option<&str> {
    let line = line.trim_start_matches([' ', '\t', '\u{FEFF}']).strip_prefix('[')?;
    let key = line.strip_prefix('[').unwrap_or(line).split([']', '.', '#', '\n']).next()?;
    Some(unquoted(key.trim()))
}

fn unquoted(key: &str) -> &str {
    key.trim_matches(['"', '\''])
}

fn is_duplicate(error: &toml::de::Error) -> bool {
    error.message().starts_with("duplicate key")
}

/// Parses `text`, which is that of table number `table`, and reports what TOML forbids.
///
/// Where the syntax is wrong, the parser guesses: nothing else is then reported of this table.
pub(crate) fn parse<'t>(text: &'t str, table: usize, report: &mut Report) -> Vec<Row<'t>> {
    let (root, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        let span = error.span().unwrap_or(text.len()..text.len());
        let place = Place { table, start: span.start, end: span.end };
        match text.get(span) {
            Some(key) if is_duplicate(error) => {
                report.add(place, format!("duplicate key `{key}`"), "already set above");
            }
            _ => report.add(place, format!("TOML syntax: {}", error.message()), ""),
        }
    }
    if !errors.iter().all(is_duplicate) {
        report.mute(table);
    }
    in_order(root.into_inner(), table)
}

/// The rows of a table, or of a table inside it, in the order of the text: the parser sorts them by
/// key.
pub(crate) fn in_order(table: DeTable<'_>, number: usize) -> Vec<Row<'_>> {
    let place = |span: Range<usize>| Place { table: number, start: span.start, end: span.end };
    let mut rows: Vec<Row> = table
        .into_iter()
        .map(|(key, value)| Row {
            key_place: place(key.span()),
            key: key.into_inner(),
            value_place: place(Spanned::span(&value)),
            value: value.into_inner(),
        })
        .collect();
    rows.sort_by_key(|row| row.key_place);
    rows
}
