//! The page as text: complete, well-formed, self-contained and legible.

use std::collections::{BTreeMap, BTreeSet};

use roxmltree::{Document, Node, ParsingOptions};
use sipcodes::StatusCode;

use super::page;

/// The page is written so that an XML reader accepts it as well, apart from the script. One that
/// does has found every element closed and every special character escaped.
fn without_script(page: &str) -> String {
    let (before, rest) = page.split_once("<script>").expect("a script");
    let (_, after) = rest.split_once("</script>").expect("its end");
    before.to_owned() + after
}

fn parse(page: &str) -> Document<'_> {
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    Document::parse_with_options(page, options).expect("well-formed")
}

fn text(node: Node<'_, '_>) -> String {
    let texts = node.descendants().filter(Node::is_text);
    let text: String = texts.filter_map(|node| node.text()).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What stands behind each term of an entry.
fn facts(article: Node<'_, '_>) -> BTreeMap<String, String> {
    article
        .descendants()
        .filter(|node| node.has_tag_name("dt"))
        .map(|term| {
            let definition = term.next_sibling_element().expect("a definition");
            (text(term), text(definition))
        })
        .collect()
}

#[test]
fn every_fact_of_every_code_is_on_the_page() {
    let page = without_script(&page());
    let page = parse(&page);
    let articles: Vec<_> = page.descendants().filter(|node| node.has_tag_name("article")).collect();
    assert_eq!(articles.len(), StatusCode::ALL.len());

    for (article, &code) in articles.into_iter().zip(StatusCode::ALL) {
        assert_eq!(article.attribute("id"), Some(code.as_str()));
        let all = text(article);
        let title = format!("{} {}", code.class(), code.class().title());
        for expected in
            [&code.to_string(), &title, code.registration().as_str(), code.description()]
        {
            assert!(all.contains(expected), "{code}: `{expected}` in `{all}`");
        }
        for reference in code.references() {
            let url = reference.url().to_string();
            let link = article.descendants().find(|node| node.attribute("href") == Some(&url));
            assert_eq!(link.map(text), Some(reference.to_string()));
        }

        let facts = facts(article);
        let fact = |term| facts.get(term).map_or("", String::as_str);
        let former: Vec<_> = code.other_reason_phrases().iter().map(|it| it.text()).collect();
        assert_eq!(fact("Former phrases"), former.join(", "));
        let methods = code.methods().join(", ");
        let any = code.methods().is_empty();
        assert_eq!(fact("Methods"), if any { "any" } else { &methods });
        let rules: Vec<_> = code
            .header_rules()
            .iter()
            .map(|rule| format!("{} {} {}", rule.name(), rule.requirement(), rule.when()))
            .map(|rule| rule.trim_end().to_owned())
            .collect();
        assert_eq!(fact("Header fields"), rules.join(" "));
        assert_eq!(fact("What to do").is_empty(), code.remedies().is_empty());
        assert_eq!(fact("In a dialog").is_empty(), code.dialog_effect().is_none());

        let to =
            code.q850_cause().map(|cause| format!("{code} → cause {cause}", code = code.as_str()));
        let from: Vec<_> = (0..=u8::MAX)
            .filter(|&cause| StatusCode::from_q850_cause(cause) == Some(code))
            .map(|cause| cause.to_string())
            .collect();
        let from =
            (!from.is_empty()).then(|| format!("cause {} → {}", from.join(", "), code.as_str()));
        let both: Vec<_> = to.into_iter().chain(from).collect();
        assert_eq!(fact("Q.850"), both.join(" "), "{code}");
    }
}

#[test]
fn every_id_is_unique_and_every_link_within_the_page_leads_somewhere() {
    let page = without_script(&page());
    let page = parse(&page);
    let mut ids = BTreeSet::new();
    for id in page.descendants().filter_map(|node| node.attribute("id")) {
        assert!(ids.insert(id), "`{id}` twice");
    }
    for name in ["href", "for", "aria-labelledby", "aria-describedby"] {
        for target in page.descendants().filter_map(|node| node.attribute(name)) {
            if !target.starts_with("https:") {
                let id = target.trim_start_matches('#');
                assert!(ids.contains(id), "{name}=\"{target}\" leads nowhere");
            }
        }
    }
}

#[test]
fn the_page_needs_nothing_from_the_network() {
    let page = page();
    let tree = without_script(&page);
    for node in parse(&tree).descendants().filter(Node::is_element) {
        let name = node.tag_name().name();
        assert!(
            !["link", "img", "iframe", "object", "embed", "base"].contains(&name),
            "<{name}> fetches something"
        );
        for attribute in node.attributes() {
            assert!(!["src", "srcset", "style"].contains(&attribute.name()));
            if attribute.value().contains("//") {
                assert_eq!((name, attribute.name()), ("a", "href"));
                let link = attribute.value();
                assert!(link.starts_with("https://www.rfc-editor.org/rfc/rfc"));
            }
        }
    }
    for word in ["url(", "@import", "fetch(", "XMLHttpRequest", "import("] {
        assert!(!page.contains(word), "`{word}`");
    }
    assert!(page.contains("default-src 'none'"), "nor may it, if it did");
    assert!(page.len() < 100 << 10, "{} bytes", page.len());
}

/// WCAG 2, Section 1.4.3: 4.5 to 1 for text, in both colour schemes.
#[test]
fn text_is_legible_in_both_colour_schemes() {
    let page = page();
    let schemes: Vec<_> = page
        .split(":root {")
        .skip(1)
        .take(2)
        .map(|block| {
            block
                .split_once('}')
                .expect("an end")
                .0
                .split(';')
                .filter_map(|property| property.split_once(':'))
                .filter_map(|(name, value)| {
                    let colour = value.trim().strip_prefix('#')?;
                    let colour = u32::from_str_radix(colour, 16).expect("six digits");
                    Some((name.trim(), luminance(colour)))
                })
                .collect::<BTreeMap<_, _>>()
        })
        .collect();
    let [light, dark] = &schemes[..] else { panic!("two schemes") };
    assert!(light["--paper"] > 0.9 && dark["--paper"] < 0.1);
    for scheme in [light, dark] {
        for text in ["--ink", "--soft", "--accent"] {
            for ground in ["--paper", "--wash"] {
                let (a, b) = (scheme[text] + 0.05, scheme[ground] + 0.05);
                let contrast = a.max(b) / a.min(b);
                assert!(contrast >= 4.5, "{text} on {ground}: {contrast:.2}");
            }
        }
    }
}

fn luminance(colour: u32) -> f64 {
    let [_, channels @ ..] = colour.to_be_bytes();
    let [red, green, blue] = channels.map(|channel| {
        let channel = f64::from(channel) / 255.0;
        if channel <= 0.04045 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}
