//! Status lines: read without copying, forwarded byte for byte, written without allocating.
//!
//! ```text
//! SIP/2.0 486 Occup�: 486 is Busy Here; forwarded unchanged: true
//! SIP/2.0 477 Next hop unreachable: 477 is not listed; forwarded unchanged: true
//! SIP/2.0 180 : 180 is Ringing; forwarded unchanged: false
//! error: no status line: expected `SIP/2.0` and one space, found `HTTP/1.1`
//! error: `4x6` is not a SIP response code: expected three digits, 100 to 699
//! error: CR or LF inside the reason phrase, at byte 4
//!
//! SIP/2.0 486 Busy Here
//! SIP/2.0 404 No such extension
//! error: CR or LF inside the reason phrase, at byte 4
//! ```

use sipcodes::{Code, StatusCode, StatusLine, StatusLineError};

/// Reads a status line and shows what a proxy forwards for it.
fn forward(received: &[u8]) -> Result<(), StatusLineError> {
    // the line borrows the phrase from `received`
    let line = StatusLine::parse(received)?;
    let name = line.code().reason_phrase().unwrap_or("not listed");
    // `write_to` keeps a phrase that is not UTF-8 as it is; `Display` is for people
    let mut buffer = [0; 64];
    let sent = line.write_to(&mut buffer);
    let is_unchanged = sent == Some(received);
    println!("{line}: {} is {name}; forwarded unchanged: {is_unchanged}", line.code().as_str());
    Ok(())
}

/// Rejects a call to an unknown extension of a PBX, with the phrase that its administrator chose.
fn answer(phrase: &str) -> Result<(), StatusLineError> {
    // A line break in the phrase would let its author add header fields: it is an error.
    let line = StatusLine::with_reason(Code::NOT_FOUND, phrase)?;
    let mut message = [0; 512];
    if let Some((head, _headers)) = message.split_at_mut_checked(line.encoded_len()) {
        line.write_to(head);
        print!("{}", String::from_utf8_lossy(head));
    }
    Ok(())
}

fn main() {
    let received: [&[u8]; 6] = [
        b"SIP/2.0 486 Occup\xE9\r\n", // Latin-1, as old phones send it
        b"SIP/2.0 477 Next hop unreachable\r\n",
        b"SIP/2.0 180\r\n", // the space after the code is missing, and is written
        b"HTTP/1.1 200 OK\r\n",
        b"SIP/2.0 4x6 Busy\r\n",
        b"SIP/2.0 486 Busy\nContact: <sip:mallory@example.net>\r\n",
    ];
    for line in received {
        if let Err(error) = forward(line) {
            println!("error: {error}");
        }
    }
    println!();
    // with the phrase of the table, the line is a constant
    print!("{}", StatusCode::BusyHere.status_line());
    for phrase in ["No such extension", "Busy\r\nContact: <sip:mallory@example.net>"] {
        if let Err(error) = answer(phrase) {
            println!("error: {error}");
        }
    }
}
