//! From the text of all tables to one table: entries read, merged and checked against each other.

use crate::cell::Cell;
use crate::column;
use crate::date::Date;
use crate::document::{self, Document, HEADING_MISSING};
use crate::entry::{Entry, report_heading};
use crate::grammar::{CODES, parse_code};
use crate::header_rule::RangeRules;
use crate::q850::Answers;
use crate::report::{Problem, Report};
use crate::source::{Defect, Place, Source};
use crate::toml::{KeyValue, Value};

/// The keys of a table beside its codes.
const SECTIONS: [&str; 3] = ["q850", "headers", "registry"];

/// A validated table, merged from one or several.
#[derive(Debug)]
pub struct Table {
    /// Ascending by code; no two have one name.
    pub entries: Vec<Entry>,
    /// The rules of ranges of codes, in the order of the tables.
    pub ranges: Vec<RangeRules>,
    /// The response code for each Q.850 cause, from cause 0 on; 0 where there is none.
    pub q850: Vec<u16>,
    /// The state of IANA's registry that the standard table is in step with, if it is among the tables; or
    /// else the first table with a `registry`.
    pub registry: Option<Date>,
}

impl Table {
    /// Reads `sources` and merges them in this order. Everything that is wrong is reported; the
    /// valid parts are in the table.
    #[must_use]
    pub fn read(sources: &[Source]) -> (Self, Vec<Problem>) {
        let mut merge = Merge {
            sources,
            report: Report::default(),
            headings: vec![None; usize::from(*CODES.end()) + 1],
            entries: Vec::new(),
            spare: Vec::new(),
            later: Vec::new(),
            ranges: Vec::new(),
            q850: Answers::new(),
            registry: None,
        };
        for (table, source) in sources.iter().enumerate() {
            merge.add(source, table);
        }
        merge.finish()
    }
}

struct Merge<'m> {
    sources: &'m [Source],
    report: Report,
    /// by code: where it has its first entry, even if that cannot be used
    headings: Vec<Option<Place>>,
    /// ascending by code
    entries: Vec<Entry>,
    /// entries that cannot have their code; their names are kept from being unknown
    spare: Vec<Entry>,
    /// the codes that are left out because they are later than the state that is asked for
    later: Vec<u16>,
    ranges: Vec<RangeRules>,
    q850: Answers,
    registry: Option<Date>,
}

impl Merge<'_> {
    fn add(&mut self, source: &Source, table: usize) {
        if let Some(Defect { at, message, label }) = &source.defect {
            self.report.add(Place::new(table, *at..*at), message, label);
            self.report.mute(table);
        }
        let Document { root, repeats } = document::parse(source, table, &mut self.report);
        if root.pairs.is_empty() {
            self.report_empty(table);
        }
        let mut has_orphan = false;
        for pair in &root.pairs {
            match &*pair.key {
                "q850" => self.q850.read(pair, &mut self.report),
                "headers" => self.read_ranges(pair),
                "registry" => {
                    let date = Cell::new("", pair, &mut self.report).date();
                    // the standard table's own, wherever it is among the tables
                    if source.is_standard || self.registry.is_none() {
                        self.registry = date.or(self.registry);
                    }
                }
                key => {
                    if let Some(code) = parse_code(key) {
                        // `[486.headers]` alone may be for an entry whose heading is lost
                        if !(self.report.is_heading_lost() && pair.value.has_only_headings()) {
                            self.read_entry(code, pair, source.as_of);
                        }
                    } else if column::keys().contains(&key) {
                        // the first key of an entry without its heading
                        if !has_orphan {
                            let message = format!("`{key}` is not in an entry");
                            self.report.add_lost_heading(pair.key_place, message, HEADING_MISSING);
                        }
                        has_orphan = true;
                    } else {
                        report_heading(pair, &SECTIONS, &mut self.report);
                        self.spare(pair);
                    }
                }
            }
        }
        for pair in &repeats {
            let code = parse_code(&pair.key);
            let kind = if code.is_some() { "code" } else { "key" };
            let label = match code.and_then(|code| Some((code, self.heading(code)?))) {
                Some((code, first)) => self.already_used(code, first, table),
                None => "already in this table".to_owned(),
            };
            self.report.add(pair.key_place, format!("duplicate {kind} `{}`", pair.key), label);
            self.spare(pair);
        }
    }

    fn read_entry(&mut self, code: u16, pair: &KeyValue<'_>, as_of: Option<Date>) {
        let position = self.position(code);
        let earlier = position.ok().map(|at| &self.entries[at]);
        let Some(entry) = Entry::read(code, pair, earlier, &mut self.report) else {
            self.headings[usize::from(code)].get_or_insert(pair.key_place);
            return;
        };
        if as_of.is_some_and(|date| entry.since.is_some_and(|since| since > date)) {
            self.later.push(code);
            return;
        }
        self.headings[usize::from(code)].get_or_insert(pair.key_place);
        match position {
            Err(at) => self.entries.insert(at, entry),
            Ok(at) if entry.replace || entry.amend => self.entries[at] = entry,
            Ok(at) => {
                let first = self.entries[at].place;
                let mut label = self.already_used(code, first, entry.place.table);
                label += if self.sources[entry.place.table].is_standard {
                    "; name `standard` first, and add `replace = true` or `amend = true` to the other one"
                } else {
                    "; add `replace = true` to take its place, or `amend = true` to change some of it"
                };
                self.report.add(entry.place, format!("duplicate code `{code}`"), label);
                self.spare.push(entry);
            }
        }
    }

    /// Keeps the variant of an entry that cannot have its code, so that its name is not unknown.
    fn spare(&mut self, pair: &KeyValue<'_>) {
        if let Value::Table(_) = pair.value {
            // what is wrong inside shows when the code is right
            self.spare.extend(Entry::read(0, pair, None, &mut Report::default()));
        }
    }

    fn read_ranges(&mut self, pair: &KeyValue<'_>) {
        let Value::Table(table) = &pair.value else {
            let found = pair.value.type_with_article();
            let message = format!("`headers`: expected a table, found {found}");
            self.report.add(pair.key_place, message, "expected `[headers.2xx]`");
            return;
        };
        for pair in &table.pairs {
            self.ranges.extend(RangeRules::read(pair, &mut self.report));
        }
    }

    /// Where the entry of a code is, or where it would be.
    fn position(&self, code: u16) -> Result<usize, usize> {
        self.entries.binary_search_by_key(&code, |entry| entry.code)
    }

    /// Where a code has its first entry.
    fn heading(&self, code: u16) -> Option<Place> {
        self.headings[usize::from(code)]
    }

    /// The entry that has a code already, the one at `first`, seen from table number `from`.
    fn already_used(&self, code: u16, first: Place, from: usize) -> String {
        let by = match self.position(code) {
            Ok(at) => format!(" by `{}`", self.entries[at].name),
            Err(_) => String::new(),
        };
        format!("already used{by} {}", self.location(first, from))
    }

    /// A place as a message in table number `from` names it.
    fn location(&self, place: Place, from: usize) -> String {
        let source = &self.sources[place.table];
        let line = source.line_number(place.start);
        if place.table == from {
            format!("on line {line}")
        } else if source.is_standard {
            "in the standard table".to_owned()
        } else {
            format!("in {}, line {line}", source.path)
        }
    }

    fn report_empty(&mut self, table: usize) {
        let label = "expected at least one entry: `[486]` and below it `reason = \"...\"`";
        self.report.add(Place::new(table, 0..0), "the table is empty", label);
    }

    fn finish(mut self) -> (Table, Vec<Problem>) {
        self.drop_repeated_names();
        self.place_spare_entries();
        let q850 = self.causes();
        // headings without anything that makes a code
        let no_heading = self.headings.iter().all(Option::is_none);
        if no_heading && self.report.count() == 0 && !self.sources.is_empty() {
            self.report_empty(0);
        }
        let Self { entries, ranges, registry, report, sources, .. } = self;
        (Table { entries, ranges, q850, registry }, report.into_problems(sources))
    }

    /// Of the codes with one name, the one written first keeps it.
    fn drop_repeated_names(&mut self) {
        let (mut repeated, mut problems) = (Vec::new(), Vec::new());
        for entry in &self.entries {
            let Entry { code, name, name_place, .. } = entry;
            let mut first = entry;
            for other in &self.entries {
                if other.name == *name && other.name_place < first.name_place {
                    first = other;
                }
            }
            if first.code != *code {
                let (first, location) = (first.code, self.location(first.place, name_place.table));
                let message = format!("`{name}` is the name of both {first} and {code}");
                let label = format!("{first} is {location}; give one of them another `name`");
                problems.push((*name_place, message, label));
                repeated.push(*code);
            }
        }
        for (place, message, label) in problems {
            self.report.add(place, message, label);
        }
        self.entries.retain(|entry| !repeated.contains(&entry.code));
    }

    /// Gives each spare entry, of which there is an error by now, a code that no entry has.
    fn place_spare_entries(&mut self) {
        for spare in std::mem::take(&mut self.spare) {
            if self.entries.iter().any(|entry| entry.name == spare.name) {
                continue;
            }
            let free = CODES
                .zip(0..)
                .find(|(code, at)| self.entries.get(*at).is_none_or(|entry| entry.code != *code));
            let Some((code, at)) = free else { break };
            self.entries.insert(at, Entry { code, ..spare });
        }
    }

    /// Checks that the codes of `[q850]` have entries, and gives these their causes.
    fn causes(&mut self) -> Vec<u16> {
        for (cause, answer) in self.q850.all() {
            let Some(code) = answer.code else { continue };
            // its heading may be the one that is lost
            let is_known = self.heading(code).is_some() || self.report.is_heading_lost();
            if !is_known && !self.later.contains(&code) {
                let message = match cause {
                    0 => format!("the default of `q850` is `{code}`"),
                    cause => format!("Q.850 cause {cause} is mapped to `{code}`"),
                };
                self.report.add(answer.place, message, format!("there is no entry `[{code}]`"));
            }
        }
        for (cause, answer) in self.q850.all().filter(|(cause, _)| *cause > 0) {
            let position = answer.code.map(|code| self.position(code));
            if let (Some(Ok(at)), Ok(cause)) = (position, u8::try_from(cause)) {
                self.entries[at].q850_causes.push(cause);
            }
        }
        self.q850.codes(|code| self.position(code).is_ok())
    }
}
