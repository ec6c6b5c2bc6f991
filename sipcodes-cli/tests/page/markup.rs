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

/// The text after each term of an entry.
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
        let methods = code.methods().join(", ");
        assert_eq!(fact("Methods"), if methods.is_empty() { "any" } else { &methods });
        let roles: Vec<_> = code.sent_by().iter().map(|role| role.as_str()).collect();
        assert_eq!(fact("Sent by"), roles.join(", "));
        let remedies: Vec<_> = code.remedies().iter().map(|it| it.description()).collect();
        assert_eq!(fact("What to do"), remedies.concat());
        let effect = code.dialog_effect().map_or("", |effect| effect.description());
        assert!(fact("In a dialog").starts_with(effect), "{code}");
        let outcome = code.outcome().map(|it| format!("{it}: {}", it.description()));
        assert_eq!(fact("Call attempt"), outcome.unwrap_or_default());
        assert_eq!(fact("Phrase"), code.phrase_detail());
        for phrase in code.other_reason_phrases() {
            let phrases = fact("Other phrases");
            assert!(phrases.contains(phrase.text()) && phrases.contains(phrase.meaning()));
        }
        for rule in code.header_rules() {
            let fields = fact("Header fields");
            let strength = format!("{} {}", rule.name(), rule.requirement());
            assert!(fields.contains(&strength), "{fields}");
            assert!(fields.contains(rule.when()) && fields.contains(&rule.methods().join(", ")));
        }
        let see_also: Vec<_> = code.see_also().iter().map(ToString::to_string).collect();
        assert_eq!(fact("See also"), see_also.join(", "));

        let number = code.as_str();
        let to = code.q850_cause().map(|cause| format!("{number} → cause {cause}"));
        let causes: Vec<_> = code.q850_causes().iter().map(ToString::to_string).collect();
        let from = format!("cause {} → {number}", causes.join(", "));
        let from = (!causes.is_empty()).then_some(from);
        let others = (StatusCode::from_q850_cause(126) == Some(code))
            .then(|| format!("any other cause → {number}"));
        let all: Vec<_> = to.into_iter().chain(from).chain(others).collect();
        assert_eq!(fact("Q.850"), all.join(" "), "{code}");
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
    assert!(page.len() < 256 << 10, "{} bytes", page.len());
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
