// Written by `cargo xtask regen` from specs/planfix. Do not edit.
// Page: planfix/en/contact.update.html
// Page: planfix/ru/contact.update.md

//! Changes a customer's data.
//!
//! The method `contact.update`, called as `POST` at `https://api.planfix.com/xml/`.
//!
//! The request changes only what it contains. A `Patch` that is kept is not sent, one that is set is
//! sent with its value, and one that is cleared is sent empty; what the vendor makes of an empty value
//! is documented nowhere, unless a field below says so.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::planfix::contact::update::{Contact, Request};
//! use contactory::planfix::{Connection, Credentials};
//!
//! let connection = Connection::new("my-account", Credentials::token("my-api-key", "my-token"));
//! let contact = Contact::new().id(4711).name("Ada").mid_name("King");
//! let request = Request::new().silent(true).contact(contact);
//! let sent = request.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! let response = Request::read_reply(200, r#"<response status="ok"><actionid>4711</actionid></response>"#)?;
//! assert_eq!(response.action_id, Some(4711));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Errors
//!
//! The docs list 100 errors that any method may report: see [`ERRORS`]. Where an answer reports one of
//! them, [`ApiError::known`](crate::runtime::ApiError::known) is its entry.

use crate::runtime::{
    Body, Checker, DateTime, Document, Error, ErrorFields, Format, IntoOwned, Method,
    Object, Patch, Reader, Reply, Root, Step, Style, Url, Validate, WriteError, Writer,
    name, own, rule, serde_document,
};
use std::borrow::Cow;
pub use super::super::enums::{Lang, Sex};
pub use super::super::types::{
    Groups, Contact as ResponseContact, Responsible, SecondaryEmails, Users,
};

/// The request of `contact.update`.
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Request<'a> {
    /// When set to 1, nobody is notified of the change, no action is made, the contact log stays as it was.
    ///
    /// Wire name: `silent`. Required under a condition: mandatory value 1 for periodic bulk updates.
    ///
    /// Source: planfix/en/contact.update.html, request table, row "silent"; planfix/ru/contact.update.md,
    /// request table, row "silent".
    pub silent: Patch<bool>,
    /// Wire name: `contact`.
    ///
    /// Source: planfix/en/contact.update.html, request sample, path "contact";
    /// planfix/ru/contact.update.md, request sample, path "contact".
    pub contact: Option<Contact<'a>>,
}

impl<'a> Request<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets or clears [`silent`](field@Self::silent). When set to 1, nobody is notified of the change, no
    /// action is made, the contact log stays as it was. Required under a condition: mandatory value 1 for
    /// periodic bulk updates.
    pub fn silent(mut self, value: impl Into<Patch<bool>>) -> Self {
        self.silent = value.into();
        self
    }
    /// Sets [`contact`](field@Self::contact).
    pub fn contact(mut self, value: impl Into<Contact<'a>>) -> Self {
        self.contact = Some(value.into());
        self
    }
}

impl IntoOwned for Request<'_> {
    type Owned = Request<'static>;
    fn into_owned(self) -> Self::Owned {
        Request {
            silent: self.silent,
            contact: own(self.contact),
        }
    }
}

impl<'a> Object<'a> for Request<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("silent"), &mut self.silent)?;
        reader.object(1, name!("contact"), &mut self.contact)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("silent"), &self.silent);
        writer.object(name!("contact"), &self.contact);
    }
}

impl<'a> Document<'a> for Request<'a> {
    const ROOT: Root = Root {
        name: name!("request"),
        attributes: &[(name!("method"), "contact.update")],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a Request);

impl Validate for Request<'_> {
    fn check(&self, checker: &mut Checker) {
        checker.object("contact", &self.contact);
    }
}

/// The answer of `contact.update` when it succeeds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Response {
    /// Wire name: `contact`.
    ///
    /// Source: planfix/en/contact.update.html, response sample, path "contact";
    /// planfix/ru/contact.update.md, response sample, path "contact".
    pub contact: Option<ResponseContact>,
    /// Identifier of the action that records the change.
    ///
    /// Wire name: `actionid`.
    ///
    /// Source: planfix/en/contact.update.html, response table, row "actionid";
    /// planfix/ru/contact.update.md, response table, row "actionid".
    pub action_id: Option<i64>,
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
    /// Sets [`action_id`](field@Self::action_id). Identifier of the action that records the change.
    pub fn action_id(mut self, value: impl Into<i64>) -> Self {
        self.action_id = Some(value.into());
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
        reader.object(0, name!("contact"), &mut self.contact)?;
        reader.value(1, name!("actionid"), &mut self.action_id)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.object(name!("contact"), &self.contact);
        writer.value(name!("actionid"), &self.action_id);
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

/// `contact` in a request of `contact.update`.
///
/// Source: planfix/en/contact.update.html, request sample, path "contact";
/// planfix/ru/contact.update.md, request sample, path "contact".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Contact<'a> {
    /// Identifier of the contact to update.
    ///
    /// Wire name: `id`.
    ///
    /// Source: planfix/en/contact.update.html, request table, row "id"; planfix/ru/contact.update.md,
    /// request table, row "id".
    pub id: Option<i64>,
    /// Contact identifier as used beside employees (as a task assignee, say) or as found in variables:
    /// {{Contact.Identifier}}, {{Task.Counterparty.Identifier}} and the like.
    ///
    /// Wire name: `userid`.
    ///
    /// Source: planfix/en/contact.update.html, request table, row "userid"; planfix/ru/contact.update.md,
    /// request table, row "userid".
    pub user_id: Option<i64>,
    /// Number of the contact to update (used if id is not given).
    ///
    /// Wire name: `general`.
    ///
    /// Source: planfix/en/contact.update.html, request table, row "general"; planfix/ru/contact.update.md,
    /// request table, row "general".
    pub general: Option<i64>,
    /// First name.
    ///
    /// Wire name: `name`.
    ///
    /// Source: planfix/en/contact.update.html, request table, row "name"; planfix/ru/contact.update.md,
    /// request table, row "name".
    pub name: Patch<Cow<'a, str>>,
    /// Middle name.
    ///
    /// Wire name: `midName`.
    ///
    /// Source: planfix/en/contact.update.html, request table, row "midName"; planfix/ru/contact.update.md,
    /// request table, row "midName".
    pub mid_name: Patch<Cow<'a, str>>,
    /// Last name.
    ///
    /// Wire name: `lastName`.
    ///
    /// Source: planfix/en/contact.update.html, request table, row "lastName"; planfix/ru/contact.update.md,
    /// request table, row "lastName".
    pub last_name: Patch<Cow<'a, str>>,
    /// Number of the contact template (general, as contact.getList returns it).
    ///
    /// Wire name: `template`. Optional.
    ///
    /// Source: planfix/en/contact.update.html, request table, row "template"; planfix/ru/contact.update.md,
    /// request table, row "template".
    pub template: Patch<i64>,
    /// Job title.
    ///
    /// Wire name: `post`.
    ///
    /// Source: planfix/en/contact.update.html, request table, row "post"; planfix/ru/contact.update.md,
    /// request table, row "post".
    pub post: Patch<Cow<'a, str>>,
    /// Main email.
    ///
    /// Wire name: `email`.
    ///
    /// Source: planfix/en/contact.update.html, request table, row "email"; planfix/ru/contact.update.md,
    /// request table, row "email".
    pub email: Patch<Cow<'a, str>>,
    /// Wire name: `phones`. Declared as `string`.
    ///
    /// Source: planfix/en/contact.update.html, request table, row "phones"; planfix/ru/contact.update.md,
    /// request table, row "phones".
    pub phones: Option<Phones<'a>>,
    /// Further email addresses.
    ///
    /// Wire name: `secondaryEmails`. Declared as `string`.
    ///
    /// Source: planfix/en/contact.update.html, request table, row "secondaryEmails";
    /// planfix/ru/contact.update.md, request table, row "secondaryEmails".
    pub secondary_emails: Option<SecondaryEmails<'a>>,
    /// Postal address.
    ///
    /// Wire name: `address`.
    ///
    /// Source: planfix/en/contact.update.html, request table, row "address"; planfix/ru/contact.update.md,
    /// request table, row "address".
    pub address: Patch<Cow<'a, str>>,
    /// Free text.
    ///
    /// Wire name: `description`.
    ///
    /// Source: planfix/en/contact.update.html, request table, row "description";
    /// planfix/ru/contact.update.md, request table, row "description".
    pub description: Patch<Cow<'a, str>>,
    /// Gender.
    ///
    /// Wire name: `sex`. Declared as `enum`. Allowed: `MALE`, `FEMALE`.
    ///
    /// Source: planfix/en/contact.update.html, request table, row "sex"; planfix/ru/contact.update.md,
    /// request table, row "sex".
    pub sex: Patch<Sex<'a>>,
    /// Web page.
    ///
    /// Wire name: `site`.
    ///
    /// Source: planfix/en/contact.update.html, request table, row "site"; planfix/ru/contact.update.md,
    /// request table, row "site".
    pub site: Patch<Cow<'a, str>>,
    /// Skype name.
    ///
    /// Wire name: `skype`.
    ///
    /// Source: planfix/en/contact.update.html, request table, row "skype"; planfix/ru/contact.update.md,
    /// request table, row "skype".
    pub skype: Patch<Cow<'a, str>>,
    /// Facebook page.
    ///
    /// Wire name: `facebook`.
    ///
    /// Source: planfix/en/contact.update.html, request table, row "facebook"; planfix/ru/contact.update.md,
    /// request table, row "facebook".
    pub facebook: Patch<Cow<'a, str>>,
    /// Страница вконтакте.
    ///
    /// Wire name: `vk`.
    ///
    /// Source: planfix/ru/contact.update.md, request table, row "vk".
    pub vk: Patch<Cow<'a, str>>,
    /// Wire name: `icq`.
    ///
    /// Source: planfix/en/contact.update.html, request table, row "icq"; planfix/ru/contact.update.md,
    /// request table, row "icq".
    pub icq: Patch<Cow<'a, str>>,
    /// Date of birth.
    ///
    /// Wire name: `birthdate`.
    ///
    /// Source: planfix/en/contact.update.html, request table, row "birthdate";
    /// planfix/ru/contact.update.md, request table, row "birthdate".
    pub birthdate: Patch<DateTime<'a>>,
    /// language: En.
    ///
    /// Wire name: `lang`. Declared as `string`. Allowed: `En`, `Ru`.
    ///
    /// Source: planfix/en/contact.update.html, request table, row "lang"; planfix/ru/contact.update.md,
    /// request table, row "lang".
    pub lang: Patch<Lang<'a>>,
    /// May be chosen as a task participant.
    ///
    /// Wire name: `canBeWorker`.
    ///
    /// Source: planfix/en/contact.update.html, request table, row "canBeWorker";
    /// planfix/ru/contact.update.md, request table, row "canBeWorker".
    pub can_be_worker: Patch<bool>,
    /// May be chosen as a task counterparty.
    ///
    /// Wire name: `canBeClient`.
    ///
    /// Source: planfix/en/contact.update.html, request table, row "canBeClient";
    /// planfix/ru/contact.update.md, request table, row "canBeClient".
    pub can_be_client: Patch<bool>,
    /// Wire name: `group`.
    ///
    /// Source: planfix/en/contact.update.html, request sample, path "contact.group";
    /// planfix/ru/contact.update.md, request sample, path "contact.group".
    pub group: Option<Group>,
    /// Values of custom fields.
    ///
    /// Wire name: `customData`.
    ///
    /// Source: planfix/en/contact.update.html, request table, row "customData";
    /// planfix/ru/contact.update.md, request table, row "customData".
    pub custom_data: Option<CustomData<'a>>,
    /// Holds the supervisors.
    ///
    /// Wire name: `responsible`.
    ///
    /// Source: planfix/en/contact.update.html, request table, row "responsible";
    /// planfix/ru/contact.update.md, request table, row "responsible".
    pub responsible: Option<Responsible>,
    /// Wire name: `telegram`.
    ///
    /// Source: planfix/en/contact.update.html, request sample, path "contact.telegram";
    /// planfix/ru/contact.update.md, request sample, path "contact.telegram".
    pub telegram: Option<Telegram<'a>>,
}

impl<'a> Contact<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`id`](field@Self::id). Identifier of the contact to update.
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`user_id`](field@Self::user_id).
    pub fn user_id(mut self, value: impl Into<i64>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets [`general`](field@Self::general). Number of the contact to update (used if id is not given).
    pub fn general(mut self, value: impl Into<i64>) -> Self {
        self.general = Some(value.into());
        self
    }
    /// Sets or clears [`name`](field@Self::name). First name.
    pub fn name(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets or clears [`mid_name`](field@Self::mid_name). Middle name.
    pub fn mid_name(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.mid_name = value.into();
        self
    }
    /// Sets or clears [`last_name`](field@Self::last_name).
    pub fn last_name(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.last_name = value.into();
        self
    }
    /// Sets or clears [`template`](field@Self::template). Number of the contact template (general, as
    /// contact.getList returns it). Optional.
    pub fn template(mut self, value: impl Into<Patch<i64>>) -> Self {
        self.template = value.into();
        self
    }
    /// Sets or clears [`post`](field@Self::post). Job title.
    pub fn post(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.post = value.into();
        self
    }
    /// Sets or clears [`email`](field@Self::email). Main email.
    pub fn email(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.email = value.into();
        self
    }
    /// Sets [`phones`](field@Self::phones).
    pub fn phones(mut self, value: impl Into<Phones<'a>>) -> Self {
        self.phones = Some(value.into());
        self
    }
    /// Sets [`secondary_emails`](field@Self::secondary_emails). Further email addresses.
    pub fn secondary_emails(mut self, value: impl Into<SecondaryEmails<'a>>) -> Self {
        self.secondary_emails = Some(value.into());
        self
    }
    /// Sets or clears [`address`](field@Self::address). Postal address.
    pub fn address(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.address = value.into();
        self
    }
    /// Sets or clears [`description`](field@Self::description). Free text.
    pub fn description(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.description = value.into();
        self
    }
    /// Sets or clears [`sex`](field@Self::sex). Gender. Allowed: `MALE`, `FEMALE`.
    pub fn sex(mut self, value: impl Into<Patch<Sex<'a>>>) -> Self {
        self.sex = value.into();
        self
    }
    /// Sets or clears [`site`](field@Self::site). Web page.
    pub fn site(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.site = value.into();
        self
    }
    /// Sets or clears [`skype`](field@Self::skype). Skype name.
    pub fn skype(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.skype = value.into();
        self
    }
    /// Sets or clears [`facebook`](field@Self::facebook). Facebook page.
    pub fn facebook(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.facebook = value.into();
        self
    }
    /// Sets or clears [`vk`](field@Self::vk). Страница вконтакте.
    pub fn vk(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.vk = value.into();
        self
    }
    /// Sets or clears [`icq`](field@Self::icq).
    pub fn icq(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.icq = value.into();
        self
    }
    /// Sets or clears [`birthdate`](field@Self::birthdate). Date of birth.
    pub fn birthdate(mut self, value: impl Into<Patch<DateTime<'a>>>) -> Self {
        self.birthdate = value.into();
        self
    }
    /// Sets or clears [`lang`](field@Self::lang). language: En. Allowed: `En`, `Ru`.
    pub fn lang(mut self, value: impl Into<Patch<Lang<'a>>>) -> Self {
        self.lang = value.into();
        self
    }
    /// Sets or clears [`can_be_worker`](field@Self::can_be_worker). May be chosen as a task participant.
    pub fn can_be_worker(mut self, value: impl Into<Patch<bool>>) -> Self {
        self.can_be_worker = value.into();
        self
    }
    /// Sets or clears [`can_be_client`](field@Self::can_be_client). May be chosen as a task counterparty.
    pub fn can_be_client(mut self, value: impl Into<Patch<bool>>) -> Self {
        self.can_be_client = value.into();
        self
    }
    /// Sets [`group`](field@Self::group).
    pub fn group(mut self, value: impl Into<Group>) -> Self {
        self.group = Some(value.into());
        self
    }
    /// Sets [`custom_data`](field@Self::custom_data). Values of custom fields.
    pub fn custom_data(mut self, value: impl Into<CustomData<'a>>) -> Self {
        self.custom_data = Some(value.into());
        self
    }
    /// Sets [`responsible`](field@Self::responsible). Holds the supervisors.
    pub fn responsible(mut self, value: impl Into<Responsible>) -> Self {
        self.responsible = Some(value.into());
        self
    }
    /// Sets [`telegram`](field@Self::telegram).
    pub fn telegram(mut self, value: impl Into<Telegram<'a>>) -> Self {
        self.telegram = Some(value.into());
        self
    }
}

impl IntoOwned for Contact<'_> {
    type Owned = Contact<'static>;
    fn into_owned(self) -> Self::Owned {
        Contact {
            id: self.id,
            user_id: self.user_id,
            general: self.general,
            name: own(self.name),
            mid_name: own(self.mid_name),
            last_name: own(self.last_name),
            template: self.template,
            post: own(self.post),
            email: own(self.email),
            phones: own(self.phones),
            secondary_emails: own(self.secondary_emails),
            address: own(self.address),
            description: own(self.description),
            sex: own(self.sex),
            site: own(self.site),
            skype: own(self.skype),
            facebook: own(self.facebook),
            vk: own(self.vk),
            icq: own(self.icq),
            birthdate: own(self.birthdate),
            lang: own(self.lang),
            can_be_worker: self.can_be_worker,
            can_be_client: self.can_be_client,
            group: self.group,
            custom_data: own(self.custom_data),
            responsible: self.responsible,
            telegram: own(self.telegram),
        }
    }
}

impl<'a> Object<'a> for Contact<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("id"), &mut self.id)?;
        reader.value(1, name!("userid"), &mut self.user_id)?;
        reader.value(2, name!("general"), &mut self.general)?;
        reader.value(3, name!("name"), &mut self.name)?;
        reader.value(4, name!("midName"), &mut self.mid_name)?;
        reader.value(5, name!("lastName"), &mut self.last_name)?;
        reader.value(6, name!("template"), &mut self.template)?;
        reader.value(7, name!("post"), &mut self.post)?;
        reader.value(8, name!("email"), &mut self.email)?;
        reader.object(9, name!("phones"), &mut self.phones)?;
        reader.object(10, name!("secondaryEmails"), &mut self.secondary_emails)?;
        reader.value(11, name!("address"), &mut self.address)?;
        reader.value(12, name!("description"), &mut self.description)?;
        reader.value(13, name!("sex"), &mut self.sex)?;
        reader.value(14, name!("site"), &mut self.site)?;
        reader.value(15, name!("skype"), &mut self.skype)?;
        reader.value(16, name!("facebook"), &mut self.facebook)?;
        reader.value(17, name!("vk"), &mut self.vk)?;
        reader.value(18, name!("icq"), &mut self.icq)?;
        reader.value(19, name!("birthdate"), &mut self.birthdate)?;
        reader.value(20, name!("lang"), &mut self.lang)?;
        reader.value(21, name!("canBeWorker"), &mut self.can_be_worker)?;
        reader.value(22, name!("canBeClient"), &mut self.can_be_client)?;
        reader.object(23, name!("group"), &mut self.group)?;
        reader.object(24, name!("customData"), &mut self.custom_data)?;
        reader.object(25, name!("responsible"), &mut self.responsible)?;
        reader.object(26, name!("telegram"), &mut self.telegram)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("id"), &self.id);
        writer.value(name!("userid"), &self.user_id);
        writer.value(name!("general"), &self.general);
        writer.value(name!("name"), &self.name);
        writer.value(name!("midName"), &self.mid_name);
        writer.value(name!("lastName"), &self.last_name);
        writer.value(name!("template"), &self.template);
        writer.value(name!("post"), &self.post);
        writer.value(name!("email"), &self.email);
        writer.object(name!("phones"), &self.phones);
        writer.object(name!("secondaryEmails"), &self.secondary_emails);
        writer.value(name!("address"), &self.address);
        writer.value(name!("description"), &self.description);
        writer.value(name!("sex"), &self.sex);
        writer.value(name!("site"), &self.site);
        writer.value(name!("skype"), &self.skype);
        writer.value(name!("facebook"), &self.facebook);
        writer.value(name!("vk"), &self.vk);
        writer.value(name!("icq"), &self.icq);
        writer.value(name!("birthdate"), &self.birthdate);
        writer.value(name!("lang"), &self.lang);
        writer.value(name!("canBeWorker"), &self.can_be_worker);
        writer.value(name!("canBeClient"), &self.can_be_client);
        writer.object(name!("group"), &self.group);
        writer.object(name!("customData"), &self.custom_data);
        writer.object(name!("responsible"), &self.responsible);
        writer.object(name!("telegram"), &self.telegram);
    }
}

impl<'a> Document<'a> for Contact<'a> {
    const ROOT: Root = Root {
        name: name!("contact"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a Contact);

impl Validate for Contact<'_> {
    fn check(&self, checker: &mut Checker) {
        checker
            .demand(
                self.id.is_some() || self.user_id.is_some() || self.general.is_some(),
                rule!(
                    "", AtLeastOne(& ["id", "userid", "general"]),
                    "planfix/en/contact.update.html, request table, row \"general\"",
                    Warning
                ),
            );
        checker.object("phones", &self.phones);
        checker.object("secondaryEmails", &self.secondary_emails);
        checker
            .known(
                &self.sex,
                rule!(
                    "sex", Allowed(Sex::KNOWN),
                    "planfix/en/contact.update.html, request table, row \"sex\"", Warning
                ),
            );
        checker
            .text(
                &self.birthdate,
                rule!(
                    "birthdate", DateFormat(super::super::DATE_FORMS),
                    "planfix/en/contact.update.html, request table, row \"birthdate\""
                ),
            );
        checker
            .known(
                &self.lang,
                rule!(
                    "lang", Allowed(Lang::KNOWN),
                    "planfix/en/contact.update.html, request table, row \"lang\"",
                    Warning
                ),
            );
        checker.object("group", &self.group);
        checker.object("customData", &self.custom_data);
        checker.object("responsible", &self.responsible);
        checker.object("telegram", &self.telegram);
    }
}

/// Phones.
///
/// `contact.phones` in a request of `contact.update`.
///
/// Source: planfix/en/contact.update.html, request table, row "phones"; planfix/ru/contact.update.md,
/// request table, row "phones".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Phones<'a> {
    /// Wire name: `phone`.
    ///
    /// Source: planfix/en/contact.update.html, request sample, path "contact.phones.phone";
    /// planfix/ru/contact.update.md, request sample, path "contact.phones.phone".
    pub phone: Vec<Phone<'a>>,
}

impl<'a> Phones<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`phone`](field@Self::phone).
    pub fn phone(
        mut self,
        value: impl IntoIterator<Item = impl Into<Phone<'a>>>,
    ) -> Self {
        self.phone = value.into_iter().map(Into::into).collect();
        self
    }
}

impl IntoOwned for Phones<'_> {
    type Owned = Phones<'static>;
    fn into_owned(self) -> Self::Owned {
        Phones { phone: own(self.phone) }
    }
}

impl<'a> Object<'a> for Phones<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.objects(0, name!("phone"), &mut self.phone)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.objects(name!("phone"), &self.phone);
    }
}

impl<'a> Document<'a> for Phones<'a> {
    const ROOT: Root = Root {
        name: name!("phones"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a Phones);

impl Validate for Phones<'_> {
    fn check(&self, checker: &mut Checker) {
        checker.objects("phone", &self.phone);
    }
}

/// `contact.group` in a request of `contact.update`.
///
/// Source: planfix/en/contact.update.html, request sample, path "contact.group";
/// planfix/ru/contact.update.md, request sample, path "contact.group".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Group {
    /// Identifier of the contact group.
    ///
    /// Wire name: `id`. Its values come from `contact.getGroupList`.
    ///
    /// Source: planfix/en/contact.update.html, request table, row "group.id"; planfix/ru/contact.update.md,
    /// request table, row "group.id".
    pub id: Patch<i64>,
}

impl Group {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets or clears [`id`](field@Self::id). Identifier of the contact group. Its values come from
    /// `contact.getGroupList`.
    pub fn id(mut self, value: impl Into<Patch<i64>>) -> Self {
        self.id = value.into();
        self
    }
}

impl IntoOwned for Group {
    type Owned = Group;
    fn into_owned(self) -> Self::Owned {
        self
    }
}

impl<'a> Object<'a> for Group {
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

impl Document<'_> for Group {
    const ROOT: Root = Root {
        name: name!("group"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!(Group);

impl Validate for Group {
    fn check(&self, _checker: &mut Checker) {}
}

/// Values of custom fields.
///
/// `contact.customData` in a request of `contact.update`.
///
/// Source: planfix/en/contact.update.html, request table, row "customData";
/// planfix/ru/contact.update.md, request table, row "customData".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct CustomData<'a> {
    /// Wire name: `customValue`.
    ///
    /// Source: planfix/en/contact.update.html, request sample, path "contact.customData.customValue";
    /// planfix/ru/contact.update.md, request sample, path "contact.customData.customValue".
    pub custom_value: Vec<CustomValue<'a>>,
}

impl<'a> CustomData<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`custom_value`](field@Self::custom_value).
    pub fn custom_value(
        mut self,
        value: impl IntoIterator<Item = impl Into<CustomValue<'a>>>,
    ) -> Self {
        self.custom_value = value.into_iter().map(Into::into).collect();
        self
    }
}

impl IntoOwned for CustomData<'_> {
    type Owned = CustomData<'static>;
    fn into_owned(self) -> Self::Owned {
        CustomData {
            custom_value: own(self.custom_value),
        }
    }
}

impl<'a> Object<'a> for CustomData<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.objects(0, name!("customValue"), &mut self.custom_value)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.objects(name!("customValue"), &self.custom_value);
    }
}

impl<'a> Document<'a> for CustomData<'a> {
    const ROOT: Root = Root {
        name: name!("customData"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a CustomData);

impl Validate for CustomData<'_> {
    fn check(&self, checker: &mut Checker) {
        checker.objects("customValue", &self.custom_value);
    }
}

/// `contact.telegram` in a request of `contact.update`.
///
/// Source: planfix/en/contact.update.html, request sample, path "contact.telegram";
/// planfix/ru/contact.update.md, request sample, path "contact.telegram".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Telegram<'a> {
    /// Internal Telegram identifier.
    ///
    /// Wire name: `id`.
    ///
    /// Source: planfix/en/contact.update.html, request table, row "telegram.id";
    /// planfix/ru/contact.update.md, request table, row "telegram.id".
    pub id: Patch<i64>,
    /// Telegram username.
    ///
    /// Wire name: `username`.
    ///
    /// Source: planfix/en/contact.update.html, request table, row "telegram.username";
    /// planfix/ru/contact.update.md, request table, row "telegram.username".
    pub username: Patch<Cow<'a, str>>,
}

impl<'a> Telegram<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets or clears [`id`](field@Self::id). Internal Telegram identifier.
    pub fn id(mut self, value: impl Into<Patch<i64>>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets or clears [`username`](field@Self::username). Telegram username.
    pub fn username(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.username = value.into();
        self
    }
}

impl IntoOwned for Telegram<'_> {
    type Owned = Telegram<'static>;
    fn into_owned(self) -> Self::Owned {
        Telegram {
            id: self.id,
            username: own(self.username),
        }
    }
}

impl<'a> Object<'a> for Telegram<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("id"), &mut self.id)?;
        reader.value(1, name!("username"), &mut self.username)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("id"), &self.id);
        writer.value(name!("username"), &self.username);
    }
}

impl<'a> Document<'a> for Telegram<'a> {
    const ROOT: Root = Root {
        name: name!("telegram"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a Telegram);

impl Validate for Telegram<'_> {
    fn check(&self, _checker: &mut Checker) {}
}

/// `contact.phones.phone` in a request of `contact.update`.
///
/// Source: planfix/en/contact.update.html, request sample, path "contact.phones.phone";
/// planfix/ru/contact.update.md, request sample, path "contact.phones.phone".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Phone<'a> {
    /// Phone number.
    ///
    /// Wire name: `number`.
    ///
    /// Source: planfix/en/contact.update.html, request table, row "phone.number";
    /// planfix/ru/contact.update.md, request table, row "phone.number".
    pub number: Patch<Cow<'a, str>>,
    /// Identifier of the kind of number.
    ///
    /// Wire name: `typeId`. Its values come from `contact.getPhoneTypes`.
    ///
    /// Source: planfix/en/contact.update.html, request table, row "phone.typeId";
    /// planfix/ru/contact.update.md, request table, row "phone.typeId".
    pub type_id: Patch<i64>,
    /// Kind of number, by name.
    ///
    /// Wire name: `typeName`.
    ///
    /// Source: planfix/en/contact.update.html, request table, row "phone.typeName";
    /// planfix/ru/contact.update.md, request table, row "phone.typeName".
    pub type_name: Patch<Cow<'a, str>>,
}

impl<'a> Phone<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets or clears [`number`](field@Self::number). Phone number.
    pub fn number(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.number = value.into();
        self
    }
    /// Sets or clears [`type_id`](field@Self::type_id). Identifier of the kind of number. Its values come
    /// from `contact.getPhoneTypes`.
    pub fn type_id(mut self, value: impl Into<Patch<i64>>) -> Self {
        self.type_id = value.into();
        self
    }
    /// Sets or clears [`type_name`](field@Self::type_name). Kind of number, by name.
    pub fn type_name(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.type_name = value.into();
        self
    }
}

impl IntoOwned for Phone<'_> {
    type Owned = Phone<'static>;
    fn into_owned(self) -> Self::Owned {
        Phone {
            number: own(self.number),
            type_id: self.type_id,
            type_name: own(self.type_name),
        }
    }
}

impl<'a> Object<'a> for Phone<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("number"), &mut self.number)?;
        reader.value(1, name!("typeId"), &mut self.type_id)?;
        reader.value(2, name!("typeName"), &mut self.type_name)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("number"), &self.number);
        writer.value(name!("typeId"), &self.type_id);
        writer.value(name!("typeName"), &self.type_name);
    }
}

impl<'a> Document<'a> for Phone<'a> {
    const ROOT: Root = Root {
        name: name!("phone"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a Phone);

impl Validate for Phone<'_> {
    fn check(&self, _checker: &mut Checker) {}
}

/// `contact.customData.customValue` in a request of `contact.update`.
///
/// Source: planfix/en/contact.update.html, request sample, path "contact.customData.customValue";
/// planfix/ru/contact.update.md, request sample, path "contact.customData.customValue".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct CustomValue<'a> {
    /// Identifier of the custom field.
    ///
    /// Wire name: `id`.
    ///
    /// Source: planfix/en/contact.update.html, request table, row "customData.customValue.id";
    /// planfix/ru/contact.update.md, request table, row "customData.customValue.id".
    pub id: Patch<Cow<'a, str>>,
    /// Value of the custom field (sets of tasks or directory entries, lists of employees: comma-separated
    /// identifiers in square brackets).
    ///
    /// Wire name: `value`.
    ///
    /// Source: planfix/en/contact.update.html, request table, row "customData.customValue.value";
    /// planfix/ru/contact.update.md, request table, row "customData.customValue.value".
    pub value: Patch<Cow<'a, str>>,
}

impl<'a> CustomValue<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets or clears [`id`](field@Self::id). Identifier of the custom field.
    pub fn id(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets or clears [`value`](field@Self::value).
    pub fn value(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.value = value.into();
        self
    }
}

impl IntoOwned for CustomValue<'_> {
    type Owned = CustomValue<'static>;
    fn into_owned(self) -> Self::Owned {
        CustomValue {
            id: own(self.id),
            value: own(self.value),
        }
    }
}

impl<'a> Object<'a> for CustomValue<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("id"), &mut self.id)?;
        reader.value(1, name!("value"), &mut self.value)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("id"), &self.id);
        writer.value(name!("value"), &self.value);
    }
}

impl<'a> Document<'a> for CustomValue<'a> {
    const ROOT: Root = Root {
        name: name!("customValue"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a CustomValue);

impl Validate for CustomValue<'_> {
    fn check(&self, _checker: &mut Checker) {}
}

impl Method for Request<'_> {
    type Response<'a> = Response;
    type Connection = super::super::Connection;
    const NAME: &'static str = "contact.update";
    const VERB: &'static str = "POST";
    const PATH: &'static str = "";
    const IDEMPOTENT: bool = true;
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
            &["silent"],
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
