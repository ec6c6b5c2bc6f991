//! What is wrong with a file, and where.

use std::fmt;
use std::ops::Range;
use std::path::Path;

/// A problem with the text of a file, at the most exact place that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Error {
    place: Option<Place>,
    message: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    line: usize,
    column: Option<usize>,
}

impl Error {
    /// A problem of the file as a whole.
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { place: None, message: message.into() }
    }

    /// A problem on a line, counted from 1.
    pub(crate) fn on_line(line: usize, message: impl Into<String>) -> Self {
        Self { place: Some(Place { line, column: None }), message: message.into() }
    }

    /// A problem at a byte range of `text`; without one, of the file as a whole.
    pub(crate) fn at(text: &str, span: Option<Range<usize>>, message: impl Into<String>) -> Self {
        let place = span.and_then(|span| text.get(..span.start)).map(|before| {
            let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
            Place {
                line: before.matches('\n').count() + 1,
                column: Some(before[line_start..].chars().count() + 1),
            }
        });
        Self { place, message: message.into() }
    }

    /// The problem as one line, the way compilers print it: `path:line:column: message`.
    pub(crate) fn in_file(&self, path: &Path) -> String {
        let path = path.display();
        match self.place {
            Some(_) => format!("{path}:{self}"),
            None => format!("{path}: {self}"),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(Place { line, column }) = self.place {
            write!(f, "{line}:")?;
            if let Some(column) = column {
                write!(f, "{column}:")?;
            }
            f.write_str(" ")?;
        }
        f.write_str(&self.message)
    }
}

/// Quotes text of a file in a message: one line, and never more of it than helps.
pub(crate) fn quoted(text: &str) -> String {
    const LONGEST: usize = 60;
    let mut shown: String =
        text.chars().take(LONGEST).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.chars().count() > LONGEST {
        shown.push_str("...");
    }
    format!("`{shown}`")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_count_lines_and_characters_from_one() {
        let text = "a\r\n\tü = 1\n";
        let at = |start| Error::at(text, Some(start..start), "x").to_string();
        assert_eq!(at(0), "1:1: x");
        assert_eq!(at(3), "2:1: x");
        assert_eq!(at(6), "2:3: x");
        assert_eq!(Error::at(text, None, "x").to_string(), "x");
        assert_eq!(Error::at(text, Some(99..99), "x").to_string(), "x");
    }

    #[test]
    fn the_file_stands_first() {
        let path = Path::new("a.toml");
        assert_eq!(Error::on_line(7, "x").in_file(path), "a.toml:7: x");
        assert_eq!(Error::new("x").in_file(path), "a.toml: x");
    }

    #[test]
    fn quotations_stay_short_and_on_one_line() {
        assert_eq!(quoted("a\nb"), "`a b`");
        assert_eq!(quoted(&"x".repeat(61)).len(), 65);
    }
}
