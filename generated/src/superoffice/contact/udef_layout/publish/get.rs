// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.udef_layout_publish.get.md

//! Is the UDef Layout being published?
//!
//! The method `GET /api/v1/Contact/UdefLayout/Publish` at `https://{env}.superoffice.com/{customer}`. A
//! success has the HTTP status 200.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::superoffice::contact::udef_layout::publish::get::Request;
//! use contactory::superoffice::{Connection, Credentials};
//!
//! let connection = Connection::new("my-env", "my-customer", Credentials::bearer("my-token"));
//! let request = Request::new();
//! let sent = request.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! let error = Request::read_reply(503, "").unwrap_err();
//! assert!(error.is_retryable());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use crate::runtime::{
    Checker, Document, Error, ErrorFields, Headers, IntoOwned, KnownError, Method, Name,
    Object, Reader, Reply, Root, Step, Style, Url, Validate, Writer, name, own,
    serde_document,
};
use std::borrow::Cow;

/// The request of `GET /api/v1/Contact/UdefLayout/Publish`: all of it stands in the URL and in headers.
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Request<'a> {
    /// Answer with 304 when nothing has changed since; a date as in RFC 1123.
    ///
    /// Wire name: `If-Modified-Since`.
    pub if_modified_since: Option<Cow<'a, str>>,
}

impl<'a> Request<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
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
            if_modified_since: own(self.if_modified_since),
        }
    }
}

impl<'a> Object<'a> for Request<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("If-Modified-Since"), &mut self.if_modified_since)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("If-Modified-Since"), &self.if_modified_since);
    }
}

impl<'a> Document<'a> for Request<'a> {
    const ROOT: Root = Root {
        name: name!("request"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::super::super::STYLE;
}

serde_document!('a Request);

impl Validate for Request<'_> {
    fn check(&self, _checker: &mut Checker) {}
}

/// The answer of `GET /api/v1/Contact/UdefLayout/Publish` when it succeeds.
#[derive(Debug, Clone, PartialEq)]
pub struct Response {
    /// Wire name: `value`. Required.
    pub value: bool,
}

impl Response {
    /// Creates one of what the docs require, with no other field set.
    pub fn new(value: impl Into<bool>) -> Self {
        Self { value: value.into() }
    }
    /// Sets [`value`](field@Self::value). Required.
    pub fn value(mut self, value: impl Into<bool>) -> Self {
        self.value = value.into();
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
    const REQUIRED: &'static [(usize, &'static str)] = &[(0, "value")];
    fn blank() -> Self {
        Self::new(false)
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.required(0, name!("value"), &mut self.value)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.required(name!("value"), &self.value);
    }
}

impl Document<'_> for Response {
    const ROOT: Root = Root {
        name: name!("Response"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::super::super::STYLE;
    const ONLY: Option<&'static Name> = Some(name!("value"));
}

serde_document!(Response);

impl Method for Request<'_> {
    type Response<'a> = Response;
    type Connection = super::super::super::super::Connection;
    const NAME: &'static str = "contact.udef_layout.publish.get";
    const VERB: &'static str = "GET";
    const PATH: &'static str = "/api/v1/Contact/UdefLayout/Publish";
    const IDEMPOTENT: bool = true;
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::super::super::STYLE)
            .text("api/v1/Contact/UdefLayout/Publish")
            .finish()
    }
    fn add_headers(&self, headers: &mut Headers) {
        headers
            .value(
                "If-Modified-Since",
                &self.if_modified_since,
                &super::super::super::super::STYLE,
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

/// The docs list no errors of this method.
///
pub const ERRORS: &[KnownError] = &[];
