// Written by `cargo xtask regen` from specs/vendor_of_bytes. Do not edit.
// Page: vendor_of_bytes/page.replace.md

//! Replaces the content of a photo.
//!
//! The method `PUT /v2/Photo/{id}/Original` at `https://album.example`. A success has the HTTP status
//! 200.
//!
//! # Example
//!
//! ```ignore
//! use contactory::Method;
//! use crate::vendor_of_bytes::photo::original::put::{Call, Parameters, Quality, Request};
//! use crate::vendor_of_bytes::Connection;
//!
//! let connection = Connection::new();
//! let request = Request::new("image/png", b"\x89PNG".as_slice());
//! let call = Call::new(Parameters::new(4711).quality(Quality::Draft), request);
//! let sent = call.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! let error = Call::read_reply(503, "").unwrap_err();
//! assert!(error.is_retryable());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use ::contactory::runtime::{
    Body, Checker, Document, Error, ErrorFields, IntoOwned, KnownError, Method, Name,
    Object, Reader, Reply, Root, Step, Style, Url, Validate, WriteError, Writer, name,
    own, rule, serde_document,
};
pub use super::super::super::enums::Quality;

/// The answer of `PUT /v2/Photo/{id}/Original` when it succeeds.
#[derive(Debug, Clone, PartialEq)]
pub struct Response {
    /// Wire name: `value`. Required.
    pub value: i64,
}

impl Response {
    /// Creates one of what the docs require, with no other field set.
    pub fn new(value: impl Into<i64>) -> Self {
        Self { value: value.into() }
    }
    /// Sets [`value`](field@Self::value). Required.
    pub fn value(mut self, value: impl Into<i64>) -> Self {
        self.value = value.into();
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
    const REQUIRED: &'static [(usize, &'static str)] = &[(0, "value")];
    fn blank() -> Self {
        Self::new(0_i64)
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.required(0, name!("value"), &mut self.value)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.required(name!("value"), &self.value);
    }
}

impl Document<'_> for Response {
    const ROOT: Root = Root {
        name: name!("Response"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::super::STYLE;
    const ONLY: Option<&'static Name> = Some(name!("value"));
}

serde_document!(Response);

/// What `PUT /v2/Photo/{id}/Original` takes in its URL, beside its body.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Parameters<'a> {
    /// The photo Required.
    ///
    /// Wire name: `id`.
    ///
    /// Source: vendor_of_bytes/page.replace.md, path table, row "id".
    pub id: i32,
    /// Optional quality.
    ///
    /// Wire name: `quality`. Declared as `Enum: Draft, Full`. Optional. Allowed: `Draft`, `Full`.
    ///
    /// Source: vendor_of_bytes/page.replace.md, query table, row "quality".
    pub quality: Option<Quality<'a>>,
}

impl<'a> Parameters<'a> {
    /// Creates one of what the docs require, with no other field set.
    pub fn new(id: impl Into<i32>) -> Self {
        Self {
            id: id.into(),
            quality: Default::default(),
        }
    }
    /// Sets [`id`](field@Self::id). The photo Required.
    pub fn id(mut self, value: impl Into<i32>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets [`quality`](field@Self::quality). Optional quality. Optional. Allowed: `Draft`, `Full`.
    pub fn quality(mut self, value: impl Into<Quality<'a>>) -> Self {
        self.quality = Some(value.into());
        self
    }
}

impl IntoOwned for Parameters<'_> {
    type Owned = Parameters<'static>;
    fn into_owned(self) -> Self::Owned {
        Parameters {
            id: self.id,
            quality: own(self.quality),
        }
    }
}

impl<'a> Object<'a> for Parameters<'a> {
    const REQUIRED: &'static [(usize, &'static str)] = &[(0, "id")];
    fn blank() -> Self {
        Self::new(0_i32)
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.required(0, name!("id"), &mut self.id)?;
        reader.value(1, name!("quality"), &mut self.quality)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.required(name!("id"), &self.id);
        writer.value(name!("quality"), &self.quality);
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
    fn check(&self, checker: &mut Checker) {
        checker
            .known(
                &self.quality,
                rule!(
                    "quality", Allowed(Quality::KNOWN),
                    "vendor_of_bytes/page.replace.md, query table, row \"quality\"",
                    Warning
                ),
            );
    }
}

/// What `PUT /v2/Photo/{id}/Original` takes: bytes with a media type.
pub type Request<'a> = ::contactory::runtime::Bytes<'a>;

/// The media types that the docs name for what is sent.
pub const REQUEST_TYPES: &[&str] = &["image/png", "image/tiff"];

/// A call of `PUT /v2/Photo/{id}/Original`, with all that it takes.
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
    const NAME: &'static str = "photo.original.put";
    const VERB: &'static str = "PUT";
    const PATH: &'static str = "/v2/Photo/{id}/Original";
    const IDEMPOTENT: bool = true;
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::super::STYLE)
            .text("v2/Photo/")
            .step(&self.parameters.id)
            .text("/Original")
            .value("quality", &self.parameters.quality)
            .finish()
    }
    fn to_body(
        &self,
        _connection: &Self::Connection,
    ) -> Result<Option<Body>, WriteError> {
        Ok(Some(Body::from(&self.request)))
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
