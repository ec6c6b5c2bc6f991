//! What a difference does to a table.

use crate::program::{TABLE, XML, difference, with, with_record, written};

#[track_caller]
fn expect(registry: &str, table: &str, expected: &str) {
    assert_eq!(difference(table, &written(registry, table)), expected);
}

const BUSY: &str = "<description>Busy Here</description>";
const NOT_FOUND: &str = "<description>Not Found</description>";
const BAD_ALERT: &str = "<xref type=\"rfc\" data=\"rfc8876\"/>";

#[test]
fn a_new_code_is_a_complete_entry() {
    let registry = with_record("480", "Nobody Home", "<xref type='rfc' data='rfc9999'/>");
    expect(
        &registry,
        TABLE,
        "+[480]\n+reason = \"Nobody Home\"\n+reference = \"RFC9999\"\n+description = \"\"\n+\n",
    );
}

#[test]
fn a_new_code_without_citation_is_of_rfc_3261() {
    expect(
        &with_record("480", "Nobody Home (Deprecated)", ""),
        TABLE,
        "+[480]\n+reason = \"Nobody Home\"\n+reference = \"RFC3261\"\n+description = \"\"\n\
         +registration = \"deprecated\"\n+\n",
    );
}

#[test]
fn a_new_code_with_several_citations_and_a_section() {
    let citations = "<xref type='rfc' data='rfc9998'>RFC 9998, Section 4.2</xref><xref type='rfc' data='rfc9999'/>";
    expect(
        &with_record("480", "Nobody Home (Experimental)", citations),
        TABLE,
        "+[480]\n+reason = \"Nobody Home\"\n+reference = [\"RFC9998 4.2\", \"RFC9999\"]\n\
         +description = \"\"\n+registration = \"registered\" # experimental\n+\n",
    );
}

#[test]
fn a_new_code_gets_a_name_where_its_own_is_taken_or_none() {
    for (phrase, name) in [
        ("Not Found", "NotFound480"),
        ("Not-Acceptable Anywhere", "NotAcceptableAnywhere480"),
        ("Self", "Status480"),
        ("3PCC Refused", "Status480"),
        ("Überlastet", "Status480"),
    ] {
        expect(
            &with_record("480", phrase, ""),
            TABLE,
            &format!(
                "+[480]\n+reason = \"{phrase}\"\n+name = \"{name}\"\n+reference = \"RFC3261\"\n\
                 +description = \"\"\n+\n"
            ),
        );
    }
}

#[test]
fn a_changed_phrase_keeps_the_old_one_and_the_variant() {
    expect(
        &with(XML, BUSY, "<description>Busy Right Here</description>"),
        TABLE,
        "-reason = \"Busy Here\"\n+reason = \"Busy Right Here\"\n+name = \"BusyHere\"\n\
         -former_reasons = [\"Busy\"] # in an example\n\
         +former_reasons = [\"Busy\", \"Busy Here\"] # in an example\n",
    );
}

#[test]
fn a_changed_phrase_with_the_same_variant_pins_no_name() {
    expect(
        &with(XML, NOT_FOUND, "<description>Not found</description>"),
        TABLE,
        "-reason = \"Not Found\"\n+reason = \"Not found\"\n+former_reasons = [\"Not Found\"]\n",
    );
}

#[test]
fn a_name_of_its_own_stays() {
    let old = "<description>Not Acceptable</description>";
    expect(
        &with(XML, old, "<description>Refused</description>"),
        TABLE,
        "-reason = \"Not Acceptable\"\n+reason = \"Refused\"\n+former_reasons = [\"Not Acceptable\"]\n",
    );
}

#[test]
fn a_phrase_that_returns_is_no_former_one() {
    expect(
        &with(XML, BUSY, "<description>Busy</description>"),
        TABLE,
        "-reason = \"Busy Here\"\n+reason = \"Busy\"\n+name = \"BusyHere\"\n\
         -former_reasons = [\"Busy\"] # in an example\n+former_reasons = [\"Busy Here\"] # in an example\n",
    );
}

#[test]
fn a_changed_reference_replaces_the_defining_one() {
    let new = "<xref type='rfc' data='rfc9999'/>";
    expect(
        &with(XML, BAD_ALERT, new),
        TABLE,
        "-reference = \"RFC8876 5.1\"\n+reference = \"RFC9999\"\n",
    );
    // 202 cites RFC 7647 for a reason of its own
    let registry = with(
        XML,
        "(Deprecated)</description>\n      <xref type=\"rfc\" data=\"rfc6665\"/>",
        &format!("(Deprecated)</description>{new}"),
    );
    expect(
        &registry,
        TABLE,
        "-reference = [\"RFC6665 8.3.1\", \"RFC7647 5\"]\n+reference = [\"RFC9999\", \"RFC7647 5\"]\n",
    );
}

#[test]
fn an_added_reference_leaves_the_others_with_their_sections() {
    let registry = with(XML, BAD_ALERT, &format!("{BAD_ALERT}<xref type='rfc' data='rfc9999'/>"));
    expect(
        &registry,
        TABLE,
        "-reference = \"RFC8876 5.1\"\n+reference = [\"RFC8876 5.1\", \"RFC9999\"]\n",
    );
}

#[test]
fn an_entry_may_cite_more_than_the_registry() {
    let table = with(TABLE, "\"RFC8876 5.1\"", "[\"RFC8876 5.1\", \"RFC3261 8\"]");
    expect(XML, &table, "");
}

#[test]
fn an_entry_without_reference_gets_one() {
    let table = with(TABLE, "reference = \"RFC8876 5.1\"\n", "description = \"Bad.\"\n");
    expect(XML, &table, "+reference = \"RFC8876\"\n");
}

#[test]
fn a_draft_is_noted_until_it_has_a_number() {
    let draft = "<xref type='draft' data='RFC-ietf-sipcore-example-07'/>";
    let new = written(&with_record("480", "Nobody Home", draft), TABLE);
    assert_eq!(
        difference(TABLE, &new),
        "+[480]\n+reason = \"Nobody Home\" # registered by RFC-ietf-sipcore-example-07, no RFC yet\n\
         +description = \"\"\n+\n",
    );
    let numbered = with_record("480", "Nobody Home", "<xref type='rfc' data='rfc9999'/>");
    expect(
        &numbered,
        &new,
        "-reason = \"Nobody Home\" # registered by RFC-ietf-sipcore-example-07, no RFC yet\n\
         +reason = \"Nobody Home\"\n+reference = \"RFC9999\"\n",
    );
    // an entry that has a reference keeps it
    expect(
        &with(XML, BAD_ALERT, draft),
        TABLE,
        "-reason = \"Bad Alert Message\"\n\
         +reason = \"Bad Alert Message\" # registered by RFC-ietf-sipcore-example-07, no RFC yet\n",
    );
}

#[test]
fn remarks_come_and_go() {
    let deprecated = with(XML, BUSY, "<description>Busy Here (Deprecated)</description>");
    let table = written(&deprecated, TABLE);
    assert_eq!(difference(TABLE, &table), "+registration = \"deprecated\"\n");
    assert_eq!(written(XML, &table), TABLE);

    let experimental = with(XML, BUSY, "<description>Busy Here (Experimental)</description>");
    let table = written(&experimental, TABLE);
    assert_eq!(difference(TABLE, &table), "+registration = \"registered\" # experimental\n");
    assert_eq!(written(XML, &table), TABLE);

    let both = with(XML, BUSY, "<description>Busy Here (Deprecated) (Experimental)</description>");
    expect(
        &both,
        &table,
        "-registration = \"registered\" # experimental\n+registration = \"deprecated\" # experimental\n",
    );
}

#[test]
fn comments_of_people_stay_when_a_remark_goes() {
    let table = with(TABLE, "\"deprecated\"", "\"deprecated\" # for two methods");
    expect(
        &with(XML, " (Deprecated)", ""),
        &table,
        "-registration = \"deprecated\" # for two methods\n+registration = \"registered\" # for two methods\n",
    );
}

#[test]
fn a_withdrawn_code_becomes_historic_and_returns() {
    let record = "    <record>\n      <value>404</value>\n      <description>Not Found</description>\n    </record>\n";
    let table = written(&with(XML, record, ""), TABLE);
    assert_eq!(difference(TABLE, &table), "+registration = \"historic\"\n");
    assert_eq!(written(XML, &table), TABLE);
}

#[test]
fn a_vendor_code_that_gets_registered() {
    expect(
        &with_record("477", "Sending Failed", ""),
        TABLE,
        "-reason = \"Send Failed\"\n-registration = \"vendor\"\n+reason = \"Sending Failed\"\n\
         +name = \"SendFailed\"\n+reference = \"RFC3261\"\n+former_reasons = [\"Send Failed\"]\n",
    );
}

#[test]
fn everything_at_once() {
    let registry = with_record("480", "Nobody Home", "").replace(
        BUSY,
        "<description>Not Here (Deprecated)</description><xref type='rfc' data='rfc9999'/>",
    );
    expect(
        &registry,
        TABLE,
        "+[480]\n+reason = \"Nobody Home\"\n+reference = \"RFC3261\"\n+description = \"\"\n+\n\
         -reason = \"Busy Here\"\n-reference = \"RFC3261 21.4.24\"\n\
         -former_reasons = [\"Busy\"] # in an example\n\
         +reason = \"Not Here\"\n+name = \"BusyHere\"\n+reference = \"RFC9999\"\n\
         +registration = \"deprecated\"\n\
         +former_reasons = [\"Busy\", \"Busy Here\"] # in an example\n",
    );
}
