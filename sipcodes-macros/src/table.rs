//! From the rows of all tables to one table: entries read, merged and checked against each other.

use std::collections::{BTreeMap, BTreeSet};

use crate::cell::Cell;
use crate::entry::{Entry, found, heading_code};
use crate::report::Report;
use crate::rows::{Repeat, Row, Rows, in_order, without_repeats};
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
        let mut merge = Merge {
            sources,
            report,
            headings: BTreeSet::new(),
            entries,
            q850,
        };
        for (table, source) in sources.iter().enumerate() {
            merge.add(source, table);
        }
        merge.finish()
    }
}

struct Merge<'m> {
    sources: &'m [Source],
    report: &'m mut Report,
    /// the codes that have an entry, were it one that cannot be used
    headings: BTreeSet<u16>,
    entries: BTreeMap<u16, Entry>,
    /// with the place of the code
    q850: BTreeMap<u8, (u16, Place)>,
}

impl Merge<'_> {
    fn add(&mut self, source: &Source, table: usize) {
        if let Some(Defect { at, message, label }) = &source.defect {
            let place = Place {
                table,
                start: *at,
                end: *at,
            };
            self.report.add(place, message, label);
        }
        let (text, repeats) = without_repeats(source, table);
        // of a file with a defect, or of a table with wrong syntax, nothing else is reported: it
        // may all be a consequence
        let mut consequences = Report::default();
        let report = if source.defect.is_none() {
            &mut *self.report
        } else {
            &mut consequences
        };
        let Rows { rows, sound } = Rows::parse(&text, table, report);
        let report = if sound { report } else { &mut consequences };

        if rows.is_empty() && sound && source.defect.is_none() {
            let place = Place {
                table,
                start: 0,
                end: 0,
            };
            let label = "expected at least one entry: `[486]` and below it `reason = \"...\"`";
            report.add(place, "the table is empty", label);
        }
        let mut entries = Vec::new();
        for row in rows {
            if row.key == "q850" {
                self.q850.extend(read_q850(&row, report));
            } else {
                self.headings.extend(heading_code(&row.key));
                entries.extend(Entry::read(row, report));
            }
        }
        for entry in entries {
            self.insert(entry);
        }
        for Repeat { key, place } in repeats {
            let label = match heading_code(&key).and_then(|code| self.entries.get(&code)) {
                Some(first) => self.describe(first, table),
                None => "already in this table".to_owned(),
            };
            self.report_duplicate(&key, place, &label);
        }
    }

    fn insert(&mut self, entry: Entry) {
        match self.entries.get(&entry.code) {
            Some(earlier) if !entry.replace => {
                let mut label = self.describe(earlier, entry.place.table);
                label += "; add `replace = true` to take its place";
                self.report_duplicate(&entry.code.to_string(), entry.place, &label);
            }
            _ => {
                self.entries.insert(entry.code, entry);
            }
        }
    }

    fn report_duplicate(&mut self, key: &str, place: Place, label: &str) {
        let kind = if heading_code(key).is_some() {
            "code"
        } else {
            "key"
        };
        self.report
            .add(place, format!("duplicate {kind} `{key}`"), label);
    }

    /// Where an entry is, seen from table number `from`.
    fn describe(&self, entry: &Entry, from: usize) -> String {
        let source = &self.sources[entry.place.table];
        let line = source.line_number(entry.place.start);
        if entry.place.table == from {
            format!("already used by `{}` on line {line}", entry.name)
        } else {
            format!(
                "already used by `{}` in {}, line {line}",
                entry.name, source.path
            )
        }
    }

    fn finish(mut self) -> Table {
        self.drop_repeated_names();
        self.drop_dangling_causes();
        Table {
            entries: self.entries.into_values().collect(),
            q850: self
                .q850
                .into_iter()
                .map(|(cause, (code, _))| (cause, code))
                .collect(),
        }
    }

    /// Of the codes with one name, the one written first keeps it.
    fn drop_repeated_names(&mut self) {
        let mut in_order: Vec<(Place, u16)> = self
            .entries
            .values()
            .map(|entry| (entry.place, entry.code))
            .collect();
        in_order.sort_unstable();
        let mut names: BTreeMap<String, u16> = BTreeMap::new();
        for (_, code) in in_order {
            let entry = &self.entries[&code];
            let Some(first) = names.get(&entry.name) else {
                names.insert(entry.name.clone(), code);
                continue;
            };
            let message = format!("`{}` is the name of both {first} and {code}", entry.name);
            self.report.add(
                entry.name_place,
                message,
                "give one of them a `name` of its own",
            );
            self.entries.remove(&code);
        }
    }

    fn drop_dangling_causes(&mut self) {
        self.q850.retain(|cause, (code, place)| {
            if !self.headings.contains(code) {
                let message = format!("Q.850 cause {cause} is mapped to `{code}`");
                self.report
                    .add(*place, message, format!("there is no entry `[{code}]`"));
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
    for Row {
        key,
        key_place,
        value,
        value_place,
    } in in_order(causes.clone(), table)
    {
        let cause = key.parse::<u8>().ok().filter(|cause| {
            (1..=127).contains(cause) && key.bytes().all(|byte| byte.is_ascii_digit())
        });
        if cause.is_none() {
            let message = format!("`{key}` is not a Q.850 cause");
            report.add(key_place, message, "expected 1 to 127");
        }
        let mut cell = Cell {
            code: 0,
            key: &key,
            value: &value,
            place: value_place,
            report,
        };
        if let (Some(cause), Some(code)) = (cause, cell.code()) {
            mapped.push((cause, (code, value_place)));
        }
    }
    mapped
}
