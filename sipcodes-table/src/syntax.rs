//! Syntax errors: which of them is the first, where a person looks for it, and what to say about it.

use std::ops::Range;

use toml_parser::{Expected, ParseError};

use crate::lookalike;
use crate::source::Source;
use crate::suggest::alternatives;
use crate::unclosed::unclosed;

/// A syntax error as it is reported.
pub(crate) struct SyntaxError {
    pub(crate) span: Range<usize>,
    pub(crate) message: String,
    pub(crate) label: String,
}

/// The error that comes first in the text: the parser does not report them in this order.
pub(crate) fn first(errors: &[ParseError], source: &Source) -> Option<SyntaxError> {
    let text = &*source.text;
    let errors = errors.iter().map(|error| (span(error, text), error));
    let (span, error) = errors.min_by_key(|(span, _)| span.start)?;
    // some errors are between two characters, before the wrong one
    let next = text.get(span.start..).and_then(|rest| rest.chars().next());
    let end = span.end.max(span.start + next.map_or(0, char::len_utf8));
    let near = text.get(span.start..end).unwrap_or_default();
    let line = source.line(span.start);
    let (span, message, label) = if is_conflict_marker(line.text) {
        let label = "resolve the conflict and remove its markers".to_owned();
        (line.start..line.start + 7, "conflict marker", label)
    } else if unterminated(error, text).is_some() {
        (span, "unterminated string", format!("expected a closing `{near}`"))
    } else if let Some(advice) = lookalike::advice(near) {
        (span.start..end, error.description(), advice)
    } else if span.is_empty() && text[..span.start].trim_end_matches([' ', '\t']).ends_with('=') {
        (span, "missing value", "expected a value after `=`".to_owned())
    } else if let Some((end, message, label)) = unclosed(error, span.start, source) {
        (end..end, message, label)
    } else {
        (span, error.description(), expected(error))
    };
    Some(SyntaxError { span, message: format!("invalid TOML: {message}"), label })
}

fn span(error: &ParseError, text: &str) -> Range<usize> {
    let end = text.len()..text.len();
    let unexpected = error.unexpected().map_or(end, |span| span.start()..span.end());
    unterminated(error, text).unwrap_or(unexpected)
}

/// The opening quotes of a string that does not end: the parser reports the end of the text.
fn unterminated(error: &ParseError, text: &str) -> Option<Range<usize>> {
    let [Expected::Literal("\"" | "'")] = error.expected()? else { return None };
    let string = error.context().filter(|it| Some(it.after()) == error.unexpected())?;
    let begins = |quotes| text.get(string.start()..).is_some_and(|it| it.starts_with(quotes));
    let quotes = if begins("\"\"\"") || begins("'''") { 3 } else { 1 };
    Some(string.start()..string.start() + quotes)
}

/// Whether the line is a conflict marker of version control.
fn is_conflict_marker(line: &str) -> bool {
    ["<<<<<<<", "|||||||", "=======", ">>>>>>>"].iter().any(|marker| line.starts_with(marker))
}

fn expected(error: &ParseError) -> String {
    let Some(expected) = error.expected().filter(|it| !it.is_empty()) else { return String::new() };
    let words = expected.iter().map(|expected| match expected {
        Expected::Literal("\n") => "a line break".to_owned(),
        Expected::Literal(literal) => format!("`{literal}`"),
        Expected::Description("basic string" | "literal string") => "a string in quotes".to_owned(),
        Expected::Description(description) => (*description).to_owned(),
        _ => String::new(),
    });
    let mut words: Vec<_> = words.collect();
    words.dedup();
    format!("expected {}", alternatives(&words))
}
