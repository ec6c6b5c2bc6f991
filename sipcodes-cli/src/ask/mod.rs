//! Looks response codes up: by number, by pattern, by phrase, by keyword.

use std::io::{self, Write};

use sipcodes::{Code, HeaderRule, StatusCode, StatusLine};

use crate::output::{self, Output, Status, complain};

/// Look SIP response codes up.
#[derive(Debug, Default, PartialEq, Eq, clap::Args)]
#[group(skip)]
pub(crate) struct Arguments {
    /// Codes (486 487), a pattern (48x, 4xx), a status line, a phrase or words of it (busy here), a variant
    /// (`BusyHere`), a header field, a method, an RFC or a section of one (3261 21.4.24), a remedy, or
    /// any word of a description
    #[arg(required = true)]
    query: Vec<String>,
}

pub(crate) fn run(arguments: &Arguments, out: &mut Output) -> output::Result {
    let query = arguments.query.join(" ");
    match search(&query)[..] {
        [] => {
            complain(textwrap::fill(&hint(&query), out.width()));
            return Ok(Status::Negative);
        }
        [code] => facts(code, out)?,
        ref codes => {
            for code in codes {
                let reference = code.references().first().map(ToString::to_string);
                let reference = reference.unwrap_or_default();
                writeln!(out, "{}  {:<40} {reference}", code.as_str(), code.reason_phrase())?;
            }
        }
    }
    Ok(Status::Fine)
}

/// The codes that a query means, the best hits first.
fn search(query: &str) -> Vec<StatusCode> {
    if let Some(code) = code(query) {
        return code.status().into_iter().collect();
    }
    let query = query.trim().to_lowercase();
    let codes = StatusCode::ALL.iter().copied();
    let words: Vec<&str> = query.split_whitespace().collect();
    if !words.is_empty() && words.iter().all(|word| is_pattern(word)) {
        return codes.filter(|code| words.iter().any(|pattern| fits(*code, pattern))).collect();
    }
    let mut hits: Vec<(usize, StatusCode)> =
        codes.filter_map(|code| Some((rank(code, &query)?, code))).collect();
    hits.sort_unstable();
    // a phrase that is meant to the letter is meant alone
    let exact = hits.iter().filter(|(rank, _)| *rank == 0).count();
    hits.truncate(if exact > 0 { exact } else { hits.len() });
    hits.into_iter().map(|(_, code)| code).collect()
}

/// The one code that a query is, as a number or in a status line.
fn code(query: &str) -> Option<Code> {
    let line = StatusLine::parse(query.as_bytes());
    line.map(StatusLine::code).or_else(|_| query.trim().parse()).ok()
}

/// `486`, `48x`, `4xx`, and their beginnings: `48`, `4`.
fn is_pattern(word: &str) -> bool {
    word.len() <= 3
        && word.starts_with(|first: char| first.is_ascii_digit())
        && word.chars().all(|character| character.is_ascii_digit() || character == 'x')
}

fn fits(code: StatusCode, pattern: &str) -> bool {
    code.as_str().chars().zip(pattern.chars()).all(|(a, b)| b == 'x' || a == b)
}

/// How well a code fits a query, 0 best; `None` if one of the words is not to be found at all.
fn rank(code: StatusCode, query: &str) -> Option<usize> {
    let phrase = code.reason_phrase().to_lowercase();
    let name = format!("{code:?}").to_lowercase();
    let line = format!("{} {phrase}", code.as_str());
    if [&*phrase, &*name, &*line].contains(&query) {
        return Some(0);
    }
    let former = code
        .other_reason_phrases()
        .iter()
        .map(|phrase| phrase.text())
        .collect::<Vec<_>>()
        .join("\n")
        .to_lowercase();
    let rules = code.header_rules().iter().map(|rule| rule.name());
    let rfcs = code
        .references()
        .iter()
        .map(|reference| format!("rfc {0} rfc{0} {1}", reference.rfc(), reference.section()));
    let keywords: Vec<String> = rules
        .chain(code.methods().iter().copied())
        .chain([code.description(), code.registration().as_str()])
        .chain(code.remedies().iter().map(|remedy| remedy.as_str()))
        .map(str::to_lowercase)
        .chain(rfcs)
        .collect();
    let keywords = keywords.join("\n");

    let fields = [line, name, former, keywords];
    query.split_whitespace().try_fold(1, |worst, word| {
        let field = fields.iter().position(|field| field.contains(word))?;
        Some(worst.max(field + 1))
    })
}

/// All that the table says of one code.
fn facts(code: StatusCode, out: &mut Output) -> io::Result<()> {
    writeln!(out, "{code}")?;
    writeln!(out, "{} {}\n", code.class(), code.class().title())?;
    writeln!(out, "{}\n", textwrap::fill(code.description(), out.width()))?;

    let or = |text: String, empty: &str| if text.is_empty() { empty.to_owned() } else { text };
    let back: Vec<String> = (0..=u8::MAX)
        .filter(|cause| StatusCode::from_q850_cause(*cause) == Some(code))
        .map(|cause| cause.to_string())
        .collect();
    for reference in code.references() {
        fact(out, "Reference", &format!("{reference}\n{}", reference.url()))?;
    }
    fact(out, "Registration", code.registration().as_str())?;
    fact(
        out,
        "Former phrases",
        &code
            .other_reason_phrases()
            .iter()
            .map(|phrase| phrase.text())
            .collect::<Vec<_>>()
            .join("\n"),
    )?;
    fact(out, "Answers", &or(code.methods().join(", "), "any method"))?;
    let rules: Vec<String> = code.header_rules().iter().copied().map(rule).collect();
    fact(out, "Header fields", &rules.join("\n"))?;
    fact(out, "Dialog effect", code.dialog_effect().map_or("", |effect| effect.description()))?;
    fact(out, "Remedy", code.remedies().first().map_or("", |remedy| remedy.description()))?;
    fact(out, "To Q.850 cause", &code.q850_cause().map_or(String::new(), |it| it.to_string()))?;
    fact(out, "From causes", &back.join(", "))
}

/// One line of the list of facts, or several, under one title; nothing for what is empty.
fn fact(out: &mut Output, title: &str, content: &str) -> io::Result<()> {
    if content.is_empty() {
        return Ok(());
    }
    let first = format!("  {title:<16}");
    let others = " ".repeat(first.len());
    for (at, line) in content.lines().enumerate() {
        let indent = if at == 0 { &first } else { &others };
        let options = textwrap::Options::new(out.width())
            .initial_indent(indent)
            .subsequent_indent(&others)
            .break_words(false);
        writeln!(out, "{}", textwrap::fill(line, options))?;
    }
    Ok(())
}

fn rule(rule: HeaderRule) -> String {
    let (name, requirement, when) = (rule.name(), rule.requirement(), rule.when());
    if when.is_empty() {
        format!("{name} {requirement}")
    } else {
        format!("{name} {requirement}: {when}")
    }
}

/// What to say where nothing is found.
fn hint(query: &str) -> String {
    match code(query) {
        Some(code) => {
            let treated = code.recognized_as();
            format!(
                "{code} is not in the standard table: a client treats it as {treated} (RFC 3261, \
                 Section 8.1.3.2)"
            )
        }
        None => format!(
            "nothing found for `{query}`: try a code (486), a pattern (48x) or a word (busy)"
        ),
    }
}
