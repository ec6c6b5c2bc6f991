//! Conversions that may fail, and comparisons with other types.

/// The conversions that may fail.
#[doc(hidden)]
#[macro_export]
macro_rules! __fallible {
    ($name:ident, $error:ty) => {
        /// Reads exactly three digits, like `from_bytes`.
        #[automatically_derived]
        impl ::core::str::FromStr for $name {
            type Err = $error;

            fn from_str(text: &str) -> ::core::result::Result<Self, $error> {
                match Self::from_bytes(text.as_bytes()) {
                    ::core::option::Option::Some(code) => ::core::result::Result::Ok(code),
                    ::core::option::Option::None => {
                        ::core::result::Result::Err(<$error>::text(text))
                    }
                }
            }
        }

        #[automatically_derived]
        impl ::core::convert::TryFrom<u16> for $name {
            type Error = $error;

            fn try_from(number: u16) -> ::core::result::Result<Self, $error> {
                match Self::from_u16(number) {
                    ::core::option::Option::Some(code) => ::core::result::Result::Ok(code),
                    ::core::option::Option::None => {
                        ::core::result::Result::Err(<$error>::number(number))
                    }
                }
            }
        }
    };
}

/// `==` and `<` between an enum and another type, both ways; `$method` turns the one into the other.
#[doc(hidden)]
#[macro_export]
macro_rules! __compare {
    ($name:ident, $other:ty, $method:ident) => {
        #[automatically_derived]
        impl ::core::cmp::PartialEq<$other> for $name {
            fn eq(&self, other: &$other) -> bool {
                (*self).$method() == *other
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialEq<$name> for $other {
            fn eq(&self, other: &$name) -> bool {
                *self == (*other).$method()
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialOrd<$other> for $name {
            fn partial_cmp(&self, other: &$other) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::cmp::PartialOrd::partial_cmp(&(*self).$method(), other)
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialOrd<$name> for $other {
            fn partial_cmp(&self, other: &$name) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::cmp::PartialOrd::partial_cmp(self, &(*other).$method())
            }
        }
    };
}
