//! The table, `codes.toml`, as far as the registry has a say in it.

use std::collections::BTreeMap;

use sipcodes::Registration;
use toml_edit::{Document, Item, TableLike};

use super::error::{Error, quoted};
use super::note;
use super::phrase::default_name;
use super::reference::Reference;

/// The entries of a table by their codes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Table {
    pub(crate) entries: BTreeMap<u16, Entry>,
}

/// What the table says of one code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) code: u16,
    pub(crate) reason: String,
    /// The variant name, where the entry does not leave it to the phrase.
    pub(crate) name: Option<String>,
    pub(crate) references: Vec<Reference>,
    pub(crate) registration: Registration,
    pub(crate) former_reasons: Vec<String>,
    /// Whether a note in a comment calls the code experimental.
    pub(crate) experimental: bool,
    /// Drafts that notes in comments name.
    pub(crate) drafts: Vec<String>,
}

impl Table {
    /// Reads a table. Keys that the registry has no say in are passed over unread.
    pub(crate) fn parse(text: &str) -> Result<Self, Error> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let document = parse_document(text)?;
        let mut entries = BTreeMap::new();
        for (key, item) in document.iter() {
            if let Some(code) = code_of(key) {
                entries.insert(code, Reader { text, code }.entry(item)?);
            } else if key.bytes().all(|b| b.is_ascii_digit()) {
                let span = document.key(key).and_then(toml_edit::Key::span);
                let message = format!("{} is not a code in 100..=699", quoted(key));
                return Err(Error::at(text, span, message));
            }
        }
        Ok(Self { entries })
    }
}

impl Entry {
    /// The variant that the macro makes of this entry.
    pub(crate) fn variant(&self) -> String {
        self.name.clone().unwrap_or_else(|| default_name(&self.reason))
    }
}

/// Parses TOML and keeps the place of everything in it; `text` has no byte order mark.
pub(crate) fn parse_document(text: &str) -> Result<Document<&str>, Error> {
    Document::parse(text).map_err(|error| {
        let message = error.message().trim().replace('\n', ", ");
        Error::at(text, error.span(), message)
    })
}

/// The code that a key of the table stands for, unless it is another key, such as `q850`.
pub(crate) fn code_of(key: &str) -> Option<u16> {
    let digits = key.len() == 3 && key.bytes().all(|b| b.is_ascii_digit());
    let code = digits.then(|| key.parse().ok())??;
    (100..=699).contains(&code).then_some(code)
}

/// Reads one entry, with what its error messages need.
struct Reader<'a> {
    text: &'a str,
    code: u16,
}

impl Reader<'_> {
    fn entry(&self, item: &Item) -> Result<Entry, Error> {
        let Some(table) = item.as_table_like() else {
            return Err(self.wrong(item, "is no table"));
        };
        let Some(reason) = self.string(table, "reason")? else {
            return Err(self.wrong(item, "has no `reason`"));
        };
        let references = self
            .strings(table, "reference")?
            .iter()
            .map(|text| {
                Reference::parse(text).ok_or_else(|| {
                    let item = table.get("reference").unwrap_or(item);
                    let message =
                        format!("has the reference {}, expected `RFC3261 21.4.24`", quoted(text));
                    self.wrong(item, &message)
                })
            })
            .collect::<Result<_, _>>()?;
        let notes = note::of_entry(self.text, item);
        Ok(Entry {
            code: self.code,
            reason,
            name: self.string(table, "name")?,
            references,
            registration: self.registration(table)?,
            former_reasons: self.strings(table, "former_reasons")?,
            experimental: notes.iter().any(|part| note::is_experimental(part)),
            drafts: notes.iter().filter_map(|part| note::draft(part)).map(str::to_owned).collect(),
        })
    }

    fn registration(&self, table: &dyn TableLike) -> Result<Registration, Error> {
        let Some(word) = self.string(table, "registration")? else {
            return Ok(Registration::Registered);
        };
        let known = Registration::ALL
            .iter()
            .copied()
            .find(|known| known.as_str() == word || format!("{known:?}") == word);
        known.ok_or_else(|| {
            let message = format!("has the unknown `registration` {}", quoted(&word));
            table
                .get("registration")
                .map_or_else(|| Error::new(&message), |item| self.wrong(item, &message))
        })
    }

    fn string(&self, table: &dyn TableLike, key: &str) -> Result<Option<String>, Error> {
        let Some(item) = table.get(key) else {
            return Ok(None);
        };
        match item.as_str() {
            Some(text) => Ok(Some(text.to_owned())),
            None => Err(self.wrong(item, &format!("has a `{key}` that is no string"))),
        }
    }

    /// A string, or an array of them.
    fn strings(&self, table: &dyn TableLike, key: &str) -> Result<Vec<String>, Error> {
        let Some(item) = table.get(key) else {
            return Ok(Vec::new());
        };
        let texts = match (item.as_str(), item.as_array()) {
            (Some(text), _) => Some(vec![text.to_owned()]),
            (None, Some(array)) => {
                array.iter().map(|value| value.as_str().map(str::to_owned)).collect()
            }
            (None, None) => None,
        };
        texts.ok_or_else(|| self.wrong(item, &format!("has a `{key}` that is no array of strings")))
    }

    fn wrong(&self, item: &Item, message: &str) -> Error {
        Error::at(self.text, item.span(), format!("entry {} {message}", self.code))
    }
}
