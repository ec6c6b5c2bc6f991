//! One entry of a table: a code and all that is known about it. Every column is read here.

use proc_macro2::Ident;
use toml::de::DeValue;

use crate::cell::Cell;
use crate::report::Report;
use crate::rows::{self, Row, in_order};
use crate::source::Place;
use crate::suggest::nearest;
use crate::words;

/// The keys of an entry, each a column of the table.
pub(crate) const KEYS: &[&str] = &[
    "reason",
    "name",
    "reference",
    "description",
    "registration",
    "former_reasons",
    "methods",
    "dialog_effect",
    "q850_cause",
    "remedy",
    "headers",
    "replace",
];

/// A code and what its entry says. Absent columns are empty or `None`.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) code: u16,
    /// the heading
    pub(crate) place: Place,
    /// the variant
    pub(crate) name: String,
    /// what the name was made of: the `name`, or else the `reason`
    pub(crate) name_place: Place,
    pub(crate) reason: String,
    pub(crate) references: Vec<Reference>,
    pub(crate) description: String,
    pub(crate) registration: &'static str,
    pub(crate) former_reasons: Vec<String>,
    pub(crate) methods: Vec<String>,
    pub(crate) dialog_effect: Option<&'static str>,
    pub(crate) q850_cause: Option<u8>,
    pub(crate) remedy: Option<&'static str>,
    pub(crate) headers: Vec<HeaderRule>,
    /// whether it takes the place of an entry of an earlier table
    pub(crate) replace: bool,
}

/// `RFC3261 21.4.24`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Reference {
    pub(crate) rfc: u16,
    /// empty: the whole document
    pub(crate) section: String,
}

#[derive(Debug)]
pub(crate) struct HeaderRule {
    pub(crate) name: String,
    pub(crate) requirement: &'static str,
    /// empty: always
    pub(crate) when: String,
}

impl Entry {
    /// Reads an entry and reports what is wrong with it. What can be used in spite of that is
    /// returned, so that one slip does not take the variant away from all code that names it.
    pub(crate) fn read(row: &Row<'_>, report: &mut Report) -> Option<Self> {
        let code = read_code(row, report)?;
        let place = row.key_place;
        let DeValue::Table(columns) = row.value else {
            let message =
                format!("`{code}`: expected a table `[{code}]`, found {}", found(row.value));
            report.add(place, message, "");
            return None;
        };

        let mut entry = Self {
            code,
            place,
            name: String::new(),
            name_place: place,
            reason: String::new(),
            references: Vec::new(),
            description: String::new(),
            registration: words::REGISTRATIONS[0],
            former_reasons: Vec::new(),
            methods: Vec::new(),
            dialog_effect: None,
            q850_cause: None,
            remedy: None,
            headers: Vec::new(),
            replace: false,
        };
        let mut reason_place = None;
        let mut is_reason_sound = false;
        let mut named = false;
        let owner = row.key;
        let rows = in_order(columns, place.table);
        for (key, row) in rows::known(&rows, KEYS, owner, report) {
            let value_place = row.value_place;
            let mut cell = Cell { owner, key, value: row.value, place: value_place, report };
            match key {
                "reason" => {
                    reason_place = Some(value_place);
                    let problems = cell.report.len();
                    entry.reason = cell.phrase().unwrap_or_default();
                    is_reason_sound = cell.report.len() == problems;
                }
                "name" => {
                    if let Some(name) = cell.name() {
                        (entry.name, entry.name_place, named) = (name, value_place, true);
                    }
                }
                "reference" => entry.references = cell.references(),
                "description" => entry.description = cell.text().unwrap_or_default(),
                "registration" => {
                    entry.registration =
                        cell.word(words::REGISTRATIONS).unwrap_or(entry.registration);
                }
                "former_reasons" => entry.former_reasons = cell.each(|cell| cell.phrase()),
                "methods" => entry.methods = cell.each(|cell| cell.token()),
                "dialog_effect" => {
                    entry.dialog_effect = cell.word(words::DIALOG_EFFECTS);
                    cell.reject_unless(
                        code >= 400,
                        "`dialog_effect` belongs to 4xx, 5xx and 6xx codes (RFC 5057)",
                    );
                }
                "q850_cause" => entry.q850_cause = cell.q850_cause(),
                "remedy" => entry.remedy = cell.word(words::REMEDIES),
                "headers" => entry.headers = cell.header_rules(value_place.table),
                "replace" => entry.replace = cell.boolean().unwrap_or_default(),
                // `known` lets no other through
                _ => {}
            }
        }

        if reason_place.is_none() {
            let message = format!("`{code}` has no `reason`");
            report.add(place, message, "expected `reason = \"...\"` below");
        }
        if !named {
            entry.name = default_name(&entry.reason);
            entry.name_place = reason_place.unwrap_or(place);
            named = is_variant_name(&entry.name);
            if is_reason_sound && !named {
                let message = match &*entry.name {
                    "" => "no name of a variant can be made of this phrase".to_owned(),
                    name => format!("`{name}` cannot be the name of a variant"),
                };
                report.add(entry.name_place, message, "add `name = \"...\"` below");
            }
        }
        named.then_some(entry)
    }
}

/// The code that a key names: three digits, 100 to 699.
pub(crate) fn heading_code(key: &str) -> Option<u16> {
    let is_number = key.len() == 3 && key.bytes().all(|byte| byte.is_ascii_digit());
    key.parse().ok().filter(|code| is_number && (100..=699).contains(code))
}

fn read_code(row: &Row<'_>, report: &mut Report) -> Option<u16> {
    let key = row.key;
    let code = heading_code(key);
    if code.is_none() {
        let is_number = !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_digit());
        let (message, label) = if is_number {
            let label = "expected 100 to 699, in three digits".to_owned();
            (format!("code `{key}` is out of range"), label)
        } else {
            let label = match nearest(key, ["q850"]) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "expected a code from 100 to 699, or `q850`".to_owned(),
            };
            (format!("`{key}` is not a response code"), label)
        };
        report.add(row.key_place, message, label);
    }
    code
}

/// What a value is, with its article.
pub(crate) fn found(value: &DeValue<'_>) -> String {
    let kind = value.type_str();
    let article = if kind.starts_with(['a', 'i']) { "an" } else { "a" };
    format!("{article} {kind}")
}

/// A reason phrase in `UpperCamelCase`: split at everything that is not alphanumeric, each word
/// capitalised and otherwise lower case.
pub(crate) fn default_name(reason: &str) -> String {
    let mut name = String::new();
    let mut is_inside_word = false;
    for character in reason.chars() {
        if !character.is_alphanumeric() {
            is_inside_word = false;
        } else if is_inside_word {
            name.extend(character.to_lowercase());
        } else {
            name.extend(character.to_uppercase());
            is_inside_word = true;
        }
    }
    name
}

/// Names that a variant would take away from what every enum has beside its variants.
const TAKEN: [&str; 4] = ["ALL", "from_u16", "from_bytes", "from_q850_cause"];

/// Whether `name` is an identifier that is no keyword, and free.
pub(crate) fn is_variant_name(name: &str) -> bool {
    // the parser passes over spaces and comments, takes raw identifiers, and does not know that
    // edition 2024 reserves `gen`
    let is_identifier = syn::parse_str::<Ident>(name).is_ok_and(|identifier| identifier == name);
    is_identifier && !name.starts_with("r#") && name != "gen" && !TAKEN.contains(&name)
}
