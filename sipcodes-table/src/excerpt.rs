//! The part of a table that a message shows: a line with a mark under it, and quotations on one line.

use crate::source::{Line, Place};

/// How much of a long line is shown, in characters.
const WIDTH: usize = 100;

/// How long a message may be, in characters: enough for all words of a vocabulary.
const LONGEST: usize = 10 * WIDTH;

/// A quotation from a table in a message. It may have any length and any characters: the middle of a
/// long text is left out, and control characters are escaped.
pub(crate) fn on_one_line(text: &str) -> String {
    let count = text.chars().count();
    let cut = if count > LONGEST { 2 * WIDTH..count - WIDTH } else { count..count };
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
pub(crate) fn excerpt(line: Line<'_>, place: Place) -> (String, usize, usize) {
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
    use super::*;
    use crate::source::Source;

    /// The excerpt for the bytes `start..end` of a table.
    fn shown(text: &str, start: usize, end: usize) -> (String, usize, usize) {
        let source = Source::new("t.toml", text);
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
