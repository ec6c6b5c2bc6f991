//! Open enums: every code from 100 to 699 is exactly one value.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};
use std::mem::size_of;

use sipcodes::{Class, Code, InvalidCode, StatusLine};

/// The standard table, and any other code.
#[sipcodes::status_codes(standard)]
pub enum Open {
    /// A code that the table does not list.
    Other(sipcodes::Unlisted),
}

/// A small table.
#[sipcodes::status_codes("tests/tables/vendor.toml", exhaustive)]
enum Small {
    Unknown(sipcodes::Unlisted),
}

fn all() -> impl Iterator<Item = Open> {
    (100..=699).map(|number| Open::from_u16(number).expect("a code"))
}

#[test]
fn every_code_is_one_value() {
    let values: HashSet<Open> = all().collect();
    assert_eq!(values.len(), 600);
    assert!(all().is_sorted());
    for (number, code) in (100..).zip(all()) {
        assert_eq!(code, number);
        assert_eq!(code.as_u16(), number);
        assert_eq!(u16::from(code), number);
        assert_eq!(code.as_str(), number.to_string());
        assert_eq!(code.as_str().parse(), Ok(code));
        assert_eq!(Open::from_bytes(code.as_str().as_bytes()), Some(code));
        assert_eq!(Open::from(code.code()), code);
        assert_eq!(code.class(), code.code().class());
        let status = code.code().status();
        assert_eq!(matches!(code, Open::Other(_)), status.is_none());
        if let Open::Other(unlisted) = code {
            assert_eq!(unlisted.code(), number);
        }
        assert_eq!(code.index(), status.map(|status| status.index()));
        assert_eq!(code.status_line(), status.map(|status| status.status_line()));
        assert_eq!(code.reason_phrase(), status.map_or("", |status| status.reason_phrase()));
        assert_eq!(code.dialog_effect(), status.and_then(|status| status.dialog_effect()));
        assert_eq!(code.recognized_as(), code.code().recognized_as().code());
        assert_eq!(code.to_string(), code.code().to_string());
        assert_eq!(code.is_failure(), number >= 400);
        let rules: Vec<_> = code.header_rules_for("INVITE").collect();
        assert_eq!(rules, code.code().header_rules_for("INVITE").collect::<Vec<_>>());
        assert_eq!(StatusLine::from(code), StatusLine::new(code.code()));
    }
    assert_eq!(Open::ALL.len(), sipcodes::StatusCode::ALL.len());
}

#[test]
fn a_listed_code_is_its_variant() {
    assert_eq!(Open::from_u16(486), Some(Open::BusyHere));
    assert!(matches!(Open::from(Code::BUSY_HERE), Open::BusyHere));
    assert!(Open::BusyHere < Open::from(Code::MAX) && Open::BusyHere > Open::Ringing);
    assert!(Open::BusyHere < Code::MAX && Open::BusyHere >= 486);
    let next = match Open::from_u16(477).expect("a code") {
        Open::BusyHere => "later",
        Open::Other(unlisted) if unlisted.code().class() == Class::ClientError => "never",
        _ => "else",
    };
    assert_eq!(next, "never");
}

#[test]
fn what_is_not_a_code_is_an_error() {
    for number in [0, 99, 700, u16::MAX] {
        assert_eq!(Open::from_u16(number), None);
        let error: InvalidCode = Open::try_from(number).expect_err("no code");
        assert!(error.to_string().starts_with(&format!("`{number}` is not a SIP response code")));
    }
    assert!("4860".parse::<Open>().is_err() && Open::from_bytes(b"48").is_none());
}

/// The field has the traits of the enum, for those who take it out.
#[test]
fn unlisted_codes_are_in_order() {
    let unlisted = all().filter_map(|code| match code {
        Open::Other(unlisted) => Some(unlisted),
        _ => None,
    });
    let unlisted: Vec<_> = unlisted.collect();
    assert_eq!(unlisted.len(), 600 - Open::ALL.len());
    assert!(unlisted.is_sorted() && unlisted[0] < unlisted[1]);
    let state = RandomState::new();
    let hashes: HashSet<u64> = unlisted.iter().map(|it| state.hash_one(it)).collect();
    assert!(hashes.len() > unlisted.len() / 2);
}

#[test]
fn an_open_enum_is_small() {
    for size in [size_of::<Open>(), size_of::<Option<Open>>(), size_of::<Option<Small>>()] {
        assert!(size <= 4, "{size}");
    }
    assert_eq!(size_of::<sipcodes::Unlisted>(), 2);
}

#[test]
fn a_small_table_recognizes_by_class() {
    let code = |number| Small::from_u16(number).expect("a code");
    assert_eq!(code(498), Small::QueueFull);
    assert_eq!(code(498).recognized_as(), Small::QueueFull);
    assert_eq!(code(486).recognized_as(), 400);
    assert_eq!(code(180).recognized_as(), 183);
    assert!(matches!(code(486), Small::Unknown(unlisted) if unlisted.code() == 486));
    assert_eq!(code(486).to_string(), "486");
    assert_eq!(format!("{:?}", code(486)), "Unknown(Unlisted(486))");
    assert_eq!(code(486).outcome(), None);
    assert!(code(486).references().is_empty());
}
