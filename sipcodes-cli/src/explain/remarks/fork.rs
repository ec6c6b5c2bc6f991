//! INVITEs that were forked, and which of their responses a proxy should have preferred.

use std::collections::BTreeSet;

use sipcodes::{Code, forking};

use crate::explain::calls::{Call, Entry};

type Final<'a> = (Code, &'a Entry);

/// Texts on INVITEs that have final responses from several branches.
#[derive(Debug, Default)]
pub(crate) struct Forks {
    /// The proxy did nothing wrong, as far as the trace shows.
    pub(crate) lawful: Vec<String>,
    /// The proxy sent another response upstream than it should have.
    pub(crate) odd: Vec<String>,
}

impl Forks {
    pub(crate) fn of(call: &Call) -> Self {
        let mut forks = Self::default();
        let messages = call.entries.iter().map(|entry| &entry.message);
        let answered = messages.filter(|it| it.method == "INVITE" && it.final_code().is_some());
        let sequences: BTreeSet<_> = answered.map(|message| message.sequence).collect();
        for sequence in sequences {
            forks.add(call, sequence);
        }
        forks
    }

    fn add(&mut self, call: &Call, sequence: u32) {
        let finals: Vec<_> = call.finals("INVITE", sequence).collect();
        let select = |test: &dyn Fn(&Entry) -> bool| -> Vec<Final<'_>> {
            finals.iter().copied().filter(|(_, entry)| test(entry)).collect()
        };
        let parents: BTreeSet<_> = finals.iter().map(|(_, entry)| parent(entry)).collect();
        for &parent in &parents {
            let branches = select(&|entry| self::parent(entry) == parent);
            // what the forking proxy sent upstream has the branch that the others come from
            let sent = select(&|entry| Some(branch(entry)) == parent);
            let is_fork =
                branches.iter().any(|(_, it)| it.message.leg != branches[0].1.message.leg);
            // without a parent it may be that response that came through several times
            let is_outcome = parent.is_none()
                && branches.iter().any(|(_, entry)| parents.contains(&Some(branch(entry))));
            if is_fork && !is_outcome {
                self.judge(call, sequence, &branches, &sent);
            }
        }
    }

    fn judge(&mut self, call: &Call, sequence: u32, branches: &[Final<'_>], sent: &[Final<'_>]) {
        let show = |(code, entry): &Final<'_>| {
            format!("{} ({})", code.as_u16(), entry.message.origin.place)
        };
        let list = branches.iter().map(show).collect::<Vec<_>>().join(", ");
        let forked = format!("INVITE {sequence} was forked: {list}");
        if branches.iter().filter(|(code, _)| code.is_success()).count() > 1 {
            self.lawful.push(format!("{forked}; a proxy forwards every 2xx"));
            return;
        }
        let kept = branches.iter().filter(|(code, entry)| !was_followed(call, *code, entry));
        let codes: Vec<_> = kept.map(|(code, _)| *code).collect();
        let Some(best) = forking::best_response(&codes).and_then(|at| codes.get(at)) else {
            self.lawful.push(forked);
            return;
        };
        let expected = forking::forwarded_as(*best);
        let text = if expected == *best {
            format!("{forked}; a proxy should prefer {best}")
        } else {
            format!("{forked}; a proxy should prefer {best} and send it as {expected}")
        };
        let is_right = |(code, _): &&Final<'_>| forking::rank(*code) == forking::rank(expected);
        match (sent.first(), sent.iter().find(is_right)) {
            (None, _) => self.lawful.push(text),
            (_, Some((code, _))) if *code == expected => {
                self.lawful.push(format!("{text}, as was done here"));
            }
            (_, Some(other)) => self.lawful.push(format!("{text}, or as here {}", show(other))),
            (Some(other), None) => self.odd.push(format!("{text}, but sent {}", show(other))),
        }
    }
}

fn parent(entry: &Entry) -> Option<&str> {
    entry.message.leg.parent.as_deref()
}

fn branch(entry: &Entry) -> &str {
    &entry.message.leg.branch
}

/// Whether the proxy itself sent another request because of this response: to a contact of a 3xx, or
/// with a SIP URI after a 416. It does not forward such a response (RFC 3261, Section 16.7).
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
