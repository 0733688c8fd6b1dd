// Written by `cargo xtask regen` from specs/superoffice. Do not edit.

//! The open enums of all methods.

use crate::runtime::{Choice, IntoOwned, Patch, Text, UnknownValue, serde_text};
use std::borrow::Cow;

/// FULL (raw values and hints too) or SLIM (display values alone).
///
/// `Slim`, `Wide`, `Full`, or any other text, which is kept as it is.
///
/// Source: superoffice/contact.list.get.md, query table, row "$mode".
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactMode<'a> {
    /// `Slim`.
    Slim,
    /// `Wide`.
    Wide,
    /// `Full`.
    Full,
    /// Any other value.
    Unknown(UnknownValue<'a>),
}

impl<'a> Text<'a> for ContactMode<'a> {
    fn of(text: Cow<'a, str>) -> Self {
        Self::of_known(&text)
            .unwrap_or_else(|| ContactMode::Unknown(UnknownValue::new(text)))
    }
    fn of_known(text: &str) -> Option<Self> {
        match text {
            "Slim" => Some(ContactMode::Slim),
            "Wide" => Some(ContactMode::Wide),
            "Full" => Some(ContactMode::Full),
            _ => None,
        }
    }
    #[inline]
    fn text(&self) -> &str {
        match self {
            ContactMode::Slim => "Slim",
            ContactMode::Wide => "Wide",
            ContactMode::Full => "Full",
            ContactMode::Unknown(value) => value.as_str(),
        }
    }
}

impl ContactMode<'_> {
    /// The values that the docs list.
    pub const KNOWN: &'static [&'static str] = &["Slim", "Wide", "Full"];
}

impl<'a> Choice<'a> for ContactMode<'a> {
    #[inline]
    fn is_known(&self) -> bool {
        !matches!(self, ContactMode::Unknown(_))
    }
}

serde_text!(ContactMode);

impl ContactMode<'_> {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        self.text()
    }
}

impl<'a> From<&'a str> for ContactMode<'a> {
    fn from(text: &'a str) -> Self {
        ContactMode::of(Cow::Borrowed(text))
    }
}

impl From<String> for ContactMode<'_> {
    fn from(text: String) -> Self {
        ContactMode::of(Cow::Owned(text))
    }
}

impl<'a> From<&'a str> for Patch<ContactMode<'a>> {
    fn from(text: &'a str) -> Self {
        Patch::Set(text.into())
    }
}

impl IntoOwned for ContactMode<'_> {
    type Owned = ContactMode<'static>;
    fn into_owned(self) -> Self::Owned {
        match self {
            ContactMode::Slim => ContactMode::Slim,
            ContactMode::Wide => ContactMode::Wide,
            ContactMode::Full => ContactMode::Full,
            ContactMode::Unknown(value) => ContactMode::Unknown(value.into_owned()),
        }
    }
}

/// Kind of values in SLIM mode: Logical gives a boolean as true/false, Display as an icon hint. A date
/// is an ISO string either way.
///
/// `Logical`, `Display`, or any other text, which is kept as it is.
///
/// Source: superoffice/contact.list.get.md, query table, row "$output".
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Output<'a> {
    /// `Logical`.
    Logical,
    /// `Display`.
    Display,
    /// Any other value.
    Unknown(UnknownValue<'a>),
}

impl<'a> Text<'a> for Output<'a> {
    fn of(text: Cow<'a, str>) -> Self {
        Self::of_known(&text).unwrap_or_else(|| Output::Unknown(UnknownValue::new(text)))
    }
    fn of_known(text: &str) -> Option<Self> {
        match text {
            "Logical" => Some(Output::Logical),
            "Display" => Some(Output::Display),
            _ => None,
        }
    }
    #[inline]
    fn text(&self) -> &str {
        match self {
            Output::Logical => "Logical",
            Output::Display => "Display",
            Output::Unknown(value) => value.as_str(),
        }
    }
}

impl Output<'_> {
    /// The values that the docs list.
    pub const KNOWN: &'static [&'static str] = &["Logical", "Display"];
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
            Output::Logical => Output::Logical,
            Output::Display => Output::Display,
            Output::Unknown(value) => Output::Unknown(value.into_owned()),
        }
    }
}

/// Answer for a missing picture (default = Null = 404 Error) (Default, ClearPixel, SrNoPhoto,
/// SrNoPhotoWithBorder).
///
/// `Default`, `ClearPixel`, `SrNoPhoto`, `SrNoPhotoWithBorder` and 2 more, or any other text, which is
/// kept as it is.
///
/// Source: superoffice/contact.image.get.md, query table, row "ifBlank".
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IfBlank<'a> {
    /// `Default`.
    Default,
    /// `ClearPixel`.
    ClearPixel,
    /// `SrNoPhoto`.
    SrNoPhoto,
    /// `SrNoPhotoWithBorder`.
    SrNoPhotoWithBorder,
    /// `Null`.
    Null,
    /// `GenericFileIcon`.
    GenericFileIcon,
    /// Any other value.
    Unknown(UnknownValue<'a>),
}

impl<'a> Text<'a> for IfBlank<'a> {
    fn of(text: Cow<'a, str>) -> Self {
        Self::of_known(&text)
            .unwrap_or_else(|| IfBlank::Unknown(UnknownValue::new(text)))
    }
    fn of_known(text: &str) -> Option<Self> {
        match text {
            "Default" => Some(IfBlank::Default),
            "ClearPixel" => Some(IfBlank::ClearPixel),
            "SrNoPhoto" => Some(IfBlank::SrNoPhoto),
            "SrNoPhotoWithBorder" => Some(IfBlank::SrNoPhotoWithBorder),
            "Null" => Some(IfBlank::Null),
            "GenericFileIcon" => Some(IfBlank::GenericFileIcon),
            _ => None,
        }
    }
    #[inline]
    fn text(&self) -> &str {
        match self {
            IfBlank::Default => "Default",
            IfBlank::ClearPixel => "ClearPixel",
            IfBlank::SrNoPhoto => "SrNoPhoto",
            IfBlank::SrNoPhotoWithBorder => "SrNoPhotoWithBorder",
            IfBlank::Null => "Null",
            IfBlank::GenericFileIcon => "GenericFileIcon",
            IfBlank::Unknown(value) => value.as_str(),
        }
    }
}

impl IfBlank<'_> {
    /// The values that the docs list.
    pub const KNOWN: &'static [&'static str] = &[
        "Default",
        "ClearPixel",
        "SrNoPhoto",
        "SrNoPhotoWithBorder",
        "Null",
        "GenericFileIcon",
    ];
}

impl<'a> Choice<'a> for IfBlank<'a> {
    #[inline]
    fn is_known(&self) -> bool {
        !matches!(self, IfBlank::Unknown(_))
    }
}

serde_text!(IfBlank);

impl IfBlank<'_> {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        self.text()
    }
}

impl<'a> From<&'a str> for IfBlank<'a> {
    fn from(text: &'a str) -> Self {
        IfBlank::of(Cow::Borrowed(text))
    }
}

impl From<String> for IfBlank<'_> {
    fn from(text: String) -> Self {
        IfBlank::of(Cow::Owned(text))
    }
}

impl<'a> From<&'a str> for Patch<IfBlank<'a>> {
    fn from(text: &'a str) -> Self {
        Patch::Set(text.into())
    }
}

impl IntoOwned for IfBlank<'_> {
    type Owned = IfBlank<'static>;
    fn into_owned(self) -> Self::Owned {
        match self {
            IfBlank::Default => IfBlank::Default,
            IfBlank::ClearPixel => IfBlank::ClearPixel,
            IfBlank::SrNoPhoto => IfBlank::SrNoPhoto,
            IfBlank::SrNoPhotoWithBorder => IfBlank::SrNoPhotoWithBorder,
            IfBlank::Null => IfBlank::Null,
            IfBlank::GenericFileIcon => IfBlank::GenericFileIcon,
            IfBlank::Unknown(value) => IfBlank::Unknown(value.into_owned()),
        }
    }
}

/// "add", "replace", "remove", "test" neither "move" nor "copy" is supported.
///
/// `add`, `remove`, `replace`, `move` and 2 more, or any other text, which is kept as it is.
///
/// Source: superoffice/contact.patch.md, request table, row "op".
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

impl<'a> From<&'a str> for Patch<Op<'a>> {
    fn from(text: &'a str) -> Self {
        Patch::Set(text.into())
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

/// Required Type of the new field.
///
/// `Number`, `ShortText`, `LongText`, `Date` and 4 more, or any other text, which is kept as it is.
///
/// Source: superoffice/contact.udef_layout.post.md, query table, row "udefFieldType".
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UdefFieldType<'a> {
    /// `Number`.
    Number,
    /// `ShortText`.
    ShortText,
    /// `LongText`.
    LongText,
    /// `Date`.
    Date,
    /// `UnlimitedDate`.
    UnlimitedDate,
    /// `Checkbox`.
    Checkbox,
    /// `List`.
    List,
    /// `Decimal`.
    Decimal,
    /// Any other value.
    Unknown(UnknownValue<'a>),
}

impl<'a> Text<'a> for UdefFieldType<'a> {
    fn of(text: Cow<'a, str>) -> Self {
        Self::of_known(&text)
            .unwrap_or_else(|| UdefFieldType::Unknown(UnknownValue::new(text)))
    }
    fn of_known(text: &str) -> Option<Self> {
        match text {
            "Number" => Some(UdefFieldType::Number),
            "ShortText" => Some(UdefFieldType::ShortText),
            "LongText" => Some(UdefFieldType::LongText),
            "Date" => Some(UdefFieldType::Date),
            "UnlimitedDate" => Some(UdefFieldType::UnlimitedDate),
            "Checkbox" => Some(UdefFieldType::Checkbox),
            "List" => Some(UdefFieldType::List),
            "Decimal" => Some(UdefFieldType::Decimal),
            _ => None,
        }
    }
    #[inline]
    fn text(&self) -> &str {
        match self {
            UdefFieldType::Number => "Number",
            UdefFieldType::ShortText => "ShortText",
            UdefFieldType::LongText => "LongText",
            UdefFieldType::Date => "Date",
            UdefFieldType::UnlimitedDate => "UnlimitedDate",
            UdefFieldType::Checkbox => "Checkbox",
            UdefFieldType::List => "List",
            UdefFieldType::Decimal => "Decimal",
            UdefFieldType::Unknown(value) => value.as_str(),
        }
    }
}

impl UdefFieldType<'_> {
    /// The values that the docs list.
    pub const KNOWN: &'static [&'static str] = &[
        "Number",
        "ShortText",
        "LongText",
        "Date",
        "UnlimitedDate",
        "Checkbox",
        "List",
        "Decimal",
    ];
}

impl<'a> Choice<'a> for UdefFieldType<'a> {
    #[inline]
    fn is_known(&self) -> bool {
        !matches!(self, UdefFieldType::Unknown(_))
    }
}

serde_text!(UdefFieldType);

impl UdefFieldType<'_> {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        self.text()
    }
}

impl<'a> From<&'a str> for UdefFieldType<'a> {
    fn from(text: &'a str) -> Self {
        UdefFieldType::of(Cow::Borrowed(text))
    }
}

impl From<String> for UdefFieldType<'_> {
    fn from(text: String) -> Self {
        UdefFieldType::of(Cow::Owned(text))
    }
}

impl<'a> From<&'a str> for Patch<UdefFieldType<'a>> {
    fn from(text: &'a str) -> Self {
        Patch::Set(text.into())
    }
}

impl IntoOwned for UdefFieldType<'_> {
    type Owned = UdefFieldType<'static>;
    fn into_owned(self) -> Self::Owned {
        match self {
            UdefFieldType::Number => UdefFieldType::Number,
            UdefFieldType::ShortText => UdefFieldType::ShortText,
            UdefFieldType::LongText => UdefFieldType::LongText,
            UdefFieldType::Date => UdefFieldType::Date,
            UdefFieldType::UnlimitedDate => UdefFieldType::UnlimitedDate,
            UdefFieldType::Checkbox => UdefFieldType::Checkbox,
            UdefFieldType::List => UdefFieldType::List,
            UdefFieldType::Decimal => UdefFieldType::Decimal,
            UdefFieldType::Unknown(value) => UdefFieldType::Unknown(value.into_owned()),
        }
    }
}
