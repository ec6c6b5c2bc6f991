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

/// Implements serde's traits for a type that converts from and to `u16`.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __implement_serde {
    ($name:ident) => {
        #[automatically_derived]
        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
            where
                S: $crate::__private::serde::Serializer,
            {
                // without `$name`, which `S` would shadow where the enum has the same name
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

/// Without the feature there is nothing to implement: the argument that asks for it is an error.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __implement_serde {
    ($name:ident) => {
        ::core::compile_error! {
            "the argument `serde` needs the feature `serde` of `sipcodes`: add \
`features = [\"serde\"]` to the dependency"
        }
    };
}

#[cfg(feature = "serde")]
mod implementations {
    use serde::de::{Deserialize, Deserializer, Error as _, Unexpected};
    use serde::{Serialize, Serializer};

    use crate::{Class, Code, StatusCode};

    __implement_serde!(Code);
    __implement_serde!(StatusCode);

    /// As the first digit of the codes.
    impl Serialize for Class {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_u8(self.digit())
        }
    }

    impl<'de> Deserialize<'de> for Class {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let digit = u8::deserialize(deserializer)?;
            let class = Self::ALL.iter().copied().find(|class| class.digit() == digit);
            let given = Unexpected::Unsigned(digit.into());
            class.ok_or_else(|| D::Error::invalid_value(given, &"a digit from 1 to 6"))
        }
    }
}
