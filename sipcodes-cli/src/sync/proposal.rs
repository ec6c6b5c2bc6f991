//! The entry that is proposed for a new code.

use sipcodes::Registration;
use toml_edit::{Array, Item, Value};

use super::compare::NewEntry;
use super::error::Error;
use super::layout::Layout;
use super::note;
use super::place::{Place, Side};
use super::style::Style;
use super::table::parse_document;

/// The entry alone, written as one without neighbours would be.
pub(crate) fn entry(new: &NewEntry) -> String {
    block(new, &format!("[{}]", new.record.code), &Style::default())
}

/// Inserts the entry into a table; `text` has no byte order mark.
pub(crate) fn insert(text: &str, new: &NewEntry) -> Result<String, Error> {
    let layout = Layout::new(text)?;
    let place = Place::of(new.record.code, &layout);
    let entry = match place.model {
        Some(model) => entry_like(&layout, model, new)?,
        None => entry(new),
    };
    let blank_lines = "\n".repeat(blank_lines(&layout, place.model));
    let (before, after) = text.split_at(place.at);
    let inserted = match place.side {
        Side::Before => format!("{entry}\n{blank_lines}"),
        Side::After if before.is_empty() => format!("{entry}\n"),
        Side::After if before.ends_with('\n') => format!("{blank_lines}{entry}\n"),
        // the last line of the table has no end, and gets none
        Side::After => format!("\n{blank_lines}{entry}"),
    };
    let lines = place.model.map_or(text, |model| &text[layout.sections[model].lines.clone()]);
    let inserted = if lines.contains("\r\n") { inserted.replace('\n', "\r\n") } else { inserted };
    Ok(format!("{before}{inserted}{after}"))
}

/// How many blank lines divide entries, judged by the nearest two that nothing else divides.
fn blank_lines(layout: &Layout<'_>, model: Option<usize>) -> usize {
    let divided = layout.sections.windows(2).enumerate().filter_map(|(index, pair)| {
        let codes = (pair[0].code(), pair[1].entry());
        let neighbours = matches!(codes, (Some(one), Some(other)) if one != other);
        let gap = &layout.text[layout.gap_after(index)];
        (neighbours && gap.trim().is_empty()).then(|| (index, gap.matches('\n').count()))
    });
    let model = model.unwrap_or_default();
    let nearest = divided.min_by_key(|&(index, _)| (index.abs_diff(model), index < model));
    nearest.map_or(1, |(_, blank)| blank)
}

/// The entry in the form and with the white space of another one.
fn entry_like(layout: &Layout<'_>, model: usize, new: &NewEntry) -> Result<String, Error> {
    let section = &layout.sections[model];
    let key = section.path.first().map(String::as_str).unwrap_or_default();
    let code = new.record.code.to_string();
    let document = parse_document(layout.text)?;
    let entry = document.get(key);
    let style = match entry.and_then(Item::as_table) {
        Some(table) if section.has_header => Style::of(table, layout.text),
        _ => Style::default(),
    };
    let lines = &layout.text[section.lines.clone()];
    if !section.has_header {
        return Ok(line(new, &lines[..lines.len() - lines.trim_start().len()]));
    }
    let header = lines.split_inclusive(']').next().unwrap_or_default();
    Ok(block(new, &header.replace(key, &code), &style))
}

/// The entry as a table with a header.
fn block(new: &NewEntry, header: &str, style: &Style) -> String {
    let mut lines = vec![header.to_owned()];
    lines.extend(
        keys(new)
            .into_iter()
            .map(|key| style.line(key.name, &key.value.to_string()) + &comment(&key.notes)),
    );
    lines.join("\n")
}

/// The entry as an inline table, as it must be among keys that stand above all headers.
fn line(new: &NewEntry, indent: &str) -> String {
    let keys = keys(new);
    let values: Vec<String> =
        keys.iter().map(|key| format!("{} = {}", key.name, key.value)).collect();
    let notes: Vec<String> = keys.into_iter().flat_map(|key| key.notes).collect();
    let comment = comment(&notes);
    format!("{indent}{} = {{ {} }}{comment}", new.record.code, values.join(", "))
}

fn comment(notes: &[String]) -> String {
    if notes.is_empty() { String::new() } else { format!(" # {}", notes.join("; ")) }
}

struct Key {
    name: &'static str,
    value: Value,
    notes: Vec<String>,
}

fn keys(new: &NewEntry) -> Vec<Key> {
    let record = &new.record;
    let key = |name, value| Key { name, value, notes: Vec::new() };
    let mut keys = vec![Key {
        name: "reason",
        value: Value::from(&record.phrase.text),
        notes: record.drafts.iter().map(|draft| note::of_draft(draft)).collect(),
    }];
    if let Some(name) = &new.name {
        keys.push(key("name", Value::from(name)));
    }
    match record.references.as_slice() {
        [] => {}
        [only] => keys.push(key("reference", Value::from(only.to_string()))),
        several => {
            let array: Array = several.iter().map(ToString::to_string).collect();
            keys.push(key("reference", Value::from(array)));
        }
    }
    keys.push(key("description", Value::from("")));
    let phrase = &record.phrase;
    if phrase.experimental || phrase.registration != Registration::Registered {
        let notes = phrase.experimental.then(|| note::EXPERIMENTAL.to_owned());
        keys.push(Key {
            name: "registration",
            value: Value::from(phrase.registration.as_str()),
            notes: notes.into_iter().collect(),
        });
    }
    keys
}
