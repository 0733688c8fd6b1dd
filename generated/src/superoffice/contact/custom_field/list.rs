// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.custom_fields.get.md

//! The method `GET /api/v1/Contact/CustomField`.
//!
//! Meta-data of ContactEntity's custom fields (user defined and published, or extra).
//!
//! Called as `GET /api/v1/Contact/CustomField` at `https://{env}.superoffice.com/{customer}`.
//!
//! Success: HTTP 200.

use crate::runtime::{
    Document, Error, ErrorFields, IntoOwned, KnownError, Name, Object, Reader, Root,
    Step, Style, Writer, name, own, serde_document,
};
pub use super::super::super::types::FieldInfoBase;

/// What comes back when `GET /api/v1/Contact/CustomField` succeeds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Response<'a> {
    /// Wire name: `item`. Class: `FieldInfoBase`.
    pub items: Vec<FieldInfoBase<'a>>,
}

impl<'a> Response<'a> {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `item`.
    pub fn items(
        mut self,
        value: impl IntoIterator<Item = impl Into<FieldInfoBase<'a>>>,
    ) -> Self {
        self.items = value.into_iter().map(Into::into).collect();
        self
    }
}

impl IntoOwned for Response<'_> {
    type Owned = Response<'static>;
    fn into_owned(self) -> Self::Owned {
        Response { items: own(self.items) }
    }
}

impl<'a> Object<'a> for Response<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.objects(0, name!("item"), &mut self.items)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.objects(name!("item"), &self.items);
    }
}

impl<'a> Document<'a> for Response<'a> {
    const ROOT: Root = Root {
        name: name!("Response"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::super::STYLE;
    const ONLY: Option<&'static Name> = Some(name!("item"));
}

serde_document!('a Response);

/// The errors that the docs list for this method.
pub const ERRORS: &[KnownError] = &[];

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
