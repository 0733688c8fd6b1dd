// Written by `cargo xtask regen` from specs/planfix. Do not edit.
// Page: planfix/en/contact.updateCustomData.html
// Page: planfix/ru/contact.updateCustomData.md

//! Changes nothing but custom fields of a contact. For users to whom contact.update is denied while
//! these fields are open to them.
//!
//! The method `contact.updateCustomData`, called as `POST` at `https://api.planfix.com/xml/`.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::planfix::contact::update_custom_data::{Contact, CustomData, Request};
//! use contactory::planfix::types::RequestCustomValue;
//! use contactory::planfix::{Connection, Credentials};
//!
//! let connection = Connection::new("my-account", Credentials::token("my-api-key", "my-token"));
//! let custom_value = RequestCustomValue::new().id("4711").value("Analytical Engines");
//! let custom_data = CustomData::new().custom_value([custom_value]);
//! let contact = Contact::new().id(4711).custom_data(custom_data);
//! let request = Request::new().contact(contact);
//! let sent = request.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! let response = Request::read_reply(200, r#"<response status="ok"><actionid>4711</actionid></response>"#)?;
//! assert_eq!(response.action_id, Some(4711));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Errors
//!
//! The docs list 100 errors that any method may report: see [`ERRORS`]. Where an answer reports one of
//! them, [`ApiError::known`](crate::runtime::ApiError::known) is its entry.

use crate::runtime::{
    Body, Checker, Document, Error, ErrorFields, Format, IntoOwned, Method, Object,
    Reader, Reply, Root, Step, Style, Url, Validate, WriteError, Writer, name, own, rule,
    serde_document,
};
pub use super::super::types::{
    RequestCustomData as CustomData, RequestCustomValue as CustomValue,
    Contact as ResponseContact,
};

/// The request of `contact.updateCustomData`.
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Request<'a> {
    /// Wire name: `contact`.
    ///
    /// Source: planfix/en/contact.updateCustomData.html, request sample, path "contact";
    /// planfix/ru/contact.updateCustomData.md, request sample, path "contact".
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
        attributes: &[(name!("method"), "contact.updateCustomData")],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a Request);

impl Validate for Request<'_> {
    fn check(&self, checker: &mut Checker) {
        checker.object("contact", &self.contact);
    }
}

/// The answer of `contact.updateCustomData` when it succeeds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Response {
    /// Wire name: `contact`.
    ///
    /// Source: planfix/en/contact.updateCustomData.html, response sample, path "contact";
    /// planfix/ru/contact.updateCustomData.md, response sample, path "contact".
    pub contact: Option<ResponseContact>,
    /// Identifier of the action that records the change.
    ///
    /// Wire name: `actionid`.
    ///
    /// Source: planfix/en/contact.updateCustomData.html, response table, row "actionid";
    /// planfix/ru/contact.updateCustomData.md, response table, row "actionid".
    pub action_id: Option<i64>,
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
    /// Sets [`action_id`](field@Self::action_id). Identifier of the action that records the change.
    pub fn action_id(mut self, value: impl Into<i64>) -> Self {
        self.action_id = Some(value.into());
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
        reader.object(0, name!("contact"), &mut self.contact)?;
        reader.value(1, name!("actionid"), &mut self.action_id)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.object(name!("contact"), &self.contact);
        writer.value(name!("actionid"), &self.action_id);
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

/// `contact` in a request of `contact.updateCustomData`.
///
/// Source: planfix/en/contact.updateCustomData.html, request sample, path "contact";
/// planfix/ru/contact.updateCustomData.md, request sample, path "contact".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Contact<'a> {
    /// Identifier of the contact to update.
    ///
    /// Wire name: `id`.
    ///
    /// Source: planfix/en/contact.updateCustomData.html, request table, row "id";
    /// planfix/ru/contact.updateCustomData.md, request table, row "id".
    pub id: Option<i64>,
    /// Number of the contact to update (used if id is not given).
    ///
    /// Wire name: `general`.
    ///
    /// Source: planfix/en/contact.updateCustomData.html, request table, row "general";
    /// planfix/ru/contact.updateCustomData.md, request table, row "general".
    pub general: Option<i64>,
    /// Values of custom fields.
    ///
    /// Wire name: `customData`.
    ///
    /// Source: planfix/en/contact.updateCustomData.html, request table, row "customData";
    /// planfix/ru/contact.updateCustomData.md, request table, row "customData".
    pub custom_data: Option<CustomData<'a>>,
}

impl<'a> Contact<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`id`](field@Self::id). Identifier of the contact to update.
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`general`](field@Self::general). Number of the contact to update (used if id is not given).
    pub fn general(mut self, value: impl Into<i64>) -> Self {
        self.general = Some(value.into());
        self
    }
    /// Sets [`custom_data`](field@Self::custom_data). Values of custom fields.
    pub fn custom_data(mut self, value: impl Into<CustomData<'a>>) -> Self {
        self.custom_data = Some(value.into());
        self
    }
}

impl IntoOwned for Contact<'_> {
    type Owned = Contact<'static>;
    fn into_owned(self) -> Self::Owned {
        Contact {
            id: self.id,
            general: self.general,
            custom_data: own(self.custom_data),
        }
    }
}

impl<'a> Object<'a> for Contact<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("id"), &mut self.id)?;
        reader.value(1, name!("general"), &mut self.general)?;
        reader.object(2, name!("customData"), &mut self.custom_data)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("id"), &self.id);
        writer.value(name!("general"), &self.general);
        writer.object(name!("customData"), &self.custom_data);
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
        checker
            .demand(
                self.id.is_some() || self.general.is_some(),
                rule!(
                    "", AtLeastOne(& ["id", "general"]),
                    "planfix/en/contact.updateCustomData.html, request table, row \"general\""
                ),
            );
        checker.object("customData", &self.custom_data);
    }
}

impl Method for Request<'_> {
    type Response<'a> = Response;
    type Connection = super::super::Connection;
    const NAME: &'static str = "contact.updateCustomData";
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
