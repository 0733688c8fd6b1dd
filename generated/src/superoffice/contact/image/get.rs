// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.image.get.md

//! Picture of the contact.
//!
//! The method `GET /api/v1/Contact/{contactId}/Image` at `https://{env}.superoffice.com/{customer}`. A
//! success has the HTTP status 200.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::superoffice::contact::image::get::{IfBlank, Request};
//! use contactory::superoffice::{Connection, Credentials};
//!
//! let connection = Connection::new("my-env", "my-customer", Credentials::bearer("my-token"));
//! let request = Request::new(4711).if_blank(IfBlank::Default);
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
//! [`ApiError::known`](crate::runtime::ApiError::known) is its entry.

use crate::runtime::{
    Checker, Document, Error, ErrorFields, Headers, IntoOwned, KnownError, Method,
    Object, Reader, Reply, Root, Step, Style, Url, Validate, Writer, name, own, rule,
    serde_document,
};
use std::borrow::Cow;
pub use super::super::super::enums::IfBlank;

/// The request of `GET /api/v1/Contact/{contactId}/Image`: all of it stands in the URL and in headers.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Request<'a> {
    /// Which contact Required.
    ///
    /// Wire name: `contactId`.
    ///
    /// Source: superoffice/contact.image.get.md, path table, row "contactId".
    pub contact_id: i32,
    /// Optional: width in pixels.
    ///
    /// Wire name: `w`. Optional.
    ///
    /// Source: superoffice/contact.image.get.md, query table, row "w".
    pub w: Option<i32>,
    /// Optional: height in pixels.
    ///
    /// Wire name: `h`. Optional.
    ///
    /// Source: superoffice/contact.image.get.md, query table, row "h".
    pub h: Option<i32>,
    /// Optional kind of bitmap: JPEG or PNG or GIF.
    ///
    /// Wire name: `type`. Optional.
    ///
    /// Source: superoffice/contact.image.get.md, query table, row "type".
    pub type_: Option<Cow<'a, str>>,
    /// Answer for a missing picture (default = Null = 404 Error) (Default, ClearPixel, SrNoPhoto,
    /// SrNoPhotoWithBorder).
    ///
    /// Wire name: `ifBlank`. Declared as `Enum: Default, ClearPixel, SrNoPhoto, SrNoPhotoWithBorder, Null,
    /// GenericFileIcon`. Default: `Null = 404 Error`. Allowed: `Default`, `ClearPixel`, `SrNoPhoto`,
    /// `SrNoPhotoWithBorder`, `Null`, `GenericFileIcon`.
    ///
    /// Source: superoffice/contact.image.get.md, query table, row "ifBlank".
    pub if_blank: Option<IfBlank<'a>>,
    /// Answer with 304 when nothing has changed since; a date as in RFC 1123.
    ///
    /// Wire name: `If-Modified-Since`.
    pub if_modified_since: Option<Cow<'a, str>>,
}

impl<'a> Request<'a> {
    /// Creates one of what the docs require, with no other field set.
    pub fn new(contact_id: impl Into<i32>) -> Self {
        Self {
            contact_id: contact_id.into(),
            w: Default::default(),
            h: Default::default(),
            type_: Default::default(),
            if_blank: Default::default(),
            if_modified_since: Default::default(),
        }
    }
    /// Sets [`contact_id`](field@Self::contact_id). Which contact Required.
    pub fn contact_id(mut self, value: impl Into<i32>) -> Self {
        self.contact_id = value.into();
        self
    }
    /// Sets [`w`](field@Self::w). Optional: width in pixels. Optional.
    pub fn w(mut self, value: impl Into<i32>) -> Self {
        self.w = Some(value.into());
        self
    }
    /// Sets [`h`](field@Self::h). Optional: height in pixels. Optional.
    pub fn h(mut self, value: impl Into<i32>) -> Self {
        self.h = Some(value.into());
        self
    }
    /// Sets [`type_`](field@Self::type_). Optional kind of bitmap: JPEG or PNG or GIF. Optional.
    pub fn type_(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets [`if_blank`](field@Self::if_blank). Answer for a missing picture (default = Null = 404 Error)
    /// (Default, ClearPixel, SrNoPhoto, SrNoPhotoWithBorder). Default: `Null = 404 Error`. Allowed:
    /// `Default`, `ClearPixel`, `SrNoPhoto`, `SrNoPhotoWithBorder`, `Null`, `GenericFileIcon`.
    pub fn if_blank(mut self, value: impl Into<IfBlank<'a>>) -> Self {
        self.if_blank = Some(value.into());
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
            contact_id: self.contact_id,
            w: self.w,
            h: self.h,
            type_: own(self.type_),
            if_blank: own(self.if_blank),
            if_modified_since: own(self.if_modified_since),
        }
    }
}

impl<'a> Object<'a> for Request<'a> {
    const REQUIRED: &'static [(usize, &'static str)] = &[(0, "contactId")];
    fn blank() -> Self {
        Self::new(0_i32)
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.required(0, name!("contactId"), &mut self.contact_id)?;
        reader.value(1, name!("w"), &mut self.w)?;
        reader.value(2, name!("h"), &mut self.h)?;
        reader.value(3, name!("type"), &mut self.type_)?;
        reader.value(4, name!("ifBlank"), &mut self.if_blank)?;
        reader.value(5, name!("If-Modified-Since"), &mut self.if_modified_since)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.required(name!("contactId"), &self.contact_id);
        writer.value(name!("w"), &self.w);
        writer.value(name!("h"), &self.h);
        writer.value(name!("type"), &self.type_);
        writer.value(name!("ifBlank"), &self.if_blank);
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
            .known(
                &self.if_blank,
                rule!(
                    "ifBlank", Allowed(IfBlank::KNOWN),
                    "superoffice/contact.image.get.md, query table, row \"ifBlank\"",
                    Warning
                ),
            );
    }
}

/// What comes back when `GET /api/v1/Contact/{contactId}/Image` succeeds: bytes with a media type.
pub type Response<'a> = crate::runtime::Bytes<'a>;

/// The media types that the docs name for what comes back.
pub const RESPONSE_TYPES: &[&str] = &[
    "image/gif",
    "image/jpeg",
    "image/png",
    "image/tiff",
];

impl Method for Request<'_> {
    type Response<'a> = Response<'a>;
    type Connection = super::super::super::Connection;
    const NAME: &'static str = "contact.image.get";
    const VERB: &'static str = "GET";
    const PATH: &'static str = "/api/v1/Contact/{contactId}/Image";
    const IDEMPOTENT: bool = true;
    const ACCEPT: Option<&'static str> = Some(
        "image/gif, image/jpeg, image/png, image/tiff",
    );
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::super::STYLE)
            .text("api/v1/Contact/")
            .step(&self.contact_id)
            .text("/Image")
            .value("w", &self.w)
            .value("h", &self.h)
            .value("type", &self.type_)
            .value("ifBlank", &self.if_blank)
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
        crate::runtime::read_bytes(
            reply,
            |reply| crate::runtime::read_http_status::<
                crate::runtime::Nothing,
            >(
                reply,
                ERRORS,
                &ErrorFields {
                    code: "ErrorType",
                    message: "ErrorMessage",
                },
            ),
        )
    }
}

/// The errors that the docs list for this method.
///
/// | Status | Text |
/// | --- | --- |
/// | 404 | No image on this contact (when ifBlank not defined) |
pub const ERRORS: &[KnownError] = &[
    KnownError {
        status: Some(404),
        text: "No image on this contact (when ifBlank not defined)",
        ..KnownError::NOTHING
    },
];
