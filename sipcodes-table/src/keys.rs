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
    let mut has_header_field = false;
    for pair in pairs {
        let key = &*pair.key;
        if let Some(at) = position(key) {
            found.push((known[at], pair));
            continue;
        }
        let meant = suggest::nearest(key, known.iter().copied());
        let meant = meant.and_then(position).filter(|at| !taken[*at]);
        let is_header_field = meant.is_none()
            && known.contains(&"headers")
            && key.starts_with(|first: char| first.is_ascii_uppercase());
        if is_header_field && has_header_field {
            continue; // the heading that is missing above the first is missing here too
        }
        has_header_field |= is_header_field;
        let label = if is_header_field {
            format!("header fields belong below `[{owner}.headers]`")
        } else if key == "registry" {
            "it belongs above the first heading".to_owned()
        } else {
            let instead = format!("expected {}", suggest::one_of(known, '`'));
            suggest::advice(key, known, '`', &instead)
        };
        report.add(pair.key_place, format!("unknown key `{key}` of `{owner}`"), label);
        if let Some(at) = meant {
            taken[at] = true;
            found.push((known[at], pair));
        }
    }
    found
}
