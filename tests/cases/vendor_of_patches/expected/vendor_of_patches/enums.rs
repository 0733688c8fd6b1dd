// Written by `cargo xtask regen` from specs/vendor_of_patches. Do not edit.

//! The open enums of all methods.

use ::contactory::runtime::{Choice, IntoOwned, Text, UnknownValue};
use std::borrow::Cow;

/// What to do Required
///
/// Open: a value that the docs do not list is kept as it is.
///
/// Source: vendor_of_patches/page.lost.md, request table, row "op".
#[derive(Debug, Clone, PartialEq)]
pub enum Op<'a> {
    /// `add`.
    Add,
    /// `remove`.
    Remove,
    /// Any other value.
    Unknown(UnknownValue<'a>),
}

impl<'a> Text<'a> for Op<'a> {
    fn of(text: Cow<'a, str>) -> Self {
        match &*text {
            "add" => Op::Add,
            "remove" => Op::Remove,
            _ => Op::Unknown(UnknownValue::new(text)),
        }
    }
    fn text(&self) -> &str {
        match self {
            Op::Add => "add",
            Op::Remove => "remove",
            Op::Unknown(value) => value.as_str(),
        }
    }
}

impl<'a> Choice<'a> for Op<'a> {
    const KNOWN: &'static [&'static str] = &["add", "remove"];
}

impl Op<'_> {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        self.text()
    }
}

impl<'a> From<&'a str> for Op<'a> {
    fn from(text: &'a str) -> Self {
        Op::of(Cow::Borrowed(text))
    }
}

impl IntoOwned for Op<'_> {
    type Owned = Op<'static>;
    fn into_owned(self) -> Self::Owned {
        match self {
            Op::Add => Op::Add,
            Op::Remove => Op::Remove,
            Op::Unknown(value) => Op::Unknown(value.into_owned()),
        }
    }
}

/// What to do
///
/// Open: a value that the docs do not list is kept as it is.
///
/// Source: vendor_of_patches/page.patch.md, request table, row "op".
#[derive(Debug, Clone, PartialEq)]
pub enum ItemOp<'a> {
    /// `add`.
    Add,
    /// `remove`.
    Remove,
    /// `replace`.
    Replace,
    /// `move`.
    Move,
    /// `copy`.
    Copy,
    /// `test`.
    Test,
    /// Any other value.
    Unknown(UnknownValue<'a>),
}

impl<'a> Text<'a> for ItemOp<'a> {
    fn of(text: Cow<'a, str>) -> Self {
        match &*text {
            "add" => ItemOp::Add,
            "remove" => ItemOp::Remove,
            "replace" => ItemOp::Replace,
            "move" => ItemOp::Move,
            "copy" => ItemOp::Copy,
            "test" => ItemOp::Test,
            _ => ItemOp::Unknown(UnknownValue::new(text)),
        }
    }
    fn text(&self) -> &str {
        match self {
            ItemOp::Add => "add",
            ItemOp::Remove => "remove",
            ItemOp::Replace => "replace",
            ItemOp::Move => "move",
            ItemOp::Copy => "copy",
            ItemOp::Test => "test",
            ItemOp::Unknown(value) => value.as_str(),
        }
    }
}

impl<'a> Choice<'a> for ItemOp<'a> {
    const KNOWN: &'static [&'static str] = &[
        "add",
        "remove",
        "replace",
        "move",
        "copy",
        "test",
    ];
}

impl ItemOp<'_> {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        self.text()
    }
}

impl<'a> From<&'a str> for ItemOp<'a> {
    fn from(text: &'a str) -> Self {
        ItemOp::of(Cow::Borrowed(text))
    }
}

impl IntoOwned for ItemOp<'_> {
    type Owned = ItemOp<'static>;
    fn into_owned(self) -> Self::Owned {
        match self {
            ItemOp::Add => ItemOp::Add,
            ItemOp::Remove => ItemOp::Remove,
            ItemOp::Replace => ItemOp::Replace,
            ItemOp::Move => ItemOp::Move,
            ItemOp::Copy => ItemOp::Copy,
            ItemOp::Test => ItemOp::Test,
            ItemOp::Unknown(value) => ItemOp::Unknown(value.into_owned()),
        }
    }
}

/// What it is made of
///
/// Open: a value that the docs do not list is kept as it is.
///
/// Source: vendor_of_patches/page.put.md, request table, row "Kind".
#[derive(Debug, Clone, PartialEq)]
pub enum Kind<'a> {
    /// `Wood`.
    Wood,
    /// `Steel`.
    Steel,
    /// Any other value.
    Unknown(UnknownValue<'a>),
}

impl<'a> Text<'a> for Kind<'a> {
    fn of(text: Cow<'a, str>) -> Self {
        match &*text {
            "Wood" => Kind::Wood,
            "Steel" => Kind::Steel,
            _ => Kind::Unknown(UnknownValue::new(text)),
        }
    }
    fn text(&self) -> &str {
        match self {
            Kind::Wood => "Wood",
            Kind::Steel => "Steel",
            Kind::Unknown(value) => value.as_str(),
        }
    }
}

impl<'a> Choice<'a> for Kind<'a> {
    const KNOWN: &'static [&'static str] = &["Wood", "Steel"];
}

impl Kind<'_> {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        self.text()
    }
}

impl<'a> From<&'a str> for Kind<'a> {
    fn from(text: &'a str) -> Self {
        Kind::of(Cow::Borrowed(text))
    }
}

impl IntoOwned for Kind<'_> {
    type Owned = Kind<'static>;
    fn into_owned(self) -> Self::Owned {
        match self {
            Kind::Wood => Kind::Wood,
            Kind::Steel => Kind::Steel,
            Kind::Unknown(value) => Kind::Unknown(value.into_owned()),
        }
    }
}
