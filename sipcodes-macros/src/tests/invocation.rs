//! What may stand in the attribute and under it.

use proc_macro2::TokenStream;
use quote::quote;

use super::Output;

const TABLE: &[u8] = b"[486]\nreason = \"Busy Here\"\n";

fn errors(args: TokenStream, item: TokenStream) -> Vec<String> {
    Output::of(args, item, TABLE).errors
}

fn emitted(args: TokenStream, item: TokenStream) -> String {
    let output = Output::of(args, item, TABLE);
    assert_eq!(output.errors, [""; 0]);
    prettyplease::unparse(&output.file)
}

#[test]
fn all_arguments_are_understood() {
    for args in [
        quote!(standard),
        quote!("t.toml"),
        quote!("t.toml",),
        quote!("t.toml", "u.toml", crate = sipcodes),
        quote!("t.toml", crate = ::a::b),
        quote!(crate = self::sipcodes, standard),
    ] {
        let table: &[u8] = if args.to_string().contains("u.toml") {
            b"[486]\nreason = \"Busy Here\"\nreplace = true\n"
        } else {
            TABLE
        };
        let output = Output::of(
            args.clone(),
            quote!(
                enum E {}
            ),
            table,
        );
        assert_eq!(output.errors, [""; 0], "{args}");
        assert!(output.variants().contains(&"BusyHere".to_owned()), "{args}");
    }
    assert!(
        emitted(
            quote!("t.toml", crate = a::b),
            quote!(
                enum E {}
            )
        )
        .contains("a::b::Code")
    );
}

#[test]
fn wrong_arguments_are_named() {
    for (args, expected) in [
        (quote!(), "no table given"),
        (quote!(crate = sipcodes), "no table given"),
        (quote!(standrad), "unknown argument `standrad`: did you mean `standard`?"),
        (quote!(standard, standrad), "unknown argument `standrad`: did you mean `standard`?"),
        (quote!(standrad, standard), "unknown argument `standrad`: did you mean `standard`?"),
        (quote!(standard, 5), "unknown argument `5`: expected `standard`"),
        (quote!(standard, krate = x), "unknown argument `krate = x`: did you mean `crate`?"),
        (quote!(standard, crate = 5), "unknown argument `crate = 5`"),
        (quote!(standard, crate = sip codes), "unknown argument `crate = sip codes`"),
        (quote!(standard, crate = sip:::codes), "unknown argument `crate = sip :: : codes`"),
        (quote!(standard, crate), "unknown argument `crate`"),
        (quote!(standard, crate: sipcodes), "unknown argument `crate : sipcodes`"),
        (quote!(standard, crate =), "unknown argument `crate =`"),
        (quote!(standard, standard), "table `standard` is given twice"),
        (quote!("t.toml", "t.toml"), "table `t.toml` is given twice"),
        (quote!("t.toml", crate = a, crate = b), "`crate` is given twice"),
        (quote!(b"t.toml"), "unknown argument `b\"t.toml\"`"),
        (quote!("t.toml"x), "unknown argument `\"t.toml\"x`"),
        (quote!(, "t.toml"), "unknown argument ``"),
    ] {
        let errors = errors(
            args.clone(),
            quote!(
                enum E {}
            ),
        );
        let [error] = &errors[..] else { panic!("{args}: {errors:?}") };
        assert!(error.starts_with(expected), "{args}: {error}");
    }
}

#[test]
fn a_misspelt_standard_still_gives_its_codes() {
    let output = Output::of(
        quote!(standrad),
        quote!(
            enum E {}
        ),
        b"",
    );
    assert!(output.variants().contains(&"BusyHere".to_owned()));
}

#[test]
fn only_an_empty_enum_can_be_filled() {
    for (item, expected) in [
        (
            quote!(
                struct S;
            ),
            "`status_codes` fills an empty enum",
        ),
        (
            quote!(
                fn f() {}
            ),
            "`status_codes` fills an empty enum",
        ),
        (
            quote!(
                pub(crate) union U {
                    a: u8,
                }
            ),
            "`status_codes` fills an empty enum",
        ),
        (quote!(), "`status_codes` fills an empty enum"),
        (
            quote!(
                enum E {
                    A,
                }
            ),
            "the variants come from the table",
        ),
        (
            quote!(
                enum E<T> {}
            ),
            "an enum of response codes has no generic parameters",
        ),
        (
            quote!(
                #[repr(u8)]
                enum E {}
            ),
            "`status_codes` makes the enum `#[repr(u16)]`",
        ),
    ] {
        let errors = errors(quote!("t.toml"), item.clone());
        let [error] = &errors[..] else { panic!("{item}: {errors:?}") };
        assert!(error.starts_with(expected), "{item}: {error}");
    }
}

#[test]
fn an_item_that_is_no_enum_is_left_as_it_is() {
    let output = Output::of(
        quote!("t.toml"),
        quote!(
            struct S {
                a: u8,
            }
        ),
        TABLE,
    );
    assert_eq!(prettyplease::unparse(&output.file), "struct S {\n    a: u8,\n}\n");
}

#[test]
fn attributes_and_visibility_are_kept_and_repeated_derives_are_not() {
    let text = emitted(
        quote!("t.toml"),
        quote! {
            /// Mine.
            #[derive(Debug, Clone, std::hash::Hash, ::core::cmp::Eq, my::Debug, Other)]
            #[derive(Copy)]
            #[repr(u16)]
            #[non_exhaustive]
            #[cfg(test)]
            #[marked]
            pub(crate) enum E {}
        },
    );
    for expected in [
        "/// Mine.",
        "#[derive(my::Debug, Other)]",
        "#[cfg(test)]",
        "#[marked]",
        "pub(crate) enum E",
    ] {
        assert!(text.contains(expected), "{expected} in {text}");
    }
    for once in ["#[non_exhaustive]", "#[repr(u16)]", "::core::clone::Clone", "fmt::Debug"] {
        assert_eq!(text.matches(once).count(), 1, "{once} in {text}");
    }
    assert!(!text.contains("SIP response codes."), "{text}");
}

#[test]
fn an_enum_without_docs_is_given_some() {
    let text = emitted(
        quote!("t.toml"),
        quote!(
            enum E {}
        ),
    );
    assert!(text.contains("/// SIP response codes.\n"), "{text}");
}

#[test]
fn what_a_macro_forwards_in_invisible_groups_is_seen() {
    let visible =
        |tokens: TokenStream| proc_macro2::Group::new(proc_macro2::Delimiter::None, tokens);
    let (path, visibility, derive) =
        (visible(quote!("t.toml")), visible(quote!(pub)), visible(quote!(derive(Debug))));
    let text = emitted(quote!(#path), quote!(#[#derive] #visibility enum E {}));
    assert!(text.contains("pub enum E {\n"), "{text}");
    assert_eq!(text.matches("fmt::Debug").count(), 1, "{text}");
}
