//! The enum under the attribute: what is kept of it, and what it may not be.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{TokenStreamExt as _, quote};

use crate::args::split_at_commas;
use crate::report::compile_error;

/// The traits that every generated enum derives.
const DERIVED: [&str; 8] =
    ["Clone", "Copy", "Debug", "PartialEq", "Eq", "PartialOrd", "Ord", "Hash"];

/// What the user wrote: attributes, visibility and name of an empty enum.
#[derive(Debug)]
pub(crate) struct Item {
    /// the attributes that are passed on
    pub(crate) attributes: TokenStream,
    /// whether one of them is a doc comment
    pub(crate) documented: bool,
    pub(crate) visibility: TokenStream,
    pub(crate) name: Ident,
}

impl Item {
    /// Reads the item; adds what is wrong to `errors`. `None` where there is no enum to fill: the
    /// item is then best left as it stands.
    pub(crate) fn parse(tokens: TokenStream, errors: &mut TokenStream) -> Option<Self> {
        let mut tokens = flatten(tokens).into_iter().peekable();

        let mut attributes = TokenStream::new();
        let mut documented = false;
        while let Some(pound) = tokens.next_if(|token| is_punct(token, '#')) {
            match tokens.next() {
                Some(TokenTree::Group(group)) => {
                    documented |= group.stream().into_iter().any(|token| is_ident(&token, "doc"));
                    attributes.extend(attribute(&pound, group, errors));
                }
                other => attributes.extend([Some(pound), other].into_iter().flatten()),
            }
        }

        let mut visibility = TokenStream::new();
        if let Some(public) = tokens.next_if(|token| is_ident(token, "pub")) {
            visibility.extend([public]);
            visibility.extend(tokens.next_if(|token| is_group(token, Delimiter::Parenthesis)));
        }

        let keyword = tokens.next();
        let name = match (&keyword, tokens.next()) {
            (Some(keyword), Some(TokenTree::Ident(name))) if is_ident(keyword, "enum") => name,
            _ => {
                let span = keyword.map_or_else(Span::call_site, |keyword| keyword.span());
                let message = "`status_codes` fills an empty enum: expected \
                               `pub enum StatusCode {}`";
                errors.extend(compile_error(span, message));
                return None;
            }
        };
        match tokens.next() {
            Some(TokenTree::Group(body)) => {
                if let Some(variant) = body.stream().into_iter().next() {
                    let message = "the variants come from the table: leave the enum empty, and \
                                   write codes of your own in a table of your own";
                    errors.extend(compile_error(variant.span(), message));
                }
            }
            other => {
                let span = other.map_or(name.span(), |token| token.span());
                let message = "an enum of response codes has no generic parameters";
                errors.extend(compile_error(span, message));
            }
        }
        // of the macro's making where lints are concerned, such as that on the names of variants
        let mut name = name;
        name.set_span(Span::call_site().located_at(name.span()));
        Some(Self { attributes, documented, visibility, name })
    }
}

/// An attribute as it is passed on: without what the macro adds itself.
fn attribute(pound: &TokenTree, group: Group, errors: &mut TokenStream) -> TokenStream {
    let mut content = group.stream().into_iter();
    let (name, argument) = (content.next(), content.next());
    match (name, argument) {
        (Some(name), Some(TokenTree::Group(list))) if is_ident(&name, "derive") => {
            let others = other_derives(list.stream());
            if others.is_empty() { TokenStream::new() } else { quote!(#[#name(#others)]) }
        }
        (Some(name), None) if is_ident(&name, "non_exhaustive") => TokenStream::new(),
        (Some(name), Some(TokenTree::Group(list))) if is_ident(&name, "repr") => {
            if list.stream().to_string() != "u16" {
                let message = "`status_codes` makes the enum `#[repr(u16)]`: it can have no other";
                errors.extend(compile_error(name.span(), message));
            }
            TokenStream::new()
        }
        _ => [pound.clone(), TokenTree::Group(group)].into_iter().collect(),
    }
}

/// The traits of a `derive` list that the macro does not derive anyway.
fn other_derives(list: TokenStream) -> TokenStream {
    let paths = split_at_commas(list).into_iter().filter(|path| !is_derived(path));
    quote!(#(#paths),*)
}

/// `Debug`, `std::fmt::Debug`, `::core::fmt::Debug`, but not `my::Debug`.
fn is_derived(path: &TokenStream) -> bool {
    let path = path.to_string().replace(' ', "");
    let path = path.strip_prefix("::").unwrap_or(&path);
    match path.split("::").collect::<Vec<_>>()[..] {
        [name] | ["std" | "core", .., name] => DERIVED.contains(&name),
        _ => false,
    }
}

/// Without the invisible groups that a `macro_rules!` puts around what it forwards.
fn flatten(tokens: TokenStream) -> TokenStream {
    let mut flat = TokenStream::new();
    for token in tokens {
        let TokenTree::Group(group) = token else {
            flat.append(token);
            continue;
        };
        let stream = flatten(group.stream());
        if group.delimiter() == Delimiter::None {
            flat.append_all(stream);
        } else {
            let mut visible = Group::new(group.delimiter(), stream);
            visible.set_span(group.span());
            flat.append(visible);
        }
    }
    flat
}

fn is_punct(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}

fn is_ident(token: &TokenTree, name: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == name)
}

fn is_group(token: &TokenTree, delimiter: Delimiter) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == delimiter)
}
