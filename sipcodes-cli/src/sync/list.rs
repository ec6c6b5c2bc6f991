//! Arrays of texts, changed without losing how they are written.

use toml_edit::{Array, RawString, Value};

/// Gives an array other elements. Those that stay keep their quotes; where each has a line of its
/// own, they also keep the comments above and behind them.
pub(crate) fn replace(array: &mut Array, texts: &[String]) {
    let old: Vec<Element> = elements(array);
    let trailing = raw(Some(array.trailing())).to_owned();
    let lines = old.iter().find_map(|element| Some(&element.lead[element.lead.rfind('\n')?..]));
    let Some(line) = lines.map(str::to_owned) else {
        array.clear();
        for text in texts {
            let known = old.iter().find(|element| element.value.as_str() == Some(text));
            let value = known.map_or_else(|| text.into(), |element| element.value.clone());
            let space = if array.is_empty() { "" } else { " " };
            array.push_formatted(value.decorated(space, ""));
        }
        return;
    };
    let open = split_line(raw(array.get(0).and_then(|first| first.decor().prefix()))).0.to_owned();
    array.clear();
    let mut before = open;
    for text in texts {
        let known = old.iter().find(|element| element.value.as_str() == Some(text));
        let mut value = known.map_or_else(|| text.into(), |element| element.value.clone());
        let lead = known.map_or(&line, |element| &element.lead);
        value.decor_mut().set_prefix(format!("{before}{lead}"));
        array.push_formatted(value);
        before = known.map(|element| element.tail.clone()).unwrap_or_default();
    }
    let end = split_line(&trailing).1;
    array.set_trailing(format!("{before}{end}"));
}

/// An element with the text around it that is about it.
struct Element {
    value: Value,
    /// From the line above: comments, and the indentation.
    lead: String,
    /// Behind its comma: a comment on the same line.
    tail: String,
}

fn elements(array: &Array) -> Vec<Element> {
    let prefixes = array.iter().map(|value| raw(value.decor().prefix()));
    let mut around: Vec<(&str, &str)> = prefixes.map(split_line).collect();
    around.push(split_line(raw(Some(array.trailing()))));
    let pairs = array.iter().zip(around.windows(2));
    pairs
        .map(|(value, around)| Element {
            value: value.clone(),
            lead: around[0].1.to_owned(),
            tail: around[1].0.to_owned(),
        })
        .collect()
}

/// What is left of a line, and the lines below.
fn split_line(text: &str) -> (&str, &str) {
    match text.find('\n') {
        Some(end) => text.split_at(end),
        None => ("", text),
    }
}

fn raw(raw: Option<&RawString>) -> &str {
    raw.and_then(RawString::as_str).unwrap_or_default()
}
