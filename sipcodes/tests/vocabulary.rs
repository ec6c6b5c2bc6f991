//! The words that columns are made of: their spelling, their sentences and their use.

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::fs;

use sipcodes::{
    Applies, DialogEffect, Outcome, Registration, Remedy, Requirement, Role, Standing, StatusCode,
};
use sipcodes_table::{VOCABULARIES, Word};

/// Words and sentences of a vocabulary: `Debug` and the table spell a word in the same way, and no two
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

/// The words that a table may use are the variants of the enums, in the same order, and editors show the
/// same sentences.
#[test]
fn a_table_and_an_enum_have_the_same_words() {
    fn check<T: Copy + Debug>(
        name: &'static str,
        all: &[T],
        spelling: fn(T) -> &'static str,
        sentence: fn(T) -> &'static str,
    ) {
        let vocabulary = VOCABULARIES.iter().find(|vocabulary| vocabulary.name == name);
        let words = vocabulary.expect(name).words.iter().copied();
        let words =
            words.map(|variant| (variant.to_owned(), Word { of: name, variant }.as_kebab_case()));
        let of_enum = all.iter().map(|value| (format!("{value:?}"), spelling(*value).to_owned()));
        let (words, of_enum): (Vec<_>, Vec<_>) = (words.collect(), of_enum.collect());
        let differing: Vec<_> = words.iter().filter(|word| !of_enum.contains(word)).collect();
        assert!(
            differing.is_empty(),
            "only in `sipcodes_table::VOCABULARIES`: {name} {differing:?}"
        );
        let differing: Vec<_> = of_enum.iter().filter(|word| !words.contains(word)).collect();
        assert!(differing.is_empty(), "only in the enum: {name} {differing:?}");
        assert_eq!(words, of_enum, "the order");

        let schema = concat!(env!("CARGO_MANIFEST_DIR"), "/../sipcodes-table/codes.schema.json");
        let schema = fs::read_to_string(schema).expect("the schema");
        let schema: serde_json::Value = serde_json::from_str(&schema).expect("JSON");
        let schema = &schema["definitions"][name];
        for (at, value) in all.iter().enumerate() {
            let word = spelling(*value);
            assert_eq!(schema["enum"][at], word, "{name} in the schema");
            let shown = &schema["x-taplo"]["docs"]["enumValues"][at];
            assert_eq!(shown, sentence(*value), "{name} `{word}` in the schema");
        }
    }
    check("Registration", Registration::ALL, Registration::as_str, Registration::description);
    check("Standing", Standing::ALL, Standing::as_str, Standing::description);
    check("Role", Role::ALL, Role::as_str, Role::description);
    check("Outcome", Outcome::ALL, Outcome::as_str, Outcome::description);
    check("DialogEffect", DialogEffect::ALL, DialogEffect::as_str, DialogEffect::description);
    check("Requirement", Requirement::ALL, Requirement::as_str, Requirement::description);
    check("Remedy", Remedy::ALL, Remedy::as_str, Remedy::description);
    assert_eq!(VOCABULARIES.len(), 7);
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
