// Written by `cargo xtask regen` from specs/planfix. Do not edit.
// Page: planfix/en/contact.delete.txt
// Page: planfix/ru/contact.delete.md

//! The method `contact.delete`.
//!
//! Deletes a contact, for callers with the right to do so.
//!
//! Called at `https://api.planfix.com/xml/`.

use crate::runtime::{
    Checker, Document, Error, ErrorFields, IntoOwned, Object, Reader, Root, Step, Style,
    Validate, Writer, name, serde_document,
};
pub use super::super::types::RequestContact as Contact;

/// What `contact.delete` takes.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Request {
    /// Wire name: `contact`.
    ///
    /// Source: planfix/en/contact.delete.txt, request sample, path "contact"; planfix/ru/contact.delete.md,
    /// request sample, path "contact".
    pub contact: Option<Contact>,
}

impl Request {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `contact`.
    pub fn contact(mut self, value: impl Into<Contact>) -> Self {
        self.contact = Some(value.into());
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
        reader.object(0, name!("contact"), &mut self.contact)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.object(name!("contact"), &self.contact);
    }
}

impl Document<'_> for Request {
    const ROOT: Root = Root {
        name: name!("request"),
        attributes: &[(name!("method"), "contact.delete")],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!(Request);

impl Validate for Request {
    fn check(&self, checker: &mut Checker) {
        checker.object("contact", &self.contact);
    }
}

/// What comes back when `contact.delete` succeeds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Response {
    /// Wire name: `contact`.
    ///
    /// Source: planfix/en/contact.delete.txt, response sample, path "contact";
    /// planfix/ru/contact.delete.md, response sample, path "contact".
    pub contact: Option<Contact>,
}

impl Response {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `contact`.
    pub fn contact(mut self, value: impl Into<Contact>) -> Self {
        self.contact = Some(value.into());
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
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.object(0, name!("contact"), &mut self.contact)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.object(name!("contact"), &self.contact);
    }
}

impl Document<'_> for Response {
    const ROOT: Root = Root {
        name: name!("response"),
        attributes: &[(name!("status"), "ok")],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!(Response);

pub use super::super::errors::ERRORS;

/// Reads a reply: the response, or the error that the vendor reports.
///
/// # Errors
/// Everything that is no success: an error of the vendor, a status that says so, a body that cannot be read.
pub fn read_reply(status: u16, body: &str) -> Result<Response, Error> {
    crate::runtime::read_status_attribute(
        status,
        body,
        ERRORS,
        &ErrorFields {
            code: "code",
            message: "message",
        },
    )
}
