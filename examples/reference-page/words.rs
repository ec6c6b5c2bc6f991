//! In prose, what the library's closed types say in one word.
//!
//! Every match is without a wildcard: a word that the library gains has to be put into prose here.

use sipcodes::{DialogEffect, Remedy};

pub(crate) trait InWords {
    fn in_words(self) -> &'static str;
}

impl InWords for DialogEffect {
    fn in_words(self) -> &'static str {
        match self {
            DialogEffect::Transaction => "Ends the transaction only; the dialog goes on.",
            DialogEffect::Usage => {
                "Ends the usage that the request belongs to, such as the call or one subscription; \
                 the dialog ends with its last usage."
            }
            DialogEffect::Dialog => "Ends the dialog with all its usages.",
        }
    }
}

impl InWords for Remedy {
    fn in_words(self) -> &'static str {
        match self {
            Remedy::Credentials => "Add credentials for each challenge in the response.",
            Remedy::SmallerBody => "Send a smaller body, or none.",
            Remedy::AcceptedContent => {
                "Use only the media types, encodings and languages that the response lists."
            }
            Remedy::SipUri => "Use a sip URI as the Request-URI.",
            Remedy::FewerExtensions => "Leave out the extensions that Unsupported lists.",
            Remedy::MoreExtensions => "List in Supported the extensions that Require asks for.",
            Remedy::LongerInterval => "Ask for at least the interval in Min-SE or Min-Expires.",
            Remedy::Identity => "Add a signed Identity header field.",
            Remedy::SecurityAgreement => {
                "First agree on one of the security mechanisms that Security-Server offers."
            }
            Remedy::RandomDelay => {
                "Send it again unchanged after a random wait: 2.1 to 4 s where one's own side chose \
                 the Call-ID, up to 2 s on the other side."
            }
            Remedy::OtherTarget => "Send it to the addresses in Contact.",
            Remedy::OtherServer => {
                "Send it unchanged to another server, and nothing to this one until Retry-After has \
                 passed."
            }
            Remedy::FreshPublication => "Discard the entity-tag and publish the whole state anew.",
            Remedy::Later => {
                "Send it again unchanged, later: after the Retry-After time if there is one."
            }
            Remedy::OtherPriority => {
                "Ask for another priority, best one that Accept-Resource-Priority lists."
            }
            Remedy::WithoutAnonymity => "Show the caller's identity, if the caller agrees.",
            Remedy::FullPassport => "Send the identity token once more in its full form.",
            Remedy::WithoutOutbound => "Register without outbound, or through another first hop.",
            Remedy::MoreHops => "Start with a larger Max-Forwards.",
        }
    }
}
