//! The enum under the attribute: what is kept of it, and what is an error.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::{ToTokens as _, quote};
use sipcodes_table::is_item_name;
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::{Ident, Token, braced, bracketed, parenthesized};

use crate::error::compile_error;

/// The traits that every generated enum has.
const DERIVED: [&str; 8] =
    ["Clone", "Copy", "Debug", "PartialEq", "Eq", "PartialOrd", "Ord", "Hash"];

/// The user's enum: empty, or with the variant that makes it open.
pub(crate) struct Item {
    pub(crate) attributes: Attributes,
    pub(crate) visibility: TokenStream,
    pub(crate) name: Ident,
    /// the variant for codes that no table lists
    pub(crate) other: Option<Other>,
}

/// The attributes of the enum.
#[derive(Default)]
pub(crate) struct Attributes {
    /// those that are passed on
    pub(crate) kept: TokenStream,
    /// those that the implementations need as well: conditions of compilation
    pub(crate) conditions: TokenStream,
    pub(crate) is_documented: bool,
    pub(crate) is_deprecated: bool,
    /// the arguments of further `status_codes` attributes
    pub(crate) repeated: Vec<TokenStream>,
}

/// `Other(sipcodes::Unlisted)`
pub(crate) struct Other {
    attributes: TokenStream,
    is_deprecated: bool,
    pub(crate) name: Ident,
    field: TokenStream,
}

impl Other {
    /// The variant, whose field is that of the enum itself.
    pub(crate) fn variant(&self) -> TokenStream {
        let Self { attributes, name, field, .. } = self;
        quote!(#attributes #name(#field<Self>),)
    }
}

impl Item {
    /// Reads the item; adds what is wrong to `errors`. `None` where there is no enum to fill: the item
    /// is then left as it is.
    pub(crate) fn parse(tokens: TokenStream, errors: &mut TokenStream) -> Option<Self> {
        let parser = |input: ParseStream<'_>| Self::parse_with(input, errors);
        match parser.parse2(tokens) {
            Ok(item) => item,
            // the compiler says what is wrong with the rest
            Err(error) => {
                errors.extend(compile_error(error.span(), &error.to_string()));
                None
            }
        }
    }

    fn parse_with(input: ParseStream<'_>, errors: &mut TokenStream) -> syn::Result<Option<Self>> {
        let mut attributes = Attributes::parse(input, errors)?;
        let visibility = visibility(input)?;
        if !input.peek(Token![enum]) {
            let span = if input.is_empty() { Span::call_site() } else { input.span() };
            let message = "`status_codes` fills an enum: expected `pub enum StatusCode {}`";
            errors.extend(compile_error(span, message));
            input.parse::<TokenStream>()?;
            return Ok(None);
        }
        input.parse::<Token![enum]>()?;
        let mut name: Ident = input.parse()?;
        let mut other = None;
        if input.peek(syn::token::Brace) {
            let body;
            braced!(body in input);
            other = body_of(&body, errors)?;
            attributes.is_deprecated |= other.as_ref().is_some_and(|other| other.is_deprecated);
        } else {
            let message = "an enum of response codes does not have generic parameters";
            errors.extend(compile_error(input.span(), message));
        }
        input.parse::<TokenStream>()?;
        // as if the macro had written it, for lints such as that on the names of variants
        name.set_span(Span::call_site().located_at(name.span()));
        Ok(Some(Self { attributes, visibility, name, other }))
    }
}

/// The variant in the body of the enum, if there is one.
fn body_of(body: ParseStream<'_>, errors: &mut TokenStream) -> syn::Result<Option<Other>> {
    if body.is_empty() {
        return Ok(None);
    }
    let span = body.span();
    if let Ok(other) = body.fork().call(other) {
        body.parse::<TokenStream>()?;
        if is_item_name(&other.name.to_string()) {
            let message = format!("`{}` is the name of another item of the enum", other.name);
            errors.extend(compile_error(other.name.span(), &message));
            return Ok(None);
        }
        return Ok(Some(other));
    }
    body.parse::<TokenStream>()?;
    let message = "the variants come from the tables: the only one that may be here is \
                   `Other(sipcodes::Unlisted)`, for codes that no table lists";
    errors.extend(compile_error(span, message));
    Ok(None)
}

/// Attributes, a name, and in parentheses attributes and a path that ends in `Unlisted`; nothing else.
fn other(body: ParseStream<'_>) -> syn::Result<Other> {
    let (attributes, is_deprecated) = variant_attributes(body)?;
    let name = body.parse()?;
    let content;
    parenthesized!(content in body);
    let (mut field, _) = variant_attributes(&content)?;
    let mut last = None;
    while !content.is_empty() && !content.peek(Token![<]) && !content.peek(Token![,]) {
        let part: TokenTree = content.parse()?;
        if let TokenTree::Ident(name) = &part {
            last = Some(name.to_string());
        }
        field.extend([part]);
    }
    if content.peek(Token![<]) {
        // the enum itself, which is added anyway
        content.parse::<Token![<]>()?;
        content.call(Ident::parse_any)?;
        content.parse::<Token![>]>()?;
    }
    content.parse::<Option<Token![,]>>()?;
    body.parse::<Option<Token![,]>>()?;
    if last.as_deref() == Some("Unlisted") && content.is_empty() && body.is_empty() {
        Ok(Other { attributes, is_deprecated, name, field })
    } else {
        Err(body.error("another variant"))
    }
}

/// The attributes of a variant or of its field, and whether `deprecated` is one of them.
fn variant_attributes(input: ParseStream<'_>) -> syn::Result<(TokenStream, bool)> {
    let (mut attributes, mut is_deprecated) = (TokenStream::new(), false);
    while input.peek(Token![#]) {
        attributes.extend([input.parse::<TokenTree>()?, input.fork().parse()?]);
        let content;
        bracketed!(content in input);
        is_deprecated |= content.call(Ident::parse_any).is_ok_and(|name| name == "deprecated");
        content.parse::<TokenStream>()?;
    }
    Ok((attributes, is_deprecated))
}

/// `pub`, `pub(crate)` and the like, or nothing.
fn visibility(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let mut visibility = TokenStream::new();
    if input.peek(Token![pub]) {
        input.call(Ident::parse_any)?.to_tokens(&mut visibility);
        if input.peek(syn::token::Paren) {
            input.parse::<Group>()?.to_tokens(&mut visibility);
        }
    }
    Ok(visibility)
}

impl Attributes {
    fn parse(input: ParseStream<'_>, errors: &mut TokenStream) -> syn::Result<Self> {
        let mut attributes = Self::default();
        while input.peek(Token![#]) {
            let pound: TokenTree = input.parse()?;
            let group: Group = input.fork().parse()?;
            let content;
            bracketed!(content in input);
            let attribute = Attribute::parse(&content, errors)?;
            match attribute {
                Attribute::Dropped => continue,
                Attribute::Derive(name, others) => {
                    if !others.is_empty() {
                        attributes.kept.extend(quote!(#[#name(#others)]));
                    }
                    continue;
                }
                Attribute::Repeated(name, arguments) => {
                    if attributes.repeated.is_empty() {
                        let message = "`status_codes` is given twice: name all tables in one \
                                       attribute, such as `status_codes(standard, \"vendor.toml\")`";
                        errors.extend(compile_error(name.span(), message));
                    }
                    attributes.repeated.push(arguments);
                    continue;
                }
                Attribute::Condition => {
                    attributes.conditions.extend([pound.clone(), group.clone().into()]);
                }
                Attribute::Documentation => attributes.is_documented = true,
                Attribute::Deprecation => attributes.is_deprecated = true,
                Attribute::Other => {}
            }
            attributes.kept.extend([pound, group.into()]);
        }
        Ok(attributes)
    }
}

/// The kinds of attributes, as the macro treats them.
enum Attribute {
    /// the macro adds it itself
    Dropped,
    /// a `derive` of these other traits
    Derive(Ident, TokenStream),
    /// `status_codes` once more
    Repeated(Ident, TokenStream),
    Condition,
    Documentation,
    Deprecation,
    Other,
}

impl Attribute {
    fn parse(input: ParseStream<'_>, errors: &mut TokenStream) -> syn::Result<Self> {
        input.parse::<Option<Token![::]>>()?;
        let mut name = input.call(Ident::parse_any)?;
        while input.parse::<Option<Token![::]>>()?.is_some() {
            name = input.call(Ident::parse_any)?;
        }
        let list = match input.parse::<Option<Group>>() {
            Ok(Some(list)) if list.delimiter() == Delimiter::Parenthesis => list.stream(),
            _ => TokenStream::new(),
        };
        input.parse::<TokenStream>()?;
        Ok(match &*name.to_string() {
            "non_exhaustive" => Self::Dropped,
            "repr" => {
                if list.to_string() != "u16" {
                    let message =
                        "`status_codes` chooses the representation: remove this attribute";
                    errors.extend(compile_error(name.span(), message));
                }
                Self::Dropped
            }
            "derive" => Self::Derive(name, other_derives(list)?),
            "status_codes" => Self::Repeated(name, list),
            "cfg" => Self::Condition,
            "doc" => Self::Documentation,
            "deprecated" => Self::Deprecation,
            _ => Self::Other,
        })
    }
}

/// The traits of a `derive` list that the macro does not derive anyway.
fn other_derives(list: TokenStream) -> syn::Result<TokenStream> {
    let paths = Punctuated::<Path, Token![,]>::parse_terminated.parse2(list)?;
    let others = paths.into_iter().filter(|path| !path.is_derived()).map(|path| path.tokens);
    Ok(quote!(#(#others),*))
}

/// A path in a `derive` list, with its segments.
struct Path {
    tokens: TokenStream,
    segments: Vec<String>,
}

impl Parse for Path {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut path = Self { tokens: TokenStream::new(), segments: Vec::new() };
        while !input.is_empty() && !input.peek(Token![,]) {
            let token: TokenTree = input.parse()?;
            if let TokenTree::Ident(segment) = &token {
                path.segments.push(segment.to_string());
            }
            path.tokens.extend([token]);
        }
        Ok(path)
    }
}

impl Path {
    /// `Debug`, `std::fmt::Debug`, `::core::fmt::Debug`, but not `my::Debug`.
    fn is_derived(&self) -> bool {
        let segments: Vec<&str> = self.segments.iter().map(String::as_str).collect();
        match segments[..] {
            [name] | ["std" | "core", .., name] => DERIVED.contains(&name),
            _ => false,
        }
    }
}
