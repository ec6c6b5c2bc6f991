//! Syntax errors: which of them is the first, and what to say about it.

use std::ops::Range;

use toml_parser::{Expected, ParseError};

use crate::lookalike;

/// A syntax error as it is reported.
pub(crate) struct SyntaxError {
    pub(crate) span: Range<usize>,
    pub(crate) message: String,
    pub(crate) label: String,
}

/// The error that comes first in the text: the parser does not report them in this order.
pub(crate) fn first(errors: &[ParseError], text: &str) -> Option<SyntaxError> {
    errors.iter().map(|error| (span(error, text), error)).min_by_key(|(span, _)| span.start).map(
        |(span, error)| {
            let message = format!("invalid TOML: {}", error.description());
            let near = text.get(span.clone()).unwrap_or_default();
            let label = match lookalike::advice(near) {
                Some(advice) => advice,
                None => expected(error),
            };
            SyntaxError { span, message, label }
        },
    )
}

fn span(error: &ParseError, text: &str) -> Range<usize> {
    let whole = text.len()..text.len();
    error.unexpected().map_or(whole, |span| span.start()..span.end())
}

fn expected(error: &ParseError) -> String {
    let expected = error.expected().unwrap_or_default().iter().map(|expected| match expected {
        Expected::Literal("\n") => "a line break".to_owned(),
        Expected::Literal(literal) => format!("`{literal}`"),
        Expected::Description(description) => (*description).to_owned(),
        _ => String::new(),
    });
    match &expected.collect::<Vec<_>>()[..] {
        [] => String::new(),
        [one] => format!("expected {one}"),
        [several @ .., last] => format!("expected {} or {last}", several.join(", ")),
    }
}
