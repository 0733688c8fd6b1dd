// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.duplicate_rules.put.md

//! The method `PUT /api/v1/Contact/DuplicateRules`.
//!
//! Turns duplicate rules on or off
//!
//! Called as `PUT /api/v1/Contact/DuplicateRules` at `https://{env}.superoffice.com/{customer}`.
//!
//! Success: HTTP 204.

use crate::runtime::{
    Checker, Document, Error, ErrorFields, IntoOwned, KnownError, Name, Object, Reader,
    Root, Step, Style, Unknown, Validate, Writer, name, own, serde_document,
};
use std::borrow::Cow;

/// What `PUT /api/v1/Contact/DuplicateRules` takes.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Request<'a> {
    /// Wire name: `item`.
    pub items: Vec<DuplicateRule<'a>>,
}

impl<'a> Request<'a> {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `item`.
    pub fn items(
        mut self,
        value: impl IntoIterator<Item = impl Into<DuplicateRule<'a>>>,
    ) -> Self {
        self.items = value.into_iter().map(Into::into).collect();
        self
    }
}

impl IntoOwned for Request<'_> {
    type Owned = Request<'static>;
    fn into_owned(self) -> Self::Owned {
        Request { items: own(self.items) }
    }
}

impl<'a> Object<'a> for Request<'a> {
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

impl<'a> Document<'a> for Request<'a> {
    const ROOT: Root = Root {
        name: name!("Request"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::super::STYLE;
    const ONLY: Option<&'static Name> = Some(name!("item"));
}

serde_document!('a Request);

impl Validate for Request<'_> {
    fn check(&self, checker: &mut Checker) {
        checker.objects("item", &self.items);
    }
}

/// `item` of `PUT /api/v1/Contact/DuplicateRules`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DuplicateRule<'a> {
    /// Identity of the rule
    ///
    /// Wire name: `Name`. Declared as `String`.
    ///
    /// Source: superoffice/contact.duplicate_rules.put.md, request table, row "Name".
    pub name: Option<Cow<'a, str>>,
    /// Short name to show
    ///
    /// Wire name: `DisplayName`. Declared as `String`.
    ///
    /// Source: superoffice/contact.duplicate_rules.put.md, request table, row "DisplayName".
    pub display_name: Option<Cow<'a, str>>,
    /// What the rule does
    ///
    /// Wire name: `DisplayTooltip`. Declared as `String`.
    ///
    /// Source: superoffice/contact.duplicate_rules.put.md, request table, row "DisplayTooltip".
    pub display_tooltip: Option<Cow<'a, str>>,
    /// Is the rule active in duplicate detection
    ///
    /// Wire name: `IsActive`. Declared as `Boolean`.
    ///
    /// Source: superoffice/contact.duplicate_rules.put.md, request table, row "IsActive".
    pub is_active: Option<bool>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> DuplicateRule<'a> {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `DisplayName`.
    pub fn display_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets `DisplayTooltip`.
    pub fn display_tooltip(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.display_tooltip = Some(value.into());
        self
    }
    /// Sets `IsActive`.
    pub fn is_active(mut self, value: impl Into<bool>) -> Self {
        self.is_active = Some(value.into());
        self
    }
}

impl IntoOwned for DuplicateRule<'_> {
    type Owned = DuplicateRule<'static>;
    fn into_owned(self) -> Self::Owned {
        DuplicateRule {
            name: own(self.name),
            display_name: own(self.display_name),
            display_tooltip: own(self.display_tooltip),
            is_active: self.is_active,
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for DuplicateRule<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("Name"), &mut self.name)?;
        reader.value(1, name!("DisplayName"), &mut self.display_name)?;
        reader.value(2, name!("DisplayTooltip"), &mut self.display_tooltip)?;
        reader.value(3, name!("IsActive"), &mut self.is_active)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("Name"), &self.name);
        writer.value(name!("DisplayName"), &self.display_name);
        writer.value(name!("DisplayTooltip"), &self.display_tooltip);
        writer.value(name!("IsActive"), &self.is_active);
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> Document<'a> for DuplicateRule<'a> {
    const ROOT: Root = Root {
        name: name!("item"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::super::STYLE;
}

serde_document!('a DuplicateRule);

impl Validate for DuplicateRule<'_> {
    fn check(&self, _checker: &mut Checker) {}
}

/// A success of `PUT /api/v1/Contact/DuplicateRules` has no content.
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
    const STYLE: &'static Style = &super::super::super::STYLE;
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
