// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.get.md

//! Reads a ContactEntity.
//!
//! The method `GET /api/v1/Contact/{id}` at `https://{env}.superoffice.com/{customer}`. A success has
//! the HTTP status 200 or 304.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::superoffice::contact::get::Request;
//! use contactory::superoffice::{Connection, Credentials};
//!
//! let connection = Connection::new("my-env", "my-customer", Credentials::bearer("my-token"));
//! let request = Request::new(4711).fk(true);
//! let sent = request.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! let response = Request::read_reply(200, r#"{"ContactId":4711}"#)?;
//! assert_eq!(response.contact_id, Some(4711));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Errors
//!
//! The docs list one error of this method: see [`ERRORS`]. Where an answer reports one of them,
//! [`ApiError::known`](crate::runtime::ApiError::known) is its entry.

use crate::runtime::{
    Checker, Document, Error, ErrorFields, Headers, IntoOwned, KnownError, Method,
    Object, Reader, Reply, Root, Step, Style, Url as RuntimeUrl, Validate, Writer, name,
    own, serde_document,
};
use std::borrow::Cow;
pub use super::super::types::{Email, Fax, Interest, Links, Person, Phone, Url};

/// The request of `GET /api/v1/Contact/{id}`: all of it stands in the URL and in headers.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Request<'a> {
    /// Which ContactEntity to return. Required.
    ///
    /// Wire name: `id`.
    ///
    /// Source: superoffice/contact.get.md, path table, row "id".
    pub id: i32,
    /// Optional list of properties to return, separated by commas. The rest comes back as null:
    /// "Name,department,category" Default = show all fields.
    ///
    /// Wire name: `$select`. Optional. Default: `show all fields`. `filter::columns` of `runtime::filter`
    /// makes sure of the columns' names.
    ///
    /// Source: superoffice/contact.get.md, query table, row "$select".
    pub select: Option<Cow<'a, str>>,
    /// Put the entity's foreign keys into ExtraFields, as pairs 'app.device.keyname'='456'.
    ///
    /// Wire name: `fk`.
    ///
    /// Source: superoffice/contact.get.md, query table, row "fk".
    pub fk: Option<bool>,
    /// Answer with 304 when nothing has changed since; a date as in RFC 1123.
    ///
    /// Wire name: `If-Modified-Since`.
    pub if_modified_since: Option<Cow<'a, str>>,
}

impl<'a> Request<'a> {
    /// Creates one of what the docs require, with no other field set.
    pub fn new(id: impl Into<i32>) -> Self {
        Self {
            id: id.into(),
            select: Default::default(),
            fk: Default::default(),
            if_modified_since: Default::default(),
        }
    }
    /// Sets [`id`](field@Self::id). Which ContactEntity to return. Required.
    pub fn id(mut self, value: impl Into<i32>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets [`select`](field@Self::select). Optional list of properties to return, separated by commas.
    /// Optional. Default: `show all fields`.
    pub fn select(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.select = Some(value.into());
        self
    }
    /// Sets [`fk`](field@Self::fk). Put the entity's foreign keys into ExtraFields, as pairs
    /// 'app.device.keyname'='456'.
    pub fn fk(mut self, value: impl Into<bool>) -> Self {
        self.fk = Some(value.into());
        self
    }
    /// Sets [`if_modified_since`](field@Self::if_modified_since). Answer with 304 when nothing has changed
    /// since; a date as in RFC 1123.
    pub fn if_modified_since(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.if_modified_since = Some(value.into());
        self
    }
}

impl IntoOwned for Request<'_> {
    type Owned = Request<'static>;
    fn into_owned(self) -> Self::Owned {
        Request {
            id: self.id,
            select: own(self.select),
            fk: self.fk,
            if_modified_since: own(self.if_modified_since),
        }
    }
}

impl<'a> Object<'a> for Request<'a> {
    const REQUIRED: &'static [(usize, &'static str)] = &[(0, "id")];
    fn blank() -> Self {
        Self::new(0_i32)
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.required(0, name!("id"), &mut self.id)?;
        reader.value(1, name!("$select", "__select"), &mut self.select)?;
        reader.value(2, name!("fk"), &mut self.fk)?;
        reader.value(3, name!("If-Modified-Since"), &mut self.if_modified_since)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.required(name!("id"), &self.id);
        writer.value(name!("$select", "__select"), &self.select);
        writer.value(name!("fk"), &self.fk);
        writer.value(name!("If-Modified-Since"), &self.if_modified_since);
    }
}

impl<'a> Document<'a> for Request<'a> {
    const ROOT: Root = Root {
        name: name!("request"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a Request);

impl Validate for Request<'_> {
    fn check(&self, _checker: &mut Checker) {}
}

/// The answer of `GET /api/v1/Contact/{id}` when it succeeds.
pub type Response<'a> = super::super::types::ContactEntityWithLinks<'a>;

impl Method for Request<'_> {
    type Response<'a> = Response<'a>;
    type Connection = super::super::Connection;
    const NAME: &'static str = "contact.get";
    const VERB: &'static str = "GET";
    const PATH: &'static str = "/api/v1/Contact/{id}";
    const IDEMPOTENT: bool = true;
    fn to_url(&self, base: &str) -> String {
        RuntimeUrl::new(base, &super::super::STYLE)
            .text("api/v1/Contact/")
            .step(&self.id)
            .value("$select", &self.select)
            .value("fk", &self.fk)
            .finish()
    }
    fn add_headers(&self, headers: &mut Headers) {
        headers
            .value("If-Modified-Since", &self.if_modified_since, &super::super::STYLE);
    }
    fn from_reply<'a>(reply: Reply<'a>) -> Result<Self::Response<'a>, Error> {
        crate::runtime::read_http_status(
            reply,
            ERRORS,
            &ErrorFields {
                code: "ErrorType",
                message: "ErrorMessage",
            },
        )
    }
}

/// The errors that the docs list for this method.
///
/// | Status | Text |
/// | --- | --- |
/// | 404 | Not Found. |
pub const ERRORS: &[KnownError] = &[
    KnownError {
        status: Some(404),
        text: "Not Found.",
        ..KnownError::NOTHING
    },
];
