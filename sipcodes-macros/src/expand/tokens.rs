//! Data as tokens.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;
use sipcodes_table::Data;

/// An array of data.
pub(super) fn array(cells: &[Data<'_>], krate: &TokenStream) -> TokenStream {
    let cells = cells.iter().map(|cell| tokens(cell, krate));
    quote!([#(#cells),*])
}

fn tokens(data: &Data<'_>, krate: &TokenStream) -> TokenStream {
    match data {
        // the template has a constant of this name: the compiler reads it faster than a value
        Data::Nothing => quote!(NONE),
        Data::Text(text) => quote!(#text),
        Data::Composed(text) => quote!(#text),
        Data::Number(number) => {
            let number = integer(*number);
            quote!(#number)
        }
        Data::Flag(flag) => quote!(#flag),
        Data::Word(word) => {
            let (of, variant) = (identifier(word.of), identifier(word.variant));
            quote!(#krate::#of::#variant)
        }
        Data::Some(data) => {
            let data = tokens(data, krate);
            quote!(::core::option::Option::Some(#data))
        }
        Data::List(list) => {
            let array = array(list, krate);
            quote!(&#array)
        }
        Data::New(of, parts) => {
            let of = identifier(of);
            let parts = parts.iter().map(|part| argument(part, krate));
            quote!(#krate::#of::new(#(#parts),*))
        }
        Data::Tuple(parts) => {
            let parts = parts.iter().map(|part| tokens(part, krate));
            quote!((#(#parts),*))
        }
    }
}

/// An argument of a function, which has no constant for nothing.
fn argument(data: &Data<'_>, krate: &TokenStream) -> TokenStream {
    match data {
        Data::Nothing => quote!(::core::option::Option::None),
        data => tokens(data, krate),
    }
}

pub(super) fn identifier(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

pub(super) fn integer(number: u16) -> Literal {
    Literal::u16_unsuffixed(number)
}
