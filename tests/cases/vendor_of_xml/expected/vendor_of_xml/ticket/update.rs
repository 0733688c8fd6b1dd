// Written by `cargo xtask regen` from specs/vendor_of_xml. Do not edit.
// Page: vendor_of_xml/page.md

//! Changes a ticket.
//!
//! The method `ticket.update`, called as `POST` at `https://desk.example/xml/`.
//!
//! The request changes only what it contains. A `Patch` that is kept is not sent, one that is set is
//! sent with its value, and one that is cleared is sent empty; what the vendor makes of an empty value
//! is documented nowhere, unless a field below says so.
//!
//! # Example
//!
//! ```ignore
//! use contactory::Method;
//! use crate::vendor_of_xml::ticket::update::{Call, Parameters, Request, Ticket};
//! use crate::vendor_of_xml::{Connection, Credentials};
//!
//! let connection = Connection::new("my-tenant", "my-agent", Credentials::session("my-key"));
//! let ticket = Ticket::new(4711).title("Countess").urgent(true);
//! let request = Request::new().ticket(ticket);
//! let call = Call::new(Parameters::new(), request);
//! let sent = call.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! let response = Call::read_reply(200, r#"<response status="ok"><ticket><id>4711</id></ticket></response>"#)?;
//! assert_eq!(response.ticket.and_then(|ticket| ticket.id), Some(4711));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Errors
//!
//! The docs list 2 errors of this method: see [`ERRORS`]. Where an answer reports one of them,
//! [`ApiError::known`](::contactory::runtime::ApiError::known) is its entry.

use ::contactory::runtime::{
    Body, Checker, DateTime, Document, Error, ErrorFields, Format, Headers, IntoOwned,
    KnownError, Method, Object, Patch, Reader, Reply, Root, Step, Style, Url, Validate,
    WriteError, Writer, name, own, rule, serde_document,
};
use std::borrow::Cow;
pub use super::super::enums::TicketState;

/// The request of `ticket.update`.
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Request<'a> {
    /// Wire name: `ticket`.
    ///
    /// Source: vendor_of_xml/page.md, request sample, path "ticket".
    pub ticket: Option<Ticket<'a>>,
}

impl<'a> Request<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`ticket`](field@Self::ticket).
    pub fn ticket(mut self, value: impl Into<Ticket<'a>>) -> Self {
        self.ticket = Some(value.into());
        self
    }
}

impl IntoOwned for Request<'_> {
    type Owned = Request<'static>;
    fn into_owned(self) -> Self::Owned {
        Request {
            ticket: own(self.ticket),
        }
    }
}

impl<'a> Object<'a> for Request<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.object(0, name!("ticket"), &mut self.ticket)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.object(name!("ticket"), &self.ticket);
    }
}

impl<'a> Document<'a> for Request<'a> {
    const ROOT: Root = Root {
        name: name!("request"),
        attributes: &[(name!("method"), "ticket.update")],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a Request);

impl Validate for Request<'_> {
    fn check(&self, checker: &mut Checker) {
        checker.object("ticket", &self.ticket);
    }
}

/// The answer of `ticket.update` when it succeeds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Response {
    /// Wire name: `ticket`.
    ///
    /// Source: vendor_of_xml/page.md, response sample, path "ticket".
    pub ticket: Option<ResponseTicket>,
}

impl Response {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`ticket`](field@Self::ticket).
    pub fn ticket(mut self, value: impl Into<ResponseTicket>) -> Self {
        self.ticket = Some(value.into());
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
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.object(0, name!("ticket"), &mut self.ticket)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.object(name!("ticket"), &self.ticket);
    }
}

impl Document<'_> for Response {
    const ROOT: Root = Root {
        name: name!("response"),
        attributes: &[(name!("status"), "ok")],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!(Response);

/// What `ticket.update` takes in its URL and its headers, beside its body.
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Parameters<'a> {
    /// Wire name: `X-Priority`.
    pub x_priority: Option<Cow<'a, str>>,
}

impl<'a> Parameters<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`x_priority`](field@Self::x_priority).
    pub fn x_priority(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.x_priority = Some(value.into());
        self
    }
}

impl IntoOwned for Parameters<'_> {
    type Owned = Parameters<'static>;
    fn into_owned(self) -> Self::Owned {
        Parameters {
            x_priority: own(self.x_priority),
        }
    }
}

impl<'a> Object<'a> for Parameters<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("X-Priority"), &mut self.x_priority)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("X-Priority"), &self.x_priority);
    }
}

impl<'a> Document<'a> for Parameters<'a> {
    const ROOT: Root = Root {
        name: name!("parameters"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a Parameters);

impl Validate for Parameters<'_> {
    fn check(&self, _checker: &mut Checker) {}
}

/// `ticket` in a request of `ticket.update`.
///
/// Source: vendor_of_xml/page.md, request sample, path "ticket".
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Ticket<'a> {
    /// The ticket.
    ///
    /// Wire name: `id`. Required.
    ///
    /// Source: vendor_of_xml/page.md, request table, row "ticket.id".
    pub id: i64,
    /// What it is about.
    ///
    /// Wire name: `title`. Declared as `string(32)`. Not empty if it is set. At most 32 characters.
    ///
    /// Source: vendor_of_xml/page.md, request table, row "ticket.title".
    pub title: Patch<Cow<'a, str>>,
    /// Kind of ticket.
    ///
    /// Wire name: `type`.
    ///
    /// Source: vendor_of_xml/page.md, request table, row "ticket.type".
    pub type_: Patch<Cow<'a, str>>,
    /// The allowed values are listed in the section Ticket state.
    ///
    /// Wire name: `state`. Declared as `enum`. Allowed: `OPEN`, `CLOSED`.
    ///
    /// Source: vendor_of_xml/page.md, request table, row "ticket.state".
    pub state: Patch<TicketState<'a>>,
    /// Day of closing.
    ///
    /// Wire name: `due`. Optional.
    ///
    /// Source: vendor_of_xml/page.md, request table, row "ticket.due".
    pub due: Patch<DateTime<'a>>,
    /// Answer today.
    ///
    /// Wire name: `urgent`.
    ///
    /// Source: vendor_of_xml/page.md, request table, row "ticket.urgent".
    pub urgent: Patch<bool>,
    /// Wire name: `watchers`.
    ///
    /// Source: vendor_of_xml/page.md, request sample, path "ticket.watchers".
    pub watchers: Option<Watchers>,
}

impl<'a> Ticket<'a> {
    /// Creates one of what the docs require, with no other field set.
    pub fn new(id: impl Into<i64>) -> Self {
        Self {
            id: id.into(),
            title: Default::default(),
            type_: Default::default(),
            state: Default::default(),
            due: Default::default(),
            urgent: Default::default(),
            watchers: Default::default(),
        }
    }
    /// Sets [`id`](field@Self::id). The ticket. Required.
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets or clears [`title`](field@Self::title). What it is about. Not empty if it is set. At most 32
    /// characters.
    pub fn title(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.title = value.into();
        self
    }
    /// Sets or clears [`type_`](field@Self::type_). Kind of ticket.
    pub fn type_(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.type_ = value.into();
        self
    }
    /// Sets or clears [`state`](field@Self::state). The allowed values are listed in the section Ticket
    /// state. Allowed: `OPEN`, `CLOSED`.
    pub fn state(mut self, value: impl Into<Patch<TicketState<'a>>>) -> Self {
        self.state = value.into();
        self
    }
    /// Sets or clears [`due`](field@Self::due). Day of closing. Optional.
    pub fn due(mut self, value: impl Into<Patch<DateTime<'a>>>) -> Self {
        self.due = value.into();
        self
    }
    /// Sets or clears [`urgent`](field@Self::urgent). Answer today.
    pub fn urgent(mut self, value: impl Into<Patch<bool>>) -> Self {
        self.urgent = value.into();
        self
    }
    /// Sets [`watchers`](field@Self::watchers).
    pub fn watchers(mut self, value: impl Into<Watchers>) -> Self {
        self.watchers = Some(value.into());
        self
    }
}

impl IntoOwned for Ticket<'_> {
    type Owned = Ticket<'static>;
    fn into_owned(self) -> Self::Owned {
        Ticket {
            id: self.id,
            title: own(self.title),
            type_: own(self.type_),
            state: own(self.state),
            due: own(self.due),
            urgent: self.urgent,
            watchers: self.watchers,
        }
    }
}

impl<'a> Object<'a> for Ticket<'a> {
    const REQUIRED: &'static [(usize, &'static str)] = &[(0, "id")];
    fn blank() -> Self {
        Self::new(0_i64)
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.required(0, name!("id"), &mut self.id)?;
        reader.value(1, name!("title"), &mut self.title)?;
        reader.value(2, name!("type"), &mut self.type_)?;
        reader.value(3, name!("state"), &mut self.state)?;
        reader.value(4, name!("due"), &mut self.due)?;
        reader.value(5, name!("urgent"), &mut self.urgent)?;
        reader.object(6, name!("watchers"), &mut self.watchers)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.required(name!("id"), &self.id);
        writer.value(name!("title"), &self.title);
        writer.value(name!("type"), &self.type_);
        writer.value(name!("state"), &self.state);
        writer.value(name!("due"), &self.due);
        writer.value(name!("urgent"), &self.urgent);
        writer.object(name!("watchers"), &self.watchers);
    }
}

impl<'a> Document<'a> for Ticket<'a> {
    const ROOT: Root = Root {
        name: name!("ticket"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a Ticket);

impl Validate for Ticket<'_> {
    fn check(&self, checker: &mut Checker) {
        checker
            .not_empty(
                &self.title,
                rule!(
                    "title", NotEmpty,
                    "vendor_of_xml/page.md, request table, row \"ticket.title\""
                ),
            );
        checker
            .text(
                &self.title,
                rule!(
                    "title", MaxLength(32),
                    "vendor_of_xml/page.md, request table, row \"ticket.title\""
                ),
            );
        checker
            .known(
                &self.state,
                rule!(
                    "state", Allowed(TicketState::KNOWN),
                    "vendor_of_xml/page.md, request table, row \"ticket.state\"", Warning
                ),
            );
        checker
            .text(
                &self.due,
                rule!(
                    "due", DateFormat(super::super::DATE_FORMS),
                    "vendor_of_xml/page.md, request table, row \"ticket.due\""
                ),
            );
        checker.object("watchers", &self.watchers);
    }
}

/// `ticket` in an answer of `ticket.update`.
///
/// Source: vendor_of_xml/page.md, response sample, path "ticket".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResponseTicket {
    /// The ticket.
    ///
    /// Wire name: `id`.
    ///
    /// Source: vendor_of_xml/page.md, response table, row "ticket.id".
    pub id: Option<i64>,
}

impl ResponseTicket {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`id`](field@Self::id). The ticket.
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
}

impl IntoOwned for ResponseTicket {
    type Owned = ResponseTicket;
    fn into_owned(self) -> Self::Owned {
        self
    }
}

impl<'a> Object<'a> for ResponseTicket {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("id"), &mut self.id)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("id"), &self.id);
    }
}

impl Document<'_> for ResponseTicket {
    const ROOT: Root = Root {
        name: name!("ticket"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!(ResponseTicket);

/// `ticket.watchers` in a request of `ticket.update`.
///
/// Source: vendor_of_xml/page.md, request sample, path "ticket.watchers".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Watchers {
    /// How many.
    ///
    /// Wire name: attribute `count`.
    ///
    /// Source: vendor_of_xml/page.md, request table, row "watchers.count".
    pub count: Option<i64>,
    /// Wire name: `watcher`.
    ///
    /// Source: vendor_of_xml/page.md, request sample, path "ticket.watchers.watcher".
    pub watcher: Vec<Watcher>,
}

impl Watchers {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`count`](field@Self::count). How many.
    pub fn count(mut self, value: impl Into<i64>) -> Self {
        self.count = Some(value.into());
        self
    }
    /// Sets [`watcher`](field@Self::watcher).
    pub fn watcher(
        mut self,
        value: impl IntoIterator<Item = impl Into<Watcher>>,
    ) -> Self {
        self.watcher = value.into_iter().map(Into::into).collect();
        self
    }
}

impl IntoOwned for Watchers {
    type Owned = Watchers;
    fn into_owned(self) -> Self::Owned {
        self
    }
}

impl<'a> Object<'a> for Watchers {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.attribute(0, name!("count"), &mut self.count)?;
        reader.objects(1, name!("watcher"), &mut self.watcher)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.attribute(name!("count"), &self.count);
        writer.objects(name!("watcher"), &self.watcher);
    }
}

impl Document<'_> for Watchers {
    const ROOT: Root = Root {
        name: name!("watchers"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!(Watchers);

impl Validate for Watchers {
    fn check(&self, checker: &mut Checker) {
        checker.objects("watcher", &self.watcher);
    }
}

/// `ticket.watchers.watcher` in a request of `ticket.update`.
///
/// Source: vendor_of_xml/page.md, request sample, path "ticket.watchers.watcher".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Watcher {
    /// A person.
    ///
    /// Wire name: `id`.
    ///
    /// Source: vendor_of_xml/page.md, request table, row "watcher.id".
    pub id: Patch<i64>,
}

impl Watcher {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets or clears [`id`](field@Self::id). A person.
    pub fn id(mut self, value: impl Into<Patch<i64>>) -> Self {
        self.id = value.into();
        self
    }
}

impl IntoOwned for Watcher {
    type Owned = Watcher;
    fn into_owned(self) -> Self::Owned {
        self
    }
}

impl<'a> Object<'a> for Watcher {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("id"), &mut self.id)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("id"), &self.id);
    }
}

impl Document<'_> for Watcher {
    const ROOT: Root = Root {
        name: name!("watcher"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!(Watcher);

impl Validate for Watcher {
    fn check(&self, _checker: &mut Checker) {}
}

/// A call of `ticket.update`, with all that it takes.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
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
    type Response<'a> = Response;
    type Connection = super::super::Connection;
    const NAME: &'static str = "ticket.update";
    const VERB: &'static str = "POST";
    const PATH: &'static str = "";
    const IDEMPOTENT: bool = true;
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::STYLE).finish()
    }
    fn add_headers(&self, headers: &mut Headers) {
        headers.value("X-Priority", &self.parameters.x_priority, &super::super::STYLE);
    }
    fn to_body(
        &self,
        connection: &Self::Connection,
    ) -> Result<Option<Body>, WriteError> {
        let body = ::contactory::runtime::Connection::body(
            connection,
            Self::NAME,
            Format::Xml,
            &self.request,
            &[],
        );
        body.map(Some)
    }
    fn from_reply<'a>(reply: Reply<'a>) -> Result<Self::Response<'a>, Error> {
        ::contactory::runtime::read_status_attribute(
            reply,
            ERRORS,
            &ErrorFields {
                code: "code",
                message: "message",
            },
        )
    }
}

/// The errors that the docs list for this method.
///
/// | Code | Text |
/// | --- | --- |
/// | `0042` | it is closed |
/// | `0001` | the key is wrong |
pub const ERRORS: &[KnownError] = &[
    KnownError {
        code: "0042",
        text: "it is closed",
        category: "ticket.update",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "0001",
        text: "the key is wrong",
        category: "Error codes",
        ..KnownError::NOTHING
    },
];
