// Written by `cargo xtask regen` from specs/planfix. Do not edit.
// Page: planfix/en/contact.getGroupList.html
// Page: planfix/ru/contact.getGroupList.md

//! Lists the contact groups.
//!
//! The method `contact.getGroupList`, called as `POST` at `https://api.planfix.com/xml/`.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::planfix::contact::get_group_list::Request;
//! use contactory::planfix::{Connection, Credentials};
//!
//! let connection = Connection::new("my-account", Credentials::token("my-api-key", "my-token"));
//! let request = Request::new();
//! let sent = request.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! let response = Request::read_reply(200, r#"<response status="ok"><contactGroups><group><id>4711</id></group></contactGroups></response>"#)?;
//! assert_eq!(response.contact_groups.unwrap_or_default().group[0].id, Some(4711));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Errors
//!
//! The docs list 100 errors that any method may report: see [`ERRORS`]. Where an answer reports one of
//! them, [`ApiError::known`](crate::runtime::ApiError::known) is its entry.

use crate::runtime::{
    Body, Checker, Document, Error, ErrorFields, Format, IntoOwned, Method, Object,
    Reader, Reply, Root, Step, Style, Url, Validate, WriteError, Writer, name, own,
    serde_document,
};
pub use super::super::types::Group;

/// The request of `contact.getGroupList`.
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Request {}

impl Request {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
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
    fn read<R: Reader<'a>>(&mut self, _reader: &mut R) -> Step {
        Ok(())
    }
    fn write<W: Writer>(&self, _writer: &mut W) {}
}

impl Document<'_> for Request {
    const ROOT: Root = Root {
        name: name!("request"),
        attributes: &[(name!("method"), "contact.getGroupList")],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!(Request);

impl Validate for Request {
    fn check(&self, _checker: &mut Checker) {}
}

/// The answer of `contact.getGroupList` when it succeeds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Response<'a> {
    /// Groups.
    ///
    /// Wire name: `contactGroups`. Declared as `int`.
    ///
    /// Source: planfix/en/contact.getGroupList.html, response table, row "contactGroups";
    /// planfix/ru/contact.getGroupList.md, response table, row "contactGroups".
    pub contact_groups: Option<ContactGroups<'a>>,
}

impl<'a> Response<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`contact_groups`](field@Self::contact_groups). Groups.
    pub fn contact_groups(mut self, value: impl Into<ContactGroups<'a>>) -> Self {
        self.contact_groups = Some(value.into());
        self
    }
}

impl IntoOwned for Response<'_> {
    type Owned = Response<'static>;
    fn into_owned(self) -> Self::Owned {
        Response {
            contact_groups: own(self.contact_groups),
        }
    }
}

impl<'a> Object<'a> for Response<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.object(0, name!("contactGroups"), &mut self.contact_groups)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.object(name!("contactGroups"), &self.contact_groups);
    }
}

impl<'a> Document<'a> for Response<'a> {
    const ROOT: Root = Root {
        name: name!("response"),
        attributes: &[(name!("status"), "ok")],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a Response);

/// Groups.
///
/// `contactGroups` in an answer of `contact.getGroupList`.
///
/// Source: planfix/en/contact.getGroupList.html, response table, row "contactGroups";
/// planfix/ru/contact.getGroupList.md, response table, row "contactGroups".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ContactGroups<'a> {
    /// Groups in this response.
    ///
    /// Wire name: attribute `count`.
    ///
    /// Source: planfix/en/contact.getGroupList.html, response table, row "contactGroups count";
    /// planfix/ru/contact.getGroupList.md, response table, row "contactGroups count".
    pub count: Option<i64>,
    /// Groups there are.
    ///
    /// Wire name: attribute `totalCount`.
    ///
    /// Source: planfix/en/contact.getGroupList.html, response table, row "contactGroups totalCount";
    /// planfix/ru/contact.getGroupList.md, response table, row "contactGroups totalCount".
    pub total_count: Option<i64>,
    /// One group.
    ///
    /// Wire name: `group`. Declared as `group`.
    ///
    /// Source: planfix/en/contact.getGroupList.html, response table; planfix/ru/contact.getGroupList.md,
    /// response table.
    pub group: Vec<Group<'a>>,
}

impl<'a> ContactGroups<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`count`](field@Self::count). Groups in this response.
    pub fn count(mut self, value: impl Into<i64>) -> Self {
        self.count = Some(value.into());
        self
    }
    /// Sets [`total_count`](field@Self::total_count). Groups there are.
    pub fn total_count(mut self, value: impl Into<i64>) -> Self {
        self.total_count = Some(value.into());
        self
    }
    /// Sets [`group`](field@Self::group). One group.
    pub fn group(
        mut self,
        value: impl IntoIterator<Item = impl Into<Group<'a>>>,
    ) -> Self {
        self.group = value.into_iter().map(Into::into).collect();
        self
    }
}

impl IntoOwned for ContactGroups<'_> {
    type Owned = ContactGroups<'static>;
    fn into_owned(self) -> Self::Owned {
        ContactGroups {
            count: self.count,
            total_count: self.total_count,
            group: own(self.group),
        }
    }
}

impl<'a> Object<'a> for ContactGroups<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.attribute(0, name!("count"), &mut self.count)?;
        reader.attribute(1, name!("totalCount"), &mut self.total_count)?;
        reader.objects(2, name!("group"), &mut self.group)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.attribute(name!("count"), &self.count);
        writer.attribute(name!("totalCount"), &self.total_count);
        writer.objects(name!("group"), &self.group);
    }
}

impl<'a> Document<'a> for ContactGroups<'a> {
    const ROOT: Root = Root {
        name: name!("contactGroups"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a ContactGroups);

impl Method for Request {
    type Response<'a> = Response<'a>;
    type Connection = super::super::Connection;
    const NAME: &'static str = "contact.getGroupList";
    const VERB: &'static str = "POST";
    const PATH: &'static str = "";
    const IDEMPOTENT: bool = true;
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::STYLE).finish()
    }
    fn to_body(
        &self,
        connection: &Self::Connection,
    ) -> Result<Option<Body>, WriteError> {
        let body = crate::runtime::Connection::body(
            connection,
            Self::NAME,
            Format::Xml,
            self,
            &[],
        );
        body.map(Some)
    }
    fn from_reply<'a>(reply: Reply<'a>) -> Result<Self::Response<'a>, Error> {
        crate::runtime::read_status_attribute(
            reply,
            ERRORS,
            &ErrorFields {
                code: "code",
                message: "message",
            },
        )
    }
}

pub use super::super::errors::ERRORS;
