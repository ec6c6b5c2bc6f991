//! Crates outside the workspace that depend on `sipcodes` alone, as a user's crate does: each
//! directory of `tests/consumers` is copied and compiled.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

/// A copy of one of the crates.
struct Consumer {
    /// the package; cargo takes packages of one name for the same, wherever they are
    name: String,
    directory: PathBuf,
}

/// What the compiler said.
struct Compiled {
    success: bool,
    messages: Vec<Value>,
}

impl Consumer {
    /// Copies the crate `name`; `variation` keeps apart what several tests make of one crate.
    fn new(name: &str, variation: &str) -> Self {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/consumers").join(name);
        let name = format!("{name}_{variation}");
        let directory = root().join(&name);
        let _ = fs::remove_dir_all(&directory);
        fs::create_dir_all(directory.join("src")).expect("a directory");
        for entry in fs::read_dir(&source).expect("a crate") {
            let path = entry.expect("an entry").path();
            let file = path.file_name().expect("a name");
            match file.to_str() {
                Some("src") => {
                    for entry in fs::read_dir(&path).expect("sources") {
                        let path = entry.expect("an entry").path();
                        let source = fs::read_to_string(&path).expect("a source");
                        let target = directory.join("src").join(path.file_name().expect("a name"));
                        fs::write(target, source.replace("NAME", &name)).expect("written");
                    }
                }
                Some("Cargo.toml.in") => {
                    let manifest = fs::read_to_string(&path).expect("a manifest");
                    let facade = env!("CARGO_MANIFEST_DIR").replace('\\', "/");
                    let manifest = manifest.replace("SIPCODES", &facade).replace("NAME", &name);
                    fs::write(directory.join("Cargo.toml"), manifest).expect("written");
                }
                _ => {
                    fs::copy(&path, directory.join(file)).expect("copied");
                }
            }
        }
        // the versions of the workspace, which are on the machine already
        let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
        if lock.exists() {
            fs::copy(lock, directory.join("Cargo.lock")).expect("copied");
        }
        Self { name, directory }
    }

    fn write(&self, file: &str, text: &str) {
        fs::write(self.directory.join(file), text).expect("written");
    }

    fn cargo(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO"))
            .args(arguments)
            .current_dir(&self.directory)
            .env("CARGO_TARGET_DIR", root().join("target"))
            .env_remove("RUSTFLAGS")
            .output()
            .expect("cargo runs")
    }

    /// Runs a subcommand of cargo that compiles.
    fn compile(&self, subcommand: &str) -> Compiled {
        let output = self.cargo(&[subcommand, "--message-format=json"]);
        let text = String::from_utf8_lossy(&output.stdout);
        let messages = text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
        let compiled = Compiled { success: output.status.success(), messages };
        assert!(
            compiled.success || !compiled.diagnostics().is_empty(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        compiled
    }
}

impl Compiled {
    /// Errors and warnings, as the compiler prints them.
    fn diagnostics(&self) -> Vec<String> {
        let rendered = |message: &Value| Some(message["message"]["rendered"].as_str()?.to_owned());
        self.messages.iter().filter_map(rendered).collect()
    }

    fn assert_clean(&self) {
        assert!(self.success && self.diagnostics().is_empty(), "{}", self.diagnostics().join("\n"));
    }

    /// Whether cargo found the crate up to date.
    fn is_fresh(&self, name: &str) -> bool {
        let artifact = self
            .messages
            .iter()
            .find(|message| message["target"]["name"] == name && message["fresh"].is_boolean());
        artifact.expect("the crate was built")["fresh"] == true
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("consumers")
}

/// `clippy` where it is installed, or else `check`, which knows the compiler's own lints.
fn linter() -> &'static str {
    let installed = Command::new(env!("CARGO")).args(["clippy", "--version"]).output();
    if installed.is_ok_and(|output| output.status.success()) { "clippy" } else { "check" }
}

/// The numbers of the lines that an enum with its attribute takes: what is generated points there.
fn lines_of_enums(source: &str) -> BTreeSet<u64> {
    let mut is_inside = false;
    let lines = (1..).zip(source.lines()).filter(|(_, line)| {
        let begins_inside = is_inside || line.contains("#[sipcodes");
        is_inside = begins_inside && !line.ends_with('}');
        begins_inside
    });
    lines.map(|(number, _)| number).collect()
}

#[test]
fn generated_code_causes_no_warning() {
    let consumer = Consumer::new("strict", "lint");
    let compiled = consumer.compile(linter());
    // only that the lints were on is checked, not what they say about the crate
    assert!(compiled.diagnostics().iter().any(|it| it.contains("`Control`")), "the lints are on");
    let source = fs::read_to_string(consumer.directory.join("src/lib.rs")).expect("a source");
    let enums = lines_of_enums(&source);
    let is_generated =
        |span: &Value| span["line_start"].as_u64().is_some_and(|it| enums.contains(&it));
    let messages = compiled.messages.iter().filter(|message| {
        message["message"]["spans"].as_array().is_some_and(|spans| spans.iter().any(is_generated))
    });
    let messages: Vec<_> = messages.map(|message| &message["message"]["rendered"]).collect();
    assert!(messages.is_empty(), "{messages:?}");
}

/// Lints that are forbidden cannot be allowed again, so generated code must not try.
#[test]
fn lints_may_be_forbidden() {
    let consumer = Consumer::new("exhaustive", "forbid");
    let source = fs::read_to_string(consumer.directory.join("src/lib.rs")).expect("a source");
    let forbid = "#![forbid(warnings, unused, nonstandard_style, rust_2018_idioms, unsafe_code)]\n";
    let open = "#[sipcodes::status_codes(standard)]\npub enum Reference {\n    \
                Other(sipcodes::Unlisted),\n}\n";
    consumer.write("src/lib.rs", &format!("{forbid}{source}{open}"));
    consumer.compile("check").assert_clean();
}

#[test]
fn generated_documentation_causes_no_warning() {
    let consumer = Consumer::new("strict", "doc");
    let output =
        consumer.cargo(&["rustdoc", "--lib", "--", "-D", "warnings", "--document-private-items"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn shadowed_names_do_no_harm() {
    Consumer::new("shadowed", "check").compile("check").assert_clean();
}

#[test]
fn all_arguments_go_together() {
    Consumer::new("arguments", "check").compile("check").assert_clean();
}

#[test]
fn the_dependency_can_be_renamed() {
    Consumer::new("renamed", "check").compile("check").assert_clean();
}

#[test]
fn an_older_edition_will_do() {
    Consumer::new("edition2018", "check").compile("check").assert_clean();
}

#[test]
fn neither_std_nor_an_allocator_is_needed() {
    let consumer = Consumer::new("no_std", "build");
    consumer.compile("build").assert_clean();
}

#[test]
fn a_code_that_is_added_is_an_error_where_it_is_not_handled() {
    let consumer = Consumer::new("exhaustive", "missing_arm");
    consumer.compile("check").assert_clean();
    consumer.write("own.toml", "[498]\nreason = \"Queue Full\"\n[499]\nreason = \"Line Cut\"\n");
    let compiled = consumer.compile("check");
    assert!(!compiled.success);
    let errors = compiled.diagnostics();
    assert!(
        errors[0].contains("E0004") && errors[0].contains("`StatusCode::LineCut`"),
        "{errors:?}"
    );
    let mut others = errors.iter().filter(|error| error.starts_with("error["));
    assert!(others.nth(1).is_none(), "{errors:?}");
}

/// Whether the message number `at` begins with `text`.
fn begins(messages: &[String], at: usize, text: &str) -> bool {
    messages.get(at).is_some_and(|message| message.starts_with(text))
}

#[test]
fn an_error_in_a_table_has_no_second_error_behind_it() {
    let consumer = Consumer::new("exhaustive", "errors");
    consumer.write("own.toml", "[498]\nreasn = \"Queue Full\"\nregistration = \"wild\"\n");
    let errors = consumer.compile("check").diagnostics();
    assert!(begins(&errors, 0, "error: own.toml:2:1: unknown key `reasn`"), "{errors:?}");
    assert!(begins(&errors, 1, "error: own.toml:3:16: `registration`"), "{errors:?}");
    assert!(errors.iter().skip(2).all(|error| !error.contains("error[")), "{errors:?}");

    fs::remove_file(consumer.directory.join("own.toml")).expect("removed");
    let errors = consumer.compile("check").diagnostics();
    assert!(begins(&errors, 0, "error: own.toml:1:1: cannot read the table"), "{errors:?}");
}

/// Cargo runs the compiler in the directory of the workspace: so do terminals and editors.
#[test]
fn the_place_of_an_error_can_be_followed_from_the_workspace() {
    let consumer = Consumer::new("exhaustive", "workspace");
    let (member, workspace) = (consumer.directory.join("app"), &consumer.directory);
    fs::create_dir_all(member.join("src")).expect("a directory");
    let manifest = fs::read_to_string(workspace.join("Cargo.toml")).expect("a manifest");
    fs::write(member.join("Cargo.toml"), manifest.replace("[workspace]", "")).expect("written");
    fs::copy(workspace.join("src/lib.rs"), member.join("src/lib.rs")).expect("copied");
    fs::write(member.join("own.toml"), "[498]\nreasn = \"Queue Full\"\n").expect("written");
    consumer.write("Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"app\"]\n");
    let errors = consumer.compile("check").diagnostics();
    assert!(begins(&errors, 0, "error: app/own.toml:2:1: unknown key `reasn`"), "{errors:?}");
}

/// What the types rule out. The compiler's own words differ from version to version, its codes do not.
#[test]
fn no_second_spelling_and_no_class_without_its_code() {
    let consumer = Consumer::new("exhaustive", "types");
    let source = r#"
        #[sipcodes::status_codes(standard)]
        pub enum Open {
            Other(sipcodes::Unlisted),
        }
        #[sipcodes::status_codes("own.toml")]
        pub enum Small {
            Other(sipcodes::Unlisted),
        }
        #[sipcodes::status_codes("own.toml")]
        pub enum Closed {}

        pub fn spelled_twice(small: Small) -> Option<Open> {
            let Small::Other(unlisted) = small else { return None };
            Some(Open::Other(unlisted))
        }
        pub fn recognized(code: sipcodes::Code) -> Closed {
            Closed::recognize(code)
        }
    "#;
    consumer.write("src/lib.rs", source);
    let errors = consumer.compile("check").diagnostics();
    let has = |code, text| errors.iter().any(|it| it.starts_with(code) && it.contains(text));
    assert!(has("error[E0308]", "Unlisted<Small>"), "{errors:?}");
    assert!(has("error[E0599]", "`recognize`"), "{errors:?}");
    assert_eq!(errors.iter().filter(|it| it.starts_with("error[")).count(), 2, "{errors:?}");
}

#[test]
fn a_change_of_the_table_rebuilds_and_nothing_else_does() {
    let consumer = Consumer::new("exhaustive", "rebuild");
    consumer.write("notes.txt", "one");
    assert!(!consumer.compile("check").is_fresh(&consumer.name));
    assert!(consumer.compile("check").is_fresh(&consumer.name));

    consumer.write("notes.txt", "two");
    consumer.write("other.toml", "[499]\nreason = \"Line Cut\"\n");
    assert!(consumer.compile("check").is_fresh(&consumer.name));

    // cargo compares times: make sure that this one is later
    let later = std::time::SystemTime::now() + std::time::Duration::from_secs(2);
    consumer.write("own.toml", "[498]\nreason = \"Queue Full\"\nmethods = [\"INVITE\"]\n");
    let table = fs::File::options().append(true).open(consumer.directory.join("own.toml"));
    table.and_then(|table| table.set_modified(later)).expect("touched");
    let compiled = consumer.compile("check");
    assert!(!compiled.is_fresh(&consumer.name));
    assert!(compiled.is_fresh("sipcodes") && compiled.is_fresh("sipcodes_macros"));
}

#[test]
fn paths_may_hold_spaces_quotes_and_links() {
    let consumer = Consumer::new("exhaustive", "paths");
    let table = fs::read_to_string(consumer.directory.join("own.toml")).expect("a table");
    let name = if cfg!(windows) { "my tables/it's.toml" } else { "my tables/it's \"odd\".toml" };
    fs::create_dir(consumer.directory.join("my tables")).expect("a directory");
    consumer.write(name, &table);
    let source = fs::read_to_string(consumer.directory.join("src/lib.rs")).expect("a source");
    consumer.write("src/lib.rs", &source.replace("\"own.toml\"", &format!("{name:?}")));
    consumer.compile("check").assert_clean();

    #[cfg(unix)]
    {
        fs::remove_file(consumer.directory.join("own.toml")).expect("removed");
        std::os::unix::fs::symlink(name, consumer.directory.join("own.toml")).expect("linked");
        consumer.write("src/lib.rs", &source);
        consumer.compile("check").assert_clean();
    }
}

#[test]
fn an_exhaustive_enum_is_matched_by_other_crates_without_a_wildcard() {
    let consumer = Consumer::new("across", "check");
    consumer.compile("check").assert_clean();
    let main = fs::read_to_string(consumer.directory.join("src/main.rs")).expect("a source");
    consumer.write("src/main.rs", &main.replace("StatusCode", "Evolving"));
    let errors = consumer.compile("check").diagnostics();
    assert!(
        errors[0].contains("E0004") && errors[0].contains("is marked as non-exhaustive"),
        "{errors:?}"
    );
}

/// A state of the registry, and an entry that came after it.
#[test]
fn a_pinned_state_leaves_later_codes_out() {
    let consumer = Consumer::new("exhaustive", "pinned");
    let table = "registry = 2027-05-01\n[498]\nreason = \"Queue Full\"\n[499]\n\
                 reason = \"Line Cut\"\nsince = 2027-05-01\n";
    consumer.write("own.toml", table);
    let errors = consumer.compile("check").diagnostics();
    assert!(errors[0].contains("`StatusCode::LineCut` not covered"), "{errors:?}");

    // pinned, the standard table is as it is today
    let source = "#[sipcodes::status_codes(standard = \"2026-08-17\")]\npub enum Pinned {}\n\
                  const _: () = assert!(Pinned::ALL.len() == 77);\n\
                  #[sipcodes::status_codes(standard = \"2020-01-01\")]\npub enum Older {}\n\
                  const _: () = assert!(Older::ALL.len() == 77, \"no entry has a date yet\");\n";
    consumer.write("src/lib.rs", source);
    consumer.compile("check").assert_clean();
}

#[test]
fn serde_is_asked_for_with_the_feature() {
    let consumer = Consumer::new("exhaustive", "serde");
    let source = fs::read_to_string(consumer.directory.join("src/lib.rs")).expect("a source");
    consumer.write("src/lib.rs", &source.replace("(\"own.toml\")", "(\"own.toml\", serde)"));
    let errors = consumer.compile("check").diagnostics();
    let expected = "error: the argument `serde` needs the feature `serde` of `sipcodes`";
    assert!(begins(&errors, 0, expected), "{errors:?}");
    assert!(errors.iter().skip(1).all(|error| !error.contains("error[")), "{errors:?}");
}

#[test]
fn one_key_of_the_standard_table_can_be_amended() {
    let consumer = Consumer::new("exhaustive", "amended");
    let table = "[606]\nname = \"NotAcceptableGlobal\"\namend = true\n\
                 [486]\nreason = \"Besetzt\"\namend = true\n[410]\nreason = \"Left\"\nreplace = true\n";
    consumer.write("own.toml", table);
    let source = "#[sipcodes::status_codes(standard, \"own.toml\")]\npub enum C {}\n\
                  const _: () = {\n\
                      assert!(C::NotAcceptableGlobal.reason_phrase().len() == \"Not Acceptable\".len());\n\
                      assert!(!C::NotAcceptableGlobal.description().is_empty());\n\
                      assert!(C::BusyHere.reason_phrase().len() == \"Besetzt\".len());\n\
                      assert!(!C::BusyHere.remedies().is_empty());\n\
                      assert!(C::Left.description().is_empty());\n\
                  };\n";
    consumer.write("src/lib.rs", source);
    consumer.compile("check").assert_clean();
}

/// The names of the crates that a consumer is built from.
fn crates(consumer: &Consumer) -> BTreeSet<String> {
    let output = consumer.cargo(&["tree", "--prefix=none", "--format={lib}", "--edges=normal"]);
    let text = String::from_utf8_lossy(&output.stdout);
    text.lines().map(|line| line.trim_end_matches(" (*)").to_owned()).collect()
}

#[test]
fn without_macros_there_is_no_dependency() {
    let consumer = Consumer::new("no_macros", "check");
    consumer.compile(linter()).assert_clean();
    let expected = BTreeSet::from([consumer.name.clone(), "sipcodes".to_owned()]);
    assert_eq!(crates(&consumer), expected);
}

/// It links only if the panic handler is not in it.
#[cfg(target_os = "linux")]
#[test]
fn nothing_that_can_panic_is_linked() {
    let consumer = Consumer::new("panic_free", "link");
    let built = consumer.cargo(&["build", "--release"]);
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    // and the check can fail
    let source = fs::read_to_string(consumer.directory.join("src/lib.rs")).expect("a source");
    let panics = source.replace("let mut sink", "assert!(number != 5);\n    let mut sink");
    consumer.write("src/lib.rs", &panics);
    let built = consumer.cargo(&["build", "--release"]);
    let errors = String::from_utf8_lossy(&built.stderr);
    assert!(errors.contains("a_function_of_the_library_can_panic"), "{errors}");
}

/// What a user pays for: the crates that the macro is made of, and no other.
#[test]
fn few_crates_are_compiled() {
    let consumer = Consumer::new("exhaustive", "tree");
    let found = crates(&consumer);
    let allowed = [
        consumer.name.as_str(),
        "sipcodes",
        "sipcodes_macros",
        "sipcodes_table",
        "proc_macro2",
        "quote",
        "syn",
        "unicode_ident",
        "toml_parser",
        "winnow",
    ];
    let allowed = allowed.map(str::to_owned).into();
    assert!(found.contains("sipcodes_macros") && found.is_subset(&allowed), "{found:?}");
}

/// A column that a program does not ask for is not in it.
#[test]
fn a_program_that_asks_for_phrases_holds_no_descriptions() {
    let consumer = Consumer::new("phrase_only", "release");
    let built = consumer.cargo(&["build", "--release"]);
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    let program = root().join("target/release").join(&consumer.name);
    let program = program.with_extension(std::env::consts::EXE_EXTENSION);

    let ran = Command::new(&program).args(["486", "499"]).output().expect("it runs");
    assert_eq!(String::from_utf8_lossy(&ran.stdout), "Busy Here\n?\n");

    let bytes = fs::read(&program).expect("a program");
    let holds = |text: &str| bytes.windows(text.len()).any(|it| it == text.as_bytes());
    assert!(holds("Push Notification Service Not Supported"), "the phrases are there");
    for code in [sipcodes::StatusCode::BusyHere, sipcodes::StatusCode::Decline] {
        assert!(!holds(code.description()), "{code}");
        assert!(!holds(code.status_line()), "{code}");
    }
    assert!(!holds("Min-Expires"), "nor are the header fields");
}
