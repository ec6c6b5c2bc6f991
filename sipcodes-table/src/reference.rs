//! References to sections of RFCs.

use crate::cell::Cell;
use crate::data::Data;
use crate::lookalike;
use crate::suggest::did_you_mean;

/// `RFC3261 21.4.24`: an RFC and a section of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The number of the RFC.
    pub rfc: u16,
    /// The section; empty where the whole document is meant.
    pub section: String,
}

impl Reference {
    /// Reads `RFC3261 21.4.24`, or `RFC6228` for a whole document; `None` for any other spelling.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (rfc, section) = text.split_once(' ').unwrap_or((text, ""));
        let number = rfc.strip_prefix("RFC")?;
        if !number.starts_with(|first: char| ('1'..='9').contains(&first)) {
            return None;
        }
        let rfc = number.parse().ok()?;
        // a section must follow a space
        let valid = if text.contains(' ') { is_section(section) } else { section.is_empty() };
        valid.then(|| Self { rfc, section: section.to_owned() })
    }

    /// The reference that `RFC 3261, Section 21.4.24` or `3261 21` probably means.
    fn guess(text: &str) -> Option<String> {
        let plain = lookalike::plain(text);
        let mut words = plain
            .as_deref()
            .unwrap_or(text)
            .split([' ', ',', ';', '[', ']', '#', '\t', '§'])
            .filter(|word| {
                !matches!(word.to_lowercase().as_str(), "" | "rfc" | "section" | "sec." | "chapter")
            });
        let number = words.next()?.to_uppercase();
        let number = number.trim_start_matches("RFC").trim_start_matches('-');
        let likely = match words.next() {
            Some(section) => format!("RFC{number} {}", section.trim_matches('.')),
            None => format!("RFC{number}"),
        };
        Self::parse(&likely).is_some().then_some(likely)
    }

    pub(crate) fn read(cell: &mut Cell<'_>) -> Option<Self> {
        let text = cell.text()?;
        let reference = Self::parse(&text);
        if reference.is_none() {
            let label = match Self::guess(&text) {
                Some(likely) => did_you_mean(&likely, '"', &text),
                None => "expected an RFC and a section, such as \"RFC3261 21.4.24\"".to_owned(),
            };
            cell.reject(&format!(": bad reference \"{text}\""), label);
        }
        reference
    }

    pub(crate) fn data(&self) -> Data<'_> {
        Data::New("Reference", vec![Data::Number(self.rfc), Data::Text(&self.section)])
    }

    /// A link to the section in the RFC Editor's edition, in Markdown.
    #[must_use]
    pub fn link(&self) -> String {
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

/// `21.4.24`, or `A.1` in an appendix.
fn is_section(section: &str) -> bool {
    section.split('.').enumerate().all(|(at, part)| {
        let is_number = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let is_letter = part.len() == 1 && part.bytes().all(|byte| byte.is_ascii_uppercase());
        is_number || (at == 0 && is_letter)
    })
}
