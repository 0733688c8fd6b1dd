// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.delete.md

//! Removes a ContactEntity.
//!
//! The method `DELETE /api/v1/Contact/{id}` at `https://{env}.superoffice.com/{customer}`. A success
//! has the HTTP status 204.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::superoffice::contact::delete::Request;
//! use contactory::superoffice::{Connection, Credentials};
//!
//! let connection = Connection::new("my-env", "my-customer", Credentials::bearer("my-token"));
//! let request = Request::new(4711);
//! let sent = request.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! Request::read_reply(204, "")?; // Nothing comes back but success.
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Errors
//!
//! The docs list one error of this method: see [`ERRORS`]. Where an answer reports one of them,
//! [`ApiError::known`](crate::runtime::ApiError::known) is its entry.

use crate::runtime::{
    Checker, Document, Error, ErrorFields, IntoOwned, KnownError, Method, Object, Reader,
    Reply, Root, Step, Style, Url, Validate, Writer, name, serde_document,
};

/// The request of `DELETE /api/v1/Contact/{id}`: all of it stands in the URL.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Request {
    /// Which ContactEntity to delete. Required.
    ///
    /// Wire name: `id`.
    ///
    /// Source: superoffice/contact.delete.md, path table, row "id".
    pub id: i32,
}

impl Request {
    /// Creates one of what the docs require, with no other field set.
    pub fn new(id: impl Into<i32>) -> Self {
        Self { id: id.into() }
    }
    /// Sets [`id`](field@Self::id). Which ContactEntity to delete. Required.
    pub fn id(mut self, value: impl Into<i32>) -> Self {
        self.id = value.into();
        self
    }
}

impl IntoOwned for Request {
    type Owned = Request;
    fn into_owned(self) -> Self::Owned {
        self
    }
}

impl<'a> Object<'a> for Request {
    const REQUIRED: &'static [(usize, &'static str)] = &[(0, "id")];
    fn blank() -> Self {
        Self::new(0_i32)
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.required(0, name!("id"), &mut self.id)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.required(name!("id"), &self.id);
    }
}

impl Document<'_> for Request {
    const ROOT: Root = Root {
        name: name!("request"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!(Request);

impl Validate for Request {
    fn check(&self, _checker: &mut Checker) {}
}

/// A success of `DELETE /api/v1/Contact/{id}` has no content.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Response {}

impl Response {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
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
    fn read<R: Reader<'a>>(&mut self, _reader: &mut R) -> Step {
        Ok(())
    }
    fn write<W: Writer>(&self, _writer: &mut W) {}
}

impl Document<'_> for Response {
    const ROOT: Root = Root {
        name: name!("response"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!(Response);

impl Method for Request {
    type Response<'a> = Response;
    type Connection = super::super::Connection;
    const NAME: &'static str = "contact.delete";
    const VERB: &'static str = "DELETE";
    const PATH: &'static str = "/api/v1/Contact/{id}";
    const IDEMPOTENT: bool = true;
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::STYLE)
            .text("api/v1/Contact/")
            .step(&self.id)
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

/// The errors that the docs list for this method.
///
/// | Status | Text |
/// | --- | --- |
/// | 412 | Delete aborted because ContactEntity has changed since the requested If-Unmodified-Since timestamp. |
pub const ERRORS: &[KnownError] = &[
    KnownError {
        status: Some(412),
        text: "Delete aborted because ContactEntity has changed since the requested If-Unmodified-Since timestamp.",
        ..KnownError::NOTHING
    },
];
