//! What the tests of the programs share.

use std::env;
use std::path::{Path, PathBuf};

/// The program `name`, which cargo puts beside the folder of the tests.
pub(crate) fn program(name: &str) -> PathBuf {
    let test = env::current_exe().expect("the path of this test");
    let profile = test.parent().and_then(Path::parent).expect("the folder of the profile");
    let program = profile.join("examples").join(format!("{name}{}", env::consts::EXE_SUFFIX));
    assert!(
        program.is_file(),
        "{} is not built; `cargo test --workspace` and `cargo build --examples` build it",
        program.display()
    );
    program
}
