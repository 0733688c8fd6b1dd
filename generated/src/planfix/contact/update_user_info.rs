// Written by `cargo xtask regen` from specs/planfix. Do not edit.
// Page: planfix/en/contact.updateUserInfo.html
// Page: planfix/ru/contact.updateUserInfo.html

//! Changes how a user signs in.
//!
//! The method `contact.updateUserInfo`, called as `POST` at `https://api.planfix.com/xml/`.
//!
//! The request changes only what it contains. A `Patch` that is kept is not sent, one that is set is
//! sent with its value, and one that is cleared is sent empty; what the vendor makes of an empty value
//! is documented nowhere, unless a field below says so.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::planfix::contact::update_user_info::{Contact, Request, User};
//! use contactory::planfix::{Connection, Credentials};
//!
//! let connection = Connection::new("my-account", Credentials::token("my-api-key", "my-token"));
//! let user = User::new().email("ada@example.com").notify_by_email(true);
//! let contact = Contact::new().user(user);
//! let request = Request::new().contact(contact);
//! let sent = request.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! let response = Request::read_reply(200, r#"<response status="ok"><contact><id>4711</id></contact></response>"#)?;
//! assert_eq!(response.contact.and_then(|contact| contact.id), Some(4711));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Errors
//!
//! The docs list 100 errors that any method may report: see [`ERRORS`]. Where an answer reports one of
//! them, [`ApiError::known`](crate::runtime::ApiError::known) is its entry.

use crate::runtime::{
    Body, Checker, Document, Error, ErrorFields, Format, IntoOwned, Method, Object,
    Patch, Reader, Reply, Root, Secret, Step, Style, Url, Validate, WriteError, Writer,
    name, own, rule, serde_document,
};
use std::borrow::Cow;
pub use super::super::enums::UserStatus;
pub use super::super::types::ContactUpdateContractorsContact as ResponseContact;

/// The request of `contact.updateUserInfo`.
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Request<'a> {
    /// Wire name: `contact`.
    ///
    /// Source: planfix/en/contact.updateUserInfo.html, request sample, path "contact";
    /// planfix/ru/contact.updateUserInfo.html, request sample, path "contact".
    pub contact: Option<Contact<'a>>,
}

impl<'a> Request<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`contact`](field@Self::contact).
    pub fn contact(mut self, value: impl Into<Contact<'a>>) -> Self {
        self.contact = Some(value.into());
        self
    }
}

impl IntoOwned for Request<'_> {
    type Owned = Request<'static>;
    fn into_owned(self) -> Self::Owned {
        Request {
            contact: own(self.contact),
        }
    }
}

impl<'a> Object<'a> for Request<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.object(0, name!("contact"), &mut self.contact)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.object(name!("contact"), &self.contact);
    }
}

impl<'a> Document<'a> for Request<'a> {
    const ROOT: Root = Root {
        name: name!("request"),
        attributes: &[(name!("method"), "contact.updateUserInfo")],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a Request);

impl Validate for Request<'_> {
    fn check(&self, checker: &mut Checker) {
        checker.object("contact", &self.contact);
    }
}

/// The answer of `contact.updateUserInfo` when it succeeds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Response {
    /// Wire name: `contact`.
    ///
    /// Source: planfix/en/contact.updateUserInfo.html, response sample, path "contact";
    /// planfix/ru/contact.updateUserInfo.html, response sample, path "contact".
    pub contact: Option<ResponseContact>,
}

impl Response {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`contact`](field@Self::contact).
    pub fn contact(mut self, value: impl Into<ResponseContact>) -> Self {
        self.contact = Some(value.into());
        self
    }
}

impl IntoOwned for Response {
    type Owned = Response;
    fn into_owned(self) -> Self::Owned {
        self
    }
}

impl<'a> Object<'a> for Response {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.object(0, name!("contact"), &mut self.contact)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.object(name!("contact"), &self.contact);
    }
}

impl Document<'_> for Response {
    const ROOT: Root = Root {
        name: name!("response"),
        attributes: &[(name!("status"), "ok")],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!(Response);

/// `contact` in a request of `contact.updateUserInfo`.
///
/// Source: planfix/en/contact.updateUserInfo.html, request sample, path "contact";
/// planfix/ru/contact.updateUserInfo.html, request sample, path "contact".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Contact<'a> {
    /// Identifier of the contact.
    ///
    /// Wire name: `id`.
    ///
    /// Source: planfix/en/contact.updateUserInfo.html, request table, row "id";
    /// planfix/ru/contact.updateUserInfo.html, request table, row "id".
    pub id: Patch<i64>,
    /// Contact identifier as used beside employees (as a task assignee, say) or in a field of the contact
    /// type.
    ///
    /// Wire name: `userid`.
    ///
    /// Source: planfix/en/contact.updateUserInfo.html, request table, row "userid";
    /// planfix/ru/contact.updateUserInfo.html, request table, row "userid".
    pub user_id: Patch<i64>,
    /// Number of the contact.
    ///
    /// Wire name: `general`.
    ///
    /// Source: planfix/en/contact.updateUserInfo.html, request table, row "general";
    /// planfix/ru/contact.updateUserInfo.html, request table, row "general".
    pub general: Patch<i64>,
    /// The account that signs in.
    ///
    /// Wire name: `user`.
    ///
    /// Source: planfix/en/contact.updateUserInfo.html, request table, row "user";
    /// planfix/ru/contact.updateUserInfo.html, request table, row "user".
    pub user: Option<User<'a>>,
}

impl<'a> Contact<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets or clears [`id`](field@Self::id). Identifier of the contact.
    pub fn id(mut self, value: impl Into<Patch<i64>>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets or clears [`user_id`](field@Self::user_id). Contact identifier as used beside employees (as a
    /// task assignee, say) or in a field of the contact type.
    pub fn user_id(mut self, value: impl Into<Patch<i64>>) -> Self {
        self.user_id = value.into();
        self
    }
    /// Sets or clears [`general`](field@Self::general). Number of the contact.
    pub fn general(mut self, value: impl Into<Patch<i64>>) -> Self {
        self.general = value.into();
        self
    }
    /// Sets [`user`](field@Self::user). The account that signs in.
    pub fn user(mut self, value: impl Into<User<'a>>) -> Self {
        self.user = Some(value.into());
        self
    }
}

impl IntoOwned for Contact<'_> {
    type Owned = Contact<'static>;
    fn into_owned(self) -> Self::Owned {
        Contact {
            id: self.id,
            user_id: self.user_id,
            general: self.general,
            user: own(self.user),
        }
    }
}

impl<'a> Object<'a> for Contact<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("id"), &mut self.id)?;
        reader.value(1, name!("userid"), &mut self.user_id)?;
        reader.value(2, name!("general"), &mut self.general)?;
        reader.object(3, name!("user"), &mut self.user)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("id"), &self.id);
        writer.value(name!("userid"), &self.user_id);
        writer.value(name!("general"), &self.general);
        writer.object(name!("user"), &self.user);
    }
}

impl<'a> Document<'a> for Contact<'a> {
    const ROOT: Root = Root {
        name: name!("contact"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a Contact);

impl Validate for Contact<'_> {
    fn check(&self, checker: &mut Checker) {
        checker.object("user", &self.user);
    }
}

/// The account that signs in.
///
/// `contact.user` in a request of `contact.updateUserInfo`.
///
/// Source: planfix/en/contact.updateUserInfo.html, request table, row "user";
/// planfix/ru/contact.updateUserInfo.html, request table, row "user".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct User<'a> {
    /// Wire name: `password`.
    ///
    /// Source: planfix/en/contact.updateUserInfo.html, request table, row "user.password";
    /// planfix/ru/contact.updateUserInfo.html, request table, row "user.password".
    pub password: Patch<Secret<'a>>,
    /// Wire name: `status`. Declared as `enum`. Allowed: `ACTIVE`, `UNACTIVE`.
    ///
    /// Source: planfix/en/contact.updateUserInfo.html, request table, row "user.status";
    /// planfix/ru/contact.updateUserInfo.html, request table, row "user.status".
    pub status: Patch<UserStatus<'a>>,
    /// Wire name: `email`.
    ///
    /// Source: planfix/en/contact.updateUserInfo.html, request table, row "user.email";
    /// planfix/ru/contact.updateUserInfo.html, request table, row "user.email".
    pub email: Patch<Cow<'a, str>>,
    /// picture, base64encoded.
    ///
    /// Wire name: `pic`.
    ///
    /// Source: planfix/en/contact.updateUserInfo.html, request table, row "user.pic";
    /// planfix/ru/contact.updateUserInfo.html, request table, row "user.pic".
    pub pic: Patch<Cow<'a, str>>,
    /// Notify by email.
    ///
    /// Wire name: `notifyByEmail`.
    ///
    /// Source: planfix/en/contact.updateUserInfo.html, request table, row "user.notifyByEmail";
    /// planfix/ru/contact.updateUserInfo.html, request table, row "user.notifyByEmail".
    pub notify_by_email: Patch<bool>,
    /// Jabber address, for notifications.
    ///
    /// Wire name: `jabber`.
    ///
    /// Source: planfix/en/contact.updateUserInfo.html, request table, row "user.jabber";
    /// planfix/ru/contact.updateUserInfo.html, request table, row "user.jabber".
    pub jabber: Patch<Cow<'a, str>>,
    /// Notify over jabber.
    ///
    /// Wire name: `notifyByJabber`.
    ///
    /// Source: planfix/en/contact.updateUserInfo.html, request table, row "user.notifyByJabber";
    /// planfix/ru/contact.updateUserInfo.html, request table, row "user.notifyByJabber".
    pub notify_by_jabber: Patch<bool>,
    /// Notify inside Planfix.
    ///
    /// Wire name: `notifyByPlanfix`.
    ///
    /// Source: planfix/en/contact.updateUserInfo.html, request table, row "user.notifyByPlanfix";
    /// planfix/ru/contact.updateUserInfo.html, request table, row "user.notifyByPlanfix".
    pub notify_by_planfix: Patch<bool>,
}

impl<'a> User<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets or clears [`password`](field@Self::password).
    pub fn password(mut self, value: impl Into<Patch<Secret<'a>>>) -> Self {
        self.password = value.into();
        self
    }
    /// Sets or clears [`status`](field@Self::status). Allowed: `ACTIVE`, `UNACTIVE`.
    pub fn status(mut self, value: impl Into<Patch<UserStatus<'a>>>) -> Self {
        self.status = value.into();
        self
    }
    /// Sets or clears [`email`](field@Self::email).
    pub fn email(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.email = value.into();
        self
    }
    /// Sets or clears [`pic`](field@Self::pic). picture, base64encoded.
    pub fn pic(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.pic = value.into();
        self
    }
    /// Sets or clears [`notify_by_email`](field@Self::notify_by_email).
    pub fn notify_by_email(mut self, value: impl Into<Patch<bool>>) -> Self {
        self.notify_by_email = value.into();
        self
    }
    /// Sets or clears [`jabber`](field@Self::jabber). Jabber address, for notifications.
    pub fn jabber(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.jabber = value.into();
        self
    }
    /// Sets or clears [`notify_by_jabber`](field@Self::notify_by_jabber). Notify over jabber.
    pub fn notify_by_jabber(mut self, value: impl Into<Patch<bool>>) -> Self {
        self.notify_by_jabber = value.into();
        self
    }
    /// Sets or clears [`notify_by_planfix`](field@Self::notify_by_planfix). Notify inside Planfix.
    pub fn notify_by_planfix(mut self, value: impl Into<Patch<bool>>) -> Self {
        self.notify_by_planfix = value.into();
        self
    }
}

impl IntoOwned for User<'_> {
    type Owned = User<'static>;
    fn into_owned(self) -> Self::Owned {
        User {
            password: own(self.password),
            status: own(self.status),
            email: own(self.email),
            pic: own(self.pic),
            notify_by_email: self.notify_by_email,
            jabber: own(self.jabber),
            notify_by_jabber: self.notify_by_jabber,
            notify_by_planfix: self.notify_by_planfix,
        }
    }
}

impl<'a> Object<'a> for User<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("password"), &mut self.password)?;
        reader.value(1, name!("status"), &mut self.status)?;
        reader.value(2, name!("email"), &mut self.email)?;
        reader.value(3, name!("pic"), &mut self.pic)?;
        reader.value(4, name!("notifyByEmail"), &mut self.notify_by_email)?;
        reader.value(5, name!("jabber"), &mut self.jabber)?;
        reader.value(6, name!("notifyByJabber"), &mut self.notify_by_jabber)?;
        reader.value(7, name!("notifyByPlanfix"), &mut self.notify_by_planfix)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("password"), &self.password);
        writer.value(name!("status"), &self.status);
        writer.value(name!("email"), &self.email);
        writer.value(name!("pic"), &self.pic);
        writer.value(name!("notifyByEmail"), &self.notify_by_email);
        writer.value(name!("jabber"), &self.jabber);
        writer.value(name!("notifyByJabber"), &self.notify_by_jabber);
        writer.value(name!("notifyByPlanfix"), &self.notify_by_planfix);
    }
}

impl<'a> Document<'a> for User<'a> {
    const ROOT: Root = Root {
        name: name!("user"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a User);

impl Validate for User<'_> {
    fn check(&self, checker: &mut Checker) {
        checker
            .known(
                &self.status,
                rule!(
                    "status", Allowed(UserStatus::KNOWN),
                    "planfix/en/contact.updateUserInfo.html, request table, row \"user.status\"",
                    Warning
                ),
            );
    }
}

impl Method for Request<'_> {
    type Response<'a> = Response;
    type Connection = super::super::Connection;
    const NAME: &'static str = "contact.updateUserInfo";
    const VERB: &'static str = "POST";
    const PATH: &'static str = "";
    const IDEMPOTENT: bool = true;
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::STYLE).finish()
    }
    fn to_body(
        &self,
        connection: &Self::Connection,
    ) -> Result<Option<Body>, WriteError> {
        let body = crate::runtime::Connection::body(
            connection,
            Self::NAME,
            Format::Xml,
            self,
            &[],
        );
        body.map(Some)
    }
    fn from_reply<'a>(reply: Reply<'a>) -> Result<Self::Response<'a>, Error> {
        crate::runtime::read_status_attribute(
            reply,
            ERRORS,
            &ErrorFields {
                code: "code",
                message: "message",
            },
        )
    }
}

pub use super::super::errors::ERRORS;
