//! A headless Chromium for one test, with the page open in it.

use std::fs;
use std::future::Future;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use fantoccini::error::NewSessionError;
use fantoccini::key::Key;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::runtime::Builder;
use tokio::time::timeout;

use super::page;
use crate::ask::cases::Found;

/// What the browser is started with, beside the empty profile.
const ARGUMENTS: [&str; 8] = [
    "--headless=new",
    "--no-sandbox", // tests also run as root
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// After this long the browser hangs; a test takes a few seconds.
const PATIENCE: Duration = Duration::from_secs(60);

/// How a test wants its browser.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Desktop,
    Phone,
    WithoutScript,
}

impl Kind {
    fn options(self, profile: &Path) -> Value {
        let mut arguments = ARGUMENTS.map(str::to_owned).to_vec();
        arguments.push(format!("--user-data-dir={}", profile.display()));
        arguments.push("--window-size=1280,900".to_owned());
        let mut options = json!({ "args": arguments });
        match self {
            Self::Desktop => {}
            Self::Phone => {
                let metrics = json!({ "width": 360, "height": 740, "pixelRatio": 1.0 });
                options["mobileEmulation"] = json!({ "deviceMetrics": metrics });
            }
            Self::WithoutScript => {
                let javascript = "profile.managed_default_content_settings.javascript";
                options["prefs"] = json!({ javascript: 2 });
            }
        }
        options
    }
}

/// The page in a browser.
#[derive(Clone)]
pub(crate) struct Page {
    client: Client,
    address: String,
}

/// Opens the page, with `tail` (such as `#486`) after its address, and runs `test` on it.
///
/// Where no browser is installed the test is skipped with a message, but not in CI: there it fails.
pub(crate) fn with_page<F>(kind: Kind, tail: &str, test: impl FnOnce(Page) -> F)
where
    F: Future<Output = ()> + Send + 'static,
{
    let Some(driver) = installed("chromedriver") else {
        return skip("no `chromedriver`");
    };
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("codes.html");
    fs::write(&file, page()).expect("the page is written");

    let runtime = Builder::new_current_thread().enable_all().build();
    let runtime = runtime.expect("a runtime");
    runtime.block_on(async {
        let session = match Session::start(&driver, kind, &folder).await {
            Ok(session) => session,
            Err(error) if error.to_string().contains("cannot find Chrome binary") => {
                return skip("a `chromedriver` without a browser");
            }
            Err(error) => panic!("no browser session: {error}"),
        };
        let page =
            Page { client: session.client.clone(), address: format!("file://{}", file.display()) };
        let (opened, tail) = (page.clone(), tail.to_owned());
        let test = test(page);
        let test = tokio::spawn(async move {
            opened.open(&tail).await;
            test.await;
        });
        // also where the test fails: no browser keeps running
        let outcome = timeout(PATIENCE, test).await;
        session.end().await;
        if let Err(failure) = outcome.expect("a test ends in time") {
            std::panic::resume_unwind(failure.into_panic());
        }
    });
}

fn skip(reason: &str) {
    let ci = std::env::var_os("CI").is_some_and(|ci| ci == "true");
    assert!(!ci, "{reason}: CI has to install a browser");
    eprintln!("skipped: {reason} (Debian: apt-get install chromium chromium-driver)");
}

fn installed(program: &str) -> Option<PathBuf> {
    std::env::split_paths(&std::env::var_os("PATH")?)
        .map(|folder| folder.join(program))
        .find(|file| file.is_file())
}

/// A chromedriver and its browser.
struct Session {
    driver: Child,
    client: Client,
}

impl Session {
    async fn start(driver: &Path, kind: Kind, folder: &TempDir) -> Result<Self, NewSessionError> {
        let mut driver = Command::new(driver)
            .arg("--port=0") // a free one, on loopback
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver starts");
        let lines = BufReader::new(driver.stdout.take().expect("a pipe")).lines();
        let port = lines
            .map_while(Result::ok)
            .find_map(|line| {
                let (_, port) = line.split_once("started successfully on port ")?;
                port.trim_end_matches('.').parse::<u16>().ok()
            })
            .expect("chromedriver says its port");

        let options = kind.options(&folder.path().join("profile"));
        let capabilities = json!({ "goog:chromeOptions": options });
        let Value::Object(capabilities) = capabilities else {
            unreachable!("written as an object")
        };
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{port}"))
            .await;
        match client {
            Ok(client) => Ok(Self { driver, client }),
            Err(error) => {
                stop(driver);
                Err(error)
            }
        }
    }

    async fn end(self) {
        let closed = self.client.close().await;
        stop(self.driver);
        closed.expect("the browser closes");
    }
}

fn stop(mut driver: Child) {
    driver.kill().expect("chromedriver can be ended");
    driver.wait().expect("chromedriver ends");
}

impl Page {
    /// Opens the page again.
    pub(crate) async fn open(&self, tail: &str) {
        // with nothing but another fragment, the browser would stay on the page that it has
        let blank = self.client.goto("about:blank").await;
        blank.expect("an empty page opens");
        let address = format!("{}{tail}", self.address);
        self.client.goto(&address).await.expect("the page opens");
    }

    /// The part of the address after the file's name.
    pub(crate) async fn tail(&self) -> String {
        let address = self.client.current_url().await.expect("an address");
        let address = address.as_str();
        address.strip_prefix(&self.address).expect("still the page").to_owned()
    }

    pub(crate) async fn run(&self, script: &str) -> Value {
        let result = self.client.execute(script, Vec::new()).await;
        result.expect("the script runs")
    }

    /// What a script returns as a list of strings.
    async fn list(&self, script: &str) -> Vec<String> {
        let value = self.run(script).await;
        serde_json::from_value(value).expect("a list of strings")
    }

    /// The entries that can be seen, from top to bottom.
    pub(crate) async fn codes(&self) -> Vec<String> {
        self.list(
            "return [...document.querySelectorAll('article')]
                .filter((article) => article.checkVisibility())
                .map((article) => article.id)",
        )
        .await
    }

    /// The list of all codes beside the entries, as far as it can be seen.
    pub(crate) async fn index(&self) -> Vec<String> {
        self.list(
            "return [...document.querySelectorAll('nav b')]
                .filter((code) => code.checkVisibility())
                .map((code) => code.textContent)",
        )
        .await
    }

    /// What the page finds for each query, as the command would say it.
    pub(crate) async fn ask(&self, queries: &[&str]) -> Vec<Found> {
        let script = "
            const query = document.getElementById('query');
            return arguments[0].map((text) => {
                query.value = text;
                query.dispatchEvent(new Event('input'));
                const found = document.querySelectorAll('#found article:not([hidden])');
                const hint = document.getElementById('hint').textContent;
                return [[...found].map((article) => article.id), hint];
            })";
        let answers = self.client.execute(script, vec![queries.into()]).await.expect("it runs");
        let answers: Vec<(Vec<String>, String)> = serde_json::from_value(answers).expect("pairs");
        let between = |text: &str, before, after| {
            Some(text.split_once(before)?.1.split_once(after)?.0.to_owned())
                .filter(|it| !it.is_empty())
        };
        let found = answers.into_iter().map(|(codes, hint)| {
            if !codes.is_empty() {
                Found::Codes(codes)
            } else if let Some(better) = between(&hint, "Did you mean ", "?") {
                Found::DidYouMean(better)
            } else if let Some((number, _)) = hint.split_once(" is not a SIP") {
                Found::OutOfRange(number.to_owned())
            } else if let Some((number, _)) = hint.split_once(" is not in the table") {
                Found::Codes(vec![number.to_owned()])
            } else {
                Found::Nothing
            }
        });
        found.collect()
    }

    /// Types into the filter, in place of its text.
    pub(crate) async fn filter(&self, text: &str) -> Vec<String> {
        let field = self.find("#query").await;
        // as a person would: WebDriver's own way to clear a field tells the page too late
        self.run("document.getElementById('query').select()").await;
        let cleared = Key::Backspace + text;
        field.send_keys(&cleared).await.expect("it takes text");
        self.codes().await
    }

    pub(crate) async fn click(&self, selector: &str) -> Vec<String> {
        let element = self.find(selector).await;
        element.click().await.expect("it can be clicked");
        self.codes().await
    }

    /// Presses a key, wherever the focus is.
    pub(crate) async fn press(&self, key: impl Into<char>) {
        let focused = self.client.active_element().await.expect("a focus");
        let key = key.into().to_string();
        focused.send_keys(&key).await.expect("it takes keys");
    }

    /// What has the focus: the href of a link, or the id of anything else.
    pub(crate) async fn focus(&self) -> String {
        let focus = self
            .run(
                "const focused = document.activeElement;
                return focused.getAttribute('href') ?? focused.id",
            )
            .await;
        focus.as_str().unwrap_or_default().to_owned()
    }

    /// The text that can be seen of an element.
    pub(crate) async fn text(&self, selector: &str) -> String {
        let element = self.find(selector).await;
        element.text().await.expect("an element has text")
    }

    async fn find(&self, selector: &str) -> fantoccini::elements::Element {
        let element = self.client.find(Locator::Css(selector)).await;
        element.unwrap_or_else(|error| panic!("`{selector}`: {error}"))
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }
}
