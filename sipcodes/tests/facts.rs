//! An audit of the standard table: each of its columns against facts written down apart from it.

mod common;

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fmt::Display;

use common::{registry, rows};
use sipcodes::{
    Applies, Class, Code, DialogEffect, HeaderRule, Reference, Registration, StatusCode,
};

/// Every method that the facts name, and one that is not registered.
const METHODS: [&str; 15] = [
    "ACK",
    "BYE",
    "CANCEL",
    "INFO",
    "INVITE",
    "MESSAGE",
    "NOTIFY",
    "OPTIONS",
    "PRACK",
    "PUBLISH",
    "REFER",
    "REGISTER",
    "SUBSCRIBE",
    "UPDATE",
    "UNKNOWN",
];

fn code(number: &str) -> StatusCode {
    number.parse().unwrap_or_else(|error| panic!("{error}"))
}

/// The items as a cell of a fixture.
fn cell<T: Display>(items: impl IntoIterator<Item = T>) -> String {
    let items: Vec<String> = items.into_iter().map(|item| item.to_string()).collect();
    if items.is_empty() { "-".to_owned() } else { items.join(", ") }
}

/// The items of a cell.
fn items(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(", ").filter(|item| *item != "-")
}

/// A reference as the fixtures spell it.
fn cited(reference: Reference) -> String {
    format!("RFC{} {}", reference.rfc(), reference.section())
}

/// Compares what `of` returns for every code with a column of `columns.tsv`, which has every code.
fn compare(column: usize, of: impl Fn(StatusCode) -> String) {
    let rows = rows::<9>(include_str!("fixtures/columns.tsv"));
    assert_eq!(rows.len(), StatusCode::ALL.len());
    for (row, code) in rows.iter().zip(StatusCode::ALL) {
        assert_eq!((code.as_str(), of(*code).as_str()), (row[0], row[column]));
    }
}

#[test]
fn references() {
    compare(1, |code| cell(code.references()[1..].iter().copied().map(cited)));
    compare(2, |code| cell(code.see_also().iter().copied().map(cited)));
}

#[test]
fn methods() {
    compare(3, |code| cell(code.methods()));
}

#[test]
fn senders() {
    compare(4, |code| cell(code.sent_by()));
}

#[test]
fn outcomes() {
    compare(5, |code| cell(code.outcome()));
}

#[test]
fn q850_causes() {
    compare(6, |code| cell(code.q850_cause()));
}

#[test]
fn remedies() {
    compare(7, |code| cell(code.remedies()));
}

/// The sentence is the table's own; its first word is the strength.
#[test]
fn phrases_with_detail() {
    compare(8, |code| cell(code.phrase_detail().split(' ').take(1).filter(|it| !it.is_empty())));
}

/// RFC 3398, Section 7.2.4.1: causes 1 to 127 that it does not list have a common code.
#[test]
fn codes_of_q850_causes() {
    let fixture: BTreeMap<&str, &str> =
        rows::<2>(include_str!("fixtures/q850_reverse.tsv")).into_iter().map(Into::into).collect();
    for cause in 0..=u8::MAX {
        let number = match fixture.get(cause.to_string().as_str()) {
            Some(number) => number,
            None if (1..=127).contains(&cause) => fixture["default"],
            None => "none",
        };
        let expected = (number != "none").then(|| code(number));
        assert_eq!(StatusCode::from_q850_cause(cause), expected, "{cause}");
    }
    for code in StatusCode::ALL {
        let mut causes: Vec<u8> = fixture
            .iter()
            .filter(|(_, number)| **number == code.as_str())
            .filter_map(|(cause, _)| cause.parse().ok())
            .collect();
        causes.sort_unstable();
        assert_eq!(code.q850_causes(), causes, "{code}");
    }
}

/// RFC 5057 and the RFCs after it: the effect for a method, or else the general one.
#[test]
fn dialog_effects() {
    let mut effects = BTreeMap::new();
    for [number, methods, effect] in rows::<3>(include_str!("fixtures/dialog_effects.tsv")) {
        for method in methods.split(", ") {
            assert_eq!(effects.insert((number, method), effect), None, "{number} {method}");
        }
    }
    for code in StatusCode::ALL {
        let general = effects.get(&(code.as_str(), "-")).copied();
        assert_eq!(code.dialog_effect().map(DialogEffect::as_str), general, "{code}");
        assert_eq!(general.is_some(), code.is_failure(), "{code}");
        for method in METHODS {
            let expected = effects.get(&(code.as_str(), method)).copied().or(general);
            let effect = code.dialog_effect_on(method).map(DialogEffect::as_str);
            assert_eq!(effect, expected, "{code} to {method}");
        }
    }
}

/// RFC 6665, Sections 4.1.2.2 and 4.2.2: what ends a subscription. A 408 in response to a NOTIFY
/// has the effect of a timeout.
#[test]
fn ends_of_subscriptions() {
    for code in StatusCode::ALL.iter().filter(|code| code.is_failure()) {
        let listed = matches!(code.as_u16(), 404 | 405 | 410 | 416 | 480..=485 | 489 | 501 | 604);
        let ends = |method| {
            code.dialog_effect_on(method).is_some_and(|effect| effect >= DialogEffect::Usage)
        };
        assert_eq!(ends("SUBSCRIBE"), listed, "{code}");
        assert_eq!(ends("NOTIFY"), listed || code.as_u16() == 408, "{code}");
    }
}

#[test]
fn other_phrases() {
    let mut found = Vec::new();
    for code in StatusCode::ALL {
        for phrase in code.other_reason_phrases() {
            assert_ne!(phrase.text(), code.reason_phrase());
            assert_eq!(format!("{phrase:.4}"), phrase.text()[..4]);
            let meaning = if phrase.meaning().is_empty() { "no" } else { "yes" };
            found.push([
                code.as_str().to_owned(),
                phrase.to_string(),
                phrase.standing().to_string(),
                cell(phrase.reference().map(cited)),
                meaning.to_owned(),
            ]);
        }
    }
    assert_eq!(found, rows::<5>(include_str!("fixtures/other_phrases.tsv")));
}

/// A row of `header_rules.tsv`: the codes for which it holds, and the rule.
struct Row {
    codes: &'static str,
    methods: &'static str,
    rule: String,
}

fn header_rules() -> Vec<Row> {
    let row = |[codes, name, requirement, methods, applies, strength]: [&'static str; 6]| Row {
        codes,
        methods,
        rule: [name, requirement, methods, applies, strength].join("|"),
    };
    rows(include_str!("fixtures/header_rules.tsv")).into_iter().map(row).collect()
}

impl Row {
    /// Whether every code of `class` has the rule.
    fn covers(&self, class: Class) -> bool {
        let first = u16::from(class.digit()) * 100;
        (first..first + 100).all(|number| self.has(number))
    }

    fn has(&self, number: u16) -> bool {
        let number = number.to_string();
        self.codes.split(',').any(|range| {
            let (first, last) = range.split_once('-').unwrap_or((range, range));
            (first..=last).contains(&number.as_str())
        })
    }

    fn is_of_one_code(&self) -> bool {
        self.codes.len() == 3
    }

    fn can_hold_for(&self, method: &str) -> bool {
        self.methods == "-" || items(self.methods).any(|of_list| of_list == method)
    }
}

/// A rule as `header_rules.tsv` spells it: of a condition, only the option tag.
fn spelled(rule: &HeaderRule) -> String {
    let when = rule.when();
    let applies = match when.strip_prefix("option tag ") {
        _ if when.is_empty() => "always".to_owned(),
        Some(tag) => format!("sometimes {}", tag.split(':').next().unwrap_or(tag)),
        None => "sometimes".to_owned(),
    };
    let strength = if rule.is_implied() { "implied" } else { "must" };
    let methods = cell(rule.methods());
    [rule.name(), rule.requirement().as_str(), &methods, &applies, strength].join("|")
}

/// Compares two lists of rules in any order.
fn same(mut found: Vec<String>, expected: impl Iterator<Item = String>, of: impl Display) {
    let mut expected: Vec<String> = expected.collect();
    found.sort_unstable();
    expected.sort_unstable();
    assert_eq!(found, expected, "{of}");
}

/// Each rule that the RFCs give for a single code or a class, and no other.
#[test]
fn header_rules_of_codes_and_classes() {
    let rows = header_rules();
    for code in StatusCode::ALL {
        let own = rows.iter().filter(|row| row.codes == code.as_str());
        let found = code.header_rules().iter().map(spelled).collect();
        same(found, own.map(|row| row.rule.clone()), code);
    }
    for class in Class::ALL {
        let of_class = rows.iter().filter(|row| !row.is_of_one_code() && row.covers(*class));
        let found = class.header_rules().iter().map(spelled).collect();
        same(found, of_class.map(|row| row.rule.clone()), class);
    }
}

/// Every code, listed or not, has the rules of its ranges; a listed one also has its own.
#[test]
fn header_rules_by_method() {
    let rows = header_rules();
    for number in 100..=699 {
        let code = Code::new(number).expect("a code");
        let of_code: Vec<&Row> = rows.iter().filter(|row| row.has(number)).collect();
        for method in METHODS {
            let rules: HashSet<_> = code.header_rules_for(method).copied().collect();
            let found: Vec<String> = rules.iter().map(spelled).collect();
            assert_eq!(found.len(), code.header_rules_for(method).count(), "{code}: none twice");
            let expected = of_code.iter().filter(|row| row.can_hold_for(method));
            same(found, expected.map(|row| row.rule.clone()), format!("{number} to {method}"));
            for rule in rules {
                let expected =
                    if rule.when().is_empty() { Applies::Always } else { Applies::Sometimes };
                assert_eq!(rule.applies_to(method), expected, "{code}: {rule:?}");
            }
        }
    }
}

#[test]
fn a_rule_for_other_methods_never_applies() {
    let [in_publish, in_others] = StatusCode::BadEvent.header_rules() else { panic!("two rules") };
    assert_eq!(in_publish.applies_to("PUBLISH"), Applies::Always);
    for other in ["publish", "PUB", "PUBLISHED", ""] {
        assert_eq!(in_publish.applies_to(other), Applies::Never, "case and length count");
    }
    assert_eq!(in_others.applies_to("PUBLISH"), Applies::Never);
    assert_eq!(in_others.applies_to("NOTIFY"), Applies::Always);
}

/// The methods of a rule are not named in its condition, and each condition is a short phrase.
#[test]
fn conditions_of_header_rules() {
    for code in (100..=699).filter_map(Code::new) {
        for rule in METHODS.iter().flat_map(|method| code.header_rules_for(method)) {
            let when = rule.when();
            assert!(!when.ends_with('.') && !when.contains("  ") && when.len() < 90, "{when}");
            assert!(!when.split(", ").any(|part| rule.methods().contains(&part)), "{when}");
        }
    }
}

/// `sections.tsv` has the number of subsections of each section: `4.1:3` is 4.1.1 to 4.1.3.
fn sections() -> BTreeSet<(u16, String)> {
    let mut sections = BTreeSet::new();
    for [rfc, counts] in rows::<2>(include_str!("fixtures/sections.tsv")) {
        let rfc: u16 = rfc.parse().expect("an RFC");
        for count in counts.split(' ') {
            let (section, count) = count.split_once(':').expect("a section and a number");
            let dot = if section.is_empty() { "" } else { "." };
            for number in 1..=count.parse::<u16>().expect("a number") {
                sections.insert((rfc, format!("{section}{dot}{number}")));
            }
        }
    }
    sections
}

/// Each section that the table cites exists.
#[test]
fn cited_sections_exist() {
    let sections = sections();
    let mut rfcs = BTreeSet::new();
    for code in StatusCode::ALL {
        let phrases = code.other_reason_phrases().iter().filter_map(|phrase| phrase.reference());
        let cited = code.references().iter().chain(code.see_also()).copied().chain(phrases);
        for reference in cited {
            let section = (reference.rfc(), reference.section().to_owned());
            assert!(sections.contains(&section), "{code}: {reference}");
            rfcs.insert(reference.rfc());
        }
    }
    let listed: BTreeSet<u16> = sections.into_iter().map(|(rfc, _)| rfc).collect();
    assert_eq!(rfcs, listed, "no RFC in the fixture that the table does not cite");
}

#[test]
fn references_lead_to_the_rfc_editor() {
    let show = |reference: Reference| (reference.to_string(), reference.url().to_string());
    let [busy] = StatusCode::BusyHere.references() else { panic!("one reference") };
    let url = "https://www.rfc-editor.org/rfc/rfc";
    for (reference, text, path) in [
        (*busy, "RFC 3261, Section 21.4.24", "3261#section-21.4.24"),
        (Reference::new(6228, ""), "RFC 6228", "6228"),
        (Reference::new(3261, "A.1"), "RFC 3261, Appendix A.1", "3261#appendix-A.1"),
    ] {
        assert_eq!(show(reference), (text.to_owned(), format!("{url}{path}")));
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
fn descriptions_are_sentences_of_their_own() {
    let descriptions: BTreeSet<_> = StatusCode::ALL.iter().map(|code| code.description()).collect();
    assert_eq!(descriptions.len(), StatusCode::ALL.len(), "no two are alike");
    for code in StatusCode::ALL {
        let description = code.description();
        assert!((60..=300).contains(&description.len()), "{code}: {description}");
        assert!(description.ends_with('.') && !description.contains(['\n', '"']), "{code}");
        let phrase = code.reason_phrase().to_lowercase();
        assert!(!description.to_lowercase().contains(&phrase) || code.as_u16() < 300, "{code}");
        for phrase in code.other_reason_phrases() {
            let meaning = phrase.meaning();
            assert!(meaning.is_empty() || meaning.ends_with('.') && !meaning.contains('"'));
        }
    }
}
