// Written by `cargo xtask regen` from specs/vendor_of_patches. Do not edit.

//! The open enums of all methods.

use ::contactory::runtime::{Choice, IntoOwned, Text, UnknownValue, serde_text};
use std::borrow::Cow;

/// What to do Required.
///
/// `add`, `remove`, `replace`, `move` and 2 more, or any other text, which is kept as it is.
///
/// Source: vendor_of_patches/page.lost.md, request table, row "op".
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Op<'a> {
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

impl<'a> Text<'a> for Op<'a> {
    fn of(text: Cow<'a, str>) -> Self {
        Self::of_known(&text).unwrap_or_else(|| Op::Unknown(UnknownValue::new(text)))
    }
    fn of_known(text: &str) -> Option<Self> {
        match text {
            "add" => Some(Op::Add),
            "remove" => Some(Op::Remove),
            "replace" => Some(Op::Replace),
            "move" => Some(Op::Move),
            "copy" => Some(Op::Copy),
            "test" => Some(Op::Test),
            _ => None,
        }
    }
    #[inline]
    fn text(&self) -> &str {
        match self {
            Op::Add => "add",
            Op::Remove => "remove",
            Op::Replace => "replace",
            Op::Move => "move",
            Op::Copy => "copy",
            Op::Test => "test",
            Op::Unknown(value) => value.as_str(),
        }
    }
}

impl Op<'_> {
    /// The values that the docs list.
    pub const KNOWN: &'static [&'static str] = &[
        "add",
        "remove",
        "replace",
        "move",
        "copy",
        "test",
    ];
}

impl<'a> Choice<'a> for Op<'a> {
    #[inline]
    fn is_known(&self) -> bool {
        !matches!(self, Op::Unknown(_))
    }
}

serde_text!(Op);

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

impl From<String> for Op<'_> {
    fn from(text: String) -> Self {
        Op::of(Cow::Owned(text))
    }
}

impl IntoOwned for Op<'_> {
    type Owned = Op<'static>;
    fn into_owned(self) -> Self::Owned {
        match self {
            Op::Add => Op::Add,
            Op::Remove => Op::Remove,
            Op::Replace => Op::Replace,
            Op::Move => Op::Move,
            Op::Copy => Op::Copy,
            Op::Test => Op::Test,
            Op::Unknown(value) => Op::Unknown(value.into_owned()),
        }
    }
}

/// What it is made of.
///
/// `Wood`, `Steel`, or any other text, which is kept as it is.
///
/// Source: vendor_of_patches/page.put.md, request table, row "Kind".
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShelfKind<'a> {
    /// `Wood`.
    Wood,
    /// `Steel`.
    Steel,
    /// Any other value.
    Unknown(UnknownValue<'a>),
}

impl<'a> Text<'a> for ShelfKind<'a> {
    fn of(text: Cow<'a, str>) -> Self {
        Self::of_known(&text)
            .unwrap_or_else(|| ShelfKind::Unknown(UnknownValue::new(text)))
    }
    fn of_known(text: &str) -> Option<Self> {
        match text {
            "Wood" => Some(ShelfKind::Wood),
            "Steel" => Some(ShelfKind::Steel),
            _ => None,
        }
    }
    #[inline]
    fn text(&self) -> &str {
        match self {
            ShelfKind::Wood => "Wood",
            ShelfKind::Steel => "Steel",
            ShelfKind::Unknown(value) => value.as_str(),
        }
    }
}

impl ShelfKind<'_> {
    /// The values that the docs list.
    pub const KNOWN: &'static [&'static str] = &["Wood", "Steel"];
}

impl<'a> Choice<'a> for ShelfKind<'a> {
    #[inline]
    fn is_known(&self) -> bool {
        !matches!(self, ShelfKind::Unknown(_))
    }
}

serde_text!(ShelfKind);

impl ShelfKind<'_> {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        self.text()
    }
}

impl<'a> From<&'a str> for ShelfKind<'a> {
    fn from(text: &'a str) -> Self {
        ShelfKind::of(Cow::Borrowed(text))
    }
}

impl From<String> for ShelfKind<'_> {
    fn from(text: String) -> Self {
        ShelfKind::of(Cow::Owned(text))
    }
}

impl IntoOwned for ShelfKind<'_> {
    type Owned = ShelfKind<'static>;
    fn into_owned(self) -> Self::Owned {
        match self {
            ShelfKind::Wood => ShelfKind::Wood,
            ShelfKind::Steel => ShelfKind::Steel,
            ShelfKind::Unknown(value) => ShelfKind::Unknown(value.into_owned()),
        }
    }
}
