//! Fixtures: facts written down from the RFCs and the registry, independent of `codes.toml`.

#![allow(dead_code, reason = "each test file uses some of it")]

use std::collections::BTreeMap;

/// The rows of a fixture without its heading, each cut at its tabs.
pub(crate) fn rows<const N: usize>(fixture: &'static str) -> Vec<[&'static str; N]> {
    fixture
        .lines()
        .skip(1)
        .map(|line| {
            let cells: Vec<_> = line.split('\t').collect();
            cells.try_into().unwrap_or_else(|cells| panic!("{N} columns: {cells:?}"))
        })
        .collect()
}

/// A row of `registry.tsv`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Registered {
    pub(crate) phrase: &'static str,
    pub(crate) rfc: u16,
    pub(crate) section: &'static str,
    pub(crate) registration: &'static str,
}

/// The registry: every code that there is.
pub(crate) fn registry() -> BTreeMap<u16, Registered> {
    rows::<5>(include_str!("../fixtures/registry.tsv"))
        .into_iter()
        .map(|[code, phrase, rfc, section, registration]| {
            let rfc = rfc.parse().expect("an RFC");
            let row = Registered { phrase, rfc, section, registration };
            (code.parse().expect("a code"), row)
        })
        .collect()
}
