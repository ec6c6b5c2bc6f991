//! The list of cases that the command and the page are held to.

use std::fmt::Debug;

/// What a query finds.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Found {
    Codes(Vec<String>),
    DidYouMean(String),
    OutOfRange(String),
    Nothing,
}

/// The queries, and what they have to find.
pub(crate) fn cases() -> impl Iterator<Item = (&'static str, &'static str)> {
    let cases = include_str!("../fixtures/ask/cases.tsv").lines();
    cases.filter(|line| !line.starts_with("# ")).map(|line| line.split_once('\t').expect("a tab"))
}

impl Found {
    /// Whether this is what the case expects.
    pub(crate) fn is(&self, expected: &str) -> bool {
        let codes = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        match (self, expected.strip_suffix("...")) {
            (Self::Codes(found), Some(first)) => found.starts_with(&codes(first)),
            (Self::Codes(found), None) => *found == codes(expected),
            (Self::DidYouMean(better), _) => expected.strip_prefix('?') == Some(better),
            (Self::OutOfRange(number), _) => expected.strip_prefix('!') == Some(number),
            (Self::Nothing, _) => expected == "-",
        }
    }
}

/// What a query finds, as the command says it.
pub(crate) fn ask(query: &str) -> Found {
    let ran = crate::common::run(crate::common::sipcodes(&["--json", "--", query]));
    assert!(matches!(ran.status, Some(0 | 1)) && ran.err.is_empty(), "{query}: {ran:?}");
    let found: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
    let codes = |key: &str| {
        let codes = found[key].as_array().expect("an array").iter();
        codes.map(|facts| facts["code"].to_string()).collect::<Vec<_>>()
    };
    let text = |key: &str| found[key].as_str().map(str::to_owned);
    match (text("did_you_mean"), text("out_of_range")) {
        (Some(better), _) => Found::DidYouMean(better),
        (_, Some(number)) => Found::OutOfRange(number),
        _ => match [codes("codes"), codes("unlisted")].concat() {
            codes if codes.is_empty() => Found::Nothing,
            codes => Found::Codes(codes),
        },
    }
}
