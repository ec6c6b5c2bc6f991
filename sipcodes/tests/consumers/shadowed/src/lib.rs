//! Generated code means the names of the language, even if the module has other items with these names.
#![no_implicit_prelude]
#![allow(dead_code, non_camel_case_types, unused_macros)]

mod core {}
mod std {}
mod alloc {}
mod sipcodes {}

struct bool;
struct str;
struct u8;
struct u16;
struct usize;
struct Option;
struct Result;
struct Some;
struct None;
struct Ok;
struct Err;
struct Code;
struct Class;
struct UnknownCode;
struct InvalidCode;
struct Unlisted;
struct StatusLine;
struct Reference;
type Invalid = ();
const NONE: () = ();
const NUMBERS: () = ();
static BY_NUMBER: () = ();
static ROWS: () = ();
static CELLS: () = ();
static RANGES: () = ();
fn row() {}
fn of_number() {}
fn of_code() {}
fn status_line_of() {}
trait Clone {}
trait Copy {}
trait Debug {}
trait Display {}
trait From {}
trait FromStr {}
trait Hash {}
trait Ord {}
trait PartialEq {}
trait PartialOrd {}
trait TryFrom {}
trait AsU16 {
    fn as_u16(&self) {}
    fn is_some(&self) {}
    fn get(&self) {}
    fn code(&self) {}
    fn cmp(&self) {}
    fn partial_cmp(&self) {}
}
impl<T> AsU16 for T {}
macro_rules! compile_error { () => {}; }
macro_rules! concat { () => {}; }
macro_rules! env { () => {}; }
macro_rules! include_str { () => {}; }
macro_rules! matches { () => {}; }

#[::sipcodes::status_codes(standard, "own.toml")]
pub enum StatusCode {}

#[::sipcodes::status_codes("own.toml")]
pub enum Own {}

#[::sipcodes::status_codes("own.toml", exhaustive)]
pub enum Open {
    Other(::sipcodes::Unlisted),
}

/// A macro that forwards what it is given.
macro_rules! forward {
    ($(#[$attribute:meta])* $visibility:vis $name:ident from $path:literal) => {
        #[::sipcodes::status_codes($path)]
        $(#[$attribute])*
        $visibility enum $name {}
    };
}
forward!(#[derive(::std::fmt::Debug)] pub Forwarded from "own.toml");

/// A method that is not the trait's.
pub fn number() -> ::core::primitive::u16 {
    StatusCode::QueueFull.as_u16() + Own::QueueFull.as_u16() + Forwarded::QueueFull.as_u16()
}

/// Enums may be called as anything is that generated code has.
pub mod names {
    #[::sipcodes::status_codes("own.toml")]
    pub enum Invalid {}
    #[::sipcodes::status_codes("own.toml")]
    pub enum Code {}
    #[::sipcodes::status_codes("own.toml")]
    pub enum NONE {
        Other(::sipcodes::Unlisted),
    }
    #[::sipcodes::status_codes("own.toml")]
    pub enum Option {}
}
