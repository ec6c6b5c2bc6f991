//! The closed types whose values the table spells as one word.

use core::fmt;

/// A closed enum of words: for each, how the table spells it, the sentence that explains it, and
/// what only its documentation says.
macro_rules! vocabulary {
    (
        $(#[$doc:meta])*
        $name:ident { $( $word:ident = $text:literal, $sentence:literal $(, $more:literal)?; )+ }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $(
                #[doc = $sentence]
                $(#[doc = ""] #[doc = $more])?
                $word,
            )+
        }

        impl $name {
            /// Every value, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$word),+];

            /// The value as `codes.toml` spells it: lower case, words joined by `-`.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$word => $text,)+ }
            }

            /// What it means, in one sentence.
            #[must_use]
            pub const fn description(self) -> &'static str {
                match self { $(Self::$word => $sentence,)+ }
            }
        }

        /// Shows what `as_str` returns, and honours width and alignment.
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
}

vocabulary! {
    /// The standing of a code in IANA's registry of response codes.
    Registration {
        Registered = "registered", "In the registry, in force.";
        Deprecated = "deprecated",
            "In the registry and marked as deprecated: not for new uses, but still to be \
             understood.";
        Historic = "historic", "Defined in an older RFC, and not in the registry.";
        Vendor = "vendor", "Never registered: a vendor's own.";
    }
}

vocabulary! {
    /// What a failure response to a request inside a dialog ends (RFC 5057, Section 5.1).
    DialogEffect {
        Transaction = "transaction", "Ends the transaction only; the dialog goes on.";
        Usage = "usage",
            "Ends the usage that the request belongs to, such as the call or one subscription; \
             the dialog ends with its last usage.";
        Dialog = "dialog", "Ends the dialog with all its usages.";
    }
}

vocabulary! {
    /// How strongly a header field is asked for in a response (RFC 2119).
    Requirement {
        Required = "required", "It has to be there (MUST).";
        Recommended = "recommended", "It should be there (SHOULD).";
        Optional = "optional", "It may be there (MAY).";
        Forbidden = "forbidden", "It must not be there (MUST NOT).";
    }
}

vocabulary! {
    /// What a client can change before it sends the request again (RFC 3261, Section 8.1.3.5, and
    /// the RFCs of the extensions).
    ///
    /// The new request is a new transaction: same Call-ID, To and From, CSeq raised by one.
    Remedy {
        Credentials = "credentials",
            "Add credentials for each challenge in the response.",
            "401, 407 (RFC 3261, Section 22).";
        SmallerBody = "smaller-body", "Send a smaller body, or none.", "413.";
        AcceptedContent = "accepted-content",
            "Use only the media types, encodings and languages that the response lists.", "415.";
        SipUri = "sip-uri", "Use a SIP URI as the Request-URI.", "416.";
        FewerExtensions = "fewer-extensions",
            "Leave out the extensions that Unsupported lists.", "420.";
        MoreExtensions = "more-extensions",
            "List in Supported the extensions that Require asks for.", "421.";
        LongerInterval = "longer-interval",
            "Ask for at least the interval in Min-SE or Min-Expires.",
            "422 (RFC 4028, Section 7.4), 423 (RFC 3261, Section 10.2.8).";
        Identity = "identity", "Add a signed Identity header field.", "428 (RFC 8224).";
        SecurityAgreement = "security-agreement",
            "First agree on one of the security mechanisms that Security-Server offers.",
            "494 (RFC 3329, Section 2.3.1).";
        RandomDelay = "random-delay",
            "Send it again unchanged after a random wait: 2.1 to 4 s where one's own side chose \
             the Call-ID, up to 2 s on the other side.",
            "491 (RFC 3261, Section 14.1).";
        OtherTarget = "other-target",
            "Send it to the addresses in Contact.", "3xx (RFC 3261, Section 8.1.3.4).";
        OtherServer = "other-server",
            "Send it unchanged to another server, and nothing to this one until Retry-After has \
             passed.",
            "503 (RFC 3261, Section 21.5.4).";
        FreshPublication = "fresh-publication",
            "Discard the entity-tag and publish the whole state anew.",
            "412 (RFC 3903, Section 5).";
        Later = "later",
            "Send it again unchanged, later: after the Retry-After time if there is one.",
            "408, 480, 486, 500, 600, 603.";
        OtherPriority = "other-priority",
            "Ask for another priority, best one that Accept-Resource-Priority lists.",
            "417 (RFC 4412, Section 4.7.1).";
        WithoutAnonymity = "without-anonymity",
            "Show the caller's identity, if the caller agrees.", "433 (RFC 5079, Section 4).";
        FullPassport = "full-passport",
            "Send the identity token once more in its full form.",
            "438 (RFC 8224, Section 6.1.1).";
        WithoutOutbound = "without-outbound",
            "Register without outbound, or through another first hop.",
            "439 (RFC 5626, Section 4.2.1).";
        MoreHops = "more-hops",
            "Start with a larger Max-Forwards.", "483 (RFC 5057, Section 5.1).";
    }
}
