//! What is odd about messages, by the table and by the rules of RFC 3261.

mod call;
mod fields;
mod fork;
mod phrase;

use sipcodes::{Code, Registration};

pub(crate) use call::{of_answer, of_call};
pub(crate) use fields::{broken, evidence};
pub(crate) use fork::forks;
pub(crate) use phrase::known;

/// What is odd about a response with this code and phrase to a request with this method.
pub(crate) fn of_response(code: Code, phrase: &str, method: &str) -> Vec<String> {
    let Some(status) = code.status() else {
        let treated = code.recognized_as();
        let unknown = format!("unknown code {code}: a client treats it as {treated}");
        return [Some(unknown), phrase::of_others(phrase)].into_iter().flatten().collect();
    };
    let mut remarks = Vec::from_iter(phrase::remark(status, phrase));
    if status.registration() == Registration::Historic {
        remarks.push(format!("{code} is historic: not in the registry"));
    }
    let methods = status.methods();
    if !methods.is_empty() && !methods.contains(&method) {
        let methods = methods.join(", ");
        remarks.push(format!("{code} is defined for {methods}, not for {method}"));
    }
    remarks
}
