//! The keys of a table: known ones, slips of them, and others.

use crate::report::Report;
use crate::suggest;
use crate::toml::KeyValue;

/// The rows whose keys are among `known`, each with its key. Another key is reported; if it is a slip
/// of one that no row has, it is taken for that one, so that it is not reported as missing as well.
pub(crate) fn known<'r, 't>(
    rows: &'r [KeyValue<'t>],
    known: &[&'static str],
    owner: &str,
    report: &mut Report,
) -> Vec<(&'static str, &'r KeyValue<'t>)> {
    let position = |key: &str| known.iter().position(|known| *known == key);
    let mut taken = vec![false; known.len()];
    for row in rows {
        if let Some(at) = position(&row.key) {
            taken[at] = true;
        }
    }
    let mut found = Vec::new();
    for row in rows {
        let key = &*row.key;
        if let Some(at) = position(key) {
            found.push((known[at], row));
            continue;
        }
        let instead = format!("expected one of `{}`", known.join("`, `"));
        let label = suggest::advice(key, known, '`', &instead);
        report.add(row.key_place, format!("unknown key `{key}` of `{owner}`"), label);
        let meant = suggest::nearest(key, known.iter().copied());
        if let Some(at) = meant.and_then(position).filter(|at| !taken[*at]) {
            taken[at] = true;
            found.push((known[at], row));
        }
    }
    found
}
