use core::fmt;

/// Where a code is specified: an RFC and the section in it.
///
/// ```
/// use sipcodes::StatusCode;
///
/// let [reference] = StatusCode::BusyHere.references() else { panic!() };
/// assert_eq!(reference.to_string(), "RFC 3261, Section 21.4.24");
/// assert_eq!(
///     reference.url().to_string(),
///     "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.24",
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference {
    rfc: u16,
    section: &'static str,
}

impl Reference {
    /// A reference to `section` of RFC number `rfc`; an empty `section` means the whole document.
    #[must_use]
    pub const fn new(rfc: u16, section: &'static str) -> Self {
        Self { rfc, section }
    }

    /// The number of the RFC.
    #[must_use]
    pub const fn rfc(self) -> u16 {
        self.rfc
    }

    /// The section, such as `"21.4.24"`, or `"A.1"` in an appendix; empty where the reference is
    /// to the whole document.
    #[must_use]
    pub const fn section(self) -> &'static str {
        self.section
    }

    /// Something that displays the address of the section in the RFC Editor's HTML edition.
    #[must_use]
    pub const fn url(self) -> ReferenceUrl {
        ReferenceUrl(self)
    }

    /// Appendices are lettered, sections are numbered.
    fn is_appendix(self) -> bool {
        self.section.starts_with(|first: char| first.is_ascii_alphabetic())
    }
}

/// Shows `RFC 3261, Section 21.4.24`.
impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { rfc, section } = self;
        match (section.is_empty(), self.is_appendix()) {
            (true, _) => write!(f, "RFC {rfc}"),
            (false, false) => write!(f, "RFC {rfc}, Section {section}"),
            (false, true) => write!(f, "RFC {rfc}, Appendix {section}"),
        }
    }
}

/// The address of a [`Reference`]: displays
/// `https://www.rfc-editor.org/rfc/rfc3261#section-21.4.24`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ReferenceUrl(Reference);

impl fmt::Display for ReferenceUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Reference { rfc, section } = self.0;
        write!(f, "https://www.rfc-editor.org/rfc/rfc{rfc}")?;
        match (section.is_empty(), self.0.is_appendix()) {
            (true, _) => Ok(()),
            (false, false) => write!(f, "#section-{section}"),
            (false, true) => write!(f, "#appendix-{section}"),
        }
    }
}
