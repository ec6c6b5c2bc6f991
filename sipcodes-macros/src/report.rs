//! Problems in tables: collected, put in order, printed in rustc's own shape.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote_spanned;

use crate::source::{Line, Place, Source};

/// How many problems of one table are shown; the others are counted.
pub(crate) const SHOWN: usize = 50;

/// How much of a long line is shown, in characters.
const WIDTH: usize = 100;

/// All that is wrong in the tables of one invocation.
#[derive(Debug, Default)]
pub(crate) struct Report {
    problems: Vec<Problem>,
    /// the tables of which nothing more is reported
    muted: Vec<usize>,
}

#[derive(Debug)]
struct Problem {
    place: Place,
    message: String,
    /// printed beside the mark under the line: what was expected, or the likely fix
    label: String,
}

impl Report {
    /// Adds a problem. `message` says what is wrong, `label` what to do about it.
    pub(crate) fn add(
        &mut self,
        place: Place,
        message: impl Into<String>,
        label: impl Into<String>,
    ) {
        if !self.muted.contains(&place.table) {
            let (message, label) = (message.into(), label.into());
            self.problems.push(Problem { place, message, label });
        }
    }

    /// How many problems there are so far.
    pub(crate) fn len(&self) -> usize {
        self.problems.len()
    }

    /// Reports nothing more of this table: what else seems wrong with it may be a consequence.
    pub(crate) fn mute(&mut self, table: usize) {
        self.muted.push(table);
    }

    /// One compile error for each problem, in the order of the tables and of their lines, at the
    /// argument that names the table.
    pub(crate) fn into_errors(mut self, sources: &[Source]) -> TokenStream {
        self.problems.sort_by_key(|problem| problem.place);
        let mut errors = TokenStream::new();
        for (table, source) in sources.iter().enumerate() {
            let of_table =
                || self.problems.iter().filter(move |problem| problem.place.table == table);
            let messages = of_table().take(SHOWN).map(|problem| problem.render(source));
            let hidden = of_table().count().saturating_sub(SHOWN);
            let rest = of_table().nth(SHOWN).map(|first_hidden| {
                let Line { number, column, .. } = source.line(first_hidden.place.start);
                let path = &source.path;
                let s = if hidden == 1 { "" } else { "s" };
                format!("{path}:{number}:{column}: {hidden} more problem{s} from here on")
            });
            for message in messages.chain(rest) {
                errors.extend(compile_error(source.span, &message));
            }
        }
        errors
    }
}

/// An error of the compiler with this text, at this place.
pub(crate) fn compile_error(span: proc_macro2::Span, message: &str) -> TokenStream {
    quote_spanned!(span=> ::core::compile_error! { #message })
}

impl Problem {
    /// The message, and under it the line with a mark:
    ///
    /// ```text
    /// vendor.toml:12:1: unknown key `reasn`
    ///    |
    /// 12 | reasn = "Queue Full"
    ///    | ^^^^^ did you mean `reason`?
    /// ```
    fn render(&self, source: &Source) -> String {
        let line = source.line(self.place.start);
        let Line { number, column, .. } = line;
        let (message, label) = (on_one_line(&self.message), on_one_line(&self.label));
        let mut text = format!("{}:{number}:{column}: {message}", source.path);
        if source.text.is_empty() {
            // nothing to show
            return [text, label].join("; ").trim_end_matches("; ").to_owned();
        }
        let (shown, indent, marks) = excerpt(line, self.place);
        let gutter = " ".repeat(number.to_string().len());
        // a String takes whatever is written to it
        let _ = write!(
            text,
            "\n{gutter} |\n{number} | {shown}\n{gutter} | {}{} {}",
            " ".repeat(indent),
            "^".repeat(marks),
            label,
        );
        text.truncate(text.trim_end().len());
        text
    }
}

/// What a message quotes from a table may be of any length and hold any characters: the middle of a
/// long text is left out, and control characters are escaped.
fn on_one_line(text: &str) -> String {
    let count = text.chars().count();
    let cut = if count > 4 * WIDTH { 2 * WIDTH..count - WIDTH } else { count..count };
    let ellipsis = (!cut.is_empty()).then_some('…');
    let mut line = String::new();
    for character in text.chars().take(cut.start).chain(ellipsis).chain(text.chars().skip(cut.end))
    {
        if character.is_control() {
            line.extend(character.escape_default());
        } else {
            line.push(character);
        }
    }
    line
}

/// The line as it is shown, how far the mark is from its beginning, and how long the mark is. Tabs
/// and control characters become one space each, and a long line is cut around the place.
fn excerpt(line: Line<'_>, place: Place) -> (String, usize, usize) {
    let before = line.column - 1;
    let end = place.end.saturating_sub(line.start).min(line.text.len());
    let start = place.start.saturating_sub(line.start).min(line.text.len());
    let marked = line.text.get(start..end).map_or(1, |marked| marked.chars().count().max(1));

    let skipped = if before >= WIDTH { before - WIDTH / 2 } else { 0 };
    let mut shown: String = line
        .text
        .chars()
        .skip(skipped)
        .take(WIDTH)
        .map(|character| if character.is_control() { ' ' } else { character })
        .collect();
    let mut indent = before - skipped;
    let marks = marked.min(WIDTH.saturating_sub(indent).max(1));
    if line.text.chars().nth(skipped + WIDTH).is_some() {
        shown.push('…');
    }
    if skipped > 0 {
        shown.insert(0, '…');
        indent += 1;
    }
    (shown.trim_end().to_owned(), indent, marks)
}

#[cfg(test)]
mod tests {
    use proc_macro2::Span;

    use super::*;

    /// The excerpt for the bytes `start..end` of a table.
    fn shown(text: &str, start: usize, end: usize) -> (String, usize, usize) {
        let source = Source::new("t.toml", Span::call_site(), text.to_owned());
        excerpt(source.line(start), Place { table: 0, start, end })
    }

    #[test]
    fn the_mark_stands_under_its_place() {
        assert_eq!(shown("reasn = 1", 0, 5), ("reasn = 1".into(), 0, 5));
        assert_eq!(shown("a\nreasn = 1\n", 10, 11), ("reasn = 1".into(), 8, 1));
        assert_eq!(shown("äö = 1", 0, 4), ("äö = 1".into(), 0, 2));
        assert_eq!(shown("\tx\u{7}y  ", 1, 4), (" x y".into(), 1, 3));
        assert_eq!(shown("a", 1, 1), ("a".into(), 1, 1), "the end of the text");
        assert_eq!(shown("a = '''\nb'''", 4, 12), ("a = '''".into(), 4, 3), "its first line");
    }

    #[test]
    fn a_long_line_is_cut_around_the_mark() {
        let (line, longer) = ("x".repeat(WIDTH), "x".repeat(WIDTH + 1));
        assert_eq!(shown(&line, 0, 1), (line.clone(), 0, 1));
        assert_eq!(shown(&longer, 0, 1), (format!("{line}…"), 0, 1));
        assert_eq!(shown(&longer, WIDTH - 1, WIDTH), (format!("{line}…"), WIDTH - 1, 1));
        let end = "x".repeat(WIDTH / 2 + 1);
        assert_eq!(shown(&longer, WIDTH, WIDTH + 1), (format!("…{end}"), WIDTH / 2 + 1, 1));
        let (long, middle) = ("x".repeat(3 * WIDTH), format!("…{line}…"));
        assert_eq!(shown(&long, WIDTH, WIDTH + 1), (middle.clone(), WIDTH / 2 + 1, 1));
        // the mark ends where the line does
        assert_eq!(shown(&long, WIDTH, 3 * WIDTH), (middle, WIDTH / 2 + 1, WIDTH / 2));
        assert_eq!(shown(&long, 0, 3 * WIDTH).2, WIDTH);
        assert_eq!(shown(&long, WIDTH - 10, 2 * WIDTH).2, 10);
    }
}
