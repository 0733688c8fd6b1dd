// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.duplicate_rules.get.md

//! Every duplicate rule for contacts.
//!
//! The method `GET /api/v1/Contact/DuplicateRules` at `https://{env}.superoffice.com/{customer}`. A
//! success has the HTTP status 200.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::superoffice::contact::duplicate_rules::get::Request;
//! use contactory::superoffice::{Connection, Credentials};
//!
//! let connection = Connection::new("my-env", "my-customer", Credentials::bearer("my-token"));
//! let request = Request::new();
//! let sent = request.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! let response = Request::read_reply(200, r#"[{"Name":"Ada"}]"#)?;
//! assert_eq!(response.items[0].name.as_deref(), Some("Ada"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use crate::runtime::{
    Checker, Document, Error, ErrorFields, Headers, IntoOwned, KnownError, Map, Method,
    Name, Object, Open, Reader, Reply, Root, Step, Style, Unknown, Url, Validate, Writer,
    name, own, serde_document,
};
use std::borrow::Cow;

/// The request of `GET /api/v1/Contact/DuplicateRules`: all of it stands in the URL and in headers.
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Request<'a> {
    /// Answer with 304 when nothing has changed since; a date as in RFC 1123.
    ///
    /// Wire name: `If-Modified-Since`.
    pub if_modified_since: Option<Cow<'a, str>>,
}

impl<'a> Request<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`if_modified_since`](field@Self::if_modified_since). Answer with 304 when nothing has changed
    /// since; a date as in RFC 1123.
    pub fn if_modified_since(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.if_modified_since = Some(value.into());
        self
    }
}

impl IntoOwned for Request<'_> {
    type Owned = Request<'static>;
    fn into_owned(self) -> Self::Owned {
        Request {
            if_modified_since: own(self.if_modified_since),
        }
    }
}

impl<'a> Object<'a> for Request<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("If-Modified-Since"), &mut self.if_modified_since)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("If-Modified-Since"), &self.if_modified_since);
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
    fn check(&self, _checker: &mut Checker) {}
}

/// The answer of `GET /api/v1/Contact/DuplicateRules` when it succeeds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Response<'a> {
    /// Wire name: `item`.
    pub items: Vec<DuplicateRule<'a>>,
}

impl<'a> Response<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`items`](field@Self::items).
    pub fn items(
        mut self,
        value: impl IntoIterator<Item = impl Into<DuplicateRule<'a>>>,
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

/// `item` in an answer of `GET /api/v1/Contact/DuplicateRules`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DuplicateRule<'a> {
    /// Identity of the rule.
    ///
    /// Wire name: `Name`.
    ///
    /// Source: superoffice/contact.duplicate_rules.get.md, response table, row "Name".
    pub name: Option<Cow<'a, str>>,
    /// Short name to show.
    ///
    /// Wire name: `DisplayName`.
    ///
    /// Source: superoffice/contact.duplicate_rules.get.md, response table, row "DisplayName".
    pub display_name: Option<Cow<'a, str>>,
    /// What the rule does.
    ///
    /// Wire name: `DisplayTooltip`.
    ///
    /// Source: superoffice/contact.duplicate_rules.get.md, response table, row "DisplayTooltip".
    pub display_tooltip: Option<Cow<'a, str>>,
    /// Is the rule active in duplicate detection.
    ///
    /// Wire name: `IsActive`.
    ///
    /// Source: superoffice/contact.duplicate_rules.get.md, response table, row "IsActive".
    pub is_active: Option<bool>,
    /// Wire name: `TableRight`. Declared as `RecurrenceInfo`.
    ///
    /// Source: superoffice/contact.duplicate_rules.get.md, response table, row "TableRight".
    pub table_right: Option<Open<'a>>,
    /// Wire name: `FieldProperties`. Declared as `object`.
    ///
    /// Source: superoffice/contact.duplicate_rules.get.md, response table, row "FieldProperties".
    pub field_properties: Map<'a, Open<'a>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> DuplicateRule<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`name`](field@Self::name). Identity of the rule.
    pub fn name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`display_name`](field@Self::display_name). Short name to show.
    pub fn display_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets [`display_tooltip`](field@Self::display_tooltip). What the rule does.
    pub fn display_tooltip(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.display_tooltip = Some(value.into());
        self
    }
    /// Sets [`is_active`](field@Self::is_active). Is the rule active in duplicate detection.
    pub fn is_active(mut self, value: impl Into<bool>) -> Self {
        self.is_active = Some(value.into());
        self
    }
    /// Sets [`table_right`](field@Self::table_right).
    pub fn table_right(mut self, value: impl Into<Open<'a>>) -> Self {
        self.table_right = Some(value.into());
        self
    }
    /// Sets [`field_properties`](field@Self::field_properties).
    pub fn field_properties(mut self, value: impl Into<Map<'a, Open<'a>>>) -> Self {
        self.field_properties = value.into();
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
            table_right: own(self.table_right),
            field_properties: own(self.field_properties),
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
        reader.value(3, name!("IsActive"), &mut self.is_active)?;
        reader.value(4, name!("TableRight"), &mut self.table_right)?;
        reader.map(5, name!("FieldProperties"), &mut self.field_properties)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("Name"), &self.name);
        writer.value(name!("DisplayName"), &self.display_name);
        writer.value(name!("DisplayTooltip"), &self.display_tooltip);
        writer.value(name!("IsActive"), &self.is_active);
        writer.nullable(name!("TableRight"), &self.table_right);
        writer.map(name!("FieldProperties"), &self.field_properties);
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

impl Method for Request<'_> {
    type Response<'a> = Response<'a>;
    type Connection = super::super::super::Connection;
    const NAME: &'static str = "contact.duplicate_rules.get";
    const VERB: &'static str = "GET";
    const PATH: &'static str = "/api/v1/Contact/DuplicateRules";
    const IDEMPOTENT: bool = true;
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::super::STYLE)
            .text("api/v1/Contact/DuplicateRules")
            .finish()
    }
    fn add_headers(&self, headers: &mut Headers) {
        headers
            .value(
                "If-Modified-Since",
                &self.if_modified_since,
                &super::super::super::STYLE,
            );
    }
    fn from_reply<'a>(reply: Reply<'a>) -> Result<Self::Response<'a>, Error> {
        crate::runtime::read_http_status(
            reply,
            ERRORS,
            &ErrorFields {
                code: "ErrorType",
                message: "ErrorMessage",
            },
        )
    }
}

/// The docs list no errors of this method.
///
pub const ERRORS: &[KnownError] = &[];
