//! The `serde` feature: a code is its number.

#![cfg(feature = "serde")]

use sipcodes::{Class, Code, StatusCode};

mod own {
    //! Enums of your own have serde's traits where they ask for them.

    #[sipcodes::status_codes("tests/tables/vendor.toml", serde)]
    pub enum Own {}

    /// One that brings its own implementation: the feature does not get in its way.
    #[sipcodes::status_codes("tests/tables/vendor.toml")]
    pub enum Named {}

    impl serde::Serialize for Named {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_str(self.reason_phrase())
        }
    }

    /// One with the name of a type parameter in the implementation.
    #[sipcodes::status_codes("tests/tables/vendor.toml", serde)]
    pub enum S {}

    /// An open enum takes any code.
    #[sipcodes::status_codes(standard, serde)]
    pub enum Open {
        Other(sipcodes::Unlisted),
    }
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
    assert_eq!(serde_json::from_str::<Vec<own::S>>(&text).expect("codes"), own::S::ALL);
    assert_eq!(serde_json::to_string(own::S::ALL).expect("serialised"), text);
}

#[test]
fn an_enum_may_have_an_implementation_of_its_own() {
    assert_eq!(
        serde_json::to_string(&own::Named::QueueFull).expect("serialised"),
        "\"Queue Full\""
    );
}

#[test]
fn an_open_enum_is_any_number() {
    for number in [486, 477] {
        let code: own::Open = serde_json::from_str(&number.to_string()).expect("a code");
        assert_eq!(code, number);
        assert_eq!(serde_json::to_string(&code).expect("serialised"), number.to_string());
    }
    assert!(serde_json::from_str::<own::Open>("700").is_err());
}

#[test]
fn a_class_is_its_digit() {
    for class in Class::ALL {
        let text = serde_json::to_string(class).expect("serialised");
        assert_eq!(text, class.digit().to_string());
        assert_eq!(serde_json::from_str::<Class>(&text).expect("a class"), *class);
    }
    assert!(serde_json::from_str::<Class>("7").is_err());
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
