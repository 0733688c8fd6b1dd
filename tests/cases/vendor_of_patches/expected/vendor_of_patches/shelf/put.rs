// Written by `cargo xtask regen` from specs/vendor_of_patches. Do not edit.
// Page: vendor_of_patches/page.put.md

//! Replaces a shelf.
//!
//! The method `PUT /v1/Shelf/{id}` at `https://shelf.example`. A success has the HTTP status 204.
//!
//! # Example
//!
//! ```ignore
//! use contactory::Method;
//! use crate::vendor_of_patches::shelf::put::{Book, Call, Parameters, Place, Request};
//! use crate::vendor_of_patches::Connection;
//!
//! let connection = Connection::new();
//! let place = Place::new();
//! let books = Book::new().title("Countess");
//! let request = Request::new("label").place(place).books([books]);
//! let call = Call::new(Parameters::new(4711), request);
//! let sent = call.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! Call::read_reply(204, "")?; // Nothing comes back but success.
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use ::contactory::runtime::{
    Body, Checker, Document, Error, ErrorFields, Format, IntoOwned, KnownError, Map,
    Method, Object, One, Open, Reader, Reply, Root, Step, Style, Unknown, Url, Validate,
    WriteError, Writer, name, own, rule, serde_document,
};
use std::borrow::Cow;
pub use super::super::enums::ShelfKind;
pub use super::super::types::Book;

/// The request of `PUT /v1/Shelf/{id}`.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Request<'a> {
    /// What stands on it Required.
    ///
    /// Wire name: `Label`. Declared as `string(20)`. At most 20 characters.
    ///
    /// Source: vendor_of_patches/page.put.md, request table, row "Label".
    pub label: Cow<'a, str>,
    /// In millimetres.
    ///
    /// Wire name: `Width`.
    ///
    /// Source: vendor_of_patches/page.put.md, request table, row "Width".
    pub width: Option<i32>,
    /// What it is made of.
    ///
    /// Wire name: `Kind`. Declared as `Enum: Wood, Steel`. Allowed: `Wood`, `Steel`.
    ///
    /// Source: vendor_of_patches/page.put.md, request table, row "Kind".
    pub kind: Option<ShelfKind<'a>>,
    /// Where it is.
    ///
    /// Wire name: `Place`. Declared as `object`.
    ///
    /// Source: vendor_of_patches/page.put.md, request table, row "Place".
    pub place: Option<Place<'a>>,
    /// What is on it.
    ///
    /// Wire name: `Books`. Declared as `array`.
    ///
    /// Source: vendor_of_patches/page.put.md, request table, row "Books".
    pub books: Vec<Book<'a>>,
    /// Its colours.
    ///
    /// Wire name: `Colours`. Declared as `array`.
    ///
    /// Source: vendor_of_patches/page.put.md, request table, row "Colours".
    pub colours: Vec<Cow<'a, str>>,
    /// Notes by language.
    ///
    /// Wire name: `Notes`. Declared as `object`.
    ///
    /// Source: vendor_of_patches/page.put.md, request table, row "Notes".
    pub notes: Map<'a, Open<'a>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> Request<'a> {
    /// Creates one of what the docs require, with no other field set.
    pub fn new(label: impl Into<Cow<'a, str>>) -> Self {
        Self {
            label: label.into(),
            width: Default::default(),
            kind: Default::default(),
            place: Default::default(),
            books: Default::default(),
            colours: Default::default(),
            notes: Default::default(),
            unknown: Default::default(),
        }
    }
    /// Sets [`label`](field@Self::label). What stands on it Required. At most 20 characters.
    pub fn label(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.label = value.into();
        self
    }
    /// Sets [`width`](field@Self::width). In millimetres.
    pub fn width(mut self, value: impl Into<i32>) -> Self {
        self.width = Some(value.into());
        self
    }
    /// Sets [`kind`](field@Self::kind). What it is made of. Allowed: `Wood`, `Steel`.
    pub fn kind(mut self, value: impl Into<ShelfKind<'a>>) -> Self {
        self.kind = Some(value.into());
        self
    }
    /// Sets [`place`](field@Self::place). Where it is.
    pub fn place(mut self, value: impl Into<Place<'a>>) -> Self {
        self.place = Some(value.into());
        self
    }
    /// Sets [`books`](field@Self::books). What is on it.
    pub fn books(
        mut self,
        value: impl IntoIterator<Item = impl Into<Book<'a>>>,
    ) -> Self {
        self.books = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`colours`](field@Self::colours). Its colours.
    pub fn colours(
        mut self,
        value: impl IntoIterator<Item = impl Into<Cow<'a, str>>>,
    ) -> Self {
        self.colours = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`notes`](field@Self::notes). Notes by language.
    pub fn notes(mut self, value: impl Into<Map<'a, Open<'a>>>) -> Self {
        self.notes = value.into();
        self
    }
}

impl IntoOwned for Request<'_> {
    type Owned = Request<'static>;
    fn into_owned(self) -> Self::Owned {
        Request {
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

impl<'a> Object<'a> for Request<'a> {
    const REQUIRED: &'static [(usize, &'static str)] = &[(0, "Label")];
    fn blank() -> Self {
        Self::new("")
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.required(0, name!("Label"), &mut self.label)?;
        reader.value(1, name!("Width"), &mut self.width)?;
        reader.value(2, name!("Kind"), &mut self.kind)?;
        reader.object(3, name!("Place"), &mut self.place)?;
        reader.objects(4, name!("Books"), &mut self.books)?;
        reader.values(5, name!("Colours"), &mut self.colours)?;
        reader.map(6, name!("Notes"), &mut self.notes)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.required(name!("Label"), &self.label);
        writer.value(name!("Width"), &self.width);
        writer.value(name!("Kind"), &self.kind);
        writer.object(name!("Place"), &self.place);
        writer.objects(name!("Books"), &self.books);
        writer.values(name!("Colours"), &self.colours);
        writer.map(name!("Notes"), &self.notes);
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
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a Request);

impl Validate for Request<'_> {
    fn check(&self, checker: &mut Checker) {
        checker
            .required(
                &self.label,
                rule!(
                    "Label", Required,
                    "vendor_of_patches/page.put.md, request table, row \"Label\""
                ),
            );
        checker
            .text(
                &One(&self.label),
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
        checker.object("Place", &self.place);
        checker.objects("Books", &self.books);
    }
}

/// What `PUT /v1/Shelf/{id}` takes in its URL, beside its body.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Parameters {
    /// The shelf Required.
    ///
    /// Wire name: `id`.
    ///
    /// Source: vendor_of_patches/page.put.md, path table, row "id".
    pub id: i32,
}

impl Parameters {
    /// Creates one of what the docs require, with no other field set.
    pub fn new(id: impl Into<i32>) -> Self {
        Self { id: id.into() }
    }
    /// Sets [`id`](field@Self::id). The shelf Required.
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

/// Where it is.
///
/// `Place` in a request of `PUT /v1/Shelf/{id}`.
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
    pub room: Option<Cow<'a, str>>,
    /// The row.
    ///
    /// Wire name: `Row`.
    ///
    /// Source: vendor_of_patches/page.put.md, request table, row "Place.Row".
    pub row: Option<i32>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> Place<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`room`](field@Self::room). The room.
    pub fn room(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.room = Some(value.into());
        self
    }
    /// Sets [`row`](field@Self::row). The row.
    pub fn row(mut self, value: impl Into<i32>) -> Self {
        self.row = Some(value.into());
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
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a Place);

impl Validate for Place<'_> {
    fn check(&self, _checker: &mut Checker) {}
}

/// A success of `PUT /v1/Shelf/{id}` has no content.
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

/// A call of `PUT /v1/Shelf/{id}`, with all that it takes.
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
    const NAME: &'static str = "shelf.put";
    const VERB: &'static str = "PUT";
    const PATH: &'static str = "/v1/Shelf/{id}";
    const IDEMPOTENT: bool = true;
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::STYLE)
            .text("v1/Shelf/")
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
        body.map(Some)
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
