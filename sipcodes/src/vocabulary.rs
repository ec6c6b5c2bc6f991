//! The enums whose values are words. A table spells all of them but those of [`Applies`].

use core::fmt;

/// An enum of words: for each, how a table spells it, the sentence that explains it, and what only
/// its documentation says.
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

            /// The word, as a table spells it: lower case, with `-` between its parts.
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

        /// Shows what [`as_str`](Self::as_str) returns; width and alignment are respected.
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
}

vocabulary! {
    /// Whether a code is in IANA's registry of response codes, and whether it is in force.
    Registration {
        Registered = "registered", "In the registry, and in force.";
        Deprecated = "deprecated",
            "In the registry and marked as deprecated: not for new uses, but receivers still have \
             to understand it.";
        Historic = "historic", "Defined by an RFC, but not or no longer in the registry.";
        Vendor = "vendor", "Never registered: specific to a vendor.";
    }
}

vocabulary! {
    /// How a reason phrase other than the registered one relates to its code.
    Standing {
        Alternative = "alternative",
            "An RFC or standard in force prescribes or allows the phrase, mostly to say more than \
             the code does.";
        Former = "former", "Only an obsolete document has the phrase.";
        Variant = "variant",
            "The same meaning in other words, as in a grammar, an example or another SIP stack.";
    }
}

vocabulary! {
    /// An element of the network that generates a response (RFC 3261, Section 6, and the RFCs of
    /// the extensions).
    ///
    /// One element can have several roles. The roles of a code are those that the RFCs name.
    #[non_exhaustive]
    Role {
        Uas = "uas",
            "The endpoint that the request is for, such as a called phone or the target of a \
             transfer.";
        Proxy = "proxy",
            "A stateful proxy on the path, or an analytics service that answers for the user.";
        Registrar = "registrar", "The server that keeps the registrations of a domain.";
        RedirectServer = "redirect-server", "A server that answers with other addresses.";
        Gateway = "gateway", "A gateway to the telephone network.";
        EventServer = "event-server",
            "The notifier of a subscription, or the server that keeps published state.",
            "RFC 6665 and RFC 3903, which calls the latter an event state compositor.";
        Verifier = "verifier",
            "The service that checks signed identities (STIR), in a proxy or in a phone.",
            "RFC 8224, Section 6.2.";
        EdgeProxy = "edge-proxy", "The proxy that is the first hop of a phone.";
        Relay = "relay",
            "A service that passes requests on: to a list of recipients, after storing them, or \
             through a transcoder.";
    }
}

vocabulary! {
    /// How a final response counts for an attempt to set up a session: the sets of codes from which
    /// RFC 6076 computes its ratios. The sections below are those of that RFC.
    ///
    /// An attempt is what the user sees. An INVITE that is challenged and the INVITE that repeats
    /// it with credentials are one attempt. RFC 6076 does not say so, and counts both in the
    /// denominators of Sections 4.6 and 4.7.
    #[non_exhaustive]
    Outcome {
        Answered = "answered", "The session is set up.", "Section 4.6.";
        Redirected = "redirected",
            "The caller is sent to another address, so the attempt does not count.",
            "Section 4.6.";
        Challenged = "challenged",
            "The sender has to authenticate or to pay first, so the attempt has not failed yet.",
            "Section 4.3.2.";
        Declined = "declined",
            "The called user does not take the call, although the network has done its part.",
            "Section 4.7.";
        Ineffective = "ineffective",
            "A server or the network does not do its part.",
            "Section 4.8.";
        Failed = "failed",
            "The attempt fails in any other way.",
            "Section 4.3.2. A 487 is one of these: a caller who hangs up early lowers the ratios of \
             Sections 4.6 and 4.7.";
    }
}

vocabulary! {
    /// What a failure response to a request inside a dialog ends (RFC 5057, Section 5.1).
    DialogEffect {
        Transaction = "transaction", "Ends only the transaction; the dialog goes on.";
        Usage = "usage",
            "Ends the usage that the request belongs to, such as the call or one subscription; \
             the dialog ends with its last usage.";
        Dialog = "dialog", "Ends the dialog with all its usages.";
    }
}

vocabulary! {
    /// How strongly an RFC asks for a header field in a response (RFC 2119).
    Requirement {
        Required = "required", "The header field must be present (MUST).";
        Recommended = "recommended", "The header field should be present (SHOULD).";
        Optional = "optional", "The header field may be present (MAY).";
        Discouraged = "discouraged", "The header field should not be present (SHOULD NOT).";
        Forbidden = "forbidden", "The header field must not be present (MUST NOT).";
    }
}

vocabulary! {
    /// Whether a header rule holds for the responses to a request with a given method.
    ///
    /// [`HeaderRule::applies_to`](crate::HeaderRule::applies_to) returns it. It is not a word of a
    /// table.
    Applies {
        Always = "always", "The rule holds for every response to the method.";
        Sometimes = "sometimes",
            "The rule covers the method, and holds where its condition is met.";
        Never = "never", "The rule is for other methods.";
    }
}

vocabulary! {
    /// What a client can do after a failure, so that the user's request succeeds (RFC 3261,
    /// Sections 8.1.3.4 and 8.1.3.5, and the RFCs of the extensions).
    ///
    /// How the next request relates to the failed one depends on the remedy:
    ///
    /// - [`OtherTarget`](Self::OtherTarget), [`OtherRoute`](Self::OtherRoute) and
    ///   [`PickContact`](Self::PickContact) follow a redirection: the top Via has a new branch.
    ///   It is recommended to keep Call-ID, To and From (Section 8.1.3.4).
    /// - [`OtherServer`](Self::OtherServer) and [`OtherFlow`](Self::OtherFlow) send the same
    ///   request: only the branch of the top Via is new, the CSeq number stays (RFC 3263,
    ///   Section 4.3). A proxy also does so for [`FullPassport`](Self::FullPassport).
    /// - [`LaterIfTold`](Self::LaterIfTold), [`ReferredByToken`](Self::ReferredByToken),
    ///   [`Consent`](Self::Consent), [`FreshDialog`](Self::FreshDialog) and
    ///   [`AllowedEvent`](Self::AllowedEvent) start again: nothing has to be kept.
    /// - [`AlternativeService`](Self::AlternativeService),
    ///   [`AllowedMethod`](Self::AllowedMethod) and [`ReInvite`](Self::ReInvite) replace the
    ///   request by one of another kind.
    /// - All others repeat the request in a new transaction: Call-ID, To and From stay, the CSeq
    ///   number is one higher (Section 8.1.3.5).
    #[non_exhaustive]
    Remedy {
        OtherTarget = "other-target",
            "Send the request to the addresses in Contact, to each of them at most once.",
            "RFC 3261, Section 8.1.3.4. With 300, the user may choose. When a SIPS URI is replaced by \
             another kind of URI, the user is told.";
        OtherRoute = "other-route",
            "Send the same request again, through the proxy in Contact.",
            "RFC 3261, Section 21.3.4. The Request-URI stays the same.";
        AlternativeService = "alternative-service",
            "Use a service that the body of the response describes, if the client supports it.",
            "RFC 3261, Section 21.3.5. No RFC defines the format of the body.";
        Credentials = "credentials",
            "Add credentials for each challenge in the response, unless they have just been \
             rejected.",
            "RFC 3261, Section 22.1. After a stale nonce, the same credentials can be used again.";
        LaterIfTold = "later-if-told",
            "Send the request again, unchanged, after the time in Retry-After, but only if the \
             response has this header field.",
            "RFC 3261, Sections 20.33 and 21.4. Not for a 603 with the phrase \"Network Blocked\".";
        AllowedMethod = "allowed-method",
            "Use a method that Allow lists, if one of them serves the same purpose.",
            "RFC 3261, Section 21.4.6.";
        Later = "later",
            "Send the request again, unchanged, after several seconds, or after the time in \
             Retry-After if the response has this header field.",
            "RFC 3261, Sections 21.4.9 and 21.5.1. After a 408, a REGISTER is not sent to the same \
             registrar at once (Section 10.2.7).";
        FreshPublication = "fresh-publication",
            "Discard the entity-tag and publish the whole state again.",
            "RFC 3903, Section 5.";
        SmallerBody = "smaller-body",
            "Send a smaller body, or none.",
            "RFC 3261, Section 8.1.3.5.";
        AcceptedContent = "accepted-content",
            "Use only media types, encodings and languages that the response lists.",
            "RFC 3261, Section 8.1.3.5. If the list has all that was sent, the receiver rejects the \
             disposition of the body (RFC 5621, Section 8.4).";
        SipUri = "sip-uri",
            "Use a SIP URI as the Request-URI, but in place of a SIPS URI only if the user agrees.",
            "RFC 3261, Section 8.1.3.5; RFC 5630, Section 5.1.1.";
        OtherPriority = "other-priority",
            "Ask for another priority that the caller is authorized for, preferably one that \
             Accept-Resource-Priority lists.",
            "RFC 4412, Section 4.7.1.";
        FewerExtensions = "fewer-extensions",
            "Leave out the extensions that Unsupported lists.",
            "RFC 3261, Section 8.1.3.5.";
        MoreExtensions = "more-extensions",
            "List in Supported the extensions that Require asks for, if the client supports them.",
            "RFC 3261, Section 21.4.16.";
        LongerInterval = "longer-interval",
            "Ask for at least the interval in Min-Expires or Min-SE, and put the largest Min-SE \
             received so far into the new request.",
            "RFC 4028, Sections 7.3 and 7.4; RFC 3261, Section 10.2.8; RFC 3903, Section 5.";
        Location = "location",
            "Send a better location, or the one that the response contains.",
            "RFC 6442, Sections 4.3 and 4.4. At most three attempts.";
        Identity = "identity",
            "Have the caller's provider sign the request, with a kind of identity token that the \
             verifier supports.",
            "RFC 8224, Section 6.2.2.";
        ReferredByToken = "referred-by-token",
            "Send a new REFER with a signed Referred-By token.",
            "RFC 3892, Section 2.1.";
        OtherFlow = "other-flow",
            "Use another connection to the same phone, but only in the home proxy of the phone.",
            "RFC 5626, Sections 7 and 11.5. An endpoint treats a 430 as a 400.";
        WithoutAnonymity = "without-anonymity",
            "Show the caller's identity, but only if the user agrees.",
            "RFC 5079, Section 4.";
        ReachableCertificate = "reachable-certificate",
            "Sign with a certificate that the verifier can fetch from the URI in the Identity \
             header field.",
            "RFC 8224, Section 6.2.2.";
        OtherCertificate = "other-certificate",
            "Fetch the certificate again if it came from a cache, and repeat the request only if \
             the certificate has changed.",
            "RFC 6072, Section 4.";
        FullPassport = "full-passport",
            "Send the identity token in its full form, once, if it was sent in its compact form.",
            "RFC 8224, Section 6.1.1.";
        WithoutOutbound = "without-outbound",
            "Register without outbound, or through another outbound proxy.",
            "RFC 5626, Section 4.2.1.";
        InfoPackage = "info-package",
            "Send only Info Packages that Recv-Info lists.",
            "RFC 6086, Sections 4.2.1 and 4.2.2.";
        Consent = "consent",
            "Have the missing recipients added to the list of the relay, and wait until they \
             agree.",
            "RFC 5360, Section 5.9.2.";
        FreshDialog = "fresh-dialog",
            "If the call or the subscription is still wanted, start it again with a new Call-ID and \
             a new From tag.",
            "RFC 6665, Section 4.1.2.2.";
        MoreHops = "more-hops",
            "Start with a larger Max-Forwards, if the request started with fewer than 70 hops.",
            "RFC 5057, Section 5.1; RFC 3261, Section 8.1.1.6. More than 70 hops do not help: they \
             only prolong a loop.";
        MoreDigits = "more-digits",
            "Send the request again with more digits.",
            "RFC 3261, Section 21.4.22; RFC 3578, Section 3.2.";
        PickContact = "pick-contact",
            "Let the user choose one of the addresses in Contact.",
            "RFC 3261, Section 21.4.23.";
        OtherOffer = "other-offer",
            "Send another session description or filter that fits Warning and the body of the \
             response.",
            "RFC 3261, Sections 21.4.26 and 21.6.4. After a 488, a PRACK can be sent again without \
             the offer (RFC 6337, Section 2.3).";
        AllowedEvent = "allowed-event",
            "Use an event package that Allow-Events lists, if one of them serves the same purpose.",
            "RFC 6665, Section 4.4.4; RFC 3903, Section 11.1. The next PUBLISH has the next CSeq \
             number.";
        RandomDelay = "random-delay",
            "Send the request again, unchanged, after a random time: 2.1 to 4 s on the side that \
             chose the Call-ID, 0 to 2 s on the other side.",
            "RFC 3261, Section 14.1; RFC 3311, Section 5.3.";
        BodyKey = "body-key",
            "Encrypt the body with the key in the response, and do not encrypt it if there is \
             none.",
            "RFC 3261, Sections 21.4.28 and 23.2.";
        SecurityAgreement = "security-agreement",
            "First set up the security mechanism of Security-Server that has the highest q value \
             among those that the client knows.",
            "RFC 3329, Section 2.3.1.";
        OtherServer = "other-server",
            "Send the request to another server, and nothing to this one until the time in \
             Retry-After has passed.",
            "RFC 3261, Section 21.5.4; RFC 3263, Section 4.3. Without Retry-After, the response \
             counts as a 500 if no other server is known.";
        ReInvite = "re-invite",
            "If the request is an UPDATE, send a re-INVITE instead, so that the user has time to \
             approve the change.",
            "RFC 3311, Sections 5.1 and 5.2.";
        WithoutPush = "without-push",
            "Register without push notifications, or with another push provider.",
            "RFC 8599, Sections 4.1.1 and 8.1. The RFC does not say how the client reacts.";
    }
}
