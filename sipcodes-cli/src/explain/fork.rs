//! INVITEs that were forked, and which of their responses a proxy should have preferred.

use sipcodes::{Code, forking};

use super::call::{Call, Entry};

type Final<'a> = (Code, &'a Entry);

/// One text for each INVITE of the call that has final responses from several branches.
pub(crate) fn remarks(call: &Call) -> Vec<String> {
    let mut remarks = Vec::new();
    for sequence in call.invites(|_| true) {
        let finals: Vec<_> = call.finals(sequence).collect();
        let mut parents: Vec<_> = finals.iter().map(|(_, entry)| &entry.leg.parent).collect();
        parents.sort_unstable();
        parents.dedup();
        for parent in parents.iter().map(|parent| parent.as_deref()) {
            let branches = select(&finals, |entry| entry.leg.parent.as_deref() == parent);
            // what the forking proxy sent upstream has the branch that the others come from
            let sent = select(&finals, |entry| Some(entry.leg.branch.as_str()) == parent);
            let is_fork = branches.iter().any(|(_, entry)| entry.leg != branches[0].1.leg);
            // without a parent it may be that response that came through several times
            let is_outcome = parent.is_none()
                && branches
                    .iter()
                    .any(|(_, entry)| parents.contains(&&Some(entry.leg.branch.clone())));
            if is_fork && !is_outcome {
                remarks.push(remark(sequence, &branches, &sent));
            }
        }
    }
    remarks
}

fn select<'a>(finals: &[Final<'a>], test: impl Fn(&Entry) -> bool) -> Vec<Final<'a>> {
    finals.iter().filter(|(_, entry)| test(entry)).copied().collect()
}

fn remark(sequence: u32, branches: &[Final<'_>], sent: &[Final<'_>]) -> String {
    let codes: Vec<_> = branches.iter().map(|(code, _)| *code).collect();
    let list = branches
        .iter()
        .map(|(code, entry)| format!("{} ({})", code.as_u16(), entry.origin.place))
        .collect::<Vec<_>>()
        .join(", ");
    if codes.iter().filter(|code| code.is_success()).count() > 1 {
        return format!("INVITE {sequence} was forked: {list}; a proxy forwards every 2xx");
    }
    let Some(best) = forking::best_response(&codes).and_then(|at| codes.get(at)) else {
        return format!("INVITE {sequence} was forked: {list}");
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
        [(code, entry), ..] => format!(", but {code} was sent ({})", entry.origin.place),
    };
    format!("INVITE {sequence} was forked: {list}; a proxy should prefer {preferred}{done}")
}
