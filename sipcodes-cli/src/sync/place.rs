//! Where the entry of a new code goes.

use std::ops::Range;

use super::layout::Layout;

/// A place in the text of a table, and the entry beside it that shows how entries are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Place {
    /// The byte at which the new entry is inserted.
    pub(crate) at: usize,
    /// The section of the model entry; there is none in a table without entries.
    pub(crate) model: Option<usize>,
    pub(crate) side: Side,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    /// Something stands before the place; blank lines go between it and the new entry.
    After,
    /// An entry or its comment follows; blank lines go between the new entry and it.
    Before,
}

impl Place {
    /// Numeric order inside the class group: behind the next lower code of the class, or before
    /// the next higher one; and what of the text belongs to a neighbour stays with it.
    pub(crate) fn of(code: u16, layout: &Layout<'_>) -> Self {
        let mut entries: Vec<(u16, usize)> = layout
            .sections
            .iter()
            .enumerate()
            .filter_map(|(index, section)| Some((section.entry()?, index)))
            .collect();
        entries.sort_unstable();
        let lower = entries.iter().rev().find(|entry| entry.0 < code).copied();
        let higher = entries.iter().find(|entry| entry.0 > code).copied();
        let of_class = |entry: &(u16, usize)| entry.0 / 100 == code / 100;
        let after = |at, model| Self { at, model: Some(model), side: Side::After };
        let before = |at, model| Self { at, model: Some(model), side: Side::Before };

        if let Some((_, index)) = lower.filter(of_class) {
            return after(layout.end_of_entry(index), index);
        }
        if let Some((_, index)) = higher.filter(of_class) {
            return before(below_heading(layout, index, code), index);
        }
        // the first code of its class
        if let Some((_, index)) = lower {
            let end = layout.end_of_entry(index);
            let gap = end..end.max(end_of_gap(layout, end));
            return after(heading(layout.text, gap, code).map_or(end, |block| block.end), index);
        }
        if let Some((higher, index)) = higher {
            let gap = layout.gap_before(index);
            if let Some(own) = heading(layout.text, gap.clone(), code) {
                return after(own.end, index);
            }
            let next = heading(layout.text, gap, higher);
            let start =
                next.map_or_else(|| comment_above(layout, index).start, |block| block.start);
            return before(start, index);
        }
        Self { at: layout.text.len(), model: None, side: Side::After }
    }
}

/// The place before the first entry of a class: above a comment of that entry's own, but below
/// the comment that introduces the class.
fn below_heading(layout: &Layout<'_>, index: usize, code: u16) -> usize {
    let comment = comment_above(layout, index);
    if introduces(&layout.text[comment.clone()], code) { comment.end } else { comment.start }
}

/// The comment lines directly above a section.
fn comment_above(layout: &Layout<'_>, index: usize) -> Range<usize> {
    let gap = layout.gap_before(index);
    let lines = layout.text[gap.clone()].split_inclusive('\n').rev();
    let comment: usize =
        lines.take_while(|line| line.trim_start().starts_with('#')).map(str::len).sum();
    gap.end - comment..gap.end
}

/// The first block of comment lines in `gap` that introduces the class of `code`.
fn heading(text: &str, gap: Range<usize>, code: u16) -> Option<Range<usize>> {
    let mut block = gap.start..gap.start;
    let mut end = gap.start;
    for line in text[gap].split_inclusive('\n') {
        end += line.len();
        if line.trim_start().starts_with('#') {
            block.end = end;
        } else if introduces(&text[block.clone()], code) {
            return Some(block);
        } else {
            block = end..end;
        }
    }
    introduces(&text[block.clone()], code).then_some(block)
}

/// Whether a comment names the class, as in `4xx`.
fn introduces(comment: &str, code: u16) -> bool {
    comment.to_ascii_lowercase().contains(&format!("{}xx", code / 100))
}

/// The start of the first section behind `position`, or the end of the text.
fn end_of_gap(layout: &Layout<'_>, position: usize) -> usize {
    let starts = layout.sections.iter().map(|section| section.lines.start);
    starts.filter(|&start| start >= position).min().unwrap_or(layout.text.len())
}
