// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.image.delete.md

//! Takes the contact's image away.
//!
//! The method `DELETE /api/v1/Contact/{contactId}/Image` at `https://{env}.superoffice.com/{customer}`.
//! A success has the HTTP status 204.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::superoffice::contact::image::delete::Request;
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

use crate::runtime::{
    Checker, Document, Error, ErrorFields, IntoOwned, KnownError, Method, Object, Reader,
    Reply, Root, Step, Style, Url, Validate, Writer, name, serde_document,
};

/// The request of `DELETE /api/v1/Contact/{contactId}/Image`: all of it stands in the URL.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Request {
    /// Which contact Required.
    ///
    /// Wire name: `contactId`.
    ///
    /// Source: superoffice/contact.image.delete.md, path table, row "contactId".
    pub contact_id: i32,
}

impl Request {
    /// Creates one of what the docs require, with no other field set.
    pub fn new(contact_id: impl Into<i32>) -> Self {
        Self {
            contact_id: contact_id.into(),
        }
    }
    /// Sets [`contact_id`](field@Self::contact_id). Which contact Required.
    pub fn contact_id(mut self, value: impl Into<i32>) -> Self {
        self.contact_id = value.into();
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
    const REQUIRED: &'static [(usize, &'static str)] = &[(0, "contactId")];
    fn blank() -> Self {
        Self::new(0_i32)
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.required(0, name!("contactId"), &mut self.contact_id)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.required(name!("contactId"), &self.contact_id);
    }
}

impl Document<'_> for Request {
    const ROOT: Root = Root {
        name: name!("request"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::super::STYLE;
}

serde_document!(Request);

impl Validate for Request {
    fn check(&self, _checker: &mut Checker) {}
}

/// A success of `DELETE /api/v1/Contact/{contactId}/Image` has no content.
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
    const STYLE: &'static Style = &super::super::super::STYLE;
}

serde_document!(Response);

impl Method for Request {
    type Response<'a> = Response;
    type Connection = super::super::super::Connection;
    const NAME: &'static str = "contact.image.delete";
    const VERB: &'static str = "DELETE";
    const PATH: &'static str = "/api/v1/Contact/{contactId}/Image";
    const IDEMPOTENT: bool = true;
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::super::STYLE)
            .text("api/v1/Contact/")
            .step(&self.contact_id)
            .text("/Image")
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
