//! Which calls are shown.

use std::ops::RangeInclusive;

use sipcodes::Code;

use crate::findings::{Call, Message};

/// The calls to show; the summary counts all of them.
#[derive(Clone, Debug, clap::Args)]
#[group(skip)]
pub(crate) struct Filter {
    /// Show only calls whose Call-ID contains TEXT; may be given more than once
    #[arg(long, value_name = "TEXT")]
    call_id: Vec<String>,

    /// Show only calls with such a response: 486, 48x, 5xx, 486-489, or several separated by
    /// commas
    #[arg(long, value_name = "CODE", value_delimiter = ',', value_parser = codes)]
    code: Vec<RangeInclusive<u16>>,

    /// Show only calls with a failure that is not a challenge, or with a remark
    #[arg(long)]
    errors: bool,
}

impl Filter {
    pub(crate) fn selects(&self, call: &Call) -> bool {
        let codes = || call.messages.iter().filter_map(Message::code);
        let is_listed = |code: Code| self.code.iter().any(|it| it.contains(&code.as_u16()));
        let is_error = |code: Code| code.is_failure() && !code.is_authentication_challenge();
        let has_remark = || {
            let mut messages = call.messages.iter();
            !call.remarks.is_empty() || messages.any(|message| !message.remarks.is_empty())
        };
        (self.call_id.is_empty() || self.call_id.iter().any(|text| call.call_id.contains(text)))
            && (self.code.is_empty() || codes().any(is_listed))
            && (!self.errors || codes().any(is_error) || has_remark())
    }
}

/// The codes of a number, a pattern with `x` or `*` for digits at its end, or a range.
fn codes(text: &str) -> Result<RangeInclusive<u16>, String> {
    let (low, high) = text.split_once('-').unwrap_or((text, text));
    let bound = |text: &str, digit| {
        let digits = text.trim_end_matches(['x', 'X', '*']);
        let is_pattern = text.len() == 3 && digits.bytes().all(|byte| byte.is_ascii_digit());
        let number = text.replace(['x', 'X', '*'], digit).parse().ok();
        number.filter(|number| is_pattern && (100..700).contains(number))
    };
    match (bound(low, "0"), bound(high, "9")) {
        (Some(first), Some(last)) if first <= last => Ok(first..=last),
        _ => Err("expected a code from 100 to 699, or such as 48x, 5xx or 486-489".to_owned()),
    }
}
