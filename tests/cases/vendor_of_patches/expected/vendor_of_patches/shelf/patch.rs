// Written by `cargo xtask regen` from specs/vendor_of_patches. Do not edit.
// Page: vendor_of_patches/page.patch.md

//! Changes a shelf by a JSON Patch document.
//!
//! The method `PATCH /v1/Shelf/{shelfId}` at `https://shelf.example`. A success has the HTTP status
//! 204.
//!
//! A [`MergePatch`] is a merge patch (RFC 7396): a `Patch` that is kept is not sent, one that is
//! cleared is sent as null, and one that is set with its value. An object is merged member by member,
//! an array takes the place of the one that there is; keys of a map are merged, and a key with
//! `Open::Null` is taken out.
//!
//! # Example
//!
//! ```ignore
//! use contactory::Method;
//! use crate::vendor_of_patches::shelf::patch::{MergeCall, MergePatch, Parameters};
//! use crate::vendor_of_patches::Connection;
//!
//! let connection = Connection::new();
//! let patch = MergePatch::new().label("label");
//! let call = MergeCall::new(Parameters::new(4711), patch);
//! let sent = call.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! MergeCall::read_reply(204, "")?; // Nothing comes back but success.
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use ::contactory::runtime::{
    Body, Checker, Document, Error, ErrorFields, Format, IntoOwned, KnownError,
    ListPatch, Map, Method, Name, Nested, Object, Open, Patch, Reader, Reply, Root, Step,
    Style, Unknown, Url, Validate, WriteError, Writer, name, own, rule, serde_document,
};
use std::borrow::Cow;
pub use super::super::enums::ShelfKind;
pub use super::super::types::{Book, Operation};

/// The request of `PATCH /v1/Shelf/{shelfId}`.
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

/// A part of the entity, which `PATCH /v1/Shelf/{shelfId}` takes in place of the operations: what it
/// does not mention is kept.
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct MergePatch<'a> {
    /// What stands on it Required.
    ///
    /// Wire name: `Label`. Declared as `string(20)`. At most 20 characters.
    ///
    /// Source: vendor_of_patches/page.put.md, request table, row "Label".
    pub label: Patch<Cow<'a, str>>,
    /// In millimetres.
    ///
    /// Wire name: `Width`.
    ///
    /// Source: vendor_of_patches/page.put.md, request table, row "Width".
    pub width: Patch<i32>,
    /// What it is made of.
    ///
    /// Wire name: `Kind`. Declared as `Enum: Wood, Steel`. Allowed: `Wood`, `Steel`.
    ///
    /// Source: vendor_of_patches/page.put.md, request table, row "Kind".
    pub kind: Patch<ShelfKind<'a>>,
    /// Where it is.
    ///
    /// Wire name: `Place`. Declared as `object`.
    ///
    /// Source: vendor_of_patches/page.put.md, request table, row "Place".
    pub place: Patch<Nested<Place<'a>>>,
    /// What is on it.
    ///
    /// Wire name: `Books`. Declared as `array`.
    ///
    /// Source: vendor_of_patches/page.put.md, request table, row "Books".
    pub books: Patch<ListPatch<Nested<Book<'a>>>>,
    /// Its colours.
    ///
    /// Wire name: `Colours`. Declared as `array`.
    ///
    /// Source: vendor_of_patches/page.put.md, request table, row "Colours".
    pub colours: Patch<ListPatch<Cow<'a, str>>>,
    /// Notes by language.
    ///
    /// Wire name: `Notes`. Declared as `object`.
    ///
    /// Source: vendor_of_patches/page.put.md, request table, row "Notes".
    pub notes: Map<'a, Open<'a>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> MergePatch<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets or clears [`label`](field@Self::label). What stands on it Required. At most 20 characters.
    pub fn label(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.label = value.into();
        self
    }
    /// Sets or clears [`width`](field@Self::width). In millimetres.
    pub fn width(mut self, value: impl Into<Patch<i32>>) -> Self {
        self.width = value.into();
        self
    }
    /// Sets or clears [`kind`](field@Self::kind). What it is made of. Allowed: `Wood`, `Steel`.
    pub fn kind(mut self, value: impl Into<Patch<ShelfKind<'a>>>) -> Self {
        self.kind = value.into();
        self
    }
    /// Sets or clears [`place`](field@Self::place). Where it is.
    pub fn place(mut self, value: impl Into<Patch<Nested<Place<'a>>>>) -> Self {
        self.place = value.into();
        self
    }
    /// Sets [`books`](field@Self::books). What is on it.
    pub fn books(
        mut self,
        value: impl IntoIterator<Item = impl Into<Book<'a>>>,
    ) -> Self {
        self.books = Patch::Set(
            ListPatch::Replace(
                value.into_iter().map(|item| Nested(item.into())).collect(),
            ),
        );
        self
    }
    /// Sets [`colours`](field@Self::colours). Its colours.
    pub fn colours(
        mut self,
        value: impl IntoIterator<Item = impl Into<Cow<'a, str>>>,
    ) -> Self {
        self.colours = Patch::Set(
            ListPatch::Replace(value.into_iter().map(Into::into).collect()),
        );
        self
    }
    /// Sets [`notes`](field@Self::notes). Notes by language.
    pub fn notes(mut self, value: impl Into<Map<'a, Open<'a>>>) -> Self {
        self.notes = value.into();
        self
    }
}

impl IntoOwned for MergePatch<'_> {
    type Owned = MergePatch<'static>;
    fn into_owned(self) -> Self::Owned {
        MergePatch {
            label: own(self.label),
            width: self.width,
            kind: own(self.kind),
            place: own(self.place),
            books: own(self.books),
            colours: own(self.colours),
            notes: own(self.notes),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for MergePatch<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("Label"), &mut self.label)?;
        reader.value(1, name!("Width"), &mut self.width)?;
        reader.value(2, name!("Kind"), &mut self.kind)?;
        reader.value(3, name!("Place"), &mut self.place)?;
        reader.value(4, name!("Books"), &mut self.books)?;
        reader.value(5, name!("Colours"), &mut self.colours)?;
        reader.map(6, name!("Notes"), &mut self.notes)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("Label"), &self.label);
        writer.value(name!("Width"), &self.width);
        writer.value(name!("Kind"), &self.kind);
        writer.value(name!("Place"), &self.place);
        writer.value(name!("Books"), &self.books);
        writer.value(name!("Colours"), &self.colours);
        if !self.notes.is_empty() {
            writer.map(name!("Notes"), &self.notes);
        }
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> Document<'a> for MergePatch<'a> {
    const ROOT: Root = Root {
        name: name!("MergePatch"),
        attributes: &[],
    };
    const STYLE: &'static Style = &Style {
        empty_is_none: true,
        ..super::super::STYLE
    };
}

serde_document!('a MergePatch);

impl Validate for MergePatch<'_> {
    fn check(&self, checker: &mut Checker) {
        checker
            .text(
                &self.label,
                rule!(
                    "Label", MaxLength(20),
                    "vendor_of_patches/page.put.md, request table, row \"Label\""
                ),
            );
        checker
            .known(
                &self.kind,
                rule!(
                    "Kind", Allowed(ShelfKind::KNOWN),
                    "vendor_of_patches/page.put.md, request table, row \"Kind\"", Warning
                ),
            );
        checker.part("Place", &self.place);
        checker.items("Books", &self.books);
    }
}

/// What `PATCH /v1/Shelf/{shelfId}` takes in its URL, beside its body.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Parameters {
    /// The shelf Required.
    ///
    /// Wire name: `shelfId`.
    ///
    /// Source: vendor_of_patches/page.patch.md, path table, row "shelfId".
    pub shelf_id: i32,
}

impl Parameters {
    /// Creates one of what the docs require, with no other field set.
    pub fn new(shelf_id: impl Into<i32>) -> Self {
        Self { shelf_id: shelf_id.into() }
    }
    /// Sets [`shelf_id`](field@Self::shelf_id). The shelf Required.
    pub fn shelf_id(mut self, value: impl Into<i32>) -> Self {
        self.shelf_id = value.into();
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
    const REQUIRED: &'static [(usize, &'static str)] = &[(0, "shelfId")];
    fn blank() -> Self {
        Self::new(0_i32)
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.required(0, name!("shelfId"), &mut self.shelf_id)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.required(name!("shelfId"), &self.shelf_id);
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

/// Where it is.
///
/// `Place` in a request of `PATCH /v1/Shelf/{shelfId}`.
///
/// Source: vendor_of_patches/page.put.md, request table, row "Place".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Place<'a> {
    /// The room.
    ///
    /// Wire name: `Room`.
    ///
    /// Source: vendor_of_patches/page.put.md, request table, row "Place.Room".
    pub room: Patch<Cow<'a, str>>,
    /// The row.
    ///
    /// Wire name: `Row`.
    ///
    /// Source: vendor_of_patches/page.put.md, request table, row "Place.Row".
    pub row: Patch<i32>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> Place<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets or clears [`room`](field@Self::room). The room.
    pub fn room(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.room = value.into();
        self
    }
    /// Sets or clears [`row`](field@Self::row). The row.
    pub fn row(mut self, value: impl Into<Patch<i32>>) -> Self {
        self.row = value.into();
        self
    }
}

impl IntoOwned for Place<'_> {
    type Owned = Place<'static>;
    fn into_owned(self) -> Self::Owned {
        Place {
            room: own(self.room),
            row: self.row,
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for Place<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("Room"), &mut self.room)?;
        reader.value(1, name!("Row"), &mut self.row)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("Room"), &self.room);
        writer.value(name!("Row"), &self.row);
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> Document<'a> for Place<'a> {
    const ROOT: Root = Root {
        name: name!("Place"),
        attributes: &[],
    };
    const STYLE: &'static Style = &Style {
        empty_is_none: true,
        ..super::super::STYLE
    };
}

serde_document!('a Place);

impl Validate for Place<'_> {
    fn check(&self, _checker: &mut Checker) {}
}

/// A success of `PATCH /v1/Shelf/{shelfId}` has no content.
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

/// The media type of [`MergePatch`].
pub const MERGE_PATCH_TYPE: &str = "application/merge-patch+json";

/// A call of `PATCH /v1/Shelf/{shelfId}`, with all that it takes.
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
    const NAME: &'static str = "shelf.patch";
    const VERB: &'static str = "PATCH";
    const PATH: &'static str = "/v1/Shelf/{shelfId}";
    const IDEMPOTENT: bool = false;
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::STYLE)
            .text("v1/Shelf/")
            .step(&self.parameters.shelf_id)
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

/// A call of `PATCH /v1/Shelf/{shelfId}`, with all that it takes.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct MergeCall<'a> {
    /// What stands in its URL and headers.
    pub parameters: Parameters,
    /// Its body.
    pub request: MergePatch<'a>,
}

impl<'a> MergeCall<'a> {
    /// A call of these.
    pub fn new(parameters: Parameters, request: MergePatch<'a>) -> Self {
        Self { parameters, request }
    }
}

impl Validate for MergeCall<'_> {
    fn check(&self, checker: &mut Checker) {
        self.parameters.check(checker);
        self.request.check(checker);
    }
}

impl IntoOwned for MergeCall<'_> {
    type Owned = MergeCall<'static>;
    fn into_owned(self) -> Self::Owned {
        MergeCall {
            parameters: own(self.parameters),
            request: own(self.request),
        }
    }
}

impl Method for MergeCall<'_> {
    type Response<'a> = Response;
    type Connection = super::super::Connection;
    const NAME: &'static str = "shelf.patch";
    const VERB: &'static str = "PATCH";
    const PATH: &'static str = "/v1/Shelf/{shelfId}";
    const IDEMPOTENT: bool = false;
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::STYLE)
            .text("v1/Shelf/")
            .step(&self.parameters.shelf_id)
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
