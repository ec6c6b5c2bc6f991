//! What every enum can do whatever its table says: codes in, codes out, classes.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::Context;
use super::enumeration::variant_name;
use crate::table::Table;

pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let Context { name, krate, table } = context;
    let variants: Vec<Ident> = table.entries.iter().map(variant_name).collect();
    let from_u16 = from_u16(context);
    let number = if variants.is_empty() { quote!(match self {}) } else { quote!(self as u16) };
    let predicates = predicates();
    quote! {
        #from_u16

        impl #name {
            /// Every code of the table, ascending.
            pub const ALL: &'static [Self] = &[#(Self::#variants),*];

            /// The code with this number, or `None` if the table has none.
            #[must_use]
            #[inline]
            pub const fn from_u16(code: u16) -> ::core::option::Option<Self> {
                of_number(code)
            }

            /// The code that exactly three ASCII digits name, or `None` if the table has none, or
            /// if there is anything else, such as a sign, a space or a fourth digit.
            #[must_use]
            #[inline]
            pub const fn from_bytes(bytes: &[u8]) -> ::core::option::Option<Self> {
                match #krate::Code::from_bytes(bytes) {
                    ::core::option::Option::Some(code) => of_number(code.as_u16()),
                    ::core::option::Option::None => ::core::option::Option::None,
                }
            }

            /// The number, 100 to 699.
            #[must_use]
            #[inline]
            pub const fn as_u16(self) -> u16 {
                #number
            }

            /// The number as a code that need not be in any table.
            #[must_use]
            #[inline]
            pub const fn code(self) -> #krate::Code {
                match #krate::Code::new(self.as_u16()) {
                    ::core::option::Option::Some(code) => code,
                    // never: the macro lets no other number into the table
                    ::core::option::Option::None => #krate::Code::MIN,
                }
            }

            /// The class: the first digit of the code.
            #[must_use]
            #[inline]
            pub const fn class(self) -> #krate::Class {
                self.code().class()
            }

            #predicates
        }
    }
}

/// The function behind `from_u16`: one load from a table with an element for each number between
/// the lowest code and the highest.
fn from_u16(context: &Context<'_>) -> TokenStream {
    let Context { name, krate, table } = context;
    let Some((first, span)) = span_of(table) else {
        return quote! {
            const fn of_number(_: u16) -> ::core::option::Option<#name> {
                ::core::option::Option::None
            }
        };
    };
    quote! {
        static BY_NUMBER: [::core::option::Option<#name>; #span] = {
            let mut table = [::core::option::Option::None; #span];
            let mut codes = #name::ALL;
            while let [code, rest @ ..] = codes {
                let at = (*code).as_u16().wrapping_sub(#first) as usize;
                #krate::__private::put(&mut table, at, ::core::option::Option::Some(*code));
                codes = rest;
            }
            table
        };

        #[inline]
        const fn of_number(code: u16) -> ::core::option::Option<#name> {
            let at = code.wrapping_sub(#first) as usize;
            #krate::__private::at(&BY_NUMBER, at, ::core::option::Option::None)
        }
    }
}

/// The lowest code of a table, and how many numbers there are from it to the highest.
pub(super) fn span_of(table: &Table) -> Option<(Literal, Literal)> {
    let (first, last) = (table.entries.first()?.code, table.entries.last()?.code);
    let span = usize::from(last - first) + 1;
    Some((Literal::u16_unsuffixed(first), Literal::usize_unsuffixed(span)))
}

/// The questions that the number alone answers: `Code` answers them for every code.
fn predicates() -> TokenStream {
    const PREDICATES: [(&str, &str); 12] = [
        ("is_provisional", "1xx: a final response is still to come."),
        ("is_final", "2xx to 6xx: the response ends the transaction."),
        ("is_success", "2xx."),
        ("is_redirection", "3xx."),
        ("is_client_error", "4xx."),
        ("is_server_error", "5xx."),
        ("is_global_failure", "6xx."),
        ("is_failure", "4xx, 5xx or 6xx: the request failed."),
        (
            "is_final_non_success",
            "3xx to 6xx: the ACK for it is hop-by-hop (RFC 3261, Section 17.1.1.3).",
        ),
        (
            "may_establish_early_dialog",
            "101 to 199: with a To tag, in answer to an INVITE, it creates an early dialog \
             (RFC 3261, Section 12.1).",
        ),
        (
            "is_authentication_challenge",
            "401 or 407: the request is to be sent again with credentials (RFC 3261, Section 22).",
        ),
        (
            "ends_forking",
            "2xx or 6xx: a forking proxy that receives it stops searching and cancels the other \
             branches (RFC 3261, Section 16.7).",
        ),
    ];
    PREDICATES
        .iter()
        .map(|(name, docs)| {
            let (name, docs) = (Ident::new(name, Span::call_site()), format!(" {docs}"));
            quote! {
                #[doc = #docs]
                #[must_use]
                #[inline]
                pub const fn #name(self) -> bool {
                    self.code().#name()
                }
            }
        })
        .collect()
}
