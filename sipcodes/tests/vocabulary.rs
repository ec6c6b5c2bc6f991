//! The words that columns are made of: their spelling, their sentences and their use.

use std::collections::BTreeSet;
use std::fmt::Debug;

use sipcodes::{
    Applies, DialogEffect, Outcome, Registration, Remedy, Requirement, Role, Standing, StatusCode,
};

/// Words and sentences of a vocabulary: `Debug` and the table spell a word alike, and no two
/// sentences are.
fn check<T: Copy + Debug>(all: &[T], word: fn(T) -> &'static str, sentence: fn(T) -> &'static str) {
    let mut sentences = BTreeSet::new();
    for value in all {
        let capitalised = |part: &str| part[..1].to_uppercase() + &part[1..];
        let joined: String = word(*value).split('-').map(capitalised).collect();
        assert_eq!(format!("{value:?}"), joined);
        let sentence = sentence(*value);
        assert!(sentence.ends_with('.') && !sentence.contains("  "), "{sentence}");
        assert!(sentences.insert(sentence), "{sentence}");
    }
}

#[test]
fn words_and_sentences() {
    check(Registration::ALL, Registration::as_str, Registration::description);
    check(Standing::ALL, Standing::as_str, Standing::description);
    check(Role::ALL, Role::as_str, Role::description);
    check(Outcome::ALL, Outcome::as_str, Outcome::description);
    check(DialogEffect::ALL, DialogEffect::as_str, DialogEffect::description);
    check(Requirement::ALL, Requirement::as_str, Requirement::description);
    check(Applies::ALL, Applies::as_str, Applies::description);
    check(Remedy::ALL, Remedy::as_str, Remedy::description);
    assert_eq!(format!("[{:>8}]", Registration::Vendor), "[  vendor]");
}

/// The standard table uses each word, but for the one that is for tables of vendors.
#[test]
fn every_word_is_used() {
    fn check<T: Copy + Debug + Ord>(all: &[T], used: impl Iterator<Item = T>) {
        assert_eq!(used.collect::<BTreeSet<T>>(), all.iter().copied().collect());
    }
    let codes = || StatusCode::ALL.iter();
    let vendor = std::iter::once(Registration::Vendor);
    check(Registration::ALL, codes().map(|code| code.registration()).chain(vendor));
    let phrases = codes().flat_map(|code| code.other_reason_phrases());
    check(Standing::ALL, phrases.map(|phrase| phrase.standing()));
    check(Role::ALL, codes().flat_map(|code| code.sent_by()).copied());
    check(Outcome::ALL, codes().filter_map(|code| code.outcome()));
    check(DialogEffect::ALL, codes().filter_map(|code| code.dialog_effect()));
    let rules = codes().flat_map(|code| code.code().header_rules_for("INVITE"));
    check(Requirement::ALL, rules.map(|rule| rule.requirement()));
    check(Remedy::ALL, codes().flat_map(|code| code.remedies()).copied());
}
