//! From the validated table to tokens: the enum, its methods, its conversions.

mod columns;
mod conversions;
mod docs;
mod enumeration;
mod methods;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::item::Item;
use crate::table::Table;

/// All that one invocation of the macro emits, but for errors and for the tracking of its files.
///
/// Tables and helpers live in an anonymous constant, so that the only name in the user's module is
/// that of the enum. The primitive types are imported there, whatever the user's module means by
/// these names; all other paths begin with `::core` or with the path of the facade.
pub(crate) fn expand(item: &Item, table: &Table, krate: &TokenStream) -> TokenStream {
    let context = Context { name: &item.name, krate, table };
    let enumeration = enumeration::expand(item, table);
    let methods = methods::expand(&context);
    let columns = columns::expand(&context);
    let conversions = conversions::expand(&context);
    quote! {
        #enumeration

        const _: () = {
            use ::core::primitive::{bool, str, u8, u16, usize};

            #methods
            #columns
            #conversions
        };
    }
}

/// What the parts of the expansion need to know.
struct Context<'c> {
    /// the enum
    name: &'c Ident,
    /// the path of the facade
    krate: &'c TokenStream,
    table: &'c Table,
}
