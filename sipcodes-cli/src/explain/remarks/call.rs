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
    const PROBLEMS: [(&str, &str); 3] = [
        ("INVITE", "has no final response"),
        ("CANCEL", "has no answer"),
        ("BYE", "has no answer"),
    ];
    let mut remarks = Vec::new();
    for (method, problem) in PROBLEMS {
        let sent = call.messages.iter().filter(|it| it.is_request() && it.method == method);
        let mut numbers: Vec<_> = sent.map(|request| request.sequence).collect();
        numbers.dedup();
        for number in numbers {
            if call.finals(method, number).next().is_none() {
                remarks.push(format!("{method} {number} {problem}"));
            } else if method == "INVITE" && lacks_ack(call, number) {
                remarks.push(format!("INVITE {number} has no ACK, and its 2xx was sent again"));
            }
        }
    }
    remarks
}

/// Whether the sender of a 2xx has missed its ACK. If it was not sent again, the ACK may have gone
/// another way, or the trace may end before it.
fn lacks_ack(call: &Call, number: u32) -> bool {
    let mut finals = call.finals("INVITE", number);
    finals.any(|(code, it)| code.is_success() && it.retransmissions > 0)
        && !call.messages.iter().any(|it| it.method == "ACK" && it.sequence == number)
}
