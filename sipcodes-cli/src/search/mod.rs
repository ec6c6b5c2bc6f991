//! Finds the codes that a query asks for. The page's `search.js` follows the same rules, and the
//! tests hold both to the same answers.

mod filter;
mod rules;
mod words;

use sipcodes::{Code, StatusCode};

use crate::facts::Facts;
use filter::Filter;
use rules::header_names;
use words::{Index, telling_words, words};

pub(crate) use rules::{LONGEST, rules};
pub(crate) use words::is_about;

/// What a query asks for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// These codes, the best hits first; nothing is found if there are none. Those that were asked for
    /// by their number may not be in the standard table.
    Codes(Vec<Code>),
    /// A number or a pattern that no code of SIP can have.
    OutOfRange(String),
    /// A cause that no code is translated to or from, or that Q.850 does not have.
    NoCause(u32),
    /// Nothing, but this query would find something.
    DidYouMean(String),
}

/// Answers a query.
pub(crate) fn search(query: &str) -> Answer {
    let query = query.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let facts: Vec<Facts> = StatusCode::ALL.iter().copied().map(Facts::new).collect();
    let (filter, rest) = Filter::read(without_value(&facts, &query));
    // a number is more certain than the words beside it
    if let Some(Filter::Numbers(numbers)) = filter {
        return Answer::Codes(numbers.into_iter().collect());
    }
    let rank = |facts| filter.as_ref().map_or(Some(0), |filter| filter.rank(facts));
    let mut fitting: Vec<_> = facts.iter().filter_map(|it| Some((rank(it)?, it))).collect();
    fitting.sort_by_key(|(rank, facts)| (*rank, facts.code));
    let fitting: Vec<&Facts> = fitting.into_iter().map(|(_, facts)| facts).collect();

    let is_all = telling_words(&rest).is_empty();
    let index = Index::new(&fitting);
    let hits = index.search(&rest);
    match filter {
        // neither a code nor an RFC
        Some(_) if fitting.is_empty() && query.parse::<u32>().is_ok() => Answer::OutOfRange(query),
        Some(Filter::OutOfRange(number)) if is_all => Answer::OutOfRange(number),
        Some(Filter::Cause(cause)) if fitting.is_empty() => Answer::NoCause(cause),
        Some(_) if is_all => codes(&fitting),
        _ if hits.are_complete => codes(&hits.codes),
        // words that are not found are ignored
        Some(filter) if !matches!(filter, Filter::OutOfRange(_)) => codes(&fitting),
        _ => index.correct(&rest).map_or_else(|| codes(&hits.codes), Answer::DidYouMean),
    }
}

/// The name of the field, if the query is a header field with its value. A `Reason` is asked for by
/// its value, and its name is a stop word.
fn without_value<'a>(facts: &[Facts], query: &'a str) -> &'a str {
    let name = query.split(':').next().unwrap_or(query);
    let wanted = words(name);
    let is_header = |facts: &Facts| header_names(facts).any(|it| words(it) == wanted);
    if !telling_words(name).is_empty() && facts.iter().any(is_header) { name } else { query }
}

fn codes(facts: &[&Facts]) -> Answer {
    Answer::Codes(facts.iter().filter_map(|facts| Code::new(facts.code)).collect())
}
