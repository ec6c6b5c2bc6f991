//! What shells and `man` are given.

use crate::common::{run, sipcodes};

const SUBCOMMANDS: [&str; 6] = ["explain", "serve", "page", "sync", "completions", "man"];

#[test]
fn completions_know_every_subcommand() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let ran = run(sipcodes(&["completions", shell]));
        assert_eq!((ran.status, ran.err.as_str()), (Some(0), ""));
        for subcommand in SUBCOMMANDS {
            assert!(ran.out.contains(subcommand), "{subcommand} in {shell}");
        }
    }
    assert_eq!(run(sipcodes(&["completions", "cmd"])).status, Some(2));
}

#[test]
fn the_help_tells_what_the_json_is() {
    for subcommand in ["sync", "check"] {
        let out = run(sipcodes(&[subcommand, "--help"])).out;
        let words: Vec<_> = out.split_whitespace().collect();
        let types =
            format!("the types in the documentation of `sipcodes_cli::{subcommand}` describe it");
        assert!(words.join(" ").contains(&types), "{out}");
    }
}

#[test]
fn the_manual_has_a_page_for_each_subcommand() {
    let ran = run(sipcodes(&["man"]));
    assert_eq!((ran.status, ran.err.as_str()), (Some(0), ""));
    assert!(ran.out.contains(".TH sipcodes 1"), "{}", ran.out);
    for subcommand in SUBCOMMANDS {
        assert!(ran.out.contains(&format!("sipcodes\\-{subcommand}(1)")), "{}", ran.out);
        let ran = run(sipcodes(&["man", subcommand]));
        assert_eq!(ran.status, Some(0));
        assert!(ran.out.contains(&format!(".TH sipcodes-{subcommand} 1")), "{}", ran.out);
    }
    let ran = run(sipcodes(&["man", "nothing"]));
    assert_eq!((ran.status, &*ran.err), (Some(2), "error: `nothing` is not a subcommand\n"));
}
