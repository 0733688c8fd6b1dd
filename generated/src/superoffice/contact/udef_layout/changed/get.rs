// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.udef_layout_changed.get.md

//! The method `GET /api/v1/Contact/UdefLayout/Changed`.
//!
//! Did the UDef Layout change? Data may have to move (which takes longer), or not.
//!
//! Called as `GET /api/v1/Contact/UdefLayout/Changed` at `https://{env}.superoffice.com/{customer}`.
//!
//! Success: HTTP 200.

use crate::runtime::{
    Call, Checker, Document, Error, ErrorFields, IntoOwned, KnownError, Name, Object,
    Reader, Root, Step, Style, Url, Validate, Writer, name, serde_document,
};

/// What `GET /api/v1/Contact/UdefLayout/Changed` takes, in its URL: there is no body.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Request {
    /// True: whether data must be moved. Default/False: whether the layout differs.
    ///
    /// Wire name: `columnChangesOnly`. Declared as `bool`.
    ///
    /// Source: superoffice/contact.udef_layout_changed.get.md, query table, row "columnChangesOnly".
    pub column_changes_only: Option<bool>,
}

impl Request {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `columnChangesOnly`.
    pub fn column_changes_only(mut self, value: impl Into<bool>) -> Self {
        self.column_changes_only = Some(value.into());
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
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("columnChangesOnly"), &mut self.column_changes_only)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("columnChangesOnly"), &self.column_changes_only);
    }
}

impl Document<'_> for Request {
    const ROOT: Root = Root {
        name: name!("request"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::super::super::STYLE;
}

serde_document!(Request);

impl Validate for Request {
    fn check(&self, _checker: &mut Checker) {}
}

/// What comes back when `GET /api/v1/Contact/UdefLayout/Changed` succeeds.
#[derive(Debug, Clone, PartialEq)]
pub struct Response {
    /// Wire name: `value`. Required.
    pub value: bool,
}

impl Response {
    /// What the docs require is set, nothing else.
    pub fn new(value: impl Into<bool>) -> Self {
        Self { value: value.into() }
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<bool>) -> Self {
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
        Self::new(false)
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

impl Call for Request {
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::super::super::STYLE)
            .text("api/v1/Contact/UdefLayout/Changed")
            .value("columnChangesOnly", &self.column_changes_only)
            .finish()
    }
}

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
