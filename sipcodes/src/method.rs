//! Methods of requests: compared in `const` functions, case-sensitively (RFC 3261, Section 7.1).

/// Whether `method` is one of `methods`.
pub(crate) const fn is_among(method: &str, mut methods: &[&str]) -> bool {
    while let [first, rest @ ..] = methods {
        if is_same(method, first) {
            return true;
        }
        methods = rest;
    }
    false
}

/// `==`, which is not `const`.
pub(crate) const fn is_same(one: &str, other: &str) -> bool {
    let (mut one, mut other) = (one.as_bytes(), other.as_bytes());
    while let ([first, one_rest @ ..], [second, other_rest @ ..]) = (one, other) {
        if *first != *second {
            return false;
        }
        (one, other) = (one_rest, other_rest);
    }
    one.is_empty() && other.is_empty()
}
