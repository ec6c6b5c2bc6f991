//! Asking for codes.

pub(crate) mod cases;

use proptest::prelude::*;
use serde_json::Value;
use sipcodes::StatusCode;
use sipcodes_table::COLUMNS;

use crate::common::{Ran, run, sipcodes};
use cases::{ask, cases};

fn shown(arguments: &[&str]) -> String {
    let ran = run(sipcodes(arguments));
    assert_eq!((ran.status, ran.err.as_str()), (Some(0), ""), "{arguments:?}");
    ran.out
}

#[test]
fn every_case_finds_what_it_is_about() {
    let wrong: Vec<_> = cases()
        .map(|(query, expected)| (query, expected, ask(query)))
        .filter(|(_, expected, found)| !found.is(expected))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn words_may_be_one_argument_or_several() {
    let out = shown(&["486"]);
    assert_eq!(shown(&["busy here"]), out);
    assert_eq!(shown(&["busy", "here"]), out);
}

/// `text` without line breaks, and without what keeps columns apart.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_text_has_every_column() {
    for &code in StatusCode::ALL {
        let text = flat(&shown(&["--all", code.as_str()]));
        let mut expected = vec![
            code.to_string(),
            format!("{} {}, {}", code.class(), code.class().title(), code.registration()),
            code.description().to_owned(),
            format!("Methods {}", code.methods().join(", ")),
        ];
        expected.extend(code.remedies().iter().map(|it| it.description().to_owned()));
        expected.extend(code.dialog_effect().map(|it| it.description().to_owned()));
        expected.extend(code.outcome().map(|it| format!("{it}: {}", it.description())));
        let roles: Vec<_> = code.sent_by().iter().map(ToString::to_string).collect();
        expected.push(format!("Sent by {}", roles.join(", ")));
        expected.push(code.phrase_detail().to_owned());
        for phrase in code.other_reason_phrases() {
            expected.push(format!("{} {}", phrase.text(), phrase.standing()));
            expected.extend(phrase.reference().map(|it| it.to_string()));
            expected.push(phrase.meaning().to_owned());
        }
        for rule in code.header_rules().iter().chain(code.class().header_rules()) {
            let methods = rule.methods().join(", ");
            expected.push(flat(&format!("{} {} {methods}", rule.name(), rule.requirement())));
            expected.push(rule.when().to_owned());
        }
        expected.extend(code.q850_cause().map(|cause| format!("becomes cause {cause}")));
        expected.extend(code.q850_causes().iter().map(ToString::to_string));
        for reference in code.references() {
            expected.extend([reference.to_string(), reference.url().to_string()]);
        }
        expected.extend(code.see_also().iter().map(|it| it.url().to_string()));
        for expected in expected {
            assert!(text.contains(&expected), "{expected:?} in {text}");
        }
    }
}

#[test]
fn a_408_ends_the_usage_for_some_methods_only() {
    let text = flat(&shown(&["408"]));
    let general = text.find("In a dialog Ends only the transaction").expect("the general effect");
    let others = text.find("INVITE, BYE, PRACK, NOTIFY, INFO, UPDATE: Ends the usage");
    assert!(others.expect("the others") > general, "{text}");
}

#[test]
fn json_has_every_column() {
    let mut codes = Vec::new();
    for class in sipcodes::Class::ALL {
        let found: Value = serde_json::from_str(&shown(&["--json", class.as_str()])).expect("JSON");
        assert_eq!(found["query"], class.as_str());
        codes.extend(found["codes"].as_array().expect("an array").clone());
    }
    assert_eq!(codes.len(), StatusCode::ALL.len());
    for (method, _) in COLUMNS.iter().flat_map(|column| column.arrays) {
        let key = match *method {
            "status_line" => "reason_phrase",
            "dialog_effects" => "dialog_effect_on",
            "q850_cause" | "q850_causes" => "q850",
            method => method,
        };
        assert!(codes[0].get(key).is_some(), "{method} is a column, and not in the facts");
    }
    for (facts, code) in codes.iter().zip(StatusCode::ALL) {
        let text = |it: &Value| it.as_str().expect("text").to_owned();
        let texts = |it: &Value, key: &str| -> Vec<String> {
            it.as_array().expect("an array").iter().map(|it| text(&it[key])).collect()
        };
        assert_eq!(facts["code"], code.as_u16());
        assert_eq!(facts["name"], format!("{code:?}"));
        assert_eq!(facts["reason_phrase"], code.reason_phrase());
        assert_eq!(facts["class"]["pattern"], code.class().as_str());
        assert_eq!(facts["description"], code.description());
        assert_eq!(facts["registration"], code.registration().as_str());
        let urls = |it: &[sipcodes::Reference]| -> Vec<String> {
            it.iter().map(|reference| reference.url().to_string()).collect()
        };
        assert_eq!(texts(&facts["references"], "url"), urls(code.references()));
        assert_eq!(texts(&facts["see_also"], "url"), urls(code.see_also()));
        let phrases: Vec<_> = code.other_reason_phrases().iter().map(|it| it.text()).collect();
        assert_eq!(texts(&facts["other_reason_phrases"], "text"), phrases);
        assert_eq!(facts["phrase_detail"], code.phrase_detail());
        assert_eq!(facts["methods"], serde_json::json!(code.methods()));
        let roles: Vec<_> = code.sent_by().iter().map(|it| it.as_str()).collect();
        assert_eq!(texts(&facts["sent_by"], "word"), roles);
        let word = |it: Option<&'static str>| it.map_or(Value::Null, Value::from);
        assert_eq!(facts["outcome"]["word"], word(code.outcome().map(|it| it.as_str())));
        let effect = code.dialog_effect().map(|it| it.as_str());
        assert_eq!(facts["dialog_effect"]["word"], word(effect));
        let remedies: Vec<_> = code.remedies().iter().map(|it| it.as_str()).collect();
        assert_eq!(texts(&facts["remedies"], "word"), remedies);
        let names: Vec<_> = code.header_rules().iter().map(|it| it.name()).collect();
        assert_eq!(texts(&facts["header_rules"], "name"), names);
        assert_eq!(facts["q850"]["to"], serde_json::json!(code.q850_cause()));
        assert_eq!(facts["q850"]["from"], serde_json::json!(code.q850_causes()));
    }
}

/// Every rule that the library has for some method is printed, and no other.
#[test]
fn json_has_the_header_rules_of_ranges() {
    for code in [StatusCode::Ringing, StatusCode::OK, StatusCode::ServerInternalError] {
        let found: Value = serde_json::from_str(&shown(&["--json", code.as_str()])).expect("JSON");
        let facts = &found["codes"][0];
        let lists =
            [&facts["header_rules"], &facts["range_header_rules"], &facts["class"]["header_rules"]];
        let rules: Vec<&Value> =
            lists.iter().flat_map(|it| it.as_array().expect("an array")).collect();
        for method in ["INVITE", "REGISTER", "SUBSCRIBE", "MESSAGE"] {
            let for_method = |rule: &&&Value| {
                let methods = rule["methods"].as_array().expect("an array");
                methods.is_empty() || methods.contains(&method.into())
            };
            let printed = rules.iter().filter(for_method).count();
            assert_eq!(printed, code.header_rules_for(method).count(), "{code} {method}");
        }
    }
}

#[test]
fn the_text_fits_any_width() {
    for width in ["40", "56", "80", "100"] {
        for code in StatusCode::ALL {
            let mut command = sipcodes(&[code.as_str()]);
            let Ran { status, out, .. } = run({
                command.env("COLUMNS", width);
                command
            });
            assert_eq!(status, Some(0));
            assert!(out.starts_with(code.as_str()), "{out}");
            let width: usize = width.parse().expect("a number");
            // an address in one piece can be copied
            let lines = out.lines().filter(|line| !line.contains("https://"));
            for line in lines {
                assert!(line.chars().count() <= width, "{line:?} in\n{out}");
            }
        }
    }
}

#[test]
fn what_is_not_found_is_explained() {
    let ran = run(sipcodes(&["477"]));
    assert_eq!((ran.status, ran.err.as_str()), (Some(1), ""));
    assert!(ran.out.contains("400 Bad Request"), "{}", ran.out);
    assert!(ran.out.contains("RFC 3261, Section 8.1.3.2"), "{}", ran.out);
    assert_eq!(run(sipcodes(&["SIP/2.0", "477", "Send", "Failed"])), ran);

    for (query, hint) in [
        ("999", "`999` is not a SIP response code: they are 100 to 699"),
        ("cause 16", "cause 16 of Q.850 does not lead to a SIP response"),
        ("cause 0", "`0` is not a cause of Q.850: they are 1 to 127"),
        ("cause 128", "`128` is not a cause of Q.850: they are 1 to 127"),
        ("buzy here", "nothing found for `buzy here`: did you mean `busy here`?"),
        ("flux compensator", "nothing found for `flux compensator`: try a code (486)"),
    ] {
        let ran = run(sipcodes(&[query]));
        assert_eq!((ran.status, ran.out.as_str()), (Some(1), ""));
        assert!(ran.err.starts_with(hint), "{}", ran.err);
    }
}

#[test]
fn a_long_query_is_read_in_part() {
    let words = "486 ".repeat(5_000);
    assert_eq!(shown(&[words.trim_end()]), shown(&["486"]));
    let ran = run(sipcodes(&["q".repeat(20_000).as_str()]));
    assert_eq!((ran.status, ran.err.matches('q').count()), (Some(1), 300));
}

#[test]
fn colours_are_for_those_who_want_them() {
    let plain = shown(&["486"]);
    assert!(!plain.contains('\u{1b}'), "no terminal");
    let coloured = shown(&["486", "--color=always"]);
    assert!(coloured.contains("\u{1b}["), "{coloured:?}");
    assert_eq!(shown(&["--color", "never", "486"]), plain);
    let mut command = sipcodes(&["486"]);
    command.env("CLICOLOR_FORCE", "1").env("NO_COLOR", "1");
    assert_eq!(run(command).out, plain);
}

#[test]
fn mistakes_on_the_command_line_are_errors() {
    for arguments in [
        &["--no-such-option"][..],
        &["--color", "sometimes", "486"],
        &["486", "--json", "page"],
        &["--json", "page"],
        &[],
    ] {
        let ran = run(sipcodes(arguments));
        assert_eq!((ran.status, ran.out.as_str()), (Some(2), ""), "{arguments:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    /// Any query has an answer or none, and never a crash.
    #[test]
    fn any_text_can_be_asked(query in "([a-z0-9*.#§ -]{0,12}|\\PC{0,12}|rfc|cause|48x|busy| ){0,5}") {
        let ran = run(sipcodes(&["--", &query]));
        prop_assert!(matches!(ran.status, Some(0 | 1)), "{query:?}: {ran:?}");
        prop_assert!(ran.out.is_empty() != ran.err.is_empty(), "{query:?}: {ran:?}");
    }
}
