//! What is odd about messages together.

use crate::findings::{Call, Message};

/// What is odd about a message, by those before it; `request` is the one that it answers.
pub(crate) fn of_answer(call: &Call, request: Option<&Message>, message: &Message) -> Vec<String> {
    let mut remarks = Vec::new();
    let Some(code) = message.code() else {
        return remarks;
    };
    let had_credentials = request
        .is_some_and(|request| request.realms.iter().any(|realm| message.realms.contains(realm)));
    if code.is_authentication_challenge() && had_credentials {
        remarks.push(
            "challenged although the request had credentials for this realm: wrong user or \
             password, or an expired nonce"
                .to_owned(),
        );
    }
    let is_given_up = || {
        let mut methods = call.messages.iter().map(|message| message.method.as_str());
        methods.any(|method| matches!(method, "CANCEL" | "BYE"))
    };
    if code.as_u16() == 487 && message.method == "INVITE" && !call.is_continued && !is_given_up() {
        remarks.push(
            "no CANCEL or BYE before this 487: the INVITE expired, or the trace lacks it"
                .to_owned(),
        );
    }
    remarks
}

/// What is odd about a whole call.
pub(crate) fn of_call(call: &Call) -> Vec<String> {
    let mut remarks = Vec::new();
    for (method, problem) in [("INVITE", "has no final response"), ("CANCEL", "has no answer")] {
        let mut numbers: Vec<_> = call
            .messages
            .iter()
            .filter(|message| message.is_request() && message.method == method)
            .map(|message| message.sequence)
            .filter(|number| call.finals(method, *number).next().is_none())
            .collect();
        numbers.dedup();
        remarks.extend(numbers.iter().map(|number| format!("{method} {number} {problem}")));
    }
    remarks
}
