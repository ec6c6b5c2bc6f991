//! Reason phrases that are not the one of the code.

use sipcodes::StatusCode;

/// The codes whose phrase the sender may or should make more precise (RFC 3261, Sections 21.1.4,
/// 21.1.5, 21.4.1, 21.4.18 and 21.4.22; RFC 3323, Section 5).
const DETAILED: [u16; 6] = [182, 183, 400, 480, 484, 500];

/// What the phrase is, if it is worth a remark. Letter case is not, and neither is an empty phrase,
/// which the grammar allows.
pub(super) fn remark(status: StatusCode, phrase: &str) -> Option<String> {
    if phrase.is_empty() || phrase.eq_ignore_ascii_case(status.reason_phrase()) {
        return None;
    }
    if is_former(status, phrase) {
        return Some(format!("`{phrase}` is a former phrase of {status}"));
    }
    let own = || format!("`{phrase}` is the sender's own phrase for {status}");
    let is_detailed = DETAILED.contains(&status.as_u16());
    of_others(phrase).or_else(|| (!is_detailed).then(own))
}

/// Which other codes have this phrase, now or formerly.
pub(super) fn of_others(phrase: &str) -> Option<String> {
    let owners = |owns: fn(StatusCode, &str) -> bool| {
        let owners = StatusCode::ALL.iter().filter(|status| owns(**status, phrase));
        owners.map(|owner| owner.as_str()).collect::<Vec<_>>()
    };
    let now = owners(|status, phrase| status.reason_phrase().eq_ignore_ascii_case(phrase));
    let formerly = owners(is_former);
    match (&now[..], &formerly[..]) {
        ([], []) => None,
        ([], owners) => Some(format!("`{phrase}` is a former phrase of {}", others(owners))),
        (owners, _) => Some(format!("`{phrase}` is the phrase of {}", others(owners))),
    }
}

fn others(codes: &[&str]) -> String {
    let others = if codes.len() == 1 { "another code" } else { "other codes" };
    format!("{others}, {}", codes.join(" and "))
}

fn is_former(status: StatusCode, phrase: &str) -> bool {
    let mut former = status.former_reason_phrases().iter();
    former.any(|former| former.eq_ignore_ascii_case(phrase))
}
