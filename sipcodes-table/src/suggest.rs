//! "Did you mean ...": the nearest of some known words.

use crate::lookalike;

/// The word among `known` that `given` is most likely a typo of, if any is near enough: few
/// characters are inserted, removed, replaced or swapped, one in three at most.
pub fn nearest<'k>(given: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let plain = lookalike::plain(given);
    let given = plain.as_deref().unwrap_or(given).to_lowercase();
    let length = given.chars().count();
    let edits_to = |word: &str| {
        let expected = word.chars().count();
        let few = expected.max(3) / 3;
        // as many edits are needed as the lengths differ by: mostly too many
        let edits =
            (expected.abs_diff(length) <= few).then(|| distance(&given, &word.to_lowercase()));
        edits.filter(|edits| *edits <= few)
    };
    known
        .into_iter()
        .filter_map(|word| Some((edits_to(word)?, word)))
        .min_by_key(|(edits, _)| *edits)
        .map(|(_, word)| word)
}

/// What to write instead of `given`, which is none of `known`; `instead` is said where no word is
/// near.
pub(crate) fn advice(given: &str, known: &[&str], quote: char, instead: &str) -> String {
    match nearest(given, known.iter().copied()) {
        Some(near) => did_you_mean(near, quote, given),
        None => instead.to_owned(),
    }
}

/// Whether `likely` was meant, and how `given` differs from it if that cannot be seen.
pub(crate) fn did_you_mean(likely: &str, quote: char, given: &str) -> String {
    let question = format!("did you mean {quote}{likely}{quote}?");
    match lookalike::advice(given) {
        Some(advice) => format!("{question} {advice}"),
        None => question,
    }
}

/// `a`, `b` or `c`, each between quotes of this kind.
pub(crate) fn one_of(words: &[&str], quote: char) -> String {
    let words: Vec<String> = words.iter().map(|word| format!("{quote}{word}{quote}")).collect();
    alternatives(&words)
}

/// `a, b or c`
pub(crate) fn alternatives(words: &[String]) -> String {
    match words {
        [several @ .., last] if !several.is_empty() => format!("{} or {last}", several.join(", ")),
        _ => words.concat(),
    }
}

/// How many characters have to be inserted, removed, replaced or swapped with their neighbour to
/// get from `a` to `b` (optimal string alignment).
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut before_last = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let replaced = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut edits = replaced.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                edits = edits.min(before_last[j - 2] + 1);
            }
            row.push(edits);
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_finds_its_word() {
        let known = ["reason", "reference", "remedy", "replace"];
        for (given, expected) in [
            ("reasn", Some("reason")),
            ("raeson", Some("reason")),
            ("Reason", Some("reason")),
            ("referense", Some("reference")),
            ("r\u{435}m\u{435}dy", Some("remedy")),
            ("remidy", Some("remedy")),
            ("colour", None),
            ("", None),
        ] {
            assert_eq!(nearest(given, known), expected, "{given}");
        }
    }

    #[test]
    fn distance_counts_edits() {
        for (a, b, expected) in [
            ("", "", 0),
            ("abc", "abc", 0),
            ("abc", "acb", 1),
            ("abcdef", "bacdef", 1),
            ("abcdef", "abcdfe", 1),
            ("abc", "ab", 1),
            ("abc", "abcd", 1),
            ("abc", "xbc", 1),
            ("kitten", "sitting", 3),
        ] {
            assert_eq!(distance(a, b), expected, "{a} {b}");
        }
    }
}
