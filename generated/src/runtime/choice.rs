//! What open enums share: their values come from a page that may not list all of them.

use super::own::{IntoOwned, own};
use super::value::Text;
use std::borrow::Cow;

/// A value that the docs do not list. Only a reader or `From<&str>` makes one, so a known value never hides in it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownValue<'a>(Cow<'a, str>);

impl<'a> UnknownValue<'a> {
    /// For generated enums, which know their values.
    #[doc(hidden)]
    pub fn new(text: Cow<'a, str>) -> Self {
        UnknownValue(text)
    }

    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl IntoOwned for UnknownValue<'_> {
    type Owned = UnknownValue<'static>;

    fn into_owned(self) -> Self::Owned {
        UnknownValue(own(self.0))
    }
}

/// An open enum: some known values and any other text.
pub trait Choice<'a>: Text<'a> {
    /// True for a value that the docs list.
    fn is_known(&self) -> bool;
}
