//! What is emitted for a right table.

use std::fs;
use std::path::Path;

use proc_macro2::TokenStream;
use quote::quote;

use super::Output;

fn print(args: TokenStream, item: TokenStream, table: &[u8]) -> String {
    let output = Output::of(args, item, table);
    assert_eq!(output.errors, [""; 0]);
    prettyplease::unparse(&output.file)
}

/// `tests/expansion/small.rs` is what the documentation of the macro shows. `BLESS=1 cargo test`
/// writes it down anew.
#[test]
fn the_documented_expansion_is_the_real_one() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expansion");
    let table = fs::read(directory.join("small.toml")).expect("a table");
    let item = quote! {
        /// The codes my stack speaks.
        pub enum StatusCode {}
    };
    let found = print(quote!("small.toml"), item, &table);
    let expected = directory.join("small.rs");
    if std::env::var_os("BLESS").is_some() {
        fs::write(&expected, &found).expect("writable");
    }
    let expected = fs::read_to_string(expected).unwrap_or_default().replace("\r\n", "\n");
    assert_eq!(found, expected);
}

#[test]
fn the_same_table_gives_the_same_tokens() {
    let print = || {
        print(
            quote!(standard),
            quote!(
                pub enum StatusCode {}
            ),
            b"",
        )
    };
    assert_eq!(print(), print());
}

#[test]
fn a_column_that_nobody_fills_costs_nothing() {
    let print = |table: &[u8]| {
        print(
            quote!("t.toml"),
            quote!(
                enum E {}
            ),
            table,
        )
    };
    let bare = print(b"[486]\nreason = \"Busy Here\"\n");
    let statics = |text: &str| text.matches("static ").count();
    // the numbers, the rows, the digits, the phrases, the status lines
    assert_eq!(statics(&bare.replace("&'static ", "")), 5, "{bare}");
    let columns = [
        "description = \"x\"",
        "reference = \"RFC3261\"",
        "registration = \"vendor\"",
        "former_reasons = [\"x\"]",
        "methods = [\"X\"]",
        "dialog_effect = \"usage\"",
        "q850_cause = 1",
        "headers = { X = \"optional\" }",
        "remedy = \"later\"",
        "[q850]\n17 = 486",
    ];
    for column in columns {
        let filled = print(format!("[486]\nreason = \"Busy Here\"\n{column}\n").as_bytes());
        assert_eq!(statics(&filled.replace("&'static ", "")), 6, "{column}");
    }
}

#[test]
fn every_word_of_every_list_is_understood_in_both_spellings() {
    use crate::words::{DIALOG_EFFECTS, REGISTRATIONS, REMEDIES, REQUIREMENTS, spelt};
    let lists: [(&str, &[&str], &str); 4] = [
        ("registration = W", REGISTRATIONS, "Registration"),
        ("dialog_effect = W", DIALOG_EFFECTS, "DialogEffect"),
        ("remedy = W", REMEDIES, "Remedy"),
        ("headers = { X = W }", REQUIREMENTS, "Requirement"),
    ];
    for (column, words, of) in lists {
        for word in words {
            for spelling in [spelt(word), (*word).to_owned()] {
                let cell = column.replace('W', &format!("\"{spelling}\""));
                let table = format!("[486]\nreason = \"Busy Here\"\n{cell}\n");
                let text = print(
                    quote!("t.toml"),
                    quote!(
                        enum E {}
                    ),
                    table.as_bytes(),
                );
                assert!(text.contains(&format!("{of}::{word}")), "{cell}");
            }
        }
    }
    assert_eq!(spelt("SmallerBody"), "smaller-body");
}

#[test]
fn default_names_are_made_of_the_words_of_the_phrase() {
    let table = "[200]\nreason = \"OK\"\n[414]\nreason = \"Request-URI Too Long\"\n\
                 [481]\nreason = \"Call/Transaction Does Not Exist\"\n\
                 [504]\nreason = \"Server Time-out\"\n[599]\nreason = \"Überlast 5 élevé\"\n";
    let output = Output::of_table(table.as_bytes());
    assert_eq!(
        output.variants(),
        [
            "Ok",
            "RequestUriTooLong",
            "CallTransactionDoesNotExist",
            "ServerTimeOut",
            "Überlast5Élevé"
        ]
    );
}

#[test]
fn the_file_is_tracked_without_an_absolute_path() {
    let text = print(
        quote!("a b/\"t\".toml"),
        quote!(
            enum E {}
        ),
        b"[486]\nreason = \"Busy\"\n",
    );
    assert!(text.contains("::core::include_str!"), "{text}");
    assert!(text.contains("\"CARGO_MANIFEST_DIR\""), "{text}");
    assert!(!text.contains(env!("CARGO_MANIFEST_DIR")), "{text}");
    let text = print(
        quote!(standard),
        quote!(
            enum E {}
        ),
        b"",
    );
    assert!(!text.contains("include_str"), "the macro's own table is tracked by the macro");
}

#[test]
fn tables_of_any_size_are_emitted() {
    for count in [1, 2, 256, 257, 600] {
        let entry = |code| format!("[{code}]\nreason = \"Code {code}\"\n");
        let entries: Vec<String> = (100..100 + count).map(entry).collect();
        let output = Output::of_table(entries.concat().as_bytes());
        assert_eq!(output.errors, [""; 0]);
        assert_eq!(output.variants().len(), count);
    }
    let megabyte = format!("{}[486]\nreason = \"Busy Here\"\n", "# nothing\n".repeat(100_000));
    assert_eq!(Output::of_table(megabyte.as_bytes()).variants(), ["BusyHere"]);
}

#[test]
fn the_documentation_of_a_variant_says_all_of_its_entry() {
    let table = b"[498]\nreason = \"Queue Full\"\n\
        reference = [\"RFC3261 21.4\", \"RFC3398 A.1\", \"RFC6228\"]\n\
        former_reasons = [\"Full\"]\nmethods = [\"INVITE\", \"REFER\"]\nregistration = \"vendor\"\n\
        dialog_effect = \"usage\"\nq850_cause = 17\nremedy = \"later\"\n\
        headers = { Reason = \"optional\", Retry-After = { requirement = \"required\", when = \"BYE\" } }\n";
    let item = quote!(
        enum E {}
    );
    let text = print(quote!("t.toml"), item, table);
    let rfc = "https://www.rfc-editor.org/rfc/rfc";
    for row in [
        "| Class | 4xx Client Error |".to_owned(),
        format!(
            "| Reference | [RFC 3261, Section 21.4]({rfc}3261#section-21.4); \
             [RFC 3398, Appendix A.1]({rfc}3398#appendix-A.1); [RFC 6228]({rfc}6228) |"
        ),
        "| Registration | vendor |".to_owned(),
        "| Former phrases | Full |".to_owned(),
        "| Methods | INVITE; REFER |".to_owned(),
        "| Dialog effect | usage |".to_owned(),
        "| Q.850 cause | 17 |".to_owned(),
        "| Remedy | later |".to_owned(),
        "| Header fields | Reason optional; Retry-After required (BYE) |".to_owned(),
    ] {
        assert!(text.contains(&format!("    /// {row}\n")), "{row} in {text}");
    }
}
