//! What is said of a wrong table: each `tests/errors/NAME.toml` against the messages and, after
//! them, the variants that are left, in `NAME.txt`. `BLESS=1 cargo test` writes these down anew.

use std::fs;
use std::path::Path;

use quote::quote;

use super::Output;
use crate::report::SHOWN;

#[test]
fn every_table_gives_its_messages() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/errors");
    let mut tables = 0;
    let mut wrong = Vec::new();
    for entry in fs::read_dir(&directory).expect("the directory of the tables") {
        let path = entry.expect("an entry").path();
        if path.extension().is_none_or(|extension| extension != "toml") {
            continue;
        }
        tables += 1;
        let output = Output::of_table(&fs::read(&path).expect("a table"));
        let variants = output.variants().join(" ");
        let found = format!("{}\n\nvariants: {variants}\n", output.errors.join("\n\n"));
        let expected = path.with_extension("txt");
        if std::env::var_os("BLESS").is_some() {
            fs::write(&expected, &found).expect("writable");
        }
        // a checkout may have turned line ends
        let expected = fs::read_to_string(&expected).unwrap_or_default().replace("\r\n", "\n");
        if found != expected {
            wrong.push(format!("{}:\n{found}", path.display()));
        }
    }
    assert!(tables >= 25, "{tables} tables");
    assert!(wrong.is_empty(), "not as written down:\n{}", wrong.join("\n"));
}

#[test]
fn every_message_begins_with_its_place() {
    let table = b"[99]\n[498]\nreasn = 1\n";
    let places: Vec<_> = Output::of_table(table)
        .errors
        .iter()
        .map(|error| error.split_once(": ").expect("a place").0.to_owned())
        .collect();
    assert_eq!(places, ["t.toml:1:2", "t.toml:3:1", "t.toml:3:9"]);
}

#[test]
fn what_is_not_utf8_is_shown_and_the_rest_is_used() {
    let output = Output::of_table(b"[498]\nreason = \"Queue Full\"\n# caf\xe9\n");
    assert_eq!(
        output.errors,
        [
            "t.toml:3:6: the table is not UTF-8\n  |\n3 | # caf\u{FFFD}\n  |      ^ the first such byte"
        ]
    );
    assert_eq!(output.variants(), ["QueueFull"]);
}

#[test]
fn many_problems_are_counted() {
    let errors_of = |count| {
        let headings: Vec<String> = (0..count).map(|at| format!("[x{at}]\n")).collect();
        Output::of_table(headings.concat().as_bytes()).errors
    };
    let errors = errors_of(10_000);
    assert_eq!(errors.len(), SHOWN + 1);
    assert!(errors[SHOWN - 1].starts_with("t.toml:50:2: `x49` is not a response code"));
    assert_eq!(errors[SHOWN], "t.toml:51:2: 9950 more problems from here on");

    let errors = errors_of(SHOWN + 1);
    assert_eq!(errors[SHOWN], "t.toml:51:2: 1 more problem from here on");
}

#[test]
fn a_code_of_two_tables_is_an_error_unless_it_is_to_replace() {
    let table = b"[486]\nreason = \"Besetzt\"\n";
    let output = Output::of(
        quote!(standard, "t.toml"),
        quote!(
            enum E {}
        ),
        table,
    );
    let [error] = &output.errors[..] else { panic!("{:?}", output.errors) };
    assert!(error.starts_with("t.toml:1:2: duplicate code `486`"), "{error}");
    assert!(error.contains("already used by `BusyHere` in the standard table; add "), "{error}");
    assert!(error.contains("add `replace = true`"), "{error}");
    assert!(output.variants().contains(&"BusyHere".to_owned()));

    let table = b"[486]\nreason = \"Besetzt\"\nreplace = true\n";
    let output = Output::of(
        quote!(standard, "t.toml"),
        quote!(
            enum E {}
        ),
        table,
    );
    assert_eq!(output.errors, [""; 0]);
    let variants = output.variants();
    assert!(variants.contains(&"Besetzt".to_owned()) && !variants.contains(&"BusyHere".to_owned()));
}

#[test]
fn problems_of_several_tables_come_in_the_order_of_the_tables() {
    let tokens = crate::fill::fill(
        quote!("b.toml", "a.toml"),
        quote!(
            enum E {}
        ),
        &|path| Ok(format!("[10]\n[20]\n# {path}").into_bytes()),
    );
    let text = tokens.to_string();
    let places = ["b.toml:1:2", "b.toml:2:2", "a.toml:1:2", "a.toml:2:2"].map(|it| text.find(it));
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{text}");
}
