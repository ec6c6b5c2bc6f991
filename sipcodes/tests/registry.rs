//! Every number and every text of three bytes against the registry.

mod common;

use std::mem::size_of;

use common::{Registered, registry};
use sipcodes::{
    Applies, Class, Code, InvalidCode, Registration, StatusCode, StatusLine, UnknownCode,
};

#[test]
fn all_codes_are_there_in_order() {
    let codes: Vec<u16> = StatusCode::ALL.iter().map(|code| code.as_u16()).collect();
    assert_eq!(codes, registry().into_keys().collect::<Vec<_>>());
    assert!(StatusCode::ALL.is_sorted());
    for (index, code) in StatusCode::ALL.iter().enumerate() {
        assert_eq!(code.index(), index);
    }
}

#[test]
fn every_number_is_a_code_or_none() {
    let registry = registry();
    for number in 0..=u16::MAX {
        let status = StatusCode::from_u16(number);
        assert_eq!(status.map(StatusCode::as_u16), registry.get(&number).map(|_| number));
        assert_eq!(StatusCode::try_from(number).ok(), status);

        let code = Code::new(number);
        assert_eq!(code.map(Code::as_u16), (100..=699).contains(&number).then_some(number));
        assert_eq!(Code::try_from(number).ok(), code);
        assert_eq!(code.and_then(Code::status), status);
        assert_eq!(code.and_then(|code| StatusCode::try_from(code).ok()), status);
    }
}

#[test]
fn every_text_of_three_bytes_is_a_code_or_none() {
    let registry = registry();
    for a in 0..=u8::MAX {
        for b in 0..=u8::MAX {
            for c in 0..=u8::MAX {
                let bytes = [a, b, c];
                let number = bytes.iter().try_fold(0, |number, byte| {
                    byte.is_ascii_digit().then(|| number * 10 + u16::from(byte - b'0'))
                });
                let code = number.filter(|number| (100..=699).contains(number));
                assert_eq!(Code::from_bytes(&bytes).map(Code::as_u16), code);
                let status = code.filter(|code| registry.contains_key(code));
                assert_eq!(StatusCode::from_bytes(&bytes).map(StatusCode::as_u16), status);
            }
        }
    }
}

#[test]
fn only_three_digits_are_read() {
    for text in ["", "4", "48", "4860", " 486", "486 ", "+486", "-486", "0486", "4.6", "４８６"]
    {
        assert_eq!(StatusCode::from_bytes(text.as_bytes()), None, "{text}");
        assert_eq!(Code::from_bytes(text.as_bytes()), None, "{text}");
        assert_eq!(text.parse::<StatusCode>().ok(), None, "{text}");
        assert_eq!(text.parse::<Code>().ok(), None, "{text}");
    }
    assert_eq!("486".parse(), Ok(StatusCode::BusyHere));
    assert_eq!("486".parse::<Code>().map(Code::as_u16), Ok(486));
}

#[test]
fn every_code_says_what_the_registry_says() {
    for (number, Registered { phrase, rfc, section, registration }) in registry() {
        let code = StatusCode::from_u16(number).expect("a code");
        assert_eq!(code.reason_phrase(), phrase);
        assert_eq!(code.as_str(), number.to_string());
        assert_eq!(code.status_line(), format!("SIP/2.0 {number} {phrase}\r\n"));
        assert_eq!(code.registration().as_str(), registration, "{code}");
        let first = code.references().first().expect("a reference");
        assert_eq!((first.rfc(), first.section()), (rfc, section), "{code}");
        assert_eq!(code.to_string(), format!("{number} {phrase}"));
        assert_eq!(code.code().to_string(), format!("{number} {phrase}"));
        assert_eq!(Code::from(code), code.code());
        assert_eq!(u16::from(code), number);
        assert_eq!(u16::from(code.code()), number);
        assert_eq!(code, number);
        assert_eq!(number, code);
        assert_eq!(code, code.code());
        assert_eq!(code.code(), code);
        assert_eq!(code.code(), number);
        assert_eq!(number, code.code());
        assert!(code != number + 1 && code.code() != number + 1);
        assert!(number + 1 != code && number + 1 != code.code());
        assert!(code < number + 1 && code.code() < number + 1);
        assert!(number + 1 > code, "both ways");
        assert!(code <= code.code() && code.code() < Code::MAX && Code::MIN <= code);
        assert_eq!(code.code().as_str(), code.as_str());
        assert_eq!(code.code().reason_phrase(), Some(phrase));
        let line = StatusLine::from(code);
        assert_eq!((line.code(), line.reason()), (code.code(), phrase.as_bytes()));
    }
}

#[test]
fn names_are_made_of_phrases_but_for_two() {
    for (number, Registered { phrase, .. }) in registry() {
        let code = StatusCode::from_u16(number).expect("a code");
        let words: Vec<String> = phrase
            .split(|character: char| !character.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(|word| format!("{}{}", word[..1].to_uppercase(), word[1..].to_lowercase()))
            .collect();
        let name = match number {
            200 => "OK".to_owned(),
            606 => "NotAcceptableAnywhere".to_owned(),
            _ => words.concat(),
        };
        assert_eq!(format!("{code:?}"), name);
    }
}

#[test]
fn every_code_of_three_digits_has_a_text() {
    for number in 100..=699 {
        let code = Code::new(number).expect("a code");
        assert_eq!(code.as_str(), number.to_string());
        assert_eq!(code.as_str().parse(), Ok(code));
        let phrase = code.status().map(StatusCode::reason_phrase);
        assert_eq!(code.reason_phrase(), phrase);
    }
}

#[test]
fn codes_have_names() {
    assert_eq!(Code::OK, StatusCode::OK);
    assert_eq!(Code::BUSY_HERE, StatusCode::BusyHere);
    assert_eq!(Code::SERVER_TIME_OUT, StatusCode::ServerTimeOut);
    assert_eq!(Code::REQUEST_URI_TOO_LONG, StatusCode::RequestUriTooLong);
    assert_eq!(Code::NOT_ACCEPTABLE_ANYWHERE, StatusCode::NotAcceptableAnywhere);
    assert!(matches!(StatusCode::BusyHere.code(), Code::BUSY_HERE));
}

/// The methods that depend on the number alone, for every code and for the enum.
#[test]
fn predicates_follow_from_the_number() {
    type Predicate = (fn(Code) -> bool, fn(StatusCode) -> bool, fn(u16) -> bool);
    let predicates: [Predicate; 12] = [
        (Code::is_provisional, StatusCode::is_provisional, |n| n / 100 == 1),
        (Code::is_final, StatusCode::is_final, |n| n / 100 > 1),
        (Code::is_success, StatusCode::is_success, |n| n / 100 == 2),
        (Code::is_redirection, StatusCode::is_redirection, |n| n / 100 == 3),
        (Code::is_client_error, StatusCode::is_client_error, |n| n / 100 == 4),
        (Code::is_server_error, StatusCode::is_server_error, |n| n / 100 == 5),
        (Code::is_global_failure, StatusCode::is_global_failure, |n| n / 100 == 6),
        (Code::is_failure, StatusCode::is_failure, |n| [4, 5, 6].contains(&(n / 100))),
        (Code::is_final_non_success, StatusCode::is_final_non_success, |n| n / 100 > 2),
        (Code::may_establish_early_dialog, StatusCode::may_establish_early_dialog, |n| {
            n / 100 == 1 && n != 100 && n != 199
        }),
        (Code::is_authentication_challenge, StatusCode::is_authentication_challenge, |n| {
            n == 401 || n == 407
        }),
        (Code::ends_forking, StatusCode::ends_forking, |n| [2, 6].contains(&(n / 100))),
    ];
    for number in 100..=699 {
        let code = Code::new(number).expect("a code");
        for (at, (of_code, of_status, expected)) in predicates.into_iter().enumerate() {
            assert_eq!(of_code(code), expected(number), "{code} {at}");
            if let Some(status) = code.status() {
                assert_eq!(of_status(status), expected(number), "{code} {at}");
            }
        }
        assert_eq!(u16::from(code.class().digit()), number / 100);
        assert_eq!(code.status().map(StatusCode::class), code.status().map(|_| code.class()));
    }
}

#[test]
fn classes_are_the_first_digits() {
    let titles: Vec<&str> = Class::ALL.iter().map(|class| class.title()).collect();
    assert_eq!(titles[..3], ["Provisional", "Success", "Redirection"]);
    assert_eq!(titles[3..], ["Client Error", "Server Error", "Global Failure"]);
    for (class, digit) in Class::ALL.iter().copied().zip(1..) {
        assert_eq!(class.digit(), digit);
        assert_eq!(class.as_str(), format!("{digit}xx"));
        assert_eq!(format!("[{class:>5}]"), format!("[  {digit}xx]"));
        assert_eq!(class.default_code(), u16::from(digit) * 100);
        assert_eq!(class.default_code().class(), class);
        assert!(class.description().ends_with('.'));
        for number in 0..=u16::MAX {
            assert_eq!(class.contains(number), number / 100 == u16::from(digit));
        }
    }
    assert_eq!(Class::ALL.len(), 6);
    assert_eq!((Code::MIN.as_u16(), Code::MAX.as_u16()), (100, 699));
}

/// RFC 3261, Section 8.1.3.2.
#[test]
fn an_unknown_code_is_recognized_as_that_of_its_class() {
    let registry = registry();
    for number in 100..=699 {
        let code = Code::new(number).expect("a code");
        let expected = match number {
            known if registry.contains_key(&known) => known,
            100..=199 => 183,
            other => other / 100 * 100,
        };
        assert_eq!(code.recognized_as(), expected, "{code}");
        assert_eq!(StatusCode::recognize(code), expected, "{code}");
    }
}

#[test]
fn a_code_is_two_bytes_with_a_niche() {
    assert_eq!(size_of::<StatusCode>(), 2);
    assert_eq!(size_of::<Option<StatusCode>>(), 2);
    assert_eq!(size_of::<Code>(), 2);
    assert_eq!(size_of::<Option<Code>>(), 2);
}

#[test]
fn printing_honours_width_and_alignment() {
    let code = StatusCode::BusyHere;
    assert_eq!(format!("[{code:15}]"), "[486 Busy Here  ]");
    assert_eq!(format!("[{code:>15}]"), "[  486 Busy Here]");
    assert_eq!(format!("[{code:-^15}]"), "[-486 Busy Here-]");
    assert_eq!(format!("[{code:.3}]"), "[486]");
    let unknown = Code::new(477).expect("a code");
    assert_eq!(format!("[{unknown:<6}] [{unknown:>6}]"), "[477   ] [   477]");
    assert_eq!(format!("[{unknown:6}] [{unknown:+}] [{unknown:06}]"), "[477   ] [477] [477   ]");
    assert_eq!(format!("{:>15}", code.code()), "  486 Busy Here");
    assert_eq!(format!("{code:?} {:?}", code.code()), "BusyHere Code(486)");
}

#[test]
fn errors_say_what_was_given() {
    let unknown: UnknownCode = StatusCode::try_from(499).expect_err("unknown");
    assert_eq!(unknown.to_string(), "`499` is not a response code of this table");
    let unknown = StatusCode::try_from(Code::MAX).expect_err("unknown");
    assert_eq!(unknown.to_string(), "`699` is not a response code of this table");
    let unknown = "busy\n".parse::<StatusCode>().expect_err("unknown");
    assert_eq!(unknown.to_string(), r"`busy\n` is not a response code of this table");

    let invalid: InvalidCode = Code::try_from(700).expect_err("invalid");
    let expected = "is not a SIP response code: expected three digits, 100 to 699";
    assert_eq!(invalid.to_string(), format!("`700` {expected}"));
    let long = "4294967301 and so on and on and on".parse::<Code>().expect_err("invalid");
    assert_eq!(long.to_string(), format!("`4294967301 and so on and…` {expected}"));
    // a character that is cut through is left out
    let cut = "aaaaaaaaaaaaaaaaaaaaaaaäö".parse::<Code>().expect_err("invalid");
    assert_eq!(cut.to_string(), format!("`aaaaaaaaaaaaaaaaaaaaaaa…` {expected}"));

    let copy = invalid;
    assert_eq!(copy, invalid);
    assert_ne!(invalid, long);
    let as_error: &dyn std::error::Error = &invalid;
    assert!(as_error.source().is_none());
    assert!(format!("{invalid:?}").contains("700"));
}

/// Everything that can be asked can be asked while compiling.
#[test]
fn all_of_it_is_const() {
    const CODE: StatusCode = match StatusCode::from_bytes(b"423") {
        Some(code) => code,
        None => panic!(),
    };
    const _: () = {
        assert!(CODE.as_u16() == 423 && CODE.code().as_u16() == 423);
        assert!(CODE.as_str().len() == 3 && CODE.reason_phrase().len() == 18);
        assert!(CODE.status_line().len() == 32 && !CODE.description().is_empty());
        assert!(CODE.references().len() == 1 && CODE.other_reason_phrases().len() == 2);
        assert!(CODE.methods().len() == 3 && CODE.header_rules().len() == 3);
        assert!(matches!(CODE.registration(), Registration::Registered));
        assert!(CODE.dialog_effect().is_some() && CODE.dialog_effect_on("SUBSCRIBE").is_some());
        assert!(matches!(CODE.q850_cause(), Some(127)));
        assert!(StatusCode::from_q850_cause(17).is_some() && CODE.q850_causes().is_empty());
        assert!(CODE.remedies().len() == 1 && !CODE.see_also().is_empty());
        assert!(!CODE.sent_by().is_empty() && CODE.outcome().is_some());
        assert!(matches!(CODE.header_rules()[0].applies_to("INVITE"), Applies::Never));
        assert!(matches!(StatusCode::recognize(Code::MAX), StatusCode::BusyEverywhere));
        assert!(CODE.index() < StatusCode::ALL.len());
        assert!(CODE.is_client_error() && CODE.is_failure() && !CODE.is_success());
        assert!(matches!(CODE.class(), Class::ClientError));
    };
    assert_eq!(CODE, StatusCode::IntervalTooBrief);
}
