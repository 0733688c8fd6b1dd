// Written by `cargo xtask regen` from specs/vendor_of_bytes. Do not edit.
// Page: vendor_of_bytes/page.form.md

//! Adds a photo to an album.
//!
//! The method `POST /v2/Photo` at `https://album.example`. A success has the HTTP status 201.
//!
//! # Example
//!
//! ```ignore
//! use contactory::Method;
//! use crate::vendor_of_bytes::photo::post::{Call, Request};
//! use crate::vendor_of_bytes::Connection;
//!
//! let connection = Connection::new();
//! let request = Request::new("image/jpeg", vec![0xFF, 0xD8, 0xFF]);
//! let call = Call::new(request);
//! let sent = call.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! let response = Call::read_reply(201, r#"{"id":4711}"#)?;
//! assert_eq!(response.id, Some(4711));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use ::contactory::runtime::{
    Body, Checker, Document, Error, ErrorFields, IntoOwned, KnownError, Method, Object,
    Reader, Reply, Root, Step, Style, Unknown, Url, Validate, WriteError, Writer, name,
    own, serde_document,
};
use std::borrow::Cow;

/// The answer of `POST /v2/Photo` when it succeeds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Response<'a> {
    /// Wire name: `id`.
    ///
    /// Source: vendor_of_bytes/page.form.md, response sample, path "id".
    pub id: Option<i64>,
    /// Wire name: `caption`.
    ///
    /// Source: vendor_of_bytes/page.form.md, response sample, path "caption".
    pub caption: Option<Cow<'a, str>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> Response<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`id`](field@Self::id).
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`caption`](field@Self::caption).
    pub fn caption(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.caption = Some(value.into());
        self
    }
}

impl IntoOwned for Response<'_> {
    type Owned = Response<'static>;
    fn into_owned(self) -> Self::Owned {
        Response {
            id: self.id,
            caption: own(self.caption),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for Response<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("id"), &mut self.id)?;
        reader.value(1, name!("caption"), &mut self.caption)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("id"), &self.id);
        writer.value(name!("caption"), &self.caption);
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> Document<'a> for Response<'a> {
    const ROOT: Root = Root {
        name: name!("Response"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a Response);

/// What `POST /v2/Photo` takes: bytes with a media type.
///
/// A form is made with [`Form`](::contactory::runtime::Form).
///
/// Part `album`: Which album Required Declared as `int32`. Required.
///
/// Part `picture`: The picture itself Required Declared as `file`. Required.
///
/// Part `caption`: Words below it Declared as `string`.
pub type Request<'a> = ::contactory::runtime::Bytes<'a>;

/// The media types that the docs name for what is sent.
pub const REQUEST_TYPES: &[&str] = &["multipart/form-data"];

/// A call of `POST /v2/Photo`, with all that it takes.
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
    fn check(&self, _checker: &mut Checker) {}
}

impl IntoOwned for Call<'_> {
    type Owned = Call<'static>;
    fn into_owned(self) -> Self::Owned {
        Call { request: own(self.request) }
    }
}

impl Method for Call<'_> {
    type Response<'a> = Response<'a>;
    type Connection = super::super::Connection;
    const NAME: &'static str = "photo.post";
    const VERB: &'static str = "POST";
    const PATH: &'static str = "/v2/Photo";
    const IDEMPOTENT: bool = false;
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::STYLE).text("v2/Photo").finish()
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
