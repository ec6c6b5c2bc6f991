//! Tests of the whole way, from a table to tokens, without a compiler.

mod errors;
mod expansion;
mod invocation;
mod properties;
mod sizes;

use proc_macro2::TokenStream;
use quote::quote;

use crate::fill::fill;

/// The messages of all `compile_error!` in what the macro emits, and the rest of it.
struct Output {
    errors: Vec<String>,
    file: syn::File,
}

impl Output {
    /// What becomes of `#[status_codes(args)] item` where every path holds `table`.
    fn of(args: TokenStream, item: TokenStream, table: &[u8]) -> Self {
        let tokens = fill(args, item, &|_| Ok(table.to_vec()));
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

    /// What becomes of one table on its own.
    fn of_table(table: &[u8]) -> Self {
        Self::of(
            quote!("t.toml"),
            quote!(
                pub enum StatusCode {}
            ),
            table,
        )
    }

    /// The names of the variants.
    fn variants(&self) -> Vec<String> {
        self.file
            .items
            .iter()
            .filter_map(|item| match item {
                syn::Item::Enum(item) => Some(item),
                _ => None,
            })
            .flat_map(|item| item.variants.iter().map(|variant| variant.ident.to_string()))
            .collect()
    }
}
