//! The files of the tables: found, read, and tracked.

use std::ffi::OsStr;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;

use crate::args::TableArg;
use crate::source::Source;
use crate::suggest::nearest;

/// The table that `standard` means. Cargo rebuilds the macro when it changes, and with it all that
/// uses the macro.
const STANDARD: &str = include_str!("../codes.toml");

/// Reads the file at a path relative to the package, or says why it cannot.
pub(crate) type Read<'r> = dyn Fn(&str) -> Result<Vec<u8>, Unreadable> + 'r;

/// Why a file cannot be read, and what to do about it.
#[derive(Debug)]
pub(crate) struct Unreadable {
    pub(crate) message: String,
    pub(crate) label: String,
}

/// Reads the tables. One that cannot be read is a source with a defect.
pub(crate) fn load(tables: &[TableArg], read: &Read<'_>) -> Vec<Source> {
    let load = |table: &TableArg| match table {
        TableArg::Standard(span) => Source::new("the standard table", *span, STANDARD.to_owned()),
        TableArg::File(path) => file(&path.value(), path.span(), read),
    };
    tables.iter().map(load).collect()
}

fn file(path: &str, span: Span, read: &Read<'_>) -> Source {
    match read(path).map(String::from_utf8) {
        Ok(Ok(text)) => Source::new(path, span, text).of_file(),
        Ok(Err(error)) => {
            let at = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            let message = "the table is not UTF-8".to_owned();
            Source::new(path, span, text).broken(at, message, "the first such byte".to_owned())
        }
        Err(Unreadable { message, label }) => {
            Source::new(path, span, String::new()).broken(0, message, label)
        }
    }
}

/// What makes a change of the file rebuild the crate. No absolute path is in it, so that the same
/// sources give the same crate wherever they lie.
pub(crate) fn track(source: &Source) -> Option<TokenStream> {
    let path = &source.path;
    let span = Span::call_site().located_at(source.span);
    source.is_file.then(|| {
        quote_spanned! {span=>
            const _: &::core::primitive::str = ::core::include_str!(
                ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", #path)
            );
        }
    })
}

/// Reads a file from the file system, relative to the package whose source invokes the macro.
pub(crate) fn read(path: &str) -> Result<Vec<u8>, Unreadable> {
    let directory = package_directory(std::env::var_os("CARGO_MANIFEST_DIR").as_deref())?;
    if Path::new(path).is_absolute() {
        return Err(Unreadable {
            message: "the path of a table is relative".to_owned(),
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

    #[test]
    fn only_a_regular_file_is_read() {
        let message = |path| read(path).expect_err("no table").message;
        assert_eq!(message("src"), "cannot read the table: this is a directory");
        assert_eq!(message("codes.tml"), "cannot read the table: there is no such file");
        assert!(read("codes.toml").is_ok() && read("src/../codes.toml").is_ok());
        #[cfg(unix)]
        {
            let up = "../".repeat(env!("CARGO_MANIFEST_DIR").split('/').count());
            let message = message(&format!("{up}dev/zero"));
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
    fn a_file_is_read_from_the_package() {
        assert_eq!(read("codes.toml").expect("a table"), STANDARD.as_bytes());
        let absolute = concat!(env!("CARGO_MANIFEST_DIR"), "/codes.toml");
        for (path, message, label) in [
            ("src", "cannot read the table: this is a directory", "expected a file"),
            (
                "codez.toml",
                "cannot read the table: there is no such file",
                "did you mean `codes.toml`?",
            ),
            (
                "src/../codez.toml",
                "cannot read the table: there is no such file",
                "did you mean `src/../codes.toml`?",
            ),
            (
                "vendor-codes.toml",
                "cannot read the table: there is no such file",
                "the path is relative to",
            ),
            (absolute, "the path of a table is relative", "expected a path from the directory of"),
        ] {
            let error = read(path).expect_err("no table");
            assert_eq!(error.message, message, "{path}");
            assert!(error.label.starts_with(label), "{path}: {}", error.label);
        }
    }

    #[test]
    fn a_neighbour_is_another_file_of_the_same_kind() {
        let near = |path| neighbour(&Path::new(env!("CARGO_MANIFEST_DIR")).join(path));
        assert_eq!(near("cofes.toml").as_deref(), Some("codes.toml"));
        assert_eq!(near("src/sourc.rs").as_deref(), Some("source.rs"));
        assert_eq!(near("codes.toml"), None, "what is there and cannot be read is not offered");
        for path in ["codes.tom", "codes", "vendor-codes.toml", "nowhere/codes.toml"] {
            assert_eq!(near(path), None, "{path}");
        }
    }

    #[test]
    fn a_cause_is_said_in_plain_words() {
        let denied = if cfg!(windows) { 5 } else { 13 };
        assert_eq!(cause(&io::Error::from_raw_os_error(2)), "there is no such file");
        assert_eq!(cause(&io::Error::from_raw_os_error(denied)), "permission denied");
        assert_eq!(cause(&io::Error::other("the disk is full")), "the disk is full");
    }
}
