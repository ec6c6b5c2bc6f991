//! A gateway between SIP and the telephone network: Q.850 causes both ways (RFC 3398).
//!
//! ```text
//! REL with cause  17: 486 Busy Here
//! REL with cause  21: 603 Decline
//! REL with cause  34: 503 Service Unavailable
//! REL with cause  99: 500 Server Internal Error
//! REL with cause  16: no response, but a BYE or CANCEL
//!
//! SIP/2.0 404 Not Found: REL with cause 1
//! SIP/2.0 486 Besetzt: REL with cause 17
//! SIP/2.0 488 Not Acceptable Here: REL with cause 65
//! SIP/2.0 487 Request Terminated: no REL, the caller has released the call
//! SIP/2.0 477 Send Failed: REL with cause 31
//! ```

use sipcodes::{StatusCode, StatusLine, StatusLineError};

/// Where the telephone network says that the call was released.
#[derive(Clone, Copy, PartialEq)]
enum Location {
    User,
    Network,
}

/// The final response to the INVITE after a REL from the telephone network (Section 7.2.4.1).
fn response(cause: u8, location: Location) -> Option<StatusCode> {
    match (cause, location) {
        // the table depends on the cause alone; RFC 3398 has this exception
        (21, Location::User) => Some(StatusCode::Decline),
        // 500 for a cause that the RFC does not list; `None` for one that does not lead to a response
        _ => StatusCode::from_q850_cause(cause),
    }
}

/// The cause of the REL after a final failure response from SIP (Section 8.2.6.1).
///
/// `reason` is the cause in the header field `Reason: Q.850;cause=`. Another gateway has added it, and it is
/// more precise than the table (RFC 6432).
fn cause(line: StatusLine<'_>, reason: Option<u8>) -> Option<u8> {
    /// Normal, unspecified: for all codes that the RFC does not list.
    const DEFAULT: u8 = 31;
    match line.code().status() {
        // the CANCEL or BYE that caused it has released the call, with cause 16
        Some(StatusCode::RequestTerminated) => None,
        Some(status) => reason.or(status.q850_cause()).or(Some(DEFAULT)),
        None => reason.or(Some(DEFAULT)),
    }
}

fn main() -> Result<(), StatusLineError> {
    use Location::{Network, User};
    for (number, location) in [(17, User), (21, User), (34, Network), (99, Network), (16, User)] {
        match response(number, location) {
            Some(status) => println!("REL with cause {number:>3}: {status}"),
            None => println!("REL with cause {number:>3}: no response, but a BYE or CANCEL"),
        }
    }
    println!();
    for (line, reason) in [
        ("SIP/2.0 404 Not Found", None),
        ("SIP/2.0 486 Besetzt", None),
        ("SIP/2.0 488 Not Acceptable Here", Some(65)),
        ("SIP/2.0 487 Request Terminated", None),
        ("SIP/2.0 477 Send Failed", None),
    ] {
        let line = StatusLine::parse(line.as_bytes())?;
        match cause(line, reason) {
            Some(cause) => println!("{line}: REL with cause {cause}"),
            None => println!("{line}: no REL, the caller has released the call"),
        }
    }
    Ok(())
}
