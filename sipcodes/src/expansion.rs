// What the macro makes of the standard table; `BLESS=1 cargo test` renews this file.
#[doc = include_str!("status_code.md")]
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
)]
#[repr(u16)]
#[non_exhaustive]
pub enum StatusCode {
    /// 100 Trying
    ///
    /// The next hop has received the request and is working on it; the sender of an INVITE stops retransmitting. The response comes quickly, travels one hop only and says nothing about the called party.
    ///
    /// 1xx Provisional · [RFC 3261, Section 21.1.1](https://www.rfc-editor.org/rfc/rfc3261#section-21.1.1)
    ///
    /// | See also | [RFC 4320, Section 4.1](https://www.rfc-editor.org/rfc/rfc4320#section-4.1) |
    /// |---|---|
    /// | Sent by | uas; proxy; gateway |
    /// | Header fields | Timestamp required (the request has a Timestamp); RSeq forbidden (INVITE); To discouraged (INVITE; with a tag, if the transaction layer generates the response) |
    #[doc(alias = "100")]
    Trying = 100,
    /// 180 Ringing
    ///
    /// The called phone has been found and alerts its user. The caller\'s phone or gateway plays a local ringback tone unless early media arrives.
    ///
    /// 1xx Provisional · [RFC 3261, Section 21.1.2](https://www.rfc-editor.org/rfc/rfc3261#section-21.1.2)
    ///
    /// | See also | [RFC 7462, Section 4.1](https://www.rfc-editor.org/rfc/rfc7462#section-4.1); [RFC 3262, Section 3](https://www.rfc-editor.org/rfc/rfc3262#section-3) |
    /// |---|---|
    /// | Methods | INVITE |
    /// | Sent by | uas; gateway |
    #[doc(alias = "180")]
    Ringing = 180,
    /// 181 Call Is Being Forwarded
    ///
    /// A server sends the call on to another destination, for example because the called party has activated call forwarding. The call setup continues and takes longer.
    ///
    /// 1xx Provisional · [RFC 3261, Section 21.1.3](https://www.rfc-editor.org/rfc/rfc3261#section-21.1.3)
    ///
    /// | See also | [RFC 7462, Section 4.1](https://www.rfc-editor.org/rfc/rfc7462#section-4.1) |
    /// |---|---|
    /// | Methods | INVITE |
    /// | Sent by | proxy; uas; gateway |
    #[doc(alias = "181")]
    CallIsBeingForwarded = 181,
    /// 182 Queued
    ///
    /// The called party cannot answer now and puts the call into a queue, as call centres do. Further responses may report the position in the queue or the expected waiting time.
    ///
    /// 1xx Provisional · [RFC 3261, Section 21.1.4](https://www.rfc-editor.org/rfc/rfc3261#section-21.1.4)
    ///
    /// | See also | [RFC 4412, Section 4.7.2](https://www.rfc-editor.org/rfc/rfc4412#section-4.7.2); [RFC 7462, Section 4.1](https://www.rfc-editor.org/rfc/rfc7462#section-4.1) |
    /// |---|---|
    /// | Phrase | may tell the state of the queue, such as the number of calls ahead or the expected waiting time |
    /// | Methods | INVITE |
    /// | Sent by | uas; proxy; gateway |
    #[doc(alias = "182")]
    Queued = 182,
    /// 183 Session Progress
    ///
    /// The far side reports how the call setup proceeds. The response usually carries SDP for early media, so that the caller hears tones or announcements before the call is answered.
    ///
    /// 1xx Provisional · [RFC 3261, Section 21.1.5](https://www.rfc-editor.org/rfc/rfc3261#section-21.1.5)
    ///
    /// | See also | [RFC 3262, Section 3](https://www.rfc-editor.org/rfc/rfc3262#section-3); [RFC 3398, Section 7.2.5](https://www.rfc-editor.org/rfc/rfc3398#section-7.2.5); [RFC 8688, Section 3.4](https://www.rfc-editor.org/rfc/rfc8688#section-3.4) |
    /// |---|---|
    /// | Phrase | may say more about the progress of the call |
    /// | Methods | INVITE |
    /// | Sent by | uas; gateway |
    #[doc(alias = "183")]
    SessionProgress = 183,
    /// 199 Early Dialog Terminated
    ///
    /// One branch of a forked call has failed while others continue, so the caller can release what it holds for that branch. The final response to the call is still to come.
    ///
    /// 1xx Provisional · [RFC 6228, Section 11.1](https://www.rfc-editor.org/rfc/rfc6228#section-11.1) · [RFC 6228, Section 4](https://www.rfc-editor.org/rfc/rfc6228#section-4)
    ///
    /// | Methods | INVITE |
    /// |---|---|
    /// | Sent by | proxy; uas |
    /// | Header fields | Reason required (INVITE); To required (INVITE; with the tag of the early dialog that ended); Supported forbidden (INVITE; option tag 199); Require forbidden (INVITE; option tag 199); Proxy-Require forbidden (INVITE; option tag 199); Contact discouraged (INVITE; a forking proxy generates the response); Record-Route discouraged (INVITE; a forking proxy generates the response) |
    #[doc(alias = "199")]
    EarlyDialogTerminated = 199,
    /// 200 OK
    ///
    /// The request has succeeded. After an INVITE the call is established, after a BYE it has ended, and after a REGISTER the response lists the addresses at which the user can be reached.
    ///
    /// 2xx Success · [RFC 3261, Section 21.2.1](https://www.rfc-editor.org/rfc/rfc3261#section-21.2.1)
    ///
    /// | See also | [RFC 5626, Section 6](https://www.rfc-editor.org/rfc/rfc5626#section-6) |
    /// |---|---|
    /// | Sent by | uas; proxy; registrar; redirect-server; gateway; event-server; relay |
    /// | Outcome | answered |
    /// | Header fields | Allow recommended (OPTIONS; the sender is not a proxy); Allow discouraged (OPTIONS; a proxy answers the request itself); Accept recommended (OPTIONS); Accept-Encoding recommended (OPTIONS); Accept-Language recommended (OPTIONS); Supported recommended (OPTIONS); Contact optional (OPTIONS); Contact required (REGISTER; bindings are left); Warning optional (OPTIONS); Date recommended (REGISTER); Path required (REGISTER; the request has a Path); Require required (REGISTER; option tag outbound\: the registration uses outbound); Flow-Timer optional (REGISTER; the registration uses outbound); SIP-ETag required (PUBLISH); Accept-Resource-Priority optional |
    #[doc(alias = "200")]
    OK = 200,
    /// 202 Accepted
    ///
    /// The request is accepted but not completed\: a MESSAGE is stored or sent on to a list of recipients, or a registration by a third party waits for consent. SUBSCRIBE, NOTIFY and REFER are answered with 200 today.
    ///
    /// 2xx Success · [RFC 6665, Section 8.3.1](https://www.rfc-editor.org/rfc/rfc6665#section-8.3.1) · [RFC 7647, Section 5](https://www.rfc-editor.org/rfc/rfc7647#section-5) · [RFC 3428, Section 7](https://www.rfc-editor.org/rfc/rfc3428#section-7) · deprecated
    ///
    /// | See also | [RFC 3428, Section 7](https://www.rfc-editor.org/rfc/rfc3428#section-7); [RFC 5360, Section 5.10](https://www.rfc-editor.org/rfc/rfc5360#section-5.10); [RFC 5365, Section 7](https://www.rfc-editor.org/rfc/rfc5365#section-7) |
    /// |---|---|
    /// | Methods | SUBSCRIBE; NOTIFY; REFER; MESSAGE; REGISTER |
    /// | Sent by | relay; registrar |
    #[doc(alias = "202")]
    Accepted = 202,
    /// 204 No Notification
    ///
    /// A SUBSCRIBE within its dialog has succeeded, and a NOTIFY does not follow\: the entity-tag in the request shows that the subscriber already has the current state.
    ///
    /// 2xx Success · [RFC 5839, Section 7.1](https://www.rfc-editor.org/rfc/rfc5839#section-7.1)
    ///
    /// | Methods | SUBSCRIBE |
    /// |---|---|
    /// | Sent by | event-server |
    #[doc(alias = "204")]
    NoNotification = 204,
    /// 300 Multiple Choices
    ///
    /// The address leads to several places, such as a desk phone, a mobile phone and a mailbox. The user or the calling phone selects one of them from the Contact header field.
    ///
    /// 3xx Redirection · [RFC 3261, Section 21.3.1](https://www.rfc-editor.org/rfc/rfc3261#section-21.3.1)
    ///
    /// | See also | [RFC 5630, Section 5.3](https://www.rfc-editor.org/rfc/rfc5630#section-5.3) |
    /// |---|---|
    /// | Sent by | redirect-server; uas; proxy |
    /// | Outcome | redirected |
    /// | Q.850 cause | 23 |
    /// | Remedy | other-target |
    /// | Header fields | Contact recommended |
    #[doc(alias = "300")]
    MultipleChoices = 300,
    /// 301 Moved Permanently
    ///
    /// The user has left this address permanently, and Contact gives the new one. Address books and routing tables should be updated.
    ///
    /// 3xx Redirection · [RFC 3261, Section 21.3.2](https://www.rfc-editor.org/rfc/rfc3261#section-21.3.2)
    ///
    /// | See also | [RFC 5630, Section 5.3](https://www.rfc-editor.org/rfc/rfc5630#section-5.3) |
    /// |---|---|
    /// | Sent by | redirect-server; uas; gateway |
    /// | Outcome | redirected |
    /// | Q.850 cause | 23 |
    /// | Remedy | other-target |
    /// | Header fields | Contact recommended (INVITE; the sender is a UAS) |
    #[doc(alias = "301")]
    MovedPermanently = 301,
    /// 302 Moved Temporarily
    ///
    /// This call should go to the address in Contact, usually because call forwarding is active or a redirect server selects the route. The dialled address stays valid for later calls.
    ///
    /// 3xx Redirection · [RFC 3261, Section 21.3.3](https://www.rfc-editor.org/rfc/rfc3261#section-21.3.3)
    ///
    /// | See also | [RFC 5630, Section 5.3](https://www.rfc-editor.org/rfc/rfc5630#section-5.3); [RFC 4458, Section 2.2](https://www.rfc-editor.org/rfc/rfc4458#section-2.2) |
    /// |---|---|
    /// | Other phrases | Moved temporarily (variant) |
    /// | Sent by | redirect-server; uas; registrar |
    /// | Outcome | redirected |
    /// | Q.850 cause | 23 |
    /// | Remedy | other-target |
    /// | Header fields | Contact recommended (INVITE; the sender is a UAS); Expires optional (the redirection is valid beyond this request) |
    #[doc(alias = "302")]
    MovedTemporarily = 302,
    /// 305 Use Proxy
    ///
    /// The called side accepts this request only through the proxy that Contact names, so the caller sends it again along that path. The code is rare in practice.
    ///
    /// 3xx Redirection · [RFC 3261, Section 21.3.4](https://www.rfc-editor.org/rfc/rfc3261#section-21.3.4)
    ///
    /// | Sent by | uas; redirect-server |
    /// |---|---|
    /// | Outcome | redirected |
    /// | Q.850 cause | 23 |
    /// | Remedy | other-route |
    /// | Header fields | Contact required |
    #[doc(alias = "305")]
    UseProxy = 305,
    /// 380 Alternative Service
    ///
    /// The call cannot be set up as dialled, but the body of the response describes another service that is possible. Mobile networks use the code to redirect emergency calls.
    ///
    /// 3xx Redirection · [RFC 3261, Section 21.3.5](https://www.rfc-editor.org/rfc/rfc3261#section-21.3.5)
    ///
    /// | Sent by | uas; redirect-server |
    /// |---|---|
    /// | Outcome | redirected |
    /// | Q.850 cause | 23 |
    /// | Remedy | alternative-service |
    #[doc(alias = "380")]
    AlternativeService = 380,
    /// 400 Bad Request
    ///
    /// The server cannot understand the message\: wrong syntax, a missing header field or a truncated datagram. Usual causes are a faulty SIP stack and routers that rewrite SIP messages (ALG).
    ///
    /// 4xx Client Error · [RFC 3261, Section 21.4.1](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.1)
    ///
    /// | See also | [RFC 5630, Section 5.3](https://www.rfc-editor.org/rfc/rfc5630#section-5.3); [RFC 3428, Section 11.4](https://www.rfc-editor.org/rfc/rfc3428#section-11.4) |
    /// |---|---|
    /// | Phrase | should say what is wrong with the syntax, such as \"Missing Call-ID header field\" |
    /// | Other phrases | Invalid Request (alternative); Incorrect Date or Time (alternative) |
    /// | Sent by | uas; proxy; registrar; redirect-server; gateway; event-server; edge-proxy |
    /// | Outcome | failed |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 41 |
    #[doc(alias = "400")]
    BadRequest = 400,
    /// 401 Unauthorized
    ///
    /// The called endpoint or the registrar, but not a proxy, asks for credentials. The first REGISTER of a phone normally gets this challenge; if it comes again, the user name or password is wrong.
    ///
    /// 4xx Client Error · [RFC 3261, Section 21.4.2](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.2)
    ///
    /// | See also | [RFC 8760, Section 2.4](https://www.rfc-editor.org/rfc/rfc8760#section-2.4); [RFC 8898, Section 2.1.1](https://www.rfc-editor.org/rfc/rfc8898#section-2.1.1) |
    /// |---|---|
    /// | Sent by | uas; registrar; redirect-server; event-server; gateway |
    /// | Outcome | challenged |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 21 |
    /// | Remedy | credentials |
    /// | Header fields | WWW-Authenticate required; Proxy-Authenticate optional (a forking proxy combines several challenges) |
    #[doc(alias = "401")]
    Unauthorized = 401,
    /// 402 Payment Required
    ///
    /// The code is reserved and has no defined meaning, so a client treats it as an unknown 4xx. Some providers send it when a prepaid account is empty.
    ///
    /// 4xx Client Error · [RFC 3261, Section 21.4.3](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.3)
    ///
    /// | Sent by | uas; proxy |
    /// |---|---|
    /// | Outcome | challenged |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 21 |
    #[doc(alias = "402")]
    PaymentRequired = 402,
    /// 403 Forbidden
    ///
    /// The server understands the request and refuses it, so repeating it does not help. Typical causes are rejected credentials of a REGISTER, a blocked account, a barred destination, a source address that is not allowed, or a signed identity that is too old.
    ///
    /// 4xx Client Error · [RFC 3261, Section 21.4.4](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.4)
    ///
    /// | See also | [RFC 8224, Section 6.2.2](https://www.rfc-editor.org/rfc/rfc8224#section-6.2.2); [RFC 5626, Section 5.3.1](https://www.rfc-editor.org/rfc/rfc5626#section-5.3.1); [RFC 5373, Section 4.5.1](https://www.rfc-editor.org/rfc/rfc5373#section-4.5.1) |
    /// |---|---|
    /// | Other phrases | Stale Date (alternative); automatic answer forbidden (alternative); manual answer forbidden (alternative); certificate validation requires user input not compatible with automatic answer (alternative); Screening Failure (Originating) (alternative); Screening Failure (Terminating) (alternative) |
    /// | Sent by | uas; proxy; registrar; gateway; event-server; verifier; edge-proxy |
    /// | Outcome | failed |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 21 |
    #[doc(alias = "403")]
    Forbidden = 403,
    /// 404 Not Found
    ///
    /// The user is unknown, or the server does not serve the domain of the address. Typical causes are a wrong or unallocated number, a missing route, and a dial plan that rewrites the number incorrectly.
    ///
    /// 4xx Client Error · [RFC 3261, Section 21.4.5](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.5)
    ///
    /// | See also | [RFC 5627, Section 6.1](https://www.rfc-editor.org/rfc/rfc5627#section-6.1); [RFC 8599, Section 5.6.2](https://www.rfc-editor.org/rfc/rfc8599#section-5.6.2) |
    /// |---|---|
    /// | Other phrases | The number you have dialed is not in service (alternative) |
    /// | Sent by | proxy; uas; registrar; redirect-server; gateway; event-server |
    /// | Outcome | failed |
    /// | Dialog effect | dialog |
    /// | Q.850 cause | 1 |
    /// | Remedy | later-if-told |
    /// | Header fields | Retry-After optional |
    #[doc(alias = "404")]
    NotFound = 404,
    /// 405 Method Not Allowed
    ///
    /// The server knows the method but does not allow it for this address, for example a REGISTER that is sent to a phone. The Allow header field lists the methods that are possible.
    ///
    /// 4xx Client Error · [RFC 3261, Section 21.4.6](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.6)
    ///
    /// | See also | [RFC 5589, Section 7.4](https://www.rfc-editor.org/rfc/rfc5589#section-7.4) |
    /// |---|---|
    /// | Sent by | uas; registrar; event-server |
    /// | Outcome | failed |
    /// | Dialog effect | usage; INFO: transaction; REFER: transaction; OPTIONS: transaction; MESSAGE: transaction |
    /// | Q.850 cause | 63 |
    /// | Remedy | allowed-method |
    /// | Header fields | Allow required |
    #[doc(alias = "405")]
    MethodNotAllowed = 405,
    /// 406 Not Acceptable
    ///
    /// The response would need a body in a format that the Accept header field of the request excludes, for example event data that the subscriber cannot read. The code is about message bodies; a call whose media do not fit gets a 488.
    ///
    /// 4xx Client Error · [RFC 3261, Section 21.4.7](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.7)
    ///
    /// | Sent by | uas; event-server |
    /// |---|---|
    /// | Outcome | failed |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 79 |
    #[doc(alias = "406")]
    NotAcceptable = 406,
    /// 407 Proxy Authentication Required
    ///
    /// A proxy on the path, not the called endpoint, asks for credentials before it forwards the request. This is normal once per call through a provider; if it comes again, the user name or password is wrong.
    ///
    /// 4xx Client Error · [RFC 3261, Section 21.4.8](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.8)
    ///
    /// | See also | [RFC 8760, Section 2.3](https://www.rfc-editor.org/rfc/rfc8760#section-2.3); [RFC 8898, Section 2.1.1](https://www.rfc-editor.org/rfc/rfc8898#section-2.1.1) |
    /// |---|---|
    /// | Other phrases | Proxy Authorization Required (variant); Proxy Authorization (variant) |
    /// | Sent by | proxy; edge-proxy; gateway |
    /// | Outcome | challenged |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 21 |
    /// | Remedy | credentials |
    /// | Header fields | Proxy-Authenticate required; WWW-Authenticate optional (a forking proxy combines several challenges) |
    #[doc(alias = "407")]
    ProxyAuthenticationRequired = 407,
    /// 408 Request Timeout
    ///
    /// The server got no result in time, for example because a phone is off the network, or NAT or a firewall drops the traffic. Only an INVITE is answered with it; a client that gets no response at all assumes this code, for every method.
    ///
    /// 4xx Client Error · [RFC 3261, Section 21.4.9](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.9)
    ///
    /// | See also | [RFC 4320, Section 4.2](https://www.rfc-editor.org/rfc/rfc4320#section-4.2); [RFC 4321, Section 1](https://www.rfc-editor.org/rfc/rfc4321#section-1); [RFC 4412, Section 4.6.5](https://www.rfc-editor.org/rfc/rfc4412#section-4.6.5); [RFC 7044, Section 10.2](https://www.rfc-editor.org/rfc/rfc7044#section-10.2) |
    /// |---|---|
    /// | Other phrases | Timeout (former) |
    /// | Methods | INVITE |
    /// | Sent by | proxy; uas; gateway |
    /// | Outcome | ineffective |
    /// | Dialog effect | transaction; INVITE: usage; UPDATE: usage; BYE: usage; INFO: usage; PRACK: usage; NOTIFY: usage |
    /// | Q.850 cause | 102 |
    /// | Remedy | later |
    #[doc(alias = "408")]
    RequestTimeout = 408,
    /// 409 Conflict
    ///
    /// Defined only by the first SIP specification\: the action that a REGISTER asks for contradicts the stored registration. Some gateways send it for protocol errors of the telephone network.
    ///
    /// 4xx Client Error · [RFC 2543, Section 7.4.10](https://www.rfc-editor.org/rfc/rfc2543#section-7.4.10) · historic
    ///
    /// | Sent by | registrar; gateway |
    /// |---|---|
    /// | Outcome | failed |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 31 |
    #[doc(alias = "409")]
    Conflict = 409,
    /// 410 Gone
    ///
    /// The address was in use and has been withdrawn permanently, and the server does not know a new one. This is typical of numbers that are out of service.
    ///
    /// 4xx Client Error · [RFC 3261, Section 21.4.10](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.10)
    ///
    /// | Sent by | uas; proxy; redirect-server; gateway |
    /// |---|---|
    /// | Outcome | failed |
    /// | Dialog effect | dialog |
    /// | Q.850 cause | 22 |
    #[doc(alias = "410")]
    Gone = 410,
    /// 411 Length Required
    ///
    /// Defined only by the first SIP specification\: the server refuses a request without Content-Length. Today the field is optional over UDP and mandatory over TCP.
    ///
    /// 4xx Client Error · [RFC 2543, Section 7.4.12](https://www.rfc-editor.org/rfc/rfc2543#section-7.4.12) · historic
    ///
    /// | Sent by | uas; proxy |
    /// |---|---|
    /// | Outcome | failed |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 31 |
    #[doc(alias = "411")]
    LengthRequired = 411,
    /// 412 Conditional Request Failed
    ///
    /// A PUBLISH refers to published state that the server does not have, because the state has expired or has been replaced. The client has to publish its whole state again.
    ///
    /// 4xx Client Error · [RFC 3903, Section 11.2.1](https://www.rfc-editor.org/rfc/rfc3903#section-11.2.1)
    ///
    /// | Other phrases | Precondition Failed (variant) |
    /// |---|---|
    /// | Methods | PUBLISH |
    /// | Sent by | event-server |
    /// | Outcome | failed |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 31 |
    /// | Remedy | fresh-publication |
    #[doc(alias = "412")]
    ConditionalRequestFailed = 412,
    /// 413 Request Entity Too Large
    ///
    /// The body is larger than the server is willing to process, for example a picture in a MESSAGE. If the response has a Retry-After, the limit is temporary.
    ///
    /// 4xx Client Error · [RFC 3261, Section 21.4.11](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.11)
    ///
    /// | Other phrases | Request Entity too long (variant) |
    /// |---|---|
    /// | Sent by | uas; event-server; relay |
    /// | Outcome | failed |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 127 |
    /// | Remedy | smaller-body; later-if-told |
    /// | Header fields | Retry-After recommended (the limit is temporary) |
    #[doc(alias = "413")]
    RequestEntityTooLarge = 413,
    /// 414 Request-URI Too Long
    ///
    /// The address in the first line of the request is longer than the server can process, usually because it has many parameters or embedded header fields.
    ///
    /// 4xx Client Error · [RFC 3261, Section 21.4.12](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.12)
    ///
    /// | Other phrases | Request-URI Too Large (variant) |
    /// |---|---|
    /// | Sent by | uas; proxy |
    /// | Outcome | failed |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 127 |
    #[doc(alias = "414")]
    RequestUriTooLong = 414,
    /// 415 Unsupported Media Type
    ///
    /// The receiver cannot process the body, because it does not support the format, compression or language. This is typical of ISUP, multipart or XML bodies that are sent to a simple phone.
    ///
    /// 4xx Client Error · [RFC 3261, Section 21.4.13](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.13)
    ///
    /// | See also | [RFC 5621, Section 8.4](https://www.rfc-editor.org/rfc/rfc5621#section-8.4) |
    /// |---|---|
    /// | Sent by | uas; event-server; gateway |
    /// | Outcome | failed |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 79 |
    /// | Remedy | accepted-content |
    /// | Header fields | Accept required (the media type is not supported); Accept-Encoding required (the content coding is not supported); Accept-Language required (the language is not supported) |
    #[doc(alias = "415")]
    UnsupportedMediaType = 415,
    /// 416 Unsupported URI Scheme
    ///
    /// The server does not support this kind of address in a request, for example a tel URI that is sent to a phone that handles only SIP URIs.
    ///
    /// 4xx Client Error · [RFC 3261, Section 21.4.14](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.14)
    ///
    /// | See also | [RFC 5630, Section 5.1.1](https://www.rfc-editor.org/rfc/rfc5630#section-5.1.1) |
    /// |---|---|
    /// | Other phrases | Unsupported URI scheme (variant) |
    /// | Sent by | proxy; uas |
    /// | Outcome | failed |
    /// | Dialog effect | dialog |
    /// | Q.850 cause | 127 |
    /// | Remedy | sip-uri |
    #[doc(alias = "416")]
    UnsupportedUriScheme = 416,
    /// 417 Unknown Resource-Priority
    ///
    /// The request insists on a priority whose namespace or value the server does not know. The code is seen where networks of governments, emergency services or the military are connected to others.
    ///
    /// 4xx Client Error · [RFC 4412, Section 4.6.2](https://www.rfc-editor.org/rfc/rfc4412#section-4.6.2)
    ///
    /// | Other phrases | Resource-Priority failed (variant) |
    /// |---|---|
    /// | Sent by | uas; proxy; gateway |
    /// | Outcome | failed |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 31 |
    /// | Remedy | other-priority |
    /// | Header fields | Accept-Resource-Priority optional |
    #[doc(alias = "417")]
    UnknownResourcePriority = 417,
    /// 420 Bad Extension
    ///
    /// The request lists in Require or Proxy-Require an option that the server does not support, such as 100rel or timer. The Unsupported header field names the option.
    ///
    /// 4xx Client Error · [RFC 3261, Section 21.4.15](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.15)
    ///
    /// | See also | [RFC 3262, Section 3](https://www.rfc-editor.org/rfc/rfc3262#section-3) |
    /// |---|---|
    /// | Sent by | uas; proxy; registrar; event-server |
    /// | Outcome | failed |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 127 |
    /// | Remedy | fewer-extensions |
    /// | Header fields | Unsupported required |
    #[doc(alias = "420")]
    BadExtension = 420,
    /// 421 Extension Required
    ///
    /// The server needs an option that the request does not list in Supported, such as sec-agree. The code is rare, because servers are advised to process such a request without the option.
    ///
    /// 4xx Client Error · [RFC 3261, Section 21.4.16](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.16)
    ///
    /// | See also | [RFC 3329, Section 2.3.2](https://www.rfc-editor.org/rfc/rfc3329#section-2.3.2) |
    /// |---|---|
    /// | Other phrases | Etension Required (variant) |
    /// | Sent by | uas; edge-proxy |
    /// | Outcome | failed |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 127 |
    /// | Remedy | more-extensions |
    /// | Header fields | Require required; Security-Server required (the server\'s policy demands sec-agree); Proxy-Authenticate required (the server\'s policy demands sec-agree with digest) |
    #[doc(alias = "421")]
    ExtensionRequired = 421,
    /// 422 Session Interval Too Small
    ///
    /// The session timer that the request proposes is shorter than a proxy or the called side allows. The Min-SE header field gives the smallest value that is accepted.
    ///
    /// 4xx Client Error · [RFC 4028, Section 6](https://www.rfc-editor.org/rfc/rfc4028#section-6)
    ///
    /// | Other phrases | Session Timer Too Small (variant) |
    /// |---|---|
    /// | Methods | INVITE; UPDATE |
    /// | Sent by | uas; proxy |
    /// | Outcome | failed |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 31 |
    /// | Remedy | longer-interval |
    /// | Header fields | Min-SE required (INVITE, UPDATE) |
    #[doc(alias = "422")]
    SessionIntervalTooSmall = 422,
    /// 423 Interval Too Brief
    ///
    /// A registration, subscription or publication asks for a lifetime that is shorter than the server allows. This is typical of phones that register every few seconds to keep a NAT binding open.
    ///
    /// 4xx Client Error · [RFC 3261, Section 21.4.17](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.17)
    ///
    /// | See also | [RFC 3903, Section 6](https://www.rfc-editor.org/rfc/rfc3903#section-6); [RFC 6665, Section 4.2.1.1](https://www.rfc-editor.org/rfc/rfc6665#section-4.2.1.1); [RFC 8599, Section 5.6.1.1](https://www.rfc-editor.org/rfc/rfc8599#section-5.6.1.1) |
    /// |---|---|
    /// | Other phrases | Interval too small (former); Subscription Too Brief (former) |
    /// | Methods | REGISTER; SUBSCRIBE; PUBLISH |
    /// | Sent by | registrar; event-server; proxy |
    /// | Outcome | failed |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 127 |
    /// | Remedy | longer-interval |
    /// | Header fields | Min-Expires required (REGISTER); Min-Expires required (PUBLISH); Min-Expires required (SUBSCRIBE) |
    #[doc(alias = "423")]
    IntervalTooBrief = 423,
    /// 424 Bad Location Information
    ///
    /// The caller\'s location, sent for routing or for emergency services, is malformed, incomplete or cannot be fetched. The Geolocation-Error header field names the problem.
    ///
    /// 4xx Client Error · [RFC 6442, Section 4.3](https://www.rfc-editor.org/rfc/rfc6442#section-4.3)
    ///
    /// | See also | [RFC 7378, Section 3.3](https://www.rfc-editor.org/rfc/rfc7378#section-3.3); [RFC 8787, Section 1](https://www.rfc-editor.org/rfc/rfc8787#section-1) |
    /// |---|---|
    /// | Sent by | uas; proxy |
    /// | Outcome | failed |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 31 |
    /// | Remedy | location |
    /// | Header fields | Geolocation-Error required |
    #[doc(alias = "424")]
    BadLocationInformation = 424,
    /// 425 Bad Alert Message
    ///
    /// The alert in the request, for example from a sensor or an alarm system, is incomplete or in a form that the receiver cannot process. The AlertMsg-Error header field names the problem.
    ///
    /// 4xx Client Error · [RFC 8876, Section 5.1](https://www.rfc-editor.org/rfc/rfc8876#section-5.1)
    ///
    /// | Methods | MESSAGE |
    /// |---|---|
    /// | Sent by | uas; proxy |
    /// | Outcome | failed |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 31 |
    /// | Header fields | AlertMsg-Error required (MESSAGE) |
    #[doc(alias = "425")]
    BadAlertMessage = 425,
    /// 428 Use Identity Header
    ///
    /// The call has no signed caller identity (STIR/SHAKEN), or none of a kind that the verifier supports, and the receiving network demands one. The provider of the caller has to sign its calls.
    ///
    /// 4xx Client Error · [RFC 8224, Section 6.2.2](https://www.rfc-editor.org/rfc/rfc8224#section-6.2.2)
    ///
    /// | Other phrases | Use Supported PASSporT Format (alternative) |
    /// |---|---|
    /// | Sent by | verifier |
    /// | Outcome | failed |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 31 |
    /// | Remedy | identity |
    #[doc(alias = "428")]
    UseIdentityHeader = 428,
    /// 429 Provide Referrer Identity
    ///
    /// The signed proof of who started a transfer, a Referred-By token, is missing or invalid. The transfer target sends the code in response to the call, or the transferred party in response to the REFER.
    ///
    /// 4xx Client Error · [RFC 3892, Section 5](https://www.rfc-editor.org/rfc/rfc3892#section-5)
    ///
    /// | Sent by | uas |
    /// |---|---|
    /// | Outcome | failed |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 31 |
    /// | Remedy | referred-by-token |
    #[doc(alias = "429")]
    ProvideReferrerIdentity = 429,
    /// 430 Flow Failed
    ///
    /// An edge proxy reports to the home proxy that its connection to a phone is broken, often after a change of NAT or network, so that another connection is used. Endpoints normally do not receive this code.
    ///
    /// 4xx Client Error · [RFC 5626, Section 11.5](https://www.rfc-editor.org/rfc/rfc5626#section-11.5)
    ///
    /// | Sent by | edge-proxy |
    /// |---|---|
    /// | Outcome | failed |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 31 |
    /// | Remedy | other-flow |
    #[doc(alias = "430")]
    FlowFailed = 430,
    /// 433 Anonymity Disallowed
    ///
    /// The call is anonymous, and the called party or its network accepts only calls that show the caller\'s identity. The call may be accepted if the number is shown.
    ///
    /// 4xx Client Error · [RFC 5079, Section 5](https://www.rfc-editor.org/rfc/rfc5079#section-5)
    ///
    /// | Sent by | uas; proxy |
    /// |---|---|
    /// | Outcome | failed |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 31 |
    /// | Remedy | without-anonymity |
    #[doc(alias = "433")]
    AnonymityDisallowed = 433,
    /// 436 Bad Identity Info
    ///
    /// The verifier of a signed call cannot fetch the certificate of the signer, because the URI in the Identity header field is wrong or its server cannot be reached.
    ///
    /// 4xx Client Error · [RFC 8224, Section 6.2.2](https://www.rfc-editor.org/rfc/rfc8224#section-6.2.2)
    ///
    /// | Other phrases | Bad Identity-Info (former) |
    /// |---|---|
    /// | Sent by | verifier |
    /// | Outcome | failed |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 31 |
    /// | Remedy | reachable-certificate |
    #[doc(alias = "436")]
    BadIdentityInfo = 436,
    /// 437 Unsupported Credential
    ///
    /// The certificate behind the caller\'s signature is not accepted\: the verifier does not trust its issuer, or does not support its algorithm.
    ///
    /// 4xx Client Error · [RFC 8224, Section 6.2.2](https://www.rfc-editor.org/rfc/rfc8224#section-6.2.2)
    ///
    /// | See also | [RFC 6072, Section 4](https://www.rfc-editor.org/rfc/rfc6072#section-4) |
    /// |---|---|
    /// | Other phrases | Unsupported Certificate (former) |
    /// | Sent by | verifier; uas |
    /// | Outcome | failed |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 31 |
    /// | Remedy | other-certificate |
    #[doc(alias = "437")]
    UnsupportedCredential = 437,
    /// 438 Invalid Identity Header
    ///
    /// None of the identity tokens of a signed call is valid and supported. Either the call is forged, or the calling number, the called number or the Date was changed in transit after signing.
    ///
    /// 4xx Client Error · [RFC 8224, Section 6.2.2](https://www.rfc-editor.org/rfc/rfc8224#section-6.2.2)
    ///
    /// | Other phrases | Invalid PASSporT (alternative) |
    /// |---|---|
    /// | Sent by | verifier |
    /// | Outcome | failed |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 31 |
    /// | Remedy | full-passport |
    #[doc(alias = "438")]
    InvalidIdentityHeader = 438,
    /// 439 First Hop Lacks Outbound Support
    ///
    /// A phone asks the registrar to reach it over a connection that the phone keeps open (outbound). The registrar supports this, but the first proxy on the path does not.
    ///
    /// 4xx Client Error · [RFC 5626, Section 11.6](https://www.rfc-editor.org/rfc/rfc5626#section-11.6)
    ///
    /// | Other phrases | Stale Date (variant) |
    /// |---|---|
    /// | Methods | REGISTER |
    /// | Sent by | registrar |
    /// | Outcome | failed |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 31 |
    /// | Remedy | without-outbound |
    #[doc(alias = "439")]
    FirstHopLacksOutboundSupport = 439,
    /// 440 Max-Breadth Exceeded
    ///
    /// A proxy would have to fork the request into more parallel branches than the request still permits. The limit stops requests that multiply, often because of forwarding loops.
    ///
    /// 4xx Client Error · [RFC 5393, Section 5.3.3](https://www.rfc-editor.org/rfc/rfc5393#section-5.3.3)
    ///
    /// | Sent by | proxy |
    /// |---|---|
    /// | Outcome | failed |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 31 |
    #[doc(alias = "440")]
    MaxBreadthExceeded = 440,
    /// 469 Bad Info Package
    ///
    /// An INFO within a call uses an Info Package that the other side has not listed in Recv-Info. Only the INFO fails; the call continues.
    ///
    /// 4xx Client Error · [RFC 6086, Section 4.2.2](https://www.rfc-editor.org/rfc/rfc6086#section-4.2.2)
    ///
    /// | Methods | INFO |
    /// |---|---|
    /// | Sent by | uas |
    /// | Outcome | failed |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 31 |
    /// | Remedy | info-package |
    /// | Header fields | Recv-Info required (INFO) |
    #[doc(alias = "469")]
    BadInfoPackage = 469,
    /// 470 Consent Needed
    ///
    /// A relay that sends a request on to a list of recipients does not have permission from some of them. The check protects users from traffic that they did not ask for.
    ///
    /// 4xx Client Error · [RFC 5360, Section 5.9.2](https://www.rfc-editor.org/rfc/rfc5360#section-5.9.2)
    ///
    /// | Sent by | relay |
    /// |---|---|
    /// | Outcome | failed |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 31 |
    /// | Remedy | consent |
    /// | Header fields | Permission-Missing recommended |
    #[doc(alias = "470")]
    ConsentNeeded = 470,
    /// 480 Temporarily Unavailable
    ///
    /// The called party is known but cannot be reached now\: the phone is offline or not registered, nobody answers, or do-not-disturb is active. Gateways also send it if nobody answers in the telephone network.
    ///
    /// 4xx Client Error · [RFC 3261, Section 21.4.18](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.18)
    ///
    /// | See also | [RFC 5630, Section 5.1.2](https://www.rfc-editor.org/rfc/rfc5630#section-5.1.2); [RFC 5627, Section 5.3](https://www.rfc-editor.org/rfc/rfc5627#section-5.3); [RFC 8599, Section 5.6.2](https://www.rfc-editor.org/rfc/rfc8599#section-5.6.2); [RFC 3841, Section 6](https://www.rfc-editor.org/rfc/rfc3841#section-6); [RFC 3398, Section 7.2.8](https://www.rfc-editor.org/rfc/rfc3398#section-7.2.8) |
    /// |---|---|
    /// | Phrase | should name a more precise cause why the called party is unavailable |
    /// | Other phrases | Temporarily not available (variant); No Response (alternative); Not Logged In (alternative) |
    /// | Sent by | uas; proxy; redirect-server; gateway |
    /// | Outcome | declined |
    /// | Dialog effect | usage; OPTIONS: transaction; MESSAGE: transaction |
    /// | Q.850 cause | 18 |
    /// | Remedy | later-if-told |
    /// | Header fields | Retry-After optional; Warning recommended (a UAS or proxy refuses SIPS (warn-code 380)); Warning recommended (a UAS demands SIPS (warn-code 381)); Warning optional (a proxy demands SIPS (warn-code 381)) |
    #[doc(alias = "480")]
    TemporarilyUnavailable = 480,
    /// 481 Call/Transaction Does Not Exist
    ///
    /// The receiver does not know the call, subscription or pending request that this request refers to. The call has already ended, a device has restarted and lost it, or a CANCEL arrives too late.
    ///
    /// 4xx Client Error · [RFC 3261, Section 21.4.19](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.19)
    ///
    /// | See also | [RFC 5057, Section 5.1](https://www.rfc-editor.org/rfc/rfc5057#section-5.1); [RFC 3891, Section 3](https://www.rfc-editor.org/rfc/rfc3891#section-3); [RFC 3911, Section 4](https://www.rfc-editor.org/rfc/rfc3911#section-4); [RFC 6665, Section 4.1.3](https://www.rfc-editor.org/rfc/rfc6665#section-4.1.3) |
    /// |---|---|
    /// | Other phrases | Call Leg/Transaction Does Not Exist (variant); Subscription does not exist (alternative) |
    /// | Sent by | uas; event-server |
    /// | Outcome | failed |
    /// | Dialog effect | usage; OPTIONS: transaction; MESSAGE: transaction; CANCEL: transaction |
    /// | Q.850 cause | 41 |
    /// | Remedy | fresh-dialog |
    #[doc(alias = "481")]
    CallTransactionDoesNotExist = 481,
    /// 482 Loop Detected
    ///
    /// A request returns to a proxy that has already forwarded it, or reaches a phone twice by different paths. The usual cause is forwarding or routing entries that point to each other.
    ///
    /// 4xx Client Error · [RFC 3261, Section 21.4.20](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.20)
    ///
    /// | See also | [RFC 5393, Section 4.2.2](https://www.rfc-editor.org/rfc/rfc5393#section-4.2.2); [RFC 6910, Section 7.2](https://www.rfc-editor.org/rfc/rfc6910#section-7.2); [RFC 7984, Section 3.2](https://www.rfc-editor.org/rfc/rfc7984#section-3.2) |
    /// |---|---|
    /// | Other phrases | Merged Request (alternative) |
    /// | Sent by | proxy; uas; event-server |
    /// | Outcome | failed |
    /// | Dialog effect | dialog |
    /// | Q.850 cause | 25 |
    #[doc(alias = "482")]
    LoopDetected = 482,
    /// 483 Too Many Hops
    ///
    /// The request has used up its Max-Forwards count on the way. Almost always, a routing error makes two servers send the call back and forth.
    ///
    /// 4xx Client Error · [RFC 3261, Section 21.4.21](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.21)
    ///
    /// | See also | [RFC 7403, Section 3](https://www.rfc-editor.org/rfc/rfc7403#section-3) |
    /// |---|---|
    /// | Sent by | proxy; edge-proxy |
    /// | Outcome | failed |
    /// | Dialog effect | dialog |
    /// | Q.850 cause | 25 |
    /// | Remedy | more-hops |
    #[doc(alias = "483")]
    TooManyHops = 483,
    /// 484 Address Incomplete
    ///
    /// The dialled number is too short to be routed, or lacks an area code or prefix. With overlap dialling, it only means that more digits are expected.
    ///
    /// 4xx Client Error · [RFC 3261, Section 21.4.22](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.22)
    ///
    /// | See also | [RFC 3578, Section 3.2](https://www.rfc-editor.org/rfc/rfc3578#section-3.2) |
    /// |---|---|
    /// | Phrase | should say what is missing |
    /// | Sent by | uas; proxy; gateway |
    /// | Outcome | failed |
    /// | Dialog effect | dialog |
    /// | Q.850 cause | 28 |
    /// | Remedy | more-digits |
    #[doc(alias = "484")]
    AddressIncomplete = 484,
    /// 485 Ambiguous
    ///
    /// The address matches more than one user, for example if it is only a surname. The Contact header field may list the candidates, so that the caller can select one.
    ///
    /// 4xx Client Error · [RFC 3261, Section 21.4.23](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.23)
    ///
    /// | Sent by | uas; proxy |
    /// |---|---|
    /// | Outcome | failed |
    /// | Dialog effect | dialog |
    /// | Q.850 cause | 1 |
    /// | Remedy | pick-contact |
    /// | Header fields | Contact optional (the sender is a UAS); Contact recommended (the sender is a proxy) |
    #[doc(alias = "485")]
    Ambiguous = 485,
    /// 486 Busy Here
    ///
    /// The phone was reached but does not take another call, usually because its user is already on a call or rejects this one. Another phone or voicemail may still answer.
    ///
    /// 4xx Client Error · [RFC 3261, Section 21.4.24](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.24)
    ///
    /// | See also | [RFC 3891, Section 3](https://www.rfc-editor.org/rfc/rfc3891#section-3); [RFC 6881, Section 15](https://www.rfc-editor.org/rfc/rfc6881#section-15) |
    /// |---|---|
    /// | Other phrases | Busy (variant) |
    /// | Sent by | uas; gateway |
    /// | Outcome | declined |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 17 |
    /// | Remedy | later-if-told |
    /// | Header fields | Retry-After optional |
    #[doc(alias = "486")]
    BusyHere = 486,
    /// 487 Request Terminated
    ///
    /// A pending request was ended before its final answer. Usually a CANCEL ended an INVITE, because the caller hung up or another phone answered first; an INVITE that expires and a BYE have the same effect.
    ///
    /// 4xx Client Error · [RFC 3261, Section 21.4.25](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.25)
    ///
    /// | See also | [RFC 6141, Section 3.8](https://www.rfc-editor.org/rfc/rfc6141#section-3.8) |
    /// |---|---|
    /// | Other phrases | Request Cancelled (variant) |
    /// | Sent by | uas; gateway; proxy |
    /// | Outcome | failed |
    /// | Dialog effect | transaction |
    #[doc(alias = "487")]
    RequestTerminated = 487,
    /// 488 Not Acceptable Here
    ///
    /// The endpoint cannot accept the session as offered\: no common codec, encryption demanded by one side only, no bandwidth or trunk left, or, for a SUBSCRIBE, a filter that is refused. Another endpoint might accept it.
    ///
    /// 4xx Client Error · [RFC 3261, Section 21.4.26](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.26)
    ///
    /// | See also | [RFC 6337, Section 2.3](https://www.rfc-editor.org/rfc/rfc6337#section-2.3); [RFC 4412, Section 4.6.5](https://www.rfc-editor.org/rfc/rfc4412#section-4.6.5); [RFC 4660, Section 5.2](https://www.rfc-editor.org/rfc/rfc4660#section-5.2); [RFC 4567, Section 4.1.2](https://www.rfc-editor.org/rfc/rfc4567#section-4.1.2); [RFC 7339, Section 1](https://www.rfc-editor.org/rfc/rfc7339#section-1); [RFC 3911, Section 4](https://www.rfc-editor.org/rfc/rfc3911#section-4) |
    /// |---|---|
    /// | Other phrases | Max 1 URI allowed in URI-list (alternative) |
    /// | Sent by | uas; gateway; event-server; relay |
    /// | Outcome | failed |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 31 |
    /// | Remedy | other-offer |
    /// | Header fields | Warning recommended (INVITE, UPDATE); Warning optional (SUBSCRIBE; a filter is refused) |
    #[doc(alias = "488")]
    NotAcceptableHere = 488,
    /// 489 Bad Event
    ///
    /// The server does not support the event package that a subscription or publication names, for example when a phone asks for busy-lamp or mailbox status where this service is missing.
    ///
    /// 4xx Client Error · [RFC 6665, Section 8.3.2](https://www.rfc-editor.org/rfc/rfc6665#section-8.3.2)
    ///
    /// | See also | [RFC 3903, Section 6](https://www.rfc-editor.org/rfc/rfc3903#section-6) |
    /// |---|---|
    /// | Methods | SUBSCRIBE; NOTIFY; PUBLISH |
    /// | Sent by | event-server; uas |
    /// | Outcome | failed |
    /// | Dialog effect | usage; INVITE: transaction; UPDATE: transaction; INFO: transaction; BYE: transaction; PRACK: transaction; REFER: transaction; OPTIONS: transaction; MESSAGE: transaction |
    /// | Q.850 cause | 31 |
    /// | Remedy | allowed-event |
    /// | Header fields | Allow-Events required (PUBLISH); Allow-Events optional (SUBSCRIBE, NOTIFY) |
    #[doc(alias = "489")]
    BadEvent = 489,
    /// 491 Request Pending
    ///
    /// Both sides changed the call at the same time, for example to hold it or to switch codecs, and their re-INVITE or UPDATE requests collided (glare). Each side waits for a random time and tries again.
    ///
    /// 4xx Client Error · [RFC 3261, Section 21.4.27](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.27)
    ///
    /// | See also | [RFC 3311, Section 5.2](https://www.rfc-editor.org/rfc/rfc3311#section-5.2); [RFC 6141, Section 3.5](https://www.rfc-editor.org/rfc/rfc6141#section-3.5) |
    /// |---|---|
    /// | Methods | INVITE; UPDATE |
    /// | Sent by | uas |
    /// | Outcome | failed |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 31 |
    /// | Remedy | random-delay |
    #[doc(alias = "491")]
    RequestPending = 491,
    /// 493 Undecipherable
    ///
    /// The body is encrypted with S/MIME, and the receiver does not have the key to decrypt it, usually because the sender used an old or wrong certificate.
    ///
    /// 4xx Client Error · [RFC 3261, Section 21.4.28](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.28)
    ///
    /// | Sent by | uas |
    /// |---|---|
    /// | Outcome | failed |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 31 |
    /// | Remedy | body-key |
    #[doc(alias = "493")]
    Undecipherable = 493,
    /// 494 Security Agreement Required
    ///
    /// The first hop requires the signalling to be protected by a mechanism negotiated with it, such as TLS or IPsec. The code is seen in mobile networks when phone and proxy disagree about the mechanism.
    ///
    /// 4xx Client Error · [RFC 3329, Section 2.3.1](https://www.rfc-editor.org/rfc/rfc3329#section-2.3.1)
    ///
    /// | Sent by | edge-proxy; registrar; uas |
    /// |---|---|
    /// | Outcome | failed |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 31 |
    /// | Remedy | security-agreement |
    /// | Header fields | Security-Server required; Require required (option tag sec-agree\: the server\'s policy demands it); Proxy-Authenticate required (digest is one of the mechanisms) |
    #[doc(alias = "494")]
    SecurityAgreementRequired = 494,
    /// 500 Server Internal Error
    ///
    /// The server failed unexpectedly, for example because of a software fault or a lost database. It is also sent for requests that are out of order or come too soon after another one, and by proxies in place of a 503.
    ///
    /// 5xx Server Error · [RFC 3261, Section 21.5.1](https://www.rfc-editor.org/rfc/rfc3261#section-21.5.1)
    ///
    /// | See also | [RFC 3311, Section 5.2](https://www.rfc-editor.org/rfc/rfc3311#section-5.2); [RFC 3323, Section 5](https://www.rfc-editor.org/rfc/rfc3323#section-5); [RFC 7339, Section 1](https://www.rfc-editor.org/rfc/rfc7339#section-1) |
    /// |---|---|
    /// | Phrase | should tell which level of privacy cannot be provided, if a privacy service sends the response |
    /// | Other phrases | Internal Server Error (variant); Server Error (variant) |
    /// | Sent by | uas; proxy; registrar; redirect-server; gateway; event-server; relay |
    /// | Outcome | ineffective |
    /// | Dialog effect | transaction; BYE: usage |
    /// | Q.850 cause | 41 |
    /// | Remedy | later |
    /// | Header fields | Retry-After optional (the fault is temporary); Retry-After required (INVITE; an earlier INVITE of the dialog has no final response yet); Retry-After required (UPDATE; an earlier UPDATE or an offer from the other side is not answered yet); Retry-After optional (the location was not processed); Retry-After optional (MESSAGE; the alert was not processed) |
    #[doc(alias = "500")]
    ServerInternalError = 500,
    /// 501 Not Implemented
    ///
    /// The server does not know the method and cannot process it for any address, for example a REFER that is sent to a simple gateway. A method that the server knows but does not allow gets a 405.
    ///
    /// 5xx Server Error · [RFC 3261, Section 21.5.2](https://www.rfc-editor.org/rfc/rfc3261#section-21.5.2)
    ///
    /// | See also | [RFC 5589, Section 7.4](https://www.rfc-editor.org/rfc/rfc5589#section-7.4) |
    /// |---|---|
    /// | Sent by | uas; gateway |
    /// | Outcome | failed |
    /// | Dialog effect | usage; INFO: transaction; REFER: transaction; OPTIONS: transaction; MESSAGE: transaction |
    /// | Q.850 cause | 79 |
    #[doc(alias = "501")]
    NotImplemented = 501,
    /// 502 Bad Gateway
    ///
    /// A proxy or gateway received an unusable response from the server or network behind it, typically because of a faulty trunk. A server that is not the first hop also sends it if the request demands a security agreement.
    ///
    /// 5xx Server Error · [RFC 3261, Section 21.5.3](https://www.rfc-editor.org/rfc/rfc3261#section-21.5.3)
    ///
    /// | See also | [RFC 3329, Section 2.3.2](https://www.rfc-editor.org/rfc/rfc3329#section-2.3.2) |
    /// |---|---|
    /// | Sent by | gateway; proxy |
    /// | Outcome | failed |
    /// | Dialog effect | dialog; SUBSCRIBE: transaction; NOTIFY: transaction |
    /// | Q.850 cause | 38 |
    #[doc(alias = "502")]
    BadGateway = 502,
    /// 503 Service Unavailable
    ///
    /// The server is overloaded or down, or the network behind a gateway is congested. The sender turns to another server; without a Retry-After, the response counts as a 500.
    ///
    /// 5xx Server Error · [RFC 3261, Section 21.5.4](https://www.rfc-editor.org/rfc/rfc3261#section-21.5.4)
    ///
    /// | See also | [RFC 3263, Section 4.3](https://www.rfc-editor.org/rfc/rfc3263#section-4.3); [RFC 7339, Section 5.10.2](https://www.rfc-editor.org/rfc/rfc7339#section-5.10.2); [RFC 7200, Section 5.4](https://www.rfc-editor.org/rfc/rfc7200#section-5.4); [RFC 5626, Section 4.2.1](https://www.rfc-editor.org/rfc/rfc5626#section-4.2.1) |
    /// |---|---|
    /// | Sent by | uas; proxy; registrar; gateway; event-server; edge-proxy |
    /// | Outcome | ineffective |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 41 |
    /// | Remedy | other-server |
    /// | Header fields | Retry-After optional; Retry-After forbidden (the server throttles a client that does not support overload control) |
    #[doc(alias = "503")]
    ServiceUnavailable = 503,
    /// 504 Server Time-out
    ///
    /// Something that the server depends on, such as DNS, a number database or the network behind a gateway, does not respond in time. The response is also sent if the storage of a publication server fails, and for an UPDATE that the user would have to approve.
    ///
    /// 5xx Server Error · [RFC 3261, Section 21.5.5](https://www.rfc-editor.org/rfc/rfc3261#section-21.5.5)
    ///
    /// | See also | [RFC 3311, Section 5.2](https://www.rfc-editor.org/rfc/rfc3311#section-5.2); [RFC 3903, Section 6](https://www.rfc-editor.org/rfc/rfc3903#section-6) |
    /// |---|---|
    /// | Other phrases | Gateway Time-out (variant); Gateway timeout (variant); Server Time-Out (variant) |
    /// | Sent by | proxy; gateway; uas; event-server |
    /// | Outcome | ineffective |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 102 |
    /// | Remedy | re-invite |
    #[doc(alias = "504")]
    ServerTimeOut = 504,
    /// 505 Version Not Supported
    ///
    /// The server does not support the SIP version of the request. All SIP equipment uses version 2.0, so the first line of the request is probably damaged or badly formed.
    ///
    /// 5xx Server Error · [RFC 3261, Section 21.5.6](https://www.rfc-editor.org/rfc/rfc3261#section-21.5.6)
    ///
    /// | Other phrases | SIP Version not supported (variant) |
    /// |---|---|
    /// | Sent by | uas; proxy |
    /// | Outcome | failed |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 127 |
    #[doc(alias = "505")]
    VersionNotSupported = 505,
    /// 513 Message Too Large
    ///
    /// The whole request, including its header fields, is larger than the server can process. Long SDP, many Via and Record-Route entries and signed tokens add to its size.
    ///
    /// 5xx Server Error · [RFC 3261, Section 21.5.7](https://www.rfc-editor.org/rfc/rfc3261#section-21.5.7)
    ///
    /// | Sent by | uas; proxy |
    /// |---|---|
    /// | Outcome | failed |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 127 |
    #[doc(alias = "513")]
    MessageTooLarge = 513,
    /// 555 Push Notification Service Not Supported
    ///
    /// A phone app registers to be woken for incoming calls by a push provider that the server does not work with. While the app sleeps, it cannot be reached.
    ///
    /// 5xx Server Error · [RFC 8599, Section 8.1](https://www.rfc-editor.org/rfc/rfc8599#section-8.1)
    ///
    /// | Methods | REGISTER |
    /// |---|---|
    /// | Sent by | proxy; registrar |
    /// | Outcome | failed |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 31 |
    /// | Remedy | without-push |
    #[doc(alias = "555")]
    PushNotificationServiceNotSupported = 555,
    /// 580 Precondition Failure
    ///
    /// Resources that the call needs before the phone may ring, such as reserved bandwidth, are not available. This is typical of mobile networks that cannot set up the radio bearer.
    ///
    /// 5xx Server Error · [RFC 3312, Section 8](https://www.rfc-editor.org/rfc/rfc3312#section-8)
    ///
    /// | See also | [RFC 4032, Section 4](https://www.rfc-editor.org/rfc/rfc4032#section-4) |
    /// |---|---|
    /// | Other phrases | Precondition-Failure (variant) |
    /// | Methods | INVITE; UPDATE; OPTIONS |
    /// | Sent by | uas |
    /// | Outcome | failed |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 31 |
    #[doc(alias = "580")]
    PreconditionFailure = 580,
    /// 600 Busy Everywhere
    ///
    /// The called party does not take the call on any phone, and neither voicemail nor another person will answer. The code ends the search, so a phone that knows only about itself sends 486.
    ///
    /// 6xx Global Failure · [RFC 3261, Section 21.6.1](https://www.rfc-editor.org/rfc/rfc3261#section-21.6.1)
    ///
    /// | See also | [RFC 4412, Section 4.6.6](https://www.rfc-editor.org/rfc/rfc4412#section-4.6.6) |
    /// |---|---|
    /// | Other phrases | Busy (variant) |
    /// | Sent by | uas; proxy |
    /// | Outcome | declined |
    /// | Dialog effect | transaction; BYE: usage |
    /// | Q.850 cause | 17 |
    /// | Remedy | later-if-told |
    /// | Header fields | Retry-After optional |
    #[doc(alias = "600")]
    BusyEverywhere = 600,
    /// 603 Decline
    ///
    /// The called party rejects the call, and all its other phones stop ringing. It is also sent if a trunk group is full and, with the phrase Network Blocked, if a carrier stops the call as a suspected robocall.
    ///
    /// 6xx Global Failure · [RFC 3261, Section 21.6.2](https://www.rfc-editor.org/rfc/rfc3261#section-21.6.2)
    ///
    /// | See also | [RFC 3911, Section 4](https://www.rfc-editor.org/rfc/rfc3911#section-4); [RFC 5057, Section 5.6](https://www.rfc-editor.org/rfc/rfc5057#section-5.6); [RFC 3891, Section 3](https://www.rfc-editor.org/rfc/rfc3891#section-3); [RFC 4904, Section 6.2](https://www.rfc-editor.org/rfc/rfc4904#section-6.2); [RFC 8147, Section 6](https://www.rfc-editor.org/rfc/rfc8147#section-6) |
    /// |---|---|
    /// | Other phrases | Declined (variant); Network Blocked (alternative) |
    /// | Sent by | uas; gateway; proxy |
    /// | Outcome | declined |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 21 |
    /// | Remedy | later-if-told |
    /// | Header fields | Retry-After optional; Reason required (the reason phrase is Network Blocked) |
    #[doc(alias = "603")]
    Decline = 603,
    /// 604 Does Not Exist Anywhere
    ///
    /// The server knows with authority that the user or number is unknown in every domain and network, so other servers need not be tried. Usually the number is wrong or unallocated.
    ///
    /// 6xx Global Failure · [RFC 3261, Section 21.6.3](https://www.rfc-editor.org/rfc/rfc3261#section-21.6.3)
    ///
    /// | Other phrases | Does not exist anywhere (variant) |
    /// |---|---|
    /// | Sent by | proxy; uas; redirect-server |
    /// | Outcome | failed |
    /// | Dialog effect | dialog |
    /// | Q.850 cause | 1 |
    #[doc(alias = "604")]
    DoesNotExistAnywhere = 604,
    /// 606 Not Acceptable
    ///
    /// The called party wants to talk, but none of its endpoints can accept the session as offered\: its media, bandwidth or addressing. The response is like a 488, but for all branches.
    ///
    /// 6xx Global Failure · [RFC 3261, Section 21.6.4](https://www.rfc-editor.org/rfc/rfc3261#section-21.6.4)
    ///
    /// | Other phrases | Session Not acceptable (variant) |
    /// |---|---|
    /// | Sent by | uas |
    /// | Outcome | failed |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 31 |
    /// | Remedy | other-offer |
    #[doc(alias = "606")]
    NotAcceptableAnywhere = 606,
    /// 607 Unwanted
    ///
    /// The called person marks the call as a nuisance, for example with a spam button. The network may then block later calls from the same number.
    ///
    /// 6xx Global Failure · [RFC 8197, Section 4](https://www.rfc-editor.org/rfc/rfc8197#section-4)
    ///
    /// | See also | [RFC 8197, Section 4](https://www.rfc-editor.org/rfc/rfc8197#section-4) |
    /// |---|---|
    /// | Sent by | uas |
    /// | Outcome | failed |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 31 |
    #[doc(alias = "607")]
    Unwanted = 607,
    /// 608 Rejected
    ///
    /// An analytics service in the network, not the called person, stops the call as a suspected robocall. Call-Info names a contact for callers who were blocked by mistake.
    ///
    /// 6xx Global Failure · [RFC 8688, Section 3.1](https://www.rfc-editor.org/rfc/rfc8688#section-3.1)
    ///
    /// | See also | [RFC 8688, Section 3.4](https://www.rfc-editor.org/rfc/rfc8688#section-3.4) |
    /// |---|---|
    /// | Sent by | proxy |
    /// | Outcome | failed |
    /// | Dialog effect | transaction |
    /// | Q.850 cause | 31 |
    /// | Header fields | Call-Info required (with the purpose jwscard; not if the caller is likely to misuse it) |
    #[doc(alias = "608")]
    Rejected = 608,
}
crate::__private::implement! {
    StatusCode[] codes[100 Trying, 180 Ringing, 181 CallIsBeingForwarded, 182 Queued, 183
    SessionProgress, 199 EarlyDialogTerminated, 200 OK, 202 Accepted, 204 NoNotification,
    300 MultipleChoices, 301 MovedPermanently, 302 MovedTemporarily, 305 UseProxy, 380
    AlternativeService, 400 BadRequest, 401 Unauthorized, 402 PaymentRequired, 403
    Forbidden, 404 NotFound, 405 MethodNotAllowed, 406 NotAcceptable, 407
    ProxyAuthenticationRequired, 408 RequestTimeout, 409 Conflict, 410 Gone, 411
    LengthRequired, 412 ConditionalRequestFailed, 413 RequestEntityTooLarge, 414
    RequestUriTooLong, 415 UnsupportedMediaType, 416 UnsupportedUriScheme, 417
    UnknownResourcePriority, 420 BadExtension, 421 ExtensionRequired, 422
    SessionIntervalTooSmall, 423 IntervalTooBrief, 424 BadLocationInformation, 425
    BadAlertMessage, 428 UseIdentityHeader, 429 ProvideReferrerIdentity, 430 FlowFailed,
    433 AnonymityDisallowed, 436 BadIdentityInfo, 437 UnsupportedCredential, 438
    InvalidIdentityHeader, 439 FirstHopLacksOutboundSupport, 440 MaxBreadthExceeded, 469
    BadInfoPackage, 470 ConsentNeeded, 480 TemporarilyUnavailable, 481
    CallTransactionDoesNotExist, 482 LoopDetected, 483 TooManyHops, 484
    AddressIncomplete, 485 Ambiguous, 486 BusyHere, 487 RequestTerminated, 488
    NotAcceptableHere, 489 BadEvent, 491 RequestPending, 493 Undecipherable, 494
    SecurityAgreementRequired, 500 ServerInternalError, 501 NotImplemented, 502
    BadGateway, 503 ServiceUnavailable, 504 ServerTimeOut, 505 VersionNotSupported, 513
    MessageTooLarge, 555 PushNotificationServiceNotSupported, 580 PreconditionFailure,
    600 BusyEverywhere, 603 Decline, 604 DoesNotExistAnywhere, 606 NotAcceptableAnywhere,
    607 Unwanted, 608 Rejected,] span 100 600 u8 recognized[SessionProgress OK
    MultipleChoices BadRequest ServerInternalError BusyEverywhere] ranges crate
    ::standard::RANGES; q850[0, 404, 404, 404, 500, 500, 500, 500, 500, 500, 500, 500,
    500, 500, 500, 500, 0, 486, 408, 480, 480, 403, 410, 410, 500, 500, 404, 502, 484,
    501, 500, 480, 500, 500, 503, 500, 500, 500, 503, 500, 500, 503, 503, 500, 0, 500,
    500, 503, 500, 500, 500, 500, 500, 500, 500, 403, 500, 403, 503, 500, 500, 500, 500,
    500, 500, 488, 500, 500, 500, 500, 488, 500, 500, 500, 500, 500, 500, 500, 500, 501,
    500, 500, 500, 500, 500, 500, 500, 403, 503, 500, 500, 500, 500, 500, 500, 500, 500,
    500, 500, 500, 500, 500, 504, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500,
    500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500]
    reason_phrase["Trying", "Ringing", "Call Is Being Forwarded", "Queued",
    "Session Progress", "Early Dialog Terminated", "OK", "Accepted", "No Notification",
    "Multiple Choices", "Moved Permanently", "Moved Temporarily", "Use Proxy",
    "Alternative Service", "Bad Request", "Unauthorized", "Payment Required",
    "Forbidden", "Not Found", "Method Not Allowed", "Not Acceptable",
    "Proxy Authentication Required", "Request Timeout", "Conflict", "Gone",
    "Length Required", "Conditional Request Failed", "Request Entity Too Large",
    "Request-URI Too Long", "Unsupported Media Type", "Unsupported URI Scheme",
    "Unknown Resource-Priority", "Bad Extension", "Extension Required",
    "Session Interval Too Small", "Interval Too Brief", "Bad Location Information",
    "Bad Alert Message", "Use Identity Header", "Provide Referrer Identity",
    "Flow Failed", "Anonymity Disallowed", "Bad Identity Info", "Unsupported Credential",
    "Invalid Identity Header", "First Hop Lacks Outbound Support",
    "Max-Breadth Exceeded", "Bad Info Package", "Consent Needed",
    "Temporarily Unavailable", "Call/Transaction Does Not Exist", "Loop Detected",
    "Too Many Hops", "Address Incomplete", "Ambiguous", "Busy Here",
    "Request Terminated", "Not Acceptable Here", "Bad Event", "Request Pending",
    "Undecipherable", "Security Agreement Required", "Server Internal Error",
    "Not Implemented", "Bad Gateway", "Service Unavailable", "Server Time-out",
    "Version Not Supported", "Message Too Large",
    "Push Notification Service Not Supported", "Precondition Failure", "Busy Everywhere",
    "Decline", "Does Not Exist Anywhere", "Not Acceptable", "Unwanted", "Rejected"]
    status_line["SIP/2.0 100 Trying\r\n", "SIP/2.0 180 Ringing\r\n",
    "SIP/2.0 181 Call Is Being Forwarded\r\n", "SIP/2.0 182 Queued\r\n",
    "SIP/2.0 183 Session Progress\r\n", "SIP/2.0 199 Early Dialog Terminated\r\n",
    "SIP/2.0 200 OK\r\n", "SIP/2.0 202 Accepted\r\n", "SIP/2.0 204 No Notification\r\n",
    "SIP/2.0 300 Multiple Choices\r\n", "SIP/2.0 301 Moved Permanently\r\n",
    "SIP/2.0 302 Moved Temporarily\r\n", "SIP/2.0 305 Use Proxy\r\n",
    "SIP/2.0 380 Alternative Service\r\n", "SIP/2.0 400 Bad Request\r\n",
    "SIP/2.0 401 Unauthorized\r\n", "SIP/2.0 402 Payment Required\r\n",
    "SIP/2.0 403 Forbidden\r\n", "SIP/2.0 404 Not Found\r\n",
    "SIP/2.0 405 Method Not Allowed\r\n", "SIP/2.0 406 Not Acceptable\r\n",
    "SIP/2.0 407 Proxy Authentication Required\r\n", "SIP/2.0 408 Request Timeout\r\n",
    "SIP/2.0 409 Conflict\r\n", "SIP/2.0 410 Gone\r\n",
    "SIP/2.0 411 Length Required\r\n", "SIP/2.0 412 Conditional Request Failed\r\n",
    "SIP/2.0 413 Request Entity Too Large\r\n", "SIP/2.0 414 Request-URI Too Long\r\n",
    "SIP/2.0 415 Unsupported Media Type\r\n", "SIP/2.0 416 Unsupported URI Scheme\r\n",
    "SIP/2.0 417 Unknown Resource-Priority\r\n", "SIP/2.0 420 Bad Extension\r\n",
    "SIP/2.0 421 Extension Required\r\n", "SIP/2.0 422 Session Interval Too Small\r\n",
    "SIP/2.0 423 Interval Too Brief\r\n", "SIP/2.0 424 Bad Location Information\r\n",
    "SIP/2.0 425 Bad Alert Message\r\n", "SIP/2.0 428 Use Identity Header\r\n",
    "SIP/2.0 429 Provide Referrer Identity\r\n", "SIP/2.0 430 Flow Failed\r\n",
    "SIP/2.0 433 Anonymity Disallowed\r\n", "SIP/2.0 436 Bad Identity Info\r\n",
    "SIP/2.0 437 Unsupported Credential\r\n", "SIP/2.0 438 Invalid Identity Header\r\n",
    "SIP/2.0 439 First Hop Lacks Outbound Support\r\n",
    "SIP/2.0 440 Max-Breadth Exceeded\r\n", "SIP/2.0 469 Bad Info Package\r\n",
    "SIP/2.0 470 Consent Needed\r\n", "SIP/2.0 480 Temporarily Unavailable\r\n",
    "SIP/2.0 481 Call/Transaction Does Not Exist\r\n", "SIP/2.0 482 Loop Detected\r\n",
    "SIP/2.0 483 Too Many Hops\r\n", "SIP/2.0 484 Address Incomplete\r\n",
    "SIP/2.0 485 Ambiguous\r\n", "SIP/2.0 486 Busy Here\r\n",
    "SIP/2.0 487 Request Terminated\r\n", "SIP/2.0 488 Not Acceptable Here\r\n",
    "SIP/2.0 489 Bad Event\r\n", "SIP/2.0 491 Request Pending\r\n",
    "SIP/2.0 493 Undecipherable\r\n", "SIP/2.0 494 Security Agreement Required\r\n",
    "SIP/2.0 500 Server Internal Error\r\n", "SIP/2.0 501 Not Implemented\r\n",
    "SIP/2.0 502 Bad Gateway\r\n", "SIP/2.0 503 Service Unavailable\r\n",
    "SIP/2.0 504 Server Time-out\r\n", "SIP/2.0 505 Version Not Supported\r\n",
    "SIP/2.0 513 Message Too Large\r\n",
    "SIP/2.0 555 Push Notification Service Not Supported\r\n",
    "SIP/2.0 580 Precondition Failure\r\n", "SIP/2.0 600 Busy Everywhere\r\n",
    "SIP/2.0 603 Decline\r\n", "SIP/2.0 604 Does Not Exist Anywhere\r\n",
    "SIP/2.0 606 Not Acceptable\r\n", "SIP/2.0 607 Unwanted\r\n",
    "SIP/2.0 608 Rejected\r\n"] references[& [Reference::new(3261, "21.1.1")], &
    [Reference::new(3261, "21.1.2")], & [Reference::new(3261, "21.1.3")], &
    [Reference::new(3261, "21.1.4")], & [Reference::new(3261, "21.1.5")], &
    [Reference::new(6228, "11.1"), Reference::new(6228, "4")], & [Reference::new(3261,
    "21.2.1")], & [Reference::new(6665, "8.3.1"), Reference::new(7647, "5"),
    Reference::new(3428, "7")], & [Reference::new(5839, "7.1")], & [Reference::new(3261,
    "21.3.1")], & [Reference::new(3261, "21.3.2")], & [Reference::new(3261, "21.3.3")], &
    [Reference::new(3261, "21.3.4")], & [Reference::new(3261, "21.3.5")], &
    [Reference::new(3261, "21.4.1")], & [Reference::new(3261, "21.4.2")], &
    [Reference::new(3261, "21.4.3")], & [Reference::new(3261, "21.4.4")], &
    [Reference::new(3261, "21.4.5")], & [Reference::new(3261, "21.4.6")], &
    [Reference::new(3261, "21.4.7")], & [Reference::new(3261, "21.4.8")], &
    [Reference::new(3261, "21.4.9")], & [Reference::new(2543, "7.4.10")], &
    [Reference::new(3261, "21.4.10")], & [Reference::new(2543, "7.4.12")], &
    [Reference::new(3903, "11.2.1")], & [Reference::new(3261, "21.4.11")], &
    [Reference::new(3261, "21.4.12")], & [Reference::new(3261, "21.4.13")], &
    [Reference::new(3261, "21.4.14")], & [Reference::new(4412, "4.6.2")], &
    [Reference::new(3261, "21.4.15")], & [Reference::new(3261, "21.4.16")], &
    [Reference::new(4028, "6")], & [Reference::new(3261, "21.4.17")], &
    [Reference::new(6442, "4.3")], & [Reference::new(8876, "5.1")], &
    [Reference::new(8224, "6.2.2")], & [Reference::new(3892, "5")], &
    [Reference::new(5626, "11.5")], & [Reference::new(5079, "5")], &
    [Reference::new(8224, "6.2.2")], & [Reference::new(8224, "6.2.2")], &
    [Reference::new(8224, "6.2.2")], & [Reference::new(5626, "11.6")], &
    [Reference::new(5393, "5.3.3")], & [Reference::new(6086, "4.2.2")], &
    [Reference::new(5360, "5.9.2")], & [Reference::new(3261, "21.4.18")], &
    [Reference::new(3261, "21.4.19")], & [Reference::new(3261, "21.4.20")], &
    [Reference::new(3261, "21.4.21")], & [Reference::new(3261, "21.4.22")], &
    [Reference::new(3261, "21.4.23")], & [Reference::new(3261, "21.4.24")], &
    [Reference::new(3261, "21.4.25")], & [Reference::new(3261, "21.4.26")], &
    [Reference::new(6665, "8.3.2")], & [Reference::new(3261, "21.4.27")], &
    [Reference::new(3261, "21.4.28")], & [Reference::new(3329, "2.3.1")], &
    [Reference::new(3261, "21.5.1")], & [Reference::new(3261, "21.5.2")], &
    [Reference::new(3261, "21.5.3")], & [Reference::new(3261, "21.5.4")], &
    [Reference::new(3261, "21.5.5")], & [Reference::new(3261, "21.5.6")], &
    [Reference::new(3261, "21.5.7")], & [Reference::new(8599, "8.1")], &
    [Reference::new(3312, "8")], & [Reference::new(3261, "21.6.1")], &
    [Reference::new(3261, "21.6.2")], & [Reference::new(3261, "21.6.3")], &
    [Reference::new(3261, "21.6.4")], & [Reference::new(8197, "4")], &
    [Reference::new(8688, "3.1")]] see_also[& [Reference::new(4320, "4.1")], &
    [Reference::new(7462, "4.1"), Reference::new(3262, "3")], & [Reference::new(7462,
    "4.1")], & [Reference::new(4412, "4.7.2"), Reference::new(7462, "4.1")], &
    [Reference::new(3262, "3"), Reference::new(3398, "7.2.5"), Reference::new(8688,
    "3.4")], NONE, & [Reference::new(5626, "6")], & [Reference::new(3428, "7"),
    Reference::new(5360, "5.10"), Reference::new(5365, "7")], NONE, &
    [Reference::new(5630, "5.3")], & [Reference::new(5630, "5.3")], &
    [Reference::new(5630, "5.3"), Reference::new(4458, "2.2")], NONE, NONE, &
    [Reference::new(5630, "5.3"), Reference::new(3428, "11.4")], & [Reference::new(8760,
    "2.4"), Reference::new(8898, "2.1.1")], NONE, & [Reference::new(8224, "6.2.2"),
    Reference::new(5626, "5.3.1"), Reference::new(5373, "4.5.1")], &
    [Reference::new(5627, "6.1"), Reference::new(8599, "5.6.2")], & [Reference::new(5589,
    "7.4")], NONE, & [Reference::new(8760, "2.3"), Reference::new(8898, "2.1.1")], &
    [Reference::new(4320, "4.2"), Reference::new(4321, "1"), Reference::new(4412,
    "4.6.5"), Reference::new(7044, "10.2")], NONE, NONE, NONE, NONE, NONE, NONE, &
    [Reference::new(5621, "8.4")], & [Reference::new(5630, "5.1.1")], NONE, &
    [Reference::new(3262, "3")], & [Reference::new(3329, "2.3.2")], NONE, &
    [Reference::new(3903, "6"), Reference::new(6665, "4.2.1.1"), Reference::new(8599,
    "5.6.1.1")], & [Reference::new(7378, "3.3"), Reference::new(8787, "1")], NONE, NONE,
    NONE, NONE, NONE, NONE, & [Reference::new(6072, "4")], NONE, NONE, NONE, NONE, NONE,
    & [Reference::new(5630, "5.1.2"), Reference::new(5627, "5.3"), Reference::new(8599,
    "5.6.2"), Reference::new(3841, "6"), Reference::new(3398, "7.2.8")], &
    [Reference::new(5057, "5.1"), Reference::new(3891, "3"), Reference::new(3911, "4"),
    Reference::new(6665, "4.1.3")], & [Reference::new(5393, "4.2.2"),
    Reference::new(6910, "7.2"), Reference::new(7984, "3.2")], & [Reference::new(7403,
    "3")], & [Reference::new(3578, "3.2")], NONE, & [Reference::new(3891, "3"),
    Reference::new(6881, "15")], & [Reference::new(6141, "3.8")], & [Reference::new(6337,
    "2.3"), Reference::new(4412, "4.6.5"), Reference::new(4660, "5.2"),
    Reference::new(4567, "4.1.2"), Reference::new(7339, "1"), Reference::new(3911, "4")],
    & [Reference::new(3903, "6")], & [Reference::new(3311, "5.2"), Reference::new(6141,
    "3.5")], NONE, NONE, & [Reference::new(3311, "5.2"), Reference::new(3323, "5"),
    Reference::new(7339, "1")], & [Reference::new(5589, "7.4")], & [Reference::new(3329,
    "2.3.2")], & [Reference::new(3263, "4.3"), Reference::new(7339, "5.10.2"),
    Reference::new(7200, "5.4"), Reference::new(5626, "4.2.1")], & [Reference::new(3311,
    "5.2"), Reference::new(3903, "6")], NONE, NONE, NONE, & [Reference::new(4032, "4")],
    & [Reference::new(4412, "4.6.6")], & [Reference::new(3911, "4"), Reference::new(5057,
    "5.6"), Reference::new(3891, "3"), Reference::new(4904, "6.2"), Reference::new(8147,
    "6")], NONE, NONE, & [Reference::new(8197, "4")], & [Reference::new(8688, "3.4")]]
    description["The next hop has received the request and is working on it; the sender of an INVITE stops retransmitting. The response comes quickly, travels one hop only and says nothing about the called party.",
    "The called phone has been found and alerts its user. The caller's phone or gateway plays a local ringback tone unless early media arrives.",
    "A server sends the call on to another destination, for example because the called party has activated call forwarding. The call setup continues and takes longer.",
    "The called party cannot answer now and puts the call into a queue, as call centres do. Further responses may report the position in the queue or the expected waiting time.",
    "The far side reports how the call setup proceeds. The response usually carries SDP for early media, so that the caller hears tones or announcements before the call is answered.",
    "One branch of a forked call has failed while others continue, so the caller can release what it holds for that branch. The final response to the call is still to come.",
    "The request has succeeded. After an INVITE the call is established, after a BYE it has ended, and after a REGISTER the response lists the addresses at which the user can be reached.",
    "The request is accepted but not completed: a MESSAGE is stored or sent on to a list of recipients, or a registration by a third party waits for consent. SUBSCRIBE, NOTIFY and REFER are answered with 200 today.",
    "A SUBSCRIBE within its dialog has succeeded, and a NOTIFY does not follow: the entity-tag in the request shows that the subscriber already has the current state.",
    "The address leads to several places, such as a desk phone, a mobile phone and a mailbox. The user or the calling phone selects one of them from the Contact header field.",
    "The user has left this address permanently, and Contact gives the new one. Address books and routing tables should be updated.",
    "This call should go to the address in Contact, usually because call forwarding is active or a redirect server selects the route. The dialled address stays valid for later calls.",
    "The called side accepts this request only through the proxy that Contact names, so the caller sends it again along that path. The code is rare in practice.",
    "The call cannot be set up as dialled, but the body of the response describes another service that is possible. Mobile networks use the code to redirect emergency calls.",
    "The server cannot understand the message: wrong syntax, a missing header field or a truncated datagram. Usual causes are a faulty SIP stack and routers that rewrite SIP messages (ALG).",
    "The called endpoint or the registrar, but not a proxy, asks for credentials. The first REGISTER of a phone normally gets this challenge; if it comes again, the user name or password is wrong.",
    "The code is reserved and has no defined meaning, so a client treats it as an unknown 4xx. Some providers send it when a prepaid account is empty.",
    "The server understands the request and refuses it, so repeating it does not help. Typical causes are rejected credentials of a REGISTER, a blocked account, a barred destination, a source address that is not allowed, or a signed identity that is too old.",
    "The user is unknown, or the server does not serve the domain of the address. Typical causes are a wrong or unallocated number, a missing route, and a dial plan that rewrites the number incorrectly.",
    "The server knows the method but does not allow it for this address, for example a REGISTER that is sent to a phone. The Allow header field lists the methods that are possible.",
    "The response would need a body in a format that the Accept header field of the request excludes, for example event data that the subscriber cannot read. The code is about message bodies; a call whose media do not fit gets a 488.",
    "A proxy on the path, not the called endpoint, asks for credentials before it forwards the request. This is normal once per call through a provider; if it comes again, the user name or password is wrong.",
    "The server got no result in time, for example because a phone is off the network, or NAT or a firewall drops the traffic. Only an INVITE is answered with it; a client that gets no response at all assumes this code, for every method.",
    "Defined only by the first SIP specification: the action that a REGISTER asks for contradicts the stored registration. Some gateways send it for protocol errors of the telephone network.",
    "The address was in use and has been withdrawn permanently, and the server does not know a new one. This is typical of numbers that are out of service.",
    "Defined only by the first SIP specification: the server refuses a request without Content-Length. Today the field is optional over UDP and mandatory over TCP.",
    "A PUBLISH refers to published state that the server does not have, because the state has expired or has been replaced. The client has to publish its whole state again.",
    "The body is larger than the server is willing to process, for example a picture in a MESSAGE. If the response has a Retry-After, the limit is temporary.",
    "The address in the first line of the request is longer than the server can process, usually because it has many parameters or embedded header fields.",
    "The receiver cannot process the body, because it does not support the format, compression or language. This is typical of ISUP, multipart or XML bodies that are sent to a simple phone.",
    "The server does not support this kind of address in a request, for example a tel URI that is sent to a phone that handles only SIP URIs.",
    "The request insists on a priority whose namespace or value the server does not know. The code is seen where networks of governments, emergency services or the military are connected to others.",
    "The request lists in Require or Proxy-Require an option that the server does not support, such as 100rel or timer. The Unsupported header field names the option.",
    "The server needs an option that the request does not list in Supported, such as sec-agree. The code is rare, because servers are advised to process such a request without the option.",
    "The session timer that the request proposes is shorter than a proxy or the called side allows. The Min-SE header field gives the smallest value that is accepted.",
    "A registration, subscription or publication asks for a lifetime that is shorter than the server allows. This is typical of phones that register every few seconds to keep a NAT binding open.",
    "The caller's location, sent for routing or for emergency services, is malformed, incomplete or cannot be fetched. The Geolocation-Error header field names the problem.",
    "The alert in the request, for example from a sensor or an alarm system, is incomplete or in a form that the receiver cannot process. The AlertMsg-Error header field names the problem.",
    "The call has no signed caller identity (STIR/SHAKEN), or none of a kind that the verifier supports, and the receiving network demands one. The provider of the caller has to sign its calls.",
    "The signed proof of who started a transfer, a Referred-By token, is missing or invalid. The transfer target sends the code in response to the call, or the transferred party in response to the REFER.",
    "An edge proxy reports to the home proxy that its connection to a phone is broken, often after a change of NAT or network, so that another connection is used. Endpoints normally do not receive this code.",
    "The call is anonymous, and the called party or its network accepts only calls that show the caller's identity. The call may be accepted if the number is shown.",
    "The verifier of a signed call cannot fetch the certificate of the signer, because the URI in the Identity header field is wrong or its server cannot be reached.",
    "The certificate behind the caller's signature is not accepted: the verifier does not trust its issuer, or does not support its algorithm.",
    "None of the identity tokens of a signed call is valid and supported. Either the call is forged, or the calling number, the called number or the Date was changed in transit after signing.",
    "A phone asks the registrar to reach it over a connection that the phone keeps open (outbound). The registrar supports this, but the first proxy on the path does not.",
    "A proxy would have to fork the request into more parallel branches than the request still permits. The limit stops requests that multiply, often because of forwarding loops.",
    "An INFO within a call uses an Info Package that the other side has not listed in Recv-Info. Only the INFO fails; the call continues.",
    "A relay that sends a request on to a list of recipients does not have permission from some of them. The check protects users from traffic that they did not ask for.",
    "The called party is known but cannot be reached now: the phone is offline or not registered, nobody answers, or do-not-disturb is active. Gateways also send it if nobody answers in the telephone network.",
    "The receiver does not know the call, subscription or pending request that this request refers to. The call has already ended, a device has restarted and lost it, or a CANCEL arrives too late.",
    "A request returns to a proxy that has already forwarded it, or reaches a phone twice by different paths. The usual cause is forwarding or routing entries that point to each other.",
    "The request has used up its Max-Forwards count on the way. Almost always, a routing error makes two servers send the call back and forth.",
    "The dialled number is too short to be routed, or lacks an area code or prefix. With overlap dialling, it only means that more digits are expected.",
    "The address matches more than one user, for example if it is only a surname. The Contact header field may list the candidates, so that the caller can select one.",
    "The phone was reached but does not take another call, usually because its user is already on a call or rejects this one. Another phone or voicemail may still answer.",
    "A pending request was ended before its final answer. Usually a CANCEL ended an INVITE, because the caller hung up or another phone answered first; an INVITE that expires and a BYE have the same effect.",
    "The endpoint cannot accept the session as offered: no common codec, encryption demanded by one side only, no bandwidth or trunk left, or, for a SUBSCRIBE, a filter that is refused. Another endpoint might accept it.",
    "The server does not support the event package that a subscription or publication names, for example when a phone asks for busy-lamp or mailbox status where this service is missing.",
    "Both sides changed the call at the same time, for example to hold it or to switch codecs, and their re-INVITE or UPDATE requests collided (glare). Each side waits for a random time and tries again.",
    "The body is encrypted with S/MIME, and the receiver does not have the key to decrypt it, usually because the sender used an old or wrong certificate.",
    "The first hop requires the signalling to be protected by a mechanism negotiated with it, such as TLS or IPsec. The code is seen in mobile networks when phone and proxy disagree about the mechanism.",
    "The server failed unexpectedly, for example because of a software fault or a lost database. It is also sent for requests that are out of order or come too soon after another one, and by proxies in place of a 503.",
    "The server does not know the method and cannot process it for any address, for example a REFER that is sent to a simple gateway. A method that the server knows but does not allow gets a 405.",
    "A proxy or gateway received an unusable response from the server or network behind it, typically because of a faulty trunk. A server that is not the first hop also sends it if the request demands a security agreement.",
    "The server is overloaded or down, or the network behind a gateway is congested. The sender turns to another server; without a Retry-After, the response counts as a 500.",
    "Something that the server depends on, such as DNS, a number database or the network behind a gateway, does not respond in time. The response is also sent if the storage of a publication server fails, and for an UPDATE that the user would have to approve.",
    "The server does not support the SIP version of the request. All SIP equipment uses version 2.0, so the first line of the request is probably damaged or badly formed.",
    "The whole request, including its header fields, is larger than the server can process. Long SDP, many Via and Record-Route entries and signed tokens add to its size.",
    "A phone app registers to be woken for incoming calls by a push provider that the server does not work with. While the app sleeps, it cannot be reached.",
    "Resources that the call needs before the phone may ring, such as reserved bandwidth, are not available. This is typical of mobile networks that cannot set up the radio bearer.",
    "The called party does not take the call on any phone, and neither voicemail nor another person will answer. The code ends the search, so a phone that knows only about itself sends 486.",
    "The called party rejects the call, and all its other phones stop ringing. It is also sent if a trunk group is full and, with the phrase Network Blocked, if a carrier stops the call as a suspected robocall.",
    "The server knows with authority that the user or number is unknown in every domain and network, so other servers need not be tried. Usually the number is wrong or unallocated.",
    "The called party wants to talk, but none of its endpoints can accept the session as offered: its media, bandwidth or addressing. The response is like a 488, but for all branches.",
    "The called person marks the call as a nuisance, for example with a spam button. The network may then block later calls from the same number.",
    "An analytics service in the network, not the called person, stops the call as a suspected robocall. Call-Info names a contact for callers who were blocked by mistake."]
    registration { 3[NONE, Registration::Deprecated, Registration::Historic] [0, 0, 0, 0,
    0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,] } phrase_detail { 7[NONE,
    "may tell the state of the queue, such as the number of calls ahead or the expected waiting time",
    "may say more about the progress of the call",
    "should say what is wrong with the syntax, such as \"Missing Call-ID header field\"",
    "should name a more precise cause why the called party is unavailable",
    "should say what is missing",
    "should tell which level of privacy cannot be provided, if a privacy service sends the response"]
    [0, 0, 0, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 5, 0, 0,
    0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,] }
    other_reason_phrases { 34[NONE, & [ReasonPhrase::new("Moved temporarily",
    Standing::Variant, "", Some(Reference::new(4458, "6.3")))], &
    [ReasonPhrase::new("Invalid Request", Standing::Alternative,
    "A REGISTER combines the Contact value * with other contacts or with an expiry other than 0, or a PUBLISH has several entity-tags, or neither an entity-tag nor a body.",
    Some(Reference::new(3261, "10.3"))), ReasonPhrase::new("Incorrect Date or Time",
    Standing::Alternative,
    "The Date of a signed MESSAGE differs from the current time by minutes: a wrong clock, a delayed message or a replay.",
    Some(Reference::new(3428, "11.4")))], & [ReasonPhrase::new("Stale Date",
    Standing::Alternative,
    "The Date header field or the identity token of a signed call is older than the verifier allows: a wrong clock, a long delay or a replay.",
    Some(Reference::new(8224, "6.2.2"))), ReasonPhrase::new("automatic answer forbidden",
    Standing::Alternative,
    "The caller asks for an automatic answer but is not authorized for it.",
    Some(Reference::new(5373, "4.5.1"))), ReasonPhrase::new("manual answer forbidden",
    Standing::Alternative,
    "The caller insists that a person answers, and this device is not able or not willing to wait for one.",
    Some(Reference::new(5373, "4.5.1"))),
    ReasonPhrase::new("certificate validation requires user input not compatible with automatic answer",
    Standing::Alternative,
    "The caller asks for an automatic answer, but the user would have to accept a certificate first.",
    Some(Reference::new(5373, "4.5.1"))),
    ReasonPhrase::new("Screening Failure (Originating)", Standing::Alternative,
    "The caller's own service bars this destination.", Some(Reference::new(5359,
    "2.14"))), ReasonPhrase::new("Screening Failure (Terminating)",
    Standing::Alternative, "The called party's service bars this caller.",
    Some(Reference::new(5359, "2.13")))], &
    [ReasonPhrase::new("The number you have dialed is not in service",
    Standing::Alternative,
    "The number has been withdrawn, and Error-Info points to an announcement.",
    Some(Reference::new(3261, "20.18")))], &
    [ReasonPhrase::new("Proxy Authorization Required", Standing::Variant, "",
    Some(Reference::new(3665, "3.2"))), ReasonPhrase::new("Proxy Authorization",
    Standing::Variant, "", Some(Reference::new(3325, "10.1")))], &
    [ReasonPhrase::new("Timeout", Standing::Former, "", Some(Reference::new(2543,
    "12.4")))], & [ReasonPhrase::new("Precondition Failed", Standing::Variant, "",
    None)], & [ReasonPhrase::new("Request Entity too long", Standing::Variant, "",
    Some(Reference::new(3398, "8.2.6.1")))], &
    [ReasonPhrase::new("Request-URI Too Large", Standing::Variant, "",
    Some(Reference::new(3261, "25.1")))], & [ReasonPhrase::new("Unsupported URI scheme",
    Standing::Variant, "", Some(Reference::new(5630, "5.1.2")))], &
    [ReasonPhrase::new("Resource-Priority failed", Standing::Variant, "",
    Some(Reference::new(4412, "7.2")))], & [ReasonPhrase::new("Etension Required",
    Standing::Variant, "", None)], & [ReasonPhrase::new("Session Timer Too Small",
    Standing::Variant, "", None)], & [ReasonPhrase::new("Interval too small",
    Standing::Former, "", Some(Reference::new(3265, "3.1.6.1"))),
    ReasonPhrase::new("Subscription Too Brief", Standing::Former, "",
    Some(Reference::new(3265, "3.1.6.4")))], &
    [ReasonPhrase::new("Use Supported PASSporT Format", Standing::Alternative,
    "The call is signed, but not with a kind of identity token that the verifier supports.",
    Some(Reference::new(8224, "6.2.2")))], & [ReasonPhrase::new("Bad Identity-Info",
    Standing::Former, "", Some(Reference::new(4474, "14.3")))], &
    [ReasonPhrase::new("Unsupported Certificate", Standing::Former, "",
    Some(Reference::new(4474, "14.4")))], & [ReasonPhrase::new("Invalid PASSporT",
    Standing::Alternative,
    "The identity token lacks a header or claim that its kind requires. The signer made an error; the call is not necessarily forged.",
    Some(Reference::new(8224, "6.2.2")))], & [ReasonPhrase::new("Stale Date",
    Standing::Variant, "The sofia-sip library uses the phrase of a 403 for this code.",
    None)], & [ReasonPhrase::new("Temporarily not available", Standing::Variant, "",
    Some(Reference::new(3261, "25.1"))), ReasonPhrase::new("No Response",
    Standing::Alternative,
    "The proxy tried the next hop repeatedly and got no response.",
    Some(Reference::new(3665, "3.10"))), ReasonPhrase::new("Not Logged In",
    Standing::Alternative, "The user is known but not registered anywhere.",
    Some(Reference::new(5359, "2.12")))], &
    [ReasonPhrase::new("Call Leg/Transaction Does Not Exist", Standing::Variant, "",
    Some(Reference::new(3261, "9.2"))), ReasonPhrase::new("Subscription does not exist",
    Standing::Alternative,
    "A NOTIFY refers to a subscription that its receiver does not know, so the sender removes the subscription.",
    Some(Reference::new(6665, "4.1.3")))], & [ReasonPhrase::new("Merged Request",
    Standing::Alternative,
    "The same request reached the receiver twice by different paths, and the first copy is being processed. This is not a loop.",
    Some(Reference::new(6910, "7.2")))], & [ReasonPhrase::new("Busy", Standing::Variant,
    "", Some(Reference::new(3891, "3")))], & [ReasonPhrase::new("Request Cancelled",
    Standing::Variant, "", Some(Reference::new(5589, "6.3.2")))], &
    [ReasonPhrase::new("Max 1 URI allowed in URI-list", Standing::Alternative,
    "A transcoding service got a list with more than one recipient.",
    Some(Reference::new(5370, "3.2")))], & [ReasonPhrase::new("Internal Server Error",
    Standing::Variant, "", Some(Reference::new(3261, "25.1"))),
    ReasonPhrase::new("Server Error", Standing::Variant, "", Some(Reference::new(3261,
    "10.3")))], & [ReasonPhrase::new("Gateway Time-out", Standing::Variant, "",
    Some(Reference::new(4497, "8.4.4"))), ReasonPhrase::new("Gateway timeout",
    Standing::Variant, "", Some(Reference::new(3398, "7.2.4.1"))),
    ReasonPhrase::new("Server Time-Out", Standing::Variant, "", Some(Reference::new(5057,
    "5.1")))], & [ReasonPhrase::new("SIP Version not supported", Standing::Variant, "",
    Some(Reference::new(3261, "25.1")))], & [ReasonPhrase::new("Precondition-Failure",
    Standing::Variant, "", Some(Reference::new(3312, "8")))], &
    [ReasonPhrase::new("Busy", Standing::Variant, "", Some(Reference::new(3261,
    "20.33")))], & [ReasonPhrase::new("Declined", Standing::Variant, "",
    Some(Reference::new(3891, "3"))), ReasonPhrase::new("Network Blocked",
    Standing::Alternative,
    "An analytics service of a network in the USA stopped the call as a suspected robocall. The Reason header field names a contact.",
    None)], & [ReasonPhrase::new("Does not exist anywhere", Standing::Variant, "",
    Some(Reference::new(3261, "25.1")))], & [ReasonPhrase::new("Session Not acceptable",
    Standing::Variant, "", None)]] [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 2, 0, 0, 3,
    4, 0, 0, 5, 6, 0, 0, 0, 7, 8, 9, 0, 10, 11, 0, 12, 13, 14, 0, 0, 15, 0, 0, 0, 16, 17,
    18, 19, 0, 0, 0, 20, 21, 22, 0, 0, 0, 23, 24, 25, 0, 0, 0, 0, 26, 0, 0, 0, 27, 28, 0,
    0, 29, 30, 31, 32, 33, 0, 0,] } methods { 12[NONE, & ["INVITE"], & ["SUBSCRIBE",
    "NOTIFY", "REFER", "MESSAGE", "REGISTER"], & ["SUBSCRIBE"], & ["PUBLISH"], &
    ["INVITE", "UPDATE"], & ["REGISTER", "SUBSCRIBE", "PUBLISH"], & ["MESSAGE"], &
    ["REGISTER"], & ["INFO"], & ["SUBSCRIBE", "NOTIFY", "PUBLISH"], & ["INVITE",
    "UPDATE", "OPTIONS"]] [0, 1, 1, 1, 1, 1, 0, 2, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 5, 6, 0, 7, 0, 0, 0, 0, 0, 0, 0, 8, 0, 9, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 11, 0, 0, 0, 0, 0,
    0,] } sent_by[& [Role::Uas, Role::Proxy, Role::Gateway], & [Role::Uas,
    Role::Gateway], & [Role::Proxy, Role::Uas, Role::Gateway], & [Role::Uas, Role::Proxy,
    Role::Gateway], & [Role::Uas, Role::Gateway], & [Role::Proxy, Role::Uas], &
    [Role::Uas, Role::Proxy, Role::Registrar, Role::RedirectServer, Role::Gateway,
    Role::EventServer, Role::Relay], & [Role::Relay, Role::Registrar], &
    [Role::EventServer], & [Role::RedirectServer, Role::Uas, Role::Proxy], &
    [Role::RedirectServer, Role::Uas, Role::Gateway], & [Role::RedirectServer, Role::Uas,
    Role::Registrar], & [Role::Uas, Role::RedirectServer], & [Role::Uas,
    Role::RedirectServer], & [Role::Uas, Role::Proxy, Role::Registrar,
    Role::RedirectServer, Role::Gateway, Role::EventServer, Role::EdgeProxy], &
    [Role::Uas, Role::Registrar, Role::RedirectServer, Role::EventServer, Role::Gateway],
    & [Role::Uas, Role::Proxy], & [Role::Uas, Role::Proxy, Role::Registrar,
    Role::Gateway, Role::EventServer, Role::Verifier, Role::EdgeProxy], & [Role::Proxy,
    Role::Uas, Role::Registrar, Role::RedirectServer, Role::Gateway, Role::EventServer],
    & [Role::Uas, Role::Registrar, Role::EventServer], & [Role::Uas, Role::EventServer],
    & [Role::Proxy, Role::EdgeProxy, Role::Gateway], & [Role::Proxy, Role::Uas,
    Role::Gateway], & [Role::Registrar, Role::Gateway], & [Role::Uas, Role::Proxy,
    Role::RedirectServer, Role::Gateway], & [Role::Uas, Role::Proxy], &
    [Role::EventServer], & [Role::Uas, Role::EventServer, Role::Relay], & [Role::Uas,
    Role::Proxy], & [Role::Uas, Role::EventServer, Role::Gateway], & [Role::Proxy,
    Role::Uas], & [Role::Uas, Role::Proxy, Role::Gateway], & [Role::Uas, Role::Proxy,
    Role::Registrar, Role::EventServer], & [Role::Uas, Role::EdgeProxy], & [Role::Uas,
    Role::Proxy], & [Role::Registrar, Role::EventServer, Role::Proxy], & [Role::Uas,
    Role::Proxy], & [Role::Uas, Role::Proxy], & [Role::Verifier], & [Role::Uas], &
    [Role::EdgeProxy], & [Role::Uas, Role::Proxy], & [Role::Verifier], & [Role::Verifier,
    Role::Uas], & [Role::Verifier], & [Role::Registrar], & [Role::Proxy], & [Role::Uas],
    & [Role::Relay], & [Role::Uas, Role::Proxy, Role::RedirectServer, Role::Gateway], &
    [Role::Uas, Role::EventServer], & [Role::Proxy, Role::Uas, Role::EventServer], &
    [Role::Proxy, Role::EdgeProxy], & [Role::Uas, Role::Proxy, Role::Gateway], &
    [Role::Uas, Role::Proxy], & [Role::Uas, Role::Gateway], & [Role::Uas, Role::Gateway,
    Role::Proxy], & [Role::Uas, Role::Gateway, Role::EventServer, Role::Relay], &
    [Role::EventServer, Role::Uas], & [Role::Uas], & [Role::Uas], & [Role::EdgeProxy,
    Role::Registrar, Role::Uas], & [Role::Uas, Role::Proxy, Role::Registrar,
    Role::RedirectServer, Role::Gateway, Role::EventServer, Role::Relay], & [Role::Uas,
    Role::Gateway], & [Role::Gateway, Role::Proxy], & [Role::Uas, Role::Proxy,
    Role::Registrar, Role::Gateway, Role::EventServer, Role::EdgeProxy], & [Role::Proxy,
    Role::Gateway, Role::Uas, Role::EventServer], & [Role::Uas, Role::Proxy], &
    [Role::Uas, Role::Proxy], & [Role::Proxy, Role::Registrar], & [Role::Uas], &
    [Role::Uas, Role::Proxy], & [Role::Uas, Role::Gateway, Role::Proxy], & [Role::Proxy,
    Role::Uas, Role::RedirectServer], & [Role::Uas], & [Role::Uas], & [Role::Proxy]]
    outcome { 7[NONE, Some(Outcome::Answered), Some(Outcome::Redirected),
    Some(Outcome::Failed), Some(Outcome::Challenged), Some(Outcome::Ineffective),
    Some(Outcome::Declined)] [0, 0, 0, 0, 0, 0, 1, 0, 0, 2, 2, 2, 2, 2, 3, 4, 4, 3, 3, 3,
    3, 4, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
    3, 6, 3, 3, 3, 3, 3, 6, 3, 3, 3, 3, 3, 3, 5, 3, 3, 5, 5, 3, 3, 3, 3, 6, 6, 3, 3, 3,
    3,] } dialog_effect { 4[NONE, Some(DialogEffect::Transaction),
    Some(DialogEffect::Dialog), Some(DialogEffect::Usage)] [0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1, 1, 1, 1, 2, 3, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 3, 2, 2, 2, 2, 1, 1, 1, 3, 1, 1, 1, 1, 3, 2, 1,
    1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1,] } dialog_effects { 8[NONE, & [("INFO",
    DialogEffect::Transaction), ("REFER", DialogEffect::Transaction), ("OPTIONS",
    DialogEffect::Transaction), ("MESSAGE", DialogEffect::Transaction)], & [("INVITE",
    DialogEffect::Usage), ("UPDATE", DialogEffect::Usage), ("BYE", DialogEffect::Usage),
    ("INFO", DialogEffect::Usage), ("PRACK", DialogEffect::Usage), ("NOTIFY",
    DialogEffect::Usage)], & [("OPTIONS", DialogEffect::Transaction), ("MESSAGE",
    DialogEffect::Transaction)], & [("OPTIONS", DialogEffect::Transaction), ("MESSAGE",
    DialogEffect::Transaction), ("CANCEL", DialogEffect::Transaction)], & [("INVITE",
    DialogEffect::Transaction), ("UPDATE", DialogEffect::Transaction), ("INFO",
    DialogEffect::Transaction), ("BYE", DialogEffect::Transaction), ("PRACK",
    DialogEffect::Transaction), ("REFER", DialogEffect::Transaction), ("OPTIONS",
    DialogEffect::Transaction), ("MESSAGE", DialogEffect::Transaction)], & [("BYE",
    DialogEffect::Usage)], & [("SUBSCRIBE", DialogEffect::Transaction), ("NOTIFY",
    DialogEffect::Transaction)]] [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 3, 4, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 6, 1, 7, 0, 0, 0, 0, 0, 0, 6, 0, 0,
    0, 0, 0,] } q850_cause { 16[NONE, Some(23), Some(41), Some(21), Some(1), Some(63),
    Some(79), Some(102), Some(31), Some(22), Some(127), Some(18), Some(25), Some(28),
    Some(17), Some(38)] [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 3, 3, 3, 4, 5, 6,
    3, 7, 8, 9, 8, 8, 10, 10, 6, 10, 8, 10, 10, 8, 10, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8,
    8, 8, 11, 2, 12, 12, 13, 4, 14, 0, 8, 8, 8, 8, 8, 2, 6, 15, 2, 7, 10, 10, 8, 8, 14,
    3, 4, 8, 8, 8,] } q850_causes { 14[NONE, & [21, 55, 57, 87], & [1, 2, 3, 26], & [18],
    & [22, 23], & [19, 20, 31], & [28], & [17], & [65, 70], & [111, 127], & [29, 79], &
    [27], & [34, 38, 41, 42, 47, 58, 88], & [102]] [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1, 2, 0, 0, 0, 3, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 6, 0, 7, 0, 8, 0, 0, 0, 0, 9, 10, 11, 12, 13,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0,] } remedies[NONE, NONE, NONE, NONE, NONE, NONE, NONE,
    NONE, NONE, & [Remedy::OtherTarget], & [Remedy::OtherTarget], &
    [Remedy::OtherTarget], & [Remedy::OtherRoute], & [Remedy::AlternativeService], NONE,
    & [Remedy::Credentials], NONE, NONE, & [Remedy::LaterIfTold], &
    [Remedy::AllowedMethod], NONE, & [Remedy::Credentials], & [Remedy::Later], NONE,
    NONE, NONE, & [Remedy::FreshPublication], & [Remedy::SmallerBody,
    Remedy::LaterIfTold], NONE, & [Remedy::AcceptedContent], & [Remedy::SipUri], &
    [Remedy::OtherPriority], & [Remedy::FewerExtensions], & [Remedy::MoreExtensions], &
    [Remedy::LongerInterval], & [Remedy::LongerInterval], & [Remedy::Location], NONE, &
    [Remedy::Identity], & [Remedy::ReferredByToken], & [Remedy::OtherFlow], &
    [Remedy::WithoutAnonymity], & [Remedy::ReachableCertificate], &
    [Remedy::OtherCertificate], & [Remedy::FullPassport], & [Remedy::WithoutOutbound],
    NONE, & [Remedy::InfoPackage], & [Remedy::Consent], & [Remedy::LaterIfTold], &
    [Remedy::FreshDialog], NONE, & [Remedy::MoreHops], & [Remedy::MoreDigits], &
    [Remedy::PickContact], & [Remedy::LaterIfTold], NONE, & [Remedy::OtherOffer], &
    [Remedy::AllowedEvent], & [Remedy::RandomDelay], & [Remedy::BodyKey], &
    [Remedy::SecurityAgreement], & [Remedy::Later], NONE, NONE, & [Remedy::OtherServer],
    & [Remedy::ReInvite], NONE, NONE, & [Remedy::WithoutPush], NONE, &
    [Remedy::LaterIfTold], & [Remedy::LaterIfTold], NONE, & [Remedy::OtherOffer], NONE,
    NONE] header_rules { 32[& [HeaderRule::new("Timestamp", Requirement::Required, & [],
    "the request has a Timestamp", false), HeaderRule::new("RSeq",
    Requirement::Forbidden, & ["INVITE"], "", false), HeaderRule::new("To",
    Requirement::Discouraged, & ["INVITE"],
    "with a tag, if the transaction layer generates the response", false)], NONE, &
    [HeaderRule::new("Reason", Requirement::Required, & ["INVITE"], "", false),
    HeaderRule::new("To", Requirement::Required, & ["INVITE"],
    "with the tag of the early dialog that ended", false), HeaderRule::new("Supported",
    Requirement::Forbidden, & ["INVITE"], "option tag 199", false),
    HeaderRule::new("Require", Requirement::Forbidden, & ["INVITE"], "option tag 199",
    false), HeaderRule::new("Proxy-Require", Requirement::Forbidden, & ["INVITE"],
    "option tag 199", false), HeaderRule::new("Contact", Requirement::Discouraged, &
    ["INVITE"], "a forking proxy generates the response", false),
    HeaderRule::new("Record-Route", Requirement::Discouraged, & ["INVITE"],
    "a forking proxy generates the response", false)], & [HeaderRule::new("Allow",
    Requirement::Recommended, & ["OPTIONS"], "the sender is not a proxy", false),
    HeaderRule::new("Allow", Requirement::Discouraged, & ["OPTIONS"],
    "a proxy answers the request itself", false), HeaderRule::new("Accept",
    Requirement::Recommended, & ["OPTIONS"], "", false),
    HeaderRule::new("Accept-Encoding", Requirement::Recommended, & ["OPTIONS"], "",
    false), HeaderRule::new("Accept-Language", Requirement::Recommended, & ["OPTIONS"],
    "", false), HeaderRule::new("Supported", Requirement::Recommended, & ["OPTIONS"], "",
    false), HeaderRule::new("Contact", Requirement::Optional, & ["OPTIONS"], "", false),
    HeaderRule::new("Contact", Requirement::Required, & ["REGISTER"],
    "bindings are left", false), HeaderRule::new("Warning", Requirement::Optional, &
    ["OPTIONS"], "", false), HeaderRule::new("Date", Requirement::Recommended, &
    ["REGISTER"], "", false), HeaderRule::new("Path", Requirement::Required, &
    ["REGISTER"], "the request has a Path", true), HeaderRule::new("Require",
    Requirement::Required, & ["REGISTER"],
    "option tag outbound: the registration uses outbound", false),
    HeaderRule::new("Flow-Timer", Requirement::Optional, & ["REGISTER"],
    "the registration uses outbound", false), HeaderRule::new("SIP-ETag",
    Requirement::Required, & ["PUBLISH"], "", false),
    HeaderRule::new("Accept-Resource-Priority", Requirement::Optional, & [], "", false)],
    & [HeaderRule::new("Contact", Requirement::Recommended, & [], "", false)], &
    [HeaderRule::new("Contact", Requirement::Recommended, & ["INVITE"],
    "the sender is a UAS", false)], & [HeaderRule::new("Contact",
    Requirement::Recommended, & ["INVITE"], "the sender is a UAS", false),
    HeaderRule::new("Expires", Requirement::Optional, & [],
    "the redirection is valid beyond this request", true)], & [HeaderRule::new("Contact",
    Requirement::Required, & [], "", true)], & [HeaderRule::new("WWW-Authenticate",
    Requirement::Required, & [], "", false), HeaderRule::new("Proxy-Authenticate",
    Requirement::Optional, & [], "a forking proxy combines several challenges", false)],
    & [HeaderRule::new("Retry-After", Requirement::Optional, & [], "", false)], &
    [HeaderRule::new("Allow", Requirement::Required, & [], "", false)], &
    [HeaderRule::new("Proxy-Authenticate", Requirement::Required, & [], "", false),
    HeaderRule::new("WWW-Authenticate", Requirement::Optional, & [],
    "a forking proxy combines several challenges", false)], &
    [HeaderRule::new("Retry-After", Requirement::Recommended, & [],
    "the limit is temporary", false)], & [HeaderRule::new("Accept",
    Requirement::Required, & [], "the media type is not supported", false),
    HeaderRule::new("Accept-Encoding", Requirement::Required, & [],
    "the content coding is not supported", false), HeaderRule::new("Accept-Language",
    Requirement::Required, & [], "the language is not supported", false)], &
    [HeaderRule::new("Accept-Resource-Priority", Requirement::Optional, & [], "",
    false)], & [HeaderRule::new("Unsupported", Requirement::Required, & [], "", false)],
    & [HeaderRule::new("Require", Requirement::Required, & [], "", false),
    HeaderRule::new("Security-Server", Requirement::Required, & [],
    "the server's policy demands sec-agree", false),
    HeaderRule::new("Proxy-Authenticate", Requirement::Required, & [],
    "the server's policy demands sec-agree with digest", false)], &
    [HeaderRule::new("Min-SE", Requirement::Required, & ["INVITE", "UPDATE"], "",
    false)], & [HeaderRule::new("Min-Expires", Requirement::Required, & ["REGISTER"], "",
    false), HeaderRule::new("Min-Expires", Requirement::Required, & ["PUBLISH"], "",
    false), HeaderRule::new("Min-Expires", Requirement::Required, & ["SUBSCRIBE"], "",
    true)], & [HeaderRule::new("Geolocation-Error", Requirement::Required, & [], "",
    false)], & [HeaderRule::new("AlertMsg-Error", Requirement::Required, & ["MESSAGE"],
    "", false)], & [HeaderRule::new("Recv-Info", Requirement::Required, & ["INFO"], "",
    false)], & [HeaderRule::new("Permission-Missing", Requirement::Recommended, & [], "",
    false)], & [HeaderRule::new("Retry-After", Requirement::Optional, & [], "", false),
    HeaderRule::new("Warning", Requirement::Recommended, & [],
    "a UAS or proxy refuses SIPS (warn-code 380)", false), HeaderRule::new("Warning",
    Requirement::Recommended, & [], "a UAS demands SIPS (warn-code 381)", false),
    HeaderRule::new("Warning", Requirement::Optional, & [],
    "a proxy demands SIPS (warn-code 381)", false)], & [HeaderRule::new("Contact",
    Requirement::Optional, & [], "the sender is a UAS", false),
    HeaderRule::new("Contact", Requirement::Recommended, & [], "the sender is a proxy",
    false)], & [HeaderRule::new("Warning", Requirement::Recommended, & ["INVITE",
    "UPDATE"], "", false), HeaderRule::new("Warning", Requirement::Optional, &
    ["SUBSCRIBE"], "a filter is refused", true)], & [HeaderRule::new("Allow-Events",
    Requirement::Required, & ["PUBLISH"], "", false), HeaderRule::new("Allow-Events",
    Requirement::Optional, & ["SUBSCRIBE", "NOTIFY"], "", false)], &
    [HeaderRule::new("Security-Server", Requirement::Required, & [], "", false),
    HeaderRule::new("Require", Requirement::Required, & [],
    "option tag sec-agree: the server's policy demands it", false),
    HeaderRule::new("Proxy-Authenticate", Requirement::Required, & [],
    "digest is one of the mechanisms", false)], & [HeaderRule::new("Retry-After",
    Requirement::Optional, & [], "the fault is temporary", false),
    HeaderRule::new("Retry-After", Requirement::Required, & ["INVITE"],
    "an earlier INVITE of the dialog has no final response yet", false),
    HeaderRule::new("Retry-After", Requirement::Required, & ["UPDATE"],
    "an earlier UPDATE or an offer from the other side is not answered yet", false),
    HeaderRule::new("Retry-After", Requirement::Optional, & [],
    "the location was not processed", true), HeaderRule::new("Retry-After",
    Requirement::Optional, & ["MESSAGE"], "the alert was not processed", true)], &
    [HeaderRule::new("Retry-After", Requirement::Optional, & [], "", false),
    HeaderRule::new("Retry-After", Requirement::Forbidden, & [],
    "the server throttles a client that does not support overload control", false)], &
    [HeaderRule::new("Retry-After", Requirement::Optional, & [], "", false),
    HeaderRule::new("Reason", Requirement::Required, & [],
    "the reason phrase is Network Blocked", false)], & [HeaderRule::new("Call-Info",
    Requirement::Required, & [],
    "with the purpose jwscard; not if the caller is likely to misuse it", false)]] [0, 1,
    1, 1, 1, 2, 3, 1, 1, 4, 5, 6, 7, 1, 1, 8, 1, 1, 9, 10, 1, 11, 1, 1, 1, 1, 1, 12, 1,
    13, 1, 14, 15, 16, 17, 18, 19, 20, 1, 1, 1, 1, 1, 1, 1, 1, 1, 21, 22, 23, 1, 1, 1, 1,
    24, 9, 1, 25, 26, 1, 1, 27, 28, 1, 1, 29, 1, 1, 1, 1, 1, 9, 30, 1, 1, 1, 31,] }
}
standard! {
    constants[TRYING Trying " 100 Trying", RINGING Ringing " 180 Ringing",
    CALL_IS_BEING_FORWARDED CallIsBeingForwarded " 181 Call Is Being Forwarded", QUEUED
    Queued " 182 Queued", SESSION_PROGRESS SessionProgress " 183 Session Progress",
    EARLY_DIALOG_TERMINATED EarlyDialogTerminated " 199 Early Dialog Terminated", OK OK
    " 200 OK", ACCEPTED Accepted " 202 Accepted", NO_NOTIFICATION NoNotification
    " 204 No Notification", MULTIPLE_CHOICES MultipleChoices " 300 Multiple Choices",
    MOVED_PERMANENTLY MovedPermanently " 301 Moved Permanently", MOVED_TEMPORARILY
    MovedTemporarily " 302 Moved Temporarily", USE_PROXY UseProxy " 305 Use Proxy",
    ALTERNATIVE_SERVICE AlternativeService " 380 Alternative Service", BAD_REQUEST
    BadRequest " 400 Bad Request", UNAUTHORIZED Unauthorized " 401 Unauthorized",
    PAYMENT_REQUIRED PaymentRequired " 402 Payment Required", FORBIDDEN Forbidden
    " 403 Forbidden", NOT_FOUND NotFound " 404 Not Found", METHOD_NOT_ALLOWED
    MethodNotAllowed " 405 Method Not Allowed", NOT_ACCEPTABLE NotAcceptable
    " 406 Not Acceptable", PROXY_AUTHENTICATION_REQUIRED ProxyAuthenticationRequired
    " 407 Proxy Authentication Required", REQUEST_TIMEOUT RequestTimeout
    " 408 Request Timeout", CONFLICT Conflict " 409 Conflict", GONE Gone " 410 Gone",
    LENGTH_REQUIRED LengthRequired " 411 Length Required", CONDITIONAL_REQUEST_FAILED
    ConditionalRequestFailed " 412 Conditional Request Failed", REQUEST_ENTITY_TOO_LARGE
    RequestEntityTooLarge " 413 Request Entity Too Large", REQUEST_URI_TOO_LONG
    RequestUriTooLong " 414 Request-URI Too Long", UNSUPPORTED_MEDIA_TYPE
    UnsupportedMediaType " 415 Unsupported Media Type", UNSUPPORTED_URI_SCHEME
    UnsupportedUriScheme " 416 Unsupported URI Scheme", UNKNOWN_RESOURCE_PRIORITY
    UnknownResourcePriority " 417 Unknown Resource-Priority", BAD_EXTENSION BadExtension
    " 420 Bad Extension", EXTENSION_REQUIRED ExtensionRequired " 421 Extension Required",
    SESSION_INTERVAL_TOO_SMALL SessionIntervalTooSmall " 422 Session Interval Too Small",
    INTERVAL_TOO_BRIEF IntervalTooBrief " 423 Interval Too Brief",
    BAD_LOCATION_INFORMATION BadLocationInformation " 424 Bad Location Information",
    BAD_ALERT_MESSAGE BadAlertMessage " 425 Bad Alert Message", USE_IDENTITY_HEADER
    UseIdentityHeader " 428 Use Identity Header", PROVIDE_REFERRER_IDENTITY
    ProvideReferrerIdentity " 429 Provide Referrer Identity", FLOW_FAILED FlowFailed
    " 430 Flow Failed", ANONYMITY_DISALLOWED AnonymityDisallowed
    " 433 Anonymity Disallowed", BAD_IDENTITY_INFO BadIdentityInfo
    " 436 Bad Identity Info", UNSUPPORTED_CREDENTIAL UnsupportedCredential
    " 437 Unsupported Credential", INVALID_IDENTITY_HEADER InvalidIdentityHeader
    " 438 Invalid Identity Header", FIRST_HOP_LACKS_OUTBOUND_SUPPORT
    FirstHopLacksOutboundSupport " 439 First Hop Lacks Outbound Support",
    MAX_BREADTH_EXCEEDED MaxBreadthExceeded " 440 Max-Breadth Exceeded", BAD_INFO_PACKAGE
    BadInfoPackage " 469 Bad Info Package", CONSENT_NEEDED ConsentNeeded
    " 470 Consent Needed", TEMPORARILY_UNAVAILABLE TemporarilyUnavailable
    " 480 Temporarily Unavailable", CALL_TRANSACTION_DOES_NOT_EXIST
    CallTransactionDoesNotExist " 481 Call/Transaction Does Not Exist", LOOP_DETECTED
    LoopDetected " 482 Loop Detected", TOO_MANY_HOPS TooManyHops " 483 Too Many Hops",
    ADDRESS_INCOMPLETE AddressIncomplete " 484 Address Incomplete", AMBIGUOUS Ambiguous
    " 485 Ambiguous", BUSY_HERE BusyHere " 486 Busy Here", REQUEST_TERMINATED
    RequestTerminated " 487 Request Terminated", NOT_ACCEPTABLE_HERE NotAcceptableHere
    " 488 Not Acceptable Here", BAD_EVENT BadEvent " 489 Bad Event", REQUEST_PENDING
    RequestPending " 491 Request Pending", UNDECIPHERABLE Undecipherable
    " 493 Undecipherable", SECURITY_AGREEMENT_REQUIRED SecurityAgreementRequired
    " 494 Security Agreement Required", SERVER_INTERNAL_ERROR ServerInternalError
    " 500 Server Internal Error", NOT_IMPLEMENTED NotImplemented " 501 Not Implemented",
    BAD_GATEWAY BadGateway " 502 Bad Gateway", SERVICE_UNAVAILABLE ServiceUnavailable
    " 503 Service Unavailable", SERVER_TIME_OUT ServerTimeOut " 504 Server Time-out",
    VERSION_NOT_SUPPORTED VersionNotSupported " 505 Version Not Supported",
    MESSAGE_TOO_LARGE MessageTooLarge " 513 Message Too Large",
    PUSH_NOTIFICATION_SERVICE_NOT_SUPPORTED PushNotificationServiceNotSupported
    " 555 Push Notification Service Not Supported", PRECONDITION_FAILURE
    PreconditionFailure " 580 Precondition Failure", BUSY_EVERYWHERE BusyEverywhere
    " 600 Busy Everywhere", DECLINE Decline " 603 Decline", DOES_NOT_EXIST_ANYWHERE
    DoesNotExistAnywhere " 604 Does Not Exist Anywhere", NOT_ACCEPTABLE_ANYWHERE
    NotAcceptableAnywhere " 606 Not Acceptable", UNWANTED Unwanted " 607 Unwanted",
    REJECTED Rejected " 608 Rejected",] ranges[(100, 699, & [HeaderRule::new("Via",
    Requirement::Required, & [], "", false), HeaderRule::new("From",
    Requirement::Required, & [], "", false), HeaderRule::new("Call-ID",
    Requirement::Required, & [], "", false), HeaderRule::new("CSeq",
    Requirement::Required, & [], "", false), HeaderRule::new("To", Requirement::Required,
    & [], "", false), HeaderRule::new("Require", Requirement::Required, & [],
    "an extension is applied to the response", false), HeaderRule::new("Content-Length",
    Requirement::Required, & [], "the transport is a stream, such as TCP", false),
    HeaderRule::new("Content-Length", Requirement::Recommended, & [], "", false),
    HeaderRule::new("Content-Type", Requirement::Required, & [],
    "the response has a body", false), HeaderRule::new("Server", Requirement::Optional, &
    [], "", false), HeaderRule::new("Date", Requirement::Optional, & [], "", false),
    HeaderRule::new("Timestamp", Requirement::Optional, & [], "", false),
    HeaderRule::new("Warning", Requirement::Optional, & [], "", false),
    HeaderRule::new("Allow", Requirement::Optional, & [], "the request is not a CANCEL",
    false), HeaderRule::new("Allow-Events", Requirement::Optional, & [], "", false),
    HeaderRule::new("Call-Info", Requirement::Optional, & ["INVITE", "OPTIONS",
    "REGISTER"], "", false), HeaderRule::new("Organization", Requirement::Optional, &
    ["INVITE", "OPTIONS", "REGISTER"], "", false), HeaderRule::new("Subscription-State",
    Requirement::Forbidden, & [], "", false), HeaderRule::new("Record-Route",
    Requirement::Forbidden, & ["REGISTER"], "", false), HeaderRule::new("Record-Route",
    Requirement::Forbidden, & ["PUBLISH"], "", false)]), (101, 699, &
    [HeaderRule::new("To", Requirement::Required, & [], "with a tag", false),
    HeaderRule::new("Reason", Requirement::Optional, & [], "with a Q.850 cause", false),
    HeaderRule::new("Geolocation-Error", Requirement::Optional, & [],
    "the request has a location", false), HeaderRule::new("AlertMsg-Error",
    Requirement::Optional, & [], "the request has an alert", false)]), (100, 421, &
    [HeaderRule::new("Min-SE", Requirement::Forbidden, & [], "", false)]), (423, 699, &
    [HeaderRule::new("Min-SE", Requirement::Forbidden, & [], "", false)]), (100, 468, &
    [HeaderRule::new("Recv-Info", Requirement::Forbidden, & [],
    "the request has no Recv-Info", false)]), (470, 699, & [HeaderRule::new("Recv-Info",
    Requirement::Forbidden, & [], "the request has no Recv-Info", false)]), (101, 199, &
    [HeaderRule::new("Contact", Requirement::Required, & ["INVITE"],
    "a UAS creates an early dialog with it", false), HeaderRule::new("Record-Route",
    Requirement::Required, & ["INVITE"],
    "the request has a Record-Route, and a UAS creates an early dialog", false),
    HeaderRule::new("RSeq", Requirement::Required, & ["INVITE"],
    "the response is sent reliably", false), HeaderRule::new("Require",
    Requirement::Required, & ["INVITE"],
    "option tag 100rel: the response is sent reliably", false),
    HeaderRule::new("Alert-Info", Requirement::Optional, & ["INVITE"], "", false)]),
    (180, 189, & [HeaderRule::new("Recv-Info", Requirement::Required, & ["INVITE"],
    "the response is sent reliably, and the request has a Recv-Info", false)]), (200,
    299, & [HeaderRule::new("Recv-Info", Requirement::Required, & [],
    "the request has a Recv-Info", false), HeaderRule::new("Contact",
    Requirement::Required, & ["INVITE"], "", false), HeaderRule::new("Contact",
    Requirement::Required, & ["UPDATE"], "", false), HeaderRule::new("Contact",
    Requirement::Required, & ["REFER"], "", false), HeaderRule::new("Contact",
    Requirement::Required, & ["SUBSCRIBE"], "", true), HeaderRule::new("Contact",
    Requirement::Forbidden, & ["MESSAGE"], "", false), HeaderRule::new("Contact",
    Requirement::Forbidden, & ["PUBLISH"], "", false), HeaderRule::new("Record-Route",
    Requirement::Required, & ["INVITE"],
    "the request has a Record-Route and creates a dialog", false),
    HeaderRule::new("Record-Route", Requirement::Required, & ["SUBSCRIBE"],
    "the request has a Record-Route and creates a dialog", true),
    HeaderRule::new("Allow", Requirement::Recommended, & ["INVITE"], "", false),
    HeaderRule::new("Supported", Requirement::Recommended, & ["INVITE"], "", false),
    HeaderRule::new("Accept", Requirement::Optional, & ["INVITE"], "", false),
    HeaderRule::new("Allow-Events", Requirement::Recommended, & ["INVITE", "SUBSCRIBE",
    "REFER", "OPTIONS"], "the sender can be a notifier", false),
    HeaderRule::new("Expires", Requirement::Required, & ["SUBSCRIBE"], "", false),
    HeaderRule::new("Expires", Requirement::Required, & ["PUBLISH"], "", false),
    HeaderRule::new("Authentication-Info", Requirement::Optional, & [],
    "the server has authenticated the request by digest", false),
    HeaderRule::new("Session-Expires", Requirement::Required, & ["INVITE", "UPDATE"],
    "the UAS accepts the session timer that the request proposes", true),
    HeaderRule::new("Session-Expires", Requirement::Required, & ["INVITE", "UPDATE"],
    "added by a proxy: the UAC supports timer, the UAS does not", false),
    HeaderRule::new("Session-Expires", Requirement::Optional, & ["INVITE", "UPDATE"],
    "the UAC supports timer but does not propose an interval", true),
    HeaderRule::new("Require", Requirement::Required, & ["INVITE", "UPDATE"],
    "option tag timer: the UAC refreshes the session", false), HeaderRule::new("Require",
    Requirement::Recommended, & ["INVITE", "UPDATE"],
    "option tag timer: the UAS refreshes the session, and the UAC supports timer",
    false), HeaderRule::new("Service-Route", Requirement::Optional, & ["REGISTER"], "",
    false), HeaderRule::new("Feature-Caps", Requirement::Required, & ["REGISTER"],
    "added by a proxy that will request push notifications", false),
    HeaderRule::new("Refer-Sub", Requirement::Required, & ["REFER"],
    "with the value false: the request asks for no subscription, and none is created",
    false)]), (300, 399, & [HeaderRule::new("Contact", Requirement::Optional, & [],
    "the request is not a CANCEL", false), HeaderRule::new("Contact",
    Requirement::Required, & [], "the sender is a redirect server", true)]), (300, 699, &
    [HeaderRule::new("Error-Info", Requirement::Optional, & [], "", false)]), (400, 699,
    & [HeaderRule::new("Contact", Requirement::Optional, & ["INVITE"], "", true),
    HeaderRule::new("Contact", Requirement::Optional, & ["REFER"], "", false)]), (413,
    413, & [HeaderRule::new("Retry-After", Requirement::Optional, & [], "", false)]),
    (500, 500, & [HeaderRule::new("Retry-After", Requirement::Optional, & [], "",
    false)])] class_rules[& [HeaderRule::new("Via", Requirement::Required, & [], "",
    false), HeaderRule::new("From", Requirement::Required, & [], "", false),
    HeaderRule::new("Call-ID", Requirement::Required, & [], "", false),
    HeaderRule::new("CSeq", Requirement::Required, & [], "", false),
    HeaderRule::new("To", Requirement::Required, & [], "", false),
    HeaderRule::new("Require", Requirement::Required, & [],
    "an extension is applied to the response", false), HeaderRule::new("Content-Length",
    Requirement::Required, & [], "the transport is a stream, such as TCP", false),
    HeaderRule::new("Content-Length", Requirement::Recommended, & [], "", false),
    HeaderRule::new("Content-Type", Requirement::Required, & [],
    "the response has a body", false), HeaderRule::new("Server", Requirement::Optional, &
    [], "", false), HeaderRule::new("Date", Requirement::Optional, & [], "", false),
    HeaderRule::new("Timestamp", Requirement::Optional, & [], "", false),
    HeaderRule::new("Warning", Requirement::Optional, & [], "", false),
    HeaderRule::new("Allow", Requirement::Optional, & [], "the request is not a CANCEL",
    false), HeaderRule::new("Allow-Events", Requirement::Optional, & [], "", false),
    HeaderRule::new("Call-Info", Requirement::Optional, & ["INVITE", "OPTIONS",
    "REGISTER"], "", false), HeaderRule::new("Organization", Requirement::Optional, &
    ["INVITE", "OPTIONS", "REGISTER"], "", false), HeaderRule::new("Subscription-State",
    Requirement::Forbidden, & [], "", false), HeaderRule::new("Record-Route",
    Requirement::Forbidden, & ["REGISTER"], "", false), HeaderRule::new("Record-Route",
    Requirement::Forbidden, & ["PUBLISH"], "", false), HeaderRule::new("Min-SE",
    Requirement::Forbidden, & [], "", false), HeaderRule::new("Recv-Info",
    Requirement::Forbidden, & [], "the request has no Recv-Info", false)], &
    [HeaderRule::new("Via", Requirement::Required, & [], "", false),
    HeaderRule::new("From", Requirement::Required, & [], "", false),
    HeaderRule::new("Call-ID", Requirement::Required, & [], "", false),
    HeaderRule::new("CSeq", Requirement::Required, & [], "", false),
    HeaderRule::new("To", Requirement::Required, & [], "", false),
    HeaderRule::new("Require", Requirement::Required, & [],
    "an extension is applied to the response", false), HeaderRule::new("Content-Length",
    Requirement::Required, & [], "the transport is a stream, such as TCP", false),
    HeaderRule::new("Content-Length", Requirement::Recommended, & [], "", false),
    HeaderRule::new("Content-Type", Requirement::Required, & [],
    "the response has a body", false), HeaderRule::new("Server", Requirement::Optional, &
    [], "", false), HeaderRule::new("Date", Requirement::Optional, & [], "", false),
    HeaderRule::new("Timestamp", Requirement::Optional, & [], "", false),
    HeaderRule::new("Warning", Requirement::Optional, & [], "", false),
    HeaderRule::new("Allow", Requirement::Optional, & [], "the request is not a CANCEL",
    false), HeaderRule::new("Allow-Events", Requirement::Optional, & [], "", false),
    HeaderRule::new("Call-Info", Requirement::Optional, & ["INVITE", "OPTIONS",
    "REGISTER"], "", false), HeaderRule::new("Organization", Requirement::Optional, &
    ["INVITE", "OPTIONS", "REGISTER"], "", false), HeaderRule::new("Subscription-State",
    Requirement::Forbidden, & [], "", false), HeaderRule::new("Record-Route",
    Requirement::Forbidden, & ["REGISTER"], "", false), HeaderRule::new("Record-Route",
    Requirement::Forbidden, & ["PUBLISH"], "", false), HeaderRule::new("To",
    Requirement::Required, & [], "with a tag", false), HeaderRule::new("Reason",
    Requirement::Optional, & [], "with a Q.850 cause", false),
    HeaderRule::new("Geolocation-Error", Requirement::Optional, & [],
    "the request has a location", false), HeaderRule::new("AlertMsg-Error",
    Requirement::Optional, & [], "the request has an alert", false),
    HeaderRule::new("Min-SE", Requirement::Forbidden, & [], "", false),
    HeaderRule::new("Recv-Info", Requirement::Forbidden, & [],
    "the request has no Recv-Info", false), HeaderRule::new("Recv-Info",
    Requirement::Required, & [], "the request has a Recv-Info", false),
    HeaderRule::new("Contact", Requirement::Required, & ["INVITE"], "", false),
    HeaderRule::new("Contact", Requirement::Required, & ["UPDATE"], "", false),
    HeaderRule::new("Contact", Requirement::Required, & ["REFER"], "", false),
    HeaderRule::new("Contact", Requirement::Required, & ["SUBSCRIBE"], "", true),
    HeaderRule::new("Contact", Requirement::Forbidden, & ["MESSAGE"], "", false),
    HeaderRule::new("Contact", Requirement::Forbidden, & ["PUBLISH"], "", false),
    HeaderRule::new("Record-Route", Requirement::Required, & ["INVITE"],
    "the request has a Record-Route and creates a dialog", false),
    HeaderRule::new("Record-Route", Requirement::Required, & ["SUBSCRIBE"],
    "the request has a Record-Route and creates a dialog", true),
    HeaderRule::new("Allow", Requirement::Recommended, & ["INVITE"], "", false),
    HeaderRule::new("Supported", Requirement::Recommended, & ["INVITE"], "", false),
    HeaderRule::new("Accept", Requirement::Optional, & ["INVITE"], "", false),
    HeaderRule::new("Allow-Events", Requirement::Recommended, & ["INVITE", "SUBSCRIBE",
    "REFER", "OPTIONS"], "the sender can be a notifier", false),
    HeaderRule::new("Expires", Requirement::Required, & ["SUBSCRIBE"], "", false),
    HeaderRule::new("Expires", Requirement::Required, & ["PUBLISH"], "", false),
    HeaderRule::new("Authentication-Info", Requirement::Optional, & [],
    "the server has authenticated the request by digest", false),
    HeaderRule::new("Session-Expires", Requirement::Required, & ["INVITE", "UPDATE"],
    "the UAS accepts the session timer that the request proposes", true),
    HeaderRule::new("Session-Expires", Requirement::Required, & ["INVITE", "UPDATE"],
    "added by a proxy: the UAC supports timer, the UAS does not", false),
    HeaderRule::new("Session-Expires", Requirement::Optional, & ["INVITE", "UPDATE"],
    "the UAC supports timer but does not propose an interval", true),
    HeaderRule::new("Require", Requirement::Required, & ["INVITE", "UPDATE"],
    "option tag timer: the UAC refreshes the session", false), HeaderRule::new("Require",
    Requirement::Recommended, & ["INVITE", "UPDATE"],
    "option tag timer: the UAS refreshes the session, and the UAC supports timer",
    false), HeaderRule::new("Service-Route", Requirement::Optional, & ["REGISTER"], "",
    false), HeaderRule::new("Feature-Caps", Requirement::Required, & ["REGISTER"],
    "added by a proxy that will request push notifications", false),
    HeaderRule::new("Refer-Sub", Requirement::Required, & ["REFER"],
    "with the value false: the request asks for no subscription, and none is created",
    false)], & [HeaderRule::new("Via", Requirement::Required, & [], "", false),
    HeaderRule::new("From", Requirement::Required, & [], "", false),
    HeaderRule::new("Call-ID", Requirement::Required, & [], "", false),
    HeaderRule::new("CSeq", Requirement::Required, & [], "", false),
    HeaderRule::new("To", Requirement::Required, & [], "", false),
    HeaderRule::new("Require", Requirement::Required, & [],
    "an extension is applied to the response", false), HeaderRule::new("Content-Length",
    Requirement::Required, & [], "the transport is a stream, such as TCP", false),
    HeaderRule::new("Content-Length", Requirement::Recommended, & [], "", false),
    HeaderRule::new("Content-Type", Requirement::Required, & [],
    "the response has a body", false), HeaderRule::new("Server", Requirement::Optional, &
    [], "", false), HeaderRule::new("Date", Requirement::Optional, & [], "", false),
    HeaderRule::new("Timestamp", Requirement::Optional, & [], "", false),
    HeaderRule::new("Warning", Requirement::Optional, & [], "", false),
    HeaderRule::new("Allow", Requirement::Optional, & [], "the request is not a CANCEL",
    false), HeaderRule::new("Allow-Events", Requirement::Optional, & [], "", false),
    HeaderRule::new("Call-Info", Requirement::Optional, & ["INVITE", "OPTIONS",
    "REGISTER"], "", false), HeaderRule::new("Organization", Requirement::Optional, &
    ["INVITE", "OPTIONS", "REGISTER"], "", false), HeaderRule::new("Subscription-State",
    Requirement::Forbidden, & [], "", false), HeaderRule::new("Record-Route",
    Requirement::Forbidden, & ["REGISTER"], "", false), HeaderRule::new("Record-Route",
    Requirement::Forbidden, & ["PUBLISH"], "", false), HeaderRule::new("To",
    Requirement::Required, & [], "with a tag", false), HeaderRule::new("Reason",
    Requirement::Optional, & [], "with a Q.850 cause", false),
    HeaderRule::new("Geolocation-Error", Requirement::Optional, & [],
    "the request has a location", false), HeaderRule::new("AlertMsg-Error",
    Requirement::Optional, & [], "the request has an alert", false),
    HeaderRule::new("Min-SE", Requirement::Forbidden, & [], "", false),
    HeaderRule::new("Recv-Info", Requirement::Forbidden, & [],
    "the request has no Recv-Info", false), HeaderRule::new("Contact",
    Requirement::Optional, & [], "the request is not a CANCEL", false),
    HeaderRule::new("Contact", Requirement::Required, & [],
    "the sender is a redirect server", true), HeaderRule::new("Error-Info",
    Requirement::Optional, & [], "", false)], & [HeaderRule::new("Via",
    Requirement::Required, & [], "", false), HeaderRule::new("From",
    Requirement::Required, & [], "", false), HeaderRule::new("Call-ID",
    Requirement::Required, & [], "", false), HeaderRule::new("CSeq",
    Requirement::Required, & [], "", false), HeaderRule::new("To", Requirement::Required,
    & [], "", false), HeaderRule::new("Require", Requirement::Required, & [],
    "an extension is applied to the response", false), HeaderRule::new("Content-Length",
    Requirement::Required, & [], "the transport is a stream, such as TCP", false),
    HeaderRule::new("Content-Length", Requirement::Recommended, & [], "", false),
    HeaderRule::new("Content-Type", Requirement::Required, & [],
    "the response has a body", false), HeaderRule::new("Server", Requirement::Optional, &
    [], "", false), HeaderRule::new("Date", Requirement::Optional, & [], "", false),
    HeaderRule::new("Timestamp", Requirement::Optional, & [], "", false),
    HeaderRule::new("Warning", Requirement::Optional, & [], "", false),
    HeaderRule::new("Allow", Requirement::Optional, & [], "the request is not a CANCEL",
    false), HeaderRule::new("Allow-Events", Requirement::Optional, & [], "", false),
    HeaderRule::new("Call-Info", Requirement::Optional, & ["INVITE", "OPTIONS",
    "REGISTER"], "", false), HeaderRule::new("Organization", Requirement::Optional, &
    ["INVITE", "OPTIONS", "REGISTER"], "", false), HeaderRule::new("Subscription-State",
    Requirement::Forbidden, & [], "", false), HeaderRule::new("Record-Route",
    Requirement::Forbidden, & ["REGISTER"], "", false), HeaderRule::new("Record-Route",
    Requirement::Forbidden, & ["PUBLISH"], "", false), HeaderRule::new("To",
    Requirement::Required, & [], "with a tag", false), HeaderRule::new("Reason",
    Requirement::Optional, & [], "with a Q.850 cause", false),
    HeaderRule::new("Geolocation-Error", Requirement::Optional, & [],
    "the request has a location", false), HeaderRule::new("AlertMsg-Error",
    Requirement::Optional, & [], "the request has an alert", false),
    HeaderRule::new("Error-Info", Requirement::Optional, & [], "", false),
    HeaderRule::new("Contact", Requirement::Optional, & ["INVITE"], "", true),
    HeaderRule::new("Contact", Requirement::Optional, & ["REFER"], "", false)], &
    [HeaderRule::new("Via", Requirement::Required, & [], "", false),
    HeaderRule::new("From", Requirement::Required, & [], "", false),
    HeaderRule::new("Call-ID", Requirement::Required, & [], "", false),
    HeaderRule::new("CSeq", Requirement::Required, & [], "", false),
    HeaderRule::new("To", Requirement::Required, & [], "", false),
    HeaderRule::new("Require", Requirement::Required, & [],
    "an extension is applied to the response", false), HeaderRule::new("Content-Length",
    Requirement::Required, & [], "the transport is a stream, such as TCP", false),
    HeaderRule::new("Content-Length", Requirement::Recommended, & [], "", false),
    HeaderRule::new("Content-Type", Requirement::Required, & [],
    "the response has a body", false), HeaderRule::new("Server", Requirement::Optional, &
    [], "", false), HeaderRule::new("Date", Requirement::Optional, & [], "", false),
    HeaderRule::new("Timestamp", Requirement::Optional, & [], "", false),
    HeaderRule::new("Warning", Requirement::Optional, & [], "", false),
    HeaderRule::new("Allow", Requirement::Optional, & [], "the request is not a CANCEL",
    false), HeaderRule::new("Allow-Events", Requirement::Optional, & [], "", false),
    HeaderRule::new("Call-Info", Requirement::Optional, & ["INVITE", "OPTIONS",
    "REGISTER"], "", false), HeaderRule::new("Organization", Requirement::Optional, &
    ["INVITE", "OPTIONS", "REGISTER"], "", false), HeaderRule::new("Subscription-State",
    Requirement::Forbidden, & [], "", false), HeaderRule::new("Record-Route",
    Requirement::Forbidden, & ["REGISTER"], "", false), HeaderRule::new("Record-Route",
    Requirement::Forbidden, & ["PUBLISH"], "", false), HeaderRule::new("To",
    Requirement::Required, & [], "with a tag", false), HeaderRule::new("Reason",
    Requirement::Optional, & [], "with a Q.850 cause", false),
    HeaderRule::new("Geolocation-Error", Requirement::Optional, & [],
    "the request has a location", false), HeaderRule::new("AlertMsg-Error",
    Requirement::Optional, & [], "the request has an alert", false),
    HeaderRule::new("Min-SE", Requirement::Forbidden, & [], "", false),
    HeaderRule::new("Recv-Info", Requirement::Forbidden, & [],
    "the request has no Recv-Info", false), HeaderRule::new("Error-Info",
    Requirement::Optional, & [], "", false), HeaderRule::new("Contact",
    Requirement::Optional, & ["INVITE"], "", true), HeaderRule::new("Contact",
    Requirement::Optional, & ["REFER"], "", false)], & [HeaderRule::new("Via",
    Requirement::Required, & [], "", false), HeaderRule::new("From",
    Requirement::Required, & [], "", false), HeaderRule::new("Call-ID",
    Requirement::Required, & [], "", false), HeaderRule::new("CSeq",
    Requirement::Required, & [], "", false), HeaderRule::new("To", Requirement::Required,
    & [], "", false), HeaderRule::new("Require", Requirement::Required, & [],
    "an extension is applied to the response", false), HeaderRule::new("Content-Length",
    Requirement::Required, & [], "the transport is a stream, such as TCP", false),
    HeaderRule::new("Content-Length", Requirement::Recommended, & [], "", false),
    HeaderRule::new("Content-Type", Requirement::Required, & [],
    "the response has a body", false), HeaderRule::new("Server", Requirement::Optional, &
    [], "", false), HeaderRule::new("Date", Requirement::Optional, & [], "", false),
    HeaderRule::new("Timestamp", Requirement::Optional, & [], "", false),
    HeaderRule::new("Warning", Requirement::Optional, & [], "", false),
    HeaderRule::new("Allow", Requirement::Optional, & [], "the request is not a CANCEL",
    false), HeaderRule::new("Allow-Events", Requirement::Optional, & [], "", false),
    HeaderRule::new("Call-Info", Requirement::Optional, & ["INVITE", "OPTIONS",
    "REGISTER"], "", false), HeaderRule::new("Organization", Requirement::Optional, &
    ["INVITE", "OPTIONS", "REGISTER"], "", false), HeaderRule::new("Subscription-State",
    Requirement::Forbidden, & [], "", false), HeaderRule::new("Record-Route",
    Requirement::Forbidden, & ["REGISTER"], "", false), HeaderRule::new("Record-Route",
    Requirement::Forbidden, & ["PUBLISH"], "", false), HeaderRule::new("To",
    Requirement::Required, & [], "with a tag", false), HeaderRule::new("Reason",
    Requirement::Optional, & [], "with a Q.850 cause", false),
    HeaderRule::new("Geolocation-Error", Requirement::Optional, & [],
    "the request has a location", false), HeaderRule::new("AlertMsg-Error",
    Requirement::Optional, & [], "the request has an alert", false),
    HeaderRule::new("Min-SE", Requirement::Forbidden, & [], "", false),
    HeaderRule::new("Recv-Info", Requirement::Forbidden, & [],
    "the request has no Recv-Info", false), HeaderRule::new("Error-Info",
    Requirement::Optional, & [], "", false), HeaderRule::new("Contact",
    Requirement::Optional, & ["INVITE"], "", true), HeaderRule::new("Contact",
    Requirement::Optional, & ["REFER"], "", false)]]
}
