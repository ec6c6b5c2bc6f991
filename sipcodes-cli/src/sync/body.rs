//! An entry of a TOML document, changed key by key and otherwise left as it is written.

use toml_edit::{
    Array, Decor, DocumentMut, InlineTable, Item, Key, RawString, Table, TableLike, Value,
};

use super::list;
use super::style::Style;

/// The keys that a registry has a say in, in the order in which tables write them.
const ORDER: [&str; 6] =
    ["reason", "name", "reference", "description", "registration", "former_reasons"];

/// The keys of one entry.
#[derive(Debug)]
pub(crate) enum Body<'a> {
    /// Below a header, or written with dotted keys.
    Table(&'a mut Table),
    /// In braces; `486 = { .. }`.
    Inline(&'a mut InlineTable),
}

impl<'a> Body<'a> {
    pub(crate) fn of(document: &'a mut DocumentMut, key: &str) -> Option<Self> {
        match document.get_mut(key)? {
            Item::Table(table) => Some(Self::Table(table)),
            Item::Value(Value::InlineTable(table)) => Some(Self::Inline(table)),
            Item::None | Item::Value(_) | Item::ArrayOfTables(_) => None,
        }
    }

    fn table(&self) -> &dyn TableLike {
        match self {
            Self::Table(table) => *table,
            Self::Inline(table) => *table,
        }
    }

    fn value_mut(&mut self, key: &str) -> Option<&mut Value> {
        match self {
            Self::Table(table) => table.get_mut(key)?.as_value_mut(),
            Self::Inline(table) => table.get_mut(key),
        }
    }

    pub(crate) fn contains(&self, key: &str) -> bool {
        self.table().contains_key(key)
    }

    /// The texts of a key that holds one or several.
    pub(crate) fn list(&self, key: &str) -> Vec<String> {
        let texts: Vec<&Value> = match self.table().get(key).and_then(Item::as_value) {
            Some(Value::Array(array)) => array.iter().collect(),
            value => value.into_iter().collect(),
        };
        texts.into_iter().filter_map(Value::as_str).map(str::to_owned).collect()
    }

    /// Where notes about `key` stand: behind its value, or, for there is no room for a comment
    /// inside braces, behind the whole entry.
    pub(crate) fn notes_mut(&mut self, key: &str) -> Option<&mut Decor> {
        match self {
            Self::Table(_) => self.value_mut(key).map(Value::decor_mut),
            Self::Inline(table) => Some(table.decor_mut()),
        }
    }

    /// Gives a key a value; comments around an old value stay.
    pub(crate) fn set(&mut self, key: &str, value: impl Into<Value>) {
        let mut value = value.into();
        if let Some(old) = self.value_mut(key) {
            *value.decor_mut() = old.decor().clone();
            *old = value;
        } else {
            self.insert(key, value);
        }
    }

    /// Gives a key a list of texts. Elements that stay keep their quotes and comments.
    pub(crate) fn set_list(&mut self, key: &str, texts: &[String]) {
        let Some(Value::Array(array)) = self.value_mut(key) else {
            return self.set(key, texts.iter().collect::<Array>());
        };
        list::replace(array, texts);
    }

    /// Takes a key away, unless a comment or its form asks for it to stay.
    pub(crate) fn remove_bare(&mut self, key: &str) -> bool {
        let Self::Table(table) = self else {
            return false;
        };
        let has_comment = |decor: &Decor| {
            let texts = [decor.prefix(), decor.suffix()];
            let mut texts = texts.into_iter().flatten().filter_map(RawString::as_str);
            texts.any(|text| text.contains('#'))
        };
        let bare = table.get_key_value(key).is_some_and(|(key, item)| {
            let value = item.as_value();
            !has_comment(key.leaf_decor()) && value.is_some_and(|value| !has_comment(value.decor()))
        });
        bare && table.remove(key).is_some()
    }

    fn insert(&mut self, name: &str, value: Value) {
        let style = Style::of(self.table(), "");
        let order = self.order_with(name);
        let rank = |key: &Key| order.iter().position(|known| known == key.get());
        match self {
            Self::Table(table) => {
                let decor = Decor::new(style.indent(), style.before_equals(name));
                let value = value.decorated(style.after_equals(), "");
                let decor = if table.is_dotted() { Decor::new("", " ") } else { decor };
                table.insert_formatted(&Key::new(name).with_leaf_decor(decor), Item::Value(value));
                table.sort_values_by(|a, _, b, _| rank(a).cmp(&rank(b)));
            }
            Self::Inline(table) => {
                // the white space before the closing brace stands behind the last value
                let end = take_last_suffix(table);
                let key = Key::new(name).with_leaf_decor(Decor::new(" ", " "));
                table.insert_formatted(&key, value.decorated(" ", ""));
                table.sort_values_by(|a, _, b, _| rank(a).cmp(&rank(b)));
                if let Some((_, last)) = table.iter_mut().last() {
                    last.decor_mut().set_suffix(end);
                }
            }
        }
    }

    /// The keys of the entry with a new one behind those that tables write before it.
    fn order_with(&self, name: &str) -> Vec<String> {
        let mut keys: Vec<String> = self.table().iter().map(|(key, _)| key.to_owned()).collect();
        let rank = |key: &str| ORDER.iter().position(|known| *known == key);
        let before =
            |key: &String| rank(key).is_some_and(|rank_of_key| Some(rank_of_key) < rank(name));
        let place = keys.iter().rposition(before).map_or(0, |last| last + 1);
        keys.insert(place, name.to_owned());
        keys
    }
}

fn take_last_suffix(table: &mut InlineTable) -> String {
    let Some((_, last)) = table.iter_mut().last() else {
        return " ".to_owned();
    };
    let suffix = last.decor().suffix().and_then(RawString::as_str).unwrap_or_default().to_owned();
    if suffix.contains('#') {
        return String::new();
    }
    last.decor_mut().set_suffix("");
    suffix
}
