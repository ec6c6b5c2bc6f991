//! The enum itself: one variant for each code.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::docs;
use crate::entry::Entry;
use crate::item::Item;
use crate::table::Table;

pub(super) fn expand(item: &Item, table: &Table) -> TokenStream {
    let Item { attributes, visibility, name, .. } = item;
    // an enum without variants, which is an error by now, can have no representation
    let repr = (!table.entries.is_empty()).then(|| quote!(#[repr(u16)]));
    let docs = (!item.documented).then(|| quote!(#[doc = " SIP response codes."]));
    let variants = table.entries.iter().map(variant);
    quote! {
        #docs
        #attributes
        #[derive(
            ::core::clone::Clone,
            ::core::marker::Copy,
            ::core::fmt::Debug,
            ::core::cmp::PartialEq,
            ::core::cmp::Eq,
            ::core::cmp::PartialOrd,
            ::core::cmp::Ord,
            ::core::hash::Hash,
        )]
        #repr
        #[non_exhaustive]
        #visibility enum #name {
            #(#variants)*
        }
    }
}

fn variant(entry: &Entry) -> TokenStream {
    let name = variant_name(entry);
    let code = Literal::u16_unsuffixed(entry.code);
    let alias = entry.code.to_string();
    let docs = docs::variant(entry).into_iter().map(|line| format!(" {line}"));
    quote! {
        #(#[doc = #docs])*
        #[doc(alias = #alias)]
        #name = #code,
    }
}

pub(super) fn variant_name(entry: &Entry) -> Ident {
    Ident::new(&entry.name, Span::call_site())
}
