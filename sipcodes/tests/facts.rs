//! An audit of `codes.toml`: each of its columns against facts written down apart from it.

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::{registry, rows};
use sipcodes::{
    Class, DialogEffect, HeaderRule, Reference, Registration, Remedy, Requirement, StatusCode,
};

fn code(number: &str) -> StatusCode {
    number.parse().unwrap_or_else(|error| panic!("{error}"))
}

/// RFC 5057 and the RFCs after it; every failure has an effect, nothing else has.
#[test]
fn dialog_effects() {
    let rows = rows::<2>(include_str!("fixtures/dialog_effects.tsv"));
    let expected: BTreeMap<StatusCode, &str> =
        rows.into_iter().map(|[number, effect]| (code(number), effect)).collect();
    for code in StatusCode::ALL {
        let effect = code.dialog_effect().map(DialogEffect::as_str);
        assert_eq!(effect, expected.get(code).copied(), "{code}");
        assert_eq!(effect.is_some(), code.is_failure(), "{code}");
    }
}

/// RFC 3398, Section 8.2.6.1: 31 for what it does not list, none for 487, 23 for a redirection.
#[test]
fn q850_causes() {
    let rows = rows::<2>(include_str!("fixtures/q850.tsv"));
    let listed: BTreeMap<StatusCode, Option<u8>> =
        rows.into_iter().map(|[number, cause]| (code(number), cause.parse().ok())).collect();
    for code in StatusCode::ALL {
        let expected = match (listed.get(code), code.class()) {
            (Some(cause), _) => *cause,
            (None, Class::Provisional | Class::Success) => None,
            (None, Class::Redirection) => Some(23),
            (None, _) => Some(31),
        };
        assert_eq!(code.q850_cause(), expected, "{code}");
    }
}

/// RFC 3398, Section 7.2.4.1.
#[test]
fn codes_of_q850_causes() {
    let rows = rows::<2>(include_str!("fixtures/q850_reverse.tsv"));
    let expected: BTreeMap<u8, Option<StatusCode>> = rows
        .into_iter()
        .map(|[cause, number]| (cause.parse().expect("a cause"), number.parse().ok()))
        .collect();
    for cause in 0..=255 {
        let code = expected.get(&cause).copied().flatten();
        assert_eq!(StatusCode::from_q850_cause(cause), code, "{cause}");
    }
}

/// Each rule that the RFCs give for a single code, and no other.
#[test]
fn header_rules() {
    let expected: BTreeSet<[&str; 4]> =
        rows(include_str!("fixtures/header_rules.tsv")).into_iter().collect();
    let mut found = Vec::new();
    for code in StatusCode::ALL {
        for rule in code.header_rules() {
            let requirement = rule.requirement().as_str();
            found.push([code.as_str(), rule.name(), requirement, rule.when()]);
        }
    }
    assert_eq!(found.len(), expected.len(), "none twice");
    assert_eq!(BTreeSet::from_iter(found), expected);
}

#[test]
fn conditions_of_header_rules() {
    use Requirement::{Forbidden, Optional, Required};

    let when = |code: StatusCode, name| -> Vec<(Requirement, &str)> {
        let rules = code.header_rules().iter().filter(|rule| rule.name() == name);
        rules.map(|rule| (rule.requirement(), rule.when())).collect()
    };
    assert_eq!(when(StatusCode::MethodNotAllowed, "Allow"), [(Required, "")]);
    assert_eq!(when(StatusCode::BadExtension, "Unsupported"), [(Required, "")]);
    assert_eq!(when(StatusCode::EarlyDialogTerminated, "Reason"), [(Required, "")]);
    assert_eq!(
        when(StatusCode::IntervalTooBrief, "Min-Expires"),
        [(Required, "REGISTER"), (Required, "PUBLISH"), (Required, "SUBSCRIBE")]
    );
    assert_eq!(
        when(StatusCode::BadEvent, "Allow-Events"),
        [(Required, "PUBLISH"), (Optional, "SUBSCRIBE, NOTIFY")]
    );
    let retry_after = when(StatusCode::ServiceUnavailable, "Retry-After");
    assert!(
        matches!(retry_after[..], [(Optional, ""), (Forbidden, condition)] if !condition.is_empty())
    );
}

#[test]
fn a_rule_holds_for_the_methods_of_its_list() {
    let rule = |when| HeaderRule::new("Allow-Events", Requirement::Required, when);
    for (when, method, expected) in [
        ("", "PUBLISH", true),
        ("PUBLISH", "PUBLISH", true),
        ("SUBSCRIBE, NOTIFY", "NOTIFY", true),
        ("SUBSCRIBE, NOTIFY", "SUBSCRIBE", true),
        ("SUBSCRIBE, NOTIFY", "PUBLISH", false),
        ("PUBLISH", "publish", false),
        ("REGISTER that carries a Path", "REGISTER", false),
    ] {
        assert_eq!(rule(when).holds_for(method), expected, "{when}: {method}");
    }
}

#[test]
fn former_phrases() {
    let expected: BTreeSet<(StatusCode, &str)> =
        rows::<2>(include_str!("fixtures/former_phrases.tsv"))
            .into_iter()
            .map(|[number, phrase]| (code(number), phrase))
            .collect();
    let phrases =
        |code: StatusCode| code.former_reason_phrases().iter().map(move |phrase| (code, *phrase));
    let found: BTreeSet<_> = StatusCode::ALL.iter().copied().flat_map(phrases).collect();
    assert_eq!(found, expected);
    for (code, phrase) in found {
        assert_ne!(phrase, code.reason_phrase());
    }
}

#[test]
fn methods() {
    let restricted: [(&[u16], &[&str]); 10] = [
        (&[180, 181, 182, 183, 199, 487], &["INVITE"]),
        (&[202], &["SUBSCRIBE", "NOTIFY", "REFER", "MESSAGE"]),
        (&[204], &["SUBSCRIBE"]),
        (&[412], &["PUBLISH"]),
        (&[423], &["REGISTER", "SUBSCRIBE", "PUBLISH"]),
        (&[425], &["MESSAGE", "INVITE"]),
        (&[439, 555], &["REGISTER"]),
        (&[469], &["INFO"]),
        (&[489], &["SUBSCRIBE", "NOTIFY", "PUBLISH"]),
        (&[422, 488, 491, 580, 606], &["INVITE", "UPDATE"]),
    ];
    for code in StatusCode::ALL {
        let expected = restricted.iter().find(|(codes, _)| codes.contains(&code.as_u16()));
        let expected: BTreeSet<_> =
            expected.map_or(&[][..], |(_, methods)| methods).iter().collect();
        assert_eq!(code.methods().iter().collect::<BTreeSet<_>>(), expected, "{code}");
    }
}

#[test]
fn remedies() {
    let expected = |code: StatusCode| {
        Some(match code.as_u16() {
            300..=399 => Remedy::OtherTarget,
            401 | 407 => Remedy::Credentials,
            408 | 480 | 486 | 500 | 600 | 603 => Remedy::Later,
            412 => Remedy::FreshPublication,
            413 => Remedy::SmallerBody,
            415 => Remedy::AcceptedContent,
            416 => Remedy::SipUri,
            417 => Remedy::OtherPriority,
            420 => Remedy::FewerExtensions,
            421 => Remedy::MoreExtensions,
            422 | 423 => Remedy::LongerInterval,
            428 => Remedy::Identity,
            433 => Remedy::WithoutAnonymity,
            438 => Remedy::FullPassport,
            439 => Remedy::WithoutOutbound,
            483 => Remedy::MoreHops,
            491 => Remedy::RandomDelay,
            494 => Remedy::SecurityAgreement,
            503 => Remedy::OtherServer,
            _ => return None,
        })
    };
    for code in StatusCode::ALL {
        assert_eq!(code.remedy(), expected(*code), "{code}");
    }
}

#[test]
fn descriptions_are_sentences_of_their_own() {
    let descriptions: BTreeSet<_> = StatusCode::ALL.iter().map(|code| code.description()).collect();
    assert_eq!(descriptions.len(), StatusCode::ALL.len(), "no two are alike");
    for code in StatusCode::ALL {
        let description = code.description();
        assert!((60..=300).contains(&description.len()), "{code}: {description}");
        assert!(description.ends_with('.') && !description.contains(['\n', '"']), "{code}");
        assert!(!description.contains(code.reason_phrase()) || code.as_u16() < 300, "{code}");
    }
}

#[test]
fn only_202_is_deprecated() {
    for (number, row) in registry() {
        let expected = match number {
            202 => Registration::Deprecated,
            409 | 411 => Registration::Historic,
            _ => Registration::Registered,
        };
        assert_eq!(code(&number.to_string()).registration(), expected);
        assert_eq!(row.registration, expected.as_str());
    }
}

#[test]
fn references_lead_to_the_rfc_editor() {
    let show = |reference: Reference| (reference.to_string(), reference.url().to_string());
    let [busy] = StatusCode::BusyHere.references() else { panic!("one reference") };
    assert_eq!(
        show(*busy),
        (
            "RFC 3261, Section 21.4.24".to_owned(),
            "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.24".to_owned()
        )
    );
    assert_eq!(
        show(Reference::new(6228, "")),
        ("RFC 6228".to_owned(), "https://www.rfc-editor.org/rfc/rfc6228".to_owned())
    );
    assert_eq!(
        show(Reference::new(3261, "A.1")),
        (
            "RFC 3261, Appendix A.1".to_owned(),
            "https://www.rfc-editor.org/rfc/rfc3261#appendix-A.1".to_owned()
        )
    );
}

/// The words in the table are those of the types.
#[test]
fn words_are_spelt_alike() {
    fn spelt(words: impl Iterator<Item = (String, &'static str)>) {
        for (variant, word) in words {
            let joined: String =
                word.split('-').map(|part| part[..1].to_uppercase() + &part[1..]).collect();
            assert_eq!(variant, joined);
        }
    }
    spelt(Registration::ALL.iter().map(|word| (format!("{word:?}"), word.as_str())));
    spelt(DialogEffect::ALL.iter().map(|word| (format!("{word:?}"), word.as_str())));
    spelt(Requirement::ALL.iter().map(|word| (format!("{word:?}"), word.as_str())));
    spelt(Remedy::ALL.iter().map(|word| (format!("{word:?}"), word.as_str())));
    assert_eq!(format!("[{:>8}]", Registration::Vendor), "[  vendor]");
}

#[test]
fn words_are_explained_in_sentences_of_their_own() {
    let sentences = [
        Registration::ALL.iter().map(|word| word.description()).collect::<BTreeSet<_>>(),
        DialogEffect::ALL.iter().map(|word| word.description()).collect(),
        Requirement::ALL.iter().map(|word| word.description()).collect(),
        Remedy::ALL.iter().map(|word| word.description()).collect(),
    ];
    assert_eq!(sentences.each_ref().map(BTreeSet::len), [4, 3, 5, Remedy::ALL.len()]);
    for sentence in sentences.iter().flatten() {
        assert!(sentence.ends_with('.') && !sentence.contains("  "), "{sentence}");
    }
}
