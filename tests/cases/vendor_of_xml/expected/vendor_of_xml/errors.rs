// Written by `cargo xtask regen` from specs/vendor_of_xml. Do not edit.

//! The errors that any method may report.

use ::contactory::runtime::{
    ApiError, Choice, IntoOwned, KnownError, Text, UnknownValue, serde_text,
};
use std::borrow::Cow;

/// The code of an error that any method may report.
///
/// `0001`, `0042`, or any other text, which is kept as it is.
///
/// Source: vendor_of_xml/page_errors.md.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode<'a> {
    /// `0001`.
    ///
    /// The key is wrong.
    Code0001,
    /// `0042`.
    ///
    /// The ticket is closed, whatever its page says.
    Code0042,
    /// Any other value.
    Unknown(UnknownValue<'a>),
}

impl<'a> Text<'a> for ErrorCode<'a> {
    fn of(text: Cow<'a, str>) -> Self {
        Self::of_known(&text)
            .unwrap_or_else(|| ErrorCode::Unknown(UnknownValue::new(text)))
    }
    fn of_known(text: &str) -> Option<Self> {
        match text {
            "0001" => Some(ErrorCode::Code0001),
            "0042" => Some(ErrorCode::Code0042),
            _ => None,
        }
    }
    #[inline]
    fn text(&self) -> &str {
        match self {
            ErrorCode::Code0001 => "0001",
            ErrorCode::Code0042 => "0042",
            ErrorCode::Unknown(value) => value.as_str(),
        }
    }
}

impl ErrorCode<'_> {
    /// The values that the docs list.
    pub const KNOWN: &'static [&'static str] = &["0001", "0042"];
}

impl<'a> Choice<'a> for ErrorCode<'a> {
    #[inline]
    fn is_known(&self) -> bool {
        !matches!(self, ErrorCode::Unknown(_))
    }
}

serde_text!(ErrorCode);

impl ErrorCode<'_> {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        self.text()
    }
}

impl<'a> From<&'a str> for ErrorCode<'a> {
    fn from(text: &'a str) -> Self {
        ErrorCode::of(Cow::Borrowed(text))
    }
}

impl From<String> for ErrorCode<'_> {
    fn from(text: String) -> Self {
        ErrorCode::of(Cow::Owned(text))
    }
}

impl IntoOwned for ErrorCode<'_> {
    type Owned = ErrorCode<'static>;
    fn into_owned(self) -> Self::Owned {
        match self {
            ErrorCode::Code0001 => ErrorCode::Code0001,
            ErrorCode::Code0042 => ErrorCode::Code0042,
            ErrorCode::Unknown(value) => ErrorCode::Unknown(value.into_owned()),
        }
    }
}

impl ErrorCode<'_> {
    /// What the docs say of it; `None` for a code that they do not list.
    pub fn known(&self) -> Option<&'static KnownError> {
        ERRORS.iter().find(|known| known.code == self.as_str())
    }
    /// The section of the docs that lists it.
    pub fn category(&self) -> Option<&'static str> {
        self.known().map(|known| known.category).filter(|category| !category.is_empty())
    }
    /// When the same call may succeed later; `None` where nothing says that it may.
    pub fn retry(&self) -> Option<&'static str> {
        self.known().map(|known| known.retry).filter(|retry| !retry.is_empty())
    }
}

impl<'a> ErrorCode<'a> {
    /// The code of an error that a method reported.
    pub fn reported_in(error: &'a ApiError) -> Option<Self> {
        error.code.as_deref().map(Self::from)
    }
}

/// The errors that the docs list for every method.
pub const ERRORS: &[KnownError] = &[
    KnownError {
        code: "0001",
        text: "the key is wrong",
        category: "Error codes",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "0042",
        text: "the ticket is closed, whatever its page says",
        category: "Error codes",
        ..KnownError::NOTHING
    },
];
