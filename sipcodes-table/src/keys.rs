//! The keys of a table: known ones, misspelt ones, and others.

use crate::report::Report;
use crate::suggest;
use crate::toml::KeyValue;

/// The pairs whose keys are among `known`, each with its known key. Another key is reported; if it is a
/// typo of a known one that is not there, it is taken for that one, so that this is not reported as
/// missing as well.
pub(crate) fn known<'r, 't>(
    pairs: &'r [KeyValue<'t>],
    known: &[&'static str],
    owner: &str,
    report: &mut Report,
) -> Vec<(&'static str, &'r KeyValue<'t>)> {
    let position = |key: &str| known.iter().position(|known| *known == key);
    let mut taken = vec![false; known.len()];
    for pair in pairs {
        if let Some(at) = position(&pair.key) {
            taken[at] = true;
        }
    }
    let mut found = Vec::new();
    for pair in pairs {
        let key = &*pair.key;
        if let Some(at) = position(key) {
            found.push((known[at], pair));
            continue;
        }
        let instead = format!("expected {}", suggest::one_of(known, '`'));
        let label = suggest::advice(key, known, '`', &instead);
        report.add(pair.key_place, format!("unknown key `{key}` of `{owner}`"), label);
        let meant = suggest::nearest(key, known.iter().copied());
        if let Some(at) = meant.and_then(position).filter(|at| !taken[*at]) {
            taken[at] = true;
            found.push((known[at], pair));
        }
    }
    found
}
