// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.patch.md

//! Changes parts of a ContactEntity. The changes come as JSON Patch or as JSON Merge Patch.
//!
//! The method `PATCH /api/v1/Contact/{id}` at `https://{env}.superoffice.com/{customer}`. A success has
//! the HTTP status 200.
//!
//! A [`MergePatch`] is a merge patch (RFC 7396): a `Patch` that is kept is not sent, one that is
//! cleared is sent as null, and one that is set with its value. An object is merged member by member,
//! an array takes the place of the one that there is; keys of a map are merged, and a key with
//! `Open::Null` is taken out.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::superoffice::contact::patch::{MergeCall, MergePatch, Parameters};
//! use contactory::superoffice::{Connection, Credentials};
//!
//! let connection = Connection::new("my-env", "my-customer", Credentials::bearer("my-token"));
//! let patch = MergePatch::new().name("Ada").department("Research");
//! let call = MergeCall::new(Parameters::new(4711), patch);
//! let sent = call.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! let response = MergeCall::read_reply(200, r#"{"ContactId":4711}"#)?;
//! assert_eq!(response.contact_id, Some(4711));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Errors
//!
//! The docs list 3 errors of this method: see [`ERRORS`]. Where an answer reports one of them,
//! [`ApiError::known`](crate::runtime::ApiError::known) is its entry.

use crate::runtime::{
    Body, Checker, DateTime, Document, Error, ErrorFields, Format, IntoOwned, KnownError,
    ListPatch, Map, Method, Name, Nested, Object, One, Open, Patch, Reader, Reply, Root,
    Step, Style, Unknown, Url as RuntimeUrl, Validate, WriteError, Writer, name, own,
    rule, serde_document,
};
use std::borrow::Cow;
pub use super::super::enums::Op;
pub use super::super::types::{
    Email, Fax, Interest, Links, RequestEmail as MergePatchEmail,
    RequestFax as MergePatchFax, RequestInterest as MergePatchInterest,
    RequestPerson as MergePatchPerson, RequestPhone as MergePatchPhone,
    RequestUrl as MergePatchUrl, Person, Phone, Url,
};

/// The request of `PATCH /api/v1/Contact/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Request<'a> {
    /// Wire name: `item`. Class: `Operation`.
    pub items: Vec<Operation<'a>>,
}

impl<'a> Request<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`items`](field@Self::items). Class: `Operation`.
    pub fn items(
        mut self,
        value: impl IntoIterator<Item = impl Into<Operation<'a>>>,
    ) -> Self {
        self.items = value.into_iter().map(Into::into).collect();
        self
    }
}

impl IntoOwned for Request<'_> {
    type Owned = Request<'static>;
    fn into_owned(self) -> Self::Owned {
        Request { items: own(self.items) }
    }
}

impl<'a> Object<'a> for Request<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.objects(0, name!("item"), &mut self.items)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.objects(name!("item"), &self.items);
    }
}

impl<'a> Document<'a> for Request<'a> {
    const ROOT: Root = Root {
        name: name!("Request"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
    const ONLY: Option<&'static Name> = Some(name!("item"));
}

serde_document!('a Request);

impl Validate for Request<'_> {
    fn check(&self, checker: &mut Checker) {
        checker.objects("item", &self.items);
    }
}

/// A part of the entity, which `PATCH /api/v1/Contact/{id}` takes in place of the operations: what it
/// does not mention is kept.
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct MergePatch<'a> {
    /// Primary key.
    ///
    /// Wire name: `ContactId`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "ContactId".
    pub contact_id: Patch<i32>,
    /// Company name.
    ///
    /// Wire name: `Name`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Name".
    pub name: Patch<Cow<'a, str>>,
    /// Its department.
    ///
    /// Wire name: `Department`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Department".
    pub department: Patch<Cow<'a, str>>,
    /// Registration or VAT number.
    ///
    /// Wire name: `OrgNr`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "OrgNr".
    pub org_nr: Patch<Cow<'a, str>>,
    /// Free code field.
    ///
    /// Wire name: `Number1`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Number1".
    pub number_1: Patch<Cow<'a, str>>,
    /// Second free code field.
    ///
    /// Wire name: `Number2`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Number2".
    pub number_2: Patch<Cow<'a, str>>,
    /// Last change, in UTC.
    ///
    /// Wire name: `UpdatedDate`. Declared as `String`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "UpdatedDate".
    pub updated_date: Patch<DateTime<'a>>,
    /// Creation, in UTC.
    ///
    /// Wire name: `CreatedDate`. Declared as `String`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "CreatedDate".
    pub created_date: Patch<DateTime<'a>>,
    /// Email addresses.
    ///
    /// Wire name: `Emails`. Declared as `Array`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Emails".
    pub emails: Patch<ListPatch<Nested<MergePatchEmail<'a>>>>,
    /// Interests, chosen or not.
    ///
    /// MDO list "contint" names its items.
    ///
    /// Wire name: `Interests`. Declared as `Array`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Interests".
    pub interests: Patch<ListPatch<Nested<MergePatchInterest<'a>>>>,
    /// Web addresses.
    ///
    /// Wire name: `Urls`. Declared as `Array`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Urls".
    pub urls: Patch<ListPatch<Nested<MergePatchUrl<'a>>>>,
    /// Phone numbers.
    ///
    /// Wire name: `Phones`. Declared as `Array`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Phones".
    pub phones: Patch<ListPatch<Nested<MergePatchPhone<'a>>>>,
    /// Fax numbers.
    ///
    /// Wire name: `Faxes`. Declared as `Array`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Faxes".
    pub faxes: Patch<ListPatch<Nested<MergePatchFax<'a>>>>,
    /// Note about the contact.
    ///
    /// Wire name: `Description`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Description".
    pub description: Patch<Cow<'a, str>>,
    /// Who changed it last.
    ///
    /// Wire name: `UpdatedBy`. Declared as `Associate`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "UpdatedBy".
    pub updated_by: Patch<Open<'a>>,
    /// Who created it.
    ///
    /// Wire name: `CreatedBy`. Declared as `Associate`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "CreatedBy".
    pub created_by: Patch<Open<'a>>,
    /// Who owns it.
    ///
    /// MDO list "associate" names its items.
    ///
    /// Wire name: `Associate`. Declared as `Associate`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Associate".
    pub associate: Patch<Open<'a>>,
    /// Line of business; the GUI demands one.
    ///
    /// MDO list "business" names its items.
    ///
    /// Wire name: `Business`. Declared as `Business`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Business".
    pub business: Patch<Open<'a>>,
    /// Kind of company; the GUI demands one.
    ///
    /// MDO list "category" names its items.
    ///
    /// Wire name: `Category`. Declared as `Category`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Category".
    pub category: Patch<Open<'a>>,
    /// Where it is; decides the layout of phones and address.
    ///
    /// MDO list "country" names its items.
    ///
    /// Wire name: `Country`. Declared as `Country`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Country".
    pub country: Patch<Open<'a>>,
    /// People of this contact.
    ///
    /// Wire name: `Persons`. Declared as `Array`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Persons".
    pub persons: Patch<ListPatch<Nested<MergePatchPerson<'a>>>>,
    /// True: send no advertising.
    ///
    /// Wire name: `NoMailing`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "NoMailing".
    pub no_mailing: Patch<bool>,
    /// Name in kana (Japan).
    ///
    /// Wire name: `Kananame`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Kananame".
    pub kananame: Patch<Cow<'a, str>>,
    /// Stop flag.
    ///
    /// Wire name: `Xstop`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Xstop".
    pub xstop: Patch<bool>,
    /// How many interests are active.
    ///
    /// Wire name: `ActiveInterests`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "ActiveInterests".
    pub active_interests: Patch<i32>,
    /// Group of the first owner.
    ///
    /// Wire name: `GroupId`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "GroupId".
    pub group_id: Patch<i32>,
    /// Active status monitor of lowest rank.
    ///
    /// Wire name: `ActiveStatusMonitorId`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "ActiveStatusMonitorId".
    pub active_status_monitor_id: Patch<i32>,
    /// MDO list "associate" names its items.
    ///
    /// Wire name: `SupportAssociate`. Declared as `Associate`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "SupportAssociate".
    pub support_associate: Patch<Open<'a>>,
    /// MDO list "ticketpriority" names its items.
    ///
    /// Wire name: `TicketPriority`. Declared as `TicketPriority`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "TicketPriority".
    pub ticket_priority: Patch<Open<'a>>,
    /// Wire name: `CustomerLanguage`. Declared as `CustomerLanguage`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "CustomerLanguage".
    pub customer_language: Patch<Open<'a>>,
    /// Not zero: it counts as 'deleted' and stays hidden.
    ///
    /// Wire name: `Deleted`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Deleted".
    pub deleted: Patch<i32>,
    /// Integration agent.
    ///
    /// Wire name: `DbiAgentId`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "DbiAgentId".
    pub dbi_agent_id: Patch<i32>,
    /// Last synchronization with outside.
    ///
    /// Wire name: `DbiLastSyncronized`. Declared as `String`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "DbiLastSyncronized".
    pub dbi_last_syncronized: Patch<DateTime<'a>>,
    /// Key in the external source.
    ///
    /// Wire name: `DbiKey`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "DbiKey".
    pub dbi_key: Patch<Cow<'a, str>>,
    /// Last change of the entry.
    ///
    /// Wire name: `DbiLastModified`. Declared as `String`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "DbiLastModified".
    pub dbi_last_modified: Patch<DateTime<'a>>,
    /// Support contact. See the Person Agent.
    ///
    /// Wire name: `SupportPerson`. Declared as `Person`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "SupportPerson".
    pub support_person: Patch<Open<'a>>,
    /// Street or postal address, as text and as parts; change either.
    ///
    /// See Address.
    ///
    /// Wire name: `Address`. Declared as `Address`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Address".
    pub address: Patch<Open<'a>>,
    /// Where the contact came from.
    ///
    /// Wire name: `Source`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Source".
    pub source: Patch<i32>,
    /// How many ERP links are active.
    ///
    /// Wire name: `ActiveErpLinks`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "ActiveErpLinks".
    pub active_erp_links: Patch<i32>,
    /// Email addresses that bounced.
    ///
    /// Wire name: `BounceEmails`. Declared as `Array`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "BounceEmails".
    pub bounce_emails: Patch<ListPatch<Cow<'a, str>>>,
    /// Web domains by rank.
    ///
    /// Wire name: `Domains`. Declared as `Array`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "Domains".
    pub domains: Patch<ListPatch<Cow<'a, str>>>,
    /// Utm values at creation, readonly field.
    ///
    /// Wire name: `UtmParameters`. Declared as `SavedUtmParameters`.
    ///
    /// Source: superoffice/contact.put.md, request table, row "UtmParameters".
    pub utm_parameters: Patch<Open<'a>>,
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
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> MergePatch<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets or clears [`contact_id`](field@Self::contact_id). Primary key.
    pub fn contact_id(mut self, value: impl Into<Patch<i32>>) -> Self {
        self.contact_id = value.into();
        self
    }
    /// Sets or clears [`name`](field@Self::name). Company name.
    pub fn name(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets or clears [`department`](field@Self::department). Its department.
    pub fn department(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.department = value.into();
        self
    }
    /// Sets or clears [`org_nr`](field@Self::org_nr). Registration or VAT number.
    pub fn org_nr(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.org_nr = value.into();
        self
    }
    /// Sets or clears [`number_1`](field@Self::number_1). Free code field.
    pub fn number_1(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.number_1 = value.into();
        self
    }
    /// Sets or clears [`number_2`](field@Self::number_2). Second free code field.
    pub fn number_2(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.number_2 = value.into();
        self
    }
    /// Sets or clears [`updated_date`](field@Self::updated_date). Last change, in UTC.
    pub fn updated_date(mut self, value: impl Into<Patch<DateTime<'a>>>) -> Self {
        self.updated_date = value.into();
        self
    }
    /// Sets or clears [`created_date`](field@Self::created_date). Creation, in UTC.
    pub fn created_date(mut self, value: impl Into<Patch<DateTime<'a>>>) -> Self {
        self.created_date = value.into();
        self
    }
    /// Sets [`emails`](field@Self::emails). Email addresses.
    pub fn emails(
        mut self,
        value: impl IntoIterator<Item = impl Into<MergePatchEmail<'a>>>,
    ) -> Self {
        self.emails = Patch::Set(
            ListPatch::Replace(
                value.into_iter().map(|item| Nested(item.into())).collect(),
            ),
        );
        self
    }
    /// Sets [`interests`](field@Self::interests). Interests, chosen or not.
    pub fn interests(
        mut self,
        value: impl IntoIterator<Item = impl Into<MergePatchInterest<'a>>>,
    ) -> Self {
        self.interests = Patch::Set(
            ListPatch::Replace(
                value.into_iter().map(|item| Nested(item.into())).collect(),
            ),
        );
        self
    }
    /// Sets [`urls`](field@Self::urls). Web addresses.
    pub fn urls(
        mut self,
        value: impl IntoIterator<Item = impl Into<MergePatchUrl<'a>>>,
    ) -> Self {
        self.urls = Patch::Set(
            ListPatch::Replace(
                value.into_iter().map(|item| Nested(item.into())).collect(),
            ),
        );
        self
    }
    /// Sets [`phones`](field@Self::phones). Phone numbers.
    pub fn phones(
        mut self,
        value: impl IntoIterator<Item = impl Into<MergePatchPhone<'a>>>,
    ) -> Self {
        self.phones = Patch::Set(
            ListPatch::Replace(
                value.into_iter().map(|item| Nested(item.into())).collect(),
            ),
        );
        self
    }
    /// Sets [`faxes`](field@Self::faxes). Fax numbers.
    pub fn faxes(
        mut self,
        value: impl IntoIterator<Item = impl Into<MergePatchFax<'a>>>,
    ) -> Self {
        self.faxes = Patch::Set(
            ListPatch::Replace(
                value.into_iter().map(|item| Nested(item.into())).collect(),
            ),
        );
        self
    }
    /// Sets or clears [`description`](field@Self::description). Note about the contact.
    pub fn description(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.description = value.into();
        self
    }
    /// Sets or clears [`updated_by`](field@Self::updated_by). Who changed it last.
    pub fn updated_by(mut self, value: impl Into<Patch<Open<'a>>>) -> Self {
        self.updated_by = value.into();
        self
    }
    /// Sets or clears [`created_by`](field@Self::created_by). Who created it.
    pub fn created_by(mut self, value: impl Into<Patch<Open<'a>>>) -> Self {
        self.created_by = value.into();
        self
    }
    /// Sets or clears [`associate`](field@Self::associate). Who owns it.
    pub fn associate(mut self, value: impl Into<Patch<Open<'a>>>) -> Self {
        self.associate = value.into();
        self
    }
    /// Sets or clears [`business`](field@Self::business). Line of business; the GUI demands one.
    pub fn business(mut self, value: impl Into<Patch<Open<'a>>>) -> Self {
        self.business = value.into();
        self
    }
    /// Sets or clears [`category`](field@Self::category). Kind of company; the GUI demands one.
    pub fn category(mut self, value: impl Into<Patch<Open<'a>>>) -> Self {
        self.category = value.into();
        self
    }
    /// Sets or clears [`country`](field@Self::country). Where it is; decides the layout of phones and
    /// address.
    pub fn country(mut self, value: impl Into<Patch<Open<'a>>>) -> Self {
        self.country = value.into();
        self
    }
    /// Sets [`persons`](field@Self::persons). People of this contact.
    pub fn persons(
        mut self,
        value: impl IntoIterator<Item = impl Into<MergePatchPerson<'a>>>,
    ) -> Self {
        self.persons = Patch::Set(
            ListPatch::Replace(
                value.into_iter().map(|item| Nested(item.into())).collect(),
            ),
        );
        self
    }
    /// Sets or clears [`no_mailing`](field@Self::no_mailing). True: send no advertising.
    pub fn no_mailing(mut self, value: impl Into<Patch<bool>>) -> Self {
        self.no_mailing = value.into();
        self
    }
    /// Sets or clears [`kananame`](field@Self::kananame). Name in kana (Japan).
    pub fn kananame(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.kananame = value.into();
        self
    }
    /// Sets or clears [`xstop`](field@Self::xstop). Stop flag.
    pub fn xstop(mut self, value: impl Into<Patch<bool>>) -> Self {
        self.xstop = value.into();
        self
    }
    /// Sets or clears [`active_interests`](field@Self::active_interests). How many interests are active.
    pub fn active_interests(mut self, value: impl Into<Patch<i32>>) -> Self {
        self.active_interests = value.into();
        self
    }
    /// Sets or clears [`group_id`](field@Self::group_id). Group of the first owner.
    pub fn group_id(mut self, value: impl Into<Patch<i32>>) -> Self {
        self.group_id = value.into();
        self
    }
    /// Sets or clears [`active_status_monitor_id`](field@Self::active_status_monitor_id). Active status
    /// monitor of lowest rank.
    pub fn active_status_monitor_id(mut self, value: impl Into<Patch<i32>>) -> Self {
        self.active_status_monitor_id = value.into();
        self
    }
    /// Sets or clears [`support_associate`](field@Self::support_associate). MDO list "associate" names its
    /// items.
    pub fn support_associate(mut self, value: impl Into<Patch<Open<'a>>>) -> Self {
        self.support_associate = value.into();
        self
    }
    /// Sets or clears [`ticket_priority`](field@Self::ticket_priority). MDO list "ticketpriority" names its
    /// items.
    pub fn ticket_priority(mut self, value: impl Into<Patch<Open<'a>>>) -> Self {
        self.ticket_priority = value.into();
        self
    }
    /// Sets or clears [`customer_language`](field@Self::customer_language).
    pub fn customer_language(mut self, value: impl Into<Patch<Open<'a>>>) -> Self {
        self.customer_language = value.into();
        self
    }
    /// Sets or clears [`deleted`](field@Self::deleted). Not zero: it counts as 'deleted' and stays hidden.
    pub fn deleted(mut self, value: impl Into<Patch<i32>>) -> Self {
        self.deleted = value.into();
        self
    }
    /// Sets or clears [`dbi_agent_id`](field@Self::dbi_agent_id). Integration agent.
    pub fn dbi_agent_id(mut self, value: impl Into<Patch<i32>>) -> Self {
        self.dbi_agent_id = value.into();
        self
    }
    /// Sets or clears [`dbi_last_syncronized`](field@Self::dbi_last_syncronized). Last synchronization with
    /// outside.
    pub fn dbi_last_syncronized(
        mut self,
        value: impl Into<Patch<DateTime<'a>>>,
    ) -> Self {
        self.dbi_last_syncronized = value.into();
        self
    }
    /// Sets or clears [`dbi_key`](field@Self::dbi_key). Key in the external source.
    pub fn dbi_key(mut self, value: impl Into<Patch<Cow<'a, str>>>) -> Self {
        self.dbi_key = value.into();
        self
    }
    /// Sets or clears [`dbi_last_modified`](field@Self::dbi_last_modified). Last change of the entry.
    pub fn dbi_last_modified(mut self, value: impl Into<Patch<DateTime<'a>>>) -> Self {
        self.dbi_last_modified = value.into();
        self
    }
    /// Sets or clears [`support_person`](field@Self::support_person). Support contact.
    pub fn support_person(mut self, value: impl Into<Patch<Open<'a>>>) -> Self {
        self.support_person = value.into();
        self
    }
    /// Sets or clears [`address`](field@Self::address). Street or postal address, as text and as parts;
    /// change either.
    pub fn address(mut self, value: impl Into<Patch<Open<'a>>>) -> Self {
        self.address = value.into();
        self
    }
    /// Sets or clears [`source`](field@Self::source). Where the contact came from.
    pub fn source(mut self, value: impl Into<Patch<i32>>) -> Self {
        self.source = value.into();
        self
    }
    /// Sets or clears [`active_erp_links`](field@Self::active_erp_links). How many ERP links are active.
    pub fn active_erp_links(mut self, value: impl Into<Patch<i32>>) -> Self {
        self.active_erp_links = value.into();
        self
    }
    /// Sets [`bounce_emails`](field@Self::bounce_emails). Email addresses that bounced.
    pub fn bounce_emails(
        mut self,
        value: impl IntoIterator<Item = impl Into<Cow<'a, str>>>,
    ) -> Self {
        self.bounce_emails = Patch::Set(
            ListPatch::Replace(value.into_iter().map(Into::into).collect()),
        );
        self
    }
    /// Sets [`domains`](field@Self::domains). Web domains by rank.
    pub fn domains(
        mut self,
        value: impl IntoIterator<Item = impl Into<Cow<'a, str>>>,
    ) -> Self {
        self.domains = Patch::Set(
            ListPatch::Replace(value.into_iter().map(Into::into).collect()),
        );
        self
    }
    /// Sets or clears [`utm_parameters`](field@Self::utm_parameters). Utm values at creation, readonly
    /// field.
    pub fn utm_parameters(mut self, value: impl Into<Patch<Open<'a>>>) -> Self {
        self.utm_parameters = value.into();
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
}

impl IntoOwned for MergePatch<'_> {
    type Owned = MergePatch<'static>;
    fn into_owned(self) -> Self::Owned {
        MergePatch {
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
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for MergePatch<'a> {
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
        reader.value(8, name!("Emails"), &mut self.emails)?;
        reader.value(9, name!("Interests"), &mut self.interests)?;
        reader.value(10, name!("Urls"), &mut self.urls)?;
        reader.value(11, name!("Phones"), &mut self.phones)?;
        reader.value(12, name!("Faxes"), &mut self.faxes)?;
        reader.value(13, name!("Description"), &mut self.description)?;
        reader.value(14, name!("UpdatedBy"), &mut self.updated_by)?;
        reader.value(15, name!("CreatedBy"), &mut self.created_by)?;
        reader.value(16, name!("Associate"), &mut self.associate)?;
        reader.value(17, name!("Business"), &mut self.business)?;
        reader.value(18, name!("Category"), &mut self.category)?;
        reader.value(19, name!("Country"), &mut self.country)?;
        reader.value(20, name!("Persons"), &mut self.persons)?;
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
        reader.value(39, name!("BounceEmails"), &mut self.bounce_emails)?;
        reader.value(40, name!("Domains"), &mut self.domains)?;
        reader.value(41, name!("UtmParameters"), &mut self.utm_parameters)?;
        reader.map(42, name!("UserDefinedFields"), &mut self.user_defined_fields)?;
        reader.map(43, name!("ExtraFields"), &mut self.extra_fields)?;
        reader.map(44, name!("CustomFields"), &mut self.custom_fields)
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
        writer.value(name!("Emails"), &self.emails);
        writer.value(name!("Interests"), &self.interests);
        writer.value(name!("Urls"), &self.urls);
        writer.value(name!("Phones"), &self.phones);
        writer.value(name!("Faxes"), &self.faxes);
        writer.value(name!("Description"), &self.description);
        writer.value(name!("UpdatedBy"), &self.updated_by);
        writer.value(name!("CreatedBy"), &self.created_by);
        writer.value(name!("Associate"), &self.associate);
        writer.value(name!("Business"), &self.business);
        writer.value(name!("Category"), &self.category);
        writer.value(name!("Country"), &self.country);
        writer.value(name!("Persons"), &self.persons);
        writer.value(name!("NoMailing"), &self.no_mailing);
        writer.value(name!("Kananame"), &self.kananame);
        writer.value(name!("Xstop"), &self.xstop);
        writer.value(name!("ActiveInterests"), &self.active_interests);
        writer.value(name!("GroupId"), &self.group_id);
        writer.value(name!("ActiveStatusMonitorId"), &self.active_status_monitor_id);
        writer.value(name!("SupportAssociate"), &self.support_associate);
        writer.value(name!("TicketPriority"), &self.ticket_priority);
        writer.value(name!("CustomerLanguage"), &self.customer_language);
        writer.value(name!("Deleted"), &self.deleted);
        writer.value(name!("DbiAgentId"), &self.dbi_agent_id);
        writer.value(name!("DbiLastSyncronized"), &self.dbi_last_syncronized);
        writer.value(name!("DbiKey"), &self.dbi_key);
        writer.value(name!("DbiLastModified"), &self.dbi_last_modified);
        writer.value(name!("SupportPerson"), &self.support_person);
        writer.value(name!("Address"), &self.address);
        writer.value(name!("Source"), &self.source);
        writer.value(name!("ActiveErpLinks"), &self.active_erp_links);
        writer.value(name!("BounceEmails"), &self.bounce_emails);
        writer.value(name!("Domains"), &self.domains);
        writer.value(name!("UtmParameters"), &self.utm_parameters);
        if !self.user_defined_fields.is_empty() {
            writer.map(name!("UserDefinedFields"), &self.user_defined_fields);
        }
        if !self.extra_fields.is_empty() {
            writer.map(name!("ExtraFields"), &self.extra_fields);
        }
        if !self.custom_fields.is_empty() {
            writer.map(name!("CustomFields"), &self.custom_fields);
        }
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> Document<'a> for MergePatch<'a> {
    const ROOT: Root = Root {
        name: name!("MergePatch"),
        attributes: &[],
    };
    const STYLE: &'static Style = &Style {
        empty_is_none: true,
        ..super::super::STYLE
    };
}

serde_document!('a MergePatch);

impl Validate for MergePatch<'_> {
    fn check(&self, checker: &mut Checker) {
        checker.items("Emails", &self.emails);
        checker.items("Interests", &self.interests);
        checker.items("Urls", &self.urls);
        checker.items("Phones", &self.phones);
        checker.items("Faxes", &self.faxes);
        checker.items("Persons", &self.persons);
    }
}

/// What `PATCH /api/v1/Contact/{id}` takes in its URL, beside its body.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Parameters<'a> {
    /// Which ContactEntity to update. Required.
    ///
    /// Wire name: `id`.
    ///
    /// Source: superoffice/contact.patch.md, path table, row "id".
    pub id: i32,
    /// Optional list of properties to return, separated by commas. The rest comes back as null:
    /// "Name,department,category" Default = show all fields.
    ///
    /// Wire name: `$select`. Optional. Default: `show all fields`. `filter::columns` of `runtime::filter`
    /// makes sure of the columns' names.
    ///
    /// Source: superoffice/contact.patch.md, query table, row "$select".
    pub select: Option<Cow<'a, str>>,
}

impl<'a> Parameters<'a> {
    /// Creates one of what the docs require, with no other field set.
    pub fn new(id: impl Into<i32>) -> Self {
        Self {
            id: id.into(),
            select: Default::default(),
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
}

impl IntoOwned for Parameters<'_> {
    type Owned = Parameters<'static>;
    fn into_owned(self) -> Self::Owned {
        Parameters {
            id: self.id,
            select: own(self.select),
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
        reader.value(1, name!("$select", "__select"), &mut self.select)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.required(name!("id"), &self.id);
        writer.value(name!("$select", "__select"), &self.select);
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

/// `item` in a request of `PATCH /api/v1/Contact/{id}`.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Operation<'a> {
    /// "add", "replace", "remove", "test" neither "move" nor "copy" is supported.
    ///
    /// Wire name: `op`. Declared as `String`. Required. Allowed: `add`, `remove`, `replace`, `move`,
    /// `copy`, `test`.
    ///
    /// Source: superoffice/contact.patch.md, request table, row "op".
    pub op: Op<'a>,
    /// Which property to change. "/phones/0/value", "/phones/-",
    ///
    /// Wire name: `path`. Required.
    ///
    /// Source: superoffice/contact.patch.md, request table, row "path".
    pub path: Cow<'a, str>,
    /// Value to set - string or object.
    ///
    /// Wire name: `value`. Declared as `Object`.
    ///
    /// Source: superoffice/contact.patch.md, request table, row "value".
    pub value: Patch<Open<'a>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> Operation<'a> {
    /// Creates one of what the docs require, with no other field set.
    pub fn new(op: impl Into<Op<'a>>, path: impl Into<Cow<'a, str>>) -> Self {
        Self {
            op: op.into(),
            path: path.into(),
            value: Default::default(),
            unknown: Default::default(),
        }
    }
    /// Sets [`op`](field@Self::op). "add", "replace", "remove", "test" neither "move" nor "copy" is
    /// supported. Required. Allowed: `add`, `remove`, `replace`, `move`, `copy`, `test`.
    pub fn op(mut self, value: impl Into<Op<'a>>) -> Self {
        self.op = value.into();
        self
    }
    /// Sets [`path`](field@Self::path). Which property to change. Required.
    pub fn path(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.path = value.into();
        self
    }
    /// Sets or clears [`value`](field@Self::value). Value to set - string or object.
    pub fn value(mut self, value: impl Into<Patch<Open<'a>>>) -> Self {
        self.value = value.into();
        self
    }
}

impl IntoOwned for Operation<'_> {
    type Owned = Operation<'static>;
    fn into_owned(self) -> Self::Owned {
        Operation {
            op: own(self.op),
            path: own(self.path),
            value: own(self.value),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for Operation<'a> {
    const REQUIRED: &'static [(usize, &'static str)] = &[(0, "op"), (1, "path")];
    fn blank() -> Self {
        Self::new("", "")
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.required(0, name!("op"), &mut self.op)?;
        reader.required(1, name!("path"), &mut self.path)?;
        reader.value(2, name!("value"), &mut self.value)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.required(name!("op"), &self.op);
        writer.required(name!("path"), &self.path);
        writer.value(name!("value"), &self.value);
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> Document<'a> for Operation<'a> {
    const ROOT: Root = Root {
        name: name!("item"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a Operation);

impl Validate for Operation<'_> {
    fn check(&self, checker: &mut Checker) {
        checker
            .required(
                &self.op,
                rule!(
                    "op", Required,
                    "superoffice/contact.patch.md, request table, row \"op\""
                ),
            );
        checker
            .known(
                &One(&self.op),
                rule!(
                    "op", Allowed(Op::KNOWN),
                    "superoffice/contact.patch.md, request table, row \"op\"", Warning
                ),
            );
        checker
            .required(
                &self.path,
                rule!(
                    "path", Required,
                    "superoffice/contact.patch.md, request table, row \"path\""
                ),
            );
    }
}

/// The media types that the docs name for [`Request`].
pub const REQUEST_TYPES: &[&str] = &["application/json-patch+json"];

/// The media type of [`MergePatch`].
pub const MERGE_PATCH_TYPE: &str = "application/merge-patch+json";

/// The answer of `PATCH /api/v1/Contact/{id}` when it succeeds.
pub type Response<'a> = super::super::types::ContactEntityWithLinks<'a>;

/// A call of `PATCH /api/v1/Contact/{id}`, with all that it takes.
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
    const NAME: &'static str = "contact.patch";
    const VERB: &'static str = "PATCH";
    const PATH: &'static str = "/api/v1/Contact/{id}";
    const IDEMPOTENT: bool = false;
    fn to_url(&self, base: &str) -> String {
        RuntimeUrl::new(base, &super::super::STYLE)
            .text("api/v1/Contact/")
            .step(&self.parameters.id)
            .value("$select", &self.parameters.select)
            .finish()
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
        body.map(|body| Some(body.with_type("application/json-patch+json")))
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

/// A call of `PATCH /api/v1/Contact/{id}`, with all that it takes.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct MergeCall<'a> {
    /// What stands in its URL and headers.
    pub parameters: Parameters<'a>,
    /// Its body.
    pub request: MergePatch<'a>,
}

impl<'a> MergeCall<'a> {
    /// A call of these.
    pub fn new(parameters: Parameters<'a>, request: MergePatch<'a>) -> Self {
        Self { parameters, request }
    }
}

impl Validate for MergeCall<'_> {
    fn check(&self, checker: &mut Checker) {
        self.parameters.check(checker);
        self.request.check(checker);
    }
}

impl IntoOwned for MergeCall<'_> {
    type Owned = MergeCall<'static>;
    fn into_owned(self) -> Self::Owned {
        MergeCall {
            parameters: own(self.parameters),
            request: own(self.request),
        }
    }
}

impl Method for MergeCall<'_> {
    type Response<'a> = Response<'a>;
    type Connection = super::super::Connection;
    const NAME: &'static str = "contact.patch";
    const VERB: &'static str = "PATCH";
    const PATH: &'static str = "/api/v1/Contact/{id}";
    const IDEMPOTENT: bool = false;
    fn to_url(&self, base: &str) -> String {
        RuntimeUrl::new(base, &super::super::STYLE)
            .text("api/v1/Contact/")
            .step(&self.parameters.id)
            .value("$select", &self.parameters.select)
            .finish()
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
        body.map(|body| Some(body.with_type("application/merge-patch+json")))
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
/// | 404 | ContactEntity with given id does not exist in the db. |
/// | 409 | Update blocked because a 'test' operation has detected a conflict with the entity value. |
/// | 412 | Update aborted because ContactEntity has changed since the requested If-Unmodified-Since timestamp. |
pub const ERRORS: &[KnownError] = &[
    KnownError {
        status: Some(404),
        text: "ContactEntity with given id does not exist in the db.",
        ..KnownError::NOTHING
    },
    KnownError {
        status: Some(409),
        text: "Update blocked because a 'test' operation has detected a conflict with the entity value.",
        ..KnownError::NOTHING
    },
    KnownError {
        status: Some(412),
        text: "Update aborted because ContactEntity has changed since the requested If-Unmodified-Since timestamp.",
        ..KnownError::NOTHING
    },
];
