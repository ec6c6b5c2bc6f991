//! Arrays and inline tables that are not closed. The parser reports what comes after them, often on
//! another line; a person looks where the bracket or the comma is missing.

use toml_parser::lexer::{Token, TokenKind};
use toml_parser::{Expected, ParseError};

use crate::source::Source;

/// If the error at `start` is that a bracket or a comma is missing inside a value: where it should be,
/// what is wrong, and what was expected.
pub(crate) fn unclosed<'e>(
    error: &'e ParseError,
    start: usize,
    source: &Source,
) -> Option<(usize, &'e str, String)> {
    let tokens = &toml_parser::Source::new(&source.text).lex().into_vec()[..];
    let at = tokens.iter().position(|token| token.span().start() >= start && !is_layout(token))?;
    let opener = innermost(&tokens[..at])?;
    if last_before(tokens, at).is_none_or(|last| tokens[last].span().end() > start) {
        return None; // the error is inside a string
    }
    let (closer, unclosed) = match tokens[opener].kind() {
        TokenKind::LeftSquareBracket => ("]", "unclosed array"),
        _ => ("}", "unclosed inline table"),
    };
    // a heading may have been taken for a nested array
    let is_heading =
        |at: &usize| tokens[*at].kind() == TokenKind::LeftSquareBracket && begins_line(tokens, *at);
    let at = (opener + 1..at).find(is_heading).unwrap_or(at);
    let last = last_before(tokens, at)?;
    let end = tokens[last].span().end();
    let is_comma_missing =
        error.expected().is_some_and(|expected| expected.contains(&Expected::Literal(",")));

    let (message, label) = if is_outside(tokens, opener, at) {
        (unclosed, format!("expected `{closer}`"))
    } else if is_comma_missing {
        (error.description(), format!("expected `,` or `{closer}`"))
    } else {
        return None;
    };
    let first_line = source.line_number(tokens[opener].span().start());
    let bracket = if first_line == source.line_number(end) {
        String::new()
    } else {
        format!(" for the bracket on line {first_line}")
    };
    Some((end, message, label + &bracket))
}

fn is_layout(token: &Token) -> bool {
    matches!(token.kind(), TokenKind::Whitespace | TokenKind::Newline | TokenKind::Comment)
}

/// The last token before the token `at` that is more than layout.
fn last_before(tokens: &[Token], at: usize) -> Option<usize> {
    tokens[..at].iter().rposition(|token| !is_layout(token))
}

/// The bracket of the innermost array or inline table that `tokens` leave open.
fn innermost(tokens: &[Token]) -> Option<usize> {
    let mut open = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        match token.kind() {
            TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket => open.push(at),
            TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket => {
                open.pop();
            }
            _ => {}
        }
    }
    // what begins a line is a heading
    open.into_iter().rfind(|at| !begins_line(tokens, *at))
}

fn begins_line(tokens: &[Token], at: usize) -> bool {
    at.checked_sub(1).is_none_or(|before| tokens[before].kind() == TokenKind::Newline)
}

/// Whether the token `at` cannot be in the value that `opener` opens: the wrong bracket, a heading, a
/// key of the table around it, or the end of the text.
fn is_outside(tokens: &[Token], opener: usize, at: usize) -> bool {
    let is_array = tokens[opener].kind() == TokenKind::LeftSquareBracket;
    match tokens[at].kind() {
        TokenKind::Eof => true,
        TokenKind::RightCurlyBracket => is_array,
        TokenKind::RightSquareBracket | TokenKind::LeftCurlyBracket => !is_array,
        TokenKind::LeftSquareBracket => !is_array || begins_line(tokens, at),
        // where an indented line begins with a key, a `{` may be missing instead
        _ => is_array && is_key(&tokens[at..]) && !is_indented(tokens, at),
    }
}

fn is_indented(tokens: &[Token], at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    tokens[before].kind() == TokenKind::Whitespace && begins_line(tokens, before)
}

/// Whether `tokens` begin with a key and `=`.
fn is_key(tokens: &[Token]) -> bool {
    use TokenKind::{Atom, BasicString, Dot, Equals, LiteralString, Whitespace};
    let is_part = |token: &&Token| matches!(token.kind(), Atom | BasicString | LiteralString | Dot);
    let after = tokens.iter().find(|it| !is_part(it) && it.kind() != Whitespace);
    tokens.first().is_some_and(|first| is_part(&first))
        && after.is_some_and(|token| token.kind() == Equals)
}
