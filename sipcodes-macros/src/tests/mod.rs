//! Tests from an attribute and a table to tokens, without a compiler.

mod expansion;
mod invocation;

use proc_macro2::TokenStream;

use crate::files::{Files, Unreadable};
use crate::generate::generate;

/// What the macro emits: the messages of all `compile_error!`, and the rest.
struct Output {
    errors: Vec<String>,
    file: syn::File,
}

/// A file system where every path holds the same table.
struct OneTable<'t>(&'t str);

impl Files for OneTable<'_> {
    fn read(&self, _: &str) -> Result<Vec<u8>, Unreadable> {
        Ok(self.0.into())
    }
}

impl Output {
    /// The expansion of `#[status_codes(arguments)] item` where every path holds `table`.
    fn of(arguments: &str, item: &str, table: &str) -> Self {
        let parse = |text: &str| text.parse().expect("tokens");
        Self::of_tokens(parse(arguments), parse(item), table)
    }

    fn of_tokens(arguments: TokenStream, item: TokenStream, table: &str) -> Self {
        let tokens = generate(arguments, item, &OneTable(table));
        let mut file: syn::File = syn::parse2(tokens).expect("what is emitted parses as Rust");
        let mut errors = Vec::new();
        file.items.retain(|item| match item {
            syn::Item::Macro(item)
                if item.mac.path.segments.iter().any(|it| it.ident == "compile_error") =>
            {
                let message = item.mac.parse_body::<syn::LitStr>().expect("a message");
                errors.push(message.value());
                false
            }
            _ => true,
        });
        Self { errors, file }
    }

    /// The emitted code as text; panics if there is an error.
    fn print(&self) -> String {
        assert_eq!(self.errors, [""; 0]);
        prettyplease::unparse(&self.file)
    }

    /// The names of the variants.
    fn variants(&self) -> Vec<String> {
        let enums = self.file.items.iter().filter_map(|item| match item {
            syn::Item::Enum(item) => Some(item),
            _ => None,
        });
        enums.flat_map(|it| it.variants.iter().map(|variant| variant.ident.to_string())).collect()
    }
}
