// Written by `cargo xtask regen` from specs/vendor_of_bytes. Do not edit.
// Page: vendor_of_bytes/page.thumbnail.md

//! Fetches a small picture of the photo.
//!
//! The method `GET /v2/Photo/{id}/Thumbnail` at `https://album.example`. A success has the HTTP status
//! 200.
//!
//! # Example
//!
//! ```ignore
//! use contactory::Method;
//! use crate::vendor_of_bytes::photo::thumbnail::get::{Request, Shape};
//! use crate::vendor_of_bytes::Connection;
//!
//! let connection = Connection::new();
//! let request = Request::new(4711).shape(Shape::Square);
//! let sent = request.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! let response = Request::read_reply(200, b"GIF89a")?;
//! assert_eq!(response.bytes.len(), 6);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use ::contactory::runtime::{
    Checker, Document, Error, ErrorFields, IntoOwned, KnownError, Method, Object, Reader,
    Reply, Root, Step, Style, Url, Validate, Writer, name, own, rule, serde_document,
};
pub use super::super::super::enums::Shape;

/// The request of `GET /v2/Photo/{id}/Thumbnail`: all of it stands in the URL.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Request<'a> {
    /// The photo Required.
    ///
    /// Wire name: `id`.
    ///
    /// Source: vendor_of_bytes/page.thumbnail.md, path table, row "id".
    pub id: i32,
    /// Optional outline.
    ///
    /// Wire name: `shape`. Declared as `Enum: Square, Round`. Optional. Allowed: `Square`, `Round`.
    ///
    /// Source: vendor_of_bytes/page.thumbnail.md, query table, row "shape".
    pub shape: Option<Shape<'a>>,
}

impl<'a> Request<'a> {
    /// Creates one of what the docs require, with no other field set.
    pub fn new(id: impl Into<i32>) -> Self {
        Self {
            id: id.into(),
            shape: Default::default(),
        }
    }
    /// Sets [`id`](field@Self::id). The photo Required.
    pub fn id(mut self, value: impl Into<i32>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets [`shape`](field@Self::shape). Optional outline. Optional. Allowed: `Square`, `Round`.
    pub fn shape(mut self, value: impl Into<Shape<'a>>) -> Self {
        self.shape = Some(value.into());
        self
    }
}

impl IntoOwned for Request<'_> {
    type Owned = Request<'static>;
    fn into_owned(self) -> Self::Owned {
        Request {
            id: self.id,
            shape: own(self.shape),
        }
    }
}

impl<'a> Object<'a> for Request<'a> {
    const REQUIRED: &'static [(usize, &'static str)] = &[(0, "id")];
    fn blank() -> Self {
        Self::new(0_i32)
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.required(0, name!("id"), &mut self.id)?;
        reader.value(1, name!("shape"), &mut self.shape)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.required(name!("id"), &self.id);
        writer.value(name!("shape"), &self.shape);
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
            .known(
                &self.shape,
                rule!(
                    "shape", Allowed(Shape::KNOWN),
                    "vendor_of_bytes/page.thumbnail.md, query table, row \"shape\"",
                    Warning
                ),
            );
    }
}

/// What comes back when `GET /v2/Photo/{id}/Thumbnail` succeeds: bytes with a media type.
pub type Response<'a> = ::contactory::runtime::Bytes<'a>;

/// The media types that the docs name for what comes back.
pub const RESPONSE_TYPES: &[&str] = &["image/png", "image/webp"];

impl Method for Request<'_> {
    type Response<'a> = Response<'a>;
    type Connection = super::super::super::Connection;
    const NAME: &'static str = "photo.thumbnail.get";
    const VERB: &'static str = "GET";
    const PATH: &'static str = "/v2/Photo/{id}/Thumbnail";
    const IDEMPOTENT: bool = true;
    const ACCEPT: Option<&'static str> = Some("image/png, image/webp");
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::super::STYLE)
            .text("v2/Photo/")
            .step(&self.id)
            .text("/Thumbnail")
            .value("shape", &self.shape)
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

/// The docs list no errors of this method.
///
pub const ERRORS: &[KnownError] = &[];
