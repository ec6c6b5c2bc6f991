//! The columns of the table: for each, a static array with an element for every code, and a method
//! that reads it. A column that no entry fills has no array.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::Context;
use super::methods::span_of;
use crate::entry::Entry;

/// A column: the method that reads it, and what it says of each code.
struct Column {
    method: &'static str,
    docs: &'static str,
    /// what the method returns
    returns: TokenStream,
    /// what it returns where the table says nothing
    empty: TokenStream,
    /// what it returns for each code; `None` where the table says nothing
    cells: Vec<Option<TokenStream>>,
}

pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let rows = rows(context);
    let columns = columns(context);
    let arrays = columns.iter().filter_map(Column::array);
    let methods = columns.iter().map(|column| column.method(context.krate));
    let from_q850_cause = from_q850_cause(context);
    let name = context.name;
    quote! {
        #rows
        #(#arrays)*

        impl #name {
            #(#methods)*
            #from_q850_cause
        }
    }
}

/// Every column. To add one, add it here.
#[expect(clippy::too_many_lines, reason = "a list of columns, not an algorithm")]
fn columns(context: &Context<'_>) -> Vec<Column> {
    let krate = context.krate;
    let column = |method, docs, returns, empty, cell: &dyn Fn(&Entry) -> Option<TokenStream>| {
        let cells = context.table.entries.iter().map(cell).collect();
        Column { method, docs, returns, empty, cells }
    };
    let text = || quote!(&'static str);
    let texts = || quote!(&'static [&'static str]);
    let none = || quote!(::core::option::Option::None);
    let variant = |of: &str, name: &str| {
        let (of, name) = (ident(of), ident(name));
        quote!(#krate::#of::#name)
    };
    vec![
        column(
            "as_str",
            "The number as three digits, such as `\"486\"`.",
            text(),
            quote!(""),
            &|entry| {
                let digits = entry.code.to_string();
                Some(quote!(#digits))
            },
        ),
        column(
            "reason_phrase",
            "The reason phrase: in the standard table what IANA has registered, without remarks.",
            text(),
            quote!(""),
            &|entry| {
                let reason = &entry.reason;
                Some(quote!(#reason))
            },
        ),
        column(
            "status_line",
            "The first line of a response, `SIP/2.0 486 Busy Here`, with the CRLF that ends it.",
            text(),
            quote!(""),
            &|entry| {
                let line = format!("SIP/2.0 {} {}\r\n", entry.code, entry.reason);
                Some(quote!(#line))
            },
        ),
        column(
            "description",
            "What the code means on a call and what usually causes it; empty where the table does \
             not say.",
            text(),
            quote!(""),
            &|entry| {
                let description = &entry.description;
                (!description.is_empty()).then(|| quote!(#description))
            },
        ),
        column(
            "references",
            "Where the code is specified, the defining document first; empty where the table does \
             not say.",
            quote!(&'static [#krate::Reference]),
            quote!(&[]),
            &|entry| {
                let references = entry.references.iter().map(|reference| {
                    let rfc = Literal::u16_unsuffixed(reference.rfc);
                    let section = &reference.section;
                    quote!(#krate::Reference::new(#rfc, #section))
                });
                array(references)
            },
        ),
        column(
            "registration",
            "The standing of the code in IANA's registry.",
            quote!(#krate::Registration),
            quote!(#krate::Registration::Registered),
            &|entry| {
                (entry.registration != "Registered")
                    .then(|| variant("Registration", entry.registration))
            },
        ),
        column(
            "former_reason_phrases",
            "Phrases that older documents or other stacks use for this code; empty if none is \
             known.",
            texts(),
            quote!(&[]),
            &|entry| array(&entry.former_reasons),
        ),
        column(
            "methods",
            "The methods whose requests the code answers; empty means any.",
            texts(),
            quote!(&[]),
            &|entry| array(&entry.methods),
        ),
        column(
            "dialog_effect",
            "What the response ends if it answers a request inside a dialog (RFC 5057, Section \
             5.1); `None` for 1xx to 3xx, and where the table does not say.",
            quote!(::core::option::Option<#krate::DialogEffect>),
            none(),
            &|entry| some(entry.dialog_effect.map(|effect| variant("DialogEffect", effect))),
        ),
        column(
            "q850_cause",
            "The Q.850 cause, 1 to 127, that a gateway sends for it to the telephone network (RFC \
             3398, Section 8.2.6.1); `None` where the table does not say.",
            quote!(::core::option::Option<u8>),
            none(),
            &|entry| {
                some(entry.q850_cause.map(|cause| {
                    let cause = Literal::u8_unsuffixed(cause);
                    quote!(#cause)
                }))
            },
        ),
        column(
            "header_rules",
            "The header fields that the response must, should, may or must not carry, beside those \
             of every response or of its whole class; empty where the table does not say.",
            quote!(&'static [#krate::HeaderRule]),
            quote!(&[]),
            &|entry| {
                let rules = entry.headers.iter().map(|rule| {
                    let (name, when) = (&rule.name, &rule.when);
                    let requirement = variant("Requirement", rule.requirement);
                    quote!(#krate::HeaderRule::new(#name, #requirement, #when))
                });
                array(rules)
            },
        ),
        column(
            "remedy",
            "What the client can change before it sends the request again; `None` where there is \
             nothing to try, or the table does not say.",
            quote!(::core::option::Option<#krate::Remedy>),
            none(),
            &|entry| some(entry.remedy.map(|remedy| variant("Remedy", remedy))),
        ),
    ]
}

impl Column {
    fn is_empty(&self) -> bool {
        self.cells.iter().all(Option::is_none)
    }

    fn array_name(&self) -> Ident {
        ident(&self.method.to_uppercase())
    }

    fn array(&self) -> Option<TokenStream> {
        if self.is_empty() {
            return None;
        }
        let Self { returns, empty, cells, .. } = self;
        let name = self.array_name();
        let length = Literal::usize_unsuffixed(cells.len());
        let none = quote!(NONE);
        let filled = cells.iter().map(|cell| cell.as_ref().unwrap_or(&none));
        let mut array = quote!([#(#filled),*]);
        if cells.iter().any(Option::is_none) {
            // named once: the compiler reads a name faster than it reads `&[]` or `Option::None`
            array = quote!({
                const NONE: #returns = #empty;
                #array
            });
        }
        Some(quote!(static #name: [#returns; #length] = #array;))
    }

    fn method(&self, krate: &TokenStream) -> TokenStream {
        let Self { returns, empty, .. } = self;
        let (method, docs) = (ident(self.method), format!(" {}", self.docs));
        let value = if self.is_empty() {
            empty.clone()
        } else {
            let array = self.array_name();
            quote!(#krate::__private::at(&#array, row(self), #empty))
        };
        quote! {
            #[doc = #docs]
            #[must_use]
            #[inline]
            pub const fn #method(self) -> #returns {
                #value
            }
        }
    }
}

/// The function `row`: where a code stands in the arrays of the columns.
fn rows(context: &Context<'_>) -> TokenStream {
    let Context { name, krate, table } = context;
    let Some((first, span)) = span_of(table) else {
        return quote! {
            const fn row(code: #name) -> usize {
                match code {}
            }
        };
    };
    // a loop, not a line for each code: the compiler reads it faster than it reads the lines; and
    // not over the codes, as it looks at every variant to tell the number of one
    let index = if table.entries.len() <= 256 { quote!(u8) } else { quote!(u16) };
    quote! {
        static ROWS: [#index; #span] = {
            let mut table = [0; #span];
            let mut at: usize = 0;
            let mut row: #index = 0;
            while at < #span {
                if #krate::__private::at(&BY_NUMBER, at, ::core::option::Option::None).is_some() {
                    #krate::__private::put(&mut table, at, row);
                    row = row.wrapping_add(1);
                }
                at = at.wrapping_add(1);
            }
            table
        };

        #[inline]
        const fn row(code: #name) -> usize {
            let at = code.as_u16().wrapping_sub(#first) as usize;
            #krate::__private::at(&ROWS, at, 0) as usize
        }
    }
}

fn from_q850_cause(context: &Context<'_>) -> TokenStream {
    let Context { krate, table, .. } = context;
    let none = quote!(::core::option::Option::None);
    // 0 is no code: `of_number` gives `None` for it
    let mut codes: Vec<u16> = Vec::new();
    for (cause, code) in &table.q850 {
        codes.resize(*cause, 0);
        codes.push(*code);
    }
    let cells = codes.iter().map(|code| Literal::u16_unsuffixed(*code));
    let (parameter, value) = if table.q850.is_empty() {
        (quote!(_), none)
    } else {
        let length = Literal::usize_unsuffixed(codes.len());
        let value = quote! {
            static CODES: [u16; #length] = [#(#cells),*];
            of_number(#krate::__private::at(&CODES, cause as usize, 0))
        };
        (quote!(cause), value)
    };
    quote! {
        /// The code that a gateway sends for a Q.850 cause from the telephone network (RFC 3398,
        /// Section 7.2.4.1), or `None` where the table does not say.
        ///
        /// RFC 3398 has a gateway answer 500 for a cause that its table does not list. Causes 16
        /// (normal clearing, which becomes a BYE or CANCEL) and 44 (the call is tried on another
        /// circuit) are not for a response at all.
        #[must_use]
        #[inline]
        pub const fn from_q850_cause(#parameter: u8) -> ::core::option::Option<Self> {
            #value
        }
    }
}

fn some(value: Option<TokenStream>) -> Option<TokenStream> {
    value.map(|value| quote!(::core::option::Option::Some(#value)))
}

fn array<T: quote::ToTokens>(elements: impl IntoIterator<Item = T>) -> Option<TokenStream> {
    let mut elements = elements.into_iter().peekable();
    elements.peek()?;
    Some(quote!(&[#(#elements),*]))
}

fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}
