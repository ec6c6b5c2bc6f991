//! The closed types whose values the table spells as one word.

use core::fmt;

/// A closed enum of words, each spelt in the table as `as_str` returns it.
macro_rules! vocabulary {
    (
        $(#[$doc:meta])*
        $name:ident { $( $(#[$word_doc:meta])* $word:ident = $text:literal, )+ }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $( $(#[$word_doc])* $word, )+ }

        impl $name {
            /// Every value, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$word),+];

            /// The value as `codes.toml` spells it: lower case, words joined by `-`.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$word => $text,)+ }
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
        /// In the registry, in force.
        Registered = "registered",
        /// In the registry, but not to be sent any more; still to be understood.
        Deprecated = "deprecated",
        /// Defined once and no longer in the registry, still seen from old equipment.
        Historic = "historic",
        /// Never registered: a vendor's own.
        Vendor = "vendor",
    }
}

vocabulary! {
    /// What a failure response to a request inside a dialog ends (RFC 5057, Section 5.1).
    DialogEffect {
        /// Only the transaction: the dialog and its usages go on.
        Transaction = "transaction",
        /// The usage that the request belonged to, such as the call or one subscription; the
        /// dialog ends with its last usage.
        Usage = "usage",
        /// The dialog with all its usages.
        Dialog = "dialog",
    }
}

vocabulary! {
    /// How strongly a header field is asked for in a response.
    Requirement {
        /// It has to be there (MUST).
        Required = "required",
        /// It should be there (SHOULD).
        Recommended = "recommended",
        /// It may be there (MAY).
        Optional = "optional",
        /// It must not be there (MUST NOT).
        Forbidden = "forbidden",
    }
}

vocabulary! {
    /// What a client can change before it sends the request again (RFC 3261, Section 8.1.3.5, and
    /// the RFCs of the extensions).
    ///
    /// The new request is a new transaction: same Call-ID, To and From, CSeq raised by one.
    Remedy {
        /// Add credentials for the challenges in the response (401, 407).
        Credentials = "credentials",
        /// Leave the body out, or send a smaller one (413).
        SmallerBody = "smaller-body",
        /// Use only the media types, encodings and languages that the response lists (415).
        AcceptedContent = "accepted-content",
        /// Use a SIP URI as the Request-URI (416).
        SipUri = "sip-uri",
        /// Leave out the extensions that the Unsupported header field lists (420).
        FewerExtensions = "fewer-extensions",
        /// List in Supported the extensions that the Require header field asks for (421).
        MoreExtensions = "more-extensions",
        /// Ask for an interval of at least Min-SE or Min-Expires (422, 423).
        LongerInterval = "longer-interval",
        /// Add an Identity header field (428).
        Identity = "identity",
        /// Agree on a security mechanism of the Security-Server header field first (494).
        SecurityAgreement = "security-agreement",
        /// Send the same request once more after a random delay: 2.1 to 4 s for the owner of the
        /// Call-ID, 0 to 2 s for the other side (491; RFC 3261, Section 14.1).
        RandomDelay = "random-delay",
        /// Send the request to the addresses in Contact (3xx).
        OtherTarget = "other-target",
        /// Send the same request to another server, and none to this one until Retry-After has
        /// passed (503).
        OtherServer = "other-server",
        /// Discard the entity-tag and publish anew (412).
        FreshPublication = "fresh-publication",
        /// Send the same request after a time: the one in Retry-After if there is one
        /// (408, 480, 486, 500, 600, 603).
        Later = "later",
        /// Ask for another resource priority, best one of Accept-Resource-Priority (417).
        OtherPriority = "other-priority",
        /// Reveal the caller's identity, if the user agrees (433).
        WithoutAnonymity = "without-anonymity",
        /// Send the identity token in its full form, once (438).
        FullPassport = "full-passport",
        /// Register without the outbound extension, or through another first hop (439).
        WithoutOutbound = "without-outbound",
        /// Allow more hops with a larger Max-Forwards (483).
        MoreHops = "more-hops",
    }
}
