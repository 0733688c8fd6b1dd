// Written by `cargo xtask regen` from specs/planfix. Do not edit.

//! The open enums of all methods.

use crate::runtime::{Choice, IntoOwned, Patch, Text, UnknownValue};
use std::borrow::Cow;

/// gender
///
/// The docs that were read list no value: every text is a value.
///
/// Source: planfix/en/contact.add.html, request table, row "sex"; planfix/ru/contact.add.md, request
/// table 2, row "sex".
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

/// language:En
///
/// Open: a value that the docs do not list is kept as it is.
///
/// Source: planfix/en/contact.add.html, request table, row "lang"; planfix/ru/contact.add.md, request
/// table 2, row "lang".
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

/// name of a field, allowed values:
///
/// • lastUpdateDate - when it was changed last
///
/// • lastCommentDate - when it was commented on last
///
/// a field of this name is added to the contact node of the response
///
/// Open: a value that the docs do not list is kept as it is.
///
/// Source: planfix/en/contact.get.txt, request table, row "fields.field"; planfix/ru/contact.get.html,
/// request table, row "fields.field".
#[derive(Debug, Clone, PartialEq)]
pub enum Field<'a> {
    /// `lastUpdateDate`.
    ///
    /// when it was changed last
    LastUpdateDate,
    /// `lastCommentDate`.
    ///
    /// when it was commented on last
    LastCommentDate,
    /// Any other value.
    Unknown(UnknownValue<'a>),
}

impl<'a> Text<'a> for Field<'a> {
    fn of(text: Cow<'a, str>) -> Self {
        match &*text {
            "lastUpdateDate" => Field::LastUpdateDate,
            "lastCommentDate" => Field::LastCommentDate,
            _ => Field::Unknown(UnknownValue::new(text)),
        }
    }
    fn text(&self) -> &str {
        match self {
            Field::LastUpdateDate => "lastUpdateDate",
            Field::LastCommentDate => "lastCommentDate",
            Field::Unknown(value) => value.as_str(),
        }
    }
}

impl<'a> Choice<'a> for Field<'a> {
    const KNOWN: &'static [&'static str] = &["lastUpdateDate", "lastCommentDate"];
}

impl Field<'_> {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        self.text()
    }
}

impl<'a> From<&'a str> for Field<'a> {
    fn from(text: &'a str) -> Self {
        Field::of(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a str> for Patch<Field<'a>> {
    fn from(text: &'a str) -> Self {
        Patch::Set(text.into())
    }
}

impl IntoOwned for Field<'_> {
    type Owned = Field<'static>;
    fn into_owned(self) -> Self::Owned {
        match self {
            Field::LastUpdateDate => Field::LastUpdateDate,
            Field::LastCommentDate => Field::LastCommentDate,
            Field::Unknown(value) => Field::Unknown(value.into_owned()),
        }
    }
}

/// пол
///
/// The docs that were read list no value: every text is a value.
///
/// Source: planfix/en/contact.get.txt, response sample, path "contact.sex";
/// planfix/ru/contact.get.html, response table, row "sex".
#[derive(Debug, Clone, PartialEq)]
pub enum ContactSex<'a> {
    /// Any other value.
    Unknown(UnknownValue<'a>),
}

impl<'a> Text<'a> for ContactSex<'a> {
    fn of(text: Cow<'a, str>) -> Self {
        ContactSex::Unknown(UnknownValue::new(text))
    }
    fn text(&self) -> &str {
        match self {
            ContactSex::Unknown(value) => value.as_str(),
        }
    }
}

impl ContactSex<'_> {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        self.text()
    }
}

impl<'a> From<&'a str> for ContactSex<'a> {
    fn from(text: &'a str) -> Self {
        ContactSex::of(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a str> for Patch<ContactSex<'a>> {
    fn from(text: &'a str) -> Self {
        Patch::Set(text.into())
    }
}

impl IntoOwned for ContactSex<'_> {
    type Owned = ContactSex<'static>;
    fn into_owned(self) -> Self::Owned {
        match self {
            ContactSex::Unknown(value) => ContactSex::Unknown(value.into_owned()),
        }
    }
}

/// Open: a value that the docs do not list is kept as it is.
///
/// Source: planfix/ru/enum.contact-sex.md; planfix/en/contact.getList.txt, request table, row "target";
/// planfix/ru/contact.getList.html, request table, row "target".
#[derive(Debug, Clone, PartialEq)]
pub enum Target<'a> {
    /// `MALE`.
    ///
    /// Мужчина
    Male,
    /// `FEMALE`.
    ///
    /// Женщина
    Female,
    /// Any other value.
    Unknown(UnknownValue<'a>),
}

impl<'a> Text<'a> for Target<'a> {
    fn of(text: Cow<'a, str>) -> Self {
        match &*text {
            "MALE" => Target::Male,
            "FEMALE" => Target::Female,
            _ => Target::Unknown(UnknownValue::new(text)),
        }
    }
    fn text(&self) -> &str {
        match self {
            Target::Male => "MALE",
            Target::Female => "FEMALE",
            Target::Unknown(value) => value.as_str(),
        }
    }
}

impl<'a> Choice<'a> for Target<'a> {
    const KNOWN: &'static [&'static str] = &["MALE", "FEMALE"];
}

impl Target<'_> {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        self.text()
    }
}

impl<'a> From<&'a str> for Target<'a> {
    fn from(text: &'a str) -> Self {
        Target::of(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a str> for Patch<Target<'a>> {
    fn from(text: &'a str) -> Self {
        Patch::Set(text.into())
    }
}

impl IntoOwned for Target<'_> {
    type Owned = Target<'static>;
    fn into_owned(self) -> Self::Owned {
        match self {
            Target::Male => Target::Male,
            Target::Female => Target::Female,
            Target::Unknown(value) => Target::Unknown(value.into_owned()),
        }
    }
}

/// how the call ended
///
/// The docs that were read list no value: every text is a value.
///
/// Source: planfix/en/contact.managePlanfixAccess.html, response table, row "status";
/// planfix/ru/contact.managePlanfixAccess.md, response table, row "status".
#[derive(Debug, Clone, PartialEq)]
pub enum Status<'a> {
    /// Any other value.
    Unknown(UnknownValue<'a>),
}

impl<'a> Text<'a> for Status<'a> {
    fn of(text: Cow<'a, str>) -> Self {
        Status::Unknown(UnknownValue::new(text))
    }
    fn text(&self) -> &str {
        match self {
            Status::Unknown(value) => value.as_str(),
        }
    }
}

impl Status<'_> {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        self.text()
    }
}

impl<'a> From<&'a str> for Status<'a> {
    fn from(text: &'a str) -> Self {
        Status::of(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a str> for Patch<Status<'a>> {
    fn from(text: &'a str) -> Self {
        Patch::Set(text.into())
    }
}

impl IntoOwned for Status<'_> {
    type Owned = Status<'static>;
    fn into_owned(self) -> Self::Owned {
        match self {
            Status::Unknown(value) => Status::Unknown(value.into_owned()),
        }
    }
}

/// status
///
/// The docs that were read list no value: every text is a value.
///
/// Source: planfix/en/contact.updateUserInfo.html, request table, row "user.status";
/// planfix/ru/contact.updateUserInfo.html, request table, row "user.status".
#[derive(Debug, Clone, PartialEq)]
pub enum UserStatus<'a> {
    /// Any other value.
    Unknown(UnknownValue<'a>),
}

impl<'a> Text<'a> for UserStatus<'a> {
    fn of(text: Cow<'a, str>) -> Self {
        UserStatus::Unknown(UnknownValue::new(text))
    }
    fn text(&self) -> &str {
        match self {
            UserStatus::Unknown(value) => value.as_str(),
        }
    }
}

impl UserStatus<'_> {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        self.text()
    }
}

impl<'a> From<&'a str> for UserStatus<'a> {
    fn from(text: &'a str) -> Self {
        UserStatus::of(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a str> for Patch<UserStatus<'a>> {
    fn from(text: &'a str) -> Self {
        Patch::Set(text.into())
    }
}

impl IntoOwned for UserStatus<'_> {
    type Owned = UserStatus<'static>;
    fn into_owned(self) -> Self::Owned {
        match self {
            UserStatus::Unknown(value) => UserStatus::Unknown(value.into_owned()),
        }
    }
}
