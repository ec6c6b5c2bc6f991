//! The JSON schema of the format says what the reader says.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use boon::{Compiler, Schemas};
use serde_json::Value;
use sipcodes_table::{COLUMNS, Column, SCHEMA, STANDARD, Source, Table, VOCABULARIES, Word};

/// The problems of an entry that a schema cannot see: parts of messages, and why. It also cannot see
/// syntax errors, or compare entries and tables: codes, names, and causes with their codes.
const UNSEEN: [(&str, &str); 10] = [
    ("the table is empty", "an entry is required in one of the tables that are merged"),
    ("cannot be the name of a variant", "Rust has keywords, and names are made of phrases"),
    ("does not have a letter for a variant's name", "names are made of phrases"),
    ("there is no entry", "the answers of `q850` are compared with the entries"),
    ("the rule is there twice", "header rules are compared with each other"),
    ("two rules contradict each other", "header rules are compared with each other"),
    ("has no `reason`", "whether an entry amends an earlier one depends on other tables"),
    ("has this element twice", "two spellings in TOML are one string"),
    ("expected a date such as", "JSON does not have dates"),
    ("`199-101` of `headers` is not a range", "numbers in a key are not compared"),
];

fn schema() -> Value {
    serde_json::from_str(SCHEMA).expect("JSON")
}

/// Whether a table is valid, and if not, why.
fn validator() -> impl Fn(&toml::Table) -> Result<(), String> {
    let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
    compiler.enable_format_assertions();
    compiler.add_resource("codes.schema.json", schema()).expect("a resource");
    let index = compiler.compile("codes.schema.json", &mut schemas).expect("a valid schema");
    move |table| {
        let json = json(toml::Value::Table(table.clone()));
        schemas.validate(&json, index).map_err(|error| format!("{error:#}"))
    }
}

fn json(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => Value::String(text),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Float(number) => number.into(),
        toml::Value::Boolean(boolean) => boolean.into(),
        toml::Value::Datetime(date) => Value::String(date.to_string()),
        toml::Value::Array(array) => array.into_iter().map(json).collect(),
        toml::Value::Table(table) => table.into_iter().map(|(key, it)| (key, json(it))).collect(),
    }
}

#[test]
fn good_tables_are_valid() {
    let validate = validator();
    let read =
        |path| fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect(path);
    let every_key = read("../fuzz/seeds/table/every-key.toml");
    for column in COLUMNS {
        assert!(every_key.contains(&format!("\n{} = ", column.key)), "{}", column.key);
    }
    for text in [
        STANDARD,
        &every_key,
        &read("../examples/vendor.toml"),
        &read("../sipcodes/tests/tables/vendor.toml"),
    ] {
        let (_, problems) = Table::read(&[Source::standard(), Source::new("t.toml", text)]);
        assert!(problems.is_empty() || text == STANDARD, "{problems:?}");
        assert_eq!(validate(&text.parse().expect("TOML")), Ok(()));
    }
}

/// Each entry of each wrong table on its own: what the reader accepts is valid, and what it rejects is
/// not, unless the schema cannot see it.
#[test]
fn the_reader_and_the_schema_reject_the_same_entries() {
    let validate = validator();
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/errors");
    let mut met = BTreeSet::new();
    let (mut rejected, mut accepted) = (0, 0);
    for file in fs::read_dir(directory).expect("the directory of the tables") {
        let path = file.expect("a file").path();
        // where the syntax is wrong, there is nothing to validate
        let Ok(Ok(table)) = fs::read_to_string(&path).map(|text| text.parse::<toml::Table>())
        else {
            continue;
        };
        for (key, value) in table {
            let entry = toml::Table::from_iter([(key.clone(), value)]);
            let (_, problems) = Table::read(&[Source::new("t.toml", entry.to_string())]);
            let unseen = problems.iter().filter_map(|problem| {
                let text = problem.to_string();
                UNSEEN.iter().position(|(part, _)| text.contains(part))
            });
            let unseen: Vec<usize> = unseen.collect();
            met.extend(unseen.iter().copied());
            let place = format!("{key} of {}", path.display());
            let validity = validate(&entry);
            if problems.is_empty() {
                assert_eq!(validity, Ok(()), "{place}");
                accepted += 1;
            } else if problems.len() > unseen.len() {
                assert!(validity.is_err(), "the schema accepts {place}: {problems:#?}");
                rejected += 1;
            }
        }
    }
    assert!(rejected > 80 && accepted > 15, "{rejected} rejected, {accepted} accepted");
    let missing = (0..UNSEEN.len()).filter(|at| !met.contains(at)).map(|at| UNSEEN[at]);
    assert_eq!(missing.collect::<Vec<_>>(), [], "no table has this");
}

/// The properties of an object of the schema, with their descriptions.
fn properties(pointer: &str) -> BTreeMap<String, String> {
    let schema = schema();
    let properties = schema.pointer(pointer).and_then(Value::as_object).expect(pointer);
    let description =
        |property: &Value| property["description"].as_str().unwrap_or_default().to_owned();
    properties.iter().map(|(key, property)| (key.clone(), description(property))).collect()
}

#[test]
fn the_schema_has_the_columns() {
    let properties = properties("/definitions/Entry/properties");
    let keys: BTreeSet<&str> = properties.keys().map(String::as_str).collect();
    let columns: BTreeSet<&str> = COLUMNS.iter().map(|column| column.key).collect();
    let differing: Vec<_> = keys.symmetric_difference(&columns).collect();
    assert!(differing.is_empty(), "in the schema or in `COLUMNS` alone: {differing:?}");
}

/// The documentation of the macro, for readers of docs.rs, and the comment in the standard table.
#[test]
fn the_documentation_has_the_columns() {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let macro_docs =
        fs::read_to_string(package.join("../sipcodes-macros/src/lib.rs")).expect("the macro");
    let (comment, _) = STANDARD.split_once("\n[").expect("entries");
    for Column { key, .. } in COLUMNS {
        assert!(
            macro_docs.contains(&format!("/// | `{key}` | ")),
            "{key} in the macro's documentation"
        );
        assert!(comment.contains(key), "{key} in the comment of the standard table");
    }
}

#[test]
fn the_schema_has_the_words() {
    let schema = schema();
    for vocabulary in VOCABULARIES {
        let name = vocabulary.name;
        let words = schema["definitions"][name]["enum"].as_array().expect(name);
        let words: BTreeSet<&str> = words.iter().filter_map(Value::as_str).collect();
        let word = |variant: &&'static str| Word { of: name, variant }.as_kebab_case();
        let known: Vec<String> = vocabulary.words.iter().map(word).collect();
        let known: BTreeSet<&str> = known.iter().map(String::as_str).collect();
        let differing: Vec<_> = words.symmetric_difference(&known).collect();
        assert!(
            differing.is_empty(),
            "in the schema or in `VOCABULARIES` alone: {name} {differing:?}"
        );
    }
}

#[test]
fn every_key_is_described() {
    for pointer in [
        "/properties",
        "/definitions/Entry/properties",
        "/definitions/Entry/properties/other_reasons/items/properties",
        "/definitions/HeaderRule/anyOf/1/properties",
    ] {
        for (key, description) in properties(pointer) {
            assert!(description.ends_with('.'), "{key} in {pointer}: {description:?}");
        }
    }
}
