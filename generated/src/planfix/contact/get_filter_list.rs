// Written by `cargo xtask regen` from specs/planfix. Do not edit.
// Page: planfix/ru/contact.getFilterList.html

//! Lists the filters with which the caller can call contact.getList.
//!
//! The method `contact.getFilterList`, called as `POST` at `https://api.planfix.com/xml/`.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::planfix::contact::get_filter_list::Request;
//! use contactory::planfix::{Connection, Credentials};
//!
//! let connection = Connection::new("my-account", Credentials::token("my-api-key", "my-token"));
//! let request = Request::new();
//! let sent = request.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! let response = Request::read_reply(200, r#"<response status="ok"><contactFilterList><contactFilter><ID>4711</ID></contactFilter></contactFilterList></response>"#)?;
//! assert_eq!(response.contact_filter_list.unwrap_or_default().contact_filter[0].id.as_deref(), Some("4711"));
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

/// The request of `contact.getFilterList`.
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
        attributes: &[(name!("method"), "contact.getFilterList")],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!(Request);

impl Validate for Request {
    fn check(&self, _checker: &mut Checker) {}
}

/// The answer of `contact.getFilterList` when it succeeds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Response<'a> {
    /// Перечень фильтров.
    ///
    /// Wire name: `contactFilterList`.
    ///
    /// Source: planfix/ru/contact.getFilterList.html, response table, row "contactFilterList".
    pub contact_filter_list: Option<ContactFilterList<'a>>,
}

impl<'a> Response<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`contact_filter_list`](field@Self::contact_filter_list). Перечень фильтров.
    pub fn contact_filter_list(
        mut self,
        value: impl Into<ContactFilterList<'a>>,
    ) -> Self {
        self.contact_filter_list = Some(value.into());
        self
    }
}

impl IntoOwned for Response<'_> {
    type Owned = Response<'static>;
    fn into_owned(self) -> Self::Owned {
        Response {
            contact_filter_list: own(self.contact_filter_list),
        }
    }
}

impl<'a> Object<'a> for Response<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.object(0, name!("contactFilterList"), &mut self.contact_filter_list)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.object(name!("contactFilterList"), &self.contact_filter_list);
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

/// Перечень фильтров.
///
/// `contactFilterList` in an answer of `contact.getFilterList`.
///
/// Source: planfix/ru/contact.getFilterList.html, response table, row "contactFilterList".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ContactFilterList<'a> {
    /// How many there are.
    ///
    /// Wire name: attribute `totalCount`.
    ///
    /// Source: planfix/ru/contact.getFilterList.html, response table, row "contactFilterList totalCount".
    pub total_count: Option<i64>,
    /// Узел одного фильтра.
    ///
    /// Wire name: `contactFilter`.
    ///
    /// Source: planfix/ru/contact.getFilterList.html, response table, row "contactFilter".
    pub contact_filter: Vec<ContactFilter<'a>>,
}

impl<'a> ContactFilterList<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`total_count`](field@Self::total_count). How many there are.
    pub fn total_count(mut self, value: impl Into<i64>) -> Self {
        self.total_count = Some(value.into());
        self
    }
    /// Sets [`contact_filter`](field@Self::contact_filter). Узел одного фильтра.
    pub fn contact_filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<ContactFilter<'a>>>,
    ) -> Self {
        self.contact_filter = value.into_iter().map(Into::into).collect();
        self
    }
}

impl IntoOwned for ContactFilterList<'_> {
    type Owned = ContactFilterList<'static>;
    fn into_owned(self) -> Self::Owned {
        ContactFilterList {
            total_count: self.total_count,
            contact_filter: own(self.contact_filter),
        }
    }
}

impl<'a> Object<'a> for ContactFilterList<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.attribute(0, name!("totalCount"), &mut self.total_count)?;
        reader.objects(1, name!("contactFilter"), &mut self.contact_filter)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.attribute(name!("totalCount"), &self.total_count);
        writer.objects(name!("contactFilter"), &self.contact_filter);
    }
}

impl<'a> Document<'a> for ContactFilterList<'a> {
    const ROOT: Root = Root {
        name: name!("contactFilterList"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a ContactFilterList);

/// Узел одного фильтра.
///
/// `contactFilterList.contactFilter` in an answer of `contact.getFilterList`.
///
/// Source: planfix/ru/contact.getFilterList.html, response table, row "contactFilter".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ContactFilter<'a> {
    /// Идентификатор фильтра (число у своих фильтров, текст с двоеточием в начале у системных: Контакты,
    /// Компании).
    ///
    /// Wire name: `ID`. Declared as `int|string`.
    ///
    /// Source: planfix/ru/contact.getFilterList.html, response table, row "contactFilter.ID".
    pub id: Option<Cow<'a, str>>,
    /// Имя фильтра.
    ///
    /// Wire name: `Name`.
    ///
    /// Source: planfix/ru/contact.getFilterList.html, response table, row "contactFilter.Name".
    pub name: Option<Cow<'a, str>>,
}

impl<'a> ContactFilter<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`id`](field@Self::id). Идентификатор фильтра (число у своих фильтров, текст с двоеточием в
    /// начале у системных: Контакты, Компании).
    pub fn id(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`name`](field@Self::name). Имя фильтра.
    pub fn name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl IntoOwned for ContactFilter<'_> {
    type Owned = ContactFilter<'static>;
    fn into_owned(self) -> Self::Owned {
        ContactFilter {
            id: own(self.id),
            name: own(self.name),
        }
    }
}

impl<'a> Object<'a> for ContactFilter<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("ID"), &mut self.id)?;
        reader.value(1, name!("Name"), &mut self.name)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("ID"), &self.id);
        writer.value(name!("Name"), &self.name);
    }
}

impl<'a> Document<'a> for ContactFilter<'a> {
    const ROOT: Root = Root {
        name: name!("contactFilter"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a ContactFilter);

impl Method for Request {
    type Response<'a> = Response<'a>;
    type Connection = super::super::Connection;
    const NAME: &'static str = "contact.getFilterList";
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
