// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.post.md

//! Stores a new ContactEntity.
//!
//! The method `POST /api/v1/Contact` at `https://{env}.superoffice.com/{customer}`. A success has the
//! HTTP status 200.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::superoffice::contact::post::{Call, Parameters, Request};
//! use contactory::superoffice::{Connection, Credentials};
//!
//! let connection = Connection::new("my-env", "my-customer", Credentials::bearer("my-token"));
//! let request = Request::new().name("Ada").department("Research");
//! let call = Call::new(Parameters::new(), request);
//! let sent = call.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! let response = Call::read_reply(200, r#"{"ContactId":4711}"#)?;
//! assert_eq!(response.contact_id, Some(4711));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use crate::runtime::{
    Body, Checker, Document, Error, ErrorFields, Format, IntoOwned, KnownError, Method,
    Object, Reader, Reply, Root, Step, Style, Url as RuntimeUrl, Validate, WriteError,
    Writer, name, own, serde_document,
};
use std::borrow::Cow;
pub use super::super::types::{
    RequestEmail as Email, RequestFax as Fax, RequestInterest as Interest, Links,
    ContactPostPerson as Person, RequestPhone as Phone, Email as ResponseEmail,
    Fax as ResponseFax, Interest as ResponseInterest, Person as ResponsePerson,
    Phone as ResponsePhone, Url as ResponseUrl, RequestUrl as Url,
};

/// What `POST /api/v1/Contact` takes in its URL, beside its body.
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Parameters<'a> {
    /// Optional list of properties to return, separated by commas. The rest comes back as null:
    /// "Name,department,category" Default = show all fields.
    ///
    /// Wire name: `$select`. Optional. Default: `show all fields`. `filter::columns` of `runtime::filter`
    /// makes sure of the columns' names.
    ///
    /// Source: superoffice/contact.post.md, query table, row "$select".
    pub select: Option<Cow<'a, str>>,
}

impl<'a> Parameters<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`select`](field@Self::select). Optional list of properties to return, separated by commas.
    /// Optional. Default: `show all fields`.
    pub fn select(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.select = Some(value.into());
        self
    }
}

impl IntoOwned for Parameters<'_> {
    type Owned = Parameters<'static>;
    fn into_owned(self) -> Self::Owned {
        Parameters {
            select: own(self.select),
        }
    }
}

impl<'a> Object<'a> for Parameters<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("$select", "__select"), &mut self.select)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("$select", "__select"), &self.select);
    }
}

impl<'a> Document<'a> for Parameters<'a> {
    const ROOT: Root = Root {
        name: name!("parameters"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a Parameters);

impl Validate for Parameters<'_> {
    fn check(&self, _checker: &mut Checker) {}
}

/// The request of `POST /api/v1/Contact`.
pub type Request<'a> = super::super::types::RequestContactEntity<'a>;

/// The answer of `POST /api/v1/Contact` when it succeeds.
pub type Response<'a> = super::super::types::ContactEntityWithLinks<'a>;

/// A call of `POST /api/v1/Contact`, with all that it takes.
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
    type Response<'a> = Response<'a>;
    type Connection = super::super::Connection;
    const NAME: &'static str = "contact.post";
    const VERB: &'static str = "POST";
    const PATH: &'static str = "/api/v1/Contact";
    const IDEMPOTENT: bool = false;
    fn to_url(&self, base: &str) -> String {
        RuntimeUrl::new(base, &super::super::STYLE)
            .text("api/v1/Contact")
            .value("$select", &self.parameters.select)
            .finish()
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
