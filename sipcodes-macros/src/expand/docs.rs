//! The documentation of a variant: all that its entry says.

use crate::entry::{Entry, HeaderRule, Reference};
use crate::words::spelt;

/// The titles of the classes, by first digit (RFC 3261, Section 7.2).
const CLASSES: [&str; 6] =
    ["Provisional", "Success", "Redirection", "Client Error", "Server Error", "Global Failure"];

/// Code and phrase, the description, and a table of the other columns, line by line.
pub(super) fn variant(entry: &Entry) -> Vec<String> {
    let Entry { code, reason, description, .. } = entry;
    let mut lines = vec![format!("{code} {}", escape(reason)), String::new()];
    if !description.is_empty() {
        lines.extend([escape(description), String::new()]);
    }
    let facts = facts(entry).into_iter().filter(|(_, content)| !content.is_empty());
    let mut rows = facts.map(|(title, content)| format!("| {title} | {content} |"));
    lines.extend(rows.next());
    lines.push("|---|---|".to_owned());
    lines.extend(rows);
    lines
}

/// Titles and contents of the rows; an empty one is left out.
fn facts(entry: &Entry) -> [(&'static str, String); 9] {
    let class = usize::from(entry.code / 100);
    let title = CLASSES.get(class - 1).copied().unwrap_or_default();
    let cause = entry.q850_cause.map(|cause| cause.to_string());
    [
        ("Class", format!("{class}xx {title}")),
        ("Reference", join(&entry.references, Reference::link)),
        ("Registration", spelt(entry.registration)),
        ("Former phrases", join(&entry.former_reasons, |phrase| escape(phrase))),
        ("Methods", join(&entry.methods, |method| escape(method))),
        ("Dialog effect", entry.dialog_effect.map(spelt).unwrap_or_default()),
        ("Q.850 cause", cause.unwrap_or_default()),
        ("Remedy", entry.remedy.map(spelt).unwrap_or_default()),
        ("Header fields", join(&entry.headers, HeaderRule::summary)),
    ]
}

fn join<T>(items: &[T], show: impl Fn(&T) -> String) -> String {
    items.iter().map(show).collect::<Vec<_>>().join("; ")
}

impl Reference {
    /// A link to the section in the RFC Editor's edition.
    fn link(&self) -> String {
        let Self { rfc, section } = self;
        let (title, anchor) = match section.chars().next() {
            None => (String::new(), String::new()),
            Some(first) if first.is_ascii_digit() => {
                (format!(", Section {section}"), format!("#section-{section}"))
            }
            Some(_) => (format!(", Appendix {section}"), format!("#appendix-{section}")),
        };
        format!("[RFC {rfc}{title}](https://www.rfc-editor.org/rfc/rfc{rfc}{anchor})")
    }
}

impl HeaderRule {
    fn summary(&self) -> String {
        let (name, requirement) = (escape(&self.name), spelt(self.requirement));
        if self.when.is_empty() {
            format!("{name} {requirement}")
        } else {
            format!("{name} {requirement} ({})", escape(&self.when))
        }
    }
}

/// Text of the table as Markdown that shows just this text, on one line: neither links nor
/// emphasis, tables, HTML or bare addresses, about which rustdoc would warn in the user's crate.
fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for word in text.split_whitespace() {
        if !escaped.is_empty() {
            escaped.push(' ');
        }
        for character in word.chars() {
            if character.is_ascii_punctuation() && !"-.,;()'/?!%".contains(character) {
                escaped.push('\\');
            }
            escaped.push(character);
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stays_text() {
        assert_eq!(escape("Busy Here"), "Busy Here");
        assert_eq!(escape("see [x] | <b> `c` *d*"), r"see \[x\] \| \<b\> \`c\` \*d\*");
        assert_eq!(escape("two\nlines"), "two lines");
        assert_eq!(escape("https://example.org"), r"https\://example.org");
    }
}
