use std::cmp::Reverse;

use super::rules::{ENDINGS, FIELDS, Kind, STOP_WORDS};
use crate::facts::Facts;

/// The texts of some codes, as words.
pub(super) struct Index<'a> {
    codes: Vec<(&'a Facts, Vec<Text>)>,
}

/// A text of a code: the number of its field, and its words.
struct Text {
    field: usize,
    words: Vec<Word>,
    /// Whether it is a word with hyphens, written as one word.
    is_joined: bool,
}

#[derive(PartialEq)]
pub(super) struct Word {
    text: String,
    /// Without its ending.
    stem: String,
}

/// How words are found in a text, the best first.
#[derive(Clone, Copy)]
enum Way {
    /// All words of the query, and nothing else is in the phrase.
    Exact,
    /// All words of the query, one after the other, or the name of a header field.
    Together,
    /// A word, with any ending.
    Whole,
    /// The beginning of a word, more than its first letter.
    Beginning,
    /// A part of a word.
    Part,
}

/// How well a code fits, the best first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    /// How many words are found.
    found: Reverse<usize>,
    /// The cost of the one that is found worst.
    worst: usize,
    /// The costs of all.
    sum: usize,
}

/// What a hit costs: the way counts before the field.
const fn cost(way: Way, field: usize) -> usize {
    way as usize * FIELDS.len() + field
}

/// The codes that words are about, the best first.
pub(super) struct Hits<'a> {
    pub(super) codes: Vec<&'a Facts>,
    /// Whether every word was found in each of them.
    pub(super) are_complete: bool,
}

impl<'a> Index<'a> {
    pub(super) fn new(codes: &[&'a Facts]) -> Self {
        let texts = |facts: &Facts| {
            let fields = FIELDS.iter().enumerate();
            fields.flat_map(|(field, (.., texts))| Text::of(field, &texts(facts))).collect()
        };
        Self { codes: codes.iter().map(|facts| (*facts, texts(facts))).collect() }
    }

    pub(super) fn search(&self, query: &str) -> Hits<'a> {
        let all = words(query);
        let wanted = wanted_words(query);
        let ranked = self.codes.iter();
        let mut ranked: Vec<(Rank, &Facts)> = ranked
            .filter_map(|(facts, texts)| Some((rank(texts, &all, &wanted)?, *facts)))
            .collect();
        ranked.sort_by_key(|(rank, facts)| (*rank, facts.code));
        let best = ranked.first().map(|(rank, _)| *rank);
        let Some(best) = best.filter(|best| best.found.0 * 2 > wanted.len()) else {
            return Hits { codes: Vec::new(), are_complete: false };
        };
        // the codes with most words: beside a phrase only those whose phrase is longer, and parts of
        // words only where nothing else is found
        let (phrase, part) = (cost(Way::Together, 0), cost(Way::Part, 0));
        let limit = match best.worst {
            worst if worst < phrase => phrase,
            worst if worst < part => part - 1,
            _ => usize::MAX,
        };
        ranked.retain(|(it, _)| it.found == best.found && it.worst <= limit);
        let codes = ranked.into_iter().map(|(_, facts)| facts).collect();
        Hits { codes, are_complete: best.found.0 == wanted.len() }
    }

    /// The query with similar words in place of those that are in no text, if there are such words
    /// and the query then finds something. A similar word has the same first letter, and at most one
    /// letter in four is wrong.
    pub(super) fn correct(&self, query: &str) -> Option<String> {
        let texts = || self.codes.iter().flat_map(|(_, texts)| texts);
        let corrected = wanted_words(query).into_iter().map(|word| {
            if texts().any(|text| text.cost(&word).is_some()) {
                return Some(word.text);
            }
            let first = word.text.chars().next().filter(|it| it.is_alphabetic())?;
            let length = word.text.chars().count();
            let limit = (length / 4).min(2);
            let is_like = |other: &Word| {
                let is_as_long = other.text.chars().count().abs_diff(length) <= limit;
                is_as_long && other.text.starts_with(first) && other.is_telling()
            };
            let distance = |other: &str| strsim::osa_distance(&word.text, other);
            texts()
                .flat_map(|text| text.words.iter().map(|other| (text.field, other)))
                .filter(|(_, other)| is_like(other))
                .map(|(field, other)| (distance(&other.text), field, &other.text))
                .filter(|(distance, ..)| *distance <= limit)
                .min()
                .map(|(.., other)| other.clone())
        });
        let corrected = corrected.collect::<Option<Vec<_>>>()?.join(" ");
        self.search(&corrected).are_complete.then_some(corrected)
    }
}

/// Whether a text has all the words of a query.
pub(crate) fn is_about(text: &str, query: &str) -> bool {
    let text = Text { field: 0, words: words(text), is_joined: false };
    let has = |word| text.cost(word).is_some_and(|found| found < cost(Way::Beginning, 0));
    wanted_words(query).iter().all(has)
}

/// How well the texts of a code fit; `None` if none of the words is there.
fn rank(texts: &[Text], all: &[Word], wanted: &[Word]) -> Option<Rank> {
    let all = texts.iter().filter_map(|text| Some(cost(text.way(all)?, text.field)));
    if let Some(cost) = all.min() {
        return Some(Rank { found: Reverse(wanted.len()), worst: cost, sum: cost });
    }
    let cost = |word| texts.iter().filter_map(|text| text.cost(word)).min();
    let costs: Vec<usize> = wanted.iter().filter_map(cost).collect();
    let worst = *costs.iter().max()?;
    Some(Rank { found: Reverse(costs.len()), worst, sum: costs.iter().sum() })
}

impl Text {
    /// Words with hyphens are found as one word too: `timeout` is `Time-out`.
    fn of(field: usize, texts: &[&str]) -> Vec<Self> {
        let joined = texts.iter().flat_map(|text| text.split_whitespace());
        let joined = joined.filter(|word| word.contains('-')).map(|word| {
            let word = word.replace(|character: char| !character.is_alphanumeric(), "");
            Self { field, words: words(&word), is_joined: true }
        });
        texts
            .iter()
            .map(|text| Self { field, words: words(text), is_joined: false })
            .chain(joined)
            .collect()
    }

    fn kind(&self) -> Kind {
        FIELDS[self.field].1
    }

    /// How all words of a query are found here, if they are.
    fn way(&self, words: &[Word]) -> Option<Way> {
        let is_all = !self.is_joined && self.words == words;
        let is_row = |row: &[Word]| row.iter().zip(words).all(|(a, b)| a.stem == b.stem);
        let has_row = words.len() > 1 && self.words.windows(words.len()).any(is_row);
        match self.kind() {
            Kind::Phrase if is_all => Some(Way::Exact),
            Kind::OtherPhrase if is_all && has_row => Some(Way::Exact),
            Kind::Header if is_all => Some(Way::Together),
            _ => has_row.then_some(Way::Together),
        }
    }

    /// What it costs to find the word here, if it is here.
    fn cost(&self, wanted: &Word) -> Option<usize> {
        let length = wanted.text.chars().count();
        let way = |word: &Word| match word.text.find(&wanted.text) {
            _ if word.stem == wanted.stem => Some(Way::Whole),
            Some(0) if length > 1 => Some(Way::Beginning),
            Some(_) if length > 2 && self.kind() != Kind::Text => Some(Way::Part),
            _ => None,
        };
        self.words.iter().filter_map(way).map(|way| cost(way, self.field)).min()
    }
}

pub(super) fn words(text: &str) -> Vec<Word> {
    let words = text.split(|character: char| !character.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(|word| Word::new(&word.to_lowercase())).collect()
}

/// The words that say what is asked for.
pub(super) fn telling_words(text: &str) -> Vec<Word> {
    words(text).into_iter().filter(Word::is_telling).collect()
}

/// The words to look for: all, if none of them tells anything.
fn wanted_words(query: &str) -> Vec<Word> {
    let telling = telling_words(query);
    if telling.is_empty() { words(query) } else { telling }
}

impl Word {
    fn new(text: &str) -> Self {
        let stem = ENDINGS.iter().find_map(|(ending, instead)| {
            let beginning = text.strip_suffix(ending)?;
            // `address` has no ending
            let is_ending =
                beginning.chars().count() > 2 && !(*ending == "s" && beginning.ends_with('s'));
            is_ending.then(|| format!("{beginning}{instead}"))
        });
        Self { text: text.to_owned(), stem: stem.unwrap_or_else(|| text.to_owned()) }
    }

    fn is_telling(&self) -> bool {
        !STOP_WORDS.split(' ').any(|stop_word| stop_word == self.text)
    }
}
