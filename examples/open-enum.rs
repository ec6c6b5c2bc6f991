//! An open enum: listed codes have names, and a code that no table lists is not lost.
//!
//! ```text
//! 180 Ringing             phrase "Ringing": play the ringing tone
//! 486 Busy Here           phrase "Besetzt": play the busy tone
//! 477                     phrase "Next hop unreachable": call through the other proxy
//! 478                     phrase "Unresolvable destination": end the call
//! 188                     phrase "Announcement": wait
//! error: `701` is not a SIP response code: expected three digits, 100 to 699
//! ```

use sipcodes::{Class, StatusLine, StatusLineError};

/// The codes of the stack: all numbers from 100 to 699, each with exactly one value.
#[sipcodes::status_codes(standard)]
enum StatusCode {
    /// A code that the standard table does not list.
    Other(sipcodes::Unlisted),
}

/// What the stack keeps of a response: the code decides, the phrase is only shown to people.
struct Response {
    status: StatusCode,
    phrase: String,
}

impl Response {
    fn parse(line: &[u8]) -> Result<Self, StatusLineError> {
        let line = StatusLine::parse(line)?;
        let phrase = String::from_utf8_lossy(line.reason()).into_owned();
        // `From`, not `TryFrom`: the enum has a value for every code
        Ok(Self { status: StatusCode::from(line.code()), phrase })
    }
}

/// What a phone does when its INVITE gets this response.
fn reaction(status: StatusCode) -> &'static str {
    match status {
        StatusCode::Ringing => "play the ringing tone",
        StatusCode::BusyHere | StatusCode::BusyEverywhere => "play the busy tone",
        // Kamailio sends it when it cannot reach the next hop. `Other(477)` cannot be written by mistake for
        // a listed code: only the conversions of the enum make an `Unlisted`.
        StatusCode::Other(unlisted) if unlisted.code() == 477 => "call through the other proxy",
        // any other code that the phone does not know counts as 183 or as the x00 of its class
        StatusCode::Other(_) => reaction(status.recognized_as()),
        known => match known.class() {
            Class::Provisional => "wait",
            Class::Success => "send an ACK",
            Class::Redirection => "call the addresses in Contact",
            Class::ClientError | Class::ServerError | Class::GlobalFailure => "end the call",
        },
    }
}

fn main() {
    let received: [&[u8]; 6] = [
        b"SIP/2.0 180 Ringing\r\n",
        b"SIP/2.0 486 Besetzt\r\n",
        b"SIP/2.0 477 Next hop unreachable\r\n",
        b"SIP/2.0 478 Unresolvable destination\r\n",
        b"SIP/2.0 188 Announcement\r\n",
        b"SIP/2.0 701 Overflow\r\n",
    ];
    for line in received {
        match Response::parse(line) {
            Ok(Response { status, phrase }) => {
                println!("{status:<23} phrase {phrase:?}: {}", reaction(status));
            }
            Err(error) => println!("error: {error}"),
        }
    }
}
