// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.simple.get.md

//! The method `GET /api/v1/Contact/{id}/Simple`.
//!
//! The Contact in its small form.
//!
//! Called as `GET /api/v1/Contact/{id}/Simple` at `https://{env}.superoffice.com/{customer}`.
//!
//! Success: HTTP 200.
//!
//! The docs list the errors in [`ERRORS`].

use crate::runtime::{
    Call, Checker, Document, Error, ErrorFields, IntoOwned, KnownError, Object, Reader,
    Root, Step, Style, Url, Validate, Writer, name, serde_document,
};

/// What `GET /api/v1/Contact/{id}/Simple` takes, in its URL: there is no body.
#[derive(Debug, Clone, PartialEq)]
pub struct Request {
    /// Which Contact to return. Required
    ///
    /// Wire name: `id`. Declared as `int32`. Required.
    ///
    /// Source: superoffice/contact.simple.get.md, path table, row "id".
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

/// What comes back when `GET /api/v1/Contact/{id}/Simple` succeeds.
pub type Response<'a> = super::super::super::types::Contact<'a>;

impl Call for Request {
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::super::STYLE)
            .text("api/v1/Contact/")
            .step(&self.id)
            .text("/Simple")
            .finish()
    }
}

/// The errors that the docs list for this method.
pub const ERRORS: &[KnownError] = &[
    KnownError {
        status: Some(404),
        text: "Not Found.",
        category: "Response:",
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
