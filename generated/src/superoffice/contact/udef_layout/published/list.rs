// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.udef_layout_published.get.md

//! The published layout of ContactEntity's user-defined fields.
//!
//! The method `GET /api/v1/Contact/UdefLayout/Published` at `https://{env}.superoffice.com/{customer}`.
//! A success has the HTTP status 200.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::superoffice::contact::udef_layout::published::list::Request;
//! use contactory::superoffice::{Connection, Credentials};
//!
//! let connection = Connection::new("my-env", "my-customer", Credentials::bearer("my-token"));
//! let request = Request::new();
//! let sent = request.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! let response = Request::read_reply(200, r#"[{"UDefFieldId":4711}]"#)?;
//! assert_eq!(response.items[0].udef_field_id, Some(4711));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use crate::runtime::{
    Checker, Document, Error, ErrorFields, Headers, IntoOwned, KnownError, Method, Name,
    Object, Reader, Reply, Root, Step, Style, Url, Validate, Writer, name, own,
    serde_document,
};
use std::borrow::Cow;
pub use super::super::super::super::types::UserDefinedFieldInfo;

/// The request of `GET /api/v1/Contact/UdefLayout/Published`: all of it stands in the URL and in
/// headers.
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
    const STYLE: &'static Style = &super::super::super::super::STYLE;
}

serde_document!('a Request);

impl Validate for Request<'_> {
    fn check(&self, _checker: &mut Checker) {}
}

/// The answer of `GET /api/v1/Contact/UdefLayout/Published` when it succeeds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Response<'a> {
    /// Wire name: `item`. Class: `UserDefinedFieldInfo`.
    pub items: Vec<UserDefinedFieldInfo<'a>>,
}

impl<'a> Response<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`items`](field@Self::items). Class: `UserDefinedFieldInfo`.
    pub fn items(
        mut self,
        value: impl IntoIterator<Item = impl Into<UserDefinedFieldInfo<'a>>>,
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
    const STYLE: &'static Style = &super::super::super::super::STYLE;
    const ONLY: Option<&'static Name> = Some(name!("item"));
}

serde_document!('a Response);

impl Method for Request<'_> {
    type Response<'a> = Response<'a>;
    type Connection = super::super::super::super::Connection;
    const NAME: &'static str = "contact.udef_layout.published.list";
    const VERB: &'static str = "GET";
    const PATH: &'static str = "/api/v1/Contact/UdefLayout/Published";
    const IDEMPOTENT: bool = true;
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::super::super::STYLE)
            .text("api/v1/Contact/UdefLayout/Published")
            .finish()
    }
    fn add_headers(&self, headers: &mut Headers) {
        headers
            .value(
                "If-Modified-Since",
                &self.if_modified_since,
                &super::super::super::super::STYLE,
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
