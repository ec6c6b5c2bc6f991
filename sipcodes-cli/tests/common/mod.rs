//! What the tests of the command share.

use std::path::PathBuf;

/// The command `sipcodes`, which cargo builds before the tests.
pub(crate) fn program() -> PathBuf {
    PathBuf::from(env!("CARGO_BIN_EXE_sipcodes"))
}
