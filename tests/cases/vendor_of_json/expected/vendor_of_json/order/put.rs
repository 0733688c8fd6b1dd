// Written by `cargo xtask regen` from specs/vendor_of_json. Do not edit.
// Page: vendor_of_json/page.md

//! The method `PUT /api/v1/Order/{id}` at `https://orders.example`. A success has the HTTP status 200.
//!
//! The request replaces the whole entity, and what is not sent is lost: read it, make the request of
//! the response with `From`, change what is to change, and send it back.
//!
//! # Example
//!
//! ```ignore
//! use contactory::Method;
//! use crate::vendor_of_json::order::put::{Call, Line, Parameters, Request};
//! use crate::vendor_of_json::Connection;
//!
//! let connection = Connection::new();
//! let lines = Line::new();
//! let request = Request::new().name("Ada").lines([lines]);
//! let call = Call::new(Parameters::new(4711), request);
//! let sent = call.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! let response = Call::read_reply(200, r#"{"OrderId":4711}"#)?;
//! assert_eq!(response.order_id, Some(4711));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Errors
//!
//! The docs list one error of this method: see [`ERRORS`]. Where an answer reports one of them,
//! [`ApiError::known`](::contactory::runtime::ApiError::known) is its entry.

use ::contactory::runtime::{
    Body, Checker, DateTime, Document, Error, ErrorFields, Format, IntoOwned, KnownError,
    Map, Method, Object, Open, Reader, Reply, Root, Step, Style, Unknown, Url, Validate,
    WriteError, Writer, name, own, serde_document,
};
use std::borrow::Cow;

/// The request of `PUT /api/v1/Order/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Request<'a> {
    /// Primary key.
    ///
    /// Wire name: `OrderId`.
    ///
    /// Source: vendor_of_json/page.md, request table, row "OrderId".
    pub order_id: Option<i32>,
    /// A name.
    ///
    /// Wire name: `Name`.
    ///
    /// Source: vendor_of_json/page.md, request table, row "Name".
    pub name: Option<Cow<'a, str>>,
    /// When it came.
    ///
    /// Wire name: `Ordered`. Declared as `String`.
    ///
    /// Source: vendor_of_json/page.md, request table, row "Ordered".
    pub ordered: Option<DateTime<'a>>,
    /// What it costs.
    ///
    /// Wire name: `Total`.
    ///
    /// Source: vendor_of_json/page.md, request table, row "Total".
    pub total: Option<f64>,
    /// What was ordered.
    ///
    /// Wire name: `Lines`. Declared as `Array`.
    ///
    /// Source: vendor_of_json/page.md, request table, row "Lines".
    pub lines: Vec<Line<'a>>,
    /// Who ordered it.
    ///
    /// Wire name: `Customer`. Declared as `Customer`.
    ///
    /// Source: vendor_of_json/page.md, request table, row "Customer".
    pub customer: Option<Open<'a>>,
    /// Values by name.
    ///
    /// Wire name: `Fields`. Declared as `Object`.
    ///
    /// Source: vendor_of_json/page.md, request table, row "Fields".
    pub fields: Map<'a, Open<'a>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> Request<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`order_id`](field@Self::order_id). Primary key.
    pub fn order_id(mut self, value: impl Into<i32>) -> Self {
        self.order_id = Some(value.into());
        self
    }
    /// Sets [`name`](field@Self::name). A name.
    pub fn name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`ordered`](field@Self::ordered). When it came.
    pub fn ordered(mut self, value: impl Into<DateTime<'a>>) -> Self {
        self.ordered = Some(value.into());
        self
    }
    /// Sets [`total`](field@Self::total). What it costs.
    pub fn total(mut self, value: impl Into<f64>) -> Self {
        self.total = Some(value.into());
        self
    }
    /// Sets [`lines`](field@Self::lines). What was ordered.
    pub fn lines(
        mut self,
        value: impl IntoIterator<Item = impl Into<Line<'a>>>,
    ) -> Self {
        self.lines = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`customer`](field@Self::customer). Who ordered it.
    pub fn customer(mut self, value: impl Into<Open<'a>>) -> Self {
        self.customer = Some(value.into());
        self
    }
    /// Sets [`fields`](field@Self::fields). Values by name.
    pub fn fields(mut self, value: impl Into<Map<'a, Open<'a>>>) -> Self {
        self.fields = value.into();
        self
    }
}

impl IntoOwned for Request<'_> {
    type Owned = Request<'static>;
    fn into_owned(self) -> Self::Owned {
        Request {
            order_id: self.order_id,
            name: own(self.name),
            ordered: own(self.ordered),
            total: self.total,
            lines: own(self.lines),
            customer: own(self.customer),
            fields: own(self.fields),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for Request<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("OrderId"), &mut self.order_id)?;
        reader.value(1, name!("Name"), &mut self.name)?;
        reader.value(2, name!("Ordered"), &mut self.ordered)?;
        reader.value(3, name!("Total"), &mut self.total)?;
        reader.objects(4, name!("Lines"), &mut self.lines)?;
        reader.value(5, name!("Customer"), &mut self.customer)?;
        reader.map(6, name!("Fields"), &mut self.fields)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("OrderId"), &self.order_id);
        writer.value(name!("Name"), &self.name);
        writer.value(name!("Ordered"), &self.ordered);
        writer.value(name!("Total"), &self.total);
        writer.objects(name!("Lines"), &self.lines);
        writer.nullable(name!("Customer"), &self.customer);
        writer.map(name!("Fields"), &self.fields);
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
        checker.objects("Lines", &self.lines);
    }
}

/// The answer of `PUT /api/v1/Order/{id}` when it succeeds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Response<'a> {
    /// Primary key.
    ///
    /// Wire name: `OrderId`.
    ///
    /// Source: vendor_of_json/page.md, response table, row "OrderId".
    pub order_id: Option<i32>,
    /// A name.
    ///
    /// Wire name: `Name`.
    ///
    /// Source: vendor_of_json/page.md, response table, row "Name".
    pub name: Option<Cow<'a, str>>,
    /// When it came.
    ///
    /// Wire name: `Ordered`.
    ///
    /// Source: vendor_of_json/page.md, response table, row "Ordered".
    pub ordered: Option<DateTime<'a>>,
    /// What it costs.
    ///
    /// Wire name: `Total`.
    ///
    /// Source: vendor_of_json/page.md, response table, row "Total".
    pub total: Option<f64>,
    /// What was ordered.
    ///
    /// Wire name: `Lines`. Declared as `array`.
    ///
    /// Source: vendor_of_json/page.md, response table, row "Lines".
    pub lines: Vec<Line<'a>>,
    /// Who ordered it.
    ///
    /// Wire name: `Customer`. Declared as `Customer`.
    ///
    /// Source: vendor_of_json/page.md, response table, row "Customer".
    pub customer: Option<Open<'a>>,
    /// Values by name.
    ///
    /// Wire name: `Fields`. Declared as `object`.
    ///
    /// Source: vendor_of_json/page.md, response table, row "Fields".
    pub fields: Map<'a, Open<'a>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> Response<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`order_id`](field@Self::order_id). Primary key.
    pub fn order_id(mut self, value: impl Into<i32>) -> Self {
        self.order_id = Some(value.into());
        self
    }
    /// Sets [`name`](field@Self::name). A name.
    pub fn name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`ordered`](field@Self::ordered). When it came.
    pub fn ordered(mut self, value: impl Into<DateTime<'a>>) -> Self {
        self.ordered = Some(value.into());
        self
    }
    /// Sets [`total`](field@Self::total). What it costs.
    pub fn total(mut self, value: impl Into<f64>) -> Self {
        self.total = Some(value.into());
        self
    }
    /// Sets [`lines`](field@Self::lines). What was ordered.
    pub fn lines(
        mut self,
        value: impl IntoIterator<Item = impl Into<Line<'a>>>,
    ) -> Self {
        self.lines = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`customer`](field@Self::customer). Who ordered it.
    pub fn customer(mut self, value: impl Into<Open<'a>>) -> Self {
        self.customer = Some(value.into());
        self
    }
    /// Sets [`fields`](field@Self::fields). Values by name.
    pub fn fields(mut self, value: impl Into<Map<'a, Open<'a>>>) -> Self {
        self.fields = value.into();
        self
    }
}

impl IntoOwned for Response<'_> {
    type Owned = Response<'static>;
    fn into_owned(self) -> Self::Owned {
        Response {
            order_id: self.order_id,
            name: own(self.name),
            ordered: own(self.ordered),
            total: self.total,
            lines: own(self.lines),
            customer: own(self.customer),
            fields: own(self.fields),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for Response<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("OrderId"), &mut self.order_id)?;
        reader.value(1, name!("Name"), &mut self.name)?;
        reader.value(2, name!("Ordered"), &mut self.ordered)?;
        reader.value(3, name!("Total"), &mut self.total)?;
        reader.objects(4, name!("Lines"), &mut self.lines)?;
        reader.value(5, name!("Customer"), &mut self.customer)?;
        reader.map(6, name!("Fields"), &mut self.fields)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("OrderId"), &self.order_id);
        writer.value(name!("Name"), &self.name);
        writer.value(name!("Ordered"), &self.ordered);
        writer.value(name!("Total"), &self.total);
        writer.objects(name!("Lines"), &self.lines);
        writer.nullable(name!("Customer"), &self.customer);
        writer.map(name!("Fields"), &self.fields);
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

/// What `PUT /api/v1/Order/{id}` takes in its URL, beside its body.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Parameters {
    /// The order. Required.
    ///
    /// Wire name: `id`.
    ///
    /// Source: vendor_of_json/page.md, path table, row "id".
    pub id: i32,
}

impl Parameters {
    /// Creates one of what the docs require, with no other field set.
    pub fn new(id: impl Into<i32>) -> Self {
        Self { id: id.into() }
    }
    /// Sets [`id`](field@Self::id). The order. Required.
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

/// What was ordered.
///
/// `Lines` in a request of `PUT /api/v1/Order/{id}`.
///
/// Source: vendor_of_json/page.md, request table, row "Lines".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Line<'a> {
    /// Wire name: `Sku`.
    ///
    /// Source: vendor_of_json/page.md, request sample, path "Lines.Sku".
    pub sku: Option<Cow<'a, str>>,
    /// Wire name: `Pieces`.
    ///
    /// Source: vendor_of_json/page.md, request sample, path "Lines.Pieces".
    pub pieces: Option<i64>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> Line<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`sku`](field@Self::sku).
    pub fn sku(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.sku = Some(value.into());
        self
    }
    /// Sets [`pieces`](field@Self::pieces).
    pub fn pieces(mut self, value: impl Into<i64>) -> Self {
        self.pieces = Some(value.into());
        self
    }
}

impl IntoOwned for Line<'_> {
    type Owned = Line<'static>;
    fn into_owned(self) -> Self::Owned {
        Line {
            sku: own(self.sku),
            pieces: self.pieces,
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for Line<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("Sku"), &mut self.sku)?;
        reader.value(1, name!("Pieces"), &mut self.pieces)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("Sku"), &self.sku);
        writer.value(name!("Pieces"), &self.pieces);
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> Document<'a> for Line<'a> {
    const ROOT: Root = Root {
        name: name!("Lines"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a Line);

impl Validate for Line<'_> {
    fn check(&self, _checker: &mut Checker) {}
}

/// Takes over everything that was read, so that a change of one field loses none of the others.
impl<'a> From<Response<'a>> for Request<'a> {
    fn from(value: Response<'a>) -> Self {
        Self {
            order_id: value.order_id,
            name: value.name,
            ordered: value.ordered,
            total: value.total,
            lines: value.lines,
            customer: value.customer,
            fields: value.fields,
            unknown: value.unknown,
        }
    }
}

/// A call of `PUT /api/v1/Order/{id}`, with all that it takes.
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
    type Response<'a> = Response<'a>;
    type Connection = super::super::Connection;
    const NAME: &'static str = "order.put";
    const VERB: &'static str = "PUT";
    const PATH: &'static str = "/api/v1/Order/{id}";
    const IDEMPOTENT: bool = true;
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::STYLE)
            .text("api/v1/Order/")
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
                code: "Code",
                message: "Message",
            },
        )
    }
}

/// The errors that the docs list for this method.
///
/// | Status | Text |
/// | --- | --- |
/// | 412 | Somebody was faster. |
pub const ERRORS: &[KnownError] = &[
    KnownError {
        status: Some(412),
        text: "Somebody was faster.",
        ..KnownError::NOTHING
    },
];
