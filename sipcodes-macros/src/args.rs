//! The arguments of the attribute: `standard`, paths of tables, `crate = some::path`.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::quote;
use syn::LitStr;

use crate::report::compile_error;
use crate::suggest::nearest;

/// What the attribute was asked for.
pub(crate) struct Args {
    /// the tables, in the order in which they are merged
    pub(crate) tables: Vec<TableArg>,
    /// the path of the facade
    pub(crate) krate: TokenStream,
}

pub(crate) enum TableArg {
    /// `standard`
    Standard(Span),
    /// `"vendor.toml"`
    File(LitStr),
}

impl Args {
    /// Reads the arguments; adds what is wrong to `errors` and makes the best of the rest.
    pub(crate) fn parse(tokens: TokenStream, errors: &mut TokenStream) -> Self {
        let mut tables: Vec<TableArg> = Vec::new();
        let mut krate = None;
        let mut misspelt_standard = None;
        for arg in split_at_commas(tokens) {
            let span = span_of(&arg);
            match Arg::parse(&arg) {
                Ok(Arg::Table(table)) => {
                    if tables.iter().any(|other| other.name() == table.name()) {
                        let message = format!("table {} is given twice", table.name());
                        errors.extend(compile_error(span, &message));
                    } else {
                        tables.push(table);
                    }
                }
                Ok(Arg::Crate(_)) if krate.is_some() => {
                    errors.extend(compile_error(span, "`crate` is given twice"));
                }
                Ok(Arg::Crate(path)) => krate = Some(path),
                Err(error) => {
                    errors.extend(error.message(span));
                    if error.suggestion == Some("standard") {
                        misspelt_standard = Some((tables.len(), TableArg::Standard(span)));
                    }
                }
            }
        }
        // whoever misspelt `standard` uses its codes
        let has_standard = tables.iter().any(|table| matches!(table, TableArg::Standard(_)));
        if let Some((at, standard)) = misspelt_standard.filter(|_| !has_standard) {
            tables.insert(at, standard);
        }
        if tables.is_empty() && errors.is_empty() {
            errors.extend(compile_error(
                Span::call_site(),
                "no table given: expected `status_codes(standard)`, `status_codes(\"codes.toml\")` \
                 or both",
            ));
        }
        Self { tables, krate: krate.unwrap_or_else(|| quote!(::sipcodes)) }
    }
}

impl TableArg {
    /// What messages call the table.
    fn name(&self) -> String {
        match self {
            Self::Standard(_) => "`standard`".to_owned(),
            Self::File(path) => format!("`{}`", path.value()),
        }
    }
}

enum Arg {
    Table(TableArg),
    Crate(TokenStream),
}

struct UnknownArg {
    given: String,
    suggestion: Option<&'static str>,
}

impl Arg {
    fn parse(tokens: &TokenStream) -> Result<Self, UnknownArg> {
        let mut rest = tokens.clone().into_iter();
        let unknown = |suggestion| UnknownArg { given: tokens.to_string(), suggestion };
        match rest.next() {
            Some(TokenTree::Ident(word)) if word == "crate" => match rest.next() {
                Some(TokenTree::Punct(equals)) if equals.as_char() == '=' => {
                    let path: TokenStream = rest.collect();
                    if is_path(&path) { Ok(Self::Crate(path)) } else { Err(unknown(None)) }
                }
                _ => Err(unknown(None)),
            },
            Some(TokenTree::Ident(word)) => match rest.next() {
                None if word == "standard" => Ok(Self::Table(TableArg::Standard(word.span()))),
                None => Err(unknown(nearest(&word.to_string(), ["standard"]))),
                Some(_) => Err(unknown(nearest(&word.to_string(), ["crate"]))),
            },
            _ => match syn::parse2::<LitStr>(tokens.clone()) {
                Ok(path) if path.suffix().is_empty() => Ok(Self::Table(TableArg::File(path))),
                _ => Err(unknown(None)),
            },
        }
    }
}

impl UnknownArg {
    fn message(&self, span: Span) -> TokenStream {
        let help = match self.suggestion {
            Some(word) => format!("did you mean `{word}`?"),
            None => "expected `standard`, the path of a table in quotes, or `crate = path`".into(),
        };
        let given = &self.given;
        compile_error(span, &format!("unknown argument `{given}`: {help}"))
    }
}

/// `name`, `::name::name`, `crate::name`, `$crate::name` and the like.
fn is_path(tokens: &TokenStream) -> bool {
    let path = tokens.to_string();
    let path = path.trim_start();
    path.strip_prefix("::").unwrap_or(path).split("::").map(str::trim).all(|segment| {
        matches!(segment, "$crate" | "crate" | "self" | "super")
            || syn::parse_str::<syn::Ident>(segment).is_ok()
    })
}

/// The stretches of tokens between top-level commas; none for a comma at the end.
pub(crate) fn split_at_commas(tokens: TokenStream) -> Vec<TokenStream> {
    let mut parts = Vec::new();
    let mut part = TokenStream::new();
    for token in tokens {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == ',' => {
                parts.push(std::mem::take(&mut part));
            }
            token => part.extend([token]),
        }
    }
    if !part.is_empty() {
        parts.push(part);
    }
    parts
}

/// The span of the first token: stable Rust cannot join spans.
fn span_of(tokens: &TokenStream) -> Span {
    tokens.clone().into_iter().next().map_or_else(Span::call_site, |token| token.span())
}
