//! Files that a subcommand reads as a whole.

use std::fs;
use std::io::{self, Read};
use std::path::Path;

use crate::output::Error;

/// Reads a file, or standard input for `-`.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Error> {
    const GZIP: &[u8] = &[0x1f, 0x8b];
    let mut bytes = Vec::new();
    let read = if is_standard_input(path) {
        io::stdin().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        fs::read(path)
    };
    let problem = match read {
        Ok(bytes) if bytes.starts_with(GZIP) => {
            "it is compressed; unpack it first, as with `zcat`".to_owned()
        }
        Ok(bytes) => return Ok(bytes),
        Err(error) => error.to_string(),
    };
    Err(Error::new(format!("cannot read {}: {problem}", name(path))))
}

/// The name of the file in messages.
pub(crate) fn name(path: &Path) -> String {
    if is_standard_input(path) { "standard input".to_owned() } else { path.display().to_string() }
}

fn is_standard_input(path: &Path) -> bool {
    path == Path::new("-")
}
