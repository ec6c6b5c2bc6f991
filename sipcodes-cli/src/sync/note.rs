//! Notes: what the registry says and a table has no key for, kept in comments behind values.
//!
//! A comment is a list of notes and of whatever people wrote, divided by semicolons:
//! `# experimental; registered by RFC-ietf-sipcore-example-07, no RFC yet`.

use toml_edit::{Decor, Item, RawString};

/// The keys behind whose values notes stand.
pub(crate) const PLACES: [&str; 2] = ["reason", "registration"];

/// Says that the registry calls a code experimental; stands behind `registration`.
pub(crate) const EXPERIMENTAL: &str = "experimental";

/// Says which draft registers a code; stands behind `reason`.
pub(crate) fn of_draft(draft: &str) -> String {
    format!("registered by {draft}, no RFC yet")
}

/// The draft of a note made by [`of_draft`].
pub(crate) fn draft(note: &str) -> Option<&str> {
    note.strip_prefix("registered by ")?.strip_suffix(", no RFC yet")
}

pub(crate) fn is_experimental(note: &str) -> bool {
    note.eq_ignore_ascii_case(EXPERIMENTAL)
}

/// The notes of an entry of a document parsed from `text`, wherever they can stand.
pub(crate) fn of_entry<'a>(text: &'a str, entry: &Item) -> Vec<&'a str> {
    let values = PLACES.into_iter().filter_map(|key| entry.get(key)?.as_value());
    values
        .chain(entry.as_value())
        .filter_map(|value| value.decor().suffix().and_then(RawString::span))
        .filter_map(|span| text.get(span))
        .flat_map(parts)
        .collect()
}

/// Puts a note into the comment behind a value.
pub(crate) fn add(decor: &mut Decor, note: &str) {
    change(decor, |parts| {
        if !parts.iter().any(|part| part == note) {
            parts.push(note.to_owned());
        }
    });
}

/// Takes every note that `is_stale` out of the comment behind a value.
pub(crate) fn remove(decor: &mut Decor, is_stale: impl Fn(&str) -> bool) {
    change(decor, |parts| parts.retain(|part| !is_stale(part)));
}

fn change(decor: &mut Decor, change: impl FnOnce(&mut Vec<String>)) {
    let suffix = decor.suffix().and_then(RawString::as_str).unwrap_or_default().to_owned();
    let before: Vec<String> = parts(&suffix).map(str::to_owned).collect();
    let mut after = before.clone();
    change(&mut after);
    if after == before {
        return;
    }
    let space = match suffix.split_once('#') {
        Some((space, _)) => space,
        None => " ",
    };
    decor.set_suffix(if after.is_empty() {
        String::new()
    } else {
        format!("{space}# {}", after.join("; "))
    });
}

fn parts(suffix: &str) -> impl Iterator<Item = &str> {
    let comment = suffix.split_once('#').map_or("", |(_, comment)| comment);
    comment.split(';').map(str::trim).filter(|part| !part.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn suffix(decor: &Decor) -> &str {
        decor.suffix().and_then(RawString::as_str).unwrap_or_default()
    }

    #[test]
    fn notes_come_and_go_beside_peoples_comments() {
        let mut decor = Decor::new(" ", "  # ask Jane");
        add(&mut decor, EXPERIMENTAL);
        assert_eq!(suffix(&decor), "  # ask Jane; experimental");
        add(&mut decor, EXPERIMENTAL);
        assert_eq!(suffix(&decor), "  # ask Jane; experimental");
        remove(&mut decor, is_experimental);
        assert_eq!(suffix(&decor), "  # ask Jane");
    }

    #[test]
    fn a_comment_of_notes_alone_vanishes_with_them() {
        let mut decor = Decor::new(" ", "");
        add(&mut decor, &of_draft("RFC-ietf-a-01"));
        assert_eq!(suffix(&decor), " # registered by RFC-ietf-a-01, no RFC yet");
        remove(&mut decor, |note| draft(note) == Some("RFC-ietf-a-01"));
        assert_eq!(suffix(&decor), "");
    }

    #[test]
    fn a_comment_without_change_stays_as_it_is() {
        let mut decor = Decor::new(" ", "\t#odd;;comment ");
        remove(&mut decor, is_experimental);
        assert_eq!(suffix(&decor), "\t#odd;;comment ");
    }
}
