// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.duplicates.get.md

//! Finds duplicates by name and department.
//!
//! The method `GET /api/v1/Contact/Duplicates/{name}` at `https://{env}.superoffice.com/{customer}`. A
//! success has the HTTP status 200.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::superoffice::contact::duplicates::get::Request;
//! use contactory::superoffice::{Connection, Credentials};
//!
//! let connection = Connection::new("my-env", "my-customer", Credentials::bearer("my-token"));
//! let request = Request::new("Ada").department("Research");
//! let sent = request.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! let response = Request::read_reply(200, r#"[{"SoPrimaryKey":1}]"#)?;
//! assert_eq!(response.items[0].so_primary_key, Some(1));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use crate::runtime::{
    Checker, Document, Error, ErrorFields, Headers, IntoOwned, KnownError, Map, Method,
    Name, Object, Open, Reader, Reply, Root, Step, Style, Unknown, Url, Validate, Writer,
    name, own, rule, serde_document,
};
use std::borrow::Cow;

/// The request of `GET /api/v1/Contact/Duplicates/{name}`: all of it stands in the URL and in headers.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Request<'a> {
    /// Name to look for Required.
    ///
    /// Wire name: `name`.
    ///
    /// Source: superoffice/contact.duplicates.get.md, path table, row "name".
    pub name: Cow<'a, str>,
    /// Department to look for (if any).
    ///
    /// Wire name: `department`.
    ///
    /// Source: superoffice/contact.duplicates.get.md, query table, row "department".
    pub department: Option<Cow<'a, str>>,
    /// Answer with 304 when nothing has changed since; a date as in RFC 1123.
    ///
    /// Wire name: `If-Modified-Since`.
    pub if_modified_since: Option<Cow<'a, str>>,
}

impl<'a> Request<'a> {
    /// Creates one of what the docs require, with no other field set.
    pub fn new(name: impl Into<Cow<'a, str>>) -> Self {
        Self {
            name: name.into(),
            department: Default::default(),
            if_modified_since: Default::default(),
        }
    }
    /// Sets [`name`](field@Self::name). Name to look for Required.
    pub fn name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`department`](field@Self::department). Department to look for (if any).
    pub fn department(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.department = Some(value.into());
        self
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
            name: own(self.name),
            department: own(self.department),
            if_modified_since: own(self.if_modified_since),
        }
    }
}

impl<'a> Object<'a> for Request<'a> {
    const REQUIRED: &'static [(usize, &'static str)] = &[(0, "name")];
    fn blank() -> Self {
        Self::new("")
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.required(0, name!("name"), &mut self.name)?;
        reader.value(1, name!("department"), &mut self.department)?;
        reader.value(2, name!("If-Modified-Since"), &mut self.if_modified_since)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.required(name!("name"), &self.name);
        writer.value(name!("department"), &self.department);
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
    fn check(&self, checker: &mut Checker) {
        checker
            .required(
                &self.name,
                rule!(
                    "name", Required,
                    "superoffice/contact.duplicates.get.md, path table, row \"name\""
                ),
            );
    }
}

/// The answer of `GET /api/v1/Contact/Duplicates/{name}` when it succeeds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Response<'a> {
    /// Wire name: `item`.
    pub items: Vec<Duplicate<'a>>,
}

impl<'a> Response<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`items`](field@Self::items).
    pub fn items(
        mut self,
        value: impl IntoIterator<Item = impl Into<Duplicate<'a>>>,
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

/// `item` in an answer of `GET /api/v1/Contact/Duplicates/{name}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Duplicate<'a> {
    /// Identity of the rule.
    ///
    /// Wire name: `RuleName`.
    ///
    /// Source: superoffice/contact.duplicates.get.md, response table, row "RuleName".
    pub rule_name: Option<Cow<'a, str>>,
    /// Key in the SuperOffice database. Should be 0 where an external system matched.
    ///
    /// Wire name: `SoPrimaryKey`.
    ///
    /// Source: superoffice/contact.duplicates.get.md, response table, row "SoPrimaryKey".
    pub so_primary_key: Option<i32>,
    /// Name of the duplicate.
    ///
    /// Wire name: `EntryName`.
    ///
    /// Source: superoffice/contact.duplicates.get.md, response table, row "EntryName".
    pub entry_name: Option<Cow<'a, str>>,
    /// Identity as text, mostly in an external system.
    ///
    /// Wire name: `EntryIdentifier`.
    ///
    /// Source: superoffice/contact.duplicates.get.md, response table, row "EntryIdentifier".
    pub entry_identifier: Option<Cow<'a, str>>,
    /// Short name to show.
    ///
    /// Wire name: `RuleDisplayName`.
    ///
    /// Source: superoffice/contact.duplicates.get.md, response table, row "RuleDisplayName".
    pub rule_display_name: Option<Cow<'a, str>>,
    /// Wire name: `TableRight`. Declared as `RecurrenceInfo`.
    ///
    /// Source: superoffice/contact.duplicates.get.md, response table, row "TableRight".
    pub table_right: Option<Open<'a>>,
    /// Wire name: `FieldProperties`. Declared as `object`.
    ///
    /// Source: superoffice/contact.duplicates.get.md, response table, row "FieldProperties".
    pub field_properties: Map<'a, Open<'a>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> Duplicate<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`rule_name`](field@Self::rule_name). Identity of the rule.
    pub fn rule_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets [`so_primary_key`](field@Self::so_primary_key). Key in the SuperOffice database.
    pub fn so_primary_key(mut self, value: impl Into<i32>) -> Self {
        self.so_primary_key = Some(value.into());
        self
    }
    /// Sets [`entry_name`](field@Self::entry_name). Name of the duplicate.
    pub fn entry_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.entry_name = Some(value.into());
        self
    }
    /// Sets [`entry_identifier`](field@Self::entry_identifier). Identity as text, mostly in an external
    /// system.
    pub fn entry_identifier(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.entry_identifier = Some(value.into());
        self
    }
    /// Sets [`rule_display_name`](field@Self::rule_display_name). Short name to show.
    pub fn rule_display_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.rule_display_name = Some(value.into());
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

impl IntoOwned for Duplicate<'_> {
    type Owned = Duplicate<'static>;
    fn into_owned(self) -> Self::Owned {
        Duplicate {
            rule_name: own(self.rule_name),
            so_primary_key: self.so_primary_key,
            entry_name: own(self.entry_name),
            entry_identifier: own(self.entry_identifier),
            rule_display_name: own(self.rule_display_name),
            table_right: own(self.table_right),
            field_properties: own(self.field_properties),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for Duplicate<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("RuleName"), &mut self.rule_name)?;
        reader.value(1, name!("SoPrimaryKey"), &mut self.so_primary_key)?;
        reader.value(2, name!("EntryName"), &mut self.entry_name)?;
        reader.value(3, name!("EntryIdentifier"), &mut self.entry_identifier)?;
        reader.value(4, name!("RuleDisplayName"), &mut self.rule_display_name)?;
        reader.value(5, name!("TableRight"), &mut self.table_right)?;
        reader.map(6, name!("FieldProperties"), &mut self.field_properties)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("RuleName"), &self.rule_name);
        writer.value(name!("SoPrimaryKey"), &self.so_primary_key);
        writer.value(name!("EntryName"), &self.entry_name);
        writer.value(name!("EntryIdentifier"), &self.entry_identifier);
        writer.value(name!("RuleDisplayName"), &self.rule_display_name);
        writer.nullable(name!("TableRight"), &self.table_right);
        writer.map(name!("FieldProperties"), &self.field_properties);
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> Document<'a> for Duplicate<'a> {
    const ROOT: Root = Root {
        name: name!("item"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::super::STYLE;
}

serde_document!('a Duplicate);

impl Method for Request<'_> {
    type Response<'a> = Response<'a>;
    type Connection = super::super::super::Connection;
    const NAME: &'static str = "contact.duplicates.get";
    const VERB: &'static str = "GET";
    const PATH: &'static str = "/api/v1/Contact/Duplicates/{name}";
    const IDEMPOTENT: bool = true;
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::super::STYLE)
            .text("api/v1/Contact/Duplicates/")
            .step(&self.name)
            .value("department", &self.department)
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
