//! How the people who keep a table write its entries.

use toml_edit::{RawString, TableLike};

/// The white space around keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Style {
    indent: String,
    before_equals: String,
    after_equals: String,
    /// The column that the equals signs are aligned to, where they are.
    column: Option<usize>,
}

impl Default for Style {
    fn default() -> Self {
        Self {
            indent: String::new(),
            before_equals: " ".to_owned(),
            after_equals: " ".to_owned(),
            column: None,
        }
    }
}

impl Style {
    /// The style of an entry; `text` is what the entry's document was parsed from.
    pub(crate) fn of(entry: &dyn TableLike, text: &str) -> Self {
        let raw = |raw: Option<&RawString>| -> String {
            let Some(raw) = raw else { return String::new() };
            let spanned = || raw.span().and_then(|span| text.get(span));
            raw.as_str().or_else(spanned).unwrap_or_default().to_owned()
        };
        let mut keys = entry.iter().filter_map(|(name, item)| {
            let value = item.as_value()?;
            let (key, _) = entry.get_key_value(name)?;
            let width = key.display_repr().chars().count();
            let suffix = raw(key.leaf_decor().suffix());
            Some((width, raw(key.leaf_decor().prefix()), suffix, raw(value.decor().prefix())))
        });
        let Some((width, prefix, before_equals, after_equals)) = keys.next() else {
            return Self::default();
        };
        let column = |width: usize, suffix: &str| width + suffix.chars().count();
        let first = column(width, &before_equals);
        // one other key of another length at the same column is no accident
        let aligned =
            keys.any(|(other, _, suffix, _)| other != width && column(other, &suffix) == first);
        let indent = prefix.rsplit('\n').next().unwrap_or_default();
        Self {
            indent: indent.chars().filter(|c| c.is_whitespace()).collect(),
            before_equals,
            after_equals,
            column: aligned.then_some(first),
        }
    }

    pub(crate) fn indent(&self) -> &str {
        &self.indent
    }

    pub(crate) fn after_equals(&self) -> &str {
        &self.after_equals
    }

    /// What stands between a key and its equals sign.
    pub(crate) fn before_equals(&self, key: &str) -> String {
        match self.column {
            Some(column) => " ".repeat(column.saturating_sub(key.len()).max(1)),
            None => self.before_equals.clone(),
        }
    }

    /// A line of an entry, without its end.
    pub(crate) fn line(&self, key: &str, value: &str) -> String {
        let Self { indent, after_equals, .. } = self;
        format!("{indent}{key}{}={after_equals}{value}", self.before_equals(key))
    }
}
