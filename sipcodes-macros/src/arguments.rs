//! The arguments of the attribute: `standard`, paths of tables, `crate = some::path` and others.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::quote;
use sipcodes_table::{Date, nearest};
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::{Ident, LitStr, Token};

use crate::error::compile_error;

/// What the attribute was asked for.
pub(crate) struct Arguments {
    /// the tables, in the order in which they are merged
    pub(crate) tables: Vec<TableArgument>,
    /// the path of the facade, if it is not `::sipcodes`
    krate: Option<TokenStream>,
    /// whether other crates match without a wildcard
    pub(crate) is_exhaustive: bool,
    /// where serde's traits were asked for
    pub(crate) serde: Option<Span>,
    /// whether this is the facade itself, which has more than an enum
    pub(crate) is_facade: bool,
}

pub(crate) enum TableArgument {
    /// `standard`, or `standard = "2026-08-17"`
    Standard(Span, Option<AsOf>),
    /// `"vendor.toml"`
    File(LitStr),
}

/// A state of the registry, and where it was asked for.
#[derive(Clone, Copy)]
pub(crate) struct AsOf {
    pub(crate) date: Date,
    pub(crate) span: Span,
}

impl AsOf {
    /// Reads `2026-08-17`; anything else is an error.
    fn parse(text: &LitStr, errors: &mut TokenStream) -> Option<Self> {
        let (value, span) = (text.value(), text.span());
        let date = Date::parse(&value);
        if date.is_none() {
            let message = format!(
                "`{value}` is not a date: expected a state of the registry, such as `standard = \
                 \"2026-08-17\"`"
            );
            errors.extend(compile_error(span, &message));
        }
        Some(Self { date: date?, span })
    }
}

impl TableArgument {
    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Standard(span, _) => *span,
            Self::File(path) => path.span(),
        }
    }

    fn is_standard(&self) -> bool {
        matches!(self, Self::Standard(..))
    }

    /// The name of the table in messages.
    fn name(&self) -> String {
        match self {
            Self::Standard(..) => "`standard`".to_owned(),
            Self::File(path) => format!("`{}`", path.value()),
        }
    }
}

impl Arguments {
    /// Reads the arguments; adds what is wrong to `errors` and uses the rest.
    pub(crate) fn parse(tokens: TokenStream, errors: &mut TokenStream) -> Self {
        let mut arguments = Self {
            tables: Vec::new(),
            krate: None,
            is_exhaustive: false,
            serde: None,
            is_facade: false,
        };
        let mut misspelt_standard = None;
        let list = Punctuated::<Raw, Token![,]>::parse_terminated.parse2(tokens);
        for Raw { tokens, span } in list.into_iter().flatten() {
            if let Ok(argument) = syn::parse2(tokens.clone()) {
                arguments.add(argument, span, errors);
                continue;
            }
            let meant = meant(&tokens);
            errors.extend(compile_error(span, &unknown(&tokens, meant)));
            if meant == Some("standard") || first_word(&tokens).as_deref() == Some("standard") {
                misspelt_standard = Some((arguments.tables.len(), span));
            }
        }
        // the codes of a misspelt `standard` are used all the same
        if let Some((at, span)) = misspelt_standard {
            if !arguments.tables.iter().any(TableArgument::is_standard) {
                arguments.tables.insert(at, TableArgument::Standard(span, None));
            }
        }
        if arguments.tables.is_empty() && errors.is_empty() {
            errors.extend(compile_error(
                Span::call_site(),
                "no table given: expected `status_codes(standard)`, `status_codes(\"codes.toml\")` \
                 or both",
            ));
        }
        arguments
    }

    fn add(&mut self, argument: Argument, span: Span, errors: &mut TokenStream) {
        let repeated = match argument {
            Argument::Standard(as_of) => {
                let as_of = as_of.and_then(|text| AsOf::parse(&text, errors));
                self.add_table(TableArgument::Standard(span, as_of))
            }
            Argument::File(path) if path.value().is_empty() => {
                let message = "the path of the table is empty: expected a path from the directory \
                               of Cargo.toml";
                errors.extend(compile_error(span, message));
                None
            }
            Argument::File(path) if path.value() == "standard" => {
                let message = "`\"standard\"` is the path of a file: did you mean `standard`, \
                               without quotes?";
                errors.extend(compile_error(span, message));
                self.add_table(TableArgument::Standard(span, None))
            }
            Argument::File(path) => self.add_table(TableArgument::File(path)),
            Argument::Crate(path) => self.krate.replace(path).map(|_| "`crate`".to_owned()),
            Argument::Exhaustive => {
                let is_repeated = std::mem::replace(&mut self.is_exhaustive, true);
                is_repeated.then(|| "`exhaustive`".to_owned())
            }
            Argument::Serde => self.serde.replace(span).map(|_| "`serde`".to_owned()),
            Argument::Facade => {
                self.is_facade = true;
                None
            }
        };
        if let Some(name) = repeated {
            errors.extend(compile_error(span, &format!("{name} is given twice")));
        }
    }

    /// Adds a table, or returns its name if it is there already.
    fn add_table(&mut self, table: TableArgument) -> Option<String> {
        let name = table.name();
        if self.tables.iter().any(|other| other.name() == name) {
            return Some(format!("table {name}"));
        }
        self.tables.push(table);
        None
    }

    /// The path of the facade.
    pub(crate) fn krate(&self) -> TokenStream {
        self.krate.clone().unwrap_or_else(|| quote!(::sipcodes))
    }
}

/// The tokens of an argument, up to a comma.
struct Raw {
    tokens: TokenStream,
    /// of the first token: stable Rust cannot join spans
    span: Span,
}

impl Parse for Raw {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let span = input.span();
        let mut tokens = TokenStream::new();
        while !input.is_empty() && !input.peek(Token![,]) {
            tokens.extend([input.parse::<TokenTree>()?]);
        }
        Ok(Self { tokens, span })
    }
}

enum Argument {
    Standard(Option<LitStr>),
    File(LitStr),
    Crate(TokenStream),
    Exhaustive,
    Serde,
    Facade,
}

impl Parse for Argument {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(LitStr) {
            let path: LitStr = input.parse()?;
            return match path.suffix() {
                "" => Ok(Self::File(path)),
                _ => Err(input.error("a suffix")),
            };
        }
        let word = input.call(Ident::parse_any)?;
        Ok(match &*word.to_string() {
            "standard" if input.peek(Token![=]) => {
                input.parse::<Token![=]>()?;
                Self::Standard(Some(input.parse()?))
            }
            "standard" => Self::Standard(None),
            "crate" => {
                input.parse::<Token![=]>()?;
                Self::Crate(path(input)?)
            }
            "exhaustive" => Self::Exhaustive,
            "serde" => Self::Serde,
            "facade" => Self::Facade,
            _ => return Err(input.error("another word")),
        })
    }
}

/// `name`, `::name::name`, `crate::name`, `$crate::name` and the like.
fn path(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let path = input.fork().parse()?;
    input.parse::<Option<Token![::]>>()?;
    loop {
        input.parse::<Option<Token![$]>>()?;
        if input.peek(Token![crate]) || input.peek(Token![self]) || input.peek(Token![super]) {
            input.call(Ident::parse_any)?;
        } else {
            input.parse::<Ident>()?;
        }
        if input.parse::<Option<Token![::]>>()?.is_none() {
            return Ok(path);
        }
    }
}

fn first_word(tokens: &TokenStream) -> Option<String> {
    match tokens.clone().into_iter().next()? {
        TokenTree::Ident(word) => Some(word.to_string()),
        _ => None,
    }
}

/// The argument that an unknown one was probably meant to be.
fn meant(tokens: &TokenStream) -> Option<&'static str> {
    let word = first_word(tokens)?;
    let known: &[&str] = match tokens.clone().into_iter().nth(1) {
        None => &["standard", "exhaustive", "serde"],
        Some(_) => &["crate", "standard"],
    };
    nearest(&word, known.iter().copied()).filter(|known| *known != word)
}

fn unknown(tokens: &TokenStream, meant: Option<&str>) -> String {
    let text = tokens.to_string();
    let path = text.replace(' ', "");
    let help = match (meant, first_word(tokens).as_deref()) {
        (Some(word), _) => format!("did you mean `{word}`?"),
        (_, Some("standard")) => {
            "expected `standard`, or a state of the registry in quotes: `standard = \"2026-08-17\"`"
                .to_owned()
        }
        (_, Some("crate")) => "expected a path without quotes, such as `crate = sipcodes`".to_owned(),
        (_, Some(word @ ("exhaustive" | "serde"))) => format!("expected `{word}` alone"),
        _ if path.contains(".toml") => format!("expected the path in quotes: `\"{path}\"`"),
        _ if text.is_empty() => "there is a comma too many".to_owned(),
        _ => "expected `standard`, the path of a table in quotes, `crate = path`, `exhaustive` or `serde`"
            .to_owned(),
    };
    format!("unknown argument `{text}`: {help}")
}
