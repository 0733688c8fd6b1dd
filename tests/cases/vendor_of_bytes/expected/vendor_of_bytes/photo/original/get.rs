// Written by `cargo xtask regen` from specs/vendor_of_bytes. Do not edit.
// Page: vendor_of_bytes/page.download.md

//! Fetches the photo as it was taken.
//!
//! The method `GET /v2/Photo/{id}/Original` at `https://album.example`. A success has the HTTP status
//! 200.
//!
//! # Example
//!
//! ```ignore
//! use contactory::Method;
//! use crate::vendor_of_bytes::photo::original::get::Request;
//! use crate::vendor_of_bytes::Connection;
//!
//! let connection = Connection::new();
//! let request = Request::new(4711);
//! let sent = request.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! let response = Request::read_reply(200, b"GIF89a")?;
//! assert_eq!(response.bytes.len(), 6);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Errors
//!
//! The docs list one error of this method: see [`ERRORS`]. Where an answer reports one of them,
//! [`ApiError::known`](::contactory::runtime::ApiError::known) is its entry.

use ::contactory::runtime::{
    Checker, Document, Error, ErrorFields, IntoOwned, KnownError, Method, Object, Reader,
    Reply, Root, Step, Style, Url, Validate, Writer, name, serde_document,
};

/// The request of `GET /v2/Photo/{id}/Original`: all of it stands in the URL.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Request {
    /// The photo Required.
    ///
    /// Wire name: `id`.
    ///
    /// Source: vendor_of_bytes/page.download.md, path table, row "id".
    pub id: i32,
}

impl Request {
    /// Creates one of what the docs require, with no other field set.
    pub fn new(id: impl Into<i32>) -> Self {
        Self { id: id.into() }
    }
    /// Sets [`id`](field@Self::id). The photo Required.
    pub fn id(mut self, value: impl Into<i32>) -> Self {
        self.id = value.into();
        self
    }
}

impl IntoOwned for Request {
    type Owned = Request;
    fn into_owned(self) -> Self::Owned {
        self
    }
}

impl<'a> Object<'a> for Request {
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

impl Document<'_> for Request {
    const ROOT: Root = Root {
        name: name!("request"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::super::STYLE;
}

serde_document!(Request);

impl Validate for Request {
    fn check(&self, _checker: &mut Checker) {}
}

/// What comes back when `GET /v2/Photo/{id}/Original` succeeds: bytes with a media type.
pub type Response<'a> = ::contactory::runtime::Bytes<'a>;

/// The media types that the docs name for what comes back.
pub const RESPONSE_TYPES: &[&str] = &["image/tiff"];

impl Method for Request {
    type Response<'a> = Response<'a>;
    type Connection = super::super::super::Connection;
    const NAME: &'static str = "photo.original.get";
    const VERB: &'static str = "GET";
    const PATH: &'static str = "/v2/Photo/{id}/Original";
    const IDEMPOTENT: bool = true;
    const ACCEPT: Option<&'static str> = Some("image/tiff");
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::super::STYLE)
            .text("v2/Photo/")
            .step(&self.id)
            .text("/Original")
            .finish()
    }
    fn from_reply<'a>(reply: Reply<'a>) -> Result<Self::Response<'a>, Error> {
        ::contactory::runtime::read_bytes(
            reply,
            |reply| ::contactory::runtime::read_http_status::<
                ::contactory::runtime::Nothing,
            >(
                reply,
                ERRORS,
                &ErrorFields {
                    code: "code",
                    message: "message",
                },
            ),
        )
    }
}

/// The errors that the docs list for this method.
///
/// | Status | Text |
/// | --- | --- |
/// | 404 | There is no such photo |
pub const ERRORS: &[KnownError] = &[
    KnownError {
        status: Some(404),
        text: "There is no such photo",
        ..KnownError::NOTHING
    },
];
