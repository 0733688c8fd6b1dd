// Written by `cargo xtask regen` from specs/planfix. Do not edit.
// Page: planfix/en/contact.getPhoneTypes.html
// Page: planfix/ru/contact.getPhoneTypes.md

//! Lists the kinds of phone numbers.
//!
//! The method `contact.getPhoneTypes`, called as `POST` at `https://api.planfix.com/xml/`.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::planfix::contact::get_phone_types::Request;
//! use contactory::planfix::{Connection, Credentials};
//!
//! let connection = Connection::new("my-account", Credentials::token("my-api-key", "my-token"));
//! let request = Request::new();
//! let sent = request.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! let response = Request::read_reply(200, r#"<response status="ok"><phoneTypes><phoneType><id>4711</id></phoneType></phoneTypes></response>"#)?;
//! assert_eq!(response.phone_types.unwrap_or_default().phone_type[0].id, Some(4711));
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

/// The request of `contact.getPhoneTypes`.
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Request {}

impl Request {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl IntoOwned for Request {
    type Owned = Request;
    fn into_owned(self) -> Self::Owned {
        self
    }
}

impl<'a> Object<'a> for Request {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, _reader: &mut R) -> Step {
        Ok(())
    }
    fn write<W: Writer>(&self, _writer: &mut W) {}
}

impl Document<'_> for Request {
    const ROOT: Root = Root {
        name: name!("request"),
        attributes: &[(name!("method"), "contact.getPhoneTypes")],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!(Request);

impl Validate for Request {
    fn check(&self, _checker: &mut Checker) {}
}

/// The answer of `contact.getPhoneTypes` when it succeeds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Response<'a> {
    /// Kinds of numbers.
    ///
    /// Wire name: `phoneTypes`.
    ///
    /// Source: planfix/en/contact.getPhoneTypes.html, response table, row "phoneTypes";
    /// planfix/ru/contact.getPhoneTypes.md, response table, row "phoneTypes".
    pub phone_types: Option<PhoneTypes<'a>>,
}

impl<'a> Response<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`phone_types`](field@Self::phone_types). Kinds of numbers.
    pub fn phone_types(mut self, value: impl Into<PhoneTypes<'a>>) -> Self {
        self.phone_types = Some(value.into());
        self
    }
}

impl IntoOwned for Response<'_> {
    type Owned = Response<'static>;
    fn into_owned(self) -> Self::Owned {
        Response {
            phone_types: own(self.phone_types),
        }
    }
}

impl<'a> Object<'a> for Response<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.object(0, name!("phoneTypes"), &mut self.phone_types)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.object(name!("phoneTypes"), &self.phone_types);
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

/// Kinds of numbers.
///
/// `phoneTypes` in an answer of `contact.getPhoneTypes`.
///
/// Source: planfix/en/contact.getPhoneTypes.html, response table, row "phoneTypes";
/// planfix/ru/contact.getPhoneTypes.md, response table, row "phoneTypes".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PhoneTypes<'a> {
    /// How many there are.
    ///
    /// Wire name: attribute `totalCount`.
    ///
    /// Source: planfix/en/contact.getPhoneTypes.html, response table, row "phoneTypes totalCount";
    /// planfix/ru/contact.getPhoneTypes.md, response table, row "phoneTypes totalCount".
    pub total_count: Option<i64>,
    /// Holds one kind of number.
    ///
    /// Wire name: `phoneType`.
    ///
    /// Source: planfix/en/contact.getPhoneTypes.html, response table, row "phoneType";
    /// planfix/ru/contact.getPhoneTypes.md, response table, row "phoneType".
    pub phone_type: Vec<PhoneType<'a>>,
}

impl<'a> PhoneTypes<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`total_count`](field@Self::total_count). How many there are.
    pub fn total_count(mut self, value: impl Into<i64>) -> Self {
        self.total_count = Some(value.into());
        self
    }
    /// Sets [`phone_type`](field@Self::phone_type). Holds one kind of number.
    pub fn phone_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<PhoneType<'a>>>,
    ) -> Self {
        self.phone_type = value.into_iter().map(Into::into).collect();
        self
    }
}

impl IntoOwned for PhoneTypes<'_> {
    type Owned = PhoneTypes<'static>;
    fn into_owned(self) -> Self::Owned {
        PhoneTypes {
            total_count: self.total_count,
            phone_type: own(self.phone_type),
        }
    }
}

impl<'a> Object<'a> for PhoneTypes<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.attribute(0, name!("totalCount"), &mut self.total_count)?;
        reader.objects(1, name!("phoneType"), &mut self.phone_type)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.attribute(name!("totalCount"), &self.total_count);
        writer.objects(name!("phoneType"), &self.phone_type);
    }
}

impl<'a> Document<'a> for PhoneTypes<'a> {
    const ROOT: Root = Root {
        name: name!("phoneTypes"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a PhoneTypes);

/// Holds one kind of number.
///
/// `phoneTypes.phoneType` in an answer of `contact.getPhoneTypes`.
///
/// Source: planfix/en/contact.getPhoneTypes.html, response table, row "phoneType";
/// planfix/ru/contact.getPhoneTypes.md, response table, row "phoneType".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PhoneType<'a> {
    /// Its identifier.
    ///
    /// Wire name: `id`.
    ///
    /// Source: planfix/en/contact.getPhoneTypes.html, response table, row "phoneType.id";
    /// planfix/ru/contact.getPhoneTypes.md, response table, row "phoneType.id".
    pub id: Option<i64>,
    /// Its name.
    ///
    /// Wire name: `name`.
    ///
    /// Source: planfix/en/contact.getPhoneTypes.html, response table, row "phoneType.name";
    /// planfix/ru/contact.getPhoneTypes.md, response table, row "phoneType.name".
    pub name: Option<Cow<'a, str>>,
}

impl<'a> PhoneType<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`id`](field@Self::id). Its identifier.
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`name`](field@Self::name). Its name.
    pub fn name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl IntoOwned for PhoneType<'_> {
    type Owned = PhoneType<'static>;
    fn into_owned(self) -> Self::Owned {
        PhoneType {
            id: self.id,
            name: own(self.name),
        }
    }
}

impl<'a> Object<'a> for PhoneType<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("id"), &mut self.id)?;
        reader.value(1, name!("name"), &mut self.name)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("id"), &self.id);
        writer.value(name!("name"), &self.name);
    }
}

impl<'a> Document<'a> for PhoneType<'a> {
    const ROOT: Root = Root {
        name: name!("phoneType"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a PhoneType);

impl Method for Request {
    type Response<'a> = Response<'a>;
    type Connection = super::super::Connection;
    const NAME: &'static str = "contact.getPhoneTypes";
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
