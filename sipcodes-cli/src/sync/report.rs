//! What a comparison found, for people and as JSON.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use serde::Serialize;
use toml_edit::Datetime;

use super::compare::{Change, Difference, Unlisted};
use super::edit;
use crate::output::Output;

/// `--write` withdraws no more codes than this: more of them are the sign of an incomplete file.
const MAX_WITHDRAWN: usize = 3;

/// What `sipcodes sync --json` prints.
#[derive(Debug, Serialize)]
pub struct Report {
    /// The registry file.
    pub registry: RegistryFile,
    /// The table, as it was found.
    pub table: TableFile,
    /// Whether there was no difference, before `--write`.
    pub in_step: bool,
    /// Whether the table was changed; it is in step then.
    pub written: bool,
    /// What differs, ascending by code.
    pub differences: Vec<Difference>,
    /// Historic and vendor codes of the table.
    pub not_in_registry: Vec<Unlisted>,
}

/// The file of IANA's registry.
#[derive(Debug, Serialize)]
pub struct RegistryFile {
    /// Its path.
    pub path: String,
    /// The state of the registry, such as `2026-08-17`; the CSV does not have it.
    pub updated: Option<String>,
    /// The number of registered codes.
    pub codes: usize,
}

/// The file of the table.
#[derive(Debug, Serialize)]
pub struct TableFile {
    /// Its path.
    pub path: String,
    /// The state of the registry that it says it is in step with.
    pub registry: Option<String>,
    /// The number of its entries.
    pub entries: usize,
}

impl RegistryFile {
    /// The state of the registry, as TOML has it.
    pub(crate) fn date(&self) -> Option<Datetime> {
        self.updated.as_ref()?.parse().ok()
    }
}

impl Report {
    /// Why `--write` does not make a change that only a wrong file would cause.
    pub(crate) fn refusal(&self) -> Option<String> {
        let Self { registry, table, differences, .. } = self;
        if let (Some(updated), Some(known)) = (&registry.updated, &table.registry) {
            if updated < known {
                let (path, table) = (&registry.path, &table.path);
                return Some(format!(
                    "{path} has the date {updated}, but {table} is in step with the registry of {known}"
                ));
            }
        }
        let is_withdrawn = |it: &&Difference| matches!(it.change, Change::Withdrawn { .. });
        let withdrawn = differences.iter().filter(is_withdrawn);
        let codes: Vec<String> = withdrawn.map(|it| it.code.to_string()).collect();
        let (path, number, codes) = (&registry.path, codes.len(), codes.join(", "));
        (number > MAX_WITHDRAWN).then(|| {
            format!("{path} would withdraw {number} codes ({codes}) and is perhaps incomplete")
        })
    }

    /// Prints the report for people.
    pub(crate) fn print(&self, out: &mut Output) -> io::Result<()> {
        let Self { registry, table, differences, not_in_registry, .. } = self;
        let date = |date: &Option<String>| {
            date.as_ref().map_or_else(String::new, |date| format!(" ({date})"))
        };
        let (updated, known) = (date(&registry.updated), date(&table.registry));
        line(out, "", &format!("{}{updated}: {} codes", registry.path, registry.codes))?;
        line(out, "", &format!("{}{known}: {} entries", table.path, table.entries))?;
        if !differences.is_empty() {
            writeln!(out)?;
        }
        for Difference { code, change } in differences {
            line(out, &format!("{} {code} ", sign(change)), &describe(change))?;
            if let Change::New { .. } = change {
                let entry = edit::entry(change, registry.date()).to_string();
                writeln!(out, "      [{code}]\n{}", textwrap::indent(entry.trim_end(), "      "))?;
            }
        }
        if !not_in_registry.is_empty() {
            writeln!(out)?;
        }
        for Unlisted { code, reason, registration } in not_in_registry {
            line(out, &format!("= {code} "), &format!("{reason}: {registration}, left alone"))?;
        }
        writeln!(out)?;
        line(out, "", &self.summary())
    }

    fn summary(&self) -> String {
        let signs = self.differences.iter().map(|it| sign(&it.change));
        let [new, changed, withdrawn] =
            ['+', '~', '-'].map(|sign| signs.clone().filter(|it| *it == sign).count());
        let counts = format!("{new} new, {changed} changed, {withdrawn} withdrawn");
        let date = self.registry.updated.as_deref().unwrap_or_default();
        let is_later = self.registry.updated > self.table.registry;
        let mut summary = match (self.in_step, self.written) {
            (true, true) => format!("in step; `registry` is {date} now"),
            (true, false) if is_later => format!("in step; --write sets `registry` to {date}"),
            (true, false) => "in step".to_owned(),
            (false, true) => format!("written: {counts}"),
            (false, false) => {
                let advice = match self.refusal() {
                    Some(why) => format!("--write needs --force, because {why}"),
                    None => "--write brings the table into step".to_owned(),
                };
                format!("not in step: {counts}; {advice}")
            }
        };
        if new > 0 && self.written {
            summary += "; fill in the empty descriptions";
        }
        if !self.in_step && self.registry.updated.is_none() {
            summary +=
                "; the file does not have a date, so that `registry` and `since` are not written";
        }
        summary
    }
}

/// `+` for a new code, `-` for one that is withdrawn, `~` for any other change.
const fn sign(change: &Change) -> char {
    match change {
        Change::New { .. } => '+',
        Change::Withdrawn { .. } => '-',
        _ => '~',
    }
}

/// What follows the code of a difference.
fn describe(change: &Change) -> String {
    match change {
        Change::New { reason, drafts, .. } if drafts.is_empty() => format!("{reason}: new"),
        Change::New { reason, drafts, .. } => {
            let drafts = drafts.join(", ");
            format!("{reason}: new, defined by {drafts}, which has no RFC number yet")
        }
        Change::Phrase { from, to, name: None } => format!("phrase: {from} -> {to}"),
        Change::Phrase { from, to, name: Some(name) } => {
            format!("phrase: {from} -> {to}; the variant stays {name}")
        }
        Change::Reference { from, to } => {
            let from = if from.is_empty() { "none".to_owned() } else { from.join(", ") };
            format!("reference: {from} -> {}", to.join(", "))
        }
        Change::Registration { from, to } => format!("registration: {from} -> {to}"),
        Change::Withdrawn { reason, from } => format!("{reason}: withdrawn, {from} -> historic"),
    }
}

/// Writes a line that begins with `start`, in the colour of its sign, and wraps it.
fn line(out: &mut Output, start: &str, text: &str) -> io::Result<()> {
    let style = match start.bytes().next() {
        Some(b'+') => AnsiColor::Green.on_default(),
        Some(b'~') => AnsiColor::Yellow.on_default(),
        Some(b'-') => AnsiColor::Red.on_default(),
        _ => Style::new(),
    };
    let indent = " ".repeat(start.len());
    let options =
        textwrap::Options::new(out.width()).initial_indent(&indent).subsequent_indent("      ");
    let text = textwrap::fill(text, options);
    writeln!(out, "{style}{start}{style:#}{}", &text[indent.len()..])
}
