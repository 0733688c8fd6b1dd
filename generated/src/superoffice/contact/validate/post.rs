// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.validate.post.md

//! Checks whether an entity could be saved; gives error messages by field.
//!
//! The method `POST /api/v1/Contact/Validate` at `https://{env}.superoffice.com/{customer}`. A success
//! has the HTTP status 200.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::superoffice::contact::validate::post::{Call, Request};
//! use contactory::superoffice::{Connection, Credentials};
//!
//! let connection = Connection::new("my-env", "my-customer", Credentials::bearer("my-token"));
//! let request = Request::new().name("Ada").department("Research");
//! let call = Call::new(request);
//! let sent = call.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! let error = Call::read_reply(503, "").unwrap_err();
//! assert!(error.is_retryable());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use crate::runtime::{
    Body, Checker, Document, Error, ErrorFields, Format, IntoOwned, KnownError, Map,
    Method, Name, Object, Open, Reader, Reply, Root, Step, Style, Url as RuntimeUrl,
    Validate, WriteError, Writer, name, own, serde_document,
};
pub use super::super::super::types::{
    RequestEmail as Email, RequestFax as Fax, RequestInterest as Interest,
    ContactPostPerson as Person, RequestPhone as Phone, RequestUrl as Url,
};

/// The answer of `POST /api/v1/Contact/Validate` when it succeeds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Response<'a> {
    /// Wire name: `entry`.
    pub entries: Map<'a, Open<'a>>,
}

impl<'a> Response<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`entries`](field@Self::entries).
    pub fn entries(mut self, value: impl Into<Map<'a, Open<'a>>>) -> Self {
        self.entries = value.into();
        self
    }
}

impl IntoOwned for Response<'_> {
    type Owned = Response<'static>;
    fn into_owned(self) -> Self::Owned {
        Response {
            entries: own(self.entries),
        }
    }
}

impl<'a> Object<'a> for Response<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.map(0, name!("entry"), &mut self.entries)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.map(name!("entry"), &self.entries);
    }
}

impl<'a> Document<'a> for Response<'a> {
    const ROOT: Root = Root {
        name: name!("Response"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::super::STYLE;
    const ONLY: Option<&'static Name> = Some(name!("entry"));
}

serde_document!('a Response);

/// The request of `POST /api/v1/Contact/Validate`.
pub type Request<'a> = super::super::super::types::RequestContactEntity<'a>;

/// A call of `POST /api/v1/Contact/Validate`, with all that it takes.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Call<'a> {
    /// Its body.
    pub request: Request<'a>,
}

impl<'a> Call<'a> {
    /// A call of these.
    pub fn new(request: Request<'a>) -> Self {
        Self { request }
    }
}

impl Validate for Call<'_> {
    fn check(&self, checker: &mut Checker) {
        self.request.check(checker);
    }
}

impl IntoOwned for Call<'_> {
    type Owned = Call<'static>;
    fn into_owned(self) -> Self::Owned {
        Call { request: own(self.request) }
    }
}

impl Method for Call<'_> {
    type Response<'a> = Response<'a>;
    type Connection = super::super::super::Connection;
    const NAME: &'static str = "contact.validate.post";
    const VERB: &'static str = "POST";
    const PATH: &'static str = "/api/v1/Contact/Validate";
    const IDEMPOTENT: bool = false;
    fn to_url(&self, base: &str) -> String {
        RuntimeUrl::new(base, &super::super::super::STYLE)
            .text("api/v1/Contact/Validate")
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
