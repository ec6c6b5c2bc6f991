//! Syntax errors: which of them is the first, where a person looks for it, and what to say about it.

use std::ops::Range;

use toml_parser::lexer::TokenKind;
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
    if let Some(opening) = unclosed_before(text, span.start) {
        let label = format!("expected a closing `{}`", &text[opening.clone()]);
        return Some(SyntaxError::new(opening, "unterminated string", label));
    }
    // some errors are between two characters, before the wrong one
    let next = text.get(span.start..).and_then(|rest| rest.chars().next());
    let end = span.end.max(span.start + next.map_or(0, char::len_utf8));
    let near = text.get(span.start..end).unwrap_or_default();
    let line = source.line(span.start);
    let rest = text[span.start..].trim_start_matches([' ', '\t']);
    let (span, message, label) = if is_conflict_marker(line.text) {
        let label = "resolve the conflict and remove its markers".to_owned();
        (line.start..line.start + 7, "conflict marker", label)
    } else if unterminated(error, text).is_some() {
        (span, "unterminated string", format!("expected a closing `{near}`"))
    } else if let Some(advice) = lookalike::advice(near) {
        (span.start..end, error.description(), advice)
    } else if let Some(control) = near.chars().next().filter(|it| it.is_control() && *it != '\n') {
        let label = format!("write `\\u{:04X}`, in a string in double quotes", u32::from(control));
        (span, "control character", label)
    } else if let Some(heading) = heading_without_bracket(line.text) {
        let label = format!("expected `[{heading}]`");
        (line.start..line.start + line.text.len(), "heading without its opening bracket", label)
    } else if span.is_empty()
        && text[..span.start].trim_end_matches([' ', '\t']).ends_with('=')
        && (rest.is_empty() || rest.starts_with(['\r', '\n', '#', ',', ']', '}']))
    {
        (span, "missing value", "expected a value after `=`".to_owned())
    } else if let Some((end, message, label)) = unclosed(error, span.start, source) {
        (end..end, message, label)
    } else if is_text(error, near) {
        match closing_quote(near, rest) {
            Some(quote) => {
                (span.start..span.start, "missing opening quote", format!("expected `{quote}`"))
            }
            None => {
                (span, "string values must be quoted", "expected a string in quotes".to_owned())
            }
        }
    } else {
        (span, error.description(), expected(error))
    };
    Some(SyntaxError::new(span, message, label))
}

impl SyntaxError {
    fn new(span: Range<usize>, message: &str, label: String) -> Self {
        Self { span, message: format!("invalid TOML: {message}"), label }
    }
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

/// The opening quotes of a string of several lines that ends only where another one should begin, if there
/// is one before `end`.
fn unclosed_before(text: &str, end: usize) -> Option<Range<usize>> {
    let tokens = toml_parser::Source::new(&text[..end]).lex();
    let mut spans = tokens.filter_map(|token| {
        let quotes = match token.kind() {
            TokenKind::MlBasicString => "\"\"\"",
            TokenKind::MlLiteralString => "'''",
            _ => return None,
        };
        let span = token.span().start()..token.span().end();
        let (_, last_line) = text[span.clone()].strip_suffix(quotes)?.rsplit_once('\n')?;
        let key = last_line.trim().strip_suffix('=')?;
        is_bare_key(key.trim_end()).then(|| span.start..span.start + quotes.len())
    });
    spans.next()
}

/// Whether the error is at a text without quotes, which may have been taken for a word that begins with the
/// same letter.
fn is_text(error: &ParseError, near: &str) -> bool {
    match error.expected() {
        Some([Expected::Description("literal string")]) => true,
        Some([Expected::Literal(word @ ("true" | "false" | "inf" | "nan"))]) => {
            !near.eq_ignore_ascii_case(word)
        }
        _ => false,
    }
}

/// The quote at the end of a text without an opening one; `rest` begins with the text.
fn closing_quote(text: &str, rest: &str) -> Option<char> {
    let line = rest.lines().next().unwrap_or_default();
    let has_half = line.matches('"').count() % 2 == 1;
    if has_half { Some('"') } else { text.ends_with('\'').then_some('\'') }
}

/// What is between the brackets of a heading, if only the opening one is missing.
pub(crate) fn heading_without_bracket(line: &str) -> Option<&str> {
    let heading = line.trim_end().strip_suffix(']')?;
    is_bare_key(heading).then_some(heading)
}

/// Whether the text is a key without quotes, which may have dots.
fn is_bare_key(text: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
    !text.is_empty() && text.bytes().all(is_part)
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
        Expected::Description("key") => "a key".to_owned(),
        Expected::Description(description) => (*description).to_owned(),
        _ => String::new(),
    });
    let mut words: Vec<_> = words.collect();
    words.dedup();
    format!("expected {}", alternatives(&words))
}
