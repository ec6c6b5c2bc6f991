use crate::Requirement;

/// A header field that a response with some code must, should, may or must not carry.
///
/// The rules of a code are what its own text adds; what holds for all responses (Via, From, To,
/// Call-ID and CSeq copied from the request: RFC 3261, Section 8.2.6.2) or for a whole class is not
/// repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct HeaderRule {
    name: &'static str,
    requirement: Requirement,
    when: &'static str,
}

impl HeaderRule {
    /// A rule for the header field `name`; an empty `when` means always.
    #[must_use]
    pub const fn new(name: &'static str, requirement: Requirement, when: &'static str) -> Self {
        Self { name, requirement, when }
    }

    /// The name of the header field, in its usual capitalisation and never in compact form.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.name
    }

    /// How strongly it is asked for.
    #[must_use]
    pub const fn requirement(self) -> Requirement {
        self.requirement
    }

    /// The condition under which the rule holds, in a few words, or the methods of the requests
    /// for which it does, such as `"REGISTER"` or `"SUBSCRIBE, NOTIFY"`. Empty: always.
    #[must_use]
    pub const fn when(self) -> &'static str {
        self.when
    }

    /// Whether the method alone settles that the rule holds for a response to a `method` request:
    /// it has no condition, or its condition is a list of methods with this one in it. `false`
    /// where it is for other methods, and where [`when`](HeaderRule::when) asks for something else.
    ///
    /// ```
    /// use sipcodes::StatusCode;
    ///
    /// let rules = StatusCode::BadEvent.header_rules();
    /// let [in_publish, in_others] = rules else { panic!() };
    /// assert!(in_publish.holds_for("PUBLISH") && !in_publish.holds_for("NOTIFY"));
    /// assert!(in_others.holds_for("NOTIFY"));
    /// ```
    #[must_use]
    pub fn holds_for(self, method: &str) -> bool {
        self.when.is_empty() || self.when.split(", ").any(|of_list| of_list == method)
    }
}
