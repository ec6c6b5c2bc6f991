//! From the text of a table to its rows, each with its place: the step that reads TOML.

use toml::de::{DeTable, DeValue, Error};

use crate::report::Report;
use crate::source::{Place, Source};
use crate::suggest::nearest;

/// A key and its value, wherever they stand in a table.
#[derive(Debug)]
pub(crate) struct Row<'t> {
    pub(crate) key: &'t str,
    pub(crate) key_place: Place,
    pub(crate) value: &'t DeValue<'t>,
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
    let position = |key: &str| known.iter().position(|known| *known == key);
    let mut taken = vec![false; known.len()];
    for row in rows {
        if let Some(at) = position(row.key) {
            taken[at] = true;
        }
    }
    let mut found = Vec::new();
    for row in rows {
        let key = row.key;
        if let Some(at) = position(key) {
            found.push((known[at], row));
            continue;
        }
        let meant = nearest(key, known.iter().copied());
        let label = match meant {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!("expected one of `{}`", known.join("`, `")),
        };
        report.add(row.key_place, format!("unknown key `{key}` of `{owner}`"), label);
        if let Some(at) = meant.and_then(position).filter(|at| !taken[*at]) {
            taken[at] = true;
            found.push((known[at], row));
        }
    }
    found
}

/// A heading that the table had before.
#[derive(Debug)]
pub(crate) struct Repeat {
    pub(crate) key: String,
    pub(crate) place: Place,
}

/// Parses the text of table number `table` and reports what TOML forbids. Sections whose heading stood
/// there before are left out, and their headings returned.
///
/// The parser would add the keys of such a section to the first one and report each of them again;
/// so it gets the text without them, which `blanked` makes room for.
///
/// Where the syntax is wrong, the parser guesses: nothing else is then reported of this table.
pub(crate) fn parse<'t>(
    source: &'t Source,
    table: usize,
    blanked: &'t mut String,
    report: &mut Report,
) -> (DeTable<'t>, Vec<Repeat>) {
    let mut text = &*source.text;
    let (mut root, mut errors) = DeTable::parse_recoverable(text);
    let repeats = blank_repeats(text, &errors, table, blanked);
    if !repeats.is_empty() {
        text = blanked;
        (root, errors) = DeTable::parse_recoverable(text);
    }
    for error in &errors {
        let span = error.span().unwrap_or(text.len()..text.len());
        let place = Place::new(table, span.clone());
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
    (root.into_inner(), repeats)
}

/// The headings that `errors` say stood in the text before. If there are any, `blanked` becomes the
/// text with spaces in place of their sections, so that every place stays the same.
fn blank_repeats(text: &str, errors: &[Error], table: usize, blanked: &mut String) -> Vec<Repeat> {
    let mut places: Vec<Place> = Vec::new();
    for error in errors.iter().filter(|error| is_duplicate(error)) {
        places.push(Place::new(table, error.span().unwrap_or_default()));
    }
    places.sort_unstable();

    let mut repeats: Vec<Repeat> = Vec::new();
    if places.is_empty() {
        return repeats;
    }
    let mut is_repeated = false;
    let mut open = None;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let end = start + line.len();
        let heading = if open.is_none() { heading_key(line) } else { None };
        open = open_string(line, open);
        if let Some(key) = heading {
            let before = |at| places.partition_point(|place| place.start < at);
            let repeat = places[before(start)..before(end)]
                .iter()
                .find(|place| text.get(place.start..place.end).map(unquoted) == Some(key));
            if let Some(place) = repeat {
                repeats.push(Repeat { key: key.to_owned(), place: *place });
                is_repeated = true;
            } else {
                // `[486.headers]` goes on with what a second `[486]` began
                is_repeated &= repeats.last().is_some_and(|repeat| repeat.key == key);
            }
        }
        if is_repeated {
            blanked.extend(std::iter::repeat_n(' ', line.len()));
        } else {
            blanked.push_str(line);
        }
        start = end;
    }
    repeats
}

/// The quotes of the string that goes on after `line`, if one does; `open` are those of a string that
/// goes on from the line before.
fn open_string(line: &str, mut open: Option<&'static str>) -> Option<&'static str> {
    let mut rest = line;
    while let Some(first) = rest.chars().next() {
        let step = match open {
            Some(quotes) if rest.starts_with(quotes) => {
                open = None;
                quotes.len()
            }
            // whatever is escaped is no quote
            Some("\"" | "\"\"\"") if first == '\\' => {
                1 + rest.chars().nth(1).map_or(0, char::len_utf8)
            }
            Some(_) => first.len_utf8(),
            None if first == '#' => break,
            None => {
                open = ["\"\"\"", "'''", "\"", "'"].into_iter().find(|it| rest.starts_with(it));
                open.map_or(first.len_utf8(), str::len)
            }
        };
        rest = &rest[step..];
    }
    open.filter(|quotes| quotes.len() == 3)
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

fn is_duplicate(error: &Error) -> bool {
    error.message().starts_with("duplicate key")
}

/// The rows of a table, or of a table inside it, in the order of the text: the parser sorts them by
/// key.
pub(crate) fn in_order<'t>(table: &'t DeTable<'t>, number: usize) -> Vec<Row<'t>> {
    let mut rows: Vec<Row> = table
        .iter()
        .map(|(key, value)| Row {
            key: key.get_ref(),
            key_place: Place::new(number, key.span()),
            value: value.get_ref(),
            value_place: Place::new(number, value.span()),
        })
        .collect();
    rows.sort_by_key(|row| row.key_place);
    rows
}
