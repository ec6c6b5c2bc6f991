//! The files of the tables: found, read, and tracked.

use std::ffi::OsStr;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use quote::quote;
use sipcodes_table::{Source, nearest};
use syn::LitStr;

use crate::arguments::TableArgument;

/// The file system, as far as the macro sees it.
pub(crate) trait Files {
    /// Reads the file at a path relative to the package, or says why it cannot.
    fn read(&self, path: &str) -> Result<Vec<u8>, Unreadable>;

    /// The path as messages show it.
    fn shown(&self, path: &str) -> String {
        path.to_owned()
    }
}

/// Why a file cannot be read, and what to do about it.
#[derive(Debug)]
pub(crate) struct Unreadable {
    pub(crate) message: String,
    pub(crate) label: String,
}

/// A table that was read, and what makes a change of its file rebuild the crate.
pub(crate) struct Loaded {
    pub(crate) source: Source,
    pub(crate) tracking: Option<TokenStream>,
}

/// Reads a table.
pub(crate) fn load(table: &TableArgument, files: &dyn Files) -> Loaded {
    let literal = match table {
        TableArgument::Standard(_, None) => return Loaded::untracked(Source::standard()),
        TableArgument::Standard(_, Some(as_of)) => {
            return Loaded::untracked(Source::standard().as_of(as_of.date));
        }
        TableArgument::File(literal) => literal,
    };
    let path = literal.value();
    let shown = files.shown(&path);
    match files.read(&path) {
        Ok(bytes) => {
            let tracking = std::str::from_utf8(&bytes).is_ok().then(|| track(literal));
            Loaded { source: Source::from_bytes(shown, bytes), tracking }
        }
        Err(Unreadable { message, label }) => {
            Loaded::untracked(Source::unreadable(shown, message, label))
        }
    }
}

impl Loaded {
    fn untracked(source: Source) -> Self {
        Self { source, tracking: None }
    }
}

/// The file as a dependency of the crate. No absolute path is in it, so that the same sources give the
/// same crate in any directory. Only the path has the place of the argument: editors show the
/// documentation of every token at a place.
fn track(path: &LitStr) -> TokenStream {
    let path = path.token();
    quote! {
        const _: &::core::primitive::str = ::core::include_str!(
            ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", #path)
        );
    }
}

/// The files of the package whose source invokes the macro.
pub(crate) struct PackageFiles;

impl Files for PackageFiles {
    fn read(&self, path: &str) -> Result<Vec<u8>, Unreadable> {
        read(path)
    }

    /// Relative to the directory of the compiler, where editors and terminals look for it.
    fn shown(&self, path: &str) -> String {
        let package = package_directory(std::env::var_os("CARGO_MANIFEST_DIR").as_deref()).ok();
        let package = package
            .and_then(|it| it.strip_prefix(std::env::current_dir().ok()?).ok().map(Path::to_owned));
        let Some(package) = package else { return path.to_owned() };
        package.join(path).display().to_string().replace('\\', "/")
    }
}

fn read(path: &str) -> Result<Vec<u8>, Unreadable> {
    let directory = package_directory(std::env::var_os("CARGO_MANIFEST_DIR").as_deref())?;
    if Path::new(path).is_absolute() {
        return Err(Unreadable {
            message: "the path of the table is absolute".to_owned(),
            label: "expected a path from the directory of Cargo.toml".to_owned(),
        });
    }
    let file = directory.join(path);
    // reading anything else, such as a pipe, might never end
    if let Some(kind) = fs::metadata(&file).ok().filter(|kind| !kind.is_file()) {
        let what = if kind.is_dir() { "this is a directory" } else { "this is not a regular file" };
        return Err(Unreadable {
            message: format!("cannot read the table: {what}"),
            label: "expected a file".to_owned(),
        });
    }
    fs::read(&file).map_err(|error| {
        let message = format!("cannot read the table: {}", cause(&error));
        let label = match neighbour(&file) {
            Some(name) => {
                let likely = Path::new(path).with_file_name(name);
                format!("did you mean `{}`?", likely.display())
            }
            None => "the path is relative to the directory of Cargo.toml".to_owned(),
        };
        Unreadable { message, label }
    })
}

fn cause(error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => "there is no such file".to_owned(),
        ErrorKind::PermissionDenied => "permission denied".to_owned(),
        _ => error.to_string(),
    }
}

fn package_directory(variable: Option<&OsStr>) -> Result<PathBuf, Unreadable> {
    let problem = match variable.map(Path::new) {
        Some(directory) if directory.is_absolute() => return Ok(directory.to_owned()),
        Some(_) => "CARGO_MANIFEST_DIR is not an absolute path",
        None => "CARGO_MANIFEST_DIR is not set",
    };
    Err(Unreadable {
        message: format!("cannot find the table: {problem}"),
        label: "the build tool has to set it to the directory of the package".to_owned(),
    })
}

/// A file in the same directory whose name is much like that of one that is not there.
fn neighbour(file: &Path) -> Option<String> {
    let names: Vec<String> = fs::read_dir(file.parent()?)
        .ok()?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| Path::new(name).extension() == file.extension())
        .collect();
    let given = file.file_name()?.to_str()?;
    let others = names.iter().map(String::as_str).filter(|name| *name != given);
    nearest(given, others).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(path: &str) -> (String, String) {
        let Unreadable { message, label } = read(path).expect_err("no table");
        (message, label)
    }

    #[test]
    fn only_a_regular_file_of_the_package_is_read() {
        let table = include_bytes!("../tests/expansion/small.toml");
        for path in ["tests/expansion/small.toml", "src/../tests/expansion/small.toml"] {
            assert_eq!(read(path).expect("a table"), table, "{path}");
        }
        let absolute = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expansion/small.toml");
        for (path, message, label) in [
            (
                absolute,
                "the path of the table is absolute",
                "expected a path from the directory of Cargo.toml",
            ),
            ("src", "cannot read the table: this is a directory", "expected a file"),
            (
                "tests/expansion/smal.toml",
                "cannot read the table: there is no such file",
                "did you mean `tests/expansion/small.toml`?",
            ),
            (
                "vendor-codes.toml",
                "cannot read the table: there is no such file",
                "the path is relative to the directory of Cargo.toml",
            ),
        ] {
            assert_eq!(error(path), (message.to_owned(), label.to_owned()), "{path}");
        }
        #[cfg(unix)]
        {
            let up = "../".repeat(env!("CARGO_MANIFEST_DIR").split('/').count());
            let (message, _) = error(&format!("{up}dev/zero"));
            assert_eq!(message, "cannot read the table: this is not a regular file");
        }
    }

    #[test]
    fn the_package_directory_must_be_known() {
        let directory = if cfg!(windows) { r"C:\p" } else { "/p" };
        let found = package_directory(Some(OsStr::new(directory)));
        assert_eq!(found.expect("absolute"), Path::new(directory));
        for (variable, expected) in [(None, "not set"), (Some("p"), "not an absolute path")] {
            let error = package_directory(variable.map(OsStr::new)).expect_err("no directory");
            assert!(error.message.contains("CARGO_MANIFEST_DIR"), "{error:?}");
            assert!(error.message.contains(expected), "{error:?}");
        }
    }

    #[test]
    fn a_neighbour_is_another_file_of_the_same_kind() {
        let near = |path| neighbour(&Path::new(env!("CARGO_MANIFEST_DIR")).join(path));
        assert_eq!(near("tests/expansion/smoll.toml").as_deref(), Some("small.toml"));
        assert_eq!(near("src/item.r").as_deref(), None);
        let itself = near("tests/expansion/small.toml");
        assert_eq!(itself, None, "what is there and cannot be read is not offered");
        for path in ["tests/expansion/small.tom", "small", "nowhere/small.toml"] {
            assert_eq!(near(path), None, "{path}");
        }
    }

    #[test]
    fn a_cause_is_told_in_plain_words() {
        let denied = if cfg!(windows) { 5 } else { 13 };
        assert_eq!(cause(&io::Error::from_raw_os_error(2)), "there is no such file");
        assert_eq!(cause(&io::Error::from_raw_os_error(denied)), "permission denied");
        assert_eq!(cause(&io::Error::other("the disk is full")), "the disk is full");
    }
}
