//! The questions that the number of a code answers, for `Code` and for every generated enum.

#[doc(hidden)]
#[macro_export]
macro_rules! __predicates {
    () => {
        /// 1xx: a final response is still to come.
        #[must_use]
        #[inline]
        pub const fn is_provisional(self) -> bool {
            self.as_u16() < 200
        }

        /// 2xx to 6xx: the response ends the transaction.
        #[must_use]
        #[inline]
        pub const fn is_final(self) -> bool {
            self.as_u16() >= 200
        }

        /// 2xx.
        #[must_use]
        #[inline]
        pub const fn is_success(self) -> bool {
            ::core::matches!(self.as_u16(), 200..=299)
        }

        /// 3xx.
        #[must_use]
        #[inline]
        pub const fn is_redirection(self) -> bool {
            ::core::matches!(self.as_u16(), 300..=399)
        }

        /// 4xx.
        #[must_use]
        #[inline]
        pub const fn is_client_error(self) -> bool {
            ::core::matches!(self.as_u16(), 400..=499)
        }

        /// 5xx.
        #[must_use]
        #[inline]
        pub const fn is_server_error(self) -> bool {
            ::core::matches!(self.as_u16(), 500..=599)
        }

        /// 6xx.
        #[must_use]
        #[inline]
        pub const fn is_global_failure(self) -> bool {
            self.as_u16() >= 600
        }

        /// 4xx, 5xx or 6xx: the request failed.
        #[must_use]
        #[inline]
        pub const fn is_failure(self) -> bool {
            self.as_u16() >= 400
        }

        /// 3xx to 6xx. The ACK for such a response to an INVITE is hop-by-hop: the client transaction
        /// sends it, not the user agent core (RFC 3261, Section 17.1.1.3).
        #[must_use]
        #[inline]
        pub const fn is_final_non_success(self) -> bool {
            self.as_u16() >= 300
        }

        /// 101 to 198: with a To tag, in answer to an INVITE, such a response creates an early dialog
        /// (RFC 3261, Section 12.1). 100 never does, and 199 ends one (RFC 6228, Section 4).
        #[must_use]
        #[inline]
        pub const fn may_establish_early_dialog(self) -> bool {
            ::core::matches!(self.as_u16(), 101..=198)
        }

        /// 401 or 407: the client sends the request again with credentials (RFC 3261, Section 22).
        #[must_use]
        #[inline]
        pub const fn is_authentication_challenge(self) -> bool {
            ::core::matches!(self.as_u16(), 401 | 407)
        }

        /// 2xx or 6xx: a forking proxy that receives it stops searching and cancels the other branches
        /// (RFC 3261, Section 16.7).
        #[must_use]
        #[inline]
        pub const fn ends_forking(self) -> bool {
            self.is_success() || self.is_global_failure()
        }
    };
}
