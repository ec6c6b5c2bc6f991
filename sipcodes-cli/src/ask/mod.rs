//! Asking: what is known about a code, or about the codes that words are about.

mod text;

use crate::facts::{Facts, Found, Unlisted};
use crate::output::{self, Output, Status, complain};
use crate::search::{self, Answer};

/// What is asked, and how it is answered.
#[derive(Debug, Default, PartialEq, Eq, clap::Args)]
#[group(skip)]
pub(crate) struct Arguments {
    /// A code (486, `why 486`), a pattern (48x, 4xx, 486-489), a status line, a phrase (busy here), an
    /// RFC (rfc 8224, rfc 3261 21.4.24), a cause of Q.850 (cause 17), a header field (Retry-After), a
    /// method, or words of a description
    #[arg(required = true)]
    query: Vec<String>,

    /// Also show the header field rules of all codes of the class
    #[arg(long)]
    all: bool,

    /// Print JSON; the types in the documentation of `sipcodes_cli::facts` describe it
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(arguments: &Arguments, out: &mut Output) -> output::Result {
    let query: String = arguments.query.join(" ").chars().take(search::LONGEST).collect();
    let answer = search::search(&query);
    let found = found(&query, &answer);
    let status = if found.codes.is_empty() { Status::Negative } else { Status::Fine };
    if arguments.json {
        out.json(&found)?;
        return Ok(status);
    }

    let is_asked = |phrase: &str| search::is_about(phrase, &query);
    match (&found.codes[..], &found.unlisted[..]) {
        ([], []) => complain(textwrap::fill(&hint(&query, &answer), out.width())),
        ([code], []) => text::facts(out, code, arguments.all, is_asked)?,
        ([], [code]) => text::unlisted(out, code)?,
        (codes, unlisted) => text::list(out, codes, unlisted, is_asked)?,
    }
    Ok(status)
}

/// The answer with all that is known of its codes.
fn found(query: &str, answer: &Answer) -> Found {
    let mut found = Found { query: query.to_owned(), ..Found::default() };
    match answer {
        Answer::Codes(codes) => {
            for code in codes {
                match code.status() {
                    Some(status) => found.codes.push(Facts::new(status)),
                    None => found.unlisted.push(Unlisted::new(*code)),
                }
            }
        }
        Answer::OutOfRange(number) => found.out_of_range = Some(number.clone()),
        Answer::DidYouMean(better) => found.did_you_mean = Some(better.clone()),
        Answer::NoCause(_) => {}
    }
    found
}

/// What to say where nothing is found.
fn hint(query: &str, answer: &Answer) -> String {
    match answer {
        Answer::OutOfRange(number) => {
            format!("`{number}` is not a SIP response code: they are 100 to 699")
        }
        Answer::NoCause(cause @ 1..=127) => {
            format!("cause {cause} of Q.850 does not lead to a SIP response")
        }
        Answer::NoCause(cause) => {
            format!("`{cause}` is not a cause of Q.850: they are 1 to 127")
        }
        Answer::DidYouMean(better) => {
            format!("nothing found for `{query}`: did you mean `{better}`?")
        }
        Answer::Codes(_) => format!(
            "nothing found for `{query}`: try a code (486), a pattern (48x), a word (busy), an RFC \
             (rfc 8224) or a cause of Q.850 (cause 17)"
        ),
    }
}
