//! Rust as text. The compiler reads one long text much faster than it receives its tokens one by one.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use sipcodes_table::Data;

/// The number of different cells that a byte can distinguish; one more value means that there is no row.
const MOST_DIFFERENT: usize = 255;

/// The tokens of a text that this crate wrote; none, if it could not be read.
pub(super) fn tokens(text: &str) -> TokenStream {
    // `proc_macro2` would first read the text itself, to see whether it is right
    if proc_macro::is_available() {
        text.parse::<proc_macro::TokenStream>().unwrap_or_default().into()
    } else {
        text.parse().unwrap_or_default()
    }
}

/// Writes an array of data.
pub(super) fn array(text: &mut String, cells: &[Data<'_>]) {
    text.push('[');
    for (at, cell) in cells.iter().enumerate() {
        separate(text, at);
        data(text, cell);
    }
    text.push(']');
}

/// Writes a column: its cells, nothing where all are empty; or, where many are the same, how many
/// different ones there are, these, and which of them each row has. The compiler takes much longer for a
/// cell than for a number.
pub(super) fn write_column(text: &mut String, cells: &[Data<'_>]) {
    if cells.iter().all(|cell| matches!(cell, Data::Nothing)) {
        return text.push_str("[]");
    }
    let mut different: Vec<String> = Vec::new();
    let mut rows = String::new();
    for cell in cells {
        let mut written = String::new();
        data(&mut written, cell);
        let at = different.iter().position(|earlier| *earlier == written);
        let _ = write!(rows, "{}, ", at.unwrap_or(different.len()));
        if at.is_none() {
            different.push(written);
        }
        if different.len() > cells.len() / 2 || different.len() > MOST_DIFFERENT {
            return array(text, cells);
        }
    }
    let _ = write!(text, "{{ {} [{}] [{rows}] }}", different.len(), different.join(", "));
}

/// Writes data. The template of the facade has the names in scope.
fn data(text: &mut String, data: &Data<'_>) {
    match data {
        // a constant of the template: the compiler reads it faster than a value
        Data::Nothing => text.push_str("NONE"),
        Data::Text(string) => literal(text, string),
        Data::Composed(string) => literal(text, string),
        Data::Number(number) => text.push_str(&number.to_string()),
        Data::Flag(flag) => text.push_str(if *flag { "true" } else { "false" }),
        Data::Word(word) => {
            text.push_str(word.of);
            text.push_str("::");
            text.push_str(word.variant);
        }
        Data::Some(inner) => {
            text.push_str("Some");
            parts(text, std::slice::from_ref(&**inner));
        }
        Data::List(list) => {
            text.push('&');
            array(text, list);
        }
        Data::New(of, arguments) => {
            text.push_str(of);
            text.push_str("::new");
            parts(text, arguments);
        }
        Data::Tuple(elements) => parts(text, elements),
    }
}

/// Writes data in parentheses, where there is not a constant for nothing.
fn parts(text: &mut String, all: &[Data<'_>]) {
    text.push('(');
    for (at, part) in all.iter().enumerate() {
        separate(text, at);
        match part {
            Data::Nothing => text.push_str("None"),
            part => data(text, part),
        }
    }
    text.push(')');
}

fn separate(text: &mut String, at: usize) {
    if at > 0 {
        text.push_str(", ");
    }
}

/// Writes a string literal.
pub(super) fn literal(text: &mut String, string: &str) {
    // `Debug` escapes as Rust does
    let _ = write!(text, "{string:?}");
}
