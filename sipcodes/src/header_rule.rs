use core::iter::FusedIterator;

use crate::method;
use crate::{Applies, Requirement};

/// A header field that a response must, should, may, should not or must not carry.
///
/// ```
/// use sipcodes::{Applies, Requirement, StatusCode};
///
/// let [allow] = StatusCode::MethodNotAllowed.header_rules() else { panic!() };
/// assert_eq!((allow.name(), allow.requirement()), ("Allow", Requirement::Required));
/// assert_eq!(allow.applies_to("INVITE"), Applies::Always);
///
/// // and the fields of every response to an INVITE
/// assert!(StatusCode::MethodNotAllowed.header_rules_for("INVITE").any(|rule| rule.name() == "CSeq"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct HeaderRule {
    name: &'static str,
    requirement: Requirement,
    methods: &'static [&'static str],
    when: &'static str,
    is_implied: bool,
}

impl HeaderRule {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(
        name: &'static str,
        requirement: Requirement,
        methods: &'static [&'static str],
        when: &'static str,
        is_implied: bool,
    ) -> Self {
        Self { name, requirement, methods, when, is_implied }
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

    /// The methods of the requests whose responses the rule is for, in upper case; empty means any.
    #[must_use]
    pub const fn methods(self) -> &'static [&'static str] {
        self.methods
    }

    /// The condition under which the rule holds, in a few words; empty means always. A condition on an
    /// extension begins with `option tag`.
    #[must_use]
    pub const fn when(self) -> &'static str {
        self.when
    }

    /// Whether the specification implies the rule without a keyword of RFC 2119. Such a rule is a hint:
    /// a response that breaks it is not wrong.
    #[must_use]
    pub const fn is_implied(self) -> bool {
        self.is_implied
    }

    /// Whether the rule holds for a response to a request of this method: [`Applies::Never`] if it is for
    /// other methods, [`Applies::Sometimes`] if it has a condition ([`when`](HeaderRule::when)).
    #[must_use]
    pub const fn applies_to(self, method: &str) -> Applies {
        if !self.methods.is_empty() && !method::is_among(method, self.methods) {
            Applies::Never
        } else if self.when.is_empty() {
            Applies::Always
        } else {
            Applies::Sometimes
        }
    }
}

/// The rules of the codes from the first number to the second.
pub(crate) type Range = (u16, u16, &'static [HeaderRule]);

/// The rules on header fields of a response to one method: those of the ranges that its code is in, then
/// the code's own. Rules that can never hold for the method are left out.
///
/// Made by `header_rules_for` of [`StatusCode`](crate::StatusCode::header_rules_for), of
/// [`Code`](crate::Code::header_rules_for) and of every generated enum.
#[derive(Clone, Debug)]
pub struct HeaderRules<'m> {
    ranges: &'static [Range],
    rules: &'static [HeaderRule],
    /// of the code, which come last
    own: &'static [HeaderRule],
    number: u16,
    method: &'m str,
}

impl<'m> HeaderRules<'m> {
    pub(crate) const fn new(
        ranges: &'static [Range],
        own: &'static [HeaderRule],
        number: u16,
        method: &'m str,
    ) -> Self {
        Self { ranges, rules: &[], own, number, method }
    }
}

impl Iterator for HeaderRules<'_> {
    type Item = &'static HeaderRule;

    fn next(&mut self) -> Option<&'static HeaderRule> {
        loop {
            if let [rule, rest @ ..] = self.rules {
                self.rules = rest;
                if rule.applies_to(self.method) != Applies::Never {
                    return Some(rule);
                }
            } else if let [(first, last, rules), rest @ ..] = self.ranges {
                self.ranges = rest;
                if (*first..=*last).contains(&self.number) {
                    self.rules = rules;
                }
            } else if self.own.is_empty() {
                return None;
            } else {
                self.rules = core::mem::take(&mut self.own);
            }
        }
    }
}

impl FusedIterator for HeaderRules<'_> {}
