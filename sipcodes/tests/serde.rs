//! The `serde` feature: a code is its number.

#![cfg(feature = "serde")]

use sipcodes::{Code, StatusCode};

mod own {
    //! An enum of one's own has serde's traits too.
    #[sipcodes::status_codes("tests/tables/vendor.toml")]
    pub enum Own {}
}

#[test]
fn every_code_survives_the_round_trip() {
    for number in 100..=699 {
        let code = Code::new(number).expect("a code");
        let text = serde_json::to_string(&code).expect("serialised");
        assert_eq!(text, number.to_string());
        assert_eq!(serde_json::from_str::<Code>(&text).expect("a code"), code);
        match code.status() {
            Some(status) => {
                assert_eq!(serde_json::to_string(&status).expect("serialised"), text);
                assert_eq!(serde_json::from_str::<StatusCode>(&text).expect("a code"), status);
            }
            None => assert!(serde_json::from_str::<StatusCode>(&text).is_err()),
        }
    }
    let text = serde_json::to_string(own::Own::ALL).expect("serialised");
    assert_eq!(serde_json::from_str::<Vec<own::Own>>(&text).expect("codes"), own::Own::ALL);
}

#[test]
fn what_is_no_code_is_rejected() {
    for text in ["0", "99", "700", "65535", "65536", "-486", "486.5", "\"486\"", "null", "[486]"] {
        assert!(serde_json::from_str::<Code>(text).is_err(), "{text}");
        assert!(serde_json::from_str::<StatusCode>(text).is_err(), "{text}");
    }
    let error = serde_json::from_str::<StatusCode>("499").expect_err("unknown").to_string();
    assert!(error.starts_with("`499` is not a response code of this table"), "{error}");
    let error = serde_json::from_str::<Code>("700").expect_err("invalid").to_string();
    assert!(error.starts_with("`700` is not a SIP response code"), "{error}");
}
