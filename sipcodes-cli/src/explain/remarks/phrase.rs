//! Reason phrases that are not the one of the code.

use sipcodes::{ReasonPhrase, Standing, StatusCode};

/// What the table says about a phrase that is not the one of the code. Letter case does not count.
pub(crate) fn known(status: StatusCode, phrase: &str) -> Option<ReasonPhrase> {
    let mut others = status.other_reason_phrases().iter().copied();
    others.find(|other| other.text().eq_ignore_ascii_case(phrase))
}

/// What the phrase is, if it is worth a remark. An empty one is not, because the grammar allows it.
pub(super) fn remark(status: StatusCode, phrase: &str) -> Option<String> {
    if phrase.is_empty() || phrase.eq_ignore_ascii_case(status.reason_phrase()) {
        return None;
    }
    if let Some(known) = known(status, phrase) {
        let is_former = known.standing() == Standing::Former;
        return is_former.then(|| format!("`{phrase}` is a former phrase of {status}"));
    }
    let own = || format!("`{phrase}` is the sender's own phrase for {status}");
    // where the sender is asked for detail, a phrase of its own is nothing odd
    of_others(phrase).or_else(|| status.phrase_detail().is_empty().then(own))
}

/// Which codes the phrase belongs to.
pub(super) fn of_others(phrase: &str) -> Option<String> {
    let owners = |owns: fn(StatusCode, &str) -> bool| {
        let owners = StatusCode::ALL.iter().filter(|status| owns(**status, phrase));
        owners.map(|owner| owner.as_str()).collect::<Vec<_>>().join(" and ")
    };
    let own = owners(|status, phrase| status.reason_phrase().eq_ignore_ascii_case(phrase));
    let other = owners(|status, phrase| known(status, phrase).is_some());
    match (own.as_str(), other.as_str()) {
        ("", "") => None,
        ("", codes) => Some(format!("`{phrase}` is a phrase for {codes}")),
        (codes, _) => Some(format!("`{phrase}` is the phrase of {codes}")),
    }
}
