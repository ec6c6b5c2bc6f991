//! Session descriptions for an accepted call, whose streams carry nothing.

use std::net::IpAddr;

use bstr::ByteSlice;

use crate::sip::Message;

/// The answer to the offer in an INVITE, or an offer where there is none (RFC 3261, Section
/// 13.3.1.4). Each stream of plain RTP is accepted as offered but inactive, and others are refused.
pub(crate) fn description(message: &Message<'_>, local: IpAddr) -> String {
    let family = if local.is_ipv6() { "IP6" } else { "IP4" };
    let mut lines = vec![
        "v=0".to_owned(),
        format!("o=- 1 1 IN {family} {local}"),
        "s=-".to_owned(),
        format!("c=IN {family} {local}"),
        "t=0 0".to_owned(),
    ];
    let is_offer = message
        .field("Content-Type")
        .is_some_and(|media_type| media_type.to_ascii_lowercase().starts_with(b"application/sdp"));
    let offer = if is_offer { message.body().to_str_lossy() } else { "m=audio 9 RTP/AVP 0".into() };
    let mut accepts = false;
    for line in offer.lines() {
        if let Some(media) = line.strip_prefix("m=") {
            let [kind, offered, protocol, formats] = media.splitn(4, ' ').collect::<Vec<_>>()[..]
            else {
                continue;
            };
            // a stream that is offered with port 0 is refused with port 0 (RFC 3264, Section 6)
            accepts = protocol == "RTP/AVP" && offered != "0";
            let port = if accepts { 9 } else { 0 };
            lines.push(format!("m={kind} {port} {protocol} {formats}"));
            if accepts {
                lines.push("a=inactive".to_owned());
            }
        } else if accepts && (line.starts_with("a=rtpmap:") || line.starts_with("a=fmtp:")) {
            lines.push(line.to_owned());
        }
    }
    lines.join("\r\n") + "\r\n"
}
