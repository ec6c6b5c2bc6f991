//! What the whole trace comes to.

use std::collections::BTreeMap;
use std::io::{self, Write};

use sipcodes::{Class, Code};

use super::call::{Call, Entry};
use super::figures::Figures;
use super::start::Start;

#[derive(Default)]
pub(crate) struct Summary {
    pub(crate) calls: u64,
    pub(crate) messages: u64,
    pub(crate) retransmissions: u64,
    pub(crate) damages: u64,
    remarks: u64,
    responses: BTreeMap<Code, u64>,
    figures: Figures,
}

impl Summary {
    pub(crate) fn add_entry(&mut self, entry: &Entry) {
        self.remarks += entry.remarks.len() as u64;
        if let Start::Response { code, .. } = entry.start {
            *self.responses.entry(code).or_default() += 1;
        }
    }

    pub(crate) fn add_call(&mut self, call: &Call) {
        self.calls += u64::from(!call.is_continued);
        self.figures.add(call);
    }

    pub(crate) fn print(&self, out: &mut impl Write) -> io::Result<()> {
        let responses: u64 = self.responses.values().sum();
        let requests = self.messages - self.retransmissions - responses;
        let lines = [
            &[
                (self.calls, "call"),
                (self.messages, "message"),
                (requests, "request"),
                (responses, "response"),
                (self.retransmissions, "retransmission"),
            ][..],
            &[(self.remarks, "remark"), (self.damages, "damaged place")],
        ];
        for line in lines {
            let counts = line.iter().map(|(count, what)| {
                let plural = if *count == 1 { "" } else { "s" };
                format!("{count} {what}{plural}")
            });
            writeln!(out, "{}", counts.collect::<Vec<_>>().join(", "))?;
        }
        for class in Class::ALL {
            let codes = self.responses.iter().filter(|(code, _)| code.class() == *class);
            let total: u64 = codes.clone().map(|(_, count)| count).sum();
            if total > 0 {
                writeln!(out, "  {class} {:<36}{total:>8}", class.title())?;
            }
            for (code, count) in codes {
                writeln!(out, "    {:<38}{count:>8}", code.to_string())?;
            }
        }
        self.figures.print(out)
    }
}
