// Written by `cargo xtask regen` from specs/vendor_of_patches. Do not edit.
// Page: vendor_of_patches/page.lost.md

//! The method `PATCH /v1/Lamp/{id}`.
//!
//! Changes a lamp by a JSON Patch or a JSON Merge Patch document.
//!
//! Called as `PATCH /v1/Lamp/{id}` at `https://shelf.example`.
//!
//! Success: HTTP 204.

use ::contactory::runtime::{
    Call, Checker, Document, Error, ErrorFields, IntoOwned, KnownError, Name, Object,
    One, Open, Patch, Reader, Root, Step, Style, Unknown, Url, Validate, Writer, name,
    own,
};
use std::borrow::Cow;
pub use super::super::enums::Op;

/// What `PATCH /v1/Lamp/{id}` takes.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Request<'a> {
    /// Wire name: `item`. Class: `Operation`.
    pub items: Vec<Operation<'a>>,
}

impl<'a> Request<'a> {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `item`.
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

impl Validate for Request<'_> {
    fn check(&self, checker: &mut Checker) {
        checker.objects("item", &self.items);
    }
}

/// What `PATCH /v1/Lamp/{id}` takes in its URL, beside its body.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameters {
    /// The lamp Required
    ///
    /// Wire name: `id`. Declared as `int32`. Required.
    ///
    /// Source: vendor_of_patches/page.lost.md, path table, row "id".
    pub id: i32,
}

impl Parameters {
    /// What the docs require is set, nothing else.
    pub fn new(id: impl Into<i32>) -> Self {
        Self { id: id.into() }
    }
    /// Sets `id`.
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

impl Validate for Parameters {
    fn check(&self, _checker: &mut Checker) {}
}

/// `item` of `PATCH /v1/Lamp/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation<'a> {
    /// What to do Required
    ///
    /// Wire name: `op`. Declared as `Enum: add, remove`. Required. Allowed: `add`, `remove`.
    ///
    /// Source: vendor_of_patches/page.lost.md, request table, row "op".
    pub op: Op<'a>,
    /// What to change
    ///
    /// Wire name: `path`. Declared as `String`. Required.
    ///
    /// Source: vendor_of_patches/page.lost.md, request table, row "path".
    pub path: Cow<'a, str>,
    /// The new value
    ///
    /// Wire name: `value`. Declared as `Object`.
    ///
    /// Source: vendor_of_patches/page.lost.md, request table, row "value".
    pub value: Patch<Open<'a>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> Operation<'a> {
    /// What the docs require is set, nothing else.
    pub fn new(op: impl Into<Op<'a>>, path: impl Into<Cow<'a, str>>) -> Self {
        Self {
            op: op.into(),
            path: path.into(),
            value: Default::default(),
            unknown: Default::default(),
        }
    }
    /// Sets `op`.
    pub fn op(mut self, value: impl Into<Op<'a>>) -> Self {
        self.op = value.into();
        self
    }
    /// Sets `path`.
    pub fn path(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.path = value.into();
        self
    }
    /// Sets or clears `value`.
    pub fn value(mut self, value: impl Into<Patch<Open<'a>>>) -> Self {
        self.value = value.into();
        self
    }
}

impl IntoOwned for Operation<'_> {
    type Owned = Operation<'static>;
    fn into_owned(self) -> Self::Owned {
        Operation {
            op: own(self.op),
            path: own(self.path),
            value: own(self.value),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for Operation<'a> {
    const REQUIRED: &'static [(usize, &'static str)] = &[(0, "op"), (1, "path")];
    fn blank() -> Self {
        Self::new("", "")
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.required(0, name!("op"), &mut self.op)?;
        reader.required(1, name!("path"), &mut self.path)?;
        reader.value(2, name!("value"), &mut self.value)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.required(name!("op"), &self.op);
        writer.required(name!("path"), &self.path);
        writer.value(name!("value"), &self.value);
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> Document<'a> for Operation<'a> {
    const ROOT: Root = Root {
        name: name!("item"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

impl Validate for Operation<'_> {
    fn check(&self, checker: &mut Checker) {
        checker
            .required(
                "op",
                &self.op,
                "vendor_of_patches/page.lost.md, request table, row \"op\"",
            );
        checker
            .known(
                "op",
                &One(&self.op),
                "vendor_of_patches/page.lost.md, request table, row \"op\"",
            );
        checker
            .required(
                "path",
                &self.path,
                "vendor_of_patches/page.lost.md, request table, row \"path\"",
            );
    }
}

/// A success of `PATCH /v1/Lamp/{id}` has no content.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Response {}

impl Response {
    /// Nothing is set.
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

/// The media types that the docs name for [`Request`].
pub const REQUEST_TYPES: &[&str] = &["application/json-patch+json"];

impl Call for Parameters {
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::STYLE).text("v1/Lamp/").step(&self.id).finish()
    }
}

/// The errors that the docs list for this method.
pub const ERRORS: &[KnownError] = &[];

/// Reads a reply: the response, or the error that the vendor reports.
///
/// # Errors
/// Everything that is no success: an error of the vendor, a status that says so, a body that cannot be read.
pub fn read_reply(status: u16, body: &str) -> Result<Response, Error> {
    ::contactory::runtime::read_http_status(
        status,
        body,
        ERRORS,
        &ErrorFields {
            code: "code",
            message: "message",
        },
    )
}
