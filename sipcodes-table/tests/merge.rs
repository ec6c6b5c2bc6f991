//! Several tables that are merged, and tables that are pinned to a state of the registry.

use sipcodes_table::{Date, Entry, Source, Table};

/// The result of these tables in this order, `t0.toml` and so on.
fn read(texts: &[&str]) -> (Table, Vec<String>) {
    let sources = texts.iter().enumerate().map(|(at, text)| match *text {
        "standard" => Source::standard(),
        text => Source::new(format!("t{at}.toml"), text),
    });
    let (table, problems) = Table::read(&sources.collect::<Vec<_>>());
    (table, problems.iter().map(ToString::to_string).collect())
}

/// The merged table where nothing is wrong.
fn merged(texts: &[&str]) -> Table {
    let (table, problems) = read(texts);
    assert_eq!(problems, [""; 0]);
    table
}

fn names(table: &Table) -> Vec<&str> {
    table.entries.iter().map(|entry| &*entry.name).collect()
}

fn entry(table: &Table, code: u16) -> &Entry {
    table.entries.iter().find(|entry| entry.code == code).expect("an entry")
}

const BUSY: &str = "
[486]
reason = \"Busy Here\"
description = \"The callee is busy.\"
methods = [\"INVITE\"]
headers = { Retry-After = \"optional\" }
";

#[test]
fn tables_are_merged_in_the_order_of_codes() {
    let table = merged(&["[603]\nreason = \"Decline\"", BUSY, "[404]\nreason = \"Not Found\""]);
    assert_eq!(names(&table), ["NotFound", "BusyHere", "Decline"]);
}

#[test]
fn a_code_of_two_tables_is_an_error() {
    let (table, problems) = read(&["standard", "[486]\nreason = \"Besetzt\"\n"]);
    let [problem] = &problems[..] else { panic!("{problems:?}") };
    assert_eq!(
        problem.lines().last(),
        Some(
            "  |  ^^^ already used by `BusyHere` in the standard table; add `replace = true` to take \
             its place, or `amend = true` to change some of it"
        )
    );
    assert!(problem.starts_with("t1.toml:1:2: duplicate code `486`\n"), "{problem}");
    let names = names(&table);
    assert!(names.contains(&"BusyHere") && names.contains(&"Besetzt"), "neither is unknown");

    let (_, problems) = read(&["standard", BUSY, BUSY]);
    assert_eq!(problems.len(), 2);
    let (_, problems) = read(&[BUSY, BUSY]);
    assert!(problems[0].contains("already used by `BusyHere` in t0.toml, line 2;"), "{problems:?}");

    // nothing but `amend` is missing
    let (_, problems) = read(&["standard", "[200]\nname = \"Ok\"\n"]);
    let [problem] = &problems[..] else { panic!("{problems:?}") };
    assert!(problem.contains("or `amend = true` to change some of it"), "{problem}");
}

#[test]
fn an_entry_takes_the_place_of_an_earlier_one() {
    let replacement = "[486]\nreason = \"Occupied\"\nreplace = true";
    let table = merged(&["standard", BUSY.replace("[486]", "[499]").as_str(), replacement]);
    let entry = entry(&table, 486);
    assert_eq!((&*entry.name, &*entry.description), ("Occupied", ""));
    assert!(entry.headers.is_empty() && entry.methods.is_empty());
    assert_eq!(entry.place.table, 2);
    // also where there is nothing to replace
    assert_eq!(names(&merged(&[replacement])), ["Occupied"]);
}

#[test]
fn an_entry_amends_an_earlier_one() {
    let amendment = "[486]\nname = \"Occupied\"\nheaders = { Date = \"required\" }\namend = true";
    let table = merged(&[BUSY, amendment]);
    let amended = entry(&table, 486);
    assert_eq!((&*amended.name, &*amended.reason), ("Occupied", "Busy Here"));
    assert_eq!(
        (&*amended.description, &amended.methods[..]),
        ("The callee is busy.", &["INVITE".to_owned()][..])
    );
    let headers: Vec<&str> = amended.headers.iter().map(|rule| &*rule.name).collect();
    assert_eq!(headers, ["Date"], "a key that is given takes the place of the earlier one");

    // an amendment of an amendment
    let table = merged(&[BUSY, amendment, "[486]\nreason = \"Beschaeftigt\"\namend = true"]);
    let amended = entry(&table, 486);
    assert_eq!((&*amended.name, &*amended.reason), ("Occupied", "Beschaeftigt"));

    // an amendment of a replacement
    let table = merged(&[BUSY, "[486]\nreason = \"Besetzt\"\nreplace = true", amendment]);
    let amended = entry(&table, 486);
    assert_eq!((&*amended.name, &*amended.reason), ("Occupied", "Besetzt"));

    // where there is nothing to amend, it has to be complete
    assert_eq!(names(&merged(&["[486]\nreason = \"Occupied\"\namend = true"])), ["Occupied"]);
    let (_, problems) = read(&["[404]\nreason = \"Not Found\"", amendment]);
    let [problem] = &problems[..] else { panic!("{problems:?}") };
    assert!(problem.starts_with("t1.toml:1:2: `486` has no `reason`"), "{problem}");
}

#[test]
fn replace_and_amend_exclude_each_other() {
    let (_, problems) = read(&[BUSY, "[486]\nreason = \"Busy\"\nreplace = true\namend = true"]);
    let [problem] = &problems[..] else { panic!("{problems:?}") };
    assert!(problem.starts_with("t1.toml:1:2: `486` has both `replace` and `amend`"), "{problem}");
    // an entry does not become a replacement because an earlier one is
    let (_, problems) = read(&[BUSY, "[486]\namend = true", BUSY]);
    assert!(problems[0].starts_with("t2.toml:2:2: duplicate code `486`"), "{problems:?}");
    assert!(problems[0].contains("in t1.toml, line 1"), "{problems:?}");
}

#[test]
fn a_name_of_two_tables_is_reported_at_the_later_one() {
    let clash = "[498]\nreason = \"Busy Here\"\n";
    let (table, problems) = read(&["standard", clash]);
    let [problem] = &problems[..] else { panic!("{problems:?}") };
    let expected = "t1.toml:2:10: `BusyHere` is the name of both 486 and 498\n";
    assert!(problem.starts_with(expected), "{problem}");
    assert!(
        problem.ends_with("486 is in the standard table; give one of them another `name`"),
        "{problem}"
    );
    assert!(table.entries.iter().all(|entry| entry.code != 498));

    // the name of an amended entry is where it was given
    let (_, problems) = read(&[BUSY, clash, "[486]\nremedy = \"later\"\namend = true"]);
    let [problem] = &problems[..] else { panic!("{problems:?}") };
    assert!(
        problem.starts_with("t1.toml:2:10: `BusyHere` is the name of both 486 and 498"),
        "{problem}"
    );
}

#[test]
fn rules_of_ranges_are_added() {
    let table = merged(&[
        BUSY,
        "[headers.2xx]\nContact = \"required\"\n",
        "[headers.2xx]\nContact = \"optional\"\n[headers.\"101-199,404\"]\nDate = \"optional\"\n",
    ]);
    let ranges: Vec<_> = table.ranges.iter().map(|range| &range.ranges[..]).collect();
    assert_eq!(ranges, [&[(200, 299)][..], &[(200, 299)], &[(101, 199), (404, 404)]]);
}

#[test]
fn later_causes_take_the_place_of_earlier_ones() {
    let first = "[486]\nreason = \"Busy Here\"\n[500]\nreason = \"Oops\"\n[q850]\n1 = 486\n3 = 486\ndefault = 500";
    let table = merged(&[first, "[q850]\n1 = \"none\"\n2 = 500"]);
    assert_eq!(table.q850[..6], [0, 0, 500, 486, 500, 500]);
    assert_eq!(table.q850.len(), 128);
    assert_eq!(entry(&table, 486).q850_causes, [3]);
    assert_eq!(entry(&table, 500).q850_causes, [2], "the default is not listed");
    let table = merged(&[first, "[q850]\ndefault = \"none\""]);
    assert_eq!(table.q850, [0, 486, 0, 486]);
}

#[test]
fn entries_that_are_later_than_the_state_are_left_out() {
    let text = "registry = 2027-06-01\n[486]\nreason = \"Busy Here\"\n[499]\nreason = \"New\"\nsince = 2027-03-02\n\
                [q850]\n17 = 486\n18 = 499\n";
    let at = |date: &str| {
        let source = Source::new("t.toml", text).as_of(Date::parse(date).expect("a date"));
        let (table, problems) =
            Table::read(&[source, Source::new("u.toml", "[404]\nreason = \"Not Found\"")]);
        assert_eq!(problems, []);
        table
    };
    assert_eq!(names(&at("2027-03-02")), ["NotFound", "BusyHere", "New"]);
    let before = at("2027-03-01");
    assert_eq!(names(&before), ["NotFound", "BusyHere"]);
    assert_eq!((before.q850.len(), before.q850[17]), (18, 486));
    assert_eq!(before.registry, Date::parse("2027-06-01"));

    // a later table may have the code then
    let own = Source::new("u.toml", "[499]\nreason = \"Own\"");
    let pinned = Source::new("t.toml", text).as_of(Date::parse("2027-01-01").expect("a date"));
    let (table, problems) = Table::read(&[pinned, own]);
    assert_eq!(problems, []);
    assert_eq!(names(&table), ["BusyHere", "Own"]);
}

#[test]
fn problems_come_in_the_order_of_tables_and_lines() {
    let (_, problems) = read(&["[20]\n[10]\n", "[30]\n[\"\"]\n"]);
    let places: Vec<_> =
        problems.iter().map(|it| it.split(": ").next().unwrap_or_default()).collect();
    assert_eq!(places, ["t0.toml:1:2", "t0.toml:2:2", "t1.toml:1:2", "t1.toml:2:2"]);
}

#[test]
fn a_table_that_cannot_be_read_has_one_problem() {
    let missing = Source::unreadable(
        "t.toml",
        "there is no such file".to_owned(),
        "did you mean `u.toml`?".to_owned(),
    );
    let (table, problems) = Table::read(&[missing, Source::new("u.toml", BUSY)]);
    let [problem] = &problems[..] else { panic!("{problems:?}") };
    assert_eq!(problem.to_string(), "t.toml:1:1: there is no such file; did you mean `u.toml`?");
    assert_eq!(names(&table), ["BusyHere"]);

    let latin =
        Source::from_bytes("t.toml", b"[498]\nreason = \"Queue Full\"\n# caf\xe9\n[x]\n".to_vec());
    let (table, problems) = Table::read(&[latin]);
    let [problem] = &problems[..] else { panic!("{problems:?}") };
    assert!(problem.to_string().starts_with("t.toml:3:6: the table is not UTF-8\n"), "{problem}");
    assert_eq!(names(&table), ["QueueFull"]);
}

#[test]
fn many_problems_are_counted() {
    let problems = |count| read(&[&"[x]\n".repeat(count)]).1;
    assert_eq!(problems(50).len(), 50);
    let shown = problems(51);
    assert_eq!(shown[50], "t0.toml:51:2: 1 more problem from here on");
    let shown = problems(10_000);
    assert_eq!((shown.len(), &*shown[50]), (51, "t0.toml:51:2: 9950 more problems from here on"));
}
