//! The command line.

use std::net::SocketAddr;
use std::time::Duration;

use sipcodes::{Code, StatusCode, StatusLine};

use super::request::is_token;

/// Answers SIP requests over UDP with a chosen code, for testing those who send them.
///
/// Each response carries the header fields that the table requires for its code. CANCEL and BYE are
/// answered as the protocol has it, ACK is absorbed, and everything else gets the code.
#[derive(Debug, clap::Args)]
#[command(after_help = EXIT_STATUS)]
#[group(skip)]
pub(crate) struct Options {
    /// Address and port to listen on; port 0 takes any that is free
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:5060")]
    pub(crate) listen: SocketAddr,

    /// Final code to answer with, 200 to 699, whether registered or not
    #[arg(long, default_value = "486", value_parser = final_code)]
    pub(crate) code: Code,

    /// Reason phrase to send with the code in place of the standard one
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

    /// Seconds in the Retry-After of responses whose code may carry it
    #[arg(long, value_name = "SECONDS")]
    pub(crate) retry_after: Option<u32>,

    /// Exit when this many transactions have ended
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) count: Option<u32>,
}

const EXIT_STATUS: &str = "\
Exit status:
  0  interrupted, or as many transactions as --count says
  2  an error";

impl Options {
    /// The code and the phrase with which a request of this method ends.
    pub(crate) fn outcome(&self, method: &str) -> (Code, Option<&str>) {
        match self.method_code.iter().rfind(|(name, _)| name == method) {
            Some((_, code)) => (*code, None),
            // so that a call can end, whatever becomes of the next one
            None if method == "BYE" => (StatusCode::OK.code(), None),
            None => (self.code, self.reason.as_deref()),
        }
    }
}

fn final_code(text: &str) -> Result<Code, String> {
    match text.parse::<Code>() {
        Ok(code) if code.is_final() => Ok(code),
        Ok(code) => Err(format!("{code} is provisional; see --provisional")),
        Err(error) => Err(error.to_string()),
    }
}

fn provisional_code(text: &str) -> Result<Code, String> {
    match text.parse::<Code>() {
        Ok(code) if code.is_provisional() => Ok(code),
        Ok(code) => Err(format!("{code} is final; see --code")),
        Err(error) => Err(error.to_string()),
    }
}

fn method_code(text: &str) -> Result<(String, Code), String> {
    let (method, code) =
        text.split_once('=').ok_or("expected METHOD=CODE, such as REGISTER=423")?;
    match method {
        "ACK" | "CANCEL" => Err(format!("{method} gets what the protocol says, and no other code")),
        _ if is_token(method) => Ok((method.to_owned(), final_code(code)?)),
        _ => Err(format!("`{method}` is not a method")),
    }
}

fn phrase(text: &str) -> Result<String, String> {
    // the phrase matters here and not the code
    match StatusLine::with_reason(Code::MIN, text) {
        Ok(_) => Ok(text.to_owned()),
        Err(error) => Err(error.to_string()),
    }
}

fn delay(text: &str) -> Result<Duration, String> {
    // a proxy waits little longer for the end of an INVITE (Timer C: RFC 3261, Section 16.6)
    const LONGEST: Duration = Duration::from_secs(180);
    match humantime::parse_duration(text) {
        Ok(delay) if delay <= LONGEST => Ok(delay),
        Ok(_) => Err("at most 3min".to_owned()),
        Err(error) => Err(error.to_string()),
    }
}
