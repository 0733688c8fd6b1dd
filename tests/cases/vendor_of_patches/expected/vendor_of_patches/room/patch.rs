// Written by `cargo xtask regen` from specs/vendor_of_patches. Do not edit.
// Page: vendor_of_patches/page.part.md

//! Changes parts of a room.
//!
//! The method `PATCH /v1/Room/{id}` at `https://shelf.example`. A success has the HTTP status 204.
//!
//! A [`Request`] is a merge patch (RFC 7396): a `Patch` that is kept is not sent, one that is cleared
//! is sent as null, and one that is set with its value. An object is merged member by member, an array
//! takes the place of the one that there is; keys of a map are merged, and a key with `Open::Null` is
//! taken out.
//!
//! # Example
//!
//! ```ignore
//! use contactory::Method;
//! use crate::vendor_of_patches::room::patch::{Call, Parameters, Request};
//! use crate::vendor_of_patches::Connection;
//!
//! let connection = Connection::new();
//! let request = Request::new().name("Ada");
//! let call = Call::new(Parameters::new(4711), request);
//! let sent = call.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! Call::read_reply(204, "")?; // Nothing comes back but success.
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use ::contactory::runtime::{
    Body, Checker, Document, Error, ErrorFields, Format, IntoOwned, KnownError, Method,
    Nested, Object, Patch, Reader, Reply, Root, Step, Style, Unknown, Url, Validate,
    WriteError, Writer, name, own, serde_document,
};
use std::borrow::Cow;

/// The request of `PATCH /v1/Room/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Request<'a> {
    /// What it is called Required.
    ///
    /// Wire name: `Name`.
    ///
    /// Source: vendor_of_patches/page.part.md, request table, row "Name".
    pub name: Patch<Cow<'a, str>>,
    /// Its door.
    ///
    /// Wire name: `Door`. Declared as `object`.
    ///
    /// Source: vendor_of_patches/page.part.md, request table, row "Door".
    pub door: Patch<Nested<Door<'a>>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> Request<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets or clears [`name`](field@Self::name). What it is called Required.
    pub fn name(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets or clears [`door`](field@Self::door). Its door.
    pub fn door(mut self, value: impl Into<Patch<Nested<Door<'a>>>>) -> Self {
        self.door = value.into();
        self
    }
}

impl IntoOwned for Request<'_> {
    type Owned = Request<'static>;
    fn into_owned(self) -> Self::Owned {
        Request {
            name: own(self.name),
            door: own(self.door),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for Request<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("Name"), &mut self.name)?;
        reader.value(1, name!("Door"), &mut self.door)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("Name"), &self.name);
        writer.value(name!("Door"), &self.door);
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> Document<'a> for Request<'a> {
    const ROOT: Root = Root {
        name: name!("Request"),
        attributes: &[],
    };
    const STYLE: &'static Style = &Style {
        empty_is_none: true,
        ..super::super::STYLE
    };
}

serde_document!('a Request);

impl Validate for Request<'_> {
    fn check(&self, checker: &mut Checker) {
        checker.part("Door", &self.door);
    }
}

/// What `PATCH /v1/Room/{id}` takes in its URL, beside its body.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Parameters {
    /// The room Required.
    ///
    /// Wire name: `id`.
    ///
    /// Source: vendor_of_patches/page.part.md, path table, row "id".
    pub id: i32,
}

impl Parameters {
    /// Creates one of what the docs require, with no other field set.
    pub fn new(id: impl Into<i32>) -> Self {
        Self { id: id.into() }
    }
    /// Sets [`id`](field@Self::id). The room Required.
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

/// Its door.
///
/// `Door` in a request of `PATCH /v1/Room/{id}`.
///
/// Source: vendor_of_patches/page.part.md, request table, row "Door".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Door<'a> {
    /// In millimetres.
    ///
    /// Wire name: `Width`.
    ///
    /// Source: vendor_of_patches/page.part.md, request table, row "Door.Width".
    pub width: Patch<i32>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> Door<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets or clears [`width`](field@Self::width). In millimetres.
    pub fn width(mut self, value: impl Into<Patch<i32>>) -> Self {
        self.width = value.into();
        self
    }
}

impl IntoOwned for Door<'_> {
    type Owned = Door<'static>;
    fn into_owned(self) -> Self::Owned {
        Door {
            width: self.width,
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for Door<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("Width"), &mut self.width)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("Width"), &self.width);
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> Document<'a> for Door<'a> {
    const ROOT: Root = Root {
        name: name!("Door"),
        attributes: &[],
    };
    const STYLE: &'static Style = &Style {
        empty_is_none: true,
        ..super::super::STYLE
    };
}

serde_document!('a Door);

impl Validate for Door<'_> {
    fn check(&self, _checker: &mut Checker) {}
}

/// A success of `PATCH /v1/Room/{id}` has no content.
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
pub const REQUEST_TYPES: &[&str] = &["application/merge-patch+json"];

/// A call of `PATCH /v1/Room/{id}`, with all that it takes.
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
    const NAME: &'static str = "room.patch";
    const VERB: &'static str = "PATCH";
    const PATH: &'static str = "/v1/Room/{id}";
    const IDEMPOTENT: bool = false;
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::STYLE)
            .text("v1/Room/")
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
        body.map(|body| Some(body.with_type("application/merge-patch+json")))
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
