// Written by `cargo xtask regen` from specs/planfix. Do not edit.
// Page: planfix/en/contact.get.txt
// Page: planfix/ru/contact.get.html

//! Reads a customer's data.
//!
//! The method `contact.get`, called as `POST` at `https://api.planfix.com/xml/`.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::planfix::contact::get::{Contact, Fields, Request};
//! use contactory::planfix::enums::ContactField;
//! use contactory::planfix::{Connection, Credentials};
//!
//! let connection = Connection::new("my-account", Credentials::token("my-api-key", "my-token"));
//! let contact = Contact::new().id(4711).user_id(4711);
//! let fields = Fields::new().field([ContactField::LastUpdateDate]);
//! let request = Request::new().contact(contact).fields(fields);
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
    Body, Checker, DateTime, Document, Error, ErrorFields, Format, IntoOwned, Method,
    Object, Reader, Reply, Root, Step, Style, Url, Validate, WriteError, Writer, name,
    own, rule, serde_document,
};
use std::borrow::Cow;
pub use super::super::enums::Sex;
pub use super::super::types::{
    Client, Contractors, CustomData, CustomValue, CustomValueField as Field, Fields,
    Group, Phone, Phones, SecondaryEmails, Template,
};

/// The request of `contact.get`.
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Request<'a> {
    /// Wire name: `contact`.
    ///
    /// Source: planfix/en/contact.get.txt, request sample, path "contact"; planfix/ru/contact.get.html,
    /// request sample, path "contact".
    pub contact: Option<Contact>,
    /// Fields to return beside the usual ones.
    ///
    /// Wire name: `fields`.
    ///
    /// Source: planfix/en/contact.get.txt, request table, row "fields"; planfix/ru/contact.get.html,
    /// request table, row "fields".
    pub fields: Option<Fields<'a>>,
}

impl<'a> Request<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`contact`](field@Self::contact).
    pub fn contact(mut self, value: impl Into<Contact>) -> Self {
        self.contact = Some(value.into());
        self
    }
    /// Sets [`fields`](field@Self::fields). Fields to return beside the usual ones.
    pub fn fields(mut self, value: impl Into<Fields<'a>>) -> Self {
        self.fields = Some(value.into());
        self
    }
}

impl IntoOwned for Request<'_> {
    type Owned = Request<'static>;
    fn into_owned(self) -> Self::Owned {
        Request {
            contact: self.contact,
            fields: own(self.fields),
        }
    }
}

impl<'a> Object<'a> for Request<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.object(0, name!("contact"), &mut self.contact)?;
        reader.object(1, name!("fields"), &mut self.fields)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.object(name!("contact"), &self.contact);
        writer.object(name!("fields"), &self.fields);
    }
}

impl<'a> Document<'a> for Request<'a> {
    const ROOT: Root = Root {
        name: name!("request"),
        attributes: &[(name!("method"), "contact.get")],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a Request);

impl Validate for Request<'_> {
    fn check(&self, checker: &mut Checker) {
        checker.object("contact", &self.contact);
        checker.object("fields", &self.fields);
    }
}

/// The answer of `contact.get` when it succeeds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Response<'a> {
    /// Wire name: `contact`.
    ///
    /// Source: planfix/en/contact.get.txt, response sample, path "contact"; planfix/ru/contact.get.html,
    /// response sample, path "contact".
    pub contact: Option<ResponseContact<'a>>,
}

impl<'a> Response<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`contact`](field@Self::contact).
    pub fn contact(mut self, value: impl Into<ResponseContact<'a>>) -> Self {
        self.contact = Some(value.into());
        self
    }
}

impl IntoOwned for Response<'_> {
    type Owned = Response<'static>;
    fn into_owned(self) -> Self::Owned {
        Response {
            contact: own(self.contact),
        }
    }
}

impl<'a> Object<'a> for Response<'a> {
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

impl<'a> Document<'a> for Response<'a> {
    const ROOT: Root = Root {
        name: name!("response"),
        attributes: &[(name!("status"), "ok")],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a Response);

/// `contact` in a request of `contact.get`.
///
/// Source: planfix/en/contact.get.txt, request sample, path "contact"; planfix/ru/contact.get.html,
/// request sample, path "contact".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Contact {
    /// Identifier of the contact.
    ///
    /// Wire name: `id`.
    ///
    /// Source: planfix/en/contact.get.txt, request table, row "contact.id"; planfix/ru/contact.get.html,
    /// request table, row "contact.id".
    pub id: Option<i64>,
    /// Contact identifier as used beside employees (as a task assignee, say) or in a field of the contact
    /// type if set, used instead of id when there is no general.
    ///
    /// Wire name: `userid`.
    ///
    /// Source: planfix/en/contact.get.txt, request table, row "userid"; planfix/ru/contact.get.html,
    /// request table, row "userid".
    pub user_id: Option<i64>,
    /// Number of the contact if set, used instead of id.
    ///
    /// Wire name: `general`.
    ///
    /// Source: planfix/en/contact.get.txt, request table, row "general"; planfix/ru/contact.get.html,
    /// request table, row "general".
    pub general: Option<i64>,
}

impl Contact {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`id`](field@Self::id). Identifier of the contact.
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`user_id`](field@Self::user_id).
    pub fn user_id(mut self, value: impl Into<i64>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets [`general`](field@Self::general). Number of the contact if set, used instead of id.
    pub fn general(mut self, value: impl Into<i64>) -> Self {
        self.general = Some(value.into());
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
        reader.value(1, name!("userid"), &mut self.user_id)?;
        reader.value(2, name!("general"), &mut self.general)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("id"), &self.id);
        writer.value(name!("userid"), &self.user_id);
        writer.value(name!("general"), &self.general);
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
        checker
            .demand(
                self.id.is_some() || self.user_id.is_some() || self.general.is_some(),
                rule!(
                    "", AtLeastOne(& ["id", "userid", "general"]),
                    "planfix/en/contact.get.txt, request table, row \"general\""
                ),
            );
    }
}

/// `contact` in an answer of `contact.get`.
///
/// Source: planfix/en/contact.get.txt, response sample, path "contact"; planfix/ru/contact.get.html,
/// response sample, path "contact".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResponseContact<'a> {
    /// Identifier of the contact.
    ///
    /// Wire name: `id`.
    ///
    /// Source: planfix/en/contact.get.txt, response sample, path "contact.id"; planfix/ru/contact.get.html,
    /// response table, row "id".
    pub id: Option<i64>,
    /// Contact identifier as used beside employees (as a task assignee, say) or in a field of the contact
    /// type.
    ///
    /// Wire name: `userid`.
    ///
    /// Source: planfix/en/contact.get.txt, response sample, path "contact.userid";
    /// planfix/ru/contact.get.html, response table, row "userid".
    pub user_id: Option<i64>,
    /// Number of the contact.
    ///
    /// Wire name: `general`.
    ///
    /// Source: planfix/en/contact.get.txt, response sample, path "contact.general";
    /// planfix/ru/contact.get.html, response table, row "general".
    pub general: Option<i64>,
    /// Wire name: `template`.
    ///
    /// Source: planfix/en/contact.get.txt, response sample, path "contact.template";
    /// planfix/ru/contact.get.html, response sample, path "contact.template".
    pub template: Option<Template>,
    /// Имя и отчество.
    ///
    /// Wire name: `name`.
    ///
    /// Source: planfix/en/contact.get.txt, response sample, path "contact.name";
    /// planfix/ru/contact.get.html, response table, row "name".
    pub name: Option<Cow<'a, str>>,
    /// Middle name.
    ///
    /// Wire name: `midName`.
    ///
    /// Source: planfix/en/contact.get.txt, response sample, path "contact.midName";
    /// planfix/ru/contact.get.html, response table, row "midName".
    pub mid_name: Option<Cow<'a, str>>,
    /// Last name.
    ///
    /// Wire name: `lastName`.
    ///
    /// Source: planfix/en/contact.get.txt, response sample, path "contact.lastName";
    /// planfix/ru/contact.get.html, response table, row "lastName".
    pub last_name: Option<Cow<'a, str>>,
    /// It is a company.
    ///
    /// Wire name: `isCompany`.
    ///
    /// Source: planfix/en/contact.get.txt, response sample, path "contact.isCompany";
    /// planfix/ru/contact.get.html, response table, row "isCompany".
    pub is_company: Option<bool>,
    /// Job title.
    ///
    /// Wire name: `post`.
    ///
    /// Source: planfix/en/contact.get.txt, response sample, path "contact.post";
    /// planfix/ru/contact.get.html, response table, row "post".
    pub post: Option<Cow<'a, str>>,
    /// Main email.
    ///
    /// Wire name: `email`.
    ///
    /// Source: planfix/en/contact.get.txt, response sample, path "contact.email";
    /// planfix/ru/contact.get.html, response table, row "email".
    pub email: Option<Cow<'a, str>>,
    /// Wire name: `secondaryEmails`.
    ///
    /// Source: planfix/en/contact.get.txt, response sample, path "contact.secondaryEmails";
    /// planfix/ru/contact.get.html, response sample, path "contact.secondaryEmails".
    pub secondary_emails: Option<SecondaryEmails<'a>>,
    /// Wire name: `phones`.
    ///
    /// Source: planfix/en/contact.get.txt, response sample, path "contact.phones";
    /// planfix/ru/contact.get.html, response table, row "phones".
    pub phones: Option<Phones<'a>>,
    /// Postal address.
    ///
    /// Wire name: `address`.
    ///
    /// Source: planfix/en/contact.get.txt, response sample, path "contact.address";
    /// planfix/ru/contact.get.html, response table, row "address".
    pub address: Option<Cow<'a, str>>,
    /// Free text.
    ///
    /// Wire name: `description`.
    ///
    /// Source: planfix/en/contact.get.txt, response sample, path "contact.description";
    /// planfix/ru/contact.get.html, response table, row "description".
    pub description: Option<Cow<'a, str>>,
    /// Gender.
    ///
    /// Wire name: `sex`. Declared as `enum`. Allowed: `MALE`, `FEMALE`.
    ///
    /// Source: planfix/en/contact.get.txt, response sample, path "contact.sex";
    /// planfix/ru/contact.get.html, response table, row "sex".
    pub sex: Option<Sex<'a>>,
    /// Web page.
    ///
    /// Wire name: `site`.
    ///
    /// Source: planfix/en/contact.get.txt, response sample, path "contact.site";
    /// planfix/ru/contact.get.html, response table, row "site".
    pub site: Option<Cow<'a, str>>,
    /// Skype name.
    ///
    /// Wire name: `skype`.
    ///
    /// Source: planfix/en/contact.get.txt, response sample, path "contact.skype";
    /// planfix/ru/contact.get.html, response table, row "skype".
    pub skype: Option<Cow<'a, str>>,
    /// Wire name: `icq`.
    ///
    /// Source: planfix/en/contact.get.txt, response sample, path "contact.icq";
    /// planfix/ru/contact.get.html, response table, row "icq".
    pub icq: Option<Cow<'a, str>>,
    /// Адрес картинки.
    ///
    /// Wire name: `userPic`.
    ///
    /// Source: planfix/en/contact.get.txt, response sample, path "contact.userPic";
    /// planfix/ru/contact.get.html, response table, row "userPic".
    pub user_pic: Option<Cow<'a, str>>,
    /// Date of birth.
    ///
    /// Wire name: `birthdate`.
    ///
    /// Source: planfix/en/contact.get.txt, response sample, path "contact.birthdate";
    /// planfix/ru/contact.get.html, response table, row "birthdate".
    pub birthdate: Option<DateTime<'a>>,
    /// Wire name: `signature`. Declared as `string(32)`. At most 32 characters.
    ///
    /// Source: planfix/ru/contact.get.html, response table, row "signature".
    pub signature: Option<Cow<'a, str>>,
    /// Wire name: `group`.
    ///
    /// Source: planfix/en/contact.get.txt, response sample, path "contact.group";
    /// planfix/ru/contact.get.html, response sample, path "contact.group".
    pub group: Option<Group<'a>>,
    /// компании, где он числится.
    ///
    /// Wire name: `contractors`.
    ///
    /// Source: planfix/en/contact.get.txt, response sample, path "contact.contractors";
    /// planfix/ru/contact.get.html, response table, row "contractors".
    pub contractors: Option<Contractors<'a>>,
    /// Открыт ли контакту доступ в ПланФикс.
    ///
    /// Wire name: `havePlanfixAccess`.
    ///
    /// Source: planfix/ru/contact.get.html, response table, row "havePlanfixAccess".
    pub have_planfix_access: Option<bool>,
    /// Wire name: `telegram`.
    ///
    /// Source: planfix/ru/contact.get.html, response sample, path "contact.telegram".
    pub telegram: Option<Telegram>,
    /// Values of custom fields.
    ///
    /// Wire name: `customData`.
    ///
    /// Source: planfix/ru/contact.get.html, response table, row "customData".
    pub custom_data: Option<CustomData<'a>>,
    /// Holds the supervisors.
    ///
    /// Wire name: `responsible`.
    ///
    /// Source: planfix/ru/contact.get.html, response table, row "responsible".
    pub responsible: Option<Responsible<'a>>,
}

impl<'a> ResponseContact<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`id`](field@Self::id). Identifier of the contact.
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`user_id`](field@Self::user_id). Contact identifier as used beside employees (as a task
    /// assignee, say) or in a field of the contact type.
    pub fn user_id(mut self, value: impl Into<i64>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets [`general`](field@Self::general). Number of the contact.
    pub fn general(mut self, value: impl Into<i64>) -> Self {
        self.general = Some(value.into());
        self
    }
    /// Sets [`template`](field@Self::template).
    pub fn template(mut self, value: impl Into<Template>) -> Self {
        self.template = Some(value.into());
        self
    }
    /// Sets [`name`](field@Self::name). Имя и отчество.
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
    /// Sets [`is_company`](field@Self::is_company). It is a company.
    pub fn is_company(mut self, value: impl Into<bool>) -> Self {
        self.is_company = Some(value.into());
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
    /// Sets [`secondary_emails`](field@Self::secondary_emails).
    pub fn secondary_emails(mut self, value: impl Into<SecondaryEmails<'a>>) -> Self {
        self.secondary_emails = Some(value.into());
        self
    }
    /// Sets [`phones`](field@Self::phones).
    pub fn phones(mut self, value: impl Into<Phones<'a>>) -> Self {
        self.phones = Some(value.into());
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
    /// Sets [`icq`](field@Self::icq).
    pub fn icq(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.icq = Some(value.into());
        self
    }
    /// Sets [`user_pic`](field@Self::user_pic). Адрес картинки.
    pub fn user_pic(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.user_pic = Some(value.into());
        self
    }
    /// Sets [`birthdate`](field@Self::birthdate). Date of birth.
    pub fn birthdate(mut self, value: impl Into<DateTime<'a>>) -> Self {
        self.birthdate = Some(value.into());
        self
    }
    /// Sets [`signature`](field@Self::signature). At most 32 characters.
    pub fn signature(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.signature = Some(value.into());
        self
    }
    /// Sets [`group`](field@Self::group).
    pub fn group(mut self, value: impl Into<Group<'a>>) -> Self {
        self.group = Some(value.into());
        self
    }
    /// Sets [`contractors`](field@Self::contractors). компании, где он числится.
    pub fn contractors(mut self, value: impl Into<Contractors<'a>>) -> Self {
        self.contractors = Some(value.into());
        self
    }
    /// Sets [`have_planfix_access`](field@Self::have_planfix_access). Открыт ли контакту доступ в ПланФикс.
    pub fn have_planfix_access(mut self, value: impl Into<bool>) -> Self {
        self.have_planfix_access = Some(value.into());
        self
    }
    /// Sets [`telegram`](field@Self::telegram).
    pub fn telegram(mut self, value: impl Into<Telegram>) -> Self {
        self.telegram = Some(value.into());
        self
    }
    /// Sets [`custom_data`](field@Self::custom_data). Values of custom fields.
    pub fn custom_data(mut self, value: impl Into<CustomData<'a>>) -> Self {
        self.custom_data = Some(value.into());
        self
    }
    /// Sets [`responsible`](field@Self::responsible). Holds the supervisors.
    pub fn responsible(mut self, value: impl Into<Responsible<'a>>) -> Self {
        self.responsible = Some(value.into());
        self
    }
}

impl IntoOwned for ResponseContact<'_> {
    type Owned = ResponseContact<'static>;
    fn into_owned(self) -> Self::Owned {
        ResponseContact {
            id: self.id,
            user_id: self.user_id,
            general: self.general,
            template: self.template,
            name: own(self.name),
            mid_name: own(self.mid_name),
            last_name: own(self.last_name),
            is_company: self.is_company,
            post: own(self.post),
            email: own(self.email),
            secondary_emails: own(self.secondary_emails),
            phones: own(self.phones),
            address: own(self.address),
            description: own(self.description),
            sex: own(self.sex),
            site: own(self.site),
            skype: own(self.skype),
            icq: own(self.icq),
            user_pic: own(self.user_pic),
            birthdate: own(self.birthdate),
            signature: own(self.signature),
            group: own(self.group),
            contractors: own(self.contractors),
            have_planfix_access: self.have_planfix_access,
            telegram: self.telegram,
            custom_data: own(self.custom_data),
            responsible: own(self.responsible),
        }
    }
}

impl<'a> Object<'a> for ResponseContact<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("id"), &mut self.id)?;
        reader.value(1, name!("userid"), &mut self.user_id)?;
        reader.value(2, name!("general"), &mut self.general)?;
        reader.object(3, name!("template"), &mut self.template)?;
        reader.value(4, name!("name"), &mut self.name)?;
        reader.value(5, name!("midName"), &mut self.mid_name)?;
        reader.value(6, name!("lastName"), &mut self.last_name)?;
        reader.value(7, name!("isCompany"), &mut self.is_company)?;
        reader.value(8, name!("post"), &mut self.post)?;
        reader.value(9, name!("email"), &mut self.email)?;
        reader.object(10, name!("secondaryEmails"), &mut self.secondary_emails)?;
        reader.object(11, name!("phones"), &mut self.phones)?;
        reader.value(12, name!("address"), &mut self.address)?;
        reader.value(13, name!("description"), &mut self.description)?;
        reader.value(14, name!("sex"), &mut self.sex)?;
        reader.value(15, name!("site"), &mut self.site)?;
        reader.value(16, name!("skype"), &mut self.skype)?;
        reader.value(17, name!("icq"), &mut self.icq)?;
        reader.value(18, name!("userPic"), &mut self.user_pic)?;
        reader.value(19, name!("birthdate"), &mut self.birthdate)?;
        reader.value(20, name!("signature"), &mut self.signature)?;
        reader.object(21, name!("group"), &mut self.group)?;
        reader.object(22, name!("contractors"), &mut self.contractors)?;
        reader.value(23, name!("havePlanfixAccess"), &mut self.have_planfix_access)?;
        reader.object(24, name!("telegram"), &mut self.telegram)?;
        reader.object(25, name!("customData"), &mut self.custom_data)?;
        reader.object(26, name!("responsible"), &mut self.responsible)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("id"), &self.id);
        writer.value(name!("userid"), &self.user_id);
        writer.value(name!("general"), &self.general);
        writer.object(name!("template"), &self.template);
        writer.value(name!("name"), &self.name);
        writer.value(name!("midName"), &self.mid_name);
        writer.value(name!("lastName"), &self.last_name);
        writer.value(name!("isCompany"), &self.is_company);
        writer.value(name!("post"), &self.post);
        writer.value(name!("email"), &self.email);
        writer.object(name!("secondaryEmails"), &self.secondary_emails);
        writer.object(name!("phones"), &self.phones);
        writer.value(name!("address"), &self.address);
        writer.value(name!("description"), &self.description);
        writer.value(name!("sex"), &self.sex);
        writer.value(name!("site"), &self.site);
        writer.value(name!("skype"), &self.skype);
        writer.value(name!("icq"), &self.icq);
        writer.value(name!("userPic"), &self.user_pic);
        writer.value(name!("birthdate"), &self.birthdate);
        writer.value(name!("signature"), &self.signature);
        writer.object(name!("group"), &self.group);
        writer.object(name!("contractors"), &self.contractors);
        writer.value(name!("havePlanfixAccess"), &self.have_planfix_access);
        writer.object(name!("telegram"), &self.telegram);
        writer.object(name!("customData"), &self.custom_data);
        writer.object(name!("responsible"), &self.responsible);
    }
}

impl<'a> Document<'a> for ResponseContact<'a> {
    const ROOT: Root = Root {
        name: name!("contact"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a ResponseContact);

/// `contact.telegram` in an answer of `contact.get`.
///
/// Source: planfix/ru/contact.get.html, response sample, path "contact.telegram".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Telegram {
    /// Internal Telegram identifier.
    ///
    /// Wire name: `id`.
    ///
    /// Source: planfix/ru/contact.get.html, response table, row "telegram.id".
    pub id: Option<i64>,
}

impl Telegram {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`id`](field@Self::id). Internal Telegram identifier.
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
}

impl IntoOwned for Telegram {
    type Owned = Telegram;
    fn into_owned(self) -> Self::Owned {
        self
    }
}

impl<'a> Object<'a> for Telegram {
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

impl Document<'_> for Telegram {
    const ROOT: Root = Root {
        name: name!("telegram"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!(Telegram);

/// Holds the supervisors.
///
/// `contact.responsible` in an answer of `contact.get`.
///
/// Source: planfix/ru/contact.get.html, response table, row "responsible".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Responsible<'a> {
    /// Содержит ответственных.
    ///
    /// Wire name: `users`.
    ///
    /// Source: planfix/ru/contact.get.html, response table, row "responsible.users".
    pub users: Option<Users<'a>>,
    /// Holds the supervising groups.
    ///
    /// Wire name: `groups`.
    ///
    /// Source: planfix/ru/contact.get.html, response table, row "responsible.groups".
    pub groups: Option<Groups<'a>>,
}

impl<'a> Responsible<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`users`](field@Self::users). Содержит ответственных.
    pub fn users(mut self, value: impl Into<Users<'a>>) -> Self {
        self.users = Some(value.into());
        self
    }
    /// Sets [`groups`](field@Self::groups). Holds the supervising groups.
    pub fn groups(mut self, value: impl Into<Groups<'a>>) -> Self {
        self.groups = Some(value.into());
        self
    }
}

impl IntoOwned for Responsible<'_> {
    type Owned = Responsible<'static>;
    fn into_owned(self) -> Self::Owned {
        Responsible {
            users: own(self.users),
            groups: own(self.groups),
        }
    }
}

impl<'a> Object<'a> for Responsible<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.object(0, name!("users"), &mut self.users)?;
        reader.object(1, name!("groups"), &mut self.groups)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.object(name!("users"), &self.users);
        writer.object(name!("groups"), &self.groups);
    }
}

impl<'a> Document<'a> for Responsible<'a> {
    const ROOT: Root = Root {
        name: name!("responsible"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a Responsible);

/// Содержит ответственных.
///
/// `contact.responsible.users` in an answer of `contact.get`.
///
/// Source: planfix/ru/contact.get.html, response table, row "responsible.users".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Users<'a> {
    /// Сотрудник.
    ///
    /// Wire name: `user`. Declared as `node`.
    ///
    /// Source: planfix/ru/contact.get.html, response table, row "responsible.users.user".
    pub user: Vec<User<'a>>,
}

impl<'a> Users<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`user`](field@Self::user). Сотрудник.
    pub fn user(mut self, value: impl IntoIterator<Item = impl Into<User<'a>>>) -> Self {
        self.user = value.into_iter().map(Into::into).collect();
        self
    }
}

impl IntoOwned for Users<'_> {
    type Owned = Users<'static>;
    fn into_owned(self) -> Self::Owned {
        Users { user: own(self.user) }
    }
}

impl<'a> Object<'a> for Users<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.objects(0, name!("user"), &mut self.user)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.objects(name!("user"), &self.user);
    }
}

impl<'a> Document<'a> for Users<'a> {
    const ROOT: Root = Root {
        name: name!("users"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a Users);

/// Holds the supervising groups.
///
/// `contact.responsible.groups` in an answer of `contact.get`.
///
/// Source: planfix/ru/contact.get.html, response table, row "responsible.groups".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Groups<'a> {
    /// Группа.
    ///
    /// Wire name: `group`. Declared as `node`.
    ///
    /// Source: planfix/ru/contact.get.html, response table, row "responsible.groups.group".
    pub group: Vec<Group<'a>>,
}

impl<'a> Groups<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`group`](field@Self::group). Группа.
    pub fn group(
        mut self,
        value: impl IntoIterator<Item = impl Into<Group<'a>>>,
    ) -> Self {
        self.group = value.into_iter().map(Into::into).collect();
        self
    }
}

impl IntoOwned for Groups<'_> {
    type Owned = Groups<'static>;
    fn into_owned(self) -> Self::Owned {
        Groups { group: own(self.group) }
    }
}

impl<'a> Object<'a> for Groups<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.objects(0, name!("group"), &mut self.group)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.objects(name!("group"), &self.group);
    }
}

impl<'a> Document<'a> for Groups<'a> {
    const ROOT: Root = Root {
        name: name!("groups"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a Groups);

/// Сотрудник.
///
/// `contact.responsible.users.user` in an answer of `contact.get`.
///
/// Source: planfix/ru/contact.get.html, response table, row "responsible.users.user".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct User<'a> {
    /// Identifier of a user.
    ///
    /// Wire name: `id`.
    ///
    /// Source: planfix/ru/contact.get.html, response table, row "responsible.users.user.id".
    pub id: Option<i64>,
    /// Имя сотрудника.
    ///
    /// Wire name: `name`.
    ///
    /// Source: planfix/ru/contact.get.html, response table, row "responsible.users.user.name".
    pub name: Option<Cow<'a, str>>,
}

impl<'a> User<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`id`](field@Self::id). Identifier of a user.
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`name`](field@Self::name). Имя сотрудника.
    pub fn name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl IntoOwned for User<'_> {
    type Owned = User<'static>;
    fn into_owned(self) -> Self::Owned {
        User {
            id: self.id,
            name: own(self.name),
        }
    }
}

impl<'a> Object<'a> for User<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("id"), &mut self.id)?;
        reader.value(1, name!("name"), &mut self.name)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("id"), &self.id);
        writer.value(name!("name"), &self.name);
    }
}

impl<'a> Document<'a> for User<'a> {
    const ROOT: Root = Root {
        name: name!("user"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a User);

impl Method for Request<'_> {
    type Response<'a> = Response<'a>;
    type Connection = super::super::Connection;
    const NAME: &'static str = "contact.get";
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
