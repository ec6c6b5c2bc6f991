//! From the rows of all tables to one table: entries read, merged and checked against each other.

use std::collections::BTreeMap;

use crate::cell::Cell;
use crate::entry::{Entry, found, heading_code};
use crate::report::Report;
use crate::rows::{self, Repeat, Row, in_order, without_repeats};
use crate::source::{Defect, Place, Source};

/// What the enum is made of.
#[derive(Debug, Default)]
pub(crate) struct Table {
    /// ascending by code, each name once
    pub(crate) entries: Vec<Entry>,
    /// from a Q.850 cause to a code of `entries`
    pub(crate) q850: BTreeMap<u8, u16>,
}

impl Table {
    /// Reads and merges `sources`, in this order; what is wrong goes to `report`, and what is right
    /// in spite of it is in the table.
    pub(crate) fn read(sources: &[Source], report: &mut Report) -> Self {
        let (entries, q850) = (BTreeMap::new(), BTreeMap::new());
        let mut merge = Merge { sources, report, headings: BTreeMap::new(), entries, q850 };
        for (table, source) in sources.iter().enumerate() {
            merge.add(source, table);
        }
        merge.finish()
    }
}

struct Merge<'m> {
    sources: &'m [Source],
    report: &'m mut Report,
    /// where each code has its first entry, were it one that cannot be used
    headings: BTreeMap<u16, Place>,
    entries: BTreeMap<u16, Entry>,
    /// with the place of the code
    q850: BTreeMap<u8, (u16, Place)>,
}

impl Merge<'_> {
    fn add(&mut self, source: &Source, table: usize) {
        if let Some(Defect { at, message, label }) = &source.defect {
            let place = Place { table, start: *at, end: *at };
            self.report.add(place, message, label);
            self.report.mute(table);
        }
        let (text, repeats) = without_repeats(source, table);
        let rows = rows::parse(&text, table, self.report);
        if rows.is_empty() {
            self.report_empty(table);
        }
        let mut entries = Vec::new();
        for row in rows {
            if row.key == "q850" {
                self.q850.extend(read_q850(&row, self.report));
            } else {
                if let Some(code) = heading_code(&row.key) {
                    self.headings.entry(code).or_insert(row.key_place);
                }
                entries.extend(Entry::read(row, self.report));
            }
        }
        for entry in entries {
            self.insert(entry);
        }
        for Repeat { key, place } in repeats {
            let kind = if heading_code(&key).is_some() { "code" } else { "key" };
            let label = match heading_code(&key).and_then(|code| self.headings.get(&code)) {
                Some(first) => self.already_used(&key, *first, table),
                None => "already in this table".to_owned(),
            };
            self.report.add(place, format!("duplicate {kind} `{key}`"), label);
        }
    }

    fn insert(&mut self, entry: Entry) {
        match self.entries.get(&entry.code) {
            Some(earlier) if !entry.replace => {
                let code = entry.code.to_string();
                let mut label = self.already_used(&code, earlier.place, entry.place.table);
                label += "; add `replace = true` to take its place";
                self.report.add(entry.place, format!("duplicate code `{code}`"), label);
            }
            _ => {
                self.entries.insert(entry.code, entry);
            }
        }
    }

    /// What has a code already: the entry at `first`, seen from table number `from`.
    fn already_used(&self, code: &str, first: Place, from: usize) -> String {
        let entry = code.parse().ok().and_then(|code: u16| self.entries.get(&code));
        let by = entry.map_or(String::new(), |entry| format!(" by `{}`", entry.name));
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
        let place = Place { table, start: 0, end: 0 };
        let label = "expected at least one entry: `[486]` and below it `reason = \"...\"`";
        self.report.add(place, "the table is empty", label);
    }

    fn finish(mut self) -> Table {
        // headings without anything that makes a code
        if self.headings.is_empty() && self.report.is_empty() && !self.sources.is_empty() {
            self.report_empty(0);
        }
        self.drop_repeated_names();
        self.drop_dangling_causes();
        Table {
            entries: self.entries.into_values().collect(),
            q850: self.q850.into_iter().map(|(cause, (code, _))| (cause, code)).collect(),
        }
    }

    /// Of the codes with one name, the one written first keeps it.
    fn drop_repeated_names(&mut self) {
        let mut in_order: Vec<(Place, u16)> =
            self.entries.values().map(|entry| (entry.place, entry.code)).collect();
        in_order.sort_unstable();
        let mut names: BTreeMap<String, u16> = BTreeMap::new();
        for (_, code) in in_order {
            let entry = &self.entries[&code];
            let Some(first) = names.get(&entry.name) else {
                names.insert(entry.name.clone(), code);
                continue;
            };
            let message = format!("`{}` is the name of both {first} and {code}", entry.name);
            self.report.add(entry.name_place, message, "give one of them a `name` of its own");
            self.entries.remove(&code);
        }
    }

    fn drop_dangling_causes(&mut self) {
        self.q850.retain(|cause, (code, place)| {
            if !self.headings.contains_key(code) {
                let message = format!("Q.850 cause {cause} is mapped to `{code}`");
                self.report.add(*place, message, format!("there is no entry `[{code}]`"));
            }
            self.entries.contains_key(code)
        });
    }
}

/// The rows of `[q850]`: `17 = 486`.
fn read_q850(row: &Row<'_>, report: &mut Report) -> Vec<(u8, (u16, Place))> {
    let table = row.key_place.table;
    let Some(causes) = row.value.as_table() else {
        let message = format!("`q850`: expected a table, found {}", found(&row.value));
        report.add(row.key_place, message, "expected `[q850]`");
        return Vec::new();
    };
    let mut mapped = Vec::new();
    for Row { key, key_place, value, value_place } in in_order(causes.clone(), table) {
        let cause = key.parse::<u8>().ok().filter(|cause| {
            (1..=127).contains(cause) && key.bytes().all(|byte| byte.is_ascii_digit())
        });
        if cause.is_none() {
            let message = format!("`{key}` is not a Q.850 cause");
            report.add(key_place, message, "expected 1 to 127");
        }
        let mut cell = Cell { owner: "q850", key: &key, value: &value, place: value_place, report };
        if let (Some(cause), Some(code)) = (cause, cell.code()) {
            mapped.push((cause, (code, value_place)));
        }
    }
    mapped
}
