// Written by `cargo xtask regen` from specs/iovox. Do not edit.
// Page: iovox/createContacts.html
// Page: iovox/notes/createContacts.md

//! Creates contact(s) from single fields; vCards are not taken.
//!
//! The method `createContacts`, called as `POST
//! https://api.iovox.com:444/Contacts?v=3&method=createContacts`. A success has the HTTP status 201.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::iovox::create_contacts::{Contact, Request};
//! use contactory::iovox::{Connection, Credentials};
//!
//! let connection = Connection::new(Credentials::key("my-username", "my-secure-key"));
//! let contact = Contact::new("4711").display_name("Ada Lovelace").first_name("Ada");
//! let request = Request::new().contact([contact]);
//! let sent = request.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! Request::read_reply(201, "")?; // Nothing comes back but success.
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use crate::runtime::{
    Body, Checker, Document, Error, ErrorFields, Format, IntoOwned, KnownError, Method,
    Object, Reader, Reply, Root, Step, Style, Url, Validate, WriteError, Writer, name,
    own, rule, serde_document,
};
use std::borrow::Cow;

/// The request of `createContacts`.
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Request<'a> {
    /// Wire name: `contact`.
    ///
    /// Source: iovox/createContacts.html, request sample, path "contact".
    pub contact: Vec<Contact<'a>>,
}

impl<'a> Request<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`contact`](field@Self::contact).
    pub fn contact(
        mut self,
        value: impl IntoIterator<Item = impl Into<Contact<'a>>>,
    ) -> Self {
        self.contact = value.into_iter().map(Into::into).collect();
        self
    }
}

impl IntoOwned for Request<'_> {
    type Owned = Request<'static>;
    fn into_owned(self) -> Self::Owned {
        Request {
            contact: own(self.contact),
        }
    }
}

impl<'a> Object<'a> for Request<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.objects(0, name!("contact"), &mut self.contact)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.objects(name!("contact"), &self.contact);
    }
}

impl<'a> Document<'a> for Request<'a> {
    const ROOT: Root = Root {
        name: name!("request"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a Request);

impl Validate for Request<'_> {
    fn check(&self, checker: &mut Checker) {
        checker.objects("contact", &self.contact);
    }
}

/// `contact` in a request of `createContacts`.
///
/// Source: iovox/createContacts.html, request sample, path "contact".
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Contact<'a> {
    /// Contact ID to use for the new contact.
    ///
    /// Wire name: `contact_id`. Required.
    ///
    /// Source: iovox/createContacts.html, request table, row "contact \> contact_id".
    pub contact_id: Cow<'a, str>,
    /// Name to show. Must be unique together with each phone number of the contact.
    ///
    /// Wire name: `display_name`. Optional. Default: `first_name last_name or company`.
    ///
    /// Source: iovox/createContacts.html, request table, row "contact \> display_name".
    pub display_name: Option<Cow<'a, str>>,
    /// Given name.
    ///
    /// Wire name: `first_name`. Optional.
    ///
    /// Source: iovox/createContacts.html, request table, row "contact \> first_name".
    pub first_name: Option<Cow<'a, str>>,
    /// Family name.
    ///
    /// Wire name: `last_name`. Optional.
    ///
    /// Source: iovox/createContacts.html, request table, row "contact \> last_name".
    pub last_name: Option<Cow<'a, str>>,
    /// Email address.
    ///
    /// Wire name: `email`. Optional.
    ///
    /// Source: iovox/createContacts.html, request table, row "contact \> email".
    pub email: Option<Cow<'a, str>>,
    /// Second em.
    ///
    /// Wire name: `email_2`.
    ///
    /// Source: iovox/createContacts.html, request table, row "contact \> email_2".
    pub email_2: Option<Cow<'a, str>>,
    /// Wire name: `company`.
    ///
    /// Source: iovox/createContacts.html, request sample, path "contact.company".
    pub company: Option<Cow<'a, str>>,
    /// Wire name: `mobile_phone`.
    ///
    /// Source: iovox/createContacts.html, request sample, path "contact.mobile_phone".
    pub mobile_phone: Option<Cow<'a, str>>,
    /// Wire name: `home_phone`.
    ///
    /// Source: iovox/createContacts.html, request sample, path "contact.home_phone".
    pub home_phone: Option<Cow<'a, str>>,
    /// Wire name: `business_phone`.
    ///
    /// Source: iovox/createContacts.html, request sample, path "contact.business_phone".
    pub business_phone: Option<Cow<'a, str>>,
    /// Wire name: `business_fax`.
    ///
    /// Source: iovox/createContacts.html, request sample, path "contact.business_fax".
    pub business_fax: Option<Cow<'a, str>>,
    /// Wire name: `work_address_1`.
    ///
    /// Source: iovox/createContacts.html, request sample, path "contact.work_address_1".
    pub work_address_1: Option<Cow<'a, str>>,
    /// Wire name: `work_address_2`.
    ///
    /// Source: iovox/createContacts.html, request sample, path "contact.work_address_2".
    pub work_address_2: Option<Cow<'a, str>>,
    /// Wire name: `work_city`.
    ///
    /// Source: iovox/createContacts.html, request sample, path "contact.work_city".
    pub work_city: Option<Cow<'a, str>>,
    /// Wire name: `work_country`.
    ///
    /// Source: iovox/createContacts.html, request sample, path "contact.work_country".
    pub work_country: Option<Cow<'a, str>>,
    /// Wire name: `work_postcode`.
    ///
    /// Source: iovox/createContacts.html, request sample, path "contact.work_postcode".
    pub work_postcode: Option<Cow<'a, str>>,
    /// Wire name: `home_address_1`.
    ///
    /// Source: iovox/createContacts.html, request sample, path "contact.home_address_1".
    pub home_address_1: Option<Cow<'a, str>>,
    /// Wire name: `home_address_2`.
    ///
    /// Source: iovox/createContacts.html, request sample, path "contact.home_address_2".
    pub home_address_2: Option<Cow<'a, str>>,
    /// Wire name: `home_city`.
    ///
    /// Source: iovox/createContacts.html, request sample, path "contact.home_city".
    pub home_city: Option<Cow<'a, str>>,
    /// Wire name: `home_country`.
    ///
    /// Source: iovox/createContacts.html, request sample, path "contact.home_country".
    pub home_country: Option<Cow<'a, str>>,
    /// Wire name: `home_postcode`.
    ///
    /// Source: iovox/createContacts.html, request sample, path "contact.home_postcode".
    pub home_postcode: Option<Cow<'a, str>>,
    /// Wire name: `notes`.
    ///
    /// Source: iovox/createContacts.html, request sample, path "contact.notes".
    pub notes: Option<Cow<'a, str>>,
}

impl<'a> Contact<'a> {
    /// Creates one of what the docs require, with no other field set.
    pub fn new(contact_id: impl Into<Cow<'a, str>>) -> Self {
        Self {
            contact_id: contact_id.into(),
            display_name: Default::default(),
            first_name: Default::default(),
            last_name: Default::default(),
            email: Default::default(),
            email_2: Default::default(),
            company: Default::default(),
            mobile_phone: Default::default(),
            home_phone: Default::default(),
            business_phone: Default::default(),
            business_fax: Default::default(),
            work_address_1: Default::default(),
            work_address_2: Default::default(),
            work_city: Default::default(),
            work_country: Default::default(),
            work_postcode: Default::default(),
            home_address_1: Default::default(),
            home_address_2: Default::default(),
            home_city: Default::default(),
            home_country: Default::default(),
            home_postcode: Default::default(),
            notes: Default::default(),
        }
    }
    /// Sets [`contact_id`](field@Self::contact_id). Contact ID to use for the new contact. Required.
    pub fn contact_id(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.contact_id = value.into();
        self
    }
    /// Sets [`display_name`](field@Self::display_name). Name to show. Optional. Default: `first_name
    /// last_name or company`.
    pub fn display_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets [`first_name`](field@Self::first_name). Given name. Optional.
    pub fn first_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.first_name = Some(value.into());
        self
    }
    /// Sets [`last_name`](field@Self::last_name). Family name. Optional.
    pub fn last_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    /// Sets [`email`](field@Self::email). Email address. Optional.
    pub fn email(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets [`email_2`](field@Self::email_2). Second em.
    pub fn email_2(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.email_2 = Some(value.into());
        self
    }
    /// Sets [`company`](field@Self::company).
    pub fn company(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.company = Some(value.into());
        self
    }
    /// Sets [`mobile_phone`](field@Self::mobile_phone).
    pub fn mobile_phone(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.mobile_phone = Some(value.into());
        self
    }
    /// Sets [`home_phone`](field@Self::home_phone).
    pub fn home_phone(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.home_phone = Some(value.into());
        self
    }
    /// Sets [`business_phone`](field@Self::business_phone).
    pub fn business_phone(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.business_phone = Some(value.into());
        self
    }
    /// Sets [`business_fax`](field@Self::business_fax).
    pub fn business_fax(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.business_fax = Some(value.into());
        self
    }
    /// Sets [`work_address_1`](field@Self::work_address_1).
    pub fn work_address_1(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.work_address_1 = Some(value.into());
        self
    }
    /// Sets [`work_address_2`](field@Self::work_address_2).
    pub fn work_address_2(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.work_address_2 = Some(value.into());
        self
    }
    /// Sets [`work_city`](field@Self::work_city).
    pub fn work_city(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.work_city = Some(value.into());
        self
    }
    /// Sets [`work_country`](field@Self::work_country).
    pub fn work_country(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.work_country = Some(value.into());
        self
    }
    /// Sets [`work_postcode`](field@Self::work_postcode).
    pub fn work_postcode(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.work_postcode = Some(value.into());
        self
    }
    /// Sets [`home_address_1`](field@Self::home_address_1).
    pub fn home_address_1(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.home_address_1 = Some(value.into());
        self
    }
    /// Sets [`home_address_2`](field@Self::home_address_2).
    pub fn home_address_2(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.home_address_2 = Some(value.into());
        self
    }
    /// Sets [`home_city`](field@Self::home_city).
    pub fn home_city(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.home_city = Some(value.into());
        self
    }
    /// Sets [`home_country`](field@Self::home_country).
    pub fn home_country(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.home_country = Some(value.into());
        self
    }
    /// Sets [`home_postcode`](field@Self::home_postcode).
    pub fn home_postcode(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.home_postcode = Some(value.into());
        self
    }
    /// Sets [`notes`](field@Self::notes).
    pub fn notes(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.notes = Some(value.into());
        self
    }
}

impl IntoOwned for Contact<'_> {
    type Owned = Contact<'static>;
    fn into_owned(self) -> Self::Owned {
        Contact {
            contact_id: own(self.contact_id),
            display_name: own(self.display_name),
            first_name: own(self.first_name),
            last_name: own(self.last_name),
            email: own(self.email),
            email_2: own(self.email_2),
            company: own(self.company),
            mobile_phone: own(self.mobile_phone),
            home_phone: own(self.home_phone),
            business_phone: own(self.business_phone),
            business_fax: own(self.business_fax),
            work_address_1: own(self.work_address_1),
            work_address_2: own(self.work_address_2),
            work_city: own(self.work_city),
            work_country: own(self.work_country),
            work_postcode: own(self.work_postcode),
            home_address_1: own(self.home_address_1),
            home_address_2: own(self.home_address_2),
            home_city: own(self.home_city),
            home_country: own(self.home_country),
            home_postcode: own(self.home_postcode),
            notes: own(self.notes),
        }
    }
}

impl<'a> Object<'a> for Contact<'a> {
    const REQUIRED: &'static [(usize, &'static str)] = &[(0, "contact_id")];
    fn blank() -> Self {
        Self::new("")
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.required(0, name!("contact_id"), &mut self.contact_id)?;
        reader.value(1, name!("display_name"), &mut self.display_name)?;
        reader.value(2, name!("first_name"), &mut self.first_name)?;
        reader.value(3, name!("last_name"), &mut self.last_name)?;
        reader.value(4, name!("email"), &mut self.email)?;
        reader.value(5, name!("email_2"), &mut self.email_2)?;
        reader.value(6, name!("company"), &mut self.company)?;
        reader.value(7, name!("mobile_phone"), &mut self.mobile_phone)?;
        reader.value(8, name!("home_phone"), &mut self.home_phone)?;
        reader.value(9, name!("business_phone"), &mut self.business_phone)?;
        reader.value(10, name!("business_fax"), &mut self.business_fax)?;
        reader.value(11, name!("work_address_1"), &mut self.work_address_1)?;
        reader.value(12, name!("work_address_2"), &mut self.work_address_2)?;
        reader.value(13, name!("work_city"), &mut self.work_city)?;
        reader.value(14, name!("work_country"), &mut self.work_country)?;
        reader.value(15, name!("work_postcode"), &mut self.work_postcode)?;
        reader.value(16, name!("home_address_1"), &mut self.home_address_1)?;
        reader.value(17, name!("home_address_2"), &mut self.home_address_2)?;
        reader.value(18, name!("home_city"), &mut self.home_city)?;
        reader.value(19, name!("home_country"), &mut self.home_country)?;
        reader.value(20, name!("home_postcode"), &mut self.home_postcode)?;
        reader.value(21, name!("notes"), &mut self.notes)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.required(name!("contact_id"), &self.contact_id);
        writer.value(name!("display_name"), &self.display_name);
        writer.value(name!("first_name"), &self.first_name);
        writer.value(name!("last_name"), &self.last_name);
        writer.value(name!("email"), &self.email);
        writer.value(name!("email_2"), &self.email_2);
        writer.value(name!("company"), &self.company);
        writer.value(name!("mobile_phone"), &self.mobile_phone);
        writer.value(name!("home_phone"), &self.home_phone);
        writer.value(name!("business_phone"), &self.business_phone);
        writer.value(name!("business_fax"), &self.business_fax);
        writer.value(name!("work_address_1"), &self.work_address_1);
        writer.value(name!("work_address_2"), &self.work_address_2);
        writer.value(name!("work_city"), &self.work_city);
        writer.value(name!("work_country"), &self.work_country);
        writer.value(name!("work_postcode"), &self.work_postcode);
        writer.value(name!("home_address_1"), &self.home_address_1);
        writer.value(name!("home_address_2"), &self.home_address_2);
        writer.value(name!("home_city"), &self.home_city);
        writer.value(name!("home_country"), &self.home_country);
        writer.value(name!("home_postcode"), &self.home_postcode);
        writer.value(name!("notes"), &self.notes);
    }
}

impl<'a> Document<'a> for Contact<'a> {
    const ROOT: Root = Root {
        name: name!("contact"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a Contact);

impl Validate for Contact<'_> {
    fn check(&self, checker: &mut Checker) {
        checker
            .required(
                &self.contact_id,
                rule!(
                    "contact_id", Required,
                    "iovox/createContacts.html, request table, row \"contact > contact_id\""
                ),
            );
    }
}

/// The docs show nothing that a success of `createContacts` holds: what comes back is not looked at.
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
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!(Response);

impl Method for Request<'_> {
    type Response<'a> = Response;
    type Connection = super::Connection;
    const NAME: &'static str = "createContacts";
    const VERB: &'static str = "POST";
    const PATH: &'static str = "/Contacts";
    const IDEMPOTENT: bool = false;
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::STYLE)
            .text("Contacts")
            .fixed("v", "3")
            .fixed("method", "createContacts")
            .finish()
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
        crate::runtime::read_error_list(
            reply,
            ERRORS,
            &ErrorFields {
                code: "",
                message: "",
            },
        )
    }
}

/// The docs list no errors of this method.
///
pub const ERRORS: &[KnownError] = &[];
