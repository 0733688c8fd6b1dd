// Written by `cargo xtask regen` from specs/planfix. Do not edit.
// Page: planfix/en/contact.managePlanfixAccess.html
// Page: planfix/ru/contact.managePlanfixAccess.md

//! Opens or closes the way into the system for a contact. Administrators only.
//!
//! The method `contact.managePlanfixAccess`, called as `POST` at `https://api.planfix.com/xml/`.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::planfix::contact::manage_planfix_access::{Contact, Request};
//! use contactory::planfix::{Connection, Credentials};
//!
//! let connection = Connection::new("my-account", Credentials::token("my-api-key", "my-token"));
//! let contact = Contact::new().id(4711).email("ada@example.com");
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
    Reader, Reply, Root, Step, Style, Url, Validate, WriteError, Writer, name, own,
    serde_document,
};
use std::borrow::Cow;
pub use super::super::enums::ContactStatus;

/// The request of `contact.managePlanfixAccess`.
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Request<'a> {
    /// Wire name: `contact`.
    ///
    /// Source: planfix/en/contact.managePlanfixAccess.html, request sample, path "contact";
    /// planfix/ru/contact.managePlanfixAccess.md, request sample, path "contact".
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
        attributes: &[(name!("method"), "contact.managePlanfixAccess")],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a Request);

impl Validate for Request<'_> {
    fn check(&self, checker: &mut Checker) {
        checker.object("contact", &self.contact);
    }
}

/// The answer of `contact.managePlanfixAccess` when it succeeds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Response<'a> {
    /// Wire name: `contact`.
    ///
    /// Source: planfix/en/contact.managePlanfixAccess.html, response sample, path "contact";
    /// planfix/ru/contact.managePlanfixAccess.md, response sample, path "contact".
    pub contact: Option<ResponseContact<'a>>,
}

impl<'a> Response<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`contact`](field@Self::contact).
    pub fn contact(mut self, value: impl Into<ResponseContact<'a>>) -> Self {
        self.contact = Some(value.into());
        self
    }
}

impl IntoOwned for Response<'_> {
    type Owned = Response<'static>;
    fn into_owned(self) -> Self::Owned {
        Response {
            contact: own(self.contact),
        }
    }
}

impl<'a> Object<'a> for Response<'a> {
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

impl<'a> Document<'a> for Response<'a> {
    const ROOT: Root = Root {
        name: name!("response"),
        attributes: &[(name!("status"), "ok")],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a Response);

/// `contact` in a request of `contact.managePlanfixAccess`.
///
/// Source: planfix/en/contact.managePlanfixAccess.html, request sample, path "contact";
/// planfix/ru/contact.managePlanfixAccess.md, request sample, path "contact".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Contact<'a> {
    /// Identifier of the contact.
    ///
    /// Wire name: `id`.
    ///
    /// Source: planfix/en/contact.managePlanfixAccess.html, request table, row "id";
    /// planfix/ru/contact.managePlanfixAccess.md, request table, row "id".
    pub id: Option<i64>,
    /// Contact identifier as used beside employees (as a task assignee, say) or in a field of the contact
    /// type.
    ///
    /// Wire name: `userid`.
    ///
    /// Source: planfix/en/contact.managePlanfixAccess.html, request table, row "userid";
    /// planfix/ru/contact.managePlanfixAccess.md, request table, row "userid".
    pub user_id: Option<i64>,
    /// Number of the contact.
    ///
    /// Wire name: `general`.
    ///
    /// Source: planfix/en/contact.managePlanfixAccess.html, request table, row "general";
    /// planfix/ru/contact.managePlanfixAccess.md, request table, row "general".
    pub general: Option<i64>,
    /// Email that signs in.
    ///
    /// Wire name: `email`. Optional.
    ///
    /// Source: planfix/en/contact.managePlanfixAccess.html, request table, row "email";
    /// planfix/ru/contact.managePlanfixAccess.md, request table, row "email".
    pub email: Option<Cow<'a, str>>,
    /// Close (0) or open(1) the access to Planfix.
    ///
    /// Wire name: `havePlanfixAccess`.
    ///
    /// Source: planfix/en/contact.managePlanfixAccess.html, request table, row "havePlanfixAccess";
    /// planfix/ru/contact.managePlanfixAccess.md, request table, row "havePlanfixAccess".
    pub have_planfix_access: Option<bool>,
}

impl<'a> Contact<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`id`](field@Self::id). Identifier of the contact.
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`user_id`](field@Self::user_id). Contact identifier as used beside employees (as a task
    /// assignee, say) or in a field of the contact type.
    pub fn user_id(mut self, value: impl Into<i64>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets [`general`](field@Self::general). Number of the contact.
    pub fn general(mut self, value: impl Into<i64>) -> Self {
        self.general = Some(value.into());
        self
    }
    /// Sets [`email`](field@Self::email). Email that signs in. Optional.
    pub fn email(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets [`have_planfix_access`](field@Self::have_planfix_access). Close (0) or open(1) the access to
    /// Planfix.
    pub fn have_planfix_access(mut self, value: impl Into<bool>) -> Self {
        self.have_planfix_access = Some(value.into());
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
            email: own(self.email),
            have_planfix_access: self.have_planfix_access,
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
        reader.value(3, name!("email"), &mut self.email)?;
        reader.value(4, name!("havePlanfixAccess"), &mut self.have_planfix_access)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("id"), &self.id);
        writer.value(name!("userid"), &self.user_id);
        writer.value(name!("general"), &self.general);
        writer.value(name!("email"), &self.email);
        writer.value(name!("havePlanfixAccess"), &self.have_planfix_access);
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
    fn check(&self, _checker: &mut Checker) {}
}

/// `contact` in an answer of `contact.managePlanfixAccess`.
///
/// Source: planfix/en/contact.managePlanfixAccess.html, response sample, path "contact";
/// planfix/ru/contact.managePlanfixAccess.md, response sample, path "contact".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResponseContact<'a> {
    /// Identifier of the contact.
    ///
    /// Wire name: `id`.
    ///
    /// Source: planfix/en/contact.managePlanfixAccess.html, response table, row "id";
    /// planfix/ru/contact.managePlanfixAccess.md, response table, row "id".
    pub id: Option<i64>,
    /// How the call ended.
    ///
    /// Wire name: `status`. Declared as `enum`. Allowed: `NOTICE_SEND`, `NOTICE_RESEND`, `ACCESS_CANCELED`,
    /// `ACTIVE`, `UNACTIVE`.
    ///
    /// Source: planfix/en/contact.managePlanfixAccess.html, response table, row "status";
    /// planfix/ru/contact.managePlanfixAccess.md, response table, row "status".
    pub status: Option<ContactStatus<'a>>,
}

impl<'a> ResponseContact<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`id`](field@Self::id). Identifier of the contact.
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`status`](field@Self::status). How the call ended. Allowed: `NOTICE_SEND`, `NOTICE_RESEND`,
    /// `ACCESS_CANCELED`, `ACTIVE`, `UNACTIVE`.
    pub fn status(mut self, value: impl Into<ContactStatus<'a>>) -> Self {
        self.status = Some(value.into());
        self
    }
}

impl IntoOwned for ResponseContact<'_> {
    type Owned = ResponseContact<'static>;
    fn into_owned(self) -> Self::Owned {
        ResponseContact {
            id: self.id,
            status: own(self.status),
        }
    }
}

impl<'a> Object<'a> for ResponseContact<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("id"), &mut self.id)?;
        reader.value(1, name!("status"), &mut self.status)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("id"), &self.id);
        writer.value(name!("status"), &self.status);
    }
}

impl<'a> Document<'a> for ResponseContact<'a> {
    const ROOT: Root = Root {
        name: name!("contact"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a ResponseContact);

impl Method for Request<'_> {
    type Response<'a> = Response<'a>;
    type Connection = super::super::Connection;
    const NAME: &'static str = "contact.managePlanfixAccess";
    const VERB: &'static str = "POST";
    const PATH: &'static str = "";
    const IDEMPOTENT: bool = false;
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
