//! The performance figures of RFC 6076 that follow from the responses alone.

use std::io::{self, Write};

use sipcodes::{Class, Code, forking};

use super::call::Call;
use super::start::Start;

/// How the attempts to set up a session ended.
#[derive(Default)]
pub(crate) struct Figures {
    attempts: u64,
    unanswered: u64,
    answered: u64,
    redirected: u64,
    /// 401, 402, 407
    challenged: u64,
    /// 480, 486, 600, 603: the doing of the called user
    declined: u64,
    /// 408, 500, 503, 504
    ineffective: u64,
}

impl Figures {
    /// Counts the INVITEs outside a dialog. One that was seen on several legs counts once, with
    /// the response that a proxy prefers.
    pub(crate) fn add(&mut self, call: &Call) {
        let opens_session = |entry: &super::call::Entry| {
            matches!(entry.start, Start::Request { .. }) && !entry.in_dialog
        };
        for sequence in call.invites(opens_session) {
            let codes: Vec<Code> = call.finals(sequence).map(|(code, _)| code).collect();
            self.attempts += 1;
            let best = forking::best_response(&codes).and_then(|at| codes.get(at));
            let counter = match best.map(|code| (code.as_u16(), code.class())) {
                None => &mut self.unanswered,
                Some((200, _)) => &mut self.answered,
                Some((_, Class::Redirection)) => &mut self.redirected,
                Some((401 | 402 | 407, _)) => &mut self.challenged,
                Some((480 | 486 | 600 | 603, _)) => &mut self.declined,
                Some((408 | 500 | 503 | 504, _)) => &mut self.ineffective,
                Some(_) => continue,
            };
            *counter += 1;
        }
    }

    pub(crate) fn print(&self, out: &mut impl Write) -> io::Result<()> {
        if self.attempts == 0 {
            return Ok(());
        }
        let Self { attempts, .. } = *self;
        let plural = if attempts == 1 { "" } else { "s" };
        write!(out, "\nRFC 6076, from {attempts} INVITE{plural} outside a dialog")?;
        // a challenged INVITE and the one with credentials are two attempts
        for (count, what) in
            [(self.challenged, "challenged"), (self.unanswered, "without a final response")]
        {
            if count > 0 {
                write!(out, ", {count} {what}")?;
            }
        }
        writeln!(out)?;
        let not_redirected = attempts - self.redirected;
        let ratios = [
            ("SER", self.answered, not_redirected, "200 / (INVITE - 3xx)"),
            (
                "SEER",
                self.answered + self.declined,
                not_redirected,
                "(200, 480, 486, 600, 603) / (INVITE - 3xx)",
            ),
            ("ISA", self.ineffective, attempts, "(408, 500, 503, 504) / INVITE"),
        ];
        for (name, part, whole, formula) in ratios {
            let share = share(part, whole);
            writeln!(out, "  {name:<5}{share:>8}  {part:>6} of {whole:<6}  {formula}")?;
        }
        writeln!(out, "  left out: RRD, IRA, SRD, SDD, SDT, SCR, which take more than responses")
    }
}

/// A percentage with one decimal, rounded.
fn share(part: u64, whole: u64) -> String {
    if whole == 0 {
        return "-".to_owned();
    }
    let tenths = (part * 2000 + whole) / (whole * 2);
    format!("{}.{} %", tenths / 10, tenths % 10)
}
