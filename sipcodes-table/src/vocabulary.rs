//! The words that some columns are made of.

use crate::suggest;

/// The words of a column: the variants of an enum of the crate `sipcodes`.
///
/// A table spells them in lower case, joined by `-`.
#[derive(Debug)]
pub struct Vocabulary {
    /// The name of the enum.
    pub name: &'static str,
    /// Its variants, in the order of their declaration.
    pub words: &'static [&'static str],
}

/// A word of a vocabulary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    /// The name of the enum.
    pub of: &'static str,
    /// The variant.
    pub variant: &'static str,
}

/// `registration`: the standing of a code in IANA's registry.
pub(crate) const REGISTRATION: Vocabulary =
    Vocabulary { name: "Registration", words: &["Registered", "Deprecated", "Historic", "Vendor"] };

/// `standing`: how another reason phrase relates to its code.
pub(crate) const STANDING: Vocabulary =
    Vocabulary { name: "Standing", words: &["Alternative", "Former", "Variant"] };

/// `sent_by`: who generates a response.
pub(crate) const ROLE: Vocabulary = Vocabulary {
    name: "Role",
    words: &[
        "Uas",
        "Proxy",
        "Registrar",
        "RedirectServer",
        "Gateway",
        "EventServer",
        "Verifier",
        "EdgeProxy",
        "Relay",
    ],
};

/// `outcome`: how a response counts for an attempt to set up a session.
pub(crate) const OUTCOME: Vocabulary = Vocabulary {
    name: "Outcome",
    words: &["Answered", "Redirected", "Challenged", "Declined", "Ineffective", "Failed"],
};

/// `dialog_effect`: what a failure ends.
pub(crate) const DIALOG_EFFECT: Vocabulary =
    Vocabulary { name: "DialogEffect", words: &["Transaction", "Usage", "Dialog"] };

/// `requirement` of a header rule.
pub(crate) const REQUIREMENT: Vocabulary = Vocabulary {
    name: "Requirement",
    words: &["Required", "Recommended", "Optional", "Discouraged", "Forbidden"],
};

/// `remedy`: what to change before a request is sent again.
pub(crate) const REMEDY: Vocabulary = Vocabulary {
    name: "Remedy",
    words: &[
        "OtherTarget",
        "OtherRoute",
        "AlternativeService",
        "Credentials",
        "LaterIfTold",
        "AllowedMethod",
        "Later",
        "FreshPublication",
        "SmallerBody",
        "AcceptedContent",
        "SipUri",
        "OtherPriority",
        "FewerExtensions",
        "MoreExtensions",
        "LongerInterval",
        "Location",
        "Identity",
        "ReferredByToken",
        "OtherFlow",
        "WithoutAnonymity",
        "ReachableCertificate",
        "OtherCertificate",
        "FullPassport",
        "WithoutOutbound",
        "InfoPackage",
        "Consent",
        "FreshDialog",
        "MoreHops",
        "MoreDigits",
        "PickContact",
        "OtherOffer",
        "AllowedEvent",
        "RandomDelay",
        "BodyKey",
        "SecurityAgreement",
        "OtherServer",
        "ReInvite",
        "WithoutPush",
    ],
};

/// Every vocabulary.
pub const VOCABULARIES: &[&Vocabulary] =
    &[&REGISTRATION, &STANDING, &ROLE, &OUTCOME, &DIALOG_EFFECT, &REQUIREMENT, &REMEDY];

impl Vocabulary {
    /// The word with this spelling.
    pub(crate) fn find(&self, spelling: &str) -> Option<Word> {
        let variant = self.words.iter().copied().find(|variant| is_spelling(spelling, variant))?;
        Some(Word { of: self.name, variant })
    }

    /// What to write instead of a word that is not in the vocabulary.
    pub(crate) fn advice(&self, word: &str) -> String {
        let words: Vec<String> = self.words.iter().map(|variant| kebab_case(variant)).collect();
        let known: Vec<&str> = words.iter().map(String::as_str).collect();
        let instead = format!("expected {}", suggest::one_of(&known, '"'));
        suggest::advice(word, &known, '"', &instead)
    }
}

impl Word {
    /// The word as a table spells it.
    #[must_use]
    pub fn as_kebab_case(self) -> String {
        kebab_case(self.variant)
    }
}

/// Whether this is how a table spells the variant.
fn is_spelling(spelling: &str, variant: &str) -> bool {
    // most words differ in the first letter already, and need no spelling to compare with
    let (first, expected) = (spelling.bytes().next(), variant.bytes().next());
    first.map(|byte| byte.to_ascii_lowercase()) == expected.map(|byte| byte.to_ascii_lowercase())
        && spelling == kebab_case(variant)
}

/// `SmallerBody` as `smaller-body`.
fn kebab_case(variant: &str) -> String {
    let mut word = String::new();
    for letter in variant.chars() {
        if letter.is_ascii_uppercase() && !word.is_empty() {
            word.push('-');
        }
        word.push(letter.to_ascii_lowercase());
    }
    word
}
