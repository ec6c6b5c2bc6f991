//! The page: its markup, and what it does in a browser.

mod browser;
mod in_browser;
mod markup;
mod program;

use crate::common::{run, sipcodes};

/// The page as the command prints it.
fn page() -> String {
    let ran = run(sipcodes(&["page"]));
    assert_eq!((ran.status, ran.err.as_str()), (Some(0), ""));
    ran.out
}
