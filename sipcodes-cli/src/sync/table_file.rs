//! The file of the table: where it is, and how it is replaced.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

/// The standard table in a checkout.
const STANDARD: &str = "sipcodes-table/codes.toml";

/// The standard table of the checkout that the current directory is in, or else `codes.toml`.
pub(crate) fn default_path() -> Result<PathBuf, String> {
    let depth = std::env::current_dir().map_or(0, |directory| directory.components().count());
    let up = (0..depth).map(|levels| "../".repeat(levels) + STANDARD);
    let mut paths = up.chain(["codes.toml".to_owned()]).map(PathBuf::from);
    paths.find(|path| path.is_file()).ok_or_else(|| {
        format!(
            "there is no `{STANDARD}` in this directory or one above it, and no `codes.toml`; name \
             the table with --table"
        )
    })
}

/// Where a link leads that is a file with a path in it, as a checkout without symbolic links has it.
pub(crate) fn follow(path: PathBuf) -> PathBuf {
    let target = fs::read_to_string(&path).ok().filter(|text| text.lines().count() == 1);
    let target = target.map(|text| path.with_file_name(text.trim_end()));
    target.filter(|target| target.is_file()).unwrap_or(path)
}

/// Replaces the content of a file, so that any reader, and a crash at any moment, finds either the old
/// content or the new. A symbolic link is followed; permissions are kept.
pub(crate) fn replace(path: &Path, content: &str) -> io::Result<()> {
    let path = fs::canonicalize(path)?;
    let directory = path.parent().unwrap_or(Path::new("."));
    let mut file = NamedTempFile::new_in(directory)?;
    file.write_all(content.as_bytes())?;
    file.as_file().set_permissions(fs::metadata(&path)?.permissions())?;
    file.as_file().sync_all()?;
    file.persist(&path)?;
    Ok(())
}
