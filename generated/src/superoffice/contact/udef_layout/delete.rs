// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.udef_field.delete.md

//! Deletes a user-defined field of ContactEntity, found by prog-id or label.
//!
//! The method `DELETE /api/v1/Contact/UdefLayout/{progidOrLabel}` at
//! `https://{env}.superoffice.com/{customer}`. A success has the HTTP status 204.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::superoffice::contact::udef_layout::delete::Request;
//! use contactory::superoffice::{Connection, Credentials};
//!
//! let connection = Connection::new("my-env", "my-customer", Credentials::bearer("my-token"));
//! let request = Request::new("progid-or-label");
//! let sent = request.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! Request::read_reply(204, "")?; // Nothing comes back but success.
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use crate::runtime::{
    Checker, Document, Error, ErrorFields, IntoOwned, KnownError, Method, Object, Reader,
    Reply, Root, Step, Style, Url, Validate, Writer, name, own, rule, serde_document,
};
use std::borrow::Cow;

/// The request of `DELETE /api/v1/Contact/UdefLayout/{progidOrLabel}`: all of it stands in the URL.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Request<'a> {
    /// Identity of the udef field, its prog-id (case matters) or its label. Required.
    ///
    /// Wire name: `progidOrLabel`.
    ///
    /// Source: superoffice/contact.udef_field.delete.md, path table, row "progidOrLabel".
    pub progid_or_label: Cow<'a, str>,
}

impl<'a> Request<'a> {
    /// Creates one of what the docs require, with no other field set.
    pub fn new(progid_or_label: impl Into<Cow<'a, str>>) -> Self {
        Self {
            progid_or_label: progid_or_label.into(),
        }
    }
    /// Sets [`progid_or_label`](field@Self::progid_or_label). Identity of the udef field, its prog-id (case
    /// matters) or its label. Required.
    pub fn progid_or_label(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.progid_or_label = value.into();
        self
    }
}

impl IntoOwned for Request<'_> {
    type Owned = Request<'static>;
    fn into_owned(self) -> Self::Owned {
        Request {
            progid_or_label: own(self.progid_or_label),
        }
    }
}

impl<'a> Object<'a> for Request<'a> {
    const REQUIRED: &'static [(usize, &'static str)] = &[(0, "progidOrLabel")];
    fn blank() -> Self {
        Self::new("")
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.required(0, name!("progidOrLabel"), &mut self.progid_or_label)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.required(name!("progidOrLabel"), &self.progid_or_label);
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
    fn check(&self, checker: &mut Checker) {
        checker
            .required(
                &self.progid_or_label,
                rule!(
                    "progidOrLabel", Required,
                    "superoffice/contact.udef_field.delete.md, path table, row \"progidOrLabel\""
                ),
            );
    }
}

/// A success of `DELETE /api/v1/Contact/UdefLayout/{progidOrLabel}` has no content.
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

impl Method for Request<'_> {
    type Response<'a> = Response;
    type Connection = super::super::super::Connection;
    const NAME: &'static str = "contact.udef_layout.delete";
    const VERB: &'static str = "DELETE";
    const PATH: &'static str = "/api/v1/Contact/UdefLayout/{progidOrLabel}";
    const IDEMPOTENT: bool = true;
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::super::STYLE)
            .text("api/v1/Contact/UdefLayout/")
            .step(&self.progid_or_label)
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
