use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::marker::PhantomData;

use crate::Code;

/// A code that the table of an open enum does not list.
///
/// It is the field of the variant that makes an enum open:
///
/// ```
/// #[sipcodes::status_codes(standard)]
/// pub enum StatusCode {
///     /// Any code that no table lists.
///     Other(sipcodes::Unlisted),
/// }
///
/// let StatusCode::Other(unlisted) = StatusCode::from_u16(477).expect("100 to 699") else { panic!() };
/// assert_eq!(unlisted.code(), 477);
/// assert_eq!(StatusCode::from_u16(486), Some(StatusCode::BusyHere));
/// ```
///
/// A function that takes one from an enum of yours has the parameter `Unlisted<StatusCode>`, or better a
/// [`Code`].
///
/// Only the conversions of the enum `E` make one, which the macro writes into the variant as
/// `Unlisted<Self>`. So a listed code such as 486 has no second spelling: it is not an `Unlisted` of this
/// enum, and those of another enum do not fit.
pub struct Unlisted<E = ()> {
    code: Code,
    of: PhantomData<fn() -> E>,
}

impl<E> Unlisted<E> {
    pub(crate) const fn new(code: Code) -> Self {
        Self { code, of: PhantomData }
    }

    /// The code, 100 to 699.
    #[must_use]
    #[inline]
    pub const fn code(self) -> Code {
        self.code
    }
}

impl<E> Clone for Unlisted<E> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E> Copy for Unlisted<E> {}

impl<E> fmt::Debug for Unlisted<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Unlisted({})", self.code.as_u16())
    }
}

impl<E> PartialEq for Unlisted<E> {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

impl<E> Eq for Unlisted<E> {}

impl<E> PartialOrd for Unlisted<E> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<E> Ord for Unlisted<E> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.code.cmp(&other.code)
    }
}

impl<E> Hash for Unlisted<E> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.code.hash(state);
    }
}
