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
    Call, Checker, Document, Error, ErrorFields, IntoOwned, KnownError, Map, Name,
    Object, Open, Reader, Root, Step, Style, Url, Validate, Writer, name, own,
    serde_document,
};

/// What `GET /api/v1/Contact/{id}/ForeignKey` takes, in its URL: there is no body.
#[derive(Debug, Clone, PartialEq)]
pub struct Request {
    /// Key of the ContactEntity. Required
    ///
    /// Wire name: `id`. Declared as `int32`. Required.
    ///
    /// Source: superoffice/contact.foreign_keys.get.md, path table, row "id".
    pub id: i32,
}

impl Request {
    /// What the docs require is set, nothing else.
    pub fn new(id: impl Into<i32>) -> Self {
        Self { id: id.into() }
    }
    /// Sets `id`.
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
    const STYLE: &'static Style = &super::super::super::STYLE;
}

serde_document!(Request);

impl Validate for Request {
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

impl Call for Request {
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::super::STYLE)
            .text("api/v1/Contact/")
            .step(&self.id)
            .text("/ForeignKey")
            .finish()
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

/// Reads a reply: the response, or the error that the vendor reports.
///
/// # Errors
/// Everything that is no success: an error of the vendor, a status that says so, a body that cannot be read.
pub fn read_reply(status: u16, body: &str) -> Result<Response<'_>, Error> {
    crate::runtime::read_http_status(
        status,
        body,
        ERRORS,
        &ErrorFields {
            code: "ErrorType",
            message: "ErrorMessage",
        },
    )
}
