//! What a person does with the page.

use fantoccini::key::Key;
use sipcodes::StatusCode;

use crate::ask::cases::{ask, cases};

use super::browser::{Kind, Page, with_page};

#[test]
fn every_case_finds_what_it_is_about() {
    with_page(Kind::Desktop, "", |page| async move {
        let (queries, expected): (Vec<_>, Vec<_>) = cases().unzip();
        let found = page.ask(&queries).await;
        let answers = queries.into_iter().zip(expected).zip(found);
        let wrong: Vec<_> = answers.filter(|((_, expected), found)| !found.is(expected)).collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    });
}

/// Beyond the cases: both give the same answer to any query.
#[test]
fn the_page_finds_what_the_command_finds() {
    let mut queries: Vec<String> = (0..128).map(|cause| format!("cause {cause}")).collect();
    for code in StatusCode::ALL {
        queries.extend(code.reason_phrase().split(' ').map(str::to_owned));
        queries.extend(code.header_rules().iter().map(|rule| rule.name().to_owned()));
        queries.extend(code.references().iter().map(|it| format!("rfc {}", it.rfc())));
        // the beginning, the end and a slip of the last words
        let description = code.description().trim_end_matches('.');
        let words = description.rsplit(' ').take(2).collect::<Vec<_>>();
        queries.extend(words.iter().map(|word| word.chars().take(4).collect()));
        queries.extend(words.iter().map(|word| word.chars().skip(1).collect()));
        queries.push(words.join(" "));
    }
    queries.sort_unstable();
    queries.dedup();
    with_page(Kind::Desktop, "", |page| async move {
        // the command is started for each of them: a sample is enough
        let long = ["busy ".repeat(5_000), "q".repeat(20_000)];
        let queries = queries.iter().step_by(8).chain(&long);
        let queries: Vec<&str> = queries.map(String::as_str).collect();
        let found = page.ask(&queries).await;
        let answers = queries.into_iter().zip(found);
        let compared = answers.map(|(query, found)| (query, found, ask(query)));
        let wrong: Vec<_> = compared.filter(|(_, page, command)| page != command).collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    });
}

#[test]
fn what_is_typed_filters() {
    with_page(Kind::Desktop, "", |page| async move {
        let all = StatusCode::ALL.len();
        assert_eq!(page.codes().await.len(), all);
        assert_eq!(page.text("[role=status]").await, format!("{all} codes"));

        let busy = page.filter("busy").await;
        assert_eq!(busy[..2], ["486", "600"]);
        let count = page.text("[role=status]").await;
        assert_eq!(count, format!("{} of {all} codes", busy.len()));
        assert_eq!(page.index().await.len(), busy.len());

        assert_eq!(page.filter("").await.len(), all);
    });
}

/// The codes for which `wanted` holds, ascending, as the page writes them.
fn codes(wanted: impl Fn(StatusCode) -> bool) -> Vec<&'static str> {
    let codes = StatusCode::ALL.iter().filter(|&&code| wanted(code));
    codes.map(|code| code.as_str()).collect()
}

#[test]
fn class_buttons_narrow_what_is_typed() {
    with_page(Kind::Desktop, "", |page| async move {
        let class_5 = page.click("button[value='5']").await;
        assert_eq!(class_5, codes(StatusCode::is_server_error));
        // 502 by its phrase, 504 by another one, the others by what they mean
        let gateways = page.filter("gateway").await;
        assert_eq!(gateways[..2], ["502", "504"]);
        assert!(gateways.iter().all(|code| code.starts_with('5')), "{gateways:?}");
        assert_eq!(page.tail().await, "?class=5&q=gateway");

        page.client().refresh().await.expect("it reloads");
        assert_eq!(page.codes().await, gateways);
        let pressed = page.text("button[aria-pressed='true']").await;
        assert_eq!(pressed, "5xx");

        // again, or All: every class
        assert!(page.click("button[value='5']").await.len() > 4);
        page.click("button[value='5']").await;
        assert!(page.click("button[value='']").await.len() > 4);
    });
}

#[test]
fn an_empty_list_says_what_helps() {
    with_page(Kind::Desktop, "", |page| async move {
        assert!(page.filter("477").await.is_empty());
        let help = page.text("#none").await;
        assert!(help.contains("No code matches 477."), "{help}");
        assert!(help.contains("treats it as 400 Bad Request"), "{help}");
        assert!(help.contains("cause 17"), "{help}");

        assert!(page.filter("cause 16").await.is_empty());
        let help = page.text("#none").await;
        assert!(help.contains("Cause 16 of Q.850 does not lead to a SIP response."), "{help}");

        assert!(page.filter("cause 999").await.is_empty());
        let help = page.text("#none").await;
        assert!(help.contains("999 is not a cause of Q.850: they are 1 to 127."), "{help}");

        assert!(page.filter("199x <b>").await.is_empty());
        let help = page.text("#none").await;
        assert!(help.contains("No code matches 199x <b>."), "{help}");

        page.click("button[value='1']").await;
        assert!(page.filter("busy").await.is_empty());
        let help = page.text("#none").await;
        assert!(help.contains("class 1xx"), "{help}");
    });
}

/// Whether the entry is at the top, below the filter, and is marked.
async fn is_revealed(page: &Page, code: &str) -> bool {
    let script = format!(
        "const entry = document.getElementById('{code}');
        const top = entry.getBoundingClientRect().top;
        const bar = document.querySelector('form').getBoundingClientRect().bottom;
        const last = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
        const marked = getComputedStyle(entry, '::before').borderLeftStyle === 'solid';
        return entry.checkVisibility() && marked && top >= bar - 2 && (top <= bar + 2 || last)"
    );
    page.run(&script).await == true
}

#[test]
fn a_link_to_a_code_reveals_it_whatever_the_filter() {
    with_page(Kind::Desktop, "#603", |page| async move {
        assert!(is_revealed(&page, "603").await);

        page.open("?q=busy#603").await;
        assert!(is_revealed(&page, "603").await);
        assert_eq!(page.codes().await.len(), StatusCode::ALL.len());
        assert_eq!(page.tail().await, "#603");

        // one that the filter shows leaves the filter alone
        page.open("?q=busy#600").await;
        assert_eq!(page.codes().await, ["486", "600", "489"]);
        page.click("nav a[href='#486']").await;
        assert!(is_revealed(&page, "486").await);
        assert!(!is_revealed(&page, "600").await);
        assert_eq!(page.tail().await, "?q=busy#486");

        // a mention of another code, which the filter hides
        page.open("?class=6").await;
        page.run("location.hash = '#486'").await;
        page.client()
            .wait()
            .for_element(fantoccini::Locator::Css("article.current"))
            .await
            .expect("the entry is marked");
        assert!(is_revealed(&page, "486").await);
    });
}

#[test]
fn the_keyboard_is_enough() {
    with_page(Kind::Desktop, "", |page| async move {
        page.press('/').await;
        assert_eq!(page.focus().await, "query");
        for letter in "busy".chars() {
            page.press(letter).await;
        }
        assert_eq!(page.codes().await, ["486", "600", "489"]);

        for (key, focus) in [
            (Key::Down, "#486"),
            (Key::Down, "#600"),
            (Key::Down, "#489"),
            (Key::Down, "#489"),
            (Key::Up, "#600"),
            (Key::Up, "#486"),
            (Key::Up, "query"),
            (Key::Enter, "#486"),
        ] {
            page.press(key).await;
            assert_eq!(page.focus().await, focus);
        }
        let outline = "return getComputedStyle(document.activeElement).outlineStyle";
        assert_eq!(page.run(outline).await, "solid");
        page.press(Key::Tab).await;
        assert!(page.focus().await.ends_with("/rfc3261#section-21.4.24"));

        page.press(Key::Escape).await;
        assert_eq!(page.focus().await, "query");
        assert_eq!(page.codes().await.len(), StatusCode::ALL.len());
        assert_eq!(page.tail().await, "");
    });
}

#[test]
fn a_phone_needs_no_sideways_scrolling() {
    with_page(Kind::Phone, "", |page| async move {
        let widths = "return [innerWidth, document.documentElement.scrollWidth]";
        assert_eq!(page.run(widths).await, serde_json::json!([360, 360]));
        assert_eq!(page.filter("busy").await, ["486", "600", "489"]);
        let hit = page.click("article h3 a").await;
        assert_eq!(hit[0], "486");
        assert!(is_revealed(&page, "486").await);
    });
}

#[test]
fn without_a_script_everything_is_there() {
    with_page(Kind::WithoutScript, "?q=busy", |page| async move {
        let text = page.text("body").await;
        for code in StatusCode::ALL {
            assert!(text.contains(code.description()), "{code}");
        }
        assert!(!text.contains("Find"), "a filter that cannot work");
    });
}

#[test]
fn nothing_else_is_loaded() {
    with_page(Kind::Desktop, "", |page| async move {
        let loaded = "return performance.getEntriesByType('resource').map((entry) => entry.name)";
        assert_eq!(page.run(loaded).await, serde_json::json!([]));
    });
}
