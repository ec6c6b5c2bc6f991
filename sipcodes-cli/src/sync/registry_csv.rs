//! The registry as CSV: `sip-parameters-7.csv`, IANA's export of the sub-registry.

use csv::{ReaderBuilder, StringRecord};

use super::error::{Error, quoted};
use super::reference::Citation;
use super::registry::Row;

/// The columns that tell this export from that of any other registry.
const COLUMNS: [&str; 3] = ["Response Code", "Description", "Reference"];

/// The rows below the header, in their order.
pub(crate) fn rows(text: &str) -> Result<Vec<Row>, Error> {
    let mut reader =
        ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut records = reader.records();
    let header = match records.next() {
        Some(Ok(header)) => header,
        _ => StringRecord::new(),
    };
    let column = |name: &str| {
        let position = header.iter().position(|cell| cell.trim().eq_ignore_ascii_case(name));
        position.ok_or_else(|| {
            Error::new(format!(
                "not a registry file: expected XML, or CSV with the columns `{}`, found {}",
                COLUMNS.join(","),
                quoted(text.trim_start().lines().next().unwrap_or_default())
            ))
        })
    };
    let [code, description, reference] =
        [column(COLUMNS[0])?, column(COLUMNS[1])?, column(COLUMNS[2])?];
    // the parser takes the end of the file for the missing quotation mark
    if text.matches('"').count() % 2 != 0 {
        return Err(Error::new("a quoted field has no end: is the file complete?"));
    }
    records
        .map(|record| {
            let record =
                record.map_err(|error| Error::new(format!("not a registry file: {error}")))?;
            let line = record.position().map_or(0, csv::Position::line);
            let line = usize::try_from(line).unwrap_or(usize::MAX);
            if record.len() != header.len() {
                let message = format!(
                    "{} fields where the header has {}: is the file complete?",
                    record.len(),
                    header.len()
                );
                return Err(Error::on_line(line, message));
            }
            Ok(Row {
                line,
                value: record[code].to_owned(),
                description: record[description].to_owned(),
                citations: citations(&record[reference], line)?,
            })
        })
        .collect()
}

/// Reads a reference field: nothing, `[RFC6228]`, or several: `[RFC6665][RFC7647]`.
fn citations(field: &str, line: usize) -> Result<Vec<Citation>, Error> {
    let mut citations = Vec::new();
    let mut rest = field.trim();
    while !rest.is_empty() {
        let citation = rest.strip_prefix('[').and_then(|inside| inside.split_once(']'));
        let Some((inside, after)) = citation else {
            let message = format!("{} is not a reference in brackets", quoted(field));
            return Err(Error::on_line(line, message));
        };
        let citation = Citation::parse(inside);
        if citation == Citation::Other && inside.to_ascii_lowercase().starts_with("rfc") {
            return Err(Error::on_line(line, format!("{} is not an RFC", quoted(inside))));
        }
        citations.push(citation);
        rest = after.trim_start_matches(|c: char| c.is_whitespace() || c == ',' || c == ';');
    }
    Ok(citations)
}
