// Written by `cargo xtask regen` from specs/planfix. Do not edit.

//! The open enums of all methods.

use crate::runtime::{Choice, IntoOwned, Patch, Text, UnknownValue};
use std::borrow::Cow;

/// gender
///
/// The docs that were read list no value: every text is a value.
///
/// Source: planfix/en/contact.update.html, request table, row "sex"; planfix/ru/contact.update.md,
/// request table, row "sex".
#[derive(Debug, Clone, PartialEq)]
pub enum Sex<'a> {
    /// Any other value.
    Unknown(UnknownValue<'a>),
}

impl<'a> Text<'a> for Sex<'a> {
    fn of(text: Cow<'a, str>) -> Self {
        Sex::Unknown(UnknownValue::new(text))
    }
    fn text(&self) -> &str {
        match self {
            Sex::Unknown(value) => value.as_str(),
        }
    }
}

impl Sex<'_> {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        self.text()
    }
}

impl<'a> From<&'a str> for Sex<'a> {
    fn from(text: &'a str) -> Self {
        Sex::of(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a str> for Patch<Sex<'a>> {
    fn from(text: &'a str) -> Self {
        Patch::Set(text.into())
    }
}

impl IntoOwned for Sex<'_> {
    type Owned = Sex<'static>;
    fn into_owned(self) -> Self::Owned {
        match self {
            Sex::Unknown(value) => Sex::Unknown(value.into_owned()),
        }
    }
}

/// language: En
///
/// Open: a value that the docs do not list is kept as it is.
///
/// Source: planfix/en/contact.update.html, request table, row "lang"; planfix/ru/contact.update.md,
/// request table, row "lang".
#[derive(Debug, Clone, PartialEq)]
pub enum Lang<'a> {
    /// `En`.
    En,
    /// `Ru`.
    Ru,
    /// Any other value.
    Unknown(UnknownValue<'a>),
}

impl<'a> Text<'a> for Lang<'a> {
    fn of(text: Cow<'a, str>) -> Self {
        match &*text {
            "En" => Lang::En,
            "Ru" => Lang::Ru,
            _ => Lang::Unknown(UnknownValue::new(text)),
        }
    }
    fn text(&self) -> &str {
        match self {
            Lang::En => "En",
            Lang::Ru => "Ru",
            Lang::Unknown(value) => value.as_str(),
        }
    }
}

impl<'a> Choice<'a> for Lang<'a> {
    const KNOWN: &'static [&'static str] = &["En", "Ru"];
}

impl Lang<'_> {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        self.text()
    }
}

impl<'a> From<&'a str> for Lang<'a> {
    fn from(text: &'a str) -> Self {
        Lang::of(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a str> for Patch<Lang<'a>> {
    fn from(text: &'a str) -> Self {
        Patch::Set(text.into())
    }
}

impl IntoOwned for Lang<'_> {
    type Owned = Lang<'static>;
    fn into_owned(self) -> Self::Owned {
        match self {
            Lang::En => Lang::En,
            Lang::Ru => Lang::Ru,
            Lang::Unknown(value) => Lang::Unknown(value.into_owned()),
        }
    }
}
