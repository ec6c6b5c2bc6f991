//! SIP in WebSocket frames that are not encrypted (RFC 7118): one message in each.

use std::io::Cursor;

use bstr::ByteSlice;
use tungstenite::protocol::frame::FrameHeader;
use tungstenite::protocol::frame::coding::OpCode;

use crate::sip::{MAX_MESSAGE, find_start, head_length};

/// A direction of a connection that carries frames.
pub(crate) struct WebSocket {
    /// the frames of a message whose last frame has not come yet
    message: Vec<u8>,
}

struct Frame {
    is_final: bool,
    /// whether it holds data as they were sent
    is_data: bool,
    payload: Vec<u8>,
    /// with its header
    length: usize,
}

enum Next {
    Frame(Frame),
    Incomplete,
    Damage,
}

impl WebSocket {
    /// Recognises the end of the HTTP handshake, which is removed, or a frame that holds SIP.
    pub(crate) fn begin(buffer: &mut Vec<u8>) -> Option<Self> {
        let is_http = buffer.starts_with(b"GET ") || buffer.starts_with(b"HTTP/1.1 101 ");
        if is_http {
            let head = head_length(buffer)?;
            buffer[..head].to_ascii_lowercase().find(b"\nupgrade: websocket")?;
            buffer.drain(..head);
        } else {
            let Next::Frame(frame) = next(buffer) else {
                return None;
            };
            let first = frame.payload.lines().next()?;
            (frame.is_data && find_start(first) == Some(0)).then_some(())?;
        }
        Some(Self { message: Vec::new() })
    }

    /// Removes the whole frames from the buffer and returns the messages that they complete.
    pub(crate) fn take(&mut self, buffer: &mut Vec<u8>) -> Vec<Vec<u8>> {
        let mut messages = Vec::new();
        loop {
            match next(buffer) {
                Next::Incomplete => return messages,
                Next::Damage => {
                    buffer.clear();
                    return messages;
                }
                Next::Frame(frame) => {
                    buffer.drain(..frame.length);
                    if frame.is_data && self.message.len() <= MAX_MESSAGE {
                        self.message.extend(frame.payload);
                        if frame.is_final {
                            messages.push(std::mem::take(&mut self.message));
                        }
                    }
                }
            }
        }
    }
}

/// The frame that the buffer begins with.
fn next(buffer: &[u8]) -> Next {
    let mut cursor = Cursor::new(buffer);
    let (header, length) = match FrameHeader::parse(&mut cursor) {
        Ok(Some(parsed)) => parsed,
        Ok(None) => return Next::Incomplete,
        Err(_) => return Next::Damage,
    };
    let start = usize::try_from(cursor.position()).unwrap_or(usize::MAX);
    let length = match usize::try_from(length) {
        Ok(length) if length <= MAX_MESSAGE => start + length,
        _ => return Next::Damage,
    };
    let Some(payload) = buffer.get(start..length) else {
        return Next::Incomplete;
    };
    let mask = header.mask.unwrap_or_default();
    let payload = payload.iter().zip(mask.iter().cycle()).map(|(byte, mask)| byte ^ mask).collect();
    // compressed data (RFC 7692) cannot be read, and the capital letter of a SIP method is not taken
    // for the beginning of a frame
    let is_plain = !(header.rsv1 || header.rsv2 || header.rsv3);
    let is_data = is_plain && matches!(header.opcode, OpCode::Data(_));
    Next::Frame(Frame { is_final: header.is_final, is_data, payload, length })
}
