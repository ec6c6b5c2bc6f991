//! A program for bare metal in which nothing can panic: its panic handler calls a function that does not
//! exist, so that it links only if the handler is not in it.
#![no_std]
#![no_main]

use core::fmt::Write;
use core::hint::black_box;

use sipcodes::{forking, Applies, Class, Code, StatusCode, StatusLine};

#[sipcodes::status_codes("own.toml")]
pub enum Open {
    Other(sipcodes::Unlisted),
}

#[link(name = "c")]
extern "C" {
    fn a_function_of_the_library_can_panic() -> !;
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    // SAFETY: never linked
    unsafe { a_function_of_the_library_can_panic() }
}

/// Takes what is written and forgets it.
struct Sink(usize);

impl Write for Sink {
    fn write_str(&mut self, text: &str) -> core::fmt::Result {
        self.0 ^= text.len();
        Ok(())
    }
}

macro_rules! ask {
    ($value:expr; $($method:ident)*) => {
        $(black_box($value.$method());)*
    };
}

#[no_mangle]
pub extern "C" fn main(count: i32, arguments: *const *const u8) -> i32 {
    let number = black_box(count) as u16;
    // SAFETY: the first argument of a program is at least a byte, and never less than its terminator
    let bytes = unsafe { core::slice::from_raw_parts(*arguments, 1) };
    let bytes = black_box(bytes);
    let method = core::str::from_utf8(bytes).unwrap_or("INVITE");
    let mut sink = Sink(0);

    let status = StatusCode::from_u16(number).or(StatusCode::from_bytes(bytes));
    let status = status.or(StatusCode::from_q850_cause(number as u8)).or(method.parse().ok());
    let status = black_box(status.unwrap_or(StatusCode::BusyHere));
    ask!(status; as_u16 as_str code class reason_phrase status_line description references see_also
        registration phrase_detail other_reason_phrases methods sent_by outcome dialog_effect q850_cause q850_causes
        header_rules remedies index is_provisional is_final is_success is_redirection is_client_error
        is_server_error is_global_failure is_failure is_final_non_success may_establish_early_dialog
        is_authentication_challenge ends_forking);
    black_box((status.dialog_effect_on(method), StatusCode::try_from(number)));
    black_box(status.header_rules_for(method).any(|rule| {
        rule.applies_to(method) == Applies::Always
            && rule.name().len() + rule.when().len() + rule.methods().len() > 3
            && !rule.is_implied()
            && rule.requirement().as_str() != rule.requirement().description()
    }));

    let code = black_box(Code::new(number).or(Code::from_bytes(bytes)).unwrap_or(status.code()));
    ask!(code; as_u16 as_str reason_phrase class status recognized_as is_failure ends_forking);
    black_box((StatusCode::recognize(code), Open::from(code).recognized_as(), code < status));
    black_box(code.header_rules_for(method).count());
    ask!(Open::from(code); as_u16 as_str code class index status_line reason_phrase q850_cause);
    for class in Class::ALL {
        ask!(class; digit as_str title description default_code header_rules);
        black_box(class.contains(number));
    }
    black_box((forking::best_response(&[code, status.code()]), forking::rank(code)));
    black_box(forking::forwarded_as(code));

    let mut buffer = [0; 64];
    let line = StatusLine::parse(bytes).or(StatusLine::with_reason(code, method));
    let line = black_box(line.unwrap_or(StatusLine::from(status)));
    ask!(line; code reason reason_phrase encoded_len);
    black_box(line.write_to(&mut buffer).is_some());
    black_box(StatusLine::new(code).write_to(&mut buffer).is_some());

    // what is printed goes through `core::fmt`, to any sink
    for reference in status.references() {
        let _ = write!(sink, "{} {}", reference, reference.url());
        ask!(reference; rfc section);
    }
    for phrase in status.other_reason_phrases() {
        ask!(phrase; text standing meaning reference);
    }
    let _ = write!(sink, "{line} {line:?} {status} {status:?} {code} {code:?} {}", code.class());
    if let Err(error) = StatusCode::try_from(number) {
        let _ = write!(sink, "{error} {error:?}");
    }
    if let Err(error) = method.parse::<Code>() {
        let _ = write!(sink, "{error} {error:?}");
    }
    if let Err(error) = StatusLine::parse(bytes) {
        let _ = write!(sink, "{error} {error:?}");
    }
    sink.0 as i32
}
