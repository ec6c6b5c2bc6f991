//! INVITEs that were forked, and which of their responses a proxy should have preferred.

use sipcodes::{Code, forking};

use crate::explain::calls::{Call, Entry};

type Final<'a> = (Code, &'a Entry);

/// One text for each INVITE of the call that has final responses from several branches.
pub(super) fn remarks(call: &Call) -> Vec<String> {
    let mut remarks = Vec::new();
    let mut sequences: Vec<_> = call
        .entries
        .iter()
        .filter_map(|entry| entry.message.final_code().map(|_| &entry.message))
        .filter(|message| message.method == "INVITE")
        .map(|message| message.sequence)
        .collect();
    sequences.sort_unstable();
    sequences.dedup();
    for sequence in sequences {
        let finals: Vec<_> = call.finals("INVITE", sequence).collect();
        let mut parents: Vec<_> = finals.iter().map(|(_, entry)| parent(entry)).collect();
        parents.sort_unstable();
        parents.dedup();
        for &parent in &parents {
            let branches: Vec<_> =
                finals.iter().copied().filter(|(_, entry)| self::parent(entry) == parent).collect();
            // what the forking proxy sent upstream has the branch that the others come from
            let sent: Vec<_> =
                finals.iter().copied().filter(|(_, entry)| Some(branch(entry)) == parent).collect();
            let is_fork =
                branches.iter().any(|(_, it)| it.message.leg != branches[0].1.message.leg);
            // without a parent it may be that response that came through several times
            let is_outcome = parent.is_none()
                && branches.iter().any(|(_, entry)| parents.contains(&Some(branch(entry))));
            if is_fork && !is_outcome {
                remarks.push(remark(call, sequence, &branches, &sent));
            }
        }
    }
    remarks
}

fn parent(entry: &Entry) -> Option<&str> {
    entry.message.leg.parent.as_deref()
}

fn branch(entry: &Entry) -> &str {
    &entry.message.leg.branch
}

fn remark(call: &Call, sequence: u32, branches: &[Final<'_>], sent: &[Final<'_>]) -> String {
    let list = branches
        .iter()
        .map(|(code, entry)| format!("{} ({})", code.as_u16(), entry.message.origin.place))
        .collect::<Vec<_>>()
        .join(", ");
    let forked = format!("INVITE {sequence} was forked: {list}");
    if branches.iter().filter(|(code, _)| code.is_success()).count() > 1 {
        return format!("{forked}; a proxy forwards every 2xx");
    }
    let kept = branches.iter().filter(|(code, entry)| !was_followed(call, *code, entry));
    let codes: Vec<_> = kept.map(|(code, _)| *code).collect();
    let Some(best) = forking::best_response(&codes).and_then(|at| codes.get(at)) else {
        return forked;
    };
    let expected = forking::forwarded_as(*best);
    let preferred = if expected == *best {
        best.to_string()
    } else {
        format!("{best} and send it as {expected}")
    };
    let done = match sent {
        [] => String::new(),
        _ if sent.iter().any(|(code, _)| *code == expected) => ", as was done here".to_owned(),
        [(code, entry), ..] => format!(", but {code} was sent ({})", entry.message.origin.place),
    };
    format!("{forked}; a proxy should prefer {preferred}{done}")
}

/// Whether the proxy went on itself after a response of this branch: to the contacts of a 3xx, or
/// with a SIP URI after a 416. It does not forward what it has followed (RFC 3261, Section 16.7).
fn was_followed(call: &Call, code: Code, entry: &Entry) -> bool {
    let later = call.entries.iter().skip_while(|it| !std::ptr::eq(*it, entry));
    let is_next = |it: &Entry| {
        let message = &it.message;
        message.is_request()
            && (message.sequence, &message.method)
                == (entry.message.sequence, &entry.message.method)
            && parent(it) == parent(entry)
            && branch(it) != branch(entry)
    };
    (code.is_redirection() || code.as_u16() == 416) && later.into_iter().any(is_next)
}
