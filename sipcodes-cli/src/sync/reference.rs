//! Documents that define a code: RFCs, and drafts that are to become one.

use std::fmt;

/// An RFC, with the section where it is known: `RFC3261 21.4.24`, as a table writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reference {
    pub(crate) rfc: u16,
    pub(crate) section: Option<String>,
}

impl Reference {
    /// An RFC as a whole.
    pub(crate) const fn whole(rfc: u16) -> Self {
        Self { rfc, section: None }
    }

    /// Reads a table's `RFC3261 21.4.24` or `RFC3261`.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (rfc, section) = text
            .split_once(char::is_whitespace)
            .map_or((text, ""), |(rfc, section)| (rfc, section.trim()));
        Some(Self {
            rfc: rfc_number(rfc)?,
            section: (!section.is_empty()).then(|| section.to_owned()),
        })
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RFC{}", self.rfc)?;
        match &self.section {
            Some(section) => write!(f, " {section}"),
            None => Ok(()),
        }
    }
}

/// What a record of the registry cites.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Citation {
    Rfc(Reference),
    /// An approved draft that waits for its number, by the name IANA gives it.
    Draft(String),
    /// A person, a footnote, a document of another body: nothing that a table could name.
    Other,
}

impl Citation {
    /// Reads what stands between IANA's brackets: `RFC6665`, `RFC6665, Section 8.3.1`,
    /// `RFC-ietf-sipcore-example-07`.
    pub(crate) fn parse(text: &str) -> Self {
        let text = text.trim();
        let (name, remainder) = text
            .find(|c: char| c == ',' || c.is_whitespace())
            .map_or((text, ""), |end| text.split_at(end));
        let lower = name.to_ascii_lowercase();
        if let Some(rfc) = rfc_number(name) {
            return Self::Rfc(Reference { rfc, section: section(remainder) });
        }
        let plain = |c: char| c.is_ascii_alphanumeric() || "-._".contains(c);
        if (lower.starts_with("rfc-") || lower.starts_with("draft-")) && name.chars().all(plain) {
            return Self::Draft(name.to_owned());
        }
        Self::Other
    }
}

/// The number of `RFC3261` or `rfc3261`.
fn rfc_number(text: &str) -> Option<u16> {
    let (prefix, digits) = text.split_at_checked(3)?;
    if !prefix.eq_ignore_ascii_case("rfc") || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    digits.parse().ok().filter(|&number| number > 0)
}

/// The section that a citation such as `RFC6665, Section 8.3.1` names.
pub(crate) fn section(text: &str) -> Option<String> {
    let mut words = text.split([' ', '\t', '\r', '\n', ',', ';', '(', ')', '[', ']']);
    words.find(|word| word.eq_ignore_ascii_case("section"))?;
    let section = words.find(|word| !word.is_empty())?.trim_end_matches('.');
    let dotted = section.split('.').enumerate().all(|(at, part)| {
        let is_number = !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        let is_appendix = part.len() == 1 && part.bytes().all(|b| b.is_ascii_uppercase());
        is_number || at == 0 && is_appendix
    });
    dotted.then(|| section.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tables_reference_is_read_and_written_alike() {
        for text in ["RFC3261 21.4.24", "RFC9999"] {
            assert_eq!(Reference::parse(text).unwrap().to_string(), text);
        }
        for text in ["", "RFC", "RFC 3261", "RFC0", "RFC99999", "3261", "RFC+1", "üü1"] {
            assert_eq!(Reference::parse(text), None, "{text:?}");
        }
    }

    #[test]
    fn citations_are_told_apart() {
        let rfc = |rfc, section: &str| {
            Citation::Rfc(Reference {
                rfc,
                section: (!section.is_empty()).then(|| section.to_owned()),
            })
        };
        for (text, expected) in [
            ("RFC6228", rfc(6228, "")),
            ("rfc6228", rfc(6228, "")),
            ("RFC6665, Section 8.3.1", rfc(6665, "8.3.1")),
            ("RFC6665 (see section A.1.)", rfc(6665, "A.1")),
            ("RFC6665, Section", rfc(6665, "")),
            ("RFC6665, Section four", rfc(6665, "")),
            (
                "RFC-ietf-sipcore-example-07",
                Citation::Draft("RFC-ietf-sipcore-example-07".to_owned()),
            ),
            ("Jane_Doe", Citation::Other),
            ("1", Citation::Other),
            ("RFC-<odd>", Citation::Other),
        ] {
            assert_eq!(Citation::parse(text), expected, "{text:?}");
        }
    }
}
