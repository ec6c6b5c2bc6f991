//! The registry as XML: `sip-parameters.xml`, of which one sub-registry has the codes.

use roxmltree::{Document, Node};
use sipcodes_table::Date;

use super::registry::{Result, Row};

/// The sub-registry "Response Codes".
const REGISTRY_ID: &str = "sip-parameters-7";

/// The state of the registry, if the file has it, and the records.
pub(crate) fn read(text: &str) -> Result<(Option<Date>, Vec<Row>)> {
    let start = text.get(..14).unwrap_or(text).to_ascii_lowercase();
    if start.starts_with("<!doctype html") || start.starts_with("<html") {
        return Err("not a registry: this is an HTML page".to_owned());
    }
    let document =
        Document::parse(text).map_err(|error| format!("not a registry: invalid XML: {error}"))?;
    let registry = document
        .descendants()
        .find(|node| is_named(*node, "registry") && node.attribute("id") == Some(REGISTRY_ID))
        .ok_or_else(|| format!("not a registry: there is no `<registry id=\"{REGISTRY_ID}\">`"))?;
    let date_of = |text: String| {
        Date::parse(text.trim()).ok_or_else(|| format!("`{text}` in `<updated>` is not a date"))
    };
    let updated =
        child(document.root_element(), "updated").map(text_of).map(date_of).transpose()?;
    let records = registry.children().filter(|node| is_named(*node, "record"));
    Ok((updated, records.map(row).collect()))
}

fn row(record: Node<'_, '_>) -> Row {
    let text = |name| child(record, name).map(text_of).unwrap_or_default();
    let citations = record.children().filter(|node| is_named(*node, "xref")).map(|xref| {
        // the text may tell the section
        format!("{}, {}", xref.attribute("data").unwrap_or_default(), text_of(xref))
    });
    Row { value: text("value"), description: text("description"), citations: citations.collect() }
}

fn child<'a, 'd>(node: Node<'a, 'd>, name: &str) -> Option<Node<'a, 'd>> {
    node.children().find(|node| is_named(*node, name))
}

/// The text inside an element and its markup, but not what a citation inside it shows.
fn text_of(element: Node<'_, '_>) -> String {
    let mut text = String::new();
    for node in element.descendants() {
        match node.text() {
            Some(part) if node.is_text() => {
                let is_cited =
                    node.parent().is_some_and(|it| it != element && is_named(it, "xref"));
                text.push_str(if is_cited { "" } else { part });
            }
            _ if is_named(node, "br") => text.push(' '),
            _ => {}
        }
    }
    text
}

/// Whether a node is an element of that name, in any namespace.
fn is_named(node: Node<'_, '_>, name: &str) -> bool {
    node.is_element() && node.tag_name().name() == name
}
