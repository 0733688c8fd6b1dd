// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.validate.post.md

//! The method `POST /api/v1/Contact/Validate`.
//!
//! Checks whether an entity could be saved; gives error messages by field.
//!
//! Called as `POST /api/v1/Contact/Validate` at `https://{env}.superoffice.com/{customer}`.
//!
//! Success: HTTP 200.

use crate::runtime::{
    Document, Error, ErrorFields, IntoOwned, KnownError, Map, Name, Object, Open, Reader,
    Root, Step, Style, Writer, name, own, serde_document,
};
pub use super::super::super::types::{
    RequestEmail as Email, RequestFax as Fax, RequestInterest as Interest,
    ContactPostPerson as Person, RequestPhone as Phone, RequestUrl as Url,
};

/// What comes back when `POST /api/v1/Contact/Validate` succeeds.
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

/// What `POST /api/v1/Contact/Validate` takes.
pub type Request<'a> = super::super::super::types::RequestContactEntity<'a>;

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
