// Written by `cargo xtask regen` from specs/planfix. Do not edit.
// Page: planfix/en/contact.delete.txt
// Page: planfix/ru/contact.delete.md

//! `contact.delete`.
//!
//! Deletes a contact, for callers with the right to do so.
//!
//! Called at `https://api.planfix.com/xml/`.

use crate::runtime::{
    Checker, Document, Error, ErrorFields, IntoOwned, Object, Reader, Root, Step, Style,
    Validate, Writer, name,
};

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

/// `contact` of `contact.delete`.
///
/// Source: planfix/en/contact.delete.txt, request sample, path "contact"; planfix/ru/contact.delete.md,
/// request sample, path "contact".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Contact {
    /// identifier of the contact
    ///
    /// Wire name: `id`. Declared as `int`.
    ///
    /// Source: planfix/en/contact.delete.txt, request table, row "id"; planfix/ru/contact.delete.md,
    /// request table, row "id".
    pub id: Option<i64>,
    /// Wire name: `userid`.
    ///
    /// Source: planfix/en/contact.delete.txt, request sample, path "contact.userid";
    /// planfix/ru/contact.delete.md, request sample, path "contact.userid".
    pub user_id: Option<i64>,
    /// Wire name: `general`.
    ///
    /// Source: planfix/en/contact.delete.txt, request sample, path "contact.general";
    /// planfix/ru/contact.delete.md, request sample, path "contact.general".
    pub general: Option<i64>,
}

impl Contact {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `id`.
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `userid`.
    pub fn user_id(mut self, value: impl Into<i64>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `general`.
    pub fn general(mut self, value: impl Into<i64>) -> Self {
        self.general = Some(value.into());
        self
    }
}

impl IntoOwned for Contact {
    type Owned = Contact;
    fn into_owned(self) -> Self::Owned {
        self
    }
}

impl<'a> Object<'a> for Contact {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("id"), &mut self.id)?;
        reader.value(1, name!("userid"), &mut self.user_id)?;
        reader.value(2, name!("general"), &mut self.general)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("id"), &self.id);
        writer.value(name!("userid"), &self.user_id);
        writer.value(name!("general"), &self.general);
    }
}

impl Document<'_> for Contact {
    const ROOT: Root = Root {
        name: name!("contact"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

impl Validate for Contact {
    fn check(&self, _checker: &mut Checker) {}
}

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
