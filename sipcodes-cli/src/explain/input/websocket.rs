//! SIP in WebSocket frames that are not encrypted (RFC 7118): one message in each.

use std::io::{BufRead, Cursor};

use bstr::ByteSlice;
use tungstenite::error::CapacityError;
use tungstenite::protocol::frame::FrameHeader;
use tungstenite::protocol::frame::coding::OpCode;

use crate::sip::{MAX_MESSAGE, head_length, is_start};

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

impl WebSocket {
    /// Recognises the end of the HTTP handshake, which is removed, or a frame that holds SIP.
    pub(crate) fn begin(buffer: &mut Vec<u8>) -> Option<Self> {
        let is_http = buffer.starts_with(b"GET ") || buffer.starts_with(b"HTTP/1.1 101 ");
        if is_http {
            let head = head_length(buffer)?;
            buffer[..head].to_ascii_lowercase().find(b"\nupgrade: websocket")?;
            buffer.drain(..head);
        } else {
            let frame = next(buffer).ok()??;
            (frame.is_data && is_start(&frame.payload)).then_some(())?;
        }
        Some(Self { message: Vec::new() })
    }

    /// Removes the whole frames from the buffer and returns the messages that they complete.
    pub(crate) fn take(&mut self, buffer: &mut Vec<u8>) -> Vec<Vec<u8>> {
        let mut messages = Vec::new();
        loop {
            match next(buffer) {
                Ok(Some(frame)) => {
                    buffer.drain(..frame.length);
                    if frame.is_data && self.message.len() <= MAX_MESSAGE {
                        self.message.extend(frame.payload);
                        if frame.is_final {
                            messages.push(std::mem::take(&mut self.message));
                        }
                    }
                }
                Ok(None) => return messages,
                Err(_) => {
                    buffer.clear();
                    return messages;
                }
            }
        }
    }
}

/// The frame that the buffer begins with, if it is there as a whole.
fn next(buffer: &[u8]) -> tungstenite::Result<Option<Frame>> {
    let mut cursor = Cursor::new(buffer);
    let Some((header, size)) = FrameHeader::parse(&mut cursor)? else {
        return Ok(None);
    };
    let size = usize::try_from(size).unwrap_or(usize::MAX);
    if size > MAX_MESSAGE {
        return Err(CapacityError::MessageTooLong { size, max_size: MAX_MESSAGE }.into());
    }
    let rest = cursor.fill_buf()?;
    let Some(payload) = rest.get(..size) else {
        return Ok(None);
    };
    let length = buffer.len() - rest.len() + size;
    let mask = header.mask.unwrap_or_default();
    let payload = payload.iter().zip(mask.iter().cycle()).map(|(byte, mask)| byte ^ mask).collect();
    // compressed data (RFC 7692) cannot be read, and the capital letter of a SIP method is not taken
    // for the beginning of a frame
    let is_plain = !(header.rsv1 || header.rsv2 || header.rsv3);
    let is_data = is_plain && matches!(header.opcode, OpCode::Data(_));
    Ok(Some(Frame { is_final: header.is_final, is_data, payload, length }))
}
