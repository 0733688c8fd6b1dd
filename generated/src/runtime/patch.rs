//! The three states of a field in a partial update.
//!
//! Setters make it, writers ask it; generated fields hold it.

use super::own::IntoOwned;
use std::borrow::Cow;

/// What an update does to a field: leave it, empty it, or give it a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Patch<T> {
    /// The field is not sent: the vendor leaves it as it is.
    #[default]
    Keep,
    /// The field is sent empty (`<a/>`, in JSON `null`). What the vendor makes of that is the vendor's matter.
    Clear,
    /// The field is sent with this value.
    Set(T),
}

impl<T> Patch<T> {
    /// The value to set, if there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Patch::Set(value) => Some(value),
            Patch::Keep | Patch::Clear => None,
        }
    }

    /// True when the field is not sent.
    pub fn is_keep(&self) -> bool {
        matches!(self, Patch::Keep)
    }

    /// True when the field is sent empty.
    pub fn is_clear(&self) -> bool {
        matches!(self, Patch::Clear)
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Patch::Set(value)
    }
}

impl<'a> From<&'a str> for Patch<Cow<'a, str>> {
    fn from(value: &'a str) -> Self {
        Patch::Set(Cow::Borrowed(value))
    }
}

impl From<String> for Patch<Cow<'_, str>> {
    fn from(value: String) -> Self {
        Patch::Set(Cow::Owned(value))
    }
}

impl<T: IntoOwned> IntoOwned for Patch<T> {
    type Owned = Patch<T::Owned>;

    fn into_owned(self) -> Self::Owned {
        match self {
            Patch::Keep => Patch::Keep,
            Patch::Clear => Patch::Clear,
            Patch::Set(value) => Patch::Set(value.into_owned()),
        }
    }
}
