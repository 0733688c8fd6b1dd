// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.activities.get.md
// Page: superoffice/contact.default.get.md
// Page: superoffice/contact.post.md
// Page: superoffice/contact.put.md

//! The types that several methods share.

use crate::runtime::{
    Checker, DateTime, Document, IntoOwned, Map, Object, Open, Reader, Root, Step, Style,
    Unknown, Validate, Writer, name, own, serde_document,
};
use std::borrow::Cow;

/// `BlobEntity` as several methods give it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BlobEntity<'a> {
    /// Primary key.
    ///
    /// Wire name: `BlobId`.
    ///
    /// Source: superoffice/contact.imageinfo.get.md, response table, row "BlobId".
    pub blob_id: Option<i32>,
    /// Bytes AS STORED, encrypted and/or zipped. Get it right: not every database can tell.
    ///
    /// Wire name: `BlobSize`.
    ///
    /// Source: superoffice/contact.imageinfo.get.md, response table, row "BlobSize".
    pub blob_size: Option<i32>,
    /// The user's own words about it, shown to the user.
    ///
    /// Wire name: `Description`.
    ///
    /// Source: superoffice/contact.imageinfo.get.md, response table, row "Description".
    pub description: Option<Cow<'a, str>>,
    /// Spare field for any use. Should not name a context: that belongs to the BinaryObjectLInk.
    ///
    /// Wire name: `ExtraInfo`.
    ///
    /// Source: superoffice/contact.imageinfo.get.md, response table, row "ExtraInfo".
    pub extra_info: Option<Cow<'a, str>>,
    /// Is the data encrypted.
    ///
    /// Wire name: `IsEncrypted`.
    ///
    /// Source: superoffice/contact.imageinfo.get.md, response table, row "IsEncrypted".
    pub is_encrypted: Option<bool>,
    /// Is the data zipped.
    ///
    /// Wire name: `IsZipped`.
    ///
    /// Source: superoffice/contact.imageinfo.get.md, response table, row "IsZipped".
    pub is_zipped: Option<bool>,
    /// Mime type of the data (image/jpeg).
    ///
    /// Wire name: `MimeType`.
    ///
    /// Source: superoffice/contact.imageinfo.get.md, response table, row "MimeType".
    pub mime_type: Option<Cow<'a, str>>,
    /// Bytes before encryption and/or zipping, as the client gets them.
    ///
    /// Wire name: `OriginalSize`.
    ///
    /// Source: superoffice/contact.imageinfo.get.md, response table, row "OriginalSize".
    pub original_size: Option<i32>,
    /// Creation, in UTC.
    ///
    /// Wire name: `CreatedDate`.
    ///
    /// Source: superoffice/contact.imageinfo.get.md, response table, row "CreatedDate".
    pub created_date: Option<DateTime<'a>>,
    /// Last change, in UTC.
    ///
    /// Wire name: `UpdatedDate`.
    ///
    /// Source: superoffice/contact.imageinfo.get.md, response table, row "UpdatedDate".
    pub updated_date: Option<DateTime<'a>>,
    /// Who created it; the property is read-only.
    ///
    /// Wire name: `CreatedBy`. Declared as `Associate`.
    ///
    /// Source: superoffice/contact.imageinfo.get.md, response table, row "CreatedBy".
    pub created_by: Option<Open<'a>>,
    /// Who changed it last.
    ///
    /// Wire name: `UpdatedBy`. Declared as `Associate`.
    ///
    /// Source: superoffice/contact.imageinfo.get.md, response table, row "UpdatedBy".
    pub updated_by: Option<Open<'a>>,
    /// What the image or data is: PHOTO, PERSONPHOTO and the like.
    ///
    /// Wire name: `ConceptualType`.
    ///
    /// Source: superoffice/contact.imageinfo.get.md, response table, row "ConceptualType".
    pub conceptual_type: Option<Cow<'a, str>>,
    /// Wire name: `TableRight`. Declared as `RecurrenceInfo`.
    ///
    /// Source: superoffice/contact.imageinfo.get.md, response table, row "TableRight".
    pub table_right: Option<Open<'a>>,
    /// Wire name: `FieldProperties`. Declared as `object`.
    ///
    /// Source: superoffice/contact.imageinfo.get.md, response table, row "FieldProperties".
    pub field_properties: Map<'a, Open<'a>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> BlobEntity<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`blob_id`](field@Self::blob_id). Primary key.
    pub fn blob_id(mut self, value: impl Into<i32>) -> Self {
        self.blob_id = Some(value.into());
        self
    }
    /// Sets [`blob_size`](field@Self::blob_size). Bytes AS STORED, encrypted and/or zipped.
    pub fn blob_size(mut self, value: impl Into<i32>) -> Self {
        self.blob_size = Some(value.into());
        self
    }
    /// Sets [`description`](field@Self::description). The user's own words about it, shown to the user.
    pub fn description(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`extra_info`](field@Self::extra_info). Spare field for any use.
    pub fn extra_info(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.extra_info = Some(value.into());
        self
    }
    /// Sets [`is_encrypted`](field@Self::is_encrypted). Is the data encrypted.
    pub fn is_encrypted(mut self, value: impl Into<bool>) -> Self {
        self.is_encrypted = Some(value.into());
        self
    }
    /// Sets [`is_zipped`](field@Self::is_zipped). Is the data zipped.
    pub fn is_zipped(mut self, value: impl Into<bool>) -> Self {
        self.is_zipped = Some(value.into());
        self
    }
    /// Sets [`mime_type`](field@Self::mime_type). Mime type of the data (image/jpeg).
    pub fn mime_type(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.mime_type = Some(value.into());
        self
    }
    /// Sets [`original_size`](field@Self::original_size). Bytes before encryption and/or zipping, as the
    /// client gets them.
    pub fn original_size(mut self, value: impl Into<i32>) -> Self {
        self.original_size = Some(value.into());
        self
    }
    /// Sets [`created_date`](field@Self::created_date). Creation, in UTC.
    pub fn created_date(mut self, value: impl Into<DateTime<'a>>) -> Self {
        self.created_date = Some(value.into());
        self
    }
    /// Sets [`updated_date`](field@Self::updated_date). Last change, in UTC.
    pub fn updated_date(mut self, value: impl Into<DateTime<'a>>) -> Self {
        self.updated_date = Some(value.into());
        self
    }
    /// Sets [`created_by`](field@Self::created_by). Who created it; the property is read-only.
    pub fn created_by(mut self, value: impl Into<Open<'a>>) -> Self {
        self.created_by = Some(value.into());
        self
    }
    /// Sets [`updated_by`](field@Self::updated_by). Who changed it last.
    pub fn updated_by(mut self, value: impl Into<Open<'a>>) -> Self {
        self.updated_by = Some(value.into());
        self
    }
    /// Sets [`conceptual_type`](field@Self::conceptual_type). What the image or data is: PHOTO, PERSONPHOTO
    /// and the like.
    pub fn conceptual_type(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.conceptual_type = Some(value.into());
        self
    }
    /// Sets [`table_right`](field@Self::table_right).
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

impl IntoOwned for BlobEntity<'_> {
    type Owned = BlobEntity<'static>;
    fn into_owned(self) -> Self::Owned {
        BlobEntity {
            blob_id: self.blob_id,
            blob_size: self.blob_size,
            description: own(self.description),
            extra_info: own(self.extra_info),
            is_encrypted: self.is_encrypted,
            is_zipped: self.is_zipped,
            mime_type: own(self.mime_type),
            original_size: self.original_size,
            created_date: own(self.created_date),
            updated_date: own(self.updated_date),
            created_by: own(self.created_by),
            updated_by: own(self.updated_by),
            conceptual_type: own(self.conceptual_type),
            table_right: own(self.table_right),
            field_properties: own(self.field_properties),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for BlobEntity<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("BlobId"), &mut self.blob_id)?;
        reader.value(1, name!("BlobSize"), &mut self.blob_size)?;
        reader.value(2, name!("Description"), &mut self.description)?;
        reader.value(3, name!("ExtraInfo"), &mut self.extra_info)?;
        reader.value(4, name!("IsEncrypted"), &mut self.is_encrypted)?;
        reader.value(5, name!("IsZipped"), &mut self.is_zipped)?;
        reader.value(6, name!("MimeType"), &mut self.mime_type)?;
        reader.value(7, name!("OriginalSize"), &mut self.original_size)?;
        reader.value(8, name!("CreatedDate"), &mut self.created_date)?;
        reader.value(9, name!("UpdatedDate"), &mut self.updated_date)?;
        reader.value(10, name!("CreatedBy"), &mut self.created_by)?;
        reader.value(11, name!("UpdatedBy"), &mut self.updated_by)?;
        reader.value(12, name!("ConceptualType"), &mut self.conceptual_type)?;
        reader.value(13, name!("TableRight"), &mut self.table_right)?;
        reader.map(14, name!("FieldProperties"), &mut self.field_properties)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("BlobId"), &self.blob_id);
        writer.value(name!("BlobSize"), &self.blob_size);
        writer.value(name!("Description"), &self.description);
        writer.value(name!("ExtraInfo"), &self.extra_info);
        writer.value(name!("IsEncrypted"), &self.is_encrypted);
        writer.value(name!("IsZipped"), &self.is_zipped);
        writer.value(name!("MimeType"), &self.mime_type);
        writer.value(name!("OriginalSize"), &self.original_size);
        writer.value(name!("CreatedDate"), &self.created_date);
        writer.value(name!("UpdatedDate"), &self.updated_date);
        writer.nullable(name!("CreatedBy"), &self.created_by);
        writer.nullable(name!("UpdatedBy"), &self.updated_by);
        writer.value(name!("ConceptualType"), &self.conceptual_type);
        writer.nullable(name!("TableRight"), &self.table_right);
        writer.map(name!("FieldProperties"), &self.field_properties);
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> Document<'a> for BlobEntity<'a> {
    const ROOT: Root = Root {
        name: name!("BlobEntity"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a BlobEntity);

/// `Contact` as several methods give it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Contact<'a> {
    /// Primary key.
    ///
    /// Wire name: `ContactId`.
    ///
    /// Source: superoffice/contact.simple.get.md, response table, row "ContactId".
    pub contact_id: Option<i32>,
    /// Company name.
    ///
    /// Wire name: `Name`.
    ///
    /// Source: superoffice/contact.simple.get.md, response table, row "Name".
    pub name: Option<Cow<'a, str>>,
    /// Registration or VAT number.
    ///
    /// Wire name: `OrgNr`.
    ///
    /// Source: superoffice/contact.simple.get.md, response table, row "OrgNr".
    pub org_nr: Option<Cow<'a, str>>,
    /// Its department.
    ///
    /// Wire name: `Department`.
    ///
    /// Source: superoffice/contact.simple.get.md, response table, row "Department".
    pub department: Option<Cow<'a, str>>,
    /// Web address.
    ///
    /// Wire name: `URL`.
    ///
    /// Source: superoffice/contact.simple.get.md, response table, row "URL".
    pub url: Option<Cow<'a, str>>,
    /// City of the zip code.
    ///
    /// Wire name: `City`.
    ///
    /// Source: superoffice/contact.simple.get.md, response table, row "City".
    pub city: Option<Cow<'a, str>>,
    /// Main phone.
    ///
    /// Wire name: `DirectPhone`.
    ///
    /// Source: superoffice/contact.simple.get.md, response table, row "DirectPhone".
    pub direct_phone: Option<Cow<'a, str>>,
    /// Owner on our side.
    ///
    /// Wire name: `AssociateId`.
    ///
    /// Source: superoffice/contact.simple.get.md, response table, row "AssociateId".
    pub associate_id: Option<i32>,
    /// Which country.
    ///
    /// Wire name: `CountryId`.
    ///
    /// Source: superoffice/contact.simple.get.md, response table, row "CountryId".
    pub country_id: Option<i32>,
    /// Email address.
    ///
    /// Wire name: `EmailAddress`.
    ///
    /// Source: superoffice/contact.simple.get.md, response table, row "EmailAddress".
    pub email_address: Option<Cow<'a, str>>,
    /// Name in kana (Japan).
    ///
    /// Wire name: `Kananame`.
    ///
    /// Source: superoffice/contact.simple.get.md, response table, row "Kananame".
    pub kananame: Option<Cow<'a, str>>,
    /// Text that is shown.
    ///
    /// Wire name: `EmailAddressName`.
    ///
    /// Source: superoffice/contact.simple.get.md, response table, row "EmailAddressName".
    pub email_address_name: Option<Cow<'a, str>>,
    /// Text that is shown.
    ///
    /// Wire name: `URLName`.
    ///
    /// Source: superoffice/contact.simple.get.md, response table, row "URLName".
    pub url_name: Option<Cow<'a, str>>,
    /// Owner's full name, formatted by culture.
    ///
    /// Wire name: `AssociateFullName`.
    ///
    /// Source: superoffice/contact.simple.get.md, response table, row "AssociateFullName".
    pub associate_full_name: Option<Cow<'a, str>>,
    /// Name of the business item.
    ///
    /// Wire name: `BusinessName`.
    ///
    /// Source: superoffice/contact.simple.get.md, response table, row "BusinessName".
    pub business_name: Option<Cow<'a, str>>,
    /// Name of the category item.
    ///
    /// Wire name: `CategoryName`.
    ///
    /// Source: superoffice/contact.simple.get.md, response table, row "CategoryName".
    pub category_name: Option<Cow<'a, str>>,
    /// Country, in the installed language.
    ///
    /// Wire name: `CountryName`.
    ///
    /// Source: superoffice/contact.simple.get.md, response table, row "CountryName".
    pub country_name: Option<Cow<'a, str>>,
    /// Address as LocalizedFieldList objects, ready for an address control.
    ///
    /// Wire name: `Address`. Declared as `Address`.
    ///
    /// Source: superoffice/contact.simple.get.md, response table, row "Address".
    pub address: Option<Open<'a>>,
    /// Address as one text, with line breaks.
    ///
    /// Wire name: `FormattedAddress`.
    ///
    /// Source: superoffice/contact.simple.get.md, response table, row "FormattedAddress".
    pub formatted_address: Option<Cow<'a, str>>,
    /// Wire name: `FullName`.
    ///
    /// Source: superoffice/contact.simple.get.md, response table, row "FullName".
    pub full_name: Option<Cow<'a, str>>,
    /// Is it an owner contact. Its persons can be internal users only, never external ones.
    ///
    /// Wire name: `IsOwnerContact`.
    ///
    /// Source: superoffice/contact.simple.get.md, response table, row "IsOwnerContact".
    pub is_owner_contact: Option<bool>,
    /// How many ERP links are active.
    ///
    /// Wire name: `ActiveErpLinks`.
    ///
    /// Source: superoffice/contact.simple.get.md, response table, row "ActiveErpLinks".
    pub active_erp_links: Option<i32>,
    /// Free code field.
    ///
    /// Wire name: `Number1`.
    ///
    /// Source: superoffice/contact.simple.get.md, response table, row "Number1".
    pub number_1: Option<Cow<'a, str>>,
    /// Second free code field.
    ///
    /// Wire name: `Number2`.
    ///
    /// Source: superoffice/contact.simple.get.md, response table, row "Number2".
    pub number_2: Option<Cow<'a, str>>,
    /// Wire name: `TableRight`. Declared as `RecurrenceInfo`.
    ///
    /// Source: superoffice/contact.simple.get.md, response table, row "TableRight".
    pub table_right: Option<Open<'a>>,
    /// Wire name: `FieldProperties`. Declared as `object`.
    ///
    /// Source: superoffice/contact.simple.get.md, response table, row "FieldProperties".
    pub field_properties: Map<'a, Open<'a>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> Contact<'a> {
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
    /// Sets [`org_nr`](field@Self::org_nr). Registration or VAT number.
    pub fn org_nr(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.org_nr = Some(value.into());
        self
    }
    /// Sets [`department`](field@Self::department). Its department.
    pub fn department(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.department = Some(value.into());
        self
    }
    /// Sets [`url`](field@Self::url). Web address.
    pub fn url(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets [`city`](field@Self::city). City of the zip code.
    pub fn city(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Sets [`direct_phone`](field@Self::direct_phone). Main phone.
    pub fn direct_phone(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.direct_phone = Some(value.into());
        self
    }
    /// Sets [`associate_id`](field@Self::associate_id). Owner on our side.
    pub fn associate_id(mut self, value: impl Into<i32>) -> Self {
        self.associate_id = Some(value.into());
        self
    }
    /// Sets [`country_id`](field@Self::country_id). Which country.
    pub fn country_id(mut self, value: impl Into<i32>) -> Self {
        self.country_id = Some(value.into());
        self
    }
    /// Sets [`email_address`](field@Self::email_address).
    pub fn email_address(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.email_address = Some(value.into());
        self
    }
    /// Sets [`kananame`](field@Self::kananame). Name in kana (Japan).
    pub fn kananame(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.kananame = Some(value.into());
        self
    }
    /// Sets [`email_address_name`](field@Self::email_address_name). Text that is shown.
    pub fn email_address_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.email_address_name = Some(value.into());
        self
    }
    /// Sets [`url_name`](field@Self::url_name). Text that is shown.
    pub fn url_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.url_name = Some(value.into());
        self
    }
    /// Sets [`associate_full_name`](field@Self::associate_full_name). Owner's full name, formatted by
    /// culture.
    pub fn associate_full_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.associate_full_name = Some(value.into());
        self
    }
    /// Sets [`business_name`](field@Self::business_name). Name of the business item.
    pub fn business_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.business_name = Some(value.into());
        self
    }
    /// Sets [`category_name`](field@Self::category_name). Name of the category item.
    pub fn category_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.category_name = Some(value.into());
        self
    }
    /// Sets [`country_name`](field@Self::country_name). Country, in the installed language.
    pub fn country_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.country_name = Some(value.into());
        self
    }
    /// Sets [`address`](field@Self::address). Address as LocalizedFieldList objects, ready for an address
    /// control.
    pub fn address(mut self, value: impl Into<Open<'a>>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets [`formatted_address`](field@Self::formatted_address). Address as one text, with line breaks.
    pub fn formatted_address(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.formatted_address = Some(value.into());
        self
    }
    /// Sets [`full_name`](field@Self::full_name).
    pub fn full_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.full_name = Some(value.into());
        self
    }
    /// Sets [`is_owner_contact`](field@Self::is_owner_contact). Is it an owner contact.
    pub fn is_owner_contact(mut self, value: impl Into<bool>) -> Self {
        self.is_owner_contact = Some(value.into());
        self
    }
    /// Sets [`active_erp_links`](field@Self::active_erp_links). How many ERP links are active.
    pub fn active_erp_links(mut self, value: impl Into<i32>) -> Self {
        self.active_erp_links = Some(value.into());
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
    /// Sets [`table_right`](field@Self::table_right).
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

impl IntoOwned for Contact<'_> {
    type Owned = Contact<'static>;
    fn into_owned(self) -> Self::Owned {
        Contact {
            contact_id: self.contact_id,
            name: own(self.name),
            org_nr: own(self.org_nr),
            department: own(self.department),
            url: own(self.url),
            city: own(self.city),
            direct_phone: own(self.direct_phone),
            associate_id: self.associate_id,
            country_id: self.country_id,
            email_address: own(self.email_address),
            kananame: own(self.kananame),
            email_address_name: own(self.email_address_name),
            url_name: own(self.url_name),
            associate_full_name: own(self.associate_full_name),
            business_name: own(self.business_name),
            category_name: own(self.category_name),
            country_name: own(self.country_name),
            address: own(self.address),
            formatted_address: own(self.formatted_address),
            full_name: own(self.full_name),
            is_owner_contact: self.is_owner_contact,
            active_erp_links: self.active_erp_links,
            number_1: own(self.number_1),
            number_2: own(self.number_2),
            table_right: own(self.table_right),
            field_properties: own(self.field_properties),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for Contact<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("ContactId"), &mut self.contact_id)?;
        reader.value(1, name!("Name"), &mut self.name)?;
        reader.value(2, name!("OrgNr"), &mut self.org_nr)?;
        reader.value(3, name!("Department"), &mut self.department)?;
        reader.value(4, name!("URL"), &mut self.url)?;
        reader.value(5, name!("City"), &mut self.city)?;
        reader.value(6, name!("DirectPhone"), &mut self.direct_phone)?;
        reader.value(7, name!("AssociateId"), &mut self.associate_id)?;
        reader.value(8, name!("CountryId"), &mut self.country_id)?;
        reader.value(9, name!("EmailAddress"), &mut self.email_address)?;
        reader.value(10, name!("Kananame"), &mut self.kananame)?;
        reader.value(11, name!("EmailAddressName"), &mut self.email_address_name)?;
        reader.value(12, name!("URLName"), &mut self.url_name)?;
        reader.value(13, name!("AssociateFullName"), &mut self.associate_full_name)?;
        reader.value(14, name!("BusinessName"), &mut self.business_name)?;
        reader.value(15, name!("CategoryName"), &mut self.category_name)?;
        reader.value(16, name!("CountryName"), &mut self.country_name)?;
        reader.value(17, name!("Address"), &mut self.address)?;
        reader.value(18, name!("FormattedAddress"), &mut self.formatted_address)?;
        reader.value(19, name!("FullName"), &mut self.full_name)?;
        reader.value(20, name!("IsOwnerContact"), &mut self.is_owner_contact)?;
        reader.value(21, name!("ActiveErpLinks"), &mut self.active_erp_links)?;
        reader.value(22, name!("Number1"), &mut self.number_1)?;
        reader.value(23, name!("Number2"), &mut self.number_2)?;
        reader.value(24, name!("TableRight"), &mut self.table_right)?;
        reader.map(25, name!("FieldProperties"), &mut self.field_properties)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("ContactId"), &self.contact_id);
        writer.value(name!("Name"), &self.name);
        writer.value(name!("OrgNr"), &self.org_nr);
        writer.value(name!("Department"), &self.department);
        writer.value(name!("URL"), &self.url);
        writer.value(name!("City"), &self.city);
        writer.value(name!("DirectPhone"), &self.direct_phone);
        writer.value(name!("AssociateId"), &self.associate_id);
        writer.value(name!("CountryId"), &self.country_id);
        writer.value(name!("EmailAddress"), &self.email_address);
        writer.value(name!("Kananame"), &self.kananame);
        writer.value(name!("EmailAddressName"), &self.email_address_name);
        writer.value(name!("URLName"), &self.url_name);
        writer.value(name!("AssociateFullName"), &self.associate_full_name);
        writer.value(name!("BusinessName"), &self.business_name);
        writer.value(name!("CategoryName"), &self.category_name);
        writer.value(name!("CountryName"), &self.country_name);
        writer.nullable(name!("Address"), &self.address);
        writer.value(name!("FormattedAddress"), &self.formatted_address);
        writer.value(name!("FullName"), &self.full_name);
        writer.value(name!("IsOwnerContact"), &self.is_owner_contact);
        writer.value(name!("ActiveErpLinks"), &self.active_erp_links);
        writer.value(name!("Number1"), &self.number_1);
        writer.value(name!("Number2"), &self.number_2);
        writer.nullable(name!("TableRight"), &self.table_right);
        writer.map(name!("FieldProperties"), &self.field_properties);
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> Document<'a> for Contact<'a> {
    const ROOT: Root = Root {
        name: name!("Contact"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a Contact);

/// `ContactEntity` as several methods give it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ContactEntity<'a> {
    /// Primary key.
    ///
    /// Wire name: `ContactId`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "ContactId".
    pub contact_id: Option<i32>,
    /// Company name.
    ///
    /// Wire name: `Name`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "Name".
    pub name: Option<Cow<'a, str>>,
    /// Its department.
    ///
    /// Wire name: `Department`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "Department".
    pub department: Option<Cow<'a, str>>,
    /// Registration or VAT number.
    ///
    /// Wire name: `OrgNr`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "OrgNr".
    pub org_nr: Option<Cow<'a, str>>,
    /// Free code field.
    ///
    /// Wire name: `Number1`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "Number1".
    pub number_1: Option<Cow<'a, str>>,
    /// Second free code field.
    ///
    /// Wire name: `Number2`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "Number2".
    pub number_2: Option<Cow<'a, str>>,
    /// Last change, in UTC.
    ///
    /// Wire name: `UpdatedDate`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "UpdatedDate".
    pub updated_date: Option<DateTime<'a>>,
    /// Creation, in UTC.
    ///
    /// Wire name: `CreatedDate`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "CreatedDate".
    pub created_date: Option<DateTime<'a>>,
    /// Email addresses.
    ///
    /// Wire name: `Emails`. Declared as `array`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "Emails".
    pub emails: Vec<Email<'a>>,
    /// Interests, chosen or not.
    ///
    /// MDO list "contint" names its items.
    ///
    /// Wire name: `Interests`. Declared as `array`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "Interests".
    pub interests: Vec<Interest<'a>>,
    /// Web addresses.
    ///
    /// Wire name: `Urls`. Declared as `array`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "Urls".
    pub urls: Vec<Url<'a>>,
    /// Phone numbers.
    ///
    /// Wire name: `Phones`. Declared as `array`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "Phones".
    pub phones: Vec<Phone<'a>>,
    /// Fax numbers.
    ///
    /// Wire name: `Faxes`. Declared as `array`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "Faxes".
    pub faxes: Vec<Fax<'a>>,
    /// Note about the contact.
    ///
    /// Wire name: `Description`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "Description".
    pub description: Option<Cow<'a, str>>,
    /// Who changed it last.
    ///
    /// Wire name: `UpdatedBy`. Declared as `Associate`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "UpdatedBy".
    pub updated_by: Option<Open<'a>>,
    /// Who created it.
    ///
    /// Wire name: `CreatedBy`. Declared as `Associate`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "CreatedBy".
    pub created_by: Option<Open<'a>>,
    /// Who owns it.
    ///
    /// MDO list "associate" names its items.
    ///
    /// Wire name: `Associate`. Declared as `Associate`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "Associate".
    pub associate: Option<Open<'a>>,
    /// Line of business; the GUI demands one.
    ///
    /// MDO list "business" names its items.
    ///
    /// Wire name: `Business`. Declared as `Business`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "Business".
    pub business: Option<Open<'a>>,
    /// Kind of company; the GUI demands one.
    ///
    /// MDO list "category" names its items.
    ///
    /// Wire name: `Category`. Declared as `Category`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "Category".
    pub category: Option<Open<'a>>,
    /// Where it is; decides the layout of phones and address.
    ///
    /// MDO list "country" names its items.
    ///
    /// Wire name: `Country`. Declared as `Country`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "Country".
    pub country: Option<Open<'a>>,
    /// People of this contact.
    ///
    /// Wire name: `Persons`. Declared as `array`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "Persons".
    pub persons: Vec<Person<'a>>,
    /// True: send no advertising.
    ///
    /// Wire name: `NoMailing`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "NoMailing".
    pub no_mailing: Option<bool>,
    /// Name in kana (Japan).
    ///
    /// Wire name: `Kananame`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "Kananame".
    pub kananame: Option<Cow<'a, str>>,
    /// Stop flag.
    ///
    /// Wire name: `Xstop`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "Xstop".
    pub xstop: Option<bool>,
    /// How many interests are active.
    ///
    /// Wire name: `ActiveInterests`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "ActiveInterests".
    pub active_interests: Option<i32>,
    /// Group of the first owner.
    ///
    /// Wire name: `GroupId`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "GroupId".
    pub group_id: Option<i32>,
    /// Active status monitor of lowest rank.
    ///
    /// Wire name: `ActiveStatusMonitorId`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "ActiveStatusMonitorId".
    pub active_status_monitor_id: Option<i32>,
    /// MDO list "associate" names its items.
    ///
    /// Wire name: `SupportAssociate`. Declared as `Associate`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "SupportAssociate".
    pub support_associate: Option<Open<'a>>,
    /// MDO list "ticketpriority" names its items.
    ///
    /// Wire name: `TicketPriority`. Declared as `TicketPriority`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "TicketPriority".
    pub ticket_priority: Option<Open<'a>>,
    /// Wire name: `CustomerLanguage`. Declared as `CustomerLanguage`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "CustomerLanguage".
    pub customer_language: Option<Open<'a>>,
    /// Not zero: it counts as 'deleted' and stays hidden.
    ///
    /// Wire name: `Deleted`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "Deleted".
    pub deleted: Option<i32>,
    /// Integration agent.
    ///
    /// Wire name: `DbiAgentId`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "DbiAgentId".
    pub dbi_agent_id: Option<i32>,
    /// Last synchronization with outside.
    ///
    /// Wire name: `DbiLastSyncronized`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "DbiLastSyncronized".
    pub dbi_last_syncronized: Option<DateTime<'a>>,
    /// Key in the external source.
    ///
    /// Wire name: `DbiKey`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "DbiKey".
    pub dbi_key: Option<Cow<'a, str>>,
    /// Last change of the entry.
    ///
    /// Wire name: `DbiLastModified`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "DbiLastModified".
    pub dbi_last_modified: Option<DateTime<'a>>,
    /// Support contact. See the Person Agent.
    ///
    /// Wire name: `SupportPerson`. Declared as `Person`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "SupportPerson".
    pub support_person: Option<Open<'a>>,
    /// Street or postal address, as text and as parts; change either.
    ///
    /// See Address.
    ///
    /// Wire name: `Address`. Declared as `Address`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "Address".
    pub address: Option<Open<'a>>,
    /// Where the contact came from.
    ///
    /// Wire name: `Source`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "Source".
    pub source: Option<i32>,
    /// How many ERP links are active.
    ///
    /// Wire name: `ActiveErpLinks`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "ActiveErpLinks".
    pub active_erp_links: Option<i32>,
    /// Email addresses that bounced.
    ///
    /// Wire name: `BounceEmails`. Declared as `array`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "BounceEmails".
    pub bounce_emails: Vec<Cow<'a, str>>,
    /// Web domains by rank.
    ///
    /// Wire name: `Domains`. Declared as `array`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "Domains".
    pub domains: Vec<Cow<'a, str>>,
    /// Deprecated: see {SuperOffice.CRM.Services.ContactEntity.CustomFields}. Dictionary of user fields;
    /// the key is a ProgId, or "SuperOffice:\[UdefFieldIdentity\]" without one, e.g. "SuperOffice:1234".
    ///
    /// Wire name: `UserDefinedFields`. Declared as `object`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "UserDefinedFields".
    pub user_defined_fields: Map<'a, Open<'a>>,
    /// Deprecated: see {SuperOffice.CRM.Services.ContactEntity.CustomFields}. Values added by plug-ins and
    /// the like.
    ///
    /// Wire name: `ExtraFields`. Declared as `object`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "ExtraFields".
    pub extra_fields: Map<'a, Open<'a>>,
    /// Dictionary of user and extra fields together. It replaces
    /// {SuperOffice.CRM.Services.ContactEntity.ExtraFields} and UserDefinedFields.
    ///
    /// Wire name: `CustomFields`. Declared as `object`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "CustomFields".
    pub custom_fields: Map<'a, Open<'a>>,
    /// Wire name: `TableRight`. Declared as `RecurrenceInfo`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "TableRight".
    pub table_right: Option<Open<'a>>,
    /// Wire name: `FieldProperties`. Declared as `object`.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "FieldProperties".
    pub field_properties: Map<'a, Open<'a>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> ContactEntity<'a> {
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
    /// Sets [`table_right`](field@Self::table_right).
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

impl IntoOwned for ContactEntity<'_> {
    type Owned = ContactEntity<'static>;
    fn into_owned(self) -> Self::Owned {
        ContactEntity {
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
            user_defined_fields: own(self.user_defined_fields),
            extra_fields: own(self.extra_fields),
            custom_fields: own(self.custom_fields),
            table_right: own(self.table_right),
            field_properties: own(self.field_properties),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for ContactEntity<'a> {
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
        reader.map(41, name!("UserDefinedFields"), &mut self.user_defined_fields)?;
        reader.map(42, name!("ExtraFields"), &mut self.extra_fields)?;
        reader.map(43, name!("CustomFields"), &mut self.custom_fields)?;
        reader.value(44, name!("TableRight"), &mut self.table_right)?;
        reader.map(45, name!("FieldProperties"), &mut self.field_properties)
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
        writer.map(name!("UserDefinedFields"), &self.user_defined_fields);
        writer.map(name!("ExtraFields"), &self.extra_fields);
        writer.map(name!("CustomFields"), &self.custom_fields);
        writer.nullable(name!("TableRight"), &self.table_right);
        writer.map(name!("FieldProperties"), &self.field_properties);
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> Document<'a> for ContactEntity<'a> {
    const ROOT: Root = Root {
        name: name!("ContactEntity"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a ContactEntity);

/// `ContactEntityWithLinks` as several methods give it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ContactEntityWithLinks<'a> {
    /// Primary key.
    ///
    /// Wire name: `ContactId`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "ContactId".
    pub contact_id: Option<i32>,
    /// Company name.
    ///
    /// Wire name: `Name`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "Name".
    pub name: Option<Cow<'a, str>>,
    /// Its department.
    ///
    /// Wire name: `Department`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "Department".
    pub department: Option<Cow<'a, str>>,
    /// Registration or VAT number.
    ///
    /// Wire name: `OrgNr`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "OrgNr".
    pub org_nr: Option<Cow<'a, str>>,
    /// Free code field.
    ///
    /// Wire name: `Number1`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "Number1".
    pub number_1: Option<Cow<'a, str>>,
    /// Second free code field.
    ///
    /// Wire name: `Number2`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "Number2".
    pub number_2: Option<Cow<'a, str>>,
    /// Last change, in UTC.
    ///
    /// Wire name: `UpdatedDate`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "UpdatedDate".
    pub updated_date: Option<DateTime<'a>>,
    /// Creation, in UTC.
    ///
    /// Wire name: `CreatedDate`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "CreatedDate".
    pub created_date: Option<DateTime<'a>>,
    /// Email addresses.
    ///
    /// Wire name: `Emails`. Declared as `array`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "Emails".
    pub emails: Vec<Email<'a>>,
    /// Interests, chosen or not.
    ///
    /// MDO list "contint" names its items.
    ///
    /// Wire name: `Interests`. Declared as `array`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "Interests".
    pub interests: Vec<Interest<'a>>,
    /// Web addresses.
    ///
    /// Wire name: `Urls`. Declared as `array`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "Urls".
    pub urls: Vec<Url<'a>>,
    /// Phone numbers.
    ///
    /// Wire name: `Phones`. Declared as `array`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "Phones".
    pub phones: Vec<Phone<'a>>,
    /// Fax numbers.
    ///
    /// Wire name: `Faxes`. Declared as `array`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "Faxes".
    pub faxes: Vec<Fax<'a>>,
    /// Note about the contact.
    ///
    /// Wire name: `Description`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "Description".
    pub description: Option<Cow<'a, str>>,
    /// Who changed it last.
    ///
    /// Wire name: `UpdatedBy`. Declared as `Associate`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "UpdatedBy".
    pub updated_by: Option<Open<'a>>,
    /// Who created it.
    ///
    /// Wire name: `CreatedBy`. Declared as `Associate`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "CreatedBy".
    pub created_by: Option<Open<'a>>,
    /// Who owns it.
    ///
    /// MDO list "associate" names its items.
    ///
    /// Wire name: `Associate`. Declared as `Associate`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "Associate".
    pub associate: Option<Open<'a>>,
    /// Line of business; the GUI demands one.
    ///
    /// MDO list "business" names its items.
    ///
    /// Wire name: `Business`. Declared as `Business`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "Business".
    pub business: Option<Open<'a>>,
    /// Kind of company; the GUI demands one.
    ///
    /// MDO list "category" names its items.
    ///
    /// Wire name: `Category`. Declared as `Category`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "Category".
    pub category: Option<Open<'a>>,
    /// Where it is; decides the layout of phones and address.
    ///
    /// MDO list "country" names its items.
    ///
    /// Wire name: `Country`. Declared as `Country`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "Country".
    pub country: Option<Open<'a>>,
    /// People of this contact.
    ///
    /// Wire name: `Persons`. Declared as `array`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "Persons".
    pub persons: Vec<Person<'a>>,
    /// True: send no advertising.
    ///
    /// Wire name: `NoMailing`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "NoMailing".
    pub no_mailing: Option<bool>,
    /// Name in kana (Japan).
    ///
    /// Wire name: `Kananame`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "Kananame".
    pub kananame: Option<Cow<'a, str>>,
    /// Stop flag.
    ///
    /// Wire name: `Xstop`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "Xstop".
    pub xstop: Option<bool>,
    /// How many interests are active.
    ///
    /// Wire name: `ActiveInterests`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "ActiveInterests".
    pub active_interests: Option<i32>,
    /// Group of the first owner.
    ///
    /// Wire name: `GroupId`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "GroupId".
    pub group_id: Option<i32>,
    /// Active status monitor of lowest rank.
    ///
    /// Wire name: `ActiveStatusMonitorId`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "ActiveStatusMonitorId".
    pub active_status_monitor_id: Option<i32>,
    /// MDO list "associate" names its items.
    ///
    /// Wire name: `SupportAssociate`. Declared as `Associate`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "SupportAssociate".
    pub support_associate: Option<Open<'a>>,
    /// MDO list "ticketpriority" names its items.
    ///
    /// Wire name: `TicketPriority`. Declared as `TicketPriority`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "TicketPriority".
    pub ticket_priority: Option<Open<'a>>,
    /// Wire name: `CustomerLanguage`. Declared as `CustomerLanguage`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "CustomerLanguage".
    pub customer_language: Option<Open<'a>>,
    /// Not zero: it counts as 'deleted' and stays hidden.
    ///
    /// Wire name: `Deleted`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "Deleted".
    pub deleted: Option<i32>,
    /// Integration agent.
    ///
    /// Wire name: `DbiAgentId`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "DbiAgentId".
    pub dbi_agent_id: Option<i32>,
    /// Last synchronization with outside.
    ///
    /// Wire name: `DbiLastSyncronized`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "DbiLastSyncronized".
    pub dbi_last_syncronized: Option<DateTime<'a>>,
    /// Key in the external source.
    ///
    /// Wire name: `DbiKey`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "DbiKey".
    pub dbi_key: Option<Cow<'a, str>>,
    /// Last change of the entry.
    ///
    /// Wire name: `DbiLastModified`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "DbiLastModified".
    pub dbi_last_modified: Option<DateTime<'a>>,
    /// Support contact. See the Person Agent.
    ///
    /// Wire name: `SupportPerson`. Declared as `Person`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "SupportPerson".
    pub support_person: Option<Open<'a>>,
    /// Street or postal address, as text and as parts; change either.
    ///
    /// See Address.
    ///
    /// Wire name: `Address`. Declared as `Address`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "Address".
    pub address: Option<Open<'a>>,
    /// Where the contact came from.
    ///
    /// Wire name: `Source`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "Source".
    pub source: Option<i32>,
    /// How many ERP links are active.
    ///
    /// Wire name: `ActiveErpLinks`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "ActiveErpLinks".
    pub active_erp_links: Option<i32>,
    /// Email addresses that bounced.
    ///
    /// Wire name: `BounceEmails`. Declared as `array`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "BounceEmails".
    pub bounce_emails: Vec<Cow<'a, str>>,
    /// Web domains by rank.
    ///
    /// Wire name: `Domains`. Declared as `array`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "Domains".
    pub domains: Vec<Cow<'a, str>>,
    /// Deprecated: see {SuperOffice.CRM.Services.ContactEntity.CustomFields}. Dictionary of user fields;
    /// the key is a ProgId, or "SuperOffice:\[UdefFieldIdentity\]" without one, e.g. "SuperOffice:1234".
    ///
    /// Wire name: `UserDefinedFields`. Declared as `object`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "UserDefinedFields".
    pub user_defined_fields: Map<'a, Open<'a>>,
    /// Deprecated: see {SuperOffice.CRM.Services.ContactEntity.CustomFields}. Values added by plug-ins and
    /// the like.
    ///
    /// Wire name: `ExtraFields`. Declared as `object`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "ExtraFields".
    pub extra_fields: Map<'a, Open<'a>>,
    /// Dictionary of user and extra fields together. It replaces
    /// {SuperOffice.CRM.Services.ContactEntity.ExtraFields} and UserDefinedFields.
    ///
    /// Wire name: `CustomFields`. Declared as `object`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "CustomFields".
    pub custom_fields: Map<'a, Open<'a>>,
    /// Wire name: `TableRight`. Declared as `RecurrenceInfo`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "TableRight".
    pub table_right: Option<Open<'a>>,
    /// Wire name: `FieldProperties`. Declared as `object`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "FieldProperties".
    pub field_properties: Map<'a, Open<'a>>,
    /// Wire name: `_Links`. Declared as `object`.
    ///
    /// Source: superoffice/contact.get.md, response table, row "\_Links".
    pub links: Option<Links<'a>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> ContactEntityWithLinks<'a> {
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
    /// Sets [`table_right`](field@Self::table_right).
    pub fn table_right(mut self, value: impl Into<Open<'a>>) -> Self {
        self.table_right = Some(value.into());
        self
    }
    /// Sets [`field_properties`](field@Self::field_properties).
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

impl IntoOwned for ContactEntityWithLinks<'_> {
    type Owned = ContactEntityWithLinks<'static>;
    fn into_owned(self) -> Self::Owned {
        ContactEntityWithLinks {
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

impl<'a> Object<'a> for ContactEntityWithLinks<'a> {
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
        reader.map(41, name!("UserDefinedFields"), &mut self.user_defined_fields)?;
        reader.map(42, name!("ExtraFields"), &mut self.extra_fields)?;
        reader.map(43, name!("CustomFields"), &mut self.custom_fields)?;
        reader.value(44, name!("TableRight"), &mut self.table_right)?;
        reader.map(45, name!("FieldProperties"), &mut self.field_properties)?;
        reader.object(46, name!("_Links"), &mut self.links)
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

impl<'a> Document<'a> for ContactEntityWithLinks<'a> {
    const ROOT: Root = Root {
        name: name!("ContactEntityWithLinks"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a ContactEntityWithLinks);

/// People of this contact.
///
/// `Person` as several methods take it.
///
/// Source: superoffice/contact.post.md, request table, row "Persons".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct ContactPostPerson<'a> {
    /// Wire name: `Position`.
    ///
    /// Source: superoffice/contact.post.md, request sample, path "Persons.Position".
    pub position: Option<Cow<'a, str>>,
    /// Wire name: `PersonId`.
    ///
    /// Source: superoffice/contact.post.md, request sample, path "Persons.PersonId".
    pub person_id: Option<i64>,
    /// Wire name: `Mrmrs`.
    ///
    /// Source: superoffice/contact.post.md, request sample, path "Persons.Mrmrs".
    pub mrmrs: Option<Cow<'a, str>>,
    /// Wire name: `Firstname`.
    ///
    /// Source: superoffice/contact.post.md, request sample, path "Persons.Firstname".
    pub first_name: Option<Cow<'a, str>>,
    /// Wire name: `Lastname`.
    ///
    /// Source: superoffice/contact.post.md, request sample, path "Persons.Lastname".
    pub last_name: Option<Cow<'a, str>>,
    /// Wire name: `MiddleName`.
    ///
    /// Source: superoffice/contact.post.md, request sample, path "Persons.MiddleName".
    pub middle_name: Option<Cow<'a, str>>,
    /// Wire name: `Title`.
    ///
    /// Source: superoffice/contact.post.md, request sample, path "Persons.Title".
    pub title: Option<Cow<'a, str>>,
    /// Wire name: `Description`.
    ///
    /// Source: superoffice/contact.post.md, request sample, path "Persons.Description".
    pub description: Option<Cow<'a, str>>,
    /// Wire name: `Email`.
    ///
    /// Source: superoffice/contact.post.md, request sample, path "Persons.Email".
    pub email: Option<Cow<'a, str>>,
    /// Wire name: `FullName`.
    ///
    /// Source: superoffice/contact.post.md, request sample, path "Persons.FullName".
    pub full_name: Option<Cow<'a, str>>,
    /// Wire name: `DirectPhone`.
    ///
    /// Source: superoffice/contact.post.md, request sample, path "Persons.DirectPhone".
    pub direct_phone: Option<Cow<'a, str>>,
    /// Wire name: `FormalName`.
    ///
    /// Source: superoffice/contact.post.md, request sample, path "Persons.FormalName".
    pub formal_name: Option<Cow<'a, str>>,
    /// Wire name: `CountryId`.
    ///
    /// Source: superoffice/contact.post.md, request sample, path "Persons.CountryId".
    pub country_id: Option<i64>,
    /// Wire name: `ContactId`.
    ///
    /// Source: superoffice/contact.post.md, request sample, path "Persons.ContactId".
    pub contact_id: Option<i64>,
    /// Wire name: `ContactName`.
    ///
    /// Source: superoffice/contact.post.md, request sample, path "Persons.ContactName".
    pub contact_name: Option<Cow<'a, str>>,
    /// Wire name: `Retired`.
    ///
    /// Source: superoffice/contact.post.md, request sample, path "Persons.Retired".
    pub retired: Option<i64>,
    /// Wire name: `Rank`.
    ///
    /// Source: superoffice/contact.post.md, request sample, path "Persons.Rank".
    pub rank: Option<i64>,
    /// Wire name: `ActiveInterests`.
    ///
    /// Source: superoffice/contact.post.md, request sample, path "Persons.ActiveInterests".
    pub active_interests: Option<i64>,
    /// Wire name: `ContactDepartment`.
    ///
    /// Source: superoffice/contact.post.md, request sample, path "Persons.ContactDepartment".
    pub contact_department: Option<Cow<'a, str>>,
    /// Wire name: `ContactCountryId`.
    ///
    /// Source: superoffice/contact.post.md, request sample, path "Persons.ContactCountryId".
    pub contact_country_id: Option<i64>,
    /// Wire name: `ContactOrgNr`.
    ///
    /// Source: superoffice/contact.post.md, request sample, path "Persons.ContactOrgNr".
    pub contact_org_nr: Option<Cow<'a, str>>,
    /// Wire name: `FaxPhone`.
    ///
    /// Source: superoffice/contact.post.md, request sample, path "Persons.FaxPhone".
    pub fax_phone: Option<Cow<'a, str>>,
    /// Wire name: `MobilePhone`.
    ///
    /// Source: superoffice/contact.post.md, request sample, path "Persons.MobilePhone".
    pub mobile_phone: Option<Cow<'a, str>>,
    /// Wire name: `ContactPhone`.
    ///
    /// Source: superoffice/contact.post.md, request sample, path "Persons.ContactPhone".
    pub contact_phone: Option<Cow<'a, str>>,
    /// Wire name: `AssociateName`.
    ///
    /// Source: superoffice/contact.post.md, request sample, path "Persons.AssociateName".
    pub associate_name: Option<Cow<'a, str>>,
    /// Wire name: `AssociateId`.
    ///
    /// Source: superoffice/contact.post.md, request sample, path "Persons.AssociateId".
    pub associate_id: Option<i64>,
    /// Wire name: `UsePersonAddress`.
    ///
    /// Source: superoffice/contact.post.md, request sample, path "Persons.UsePersonAddress".
    pub use_person_address: Option<bool>,
    /// Wire name: `ContactFax`.
    ///
    /// Source: superoffice/contact.post.md, request sample, path "Persons.ContactFax".
    pub contact_fax: Option<Cow<'a, str>>,
    /// Wire name: `Kanafname`.
    ///
    /// Source: superoffice/contact.post.md, request sample, path "Persons.Kanafname".
    pub kanafname: Option<Cow<'a, str>>,
    /// Wire name: `Kanalname`.
    ///
    /// Source: superoffice/contact.post.md, request sample, path "Persons.Kanalname".
    pub kanalname: Option<Cow<'a, str>>,
    /// Wire name: `Post1`.
    ///
    /// Source: superoffice/contact.post.md, request sample, path "Persons.Post1".
    pub post_1: Option<Cow<'a, str>>,
    /// Wire name: `Post2`.
    ///
    /// Source: superoffice/contact.post.md, request sample, path "Persons.Post2".
    pub post_2: Option<Cow<'a, str>>,
    /// Wire name: `Post3`.
    ///
    /// Source: superoffice/contact.post.md, request sample, path "Persons.Post3".
    pub post_3: Option<Cow<'a, str>>,
    /// Wire name: `EmailName`.
    ///
    /// Source: superoffice/contact.post.md, request sample, path "Persons.EmailName".
    pub email_name: Option<Cow<'a, str>>,
    /// Wire name: `ContactFullName`.
    ///
    /// Source: superoffice/contact.post.md, request sample, path "Persons.ContactFullName".
    pub contact_full_name: Option<Cow<'a, str>>,
    /// Wire name: `ActiveErpLinks`.
    ///
    /// Source: superoffice/contact.post.md, request sample, path "Persons.ActiveErpLinks".
    pub active_erp_links: Option<i64>,
    /// Wire name: `TicketPriorityId`.
    ///
    /// Source: superoffice/contact.post.md, request sample, path "Persons.TicketPriorityId".
    pub ticket_priority_id: Option<i64>,
    /// Wire name: `SupportLanguageId`.
    ///
    /// Source: superoffice/contact.post.md, request sample, path "Persons.SupportLanguageId".
    pub support_language_id: Option<i64>,
    /// Wire name: `SupportAssociateId`.
    ///
    /// Source: superoffice/contact.post.md, request sample, path "Persons.SupportAssociateId".
    pub support_associate_id: Option<i64>,
    /// Wire name: `CategoryName`.
    ///
    /// Source: superoffice/contact.post.md, request sample, path "Persons.CategoryName".
    pub category_name: Option<Cow<'a, str>>,
    /// Wire name: `TableRight`. Class: `RecurrenceInfo`. The request's documentation does not list it: it
    /// holds what was read, to be sent back.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.TableRight".
    pub table_right: Option<Open<'a>>,
    /// Wire name: `FieldProperties`. The request's documentation does not list it: it holds what was read,
    /// to be sent back.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.FieldProperties".
    pub field_properties: Map<'a, Open<'a>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> ContactPostPerson<'a> {
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
    /// Sets [`table_right`](field@Self::table_right). Class: `RecurrenceInfo`.
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

impl IntoOwned for ContactPostPerson<'_> {
    type Owned = ContactPostPerson<'static>;
    fn into_owned(self) -> Self::Owned {
        ContactPostPerson {
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
            table_right: own(self.table_right),
            field_properties: own(self.field_properties),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for ContactPostPerson<'a> {
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
        reader.value(40, name!("TableRight"), &mut self.table_right)?;
        reader.map(41, name!("FieldProperties"), &mut self.field_properties)
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
        writer.value(name!("TableRight"), &self.table_right);
        if !self.field_properties.is_empty() {
            writer.map(name!("FieldProperties"), &self.field_properties);
        }
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> Document<'a> for ContactPostPerson<'a> {
    const ROOT: Root = Root {
        name: name!("Persons"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a ContactPostPerson);

impl Validate for ContactPostPerson<'_> {
    fn check(&self, _checker: &mut Checker) {}
}

/// Email addresses.
///
/// `Email` as several methods give it.
///
/// Source: superoffice/contact.default.get.md, response table, row "Emails".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Email<'a> {
    /// Wire name: `Value`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Emails.Value".
    pub value: Option<Cow<'a, str>>,
    /// Wire name: `StrippedValue`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Emails.StrippedValue".
    pub stripped_value: Option<Cow<'a, str>>,
    /// Wire name: `Description`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Emails.Description".
    pub description: Option<Cow<'a, str>>,
    /// Wire name: `TableRight`. Class: `RecurrenceInfo`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Emails.TableRight".
    pub table_right: Option<Open<'a>>,
    /// Wire name: `FieldProperties`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Emails.FieldProperties".
    pub field_properties: Map<'a, Open<'a>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> Email<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`value`](field@Self::value).
    pub fn value(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets [`stripped_value`](field@Self::stripped_value).
    pub fn stripped_value(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.stripped_value = Some(value.into());
        self
    }
    /// Sets [`description`](field@Self::description).
    pub fn description(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`table_right`](field@Self::table_right). Class: `RecurrenceInfo`.
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

impl IntoOwned for Email<'_> {
    type Owned = Email<'static>;
    fn into_owned(self) -> Self::Owned {
        Email {
            value: own(self.value),
            stripped_value: own(self.stripped_value),
            description: own(self.description),
            table_right: own(self.table_right),
            field_properties: own(self.field_properties),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for Email<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("Value"), &mut self.value)?;
        reader.value(1, name!("StrippedValue"), &mut self.stripped_value)?;
        reader.value(2, name!("Description"), &mut self.description)?;
        reader.value(3, name!("TableRight"), &mut self.table_right)?;
        reader.map(4, name!("FieldProperties"), &mut self.field_properties)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("Value"), &self.value);
        writer.value(name!("StrippedValue"), &self.stripped_value);
        writer.value(name!("Description"), &self.description);
        writer.nullable(name!("TableRight"), &self.table_right);
        writer.map(name!("FieldProperties"), &self.field_properties);
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> Document<'a> for Email<'a> {
    const ROOT: Root = Root {
        name: name!("Emails"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a Email);

/// Fax numbers.
///
/// `Fax` as several methods give it.
///
/// Source: superoffice/contact.default.get.md, response table, row "Faxes".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Fax<'a> {
    /// Wire name: `Value`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Faxes.Value".
    pub value: Option<Cow<'a, str>>,
    /// Wire name: `StrippedValue`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Faxes.StrippedValue".
    pub stripped_value: Option<Cow<'a, str>>,
    /// Wire name: `Description`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Faxes.Description".
    pub description: Option<Cow<'a, str>>,
    /// Wire name: `TableRight`. Class: `RecurrenceInfo`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Faxes.TableRight".
    pub table_right: Option<Open<'a>>,
    /// Wire name: `FieldProperties`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Faxes.FieldProperties".
    pub field_properties: Map<'a, Open<'a>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> Fax<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`value`](field@Self::value).
    pub fn value(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets [`stripped_value`](field@Self::stripped_value).
    pub fn stripped_value(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.stripped_value = Some(value.into());
        self
    }
    /// Sets [`description`](field@Self::description).
    pub fn description(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`table_right`](field@Self::table_right). Class: `RecurrenceInfo`.
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

impl IntoOwned for Fax<'_> {
    type Owned = Fax<'static>;
    fn into_owned(self) -> Self::Owned {
        Fax {
            value: own(self.value),
            stripped_value: own(self.stripped_value),
            description: own(self.description),
            table_right: own(self.table_right),
            field_properties: own(self.field_properties),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for Fax<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("Value"), &mut self.value)?;
        reader.value(1, name!("StrippedValue"), &mut self.stripped_value)?;
        reader.value(2, name!("Description"), &mut self.description)?;
        reader.value(3, name!("TableRight"), &mut self.table_right)?;
        reader.map(4, name!("FieldProperties"), &mut self.field_properties)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("Value"), &self.value);
        writer.value(name!("StrippedValue"), &self.stripped_value);
        writer.value(name!("Description"), &self.description);
        writer.nullable(name!("TableRight"), &self.table_right);
        writer.map(name!("FieldProperties"), &self.field_properties);
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> Document<'a> for Fax<'a> {
    const ROOT: Root = Root {
        name: name!("Faxes"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a Fax);

/// `FieldInfoBase` as several methods give it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FieldInfoBase<'a> {
    /// Sort of data. 1 = int, 2 = short text, ...
    ///
    /// Wire name: `FieldType`.
    ///
    /// Source: superoffice/contact.custom_field.get.md, response table, row "FieldType".
    pub field_type: Option<Cow<'a, str>>,
    /// Name in the database or prog-id: 'x_color' or 'SuperOffice:7'.
    ///
    /// Wire name: `FieldName`.
    ///
    /// Source: superoffice/contact.custom_field.get.md, response table, row "FieldName".
    pub field_name: Option<Cow<'a, str>>,
    /// Label; may hold several languages.
    ///
    /// Wire name: `DisplayName`.
    ///
    /// Source: superoffice/contact.custom_field.get.md, response table, row "DisplayName".
    pub display_name: Option<Cow<'a, str>>,
    /// Optional tooltip.
    ///
    /// Wire name: `Description`. Optional.
    ///
    /// Source: superoffice/contact.custom_field.get.md, response table, row "Description".
    pub description: Option<Cow<'a, str>>,
    /// Short name for Archive headings and page 1. If blank, fieldLabel stands there too.
    ///
    /// Wire name: `ShortLabel`.
    ///
    /// Source: superoffice/contact.custom_field.get.md, response table, row "ShortLabel".
    pub short_label: Option<Cow<'a, str>>,
    /// No label if 1.
    ///
    /// Wire name: `HideLabel`.
    ///
    /// Source: superoffice/contact.custom_field.get.md, response table, row "HideLabel".
    pub hide_label: Option<bool>,
    /// Not in the UI; API only.
    ///
    /// Wire name: `HideField`.
    ///
    /// Source: superoffice/contact.custom_field.get.md, response table, row "HideField".
    pub hide_field: Option<bool>,
    /// Is it indexed? 0 if no, number of the index if yes.
    ///
    /// Wire name: `IsIndexed`.
    ///
    /// Source: superoffice/contact.custom_field.get.md, response table, row "IsIndexed".
    pub is_indexed: Option<bool>,
    /// 0 = no, 1 = yes (must have a value).
    ///
    /// Wire name: `IsMandatory`. Allowed: `0`, `1`.
    ///
    /// Source: superoffice/contact.custom_field.get.md, response table, row "IsMandatory".
    pub is_mandatory: Option<bool>,
    /// 0 = read/write, 1 = readonly (never together with mandatory 8-) ).
    ///
    /// Wire name: `IsReadOnly`. Allowed: `0`, `1`.
    ///
    /// Source: superoffice/contact.custom_field.get.md, response table, row "IsReadOnly".
    pub is_read_only: Option<bool>,
    /// Do external users see it in customer center?
    ///
    /// Wire name: `IsExternal`.
    ///
    /// Source: superoffice/contact.custom_field.get.md, response table, row "IsExternal".
    pub is_external: Option<bool>,
    /// Order among the custom fields.
    ///
    /// Wire name: `Rank`.
    ///
    /// Source: superoffice/contact.custom_field.get.md, response table, row "Rank".
    pub rank: Option<i32>,
    /// Variable in templates: 'cs03', 'cl04' etc. Null for an extra field.
    ///
    /// Wire name: `TemplateVariableName`.
    ///
    /// Source: superoffice/contact.custom_field.get.md, response table, row "TemplateVariableName".
    pub template_variable_name: Option<Cow<'a, str>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> FieldInfoBase<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`field_type`](field@Self::field_type). Sort of data.
    pub fn field_type(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.field_type = Some(value.into());
        self
    }
    /// Sets [`field_name`](field@Self::field_name). Name in the database or prog-id: 'x_color' or
    /// 'SuperOffice:7'.
    pub fn field_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.field_name = Some(value.into());
        self
    }
    /// Sets [`display_name`](field@Self::display_name). Label; may hold several languages.
    pub fn display_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets [`description`](field@Self::description). Optional tooltip. Optional.
    pub fn description(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`short_label`](field@Self::short_label). Short name for Archive headings and page 1.
    pub fn short_label(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.short_label = Some(value.into());
        self
    }
    /// Sets [`hide_label`](field@Self::hide_label). No label if 1.
    pub fn hide_label(mut self, value: impl Into<bool>) -> Self {
        self.hide_label = Some(value.into());
        self
    }
    /// Sets [`hide_field`](field@Self::hide_field). Not in the UI; API only.
    pub fn hide_field(mut self, value: impl Into<bool>) -> Self {
        self.hide_field = Some(value.into());
        self
    }
    /// Sets [`is_indexed`](field@Self::is_indexed). Is it indexed? 0 if no, number of the index if yes.
    pub fn is_indexed(mut self, value: impl Into<bool>) -> Self {
        self.is_indexed = Some(value.into());
        self
    }
    /// Sets [`is_mandatory`](field@Self::is_mandatory). 0 = no, 1 = yes (must have a value). Allowed: `0`,
    /// `1`.
    pub fn is_mandatory(mut self, value: impl Into<bool>) -> Self {
        self.is_mandatory = Some(value.into());
        self
    }
    /// Sets [`is_read_only`](field@Self::is_read_only). 0 = read/write, 1 = readonly (never together with
    /// mandatory 8-) ). Allowed: `0`, `1`.
    pub fn is_read_only(mut self, value: impl Into<bool>) -> Self {
        self.is_read_only = Some(value.into());
        self
    }
    /// Sets [`is_external`](field@Self::is_external). Do external users see it in customer center?
    pub fn is_external(mut self, value: impl Into<bool>) -> Self {
        self.is_external = Some(value.into());
        self
    }
    /// Sets [`rank`](field@Self::rank). Order among the custom fields.
    pub fn rank(mut self, value: impl Into<i32>) -> Self {
        self.rank = Some(value.into());
        self
    }
    /// Sets [`template_variable_name`](field@Self::template_variable_name). Variable in templates: 'cs03',
    /// 'cl04' etc.
    pub fn template_variable_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.template_variable_name = Some(value.into());
        self
    }
}

impl IntoOwned for FieldInfoBase<'_> {
    type Owned = FieldInfoBase<'static>;
    fn into_owned(self) -> Self::Owned {
        FieldInfoBase {
            field_type: own(self.field_type),
            field_name: own(self.field_name),
            display_name: own(self.display_name),
            description: own(self.description),
            short_label: own(self.short_label),
            hide_label: self.hide_label,
            hide_field: self.hide_field,
            is_indexed: self.is_indexed,
            is_mandatory: self.is_mandatory,
            is_read_only: self.is_read_only,
            is_external: self.is_external,
            rank: self.rank,
            template_variable_name: own(self.template_variable_name),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for FieldInfoBase<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("FieldType"), &mut self.field_type)?;
        reader.value(1, name!("FieldName"), &mut self.field_name)?;
        reader.value(2, name!("DisplayName"), &mut self.display_name)?;
        reader.value(3, name!("Description"), &mut self.description)?;
        reader.value(4, name!("ShortLabel"), &mut self.short_label)?;
        reader.value(5, name!("HideLabel"), &mut self.hide_label)?;
        reader.value(6, name!("HideField"), &mut self.hide_field)?;
        reader.value(7, name!("IsIndexed"), &mut self.is_indexed)?;
        reader.value(8, name!("IsMandatory"), &mut self.is_mandatory)?;
        reader.value(9, name!("IsReadOnly"), &mut self.is_read_only)?;
        reader.value(10, name!("IsExternal"), &mut self.is_external)?;
        reader.value(11, name!("Rank"), &mut self.rank)?;
        reader.value(12, name!("TemplateVariableName"), &mut self.template_variable_name)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("FieldType"), &self.field_type);
        writer.value(name!("FieldName"), &self.field_name);
        writer.value(name!("DisplayName"), &self.display_name);
        writer.value(name!("Description"), &self.description);
        writer.value(name!("ShortLabel"), &self.short_label);
        writer.value(name!("HideLabel"), &self.hide_label);
        writer.value(name!("HideField"), &self.hide_field);
        writer.value(name!("IsIndexed"), &self.is_indexed);
        writer.value(name!("IsMandatory"), &self.is_mandatory);
        writer.value(name!("IsReadOnly"), &self.is_read_only);
        writer.value(name!("IsExternal"), &self.is_external);
        writer.value(name!("Rank"), &self.rank);
        writer.value(name!("TemplateVariableName"), &self.template_variable_name);
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> Document<'a> for FieldInfoBase<'a> {
    const ROOT: Root = Root {
        name: name!("FieldInfoBase"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a FieldInfoBase);

/// Interests, chosen or not.
///
/// MDO list "contint" names its items.
///
/// `Interest` as several methods give it.
///
/// Source: superoffice/contact.default.get.md, response table, row "Interests".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Interest<'a> {
    /// Wire name: `Id`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Interests.Id".
    pub id: Option<i64>,
    /// Wire name: `Name`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Interests.Name".
    pub name: Option<Cow<'a, str>>,
    /// Wire name: `ToolTip`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Interests.ToolTip".
    pub tool_tip: Option<Cow<'a, str>>,
    /// Wire name: `Deleted`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Interests.Deleted".
    pub deleted: Option<bool>,
    /// Wire name: `Rank`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Interests.Rank".
    pub rank: Option<i64>,
    /// Wire name: `Type`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Interests.Type".
    pub type_: Option<Cow<'a, str>>,
    /// Wire name: `ColorBlock`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Interests.ColorBlock".
    pub color_block: Option<i64>,
    /// Wire name: `IconHint`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Interests.IconHint".
    pub icon_hint: Option<Cow<'a, str>>,
    /// Wire name: `Selected`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Interests.Selected".
    pub selected: Option<bool>,
    /// Wire name: `LastChanged`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Interests.LastChanged".
    pub last_changed: Option<DateTime<'a>>,
    /// Wire name: `ChildItems`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Interests.ChildItems".
    pub child_items: Vec<Open<'a>>,
    /// Wire name: `ExtraInfo`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Interests.ExtraInfo".
    pub extra_info: Option<Cow<'a, str>>,
    /// Wire name: `StyleHint`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Interests.StyleHint".
    pub style_hint: Option<Cow<'a, str>>,
    /// Wire name: `Hidden`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Interests.Hidden".
    pub hidden: Option<bool>,
    /// Wire name: `FullName`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Interests.FullName".
    pub full_name: Option<Cow<'a, str>>,
    /// Wire name: `TableRight`. Class: `RecurrenceInfo`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Interests.TableRight".
    pub table_right: Option<Open<'a>>,
    /// Wire name: `FieldProperties`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Interests.FieldProperties".
    pub field_properties: Map<'a, Open<'a>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> Interest<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`id`](field@Self::id).
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`tool_tip`](field@Self::tool_tip).
    pub fn tool_tip(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.tool_tip = Some(value.into());
        self
    }
    /// Sets [`deleted`](field@Self::deleted).
    pub fn deleted(mut self, value: impl Into<bool>) -> Self {
        self.deleted = Some(value.into());
        self
    }
    /// Sets [`rank`](field@Self::rank).
    pub fn rank(mut self, value: impl Into<i64>) -> Self {
        self.rank = Some(value.into());
        self
    }
    /// Sets [`type_`](field@Self::type_).
    pub fn type_(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets [`color_block`](field@Self::color_block).
    pub fn color_block(mut self, value: impl Into<i64>) -> Self {
        self.color_block = Some(value.into());
        self
    }
    /// Sets [`icon_hint`](field@Self::icon_hint).
    pub fn icon_hint(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.icon_hint = Some(value.into());
        self
    }
    /// Sets [`selected`](field@Self::selected).
    pub fn selected(mut self, value: impl Into<bool>) -> Self {
        self.selected = Some(value.into());
        self
    }
    /// Sets [`last_changed`](field@Self::last_changed).
    pub fn last_changed(mut self, value: impl Into<DateTime<'a>>) -> Self {
        self.last_changed = Some(value.into());
        self
    }
    /// Sets [`child_items`](field@Self::child_items).
    pub fn child_items(
        mut self,
        value: impl IntoIterator<Item = impl Into<Open<'a>>>,
    ) -> Self {
        self.child_items = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`extra_info`](field@Self::extra_info).
    pub fn extra_info(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.extra_info = Some(value.into());
        self
    }
    /// Sets [`style_hint`](field@Self::style_hint).
    pub fn style_hint(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.style_hint = Some(value.into());
        self
    }
    /// Sets [`hidden`](field@Self::hidden).
    pub fn hidden(mut self, value: impl Into<bool>) -> Self {
        self.hidden = Some(value.into());
        self
    }
    /// Sets [`full_name`](field@Self::full_name).
    pub fn full_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.full_name = Some(value.into());
        self
    }
    /// Sets [`table_right`](field@Self::table_right). Class: `RecurrenceInfo`.
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

impl IntoOwned for Interest<'_> {
    type Owned = Interest<'static>;
    fn into_owned(self) -> Self::Owned {
        Interest {
            id: self.id,
            name: own(self.name),
            tool_tip: own(self.tool_tip),
            deleted: self.deleted,
            rank: self.rank,
            type_: own(self.type_),
            color_block: self.color_block,
            icon_hint: own(self.icon_hint),
            selected: self.selected,
            last_changed: own(self.last_changed),
            child_items: own(self.child_items),
            extra_info: own(self.extra_info),
            style_hint: own(self.style_hint),
            hidden: self.hidden,
            full_name: own(self.full_name),
            table_right: own(self.table_right),
            field_properties: own(self.field_properties),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for Interest<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("Id"), &mut self.id)?;
        reader.value(1, name!("Name"), &mut self.name)?;
        reader.value(2, name!("ToolTip"), &mut self.tool_tip)?;
        reader.value(3, name!("Deleted"), &mut self.deleted)?;
        reader.value(4, name!("Rank"), &mut self.rank)?;
        reader.value(5, name!("Type"), &mut self.type_)?;
        reader.value(6, name!("ColorBlock"), &mut self.color_block)?;
        reader.value(7, name!("IconHint"), &mut self.icon_hint)?;
        reader.value(8, name!("Selected"), &mut self.selected)?;
        reader.value(9, name!("LastChanged"), &mut self.last_changed)?;
        reader.values(10, name!("ChildItems"), &mut self.child_items)?;
        reader.value(11, name!("ExtraInfo"), &mut self.extra_info)?;
        reader.value(12, name!("StyleHint"), &mut self.style_hint)?;
        reader.value(13, name!("Hidden"), &mut self.hidden)?;
        reader.value(14, name!("FullName"), &mut self.full_name)?;
        reader.value(15, name!("TableRight"), &mut self.table_right)?;
        reader.map(16, name!("FieldProperties"), &mut self.field_properties)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("Id"), &self.id);
        writer.value(name!("Name"), &self.name);
        writer.value(name!("ToolTip"), &self.tool_tip);
        writer.value(name!("Deleted"), &self.deleted);
        writer.value(name!("Rank"), &self.rank);
        writer.value(name!("Type"), &self.type_);
        writer.value(name!("ColorBlock"), &self.color_block);
        writer.value(name!("IconHint"), &self.icon_hint);
        writer.value(name!("Selected"), &self.selected);
        writer.value(name!("LastChanged"), &self.last_changed);
        writer.values(name!("ChildItems"), &self.child_items);
        writer.value(name!("ExtraInfo"), &self.extra_info);
        writer.value(name!("StyleHint"), &self.style_hint);
        writer.value(name!("Hidden"), &self.hidden);
        writer.value(name!("FullName"), &self.full_name);
        writer.nullable(name!("TableRight"), &self.table_right);
        writer.map(name!("FieldProperties"), &self.field_properties);
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> Document<'a> for Interest<'a> {
    const ROOT: Root = Root {
        name: name!("Interests"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a Interest);

/// `Links` as several methods take and give it.
///
/// Source: superoffice/contact.put.md, response table, row "\_Links".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Links<'a> {
    /// Wire name: `Self`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "\_Links.Self".
    pub self_: Option<Cow<'a, str>>,
    /// Wire name: `Archive`.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "\_Links.Archive".
    pub archive: Option<Cow<'a, str>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> Links<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`self_`](field@Self::self_).
    pub fn self_(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.self_ = Some(value.into());
        self
    }
    /// Sets [`archive`](field@Self::archive).
    pub fn archive(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.archive = Some(value.into());
        self
    }
}

impl IntoOwned for Links<'_> {
    type Owned = Links<'static>;
    fn into_owned(self) -> Self::Owned {
        Links {
            self_: own(self.self_),
            archive: own(self.archive),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for Links<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("Self"), &mut self.self_)?;
        reader.value(1, name!("Archive"), &mut self.archive)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("Self"), &self.self_);
        writer.value(name!("Archive"), &self.archive);
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> Document<'a> for Links<'a> {
    const ROOT: Root = Root {
        name: name!("_Links"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a Links);

impl Validate for Links<'_> {
    fn check(&self, _checker: &mut Checker) {}
}

/// `ODataSlimResponse` as several methods give it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ODataSlimResponse<'a> {
    /// Wire name: `odata.metadata`.
    ///
    /// Source: superoffice/contact.activities.get.md, response table, row "odata.metadata".
    pub odata_metadata: Option<Cow<'a, str>>,
    /// Wire name: `odata.nextLink`.
    ///
    /// Source: superoffice/contact.activities.get.md, response table, row "odata.nextLink".
    pub odata_next_link: Option<Cow<'a, str>>,
    /// Wire name: `value`. Declared as `array`.
    ///
    /// Source: superoffice/contact.activities.get.md, response table, row "value".
    pub value: Vec<ODataSlimResponseValue<'a>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> ODataSlimResponse<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`odata_metadata`](field@Self::odata_metadata).
    pub fn odata_metadata(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.odata_metadata = Some(value.into());
        self
    }
    /// Sets [`odata_next_link`](field@Self::odata_next_link).
    pub fn odata_next_link(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.odata_next_link = Some(value.into());
        self
    }
    /// Sets [`value`](field@Self::value).
    pub fn value(
        mut self,
        value: impl IntoIterator<Item = impl Into<ODataSlimResponseValue<'a>>>,
    ) -> Self {
        self.value = value.into_iter().map(Into::into).collect();
        self
    }
}

impl IntoOwned for ODataSlimResponse<'_> {
    type Owned = ODataSlimResponse<'static>;
    fn into_owned(self) -> Self::Owned {
        ODataSlimResponse {
            odata_metadata: own(self.odata_metadata),
            odata_next_link: own(self.odata_next_link),
            value: own(self.value),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for ODataSlimResponse<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("odata.metadata"), &mut self.odata_metadata)?;
        reader.value(1, name!("odata.nextLink"), &mut self.odata_next_link)?;
        reader.objects(2, name!("value"), &mut self.value)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("odata.metadata"), &self.odata_metadata);
        writer.value(name!("odata.nextLink"), &self.odata_next_link);
        writer.objects(name!("value"), &self.value);
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> Document<'a> for ODataSlimResponse<'a> {
    const ROOT: Root = Root {
        name: name!("ODataSlimResponse"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a ODataSlimResponse);

/// `ODataSlimResponseValue` as several methods give it.
///
/// Source: superoffice/contact.activities.get.md, response table, row "value".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ODataSlimResponseValue<'a> {
    /// Wire name: `PrimaryKey`.
    ///
    /// Source: superoffice/contact.activities.get.md, response sample, path "value.PrimaryKey".
    pub primary_key: Option<i64>,
    /// Wire name: `EntityName`.
    ///
    /// Source: superoffice/contact.activities.get.md, response sample, path "value.EntityName".
    pub entity_name: Option<Cow<'a, str>>,
    /// Wire name: `personId`.
    ///
    /// Source: superoffice/contact.activities.get.md, response sample, path "value.personId".
    pub person_id: Option<i64>,
    /// Wire name: `fullName`.
    ///
    /// Source: superoffice/contact.activities.get.md, response sample, path "value.fullName".
    pub full_name: Option<Cow<'a, str>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> ODataSlimResponseValue<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`primary_key`](field@Self::primary_key).
    pub fn primary_key(mut self, value: impl Into<i64>) -> Self {
        self.primary_key = Some(value.into());
        self
    }
    /// Sets [`entity_name`](field@Self::entity_name).
    pub fn entity_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.entity_name = Some(value.into());
        self
    }
    /// Sets [`person_id`](field@Self::person_id).
    pub fn person_id(mut self, value: impl Into<i64>) -> Self {
        self.person_id = Some(value.into());
        self
    }
    /// Sets [`full_name`](field@Self::full_name).
    pub fn full_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.full_name = Some(value.into());
        self
    }
}

impl IntoOwned for ODataSlimResponseValue<'_> {
    type Owned = ODataSlimResponseValue<'static>;
    fn into_owned(self) -> Self::Owned {
        ODataSlimResponseValue {
            primary_key: self.primary_key,
            entity_name: own(self.entity_name),
            person_id: self.person_id,
            full_name: own(self.full_name),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for ODataSlimResponseValue<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("PrimaryKey"), &mut self.primary_key)?;
        reader.value(1, name!("EntityName"), &mut self.entity_name)?;
        reader.value(2, name!("personId"), &mut self.person_id)?;
        reader.value(3, name!("fullName"), &mut self.full_name)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("PrimaryKey"), &self.primary_key);
        writer.value(name!("EntityName"), &self.entity_name);
        writer.value(name!("personId"), &self.person_id);
        writer.value(name!("fullName"), &self.full_name);
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> Document<'a> for ODataSlimResponseValue<'a> {
    const ROOT: Root = Root {
        name: name!("value"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a ODataSlimResponseValue);

/// People of this contact.
///
/// `Person` as several methods give it.
///
/// Source: superoffice/contact.default.get.md, response table, row "Persons".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Person<'a> {
    /// Wire name: `Position`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.Position".
    pub position: Option<Cow<'a, str>>,
    /// Wire name: `PersonId`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.PersonId".
    pub person_id: Option<i64>,
    /// Wire name: `Mrmrs`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.Mrmrs".
    pub mrmrs: Option<Cow<'a, str>>,
    /// Wire name: `Firstname`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.Firstname".
    pub first_name: Option<Cow<'a, str>>,
    /// Wire name: `Lastname`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.Lastname".
    pub last_name: Option<Cow<'a, str>>,
    /// Wire name: `MiddleName`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.MiddleName".
    pub middle_name: Option<Cow<'a, str>>,
    /// Wire name: `Title`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.Title".
    pub title: Option<Cow<'a, str>>,
    /// Wire name: `Description`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.Description".
    pub description: Option<Cow<'a, str>>,
    /// Wire name: `Email`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.Email".
    pub email: Option<Cow<'a, str>>,
    /// Wire name: `FullName`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.FullName".
    pub full_name: Option<Cow<'a, str>>,
    /// Wire name: `DirectPhone`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.DirectPhone".
    pub direct_phone: Option<Cow<'a, str>>,
    /// Wire name: `FormalName`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.FormalName".
    pub formal_name: Option<Cow<'a, str>>,
    /// Wire name: `CountryId`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.CountryId".
    pub country_id: Option<i64>,
    /// Wire name: `ContactId`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.ContactId".
    pub contact_id: Option<i64>,
    /// Wire name: `ContactName`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.ContactName".
    pub contact_name: Option<Cow<'a, str>>,
    /// Wire name: `Retired`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.Retired".
    pub retired: Option<i64>,
    /// Wire name: `Rank`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.Rank".
    pub rank: Option<i64>,
    /// Wire name: `ActiveInterests`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.ActiveInterests".
    pub active_interests: Option<i64>,
    /// Wire name: `ContactDepartment`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.ContactDepartment".
    pub contact_department: Option<Cow<'a, str>>,
    /// Wire name: `ContactCountryId`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.ContactCountryId".
    pub contact_country_id: Option<i64>,
    /// Wire name: `ContactOrgNr`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.ContactOrgNr".
    pub contact_org_nr: Option<Cow<'a, str>>,
    /// Wire name: `FaxPhone`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.FaxPhone".
    pub fax_phone: Option<Cow<'a, str>>,
    /// Wire name: `MobilePhone`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.MobilePhone".
    pub mobile_phone: Option<Cow<'a, str>>,
    /// Wire name: `ContactPhone`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.ContactPhone".
    pub contact_phone: Option<Cow<'a, str>>,
    /// Wire name: `AssociateName`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.AssociateName".
    pub associate_name: Option<Cow<'a, str>>,
    /// Wire name: `AssociateId`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.AssociateId".
    pub associate_id: Option<i64>,
    /// Wire name: `UsePersonAddress`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.UsePersonAddress".
    pub use_person_address: Option<bool>,
    /// Wire name: `ContactFax`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.ContactFax".
    pub contact_fax: Option<Cow<'a, str>>,
    /// Wire name: `Kanafname`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.Kanafname".
    pub kanafname: Option<Cow<'a, str>>,
    /// Wire name: `Kanalname`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.Kanalname".
    pub kanalname: Option<Cow<'a, str>>,
    /// Wire name: `Post1`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.Post1".
    pub post_1: Option<Cow<'a, str>>,
    /// Wire name: `Post2`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.Post2".
    pub post_2: Option<Cow<'a, str>>,
    /// Wire name: `Post3`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.Post3".
    pub post_3: Option<Cow<'a, str>>,
    /// Wire name: `EmailName`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.EmailName".
    pub email_name: Option<Cow<'a, str>>,
    /// Wire name: `ContactFullName`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.ContactFullName".
    pub contact_full_name: Option<Cow<'a, str>>,
    /// Wire name: `ActiveErpLinks`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.ActiveErpLinks".
    pub active_erp_links: Option<i64>,
    /// Wire name: `TicketPriorityId`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.TicketPriorityId".
    pub ticket_priority_id: Option<i64>,
    /// Wire name: `SupportLanguageId`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.SupportLanguageId".
    pub support_language_id: Option<i64>,
    /// Wire name: `SupportAssociateId`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.SupportAssociateId".
    pub support_associate_id: Option<i64>,
    /// Wire name: `CategoryName`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.CategoryName".
    pub category_name: Option<Cow<'a, str>>,
    /// Wire name: `TableRight`. Class: `RecurrenceInfo`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.TableRight".
    pub table_right: Option<Open<'a>>,
    /// Wire name: `FieldProperties`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Persons.FieldProperties".
    pub field_properties: Map<'a, Open<'a>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> Person<'a> {
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
    /// Sets [`table_right`](field@Self::table_right). Class: `RecurrenceInfo`.
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

impl IntoOwned for Person<'_> {
    type Owned = Person<'static>;
    fn into_owned(self) -> Self::Owned {
        Person {
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
            table_right: own(self.table_right),
            field_properties: own(self.field_properties),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for Person<'a> {
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
        reader.value(40, name!("TableRight"), &mut self.table_right)?;
        reader.map(41, name!("FieldProperties"), &mut self.field_properties)
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
        writer.nullable(name!("TableRight"), &self.table_right);
        writer.map(name!("FieldProperties"), &self.field_properties);
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> Document<'a> for Person<'a> {
    const ROOT: Root = Root {
        name: name!("Persons"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a Person);

/// Phone numbers.
///
/// `Phone` as several methods give it.
///
/// Source: superoffice/contact.default.get.md, response table, row "Phones".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Phone<'a> {
    /// Wire name: `Value`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Phones.Value".
    pub value: Option<Cow<'a, str>>,
    /// Wire name: `StrippedValue`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Phones.StrippedValue".
    pub stripped_value: Option<Cow<'a, str>>,
    /// Wire name: `Description`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Phones.Description".
    pub description: Option<Cow<'a, str>>,
    /// Wire name: `TableRight`. Class: `RecurrenceInfo`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Phones.TableRight".
    pub table_right: Option<Open<'a>>,
    /// Wire name: `FieldProperties`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Phones.FieldProperties".
    pub field_properties: Map<'a, Open<'a>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> Phone<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`value`](field@Self::value).
    pub fn value(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets [`stripped_value`](field@Self::stripped_value).
    pub fn stripped_value(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.stripped_value = Some(value.into());
        self
    }
    /// Sets [`description`](field@Self::description).
    pub fn description(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`table_right`](field@Self::table_right). Class: `RecurrenceInfo`.
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

impl IntoOwned for Phone<'_> {
    type Owned = Phone<'static>;
    fn into_owned(self) -> Self::Owned {
        Phone {
            value: own(self.value),
            stripped_value: own(self.stripped_value),
            description: own(self.description),
            table_right: own(self.table_right),
            field_properties: own(self.field_properties),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for Phone<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("Value"), &mut self.value)?;
        reader.value(1, name!("StrippedValue"), &mut self.stripped_value)?;
        reader.value(2, name!("Description"), &mut self.description)?;
        reader.value(3, name!("TableRight"), &mut self.table_right)?;
        reader.map(4, name!("FieldProperties"), &mut self.field_properties)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("Value"), &self.value);
        writer.value(name!("StrippedValue"), &self.stripped_value);
        writer.value(name!("Description"), &self.description);
        writer.nullable(name!("TableRight"), &self.table_right);
        writer.map(name!("FieldProperties"), &self.field_properties);
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> Document<'a> for Phone<'a> {
    const ROOT: Root = Root {
        name: name!("Phones"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a Phone);

/// `ContactEntity` as several methods take it.
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct RequestContactEntity<'a> {
    /// Primary key.
    ///
    /// Wire name: `ContactId`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "ContactId".
    pub contact_id: Option<i32>,
    /// Company name.
    ///
    /// Wire name: `Name`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "Name".
    pub name: Option<Cow<'a, str>>,
    /// Its department.
    ///
    /// Wire name: `Department`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "Department".
    pub department: Option<Cow<'a, str>>,
    /// Registration or VAT number.
    ///
    /// Wire name: `OrgNr`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "OrgNr".
    pub org_nr: Option<Cow<'a, str>>,
    /// Free code field.
    ///
    /// Wire name: `Number1`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "Number1".
    pub number_1: Option<Cow<'a, str>>,
    /// Second free code field.
    ///
    /// Wire name: `Number2`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "Number2".
    pub number_2: Option<Cow<'a, str>>,
    /// Last change, in UTC.
    ///
    /// Wire name: `UpdatedDate`. Declared as `String`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "UpdatedDate".
    pub updated_date: Option<DateTime<'a>>,
    /// Creation, in UTC.
    ///
    /// Wire name: `CreatedDate`. Declared as `String`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "CreatedDate".
    pub created_date: Option<DateTime<'a>>,
    /// Email addresses.
    ///
    /// Wire name: `Emails`. Declared as `Array`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "Emails".
    pub emails: Vec<RequestEmail<'a>>,
    /// Interests, chosen or not.
    ///
    /// MDO list "contint" names its items.
    ///
    /// Wire name: `Interests`. Declared as `Array`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "Interests".
    pub interests: Vec<RequestInterest<'a>>,
    /// Web addresses.
    ///
    /// Wire name: `Urls`. Declared as `Array`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "Urls".
    pub urls: Vec<RequestUrl<'a>>,
    /// Phone numbers.
    ///
    /// Wire name: `Phones`. Declared as `Array`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "Phones".
    pub phones: Vec<RequestPhone<'a>>,
    /// Fax numbers.
    ///
    /// Wire name: `Faxes`. Declared as `Array`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "Faxes".
    pub faxes: Vec<RequestFax<'a>>,
    /// Note about the contact.
    ///
    /// Wire name: `Description`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "Description".
    pub description: Option<Cow<'a, str>>,
    /// Who changed it last.
    ///
    /// Wire name: `UpdatedBy`. Declared as `Associate`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "UpdatedBy".
    pub updated_by: Option<Open<'a>>,
    /// Who created it.
    ///
    /// Wire name: `CreatedBy`. Declared as `Associate`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "CreatedBy".
    pub created_by: Option<Open<'a>>,
    /// Who owns it.
    ///
    /// MDO list "associate" names its items.
    ///
    /// Wire name: `Associate`. Declared as `Associate`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "Associate".
    pub associate: Option<Open<'a>>,
    /// Line of business; the GUI demands one.
    ///
    /// MDO list "business" names its items.
    ///
    /// Wire name: `Business`. Declared as `Business`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "Business".
    pub business: Option<Open<'a>>,
    /// Kind of company; the GUI demands one.
    ///
    /// MDO list "category" names its items.
    ///
    /// Wire name: `Category`. Declared as `Category`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "Category".
    pub category: Option<Open<'a>>,
    /// Where it is; decides the layout of phones and address.
    ///
    /// MDO list "country" names its items.
    ///
    /// Wire name: `Country`. Declared as `Country`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "Country".
    pub country: Option<Open<'a>>,
    /// People of this contact.
    ///
    /// Wire name: `Persons`. Declared as `Array`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "Persons".
    pub persons: Vec<ContactPostPerson<'a>>,
    /// True: send no advertising.
    ///
    /// Wire name: `NoMailing`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "NoMailing".
    pub no_mailing: Option<bool>,
    /// Name in kana (Japan).
    ///
    /// Wire name: `Kananame`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "Kananame".
    pub kananame: Option<Cow<'a, str>>,
    /// Stop flag.
    ///
    /// Wire name: `Xstop`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "Xstop".
    pub xstop: Option<bool>,
    /// How many interests are active.
    ///
    /// Wire name: `ActiveInterests`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "ActiveInterests".
    pub active_interests: Option<i32>,
    /// Group of the first owner.
    ///
    /// Wire name: `GroupId`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "GroupId".
    pub group_id: Option<i32>,
    /// Active status monitor of lowest rank.
    ///
    /// Wire name: `ActiveStatusMonitorId`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "ActiveStatusMonitorId".
    pub active_status_monitor_id: Option<i32>,
    /// MDO list "associate" names its items.
    ///
    /// Wire name: `SupportAssociate`. Declared as `Associate`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "SupportAssociate".
    pub support_associate: Option<Open<'a>>,
    /// MDO list "ticketpriority" names its items.
    ///
    /// Wire name: `TicketPriority`. Declared as `TicketPriority`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "TicketPriority".
    pub ticket_priority: Option<Open<'a>>,
    /// Wire name: `CustomerLanguage`. Declared as `CustomerLanguage`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "CustomerLanguage".
    pub customer_language: Option<Open<'a>>,
    /// Not zero: it counts as 'deleted' and stays hidden.
    ///
    /// Wire name: `Deleted`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "Deleted".
    pub deleted: Option<i32>,
    /// Integration agent.
    ///
    /// Wire name: `DbiAgentId`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "DbiAgentId".
    pub dbi_agent_id: Option<i32>,
    /// Last synchronization with outside.
    ///
    /// Wire name: `DbiLastSyncronized`. Declared as `String`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "DbiLastSyncronized".
    pub dbi_last_syncronized: Option<DateTime<'a>>,
    /// Key in the external source.
    ///
    /// Wire name: `DbiKey`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "DbiKey".
    pub dbi_key: Option<Cow<'a, str>>,
    /// Last change of the entry.
    ///
    /// Wire name: `DbiLastModified`. Declared as `String`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "DbiLastModified".
    pub dbi_last_modified: Option<DateTime<'a>>,
    /// Support contact. See the Person Agent.
    ///
    /// Wire name: `SupportPerson`. Declared as `Person`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "SupportPerson".
    pub support_person: Option<Open<'a>>,
    /// Street or postal address, as text and as parts; change either.
    ///
    /// See Address.
    ///
    /// Wire name: `Address`. Declared as `Address`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "Address".
    pub address: Option<Open<'a>>,
    /// Where the contact came from.
    ///
    /// Wire name: `Source`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "Source".
    pub source: Option<i32>,
    /// How many ERP links are active.
    ///
    /// Wire name: `ActiveErpLinks`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "ActiveErpLinks".
    pub active_erp_links: Option<i32>,
    /// Email addresses that bounced.
    ///
    /// Wire name: `BounceEmails`. Declared as `Array`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "BounceEmails".
    pub bounce_emails: Vec<Cow<'a, str>>,
    /// Web domains by rank.
    ///
    /// Wire name: `Domains`. Declared as `Array`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "Domains".
    pub domains: Vec<Cow<'a, str>>,
    /// Deprecated: see {SuperOffice.CRM.Services.ContactEntity.CustomFields}. Dictionary of user fields;
    /// the key is a ProgId, or "SuperOffice:\[UdefFieldIdentity\]" without one, e.g. "SuperOffice:1234".
    ///
    /// Wire name: `UserDefinedFields`. Declared as `Object`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "UserDefinedFields".
    pub user_defined_fields: Map<'a, Open<'a>>,
    /// Deprecated: see {SuperOffice.CRM.Services.ContactEntity.CustomFields}. Values added by plug-ins and
    /// the like.
    ///
    /// Wire name: `ExtraFields`. Declared as `Object`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "ExtraFields".
    pub extra_fields: Map<'a, Open<'a>>,
    /// Dictionary of user and extra fields together. It replaces
    /// {SuperOffice.CRM.Services.ContactEntity.ExtraFields} and UserDefinedFields.
    ///
    /// Wire name: `CustomFields`. Declared as `Object`.
    ///
    /// Source: superoffice/contact.post.md, request table, row "CustomFields".
    pub custom_fields: Map<'a, Open<'a>>,
    /// Wire name: `TableRight`. Declared as `RecurrenceInfo`. The request's documentation does not list it:
    /// it holds what was read, to be sent back.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "TableRight".
    pub table_right: Option<Open<'a>>,
    /// Wire name: `FieldProperties`. Declared as `object`. The request's documentation does not list it: it
    /// holds what was read, to be sent back.
    ///
    /// Source: superoffice/contact.default.get.md, response table, row "FieldProperties".
    pub field_properties: Map<'a, Open<'a>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> RequestContactEntity<'a> {
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
        value: impl IntoIterator<Item = impl Into<RequestEmail<'a>>>,
    ) -> Self {
        self.emails = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`interests`](field@Self::interests). Interests, chosen or not.
    pub fn interests(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestInterest<'a>>>,
    ) -> Self {
        self.interests = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`urls`](field@Self::urls). Web addresses.
    pub fn urls(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestUrl<'a>>>,
    ) -> Self {
        self.urls = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`phones`](field@Self::phones). Phone numbers.
    pub fn phones(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestPhone<'a>>>,
    ) -> Self {
        self.phones = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`faxes`](field@Self::faxes). Fax numbers.
    pub fn faxes(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestFax<'a>>>,
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
        value: impl IntoIterator<Item = impl Into<ContactPostPerson<'a>>>,
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
    /// Sets [`table_right`](field@Self::table_right).
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

impl IntoOwned for RequestContactEntity<'_> {
    type Owned = RequestContactEntity<'static>;
    fn into_owned(self) -> Self::Owned {
        RequestContactEntity {
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
            user_defined_fields: own(self.user_defined_fields),
            extra_fields: own(self.extra_fields),
            custom_fields: own(self.custom_fields),
            table_right: own(self.table_right),
            field_properties: own(self.field_properties),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for RequestContactEntity<'a> {
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
        reader.map(41, name!("UserDefinedFields"), &mut self.user_defined_fields)?;
        reader.map(42, name!("ExtraFields"), &mut self.extra_fields)?;
        reader.map(43, name!("CustomFields"), &mut self.custom_fields)?;
        reader.value(44, name!("TableRight"), &mut self.table_right)?;
        reader.map(45, name!("FieldProperties"), &mut self.field_properties)
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
        writer.map(name!("UserDefinedFields"), &self.user_defined_fields);
        writer.map(name!("ExtraFields"), &self.extra_fields);
        writer.map(name!("CustomFields"), &self.custom_fields);
        writer.value(name!("TableRight"), &self.table_right);
        if !self.field_properties.is_empty() {
            writer.map(name!("FieldProperties"), &self.field_properties);
        }
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> Document<'a> for RequestContactEntity<'a> {
    const ROOT: Root = Root {
        name: name!("RequestContactEntity"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a RequestContactEntity);

impl Validate for RequestContactEntity<'_> {
    fn check(&self, checker: &mut Checker) {
        checker.objects("Emails", &self.emails);
        checker.objects("Interests", &self.interests);
        checker.objects("Urls", &self.urls);
        checker.objects("Phones", &self.phones);
        checker.objects("Faxes", &self.faxes);
        checker.objects("Persons", &self.persons);
    }
}

/// Email addresses.
///
/// `Email` as several methods take it.
///
/// Source: superoffice/contact.put.md, request table, row "Emails".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct RequestEmail<'a> {
    /// Wire name: `Value`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Emails.Value".
    pub value: Option<Cow<'a, str>>,
    /// Wire name: `StrippedValue`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Emails.StrippedValue".
    pub stripped_value: Option<Cow<'a, str>>,
    /// Wire name: `Description`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Emails.Description".
    pub description: Option<Cow<'a, str>>,
    /// Wire name: `TableRight`. Class: `TableRight`. The request's documentation does not list it: it holds
    /// what was read, to be sent back.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Emails.TableRight".
    pub table_right: Option<Open<'a>>,
    /// Wire name: `FieldProperties`. The request's documentation does not list it: it holds what was read,
    /// to be sent back.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Emails.FieldProperties".
    pub field_properties: Map<'a, Open<'a>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> RequestEmail<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`value`](field@Self::value).
    pub fn value(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets [`stripped_value`](field@Self::stripped_value).
    pub fn stripped_value(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.stripped_value = Some(value.into());
        self
    }
    /// Sets [`description`](field@Self::description).
    pub fn description(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.description = Some(value.into());
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

impl IntoOwned for RequestEmail<'_> {
    type Owned = RequestEmail<'static>;
    fn into_owned(self) -> Self::Owned {
        RequestEmail {
            value: own(self.value),
            stripped_value: own(self.stripped_value),
            description: own(self.description),
            table_right: own(self.table_right),
            field_properties: own(self.field_properties),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for RequestEmail<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("Value"), &mut self.value)?;
        reader.value(1, name!("StrippedValue"), &mut self.stripped_value)?;
        reader.value(2, name!("Description"), &mut self.description)?;
        reader.value(3, name!("TableRight"), &mut self.table_right)?;
        reader.map(4, name!("FieldProperties"), &mut self.field_properties)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("Value"), &self.value);
        writer.value(name!("StrippedValue"), &self.stripped_value);
        writer.value(name!("Description"), &self.description);
        writer.value(name!("TableRight"), &self.table_right);
        if !self.field_properties.is_empty() {
            writer.map(name!("FieldProperties"), &self.field_properties);
        }
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> Document<'a> for RequestEmail<'a> {
    const ROOT: Root = Root {
        name: name!("Emails"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a RequestEmail);

impl Validate for RequestEmail<'_> {
    fn check(&self, _checker: &mut Checker) {}
}

/// Fax numbers.
///
/// `Fax` as several methods take it.
///
/// Source: superoffice/contact.put.md, request table, row "Faxes".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct RequestFax<'a> {
    /// Wire name: `Value`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Faxes.Value".
    pub value: Option<Cow<'a, str>>,
    /// Wire name: `StrippedValue`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Faxes.StrippedValue".
    pub stripped_value: Option<Cow<'a, str>>,
    /// Wire name: `Description`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Faxes.Description".
    pub description: Option<Cow<'a, str>>,
    /// Wire name: `TableRight`. Class: `TableRight`. The request's documentation does not list it: it holds
    /// what was read, to be sent back.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Faxes.TableRight".
    pub table_right: Option<Open<'a>>,
    /// Wire name: `FieldProperties`. The request's documentation does not list it: it holds what was read,
    /// to be sent back.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Faxes.FieldProperties".
    pub field_properties: Map<'a, Open<'a>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> RequestFax<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`value`](field@Self::value).
    pub fn value(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets [`stripped_value`](field@Self::stripped_value).
    pub fn stripped_value(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.stripped_value = Some(value.into());
        self
    }
    /// Sets [`description`](field@Self::description).
    pub fn description(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.description = Some(value.into());
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

impl IntoOwned for RequestFax<'_> {
    type Owned = RequestFax<'static>;
    fn into_owned(self) -> Self::Owned {
        RequestFax {
            value: own(self.value),
            stripped_value: own(self.stripped_value),
            description: own(self.description),
            table_right: own(self.table_right),
            field_properties: own(self.field_properties),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for RequestFax<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("Value"), &mut self.value)?;
        reader.value(1, name!("StrippedValue"), &mut self.stripped_value)?;
        reader.value(2, name!("Description"), &mut self.description)?;
        reader.value(3, name!("TableRight"), &mut self.table_right)?;
        reader.map(4, name!("FieldProperties"), &mut self.field_properties)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("Value"), &self.value);
        writer.value(name!("StrippedValue"), &self.stripped_value);
        writer.value(name!("Description"), &self.description);
        writer.value(name!("TableRight"), &self.table_right);
        if !self.field_properties.is_empty() {
            writer.map(name!("FieldProperties"), &self.field_properties);
        }
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> Document<'a> for RequestFax<'a> {
    const ROOT: Root = Root {
        name: name!("Faxes"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a RequestFax);

impl Validate for RequestFax<'_> {
    fn check(&self, _checker: &mut Checker) {}
}

/// Interests, chosen or not.
///
/// MDO list "contint" names its items.
///
/// `Interest` as several methods take it.
///
/// Source: superoffice/contact.put.md, request table, row "Interests".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct RequestInterest<'a> {
    /// Wire name: `Id`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Interests.Id".
    pub id: Option<i64>,
    /// Wire name: `Name`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Interests.Name".
    pub name: Option<Cow<'a, str>>,
    /// Wire name: `ToolTip`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Interests.ToolTip".
    pub tool_tip: Option<Cow<'a, str>>,
    /// Wire name: `Deleted`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Interests.Deleted".
    pub deleted: Option<bool>,
    /// Wire name: `Rank`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Interests.Rank".
    pub rank: Option<i64>,
    /// Wire name: `Type`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Interests.Type".
    pub type_: Option<Cow<'a, str>>,
    /// Wire name: `ColorBlock`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Interests.ColorBlock".
    pub color_block: Option<i64>,
    /// Wire name: `IconHint`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Interests.IconHint".
    pub icon_hint: Option<Cow<'a, str>>,
    /// Wire name: `Selected`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Interests.Selected".
    pub selected: Option<bool>,
    /// Wire name: `LastChanged`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Interests.LastChanged".
    pub last_changed: Option<DateTime<'a>>,
    /// Wire name: `ChildItems`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Interests.ChildItems".
    pub child_items: Vec<Open<'a>>,
    /// Wire name: `ExtraInfo`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Interests.ExtraInfo".
    pub extra_info: Option<Cow<'a, str>>,
    /// Wire name: `StyleHint`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Interests.StyleHint".
    pub style_hint: Option<Cow<'a, str>>,
    /// Wire name: `Hidden`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Interests.Hidden".
    pub hidden: Option<bool>,
    /// Wire name: `FullName`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Interests.FullName".
    pub full_name: Option<Cow<'a, str>>,
    /// Wire name: `TableRight`. Class: `TableRight`. The request's documentation does not list it: it holds
    /// what was read, to be sent back.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Interests.TableRight".
    pub table_right: Option<Open<'a>>,
    /// Wire name: `FieldProperties`. The request's documentation does not list it: it holds what was read,
    /// to be sent back.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Interests.FieldProperties".
    pub field_properties: Map<'a, Open<'a>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> RequestInterest<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`id`](field@Self::id).
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`tool_tip`](field@Self::tool_tip).
    pub fn tool_tip(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.tool_tip = Some(value.into());
        self
    }
    /// Sets [`deleted`](field@Self::deleted).
    pub fn deleted(mut self, value: impl Into<bool>) -> Self {
        self.deleted = Some(value.into());
        self
    }
    /// Sets [`rank`](field@Self::rank).
    pub fn rank(mut self, value: impl Into<i64>) -> Self {
        self.rank = Some(value.into());
        self
    }
    /// Sets [`type_`](field@Self::type_).
    pub fn type_(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets [`color_block`](field@Self::color_block).
    pub fn color_block(mut self, value: impl Into<i64>) -> Self {
        self.color_block = Some(value.into());
        self
    }
    /// Sets [`icon_hint`](field@Self::icon_hint).
    pub fn icon_hint(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.icon_hint = Some(value.into());
        self
    }
    /// Sets [`selected`](field@Self::selected).
    pub fn selected(mut self, value: impl Into<bool>) -> Self {
        self.selected = Some(value.into());
        self
    }
    /// Sets [`last_changed`](field@Self::last_changed).
    pub fn last_changed(mut self, value: impl Into<DateTime<'a>>) -> Self {
        self.last_changed = Some(value.into());
        self
    }
    /// Sets [`child_items`](field@Self::child_items).
    pub fn child_items(
        mut self,
        value: impl IntoIterator<Item = impl Into<Open<'a>>>,
    ) -> Self {
        self.child_items = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`extra_info`](field@Self::extra_info).
    pub fn extra_info(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.extra_info = Some(value.into());
        self
    }
    /// Sets [`style_hint`](field@Self::style_hint).
    pub fn style_hint(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.style_hint = Some(value.into());
        self
    }
    /// Sets [`hidden`](field@Self::hidden).
    pub fn hidden(mut self, value: impl Into<bool>) -> Self {
        self.hidden = Some(value.into());
        self
    }
    /// Sets [`full_name`](field@Self::full_name).
    pub fn full_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.full_name = Some(value.into());
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

impl IntoOwned for RequestInterest<'_> {
    type Owned = RequestInterest<'static>;
    fn into_owned(self) -> Self::Owned {
        RequestInterest {
            id: self.id,
            name: own(self.name),
            tool_tip: own(self.tool_tip),
            deleted: self.deleted,
            rank: self.rank,
            type_: own(self.type_),
            color_block: self.color_block,
            icon_hint: own(self.icon_hint),
            selected: self.selected,
            last_changed: own(self.last_changed),
            child_items: own(self.child_items),
            extra_info: own(self.extra_info),
            style_hint: own(self.style_hint),
            hidden: self.hidden,
            full_name: own(self.full_name),
            table_right: own(self.table_right),
            field_properties: own(self.field_properties),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for RequestInterest<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("Id"), &mut self.id)?;
        reader.value(1, name!("Name"), &mut self.name)?;
        reader.value(2, name!("ToolTip"), &mut self.tool_tip)?;
        reader.value(3, name!("Deleted"), &mut self.deleted)?;
        reader.value(4, name!("Rank"), &mut self.rank)?;
        reader.value(5, name!("Type"), &mut self.type_)?;
        reader.value(6, name!("ColorBlock"), &mut self.color_block)?;
        reader.value(7, name!("IconHint"), &mut self.icon_hint)?;
        reader.value(8, name!("Selected"), &mut self.selected)?;
        reader.value(9, name!("LastChanged"), &mut self.last_changed)?;
        reader.values(10, name!("ChildItems"), &mut self.child_items)?;
        reader.value(11, name!("ExtraInfo"), &mut self.extra_info)?;
        reader.value(12, name!("StyleHint"), &mut self.style_hint)?;
        reader.value(13, name!("Hidden"), &mut self.hidden)?;
        reader.value(14, name!("FullName"), &mut self.full_name)?;
        reader.value(15, name!("TableRight"), &mut self.table_right)?;
        reader.map(16, name!("FieldProperties"), &mut self.field_properties)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("Id"), &self.id);
        writer.value(name!("Name"), &self.name);
        writer.value(name!("ToolTip"), &self.tool_tip);
        writer.value(name!("Deleted"), &self.deleted);
        writer.value(name!("Rank"), &self.rank);
        writer.value(name!("Type"), &self.type_);
        writer.value(name!("ColorBlock"), &self.color_block);
        writer.value(name!("IconHint"), &self.icon_hint);
        writer.value(name!("Selected"), &self.selected);
        writer.value(name!("LastChanged"), &self.last_changed);
        writer.values(name!("ChildItems"), &self.child_items);
        writer.value(name!("ExtraInfo"), &self.extra_info);
        writer.value(name!("StyleHint"), &self.style_hint);
        writer.value(name!("Hidden"), &self.hidden);
        writer.value(name!("FullName"), &self.full_name);
        writer.value(name!("TableRight"), &self.table_right);
        if !self.field_properties.is_empty() {
            writer.map(name!("FieldProperties"), &self.field_properties);
        }
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> Document<'a> for RequestInterest<'a> {
    const ROOT: Root = Root {
        name: name!("Interests"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a RequestInterest);

impl Validate for RequestInterest<'_> {
    fn check(&self, _checker: &mut Checker) {}
}

/// People of this contact.
///
/// `Person` as several methods take it.
///
/// Source: superoffice/contact.put.md, request table, row "Persons".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct RequestPerson<'a> {
    /// Wire name: `Position`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Persons.Position".
    pub position: Option<Cow<'a, str>>,
    /// Wire name: `PersonId`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Persons.PersonId".
    pub person_id: Option<i64>,
    /// Wire name: `Mrmrs`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Persons.Mrmrs".
    pub mrmrs: Option<Cow<'a, str>>,
    /// Wire name: `Firstname`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Persons.Firstname".
    pub first_name: Option<Cow<'a, str>>,
    /// Wire name: `Lastname`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Persons.Lastname".
    pub last_name: Option<Cow<'a, str>>,
    /// Wire name: `MiddleName`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Persons.MiddleName".
    pub middle_name: Option<Cow<'a, str>>,
    /// Wire name: `Title`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Persons.Title".
    pub title: Option<Cow<'a, str>>,
    /// Wire name: `Description`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Persons.Description".
    pub description: Option<Cow<'a, str>>,
    /// Wire name: `Email`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Persons.Email".
    pub email: Option<Cow<'a, str>>,
    /// Wire name: `FullName`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Persons.FullName".
    pub full_name: Option<Cow<'a, str>>,
    /// Wire name: `DirectPhone`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Persons.DirectPhone".
    pub direct_phone: Option<Cow<'a, str>>,
    /// Wire name: `FormalName`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Persons.FormalName".
    pub formal_name: Option<Cow<'a, str>>,
    /// Wire name: `CountryId`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Persons.CountryId".
    pub country_id: Option<i64>,
    /// Wire name: `ContactId`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Persons.ContactId".
    pub contact_id: Option<i64>,
    /// Wire name: `ContactName`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Persons.ContactName".
    pub contact_name: Option<Cow<'a, str>>,
    /// Wire name: `Retired`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Persons.Retired".
    pub retired: Option<i64>,
    /// Wire name: `Rank`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Persons.Rank".
    pub rank: Option<i64>,
    /// Wire name: `ActiveInterests`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Persons.ActiveInterests".
    pub active_interests: Option<i64>,
    /// Wire name: `ContactDepartment`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Persons.ContactDepartment".
    pub contact_department: Option<Cow<'a, str>>,
    /// Wire name: `ContactCountryId`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Persons.ContactCountryId".
    pub contact_country_id: Option<i64>,
    /// Wire name: `ContactOrgNr`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Persons.ContactOrgNr".
    pub contact_org_nr: Option<Cow<'a, str>>,
    /// Wire name: `FaxPhone`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Persons.FaxPhone".
    pub fax_phone: Option<Cow<'a, str>>,
    /// Wire name: `MobilePhone`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Persons.MobilePhone".
    pub mobile_phone: Option<Cow<'a, str>>,
    /// Wire name: `ContactPhone`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Persons.ContactPhone".
    pub contact_phone: Option<Cow<'a, str>>,
    /// Wire name: `AssociateName`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Persons.AssociateName".
    pub associate_name: Option<Cow<'a, str>>,
    /// Wire name: `AssociateId`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Persons.AssociateId".
    pub associate_id: Option<i64>,
    /// Wire name: `UsePersonAddress`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Persons.UsePersonAddress".
    pub use_person_address: Option<bool>,
    /// Wire name: `ContactFax`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Persons.ContactFax".
    pub contact_fax: Option<Cow<'a, str>>,
    /// Wire name: `Kanafname`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Persons.Kanafname".
    pub kanafname: Option<Cow<'a, str>>,
    /// Wire name: `Kanalname`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Persons.Kanalname".
    pub kanalname: Option<Cow<'a, str>>,
    /// Wire name: `Post1`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Persons.Post1".
    pub post_1: Option<Cow<'a, str>>,
    /// Wire name: `Post2`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Persons.Post2".
    pub post_2: Option<Cow<'a, str>>,
    /// Wire name: `Post3`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Persons.Post3".
    pub post_3: Option<Cow<'a, str>>,
    /// Wire name: `EmailName`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Persons.EmailName".
    pub email_name: Option<Cow<'a, str>>,
    /// Wire name: `ContactFullName`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Persons.ContactFullName".
    pub contact_full_name: Option<Cow<'a, str>>,
    /// Wire name: `ActiveErpLinks`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Persons.ActiveErpLinks".
    pub active_erp_links: Option<i64>,
    /// Wire name: `TicketPriorityId`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Persons.TicketPriorityId".
    pub ticket_priority_id: Option<i64>,
    /// Wire name: `SupportLanguageId`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Persons.SupportLanguageId".
    pub support_language_id: Option<i64>,
    /// Wire name: `SupportAssociateId`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Persons.SupportAssociateId".
    pub support_associate_id: Option<i64>,
    /// Wire name: `CategoryName`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Persons.CategoryName".
    pub category_name: Option<Cow<'a, str>>,
    /// Wire name: `PersonNumber`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Persons.PersonNumber".
    pub person_number: Option<Cow<'a, str>>,
    /// Wire name: `TableRight`. Class: `TableRight`. The request's documentation does not list it: it holds
    /// what was read, to be sent back.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.TableRight".
    pub table_right: Option<Open<'a>>,
    /// Wire name: `FieldProperties`. The request's documentation does not list it: it holds what was read,
    /// to be sent back.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Persons.FieldProperties".
    pub field_properties: Map<'a, Open<'a>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> RequestPerson<'a> {
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

impl IntoOwned for RequestPerson<'_> {
    type Owned = RequestPerson<'static>;
    fn into_owned(self) -> Self::Owned {
        RequestPerson {
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

impl<'a> Object<'a> for RequestPerson<'a> {
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
        writer.value(name!("TableRight"), &self.table_right);
        if !self.field_properties.is_empty() {
            writer.map(name!("FieldProperties"), &self.field_properties);
        }
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> Document<'a> for RequestPerson<'a> {
    const ROOT: Root = Root {
        name: name!("Persons"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a RequestPerson);

impl Validate for RequestPerson<'_> {
    fn check(&self, _checker: &mut Checker) {}
}

/// Phone numbers.
///
/// `Phone` as several methods take it.
///
/// Source: superoffice/contact.put.md, request table, row "Phones".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct RequestPhone<'a> {
    /// Wire name: `Value`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Phones.Value".
    pub value: Option<Cow<'a, str>>,
    /// Wire name: `StrippedValue`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Phones.StrippedValue".
    pub stripped_value: Option<Cow<'a, str>>,
    /// Wire name: `Description`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Phones.Description".
    pub description: Option<Cow<'a, str>>,
    /// Wire name: `TableRight`. Class: `TableRight`. The request's documentation does not list it: it holds
    /// what was read, to be sent back.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Phones.TableRight".
    pub table_right: Option<Open<'a>>,
    /// Wire name: `FieldProperties`. The request's documentation does not list it: it holds what was read,
    /// to be sent back.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Phones.FieldProperties".
    pub field_properties: Map<'a, Open<'a>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> RequestPhone<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`value`](field@Self::value).
    pub fn value(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets [`stripped_value`](field@Self::stripped_value).
    pub fn stripped_value(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.stripped_value = Some(value.into());
        self
    }
    /// Sets [`description`](field@Self::description).
    pub fn description(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.description = Some(value.into());
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

impl IntoOwned for RequestPhone<'_> {
    type Owned = RequestPhone<'static>;
    fn into_owned(self) -> Self::Owned {
        RequestPhone {
            value: own(self.value),
            stripped_value: own(self.stripped_value),
            description: own(self.description),
            table_right: own(self.table_right),
            field_properties: own(self.field_properties),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for RequestPhone<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("Value"), &mut self.value)?;
        reader.value(1, name!("StrippedValue"), &mut self.stripped_value)?;
        reader.value(2, name!("Description"), &mut self.description)?;
        reader.value(3, name!("TableRight"), &mut self.table_right)?;
        reader.map(4, name!("FieldProperties"), &mut self.field_properties)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("Value"), &self.value);
        writer.value(name!("StrippedValue"), &self.stripped_value);
        writer.value(name!("Description"), &self.description);
        writer.value(name!("TableRight"), &self.table_right);
        if !self.field_properties.is_empty() {
            writer.map(name!("FieldProperties"), &self.field_properties);
        }
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> Document<'a> for RequestPhone<'a> {
    const ROOT: Root = Root {
        name: name!("Phones"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a RequestPhone);

impl Validate for RequestPhone<'_> {
    fn check(&self, _checker: &mut Checker) {}
}

/// Web addresses.
///
/// `Url` as several methods take it.
///
/// Source: superoffice/contact.put.md, request table, row "Urls".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct RequestUrl<'a> {
    /// Wire name: `Value`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Urls.Value".
    pub value: Option<Cow<'a, str>>,
    /// Wire name: `StrippedValue`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Urls.StrippedValue".
    pub stripped_value: Option<Cow<'a, str>>,
    /// Wire name: `Description`.
    ///
    /// Source: superoffice/contact.put.md, request sample, path "Urls.Description".
    pub description: Option<Cow<'a, str>>,
    /// Wire name: `TableRight`. Class: `TableRight`. The request's documentation does not list it: it holds
    /// what was read, to be sent back.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Urls.TableRight".
    pub table_right: Option<Open<'a>>,
    /// Wire name: `FieldProperties`. The request's documentation does not list it: it holds what was read,
    /// to be sent back.
    ///
    /// Source: superoffice/contact.put.md, response sample, path "Urls.FieldProperties".
    pub field_properties: Map<'a, Open<'a>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> RequestUrl<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`value`](field@Self::value).
    pub fn value(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets [`stripped_value`](field@Self::stripped_value).
    pub fn stripped_value(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.stripped_value = Some(value.into());
        self
    }
    /// Sets [`description`](field@Self::description).
    pub fn description(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.description = Some(value.into());
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

impl IntoOwned for RequestUrl<'_> {
    type Owned = RequestUrl<'static>;
    fn into_owned(self) -> Self::Owned {
        RequestUrl {
            value: own(self.value),
            stripped_value: own(self.stripped_value),
            description: own(self.description),
            table_right: own(self.table_right),
            field_properties: own(self.field_properties),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for RequestUrl<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("Value"), &mut self.value)?;
        reader.value(1, name!("StrippedValue"), &mut self.stripped_value)?;
        reader.value(2, name!("Description"), &mut self.description)?;
        reader.value(3, name!("TableRight"), &mut self.table_right)?;
        reader.map(4, name!("FieldProperties"), &mut self.field_properties)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("Value"), &self.value);
        writer.value(name!("StrippedValue"), &self.stripped_value);
        writer.value(name!("Description"), &self.description);
        writer.value(name!("TableRight"), &self.table_right);
        if !self.field_properties.is_empty() {
            writer.map(name!("FieldProperties"), &self.field_properties);
        }
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> Document<'a> for RequestUrl<'a> {
    const ROOT: Root = Root {
        name: name!("Urls"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a RequestUrl);

impl Validate for RequestUrl<'_> {
    fn check(&self, _checker: &mut Checker) {}
}

/// Web addresses.
///
/// `Url` as several methods give it.
///
/// Source: superoffice/contact.default.get.md, response table, row "Urls".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Url<'a> {
    /// Wire name: `Value`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Urls.Value".
    pub value: Option<Cow<'a, str>>,
    /// Wire name: `StrippedValue`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Urls.StrippedValue".
    pub stripped_value: Option<Cow<'a, str>>,
    /// Wire name: `Description`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Urls.Description".
    pub description: Option<Cow<'a, str>>,
    /// Wire name: `TableRight`. Class: `RecurrenceInfo`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Urls.TableRight".
    pub table_right: Option<Open<'a>>,
    /// Wire name: `FieldProperties`.
    ///
    /// Source: superoffice/contact.default.get.md, response sample, path "Urls.FieldProperties".
    pub field_properties: Map<'a, Open<'a>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> Url<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`value`](field@Self::value).
    pub fn value(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets [`stripped_value`](field@Self::stripped_value).
    pub fn stripped_value(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.stripped_value = Some(value.into());
        self
    }
    /// Sets [`description`](field@Self::description).
    pub fn description(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`table_right`](field@Self::table_right). Class: `RecurrenceInfo`.
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

impl IntoOwned for Url<'_> {
    type Owned = Url<'static>;
    fn into_owned(self) -> Self::Owned {
        Url {
            value: own(self.value),
            stripped_value: own(self.stripped_value),
            description: own(self.description),
            table_right: own(self.table_right),
            field_properties: own(self.field_properties),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for Url<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("Value"), &mut self.value)?;
        reader.value(1, name!("StrippedValue"), &mut self.stripped_value)?;
        reader.value(2, name!("Description"), &mut self.description)?;
        reader.value(3, name!("TableRight"), &mut self.table_right)?;
        reader.map(4, name!("FieldProperties"), &mut self.field_properties)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("Value"), &self.value);
        writer.value(name!("StrippedValue"), &self.stripped_value);
        writer.value(name!("Description"), &self.description);
        writer.nullable(name!("TableRight"), &self.table_right);
        writer.map(name!("FieldProperties"), &self.field_properties);
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> Document<'a> for Url<'a> {
    const ROOT: Root = Root {
        name: name!("Urls"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a Url);

/// `UserDefinedFieldInfo` as several methods give it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserDefinedFieldInfo<'a> {
    /// Primary key.
    ///
    /// Wire name: `UDefFieldId`.
    ///
    /// Source: superoffice/contact.udef_field_type.post.html, response table, row "UDefFieldId".
    pub udef_field_id: Option<i32>,
    /// Database column behind the field.
    ///
    /// Wire name: `ColumnId`.
    ///
    /// Source: superoffice/contact.udef_field_type.post.html, response table, row "ColumnId".
    pub column_id: Option<i32>,
    /// Optional default, String fields only.
    ///
    /// Wire name: `FieldDefault`. Optional.
    ///
    /// Source: superoffice/contact.udef_field_type.post.html, response table, row "FieldDefault".
    pub field_default: Option<Cow<'a, str>>,
    /// Height of the field, pixels; 0 = 'enough' (by font).
    ///
    /// Wire name: `FieldHeight`.
    ///
    /// Source: superoffice/contact.udef_field_type.post.html, response table, row "FieldHeight".
    pub field_height: Option<i32>,
    /// Label (lead text).
    ///
    /// Wire name: `FieldLabel`.
    ///
    /// Source: superoffice/contact.udef_field_type.post.html, response table, row "FieldLabel".
    pub field_label: Option<Cow<'a, str>>,
    /// X of the field, pixels.
    ///
    /// Wire name: `FieldLeft`.
    ///
    /// Source: superoffice/contact.udef_field_type.post.html, response table, row "FieldLeft".
    pub field_left: Option<i32>,
    /// Y of the field, pixels.
    ///
    /// Wire name: `FieldTop`.
    ///
    /// Source: superoffice/contact.udef_field_type.post.html, response table, row "FieldTop".
    pub field_top: Option<i32>,
    /// Kind of control: 0 = leadtext only, 1 = Edit, 2 = CheckBox, 3 = dropdown, 4 = listbox.
    ///
    /// Wire name: `FieldType`.
    ///
    /// Source: superoffice/contact.udef_field_type.post.html, response table, row "FieldType".
    pub field_type: Option<Cow<'a, str>>,
    /// Width of the field, pixels; 0 = 'enough' (by font).
    ///
    /// Wire name: `FieldWidth`.
    ///
    /// Source: superoffice/contact.udef_field_type.post.html, response table, row "FieldWidth".
    pub field_width: Option<i32>,
    /// Mask for formatting; controls understand none today :-).
    ///
    /// Wire name: `FormatMask`.
    ///
    /// Source: superoffice/contact.udef_field_type.post.html, response table, row "FormatMask".
    pub format_mask: Option<Cow<'a, str>>,
    /// No label if 1.
    ///
    /// Wire name: `HideLabel`.
    ///
    /// Source: superoffice/contact.udef_field_type.post.html, response table, row "HideLabel".
    pub hide_label: Option<bool>,
    /// Is it indexed? 0 if no, number of the index if yes.
    ///
    /// Wire name: `IsIndexed`.
    ///
    /// Source: superoffice/contact.udef_field_type.post.html, response table, row "IsIndexed".
    pub is_indexed: Option<bool>,
    /// Height of the label, pixels; 0 = 'enough' (by font).
    ///
    /// Wire name: `LabelHeight`.
    ///
    /// Source: superoffice/contact.udef_field_type.post.html, response table, row "LabelHeight".
    pub label_height: Option<i32>,
    /// X of the label, pixels.
    ///
    /// Wire name: `LabelLeft`.
    ///
    /// Source: superoffice/contact.udef_field_type.post.html, response table, row "LabelLeft".
    pub label_left: Option<i32>,
    /// Y of the label, pixels.
    ///
    /// Wire name: `LabelTop`.
    ///
    /// Source: superoffice/contact.udef_field_type.post.html, response table, row "LabelTop".
    pub label_top: Option<i32>,
    /// Width of the label, pixels; 0 = 'enough' (by font).
    ///
    /// Wire name: `LabelWidth`.
    ///
    /// Source: superoffice/contact.udef_field_type.post.html, response table, row "LabelWidth".
    pub label_width: Option<i32>,
    /// Its UDefFieldId one version ago, 0 = new here.
    ///
    /// Wire name: `LastVersionId`.
    ///
    /// Source: superoffice/contact.udef_field_type.post.html, response table, row "LastVersionId".
    pub last_version_id: Option<i32>,
    /// Table that a list is read from: kTableAssoc, kTableContInt and the like.
    ///
    /// Wire name: `ListTableId`.
    ///
    /// Source: superoffice/contact.udef_field_type.post.html, response table, row "ListTableId".
    pub list_table_id: Option<i32>,
    /// 0 = no, 1 = yes (must have a value).
    ///
    /// Wire name: `IsMandatory`. Allowed: `0`, `1`.
    ///
    /// Source: superoffice/contact.udef_field_type.post.html, response table, row "IsMandatory".
    pub is_mandatory: Option<bool>,
    /// Table that owns it (contact, person, project) - an enum, no tableNumber.
    ///
    /// Wire name: `Type`.
    ///
    /// Source: superoffice/contact.udef_field_type.post.html, response table, row "Type".
    pub type_: Option<Cow<'a, str>>,
    /// Line on View Page 1, if MDO flags are OFF. 0 = not shown there.
    ///
    /// Wire name: `Page1LineNo`.
    ///
    /// Source: superoffice/contact.udef_field_type.post.html, response table, row "Page1LineNo".
    pub page_1_line_no: Option<i32>,
    /// ID by which programs find the field. Stays the same over versions, like udefIdentity. Write it as
    /// Company.Product.Field; SuperOffice is reserved as Company.
    ///
    /// Wire name: `ProgId`.
    ///
    /// Source: superoffice/contact.udef_field_type.post.html, response table, row "ProgId".
    pub prog_id: Option<Cow<'a, str>>,
    /// 0 = read/write, 1 = readonly (never together with mandatory 8-) ).
    ///
    /// Wire name: `IsReadOnly`. Allowed: `0`, `1`.
    ///
    /// Source: superoffice/contact.udef_field_type.post.html, response table, row "IsReadOnly".
    pub is_read_only: Option<bool>,
    /// Short name for Archive headings and page 1. If blank, fieldLabel stands there too.
    ///
    /// Wire name: `ShortLabel`.
    ///
    /// Source: superoffice/contact.udef_field_type.post.html, response table, row "ShortLabel".
    pub short_label: Option<Cow<'a, str>>,
    /// Place in the tab order, by which fields are processed.
    ///
    /// Wire name: `TabOrder`.
    ///
    /// Source: superoffice/contact.udef_field_type.post.html, response table, row "TabOrder".
    pub tab_order: Option<i32>,
    /// Characters of a text field, 0 for any other.
    ///
    /// Wire name: `TextLength`.
    ///
    /// Source: superoffice/contact.udef_field_type.post.html, response table, row "TextLength".
    pub text_length: Option<i32>,
    /// Optional tooltip.
    ///
    /// Wire name: `Tooltip`. Optional.
    ///
    /// Source: superoffice/contact.udef_field_type.post.html, response table, row "Tooltip".
    pub tooltip: Option<Cow<'a, str>>,
    /// Number of the field that survives layout changes.
    ///
    /// Wire name: `UdefIdentity`.
    ///
    /// Source: superoffice/contact.udef_field_type.post.html, response table, row "UdefIdentity".
    pub udef_identity: Option<i32>,
    /// List behind dropdown or listbox.
    ///
    /// Wire name: `UDListDefinitionId`.
    ///
    /// Source: superoffice/contact.udef_field_type.post.html, response table, row "UDListDefinitionId".
    pub ud_list_definition_id: Option<i32>,
    /// How it is aligned - 0 = default, left, right, center.
    ///
    /// Wire name: `Justification`.
    ///
    /// Source: superoffice/contact.udef_field_type.post.html, response table, row "Justification".
    pub justification: Option<Cow<'a, str>>,
    /// Version of the definition; a new layout raises it for ALL fields.
    ///
    /// Wire name: `Version`.
    ///
    /// Source: superoffice/contact.udef_field_type.post.html, response table, row "Version".
    pub version: Option<i32>,
    /// Variable in templates.
    ///
    /// Wire name: `TemplateVariableName`.
    ///
    /// Source: superoffice/contact.udef_field_type.post.html, response table, row "TemplateVariableName".
    pub template_variable_name: Option<Cow<'a, str>>,
    /// Is the udef field published?
    ///
    /// Wire name: `HasBeenPublished`.
    ///
    /// Source: superoffice/contact.udef_field_type.post.html, response table, row "HasBeenPublished".
    pub has_been_published: Option<bool>,
    /// Name of its MDO list, by UDListDefinitionId and ListTableId. (Read-only).
    ///
    /// Wire name: `MdoListName`.
    ///
    /// Source: superoffice/contact.udef_field_type.post.html, response table, row "MdoListName".
    pub mdo_list_name: Option<Cow<'a, str>>,
    /// Wire name: `TableRight`. Declared as `RecurrenceInfo`.
    ///
    /// Source: superoffice/contact.udef_field_type.post.html, response table, row "TableRight".
    pub table_right: Option<Open<'a>>,
    /// Wire name: `FieldProperties`. Declared as `object`.
    ///
    /// Source: superoffice/contact.udef_field_type.post.html, response table, row "FieldProperties".
    pub field_properties: Map<'a, Open<'a>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> UserDefinedFieldInfo<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`udef_field_id`](field@Self::udef_field_id). Primary key.
    pub fn udef_field_id(mut self, value: impl Into<i32>) -> Self {
        self.udef_field_id = Some(value.into());
        self
    }
    /// Sets [`column_id`](field@Self::column_id). Database column behind the field.
    pub fn column_id(mut self, value: impl Into<i32>) -> Self {
        self.column_id = Some(value.into());
        self
    }
    /// Sets [`field_default`](field@Self::field_default). Optional default, String fields only. Optional.
    pub fn field_default(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.field_default = Some(value.into());
        self
    }
    /// Sets [`field_height`](field@Self::field_height). Height of the field, pixels; 0 = 'enough' (by
    /// font).
    pub fn field_height(mut self, value: impl Into<i32>) -> Self {
        self.field_height = Some(value.into());
        self
    }
    /// Sets [`field_label`](field@Self::field_label). Label (lead text).
    pub fn field_label(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.field_label = Some(value.into());
        self
    }
    /// Sets [`field_left`](field@Self::field_left). X of the field, pixels.
    pub fn field_left(mut self, value: impl Into<i32>) -> Self {
        self.field_left = Some(value.into());
        self
    }
    /// Sets [`field_top`](field@Self::field_top). Y of the field, pixels.
    pub fn field_top(mut self, value: impl Into<i32>) -> Self {
        self.field_top = Some(value.into());
        self
    }
    /// Sets [`field_type`](field@Self::field_type). Kind of control: 0 = leadtext only, 1 = Edit, 2 =
    /// CheckBox, 3 = dropdown, 4 = listbox.
    pub fn field_type(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.field_type = Some(value.into());
        self
    }
    /// Sets [`field_width`](field@Self::field_width). Width of the field, pixels; 0 = 'enough' (by font).
    pub fn field_width(mut self, value: impl Into<i32>) -> Self {
        self.field_width = Some(value.into());
        self
    }
    /// Sets [`format_mask`](field@Self::format_mask). Mask for formatting; controls understand none today
    /// :-).
    pub fn format_mask(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.format_mask = Some(value.into());
        self
    }
    /// Sets [`hide_label`](field@Self::hide_label). No label if 1.
    pub fn hide_label(mut self, value: impl Into<bool>) -> Self {
        self.hide_label = Some(value.into());
        self
    }
    /// Sets [`is_indexed`](field@Self::is_indexed). Is it indexed? 0 if no, number of the index if yes.
    pub fn is_indexed(mut self, value: impl Into<bool>) -> Self {
        self.is_indexed = Some(value.into());
        self
    }
    /// Sets [`label_height`](field@Self::label_height). Height of the label, pixels; 0 = 'enough' (by
    /// font).
    pub fn label_height(mut self, value: impl Into<i32>) -> Self {
        self.label_height = Some(value.into());
        self
    }
    /// Sets [`label_left`](field@Self::label_left). X of the label, pixels.
    pub fn label_left(mut self, value: impl Into<i32>) -> Self {
        self.label_left = Some(value.into());
        self
    }
    /// Sets [`label_top`](field@Self::label_top). Y of the label, pixels.
    pub fn label_top(mut self, value: impl Into<i32>) -> Self {
        self.label_top = Some(value.into());
        self
    }
    /// Sets [`label_width`](field@Self::label_width). Width of the label, pixels; 0 = 'enough' (by font).
    pub fn label_width(mut self, value: impl Into<i32>) -> Self {
        self.label_width = Some(value.into());
        self
    }
    /// Sets [`last_version_id`](field@Self::last_version_id). Its UDefFieldId one version ago, 0 = new
    /// here.
    pub fn last_version_id(mut self, value: impl Into<i32>) -> Self {
        self.last_version_id = Some(value.into());
        self
    }
    /// Sets [`list_table_id`](field@Self::list_table_id). Table that a list is read from: kTableAssoc,
    /// kTableContInt and the like.
    pub fn list_table_id(mut self, value: impl Into<i32>) -> Self {
        self.list_table_id = Some(value.into());
        self
    }
    /// Sets [`is_mandatory`](field@Self::is_mandatory). 0 = no, 1 = yes (must have a value). Allowed: `0`,
    /// `1`.
    pub fn is_mandatory(mut self, value: impl Into<bool>) -> Self {
        self.is_mandatory = Some(value.into());
        self
    }
    /// Sets [`type_`](field@Self::type_). Table that owns it (contact, person, project) - an enum, no
    /// tableNumber.
    pub fn type_(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets [`page_1_line_no`](field@Self::page_1_line_no). Line on View Page 1, if MDO flags are OFF.
    pub fn page_1_line_no(mut self, value: impl Into<i32>) -> Self {
        self.page_1_line_no = Some(value.into());
        self
    }
    /// Sets [`prog_id`](field@Self::prog_id). ID by which programs find the field.
    pub fn prog_id(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.prog_id = Some(value.into());
        self
    }
    /// Sets [`is_read_only`](field@Self::is_read_only). 0 = read/write, 1 = readonly (never together with
    /// mandatory 8-) ). Allowed: `0`, `1`.
    pub fn is_read_only(mut self, value: impl Into<bool>) -> Self {
        self.is_read_only = Some(value.into());
        self
    }
    /// Sets [`short_label`](field@Self::short_label). Short name for Archive headings and page 1.
    pub fn short_label(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.short_label = Some(value.into());
        self
    }
    /// Sets [`tab_order`](field@Self::tab_order). Place in the tab order, by which fields are processed.
    pub fn tab_order(mut self, value: impl Into<i32>) -> Self {
        self.tab_order = Some(value.into());
        self
    }
    /// Sets [`text_length`](field@Self::text_length). Characters of a text field, 0 for any other.
    pub fn text_length(mut self, value: impl Into<i32>) -> Self {
        self.text_length = Some(value.into());
        self
    }
    /// Sets [`tooltip`](field@Self::tooltip). Optional tooltip. Optional.
    pub fn tooltip(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.tooltip = Some(value.into());
        self
    }
    /// Sets [`udef_identity`](field@Self::udef_identity). Number of the field that survives layout changes.
    pub fn udef_identity(mut self, value: impl Into<i32>) -> Self {
        self.udef_identity = Some(value.into());
        self
    }
    /// Sets [`ud_list_definition_id`](field@Self::ud_list_definition_id). List behind dropdown or listbox.
    pub fn ud_list_definition_id(mut self, value: impl Into<i32>) -> Self {
        self.ud_list_definition_id = Some(value.into());
        self
    }
    /// Sets [`justification`](field@Self::justification). How it is aligned - 0 = default, left, right,
    /// center.
    pub fn justification(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.justification = Some(value.into());
        self
    }
    /// Sets [`version`](field@Self::version). Version of the definition; a new layout raises it for ALL
    /// fields.
    pub fn version(mut self, value: impl Into<i32>) -> Self {
        self.version = Some(value.into());
        self
    }
    /// Sets [`template_variable_name`](field@Self::template_variable_name). Variable in templates.
    pub fn template_variable_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.template_variable_name = Some(value.into());
        self
    }
    /// Sets [`has_been_published`](field@Self::has_been_published). Is the udef field published?
    pub fn has_been_published(mut self, value: impl Into<bool>) -> Self {
        self.has_been_published = Some(value.into());
        self
    }
    /// Sets [`mdo_list_name`](field@Self::mdo_list_name). Name of its MDO list, by UDListDefinitionId and
    /// ListTableId.
    pub fn mdo_list_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.mdo_list_name = Some(value.into());
        self
    }
    /// Sets [`table_right`](field@Self::table_right).
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

impl IntoOwned for UserDefinedFieldInfo<'_> {
    type Owned = UserDefinedFieldInfo<'static>;
    fn into_owned(self) -> Self::Owned {
        UserDefinedFieldInfo {
            udef_field_id: self.udef_field_id,
            column_id: self.column_id,
            field_default: own(self.field_default),
            field_height: self.field_height,
            field_label: own(self.field_label),
            field_left: self.field_left,
            field_top: self.field_top,
            field_type: own(self.field_type),
            field_width: self.field_width,
            format_mask: own(self.format_mask),
            hide_label: self.hide_label,
            is_indexed: self.is_indexed,
            label_height: self.label_height,
            label_left: self.label_left,
            label_top: self.label_top,
            label_width: self.label_width,
            last_version_id: self.last_version_id,
            list_table_id: self.list_table_id,
            is_mandatory: self.is_mandatory,
            type_: own(self.type_),
            page_1_line_no: self.page_1_line_no,
            prog_id: own(self.prog_id),
            is_read_only: self.is_read_only,
            short_label: own(self.short_label),
            tab_order: self.tab_order,
            text_length: self.text_length,
            tooltip: own(self.tooltip),
            udef_identity: self.udef_identity,
            ud_list_definition_id: self.ud_list_definition_id,
            justification: own(self.justification),
            version: self.version,
            template_variable_name: own(self.template_variable_name),
            has_been_published: self.has_been_published,
            mdo_list_name: own(self.mdo_list_name),
            table_right: own(self.table_right),
            field_properties: own(self.field_properties),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for UserDefinedFieldInfo<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("UDefFieldId"), &mut self.udef_field_id)?;
        reader.value(1, name!("ColumnId"), &mut self.column_id)?;
        reader.value(2, name!("FieldDefault"), &mut self.field_default)?;
        reader.value(3, name!("FieldHeight"), &mut self.field_height)?;
        reader.value(4, name!("FieldLabel"), &mut self.field_label)?;
        reader.value(5, name!("FieldLeft"), &mut self.field_left)?;
        reader.value(6, name!("FieldTop"), &mut self.field_top)?;
        reader.value(7, name!("FieldType"), &mut self.field_type)?;
        reader.value(8, name!("FieldWidth"), &mut self.field_width)?;
        reader.value(9, name!("FormatMask"), &mut self.format_mask)?;
        reader.value(10, name!("HideLabel"), &mut self.hide_label)?;
        reader.value(11, name!("IsIndexed"), &mut self.is_indexed)?;
        reader.value(12, name!("LabelHeight"), &mut self.label_height)?;
        reader.value(13, name!("LabelLeft"), &mut self.label_left)?;
        reader.value(14, name!("LabelTop"), &mut self.label_top)?;
        reader.value(15, name!("LabelWidth"), &mut self.label_width)?;
        reader.value(16, name!("LastVersionId"), &mut self.last_version_id)?;
        reader.value(17, name!("ListTableId"), &mut self.list_table_id)?;
        reader.value(18, name!("IsMandatory"), &mut self.is_mandatory)?;
        reader.value(19, name!("Type"), &mut self.type_)?;
        reader.value(20, name!("Page1LineNo"), &mut self.page_1_line_no)?;
        reader.value(21, name!("ProgId"), &mut self.prog_id)?;
        reader.value(22, name!("IsReadOnly"), &mut self.is_read_only)?;
        reader.value(23, name!("ShortLabel"), &mut self.short_label)?;
        reader.value(24, name!("TabOrder"), &mut self.tab_order)?;
        reader.value(25, name!("TextLength"), &mut self.text_length)?;
        reader.value(26, name!("Tooltip"), &mut self.tooltip)?;
        reader.value(27, name!("UdefIdentity"), &mut self.udef_identity)?;
        reader.value(28, name!("UDListDefinitionId"), &mut self.ud_list_definition_id)?;
        reader.value(29, name!("Justification"), &mut self.justification)?;
        reader.value(30, name!("Version"), &mut self.version)?;
        reader
            .value(31, name!("TemplateVariableName"), &mut self.template_variable_name)?;
        reader.value(32, name!("HasBeenPublished"), &mut self.has_been_published)?;
        reader.value(33, name!("MdoListName"), &mut self.mdo_list_name)?;
        reader.value(34, name!("TableRight"), &mut self.table_right)?;
        reader.map(35, name!("FieldProperties"), &mut self.field_properties)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("UDefFieldId"), &self.udef_field_id);
        writer.value(name!("ColumnId"), &self.column_id);
        writer.value(name!("FieldDefault"), &self.field_default);
        writer.value(name!("FieldHeight"), &self.field_height);
        writer.value(name!("FieldLabel"), &self.field_label);
        writer.value(name!("FieldLeft"), &self.field_left);
        writer.value(name!("FieldTop"), &self.field_top);
        writer.value(name!("FieldType"), &self.field_type);
        writer.value(name!("FieldWidth"), &self.field_width);
        writer.value(name!("FormatMask"), &self.format_mask);
        writer.value(name!("HideLabel"), &self.hide_label);
        writer.value(name!("IsIndexed"), &self.is_indexed);
        writer.value(name!("LabelHeight"), &self.label_height);
        writer.value(name!("LabelLeft"), &self.label_left);
        writer.value(name!("LabelTop"), &self.label_top);
        writer.value(name!("LabelWidth"), &self.label_width);
        writer.value(name!("LastVersionId"), &self.last_version_id);
        writer.value(name!("ListTableId"), &self.list_table_id);
        writer.value(name!("IsMandatory"), &self.is_mandatory);
        writer.value(name!("Type"), &self.type_);
        writer.value(name!("Page1LineNo"), &self.page_1_line_no);
        writer.value(name!("ProgId"), &self.prog_id);
        writer.value(name!("IsReadOnly"), &self.is_read_only);
        writer.value(name!("ShortLabel"), &self.short_label);
        writer.value(name!("TabOrder"), &self.tab_order);
        writer.value(name!("TextLength"), &self.text_length);
        writer.value(name!("Tooltip"), &self.tooltip);
        writer.value(name!("UdefIdentity"), &self.udef_identity);
        writer.value(name!("UDListDefinitionId"), &self.ud_list_definition_id);
        writer.value(name!("Justification"), &self.justification);
        writer.value(name!("Version"), &self.version);
        writer.value(name!("TemplateVariableName"), &self.template_variable_name);
        writer.value(name!("HasBeenPublished"), &self.has_been_published);
        writer.value(name!("MdoListName"), &self.mdo_list_name);
        writer.nullable(name!("TableRight"), &self.table_right);
        writer.map(name!("FieldProperties"), &self.field_properties);
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> Document<'a> for UserDefinedFieldInfo<'a> {
    const ROOT: Root = Root {
        name: name!("UserDefinedFieldInfo"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a UserDefinedFieldInfo);

/// Takes over everything that was read, so that a change of one field loses none of the others.
impl<'a> From<Person<'a>> for ContactPostPerson<'a> {
    fn from(value: Person<'a>) -> Self {
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
            table_right: value.table_right,
            field_properties: value.field_properties,
            unknown: value.unknown,
        }
    }
}

/// Takes over everything that was read, so that a change of one field loses none of the others.
impl<'a> From<ContactEntity<'a>> for RequestContactEntity<'a> {
    fn from(value: ContactEntity<'a>) -> Self {
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
            user_defined_fields: value.user_defined_fields,
            extra_fields: value.extra_fields,
            custom_fields: value.custom_fields,
            table_right: value.table_right,
            field_properties: value.field_properties,
            unknown: value.unknown,
        }
    }
}

/// Takes over everything that can be sent, so that a change of one field loses none of the others;
/// `_Links` cannot.
impl<'a> From<ContactEntityWithLinks<'a>> for RequestContactEntity<'a> {
    fn from(value: ContactEntityWithLinks<'a>) -> Self {
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
            user_defined_fields: value.user_defined_fields,
            extra_fields: value.extra_fields,
            custom_fields: value.custom_fields,
            table_right: value.table_right,
            field_properties: value.field_properties,
            unknown: value.unknown,
        }
    }
}

/// Takes over everything that was read, so that a change of one field loses none of the others.
impl<'a> From<Email<'a>> for RequestEmail<'a> {
    fn from(value: Email<'a>) -> Self {
        Self {
            value: value.value,
            stripped_value: value.stripped_value,
            description: value.description,
            table_right: value.table_right,
            field_properties: value.field_properties,
            unknown: value.unknown,
        }
    }
}

/// Takes over everything that was read, so that a change of one field loses none of the others.
impl<'a> From<Fax<'a>> for RequestFax<'a> {
    fn from(value: Fax<'a>) -> Self {
        Self {
            value: value.value,
            stripped_value: value.stripped_value,
            description: value.description,
            table_right: value.table_right,
            field_properties: value.field_properties,
            unknown: value.unknown,
        }
    }
}

/// Takes over everything that was read, so that a change of one field loses none of the others.
impl<'a> From<Interest<'a>> for RequestInterest<'a> {
    fn from(value: Interest<'a>) -> Self {
        Self {
            id: value.id,
            name: value.name,
            tool_tip: value.tool_tip,
            deleted: value.deleted,
            rank: value.rank,
            type_: value.type_,
            color_block: value.color_block,
            icon_hint: value.icon_hint,
            selected: value.selected,
            last_changed: value.last_changed,
            child_items: value.child_items,
            extra_info: value.extra_info,
            style_hint: value.style_hint,
            hidden: value.hidden,
            full_name: value.full_name,
            table_right: value.table_right,
            field_properties: value.field_properties,
            unknown: value.unknown,
        }
    }
}

/// Takes over everything that was read, so that a change of one field loses none of the others.
impl<'a> From<Person<'a>> for RequestPerson<'a> {
    fn from(value: Person<'a>) -> Self {
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
            person_number: Default::default(),
            table_right: value.table_right,
            field_properties: value.field_properties,
            unknown: value.unknown,
        }
    }
}

/// Takes over everything that was read, so that a change of one field loses none of the others.
impl<'a> From<Phone<'a>> for RequestPhone<'a> {
    fn from(value: Phone<'a>) -> Self {
        Self {
            value: value.value,
            stripped_value: value.stripped_value,
            description: value.description,
            table_right: value.table_right,
            field_properties: value.field_properties,
            unknown: value.unknown,
        }
    }
}

/// Takes over everything that was read, so that a change of one field loses none of the others.
impl<'a> From<Url<'a>> for RequestUrl<'a> {
    fn from(value: Url<'a>) -> Self {
        Self {
            value: value.value,
            stripped_value: value.stripped_value,
            description: value.description,
            table_right: value.table_right,
            field_properties: value.field_properties,
            unknown: value.unknown,
        }
    }
}
