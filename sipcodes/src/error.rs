use core::fmt::{self, Write as _};

/// The beginning of a rejected value, kept in an error so that its message can show it.
///
/// At most [`Excerpt::CAPACITY`] bytes are kept. `Display` escapes quotes and control characters, shows
/// `U+FFFD` for bytes that are not UTF-8, and ends in `…` where the value was cut off.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Excerpt {
    bytes: [u8; Self::CAPACITY],
    /// how long the whole was
    length: usize,
}

impl Excerpt {
    /// How many bytes are kept at most.
    pub const CAPACITY: usize = 24;

    pub(crate) const fn new(given: &[u8]) -> Self {
        let mut bytes = [0; Self::CAPACITY];
        let mut at = 0;
        while at < given.len() && at < Self::CAPACITY {
            bytes[at] = given[at];
            at += 1;
        }
        let length = given.len();
        Self { bytes, length }
    }

    /// The bytes that were kept.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8] {
        match self.bytes.split_at_checked(self.length) {
            Some((kept, _)) => kept,
            None => &self.bytes,
        }
    }

    /// Whether the value was longer than the bytes that were kept.
    #[must_use]
    pub const fn is_cut(&self) -> bool {
        self.length > Self::CAPACITY
    }
}

impl fmt::Display for Excerpt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut chunks = self.as_bytes().utf8_chunks().peekable();
        while let Some(chunk) = chunks.next() {
            for character in chunk.valid().chars() {
                write_escaped(f, character)?;
            }
            // a character that the cut went through is left to the ellipsis
            let is_cut_through = self.is_cut() && chunks.peek().is_none();
            if !(chunk.invalid().is_empty() || is_cut_through) {
                f.write_str("\u{FFFD}")?;
            }
        }
        f.write_str(if self.is_cut() { "…" } else { "" })
    }
}

impl fmt::Debug for Excerpt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{self}\"")
    }
}

/// Writes a character so that it does not change how the text around it is shown. `escape_debug` would
/// link a panic.
fn write_escaped(f: &mut fmt::Formatter<'_>, character: char) -> fmt::Result {
    let changes_direction = matches!(
        character,
        '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
    );
    if changes_direction || character.is_control() || matches!(character, '"' | '\'' | '\\') {
        write!(f, "{}", character.escape_default())
    } else {
        f.write_char(character)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Given {
    Number(u16),
    Text(Excerpt),
}

impl fmt::Display for Given {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => write!(f, "`{number}`"),
            Self::Text(excerpt) => write!(f, "`{excerpt}`"),
        }
    }
}

/// An error that shows the rejected value: its two constructors, its message and the trait.
macro_rules! error_of_given {
    ($(#[$doc:meta])* $name:ident: $message:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct $name(Given);

        impl $name {
            #[doc(hidden)]
            #[must_use]
            pub const fn number(given: u16) -> Self {
                Self(Given::Number(given))
            }

            #[doc(hidden)]
            #[must_use]
            pub const fn text(given: &str) -> Self {
                Self(Given::Text(Excerpt::new(given.as_bytes())))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, $message, self.0)
            }
        }

        impl core::error::Error for $name {}
    };
}

error_of_given! {
    /// The value is not a code of the table: the error of `TryFrom` and `FromStr` of every
    /// enum that [`status_codes`](macro@crate::status_codes) generates.
    UnknownCode: "{} is not a response code of this table"
}

error_of_given! {
    /// The value is not a SIP response code, known or unknown: the error of `TryFrom<u16>` and
    /// `FromStr` of [`Code`](crate::Code).
    InvalidCode: "{} is not a SIP response code: expected three digits, 100 to 699"
}
