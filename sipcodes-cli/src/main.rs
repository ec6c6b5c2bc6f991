//! The command `sipcodes`.

use std::process::ExitCode;

fn main() -> ExitCode {
    sipcodes_cli::main()
}
