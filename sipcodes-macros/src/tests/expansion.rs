//! The code that is emitted for valid tables.

use std::fs;
use std::path::Path;

use super::Output;

fn print(arguments: &str, item: &str, table: &str) -> String {
    Output::of(arguments, item, table).print()
}

/// Compares `found` with a file of the workspace; `BLESS=1 cargo test` renews it.
fn assert_is_file(found: &str, file: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, found).expect("writable");
    }
    // a checkout may have changed the line ends
    let expected = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(found == expected, "{file} is out of step: run `BLESS=1 cargo test`");
}

#[test]
fn the_documented_expansion_is_the_real_one() {
    let table = include_str!("../../tests/expansion/small.toml");
    let item = "/// The codes my stack speaks.\npub enum StatusCode {}";
    let found = print("\"small.toml\"", item, table);
    assert!(found.lines().count() < 60, "{found}");
    assert_is_file(&found, "tests/expansion/small.rs");
}

/// What the facade has without the feature `macros` is what the macro makes of the standard table.
#[test]
fn the_facade_without_macros_is_the_same() {
    let item = "#[doc = include_str!(\"status_code.md\")] pub enum StatusCode {}";
    let found = print("standard, crate = crate, facade", item, "");
    let found = format!(
        "// What the macro makes of the standard table; `BLESS=1 cargo test` renews this file.\n{found}"
    );
    assert_is_file(&found, "../sipcodes/src/expansion.rs");
}

#[test]
fn the_same_table_gives_the_same_tokens() {
    let print = || print("standard", "pub enum StatusCode {}", "");
    assert_eq!(print(), print());
}

/// The names of the arrays that are not empty.
fn filled_arrays(table: &str) -> Vec<String> {
    let text = print("\"t.toml\"", "enum E {}", table).replace(char::is_whitespace, "");
    let (_, data) = text.split_once("q850[").expect("the data");
    let names = ["q850"].into_iter().chain(
        sipcodes_table::COLUMNS.iter().flat_map(|column| column.arrays).map(|(name, _)| *name),
    );
    let data = format!("]q850[{data}");
    names
        .filter(|name| {
            let start = data.find(&format!("]{name}[")).expect("every array is there");
            !data[start + name.len() + 2..].starts_with(']')
        })
        .map(str::to_owned)
        .collect()
}

#[test]
fn a_column_that_no_entry_fills_costs_nothing() {
    let bare = "[486]\nreason = \"Busy Here\"\n";
    assert_eq!(filled_arrays(bare), ["reason_phrase", "status_line"]);
    for (cell, expected) in [
        ("description = \"x\"", &["description"][..]),
        ("reference = \"RFC3261\"", &["references"]),
        ("see_also = [\"RFC3261\"]", &["see_also"]),
        ("registration = \"vendor\"", &["registration"]),
        ("other_reasons = [{ reason = \"x\", standing = \"former\" }]", &["other_reason_phrases"]),
        ("methods = [\"X\"]", &["methods"]),
        ("sent_by = [\"uas\"]", &["sent_by"]),
        ("outcome = \"failed\"", &["outcome"]),
        ("dialog_effect = \"usage\"", &["dialog_effect"]),
        ("dialog_effect = { INVITE = \"usage\" }", &["dialog_effects"]),
        ("q850_cause = 1", &["q850_cause"]),
        ("headers = { X = \"optional\" }", &["header_rules"]),
        ("remedy = \"later\"", &["remedies"]),
        ("[q850]\n17 = 486", &["q850", "q850_causes"]),
        ("[q850]\ndefault = 486", &["q850"]),
    ] {
        let found = filled_arrays(&format!("{bare}{cell}\n"));
        let found: Vec<&str> = found
            .iter()
            .map(String::as_str)
            .filter(|it| !["reason_phrase", "status_line"].contains(it))
            .collect();
        assert_eq!(found, expected, "{cell}");
    }
}

#[test]
fn every_word_becomes_its_variant() {
    for vocabulary in sipcodes_table::VOCABULARIES {
        let name = vocabulary.name;
        let cell = match name {
            "Registration" => "registration = W",
            "Standing" => "other_reasons = [{ reason = \"x\", standing = W }]",
            "Role" => "sent_by = [W]",
            "Outcome" => "outcome = W",
            "DialogEffect" => "dialog_effect = W",
            "Requirement" => "headers = { X = W }",
            "Remedy" => "remedy = W",
            name => panic!("{name}: in which column is it?"),
        };
        for word in vocabulary.words {
            let word = sipcodes_table::Word { of: name, variant: word };
            let cell = cell.replace('W', &format!("\"{}\"", word.as_kebab_case()));
            let table = format!("[486]\nreason = \"Busy Here\"\n{cell}\n");
            let text = print("\"t.toml\"", "enum E {}", &table);
            let expected = format!("{name}::{}", word.variant);
            // what an absent cell means is not written down
            assert!(text.contains(&expected) || word.variant == "Registered", "{cell}");
        }
    }
}

#[test]
fn the_file_is_tracked_without_an_absolute_path() {
    let table = "[486]\nreason = \"Busy\"\n";
    let text = print("\"a b/\\\"t\\\".toml\"", "enum E {}", table);
    assert!(text.contains("::core::include_str!"), "{text}");
    assert!(text.contains("\"CARGO_MANIFEST_DIR\""), "{text}");
    assert!(!text.contains(env!("CARGO_MANIFEST_DIR")), "{text}");
    let text = print("standard", "enum E {}", "");
    assert!(!text.contains("include_str"), "the macro's own table is tracked by the macro");
}

#[test]
fn tables_of_any_size_are_emitted() {
    for count in [1, 2, 47, 48, 254, 255, 600] {
        let entry = |code| format!("[{code}]\nreason = \"Code {code}\"\n");
        let entries: Vec<String> = (100..100 + count).map(entry).collect();
        let output = Output::of("\"t.toml\"", "enum E {}", &entries.concat());
        assert_eq!(output.errors, [""; 0]);
        assert_eq!(output.variants().len(), count);
        let text = output.print();
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let row = if count < 255 { "u8" } else { "u16" };
        let span = if count < 48 { count } else { 600 };
        assert!(text.contains(&format!("span 100 {span} {row}")), "{count}");
    }
}

#[test]
fn the_documentation_of_a_variant_says_everything_of_its_entry() {
    let table = "[498]\nreason = \"Queue Full\"\nsince = 2027-01-31\n\
        description = \"- full\"\n\
        reference = [\"RFC3261 21.4\", \"RFC3398 A.1\", \"RFC6228\"]\nsee_also = [\"RFC6665\"]\n\
        other_reasons = [{ reason = \"Full\", standing = \"former\" }]\n\
        methods = [\"INVITE\", \"REFER\"]\nregistration = \"vendor\"\n\
        sent_by = [\"uas\", \"edge-proxy\"]\noutcome = \"failed\"\n\
        dialog_effect = { default = \"usage\", BYE = \"dialog\" }\nq850_cause = 17\n\
        remedy = [\"later\", \"other-server\"]\n\
        headers = { Reason = \"optional\", Retry-After = { requirement = \"required\", methods = [\"BYE\"], when = \"x | y\" } }\n";
    let text = print("\"t.toml\"", "enum E {}", table);
    let rfc = "https://www.rfc-editor.org/rfc/rfc";
    for line in [
        "498 Queue Full".to_owned(),
        r"\- full".to_owned(),
        format!(
            "4xx Client Error · [RFC 3261, Section 21.4]({rfc}3261#section-21.4) · \
             [RFC 3398, Appendix A.1]({rfc}3398#appendix-A.1) · [RFC 6228]({rfc}6228) · vendor"
        ),
        "| Since | 2027-01-31 |".to_owned(),
        format!("| See also | [RFC 6665]({rfc}6665) |"),
        "| Other phrases | Full (former) |".to_owned(),
        "| Methods | INVITE; REFER |".to_owned(),
        "| Sent by | uas; edge-proxy |".to_owned(),
        "| Outcome | failed |".to_owned(),
        "| Dialog effect | usage; BYE: dialog |".to_owned(),
        "| Q.850 cause | 17 |".to_owned(),
        "| Remedy | later; other-server |".to_owned(),
        r"| Header fields | Reason optional; Retry-After required (BYE; x \| y) |".to_owned(),
    ] {
        assert!(text.contains(&format!("    /// {line}\n")), "{line} in {text}");
    }
}

#[test]
fn unknown_codes_are_recognized_where_the_table_has_what_they_are_treated_as() {
    let all: String = [183, 200, 300, 400, 500, 600]
        .map(|code| format!("[{code}]\nreason = \"C{code}\"\n"))
        .concat();
    let text = print("\"t.toml\"", "enum E {}", &all);
    assert!(text.contains("recognized[C183 C200 C300 C400 C500 C600]"), "{text}");
    let text = print("\"t.toml\"", "enum E {}", &all.replace("[600]", "[601]"));
    assert!(text.contains("recognized[]"), "{text}");
    // the error is enough: `recognize` is not unknown as well
    let output = Output::of("\"t.toml\"", "enum E {}", &all.replace("[600]", "[6000]"));
    assert_eq!(output.errors.len(), 1);
    let text = prettyplease::unparse(&output.file);
    assert!(text.contains("recognized[C183 C200 C300 C400 C500 C600]"), "{text}");
}

#[test]
fn what_many_codes_have_in_common_is_written_once() {
    let table = [486, 487, 488, 489]
        .map(|code| format!("[{code}]\nreason = \"C{code}\"\nmethods = [\"INVITE\"]\n"))
        .concat();
    let text = print("\"t.toml\"", "enum E {}", &format!("{table}outcome = \"failed\"\n"));
    let text = text.replace(char::is_whitespace, "");
    assert!(text.contains("methods{1[&[\"INVITE\"]][0,0,0,0,]}"), "{text}");
    assert!(text.contains("outcome{2[NONE,Some(Outcome::Failed)][0,0,0,1,]}"), "{text}");
    assert!(text.contains("reason_phrase[\"C486\",\"C487\",\"C488\",\"C489\"]"), "{text}");
}
