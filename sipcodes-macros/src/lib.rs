//! The procedural macro behind [`sipcodes`](https://docs.rs/sipcodes), which re-exports it: use it
//! from there.

mod arguments;
mod error;
mod expand;
mod files;
mod generate;
mod item;
#[cfg(test)]
mod tests;

use proc_macro::TokenStream;

/// Docs.
#[proc_macro_attribute]
pub fn status_codes(arguments: TokenStream, item: TokenStream) -> TokenStream {
    generate::generate(arguments.into(), item.into(), &files::PackageFiles).into()
}
