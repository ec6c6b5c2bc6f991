//! The enum itself: one variant for each code.

use proc_macro2::TokenStream;
use quote::quote;
use sipcodes_table::{Entry, Table};

use super::docs;
use super::text::{literal, tokens};
use crate::arguments::Arguments;
use crate::item::{Item, Other};

pub(super) fn expand(item: &Item, arguments: &Arguments, table: &Table) -> TokenStream {
    let Item { attributes, visibility, name, other } = item;
    let is_closed = other.is_none();
    let kept = &attributes.kept;
    let docs = (!attributes.is_documented).then(|| quote!(#[doc = " SIP response codes."]));
    // an enum without variants, which is an error by now, cannot have a representation
    let repr = (is_closed && !table.entries.is_empty()).then(|| quote!(#[repr(u16)]));
    let exhaustiveness = if arguments.is_exhaustive {
        quote!(#[allow(clippy::exhaustive_enums)])
    } else {
        quote!(#[non_exhaustive])
    };
    // an open enum is ordered by number, which its template implements
    let order = is_closed.then(|| quote!(::core::cmp::PartialOrd, ::core::cmp::Ord,));
    let mut variants = String::new();
    for entry in &table.entries {
        variant(&mut variants, entry, is_closed);
    }
    let variants = tokens(&variants);
    let other = other.as_ref().map(Other::variant);
    quote! {
        #docs
        #kept
        #[derive(
            ::core::clone::Clone,
            ::core::marker::Copy,
            ::core::fmt::Debug,
            ::core::cmp::PartialEq,
            ::core::cmp::Eq,
            ::core::hash::Hash,
            #order
        )]
        #repr
        #exhaustiveness
        #visibility enum #name {
            #variants
            #other
        }
    }
}

fn variant(text: &mut String, entry: &Entry, is_numbered: bool) {
    for line in docs::variant(entry) {
        text.push_str("#[doc = ");
        literal(text, &format!(" {line}"));
        text.push(']');
    }
    let code = entry.code.to_string();
    text.push_str("#[doc(alias = ");
    literal(text, &code);
    text.push_str(")]");
    text.push_str(&entry.name);
    if is_numbered {
        text.push_str(" = ");
        text.push_str(&code);
    }
    text.push(',');
}
