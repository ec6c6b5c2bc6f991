//! Whatever the bytes of a table: errors with a place in the file, or tokens that parse as Rust, or
//! both, and never a panic.

use proptest::prelude::*;

use super::Output;

/// Pieces that tables are made of, right and wrong ones.
const PIECES: &[&str] = &[
    "[486]",
    "[\"487\"]",
    "[[488]]",
    "[486.headers]",
    "[q850]",
    "[99]",
    "[x]",
    "486.reason",
    "\n",
    "\r\n",
    "\t",
    " ",
    "reason = ",
    "name = ",
    "reference = ",
    "description = ",
    "registration = ",
    "former_reasons = ",
    "methods = ",
    "dialog_effect = ",
    "q850_cause = ",
    "remedy = ",
    "headers = ",
    "replace = ",
    "reasn = ",
    "17 = ",
    "486 = ",
    "\"Busy Here\"",
    "\"\"",
    "\"fn\"",
    "'Self'",
    "\"\"\"\nTwo\nLines\"\"\"",
    "\"RFC3261 21.4.24\"",
    "\"vendor\"",
    "\"usage\"",
    "\"later\"",
    "true",
    "17",
    "486",
    "0x1E6",
    "1e9",
    "-1",
    "1979-05-27",
    "[",
    "]",
    "{",
    "}",
    ",",
    "= ",
    "#",
    "\"",
    "'",
    "\\",
    "\u{FEFF}",
    "\u{0}",
    "é",
    "\u{1F4DE}",
    "Retry-After = \"optional\"",
    "{ requirement = \"required\", when = \"REGISTER\" }",
];

/// Whether an error says where it is: `t.toml:LINE:COLUMN: `.
fn has_a_place(error: &str) -> bool {
    let place = error.strip_prefix("t.toml:").and_then(|rest| rest.split_once(": "));
    place.and_then(|(place, _)| place.split_once(':')).is_some_and(|(line, column)| {
        [line, column].iter().all(|number| number.parse::<usize>().is_ok_and(|it| it > 0))
    })
}

fn check(table: &[u8]) -> Result<(), TestCaseError> {
    // parses as Rust, or panics
    let output = Output::of_table(table);
    for error in &output.errors {
        prop_assert!(has_a_place(error), "{error}");
    }
    prop_assert!(!output.errors.is_empty() || !output.variants().is_empty());
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(table in proptest::collection::vec(any::<u8>(), 0..200)) {
        check(&table)?;
    }

    #[test]
    fn any_text(table in "\\PC{0,200}") {
        check(table.as_bytes())?;
    }

    #[test]
    fn any_pieces(pieces in proptest::collection::vec(proptest::sample::select(PIECES), 0..60)) {
        check(pieces.concat().as_bytes())?;
    }

}

proptest! {
    // each reads 77 entries
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn the_standard_table_with_a_byte_changed(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut table = include_bytes!("../../codes.toml").to_vec();
        let at = at.index(table.len());
        table[at] = byte;
        check(&table)?;
    }
}
