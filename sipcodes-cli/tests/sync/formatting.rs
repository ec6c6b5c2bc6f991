//! Tables that people have formatted in their own ways keep every byte outside of what changed.

use crate::program::{XML, difference, with, with_record, written};

/// Byte order mark, CRLF and LF, tabs, alignment, quoted keys, every form of entry, sub-tables
/// away from their entry, and no end of the last line.
const ODD: &str = concat!(
    "\u{feff}# odd ; table\r\n",
    "\r\n",
    "100 = { reason = \"Trying\" , reference='RFC3261 21.1.1' }   # inline\r\n",
    "199.reason = \"Early Dialog Terminated\"\n",
    "199.reference  =  \"RFC6228 1\" # dotted\n",
    "\n",
    "[ \"202\" ] # quoted\r\n",
    "\treason\t=\t'Accepted'\r\n",
    "\treference\t=\t[ \"RFC6665 8.3.1\" , ]\r\n",
    "# inside\r\n",
    "\tregistration\t=\t\"deprecated\"\r\n",
    "# behind\r\n",
    "\r\n",
    "\r\n",
    "[404.headers]\n",
    "X-Odd=\"optional\"\n",
    "[404]\n",
    "reason     = \"Not Found\"\n",
    "reference  = \"RFC3261 21.4.5\"   # spaced\n",
    "methods    = [\n",
    "\t\"INVITE\", # first\n",
    "]\n",
    "\n",
    "  [425]\n",
    "  reason=\"Bad Alert Message\"\n",
    "  reference=[\n",
    "    \"RFC8876 5.1\", # alert\n",
    "    'RFC3261 8', # answer\n",
    "  ]\n",
    "\n",
    "[486]   \n",
    "reason = \"\"\"Busy Here\"\"\"\n",
    "description = '''\n",
    "two\n",
    "lines'''\n",
    "reference = \"RFC3261 21.4.24\"\n",
    "[486.headers]\n",
    "[489]\n",
    "reason = \"Bad Event\"\n",
    "reference = [\"RFC6665\",\"RFC7647\"]\n",
    "[606]\n",
    "reason = \"Not Acceptable\"\n",
    "reference = \"RFC3261 21.6.4\"",
);

#[track_caller]
fn expect(registry: &str, expected: &str) {
    let edited = written(registry, ODD);
    assert_eq!(difference(ODD, &edited), expected);
}

fn phrase(old: &str, new: &str) -> String {
    let description = |phrase| format!("<description>{phrase}</description>");
    with(XML, &description(old), &description(new))
}

#[test]
fn an_odd_table_in_step_is_left_alone() {
    expect(XML, "");
}

#[test]
fn an_inline_entry() {
    expect(
        &phrase("Trying", "Working (Experimental)"),
        "-100 = { reason = \"Trying\" , reference='RFC3261 21.1.1' }   # inline\r\n\
         +100 = { reason = \"Working\" , name = \"Trying\", reference='RFC3261 21.1.1', \
         registration = \"registered\", former_reasons = [\"Trying\"] }   # inline; experimental\r\n",
    );
}

#[test]
fn an_entry_of_dotted_keys() {
    expect(
        &phrase("Early Dialog Terminated", "Early Dialog Gone (Deprecated)"),
        "-199.reason = \"Early Dialog Terminated\"\n\
         +199.reason = \"Early Dialog Gone\"\n\
         +199.name = \"EarlyDialogTerminated\"\n\
         +199.registration = \"deprecated\"\n\
         +199.former_reasons = [\"Early Dialog Terminated\"]\n",
    );
}

#[test]
fn crlf_tabs_and_comments() {
    expect(
        &phrase("Accepted (Deprecated)", "Taken (Experimental)"),
        "-\treason\t=\t'Accepted'\r\n\
         +\treason\t=\t\"Taken\"\r\n\
         +\tname\t=\t\"Accepted\"\r\n\
         -\tregistration\t=\t\"deprecated\"\r\n\
         +\tregistration\t=\t\"registered\" # experimental\r\n\
         +\tformer_reasons\t=\t[\"Accepted\"]\r\n",
    );
}

#[test]
fn aligned_keys() {
    expect(
        &phrase("Not Found", "Not There"),
        "-reason     = \"Not Found\"\n+reason     = \"Not There\"\n+name       = \"NotFound\"\n\
         +former_reasons = [\"Not Found\"]\n",
    );
}

#[test]
fn an_array_of_many_lines() {
    let old = "<xref type=\"rfc\" data=\"rfc8876\"/>";
    expect(
        &with(XML, old, &format!("{old}<xref type='rfc' data='rfc9999'/>")),
        "+    \"RFC9999\",\n",
    );
    expect(
        &with(XML, old, "<xref type='rfc' data='rfc9999'/>"),
        "-    \"RFC8876 5.1\", # alert\n+    \"RFC9999\",\n",
    );
    let answer = "<xref type='rfc' data='rfc3261'/>";
    expect(
        &with(XML, old, &format!("{answer}{old}<xref type='rfc' data='rfc9999'/>")),
        "-    \"RFC8876 5.1\", # alert\n     'RFC3261 8', # answer\n"
            .replace(
                "     'RFC3261 8', # answer\n",
                "+    \"RFC8876 5.1\", # alert\n+    \"RFC9999\",\n",
            )
            .as_str(),
    );
}

#[test]
fn the_last_entry_without_an_end() {
    let edited = written(&phrase("Not Acceptable", "Refused"), ODD);
    assert!(
        edited.ends_with(
            "\n[606]\nreason = \"Refused\"\nname = \"NotAcceptable\"\nreference = \"RFC3261 21.6.4\"\n\
             former_reasons = [\"Not Acceptable\"]"
        ),
        "{edited}"
    );
    let edited = written(&with_record("607", "Unwanted", ""), ODD);
    assert_eq!(
        edited,
        format!("{ODD}\n[607]\nreason = \"Unwanted\"\nreference = \"RFC3261\"\ndescription = \"\"")
    );
}

#[test]
fn a_new_entry_looks_like_its_neighbours() {
    expect(
        &with_record("101", "Hello", ""),
        "+101 = { reason = \"Hello\", reference = \"RFC3261\", description = \"\" }\r\n",
    );
    expect(
        &with_record("203", "Hello", ""),
        "+[ \"203\" ]\r\n+\treason\t=\t\"Hello\"\r\n+\treference\t=\t\"RFC3261\"\r\n+\tdescription\t=\t\"\"\r\n+\r\n",
    );
    expect(
        &with_record("405", "Hello", ""),
        "+[405]\n+reason     = \"Hello\"\n+reference  = \"RFC3261\"\n+description = \"\"\n+\n",
    );
    expect(
        &with_record("426", "Hello", ""),
        "+  [426]\n+  reason=\"Hello\"\n+  reference=\"RFC3261\"\n+  description=\"\"\n+\n",
    );
    expect(
        &with_record("487", "Hello", ""),
        "+[487]\n+reason = \"Hello\"\n+reference = \"RFC3261\"\n+description = \"\"\n",
    );
}

#[test]
fn entries_that_are_mixed_up_are_refused() {
    let table =
        "404.reason = \"Not There\"\n486.reason = \"Busy Here\"\n404.reference = \"RFC3261\"\n";
    let folder = crate::program::Folder::new(XML, table);
    let outcome = folder.run(&["--write"]);
    assert_eq!(outcome.code, Some(2), "{outcome:#?}");
    assert!(
        outcome.stderr.starts_with(
            "error: codes.toml:1:1: entry 404 is mixed up with others; write it as a table: [404]"
        ),
        "{}",
        outcome.stderr
    );
    assert_eq!(folder.table(), table);
}
