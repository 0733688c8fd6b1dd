// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.summary.get.html

//! The contact and its latest activity in short.
//!
//! The method `GET /api/v1/Contact/{contactId}/Summary` at `https://{env}.superoffice.com/{customer}`.
//! A success has the HTTP status 200.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::superoffice::contact::summary::get::Request;
//! use contactory::superoffice::{Connection, Credentials};
//!
//! let connection = Connection::new("my-env", "my-customer", Credentials::bearer("my-token"));
//! let request = Request::new(4711).limit(20);
//! let sent = request.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! let response = Request::read_reply(200, r#"{"Contact":{"ContactId":4711}}"#)?;
//! assert_eq!(response.contact.and_then(|contact| contact.contact_id), Some(4711));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use crate::runtime::{
    Checker, DateTime, Document as RuntimeDocument, Error, ErrorFields, Headers,
    IntoOwned, KnownError, Method, Object, Reader, Reply, Root, Step, Style, Unknown,
    Url, Validate, Writer, name, own, serde_document,
};
use std::borrow::Cow;
pub use super::super::super::types::Contact;

/// The request of `GET /api/v1/Contact/{contactId}/Summary`: all of it stands in the URL and in
/// headers.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Request<'a> {
    /// Which contact to summarize. Required.
    ///
    /// Wire name: `contactId`.
    ///
    /// Source: superoffice/contact.summary.get.html, path table, row "contactId".
    pub contact_id: i32,
    /// Most items in a list of the summary.
    ///
    /// Wire name: `limit`.
    ///
    /// Source: superoffice/contact.summary.get.html, query table, row "limit".
    pub limit: Option<i32>,
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
            limit: Default::default(),
            if_modified_since: Default::default(),
        }
    }
    /// Sets [`contact_id`](field@Self::contact_id). Which contact to summarize. Required.
    pub fn contact_id(mut self, value: impl Into<i32>) -> Self {
        self.contact_id = value.into();
        self
    }
    /// Sets [`limit`](field@Self::limit). Most items in a list of the summary.
    pub fn limit(mut self, value: impl Into<i32>) -> Self {
        self.limit = Some(value.into());
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
            limit: self.limit,
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
        reader.value(1, name!("limit"), &mut self.limit)?;
        reader.value(2, name!("If-Modified-Since"), &mut self.if_modified_since)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.required(name!("contactId"), &self.contact_id);
        writer.value(name!("limit"), &self.limit);
        writer.value(name!("If-Modified-Since"), &self.if_modified_since);
    }
}

impl<'a> RuntimeDocument<'a> for Request<'a> {
    const ROOT: Root = Root {
        name: name!("request"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::super::STYLE;
}

serde_document!('a Request);

impl Validate for Request<'_> {
    fn check(&self, _checker: &mut Checker) {}
}

/// The answer of `GET /api/v1/Contact/{contactId}/Summary` when it succeeds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Response<'a> {
    /// The contact in short.
    ///
    /// Wire name: `Contact`. Declared as `Contact`.
    ///
    /// Source: superoffice/contact.summary.get.html, response table, row "Contact".
    pub contact: Option<Contact<'a>>,
    /// Latest tickets.
    ///
    /// Wire name: `Tickets`. Declared as `array`.
    ///
    /// Source: superoffice/contact.summary.get.html, response table, row "Tickets".
    pub tickets: Vec<Ticket<'a>>,
    /// Latest follow-ups.
    ///
    /// Wire name: `Followups`. Declared as `array`.
    ///
    /// Source: superoffice/contact.summary.get.html, response table, row "Followups".
    pub followups: Vec<Followup<'a>>,
    /// Latest documents.
    ///
    /// Wire name: `Documents`. Declared as `array`.
    ///
    /// Source: superoffice/contact.summary.get.html, response table, row "Documents".
    pub documents: Vec<Document<'a>>,
    /// Latest sales.
    ///
    /// Wire name: `Sales`. Declared as `array`.
    ///
    /// Source: superoffice/contact.summary.get.html, response table, row "Sales".
    pub sales: Vec<Sale<'a>>,
    /// Latest chats.
    ///
    /// Wire name: `Chats`. Declared as `array`.
    ///
    /// Source: superoffice/contact.summary.get.html, response table, row "Chats".
    pub chats: Vec<Chat<'a>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> Response<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`contact`](field@Self::contact). The contact in short.
    pub fn contact(mut self, value: impl Into<Contact<'a>>) -> Self {
        self.contact = Some(value.into());
        self
    }
    /// Sets [`tickets`](field@Self::tickets). Latest tickets.
    pub fn tickets(
        mut self,
        value: impl IntoIterator<Item = impl Into<Ticket<'a>>>,
    ) -> Self {
        self.tickets = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`followups`](field@Self::followups). Latest follow-ups.
    pub fn followups(
        mut self,
        value: impl IntoIterator<Item = impl Into<Followup<'a>>>,
    ) -> Self {
        self.followups = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`documents`](field@Self::documents). Latest documents.
    pub fn documents(
        mut self,
        value: impl IntoIterator<Item = impl Into<Document<'a>>>,
    ) -> Self {
        self.documents = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`sales`](field@Self::sales). Latest sales.
    pub fn sales(
        mut self,
        value: impl IntoIterator<Item = impl Into<Sale<'a>>>,
    ) -> Self {
        self.sales = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`chats`](field@Self::chats). Latest chats.
    pub fn chats(
        mut self,
        value: impl IntoIterator<Item = impl Into<Chat<'a>>>,
    ) -> Self {
        self.chats = value.into_iter().map(Into::into).collect();
        self
    }
}

impl IntoOwned for Response<'_> {
    type Owned = Response<'static>;
    fn into_owned(self) -> Self::Owned {
        Response {
            contact: own(self.contact),
            tickets: own(self.tickets),
            followups: own(self.followups),
            documents: own(self.documents),
            sales: own(self.sales),
            chats: own(self.chats),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for Response<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.object(0, name!("Contact"), &mut self.contact)?;
        reader.objects(1, name!("Tickets"), &mut self.tickets)?;
        reader.objects(2, name!("Followups"), &mut self.followups)?;
        reader.objects(3, name!("Documents"), &mut self.documents)?;
        reader.objects(4, name!("Sales"), &mut self.sales)?;
        reader.objects(5, name!("Chats"), &mut self.chats)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.nullable_object(name!("Contact"), &self.contact);
        writer.objects(name!("Tickets"), &self.tickets);
        writer.objects(name!("Followups"), &self.followups);
        writer.objects(name!("Documents"), &self.documents);
        writer.objects(name!("Sales"), &self.sales);
        writer.objects(name!("Chats"), &self.chats);
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> RuntimeDocument<'a> for Response<'a> {
    const ROOT: Root = Root {
        name: name!("Response"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::super::STYLE;
}

serde_document!('a Response);

/// Latest tickets.
///
/// `Tickets` in an answer of `GET /api/v1/Contact/{contactId}/Summary`.
///
/// Source: superoffice/contact.summary.get.html, response table, row "Tickets".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Ticket<'a> {
    /// Wire name: `TicketId`.
    ///
    /// Source: superoffice/contact.summary.get.html, response sample, path "Tickets.TicketId".
    pub ticket_id: Option<i64>,
    /// Wire name: `TicketStatus`.
    ///
    /// Source: superoffice/contact.summary.get.html, response sample, path "Tickets.TicketStatus".
    pub ticket_status: Option<i64>,
    /// Wire name: `Title`.
    ///
    /// Source: superoffice/contact.summary.get.html, response sample, path "Tickets.Title".
    pub title: Option<Cow<'a, str>>,
    /// Wire name: `Registered`.
    ///
    /// Source: superoffice/contact.summary.get.html, response sample, path "Tickets.Registered".
    pub registered: Option<DateTime<'a>>,
    /// Wire name: `IconHint`.
    ///
    /// Source: superoffice/contact.summary.get.html, response sample, path "Tickets.IconHint".
    pub icon_hint: Option<Cow<'a, str>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> Ticket<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`ticket_id`](field@Self::ticket_id).
    pub fn ticket_id(mut self, value: impl Into<i64>) -> Self {
        self.ticket_id = Some(value.into());
        self
    }
    /// Sets [`ticket_status`](field@Self::ticket_status).
    pub fn ticket_status(mut self, value: impl Into<i64>) -> Self {
        self.ticket_status = Some(value.into());
        self
    }
    /// Sets [`title`](field@Self::title).
    pub fn title(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets [`registered`](field@Self::registered).
    pub fn registered(mut self, value: impl Into<DateTime<'a>>) -> Self {
        self.registered = Some(value.into());
        self
    }
    /// Sets [`icon_hint`](field@Self::icon_hint).
    pub fn icon_hint(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.icon_hint = Some(value.into());
        self
    }
}

impl IntoOwned for Ticket<'_> {
    type Owned = Ticket<'static>;
    fn into_owned(self) -> Self::Owned {
        Ticket {
            ticket_id: self.ticket_id,
            ticket_status: self.ticket_status,
            title: own(self.title),
            registered: own(self.registered),
            icon_hint: own(self.icon_hint),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for Ticket<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("TicketId"), &mut self.ticket_id)?;
        reader.value(1, name!("TicketStatus"), &mut self.ticket_status)?;
        reader.value(2, name!("Title"), &mut self.title)?;
        reader.value(3, name!("Registered"), &mut self.registered)?;
        reader.value(4, name!("IconHint"), &mut self.icon_hint)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("TicketId"), &self.ticket_id);
        writer.value(name!("TicketStatus"), &self.ticket_status);
        writer.value(name!("Title"), &self.title);
        writer.value(name!("Registered"), &self.registered);
        writer.value(name!("IconHint"), &self.icon_hint);
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> RuntimeDocument<'a> for Ticket<'a> {
    const ROOT: Root = Root {
        name: name!("Tickets"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::super::STYLE;
}

serde_document!('a Ticket);

/// Latest follow-ups.
///
/// `Followups` in an answer of `GET /api/v1/Contact/{contactId}/Summary`.
///
/// Source: superoffice/contact.summary.get.html, response table, row "Followups".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Followup<'a> {
    /// Wire name: `AppointmentId`.
    ///
    /// Source: superoffice/contact.summary.get.html, response sample, path "Followups.AppointmentId".
    pub appointment_id: Option<i64>,
    /// Wire name: `DocumentId`.
    ///
    /// Source: superoffice/contact.summary.get.html, response sample, path "Followups.DocumentId".
    pub document_id: Option<i64>,
    /// Wire name: `Date`.
    ///
    /// Source: superoffice/contact.summary.get.html, response sample, path "Followups.Date".
    pub date: Option<DateTime<'a>>,
    /// Wire name: `Description`.
    ///
    /// Source: superoffice/contact.summary.get.html, response sample, path "Followups.Description".
    pub description: Option<Cow<'a, str>>,
    /// Wire name: `Completed`.
    ///
    /// Source: superoffice/contact.summary.get.html, response sample, path "Followups.Completed".
    pub completed: Option<Cow<'a, str>>,
    /// Wire name: `Registered`.
    ///
    /// Source: superoffice/contact.summary.get.html, response sample, path "Followups.Registered".
    pub registered: Option<DateTime<'a>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> Followup<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`appointment_id`](field@Self::appointment_id).
    pub fn appointment_id(mut self, value: impl Into<i64>) -> Self {
        self.appointment_id = Some(value.into());
        self
    }
    /// Sets [`document_id`](field@Self::document_id).
    pub fn document_id(mut self, value: impl Into<i64>) -> Self {
        self.document_id = Some(value.into());
        self
    }
    /// Sets [`date`](field@Self::date).
    pub fn date(mut self, value: impl Into<DateTime<'a>>) -> Self {
        self.date = Some(value.into());
        self
    }
    /// Sets [`description`](field@Self::description).
    pub fn description(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`completed`](field@Self::completed).
    pub fn completed(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.completed = Some(value.into());
        self
    }
    /// Sets [`registered`](field@Self::registered).
    pub fn registered(mut self, value: impl Into<DateTime<'a>>) -> Self {
        self.registered = Some(value.into());
        self
    }
}

impl IntoOwned for Followup<'_> {
    type Owned = Followup<'static>;
    fn into_owned(self) -> Self::Owned {
        Followup {
            appointment_id: self.appointment_id,
            document_id: self.document_id,
            date: own(self.date),
            description: own(self.description),
            completed: own(self.completed),
            registered: own(self.registered),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for Followup<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("AppointmentId"), &mut self.appointment_id)?;
        reader.value(1, name!("DocumentId"), &mut self.document_id)?;
        reader.value(2, name!("Date"), &mut self.date)?;
        reader.value(3, name!("Description"), &mut self.description)?;
        reader.value(4, name!("Completed"), &mut self.completed)?;
        reader.value(5, name!("Registered"), &mut self.registered)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("AppointmentId"), &self.appointment_id);
        writer.value(name!("DocumentId"), &self.document_id);
        writer.value(name!("Date"), &self.date);
        writer.value(name!("Description"), &self.description);
        writer.value(name!("Completed"), &self.completed);
        writer.value(name!("Registered"), &self.registered);
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> RuntimeDocument<'a> for Followup<'a> {
    const ROOT: Root = Root {
        name: name!("Followups"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::super::STYLE;
}

serde_document!('a Followup);

/// Latest documents.
///
/// `Documents` in an answer of `GET /api/v1/Contact/{contactId}/Summary`.
///
/// Source: superoffice/contact.summary.get.html, response table, row "Documents".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Document<'a> {
    /// Wire name: `AppointmentId`.
    ///
    /// Source: superoffice/contact.summary.get.html, response sample, path "Documents.AppointmentId".
    pub appointment_id: Option<i64>,
    /// Wire name: `DocumentId`.
    ///
    /// Source: superoffice/contact.summary.get.html, response sample, path "Documents.DocumentId".
    pub document_id: Option<i64>,
    /// Wire name: `Date`.
    ///
    /// Source: superoffice/contact.summary.get.html, response sample, path "Documents.Date".
    pub date: Option<DateTime<'a>>,
    /// Wire name: `Description`.
    ///
    /// Source: superoffice/contact.summary.get.html, response sample, path "Documents.Description".
    pub description: Option<Cow<'a, str>>,
    /// Wire name: `Completed`.
    ///
    /// Source: superoffice/contact.summary.get.html, response sample, path "Documents.Completed".
    pub completed: Option<Cow<'a, str>>,
    /// Wire name: `Registered`.
    ///
    /// Source: superoffice/contact.summary.get.html, response sample, path "Documents.Registered".
    pub registered: Option<DateTime<'a>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> Document<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`appointment_id`](field@Self::appointment_id).
    pub fn appointment_id(mut self, value: impl Into<i64>) -> Self {
        self.appointment_id = Some(value.into());
        self
    }
    /// Sets [`document_id`](field@Self::document_id).
    pub fn document_id(mut self, value: impl Into<i64>) -> Self {
        self.document_id = Some(value.into());
        self
    }
    /// Sets [`date`](field@Self::date).
    pub fn date(mut self, value: impl Into<DateTime<'a>>) -> Self {
        self.date = Some(value.into());
        self
    }
    /// Sets [`description`](field@Self::description).
    pub fn description(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`completed`](field@Self::completed).
    pub fn completed(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.completed = Some(value.into());
        self
    }
    /// Sets [`registered`](field@Self::registered).
    pub fn registered(mut self, value: impl Into<DateTime<'a>>) -> Self {
        self.registered = Some(value.into());
        self
    }
}

impl IntoOwned for Document<'_> {
    type Owned = Document<'static>;
    fn into_owned(self) -> Self::Owned {
        Document {
            appointment_id: self.appointment_id,
            document_id: self.document_id,
            date: own(self.date),
            description: own(self.description),
            completed: own(self.completed),
            registered: own(self.registered),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for Document<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("AppointmentId"), &mut self.appointment_id)?;
        reader.value(1, name!("DocumentId"), &mut self.document_id)?;
        reader.value(2, name!("Date"), &mut self.date)?;
        reader.value(3, name!("Description"), &mut self.description)?;
        reader.value(4, name!("Completed"), &mut self.completed)?;
        reader.value(5, name!("Registered"), &mut self.registered)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("AppointmentId"), &self.appointment_id);
        writer.value(name!("DocumentId"), &self.document_id);
        writer.value(name!("Date"), &self.date);
        writer.value(name!("Description"), &self.description);
        writer.value(name!("Completed"), &self.completed);
        writer.value(name!("Registered"), &self.registered);
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> RuntimeDocument<'a> for Document<'a> {
    const ROOT: Root = Root {
        name: name!("Documents"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::super::STYLE;
}

serde_document!('a Document);

/// Latest sales.
///
/// `Sales` in an answer of `GET /api/v1/Contact/{contactId}/Summary`.
///
/// Source: superoffice/contact.summary.get.html, response table, row "Sales".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sale<'a> {
    /// Wire name: `SaleId`.
    ///
    /// Source: superoffice/contact.summary.get.html, response sample, path "Sales.SaleId".
    pub sale_id: Option<i64>,
    /// Wire name: `SaleDate`.
    ///
    /// Source: superoffice/contact.summary.get.html, response sample, path "Sales.SaleDate".
    pub sale_date: Option<DateTime<'a>>,
    /// Wire name: `Probability`.
    ///
    /// Source: superoffice/contact.summary.get.html, response sample, path "Sales.Probability".
    pub probability: Option<i64>,
    /// Wire name: `Heading`.
    ///
    /// Source: superoffice/contact.summary.get.html, response sample, path "Sales.Heading".
    pub heading: Option<Cow<'a, str>>,
    /// Wire name: `Amount`.
    ///
    /// Source: superoffice/contact.summary.get.html, response sample, path "Sales.Amount".
    pub amount: Option<f64>,
    /// Wire name: `Currency`.
    ///
    /// Source: superoffice/contact.summary.get.html, response sample, path "Sales.Currency".
    pub currency: Option<Cow<'a, str>>,
    /// Wire name: `AmountInBaseCurrency`.
    ///
    /// Source: superoffice/contact.summary.get.html, response sample, path "Sales.AmountInBaseCurrency".
    pub amount_in_base_currency: Option<f64>,
    /// Wire name: `Status`.
    ///
    /// Source: superoffice/contact.summary.get.html, response sample, path "Sales.Status".
    pub status: Option<Cow<'a, str>>,
    /// Wire name: `Completed`.
    ///
    /// Source: superoffice/contact.summary.get.html, response sample, path "Sales.Completed".
    pub completed: Option<Cow<'a, str>>,
    /// Wire name: `Registered`.
    ///
    /// Source: superoffice/contact.summary.get.html, response sample, path "Sales.Registered".
    pub registered: Option<DateTime<'a>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> Sale<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`sale_id`](field@Self::sale_id).
    pub fn sale_id(mut self, value: impl Into<i64>) -> Self {
        self.sale_id = Some(value.into());
        self
    }
    /// Sets [`sale_date`](field@Self::sale_date).
    pub fn sale_date(mut self, value: impl Into<DateTime<'a>>) -> Self {
        self.sale_date = Some(value.into());
        self
    }
    /// Sets [`probability`](field@Self::probability).
    pub fn probability(mut self, value: impl Into<i64>) -> Self {
        self.probability = Some(value.into());
        self
    }
    /// Sets [`heading`](field@Self::heading).
    pub fn heading(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.heading = Some(value.into());
        self
    }
    /// Sets [`amount`](field@Self::amount).
    pub fn amount(mut self, value: impl Into<f64>) -> Self {
        self.amount = Some(value.into());
        self
    }
    /// Sets [`currency`](field@Self::currency).
    pub fn currency(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// Sets [`amount_in_base_currency`](field@Self::amount_in_base_currency).
    pub fn amount_in_base_currency(mut self, value: impl Into<f64>) -> Self {
        self.amount_in_base_currency = Some(value.into());
        self
    }
    /// Sets [`status`](field@Self::status).
    pub fn status(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`completed`](field@Self::completed).
    pub fn completed(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.completed = Some(value.into());
        self
    }
    /// Sets [`registered`](field@Self::registered).
    pub fn registered(mut self, value: impl Into<DateTime<'a>>) -> Self {
        self.registered = Some(value.into());
        self
    }
}

impl IntoOwned for Sale<'_> {
    type Owned = Sale<'static>;
    fn into_owned(self) -> Self::Owned {
        Sale {
            sale_id: self.sale_id,
            sale_date: own(self.sale_date),
            probability: self.probability,
            heading: own(self.heading),
            amount: self.amount,
            currency: own(self.currency),
            amount_in_base_currency: self.amount_in_base_currency,
            status: own(self.status),
            completed: own(self.completed),
            registered: own(self.registered),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for Sale<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("SaleId"), &mut self.sale_id)?;
        reader.value(1, name!("SaleDate"), &mut self.sale_date)?;
        reader.value(2, name!("Probability"), &mut self.probability)?;
        reader.value(3, name!("Heading"), &mut self.heading)?;
        reader.value(4, name!("Amount"), &mut self.amount)?;
        reader.value(5, name!("Currency"), &mut self.currency)?;
        reader
            .value(6, name!("AmountInBaseCurrency"), &mut self.amount_in_base_currency)?;
        reader.value(7, name!("Status"), &mut self.status)?;
        reader.value(8, name!("Completed"), &mut self.completed)?;
        reader.value(9, name!("Registered"), &mut self.registered)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("SaleId"), &self.sale_id);
        writer.value(name!("SaleDate"), &self.sale_date);
        writer.value(name!("Probability"), &self.probability);
        writer.value(name!("Heading"), &self.heading);
        writer.value(name!("Amount"), &self.amount);
        writer.value(name!("Currency"), &self.currency);
        writer.value(name!("AmountInBaseCurrency"), &self.amount_in_base_currency);
        writer.value(name!("Status"), &self.status);
        writer.value(name!("Completed"), &self.completed);
        writer.value(name!("Registered"), &self.registered);
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> RuntimeDocument<'a> for Sale<'a> {
    const ROOT: Root = Root {
        name: name!("Sales"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::super::STYLE;
}

serde_document!('a Sale);

/// Latest chats.
///
/// `Chats` in an answer of `GET /api/v1/Contact/{contactId}/Summary`.
///
/// Source: superoffice/contact.summary.get.html, response table, row "Chats".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Chat<'a> {
    /// Wire name: `ChatSessionId`.
    ///
    /// Source: superoffice/contact.summary.get.html, response sample, path "Chats.ChatSessionId".
    pub chat_session_id: Option<i64>,
    /// Wire name: `Name`.
    ///
    /// Source: superoffice/contact.summary.get.html, response sample, path "Chats.Name".
    pub name: Option<Cow<'a, str>>,
    /// Wire name: `CompanyName`.
    ///
    /// Source: superoffice/contact.summary.get.html, response sample, path "Chats.CompanyName".
    pub company_name: Option<Cow<'a, str>>,
    /// Wire name: `FirstMessage`.
    ///
    /// Source: superoffice/contact.summary.get.html, response sample, path "Chats.FirstMessage".
    pub first_message: Option<Cow<'a, str>>,
    /// Wire name: `LastMessage`.
    ///
    /// Source: superoffice/contact.summary.get.html, response sample, path "Chats.LastMessage".
    pub last_message: Option<Cow<'a, str>>,
    /// Wire name: `WhenRequested`.
    ///
    /// Source: superoffice/contact.summary.get.html, response sample, path "Chats.WhenRequested".
    pub when_requested: Option<DateTime<'a>>,
    /// Wire name: `WhenEnded`.
    ///
    /// Source: superoffice/contact.summary.get.html, response sample, path "Chats.WhenEnded".
    pub when_ended: Option<DateTime<'a>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> Chat<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`chat_session_id`](field@Self::chat_session_id).
    pub fn chat_session_id(mut self, value: impl Into<i64>) -> Self {
        self.chat_session_id = Some(value.into());
        self
    }
    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`company_name`](field@Self::company_name).
    pub fn company_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.company_name = Some(value.into());
        self
    }
    /// Sets [`first_message`](field@Self::first_message).
    pub fn first_message(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.first_message = Some(value.into());
        self
    }
    /// Sets [`last_message`](field@Self::last_message).
    pub fn last_message(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.last_message = Some(value.into());
        self
    }
    /// Sets [`when_requested`](field@Self::when_requested).
    pub fn when_requested(mut self, value: impl Into<DateTime<'a>>) -> Self {
        self.when_requested = Some(value.into());
        self
    }
    /// Sets [`when_ended`](field@Self::when_ended).
    pub fn when_ended(mut self, value: impl Into<DateTime<'a>>) -> Self {
        self.when_ended = Some(value.into());
        self
    }
}

impl IntoOwned for Chat<'_> {
    type Owned = Chat<'static>;
    fn into_owned(self) -> Self::Owned {
        Chat {
            chat_session_id: self.chat_session_id,
            name: own(self.name),
            company_name: own(self.company_name),
            first_message: own(self.first_message),
            last_message: own(self.last_message),
            when_requested: own(self.when_requested),
            when_ended: own(self.when_ended),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for Chat<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("ChatSessionId"), &mut self.chat_session_id)?;
        reader.value(1, name!("Name"), &mut self.name)?;
        reader.value(2, name!("CompanyName"), &mut self.company_name)?;
        reader.value(3, name!("FirstMessage"), &mut self.first_message)?;
        reader.value(4, name!("LastMessage"), &mut self.last_message)?;
        reader.value(5, name!("WhenRequested"), &mut self.when_requested)?;
        reader.value(6, name!("WhenEnded"), &mut self.when_ended)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("ChatSessionId"), &self.chat_session_id);
        writer.value(name!("Name"), &self.name);
        writer.value(name!("CompanyName"), &self.company_name);
        writer.value(name!("FirstMessage"), &self.first_message);
        writer.value(name!("LastMessage"), &self.last_message);
        writer.value(name!("WhenRequested"), &self.when_requested);
        writer.value(name!("WhenEnded"), &self.when_ended);
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> RuntimeDocument<'a> for Chat<'a> {
    const ROOT: Root = Root {
        name: name!("Chats"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::super::STYLE;
}

serde_document!('a Chat);

impl Method for Request<'_> {
    type Response<'a> = Response<'a>;
    type Connection = super::super::super::Connection;
    const NAME: &'static str = "contact.summary.get";
    const VERB: &'static str = "GET";
    const PATH: &'static str = "/api/v1/Contact/{contactId}/Summary";
    const IDEMPOTENT: bool = true;
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::super::STYLE)
            .text("api/v1/Contact/")
            .step(&self.contact_id)
            .text("/Summary")
            .value("limit", &self.limit)
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

/// The docs list no errors of this method.
///
pub const ERRORS: &[KnownError] = &[];
