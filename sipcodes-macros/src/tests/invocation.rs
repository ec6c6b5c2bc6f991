//! What may be in the attribute and under it.

use proc_macro2::{Delimiter, Group, TokenStream};
use quote::quote;

use super::Output;

const TABLE: &str = "[486]\nreason = \"Busy Here\"\n";

fn errors(arguments: &str, item: &str) -> Vec<String> {
    Output::of(arguments, item, TABLE).errors
}

fn print(arguments: &str, item: &str) -> String {
    Output::of(arguments, item, TABLE).print()
}

#[test]
fn all_arguments_are_understood() {
    for arguments in [
        "standard",
        "standard = \"2026-08-17\"",
        "\"t.toml\"",
        "\"t.toml\",",
        "\"t.toml\", \"u.toml\", crate = sipcodes",
        "\"t.toml\", crate = ::a::b",
        "crate = self::sipcodes, standard",
        "serde, \"t.toml\", exhaustive, crate = super::super::sipcodes",
    ] {
        let table =
            if arguments.contains("u.toml") { &format!("{TABLE}replace = true\n") } else { TABLE };
        let output = Output::of(arguments, "enum E {}", table);
        assert_eq!(output.errors, [""; 0], "{arguments}");
        assert!(output.variants().contains(&"BusyHere".to_owned()), "{arguments}");
    }
    let text = print("\"t.toml\", crate = a::b, serde", "enum E {}");
    assert!(text.contains("a::b::__private::implement! {"), "{text}");
    assert!(text.contains("a::b::__private::implement_serde! {"), "{text}");
    assert!(!print("\"t.toml\"", "enum E {}").contains("serde"));
}

#[test]
fn wrong_arguments_are_named() {
    for (arguments, expected) in [
        ("", "no table given"),
        ("crate = sipcodes", "no table given"),
        ("serde", "no table given"),
        ("standrad", "unknown argument `standrad`: did you mean `standard`?"),
        ("standard, standrad", "unknown argument `standrad`: did you mean `standard`?"),
        ("standrad, standard", "unknown argument `standrad`: did you mean `standard`?"),
        (
            "standrad = \"2026-08-17\"",
            "unknown argument `standrad = \"2026-08-17\"`: did you mean `standard`?",
        ),
        ("st\u{430}ndard", "unknown argument `st\u{430}ndard`: did you mean `standard`?"),
        ("standard, exhaustiv", "unknown argument `exhaustiv`: did you mean `exhaustive`?"),
        ("standard, serd", "unknown argument `serd`: did you mean `serde`?"),
        ("standard, 5", "unknown argument `5`: expected `standard`"),
        ("standard, krate = x", "unknown argument `krate = x`: did you mean `crate`?"),
        ("standard, crate = 5", "unknown argument `crate = 5`"),
        ("standard, crate = sip codes", "unknown argument `crate = sip codes`"),
        ("standard, crate = sip:::codes", "unknown argument `crate = sip ::: codes`"),
        ("standard, crate = fn", "unknown argument `crate = fn`"),
        ("standard, crate", "unknown argument `crate`"),
        ("standard, crate: sipcodes", "unknown argument `crate : sipcodes`"),
        ("standard, crate =", "unknown argument `crate =`"),
        ("standard = 2026", "unknown argument `standard = 2026`: expected `standard`, or a state"),
        ("standard \"t.toml\"", "unknown argument `standard \"t.toml\"`: expected `standard`"),
        ("\"standard\"", "`\"standard\"` is the path of a file: did you mean `standard`, without"),
        (
            "exhaustive = true, standard",
            "unknown argument `exhaustive = true`: expected `exhaustive`",
        ),
        ("t.toml", "unknown argument `t . toml`: expected the path in quotes: `\"t.toml\"`"),
        ("standard, crate = \"a\"", "unknown argument `crate = \"a\"`: expected a path without"),
        ("standard = \"2026-02-30\"", "`2026-02-30` is not a date"),
        (
            "standard = \"2999-01-01\"",
            "`2999-01-01` is later than the standard table, which is in step with",
        ),
        ("standard, standard", "table `standard` is given twice"),
        ("standard, standard = \"2026-08-17\"", "table `standard` is given twice"),
        ("\"t.toml\", \"t.toml\"", "table `t.toml` is given twice"),
        ("\"t.toml\", crate = a, crate = b", "`crate` is given twice"),
        ("\"t.toml\", exhaustive, exhaustive", "`exhaustive` is given twice"),
        ("\"t.toml\", serde, serde", "`serde` is given twice"),
        ("b\"t.toml\"", "unknown argument `b\"t.toml\"`"),
        ("\"t.toml\"x", "unknown argument `\"t.toml\"x`"),
        (", \"t.toml\"", "unknown argument ``: there is a comma too many"),
    ] {
        let errors = errors(arguments, "enum E {}");
        let [error] = &errors[..] else { panic!("{arguments}: {errors:?}") };
        assert!(error.starts_with(expected), "{arguments}: {error}");
    }
}

/// Whatever `registry` a table of the user's has, and wherever it is.
#[test]
fn a_state_is_compared_with_that_of_the_standard_table() {
    let table = format!("registry = 2999-12-31\n{}", TABLE.replace("486", "498"));
    for arguments in
        ["\"t.toml\", standard = \"2999-01-01\"", "standard = \"2999-01-01\", \"t.toml\""]
    {
        let table = table.replace("Busy Here", "Queue Full");
        let errors = Output::of(arguments, "enum E {}", &table).errors;
        let [error] = &errors[..] else { panic!("{arguments}: {errors:?}") };
        assert!(error.starts_with("`2999-01-01` is later than the standard table"), "{error}");
    }
}

#[test]
fn a_misspelt_standard_still_gives_its_codes() {
    for arguments in [
        "standrad",
        "standrad, \"t.toml\"",
        "\"t.toml\", standrad",
        "\"standard\"",
        "standard = 2026",
    ] {
        let table = "[498]\nreason = \"Queue Full\"\n";
        let output = Output::of(arguments, "enum E {}", table);
        assert_eq!(output.errors.len(), 1, "{:?}", output.errors);
        assert!(output.variants().contains(&"BusyHere".to_owned()), "{arguments}");
    }
}

#[test]
fn only_an_enum_without_variants_of_its_own_can_be_filled() {
    for (item, expected) in [
        ("struct S;", "`status_codes` fills an enum"),
        ("fn f() {}", "`status_codes` fills an enum"),
        ("pub(crate) union U { a: u8 }", "`status_codes` fills an enum"),
        ("", "`status_codes` fills an enum"),
        ("enum E { A }", "the variants come from the tables"),
        ("enum E { Other(Unlisted), A }", "the variants come from the tables"),
        ("enum E { Other(u16) }", "the variants come from the tables"),
        ("enum E { Other { code: Unlisted } }", "the variants come from the tables"),
        ("enum E { Other(Unlisted, Unlisted) }", "the variants come from the tables"),
        ("enum E { BusyHere(Unlisted) }", "`BusyHere` is also the name of 486"),
        ("enum E { ALL(Unlisted) }", "`ALL` is the name of another item of the enum"),
        ("enum E { Other(Unlisted<a::E>) }", "the variants come from the tables"),
        ("enum E<T> {}", "an enum of response codes does not have generic parameters"),
        ("#[repr(u8)] enum E {}", "`status_codes` chooses the representation"),
    ] {
        let errors = errors("\"t.toml\"", item);
        let [error] = &errors[..] else { panic!("{item}: {errors:?}") };
        assert!(error.starts_with(expected), "{item}: {error}");
    }
}

#[test]
fn an_item_that_is_not_an_enum_is_left_as_it_is() {
    let output = Output::of("\"t.toml\"", "struct S { a: u8 }", TABLE);
    assert_eq!(prettyplease::unparse(&output.file), "struct S {\n    a: u8,\n}\n");
}

#[test]
fn attributes_and_visibility_are_kept_and_repeated_derives_are_not() {
    let text = print(
        "\"t.toml\"",
        "/// Mine.
        #[derive(Debug, Clone, std::hash::Hash, ::core::cmp::Eq, my::Debug, Other)]
        #[derive(Copy)]
        #[repr(u16)]
        #[non_exhaustive]
        #[cfg(test)]
        #[marked]
        pub(crate) enum E {}",
    );
    for expected in ["/// Mine.", "#[derive(my::Debug, Other)]", "#[marked]", "pub(crate) enum E"] {
        assert!(text.contains(expected), "{expected} in {text}");
    }
    for once in ["#[non_exhaustive]", "#[repr(u16)]", "::core::clone::Clone", "fmt::Debug"] {
        assert_eq!(text.matches(once).count(), 1, "{once} in {text}");
    }
    assert_eq!(text.matches("#[cfg(test)]").count(), 2, "the implementations need it too: {text}");
    assert!(!text.contains("SIP response codes."), "{text}");
}

#[test]
fn an_enum_without_docs_is_given_some() {
    let text = print("\"t.toml\"", "enum E {}");
    assert!(text.contains("/// SIP response codes.\n"), "{text}");
}

#[test]
fn exhaustive_takes_the_attribute_away() {
    assert!(!print("\"t.toml\", exhaustive", "enum E {}").contains("non_exhaustive"));
    assert!(
        !print("\"t.toml\", exhaustive", "#[non_exhaustive] enum E {}").contains("non_exhaustive")
    );
}

#[test]
fn the_attribute_twice_is_one_error_and_all_codes_are_there() {
    for path in ["status_codes", "sipcodes::status_codes", "::sipcodes::status_codes"] {
        let item = format!("#[{path}(standard, \"t.toml\")] enum E {{}}");
        let table = "[498]\nreason = \"Queue Full\"\n";
        let output = Output::of("\"t.toml\"", &item, table);
        let error = &output.errors[0];
        assert!(
            error.starts_with("`status_codes` is given twice: name all tables in one"),
            "{error}"
        );
    }
    for item in [
        "#[status_codes(standard)] enum E {}",
        "#[status_codes(standard)] #[status_codes(standard)] enum E {}",
    ] {
        // the second table has a code in common with the first
        for table in ["[498]\nreason = \"Queue Full\"\n", "[486]\nreason = \"Queue Full\"\n"] {
            let output = Output::of("\"t.toml\"", item, table);
            assert_eq!(output.errors.len(), 1, "{:?}", output.errors);
            let variants = output.variants();
            for name in ["QueueFull", "BusyHere"] {
                assert!(variants.iter().any(|variant| variant == name), "{name}");
            }
        }
    }
}

#[test]
fn a_deprecated_enum_is_used_without_a_warning() {
    for item in ["#[deprecated] pub enum E {}", "enum E { #[deprecated] Other(Unlisted) }"] {
        let text = print("\"t.toml\"", item);
        assert!(text.contains("#[deprecated]") && text.contains("#[allow(deprecated)]"), "{text}");
    }
}

#[test]
fn a_variant_for_unlisted_codes_makes_the_enum_open() {
    for item in [
        "enum E { Other(sipcodes::Unlisted) }",
        "enum E { /** Any other. */ Other(Unlisted), }",
        "enum E { Other(::sipcodes::Unlisted,) }",
        "enum E { Other(/** The code. */ sipcodes::Unlisted<Self>) }",
        "enum E { Other(crate::sipcodes::Unlisted<E>,), }",
    ] {
        let text = print("\"t.toml\"", item);
        assert!(text.contains("Unlisted<Self>") && text.contains("E[Other]"), "{text}");
        assert!(!text.contains("#[repr(u16)]") && !text.contains("BusyHere = 486"), "{text}");
    }
}

#[test]
fn what_a_macro_forwards_in_invisible_groups_is_seen() {
    let invisible = |tokens: TokenStream| Group::new(Delimiter::None, tokens);
    let (path, visibility, derive) =
        (invisible(quote!("t.toml")), invisible(quote!(pub)), invisible(quote!(derive(Debug))));
    let item = quote!(#[#derive] #visibility enum E {});
    let text = Output::of_tokens(quote!(#path), item, TABLE).print();
    assert!(text.contains("pub enum E {\n"), "{text}");
    assert_eq!(text.matches("fmt::Debug").count(), 1, "{text}");
}
