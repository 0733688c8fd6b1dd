// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.image.post.html

//! Stores the image of a contact.
//!
//! The method `POST /api/v1/Contact/{contactId}/Image` at `https://{env}.superoffice.com/{customer}`. A
//! success has the HTTP status 200.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::superoffice::contact::image::post::{Call, Parameters, Request};
//! use contactory::superoffice::{Connection, Credentials};
//!
//! let connection = Connection::new("my-env", "my-customer", Credentials::bearer("my-token"));
//! let request = Request::new("image/gif", b"GIF89a".as_slice());
//! let call = Call::new(Parameters::new(4711), request);
//! let sent = call.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! let error = Call::read_reply(503, "").unwrap_err();
//! assert!(error.is_retryable());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Errors
//!
//! The docs list one error of this method: see [`ERRORS`]. Where an answer reports one of them,
//! [`ApiError::known`](crate::runtime::ApiError::known) is its entry.

use crate::runtime::{
    Body, Checker, Document, Error, ErrorFields, IntoOwned, KnownError, Method, Name,
    Object, Reader, Reply, Root, Step, Style, Url, Validate, WriteError, Writer, name,
    own, serde_document,
};

/// The answer of `POST /api/v1/Contact/{contactId}/Image` when it succeeds.
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

/// What `POST /api/v1/Contact/{contactId}/Image` takes in its URL, beside its body.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Parameters {
    /// Which contact Required.
    ///
    /// Wire name: `contactId`.
    ///
    /// Source: superoffice/contact.image.post.html, path table, row "contactId".
    pub contact_id: i32,
}

impl Parameters {
    /// Creates one of what the docs require, with no other field set.
    pub fn new(contact_id: impl Into<i32>) -> Self {
        Self {
            contact_id: contact_id.into(),
        }
    }
    /// Sets [`contact_id`](field@Self::contact_id). Which contact Required.
    pub fn contact_id(mut self, value: impl Into<i32>) -> Self {
        self.contact_id = value.into();
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
    const REQUIRED: &'static [(usize, &'static str)] = &[(0, "contactId")];
    fn blank() -> Self {
        Self::new(0_i32)
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.required(0, name!("contactId"), &mut self.contact_id)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.required(name!("contactId"), &self.contact_id);
    }
}

impl Document<'_> for Parameters {
    const ROOT: Root = Root {
        name: name!("parameters"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::super::STYLE;
}

serde_document!(Parameters);

impl Validate for Parameters {
    fn check(&self, _checker: &mut Checker) {}
}

/// What `POST /api/v1/Contact/{contactId}/Image` takes: bytes with a media type.
///
/// A form is made with [`Form`](crate::runtime::Form).
pub type Request<'a> = crate::runtime::Bytes<'a>;

/// The media types that the docs name for what is sent.
pub const REQUEST_TYPES: &[&str] = &[
    "image/gif",
    "image/jpeg",
    "image/png",
    "image/tiff",
    "multipart/form-data",
];

/// A call of `POST /api/v1/Contact/{contactId}/Image`, with all that it takes.
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
    const NAME: &'static str = "contact.image.post";
    const VERB: &'static str = "POST";
    const PATH: &'static str = "/api/v1/Contact/{contactId}/Image";
    const IDEMPOTENT: bool = false;
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::super::STYLE)
            .text("api/v1/Contact/")
            .step(&self.parameters.contact_id)
            .text("/Image")
            .finish()
    }
    fn to_body(
        &self,
        _connection: &Self::Connection,
    ) -> Result<Option<Body>, WriteError> {
        Ok(Some(Body::from(&self.request)))
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

/// The errors that the docs list for this method.
///
/// | Status | Text |
/// | --- | --- |
/// | 400 | Image bitmap is missing from body. |
pub const ERRORS: &[KnownError] = &[
    KnownError {
        status: Some(400),
        text: "Image bitmap is missing from body.",
        ..KnownError::NOTHING
    },
];
