// Written by `cargo xtask regen` from specs/vendor_of_bytes. Do not edit.

//! The open enums of all methods.

use ::contactory::runtime::{Choice, IntoOwned, Text, UnknownValue, serde_text};
use std::borrow::Cow;

/// Optional outline.
///
/// `Square`, `Round`, or any other text, which is kept as it is.
///
/// Source: vendor_of_bytes/page.thumbnail.md, query table, row "shape".
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Shape<'a> {
    /// `Square`.
    Square,
    /// `Round`.
    Round,
    /// Any other value.
    Unknown(UnknownValue<'a>),
}

impl<'a> Text<'a> for Shape<'a> {
    fn of(text: Cow<'a, str>) -> Self {
        Self::of_known(&text).unwrap_or_else(|| Shape::Unknown(UnknownValue::new(text)))
    }
    fn of_known(text: &str) -> Option<Self> {
        match text {
            "Square" => Some(Shape::Square),
            "Round" => Some(Shape::Round),
            _ => None,
        }
    }
    #[inline]
    fn text(&self) -> &str {
        match self {
            Shape::Square => "Square",
            Shape::Round => "Round",
            Shape::Unknown(value) => value.as_str(),
        }
    }
}

impl Shape<'_> {
    /// The values that the docs list.
    pub const KNOWN: &'static [&'static str] = &["Square", "Round"];
}

impl<'a> Choice<'a> for Shape<'a> {
    #[inline]
    fn is_known(&self) -> bool {
        !matches!(self, Shape::Unknown(_))
    }
}

serde_text!(Shape);

impl Shape<'_> {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        self.text()
    }
}

impl<'a> From<&'a str> for Shape<'a> {
    fn from(text: &'a str) -> Self {
        Shape::of(Cow::Borrowed(text))
    }
}

impl From<String> for Shape<'_> {
    fn from(text: String) -> Self {
        Shape::of(Cow::Owned(text))
    }
}

impl IntoOwned for Shape<'_> {
    type Owned = Shape<'static>;
    fn into_owned(self) -> Self::Owned {
        match self {
            Shape::Square => Shape::Square,
            Shape::Round => Shape::Round,
            Shape::Unknown(value) => Shape::Unknown(value.into_owned()),
        }
    }
}

/// Optional quality.
///
/// `Draft`, `Full`, or any other text, which is kept as it is.
///
/// Source: vendor_of_bytes/page.replace.md, query table, row "quality".
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Quality<'a> {
    /// `Draft`.
    Draft,
    /// `Full`.
    Full,
    /// Any other value.
    Unknown(UnknownValue<'a>),
}

impl<'a> Text<'a> for Quality<'a> {
    fn of(text: Cow<'a, str>) -> Self {
        Self::of_known(&text)
            .unwrap_or_else(|| Quality::Unknown(UnknownValue::new(text)))
    }
    fn of_known(text: &str) -> Option<Self> {
        match text {
            "Draft" => Some(Quality::Draft),
            "Full" => Some(Quality::Full),
            _ => None,
        }
    }
    #[inline]
    fn text(&self) -> &str {
        match self {
            Quality::Draft => "Draft",
            Quality::Full => "Full",
            Quality::Unknown(value) => value.as_str(),
        }
    }
}

impl Quality<'_> {
    /// The values that the docs list.
    pub const KNOWN: &'static [&'static str] = &["Draft", "Full"];
}

impl<'a> Choice<'a> for Quality<'a> {
    #[inline]
    fn is_known(&self) -> bool {
        !matches!(self, Quality::Unknown(_))
    }
}

serde_text!(Quality);

impl Quality<'_> {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        self.text()
    }
}

impl<'a> From<&'a str> for Quality<'a> {
    fn from(text: &'a str) -> Self {
        Quality::of(Cow::Borrowed(text))
    }
}

impl From<String> for Quality<'_> {
    fn from(text: String) -> Self {
        Quality::of(Cow::Owned(text))
    }
}

impl IntoOwned for Quality<'_> {
    type Owned = Quality<'static>;
    fn into_owned(self) -> Self::Owned {
        match self {
            Quality::Draft => Quality::Draft,
            Quality::Full => Quality::Full,
            Quality::Unknown(value) => Quality::Unknown(value.into_owned()),
        }
    }
}
