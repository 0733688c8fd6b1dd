// Written by `cargo xtask regen` from specs/planfix. Do not edit.

//! The open enums of all methods.

use crate::runtime::{Choice, IntoOwned, Patch, Text, UnknownValue, serde_text};
use std::borrow::Cow;

/// Gender.
///
/// `MALE`, `FEMALE`, or any other text, which is kept as it is.
///
/// Source: planfix/ru/enum.contact-sex.md; planfix/en/contact.add.html, request table, row "sex";
/// planfix/ru/contact.add.md, request table 2, row "sex".
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sex<'a> {
    /// `MALE`.
    ///
    /// Мужчина.
    Male,
    /// `FEMALE`.
    ///
    /// Женщина.
    Female,
    /// Any other value.
    Unknown(UnknownValue<'a>),
}

impl<'a> Text<'a> for Sex<'a> {
    fn of(text: Cow<'a, str>) -> Self {
        Self::of_known(&text).unwrap_or_else(|| Sex::Unknown(UnknownValue::new(text)))
    }
    fn of_known(text: &str) -> Option<Self> {
        match text {
            "MALE" => Some(Sex::Male),
            "FEMALE" => Some(Sex::Female),
            _ => None,
        }
    }
    #[inline]
    fn text(&self) -> &str {
        match self {
            Sex::Male => "MALE",
            Sex::Female => "FEMALE",
            Sex::Unknown(value) => value.as_str(),
        }
    }
}

impl Sex<'_> {
    /// The values that the docs list.
    pub const KNOWN: &'static [&'static str] = &["MALE", "FEMALE"];
}

impl<'a> Choice<'a> for Sex<'a> {
    #[inline]
    fn is_known(&self) -> bool {
        !matches!(self, Sex::Unknown(_))
    }
}

serde_text!(Sex);

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

impl From<String> for Sex<'_> {
    fn from(text: String) -> Self {
        Sex::of(Cow::Owned(text))
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
            Sex::Male => Sex::Male,
            Sex::Female => Sex::Female,
            Sex::Unknown(value) => Sex::Unknown(value.into_owned()),
        }
    }
}

/// language:En.
///
/// `En`, `Ru`, or any other text, which is kept as it is.
///
/// Source: planfix/en/contact.add.html, request table, row "lang"; planfix/ru/contact.add.md, request
/// table 2, row "lang".
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
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
        Self::of_known(&text).unwrap_or_else(|| Lang::Unknown(UnknownValue::new(text)))
    }
    fn of_known(text: &str) -> Option<Self> {
        match text {
            "En" => Some(Lang::En),
            "Ru" => Some(Lang::Ru),
            _ => None,
        }
    }
    #[inline]
    fn text(&self) -> &str {
        match self {
            Lang::En => "En",
            Lang::Ru => "Ru",
            Lang::Unknown(value) => value.as_str(),
        }
    }
}

impl Lang<'_> {
    /// The values that the docs list.
    pub const KNOWN: &'static [&'static str] = &["En", "Ru"];
}

impl<'a> Choice<'a> for Lang<'a> {
    #[inline]
    fn is_known(&self) -> bool {
        !matches!(self, Lang::Unknown(_))
    }
}

serde_text!(Lang);

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

impl From<String> for Lang<'_> {
    fn from(text: String) -> Self {
        Lang::of(Cow::Owned(text))
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

/// Name of a field, allowed values:
///
/// • lastUpdateDate - when it was changed last.
///
/// • lastCommentDate - when it was commented on last.
///
/// A field of this name is added to the contact node of the response.
///
/// `lastUpdateDate`, `lastCommentDate`, or any other text, which is kept as it is.
///
/// Source: planfix/en/contact.get.txt, request table, row "fields.field"; planfix/ru/contact.get.html,
/// request table, row "fields.field".
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactField<'a> {
    /// `lastUpdateDate`.
    ///
    /// When it was changed last.
    LastUpdateDate,
    /// `lastCommentDate`.
    ///
    /// When it was commented on last.
    LastCommentDate,
    /// Any other value.
    Unknown(UnknownValue<'a>),
}

impl<'a> Text<'a> for ContactField<'a> {
    fn of(text: Cow<'a, str>) -> Self {
        Self::of_known(&text)
            .unwrap_or_else(|| ContactField::Unknown(UnknownValue::new(text)))
    }
    fn of_known(text: &str) -> Option<Self> {
        match text {
            "lastUpdateDate" => Some(ContactField::LastUpdateDate),
            "lastCommentDate" => Some(ContactField::LastCommentDate),
            _ => None,
        }
    }
    #[inline]
    fn text(&self) -> &str {
        match self {
            ContactField::LastUpdateDate => "lastUpdateDate",
            ContactField::LastCommentDate => "lastCommentDate",
            ContactField::Unknown(value) => value.as_str(),
        }
    }
}

impl ContactField<'_> {
    /// The values that the docs list.
    pub const KNOWN: &'static [&'static str] = &["lastUpdateDate", "lastCommentDate"];
}

impl<'a> Choice<'a> for ContactField<'a> {
    #[inline]
    fn is_known(&self) -> bool {
        !matches!(self, ContactField::Unknown(_))
    }
}

serde_text!(ContactField);

impl ContactField<'_> {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        self.text()
    }
}

impl<'a> From<&'a str> for ContactField<'a> {
    fn from(text: &'a str) -> Self {
        ContactField::of(Cow::Borrowed(text))
    }
}

impl From<String> for ContactField<'_> {
    fn from(text: String) -> Self {
        ContactField::of(Cow::Owned(text))
    }
}

impl<'a> From<&'a str> for Patch<ContactField<'a>> {
    fn from(text: &'a str) -> Self {
        Patch::Set(text.into())
    }
}

impl IntoOwned for ContactField<'_> {
    type Owned = ContactField<'static>;
    fn into_owned(self) -> Self::Owned {
        match self {
            ContactField::LastUpdateDate => ContactField::LastUpdateDate,
            ContactField::LastCommentDate => ContactField::LastCommentDate,
            ContactField::Unknown(value) => ContactField::Unknown(value.into_owned()),
        }
    }
}

/// What to list: companies, contacts, or what a filter finds.
///
/// `contact`, `company`, `template`, or any other text, which is kept as it is.
///
/// Source: planfix/en/contact.getList.txt, request table, row "target";
/// planfix/ru/contact.getList.html, request table, row "target".
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Target<'a> {
    /// `contact`.
    ///
    /// People.
    Contact,
    /// `company`.
    ///
    /// Companies.
    Company,
    /// `template`.
    ///
    /// Contact templates.
    Template,
    /// Any other value.
    Unknown(UnknownValue<'a>),
}

impl<'a> Text<'a> for Target<'a> {
    fn of(text: Cow<'a, str>) -> Self {
        Self::of_known(&text).unwrap_or_else(|| Target::Unknown(UnknownValue::new(text)))
    }
    fn of_known(text: &str) -> Option<Self> {
        match text {
            "contact" => Some(Target::Contact),
            "company" => Some(Target::Company),
            "template" => Some(Target::Template),
            _ => None,
        }
    }
    #[inline]
    fn text(&self) -> &str {
        match self {
            Target::Contact => "contact",
            Target::Company => "company",
            Target::Template => "template",
            Target::Unknown(value) => value.as_str(),
        }
    }
}

impl Target<'_> {
    /// The values that the docs list.
    pub const KNOWN: &'static [&'static str] = &["contact", "company", "template"];
}

impl<'a> Choice<'a> for Target<'a> {
    #[inline]
    fn is_known(&self) -> bool {
        !matches!(self, Target::Unknown(_))
    }
}

serde_text!(Target);

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

impl From<String> for Target<'_> {
    fn from(text: String) -> Self {
        Target::of(Cow::Owned(text))
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
            Target::Contact => Target::Contact,
            Target::Company => Target::Company,
            Target::Template => Target::Template,
            Target::Unknown(value) => Target::Unknown(value.into_owned()),
        }
    }
}

/// Роль.
///
/// `ADMIN`, `USER`, `TECHADMIN`, or any other text, which is kept as it is.
///
/// Source: planfix/ru/enum.user-role.md; planfix/ru/contact.getList.html, response table, row
/// "user.role".
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Role<'a> {
    /// `ADMIN`.
    ///
    /// Администратор.
    Admin,
    /// `USER`.
    ///
    /// Обычный пользователь.
    User,
    /// `TECHADMIN`.
    ///
    /// Администратор по технике.
    Techadmin,
    /// Any other value.
    Unknown(UnknownValue<'a>),
}

impl<'a> Text<'a> for Role<'a> {
    fn of(text: Cow<'a, str>) -> Self {
        Self::of_known(&text).unwrap_or_else(|| Role::Unknown(UnknownValue::new(text)))
    }
    fn of_known(text: &str) -> Option<Self> {
        match text {
            "ADMIN" => Some(Role::Admin),
            "USER" => Some(Role::User),
            "TECHADMIN" => Some(Role::Techadmin),
            _ => None,
        }
    }
    #[inline]
    fn text(&self) -> &str {
        match self {
            Role::Admin => "ADMIN",
            Role::User => "USER",
            Role::Techadmin => "TECHADMIN",
            Role::Unknown(value) => value.as_str(),
        }
    }
}

impl Role<'_> {
    /// The values that the docs list.
    pub const KNOWN: &'static [&'static str] = &["ADMIN", "USER", "TECHADMIN"];
}

impl<'a> Choice<'a> for Role<'a> {
    #[inline]
    fn is_known(&self) -> bool {
        !matches!(self, Role::Unknown(_))
    }
}

serde_text!(Role);

impl Role<'_> {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        self.text()
    }
}

impl<'a> From<&'a str> for Role<'a> {
    fn from(text: &'a str) -> Self {
        Role::of(Cow::Borrowed(text))
    }
}

impl From<String> for Role<'_> {
    fn from(text: String) -> Self {
        Role::of(Cow::Owned(text))
    }
}

impl<'a> From<&'a str> for Patch<Role<'a>> {
    fn from(text: &'a str) -> Self {
        Patch::Set(text.into())
    }
}

impl IntoOwned for Role<'_> {
    type Owned = Role<'static>;
    fn into_owned(self) -> Self::Owned {
        match self {
            Role::Admin => Role::Admin,
            Role::User => Role::User,
            Role::Techadmin => Role::Techadmin,
            Role::Unknown(value) => Role::Unknown(value.into_owned()),
        }
    }
}

/// Status.
///
/// `ACTIVE`, `UNACTIVE`, or any other text, which is kept as it is.
///
/// Source: planfix/ru/enum.user-status.md; planfix/ru/contact.getList.html, response table, row
/// "user.status".
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserStatus<'a> {
    /// `ACTIVE`.
    ///
    /// Работает.
    Active,
    /// `UNACTIVE`.
    ///
    /// Отключён.
    Unactive,
    /// Any other value.
    Unknown(UnknownValue<'a>),
}

impl<'a> Text<'a> for UserStatus<'a> {
    fn of(text: Cow<'a, str>) -> Self {
        Self::of_known(&text)
            .unwrap_or_else(|| UserStatus::Unknown(UnknownValue::new(text)))
    }
    fn of_known(text: &str) -> Option<Self> {
        match text {
            "ACTIVE" => Some(UserStatus::Active),
            "UNACTIVE" => Some(UserStatus::Unactive),
            _ => None,
        }
    }
    #[inline]
    fn text(&self) -> &str {
        match self {
            UserStatus::Active => "ACTIVE",
            UserStatus::Unactive => "UNACTIVE",
            UserStatus::Unknown(value) => value.as_str(),
        }
    }
}

impl UserStatus<'_> {
    /// The values that the docs list.
    pub const KNOWN: &'static [&'static str] = &["ACTIVE", "UNACTIVE"];
}

impl<'a> Choice<'a> for UserStatus<'a> {
    #[inline]
    fn is_known(&self) -> bool {
        !matches!(self, UserStatus::Unknown(_))
    }
}

serde_text!(UserStatus);

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

impl From<String> for UserStatus<'_> {
    fn from(text: String) -> Self {
        UserStatus::of(Cow::Owned(text))
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
            UserStatus::Active => UserStatus::Active,
            UserStatus::Unactive => UserStatus::Unactive,
            UserStatus::Unknown(value) => UserStatus::Unknown(value.into_owned()),
        }
    }
}

/// How the call ended.
///
/// `NOTICE_SEND`, `NOTICE_RESEND`, `ACCESS_CANCELED`, `ACTIVE` and 1 more, or any other text, which is
/// kept as it is.
///
/// Source: planfix/ru/enum.managePlanfixAccess-result.html;
/// planfix/en/contact.managePlanfixAccess.html, response table, row "status";
/// planfix/ru/contact.managePlanfixAccess.md, response table, row "status".
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactStatus<'a> {
    /// `NOTICE_SEND`.
    ///
    /// Доступ открывается: на email ушло письмо с указаниями.
    NoticeSend,
    /// `NOTICE_RESEND`.
    ///
    /// Приглашение отправлено ещё раз.
    NoticeResend,
    /// `ACCESS_CANCELED`.
    ///
    /// Доступ отменён, пока им не воспользовались. Ссылка из письма больше не действует.
    AccessCanceled,
    /// `ACTIVE`.
    ///
    /// Вход открыт.
    Active,
    /// `UNACTIVE`.
    ///
    /// Вход закрыт.
    Unactive,
    /// Any other value.
    Unknown(UnknownValue<'a>),
}

impl<'a> Text<'a> for ContactStatus<'a> {
    fn of(text: Cow<'a, str>) -> Self {
        Self::of_known(&text)
            .unwrap_or_else(|| ContactStatus::Unknown(UnknownValue::new(text)))
    }
    fn of_known(text: &str) -> Option<Self> {
        match text {
            "NOTICE_SEND" => Some(ContactStatus::NoticeSend),
            "NOTICE_RESEND" => Some(ContactStatus::NoticeResend),
            "ACCESS_CANCELED" => Some(ContactStatus::AccessCanceled),
            "ACTIVE" => Some(ContactStatus::Active),
            "UNACTIVE" => Some(ContactStatus::Unactive),
            _ => None,
        }
    }
    #[inline]
    fn text(&self) -> &str {
        match self {
            ContactStatus::NoticeSend => "NOTICE_SEND",
            ContactStatus::NoticeResend => "NOTICE_RESEND",
            ContactStatus::AccessCanceled => "ACCESS_CANCELED",
            ContactStatus::Active => "ACTIVE",
            ContactStatus::Unactive => "UNACTIVE",
            ContactStatus::Unknown(value) => value.as_str(),
        }
    }
}

impl ContactStatus<'_> {
    /// The values that the docs list.
    pub const KNOWN: &'static [&'static str] = &[
        "NOTICE_SEND",
        "NOTICE_RESEND",
        "ACCESS_CANCELED",
        "ACTIVE",
        "UNACTIVE",
    ];
}

impl<'a> Choice<'a> for ContactStatus<'a> {
    #[inline]
    fn is_known(&self) -> bool {
        !matches!(self, ContactStatus::Unknown(_))
    }
}

serde_text!(ContactStatus);

impl ContactStatus<'_> {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        self.text()
    }
}

impl<'a> From<&'a str> for ContactStatus<'a> {
    fn from(text: &'a str) -> Self {
        ContactStatus::of(Cow::Borrowed(text))
    }
}

impl From<String> for ContactStatus<'_> {
    fn from(text: String) -> Self {
        ContactStatus::of(Cow::Owned(text))
    }
}

impl<'a> From<&'a str> for Patch<ContactStatus<'a>> {
    fn from(text: &'a str) -> Self {
        Patch::Set(text.into())
    }
}

impl IntoOwned for ContactStatus<'_> {
    type Owned = ContactStatus<'static>;
    fn into_owned(self) -> Self::Owned {
        match self {
            ContactStatus::NoticeSend => ContactStatus::NoticeSend,
            ContactStatus::NoticeResend => ContactStatus::NoticeResend,
            ContactStatus::AccessCanceled => ContactStatus::AccessCanceled,
            ContactStatus::Active => ContactStatus::Active,
            ContactStatus::Unactive => ContactStatus::Unactive,
            ContactStatus::Unknown(value) => ContactStatus::Unknown(value.into_owned()),
        }
    }
}
