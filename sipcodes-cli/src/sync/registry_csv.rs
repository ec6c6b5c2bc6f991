//! The registry as CSV: `sip-parameters-7.csv`.

use csv::{ReaderBuilder, StringRecord, Trim};

use super::registry::{Result, Row};

/// The columns that tell this file from that of any other registry.
const COLUMNS: [&str; 3] = ["Response Code", "Description", "Reference"];

pub(crate) fn read(text: &str) -> Result<Vec<Row>> {
    let mut reader = ReaderBuilder::new().trim(Trim::All).from_reader(text.as_bytes());
    let wrong = |error| format!("not a registry: invalid CSV: {error}");
    let header = reader.headers().map_err(wrong)?;
    let places = COLUMNS.map(|column| header.iter().position(|cell| cell == column));
    let [Some(value), Some(description), Some(reference)] = places else {
        let columns = COLUMNS.join("`, `");
        return Err(format!("not a registry: expected XML, or CSV with the columns `{columns}`"));
    };
    let row = |record: csv::Result<StringRecord>| {
        let record = record.map_err(wrong)?; // which is as long as the header
        let [value, description] = [value, description].map(|place| record[place].to_owned());
        Ok(Row { value, description, citations: citations(&record[reference])? })
    };
    reader.records().map(row).collect()
}

/// Splits `[RFC6665][RFC7647]`.
fn citations(field: &str) -> Result<Vec<String>> {
    let mut citations = Vec::new();
    let mut rest = field;
    while !rest.is_empty() {
        let Some((citation, after)) =
            rest.strip_prefix('[').and_then(|inside| inside.split_once(']'))
        else {
            return Err(format!("`{field}` is not a reference such as `[RFC3261]`"));
        };
        citations.push(citation.to_owned());
        rest = after.trim_start_matches([' ', '\n', '\r', ',', ';']);
    }
    Ok(citations)
}
