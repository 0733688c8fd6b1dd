// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.custom_field.get.md

//! The method `GET /api/v1/Contact/CustomField/{fieldName}`.
//!
//! Meta-data of a ContactEntity custom field (user defined and published, or extra).
//!
//! Called as `GET /api/v1/Contact/CustomField/{fieldName}` at
//! `https://{env}.superoffice.com/{customer}`.
//!
//! Success: HTTP 200.

use crate::runtime::{
    Call, Checker, Document, Error, ErrorFields, IntoOwned, KnownError, Object, Reader,
    Root, Step, Style, Url, Validate, Writer, name, own, serde_document,
};
use std::borrow::Cow;

/// What `GET /api/v1/Contact/CustomField/{fieldName}` takes, in its URL: there is no body.
#[derive(Debug, Clone, PartialEq)]
pub struct Request<'a> {
    /// Which custom field: 'x_color' or 'SuperOffice:7' Required
    ///
    /// Wire name: `fieldName`. Declared as `string`. Required.
    ///
    /// Source: superoffice/contact.custom_field.get.md, path table, row "fieldName".
    pub field_name: Cow<'a, str>,
}

impl<'a> Request<'a> {
    /// What the docs require is set, nothing else.
    pub fn new(field_name: impl Into<Cow<'a, str>>) -> Self {
        Self {
            field_name: field_name.into(),
        }
    }
    /// Sets `fieldName`.
    pub fn field_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.field_name = value.into();
        self
    }
}

impl IntoOwned for Request<'_> {
    type Owned = Request<'static>;
    fn into_owned(self) -> Self::Owned {
        Request {
            field_name: own(self.field_name),
        }
    }
}

impl<'a> Object<'a> for Request<'a> {
    const REQUIRED: &'static [(usize, &'static str)] = &[(0, "fieldName")];
    fn blank() -> Self {
        Self::new("")
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.required(0, name!("fieldName"), &mut self.field_name)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.required(name!("fieldName"), &self.field_name);
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
                "fieldName",
                &self.field_name,
                "superoffice/contact.custom_field.get.md, path table, row \"fieldName\"",
            );
    }
}

/// What comes back when `GET /api/v1/Contact/CustomField/{fieldName}` succeeds.
pub type Response<'a> = super::super::super::types::FieldInfoBase<'a>;

impl Call for Request<'_> {
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::super::STYLE)
            .text("api/v1/Contact/CustomField/")
            .step(&self.field_name)
            .finish()
    }
}

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
