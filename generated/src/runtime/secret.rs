//! Texts that must not end up in a log: keys, tokens, passwords, sessions.
//!
//! Generated credentials and fields hold it; what prints them sees `[redacted]`.

use super::own::{IntoOwned, own};
use super::patch::Patch;
use super::value::Text;
use std::borrow::Cow;
use std::fmt;

/// A text that prints as `[redacted]` and that only [`Secret::expose`] shows.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Secret<'a>(Cow<'a, str>);

impl Secret<'_> {
    /// The text.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("[redacted]")
    }
}

impl<'a> From<&'a str> for Secret<'a> {
    fn from(text: &'a str) -> Self {
        Secret(Cow::Borrowed(text))
    }
}

impl From<String> for Secret<'_> {
    fn from(text: String) -> Self {
        Secret(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Secret<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Secret(text)
    }
}

impl<'a> From<&'a Secret<'_>> for Secret<'a> {
    fn from(secret: &'a Secret<'_>) -> Self {
        Secret(Cow::Borrowed(secret.expose()))
    }
}

impl<'a> From<&'a str> for Patch<Secret<'a>> {
    fn from(text: &'a str) -> Self {
        Patch::Set(text.into())
    }
}

impl From<String> for Patch<Secret<'_>> {
    fn from(text: String) -> Self {
        Patch::Set(text.into())
    }
}

impl<'a> Text<'a> for Secret<'a> {
    fn of(text: Cow<'a, str>) -> Self {
        Secret(text)
    }

    fn text(&self) -> &str {
        self.expose()
    }
}

impl IntoOwned for Secret<'_> {
    type Owned = Secret<'static>;

    fn into_owned(self) -> Secret<'static> {
        Secret(own(self.0))
    }
}
