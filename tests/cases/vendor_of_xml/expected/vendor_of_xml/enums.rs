// Written by `cargo xtask regen` from specs/vendor_of_xml. Do not edit.

//! The open enums of all methods.

use ::contactory::runtime::{Choice, IntoOwned, Text, UnknownValue, serde_text};
use std::borrow::Cow;

/// The allowed values are listed in the section Ticket state.
///
/// `OPEN`, `CLOSED`, or any other text, which is kept as it is.
///
/// Source: vendor_of_xml/page_values.md; vendor_of_xml/page.md, request table, row "ticket.state".
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketState<'a> {
    /// `OPEN`.
    ///
    /// Somebody works on it.
    Open,
    /// `CLOSED`.
    ///
    /// It was answered.
    Closed,
    /// Any other value.
    Unknown(UnknownValue<'a>),
}

impl<'a> Text<'a> for TicketState<'a> {
    fn of(text: Cow<'a, str>) -> Self {
        Self::of_known(&text)
            .unwrap_or_else(|| TicketState::Unknown(UnknownValue::new(text)))
    }
    fn of_known(text: &str) -> Option<Self> {
        match text {
            "OPEN" => Some(TicketState::Open),
            "CLOSED" => Some(TicketState::Closed),
            _ => None,
        }
    }
    #[inline]
    fn text(&self) -> &str {
        match self {
            TicketState::Open => "OPEN",
            TicketState::Closed => "CLOSED",
            TicketState::Unknown(value) => value.as_str(),
        }
    }
}

impl TicketState<'_> {
    /// The values that the docs list.
    pub const KNOWN: &'static [&'static str] = &["OPEN", "CLOSED"];
}

impl<'a> Choice<'a> for TicketState<'a> {
    #[inline]
    fn is_known(&self) -> bool {
        !matches!(self, TicketState::Unknown(_))
    }
}

serde_text!(TicketState);

impl TicketState<'_> {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        self.text()
    }
}

impl<'a> From<&'a str> for TicketState<'a> {
    fn from(text: &'a str) -> Self {
        TicketState::of(Cow::Borrowed(text))
    }
}

impl From<String> for TicketState<'_> {
    fn from(text: String) -> Self {
        TicketState::of(Cow::Owned(text))
    }
}

impl IntoOwned for TicketState<'_> {
    type Owned = TicketState<'static>;
    fn into_owned(self) -> Self::Owned {
        match self {
            TicketState::Open => TicketState::Open,
            TicketState::Closed => TicketState::Closed,
            TicketState::Unknown(value) => TicketState::Unknown(value.into_owned()),
        }
    }
}
