//! Which calls are shown.

use std::ops::RangeInclusive;

use super::calls::Call;

/// The calls to show; the summary counts all of them.
#[derive(Clone, Debug, clap::Args)]
#[group(skip)]
pub(crate) struct Filter {
    /// Show only calls whose Call-ID contains TEXT; may be given more than once
    #[arg(long, value_name = "TEXT")]
    call_id: Vec<String>,

    /// Show only calls with such a response: a code or a pattern (486, 48x, 5xx), or several
    /// separated by commas
    #[arg(long, value_name = "CODE", value_delimiter = ',', value_parser = codes)]
    code: Vec<RangeInclusive<u16>>,

    /// Show only calls with a failure that is not a challenge, or with a remark
    #[arg(long)]
    errors: bool,
}

impl Filter {
    pub(crate) fn selects(&self, call: &Call) -> bool {
        let messages = || call.entries.iter().map(|entry| &entry.message);
        let is_listed = |list: &[RangeInclusive<u16>]| {
            let mut codes = messages().filter_map(|it| it.code());
            codes.any(|code| list.iter().any(|range| range.contains(&code.as_u16())))
        };
        let has_error = || {
            let mut codes = messages().filter_map(|it| it.code());
            codes.any(|code| code.is_failure() && !code.is_authentication_challenge())
                || !call.remarks.is_empty()
                || messages().any(|message| !message.remarks.is_empty())
        };
        (self.call_id.is_empty() || self.call_id.iter().any(|text| call.id.contains(text)))
            && (self.code.is_empty() || is_listed(&self.code))
            && (!self.errors || has_error())
    }
}

/// The codes that three characters denote, where `x` is for any digit.
fn codes(text: &str) -> Result<RangeInclusive<u16>, String> {
    let bound = |digit| text.to_ascii_lowercase().replace('x', digit).parse();
    let is_pattern =
        text.len() == 3 && text.trim_end_matches(['x', 'X']).bytes().all(|it| it.is_ascii_digit());
    match (bound("0"), bound("9")) {
        (Ok(first), Ok(last)) if is_pattern && first >= 100 && last <= 699 => Ok(first..=last),
        _ => Err("expected a code from 100 to 699, or a pattern such as 48x or 5xx".to_owned()),
    }
}
