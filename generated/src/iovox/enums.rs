// Written by `cargo xtask regen` from specs/iovox. Do not edit.

//! The open enums of all methods.

use crate::runtime::{Choice, IntoOwned, Patch, Text, UnknownValue, serde_text};
use std::borrow::Cow;

/// XML or JSON: how the data come back.
///
/// `XML`, `JSON`, or any other text, which is kept as it is.
///
/// Source: iovox/getContactDetails.html, query table, row "output".
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Output<'a> {
    /// `XML`.
    Xml,
    /// `JSON`.
    Json,
    /// Any other value.
    Unknown(UnknownValue<'a>),
}

impl<'a> Text<'a> for Output<'a> {
    fn of(text: Cow<'a, str>) -> Self {
        Self::of_known(&text).unwrap_or_else(|| Output::Unknown(UnknownValue::new(text)))
    }
    fn of_known(text: &str) -> Option<Self> {
        match text {
            "XML" => Some(Output::Xml),
            "JSON" => Some(Output::Json),
            _ => None,
        }
    }
    #[inline]
    fn text(&self) -> &str {
        match self {
            Output::Xml => "XML",
            Output::Json => "JSON",
            Output::Unknown(value) => value.as_str(),
        }
    }
}

impl Output<'_> {
    /// The values that the docs list.
    pub const KNOWN: &'static [&'static str] = &["XML", "JSON"];
}

impl<'a> Choice<'a> for Output<'a> {
    #[inline]
    fn is_known(&self) -> bool {
        !matches!(self, Output::Unknown(_))
    }
}

serde_text!(Output);

impl Output<'_> {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        self.text()
    }
}

impl<'a> From<&'a str> for Output<'a> {
    fn from(text: &'a str) -> Self {
        Output::of(Cow::Borrowed(text))
    }
}

impl From<String> for Output<'_> {
    fn from(text: String) -> Self {
        Output::of(Cow::Owned(text))
    }
}

impl<'a> From<&'a str> for Patch<Output<'a>> {
    fn from(text: &'a str) -> Self {
        Patch::Set(text.into())
    }
}

impl IntoOwned for Output<'_> {
    type Owned = Output<'static>;
    fn into_owned(self) -> Self::Owned {
        match self {
            Output::Xml => Output::Xml,
            Output::Json => Output::Json,
            Output::Unknown(value) => Output::Unknown(value.into_owned()),
        }
    }
}
