//! The registry as XML: `sip-parameters.xml`, of which one sub-registry holds the codes.

use roxmltree::{Document, Node};

use super::error::{Error, quoted};
use super::reference::{Citation, section};
use super::registry::Row;

/// The sub-registry "Response Codes".
const REGISTRY_ID: &str = "sip-parameters-7";

/// The records of the sub-registry, in their order.
pub(crate) fn rows(text: &str) -> Result<Vec<Row>, Error> {
    refuse_html(text)?;
    let document = Document::parse(text).map_err(|error| {
        let line = error.pos().row as usize;
        Error::on_line(line, format!("not a registry file: {error}"))
    })?;
    let registry = find_registry(&document)?;
    let mut lines = LineCounter { text, at: 0, line: 1 };
    registry
        .children()
        .filter(|node| is_named(*node, "record"))
        .map(|record| row(record, lines.line_of(record.range().start)))
        .collect()
}

/// A web page is the most likely wrong download, and has no use for an XML parser's words.
fn refuse_html(text: &str) -> Result<(), Error> {
    let start: String = text.trim_start().chars().take(14).collect();
    let start = start.to_ascii_lowercase();
    if start.starts_with("<!doctype html") || start.starts_with("<html") {
        return Err(Error::new("not a registry file: an HTML page"));
    }
    Ok(())
}

fn find_registry<'a>(document: &'a Document<'_>) -> Result<Node<'a, 'a>, Error> {
    let mut found = document
        .descendants()
        .filter(|node| is_named(*node, "registry") && node.attribute("id") == Some(REGISTRY_ID));
    let registry = found.next().ok_or_else(|| {
        let root = document.root_element();
        let id = root.attribute("id").unwrap_or_default();
        Error::new(format!(
            "not IANA's `sip-parameters.xml`: no registry `{REGISTRY_ID}` in {}",
            quoted(&format!("<{} id=\"{id}\">", root.tag_name().name()))
        ))
    })?;
    if found.next().is_some() {
        return Err(Error::new(format!("two registries have the id `{REGISTRY_ID}`")));
    }
    Ok(registry)
}

fn row(record: Node<'_, '_>, line: usize) -> Result<Row, Error> {
    let child = |name| record.children().find(|node| is_named(*node, name));
    let citations = record
        .children()
        .filter(|node| is_named(*node, "xref"))
        .map(|xref| citation(xref, line))
        .collect::<Result<_, _>>()?;
    Ok(Row {
        line,
        value: child("value").map(text_of).unwrap_or_default(),
        description: child("description").map(text_of).unwrap_or_default(),
        citations,
    })
}

fn citation(xref: Node<'_, '_>, line: usize) -> Result<Citation, Error> {
    let data = xref.attribute("data").unwrap_or_default();
    match xref.attribute("type") {
        Some("rfc") => match Citation::parse(data) {
            Citation::Rfc(mut reference) => {
                reference.section = section(&text_of(xref));
                Ok(Citation::Rfc(reference))
            }
            // IANA has written approved drafts as either type
            draft @ Citation::Draft(_) => Ok(draft),
            Citation::Other => Err(Error::on_line(line, format!("{} is not an RFC", quoted(data)))),
        },
        Some("draft") => Ok(Citation::parse(data)),
        _ => Ok(Citation::Other),
    }
}

/// The text inside an element and its markup, but not what a citation inside it shows.
fn text_of(element: Node<'_, '_>) -> String {
    let mut text = String::new();
    for node in element.descendants() {
        let cited = || node.parent().is_some_and(|p| p != element && is_named(p, "xref"));
        match node.text() {
            Some(part) if node.is_text() && !cited() => text.push_str(part),
            _ if is_named(node, "br") => text.push(' '),
            _ => {}
        }
    }
    text
}

/// Whether a node is an element of that name, in IANA's namespace or in whichever a copy uses.
fn is_named(node: Node<'_, '_>, name: &str) -> bool {
    node.is_element() && node.tag_name().name() == name
}

/// Counts lines once for positions that only grow.
struct LineCounter<'a> {
    text: &'a str,
    at: usize,
    line: usize,
}

impl LineCounter<'_> {
    fn line_of(&mut self, position: usize) -> usize {
        let passed = self.text.get(self.at..position).unwrap_or_default();
        self.line += passed.matches('\n').count();
        self.at = position;
        self.line
    }
}
