//! What a person does with the page.

use fantoccini::key::Key;
use sipcodes::StatusCode;

use super::browser::{Kind, Page, with_page};

#[test]
fn phrases_rank_before_former_phrases_before_keywords() {
    with_page(Kind::Desktop, "", |page| async move {
        let all = StatusCode::ALL.len();
        assert_eq!(page.codes().await.len(), all);
        assert_eq!(page.text("[role=status]").await, format!("{all} codes"));

        // 489 is about busy-lamp fields; no other code has to do with it
        assert_eq!(page.filter("busy").await, ["486", "600", "489"]);
        let count = page.text("[role=status]").await;
        assert_eq!(count, format!("3 of {all} codes"));
        assert_eq!(page.index().await, ["486", "489", "600"]);

        assert_eq!(page.filter("Declined").await[0], "603");
        assert_eq!(page.filter("stale date").await, ["403", "439"]);
        assert_eq!(page.filter("robocall").await, ["608"]);
        assert_eq!(page.filter("min-expires").await, ["423", "422"]);
        assert_eq!(page.filter("not acceptable").await, ["406", "606", "488"]);
        assert_eq!(page.filter("busy 4xx").await, ["486", "489"]);

        assert_eq!(page.filter("").await.len(), all);
    });
}

/// The codes for which `wanted` holds, ascending, as the page writes them.
fn codes(wanted: impl Fn(StatusCode) -> bool) -> Vec<&'static str> {
    let codes = StatusCode::ALL.iter().filter(|&&code| wanted(code));
    codes.map(|code| code.as_str()).collect()
}

#[test]
fn numbers_patterns_rfcs_and_causes_are_filters() {
    with_page(Kind::Desktop, "", |page| async move {
        assert_eq!(page.filter("486").await, ["486"]);
        let tens = codes(|code| code.as_u16() / 10 == 48);
        assert_eq!(page.filter("48").await, tens);
        assert_eq!(page.filter("48x").await, tens);
        assert_eq!(page.filter("48X").await, tens);
        for class_4 in ["4x", "4xx"] {
            assert_eq!(page.filter(class_4).await, codes(StatusCode::is_client_error));
        }
        assert_eq!(
            page.filter("4x0").await,
            codes(|code| code.is_client_error() && code.as_u16() % 10 == 0)
        );
        assert_eq!(page.filter("SIP/2.0 486 Besetzt").await, ["486"]);

        let rfc = |number| {
            codes(|code| {
                let mut references = code.references().iter();
                references.any(|reference| reference.rfc() == number)
            })
        };
        assert_eq!(page.filter("rfc 3261").await, rfc(3261));
        assert_eq!(page.filter("RFC8224").await, rfc(8224));
        assert_eq!(page.filter("8224").await, rfc(8224));
        assert_eq!(page.filter("rfc 3261 21.4.24").await, ["486"]);

        // first what the cause becomes, then what becomes the cause
        assert_eq!(page.filter("q850 17").await, ["486", "600"]);
        assert_eq!(page.filter("cause 17").await, ["486", "600"]);
        assert_eq!(page.filter("Q.850 cause 31").await[0], "480");
        assert_eq!(page.filter("cause 20").await, ["480"]);
    });
}

#[test]
fn class_buttons_narrow_what_is_typed() {
    with_page(Kind::Desktop, "", |page| async move {
        let class_5 = page.click("button[value='5']").await;
        assert_eq!(class_5, codes(StatusCode::is_server_error));
        // 502 by its phrase, 504 by a former one, 501 and 503 by what they mean
        let gateways = ["502", "504", "501", "503"];
        assert_eq!(page.filter("gateway").await, gateways);
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

        assert!(page.filter("199x <b>").await.is_empty());
        let help = page.text("#none").await;
        assert!(help.contains("No code matches 199x <b>."), "{help}");

        page.click("button[value='1']").await;
        assert!(page.filter("busy").await.is_empty());
        let help = page.text("#none").await;
        assert!(help.contains("class 1xx"), "{help}");
    });
}

/// Whether the entry stands at the top, below the filter, and stands out.
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
