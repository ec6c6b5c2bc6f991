//! Brings a table into step: text in, text out.
//!
//! Each entry is cut out of the text, edited as a document of its own and put back, for printing
//! a whole document would also rewrite line ends, a byte order mark and the end of the file.

use std::ops::Range;

use sipcodes::Registration;
use toml_edit::DocumentMut;

use super::body::Body;
use super::compare::{Change, Comparison, Difference, Status};
use super::error::Error;
use super::layout::Layout;
use super::note;
use super::proposal;
use super::reference::Reference;
use super::registry::Registry;
use super::table::Table;

/// The text of the table with every difference removed.
///
/// The result is compared once more, so that what gets written is known to be in step.
pub(crate) fn apply(
    text: &str,
    registry: &Registry,
    comparison: &Comparison,
) -> Result<String, Error> {
    let unmarked = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mark = &text[..text.len() - unmarked.len()];
    // first of all, while places in error messages are those of the file
    for difference in &comparison.differences {
        if !matches!(difference.change, Change::New(_)) {
            Fragment::cut(unmarked, difference.code)?;
        }
    }
    let mut edited = unmarked.to_owned();
    for difference in &comparison.differences {
        edited = match &difference.change {
            Change::New(new) => proposal::insert(&edited, new)?,
            _ => change_entry(&edited, difference)?,
        };
    }
    let edited = format!("{mark}{edited}");
    let check = |error: Error| {
        Error::new(format!("the edited table would be wrong, nothing was written: {error}"))
    };
    let table = Table::parse(&edited).map_err(check)?;
    match Comparison::new(registry, &table).differences.first() {
        None => Ok(edited),
        Some(left) => Err(check(Error::new(format!("entry {} is still not in step", left.code)))),
    }
}

/// An entry that can be edited without touching anything else.
struct Fragment {
    document: DocumentMut,
    key: String,
    lines: Range<usize>,
    has_crlf: bool,
    has_end: bool,
}

impl Fragment {
    fn cut(text: &str, code: u16) -> Result<Self, Error> {
        let layout = Layout::new(text)?;
        let Some(index) = layout.entry(code) else {
            return Err(Error::new(format!("entry {code} has no lines of its own")));
        };
        let section = &layout.sections[index];
        let lines = &text[section.lines.clone()];
        let has_end = lines.ends_with('\n');
        let mut unix = lines.replace("\r\n", "\n");
        if !has_end {
            unix.push('\n');
        }
        let printed_alike = |document: &DocumentMut| document.to_string() == unix;
        let Some(document) = unix.parse().ok().filter(printed_alike) else {
            let message =
                format!("entry {code} is mixed up with others; write it as a table: [{code}]");
            return Err(Error::at(text, Some(section.lines.clone()), message));
        };
        Ok(Self {
            document,
            key: section.path.concat(),
            lines: section.lines.clone(),
            has_crlf: lines.contains("\r\n"),
            has_end,
        })
    }

    /// The text with the entry as it is now.
    fn put_back(&self, text: &str) -> String {
        let mut edited = self.document.to_string();
        if !self.has_end && edited.ends_with('\n') {
            edited.pop();
        }
        if self.has_crlf {
            edited = edited.replace('\n', "\r\n");
        }
        let (before, after) = (&text[..self.lines.start], &text[self.lines.end..]);
        format!("{before}{edited}{after}")
    }
}

fn change_entry(text: &str, difference: &Difference) -> Result<String, Error> {
    let mut fragment = Fragment::cut(text, difference.code)?;
    if let Some(mut body) = Body::of(&mut fragment.document, &fragment.key) {
        change_body(&mut body, &difference.change);
    }
    Ok(fragment.put_back(text))
}

fn change_body(body: &mut Body<'_>, change: &Change) {
    match change {
        Change::New(_) => {}
        Change::Phrase { from, to, pinned_name } => {
            body.set("reason", to);
            if let Some(name) = pinned_name {
                body.set("name", name);
            }
            let mut former = body.list("former_reasons");
            former.retain(|phrase| phrase != to);
            if !former.contains(from) {
                former.push(from.clone());
            }
            body.set_list("former_reasons", &former);
        }
        Change::Reference { to, .. } => set_references(body, to),
        Change::Draft { to, .. } => {
            remove_notes(body, |note| note::draft(note).is_some());
            if let Some(notes) = body.notes_mut("reason") {
                for draft in to {
                    note::add(notes, &note::of_draft(draft));
                }
            }
        }
        Change::Status { to, .. } => set_status(body, *to),
        Change::Withdrawn { .. } => set_status(body, Status::HISTORIC),
    }
}

fn set_references(body: &mut Body<'_>, references: &[Reference]) {
    let texts: Vec<String> = references.iter().map(ToString::to_string).collect();
    match texts.as_slice() {
        [only] => body.set("reference", only),
        several => body.set_list("reference", several),
    }
}

fn remove_notes(body: &mut Body<'_>, is_stale: impl Fn(&str) -> bool) {
    for key in note::PLACES {
        if let Some(notes) = body.notes_mut(key) {
            note::remove(notes, &is_stale);
        }
    }
}

fn set_status(body: &mut Body<'_>, status: Status) {
    remove_notes(body, note::is_experimental);
    let is_default = status.registration == Registration::Registered && !status.experimental;
    if is_default && (!body.contains("registration") || body.remove_bare("registration")) {
        return;
    }
    body.set("registration", status.registration.as_str());
    if let (true, Some(notes)) = (status.experimental, body.notes_mut("registration")) {
        note::add(notes, note::EXPERIMENTAL);
    }
}
