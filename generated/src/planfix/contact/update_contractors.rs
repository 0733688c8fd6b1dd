// Written by `cargo xtask regen` from specs/planfix. Do not edit.
// Page: planfix/en/contact.updateContractors.txt
// Page: planfix/ru/contact.updateContractors.md

//! Changes the companies that a contact belongs to.
//!
//! The method `contact.updateContractors`, called as `POST` at `https://api.planfix.com/xml/`.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::planfix::contact::update_contractors::{AddClient, Contact, Contractors, DelClient, Request};
//! use contactory::planfix::{Connection, Credentials};
//!
//! let connection = Connection::new("my-account", Credentials::token("my-api-key", "my-token"));
//! let add_client = AddClient::new().id([4711]);
//! let del_client = DelClient::new().id([4711]);
//! let contractors = Contractors::new().add_client(add_client).del_client(del_client);
//! let contact = Contact::new().id(4711).contractors(contractors);
//! let request = Request::new().contact(contact);
//! let sent = request.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! let response = Request::read_reply(200, r#"<response status="ok"><contact><id>4711</id></contact></response>"#)?;
//! assert_eq!(response.contact.and_then(|contact| contact.id), Some(4711));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Errors
//!
//! The docs list 100 errors that any method may report: see [`ERRORS`]. Where an answer reports one of
//! them, [`ApiError::known`](crate::runtime::ApiError::known) is its entry.

use crate::runtime::{
    Body, Checker, Document, Error, ErrorFields, Format, IntoOwned, Method, Object,
    Reader, Reply, Root, Step, Style, Url, Validate, WriteError, Writer, name,
    serde_document,
};
pub use super::super::types::ContactUpdateContractorsContact as ResponseContact;

/// The request of `contact.updateContractors`.
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Request {
    /// Wire name: `contact`.
    ///
    /// Source: planfix/en/contact.updateContractors.txt, request sample, path "contact";
    /// planfix/ru/contact.updateContractors.md, request sample, path "contact".
    pub contact: Option<Contact>,
}

impl Request {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`contact`](field@Self::contact).
    pub fn contact(mut self, value: impl Into<Contact>) -> Self {
        self.contact = Some(value.into());
        self
    }
}

impl IntoOwned for Request {
    type Owned = Request;
    fn into_owned(self) -> Self::Owned {
        self
    }
}

impl<'a> Object<'a> for Request {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.object(0, name!("contact"), &mut self.contact)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.object(name!("contact"), &self.contact);
    }
}

impl Document<'_> for Request {
    const ROOT: Root = Root {
        name: name!("request"),
        attributes: &[(name!("method"), "contact.updateContractors")],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!(Request);

impl Validate for Request {
    fn check(&self, checker: &mut Checker) {
        checker.object("contact", &self.contact);
    }
}

/// The answer of `contact.updateContractors` when it succeeds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Response {
    /// Wire name: `contact`.
    ///
    /// Source: planfix/en/contact.updateContractors.txt, response sample, path "contact";
    /// planfix/ru/contact.updateContractors.md, response sample, path "contact".
    pub contact: Option<ResponseContact>,
}

impl Response {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`contact`](field@Self::contact).
    pub fn contact(mut self, value: impl Into<ResponseContact>) -> Self {
        self.contact = Some(value.into());
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
        reader.object(0, name!("contact"), &mut self.contact)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.object(name!("contact"), &self.contact);
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

/// `contact` in a request of `contact.updateContractors`.
///
/// Source: planfix/en/contact.updateContractors.txt, request sample, path "contact";
/// planfix/ru/contact.updateContractors.md, request sample, path "contact".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Contact {
    /// Wire name: `id`.
    ///
    /// Source: planfix/en/contact.updateContractors.txt, request table, row "id";
    /// planfix/ru/contact.updateContractors.md, request table, row "id".
    pub id: Option<i64>,
    /// Holds the companies.
    ///
    /// Wire name: `contractors`.
    ///
    /// Source: planfix/en/contact.updateContractors.txt, request table, row "contractors";
    /// planfix/ru/contact.updateContractors.md, request table, row "contractors".
    pub contractors: Option<Contractors>,
}

impl Contact {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`id`](field@Self::id).
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`contractors`](field@Self::contractors). Holds the companies.
    pub fn contractors(mut self, value: impl Into<Contractors>) -> Self {
        self.contractors = Some(value.into());
        self
    }
}

impl IntoOwned for Contact {
    type Owned = Contact;
    fn into_owned(self) -> Self::Owned {
        self
    }
}

impl<'a> Object<'a> for Contact {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("id"), &mut self.id)?;
        reader.object(1, name!("contractors"), &mut self.contractors)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("id"), &self.id);
        writer.object(name!("contractors"), &self.contractors);
    }
}

impl Document<'_> for Contact {
    const ROOT: Root = Root {
        name: name!("contact"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!(Contact);

impl Validate for Contact {
    fn check(&self, checker: &mut Checker) {
        checker.object("contractors", &self.contractors);
    }
}

/// Holds the companies.
///
/// `contact.contractors` in a request of `contact.updateContractors`.
///
/// Source: planfix/en/contact.updateContractors.txt, request table, row "contractors";
/// planfix/ru/contact.updateContractors.md, request table, row "contractors".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Contractors {
    /// Companies to add the contact to.
    ///
    /// Wire name: `addClient`.
    ///
    /// Source: planfix/en/contact.updateContractors.txt, request table, row "contractors.addClient";
    /// planfix/ru/contact.updateContractors.md, request table, row "contractors.addClient".
    pub add_client: Option<AddClient>,
    /// Companies to take the contact out of.
    ///
    /// Wire name: `delClient`.
    ///
    /// Source: planfix/en/contact.updateContractors.txt, request table, row "contractors.delClient";
    /// planfix/ru/contact.updateContractors.md, request table, row "contractors.delClient".
    pub del_client: Option<DelClient>,
}

impl Contractors {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`add_client`](field@Self::add_client). Companies to add the contact to.
    pub fn add_client(mut self, value: impl Into<AddClient>) -> Self {
        self.add_client = Some(value.into());
        self
    }
    /// Sets [`del_client`](field@Self::del_client). Companies to take the contact out of.
    pub fn del_client(mut self, value: impl Into<DelClient>) -> Self {
        self.del_client = Some(value.into());
        self
    }
}

impl IntoOwned for Contractors {
    type Owned = Contractors;
    fn into_owned(self) -> Self::Owned {
        self
    }
}

impl<'a> Object<'a> for Contractors {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.object(0, name!("addClient"), &mut self.add_client)?;
        reader.object(1, name!("delClient"), &mut self.del_client)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.object(name!("addClient"), &self.add_client);
        writer.object(name!("delClient"), &self.del_client);
    }
}

impl Document<'_> for Contractors {
    const ROOT: Root = Root {
        name: name!("contractors"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!(Contractors);

impl Validate for Contractors {
    fn check(&self, checker: &mut Checker) {
        checker.object("addClient", &self.add_client);
        checker.object("delClient", &self.del_client);
    }
}

/// Companies to add the contact to.
///
/// `contact.contractors.addClient` in a request of `contact.updateContractors`.
///
/// Source: planfix/en/contact.updateContractors.txt, request table, row "contractors.addClient";
/// planfix/ru/contact.updateContractors.md, request table, row "contractors.addClient".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct AddClient {
    /// Identifier of the company.
    ///
    /// Wire name: `id`. Declared as `id`.
    ///
    /// Source: planfix/en/contact.updateContractors.txt, request table, row "contractors.addClient.id";
    /// planfix/ru/contact.updateContractors.md, request table, row "contractors.addClient.id".
    pub id: Vec<i64>,
}

impl AddClient {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`id`](field@Self::id). Identifier of the company.
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.id = value.into_iter().map(Into::into).collect();
        self
    }
}

impl IntoOwned for AddClient {
    type Owned = AddClient;
    fn into_owned(self) -> Self::Owned {
        self
    }
}

impl<'a> Object<'a> for AddClient {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.values(0, name!("id"), &mut self.id)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.values(name!("id"), &self.id);
    }
}

impl Document<'_> for AddClient {
    const ROOT: Root = Root {
        name: name!("addClient"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!(AddClient);

impl Validate for AddClient {
    fn check(&self, _checker: &mut Checker) {}
}

/// Companies to take the contact out of.
///
/// `contact.contractors.delClient` in a request of `contact.updateContractors`.
///
/// Source: planfix/en/contact.updateContractors.txt, request table, row "contractors.delClient";
/// planfix/ru/contact.updateContractors.md, request table, row "contractors.delClient".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct DelClient {
    /// Identifier of the company.
    ///
    /// Wire name: `id`. Declared as `id`.
    ///
    /// Source: planfix/en/contact.updateContractors.txt, request table, row "contractors.delClient.id";
    /// planfix/ru/contact.updateContractors.md, request table, row "contractors.delClient.id".
    pub id: Vec<i64>,
}

impl DelClient {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`id`](field@Self::id). Identifier of the company.
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.id = value.into_iter().map(Into::into).collect();
        self
    }
}

impl IntoOwned for DelClient {
    type Owned = DelClient;
    fn into_owned(self) -> Self::Owned {
        self
    }
}

impl<'a> Object<'a> for DelClient {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.values(0, name!("id"), &mut self.id)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.values(name!("id"), &self.id);
    }
}

impl Document<'_> for DelClient {
    const ROOT: Root = Root {
        name: name!("delClient"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!(DelClient);

impl Validate for DelClient {
    fn check(&self, _checker: &mut Checker) {}
}

impl Method for Request {
    type Response<'a> = Response;
    type Connection = super::super::Connection;
    const NAME: &'static str = "contact.updateContractors";
    const VERB: &'static str = "POST";
    const PATH: &'static str = "";
    const IDEMPOTENT: bool = false;
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::STYLE).finish()
    }
    fn to_body(
        &self,
        connection: &Self::Connection,
    ) -> Result<Option<Body>, WriteError> {
        let body = crate::runtime::Connection::body(
            connection,
            Self::NAME,
            Format::Xml,
            self,
            &[],
        );
        body.map(Some)
    }
    fn from_reply<'a>(reply: Reply<'a>) -> Result<Self::Response<'a>, Error> {
        crate::runtime::read_status_attribute(
            reply,
            ERRORS,
            &ErrorFields {
                code: "code",
                message: "message",
            },
        )
    }
}

pub use super::super::errors::ERRORS;
