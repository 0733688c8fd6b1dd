// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.foreign_keys.get.md

//! The method `GET /api/v1/Contact/{id}/ForeignKey`.
//!
//! The ContactEntity's foreign keys.
//!
//! Called as `GET /api/v1/Contact/{id}/ForeignKey` at `https://{env}.superoffice.com/{customer}`.
//!
//! Success: HTTP 200.
//!
//! The docs list the errors in [`ERRORS`].

use crate::runtime::{
    Checker, Document, Error, ErrorFields, Headers, IntoOwned, KnownError, Map, Method,
    Name, Object, Open, Reader, Reply, Root, Step, Style, Url, Validate, Writer, name,
    own, serde_document,
};
use std::borrow::Cow;

/// What `GET /api/v1/Contact/{id}/ForeignKey` takes, in its URL: there is no body.
#[derive(Debug, Clone, PartialEq)]
pub struct Request<'a> {
    /// Key of the ContactEntity. Required
    ///
    /// Wire name: `id`. Declared as `int32`. Required.
    ///
    /// Source: superoffice/contact.foreign_keys.get.md, path table, row "id".
    pub id: i32,
    /// Answer with 304 when nothing has changed since; a date as in RFC 1123.
    ///
    /// Wire name: `If-Modified-Since`.
    pub if_modified_since: Option<Cow<'a, str>>,
}

impl<'a> Request<'a> {
    /// What the docs require is set, nothing else.
    pub fn new(id: impl Into<i32>) -> Self {
        Self {
            id: id.into(),
            if_modified_since: Default::default(),
        }
    }
    /// Sets `id`.
    pub fn id(mut self, value: impl Into<i32>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets `If-Modified-Since`.
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
        reader.value(1, name!("If-Modified-Since"), &mut self.if_modified_since)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.required(name!("id"), &self.id);
        writer.value(name!("If-Modified-Since"), &self.if_modified_since);
    }
}

impl<'a> Document<'a> for Request<'a> {
    const ROOT: Root = Root {
        name: name!("request"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::super::STYLE;
}

serde_document!('a Request);

impl Validate for Request<'_> {
    fn check(&self, _checker: &mut Checker) {}
}

/// What comes back when `GET /api/v1/Contact/{id}/ForeignKey` succeeds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Response<'a> {
    /// Wire name: `entry`.
    pub entries: Map<'a, Open<'a>>,
}

impl<'a> Response<'a> {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `entry`.
    pub fn entries(mut self, value: impl Into<Map<'a, Open<'a>>>) -> Self {
        self.entries = value.into();
        self
    }
}

impl IntoOwned for Response<'_> {
    type Owned = Response<'static>;
    fn into_owned(self) -> Self::Owned {
        Response {
            entries: own(self.entries),
        }
    }
}

impl<'a> Object<'a> for Response<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.map(0, name!("entry"), &mut self.entries)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.map(name!("entry"), &self.entries);
    }
}

impl<'a> Document<'a> for Response<'a> {
    const ROOT: Root = Root {
        name: name!("Response"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::super::STYLE;
    const ONLY: Option<&'static Name> = Some(name!("entry"));
}

serde_document!('a Response);

impl Method for Request<'_> {
    type Response<'a> = Response<'a>;
    type Connection = super::super::super::Connection;
    const NAME: &'static str = concat!("GET", " ", "/api/v1/Contact/{id}/ForeignKey");
    const VERB: &'static str = "GET";
    const IDEMPOTENT: bool = true;
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::super::STYLE)
            .text("api/v1/Contact/")
            .step(&self.id)
            .text("/ForeignKey")
            .finish()
    }
    fn add_headers(&self, headers: &mut Headers) {
        headers
            .value(
                "If-Modified-Since",
                &self.if_modified_since,
                &super::super::super::STYLE,
            );
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
pub const ERRORS: &[KnownError] = &[
    KnownError {
        status: Some(404),
        text: "Not Found.",
        category: "Response:object",
        ..KnownError::NOTHING
    },
];
