//! Without the feature `macros`: the same types, and no dependency.
#![no_std]

use sipcodes::{forking, Class, Code, HeaderRule, StatusCode, StatusLine};

/// A function of every module.
pub fn explain(line: &[u8]) -> Option<(&'static str, Class, Option<usize>)> {
    let code = StatusLine::parse(line).ok()?.code();
    let best = forking::best_response(&[code, Code::BUSY_HERE]);
    Some((StatusCode::recognize(code).description(), code.class(), best))
}

/// The rules of a class are there too.
pub fn rules() -> &'static [HeaderRule] {
    Class::Success.header_rules()
}

const _: () = assert!(StatusCode::ALL.len() > 76 && StatusCode::BusyHere.as_u16() == 486);
