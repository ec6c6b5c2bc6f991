//! Calls and the summary as text.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use sipcodes::{Class, Outcome};
use textwrap::{Options, WordSplitter, fill};

use super::Printer;
use crate::explain::input::unread;
use crate::findings::{Call, Figure, Message, Start, Summary};
use crate::output::{Output, class_style};

/// How far notes on a message and on a whole call are indented.
const OF_MESSAGE: &str = "      ";
const OF_CALL: &str = "  ";
/// A space at which a line is not broken.
const GLUE: &str = "\u{a0}";

/// The call with its messages, an empty line after them.
pub(super) fn call(printer: &mut Printer<'_>, call: &Call) -> io::Result<()> {
    let bold = Style::new().bold();
    let continued = if call.is_continued { " (continued)" } else { "" };
    writeln!(printer.out, "{bold}Call-ID {}{bold:#}{continued}", call.call_id)?;
    ends(printer.out, call)?;
    printer.input = None;
    for message in &call.messages {
        printer.input(message, "  ")?;
        first_line(printer.out, call, message)?;
        for (heading, text) in printer.explained.notes(message) {
            notes(printer.out, OF_MESSAGE, heading, &[text])?;
        }
        notes(printer.out, OF_MESSAGE, "remark", &message.remarks)?;
        notes(printer.out, OF_MESSAGE, "hint", &message.hints)?;
    }
    notes(printer.out, OF_CALL, "fork", &call.forks)?;
    notes(printer.out, OF_CALL, "remark", &call.remarks)?;
    writeln!(printer.out)
}

/// The addresses of the ends with their letters, as many on a line as fit.
fn ends(out: &mut Output, call: &Call) -> io::Result<()> {
    let mut line = String::new();
    for end in &call.ends {
        let end = format!("  {} {end}", call.letter(Some(*end)));
        if !line.is_empty() && line.len() + end.len() > out.width() {
            writeln!(out, "{line}")?;
            line.clear();
        }
        line += &end;
    }
    if line.is_empty() { Ok(()) } else { writeln!(out, "{line}") }
}

/// Where, when, between whom, and the first line of the message.
fn first_line(out: &mut Output, call: &Call, message: &Message) -> io::Result<()> {
    let origin = &message.origin;
    let time = origin.time.zip(call.start()).map(|(time, start)| {
        let elapsed = time.saturating_sub(start);
        format!("{:>4}.{:03} ", elapsed / 1_000_000, elapsed / 1000 % 1000)
    });
    let ends =
        origin.ends.map(|ends| format!("{} > {}  ", call.letter(ends.from), call.letter(ends.to)));
    let place = format!("  {:<11} ", origin.place.to_string());
    let before = [Some(place), time, ends].into_iter().flatten().collect::<String>();
    let (text, style) = match &message.start {
        Start::Request { uri } => (format!("{} {uri}", message.method), Style::new()),
        Start::Response { code, phrase } => {
            (format!("{} {phrase}", code.as_u16()), class_style(code.class()))
        }
        Start::Malformed { first_line } => (first_line.clone(), Style::new()),
    };
    let method = (!message.is_request()).then(|| format!("  ({})", message.method));
    let repetition = |number: u32, one, many| {
        (number > 0).then(|| format!("  +{}", count(number.into(), one, many).replace(' ', GLUE)))
    };
    let after = [
        method,
        repetition(message.retransmissions, "retransmission", "retransmissions"),
        repetition(message.copies, "copy", "copies"),
        message.is_cut.then(|| format!("  cut{GLUE}short")),
    ];
    let after = after.into_iter().flatten().collect::<String>();
    let line = format!("{before}{style}{}{style:#}{after}", text.trim_end());
    let hang = format!("{:16}", "");
    let options = Options::new(out.width().max(hang.len() + 20)).subsequent_indent(&hang);
    writeln!(out, "{}", fill(&line, options).replace(GLUE, " "))
}

/// A heading with each text wrapped beside it.
fn notes(out: &mut Output, indent: &str, heading: &str, texts: &[String]) -> io::Result<()> {
    let colour = if heading == "remark" { AnsiColor::Yellow } else { AnsiColor::Cyan };
    let style = colour.on_default();
    let heading = format!("{indent}{style}{heading:<8}{style:#}  ");
    let hang = format!("{indent}{:10}", "");
    let options = Options::new(out.width().max(hang.len() + 20))
        .initial_indent(&heading)
        .subsequent_indent(&hang)
        // names of header fields, which have hyphens, are not broken
        .word_splitter(WordSplitter::NoHyphenation);
    texts.iter().try_for_each(|text| writeln!(out, "{}", fill(text, &options)))
}

/// Counts, responses by class and code, figures.
pub(super) fn summary(out: &mut Output, summary: &Summary, shown: u64) -> io::Result<()> {
    let responses: u64 = summary.responses.values().sum();
    let mut counts = vec![
        count(summary.calls, "call", "calls"),
        count(summary.messages, "message", "messages"),
        count(summary.requests, "request", "requests"),
        count(responses, "response", "responses"),
        count(summary.retransmissions, "retransmission", "retransmissions"),
    ];
    if summary.copies > 0 {
        counts.push(count(summary.copies, "copy", "copies"));
    }
    paragraph(out, &counts.join(", "))?;
    let remarks = count(summary.remarks, "remark", "remarks");
    let damages = count(summary.damaged_places, "damaged place", "damaged places");
    paragraph(out, &[remarks, damages].join(", "))?;
    if !summary.not_read.is_empty() {
        paragraph(out, &unread::describe(&summary.not_read))?;
    }
    if shown < summary.calls {
        paragraph(out, &format!("{shown} of {} shown", count(summary.calls, "call", "calls")))?;
    }
    for class in Class::ALL {
        let codes = || summary.codes().filter(|(code, _)| code.class() == *class);
        let total: u64 = codes().map(|(_, count)| count).sum();
        if total > 0 {
            row(out, &format!("  {class} {}", class.title()), total)?;
        }
        for (code, count) in codes() {
            row(out, &format!("    {code}"), count)?;
        }
    }
    figures(out, summary)
}

fn figures(out: &mut Output, summary: &Summary) -> io::Result<()> {
    let Summary { figures, attempts, .. } = summary;
    if figures.is_empty() {
        return Ok(());
    }
    let mut counts = vec![count(attempts.sessions, "INVITE attempt", "INVITE attempts")];
    let challenged = attempts.ended(&[Outcome::Challenged]);
    for (number, what) in
        [(challenged, "challenged"), (attempts.unanswered, "without a final response")]
    {
        if number > 0 {
            counts.push(format!("{number} {what}"));
        }
    }
    writeln!(out)?;
    paragraph(out, &format!("RFC 6076, from {}", counts.join(", ")))?;
    for Figure { name, part, whole, formula } in figures {
        let percentage = percentage(*part, *whole);
        let counts = format!("{percentage:>8}  {part:>6} of {whole:<6}");
        paragraph(out, &format!("  {name:<5}{counts}  {formula}"))?;
    }
    paragraph(out, "  left out: RRD, SRD, SDD, SDT, SCR, which take more than responses")
}

/// With one decimal, rounded.
fn percentage(part: u64, whole: u64) -> String {
    let tenths = (part * 2000 + whole) / (whole * 2);
    format!("{}.{} %", tenths / 10, tenths % 10)
}

/// A name and, in a column on the right, its number.
fn row(out: &mut Output, name: &str, number: u64) -> io::Result<()> {
    let width = out.width().min(50) - 8;
    paragraph(out, &format!("{name:<width$}{number:>8}"))
}

fn paragraph(out: &mut Output, text: &str) -> io::Result<()> {
    let options = Options::new(out.width()).subsequent_indent("  ");
    writeln!(out, "{}", fill(text, options))
}

fn count(number: u64, one: &str, many: &str) -> String {
    let what = if number == 1 { one } else { many };
    format!("{number} {what}")
}
