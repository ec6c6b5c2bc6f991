//! What every generated enum has, for any table: the macro emits the enum and the content of the
//! columns, and the methods and traits are written here, once.
//!
//! Generated code must not depend on what names mean where it is used, nor cause a lint there. So the
//! primitive types are imported, all other paths begin with `::core` or `$crate`, methods of the enum
//! are called on values and not through references, and helpers are in an anonymous constant, where no
//! helper is a type: the enum may have any name.

mod columns;
mod conversions;
mod implement;
mod predicates;
mod shape;
