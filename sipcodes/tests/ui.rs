//! What the compiler says where the macro is misused: each `tests/ui/NAME.rs` against `NAME.stderr`.
//! `TRYBUILD=overwrite cargo test --test ui` renews these.

use std::fs;
use std::path::Path;

#[test]
fn misuse_is_explained() {
    copy_tables();
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}

/// Paths of tables are relative to the package, which here is the one that trybuild makes.
fn copy_tables() {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("the target directory");
    let package = target.join("tests/trybuild").join(env!("CARGO_PKG_NAME"));
    for directory in ["tests/ui", "tests/tables"] {
        let copies = package.join(directory);
        fs::create_dir_all(&copies).expect("a directory");
        for entry in
            fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(directory)).expect("tables")
        {
            let path = entry.expect("an entry").path();
            if path.extension().is_some_and(|extension| extension == "toml") {
                fs::copy(&path, copies.join(path.file_name().expect("a name"))).expect("copied");
            }
        }
    }
}
