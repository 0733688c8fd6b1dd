// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.udef_layout_publish.post.md

//! Publishes the layout of ContactEntity's user-defined fields.
//!
//! The method `POST /api/v1/Contact/UdefLayout/Publish` at `https://{env}.superoffice.com/{customer}`.
//! A success has the HTTP status 200.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::superoffice::contact::udef_layout::publish::post::Request;
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
    Checker, Document, Error, ErrorFields, IntoOwned, KnownError, Method, Name, Object,
    Reader, Reply, Root, Step, Style, Url, Validate, Writer, name, serde_document,
};

/// The answer of `POST /api/v1/Contact/UdefLayout/Publish` when it succeeds.
#[derive(Debug, Clone, PartialEq)]
pub struct Response {
    /// Wire name: `value`. Required.
    pub value: i64,
}

impl Response {
    /// Creates one of what the docs require, with no other field set.
    pub fn new(value: impl Into<i64>) -> Self {
        Self { value: value.into() }
    }
    /// Sets [`value`](field@Self::value). Required.
    pub fn value(mut self, value: impl Into<i64>) -> Self {
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
        Self::new(0_i64)
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

/// The request of `POST /api/v1/Contact/UdefLayout/Publish`, which takes nothing.
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
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::super::super::STYLE;
}

serde_document!(Request);

impl Validate for Request {
    fn check(&self, _checker: &mut Checker) {}
}

impl Method for Request {
    type Response<'a> = Response;
    type Connection = super::super::super::super::Connection;
    const NAME: &'static str = "contact.udef_layout.publish.post";
    const VERB: &'static str = "POST";
    const PATH: &'static str = "/api/v1/Contact/UdefLayout/Publish";
    const IDEMPOTENT: bool = false;
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::super::super::STYLE)
            .text("api/v1/Contact/UdefLayout/Publish")
            .finish()
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
