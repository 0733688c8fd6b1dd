// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.duplicate_rules.put.md

//! Turns duplicate rules on or off.
//!
//! The method `PUT /api/v1/Contact/DuplicateRules` at `https://{env}.superoffice.com/{customer}`. A
//! success has the HTTP status 204.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::superoffice::contact::duplicate_rules::put::{Call, DuplicateRule, Parameters, Request};
//! use contactory::superoffice::{Connection, Credentials};
//!
//! let connection = Connection::new("my-env", "my-customer", Credentials::bearer("my-token"));
//! let items = DuplicateRule::new().name("Ada").display_name("Ada Lovelace");
//! let request = Request::new().items([items]);
//! let call = Call::new(Parameters::new(), request);
//! let sent = call.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! Call::read_reply(204, "")?; // Nothing comes back but success.
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use crate::runtime::{
    Body, Checker, Document, Error, ErrorFields, Format, Headers, IntoOwned, KnownError,
    Method, Name, Object, Reader, Reply, Root, Step, Style, Unknown, Url, Validate,
    WriteError, Writer, name, own, serde_document,
};
use std::borrow::Cow;

/// The request of `PUT /api/v1/Contact/DuplicateRules`.
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Request<'a> {
    /// Wire name: `item`.
    pub items: Vec<DuplicateRule<'a>>,
}

impl<'a> Request<'a> {
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

/// What `PUT /api/v1/Contact/DuplicateRules` takes in its URL and its headers, beside its body.
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Parameters<'a> {
    /// Refuse with 412 when something has changed since; a date as in RFC 1123.
    ///
    /// Wire name: `If-Unmodified-Since`.
    pub if_unmodified_since: Option<Cow<'a, str>>,
}

impl<'a> Parameters<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`if_unmodified_since`](field@Self::if_unmodified_since). Refuse with 412 when something has
    /// changed since; a date as in RFC 1123.
    pub fn if_unmodified_since(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.if_unmodified_since = Some(value.into());
        self
    }
}

impl IntoOwned for Parameters<'_> {
    type Owned = Parameters<'static>;
    fn into_owned(self) -> Self::Owned {
        Parameters {
            if_unmodified_since: own(self.if_unmodified_since),
        }
    }
}

impl<'a> Object<'a> for Parameters<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("If-Unmodified-Since"), &mut self.if_unmodified_since)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("If-Unmodified-Since"), &self.if_unmodified_since);
    }
}

impl<'a> Document<'a> for Parameters<'a> {
    const ROOT: Root = Root {
        name: name!("parameters"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::super::STYLE;
}

serde_document!('a Parameters);

impl Validate for Parameters<'_> {
    fn check(&self, _checker: &mut Checker) {}
}

/// `item` in a request of `PUT /api/v1/Contact/DuplicateRules`.
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct DuplicateRule<'a> {
    /// Identity of the rule.
    ///
    /// Wire name: `Name`.
    ///
    /// Source: superoffice/contact.duplicate_rules.put.md, request table, row "Name".
    pub name: Option<Cow<'a, str>>,
    /// Short name to show.
    ///
    /// Wire name: `DisplayName`.
    ///
    /// Source: superoffice/contact.duplicate_rules.put.md, request table, row "DisplayName".
    pub display_name: Option<Cow<'a, str>>,
    /// What the rule does.
    ///
    /// Wire name: `DisplayTooltip`.
    ///
    /// Source: superoffice/contact.duplicate_rules.put.md, request table, row "DisplayTooltip".
    pub display_tooltip: Option<Cow<'a, str>>,
    /// Is the rule active in duplicate detection.
    ///
    /// Wire name: `IsActive`.
    ///
    /// Source: superoffice/contact.duplicate_rules.put.md, request table, row "IsActive".
    pub is_active: Option<bool>,
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
    /// Creates one with no field set.
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

/// Takes over everything that was read, so that a change of one field loses none of the others.
impl<'a> From<super::get::Response<'a>> for Request<'a> {
    fn from(value: super::get::Response<'a>) -> Self {
        Self {
            items: value.items.into_iter().map(Into::into).collect(),
        }
    }
}

/// Takes over everything that can be sent, so that a change of one field loses none of the others;
/// `TableRight` and `FieldProperties` cannot.
impl<'a> From<super::get::DuplicateRule<'a>> for DuplicateRule<'a> {
    fn from(value: super::get::DuplicateRule<'a>) -> Self {
        Self {
            name: value.name,
            display_name: value.display_name,
            display_tooltip: value.display_tooltip,
            is_active: value.is_active,
            unknown: value.unknown,
        }
    }
}

/// A call of `PUT /api/v1/Contact/DuplicateRules`, with all that it takes.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Call<'a> {
    /// What stands in its URL and headers.
    pub parameters: Parameters<'a>,
    /// Its body.
    pub request: Request<'a>,
}

impl<'a> Call<'a> {
    /// A call of these.
    pub fn new(parameters: Parameters<'a>, request: Request<'a>) -> Self {
        Self { parameters, request }
    }
}

impl Validate for Call<'_> {
    fn check(&self, checker: &mut Checker) {
        self.parameters.check(checker);
        self.request.check(checker);
    }
}

impl IntoOwned for Call<'_> {
    type Owned = Call<'static>;
    fn into_owned(self) -> Self::Owned {
        Call {
            parameters: own(self.parameters),
            request: own(self.request),
        }
    }
}

impl Method for Call<'_> {
    type Response<'a> = Response;
    type Connection = super::super::super::Connection;
    const NAME: &'static str = "contact.duplicate_rules.put";
    const VERB: &'static str = "PUT";
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
                "If-Unmodified-Since",
                &self.parameters.if_unmodified_since,
                &super::super::super::STYLE,
            );
    }
    fn to_body(
        &self,
        connection: &Self::Connection,
    ) -> Result<Option<Body>, WriteError> {
        let body = crate::runtime::Connection::body(
            connection,
            Self::NAME,
            Format::Json,
            &self.request,
            &[],
        );
        body.map(Some)
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
