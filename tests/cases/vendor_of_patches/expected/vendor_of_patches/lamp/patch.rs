// Written by `cargo xtask regen` from specs/vendor_of_patches. Do not edit.
// Page: vendor_of_patches/page.lost.md

//! Changes a lamp by a JSON Patch or a JSON Merge Patch document.
//!
//! The method `PATCH /v1/Lamp/{id}` at `https://shelf.example`. A success has the HTTP status 204.
//!
//! # Example
//!
//! ```ignore
//! use contactory::Method;
//! use crate::vendor_of_patches::lamp::patch::{Call, Operation, Parameters, Request};
//! use crate::vendor_of_patches::enums::Op;
//! use crate::vendor_of_patches::Connection;
//!
//! let connection = Connection::new();
//! let items = Operation::new(Op::Add, "path");
//! let request = Request::new().items([items]);
//! let call = Call::new(Parameters::new(4711), request);
//! let sent = call.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! Call::read_reply(204, "")?; // Nothing comes back but success.
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use ::contactory::runtime::{
    Body, Checker, Document, Error, ErrorFields, Format, IntoOwned, KnownError, Method,
    Name, Object, Reader, Reply, Root, Step, Style, Url, Validate, WriteError, Writer,
    name, own, serde_document,
};
pub use super::super::types::Operation;

/// The request of `PATCH /v1/Lamp/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Request<'a> {
    /// Wire name: `item`. Class: `Operation`.
    pub items: Vec<Operation<'a>>,
}

impl<'a> Request<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`items`](field@Self::items). Class: `Operation`.
    pub fn items(
        mut self,
        value: impl IntoIterator<Item = impl Into<Operation<'a>>>,
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
    const STYLE: &'static Style = &super::super::STYLE;
    const ONLY: Option<&'static Name> = Some(name!("item"));
}

serde_document!('a Request);

impl Validate for Request<'_> {
    fn check(&self, checker: &mut Checker) {
        checker.objects("item", &self.items);
    }
}

/// What `PATCH /v1/Lamp/{id}` takes in its URL, beside its body.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Parameters {
    /// The lamp Required.
    ///
    /// Wire name: `id`.
    ///
    /// Source: vendor_of_patches/page.lost.md, path table, row "id".
    pub id: i32,
}

impl Parameters {
    /// Creates one of what the docs require, with no other field set.
    pub fn new(id: impl Into<i32>) -> Self {
        Self { id: id.into() }
    }
    /// Sets [`id`](field@Self::id). The lamp Required.
    pub fn id(mut self, value: impl Into<i32>) -> Self {
        self.id = value.into();
        self
    }
}

impl IntoOwned for Parameters {
    type Owned = Parameters;
    fn into_owned(self) -> Self::Owned {
        self
    }
}

impl<'a> Object<'a> for Parameters {
    const REQUIRED: &'static [(usize, &'static str)] = &[(0, "id")];
    fn blank() -> Self {
        Self::new(0_i32)
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.required(0, name!("id"), &mut self.id)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.required(name!("id"), &self.id);
    }
}

impl Document<'_> for Parameters {
    const ROOT: Root = Root {
        name: name!("parameters"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!(Parameters);

impl Validate for Parameters {
    fn check(&self, _checker: &mut Checker) {}
}

/// A success of `PATCH /v1/Lamp/{id}` has no content.
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
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!(Response);

/// The media types that the docs name for [`Request`].
pub const REQUEST_TYPES: &[&str] = &["application/json-patch+json"];

/// A call of `PATCH /v1/Lamp/{id}`, with all that it takes.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Call<'a> {
    /// What stands in its URL and headers.
    pub parameters: Parameters,
    /// Its body.
    pub request: Request<'a>,
}

impl<'a> Call<'a> {
    /// A call of these.
    pub fn new(parameters: Parameters, request: Request<'a>) -> Self {
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
    type Connection = super::super::Connection;
    const NAME: &'static str = "lamp.patch";
    const VERB: &'static str = "PATCH";
    const PATH: &'static str = "/v1/Lamp/{id}";
    const IDEMPOTENT: bool = false;
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::STYLE)
            .text("v1/Lamp/")
            .step(&self.parameters.id)
            .finish()
    }
    fn to_body(
        &self,
        connection: &Self::Connection,
    ) -> Result<Option<Body>, WriteError> {
        let body = ::contactory::runtime::Connection::body(
            connection,
            Self::NAME,
            Format::Json,
            &self.request,
            &[],
        );
        body.map(|body| Some(body.with_type("application/json-patch+json")))
    }
    fn from_reply<'a>(reply: Reply<'a>) -> Result<Self::Response<'a>, Error> {
        ::contactory::runtime::read_http_status(
            reply,
            ERRORS,
            &ErrorFields {
                code: "code",
                message: "message",
            },
        )
    }
}

/// The docs list no errors of this method.
///
pub const ERRORS: &[KnownError] = &[];
