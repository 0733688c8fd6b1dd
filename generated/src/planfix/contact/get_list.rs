// Written by `cargo xtask regen` from specs/planfix. Do not edit.
// Page: planfix/en/contact.getList.txt
// Page: planfix/ru/contact.getList.html

//! Lists contacts.
//!
//! The method `contact.getList`, called as `POST` at `https://api.planfix.com/xml/`.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::planfix::contact::get_list::{Fields, Filter, Filters, Request};
//! use contactory::planfix::enums::ContactField;
//! use contactory::planfix::{Connection, Credentials};
//!
//! let connection = Connection::new("my-account", Credentials::token("my-api-key", "my-token"));
//! let filter = Filter::new().value("Analytical Engines");
//! let filters = Filters::new().filter([filter]);
//! let fields = Fields::new().field([ContactField::LastUpdateDate]);
//! let request = Request::new().filters(filters).fields(fields);
//! let sent = request.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! let response = Request::read_reply(200, r#"<response status="ok"><contacts><contact><id>4711</id></contact></contacts></response>"#)?;
//! assert_eq!(response.contacts.unwrap_or_default().contact[0].id, Some(4711));
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
pub use super::super::enums::{Role, Sex, Target, UserStatus};
pub use super::super::types::{
    Client, Contractors, CustomData, CustomValue, CustomValueField as Field, Fields,
    Phone, Phones, Template,
};

/// The request of `contact.getList`.
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Request<'a> {
    /// Which page to return.
    ///
    /// Wire name: `pageCurrent`.
    ///
    /// Source: planfix/en/contact.getList.txt, request table, row "pageCurrent";
    /// planfix/ru/contact.getList.html, request table, row "pageCurrent".
    pub page_current: Option<i64>,
    /// Contacts on a page.
    ///
    /// Wire name: `pageSize`.
    ///
    /// Source: planfix/en/contact.getList.txt, request table, row "pageSize";
    /// planfix/ru/contact.getList.html, request table, row "pageSize".
    pub page_size: Option<i64>,
    /// What to list: companies, contacts, or what a filter finds.
    ///
    /// Wire name: `target`. Declared as `enum / int`. Default: `contact`. Allowed: `contact`, `company`,
    /// `template`.
    ///
    /// Source: planfix/en/contact.getList.txt, request table, row "target";
    /// planfix/ru/contact.getList.html, request table, row "target".
    pub target: Option<Target<'a>>,
    /// Identifier of the company to which they belong.
    ///
    /// Wire name: `company`. Optional.
    ///
    /// Source: planfix/en/contact.getList.txt, request table, row "company";
    /// planfix/ru/contact.getList.html, request table, row "company".
    pub company: Option<i64>,
    /// Text to find in first name, last name or email.
    ///
    /// Wire name: `search`.
    ///
    /// Source: planfix/en/contact.getList.txt, request table, row "search";
    /// planfix/ru/contact.getList.html, request table, row "search".
    pub search: Option<Cow<'a, str>>,
    /// Conditions to filter by, in more elaborate ways.
    ///
    /// Wire name: `filters`.
    ///
    /// Source: planfix/en/contact.getList.txt, request table, row "filters";
    /// planfix/ru/contact.getList.html, request table, row "filters".
    pub filters: Option<Filters<'a>>,
    /// Fields to return beside the usual ones.
    ///
    /// Wire name: `fields`.
    ///
    /// Source: planfix/en/contact.getList.txt, request table, row "fields";
    /// planfix/ru/contact.getList.html, request table, row "fields".
    pub fields: Option<Fields<'a>>,
}

impl<'a> Request<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`page_current`](field@Self::page_current). Which page to return.
    pub fn page_current(mut self, value: impl Into<i64>) -> Self {
        self.page_current = Some(value.into());
        self
    }
    /// Sets [`page_size`](field@Self::page_size). Contacts on a page.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets [`target`](field@Self::target). What to list: companies, contacts, or what a filter finds.
    /// Default: `contact`. Allowed: `contact`, `company`, `template`.
    pub fn target(mut self, value: impl Into<Target<'a>>) -> Self {
        self.target = Some(value.into());
        self
    }
    /// Sets [`company`](field@Self::company). Identifier of the company to which they belong. Optional.
    pub fn company(mut self, value: impl Into<i64>) -> Self {
        self.company = Some(value.into());
        self
    }
    /// Sets [`search`](field@Self::search). Text to find in first name, last name or email.
    pub fn search(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.search = Some(value.into());
        self
    }
    /// Sets [`filters`](field@Self::filters). Conditions to filter by, in more elaborate ways.
    pub fn filters(mut self, value: impl Into<Filters<'a>>) -> Self {
        self.filters = Some(value.into());
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
            page_current: self.page_current,
            page_size: self.page_size,
            target: own(self.target),
            company: self.company,
            search: own(self.search),
            filters: own(self.filters),
            fields: own(self.fields),
        }
    }
}

impl<'a> Object<'a> for Request<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("pageCurrent"), &mut self.page_current)?;
        reader.value(1, name!("pageSize"), &mut self.page_size)?;
        reader.value(2, name!("target"), &mut self.target)?;
        reader.value(3, name!("company"), &mut self.company)?;
        reader.value(4, name!("search"), &mut self.search)?;
        reader.object(5, name!("filters"), &mut self.filters)?;
        reader.object(6, name!("fields"), &mut self.fields)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("pageCurrent"), &self.page_current);
        writer.value(name!("pageSize"), &self.page_size);
        writer.value(name!("target"), &self.target);
        writer.value(name!("company"), &self.company);
        writer.value(name!("search"), &self.search);
        writer.object(name!("filters"), &self.filters);
        writer.object(name!("fields"), &self.fields);
    }
}

impl<'a> Document<'a> for Request<'a> {
    const ROOT: Root = Root {
        name: name!("request"),
        attributes: &[(name!("method"), "contact.getList")],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a Request);

impl Validate for Request<'_> {
    fn check(&self, checker: &mut Checker) {
        checker
            .known(
                &self.target,
                rule!(
                    "target", Allowed(Target::KNOWN),
                    "planfix/en/contact.getList.txt, request table, row \"target\"",
                    Warning
                ),
            );
        checker.object("filters", &self.filters);
        checker.object("fields", &self.fields);
    }
}

/// The answer of `contact.getList` when it succeeds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Response<'a> {
    /// Контакты.
    ///
    /// Wire name: `contacts`.
    ///
    /// Source: planfix/en/contact.getList.txt, response sample, path "contacts";
    /// planfix/ru/contact.getList.html, response table, row "contacts".
    pub contacts: Option<Contacts<'a>>,
}

impl<'a> Response<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`contacts`](field@Self::contacts). Контакты.
    pub fn contacts(mut self, value: impl Into<Contacts<'a>>) -> Self {
        self.contacts = Some(value.into());
        self
    }
}

impl IntoOwned for Response<'_> {
    type Owned = Response<'static>;
    fn into_owned(self) -> Self::Owned {
        Response {
            contacts: own(self.contacts),
        }
    }
}

impl<'a> Object<'a> for Response<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.object(0, name!("contacts"), &mut self.contacts)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.object(name!("contacts"), &self.contacts);
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

/// Conditions to filter by, in more elaborate ways.
///
/// `filters` in a request of `contact.getList`.
///
/// Source: planfix/en/contact.getList.txt, request table, row "filters";
/// planfix/ru/contact.getList.html, request table, row "filters".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Filters<'a> {
    /// Wire name: `filter`.
    ///
    /// Source: planfix/en/contact.getList.txt, request sample, path "filters.filter";
    /// planfix/ru/contact.getList.html, request sample, path "filters.filter".
    pub filter: Vec<Filter<'a>>,
}

impl<'a> Filters<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`filter`](field@Self::filter).
    pub fn filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<Filter<'a>>>,
    ) -> Self {
        self.filter = value.into_iter().map(Into::into).collect();
        self
    }
}

impl IntoOwned for Filters<'_> {
    type Owned = Filters<'static>;
    fn into_owned(self) -> Self::Owned {
        Filters {
            filter: own(self.filter),
        }
    }
}

impl<'a> Object<'a> for Filters<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.objects(0, name!("filter"), &mut self.filter)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.objects(name!("filter"), &self.filter);
    }
}

impl<'a> Document<'a> for Filters<'a> {
    const ROOT: Root = Root {
        name: name!("filters"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a Filters);

impl Validate for Filters<'_> {
    fn check(&self, checker: &mut Checker) {
        checker.objects("filter", &self.filter);
    }
}

/// Контакты.
///
/// `contacts` in an answer of `contact.getList`.
///
/// Source: planfix/en/contact.getList.txt, response sample, path "contacts";
/// planfix/ru/contact.getList.html, response table, row "contacts".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Contacts<'a> {
    /// Сколько контактов на странице.
    ///
    /// Wire name: attribute `count`.
    ///
    /// Source: planfix/en/contact.getList.txt, response sample, path "contacts.count";
    /// planfix/ru/contact.getList.html, response table, row "contacts count".
    pub count: Option<i64>,
    /// Сколько контактов подходит всего.
    ///
    /// Wire name: attribute `totalCount`.
    ///
    /// Source: planfix/en/contact.getList.txt, response sample, path "contacts.totalCount";
    /// planfix/ru/contact.getList.html, response table, row "contacts totalCount".
    pub total_count: Option<i64>,
    /// Узел одного контакта.
    ///
    /// Wire name: `contact`.
    ///
    /// Source: planfix/en/contact.getList.txt, response sample, path "contacts.contact";
    /// planfix/ru/contact.getList.html, response table, row "contact".
    pub contact: Vec<Contact<'a>>,
}

impl<'a> Contacts<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`count`](field@Self::count). Сколько контактов на странице.
    pub fn count(mut self, value: impl Into<i64>) -> Self {
        self.count = Some(value.into());
        self
    }
    /// Sets [`total_count`](field@Self::total_count). Сколько контактов подходит всего.
    pub fn total_count(mut self, value: impl Into<i64>) -> Self {
        self.total_count = Some(value.into());
        self
    }
    /// Sets [`contact`](field@Self::contact). Узел одного контакта.
    pub fn contact(
        mut self,
        value: impl IntoIterator<Item = impl Into<Contact<'a>>>,
    ) -> Self {
        self.contact = value.into_iter().map(Into::into).collect();
        self
    }
}

impl IntoOwned for Contacts<'_> {
    type Owned = Contacts<'static>;
    fn into_owned(self) -> Self::Owned {
        Contacts {
            count: self.count,
            total_count: self.total_count,
            contact: own(self.contact),
        }
    }
}

impl<'a> Object<'a> for Contacts<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.attribute(0, name!("count"), &mut self.count)?;
        reader.attribute(1, name!("totalCount"), &mut self.total_count)?;
        reader.objects(2, name!("contact"), &mut self.contact)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.attribute(name!("count"), &self.count);
        writer.attribute(name!("totalCount"), &self.total_count);
        writer.objects(name!("contact"), &self.contact);
    }
}

impl<'a> Document<'a> for Contacts<'a> {
    const ROOT: Root = Root {
        name: name!("contacts"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a Contacts);

/// `filters.filter` in a request of `contact.getList`.
///
/// Source: planfix/en/contact.getList.txt, request sample, path "filters.filter";
/// planfix/ru/contact.getList.html, request sample, path "filters.filter".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Filter<'a> {
    /// Wire name: `type`.
    ///
    /// Source: planfix/en/contact.getList.txt, request sample, path "filters.filter.type";
    /// planfix/ru/contact.getList.html, request sample, path "filters.filter.type".
    pub type_: Option<Cow<'a, str>>,
    /// Wire name: `operator`.
    ///
    /// Source: planfix/en/contact.getList.txt, request sample, path "filters.filter.operator";
    /// planfix/ru/contact.getList.html, request sample, path "filters.filter.operator".
    pub operator: Option<Cow<'a, str>>,
    /// Wire name: `value`.
    ///
    /// Source: planfix/en/contact.getList.txt, request sample, path "filters.filter.value";
    /// planfix/ru/contact.getList.html, request sample, path "filters.filter.value".
    pub value: Option<Cow<'a, str>>,
    /// Wire name: `field`.
    ///
    /// Source: planfix/en/contact.getList.txt, request sample, path "filters.filter.field";
    /// planfix/ru/contact.getList.html, request sample, path "filters.filter.field".
    pub field: Option<Cow<'a, str>>,
}

impl<'a> Filter<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`type_`](field@Self::type_).
    pub fn type_(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets [`operator`](field@Self::operator).
    pub fn operator(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.operator = Some(value.into());
        self
    }
    /// Sets [`value`](field@Self::value).
    pub fn value(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets [`field`](field@Self::field).
    pub fn field(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.field = Some(value.into());
        self
    }
}

impl IntoOwned for Filter<'_> {
    type Owned = Filter<'static>;
    fn into_owned(self) -> Self::Owned {
        Filter {
            type_: own(self.type_),
            operator: own(self.operator),
            value: own(self.value),
            field: own(self.field),
        }
    }
}

impl<'a> Object<'a> for Filter<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("type"), &mut self.type_)?;
        reader.value(1, name!("operator"), &mut self.operator)?;
        reader.value(2, name!("value"), &mut self.value)?;
        reader.value(3, name!("field"), &mut self.field)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("type"), &self.type_);
        writer.value(name!("operator"), &self.operator);
        writer.value(name!("value"), &self.value);
        writer.value(name!("field"), &self.field);
    }
}

impl<'a> Document<'a> for Filter<'a> {
    const ROOT: Root = Root {
        name: name!("filter"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a Filter);

impl Validate for Filter<'_> {
    fn check(&self, _checker: &mut Checker) {}
}

/// Узел одного контакта.
///
/// `contacts.contact` in an answer of `contact.getList`.
///
/// Source: planfix/en/contact.getList.txt, response sample, path "contacts.contact";
/// planfix/ru/contact.getList.html, response table, row "contact".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Contact<'a> {
    /// Identifier of the contact.
    ///
    /// Wire name: `id`.
    ///
    /// Source: planfix/en/contact.getList.txt, response sample, path "contacts.contact.id";
    /// planfix/ru/contact.getList.html, response table, row "id".
    pub id: Option<i64>,
    /// Contact identifier as used beside employees (as a task assignee, say) or in a field of the contact
    /// type.
    ///
    /// Wire name: `userid`.
    ///
    /// Source: planfix/en/contact.getList.txt, response sample, path "contacts.contact.userid";
    /// planfix/ru/contact.getList.html, response table, row "userid".
    pub user_id: Option<i64>,
    /// Number of the contact.
    ///
    /// Wire name: `general`.
    ///
    /// Source: planfix/en/contact.getList.txt, response sample, path "contacts.contact.general";
    /// planfix/ru/contact.getList.html, response table, row "general".
    pub general: Option<i64>,
    /// Wire name: `template`.
    ///
    /// Source: planfix/en/contact.getList.txt, response sample, path "contacts.contact.template";
    /// planfix/ru/contact.getList.html, response sample, path "contacts.contact.template".
    pub template: Option<Template>,
    /// Имя и отчество.
    ///
    /// Wire name: `name`.
    ///
    /// Source: planfix/en/contact.getList.txt, response sample, path "contacts.contact.name";
    /// planfix/ru/contact.getList.html, response table, row "name".
    pub name: Option<Cow<'a, str>>,
    /// Last name.
    ///
    /// Wire name: `lastName`.
    ///
    /// Source: planfix/en/contact.getList.txt, response sample, path "contacts.contact.lastName";
    /// planfix/ru/contact.getList.html, response table, row "lastName".
    pub last_name: Option<Cow<'a, str>>,
    /// It is a company.
    ///
    /// Wire name: `isCompany`.
    ///
    /// Source: planfix/en/contact.getList.txt, response sample, path "contacts.contact.isCompany";
    /// planfix/ru/contact.getList.html, response table, row "isCompany".
    pub is_company: Option<bool>,
    /// Job title.
    ///
    /// Wire name: `post`.
    ///
    /// Source: planfix/en/contact.getList.txt, response sample, path "contacts.contact.post";
    /// planfix/ru/contact.getList.html, response table, row "post".
    pub post: Option<Cow<'a, str>>,
    /// Main email.
    ///
    /// Wire name: `email`.
    ///
    /// Source: planfix/en/contact.getList.txt, response sample, path "contacts.contact.email";
    /// planfix/ru/contact.getList.html, response table, row "email".
    pub email: Option<Cow<'a, str>>,
    /// Wire name: `phones`.
    ///
    /// Source: planfix/en/contact.getList.txt, response sample, path "contacts.contact.phones";
    /// planfix/ru/contact.getList.html, response table, row "phones".
    pub phones: Option<Phones<'a>>,
    /// Postal address.
    ///
    /// Wire name: `address`.
    ///
    /// Source: planfix/ru/contact.getList.html, response table, row "address".
    pub address: Option<Cow<'a, str>>,
    /// Free text.
    ///
    /// Wire name: `description`.
    ///
    /// Source: planfix/ru/contact.getList.html, response table, row "description".
    pub description: Option<Cow<'a, str>>,
    /// Gender.
    ///
    /// Wire name: `sex`. Declared as `enum`. Allowed: `MALE`, `FEMALE`.
    ///
    /// Source: planfix/ru/contact.getList.html, response table, row "sex".
    pub sex: Option<Sex<'a>>,
    /// Skype name.
    ///
    /// Wire name: `skype`.
    ///
    /// Source: planfix/ru/contact.getList.html, response table, row "skype".
    pub skype: Option<Cow<'a, str>>,
    /// Wire name: `facebook`.
    ///
    /// Source: planfix/ru/contact.getList.html, response table, row "facebook".
    pub facebook: Option<Cow<'a, str>>,
    /// Wire name: `vk`.
    ///
    /// Source: planfix/ru/contact.getList.html, response table, row "vk".
    pub vk: Option<Cow<'a, str>>,
    /// Wire name: `telegramId`.
    ///
    /// Source: planfix/ru/contact.getList.html, response table, row "telegramId".
    pub telegram_id: Option<Cow<'a, str>>,
    /// Wire name: `icq`.
    ///
    /// Source: planfix/ru/contact.getList.html, response table, row "icq".
    pub icq: Option<Cow<'a, str>>,
    /// Адрес картинки.
    ///
    /// Wire name: `userPic`.
    ///
    /// Source: planfix/ru/contact.getList.html, response table, row "userPic".
    pub user_pic: Option<Cow<'a, str>>,
    /// Date of birth.
    ///
    /// Wire name: `birthdate`.
    ///
    /// Source: planfix/ru/contact.getList.html, response table, row "birthdate".
    pub birthdate: Option<DateTime<'a>>,
    /// Wire name: `signature`. Declared as `string(32)`. At most 32 characters.
    ///
    /// Source: planfix/ru/contact.getList.html, response table, row "signature".
    pub signature: Option<Cow<'a, str>>,
    /// Открыт ли контакту доступ в ПланФикс.
    ///
    /// Wire name: `havePlanfixAccess`.
    ///
    /// Source: planfix/ru/contact.getList.html, response table, row "havePlanfixAccess".
    pub have_planfix_access: Option<bool>,
    /// Учётная запись.
    ///
    /// Wire name: `user`.
    ///
    /// Source: planfix/ru/contact.getList.html, response table, row "user".
    pub user: Option<User<'a>>,
    /// контрагенты, где он числится.
    ///
    /// Wire name: `contractors`.
    ///
    /// Source: planfix/ru/contact.getList.html, response table, row "contractors".
    pub contractors: Option<Contractors<'a>>,
    /// Values of custom fields.
    ///
    /// Wire name: `customData`.
    ///
    /// Source: planfix/ru/contact.getList.html, response table, row "customData".
    pub custom_data: Option<CustomData<'a>>,
}

impl<'a> Contact<'a> {
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
    /// Sets [`skype`](field@Self::skype). Skype name.
    pub fn skype(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.skype = Some(value.into());
        self
    }
    /// Sets [`facebook`](field@Self::facebook).
    pub fn facebook(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.facebook = Some(value.into());
        self
    }
    /// Sets [`vk`](field@Self::vk).
    pub fn vk(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.vk = Some(value.into());
        self
    }
    /// Sets [`telegram_id`](field@Self::telegram_id).
    pub fn telegram_id(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.telegram_id = Some(value.into());
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
    /// Sets [`have_planfix_access`](field@Self::have_planfix_access). Открыт ли контакту доступ в ПланФикс.
    pub fn have_planfix_access(mut self, value: impl Into<bool>) -> Self {
        self.have_planfix_access = Some(value.into());
        self
    }
    /// Sets [`user`](field@Self::user). Учётная запись.
    pub fn user(mut self, value: impl Into<User<'a>>) -> Self {
        self.user = Some(value.into());
        self
    }
    /// Sets [`contractors`](field@Self::contractors). контрагенты, где он числится.
    pub fn contractors(mut self, value: impl Into<Contractors<'a>>) -> Self {
        self.contractors = Some(value.into());
        self
    }
    /// Sets [`custom_data`](field@Self::custom_data). Values of custom fields.
    pub fn custom_data(mut self, value: impl Into<CustomData<'a>>) -> Self {
        self.custom_data = Some(value.into());
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
            template: self.template,
            name: own(self.name),
            last_name: own(self.last_name),
            is_company: self.is_company,
            post: own(self.post),
            email: own(self.email),
            phones: own(self.phones),
            address: own(self.address),
            description: own(self.description),
            sex: own(self.sex),
            skype: own(self.skype),
            facebook: own(self.facebook),
            vk: own(self.vk),
            telegram_id: own(self.telegram_id),
            icq: own(self.icq),
            user_pic: own(self.user_pic),
            birthdate: own(self.birthdate),
            signature: own(self.signature),
            have_planfix_access: self.have_planfix_access,
            user: own(self.user),
            contractors: own(self.contractors),
            custom_data: own(self.custom_data),
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
        reader.object(3, name!("template"), &mut self.template)?;
        reader.value(4, name!("name"), &mut self.name)?;
        reader.value(5, name!("lastName"), &mut self.last_name)?;
        reader.value(6, name!("isCompany"), &mut self.is_company)?;
        reader.value(7, name!("post"), &mut self.post)?;
        reader.value(8, name!("email"), &mut self.email)?;
        reader.object(9, name!("phones"), &mut self.phones)?;
        reader.value(10, name!("address"), &mut self.address)?;
        reader.value(11, name!("description"), &mut self.description)?;
        reader.value(12, name!("sex"), &mut self.sex)?;
        reader.value(13, name!("skype"), &mut self.skype)?;
        reader.value(14, name!("facebook"), &mut self.facebook)?;
        reader.value(15, name!("vk"), &mut self.vk)?;
        reader.value(16, name!("telegramId"), &mut self.telegram_id)?;
        reader.value(17, name!("icq"), &mut self.icq)?;
        reader.value(18, name!("userPic"), &mut self.user_pic)?;
        reader.value(19, name!("birthdate"), &mut self.birthdate)?;
        reader.value(20, name!("signature"), &mut self.signature)?;
        reader.value(21, name!("havePlanfixAccess"), &mut self.have_planfix_access)?;
        reader.object(22, name!("user"), &mut self.user)?;
        reader.object(23, name!("contractors"), &mut self.contractors)?;
        reader.object(24, name!("customData"), &mut self.custom_data)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("id"), &self.id);
        writer.value(name!("userid"), &self.user_id);
        writer.value(name!("general"), &self.general);
        writer.object(name!("template"), &self.template);
        writer.value(name!("name"), &self.name);
        writer.value(name!("lastName"), &self.last_name);
        writer.value(name!("isCompany"), &self.is_company);
        writer.value(name!("post"), &self.post);
        writer.value(name!("email"), &self.email);
        writer.object(name!("phones"), &self.phones);
        writer.value(name!("address"), &self.address);
        writer.value(name!("description"), &self.description);
        writer.value(name!("sex"), &self.sex);
        writer.value(name!("skype"), &self.skype);
        writer.value(name!("facebook"), &self.facebook);
        writer.value(name!("vk"), &self.vk);
        writer.value(name!("telegramId"), &self.telegram_id);
        writer.value(name!("icq"), &self.icq);
        writer.value(name!("userPic"), &self.user_pic);
        writer.value(name!("birthdate"), &self.birthdate);
        writer.value(name!("signature"), &self.signature);
        writer.value(name!("havePlanfixAccess"), &self.have_planfix_access);
        writer.object(name!("user"), &self.user);
        writer.object(name!("contractors"), &self.contractors);
        writer.object(name!("customData"), &self.custom_data);
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

/// Учётная запись.
///
/// `contacts.contact.user` in an answer of `contact.getList`.
///
/// Source: planfix/ru/contact.getList.html, response table, row "user".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct User<'a> {
    /// Логин.
    ///
    /// Wire name: `login`.
    ///
    /// Source: planfix/ru/contact.getList.html, response table, row "user.login".
    pub login: Option<Cow<'a, str>>,
    /// Роль.
    ///
    /// Wire name: `role`. Declared as `string`. Allowed: `ADMIN`, `USER`, `TECHADMIN`.
    ///
    /// Source: planfix/ru/contact.getList.html, response table, row "user.role".
    pub role: Option<Role<'a>>,
    /// Wire name: `status`. Declared as `enum`. Allowed: `ACTIVE`, `UNACTIVE`.
    ///
    /// Source: planfix/ru/contact.getList.html, response table, row "user.status".
    pub status: Option<UserStatus<'a>>,
    /// Wire name: `email`.
    ///
    /// Source: planfix/ru/contact.getList.html, response table, row "user.email".
    pub email: Option<Cow<'a, str>>,
}

impl<'a> User<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`login`](field@Self::login). Логин.
    pub fn login(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.login = Some(value.into());
        self
    }
    /// Sets [`role`](field@Self::role). Роль. Allowed: `ADMIN`, `USER`, `TECHADMIN`.
    pub fn role(mut self, value: impl Into<Role<'a>>) -> Self {
        self.role = Some(value.into());
        self
    }
    /// Sets [`status`](field@Self::status). Allowed: `ACTIVE`, `UNACTIVE`.
    pub fn status(mut self, value: impl Into<UserStatus<'a>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`email`](field@Self::email).
    pub fn email(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.email = Some(value.into());
        self
    }
}

impl IntoOwned for User<'_> {
    type Owned = User<'static>;
    fn into_owned(self) -> Self::Owned {
        User {
            login: own(self.login),
            role: own(self.role),
            status: own(self.status),
            email: own(self.email),
        }
    }
}

impl<'a> Object<'a> for User<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("login"), &mut self.login)?;
        reader.value(1, name!("role"), &mut self.role)?;
        reader.value(2, name!("status"), &mut self.status)?;
        reader.value(3, name!("email"), &mut self.email)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("login"), &self.login);
        writer.value(name!("role"), &self.role);
        writer.value(name!("status"), &self.status);
        writer.value(name!("email"), &self.email);
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
    const NAME: &'static str = "contact.getList";
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

impl crate::runtime::Paged for Request<'_> {
    type Item = Contact<'static>;
    const FIRST: i64 = 1;
    const BY_ITEMS: bool = false;
    fn page(&self) -> Option<i64> {
        self.page_current
    }
    fn size(&self) -> Option<i64> {
        self.page_size
    }
    fn turn(&mut self, page: i64) {
        self.page_current = Some(page);
    }
    fn read_page(response: Response<'static>) -> crate::runtime::Page<Self::Item> {
        crate::runtime::Page {
            total_items: response.contacts.as_ref().and_then(|found| found.total_count),
            total_pages: None,
            more: None,
            items: response.contacts.map(|found| found.contact).unwrap_or_default(),
        }
    }
}

pub use super::super::errors::ERRORS;
