//! Brings the text of a table into step. Lines that do not change stay as they are.

use sipcodes_table::COLUMNS;
use toml_edit::{Array, Datetime, Decor, DocumentMut, InlineTable, Item, RawString, Table, Value};

use super::compare::{Change, Difference};

/// The text with every difference removed. `updated` is the date of the registry.
pub(crate) fn edit(
    text: &str,
    differences: &[Difference],
    updated: Option<Datetime>,
) -> Result<String, String> {
    // toml_edit writes neither of these
    let mark = if text.starts_with('\u{feff}') { "\u{feff}" } else { "" };
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let print = |document: &DocumentMut| {
        let mut printed = mark.to_owned() + &document.to_string().replace('\n', line_end);
        if !text.ends_with('\n') {
            printed.truncate(printed.trim_end().len());
        }
        printed
    };
    let plain = text[mark.len()..].replace("\r\n", "\n");
    let mut document: DocumentMut = plain.parse().map_err(|error| format!("{error}"))?;
    if print(&document) != text {
        return Err("it cannot be edited without changes to other lines".to_owned());
    }
    for Difference { code, change } in differences {
        if let Change::New { .. } = change {
            insert(&mut document, *code, entry(change, updated));
        } else if let Some(item) = document.get_mut(&code.to_string()) {
            change_entry(item, change);
        }
    }
    if let Some(updated) = updated {
        set_registry(&mut document, updated);
    }
    Ok(print(&document))
}

/// The entry of a new code; its description is left to a person.
pub(crate) fn entry(new: &Change, updated: Option<Datetime>) -> Table {
    let Change::New { reason, name, reference, registration, .. } = new else {
        return Table::new();
    };
    let is_registered = *registration == "registered";
    let keys = [
        ("reason", Some(reason.into())),
        ("name", name.as_ref().map(Value::from)),
        ("since", updated.map(Value::from)),
        ("reference", list(reference)),
        ("description", Some("".into())),
        ("registration", (!is_registered).then(|| (*registration).into())),
    ];
    keys.into_iter().filter_map(|(key, value)| Some((key, value?))).collect()
}

/// Puts an entry after that of the next lower code, or before that of the next higher one if only
/// that is of the same class.
fn insert(document: &mut DocumentMut, code: u16, mut entry: Table) {
    let mut sections: Vec<(u16, &mut Table)> = document
        .iter_mut()
        .filter_map(|(key, item)| Some((key.get().parse().ok()?, item.as_table_mut()?)))
        .filter(|(_, table)| table.position().is_some())
        .collect();
    sections.sort_by_key(|(code, _)| *code);
    let at = sections.partition_point(|(other, _)| *other < code);
    let class = |at: usize| sections.get(at).map(|(code, _)| code / 100);
    let is_first_of_class =
        class(at) == Some(code / 100) && (at == 0 || class(at - 1) != class(at));
    if at == 0 || is_first_of_class {
        if let Some((_, next)) = sections.get_mut(at) {
            // the heading of a class stays above its first entry, and the comment of `next` with `next`
            let find = if is_first_of_class { str::rfind } else { str::find };
            entry.decor_mut().set_prefix(take_above(next, find));
            entry.set_position(next.position().map(|position| position - 1));
        }
    } else {
        let (_, previous) = &sections[at - 1];
        let own = previous.iter().filter_map(|(_, item)| item.as_table()?.position());
        entry.set_position(own.chain(previous.position()).max());
    }
    document.insert(&code.to_string(), Item::Table(entry));
}

fn change_entry(item: &mut Item, change: &Change) {
    match change {
        Change::New { .. } => {}
        Change::Phrase { from, to, name } => {
            set(item, "reason", to.into());
            if let Some(name) = name {
                set(item, "name", name.into());
            }
            change_other_reasons(item, from, to);
        }
        Change::Reference { to, .. } => change_references(item, to),
        Change::Registration { to: "registered", .. } => {
            item.as_table_like_mut().map(|entry| entry.remove("registration"));
        }
        Change::Registration { to, .. } => set(item, "registration", (*to).into()),
        Change::Withdrawn { .. } => set(item, "registration", "historic".into()),
    }
}

/// The phrase `from` becomes a former one, unless it is listed already; `to` is not another phrase.
fn change_other_reasons(item: &mut Item, from: &str, to: &str) {
    if item.get("other_reasons").is_none() {
        set(item, "other_reasons", Array::new().into());
    }
    let Some(others) = item.get_mut("other_reasons").and_then(Item::as_array_mut) else { return };
    let reason =
        |value: &Value| value.as_inline_table()?.get("reason")?.as_str().map(str::to_owned);
    others.retain(|other| reason(other).as_deref() != Some(to));
    if !others.iter().any(|other| reason(other).as_deref() == Some(from)) {
        let former = [("reason", from), ("standing", "former")];
        push(others, former.into_iter().collect::<InlineTable>().into());
    }
}

fn change_references(item: &mut Item, to: &[String]) {
    match (to, item.get_mut("reference").and_then(Item::as_array_mut)) {
        ([first, _, ..], Some(array)) if !array.is_empty() => {
            let has = |list: &Array, text: &str| list.iter().any(|it| it.as_str() == Some(text));
            if !has(array, first) {
                array.replace(0, first);
            }
            array.retain(|known| to.iter().any(|text| known.as_str() == Some(text)));
            for text in to {
                if !has(array, text) {
                    push(array, text.into());
                }
            }
        }
        _ => {
            if let Some(value) = list(to) {
                set(item, "reference", value);
            }
        }
    }
}

/// One text, or an array of several; `None` of none.
fn list(texts: &[String]) -> Option<Value> {
    match texts {
        [] => None,
        [only] => Some(only.into()),
        several => Some(several.iter().collect::<Array>().into()),
    }
}

/// Adds an element to an array, in which each table and each element with a comment has a line.
fn push(array: &mut Array, mut value: Value) {
    let has_lines = |value: &Value| raw(value.decor().prefix()).contains('\n');
    let are_lines = array.get(0).is_some_and(|first| has_lines(first) || first.is_inline_table());
    if are_lines {
        for other in array.iter_mut().filter(|other| !has_lines(other)) {
            other.decor_mut().set_prefix("\n  ");
        }
        // the comment of the last element stays on its line
        let comment = raw(Some(array.trailing())).trim_end().to_owned();
        *value.decor_mut() = Decor::new(comment + "\n  ", "");
        array.set_trailing_comma(true);
        array.set_trailing("\n");
    }
    array.push_formatted(value);
}

/// Gives a key a value. Comments around an old value stay.
fn set(item: &mut Item, key: &str, mut value: Value) {
    if let Some(old) = item.get_mut(key).and_then(Item::as_value_mut) {
        *value.decor_mut() = old.decor().clone();
        *old = value;
        return;
    }
    let Some(entry) = item.as_table_like_mut() else { return };
    let mut keys: Vec<String> = entry.iter().map(|(key, _)| key.to_owned()).collect();
    let rank = |key: &str| COLUMNS.iter().position(|column| column.key == key);
    let before = |other: &String| rank(other).is_some_and(|other| Some(other) < rank(key));
    keys.insert(keys.iter().rposition(before).map_or(0, |last| last + 1), key.to_owned());
    entry.insert(key, Item::Value(value));
    if let Some(table) = item.as_table_mut() {
        let place = |key: &str| keys.iter().position(|known| known == key);
        table.sort_values_by(|one, _, other, _| place(one.get()).cmp(&place(other.get())));
    }
}

/// Sets the date of the registry that the table is in step with.
fn set_registry(document: &mut DocumentMut, updated: Datetime) {
    let is_new = !document.contains_key("registry");
    set(document.as_item_mut(), "registry", updated.into());
    let sections = document.iter_mut().filter_map(|(_, item)| item.as_table_mut());
    let first = sections.filter(|it| it.position().is_some()).min_by_key(|it| it.position());
    if let (true, Some(first)) = (is_new, first) {
        // the header comment of the table stays above
        let header = take_above(first, str::find);
        if let Some(mut key) = document.key_mut("registry") {
            key.leaf_decor_mut().set_prefix(header);
        }
    }
}

/// Takes away the comments above a section, up to the blank line that `find` finds in them.
fn take_above(section: &mut Table, find: fn(&str, &'static str) -> Option<usize>) -> String {
    let above = raw(section.decor().prefix()).to_owned();
    let (taken, rest) = above.split_at(find(&above, "\n\n").map_or(0, |end| end + 2));
    section.decor_mut().set_prefix(format!("\n{rest}"));
    taken.to_owned()
}

fn raw(text: Option<&RawString>) -> &str {
    text.and_then(RawString::as_str).unwrap_or_default()
}
