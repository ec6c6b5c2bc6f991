//! Files that a subcommand reads as a whole.

use std::fs;
use std::io::{self, Read};
use std::path::Path;

use crate::sip::printable;

/// Reads a file, or standard input for `-`.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let read = if is_standard_input(path) {
        io::stdin().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        fs::read(path)
    };
    read.and_then(|bytes| reject_gzip(&bytes).map(|()| bytes))
        .map_err(|error| cannot_read(path, &error))
}

/// The message where a file cannot be read.
pub(crate) fn cannot_read(path: &Path, error: &io::Error) -> String {
    let quote = if is_standard_input(path) { "" } else { "`" };
    format!("cannot read {quote}{}{quote}: {error}", name(path))
}

/// An error with a hint where a file begins as gzip does.
pub(crate) fn reject_gzip(beginning: &[u8]) -> io::Result<()> {
    const GZIP: &[u8] = &[0x1f, 0x8b];
    if beginning.starts_with(GZIP) {
        let hint = "it is compressed; unpack it first, as with `zcat`";
        return Err(io::Error::new(io::ErrorKind::InvalidData, hint));
    }
    Ok(())
}

/// The name of the file in messages.
pub(crate) fn name(path: &Path) -> String {
    if is_standard_input(path) {
        "standard input".to_owned()
    } else {
        printable(path.as_os_str().as_encoded_bytes())
    }
}

pub(crate) fn is_standard_input(path: &Path) -> bool {
    path == Path::new("-")
}
