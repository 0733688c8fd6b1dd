// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.custom_field.get.md

//! Meta-data of a ContactEntity custom field (user defined and published, or extra).
//!
//! The method `GET /api/v1/Contact/CustomField/{fieldName}` at
//! `https://{env}.superoffice.com/{customer}`. A success has the HTTP status 200.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::superoffice::contact::custom_field::get::Request;
//! use contactory::superoffice::{Connection, Credentials};
//!
//! let connection = Connection::new("my-env", "my-customer", Credentials::bearer("my-token"));
//! let request = Request::new("field-name");
//! let sent = request.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! let response = Request::read_reply(200, r#"{"DisplayName":"Ada Lovelace"}"#)?;
//! assert_eq!(response.display_name.as_deref(), Some("Ada Lovelace"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use crate::runtime::{
    Checker, Document, Error, ErrorFields, Headers, IntoOwned, KnownError, Method,
    Object, Reader, Reply, Root, Step, Style, Url, Validate, Writer, name, own, rule,
    serde_document,
};
use std::borrow::Cow;

/// The request of `GET /api/v1/Contact/CustomField/{fieldName}`: all of it stands in the URL and in
/// headers.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Request<'a> {
    /// Which custom field: 'x_color' or 'SuperOffice:7' Required.
    ///
    /// Wire name: `fieldName`.
    ///
    /// Source: superoffice/contact.custom_field.get.md, path table, row "fieldName".
    pub field_name: Cow<'a, str>,
    /// Answer with 304 when nothing has changed since; a date as in RFC 1123.
    ///
    /// Wire name: `If-Modified-Since`.
    pub if_modified_since: Option<Cow<'a, str>>,
}

impl<'a> Request<'a> {
    /// Creates one of what the docs require, with no other field set.
    pub fn new(field_name: impl Into<Cow<'a, str>>) -> Self {
        Self {
            field_name: field_name.into(),
            if_modified_since: Default::default(),
        }
    }
    /// Sets [`field_name`](field@Self::field_name). Which custom field: 'x_color' or 'SuperOffice:7'
    /// Required.
    pub fn field_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.field_name = value.into();
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
            field_name: own(self.field_name),
            if_modified_since: own(self.if_modified_since),
        }
    }
}

impl<'a> Object<'a> for Request<'a> {
    const REQUIRED: &'static [(usize, &'static str)] = &[(0, "fieldName")];
    fn blank() -> Self {
        Self::new("")
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.required(0, name!("fieldName"), &mut self.field_name)?;
        reader.value(1, name!("If-Modified-Since"), &mut self.if_modified_since)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.required(name!("fieldName"), &self.field_name);
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
                &self.field_name,
                rule!(
                    "fieldName", Required,
                    "superoffice/contact.custom_field.get.md, path table, row \"fieldName\""
                ),
            );
    }
}

/// The answer of `GET /api/v1/Contact/CustomField/{fieldName}` when it succeeds.
pub type Response<'a> = super::super::super::types::FieldInfoBase<'a>;

impl Method for Request<'_> {
    type Response<'a> = Response<'a>;
    type Connection = super::super::super::Connection;
    const NAME: &'static str = "contact.custom_field.get";
    const VERB: &'static str = "GET";
    const PATH: &'static str = "/api/v1/Contact/CustomField/{fieldName}";
    const IDEMPOTENT: bool = true;
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::super::STYLE)
            .text("api/v1/Contact/CustomField/")
            .step(&self.field_name)
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

/// The docs list no errors of this method.
///
pub const ERRORS: &[KnownError] = &[];
