// Written by `cargo xtask regen` from specs/vendor_of_xml. Do not edit.

//! The open enums of all methods.

use ::contactory::runtime::{Choice, IntoOwned, Text, UnknownValue};
use std::borrow::Cow;

/// Ticket state
///
/// Open: a value that the docs do not list is kept as it is.
///
/// Source: vendor_of_xml/page_values.md; vendor_of_xml/page.md, request table, row "ticket.state".
#[derive(Debug, Clone, PartialEq)]
pub enum State<'a> {
    /// `OPEN`.
    ///
    /// somebody works on it
    Open,
    /// `CLOSED`.
    ///
    /// it was answered
    Closed,
    /// Any other value.
    Unknown(UnknownValue<'a>),
}

impl<'a> Text<'a> for State<'a> {
    fn of(text: Cow<'a, str>) -> Self {
        match &*text {
            "OPEN" => State::Open,
            "CLOSED" => State::Closed,
            _ => State::Unknown(UnknownValue::new(text)),
        }
    }
    fn text(&self) -> &str {
        match self {
            State::Open => "OPEN",
            State::Closed => "CLOSED",
            State::Unknown(value) => value.as_str(),
        }
    }
}

impl<'a> Choice<'a> for State<'a> {
    const KNOWN: &'static [&'static str] = &["OPEN", "CLOSED"];
}

impl State<'_> {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        self.text()
    }
}

impl<'a> From<&'a str> for State<'a> {
    fn from(text: &'a str) -> Self {
        State::of(Cow::Borrowed(text))
    }
}

impl IntoOwned for State<'_> {
    type Owned = State<'static>;
    fn into_owned(self) -> Self::Owned {
        match self {
            State::Open => State::Open,
            State::Closed => State::Closed,
            State::Unknown(value) => State::Unknown(value.into_owned()),
        }
    }
}
