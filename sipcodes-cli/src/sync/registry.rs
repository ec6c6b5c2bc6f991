//! IANA's registry of response codes, in either of its formats.

use std::collections::BTreeMap;

use sipcodes::Code;
use sipcodes_table::{Date, Reference};

use super::{registry_csv, registry_xml};

/// Why a file is not a registry, or what is wrong with a record.
pub(crate) type Result<T> = std::result::Result<T, String>;

/// The RFC that defines every code whose record does not cite another one, as the registry's note
/// says.
const DEFAULT_RFC: u16 = 3261;

/// Every registered code.
#[derive(Debug)]
pub(crate) struct Registry {
    /// The state of the registry; the CSV does not have it.
    pub(crate) updated: Option<Date>,
    pub(crate) records: BTreeMap<u16, Record>,
}

/// What the registry says about one code.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Record {
    /// The reason phrase, without remarks.
    pub(crate) reason: String,
    /// The word that a table has for the remarks.
    pub(crate) registration: &'static str,
    /// The RFCs that define the code, in the registry's order.
    pub(crate) references: Vec<Reference>,
    /// Approved drafts that do not have an RFC number yet.
    pub(crate) drafts: Vec<String>,
}

/// A record with its texts as they are in the file.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) value: String,
    pub(crate) description: String,
    /// Such as `RFC6665` or `RFC6665, Section 8.3.1`.
    pub(crate) citations: Vec<String>,
}

impl Registry {
    /// Reads a registry file, XML or CSV as its content tells.
    pub(crate) fn parse(bytes: &[u8]) -> Result<Self> {
        let text = std::str::from_utf8(bytes)
            .map_err(|error| format!("not a registry: not UTF-8 ({error})"))?;
        let text = text.trim_start_matches('\u{feff}').trim_start();
        let (updated, rows) = if text.starts_with('<') {
            registry_xml::read(text)?
        } else {
            (None, registry_csv::read(text)?)
        };
        let mut records = BTreeMap::new();
        for row in rows {
            let Some((code, record)) = record(&row)? else { continue };
            if records.get(&code).is_some_and(|first| *first != record) {
                return Err(format!("two records of {code} differ"));
            }
            records.insert(code, record);
        }
        if records.is_empty() {
            return Err("the registry does not have any response code".to_owned());
        }
        Ok(Self { updated, records })
    }
}

/// The record of a row; `None` for a row that does not register a code.
fn record(row: &Row) -> Result<Option<(u16, Record)>> {
    let value = row.value.trim();
    let (reason, registration) = split_remarks(&row.description);
    if is_class(value) || is_vacant(&reason) {
        return Ok(None);
    }
    let Ok(code) = value.parse().map(|code: Code| code.as_u16()) else {
        return Err(format!("`{value}` is not a response code from 100 to 699"));
    };
    if reason.is_empty() {
        return Err(format!("{code} does not have a reason phrase"));
    }
    let (mut references, mut drafts) = (Vec::new(), Vec::new());
    if row.citations.is_empty() {
        references.push(Reference { rfc: DEFAULT_RFC, section: String::new() });
    }
    for citation in &row.citations {
        let document = citation.split([',', ' ']).next().unwrap_or_default();
        let name = document.to_ascii_uppercase();
        // a person or a document of another body has no place in a table
        if name.starts_with("RFC-") || name.starts_with("DRAFT-") {
            drafts.push(document.to_owned());
        } else if name.starts_with("RFC") {
            let text = format!("{name} {}", section(citation));
            let Some(reference) = Reference::parse(text.trim_end()) else {
                return Err(format!("{code} cites `{document}`, which is not an RFC"));
            };
            if !references.contains(&reference) {
                references.push(reference);
            }
        }
    }
    Ok(Some((code, Record { reason, registration, references, drafts })))
}

/// `4xx`, a row of older registries.
fn is_class(value: &str) -> bool {
    matches!(value.as_bytes(), [b'1'..=b'6', b'x' | b'X', b'x' | b'X'])
}

/// Whether a row says that its code, or a range such as `470-479`, is not registered.
fn is_vacant(reason: &str) -> bool {
    let reason = reason.to_ascii_lowercase();
    reason == "unassigned" || reason == "reserved" || reason.starts_with("reserved for ")
}

/// Splits `Accepted (Deprecated)` into the phrase and the word for the remark. Only what is known as
/// a remark is split off, because a phrase may have parentheses.
fn split_remarks(description: &str) -> (String, &'static str) {
    let reason = description.split_whitespace().collect::<Vec<_>>().join(" ");
    let (mut reason, mut registration) = (reason.as_str(), "registered");
    while let Some((before, remark)) =
        reason.strip_suffix(')').and_then(|rest| rest.rsplit_once('('))
    {
        let word: String = remark.chars().take_while(char::is_ascii_alphabetic).collect();
        match word.to_ascii_lowercase().as_str() {
            "deprecated" | "obsolete" | "obsoleted" => registration = "deprecated",
            "historic" => registration = "historic",
            // the second one: an early allocation that expires unless an RFC follows
            "experimental" | "temporary" => {}
            _ => break,
        }
        reason = before.trim_end();
    }
    (reason.to_owned(), registration)
}

/// The section that `RFC6665, Section 8.3.1` names; empty if there is none that a table can have.
fn section(citation: &str) -> &str {
    let mut words = citation.split([' ', '\n', '\t', ',', ';', '(', ')']);
    words.find(|word| word.eq_ignore_ascii_case("section"));
    let section = words.find(|word| !word.is_empty()).unwrap_or_default().trim_end_matches('.');
    let is_valid = Reference::parse(&format!("RFC1 {section}")).is_some();
    if is_valid { section } else { "" }
}
