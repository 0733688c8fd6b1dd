// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.udef_field.get.md

//! Details of a user-defined field of ContactEntity, found by prog-id or label.
//!
//! The method `GET /api/v1/Contact/UdefLayout/{progidOrLabel}` at
//! `https://{env}.superoffice.com/{customer}`. A success has the HTTP status 200.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::superoffice::contact::udef_layout::get::Request;
//! use contactory::superoffice::{Connection, Credentials};
//!
//! let connection = Connection::new("my-env", "my-customer", Credentials::bearer("my-token"));
//! let request = Request::new("progid-or-label");
//! let sent = request.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! let response = Request::read_reply(200, r#"{"UDefFieldId":4711}"#)?;
//! assert_eq!(response.udef_field_id, Some(4711));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Errors
//!
//! The docs list one error of this method: see [`ERRORS`]. Where an answer reports one of them,
//! [`ApiError::known`](crate::runtime::ApiError::known) is its entry.

use crate::runtime::{
    Checker, Document, Error, ErrorFields, Headers, IntoOwned, KnownError, Method,
    Object, Reader, Reply, Root, Step, Style, Url, Validate, Writer, name, own, rule,
    serde_document,
};
use std::borrow::Cow;

/// The request of `GET /api/v1/Contact/UdefLayout/{progidOrLabel}`: all of it stands in the URL and in
/// headers.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Request<'a> {
    /// Identity of the udef field, its prog-id (case matters) or its label. Required.
    ///
    /// Wire name: `progidOrLabel`.
    ///
    /// Source: superoffice/contact.udef_field.get.md, path table, row "progidOrLabel".
    pub progid_or_label: Cow<'a, str>,
    /// Answer with 304 when nothing has changed since; a date as in RFC 1123.
    ///
    /// Wire name: `If-Modified-Since`.
    pub if_modified_since: Option<Cow<'a, str>>,
}

impl<'a> Request<'a> {
    /// Creates one of what the docs require, with no other field set.
    pub fn new(progid_or_label: impl Into<Cow<'a, str>>) -> Self {
        Self {
            progid_or_label: progid_or_label.into(),
            if_modified_since: Default::default(),
        }
    }
    /// Sets [`progid_or_label`](field@Self::progid_or_label). Identity of the udef field, its prog-id (case
    /// matters) or its label. Required.
    pub fn progid_or_label(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.progid_or_label = value.into();
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
            progid_or_label: own(self.progid_or_label),
            if_modified_since: own(self.if_modified_since),
        }
    }
}

impl<'a> Object<'a> for Request<'a> {
    const REQUIRED: &'static [(usize, &'static str)] = &[(0, "progidOrLabel")];
    fn blank() -> Self {
        Self::new("")
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.required(0, name!("progidOrLabel"), &mut self.progid_or_label)?;
        reader.value(1, name!("If-Modified-Since"), &mut self.if_modified_since)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.required(name!("progidOrLabel"), &self.progid_or_label);
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
    fn check(&self, checker: &mut Checker) {
        checker
            .required(
                &self.progid_or_label,
                rule!(
                    "progidOrLabel", Required,
                    "superoffice/contact.udef_field.get.md, path table, row \"progidOrLabel\""
                ),
            );
    }
}

/// The answer of `GET /api/v1/Contact/UdefLayout/{progidOrLabel}` when it succeeds.
pub type Response<'a> = super::super::super::types::UserDefinedFieldInfo<'a>;

impl Method for Request<'_> {
    type Response<'a> = Response<'a>;
    type Connection = super::super::super::Connection;
    const NAME: &'static str = "contact.udef_layout.get";
    const VERB: &'static str = "GET";
    const PATH: &'static str = "/api/v1/Contact/UdefLayout/{progidOrLabel}";
    const IDEMPOTENT: bool = true;
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::super::STYLE)
            .text("api/v1/Contact/UdefLayout/")
            .step(&self.progid_or_label)
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
///
/// | Status | Text |
/// | --- | --- |
/// | 404 | ContactEntity not found. |
pub const ERRORS: &[KnownError] = &[
    KnownError {
        status: Some(404),
        text: "ContactEntity not found.",
        ..KnownError::NOTHING
    },
];
