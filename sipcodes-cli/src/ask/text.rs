//! Codes as text that fits the terminal.

use std::borrow::Cow;
use std::io::{self, Write};
use std::iter;

use anstyle::Style;
use textwrap::{Options, WordSplitter};

use crate::facts::{ClassFacts, CodeAndPhrase, Facts, Phrase, Reference, Rule, Unlisted};
use crate::output::{Output, class_style};

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

/// The column in which the facts begin, after their titles.
const COLUMN: usize = 16;

/// In fewer columns the facts begin below their titles.
const NARROW: usize = 56;

/// A line of a fact, and how far it is indented where it goes on.
type Line = (String, usize);

/// What the table says about a code; with `all`, what it says about the class too. `is_asked` tells the
/// phrases that the query is about.
pub(super) fn facts(
    out: &mut Output,
    facts: &Facts,
    all: bool,
    is_asked: impl Fn(&str) -> bool,
) -> io::Result<()> {
    heading(out, facts.code, facts.reason_phrase, &facts.class, facts.registration)?;
    paragraph(out, facts.description)?;

    fact(out, "What to do", &lines(facts.remedies.iter().map(|remedy| remedy.description)))?;
    fact(out, "In a dialog", &lines(effects(facts)))?;
    let outcome = facts.outcome.iter().map(|it| format!("{}: {}", it.word, it.description));
    fact(out, "Call attempt", &lines(outcome))?;
    let methods = facts.methods.join(", ");
    fact(out, "Methods", &lines([if methods.is_empty() { "any" } else { &methods }]))?;
    let roles: Vec<&str> = facts.sent_by.iter().map(|role| role.word).collect();
    fact(out, "Sent by", &lines([roles.join(", ")]))?;
    let detail = Some(facts.phrase_detail).filter(|detail| !detail.is_empty());
    fact(out, "Phrase", &lines(detail))?;
    let phrases = facts.other_reason_phrases.iter();
    let phrases = phrases.flat_map(|it| phrase(it, is_asked(it.text)));
    fact(out, "Other phrases", &phrases.collect::<Vec<_>>())?;
    header_rules(out, facts, all)?;
    fact(out, "Q.850", &lines(q850(facts)))?;
    let references = facts.references.iter().flat_map(|reference| link(reference, out));
    fact(out, "References", &references.collect::<Vec<_>>())?;
    fact(out, "See also", &lines(facts.see_also.iter().map(|reference| &*reference.url)))
}

/// The rules of the code for header fields. Those of its class, and those that forbid a field in
/// nearly all responses, are only counted unless `all` is asked for.
fn header_rules(out: &mut Output, facts: &Facts, all: bool) -> io::Result<()> {
    let (of_ranges, of_class) = (&facts.range_header_rules, &facts.class.header_rules);
    let title = format!("Any {}", facts.class.pattern);
    if all {
        let rows: Vec<&Rule> = facts.header_rules.iter().chain(of_ranges).collect();
        fact(out, "Header fields", &rules(&rows))?;
        return fact(out, &title, &rules(&of_class.iter().collect::<Vec<_>>()));
    }
    let shown: Vec<&Rule> = facts.header_rules.iter().chain(facts.main_range_rules()).collect();
    fact(out, "Header fields", &rules(&shown))?;
    let hidden = facts.header_rules.len() + of_ranges.len() - shown.len() + of_class.len();
    fact(out, &title, &lines([format!("{hidden} more rules for header fields: --all")]))
}

/// A phrase with where it is from and what it says.
fn phrase(phrase: &Phrase, is_asked: bool) -> impl Iterator<Item = Line> + use<> {
    let style = if is_asked { BOLD } else { Style::new() };
    let reference = phrase.reference.as_ref().map(|reference| format!(", {}", reference.text));
    let source = format!("{}{}", phrase.standing, reference.unwrap_or_default());
    let first = format!("{style}{}{style:#}  {DIM}{source}{DIM:#}", phrase.text);
    let meaning = (!phrase.meaning.is_empty()).then(|| format!("  {}", phrase.meaning));
    iter::once(first).chain(meaning).map(|line| (line, 2))
}

/// What a failure ends, in general and for certain methods.
fn effects(facts: &Facts) -> impl Iterator<Item = String> {
    let general = facts.dialog_effect.iter().map(|effect| effect.description.to_owned());
    let others = facts.dialog_effect_on.iter();
    general.chain(others.map(|on| format!("{}: {}", on.methods.join(", "), on.effect.description)))
}

/// The translation of a code in both directions.
fn q850(facts: &Facts) -> impl Iterator<Item = String> {
    let code = facts.code;
    let to = facts.q850.to.map(|cause| format!("{code} becomes cause {cause}"));
    let from: Vec<String> = facts.q850.from.iter().map(ToString::to_string).collect();
    let from = match &from[..] {
        [] => None,
        [cause] => Some(format!("cause {cause} becomes {code}")),
        causes => Some(format!("causes {} become {code}", causes.join(", "))),
    };
    let others = facts.q850.from_others.then(|| format!("any other cause becomes {code}"));
    to.into_iter().chain(from).chain(others)
}

/// What is known about a code that is not in the table.
pub(super) fn unlisted(out: &mut Output, unlisted: &Unlisted) -> io::Result<()> {
    heading(out, unlisted.code, "is not in the standard table", &unlisted.class, "not registered")?;
    paragraph(out, unlisted.class.description)?;
    let CodeAndPhrase { code, reason_phrase } = unlisted.recognized_as;
    fact(out, "Treated as", &lines([format!("{code} {reason_phrase}")]))?;
    let reference = link(&unlisted.reference, out);
    fact(out, "Reference", &reference)
}

/// Several codes, a line each.
pub(super) fn list(
    out: &mut Output,
    codes: &[Facts],
    unlisted: &[Unlisted],
    is_asked: impl Fn(&str) -> bool,
) -> io::Result<()> {
    let widest = codes.iter().map(|facts| facts.reason_phrase.len()).max().unwrap_or(0);
    for facts in codes {
        let (code, reason) = (facts.code, facts.reason_phrase);
        let style = class_style(facts.class.class);
        let reference = facts.references.first().map_or("", |reference| &reference.text);
        if "486  ".len() + widest + 2 + reference.len() > out.width() {
            let line = format!("{style}{code}{style:#}  {reason}");
            writeln!(out, "{}", wrapped(&line, out.width(), 5).join("\n"))?;
        } else {
            writeln!(out, "{style}{code}{style:#}  {reason:<widest$}  {DIM}{reference}{DIM:#}")?;
        }
        // those that say more than the code, or without which it would not have been found
        let phrases = facts.other_reason_phrases.iter().filter(|it| {
            is_asked(it.text) && (!it.meaning.is_empty() || !is_asked(facts.reason_phrase))
        });
        for (line, hang) in phrases.flat_map(|it| phrase(it, true)) {
            for line in wrapped(&line, out.width() - 5, hang) {
                writeln!(out, "     {line}")?;
            }
        }
    }
    for unlisted in unlisted {
        let (code, style) = (unlisted.code, class_style(unlisted.class.class));
        let CodeAndPhrase { code: treated, reason_phrase } = unlisted.recognized_as;
        writeln!(out, "{style}{code}{style:#}  not registered: as {treated} {reason_phrase}")?;
    }
    Ok(())
}

fn heading(
    out: &mut Output,
    code: u16,
    text: &str,
    class: &ClassFacts,
    registration: &str,
) -> io::Result<()> {
    let style = class_style(class.class);
    let title = format!("{style}{code}{style:#} {BOLD}{text}{BOLD:#}");
    writeln!(out, "{}", wrapped(&title, out.width(), 4).join("\n"))?;
    writeln!(out, "{DIM}{} {}, {registration}{DIM:#}\n", class.pattern, class.title)
}

fn paragraph(out: &mut Output, text: &str) -> io::Result<()> {
    writeln!(out, "{}\n", textwrap::fill(text, out.width()))
}

/// How far the lines of a fact are indented.
const fn indent(out: &Output) -> usize {
    if out.width() < NARROW { 2 } else { COLUMN }
}

/// The lines of a fact beside their title; nothing, if there are none.
fn fact(out: &mut Output, mut title: &str, lines: &[Line]) -> io::Result<()> {
    let indent = indent(out);
    for (text, hang) in lines {
        if indent < COLUMN && !title.is_empty() {
            writeln!(out, "{DIM}{title}{DIM:#}")?;
            title = "";
        }
        for line in wrapped(text, out.width() - indent, *hang) {
            let style = if title.is_empty() { Style::new() } else { DIM };
            writeln!(out, "{style}{title:<indent$}{style:#}{line}")?;
            title = "";
        }
    }
    Ok(())
}

/// Lines that can be told apart where they go on.
fn lines(texts: impl IntoIterator<Item = impl Into<String>>) -> Vec<Line> {
    let texts: Vec<String> = texts.into_iter().map(Into::into).collect();
    let hang = if texts.len() > 1 { 2 } else { 0 };
    texts.into_iter().map(|text| (text, hang)).collect()
}

/// Names of header fields and addresses stay in one piece, so that they can be copied.
fn wrapped(text: &str, width: usize, hang: usize) -> Vec<String> {
    // a column of fewer characters is hard to read
    let hang = " ".repeat(if hang + 20 > width { hang.min(2) } else { hang });
    let options = Options::new(width)
        .subsequent_indent(&hang)
        .word_splitter(WordSplitter::NoHyphenation)
        .break_words(false);
    textwrap::wrap(text, options).into_iter().map(Cow::into_owned).collect()
}

/// The rules in columns, as long as their conditions find room.
fn rules(rules: &[&Rule]) -> Vec<Line> {
    let widest = rules.iter().map(|rule| rule.name.len()).max().unwrap_or(0);
    let rules = rules.iter().map(|rule| {
        let Rule { name, requirement, .. } = rule;
        let line = format!("{name:<widest$}  {requirement:<11}  {}", rule.condition());
        (line.trim_end().to_owned(), widest + 15)
    });
    rules.collect()
}

/// A reference and its address, on one line if there is room.
fn link(reference: &Reference, out: &Output) -> Vec<Line> {
    let Reference { text, url, .. } = reference;
    let url_line = format!("{DIM}{url}{DIM:#}");
    if text.len() + 2 + url.len() <= out.width() - indent(out) {
        vec![(format!("{text}  {url_line}"), 0)]
    } else {
        vec![(text.clone(), 2), (url_line, 0)]
    }
}
