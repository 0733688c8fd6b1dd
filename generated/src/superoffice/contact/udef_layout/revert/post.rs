// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.udef_layout_revert.post.md

//! The method `POST /api/v1/Contact/UdefLayout/Revert`.
//!
//! Drops what was changed in ContactEntity's udef layout and not published.
//!
//! Called as `POST /api/v1/Contact/UdefLayout/Revert` at `https://{env}.superoffice.com/{customer}`.
//!
//! Success: HTTP 204.

use crate::runtime::{
    Document, Error, ErrorFields, IntoOwned, KnownError, Object, Reader, Root, Step,
    Style, Writer, name, serde_document,
};

/// A success of `POST /api/v1/Contact/UdefLayout/Revert` has no content.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Response {}

impl Response {
    /// Nothing is set.
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
    const STYLE: &'static Style = &super::super::super::super::STYLE;
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
