//! Finds the codes that a query asks for. The page's `search.js` follows the same rules, and the
//! tests hold both to the same answers.

mod filter;
mod rules;
mod words;

use sipcodes::{Code, StatusCode};

use crate::facts::Facts;
use filter::Filter;
use words::{Index, telling_words};

pub(crate) use rules::Rules;
pub(crate) use words::is_about;

/// What a query asks for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// These codes, the best hits first. Those that were asked for by their number may be in no
    /// table.
    Codes(Vec<Code>),
    /// A number of three digits, or a pattern, that no code of SIP can have.
    OutOfRange(String),
    /// Nothing, but this query would find something.
    DidYouMean(String),
    /// Nothing.
    Nothing,
}

/// Answers a query.
pub(crate) fn search(query: &str) -> Answer {
    let query = query.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let (filter, rest) = Filter::read(&query);
    let filter = match filter {
        // a number is more certain than the words beside it
        Some(Filter::Numbers(numbers)) => return Answer::Codes(numbers.into_iter().collect()),
        Some(Filter::OutOfRange(number)) if telling_words(&rest).is_empty() => {
            return Answer::OutOfRange(number);
        }
        filter => filter,
    };

    let facts: Vec<Facts> = StatusCode::ALL.iter().copied().map(Facts::new).collect();
    let rank = |facts| filter.as_ref().map_or(Some(0), |filter| filter.rank(facts));
    let mut fitting: Vec<_> = facts.iter().filter_map(|it| Some((rank(it)?, it))).collect();
    fitting.sort_by_key(|(rank, facts)| (*rank, facts.code));
    let fitting: Vec<&Facts> = fitting.into_iter().map(|(_, facts)| facts).collect();

    let index = Index::new(&fitting);
    let hits = index.search(&rest);
    if hits.are_complete {
        return codes(&hits.codes);
    }
    match filter {
        None | Some(Filter::OutOfRange(_)) => {}
        // words that are nowhere do not spoil it
        Some(_) => return codes(&fitting),
    }
    if let Some(corrected) = index.correct(&rest) {
        return Answer::DidYouMean(corrected);
    }
    codes(&hits.codes)
}

fn codes(facts: &[&Facts]) -> Answer {
    match facts {
        [] => Answer::Nothing,
        _ => Answer::Codes(facts.iter().filter_map(|facts| Code::new(facts.code)).collect()),
    }
}
