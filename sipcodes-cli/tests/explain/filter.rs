//! Which calls are shown, and how much of them.

use super::program::{Run, command, explain_with, request, response};

fn call(name: &str, status: &str) -> String {
    let fields =
        "Allow: INVITE\r\nContact: <sip:b@example.org>\r\nWWW-Authenticate: Digest realm=\"x\"\r\n";
    let text = request("INVITE", 1, "") + &response(status, "INVITE", 1, fields);
    text.replace("call@", &format!("{name}@"))
}

fn trace() -> String {
    ["200 OK", "401 Unauthorized", "486 Busy Here", "486 Besetzt", "503 Service Unavailable"]
        .iter()
        .zip(["one", "two", "three", "four", "five"])
        .map(|(status, name)| call(name, status))
        .collect()
}

fn shown(arguments: &[&str]) -> (Vec<String>, Run) {
    let run = explain_with(arguments, trace().as_bytes());
    let calls = run.out.lines().filter_map(|line| line.strip_prefix("Call-ID "));
    (calls.map(|id| id.trim_end_matches("@example.org").to_owned()).collect(), run)
}

#[test]
fn filters_select_calls_and_leave_the_summary_alone() {
    for (arguments, expected) in [
        (&["--call-id", "t"][..], &["two", "three"][..]),
        (&["--call-id", "one@example.org", "--call-id", "five"], &["one", "five"]),
        (&["--code", "486"], &["three", "four"]),
        (&["--code", "48x,2xx"], &["one", "three", "four"]),
        (&["--code", "4**,200-299"], &["one", "two", "three", "four"]),
        (&["--errors"], &["three", "four", "five"]),
        (&["--errors", "--code", "5xx"], &["five"]),
    ] {
        let (calls, run) = shown(arguments);
        assert_eq!(calls, expected, "{arguments:?}");
        let shown = format!("{} of 5 calls shown", expected.len());
        assert!(run.out.contains(&shown) && run.out.contains("5 calls, 10 messages"), "{run:?}");
        assert_eq!(run.code, Some(0));
    }
    let (calls, run) = shown(&["--code", "600"]);
    assert!(calls.is_empty() && run.code == Some(1), "{run:?}");
}

#[test]
fn patterns_of_codes_are_checked() {
    for wrong in
        ["4x6", "xxx", "700", "99", "7xx", "0xx", "4000", "+40", "", "489-486", "486-", "4**-"]
    {
        let output = command(&["--code", wrong]).output().expect("the program runs");
        assert_eq!(output.status.code(), Some(2), "{wrong}");
    }
}

#[test]
fn brief_has_a_line_for_each_call() {
    let run = explain_with(&["--brief"], (trace() + &call("six", "180 Ringing")).as_bytes());
    let expected = "\
line 1       INVITE    200 OK                             one@example.org
line 20      INVITE    401 Unauthorized                   two@example.org
line 39      INVITE    486 Busy Here                      three@example.org
line 58      INVITE    486 Busy Here                      four@example.org
line 77      INVITE    503 Service Unavailable            five@example.org
line 96      INVITE    no final response                  six@example.org
6 calls, 12 messages";
    assert!(run.out.starts_with(expected), "{}", run.out);
}

#[test]
fn an_explanation_is_not_repeated() {
    let text: String = (0..1000).map(|number| call(&number.to_string(), "486 Busy Here")).collect();
    let run = explain_with(&[], text.as_bytes());
    assert_eq!(run.notes("means").len(), 1);
    assert_eq!(run.notes("client").len(), 1);
    // what the response itself says is another matter
    assert_eq!(run.out.matches("486 Busy Here  (INVITE)").count(), 1000);
}

#[test]
fn several_files_are_one_trace() {
    let directory = std::env::temp_dir().join(format!("explain-{}", std::process::id()));
    std::fs::create_dir_all(&directory).expect("a directory for temporary files");
    let files = ["a.log", "b.log"].map(|name| directory.join(name));
    std::fs::write(&files[0], request("INVITE", 1, "")).expect("it can be written");
    let answer = response("486 Busy Here", "INVITE", 1, "") + "SIP/2.0 486 x\r\n\r\n";
    std::fs::write(&files[1], answer).expect("it can be written");
    let [first, second] = files.each_ref().map(|file| file.to_str().expect("UTF-8"));
    let output = command(&[first, second, "no-such-file"]).output().expect("the program runs");
    std::fs::remove_dir_all(&directory).expect("it was made above");
    let out = String::from_utf8(output.stdout).expect("UTF-8");
    let err = String::from_utf8(output.stderr).expect("UTF-8");
    let expected = format!(
        "Call-ID call@example.org\n  {first}\n  line 1      INVITE sip:bob@example.org\n  \
         {second}\n  line 1      486 Busy Here  (INVITE)\n"
    );
    assert!(out.starts_with(&expected), "{out}");
    assert!(out.contains("\n1 call, 2 messages"), "{out}");
    assert!(err.contains(&format!("warning: {second}: line 9: a SIP message")), "{err}");
    assert!(err.contains("error: cannot read `no-such-file`: "), "{err}");
    assert_eq!(output.status.code(), Some(2));
}
