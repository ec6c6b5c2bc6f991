use core::fmt;

use crate::{Reference, Standing};

/// A reason phrase that is seen for a code beside the registered one.
///
/// Software must not depend on phrases (RFC 3261, Section 7.2), but some of them tell people more than the
/// code does.
///
/// ```
/// use sipcodes::{Standing, StatusCode};
///
/// let phrases = StatusCode::Forbidden.other_reason_phrases();
/// let stale = phrases.iter().find(|phrase| phrase.text() == "Stale Date").expect("RFC 8224");
/// assert_eq!(stale.standing(), Standing::Alternative);
/// assert!(!stale.meaning().is_empty());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ReasonPhrase {
    text: &'static str,
    standing: Standing,
    meaning: &'static str,
    reference: Option<Reference>,
}

impl ReasonPhrase {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(
        text: &'static str,
        standing: Standing,
        meaning: &'static str,
        reference: Option<Reference>,
    ) -> Self {
        Self { text, standing, meaning, reference }
    }

    /// The phrase.
    #[must_use]
    pub const fn text(self) -> &'static str {
        self.text
    }

    /// How it relates to the code.
    #[must_use]
    pub const fn standing(self) -> Standing {
        self.standing
    }

    /// What it tells people beyond the code, in a sentence; empty where that is the meaning of the code.
    #[must_use]
    pub const fn meaning(self) -> &'static str {
        self.meaning
    }

    /// The document that has it; `None` for phrases of software.
    #[must_use]
    pub const fn reference(self) -> Option<Reference> {
        self.reference
    }
}

/// Shows the phrase, and honours width and alignment.
impl fmt::Display for ReasonPhrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.text)
    }
}
