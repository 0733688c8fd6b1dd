// Written by `cargo xtask regen` from specs/planfix. Do not edit.
// Page: planfix/en/contact.add.html
// Page: planfix/ru/contact.add.md

//! Creates a contact.
//!
//! The method `contact.add`, called as `POST` at `https://api.planfix.com/xml/`.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::planfix::contact::add::{Contact, Request};
//! use contactory::planfix::{Connection, Credentials};
//!
//! let connection = Connection::new("my-account", Credentials::token("my-api-key", "my-token"));
//! let contact = Contact::new().name("Ada").mid_name("King");
//! let request = Request::new().contact(contact);
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
    Object, Reader, Reply, Root, Step, Style, Url, Validate, WriteError, Writer, name,
    own, rule, serde_document,
};
use std::borrow::Cow;
pub use super::super::enums::{Lang, Sex};
pub use super::super::types::{
    RequestCustomData as CustomData, RequestCustomValue as CustomValue, Groups, Phone,
    Phones, RequestContact as ResponseContact, Responsible, SecondaryEmails, Users,
};

/// The request of `contact.add`.
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Request<'a> {
    /// Wire name: `contact`.
    ///
    /// Source: planfix/en/contact.add.html, request sample, path "contact"; planfix/ru/contact.add.md,
    /// request sample, path "contact".
    pub contact: Option<Contact<'a>>,
}

impl<'a> Request<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
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
            contact: own(self.contact),
        }
    }
}

impl<'a> Object<'a> for Request<'a> {
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

impl<'a> Document<'a> for Request<'a> {
    const ROOT: Root = Root {
        name: name!("request"),
        attributes: &[(name!("method"), "contact.add")],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a Request);

impl Validate for Request<'_> {
    fn check(&self, checker: &mut Checker) {
        checker.object("contact", &self.contact);
    }
}

/// The answer of `contact.add` when it succeeds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Response {
    /// Wire name: `contact`.
    ///
    /// Source: planfix/ru/contact.add.md, response sample, path "contact".
    pub contact: Option<ResponseContact>,
    /// Идентификатор действия, где записано создание.
    ///
    /// Wire name: `actionid`.
    ///
    /// Source: planfix/ru/contact.add.md, response table, row "actionid".
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
    /// Sets [`action_id`](field@Self::action_id). Идентификатор действия, где записано создание.
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

/// `contact` in a request of `contact.add`.
///
/// Source: planfix/en/contact.add.html, request sample, path "contact"; planfix/ru/contact.add.md,
/// request sample, path "contact".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Contact<'a> {
    /// Number of the contact template (general, as contact.getList returns it) Templates are not fully
    /// supported by the API yet. One sets the form of the contact, its custom fields and a part of its
    /// properties. Not taken from it for now: files, reminders, checklists, data tags.
    ///
    /// Wire name: `template`.
    ///
    /// Source: planfix/en/contact.add.html, request table, row "template"; planfix/ru/contact.add.md,
    /// request table, row "template".
    pub template: Option<i64>,
    /// First name.
    ///
    /// Wire name: `name`.
    ///
    /// Source: planfix/en/contact.add.html, request table, row "name"; planfix/ru/contact.add.md, request
    /// table 2, row "name".
    pub name: Option<Cow<'a, str>>,
    /// Middle name.
    ///
    /// Wire name: `midName`.
    ///
    /// Source: planfix/en/contact.add.html, request table, row "midName"; planfix/ru/contact.add.md,
    /// request table 2, row "midName".
    pub mid_name: Option<Cow<'a, str>>,
    /// Last name.
    ///
    /// Wire name: `lastName`.
    ///
    /// Source: planfix/en/contact.add.html, request table, row "lastName"; planfix/ru/contact.add.md,
    /// request table 2, row "lastName".
    pub last_name: Option<Cow<'a, str>>,
    /// Job title.
    ///
    /// Wire name: `post`.
    ///
    /// Source: planfix/en/contact.add.html, request table, row "post"; planfix/ru/contact.add.md, request
    /// table 2, row "post".
    pub post: Option<Cow<'a, str>>,
    /// Main email.
    ///
    /// Wire name: `email`.
    ///
    /// Source: planfix/en/contact.add.html, request table, row "email"; planfix/ru/contact.add.md, request
    /// table 2, row "email".
    pub email: Option<Cow<'a, str>>,
    /// Wire name: `phones`. Declared as `string`.
    ///
    /// Source: planfix/en/contact.add.html, request table, row "phones"; planfix/ru/contact.add.md, request
    /// table 2, row "phones".
    pub phones: Option<Phones<'a>>,
    /// Further email addresses.
    ///
    /// Wire name: `secondaryEmails`. Declared as `string`.
    ///
    /// Source: planfix/en/contact.add.html, request table, row "secondaryEmails";
    /// planfix/ru/contact.add.md, request table 2, row "secondaryEmails".
    pub secondary_emails: Option<SecondaryEmails<'a>>,
    /// Postal address.
    ///
    /// Wire name: `address`.
    ///
    /// Source: planfix/en/contact.add.html, request table, row "address"; planfix/ru/contact.add.md,
    /// request table 2, row "address".
    pub address: Option<Cow<'a, str>>,
    /// Free text.
    ///
    /// Wire name: `description`.
    ///
    /// Source: planfix/en/contact.add.html, request table, row "description"; planfix/ru/contact.add.md,
    /// request table 2, row "description".
    pub description: Option<Cow<'a, str>>,
    /// Gender.
    ///
    /// Wire name: `sex`. Declared as `enum`. Allowed: `MALE`, `FEMALE`.
    ///
    /// Source: planfix/en/contact.add.html, request table, row "sex"; planfix/ru/contact.add.md, request
    /// table 2, row "sex".
    pub sex: Option<Sex<'a>>,
    /// Web page.
    ///
    /// Wire name: `site`.
    ///
    /// Source: planfix/en/contact.add.html, request table, row "site"; planfix/ru/contact.add.md, request
    /// table 2, row "site".
    pub site: Option<Cow<'a, str>>,
    /// Skype name.
    ///
    /// Wire name: `skype`.
    ///
    /// Source: planfix/en/contact.add.html, request table, row "skype"; planfix/ru/contact.add.md, request
    /// table 2, row "skype".
    pub skype: Option<Cow<'a, str>>,
    /// Facebook page.
    ///
    /// Wire name: `facebook`.
    ///
    /// Source: planfix/en/contact.add.html, request table, row "facebook"; planfix/ru/contact.add.md,
    /// request table 2, row "facebook".
    pub facebook: Option<Cow<'a, str>>,
    /// Страница вконтакте.
    ///
    /// Wire name: `vk`.
    ///
    /// Source: planfix/en/contact.add.html, request sample, path "contact.vk"; planfix/ru/contact.add.md,
    /// request table 2, row "vk".
    pub vk: Option<Cow<'a, str>>,
    /// номер-icq.
    ///
    /// Wire name: `icq`.
    ///
    /// Source: planfix/en/contact.add.html, request table, row "icq"; planfix/ru/contact.add.md, request
    /// table 2, row "icq".
    pub icq: Option<Cow<'a, str>>,
    /// Date of birth.
    ///
    /// Wire name: `birthdate`.
    ///
    /// Source: planfix/en/contact.add.html, request table, row "birthdate"; planfix/ru/contact.add.md,
    /// request table 2, row "birthdate".
    pub birthdate: Option<DateTime<'a>>,
    /// language:En.
    ///
    /// Wire name: `lang`. Declared as `string`. Allowed: `En`, `Ru`.
    ///
    /// Source: planfix/en/contact.add.html, request table, row "lang"; planfix/ru/contact.add.md, request
    /// table 2, row "lang".
    pub lang: Option<Lang<'a>>,
    /// It is a company.
    ///
    /// Wire name: `isCompany`.
    ///
    /// Source: planfix/en/contact.add.html, request table, row "isCompany"; planfix/ru/contact.add.md,
    /// request table 2, row "isCompany".
    pub is_company: Option<bool>,
    /// May be chosen as a task participant.
    ///
    /// Wire name: `canBeWorker`.
    ///
    /// Source: planfix/en/contact.add.html, request table, row "canBeWorker"; planfix/ru/contact.add.md,
    /// request table 2, row "canBeWorker".
    pub can_be_worker: Option<bool>,
    /// May be chosen as a task counterparty.
    ///
    /// Wire name: `canBeClient`.
    ///
    /// Source: planfix/en/contact.add.html, request table, row "canBeClient"; planfix/ru/contact.add.md,
    /// request table 2, row "canBeClient".
    pub can_be_client: Option<bool>,
    /// Wire name: `group`.
    ///
    /// Source: planfix/en/contact.add.html, request sample, path "contact.group";
    /// planfix/ru/contact.add.md, request sample, path "contact.group".
    pub group: Option<Group>,
    /// Values of custom fields.
    ///
    /// Wire name: `customData`.
    ///
    /// Source: planfix/en/contact.add.html, request table, row "customData"; planfix/ru/contact.add.md,
    /// request table 2, row "customData".
    pub custom_data: Option<CustomData<'a>>,
    /// Holds the supervisors.
    ///
    /// Wire name: `responsible`.
    ///
    /// Source: planfix/en/contact.add.html, request table, row "responsible"; planfix/ru/contact.add.md,
    /// request table 2, row "responsible".
    pub responsible: Option<Responsible>,
}

impl<'a> Contact<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`template`](field@Self::template).
    pub fn template(mut self, value: impl Into<i64>) -> Self {
        self.template = Some(value.into());
        self
    }
    /// Sets [`name`](field@Self::name). First name.
    pub fn name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`mid_name`](field@Self::mid_name). Middle name.
    pub fn mid_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.mid_name = Some(value.into());
        self
    }
    /// Sets [`last_name`](field@Self::last_name).
    pub fn last_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    /// Sets [`post`](field@Self::post). Job title.
    pub fn post(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.post = Some(value.into());
        self
    }
    /// Sets [`email`](field@Self::email). Main email.
    pub fn email(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.email = Some(value.into());
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
    /// Sets [`address`](field@Self::address). Postal address.
    pub fn address(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets [`description`](field@Self::description). Free text.
    pub fn description(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`sex`](field@Self::sex). Gender. Allowed: `MALE`, `FEMALE`.
    pub fn sex(mut self, value: impl Into<Sex<'a>>) -> Self {
        self.sex = Some(value.into());
        self
    }
    /// Sets [`site`](field@Self::site). Web page.
    pub fn site(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.site = Some(value.into());
        self
    }
    /// Sets [`skype`](field@Self::skype). Skype name.
    pub fn skype(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.skype = Some(value.into());
        self
    }
    /// Sets [`facebook`](field@Self::facebook). Facebook page.
    pub fn facebook(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.facebook = Some(value.into());
        self
    }
    /// Sets [`vk`](field@Self::vk). Страница вконтакте.
    pub fn vk(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.vk = Some(value.into());
        self
    }
    /// Sets [`icq`](field@Self::icq). номер-icq.
    pub fn icq(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.icq = Some(value.into());
        self
    }
    /// Sets [`birthdate`](field@Self::birthdate). Date of birth.
    pub fn birthdate(mut self, value: impl Into<DateTime<'a>>) -> Self {
        self.birthdate = Some(value.into());
        self
    }
    /// Sets [`lang`](field@Self::lang). language:En. Allowed: `En`, `Ru`.
    pub fn lang(mut self, value: impl Into<Lang<'a>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets [`is_company`](field@Self::is_company). It is a company.
    pub fn is_company(mut self, value: impl Into<bool>) -> Self {
        self.is_company = Some(value.into());
        self
    }
    /// Sets [`can_be_worker`](field@Self::can_be_worker). May be chosen as a task participant.
    pub fn can_be_worker(mut self, value: impl Into<bool>) -> Self {
        self.can_be_worker = Some(value.into());
        self
    }
    /// Sets [`can_be_client`](field@Self::can_be_client). May be chosen as a task counterparty.
    pub fn can_be_client(mut self, value: impl Into<bool>) -> Self {
        self.can_be_client = Some(value.into());
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
}

impl IntoOwned for Contact<'_> {
    type Owned = Contact<'static>;
    fn into_owned(self) -> Self::Owned {
        Contact {
            template: self.template,
            name: own(self.name),
            mid_name: own(self.mid_name),
            last_name: own(self.last_name),
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
            is_company: self.is_company,
            can_be_worker: self.can_be_worker,
            can_be_client: self.can_be_client,
            group: self.group,
            custom_data: own(self.custom_data),
            responsible: self.responsible,
        }
    }
}

impl<'a> Object<'a> for Contact<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("template"), &mut self.template)?;
        reader.value(1, name!("name"), &mut self.name)?;
        reader.value(2, name!("midName"), &mut self.mid_name)?;
        reader.value(3, name!("lastName"), &mut self.last_name)?;
        reader.value(4, name!("post"), &mut self.post)?;
        reader.value(5, name!("email"), &mut self.email)?;
        reader.object(6, name!("phones"), &mut self.phones)?;
        reader.object(7, name!("secondaryEmails"), &mut self.secondary_emails)?;
        reader.value(8, name!("address"), &mut self.address)?;
        reader.value(9, name!("description"), &mut self.description)?;
        reader.value(10, name!("sex"), &mut self.sex)?;
        reader.value(11, name!("site"), &mut self.site)?;
        reader.value(12, name!("skype"), &mut self.skype)?;
        reader.value(13, name!("facebook"), &mut self.facebook)?;
        reader.value(14, name!("vk"), &mut self.vk)?;
        reader.value(15, name!("icq"), &mut self.icq)?;
        reader.value(16, name!("birthdate"), &mut self.birthdate)?;
        reader.value(17, name!("lang"), &mut self.lang)?;
        reader.value(18, name!("isCompany"), &mut self.is_company)?;
        reader.value(19, name!("canBeWorker"), &mut self.can_be_worker)?;
        reader.value(20, name!("canBeClient"), &mut self.can_be_client)?;
        reader.object(21, name!("group"), &mut self.group)?;
        reader.object(22, name!("customData"), &mut self.custom_data)?;
        reader.object(23, name!("responsible"), &mut self.responsible)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("template"), &self.template);
        writer.value(name!("name"), &self.name);
        writer.value(name!("midName"), &self.mid_name);
        writer.value(name!("lastName"), &self.last_name);
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
        writer.value(name!("isCompany"), &self.is_company);
        writer.value(name!("canBeWorker"), &self.can_be_worker);
        writer.value(name!("canBeClient"), &self.can_be_client);
        writer.object(name!("group"), &self.group);
        writer.object(name!("customData"), &self.custom_data);
        writer.object(name!("responsible"), &self.responsible);
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
        checker.object("phones", &self.phones);
        checker.object("secondaryEmails", &self.secondary_emails);
        checker
            .known(
                &self.sex,
                rule!(
                    "sex", Allowed(Sex::KNOWN),
                    "planfix/en/contact.add.html, request table, row \"sex\"", Warning
                ),
            );
        checker
            .text(
                &self.birthdate,
                rule!(
                    "birthdate", DateFormat(super::super::DATE_FORMS),
                    "planfix/en/contact.add.html, request table, row \"birthdate\""
                ),
            );
        checker
            .known(
                &self.lang,
                rule!(
                    "lang", Allowed(Lang::KNOWN),
                    "planfix/en/contact.add.html, request table, row \"lang\"", Warning
                ),
            );
        checker.object("group", &self.group);
        checker.object("customData", &self.custom_data);
        checker.object("responsible", &self.responsible);
    }
}

/// `contact.group` in a request of `contact.add`.
///
/// Source: planfix/en/contact.add.html, request sample, path "contact.group";
/// planfix/ru/contact.add.md, request sample, path "contact.group".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Group {
    /// Identifier of the contact group.
    ///
    /// Wire name: `id`. Its values come from `contact.getGroupList`.
    ///
    /// Source: planfix/en/contact.add.html, request table, row "group.id"; planfix/ru/contact.add.md,
    /// request table 2, row "group.id".
    pub id: Option<i64>,
}

impl Group {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`id`](field@Self::id). Identifier of the contact group. Its values come from
    /// `contact.getGroupList`.
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
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

impl Method for Request<'_> {
    type Response<'a> = Response;
    type Connection = super::super::Connection;
    const NAME: &'static str = "contact.add";
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
