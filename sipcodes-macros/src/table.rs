//! From the rows of all tables to one table: entries read, merged and checked against each other.

use crate::cell::Cell;
use crate::entry::{Entry, found, heading_code};
use crate::report::Report;
use crate::rows::{self, Repeat, Row, in_order};
use crate::source::{Defect, Place, Source};

/// What the enum is made of.
#[derive(Debug)]
pub(crate) struct Table {
    /// ascending by code, each name once
    pub(crate) entries: Vec<Entry>,
    /// Q.850 causes, ascending, and the code of `entries` that each becomes
    pub(crate) q850: Vec<(usize, u16)>,
}

impl Table {
    /// Reads and merges `sources`, in this order; what is wrong goes to `report`, and what is right
    /// in spite of it is in the table.
    pub(crate) fn read(sources: &[Source], report: &mut Report) -> Self {
        let (headings, q850) = (vec![None; CODES], vec![None; CAUSES]);
        let mut merge = Merge { sources, report, headings, entries: Vec::new(), q850 };
        for (table, source) in sources.iter().enumerate() {
            merge.add(source, table);
        }
        merge.finish()
    }
}

/// How many numbers there are below the first that is too great for a code, and for a cause.
const CODES: usize = 700;
const CAUSES: usize = 128;

struct Merge<'m> {
    sources: &'m [Source],
    report: &'m mut Report,
    /// by code: where it has its first entry, were it one that cannot be used
    headings: Vec<Option<Place>>,
    /// ascending by code
    entries: Vec<Entry>,
    /// by cause: the code, and where that stands
    q850: Vec<Option<(u16, Place)>>,
}

impl Merge<'_> {
    fn add(&mut self, source: &Source, table: usize) {
        if let Some(Defect { at, message, label }) = &source.defect {
            let place = Place::new(table, *at..*at);
            self.report.add(place, message, label);
            self.report.mute(table);
        }
        let mut blanked = String::new();
        let (root, repeats) = rows::parse(source, table, &mut blanked, self.report);
        if root.is_empty() {
            self.report_empty(table);
        }
        for row in in_order(&root, table) {
            if row.key == "q850" {
                self.read_q850(&row);
                continue;
            }
            if let Some(code) = heading_code(row.key) {
                self.headings[usize::from(code)].get_or_insert(row.key_place);
            }
            if let Some(entry) = Entry::read(&row, self.report) {
                self.insert(entry);
            }
        }
        for Repeat { key, place } in repeats {
            let code = heading_code(&key);
            let kind = if code.is_some() { "code" } else { "key" };
            let label = match code.and_then(|code| Some((code, self.heading(code)?))) {
                Some((code, first)) => self.already_used(code, first, table),
                None => "already in this table".to_owned(),
            };
            self.report.add(place, format!("duplicate {kind} `{key}`"), label);
        }
    }

    fn insert(&mut self, entry: Entry) {
        let code = entry.code;
        match self.position(code) {
            Err(at) => self.entries.insert(at, entry),
            Ok(at) if entry.replace => self.entries[at] = entry,
            Ok(at) => {
                let first = self.entries[at].place;
                let mut label = self.already_used(code, first, entry.place.table);
                label += "; add `replace = true` to take its place";
                self.report.add(entry.place, format!("duplicate code `{code}`"), label);
            }
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

    /// What has a code already: the entry at `first`, seen from table number `from`.
    fn already_used(&self, code: u16, first: Place, from: usize) -> String {
        let by = match self.position(code) {
            Ok(at) => format!(" by `{}`", self.entries[at].name),
            Err(_) => String::new(),
        };
        let source = &self.sources[first.table];
        let line = source.line_number(first.start);
        if first.table == from {
            format!("already used{by} on line {line}")
        } else if source.is_file {
            format!("already used{by} in {}, line {line}", source.path)
        } else {
            format!("already used{by} in {}", source.path)
        }
    }

    fn report_empty(&mut self, table: usize) {
        let place = Place::new(table, 0..0);
        let label = "expected at least one entry: `[486]` and below it `reason = \"...\"`";
        self.report.add(place, "the table is empty", label);
    }

    fn finish(mut self) -> Table {
        // headings without anything that makes a code
        let no_heading = self.headings.iter().all(Option::is_none);
        if no_heading && self.report.len() == 0 && !self.sources.is_empty() {
            self.report_empty(0);
        }
        self.drop_repeated_names();
        let q850 = self.causes();
        Table { entries: self.entries, q850 }
    }

    /// Of the codes with one name, the one written first keeps it.
    fn drop_repeated_names(&mut self) {
        let mut by_name: Vec<&Entry> = self.entries.iter().collect();
        by_name.sort_by_key(|entry| (&*entry.name, entry.place));
        let mut repeated = Vec::new();
        for same in by_name.chunk_by(|entry, other| entry.name == other.name) {
            for Entry { code, name, name_place, .. } in same.iter().copied().skip(1) {
                let message = format!("`{name}` is the name of both {} and {code}", same[0].code);
                self.report.add(*name_place, message, "give one of them a `name` of its own");
                repeated.push(*code);
            }
        }
        self.entries.retain(|entry| !repeated.contains(&entry.code));
    }

    /// The causes whose code has an entry.
    fn causes(&mut self) -> Vec<(usize, u16)> {
        let mut causes = Vec::new();
        for cause in 1..CAUSES {
            let Some((code, place)) = self.q850[cause] else { continue };
            if self.heading(code).is_none() {
                let message = format!("Q.850 cause {cause} is mapped to `{code}`");
                self.report.add(place, message, format!("there is no entry `[{code}]`"));
            }
            if self.position(code).is_ok() {
                causes.push((cause, code));
            }
        }
        causes
    }

    /// Reads the rows of `[q850]`: `17 = 486`.
    fn read_q850(&mut self, row: &Row<'_>) {
        let table = row.key_place.table;
        let Some(causes) = row.value.as_table() else {
            let message = format!("`q850`: expected a table, found {}", found(row.value));
            self.report.add(row.key_place, message, "expected `[q850]`");
            return;
        };
        for Row { key, key_place, value, value_place } in in_order(causes, table) {
            // in one spelling only, neither `+17` nor `017`, lest a cause have two rows
            let is_cause = |cause: &usize| (1..CAUSES).contains(cause) && cause.to_string() == key;
            let cause = key.parse().ok().filter(is_cause);
            if cause.is_none() {
                let message = format!("`{key}` is not a Q.850 cause");
                self.report.add(key_place, message, "expected 1 to 127");
            }
            let (owner, place) = ("q850", value_place);
            let code = Cell { owner, key, value, place, report: self.report }.code();
            if let (Some(cause), Some(code)) = (cause, code) {
                self.q850[cause] = Some((code, place));
            }
        }
    }
}
