//! INVITEs that were forked, and which of their responses a proxy should have preferred.

use std::collections::BTreeSet;

use sipcodes::{Code, forking};

use crate::findings::{Call, Message};

type Final<'a> = (Code, &'a Message);

/// A text on each INVITE that has final responses from several branches. It is an error if, as far as
/// the trace shows, the proxy sent another response upstream than it should have.
pub(crate) fn forks(call: &Call) -> Vec<Result<String, String>> {
    let messages = call.messages.iter();
    let answered = messages.filter(|it| it.method == "INVITE" && it.final_code().is_some());
    let sequences: BTreeSet<_> = answered.map(|message| message.sequence).collect();
    let mut forks = Vec::new();
    for sequence in sequences {
        let finals: Vec<_> = call.finals("INVITE", sequence).collect();
        let parents: BTreeSet<_> = finals.iter().map(|(_, it)| it.leg.parent.as_ref()).collect();
        for &parent in &parents {
            let (mut branches, mut sent) = (finals.clone(), finals.clone());
            branches.retain(|(_, it)| it.leg.parent.as_ref() == parent);
            // what the forking proxy sent upstream has the branch that the others come from
            sent.retain(|(_, it)| Some(&it.leg.branch) == parent);
            let is_fork = branches.iter().any(|(_, it)| it.leg != branches[0].1.leg);
            // without a parent it may be that response that came through several times
            let is_outcome = parent.is_none()
                && branches.iter().any(|(_, it)| parents.contains(&Some(&it.leg.branch)));
            if is_fork && !is_outcome {
                forks.push(judge(call, sequence, &branches, &sent));
            }
        }
    }
    forks
}

fn judge(
    call: &Call,
    sequence: u32,
    branches: &[Final<'_>],
    sent: &[Final<'_>],
) -> Result<String, String> {
    let show =
        |(code, message): &Final<'_>| format!("{} ({})", code.as_u16(), message.origin.place);
    let list = branches.iter().map(show).collect::<Vec<_>>().join(", ");
    let forked = format!("INVITE {sequence} was forked: {list}");
    if branches.iter().filter(|(code, _)| code.is_success()).count() > 1 {
        return Ok(format!("{forked}; a proxy forwards every 2xx"));
    }
    let kept = branches.iter().filter(|response| !was_followed(call, response));
    let codes: Vec<_> = kept.map(|(code, _)| *code).collect();
    let Some(best) = forking::best_response(&codes).and_then(|at| codes.get(at)) else {
        return Ok(forked);
    };
    let expected = forking::forwarded_as(*best);
    let text = if expected == *best {
        format!("{forked}; a proxy should prefer {best}")
    } else {
        format!("{forked}; a proxy should prefer {best} and send it as {expected}")
    };
    let is_right = |(code, _): &&Final<'_>| forking::rank(*code) == forking::rank(expected);
    match (sent.first(), sent.iter().find(is_right)) {
        (None, _) => Ok(text),
        (_, Some((code, _))) if *code == expected => Ok(format!("{text}, as was done here")),
        (_, Some(other)) => Ok(format!("{text}, or as here {}", show(other))),
        (Some(other), None) => Err(format!("{text}, but sent {}", show(other))),
    }
}

/// Whether the proxy itself sent another request because of this response: to a contact of a 3xx, or
/// with a SIP URI after a 416. It does not forward such a response (RFC 3261, Section 16.7).
fn was_followed(call: &Call, (code, response): &Final<'_>) -> bool {
    let later = call.messages.iter().skip_while(|it| !std::ptr::eq(*it, *response));
    let Message { sequence, method, leg, .. } = *response;
    let mut requests = later.filter(|it| it.is_request() && it.leg.branch != leg.branch);
    (code.is_redirection() || code.as_u16() == 416)
        && requests
            .any(|it| (it.sequence, &it.method, &it.leg.parent) == (*sequence, method, &leg.parent))
}
