// Written by `cargo xtask regen` from specs/iovox. Do not edit.
// Page: iovox/updateContacts.html

//! Changes the details of contact(s).
//!
//! The method `updateContacts`, called as `PUT
//! https://api.iovox.com:444/Contacts?v=3&method=updateContacts`. A success has the HTTP status 204.
//!
//! The request changes only what it contains. A `Patch` that is kept is not sent, one that is set is
//! sent with its value, and one that is cleared is sent empty; what the vendor makes of an empty value
//! is documented nowhere, unless a field below says so.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::iovox::update_contacts::{Contact, Request};
//! use contactory::iovox::{Connection, Credentials};
//!
//! let connection = Connection::new(Credentials::key("my-username", "my-secure-key"));
//! let contact = Contact::new("4711").new_contact_id("4711").display_name("Ada Lovelace");
//! let request = Request::new().rm_rules(true).contact([contact]);
//! let sent = request.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! Request::read_reply(204, "")?; // Nothing comes back but success.
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Errors
//!
//! The docs list 22 errors of this method: see [`ERRORS`]. Where an answer reports one of them,
//! [`ApiError::known`](crate::runtime::ApiError::known) is its entry.

use crate::runtime::{
    Body, Checker, Document, Error, ErrorFields, Format, IntoOwned, KnownError, Method,
    Object, Patch, Reader, Reply, Root, Step, Style, Url, Validate, WriteError, Writer,
    name, own, rule, serde_document,
};
use std::borrow::Cow;

/// The request of `updateContacts`.
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Request<'a> {
    /// TRUE/FALSE. TRUE: where an emptied detail belongs to a custom Rule Template, that Template is
    /// deleted and taken off its Links; where it fixes a variable Rule, the template is detached from Links
    /// that use it. FALSE: an emptied detail that Rules or Templates still need is an error.
    ///
    /// Wire name: `rm_rules`. Optional. Default: `FALSE`. Allowed: `TRUE`, `FALSE`.
    ///
    /// Source: iovox/updateContacts.html, request table, row "contact \> rm_rules".
    pub rm_rules: Patch<bool>,
    /// TRUE/FALSE. A Contact may have several values for one element, several business_phones for example;
    /// when TRUE, the values sent replace the whole list.
    ///
    /// Wire name: `replace_details`. Optional. Default: `FALSE`. Allowed: `TRUE`, `FALSE`.
    ///
    /// Source: iovox/updateContacts.html, request table, row "contact \> replace_details".
    pub replace_details: Patch<bool>,
    /// Wire name: `contact`.
    ///
    /// Source: iovox/updateContacts.html, request sample, path "contact".
    pub contact: Vec<Contact<'a>>,
}

impl<'a> Request<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets or clears [`rm_rules`](field@Self::rm_rules). TRUE/FALSE. Optional. Default: `FALSE`. Allowed:
    /// `TRUE`, `FALSE`.
    pub fn rm_rules(mut self, value: impl Into<Patch<bool>>) -> Self {
        self.rm_rules = value.into();
        self
    }
    /// Sets or clears [`replace_details`](field@Self::replace_details). TRUE/FALSE. Optional. Default:
    /// `FALSE`. Allowed: `TRUE`, `FALSE`.
    pub fn replace_details(mut self, value: impl Into<Patch<bool>>) -> Self {
        self.replace_details = value.into();
        self
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
            rm_rules: self.rm_rules,
            replace_details: self.replace_details,
            contact: own(self.contact),
        }
    }
}

impl<'a> Object<'a> for Request<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("rm_rules"), &mut self.rm_rules)?;
        reader.value(1, name!("replace_details"), &mut self.replace_details)?;
        reader.objects(2, name!("contact"), &mut self.contact)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("rm_rules"), &self.rm_rules);
        writer.value(name!("replace_details"), &self.replace_details);
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

/// `contact` in a request of `updateContacts`.
///
/// Source: iovox/updateContacts.html, request sample, path "contact".
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Contact<'a> {
    /// Contact ID of the contact to update.
    ///
    /// Wire name: `contact_id`. Required.
    ///
    /// Source: iovox/updateContacts.html, request table, row "contact \> contact_id".
    pub contact_id: Cow<'a, str>,
    /// Contact ID to use from now on.
    ///
    /// Wire name: `new_contact_id`. Optional.
    ///
    /// Source: iovox/updateContacts.html, request table, row "contact \> new_contact_id".
    pub new_contact_id: Patch<Cow<'a, str>>,
    /// Name to show. Must be unique together with each phone number of the contact. Cannot be empty if set
    /// in XML.
    ///
    /// Wire name: `display_name`. Optional. Not empty if it is set.
    ///
    /// Source: iovox/updateContacts.html, request table, row "contact \> display_name".
    pub display_name: Patch<Cow<'a, str>>,
    /// Given name.
    ///
    /// Wire name: `first_name`. Optional.
    ///
    /// Source: iovox/updateContacts.html, request table, row "contact \> first_name".
    pub first_name: Patch<Cow<'a, str>>,
    /// Family name.
    ///
    /// Wire name: `last_name`. Optional.
    ///
    /// Source: iovox/updateContacts.html, request table, row "contact \> last_name".
    pub last_name: Patch<Cow<'a, str>>,
    /// Email address.
    ///
    /// Wire name: `email`. Optional.
    ///
    /// Source: iovox/updateContacts.html, request table, row "contact \> email".
    pub email: Patch<Cow<'a, str>>,
    /// Second email address.
    ///
    /// Wire name: `email_2`. Optional.
    ///
    /// Source: iovox/updateContacts.html, request table, row "contact \> email_2".
    pub email_2: Patch<Cow<'a, str>>,
    /// Company the contact works for.
    ///
    /// Wire name: `company`. Optional.
    ///
    /// Source: iovox/updateContacts.html, request table, row "contact \> company".
    pub company: Patch<Cow<'a, str>>,
    /// Mobile number.
    ///
    /// Wire name: `mobile_phone`. Optional.
    ///
    /// Source: iovox/updateContacts.html, request table, row "contact \> mobile_phone".
    pub mobile_phone: Patch<Cow<'a, str>>,
    /// Home number.
    ///
    /// Wire name: `home_phone`. Optional.
    ///
    /// Source: iovox/updateContacts.html, request table, row "contact \> home_phone".
    pub home_phone: Patch<Cow<'a, str>>,
    /// Work number.
    ///
    /// Wire name: `business_phone`. Declared as `STRING`. Optional.
    ///
    /// Source: iovox/updateContacts.html, request table, row "contact \> business_phone".
    pub business_phone: Vec<Cow<'a, str>>,
    /// Work fax, internationalised.
    ///
    /// Wire name: `business_fax`. Optional.
    ///
    /// Source: iovox/updateContacts.html, request table, row "contact \> business_fax".
    pub business_fax: Patch<Cow<'a, str>>,
    /// Wire name: `work_address_1`.
    ///
    /// Source: iovox/updateContacts.html, request sample, path "contact.work_address_1".
    pub work_address_1: Patch<Cow<'a, str>>,
    /// Wire name: `work_address_2`.
    ///
    /// Source: iovox/updateContacts.html, request sample, path "contact.work_address_2".
    pub work_address_2: Patch<Cow<'a, str>>,
    /// Wire name: `work_city`.
    ///
    /// Source: iovox/updateContacts.html, request sample, path "contact.work_city".
    pub work_city: Patch<Cow<'a, str>>,
    /// Wire name: `work_country`.
    ///
    /// Source: iovox/updateContacts.html, request sample, path "contact.work_country".
    pub work_country: Patch<Cow<'a, str>>,
    /// Wire name: `work_postcode`.
    ///
    /// Source: iovox/updateContacts.html, request sample, path "contact.work_postcode".
    pub work_postcode: Patch<Cow<'a, str>>,
    /// Wire name: `home_address_1`.
    ///
    /// Source: iovox/updateContacts.html, request sample, path "contact.home_address_1".
    pub home_address_1: Patch<Cow<'a, str>>,
    /// Wire name: `home_address_2`.
    ///
    /// Source: iovox/updateContacts.html, request sample, path "contact.home_address_2".
    pub home_address_2: Patch<Cow<'a, str>>,
    /// Wire name: `home_city`.
    ///
    /// Source: iovox/updateContacts.html, request sample, path "contact.home_city".
    pub home_city: Patch<Cow<'a, str>>,
    /// Country of residence, as text. Not mandatory: when absent, it is guessed from home_phone (if sent)
    /// and stored.
    ///
    /// Wire name: `home_country`. Optional.
    ///
    /// Source: iovox/updateContacts.html, request table, row "contact \> home_country".
    pub home_country: Patch<Cow<'a, str>>,
    /// Wire name: `home_postcode`.
    ///
    /// Source: iovox/updateContacts.html, request sample, path "contact.home_postcode".
    pub home_postcode: Patch<Cow<'a, str>>,
    /// Free text about the contact.
    ///
    /// Wire name: `notes`. Optional.
    ///
    /// Source: iovox/updateContacts.html, request table, row "contact \> notes".
    pub notes: Patch<Cow<'a, str>>,
    /// Country of the contact's business, as text. Not mandatory: when absent, it is guessed from
    /// business_phone (if sent) and stored.
    ///
    /// Wire name: `business_country`. Optional.
    ///
    /// Source: iovox/updateContacts.html, request table, row "contact \> business_country".
    pub business_country: Patch<Cow<'a, str>>,
}

impl<'a> Contact<'a> {
    /// Creates one of what the docs require, with no other field set.
    pub fn new(contact_id: impl Into<Cow<'a, str>>) -> Self {
        Self {
            contact_id: contact_id.into(),
            new_contact_id: Default::default(),
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
            business_country: Default::default(),
        }
    }
    /// Sets [`contact_id`](field@Self::contact_id). Contact ID of the contact to update. Required.
    pub fn contact_id(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.contact_id = value.into();
        self
    }
    /// Sets or clears [`new_contact_id`](field@Self::new_contact_id). Contact ID to use from now on.
    /// Optional.
    pub fn new_contact_id(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.new_contact_id = value.into();
        self
    }
    /// Sets or clears [`display_name`](field@Self::display_name). Name to show. Optional. Not empty if it
    /// is set.
    pub fn display_name(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.display_name = value.into();
        self
    }
    /// Sets or clears [`first_name`](field@Self::first_name). Given name. Optional.
    pub fn first_name(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.first_name = value.into();
        self
    }
    /// Sets or clears [`last_name`](field@Self::last_name). Family name. Optional.
    pub fn last_name(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.last_name = value.into();
        self
    }
    /// Sets or clears [`email`](field@Self::email). Email address. Optional.
    pub fn email(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.email = value.into();
        self
    }
    /// Sets or clears [`email_2`](field@Self::email_2). Second email address. Optional.
    pub fn email_2(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.email_2 = value.into();
        self
    }
    /// Sets or clears [`company`](field@Self::company). Company the contact works for. Optional.
    pub fn company(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.company = value.into();
        self
    }
    /// Sets or clears [`mobile_phone`](field@Self::mobile_phone). Mobile number. Optional.
    pub fn mobile_phone(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.mobile_phone = value.into();
        self
    }
    /// Sets or clears [`home_phone`](field@Self::home_phone). Home number. Optional.
    pub fn home_phone(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.home_phone = value.into();
        self
    }
    /// Sets [`business_phone`](field@Self::business_phone). Work number. Optional.
    pub fn business_phone(
        mut self,
        value: impl IntoIterator<Item = impl Into<Cow<'a, str>>>,
    ) -> Self {
        self.business_phone = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets or clears [`business_fax`](field@Self::business_fax). Work fax, internationalised. Optional.
    pub fn business_fax(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.business_fax = value.into();
        self
    }
    /// Sets or clears [`work_address_1`](field@Self::work_address_1).
    pub fn work_address_1(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.work_address_1 = value.into();
        self
    }
    /// Sets or clears [`work_address_2`](field@Self::work_address_2).
    pub fn work_address_2(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.work_address_2 = value.into();
        self
    }
    /// Sets or clears [`work_city`](field@Self::work_city).
    pub fn work_city(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.work_city = value.into();
        self
    }
    /// Sets or clears [`work_country`](field@Self::work_country).
    pub fn work_country(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.work_country = value.into();
        self
    }
    /// Sets or clears [`work_postcode`](field@Self::work_postcode).
    pub fn work_postcode(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.work_postcode = value.into();
        self
    }
    /// Sets or clears [`home_address_1`](field@Self::home_address_1).
    pub fn home_address_1(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.home_address_1 = value.into();
        self
    }
    /// Sets or clears [`home_address_2`](field@Self::home_address_2).
    pub fn home_address_2(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.home_address_2 = value.into();
        self
    }
    /// Sets or clears [`home_city`](field@Self::home_city).
    pub fn home_city(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.home_city = value.into();
        self
    }
    /// Sets or clears [`home_country`](field@Self::home_country). Country of residence, as text. Optional.
    pub fn home_country(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.home_country = value.into();
        self
    }
    /// Sets or clears [`home_postcode`](field@Self::home_postcode).
    pub fn home_postcode(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.home_postcode = value.into();
        self
    }
    /// Sets or clears [`notes`](field@Self::notes). Free text about the contact. Optional.
    pub fn notes(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.notes = value.into();
        self
    }
    /// Sets or clears [`business_country`](field@Self::business_country). Country of the contact's
    /// business, as text. Optional.
    pub fn business_country(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.business_country = value.into();
        self
    }
}

impl IntoOwned for Contact<'_> {
    type Owned = Contact<'static>;
    fn into_owned(self) -> Self::Owned {
        Contact {
            contact_id: own(self.contact_id),
            new_contact_id: own(self.new_contact_id),
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
            business_country: own(self.business_country),
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
        reader.value(1, name!("new_contact_id"), &mut self.new_contact_id)?;
        reader.value(2, name!("display_name"), &mut self.display_name)?;
        reader.value(3, name!("first_name"), &mut self.first_name)?;
        reader.value(4, name!("last_name"), &mut self.last_name)?;
        reader.value(5, name!("email"), &mut self.email)?;
        reader.value(6, name!("email_2"), &mut self.email_2)?;
        reader.value(7, name!("company"), &mut self.company)?;
        reader.value(8, name!("mobile_phone"), &mut self.mobile_phone)?;
        reader.value(9, name!("home_phone"), &mut self.home_phone)?;
        reader.values(10, name!("business_phone"), &mut self.business_phone)?;
        reader.value(11, name!("business_fax"), &mut self.business_fax)?;
        reader.value(12, name!("work_address_1"), &mut self.work_address_1)?;
        reader.value(13, name!("work_address_2"), &mut self.work_address_2)?;
        reader.value(14, name!("work_city"), &mut self.work_city)?;
        reader.value(15, name!("work_country"), &mut self.work_country)?;
        reader.value(16, name!("work_postcode"), &mut self.work_postcode)?;
        reader.value(17, name!("home_address_1"), &mut self.home_address_1)?;
        reader.value(18, name!("home_address_2"), &mut self.home_address_2)?;
        reader.value(19, name!("home_city"), &mut self.home_city)?;
        reader.value(20, name!("home_country"), &mut self.home_country)?;
        reader.value(21, name!("home_postcode"), &mut self.home_postcode)?;
        reader.value(22, name!("notes"), &mut self.notes)?;
        reader.value(23, name!("business_country"), &mut self.business_country)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.required(name!("contact_id"), &self.contact_id);
        writer.value(name!("new_contact_id"), &self.new_contact_id);
        writer.value(name!("display_name"), &self.display_name);
        writer.value(name!("first_name"), &self.first_name);
        writer.value(name!("last_name"), &self.last_name);
        writer.value(name!("email"), &self.email);
        writer.value(name!("email_2"), &self.email_2);
        writer.value(name!("company"), &self.company);
        writer.value(name!("mobile_phone"), &self.mobile_phone);
        writer.value(name!("home_phone"), &self.home_phone);
        writer.values(name!("business_phone"), &self.business_phone);
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
        writer.value(name!("business_country"), &self.business_country);
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
                    "iovox/updateContacts.html, request table, row \"contact > contact_id\""
                ),
            );
        checker
            .not_empty(
                &self.display_name,
                rule!(
                    "display_name", NotEmpty,
                    "iovox/updateContacts.html, request table, row \"contact > display_name\""
                ),
            );
    }
}

/// A success of `updateContacts` has no content.
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
    const NAME: &'static str = "updateContacts";
    const VERB: &'static str = "PUT";
    const PATH: &'static str = "/Contacts";
    const IDEMPOTENT: bool = true;
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::STYLE)
            .text("Contacts")
            .fixed("v", "3")
            .fixed("method", "updateContacts")
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

/// The errors that the docs list for this method.
///
/// | Status | Text | What the docs advise |
/// | --- | --- | --- |
/// | 400 | API Version Empty | Give the query parameter v a value |
/// | 400 | API Version Invalid | Check the value of v |
/// | 400 | Request Method must be PUT. x attempted | Send it with PUT instead of x |
/// | 400 | XML Empty | Send a body of XML |
/// | 400 | XML parse error. x at line y, column z | Mend the XML near x (line y, column z) |
/// | 400 | Request Empty | Send one contact or more |
/// | 400 | Contact ID x of y Empty | Fill contact_id of contact x (item) of y (total) |
/// | 400 | Contact ID x of y does not exist | Send a contact_id that exists for contact x (item) of y (total) |
/// | 400 | Duplicate Contact ID Received | Send each contact_id once |
/// | 400 | Display Name x of y Empty | Fill display_name or leave the element out |
/// | 400 | Home Phone x of y is not internationalised | Send home_phone x (item) of y (total) with its country code |
/// | 400 | Business Phone x of y is not internationalised | Send business_phone x (item) of y (total) with its country code |
/// | 400 | Business Fax x of y is not internationalised | Send business_fax x (item) of y (total) with its country code |
/// | 400 | Mobile Phone x of y is not internationalised | Send mobile_phone x (item) of y (total) with its country code |
/// | 400 | First Name x of y Invalid | Use letters only in first_name |
/// | 400 | Last Name x of y Invalid | Use letters only in last_name |
/// | 400 | Display Name and Phone Number Combination x of y already exists | Give contact x (item) of y (total) another display_name or phone number, or call updateContacts for the contact that has them |
/// | 400 | Display Name and Phone Number Combination duplicated | Make display_name and phone numbers unique within this XML |
/// | 400 | Home Country x of y Invalid | Send home_country x (item) of y (total) as Countries::getCountries names it |
/// | 400 | Business Country x of y Invalid | Send business_country x (item) of y (total) as Countries::getCountries names it |
/// | 400 | Contact x of y has empty fields that are used in Rules or Rule Templates | For contact x (item) of y (total), drop the emptied element, fill it, or set rm_rules to TRUE |
/// | 500 | Internal Server Error | Try again later |
pub const ERRORS: &[KnownError] = &[
    KnownError {
        status: Some(400),
        text: "API Version Empty",
        resolution: "Give the query parameter v a value",
        category: "Error Result",
        ..KnownError::NOTHING
    },
    KnownError {
        status: Some(400),
        text: "API Version Invalid",
        resolution: "Check the value of v",
        category: "Error Result",
        ..KnownError::NOTHING
    },
    KnownError {
        status: Some(400),
        text: "Request Method must be PUT. x attempted",
        resolution: "Send it with PUT instead of x",
        category: "Error Result",
        parameters: &["x"],
        ..KnownError::NOTHING
    },
    KnownError {
        status: Some(400),
        text: "XML Empty",
        resolution: "Send a body of XML",
        category: "Error Result",
        ..KnownError::NOTHING
    },
    KnownError {
        status: Some(400),
        text: "XML parse error. x at line y, column z",
        resolution: "Mend the XML near x (line y, column z)",
        category: "Error Result",
        parameters: &["x", "y", "z"],
        ..KnownError::NOTHING
    },
    KnownError {
        status: Some(400),
        text: "Request Empty",
        resolution: "Send one contact or more",
        category: "Error Result",
        ..KnownError::NOTHING
    },
    KnownError {
        status: Some(400),
        text: "Contact ID x of y Empty",
        resolution: "Fill contact_id of contact x (item) of y (total)",
        category: "Error Result",
        parameters: &["x", "y"],
        ..KnownError::NOTHING
    },
    KnownError {
        status: Some(400),
        text: "Contact ID x of y does not exist",
        resolution: "Send a contact_id that exists for contact x (item) of y (total)",
        category: "Error Result",
        parameters: &["x", "y"],
        ..KnownError::NOTHING
    },
    KnownError {
        status: Some(400),
        text: "Duplicate Contact ID Received",
        resolution: "Send each contact_id once",
        category: "Error Result",
        ..KnownError::NOTHING
    },
    KnownError {
        status: Some(400),
        text: "Display Name x of y Empty",
        resolution: "Fill display_name or leave the element out",
        category: "Error Result",
        parameters: &["x", "y"],
        ..KnownError::NOTHING
    },
    KnownError {
        status: Some(400),
        text: "Home Phone x of y is not internationalised",
        resolution: "Send home_phone x (item) of y (total) with its country code",
        category: "Error Result",
        parameters: &["x", "y"],
        ..KnownError::NOTHING
    },
    KnownError {
        status: Some(400),
        text: "Business Phone x of y is not internationalised",
        resolution: "Send business_phone x (item) of y (total) with its country code",
        category: "Error Result",
        parameters: &["x", "y"],
        ..KnownError::NOTHING
    },
    KnownError {
        status: Some(400),
        text: "Business Fax x of y is not internationalised",
        resolution: "Send business_fax x (item) of y (total) with its country code",
        category: "Error Result",
        parameters: &["x", "y"],
        ..KnownError::NOTHING
    },
    KnownError {
        status: Some(400),
        text: "Mobile Phone x of y is not internationalised",
        resolution: "Send mobile_phone x (item) of y (total) with its country code",
        category: "Error Result",
        parameters: &["x", "y"],
        ..KnownError::NOTHING
    },
    KnownError {
        status: Some(400),
        text: "First Name x of y Invalid",
        resolution: "Use letters only in first_name",
        category: "Error Result",
        parameters: &["x", "y"],
        ..KnownError::NOTHING
    },
    KnownError {
        status: Some(400),
        text: "Last Name x of y Invalid",
        resolution: "Use letters only in last_name",
        category: "Error Result",
        parameters: &["x", "y"],
        ..KnownError::NOTHING
    },
    KnownError {
        status: Some(400),
        text: "Display Name and Phone Number Combination x of y already exists",
        resolution: "Give contact x (item) of y (total) another display_name or phone number, or call updateContacts for the contact that has them",
        category: "Error Result",
        parameters: &["x", "y"],
        ..KnownError::NOTHING
    },
    KnownError {
        status: Some(400),
        text: "Display Name and Phone Number Combination duplicated",
        resolution: "Make display_name and phone numbers unique within this XML",
        category: "Error Result",
        ..KnownError::NOTHING
    },
    KnownError {
        status: Some(400),
        text: "Home Country x of y Invalid",
        resolution: "Send home_country x (item) of y (total) as Countries::getCountries names it",
        category: "Error Result",
        parameters: &["x", "y"],
        ..KnownError::NOTHING
    },
    KnownError {
        status: Some(400),
        text: "Business Country x of y Invalid",
        resolution: "Send business_country x (item) of y (total) as Countries::getCountries names it",
        category: "Error Result",
        parameters: &["x", "y"],
        ..KnownError::NOTHING
    },
    KnownError {
        status: Some(400),
        text: "Contact x of y has empty fields that are used in Rules or Rule Templates",
        resolution: "For contact x (item) of y (total), drop the emptied element, fill it, or set rm_rules to TRUE",
        category: "Error Result",
        parameters: &["x", "y"],
        ..KnownError::NOTHING
    },
    KnownError {
        status: Some(500),
        text: "Internal Server Error",
        resolution: "Try again later",
        category: "Error Result",
        ..KnownError::NOTHING
    },
];
