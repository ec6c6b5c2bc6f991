//! SIP response codes.
