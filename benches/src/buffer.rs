//! Where lines are printed to.

use std::fmt;

/// A part of a packet: it neither grows nor allocates, and what does not fit is an error.
pub struct Buffer {
    bytes: [u8; 256],
    len: usize,
}

impl Buffer {
    pub const fn new() -> Self {
        Self { bytes: [0; 256], len: 0 }
    }

    #[inline]
    pub fn clear(&mut self) {
        self.len = 0;
    }

    #[inline]
    pub fn push(&mut self, bytes: &[u8]) -> Option<()> {
        let end = self.len + bytes.len();
        self.bytes.get_mut(self.len..end)?.copy_from_slice(bytes);
        self.len = end;
        Some(())
    }
}

impl fmt::Write for Buffer {
    #[inline]
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.push(text.as_bytes()).ok_or(fmt::Error)
    }
}
