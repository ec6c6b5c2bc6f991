//! The command line.

use std::error::Error;
use std::time::Duration;

use clap::builder::ArgPredicate;
use sipcodes::{Code, StatusLine, StatusLineError};

use super::digest::{Algorithm, User};
use super::listen;
use super::response::is_in_every_response;
use crate::sip::{Field, is_token};

/// Answer SIP requests over UDP with chosen codes, to test their senders.
///
/// Each response carries the header fields that the table requires for its code. CANCEL is answered as the
/// protocol requires, BYE gets 200 (dialogs are not remembered), ACK is not answered, and everything
/// else gets the code.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
#[group(skip)]
pub(crate) struct Options {
    /// Address or host name to listen on; `:5060` means all IPv4 addresses, port 0 any free port;
    /// the default port is 5060
    #[arg(long, value_name = "HOST:PORT", default_value = "127.0.0.1:5060", value_parser = listen::place)]
    pub(crate) listen: String,

    /// Final code to answer with, 200 to 699, registered or not; may be a list separated by commas:
    /// each new request gets the next code, and the last one repeats [default: 486, or 401 with
    /// --user]
    #[arg(
        long,
        value_delimiter = ',',
        value_parser = final_code,
        hide_default_value = true,
        default_value = "486",
        default_value_if("user", ArgPredicate::IsPresent, "401")
    )]
    pub(crate) code: Vec<Code>,

    /// Reason phrase to send with --code instead of the standard one
    #[arg(long, value_name = "TEXT", value_parser = phrase)]
    pub(crate) reason: Option<String>,

    /// Another final code for one method; may be repeated
    #[arg(long, value_name = "METHOD=CODE", value_parser = method_code)]
    pub(crate) method_code: Vec<(String, Code)>,

    /// Provisional codes that an INVITE gets at once, 100 to 199, separated by commas
    #[arg(long, value_name = "CODE", value_delimiter = ',', value_parser = provisional_code)]
    pub(crate) provisional: Vec<Code>,

    /// How long the final response takes, such as 500ms or 2s
    #[arg(long, value_name = "TIME", default_value = "0s", value_parser = delay)]
    pub(crate) after: Duration,

    /// User whose credentials are accepted: a request that has them gets 200 instead of 401 or 407
    #[arg(long, value_name = "NAME", requires = "password")]
    user: Option<String>,

    /// Password of the user
    #[arg(long, requires = "user")]
    password: Option<String>,

    /// Digest algorithms that challenges offer, separated by commas, in order of preference
    #[arg(
        long,
        value_name = "NAME",
        value_delimiter = ',',
        ignore_case = true,
        default_value = "MD5,SHA-256"
    )]
    pub(crate) algorithm: Vec<Algorithm>,

    /// Seconds in the Retry-After of responses whose code may carry it
    #[arg(long, value_name = "SECONDS")]
    pub(crate) retry_after: Option<u32>,

    /// URI for the Contact of responses, instead of this server's; or a whole value, with angle
    /// brackets
    #[arg(long, value_name = "URI", value_parser = contact)]
    pub(crate) contact: Option<String>,

    /// Header field to add to every response; it replaces those of the same name; may be repeated
    #[arg(long, value_name = "NAME: VALUE", value_parser = header)]
    pub(crate) header: Vec<(String, Vec<u8>)>,

    /// Exit when this many transactions have ended
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) count: Option<u32>,

    /// Show whole messages, not only a line for each
    #[arg(short, long)]
    pub(crate) verbose: bool,
}

const EXAMPLES: &str = "\
Examples:
  sipcodes serve --listen :5060 --code 503,503,200 --retry-after 5
  sipcodes serve --user alice --password secret --method-code INVITE=407
  sipcodes serve --code 302 --contact sip:carol@example.org -v

Exit status:
  0  interrupted, or as many transactions as --count says
  2  an error";

impl Options {
    /// The user whose credentials are accepted.
    pub(crate) fn user(&self) -> Option<User<'_>> {
        let (name, password) = (self.user.as_deref()?, self.password.as_deref()?);
        Some(User { name, password, algorithms: &self.algorithm })
    }

    /// What is wrong with the options together.
    pub(crate) fn problem(&self) -> Option<&'static str> {
        let mut codes = self.code.iter().chain(self.method_code.iter().map(|(_, code)| code));
        let is_unused =
            self.user.is_some() && !codes.any(|code| code.is_authentication_challenge());
        is_unused.then_some("--user needs 401 or 407 in --code or --method-code")
    }
}

type Parsed<T> = Result<T, Box<dyn Error + Send + Sync>>;

fn final_code(text: &str) -> Parsed<Code> {
    let code: Code = text.parse()?;
    if code.is_provisional() {
        return Err(format!("{code} is provisional; see --provisional").into());
    }
    Ok(code)
}

fn provisional_code(text: &str) -> Parsed<Code> {
    let code: Code = text.parse()?;
    if code.is_final() {
        return Err(format!("{code} is final; see --code").into());
    }
    Ok(code)
}

fn method_code(text: &str) -> Parsed<(String, Code)> {
    let (method, code) =
        text.split_once('=').ok_or("expected METHOD=CODE, such as REGISTER=423")?;
    let upper = method.to_ascii_uppercase();
    match method {
        "ACK" | "CANCEL" => {
            Err(format!("{method} gets what the protocol says, and no other code").into())
        }
        _ if !is_token(method.as_bytes()) => Err(format!("`{method}` is not a method").into()),
        // it would never match: methods are compared with case (RFC 3261, Section 7.1)
        _ if upper != method => {
            Err(format!("`{method}` is not a method: did you mean `{upper}`?").into())
        }
        _ => Ok((upper, final_code(code)?)),
    }
}

fn phrase(text: &str) -> Result<String, StatusLineError> {
    // the phrase matters here and not the code
    StatusLine::with_reason(Code::MIN, text).map(|_| text.to_owned())
}

fn delay(text: &str) -> Parsed<Duration> {
    // a proxy waits little longer for the end of an INVITE (Timer C: RFC 3261, Section 16.6)
    const LONGEST: Duration = Duration::from_secs(180);
    let delay = humantime::parse_duration(text)?;
    if delay <= LONGEST { Ok(delay) } else { Err("at most 3min".into()) }
}

fn contact(text: &str) -> Result<String, String> {
    match text {
        _ if text.contains(['\r', '\n']) => Err("a URI has no line breaks".to_owned()),
        _ if text.contains('<') => Ok(text.to_owned()),
        _ if text.contains(':') => Ok(format!("<{text}>")),
        _ => Err("expected a URI, such as sip:carol@example.org".to_owned()),
    }
}

fn header(text: &str) -> Result<(String, Vec<u8>), String> {
    if text.contains(['\r', '\n']) {
        return Err("a line break would begin another header field; repeat --header".to_owned());
    }
    let field = Field::read(text.as_bytes()).ok_or("expected NAME: VALUE, such as Server: test")?;
    if is_in_every_response(field.name) {
        return Err(format!("{} depends on the request and cannot be replaced", field.name));
    }
    Ok((field.name.to_owned(), field.value.into_owned()))
}
