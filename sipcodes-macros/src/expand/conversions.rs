//! The traits of every enum: printing, reading, comparing, serde.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;

/// A method of the enum takes `self` by value; behind a reference it is called on `*self`, lest a
/// trait of the user's that has one of the same name come first.
pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let Context { name, krate, .. } = context;
    let from = |source: TokenStream, read: TokenStream, error: TokenStream| {
        quote! {
            match #read {
                ::core::option::Option::Some(code) => ::core::result::Result::Ok(code),
                ::core::option::Option::None => {
                    ::core::result::Result::Err(#krate::UnknownCode::#error(#source))
                }
            }
        }
    };
    let from_number = from(quote!(code), quote!(of_number(code)), quote!(number));
    let from_code = from(quote!(code.as_u16()), quote!(of_number(code.as_u16())), quote!(number));
    let from_text = from(quote!(text), quote!(Self::from_bytes(text.as_bytes())), quote!(text));
    let error = quote!(#krate::UnknownCode);
    let result = quote!(::core::result::Result<Self, #error>);
    let comparisons = [(quote!(u16), quote!(as_u16)), (quote!(#krate::Code), quote!(code))]
        .map(|(other, method)| compare(name, &other, &method));
    quote! {
        /// Shows code and phrase, `486 Busy Here`, and honours width and alignment.
        #[automatically_derived]
        impl ::core::fmt::Display for #name {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let line = (*self).status_line();
                let text = match line.get("SIP/2.0 ".len()..line.len().saturating_sub(2)) {
                    ::core::option::Option::Some(text) => text,
                    ::core::option::Option::None => (*self).as_str(),
                };
                formatter.pad(text)
            }
        }

        /// Reads exactly three digits, like `from_bytes`.
        #[automatically_derived]
        impl ::core::str::FromStr for #name {
            type Err = #error;

            fn from_str(text: &str) -> #result {
                #from_text
            }
        }

        #[automatically_derived]
        impl ::core::convert::TryFrom<u16> for #name {
            type Error = #error;

            fn try_from(code: u16) -> #result {
                #from_number
            }
        }

        #[automatically_derived]
        impl ::core::convert::TryFrom<#krate::Code> for #name {
            type Error = #error;

            fn try_from(code: #krate::Code) -> #result {
                #from_code
            }
        }

        #[automatically_derived]
        impl ::core::convert::From<#name> for u16 {
            fn from(code: #name) -> u16 {
                code.as_u16()
            }
        }

        #[automatically_derived]
        impl ::core::convert::From<#name> for #krate::Code {
            fn from(code: #name) -> #krate::Code {
                code.code()
            }
        }

        #(#comparisons)*

        #krate::__private::impl_serde!(#name);
    }
}

/// `==` between the enum and another type, both ways; `method` turns the one into the other.
fn compare(name: &proc_macro2::Ident, other: &TokenStream, method: &TokenStream) -> TokenStream {
    quote! {
        #[automatically_derived]
        impl ::core::cmp::PartialEq<#other> for #name {
            fn eq(&self, other: &#other) -> bool {
                (*self).#method() == *other
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialEq<#name> for #other {
            fn eq(&self, other: &#name) -> bool {
                *self == (*other).#method()
            }
        }
    }
}
