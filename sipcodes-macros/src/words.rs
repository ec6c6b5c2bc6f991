//! The words that some columns are made of. Each list holds the variants of an enum of the facade,
//! in Rust's spelling; a table spells them in lower case, joined by `-`.

use crate::suggest::nearest;

pub(crate) const REGISTRATIONS: &[&str] = &["Registered", "Deprecated", "Historic", "Vendor"];

pub(crate) const DIALOG_EFFECTS: &[&str] = &["Transaction", "Usage", "Dialog"];

pub(crate) const REQUIREMENTS: &[&str] = &["Required", "Recommended", "Optional", "Forbidden"];

pub(crate) const REMEDIES: &[&str] = &[
    "Credentials",
    "SmallerBody",
    "AcceptedContent",
    "SipUri",
    "FewerExtensions",
    "MoreExtensions",
    "LongerInterval",
    "Identity",
    "SecurityAgreement",
    "RandomDelay",
    "OtherTarget",
    "OtherServer",
    "FreshPublication",
    "Later",
    "OtherPriority",
    "WithoutAnonymity",
    "FullPassport",
    "WithoutOutbound",
    "MoreHops",
];

/// The variant that `word` names, in the spelling of the table or in Rust's.
pub(crate) fn find(word: &str, variants: &[&'static str]) -> Option<&'static str> {
    variants.iter().copied().find(|variant| *variant == word || spelt(variant) == word)
}

/// A variant as a table spells it: `smaller-body`.
pub(crate) fn spelt(variant: &str) -> String {
    let mut word = String::new();
    for letter in variant.chars() {
        if letter.is_uppercase() && !word.is_empty() {
            word.push('-');
        }
        word.extend(letter.to_lowercase());
    }
    word
}

/// What to write instead of a word that is none of `variants`.
pub(crate) fn advice(word: &str, variants: &[&str]) -> String {
    let words: Vec<String> = variants.iter().map(|variant| spelt(variant)).collect();
    match nearest(word, words.iter().map(String::as_str)) {
        Some(near) => format!("did you mean \"{near}\"?"),
        None => format!("expected \"{}\"", words.join("\", \"")),
    }
}
