//! Errors of the compiler.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;

/// An error of the compiler with this text, at this place.
pub(crate) fn compile_error(span: Span, message: &str) -> TokenStream {
    quote_spanned!(span=> ::core::compile_error! { #message })
}
