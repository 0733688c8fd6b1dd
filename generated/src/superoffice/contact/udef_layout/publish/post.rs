// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.udef_layout_publish.post.md

//! The method `POST /api/v1/Contact/UdefLayout/Publish`.
//!
//! Publishes the layout of ContactEntity's user-defined fields.
//!
//! Called as `POST /api/v1/Contact/UdefLayout/Publish` at `https://{env}.superoffice.com/{customer}`.
//!
//! Success: HTTP 200.

use crate::runtime::{
    Document, Error, ErrorFields, IntoOwned, KnownError, Name, Object, Reader, Root,
    Step, Style, Writer, name, serde_document,
};

/// What comes back when `POST /api/v1/Contact/UdefLayout/Publish` succeeds.
#[derive(Debug, Clone, PartialEq)]
pub struct Response {
    /// Wire name: `value`. Required.
    pub value: i64,
}

impl Response {
    /// What the docs require is set, nothing else.
    pub fn new(value: impl Into<i64>) -> Self {
        Self { value: value.into() }
    }
    /// Sets `value`.
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

/// The errors that the docs list for this method.
pub const ERRORS: &[KnownError] = &[];

/// Reads a reply: the response, or the error that the vendor reports.
///
/// # Errors
/// Everything that is no success: an error of the vendor, a status that says so, a body that cannot be read.
pub fn read_reply(status: u16, body: &str) -> Result<Response, Error> {
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
