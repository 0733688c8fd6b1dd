// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.put.md

//! Writes an existing ContactEntity.
//!
//! The method `PUT /api/v1/Contact/{id}` at `https://{env}.superoffice.com/{customer}`. A success has
//! the HTTP status 200.
//!
//! The request replaces the whole entity, and what is not sent is lost: read it with
//! [`get`](mod@super::get), make the request of the response with `From`, change what is to change, and
//! send it back.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::superoffice::contact::put::{Call, Parameters, Request};
//! use contactory::superoffice::{Connection, Credentials};
//!
//! let connection = Connection::new("my-env", "my-customer", Credentials::bearer("my-token"));
//! let request = Request::new().name("Ada").department("Research");
//! let call = Call::new(Parameters::new(4711), request);
//! let sent = call.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! let response = Call::read_reply(200, r#"{"ContactId":4711}"#)?;
//! assert_eq!(response.contact_id, Some(4711));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Errors
//!
//! The docs list 2 errors of this method: see [`ERRORS`]. Where an answer reports one of them,
//! [`ApiError::known`](crate::runtime::ApiError::known) is its entry.

use crate::runtime::{
    Body, Checker, DateTime, Document, Error, ErrorFields, Format, Headers, IntoOwned,
    KnownError, Map, Method, Object, Open, Reader, Reply, Root, Step, Style, Unknown,
    Url as RuntimeUrl, Validate, WriteError, Writer, name, own, serde_document,
};
use std::borrow::Cow;
pub use super::super::types::{
    RequestEmail as Email, RequestFax as Fax, RequestInterest as Interest, Links,
    RequestPerson as Person, RequestPhone as Phone, Email as ResponseEmail,
    Fax as ResponseFax, Interest as ResponseInterest, Phone as ResponsePhone,
    Url as ResponseUrl, RequestUrl as Url,
};

/// The request of `PUT /api/v1/Contact/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Request<'a> {
    /// Primary key.
    ///
    /// Wire name: `ContactId`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "ContactId".
    pub contact_id: Option<i32>,
    /// Company name.
    ///
    /// Wire name: `Name`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Name".
    pub name: Option<Cow<'a, str>>,
    /// Its department.
    ///
    /// Wire name: `Department`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Department".
    pub department: Option<Cow<'a, str>>,
    /// Registration or VAT number.
    ///
    /// Wire name: `OrgNr`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "OrgNr".
    pub org_nr: Option<Cow<'a, str>>,
    /// Free code field.
    ///
    /// Wire name: `Number1`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Number1".
    pub number_1: Option<Cow<'a, str>>,
    /// Second free code field.
    ///
    /// Wire name: `Number2`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Number2".
    pub number_2: Option<Cow<'a, str>>,
    /// Last change, in UTC.
    ///
    /// Wire name: `UpdatedDate`. Declared as `String`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "UpdatedDate".
    pub updated_date: Option<DateTime<'a>>,
    /// Creation, in UTC.
    ///
    /// Wire name: `CreatedDate`. Declared as `String`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "CreatedDate".
    pub created_date: Option<DateTime<'a>>,
    /// Email addresses.
    ///
    /// Wire name: `Emails`. Declared as `Array`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Emails".
    pub emails: Vec<Email<'a>>,
    /// Interests, chosen or not.
    ///
    /// MDO list "contint" names its items.
    ///
    /// Wire name: `Interests`. Declared as `Array`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Interests".
    pub interests: Vec<Interest<'a>>,
    /// Web addresses.
    ///
    /// Wire name: `Urls`. Declared as `Array`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Urls".
    pub urls: Vec<Url<'a>>,
    /// Phone numbers.
    ///
    /// Wire name: `Phones`. Declared as `Array`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Phones".
    pub phones: Vec<Phone<'a>>,
    /// Fax numbers.
    ///
    /// Wire name: `Faxes`. Declared as `Array`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Faxes".
    pub faxes: Vec<Fax<'a>>,
    /// Note about the contact.
    ///
    /// Wire name: `Description`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Description".
    pub description: Option<Cow<'a, str>>,
    /// Who changed it last.
    ///
    /// Wire name: `UpdatedBy`. Declared as `Associate`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "UpdatedBy".
    pub updated_by: Option<Open<'a>>,
    /// Who created it.
    ///
    /// Wire name: `CreatedBy`. Declared as `Associate`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "CreatedBy".
    pub created_by: Option<Open<'a>>,
    /// Who owns it.
    ///
    /// MDO list "associate" names its items.
    ///
    /// Wire name: `Associate`. Declared as `Associate`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Associate".
    pub associate: Option<Open<'a>>,
    /// Line of business; the GUI demands one.
    ///
    /// MDO list "business" names its items.
    ///
    /// Wire name: `Business`. Declared as `Business`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Business".
    pub business: Option<Open<'a>>,
    /// Kind of company; the GUI demands one.
    ///
    /// MDO list "category" names its items.
    ///
    /// Wire name: `Category`. Declared as `Category`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Category".
    pub category: Option<Open<'a>>,
    /// Where it is; decides the layout of phones and address.
    ///
    /// MDO list "country" names its items.
    ///
    /// Wire name: `Country`. Declared as `Country`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Country".
    pub country: Option<Open<'a>>,
    /// People of this contact.
    ///
    /// Wire name: `Persons`. Declared as `Array`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Persons".
    pub persons: Vec<Person<'a>>,
    /// True: send no advertising.
    ///
    /// Wire name: `NoMailing`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "NoMailing".
    pub no_mailing: Option<bool>,
    /// Name in kana (Japan).
    ///
    /// Wire name: `Kananame`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Kananame".
    pub kananame: Option<Cow<'a, str>>,
    /// Stop flag.
    ///
    /// Wire name: `Xstop`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Xstop".
    pub xstop: Option<bool>,
    /// How many interests are active.
    ///
    /// Wire name: `ActiveInterests`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "ActiveInterests".
    pub active_interests: Option<i32>,
    /// Group of the first owner.
    ///
    /// Wire name: `GroupId`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "GroupId".
    pub group_id: Option<i32>,
    /// Active status monitor of lowest rank.
    ///
    /// Wire name: `ActiveStatusMonitorId`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "ActiveStatusMonitorId".
    pub active_status_monitor_id: Option<i32>,
    /// MDO list "associate" names its items.
    ///
    /// Wire name: `SupportAssociate`. Declared as `Associate`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "SupportAssociate".
    pub support_associate: Option<Open<'a>>,
    /// MDO list "ticketpriority" names its items.
    ///
    /// Wire name: `TicketPriority`. Declared as `TicketPriority`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "TicketPriority".
    pub ticket_priority: Option<Open<'a>>,
    /// Wire name: `CustomerLanguage`. Declared as `CustomerLanguage`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "CustomerLanguage".
    pub customer_language: Option<Open<'a>>,
    /// Not zero: it counts as 'deleted' and stays hidden.
    ///
    /// Wire name: `Deleted`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Deleted".
    pub deleted: Option<i32>,
    /// Integration agent.
    ///
    /// Wire name: `DbiAgentId`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "DbiAgentId".
    pub dbi_agent_id: Option<i32>,
    /// Last synchronization with outside.
    ///
    /// Wire name: `DbiLastSyncronized`. Declared as `String`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "DbiLastSyncronized".
    pub dbi_last_syncronized: Option<DateTime<'a>>,
    /// Key in the external source.
    ///
    /// Wire name: `DbiKey`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "DbiKey".
    pub dbi_key: Option<Cow<'a, str>>,
    /// Last change of the entry.
    ///
    /// Wire name: `DbiLastModified`. Declared as `String`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "DbiLastModified".
    pub dbi_last_modified: Option<DateTime<'a>>,
    /// Support contact. See the Person Agent.
    ///
    /// Wire name: `SupportPerson`. Declared as `Person`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "SupportPerson".
    pub support_person: Option<Open<'a>>,
    /// Street or postal address, as text and as parts; change either.
    ///
    /// See Address.
    ///
    /// Wire name: `Address`. Declared as `Address`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Address".
    pub address: Option<Open<'a>>,
    /// Where the contact came from.
    ///
    /// Wire name: `Source`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Source".
    pub source: Option<i32>,
    /// How many ERP links are active.
    ///
    /// Wire name: `ActiveErpLinks`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "ActiveErpLinks".
    pub active_erp_links: Option<i32>,
    /// Email addresses that bounced.
    ///
    /// Wire name: `BounceEmails`. Declared as `Array`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "BounceEmails".
    pub bounce_emails: Vec<Cow<'a, str>>,
    /// Web domains by rank.
    ///
    /// Wire name: `Domains`. Declared as `Array`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Domains".
    pub domains: Vec<Cow<'a, str>>,
    /// Utm values at creation, readonly field.
    ///
    /// Wire name: `UtmParameters`. Declared as `SavedUtmParameters`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "UtmParameters".
    pub utm_parameters: Option<Open<'a>>,
    /// Deprecated: see {SuperOffice.CRM.Services.ContactEntity.CustomFields}. Dictionary of user fields;
    /// the key is a ProgId, or "SuperOffice:\[UdefFieldIdentity\]" without one, e.g. "SuperOffice:1234".
    ///
    /// Wire name: `UserDefinedFields`. Declared as `Object`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "UserDefinedFields".
    pub user_defined_fields: Map<'a, Open<'a>>,
    /// Deprecated: see {SuperOffice.CRM.Services.ContactEntity.CustomFields}. Values added by plug-ins and
    /// the like.
    ///
    /// Wire name: `ExtraFields`. Declared as `Object`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "ExtraFields".
    pub extra_fields: Map<'a, Open<'a>>,
    /// Dictionary of user and extra fields together. It replaces
    /// {SuperOffice.CRM.Services.ContactEntity.ExtraFields} and UserDefinedFields.
    ///
    /// Wire name: `CustomFields`. Declared as `Object`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "CustomFields".
    pub custom_fields: Map<'a, Open<'a>>,
    /// Right on the table.
    ///
    /// Wire name: `TableRight`. Declared as `TableRight`. The request's documentation does not list it: it
    /// holds what was read, to be sent back.
    ///
    /// Source: superoffice/contact.put.md, response table, row "TableRight".
    pub table_right: Option<Open<'a>>,
    /// Dictionary: field name to access rights.
    ///
    /// Wire name: `FieldProperties`. Declared as `object`. The request's documentation does not list it: it
    /// holds what was read, to be sent back.
    ///
    /// Source: superoffice/contact.put.md, response table, row "FieldProperties".
    pub field_properties: Map<'a, Open<'a>>,
    /// Wire name: `_Links`. Declared as `object`. The request's documentation does not list it: it holds
    /// what was read, to be sent back.
    ///
    /// Source: superoffice/contact.put.md, response table, row "\_Links".
    pub links: Option<Links<'a>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> Request<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`contact_id`](field@Self::contact_id). Primary key.
    pub fn contact_id(mut self, value: impl Into<i32>) -> Self {
        self.contact_id = Some(value.into());
        self
    }
    /// Sets [`name`](field@Self::name). Company name.
    pub fn name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`department`](field@Self::department). Its department.
    pub fn department(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.department = Some(value.into());
        self
    }
    /// Sets [`org_nr`](field@Self::org_nr). Registration or VAT number.
    pub fn org_nr(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.org_nr = Some(value.into());
        self
    }
    /// Sets [`number_1`](field@Self::number_1). Free code field.
    pub fn number_1(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.number_1 = Some(value.into());
        self
    }
    /// Sets [`number_2`](field@Self::number_2). Second free code field.
    pub fn number_2(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.number_2 = Some(value.into());
        self
    }
    /// Sets [`updated_date`](field@Self::updated_date). Last change, in UTC.
    pub fn updated_date(mut self, value: impl Into<DateTime<'a>>) -> Self {
        self.updated_date = Some(value.into());
        self
    }
    /// Sets [`created_date`](field@Self::created_date). Creation, in UTC.
    pub fn created_date(mut self, value: impl Into<DateTime<'a>>) -> Self {
        self.created_date = Some(value.into());
        self
    }
    /// Sets [`emails`](field@Self::emails). Email addresses.
    pub fn emails(
        mut self,
        value: impl IntoIterator<Item = impl Into<Email<'a>>>,
    ) -> Self {
        self.emails = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`interests`](field@Self::interests). Interests, chosen or not.
    pub fn interests(
        mut self,
        value: impl IntoIterator<Item = impl Into<Interest<'a>>>,
    ) -> Self {
        self.interests = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`urls`](field@Self::urls). Web addresses.
    pub fn urls(mut self, value: impl IntoIterator<Item = impl Into<Url<'a>>>) -> Self {
        self.urls = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`phones`](field@Self::phones). Phone numbers.
    pub fn phones(
        mut self,
        value: impl IntoIterator<Item = impl Into<Phone<'a>>>,
    ) -> Self {
        self.phones = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`faxes`](field@Self::faxes). Fax numbers.
    pub fn faxes(mut self, value: impl IntoIterator<Item = impl Into<Fax<'a>>>) -> Self {
        self.faxes = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`description`](field@Self::description). Note about the contact.
    pub fn description(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`updated_by`](field@Self::updated_by). Who changed it last.
    pub fn updated_by(mut self, value: impl Into<Open<'a>>) -> Self {
        self.updated_by = Some(value.into());
        self
    }
    /// Sets [`created_by`](field@Self::created_by). Who created it.
    pub fn created_by(mut self, value: impl Into<Open<'a>>) -> Self {
        self.created_by = Some(value.into());
        self
    }
    /// Sets [`associate`](field@Self::associate). Who owns it.
    pub fn associate(mut self, value: impl Into<Open<'a>>) -> Self {
        self.associate = Some(value.into());
        self
    }
    /// Sets [`business`](field@Self::business). Line of business; the GUI demands one.
    pub fn business(mut self, value: impl Into<Open<'a>>) -> Self {
        self.business = Some(value.into());
        self
    }
    /// Sets [`category`](field@Self::category). Kind of company; the GUI demands one.
    pub fn category(mut self, value: impl Into<Open<'a>>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets [`country`](field@Self::country). Where it is; decides the layout of phones and address.
    pub fn country(mut self, value: impl Into<Open<'a>>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Sets [`persons`](field@Self::persons). People of this contact.
    pub fn persons(
        mut self,
        value: impl IntoIterator<Item = impl Into<Person<'a>>>,
    ) -> Self {
        self.persons = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`no_mailing`](field@Self::no_mailing). True: send no advertising.
    pub fn no_mailing(mut self, value: impl Into<bool>) -> Self {
        self.no_mailing = Some(value.into());
        self
    }
    /// Sets [`kananame`](field@Self::kananame). Name in kana (Japan).
    pub fn kananame(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.kananame = Some(value.into());
        self
    }
    /// Sets [`xstop`](field@Self::xstop). Stop flag.
    pub fn xstop(mut self, value: impl Into<bool>) -> Self {
        self.xstop = Some(value.into());
        self
    }
    /// Sets [`active_interests`](field@Self::active_interests). How many interests are active.
    pub fn active_interests(mut self, value: impl Into<i32>) -> Self {
        self.active_interests = Some(value.into());
        self
    }
    /// Sets [`group_id`](field@Self::group_id). Group of the first owner.
    pub fn group_id(mut self, value: impl Into<i32>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets [`active_status_monitor_id`](field@Self::active_status_monitor_id). Active status monitor of
    /// lowest rank.
    pub fn active_status_monitor_id(mut self, value: impl Into<i32>) -> Self {
        self.active_status_monitor_id = Some(value.into());
        self
    }
    /// Sets [`support_associate`](field@Self::support_associate). MDO list "associate" names its items.
    pub fn support_associate(mut self, value: impl Into<Open<'a>>) -> Self {
        self.support_associate = Some(value.into());
        self
    }
    /// Sets [`ticket_priority`](field@Self::ticket_priority). MDO list "ticketpriority" names its items.
    pub fn ticket_priority(mut self, value: impl Into<Open<'a>>) -> Self {
        self.ticket_priority = Some(value.into());
        self
    }
    /// Sets [`customer_language`](field@Self::customer_language).
    pub fn customer_language(mut self, value: impl Into<Open<'a>>) -> Self {
        self.customer_language = Some(value.into());
        self
    }
    /// Sets [`deleted`](field@Self::deleted). Not zero: it counts as 'deleted' and stays hidden.
    pub fn deleted(mut self, value: impl Into<i32>) -> Self {
        self.deleted = Some(value.into());
        self
    }
    /// Sets [`dbi_agent_id`](field@Self::dbi_agent_id). Integration agent.
    pub fn dbi_agent_id(mut self, value: impl Into<i32>) -> Self {
        self.dbi_agent_id = Some(value.into());
        self
    }
    /// Sets [`dbi_last_syncronized`](field@Self::dbi_last_syncronized). Last synchronization with outside.
    pub fn dbi_last_syncronized(mut self, value: impl Into<DateTime<'a>>) -> Self {
        self.dbi_last_syncronized = Some(value.into());
        self
    }
    /// Sets [`dbi_key`](field@Self::dbi_key). Key in the external source.
    pub fn dbi_key(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.dbi_key = Some(value.into());
        self
    }
    /// Sets [`dbi_last_modified`](field@Self::dbi_last_modified). Last change of the entry.
    pub fn dbi_last_modified(mut self, value: impl Into<DateTime<'a>>) -> Self {
        self.dbi_last_modified = Some(value.into());
        self
    }
    /// Sets [`support_person`](field@Self::support_person). Support contact.
    pub fn support_person(mut self, value: impl Into<Open<'a>>) -> Self {
        self.support_person = Some(value.into());
        self
    }
    /// Sets [`address`](field@Self::address). Street or postal address, as text and as parts; change
    /// either.
    pub fn address(mut self, value: impl Into<Open<'a>>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets [`source`](field@Self::source). Where the contact came from.
    pub fn source(mut self, value: impl Into<i32>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets [`active_erp_links`](field@Self::active_erp_links). How many ERP links are active.
    pub fn active_erp_links(mut self, value: impl Into<i32>) -> Self {
        self.active_erp_links = Some(value.into());
        self
    }
    /// Sets [`bounce_emails`](field@Self::bounce_emails). Email addresses that bounced.
    pub fn bounce_emails(
        mut self,
        value: impl IntoIterator<Item = impl Into<Cow<'a, str>>>,
    ) -> Self {
        self.bounce_emails = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`domains`](field@Self::domains). Web domains by rank.
    pub fn domains(
        mut self,
        value: impl IntoIterator<Item = impl Into<Cow<'a, str>>>,
    ) -> Self {
        self.domains = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`utm_parameters`](field@Self::utm_parameters). Utm values at creation, readonly field.
    pub fn utm_parameters(mut self, value: impl Into<Open<'a>>) -> Self {
        self.utm_parameters = Some(value.into());
        self
    }
    /// Sets [`user_defined_fields`](field@Self::user_defined_fields). Deprecated: see
    /// {SuperOffice.CRM.Services.ContactEntity.CustomFields}.
    pub fn user_defined_fields(mut self, value: impl Into<Map<'a, Open<'a>>>) -> Self {
        self.user_defined_fields = value.into();
        self
    }
    /// Sets [`extra_fields`](field@Self::extra_fields). Deprecated: see
    /// {SuperOffice.CRM.Services.ContactEntity.CustomFields}.
    pub fn extra_fields(mut self, value: impl Into<Map<'a, Open<'a>>>) -> Self {
        self.extra_fields = value.into();
        self
    }
    /// Sets [`custom_fields`](field@Self::custom_fields). Dictionary of user and extra fields together.
    pub fn custom_fields(mut self, value: impl Into<Map<'a, Open<'a>>>) -> Self {
        self.custom_fields = value.into();
        self
    }
    /// Sets [`table_right`](field@Self::table_right). Right on the table.
    pub fn table_right(mut self, value: impl Into<Open<'a>>) -> Self {
        self.table_right = Some(value.into());
        self
    }
    /// Sets [`field_properties`](field@Self::field_properties). Dictionary: field name to access rights.
    pub fn field_properties(mut self, value: impl Into<Map<'a, Open<'a>>>) -> Self {
        self.field_properties = value.into();
        self
    }
    /// Sets [`links`](field@Self::links).
    pub fn links(mut self, value: impl Into<Links<'a>>) -> Self {
        self.links = Some(value.into());
        self
    }
}

impl IntoOwned for Request<'_> {
    type Owned = Request<'static>;
    fn into_owned(self) -> Self::Owned {
        Request {
            contact_id: self.contact_id,
            name: own(self.name),
            department: own(self.department),
            org_nr: own(self.org_nr),
            number_1: own(self.number_1),
            number_2: own(self.number_2),
            updated_date: own(self.updated_date),
            created_date: own(self.created_date),
            emails: own(self.emails),
            interests: own(self.interests),
            urls: own(self.urls),
            phones: own(self.phones),
            faxes: own(self.faxes),
            description: own(self.description),
            updated_by: own(self.updated_by),
            created_by: own(self.created_by),
            associate: own(self.associate),
            business: own(self.business),
            category: own(self.category),
            country: own(self.country),
            persons: own(self.persons),
            no_mailing: self.no_mailing,
            kananame: own(self.kananame),
            xstop: self.xstop,
            active_interests: self.active_interests,
            group_id: self.group_id,
            active_status_monitor_id: self.active_status_monitor_id,
            support_associate: own(self.support_associate),
            ticket_priority: own(self.ticket_priority),
            customer_language: own(self.customer_language),
            deleted: self.deleted,
            dbi_agent_id: self.dbi_agent_id,
            dbi_last_syncronized: own(self.dbi_last_syncronized),
            dbi_key: own(self.dbi_key),
            dbi_last_modified: own(self.dbi_last_modified),
            support_person: own(self.support_person),
            address: own(self.address),
            source: self.source,
            active_erp_links: self.active_erp_links,
            bounce_emails: own(self.bounce_emails),
            domains: own(self.domains),
            utm_parameters: own(self.utm_parameters),
            user_defined_fields: own(self.user_defined_fields),
            extra_fields: own(self.extra_fields),
            custom_fields: own(self.custom_fields),
            table_right: own(self.table_right),
            field_properties: own(self.field_properties),
            links: own(self.links),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for Request<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("ContactId"), &mut self.contact_id)?;
        reader.value(1, name!("Name"), &mut self.name)?;
        reader.value(2, name!("Department"), &mut self.department)?;
        reader.value(3, name!("OrgNr"), &mut self.org_nr)?;
        reader.value(4, name!("Number1"), &mut self.number_1)?;
        reader.value(5, name!("Number2"), &mut self.number_2)?;
        reader.value(6, name!("UpdatedDate"), &mut self.updated_date)?;
        reader.value(7, name!("CreatedDate"), &mut self.created_date)?;
        reader.objects(8, name!("Emails"), &mut self.emails)?;
        reader.objects(9, name!("Interests"), &mut self.interests)?;
        reader.objects(10, name!("Urls"), &mut self.urls)?;
        reader.objects(11, name!("Phones"), &mut self.phones)?;
        reader.objects(12, name!("Faxes"), &mut self.faxes)?;
        reader.value(13, name!("Description"), &mut self.description)?;
        reader.value(14, name!("UpdatedBy"), &mut self.updated_by)?;
        reader.value(15, name!("CreatedBy"), &mut self.created_by)?;
        reader.value(16, name!("Associate"), &mut self.associate)?;
        reader.value(17, name!("Business"), &mut self.business)?;
        reader.value(18, name!("Category"), &mut self.category)?;
        reader.value(19, name!("Country"), &mut self.country)?;
        reader.objects(20, name!("Persons"), &mut self.persons)?;
        reader.value(21, name!("NoMailing"), &mut self.no_mailing)?;
        reader.value(22, name!("Kananame"), &mut self.kananame)?;
        reader.value(23, name!("Xstop"), &mut self.xstop)?;
        reader.value(24, name!("ActiveInterests"), &mut self.active_interests)?;
        reader.value(25, name!("GroupId"), &mut self.group_id)?;
        reader
            .value(
                26,
                name!("ActiveStatusMonitorId"),
                &mut self.active_status_monitor_id,
            )?;
        reader.value(27, name!("SupportAssociate"), &mut self.support_associate)?;
        reader.value(28, name!("TicketPriority"), &mut self.ticket_priority)?;
        reader.value(29, name!("CustomerLanguage"), &mut self.customer_language)?;
        reader.value(30, name!("Deleted"), &mut self.deleted)?;
        reader.value(31, name!("DbiAgentId"), &mut self.dbi_agent_id)?;
        reader.value(32, name!("DbiLastSyncronized"), &mut self.dbi_last_syncronized)?;
        reader.value(33, name!("DbiKey"), &mut self.dbi_key)?;
        reader.value(34, name!("DbiLastModified"), &mut self.dbi_last_modified)?;
        reader.value(35, name!("SupportPerson"), &mut self.support_person)?;
        reader.value(36, name!("Address"), &mut self.address)?;
        reader.value(37, name!("Source"), &mut self.source)?;
        reader.value(38, name!("ActiveErpLinks"), &mut self.active_erp_links)?;
        reader.values(39, name!("BounceEmails"), &mut self.bounce_emails)?;
        reader.values(40, name!("Domains"), &mut self.domains)?;
        reader.value(41, name!("UtmParameters"), &mut self.utm_parameters)?;
        reader.map(42, name!("UserDefinedFields"), &mut self.user_defined_fields)?;
        reader.map(43, name!("ExtraFields"), &mut self.extra_fields)?;
        reader.map(44, name!("CustomFields"), &mut self.custom_fields)?;
        reader.value(45, name!("TableRight"), &mut self.table_right)?;
        reader.map(46, name!("FieldProperties"), &mut self.field_properties)?;
        reader.object(47, name!("_Links"), &mut self.links)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("ContactId"), &self.contact_id);
        writer.value(name!("Name"), &self.name);
        writer.value(name!("Department"), &self.department);
        writer.value(name!("OrgNr"), &self.org_nr);
        writer.value(name!("Number1"), &self.number_1);
        writer.value(name!("Number2"), &self.number_2);
        writer.value(name!("UpdatedDate"), &self.updated_date);
        writer.value(name!("CreatedDate"), &self.created_date);
        writer.objects(name!("Emails"), &self.emails);
        writer.objects(name!("Interests"), &self.interests);
        writer.objects(name!("Urls"), &self.urls);
        writer.objects(name!("Phones"), &self.phones);
        writer.objects(name!("Faxes"), &self.faxes);
        writer.value(name!("Description"), &self.description);
        writer.nullable(name!("UpdatedBy"), &self.updated_by);
        writer.nullable(name!("CreatedBy"), &self.created_by);
        writer.nullable(name!("Associate"), &self.associate);
        writer.nullable(name!("Business"), &self.business);
        writer.nullable(name!("Category"), &self.category);
        writer.nullable(name!("Country"), &self.country);
        writer.objects(name!("Persons"), &self.persons);
        writer.value(name!("NoMailing"), &self.no_mailing);
        writer.value(name!("Kananame"), &self.kananame);
        writer.value(name!("Xstop"), &self.xstop);
        writer.value(name!("ActiveInterests"), &self.active_interests);
        writer.value(name!("GroupId"), &self.group_id);
        writer.value(name!("ActiveStatusMonitorId"), &self.active_status_monitor_id);
        writer.nullable(name!("SupportAssociate"), &self.support_associate);
        writer.nullable(name!("TicketPriority"), &self.ticket_priority);
        writer.nullable(name!("CustomerLanguage"), &self.customer_language);
        writer.value(name!("Deleted"), &self.deleted);
        writer.value(name!("DbiAgentId"), &self.dbi_agent_id);
        writer.value(name!("DbiLastSyncronized"), &self.dbi_last_syncronized);
        writer.value(name!("DbiKey"), &self.dbi_key);
        writer.value(name!("DbiLastModified"), &self.dbi_last_modified);
        writer.nullable(name!("SupportPerson"), &self.support_person);
        writer.nullable(name!("Address"), &self.address);
        writer.value(name!("Source"), &self.source);
        writer.value(name!("ActiveErpLinks"), &self.active_erp_links);
        writer.values(name!("BounceEmails"), &self.bounce_emails);
        writer.values(name!("Domains"), &self.domains);
        writer.nullable(name!("UtmParameters"), &self.utm_parameters);
        writer.map(name!("UserDefinedFields"), &self.user_defined_fields);
        writer.map(name!("ExtraFields"), &self.extra_fields);
        writer.map(name!("CustomFields"), &self.custom_fields);
        writer.value(name!("TableRight"), &self.table_right);
        if !self.field_properties.is_empty() {
            writer.map(name!("FieldProperties"), &self.field_properties);
        }
        writer.object(name!("_Links"), &self.links);
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
        checker.objects("Emails", &self.emails);
        checker.objects("Interests", &self.interests);
        checker.objects("Urls", &self.urls);
        checker.objects("Phones", &self.phones);
        checker.objects("Faxes", &self.faxes);
        checker.objects("Persons", &self.persons);
        checker.object("_Links", &self.links);
    }
}

/// The answer of `PUT /api/v1/Contact/{id}` when it succeeds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Response<'a> {
    /// Primary key.
    ///
    /// Wire name: `ContactId`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "ContactId".
    pub contact_id: Option<i32>,
    /// Company name.
    ///
    /// Wire name: `Name`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "Name".
    pub name: Option<Cow<'a, str>>,
    /// Its department.
    ///
    /// Wire name: `Department`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "Department".
    pub department: Option<Cow<'a, str>>,
    /// Registration or VAT number.
    ///
    /// Wire name: `OrgNr`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "OrgNr".
    pub org_nr: Option<Cow<'a, str>>,
    /// Free code field.
    ///
    /// Wire name: `Number1`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "Number1".
    pub number_1: Option<Cow<'a, str>>,
    /// Second free code field.
    ///
    /// Wire name: `Number2`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "Number2".
    pub number_2: Option<Cow<'a, str>>,
    /// Last change, in UTC.
    ///
    /// Wire name: `UpdatedDate`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "UpdatedDate".
    pub updated_date: Option<DateTime<'a>>,
    /// Creation, in UTC.
    ///
    /// Wire name: `CreatedDate`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "CreatedDate".
    pub created_date: Option<DateTime<'a>>,
    /// Email addresses.
    ///
    /// Wire name: `Emails`. Declared as `array`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "Emails".
    pub emails: Vec<ResponseEmail<'a>>,
    /// Interests, chosen or not.
    ///
    /// MDO list "contint" names its items.
    ///
    /// Wire name: `Interests`. Declared as `array`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "Interests".
    pub interests: Vec<ResponseInterest<'a>>,
    /// Web addresses.
    ///
    /// Wire name: `Urls`. Declared as `array`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "Urls".
    pub urls: Vec<ResponseUrl<'a>>,
    /// Phone numbers.
    ///
    /// Wire name: `Phones`. Declared as `array`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "Phones".
    pub phones: Vec<ResponsePhone<'a>>,
    /// Fax numbers.
    ///
    /// Wire name: `Faxes`. Declared as `array`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "Faxes".
    pub faxes: Vec<ResponseFax<'a>>,
    /// Note about the contact.
    ///
    /// Wire name: `Description`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "Description".
    pub description: Option<Cow<'a, str>>,
    /// Who changed it last.
    ///
    /// Wire name: `UpdatedBy`. Declared as `Associate`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "UpdatedBy".
    pub updated_by: Option<Open<'a>>,
    /// Who created it.
    ///
    /// Wire name: `CreatedBy`. Declared as `Associate`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "CreatedBy".
    pub created_by: Option<Open<'a>>,
    /// Who owns it.
    ///
    /// MDO list "associate" names its items.
    ///
    /// Wire name: `Associate`. Declared as `Associate`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "Associate".
    pub associate: Option<Open<'a>>,
    /// Line of business; the GUI demands one.
    ///
    /// MDO list "business" names its items.
    ///
    /// Wire name: `Business`. Declared as `Business`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "Business".
    pub business: Option<Open<'a>>,
    /// Kind of company; the GUI demands one.
    ///
    /// MDO list "category" names its items.
    ///
    /// Wire name: `Category`. Declared as `Category`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "Category".
    pub category: Option<Open<'a>>,
    /// Where it is; decides the layout of phones and address.
    ///
    /// MDO list "country" names its items.
    ///
    /// Wire name: `Country`. Declared as `Country`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "Country".
    pub country: Option<Open<'a>>,
    /// People of this contact.
    ///
    /// Wire name: `Persons`. Declared as `array`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "Persons".
    pub persons: Vec<ResponsePerson<'a>>,
    /// True: send no advertising.
    ///
    /// Wire name: `NoMailing`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "NoMailing".
    pub no_mailing: Option<bool>,
    /// Name in kana (Japan).
    ///
    /// Wire name: `Kananame`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "Kananame".
    pub kananame: Option<Cow<'a, str>>,
    /// Stop flag.
    ///
    /// Wire name: `Xstop`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "Xstop".
    pub xstop: Option<bool>,
    /// How many interests are active.
    ///
    /// Wire name: `ActiveInterests`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "ActiveInterests".
    pub active_interests: Option<i32>,
    /// Group of the first owner.
    ///
    /// Wire name: `GroupId`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "GroupId".
    pub group_id: Option<i32>,
    /// Active status monitor of lowest rank.
    ///
    /// Wire name: `ActiveStatusMonitorId`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "ActiveStatusMonitorId".
    pub active_status_monitor_id: Option<i32>,
    /// MDO list "associate" names its items.
    ///
    /// Wire name: `SupportAssociate`. Declared as `Associate`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "SupportAssociate".
    pub support_associate: Option<Open<'a>>,
    /// MDO list "ticketpriority" names its items.
    ///
    /// Wire name: `TicketPriority`. Declared as `TicketPriority`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "TicketPriority".
    pub ticket_priority: Option<Open<'a>>,
    /// Wire name: `CustomerLanguage`. Declared as `CustomerLanguage`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "CustomerLanguage".
    pub customer_language: Option<Open<'a>>,
    /// Not zero: it counts as 'deleted' and stays hidden.
    ///
    /// Wire name: `Deleted`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "Deleted".
    pub deleted: Option<i32>,
    /// Integration agent.
    ///
    /// Wire name: `DbiAgentId`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "DbiAgentId".
    pub dbi_agent_id: Option<i32>,
    /// Last synchronization with outside.
    ///
    /// Wire name: `DbiLastSyncronized`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "DbiLastSyncronized".
    pub dbi_last_syncronized: Option<DateTime<'a>>,
    /// Key in the external source.
    ///
    /// Wire name: `DbiKey`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "DbiKey".
    pub dbi_key: Option<Cow<'a, str>>,
    /// Last change of the entry.
    ///
    /// Wire name: `DbiLastModified`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "DbiLastModified".
    pub dbi_last_modified: Option<DateTime<'a>>,
    /// Support contact. See the Person Agent.
    ///
    /// Wire name: `SupportPerson`. Declared as `Person`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "SupportPerson".
    pub support_person: Option<Open<'a>>,
    /// Street or postal address, as text and as parts; change either.
    ///
    /// See Address.
    ///
    /// Wire name: `Address`. Declared as `Address`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "Address".
    pub address: Option<Open<'a>>,
    /// Where the contact came from.
    ///
    /// Wire name: `Source`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "Source".
    pub source: Option<i32>,
    /// How many ERP links are active.
    ///
    /// Wire name: `ActiveErpLinks`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "ActiveErpLinks".
    pub active_erp_links: Option<i32>,
    /// Email addresses that bounced.
    ///
    /// Wire name: `BounceEmails`. Declared as `array`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "BounceEmails".
    pub bounce_emails: Vec<Cow<'a, str>>,
    /// Web domains by rank.
    ///
    /// Wire name: `Domains`. Declared as `array`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "Domains".
    pub domains: Vec<Cow<'a, str>>,
    /// Utm values at creation, readonly field.
    ///
    /// Wire name: `UtmParameters`. Declared as `SavedUtmParameters`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "UtmParameters".
    pub utm_parameters: Option<Open<'a>>,
    /// Deprecated: see {SuperOffice.CRM.Services.ContactEntity.CustomFields}. Dictionary of user fields;
    /// the key is a ProgId, or "SuperOffice:\[UdefFieldIdentity\]" without one, e.g. "SuperOffice:1234".
    ///
    /// Wire name: `UserDefinedFields`. Declared as `object`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "UserDefinedFields".
    pub user_defined_fields: Map<'a, Open<'a>>,
    /// Deprecated: see {SuperOffice.CRM.Services.ContactEntity.CustomFields}. Values added by plug-ins and
    /// the like.
    ///
    /// Wire name: `ExtraFields`. Declared as `object`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "ExtraFields".
    pub extra_fields: Map<'a, Open<'a>>,
    /// Dictionary of user and extra fields together. It replaces
    /// {SuperOffice.CRM.Services.ContactEntity.ExtraFields} and UserDefinedFields.
    ///
    /// Wire name: `CustomFields`. Declared as `object`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "CustomFields".
    pub custom_fields: Map<'a, Open<'a>>,
    /// Right on the table.
    ///
    /// Wire name: `TableRight`. Declared as `TableRight`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "TableRight".
    pub table_right: Option<Open<'a>>,
    /// Dictionary: field name to access rights.
    ///
    /// Wire name: `FieldProperties`. Declared as `object`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "FieldProperties".
    pub field_properties: Map<'a, Open<'a>>,
    /// Wire name: `_Links`. Declared as `object`.
    ///
    /// Source: superoffice/contact.put.md, response table, row "\_Links".
    pub links: Option<Links<'a>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> Response<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`contact_id`](field@Self::contact_id). Primary key.
    pub fn contact_id(mut self, value: impl Into<i32>) -> Self {
        self.contact_id = Some(value.into());
        self
    }
    /// Sets [`name`](field@Self::name). Company name.
    pub fn name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`department`](field@Self::department). Its department.
    pub fn department(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.department = Some(value.into());
        self
    }
    /// Sets [`org_nr`](field@Self::org_nr). Registration or VAT number.
    pub fn org_nr(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.org_nr = Some(value.into());
        self
    }
    /// Sets [`number_1`](field@Self::number_1). Free code field.
    pub fn number_1(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.number_1 = Some(value.into());
        self
    }
    /// Sets [`number_2`](field@Self::number_2). Second free code field.
    pub fn number_2(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.number_2 = Some(value.into());
        self
    }
    /// Sets [`updated_date`](field@Self::updated_date). Last change, in UTC.
    pub fn updated_date(mut self, value: impl Into<DateTime<'a>>) -> Self {
        self.updated_date = Some(value.into());
        self
    }
    /// Sets [`created_date`](field@Self::created_date). Creation, in UTC.
    pub fn created_date(mut self, value: impl Into<DateTime<'a>>) -> Self {
        self.created_date = Some(value.into());
        self
    }
    /// Sets [`emails`](field@Self::emails). Email addresses.
    pub fn emails(
        mut self,
        value: impl IntoIterator<Item = impl Into<ResponseEmail<'a>>>,
    ) -> Self {
        self.emails = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`interests`](field@Self::interests). Interests, chosen or not.
    pub fn interests(
        mut self,
        value: impl IntoIterator<Item = impl Into<ResponseInterest<'a>>>,
    ) -> Self {
        self.interests = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`urls`](field@Self::urls). Web addresses.
    pub fn urls(
        mut self,
        value: impl IntoIterator<Item = impl Into<ResponseUrl<'a>>>,
    ) -> Self {
        self.urls = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`phones`](field@Self::phones). Phone numbers.
    pub fn phones(
        mut self,
        value: impl IntoIterator<Item = impl Into<ResponsePhone<'a>>>,
    ) -> Self {
        self.phones = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`faxes`](field@Self::faxes). Fax numbers.
    pub fn faxes(
        mut self,
        value: impl IntoIterator<Item = impl Into<ResponseFax<'a>>>,
    ) -> Self {
        self.faxes = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`description`](field@Self::description). Note about the contact.
    pub fn description(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`updated_by`](field@Self::updated_by). Who changed it last.
    pub fn updated_by(mut self, value: impl Into<Open<'a>>) -> Self {
        self.updated_by = Some(value.into());
        self
    }
    /// Sets [`created_by`](field@Self::created_by). Who created it.
    pub fn created_by(mut self, value: impl Into<Open<'a>>) -> Self {
        self.created_by = Some(value.into());
        self
    }
    /// Sets [`associate`](field@Self::associate). Who owns it.
    pub fn associate(mut self, value: impl Into<Open<'a>>) -> Self {
        self.associate = Some(value.into());
        self
    }
    /// Sets [`business`](field@Self::business). Line of business; the GUI demands one.
    pub fn business(mut self, value: impl Into<Open<'a>>) -> Self {
        self.business = Some(value.into());
        self
    }
    /// Sets [`category`](field@Self::category). Kind of company; the GUI demands one.
    pub fn category(mut self, value: impl Into<Open<'a>>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets [`country`](field@Self::country). Where it is; decides the layout of phones and address.
    pub fn country(mut self, value: impl Into<Open<'a>>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Sets [`persons`](field@Self::persons). People of this contact.
    pub fn persons(
        mut self,
        value: impl IntoIterator<Item = impl Into<ResponsePerson<'a>>>,
    ) -> Self {
        self.persons = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`no_mailing`](field@Self::no_mailing). True: send no advertising.
    pub fn no_mailing(mut self, value: impl Into<bool>) -> Self {
        self.no_mailing = Some(value.into());
        self
    }
    /// Sets [`kananame`](field@Self::kananame). Name in kana (Japan).
    pub fn kananame(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.kananame = Some(value.into());
        self
    }
    /// Sets [`xstop`](field@Self::xstop). Stop flag.
    pub fn xstop(mut self, value: impl Into<bool>) -> Self {
        self.xstop = Some(value.into());
        self
    }
    /// Sets [`active_interests`](field@Self::active_interests). How many interests are active.
    pub fn active_interests(mut self, value: impl Into<i32>) -> Self {
        self.active_interests = Some(value.into());
        self
    }
    /// Sets [`group_id`](field@Self::group_id). Group of the first owner.
    pub fn group_id(mut self, value: impl Into<i32>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets [`active_status_monitor_id`](field@Self::active_status_monitor_id). Active status monitor of
    /// lowest rank.
    pub fn active_status_monitor_id(mut self, value: impl Into<i32>) -> Self {
        self.active_status_monitor_id = Some(value.into());
        self
    }
    /// Sets [`support_associate`](field@Self::support_associate). MDO list "associate" names its items.
    pub fn support_associate(mut self, value: impl Into<Open<'a>>) -> Self {
        self.support_associate = Some(value.into());
        self
    }
    /// Sets [`ticket_priority`](field@Self::ticket_priority). MDO list "ticketpriority" names its items.
    pub fn ticket_priority(mut self, value: impl Into<Open<'a>>) -> Self {
        self.ticket_priority = Some(value.into());
        self
    }
    /// Sets [`customer_language`](field@Self::customer_language).
    pub fn customer_language(mut self, value: impl Into<Open<'a>>) -> Self {
        self.customer_language = Some(value.into());
        self
    }
    /// Sets [`deleted`](field@Self::deleted). Not zero: it counts as 'deleted' and stays hidden.
    pub fn deleted(mut self, value: impl Into<i32>) -> Self {
        self.deleted = Some(value.into());
        self
    }
    /// Sets [`dbi_agent_id`](field@Self::dbi_agent_id). Integration agent.
    pub fn dbi_agent_id(mut self, value: impl Into<i32>) -> Self {
        self.dbi_agent_id = Some(value.into());
        self
    }
    /// Sets [`dbi_last_syncronized`](field@Self::dbi_last_syncronized). Last synchronization with outside.
    pub fn dbi_last_syncronized(mut self, value: impl Into<DateTime<'a>>) -> Self {
        self.dbi_last_syncronized = Some(value.into());
        self
    }
    /// Sets [`dbi_key`](field@Self::dbi_key). Key in the external source.
    pub fn dbi_key(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.dbi_key = Some(value.into());
        self
    }
    /// Sets [`dbi_last_modified`](field@Self::dbi_last_modified). Last change of the entry.
    pub fn dbi_last_modified(mut self, value: impl Into<DateTime<'a>>) -> Self {
        self.dbi_last_modified = Some(value.into());
        self
    }
    /// Sets [`support_person`](field@Self::support_person). Support contact.
    pub fn support_person(mut self, value: impl Into<Open<'a>>) -> Self {
        self.support_person = Some(value.into());
        self
    }
    /// Sets [`address`](field@Self::address). Street or postal address, as text and as parts; change
    /// either.
    pub fn address(mut self, value: impl Into<Open<'a>>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets [`source`](field@Self::source). Where the contact came from.
    pub fn source(mut self, value: impl Into<i32>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets [`active_erp_links`](field@Self::active_erp_links). How many ERP links are active.
    pub fn active_erp_links(mut self, value: impl Into<i32>) -> Self {
        self.active_erp_links = Some(value.into());
        self
    }
    /// Sets [`bounce_emails`](field@Self::bounce_emails). Email addresses that bounced.
    pub fn bounce_emails(
        mut self,
        value: impl IntoIterator<Item = impl Into<Cow<'a, str>>>,
    ) -> Self {
        self.bounce_emails = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`domains`](field@Self::domains). Web domains by rank.
    pub fn domains(
        mut self,
        value: impl IntoIterator<Item = impl Into<Cow<'a, str>>>,
    ) -> Self {
        self.domains = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`utm_parameters`](field@Self::utm_parameters). Utm values at creation, readonly field.
    pub fn utm_parameters(mut self, value: impl Into<Open<'a>>) -> Self {
        self.utm_parameters = Some(value.into());
        self
    }
    /// Sets [`user_defined_fields`](field@Self::user_defined_fields). Deprecated: see
    /// {SuperOffice.CRM.Services.ContactEntity.CustomFields}.
    pub fn user_defined_fields(mut self, value: impl Into<Map<'a, Open<'a>>>) -> Self {
        self.user_defined_fields = value.into();
        self
    }
    /// Sets [`extra_fields`](field@Self::extra_fields). Deprecated: see
    /// {SuperOffice.CRM.Services.ContactEntity.CustomFields}.
    pub fn extra_fields(mut self, value: impl Into<Map<'a, Open<'a>>>) -> Self {
        self.extra_fields = value.into();
        self
    }
    /// Sets [`custom_fields`](field@Self::custom_fields). Dictionary of user and extra fields together.
    pub fn custom_fields(mut self, value: impl Into<Map<'a, Open<'a>>>) -> Self {
        self.custom_fields = value.into();
        self
    }
    /// Sets [`table_right`](field@Self::table_right). Right on the table.
    pub fn table_right(mut self, value: impl Into<Open<'a>>) -> Self {
        self.table_right = Some(value.into());
        self
    }
    /// Sets [`field_properties`](field@Self::field_properties). Dictionary: field name to access rights.
    pub fn field_properties(mut self, value: impl Into<Map<'a, Open<'a>>>) -> Self {
        self.field_properties = value.into();
        self
    }
    /// Sets [`links`](field@Self::links).
    pub fn links(mut self, value: impl Into<Links<'a>>) -> Self {
        self.links = Some(value.into());
        self
    }
}

impl IntoOwned for Response<'_> {
    type Owned = Response<'static>;
    fn into_owned(self) -> Self::Owned {
        Response {
            contact_id: self.contact_id,
            name: own(self.name),
            department: own(self.department),
            org_nr: own(self.org_nr),
            number_1: own(self.number_1),
            number_2: own(self.number_2),
            updated_date: own(self.updated_date),
            created_date: own(self.created_date),
            emails: own(self.emails),
            interests: own(self.interests),
            urls: own(self.urls),
            phones: own(self.phones),
            faxes: own(self.faxes),
            description: own(self.description),
            updated_by: own(self.updated_by),
            created_by: own(self.created_by),
            associate: own(self.associate),
            business: own(self.business),
            category: own(self.category),
            country: own(self.country),
            persons: own(self.persons),
            no_mailing: self.no_mailing,
            kananame: own(self.kananame),
            xstop: self.xstop,
            active_interests: self.active_interests,
            group_id: self.group_id,
            active_status_monitor_id: self.active_status_monitor_id,
            support_associate: own(self.support_associate),
            ticket_priority: own(self.ticket_priority),
            customer_language: own(self.customer_language),
            deleted: self.deleted,
            dbi_agent_id: self.dbi_agent_id,
            dbi_last_syncronized: own(self.dbi_last_syncronized),
            dbi_key: own(self.dbi_key),
            dbi_last_modified: own(self.dbi_last_modified),
            support_person: own(self.support_person),
            address: own(self.address),
            source: self.source,
            active_erp_links: self.active_erp_links,
            bounce_emails: own(self.bounce_emails),
            domains: own(self.domains),
            utm_parameters: own(self.utm_parameters),
            user_defined_fields: own(self.user_defined_fields),
            extra_fields: own(self.extra_fields),
            custom_fields: own(self.custom_fields),
            table_right: own(self.table_right),
            field_properties: own(self.field_properties),
            links: own(self.links),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for Response<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("ContactId"), &mut self.contact_id)?;
        reader.value(1, name!("Name"), &mut self.name)?;
        reader.value(2, name!("Department"), &mut self.department)?;
        reader.value(3, name!("OrgNr"), &mut self.org_nr)?;
        reader.value(4, name!("Number1"), &mut self.number_1)?;
        reader.value(5, name!("Number2"), &mut self.number_2)?;
        reader.value(6, name!("UpdatedDate"), &mut self.updated_date)?;
        reader.value(7, name!("CreatedDate"), &mut self.created_date)?;
        reader.objects(8, name!("Emails"), &mut self.emails)?;
        reader.objects(9, name!("Interests"), &mut self.interests)?;
        reader.objects(10, name!("Urls"), &mut self.urls)?;
        reader.objects(11, name!("Phones"), &mut self.phones)?;
        reader.objects(12, name!("Faxes"), &mut self.faxes)?;
        reader.value(13, name!("Description"), &mut self.description)?;
        reader.value(14, name!("UpdatedBy"), &mut self.updated_by)?;
        reader.value(15, name!("CreatedBy"), &mut self.created_by)?;
        reader.value(16, name!("Associate"), &mut self.associate)?;
        reader.value(17, name!("Business"), &mut self.business)?;
        reader.value(18, name!("Category"), &mut self.category)?;
        reader.value(19, name!("Country"), &mut self.country)?;
        reader.objects(20, name!("Persons"), &mut self.persons)?;
        reader.value(21, name!("NoMailing"), &mut self.no_mailing)?;
        reader.value(22, name!("Kananame"), &mut self.kananame)?;
        reader.value(23, name!("Xstop"), &mut self.xstop)?;
        reader.value(24, name!("ActiveInterests"), &mut self.active_interests)?;
        reader.value(25, name!("GroupId"), &mut self.group_id)?;
        reader
            .value(
                26,
                name!("ActiveStatusMonitorId"),
                &mut self.active_status_monitor_id,
            )?;
        reader.value(27, name!("SupportAssociate"), &mut self.support_associate)?;
        reader.value(28, name!("TicketPriority"), &mut self.ticket_priority)?;
        reader.value(29, name!("CustomerLanguage"), &mut self.customer_language)?;
        reader.value(30, name!("Deleted"), &mut self.deleted)?;
        reader.value(31, name!("DbiAgentId"), &mut self.dbi_agent_id)?;
        reader.value(32, name!("DbiLastSyncronized"), &mut self.dbi_last_syncronized)?;
        reader.value(33, name!("DbiKey"), &mut self.dbi_key)?;
        reader.value(34, name!("DbiLastModified"), &mut self.dbi_last_modified)?;
        reader.value(35, name!("SupportPerson"), &mut self.support_person)?;
        reader.value(36, name!("Address"), &mut self.address)?;
        reader.value(37, name!("Source"), &mut self.source)?;
        reader.value(38, name!("ActiveErpLinks"), &mut self.active_erp_links)?;
        reader.values(39, name!("BounceEmails"), &mut self.bounce_emails)?;
        reader.values(40, name!("Domains"), &mut self.domains)?;
        reader.value(41, name!("UtmParameters"), &mut self.utm_parameters)?;
        reader.map(42, name!("UserDefinedFields"), &mut self.user_defined_fields)?;
        reader.map(43, name!("ExtraFields"), &mut self.extra_fields)?;
        reader.map(44, name!("CustomFields"), &mut self.custom_fields)?;
        reader.value(45, name!("TableRight"), &mut self.table_right)?;
        reader.map(46, name!("FieldProperties"), &mut self.field_properties)?;
        reader.object(47, name!("_Links"), &mut self.links)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("ContactId"), &self.contact_id);
        writer.value(name!("Name"), &self.name);
        writer.value(name!("Department"), &self.department);
        writer.value(name!("OrgNr"), &self.org_nr);
        writer.value(name!("Number1"), &self.number_1);
        writer.value(name!("Number2"), &self.number_2);
        writer.value(name!("UpdatedDate"), &self.updated_date);
        writer.value(name!("CreatedDate"), &self.created_date);
        writer.objects(name!("Emails"), &self.emails);
        writer.objects(name!("Interests"), &self.interests);
        writer.objects(name!("Urls"), &self.urls);
        writer.objects(name!("Phones"), &self.phones);
        writer.objects(name!("Faxes"), &self.faxes);
        writer.value(name!("Description"), &self.description);
        writer.nullable(name!("UpdatedBy"), &self.updated_by);
        writer.nullable(name!("CreatedBy"), &self.created_by);
        writer.nullable(name!("Associate"), &self.associate);
        writer.nullable(name!("Business"), &self.business);
        writer.nullable(name!("Category"), &self.category);
        writer.nullable(name!("Country"), &self.country);
        writer.objects(name!("Persons"), &self.persons);
        writer.value(name!("NoMailing"), &self.no_mailing);
        writer.value(name!("Kananame"), &self.kananame);
        writer.value(name!("Xstop"), &self.xstop);
        writer.value(name!("ActiveInterests"), &self.active_interests);
        writer.value(name!("GroupId"), &self.group_id);
        writer.value(name!("ActiveStatusMonitorId"), &self.active_status_monitor_id);
        writer.nullable(name!("SupportAssociate"), &self.support_associate);
        writer.nullable(name!("TicketPriority"), &self.ticket_priority);
        writer.nullable(name!("CustomerLanguage"), &self.customer_language);
        writer.value(name!("Deleted"), &self.deleted);
        writer.value(name!("DbiAgentId"), &self.dbi_agent_id);
        writer.value(name!("DbiLastSyncronized"), &self.dbi_last_syncronized);
        writer.value(name!("DbiKey"), &self.dbi_key);
        writer.value(name!("DbiLastModified"), &self.dbi_last_modified);
        writer.nullable(name!("SupportPerson"), &self.support_person);
        writer.nullable(name!("Address"), &self.address);
        writer.value(name!("Source"), &self.source);
        writer.value(name!("ActiveErpLinks"), &self.active_erp_links);
        writer.values(name!("BounceEmails"), &self.bounce_emails);
        writer.values(name!("Domains"), &self.domains);
        writer.nullable(name!("UtmParameters"), &self.utm_parameters);
        writer.map(name!("UserDefinedFields"), &self.user_defined_fields);
        writer.map(name!("ExtraFields"), &self.extra_fields);
        writer.map(name!("CustomFields"), &self.custom_fields);
        writer.nullable(name!("TableRight"), &self.table_right);
        writer.map(name!("FieldProperties"), &self.field_properties);
        writer.object(name!("_Links"), &self.links);
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

/// What `PUT /api/v1/Contact/{id}` takes in its URL and its headers, beside its body.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Parameters<'a> {
    /// Which ContactEntity to update. Required.
    ///
    /// Wire name: `id`.
    ///
    /// Source: superoffice/contact.put.md, path table, row "id".
    pub id: i32,
    /// Optional list of properties to return, separated by commas. The rest comes back as null:
    /// "Name,department,category" Default = show all fields.
    ///
    /// Wire name: `$select`. Optional. Default: `show all fields`. `filter::columns` of `runtime::filter`
    /// makes sure of the columns' names.
    ///
    /// Source: superoffice/contact.put.md, query table, row "$select".
    pub select: Option<Cow<'a, str>>,
    /// Refuse with 412 when something has changed since; a date as in RFC 1123.
    ///
    /// Wire name: `If-Unmodified-Since`.
    pub if_unmodified_since: Option<Cow<'a, str>>,
}

impl<'a> Parameters<'a> {
    /// Creates one of what the docs require, with no other field set.
    pub fn new(id: impl Into<i32>) -> Self {
        Self {
            id: id.into(),
            select: Default::default(),
            if_unmodified_since: Default::default(),
        }
    }
    /// Sets [`id`](field@Self::id). Which ContactEntity to update. Required.
    pub fn id(mut self, value: impl Into<i32>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets [`select`](field@Self::select). Optional list of properties to return, separated by commas.
    /// Optional. Default: `show all fields`.
    pub fn select(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.select = Some(value.into());
        self
    }
    /// Sets [`if_unmodified_since`](field@Self::if_unmodified_since). Refuse with 412 when something has
    /// changed since; a date as in RFC 1123.
    pub fn if_unmodified_since(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.if_unmodified_since = Some(value.into());
        self
    }
}

impl IntoOwned for Parameters<'_> {
    type Owned = Parameters<'static>;
    fn into_owned(self) -> Self::Owned {
        Parameters {
            id: self.id,
            select: own(self.select),
            if_unmodified_since: own(self.if_unmodified_since),
        }
    }
}

impl<'a> Object<'a> for Parameters<'a> {
    const REQUIRED: &'static [(usize, &'static str)] = &[(0, "id")];
    fn blank() -> Self {
        Self::new(0_i32)
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.required(0, name!("id"), &mut self.id)?;
        reader.value(1, name!("$select", "__select"), &mut self.select)?;
        reader.value(2, name!("If-Unmodified-Since"), &mut self.if_unmodified_since)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.required(name!("id"), &self.id);
        writer.value(name!("$select", "__select"), &self.select);
        writer.value(name!("If-Unmodified-Since"), &self.if_unmodified_since);
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

/// People of this contact.
///
/// `Persons` in an answer of `PUT /api/v1/Contact/{id}`.
///
/// Source: superoffice/contact.put.md, response table, row "Persons".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResponsePerson<'a> {
    /// Wire name: `Position`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.Position".
    pub position: Option<Cow<'a, str>>,
    /// Wire name: `PersonId`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.PersonId".
    pub person_id: Option<i64>,
    /// Wire name: `Mrmrs`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.Mrmrs".
    pub mrmrs: Option<Cow<'a, str>>,
    /// Wire name: `Firstname`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.Firstname".
    pub first_name: Option<Cow<'a, str>>,
    /// Wire name: `Lastname`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.Lastname".
    pub last_name: Option<Cow<'a, str>>,
    /// Wire name: `MiddleName`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.MiddleName".
    pub middle_name: Option<Cow<'a, str>>,
    /// Wire name: `Title`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.Title".
    pub title: Option<Cow<'a, str>>,
    /// Wire name: `Description`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.Description".
    pub description: Option<Cow<'a, str>>,
    /// Wire name: `Email`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.Email".
    pub email: Option<Cow<'a, str>>,
    /// Wire name: `FullName`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.FullName".
    pub full_name: Option<Cow<'a, str>>,
    /// Wire name: `DirectPhone`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.DirectPhone".
    pub direct_phone: Option<Cow<'a, str>>,
    /// Wire name: `FormalName`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.FormalName".
    pub formal_name: Option<Cow<'a, str>>,
    /// Wire name: `CountryId`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.CountryId".
    pub country_id: Option<i64>,
    /// Wire name: `ContactId`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.ContactId".
    pub contact_id: Option<i64>,
    /// Wire name: `ContactName`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.ContactName".
    pub contact_name: Option<Cow<'a, str>>,
    /// Wire name: `Retired`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.Retired".
    pub retired: Option<i64>,
    /// Wire name: `Rank`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.Rank".
    pub rank: Option<i64>,
    /// Wire name: `ActiveInterests`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.ActiveInterests".
    pub active_interests: Option<i64>,
    /// Wire name: `ContactDepartment`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.ContactDepartment".
    pub contact_department: Option<Cow<'a, str>>,
    /// Wire name: `ContactCountryId`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.ContactCountryId".
    pub contact_country_id: Option<i64>,
    /// Wire name: `ContactOrgNr`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.ContactOrgNr".
    pub contact_org_nr: Option<Cow<'a, str>>,
    /// Wire name: `FaxPhone`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.FaxPhone".
    pub fax_phone: Option<Cow<'a, str>>,
    /// Wire name: `MobilePhone`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.MobilePhone".
    pub mobile_phone: Option<Cow<'a, str>>,
    /// Wire name: `ContactPhone`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.ContactPhone".
    pub contact_phone: Option<Cow<'a, str>>,
    /// Wire name: `AssociateName`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.AssociateName".
    pub associate_name: Option<Cow<'a, str>>,
    /// Wire name: `AssociateId`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.AssociateId".
    pub associate_id: Option<i64>,
    /// Wire name: `UsePersonAddress`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.UsePersonAddress".
    pub use_person_address: Option<bool>,
    /// Wire name: `ContactFax`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.ContactFax".
    pub contact_fax: Option<Cow<'a, str>>,
    /// Wire name: `Kanafname`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.Kanafname".
    pub kanafname: Option<Cow<'a, str>>,
    /// Wire name: `Kanalname`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.Kanalname".
    pub kanalname: Option<Cow<'a, str>>,
    /// Wire name: `Post1`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.Post1".
    pub post_1: Option<Cow<'a, str>>,
    /// Wire name: `Post2`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.Post2".
    pub post_2: Option<Cow<'a, str>>,
    /// Wire name: `Post3`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.Post3".
    pub post_3: Option<Cow<'a, str>>,
    /// Wire name: `EmailName`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.EmailName".
    pub email_name: Option<Cow<'a, str>>,
    /// Wire name: `ContactFullName`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.ContactFullName".
    pub contact_full_name: Option<Cow<'a, str>>,
    /// Wire name: `ActiveErpLinks`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.ActiveErpLinks".
    pub active_erp_links: Option<i64>,
    /// Wire name: `TicketPriorityId`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.TicketPriorityId".
    pub ticket_priority_id: Option<i64>,
    /// Wire name: `SupportLanguageId`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.SupportLanguageId".
    pub support_language_id: Option<i64>,
    /// Wire name: `SupportAssociateId`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.SupportAssociateId".
    pub support_associate_id: Option<i64>,
    /// Wire name: `CategoryName`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.CategoryName".
    pub category_name: Option<Cow<'a, str>>,
    /// Wire name: `PersonNumber`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.PersonNumber".
    pub person_number: Option<Cow<'a, str>>,
    /// Wire name: `TableRight`. Class: `TableRight`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.TableRight".
    pub table_right: Option<Open<'a>>,
    /// Wire name: `FieldProperties`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.FieldProperties".
    pub field_properties: Map<'a, Open<'a>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> ResponsePerson<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`position`](field@Self::position).
    pub fn position(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.position = Some(value.into());
        self
    }
    /// Sets [`person_id`](field@Self::person_id).
    pub fn person_id(mut self, value: impl Into<i64>) -> Self {
        self.person_id = Some(value.into());
        self
    }
    /// Sets [`mrmrs`](field@Self::mrmrs).
    pub fn mrmrs(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.mrmrs = Some(value.into());
        self
    }
    /// Sets [`first_name`](field@Self::first_name).
    pub fn first_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.first_name = Some(value.into());
        self
    }
    /// Sets [`last_name`](field@Self::last_name).
    pub fn last_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    /// Sets [`middle_name`](field@Self::middle_name).
    pub fn middle_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.middle_name = Some(value.into());
        self
    }
    /// Sets [`title`](field@Self::title).
    pub fn title(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets [`description`](field@Self::description).
    pub fn description(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`email`](field@Self::email).
    pub fn email(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets [`full_name`](field@Self::full_name).
    pub fn full_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.full_name = Some(value.into());
        self
    }
    /// Sets [`direct_phone`](field@Self::direct_phone).
    pub fn direct_phone(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.direct_phone = Some(value.into());
        self
    }
    /// Sets [`formal_name`](field@Self::formal_name).
    pub fn formal_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.formal_name = Some(value.into());
        self
    }
    /// Sets [`country_id`](field@Self::country_id).
    pub fn country_id(mut self, value: impl Into<i64>) -> Self {
        self.country_id = Some(value.into());
        self
    }
    /// Sets [`contact_id`](field@Self::contact_id).
    pub fn contact_id(mut self, value: impl Into<i64>) -> Self {
        self.contact_id = Some(value.into());
        self
    }
    /// Sets [`contact_name`](field@Self::contact_name).
    pub fn contact_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.contact_name = Some(value.into());
        self
    }
    /// Sets [`retired`](field@Self::retired).
    pub fn retired(mut self, value: impl Into<i64>) -> Self {
        self.retired = Some(value.into());
        self
    }
    /// Sets [`rank`](field@Self::rank).
    pub fn rank(mut self, value: impl Into<i64>) -> Self {
        self.rank = Some(value.into());
        self
    }
    /// Sets [`active_interests`](field@Self::active_interests).
    pub fn active_interests(mut self, value: impl Into<i64>) -> Self {
        self.active_interests = Some(value.into());
        self
    }
    /// Sets [`contact_department`](field@Self::contact_department).
    pub fn contact_department(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.contact_department = Some(value.into());
        self
    }
    /// Sets [`contact_country_id`](field@Self::contact_country_id).
    pub fn contact_country_id(mut self, value: impl Into<i64>) -> Self {
        self.contact_country_id = Some(value.into());
        self
    }
    /// Sets [`contact_org_nr`](field@Self::contact_org_nr).
    pub fn contact_org_nr(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.contact_org_nr = Some(value.into());
        self
    }
    /// Sets [`fax_phone`](field@Self::fax_phone).
    pub fn fax_phone(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.fax_phone = Some(value.into());
        self
    }
    /// Sets [`mobile_phone`](field@Self::mobile_phone).
    pub fn mobile_phone(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.mobile_phone = Some(value.into());
        self
    }
    /// Sets [`contact_phone`](field@Self::contact_phone).
    pub fn contact_phone(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.contact_phone = Some(value.into());
        self
    }
    /// Sets [`associate_name`](field@Self::associate_name).
    pub fn associate_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.associate_name = Some(value.into());
        self
    }
    /// Sets [`associate_id`](field@Self::associate_id).
    pub fn associate_id(mut self, value: impl Into<i64>) -> Self {
        self.associate_id = Some(value.into());
        self
    }
    /// Sets [`use_person_address`](field@Self::use_person_address).
    pub fn use_person_address(mut self, value: impl Into<bool>) -> Self {
        self.use_person_address = Some(value.into());
        self
    }
    /// Sets [`contact_fax`](field@Self::contact_fax).
    pub fn contact_fax(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.contact_fax = Some(value.into());
        self
    }
    /// Sets [`kanafname`](field@Self::kanafname).
    pub fn kanafname(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.kanafname = Some(value.into());
        self
    }
    /// Sets [`kanalname`](field@Self::kanalname).
    pub fn kanalname(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.kanalname = Some(value.into());
        self
    }
    /// Sets [`post_1`](field@Self::post_1).
    pub fn post_1(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.post_1 = Some(value.into());
        self
    }
    /// Sets [`post_2`](field@Self::post_2).
    pub fn post_2(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.post_2 = Some(value.into());
        self
    }
    /// Sets [`post_3`](field@Self::post_3).
    pub fn post_3(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.post_3 = Some(value.into());
        self
    }
    /// Sets [`email_name`](field@Self::email_name).
    pub fn email_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.email_name = Some(value.into());
        self
    }
    /// Sets [`contact_full_name`](field@Self::contact_full_name).
    pub fn contact_full_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.contact_full_name = Some(value.into());
        self
    }
    /// Sets [`active_erp_links`](field@Self::active_erp_links).
    pub fn active_erp_links(mut self, value: impl Into<i64>) -> Self {
        self.active_erp_links = Some(value.into());
        self
    }
    /// Sets [`ticket_priority_id`](field@Self::ticket_priority_id).
    pub fn ticket_priority_id(mut self, value: impl Into<i64>) -> Self {
        self.ticket_priority_id = Some(value.into());
        self
    }
    /// Sets [`support_language_id`](field@Self::support_language_id).
    pub fn support_language_id(mut self, value: impl Into<i64>) -> Self {
        self.support_language_id = Some(value.into());
        self
    }
    /// Sets [`support_associate_id`](field@Self::support_associate_id).
    pub fn support_associate_id(mut self, value: impl Into<i64>) -> Self {
        self.support_associate_id = Some(value.into());
        self
    }
    /// Sets [`category_name`](field@Self::category_name).
    pub fn category_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.category_name = Some(value.into());
        self
    }
    /// Sets [`person_number`](field@Self::person_number).
    pub fn person_number(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.person_number = Some(value.into());
        self
    }
    /// Sets [`table_right`](field@Self::table_right). Class: `TableRight`.
    pub fn table_right(mut self, value: impl Into<Open<'a>>) -> Self {
        self.table_right = Some(value.into());
        self
    }
    /// Sets [`field_properties`](field@Self::field_properties).
    pub fn field_properties(mut self, value: impl Into<Map<'a, Open<'a>>>) -> Self {
        self.field_properties = value.into();
        self
    }
}

impl IntoOwned for ResponsePerson<'_> {
    type Owned = ResponsePerson<'static>;
    fn into_owned(self) -> Self::Owned {
        ResponsePerson {
            position: own(self.position),
            person_id: self.person_id,
            mrmrs: own(self.mrmrs),
            first_name: own(self.first_name),
            last_name: own(self.last_name),
            middle_name: own(self.middle_name),
            title: own(self.title),
            description: own(self.description),
            email: own(self.email),
            full_name: own(self.full_name),
            direct_phone: own(self.direct_phone),
            formal_name: own(self.formal_name),
            country_id: self.country_id,
            contact_id: self.contact_id,
            contact_name: own(self.contact_name),
            retired: self.retired,
            rank: self.rank,
            active_interests: self.active_interests,
            contact_department: own(self.contact_department),
            contact_country_id: self.contact_country_id,
            contact_org_nr: own(self.contact_org_nr),
            fax_phone: own(self.fax_phone),
            mobile_phone: own(self.mobile_phone),
            contact_phone: own(self.contact_phone),
            associate_name: own(self.associate_name),
            associate_id: self.associate_id,
            use_person_address: self.use_person_address,
            contact_fax: own(self.contact_fax),
            kanafname: own(self.kanafname),
            kanalname: own(self.kanalname),
            post_1: own(self.post_1),
            post_2: own(self.post_2),
            post_3: own(self.post_3),
            email_name: own(self.email_name),
            contact_full_name: own(self.contact_full_name),
            active_erp_links: self.active_erp_links,
            ticket_priority_id: self.ticket_priority_id,
            support_language_id: self.support_language_id,
            support_associate_id: self.support_associate_id,
            category_name: own(self.category_name),
            person_number: own(self.person_number),
            table_right: own(self.table_right),
            field_properties: own(self.field_properties),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for ResponsePerson<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("Position"), &mut self.position)?;
        reader.value(1, name!("PersonId"), &mut self.person_id)?;
        reader.value(2, name!("Mrmrs"), &mut self.mrmrs)?;
        reader.value(3, name!("Firstname"), &mut self.first_name)?;
        reader.value(4, name!("Lastname"), &mut self.last_name)?;
        reader.value(5, name!("MiddleName"), &mut self.middle_name)?;
        reader.value(6, name!("Title"), &mut self.title)?;
        reader.value(7, name!("Description"), &mut self.description)?;
        reader.value(8, name!("Email"), &mut self.email)?;
        reader.value(9, name!("FullName"), &mut self.full_name)?;
        reader.value(10, name!("DirectPhone"), &mut self.direct_phone)?;
        reader.value(11, name!("FormalName"), &mut self.formal_name)?;
        reader.value(12, name!("CountryId"), &mut self.country_id)?;
        reader.value(13, name!("ContactId"), &mut self.contact_id)?;
        reader.value(14, name!("ContactName"), &mut self.contact_name)?;
        reader.value(15, name!("Retired"), &mut self.retired)?;
        reader.value(16, name!("Rank"), &mut self.rank)?;
        reader.value(17, name!("ActiveInterests"), &mut self.active_interests)?;
        reader.value(18, name!("ContactDepartment"), &mut self.contact_department)?;
        reader.value(19, name!("ContactCountryId"), &mut self.contact_country_id)?;
        reader.value(20, name!("ContactOrgNr"), &mut self.contact_org_nr)?;
        reader.value(21, name!("FaxPhone"), &mut self.fax_phone)?;
        reader.value(22, name!("MobilePhone"), &mut self.mobile_phone)?;
        reader.value(23, name!("ContactPhone"), &mut self.contact_phone)?;
        reader.value(24, name!("AssociateName"), &mut self.associate_name)?;
        reader.value(25, name!("AssociateId"), &mut self.associate_id)?;
        reader.value(26, name!("UsePersonAddress"), &mut self.use_person_address)?;
        reader.value(27, name!("ContactFax"), &mut self.contact_fax)?;
        reader.value(28, name!("Kanafname"), &mut self.kanafname)?;
        reader.value(29, name!("Kanalname"), &mut self.kanalname)?;
        reader.value(30, name!("Post1"), &mut self.post_1)?;
        reader.value(31, name!("Post2"), &mut self.post_2)?;
        reader.value(32, name!("Post3"), &mut self.post_3)?;
        reader.value(33, name!("EmailName"), &mut self.email_name)?;
        reader.value(34, name!("ContactFullName"), &mut self.contact_full_name)?;
        reader.value(35, name!("ActiveErpLinks"), &mut self.active_erp_links)?;
        reader.value(36, name!("TicketPriorityId"), &mut self.ticket_priority_id)?;
        reader.value(37, name!("SupportLanguageId"), &mut self.support_language_id)?;
        reader.value(38, name!("SupportAssociateId"), &mut self.support_associate_id)?;
        reader.value(39, name!("CategoryName"), &mut self.category_name)?;
        reader.value(40, name!("PersonNumber"), &mut self.person_number)?;
        reader.value(41, name!("TableRight"), &mut self.table_right)?;
        reader.map(42, name!("FieldProperties"), &mut self.field_properties)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("Position"), &self.position);
        writer.value(name!("PersonId"), &self.person_id);
        writer.value(name!("Mrmrs"), &self.mrmrs);
        writer.value(name!("Firstname"), &self.first_name);
        writer.value(name!("Lastname"), &self.last_name);
        writer.value(name!("MiddleName"), &self.middle_name);
        writer.value(name!("Title"), &self.title);
        writer.value(name!("Description"), &self.description);
        writer.value(name!("Email"), &self.email);
        writer.value(name!("FullName"), &self.full_name);
        writer.value(name!("DirectPhone"), &self.direct_phone);
        writer.value(name!("FormalName"), &self.formal_name);
        writer.value(name!("CountryId"), &self.country_id);
        writer.value(name!("ContactId"), &self.contact_id);
        writer.value(name!("ContactName"), &self.contact_name);
        writer.value(name!("Retired"), &self.retired);
        writer.value(name!("Rank"), &self.rank);
        writer.value(name!("ActiveInterests"), &self.active_interests);
        writer.value(name!("ContactDepartment"), &self.contact_department);
        writer.value(name!("ContactCountryId"), &self.contact_country_id);
        writer.value(name!("ContactOrgNr"), &self.contact_org_nr);
        writer.value(name!("FaxPhone"), &self.fax_phone);
        writer.value(name!("MobilePhone"), &self.mobile_phone);
        writer.value(name!("ContactPhone"), &self.contact_phone);
        writer.value(name!("AssociateName"), &self.associate_name);
        writer.value(name!("AssociateId"), &self.associate_id);
        writer.value(name!("UsePersonAddress"), &self.use_person_address);
        writer.value(name!("ContactFax"), &self.contact_fax);
        writer.value(name!("Kanafname"), &self.kanafname);
        writer.value(name!("Kanalname"), &self.kanalname);
        writer.value(name!("Post1"), &self.post_1);
        writer.value(name!("Post2"), &self.post_2);
        writer.value(name!("Post3"), &self.post_3);
        writer.value(name!("EmailName"), &self.email_name);
        writer.value(name!("ContactFullName"), &self.contact_full_name);
        writer.value(name!("ActiveErpLinks"), &self.active_erp_links);
        writer.value(name!("TicketPriorityId"), &self.ticket_priority_id);
        writer.value(name!("SupportLanguageId"), &self.support_language_id);
        writer.value(name!("SupportAssociateId"), &self.support_associate_id);
        writer.value(name!("CategoryName"), &self.category_name);
        writer.value(name!("PersonNumber"), &self.person_number);
        writer.nullable(name!("TableRight"), &self.table_right);
        writer.map(name!("FieldProperties"), &self.field_properties);
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> Document<'a> for ResponsePerson<'a> {
    const ROOT: Root = Root {
        name: name!("Persons"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a ResponsePerson);

/// Takes over everything that was read, so that a change of one field loses none of the others.
impl<'a> From<ResponsePerson<'a>> for Person<'a> {
    fn from(value: ResponsePerson<'a>) -> Self {
        Self {
            position: value.position,
            person_id: value.person_id,
            mrmrs: value.mrmrs,
            first_name: value.first_name,
            last_name: value.last_name,
            middle_name: value.middle_name,
            title: value.title,
            description: value.description,
            email: value.email,
            full_name: value.full_name,
            direct_phone: value.direct_phone,
            formal_name: value.formal_name,
            country_id: value.country_id,
            contact_id: value.contact_id,
            contact_name: value.contact_name,
            retired: value.retired,
            rank: value.rank,
            active_interests: value.active_interests,
            contact_department: value.contact_department,
            contact_country_id: value.contact_country_id,
            contact_org_nr: value.contact_org_nr,
            fax_phone: value.fax_phone,
            mobile_phone: value.mobile_phone,
            contact_phone: value.contact_phone,
            associate_name: value.associate_name,
            associate_id: value.associate_id,
            use_person_address: value.use_person_address,
            contact_fax: value.contact_fax,
            kanafname: value.kanafname,
            kanalname: value.kanalname,
            post_1: value.post_1,
            post_2: value.post_2,
            post_3: value.post_3,
            email_name: value.email_name,
            contact_full_name: value.contact_full_name,
            active_erp_links: value.active_erp_links,
            ticket_priority_id: value.ticket_priority_id,
            support_language_id: value.support_language_id,
            support_associate_id: value.support_associate_id,
            category_name: value.category_name,
            person_number: value.person_number,
            table_right: value.table_right,
            field_properties: value.field_properties,
            unknown: value.unknown,
        }
    }
}

/// Takes over everything that was read, so that a change of one field loses none of the others.
impl<'a> From<super::super::types::ContactEntityWithLinks<'a>> for Request<'a> {
    fn from(value: super::super::types::ContactEntityWithLinks<'a>) -> Self {
        Self {
            contact_id: value.contact_id,
            name: value.name,
            department: value.department,
            org_nr: value.org_nr,
            number_1: value.number_1,
            number_2: value.number_2,
            updated_date: value.updated_date,
            created_date: value.created_date,
            emails: value.emails.into_iter().map(Into::into).collect(),
            interests: value.interests.into_iter().map(Into::into).collect(),
            urls: value.urls.into_iter().map(Into::into).collect(),
            phones: value.phones.into_iter().map(Into::into).collect(),
            faxes: value.faxes.into_iter().map(Into::into).collect(),
            description: value.description,
            updated_by: value.updated_by,
            created_by: value.created_by,
            associate: value.associate,
            business: value.business,
            category: value.category,
            country: value.country,
            persons: value.persons.into_iter().map(Into::into).collect(),
            no_mailing: value.no_mailing,
            kananame: value.kananame,
            xstop: value.xstop,
            active_interests: value.active_interests,
            group_id: value.group_id,
            active_status_monitor_id: value.active_status_monitor_id,
            support_associate: value.support_associate,
            ticket_priority: value.ticket_priority,
            customer_language: value.customer_language,
            deleted: value.deleted,
            dbi_agent_id: value.dbi_agent_id,
            dbi_last_syncronized: value.dbi_last_syncronized,
            dbi_key: value.dbi_key,
            dbi_last_modified: value.dbi_last_modified,
            support_person: value.support_person,
            address: value.address,
            source: value.source,
            active_erp_links: value.active_erp_links,
            bounce_emails: value.bounce_emails,
            domains: value.domains,
            utm_parameters: Default::default(),
            user_defined_fields: value.user_defined_fields,
            extra_fields: value.extra_fields,
            custom_fields: value.custom_fields,
            table_right: value.table_right,
            field_properties: value.field_properties,
            links: value.links,
            unknown: value.unknown,
        }
    }
}

/// Takes over everything that was read, so that a change of one field loses none of the others.
impl<'a> From<Response<'a>> for Request<'a> {
    fn from(value: Response<'a>) -> Self {
        Self {
            contact_id: value.contact_id,
            name: value.name,
            department: value.department,
            org_nr: value.org_nr,
            number_1: value.number_1,
            number_2: value.number_2,
            updated_date: value.updated_date,
            created_date: value.created_date,
            emails: value.emails.into_iter().map(Into::into).collect(),
            interests: value.interests.into_iter().map(Into::into).collect(),
            urls: value.urls.into_iter().map(Into::into).collect(),
            phones: value.phones.into_iter().map(Into::into).collect(),
            faxes: value.faxes.into_iter().map(Into::into).collect(),
            description: value.description,
            updated_by: value.updated_by,
            created_by: value.created_by,
            associate: value.associate,
            business: value.business,
            category: value.category,
            country: value.country,
            persons: value.persons.into_iter().map(Into::into).collect(),
            no_mailing: value.no_mailing,
            kananame: value.kananame,
            xstop: value.xstop,
            active_interests: value.active_interests,
            group_id: value.group_id,
            active_status_monitor_id: value.active_status_monitor_id,
            support_associate: value.support_associate,
            ticket_priority: value.ticket_priority,
            customer_language: value.customer_language,
            deleted: value.deleted,
            dbi_agent_id: value.dbi_agent_id,
            dbi_last_syncronized: value.dbi_last_syncronized,
            dbi_key: value.dbi_key,
            dbi_last_modified: value.dbi_last_modified,
            support_person: value.support_person,
            address: value.address,
            source: value.source,
            active_erp_links: value.active_erp_links,
            bounce_emails: value.bounce_emails,
            domains: value.domains,
            utm_parameters: value.utm_parameters,
            user_defined_fields: value.user_defined_fields,
            extra_fields: value.extra_fields,
            custom_fields: value.custom_fields,
            table_right: value.table_right,
            field_properties: value.field_properties,
            links: value.links,
            unknown: value.unknown,
        }
    }
}

/// A call of `PUT /api/v1/Contact/{id}`, with all that it takes.
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
    type Response<'a> = Response<'a>;
    type Connection = super::super::Connection;
    const NAME: &'static str = "contact.put";
    const VERB: &'static str = "PUT";
    const PATH: &'static str = "/api/v1/Contact/{id}";
    const IDEMPOTENT: bool = true;
    fn to_url(&self, base: &str) -> String {
        RuntimeUrl::new(base, &super::super::STYLE)
            .text("api/v1/Contact/")
            .step(&self.parameters.id)
            .value("$select", &self.parameters.select)
            .finish()
    }
    fn add_headers(&self, headers: &mut Headers) {
        headers
            .value(
                "If-Unmodified-Since",
                &self.parameters.if_unmodified_since,
                &super::super::STYLE,
            );
    }
    fn to_body(
        &self,
        connection: &Self::Connection,
    ) -> Result<Option<Body>, WriteError> {
        let body = crate::runtime::Connection::body(
            connection,
            Self::NAME,
            Format::Json,
            &self.request,
            &[],
        );
        body.map(Some)
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

/// The errors that the docs list for this method.
///
/// | Status | Text |
/// | --- | --- |
/// | 412 | Update stopped because ContactEntity has changed since the requested If-Unmodified-Since timestamp. |
/// | 400 | Bad request. Entity to save is not in request body. |
pub const ERRORS: &[KnownError] = &[
    KnownError {
        status: Some(412),
        text: "Update stopped because ContactEntity has changed since the requested If-Unmodified-Since timestamp.",
        ..KnownError::NOTHING
    },
    KnownError {
        status: Some(400),
        text: "Bad request. Entity to save is not in request body.",
        ..KnownError::NOTHING
    },
];
