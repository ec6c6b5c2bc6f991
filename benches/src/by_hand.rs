//! Enums written by hand: what a project without such a crate has.

use sipcodes::Class;

use crate::enums::Enum;
use crate::operation::Operation;

/// The same list for every enum by hand: one over tables, one with `num_enum`, one with `strum`.
macro_rules! with_codes {
    ($macro:ident) => {
        $macro! {
            Trying = 100 => "Trying",
            Ringing = 180 => "Ringing",
            CallIsBeingForwarded = 181 => "Call Is Being Forwarded",
            Queued = 182 => "Queued",
            SessionProgress = 183 => "Session Progress",
            EarlyDialogTerminated = 199 => "Early Dialog Terminated",
            Ok = 200 => "OK",
            Accepted = 202 => "Accepted",
            NoNotification = 204 => "No Notification",
            MultipleChoices = 300 => "Multiple Choices",
            MovedPermanently = 301 => "Moved Permanently",
            MovedTemporarily = 302 => "Moved Temporarily",
            UseProxy = 305 => "Use Proxy",
            AlternativeService = 380 => "Alternative Service",
            BadRequest = 400 => "Bad Request",
            Unauthorized = 401 => "Unauthorized",
            PaymentRequired = 402 => "Payment Required",
            Forbidden = 403 => "Forbidden",
            NotFound = 404 => "Not Found",
            MethodNotAllowed = 405 => "Method Not Allowed",
            NotAcceptable = 406 => "Not Acceptable",
            ProxyAuthenticationRequired = 407 => "Proxy Authentication Required",
            RequestTimeout = 408 => "Request Timeout",
            Conflict = 409 => "Conflict",
            Gone = 410 => "Gone",
            LengthRequired = 411 => "Length Required",
            ConditionalRequestFailed = 412 => "Conditional Request Failed",
            RequestEntityTooLarge = 413 => "Request Entity Too Large",
            RequestUriTooLong = 414 => "Request-URI Too Long",
            UnsupportedMediaType = 415 => "Unsupported Media Type",
            UnsupportedUriScheme = 416 => "Unsupported URI Scheme",
            UnknownResourcePriority = 417 => "Unknown Resource-Priority",
            BadExtension = 420 => "Bad Extension",
            ExtensionRequired = 421 => "Extension Required",
            SessionIntervalTooSmall = 422 => "Session Interval Too Small",
            IntervalTooBrief = 423 => "Interval Too Brief",
            BadLocationInformation = 424 => "Bad Location Information",
            BadAlertMessage = 425 => "Bad Alert Message",
            UseIdentityHeader = 428 => "Use Identity Header",
            ProvideReferrerIdentity = 429 => "Provide Referrer Identity",
            FlowFailed = 430 => "Flow Failed",
            AnonymityDisallowed = 433 => "Anonymity Disallowed",
            BadIdentityInfo = 436 => "Bad Identity Info",
            UnsupportedCredential = 437 => "Unsupported Credential",
            InvalidIdentityHeader = 438 => "Invalid Identity Header",
            FirstHopLacksOutboundSupport = 439 => "First Hop Lacks Outbound Support",
            MaxBreadthExceeded = 440 => "Max-Breadth Exceeded",
            BadInfoPackage = 469 => "Bad Info Package",
            ConsentNeeded = 470 => "Consent Needed",
            TemporarilyUnavailable = 480 => "Temporarily Unavailable",
            CallTransactionDoesNotExist = 481 => "Call/Transaction Does Not Exist",
            LoopDetected = 482 => "Loop Detected",
            TooManyHops = 483 => "Too Many Hops",
            AddressIncomplete = 484 => "Address Incomplete",
            Ambiguous = 485 => "Ambiguous",
            BusyHere = 486 => "Busy Here",
            RequestTerminated = 487 => "Request Terminated",
            NotAcceptableHere = 488 => "Not Acceptable Here",
            BadEvent = 489 => "Bad Event",
            RequestPending = 491 => "Request Pending",
            Undecipherable = 493 => "Undecipherable",
            SecurityAgreementRequired = 494 => "Security Agreement Required",
            ServerInternalError = 500 => "Server Internal Error",
            NotImplemented = 501 => "Not Implemented",
            BadGateway = 502 => "Bad Gateway",
            ServiceUnavailable = 503 => "Service Unavailable",
            ServerTimeOut = 504 => "Server Time-out",
            VersionNotSupported = 505 => "Version Not Supported",
            MessageTooLarge = 513 => "Message Too Large",
            PushNotificationServiceNotSupported = 555 => "Push Notification Service Not Supported",
            PreconditionFailure = 580 => "Precondition Failure",
            BusyEverywhere = 600 => "Busy Everywhere",
            Decline = 603 => "Decline",
            DoesNotExistAnywhere = 604 => "Does Not Exist Anywhere",
            NotAcceptableAnywhere = 606 => "Not Acceptable",
            Unwanted = 607 => "Unwanted",
            Rejected = 608 => "Rejected",
        }
    };
}
pub(crate) use with_codes;

macro_rules! by_hand {
    ($($name:ident = $code:literal => $phrase:literal,)*) => {
        #[derive(Clone, Copy)]
        #[repr(u16)]
        pub enum Status {
            $($name = $code,)*
        }

        static BY_NUMBER: [Option<Status>; 700] = {
            let mut table = [None; 700];
            $(table[$code] = Some(Status::$name);)*
            table
        };

        static PHRASES: [&str; 700] = {
            let mut table = [""; 700];
            $(table[$code] = $phrase;)*
            table
        };

        static LINES: [&str; 700] = {
            let mut table = [""; 700];
            $(table[$code] = concat!("SIP/2.0 ", $code, " ", $phrase, "\r\n");)*
            table
        };
    };
}

with_codes!(by_hand);

impl Enum for Status {
    const NAME: &'static str = "enum by hand, tables";
    const OPERATIONS: &'static [Operation] = &Operation::ALL;

    #[inline]
    fn from_number(number: u16) -> Option<Self> {
        BY_NUMBER.get(usize::from(number)).copied().flatten()
    }

    #[inline]
    fn number(self) -> u16 {
        self as u16
    }

    #[inline]
    fn phrase(self) -> &'static str {
        PHRASES[self as usize]
    }

    #[inline]
    fn line(self) -> Option<&'static str> {
        Some(LINES[self as usize])
    }
}

/// Three digits, read with the standard library.
#[inline]
pub fn number(digits: &[u8]) -> Option<u16> {
    std::str::from_utf8(digits).ok()?.parse().ok()
}

#[inline]
pub fn class(number: u16) -> Option<Class> {
    Some(match number {
        100..=199 => Class::Provisional,
        200..=299 => Class::Success,
        300..=399 => Class::Redirection,
        400..=499 => Class::ClientError,
        500..=599 => Class::ServerError,
        600..=699 => Class::GlobalFailure,
        _ => return None,
    })
}

/// The digits and the phrase of a status line, for types that do not read one themselves.
#[inline]
pub fn split(line: &[u8]) -> Option<(&[u8], &str)> {
    let line = line.strip_prefix(b"SIP/2.0 ")?;
    let line = line.strip_suffix(b"\r\n").unwrap_or(line);
    let (digits, rest) = line.split_at_checked(3)?;
    let reason = std::str::from_utf8(rest.strip_prefix(b" ")?).ok()?;
    (!reason.contains(['\r', '\n'])).then_some((digits, reason))
}
