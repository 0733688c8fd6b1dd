// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.patch.md

//! The method `PATCH /api/v1/Contact/{id}`.
//!
//! Changes parts of a ContactEntity. The changes come as JSON Patch or as JSON Merge Patch.
//!
//! Called as `PATCH /api/v1/Contact/{id}` at `https://{env}.superoffice.com/{customer}`.
//!
//! Success: HTTP 200.
//!
//! The docs list the errors in [`ERRORS`].

use crate::runtime::{
    Body, Checker, Document, Error, ErrorFields, Format, IntoOwned, KnownError, Method,
    Name, Object, Open, Reader, Reply, Root, Step, Style, Unknown, Url as RuntimeUrl,
    Validate, WriteError, Writer, name, own,
};
use std::borrow::Cow;
pub use super::super::types::{Email, Fax, Interest, Links, Person, Phone, Url};

/// What `PATCH /api/v1/Contact/{id}` takes.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Request<'a> {
    /// Wire name: `item`.
    pub items: Vec<Contact<'a>>,
}

impl<'a> Request<'a> {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `item`.
    pub fn items(
        mut self,
        value: impl IntoIterator<Item = impl Into<Contact<'a>>>,
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

/// What `PATCH /api/v1/Contact/{id}` takes in its URL and headers, beside its body.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameters<'a> {
    /// Which ContactEntity to update. Required
    ///
    /// Wire name: `id`. Declared as `int32`. Required.
    ///
    /// Source: superoffice/contact.patch.md, path table, row "id".
    pub id: i32,
    /// Optional list of properties to return, separated by commas. The rest comes back as null:
    /// "Name,department,category" Default = show all fields.
    ///
    /// Wire name: `$select`. Declared as `string`. Optional. Default: `show all fields`.
    ///
    /// Source: superoffice/contact.patch.md, query table, row "$select".
    pub select: Option<Cow<'a, str>>,
}

impl<'a> Parameters<'a> {
    /// What the docs require is set, nothing else.
    pub fn new(id: impl Into<i32>) -> Self {
        Self {
            id: id.into(),
            select: Default::default(),
        }
    }
    /// Sets `id`.
    pub fn id(mut self, value: impl Into<i32>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets `$select`.
    pub fn select(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.select = Some(value.into());
        self
    }
}

impl IntoOwned for Parameters<'_> {
    type Owned = Parameters<'static>;
    fn into_owned(self) -> Self::Owned {
        Parameters {
            id: self.id,
            select: own(self.select),
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
        reader.value(1, name!("$select", "__select"), &mut self.select)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.required(name!("id"), &self.id);
        writer.value(name!("$select", "__select"), &self.select);
    }
}

impl<'a> Document<'a> for Parameters<'a> {
    const ROOT: Root = Root {
        name: name!("parameters"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

impl Validate for Parameters<'_> {
    fn check(&self, _checker: &mut Checker) {}
}

/// `item` of `PATCH /api/v1/Contact/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Contact<'a> {
    /// "add", "replace", "remove", "test" neither "move" nor "copy" is supported
    ///
    /// Wire name: `op`. Declared as `String`.
    ///
    /// Source: superoffice/contact.patch.md, request table, row "op".
    pub op: Option<Cow<'a, str>>,
    /// Which property to change. "/phones/0/value", "/phones/-",
    ///
    /// Wire name: `path`. Declared as `String`.
    ///
    /// Source: superoffice/contact.patch.md, request table, row "path".
    pub path: Option<Cow<'a, str>>,
    /// Value to set - string or object.
    ///
    /// Wire name: `value`. Declared as `Object`.
    ///
    /// Source: superoffice/contact.patch.md, request table, row "value".
    pub value: Option<Open<'a>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> Contact<'a> {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `op`.
    pub fn op(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.op = Some(value.into());
        self
    }
    /// Sets `path`.
    pub fn path(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.path = Some(value.into());
        self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<Open<'a>>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl IntoOwned for Contact<'_> {
    type Owned = Contact<'static>;
    fn into_owned(self) -> Self::Owned {
        Contact {
            op: own(self.op),
            path: own(self.path),
            value: own(self.value),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for Contact<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("op"), &mut self.op)?;
        reader.value(1, name!("path"), &mut self.path)?;
        reader.value(2, name!("value"), &mut self.value)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("op"), &self.op);
        writer.value(name!("path"), &self.path);
        writer.value(name!("value"), &self.value);
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> Document<'a> for Contact<'a> {
    const ROOT: Root = Root {
        name: name!("item"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

impl Validate for Contact<'_> {
    fn check(&self, _checker: &mut Checker) {}
}

/// What comes back when `PATCH /api/v1/Contact/{id}` succeeds.
pub type Response<'a> = super::super::types::ContactEntityWithLinks<'a>;

/// A call of `PATCH /api/v1/Contact/{id}`, with all that it takes.
#[derive(Debug, Clone, PartialEq)]
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
    type Response<'a> = Response<'a>;
    type Connection = super::super::Connection;
    const NAME: &'static str = concat!("PATCH", " ", "/api/v1/Contact/{id}");
    const VERB: &'static str = "PATCH";
    const IDEMPOTENT: bool = false;
    fn to_url(&self, base: &str) -> String {
        RuntimeUrl::new(base, &super::super::STYLE)
            .text("api/v1/Contact/")
            .step(&self.parameters.id)
            .value("$select", &self.parameters.select)
            .finish()
    }
    fn to_body(
        &self,
        connection: &Self::Connection,
    ) -> Result<Option<Body>, WriteError> {
        crate::runtime::Connection::body(
                connection,
                Self::NAME,
                Format::Json,
                &self.request,
                &[],
            )
            .map(Some)
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
pub const ERRORS: &[KnownError] = &[
    KnownError {
        status: Some(404),
        text: "ContactEntity with given id does not exist in the db.",
        category: "Response:",
        ..KnownError::NOTHING
    },
    KnownError {
        status: Some(409),
        text: "Update blocked because a 'test' operation has detected a conflict with the entity value.",
        category: "Response:",
        ..KnownError::NOTHING
    },
    KnownError {
        status: Some(412),
        text: "Update aborted because ContactEntity has changed since the requested If-Unmodified-Since timestamp.",
        category: "Response:",
        ..KnownError::NOTHING
    },
];
