//! The `serde` feature: a code is serialised as its number.

#[cfg(feature = "serde")]
pub use ::serde;

/// Reads a number and rejects what `T` does not know.
///
/// # Errors
///
/// Those of the deserializer, and that of `T` as a custom one.
#[cfg(feature = "serde")]
pub fn deserialize<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: serde::Deserializer<'de>,
    T: TryFrom<u16, Error: core::fmt::Display>,
{
    let number = <u16 as serde::Deserialize>::deserialize(deserializer)?;
    T::try_from(number).map_err(serde::de::Error::custom)
}

/// Implements serde's traits for a type that converts from and to `u16`: the macro invokes it for
/// every enum, and here is where the feature decides.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_serde {
    ($name:ident) => {
        #[automatically_derived]
        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
            where
                S: $crate::__private::serde::Serializer,
            {
                $crate::__private::serde::Serializer::serialize_u16(serializer, (*self).as_u16())
            }
        }

        #[automatically_derived]
        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D>(deserializer: D) -> ::core::result::Result<Self, D::Error>
            where
                D: $crate::__private::serde::Deserializer<'de>,
            {
                $crate::__private::deserialize(deserializer)
            }
        }
    };
}

/// Without the feature there is nothing to implement.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_serde {
    ($name:ident) => {};
}

#[cfg(feature = "serde")]
__impl_serde!(Code);
#[cfg(feature = "serde")]
use crate::Code;
