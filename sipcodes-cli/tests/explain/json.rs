//! Findings for programs.

use serde_json::{Value, json};

use super::packets::{ETHERNET, Order, ethernet, frame, ipv4, pcap};
use super::program::{command, explain_with, fixture, request, response};

#[test]
fn a_line_for_each_call_and_one_for_the_summary() {
    let messages =
        [request("INVITE", 1, ""), response("503 Busy", "INVITE", 1, "Retry-After: 30\r\n")];
    let mut packets = messages.map(|message| ethernet(&[], &ipv4(message.as_bytes()))).to_vec();
    packets.push(frame(0x0806, &[0; 28]));
    let run = explain_with(&["--json"], &pcap(Order::Little, false, ETHERNET, &packets));
    let lines: Vec<Value> =
        run.out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let [call, summary] = &lines[..] else { panic!("{}", run.out) };
    let call = &call["call"];
    assert_eq!(call["call_id"], "call@example.org");
    assert_eq!(call["is_continued"], false);
    assert_eq!(
        call["messages"][0],
        json!({
            "place": "packet 1", "time": 1_700_000_000_500_000_u64,
            "from": "192.0.2.1:5060", "to": "192.0.2.2:5080",
            "method": "INVITE", "sequence": 1, "uri": "sip:bob@example.org",
            "retransmissions": 0, "copies": 0, "is_cut": false,
            "header_fields": [], "remarks": [], "hints": [],
        })
    );
    let answer = &call["messages"][1];
    assert_eq!((&answer["code"], &answer["phrase"]), (&json!(503), &json!("Busy")));
    assert_eq!(answer["header_fields"], json!(["Retry-After: 30"]));
    let expected = "`Busy` is a phrase for 486 and 600";
    assert_eq!(answer["remarks"], json!([expected]));
    let summary = &summary["summary"];
    assert_eq!((&summary["calls"], &summary["messages"]), (&json!(1), &json!(2)));
    assert_eq!(summary["responses"], json!({ "503": 1 }));
    assert_eq!(summary["not_read"], json!({ "ARP": 1 }));
    assert_eq!(summary["figures"][0]["name"], "SER");
    assert_eq!(summary["figures"][0]["whole"], 1);
}

#[test]
fn an_input_without_sip_has_a_summary() {
    let packets = [frame(0x0806, &[0; 28])];
    let run = explain_with(&["--json"], &pcap(Order::Little, false, ETHERNET, &packets));
    let line: Value = serde_json::from_str(&run.out).expect("one line of JSON");
    assert_eq!(line["summary"]["messages"], 0);
    assert_eq!(line["summary"]["not_read"], json!({ "ARP": 1 }));
    assert_eq!(run.code, Some(1));
}

#[test]
fn messages_name_their_input_if_there_are_several() {
    let files = ["busy-tcp.pcap", "refused.sipp.log"].map(fixture);
    let output = command(&["--json"]).args(&files).output().expect("the program runs");
    let lines = output.stdout.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
    let lines: Vec<Value> = lines.map(|it| serde_json::from_slice(it).expect("JSON")).collect();
    for (line, file) in [(&lines[0], &files[0]), (&lines[1], &files[1])] {
        let message = &line["call"]["messages"][0];
        assert_eq!(message["input"].as_str(), file.to_str(), "{message}");
    }
    let end = &lines[0]["call"]["messages"][0];
    assert_eq!((&end["from"], &end["to"]), (&json!("127.0.0.1:15063"), &json!("127.0.0.1:15062")));
    let text = &lines[1]["call"]["messages"][0];
    assert!(text.get("to").is_none(), "unknown: {text}");
}
