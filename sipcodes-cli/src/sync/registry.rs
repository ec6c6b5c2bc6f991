//! IANA's registry of SIP response codes, whatever format it came in.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::error::{Error, quoted};
use super::phrase::{Phrase, forbidden_character};
use super::reference::{Citation, Reference};
use super::{registry_csv, registry_xml};

/// The RFC that defines every code whose record cites nothing, as the registry's note says.
const DEFAULT_RFC: u16 = 3261;

/// Every registered code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Registry {
    pub(crate) records: BTreeMap<u16, Record>,
}

/// What the registry says of one code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Record {
    pub(crate) code: u16,
    pub(crate) phrase: Phrase,
    /// The RFCs that define the code, in the registry's order.
    pub(crate) references: Vec<Reference>,
    /// Approved drafts that have no number yet.
    pub(crate) drafts: Vec<String>,
}

/// A row as its reader found it, before anything is made of the texts.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) line: usize,
    pub(crate) value: String,
    pub(crate) description: String,
    pub(crate) citations: Vec<Citation>,
}

impl Registry {
    /// Reads a registry file. Its content decides whether it is taken for XML or for CSV.
    pub(crate) fn parse(bytes: &[u8]) -> Result<Self, Error> {
        let text = std::str::from_utf8(bytes)
            .map_err(|error| Error::new(format!("not a registry file: not UTF-8 ({error})")))?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let rows = match text.trim_start().chars().next() {
            None => return Err(Error::new("not a registry file: it is empty")),
            Some('<') => registry_xml::rows(text)?,
            Some(_) => registry_csv::rows(text)?,
        };
        Self::from_rows(rows)
    }

    fn from_rows(rows: Vec<Row>) -> Result<Self, Error> {
        let mut records = BTreeMap::new();
        let mut lines = BTreeMap::new();
        for row in rows {
            let line = row.line;
            let Some(record) = Record::from_row(row)? else {
                continue;
            };
            let code = record.code;
            match records.entry(code) {
                Entry::Vacant(vacant) => {
                    vacant.insert(record);
                    lines.insert(code, line);
                }
                Entry::Occupied(first) if *first.get() == record => {}
                Entry::Occupied(_) => {
                    return Err(Error::on_line(
                        line,
                        format!(
                            "code {code} is already on line {}, with other facts",
                            lines[&code]
                        ),
                    ));
                }
            }
        }
        if records.is_empty() {
            return Err(Error::new("the registry holds no response code"));
        }
        Ok(Self { records })
    }
}

impl Record {
    /// The record of a row, or nothing for a row that registers no code.
    fn from_row(row: Row) -> Result<Option<Self>, Error> {
        let phrase = Phrase::parse(&row.description);
        let value = row.value.trim();
        if is_class(value) || is_range(value) || is_vacant(&phrase.text) {
            return Ok(None);
        }
        let wrong = |message| Err(Error::on_line(row.line, message));
        if value.is_empty() {
            return wrong("a record without a response code".to_owned());
        }
        if value.len() > 3 || !value.bytes().all(|b| b.is_ascii_digit()) {
            return wrong(format!("{} is not a response code", quoted(value)));
        }
        let Some(code) = value.parse().ok().filter(|code| (100..=699).contains(code)) else {
            return wrong(format!("response code {value} is not in 100..=699"));
        };
        if phrase.text.is_empty() {
            return wrong(format!("code {code} has no reason phrase"));
        }
        if let Some(c) = forbidden_character(&phrase.text) {
            return wrong(format!(
                "the phrase of {code}, {}, has a {c:?}, which no reason phrase may contain",
                quoted(&phrase.text)
            ));
        }
        let (references, drafts) = split(row.citations);
        Ok(Some(Self { code, phrase, references, drafts }))
    }
}

fn split(citations: Vec<Citation>) -> (Vec<Reference>, Vec<String>) {
    if citations.is_empty() {
        return (vec![Reference::whole(DEFAULT_RFC)], Vec::new());
    }
    let (mut references, mut drafts) = (Vec::new(), Vec::new());
    for citation in citations {
        match citation {
            Citation::Rfc(reference) if !references.contains(&reference) => {
                references.push(reference);
            }
            Citation::Draft(draft) if !drafts.contains(&draft) => drafts.push(draft),
            _ => {}
        }
    }
    (references, drafts)
}

/// `4xx`: older versions of the registry name the classes in rows of their own.
fn is_class(value: &str) -> bool {
    matches!(value.as_bytes(), [b'1'..=b'6', b'x' | b'X', b'x' | b'X'])
}

/// `470-479`: nothing but unassigned or reserved codes comes as a range.
fn is_range(value: &str) -> bool {
    let number = |text: &str| {
        let text = text.trim();
        (1..=3).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
    };
    value.split_once('-').is_some_and(|(first, last)| number(first) && number(last))
}

fn is_vacant(phrase: &str) -> bool {
    let phrase = phrase.to_ascii_lowercase();
    phrase == "unassigned" || phrase == "reserved" || phrase.starts_with("reserved for ")
}
