// Written by `cargo xtask regen` from specs/planfix. Do not edit.
// Page: planfix/en/contact.add.html
// Page: planfix/en/contact.delete.txt
// Page: planfix/en/contact.get.txt
// Page: planfix/en/contact.update.html
// Page: planfix/en/contact.updateContractors.txt
// Page: planfix/ru/contact.add.md
// Page: planfix/ru/contact.delete.md
// Page: planfix/ru/contact.get.html
// Page: planfix/ru/contact.update.md
// Page: planfix/ru/contact.updateContractors.md

//! The types that several methods share.

use crate::runtime::{
    Checker, Document, IntoOwned, Object, Reader, Root, Step, Style, Validate, Writer,
    name, own, rule, serde_document,
};
use std::borrow::Cow;
pub use super::enums::ContactField;

/// Одна компания.
///
/// `Client` as several methods give it.
///
/// Source: planfix/en/contact.get.txt, response sample, path "contact.contractors.client";
/// planfix/ru/contact.get.html, response table, row "contractors.client".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Client<'a> {
    /// Identifier of the company.
    ///
    /// Wire name: `id`.
    ///
    /// Source: planfix/en/contact.get.txt, response sample, path "contact.contractors.client.id";
    /// planfix/ru/contact.get.html, response table, row "contractors.client.id".
    pub id: Option<i64>,
    /// Имя или название компании.
    ///
    /// Wire name: `name`.
    ///
    /// Source: planfix/en/contact.get.txt, response sample, path "contact.contractors.client.name";
    /// planfix/ru/contact.get.html, response table, row "contractors.client.name".
    pub name: Option<Cow<'a, str>>,
}

impl<'a> Client<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`id`](field@Self::id). Identifier of the company.
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`name`](field@Self::name). Имя или название компании.
    pub fn name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl IntoOwned for Client<'_> {
    type Owned = Client<'static>;
    fn into_owned(self) -> Self::Owned {
        Client {
            id: self.id,
            name: own(self.name),
        }
    }
}

impl<'a> Object<'a> for Client<'a> {
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

impl<'a> Document<'a> for Client<'a> {
    const ROOT: Root = Root {
        name: name!("client"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a Client);

/// `Contact` as several methods give it.
///
/// Source: planfix/en/contact.update.html, response sample, path "contact";
/// planfix/ru/contact.update.md, response sample, path "contact".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Contact {
    /// Identifier of the updated contact.
    ///
    /// Wire name: `id`.
    ///
    /// Source: planfix/en/contact.update.html, response table, row "contact.id";
    /// planfix/ru/contact.update.md, response table, row "contact.id".
    pub id: Option<i64>,
    /// Number of the added contact.
    ///
    /// Wire name: `general`.
    ///
    /// Source: planfix/en/contact.update.html, response table, row "contact.general";
    /// planfix/ru/contact.update.md, response table, row "contact.general".
    pub general: Option<i64>,
}

impl Contact {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`id`](field@Self::id). Identifier of the updated contact.
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`general`](field@Self::general). Number of the added contact.
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
        reader.value(1, name!("general"), &mut self.general)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("id"), &self.id);
        writer.value(name!("general"), &self.general);
    }
}

impl Document<'_> for Contact {
    const ROOT: Root = Root {
        name: name!("contact"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!(Contact);

/// `Contact` as several methods give it.
///
/// Source: planfix/en/contact.updateContractors.txt, response sample, path "contact";
/// planfix/ru/contact.updateContractors.md, response sample, path "contact".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ContactUpdateContractorsContact {
    /// Identifier of the contact.
    ///
    /// Wire name: `id`.
    ///
    /// Source: planfix/en/contact.updateContractors.txt, response table, row "contact.id";
    /// planfix/ru/contact.updateContractors.md, response table, row "contact.id".
    pub id: Option<i64>,
}

impl ContactUpdateContractorsContact {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`id`](field@Self::id). Identifier of the contact.
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
}

impl IntoOwned for ContactUpdateContractorsContact {
    type Owned = ContactUpdateContractorsContact;
    fn into_owned(self) -> Self::Owned {
        self
    }
}

impl<'a> Object<'a> for ContactUpdateContractorsContact {
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

impl Document<'_> for ContactUpdateContractorsContact {
    const ROOT: Root = Root {
        name: name!("contact"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!(ContactUpdateContractorsContact);

/// компании, где он числится.
///
/// `Contractors` as several methods give it.
///
/// Source: planfix/en/contact.get.txt, response sample, path "contact.contractors";
/// planfix/ru/contact.get.html, response table, row "contractors".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Contractors<'a> {
    /// Одна компания.
    ///
    /// Wire name: `client`.
    ///
    /// Source: planfix/en/contact.get.txt, response sample, path "contact.contractors.client";
    /// planfix/ru/contact.get.html, response table, row "contractors.client".
    pub client: Vec<Client<'a>>,
}

impl<'a> Contractors<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`client`](field@Self::client). Одна компания.
    pub fn client(
        mut self,
        value: impl IntoIterator<Item = impl Into<Client<'a>>>,
    ) -> Self {
        self.client = value.into_iter().map(Into::into).collect();
        self
    }
}

impl IntoOwned for Contractors<'_> {
    type Owned = Contractors<'static>;
    fn into_owned(self) -> Self::Owned {
        Contractors {
            client: own(self.client),
        }
    }
}

impl<'a> Object<'a> for Contractors<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.objects(0, name!("client"), &mut self.client)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.objects(name!("client"), &self.client);
    }
}

impl<'a> Document<'a> for Contractors<'a> {
    const ROOT: Root = Root {
        name: name!("contractors"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a Contractors);

/// Values of custom fields.
///
/// `CustomData` as several methods give it.
///
/// Source: planfix/ru/contact.get.html, response table, row "customData".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CustomData<'a> {
    /// Wire name: `customValue`.
    ///
    /// Source: planfix/ru/contact.get.html, response sample, path "contact.customData.customValue".
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
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a CustomData);

/// `CustomValue` as several methods give it.
///
/// Source: planfix/ru/contact.get.html, response sample, path "contact.customData.customValue".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CustomValue<'a> {
    /// Wire name: `field`.
    ///
    /// Source: planfix/ru/contact.get.html, response sample, path "contact.customData.customValue.field".
    pub field: Option<CustomValueField<'a>>,
    /// Value of the custom field (sets of tasks or directory entries, lists of employees: comma-separated
    /// identifiers in square brackets).
    ///
    /// Wire name: `value`.
    ///
    /// Source: planfix/ru/contact.get.html, response table, row "customData.customValue.value".
    pub value: Option<Cow<'a, str>>,
    /// Значение поля текстом.
    ///
    /// Wire name: `text`.
    ///
    /// Source: planfix/ru/contact.get.html, response table, row "customData.customValue.text".
    pub text: Option<Cow<'a, str>>,
}

impl<'a> CustomValue<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`field`](field@Self::field).
    pub fn field(mut self, value: impl Into<CustomValueField<'a>>) -> Self {
        self.field = Some(value.into());
        self
    }
    /// Sets [`value`](field@Self::value).
    pub fn value(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets [`text`](field@Self::text). Значение поля текстом.
    pub fn text(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl IntoOwned for CustomValue<'_> {
    type Owned = CustomValue<'static>;
    fn into_owned(self) -> Self::Owned {
        CustomValue {
            field: own(self.field),
            value: own(self.value),
            text: own(self.text),
        }
    }
}

impl<'a> Object<'a> for CustomValue<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.object(0, name!("field"), &mut self.field)?;
        reader.value(1, name!("value"), &mut self.value)?;
        reader.value(2, name!("text"), &mut self.text)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.object(name!("field"), &self.field);
        writer.value(name!("value"), &self.value);
        writer.value(name!("text"), &self.text);
    }
}

impl<'a> Document<'a> for CustomValue<'a> {
    const ROOT: Root = Root {
        name: name!("customValue"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a CustomValue);

/// `CustomValueField` as several methods give it.
///
/// Source: planfix/ru/contact.get.html, response sample, path "contact.customData.customValue.field".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CustomValueField<'a> {
    /// Identifier of the custom field.
    ///
    /// Wire name: `id`.
    ///
    /// Source: planfix/ru/contact.get.html, response table, row "customData.customValue.field.id".
    pub id: Option<Cow<'a, str>>,
    /// Имя поля.
    ///
    /// Wire name: `name`.
    ///
    /// Source: planfix/ru/contact.get.html, response table, row "customData.customValue.field.name".
    pub name: Option<Cow<'a, str>>,
}

impl<'a> CustomValueField<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`id`](field@Self::id). Identifier of the custom field.
    pub fn id(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`name`](field@Self::name). Имя поля.
    pub fn name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl IntoOwned for CustomValueField<'_> {
    type Owned = CustomValueField<'static>;
    fn into_owned(self) -> Self::Owned {
        CustomValueField {
            id: own(self.id),
            name: own(self.name),
        }
    }
}

impl<'a> Object<'a> for CustomValueField<'a> {
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

impl<'a> Document<'a> for CustomValueField<'a> {
    const ROOT: Root = Root {
        name: name!("field"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a CustomValueField);

/// Fields to return beside the usual ones.
///
/// `Fields` as several methods take and give it.
///
/// Source: planfix/en/contact.get.txt, request table, row "fields"; planfix/ru/contact.get.html,
/// request table, row "fields".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Fields<'a> {
    /// Name of a field, allowed values:
    ///
    /// • lastUpdateDate - when it was changed last.
    ///
    /// • lastCommentDate - when it was commented on last.
    ///
    /// A field of this name is added to the contact node of the response.
    ///
    /// Wire name: `field`. Declared as `string`. Allowed: `lastUpdateDate`, `lastCommentDate`.
    ///
    /// Source: planfix/en/contact.get.txt, request table, row "fields.field"; planfix/ru/contact.get.html,
    /// request table, row "fields.field".
    pub field: Vec<ContactField<'a>>,
}

impl<'a> Fields<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`field`](field@Self::field). Name of a field, allowed values: Allowed: `lastUpdateDate`,
    /// `lastCommentDate`.
    pub fn field(
        mut self,
        value: impl IntoIterator<Item = impl Into<ContactField<'a>>>,
    ) -> Self {
        self.field = value.into_iter().map(Into::into).collect();
        self
    }
}

impl IntoOwned for Fields<'_> {
    type Owned = Fields<'static>;
    fn into_owned(self) -> Self::Owned {
        Fields { field: own(self.field) }
    }
}

impl<'a> Object<'a> for Fields<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.values(0, name!("field"), &mut self.field)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.values(name!("field"), &self.field);
    }
}

impl<'a> Document<'a> for Fields<'a> {
    const ROOT: Root = Root {
        name: name!("fields"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a Fields);

impl Validate for Fields<'_> {
    fn check(&self, checker: &mut Checker) {
        checker
            .known(
                &self.field,
                rule!(
                    "field", Allowed(ContactField::KNOWN),
                    "planfix/en/contact.get.txt, request table, row \"fields.field\"",
                    Warning
                ),
            );
    }
}

/// `Group` as several methods give it.
///
/// Source: planfix/en/contact.get.txt, response sample, path "contact.group";
/// planfix/ru/contact.get.html, response sample, path "contact.group".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Group<'a> {
    /// Identifier of the contact group.
    ///
    /// Wire name: `id`.
    ///
    /// Source: planfix/en/contact.get.txt, response sample, path "contact.group.id";
    /// planfix/ru/contact.get.html, response table, row "group.id".
    pub id: Option<i64>,
    /// Its name.
    ///
    /// Wire name: `name`.
    ///
    /// Source: planfix/en/contact.get.txt, response sample, path "contact.group.name";
    /// planfix/ru/contact.get.html, response table, row "group.name".
    pub name: Option<Cow<'a, str>>,
}

impl<'a> Group<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`id`](field@Self::id). Identifier of the contact group.
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`name`](field@Self::name). Its name.
    pub fn name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl IntoOwned for Group<'_> {
    type Owned = Group<'static>;
    fn into_owned(self) -> Self::Owned {
        Group {
            id: self.id,
            name: own(self.name),
        }
    }
}

impl<'a> Object<'a> for Group<'a> {
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

impl<'a> Document<'a> for Group<'a> {
    const ROOT: Root = Root {
        name: name!("group"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a Group);

/// Holds the supervising groups.
///
/// `Groups` as several methods take and give it.
///
/// Source: planfix/en/contact.add.html, request sample, path "contact.responsible.groups";
/// planfix/ru/contact.add.md, request table 2, row "responsible .groups".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Groups {
    /// Identifier of a group.
    ///
    /// Wire name: `id`. Declared as `int`.
    ///
    /// Source: planfix/en/contact.add.html, request sample, path "contact.responsible.groups.id";
    /// planfix/ru/contact.add.md, request table 2, row "responsible .groups.id".
    pub id: Vec<i64>,
}

impl Groups {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`id`](field@Self::id). Identifier of a group.
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.id = value.into_iter().map(Into::into).collect();
        self
    }
}

impl IntoOwned for Groups {
    type Owned = Groups;
    fn into_owned(self) -> Self::Owned {
        self
    }
}

impl<'a> Object<'a> for Groups {
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

impl Document<'_> for Groups {
    const ROOT: Root = Root {
        name: name!("groups"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!(Groups);

impl Validate for Groups {
    fn check(&self, _checker: &mut Checker) {}
}

/// `Phone` as several methods take and give it.
///
/// Source: planfix/en/contact.add.html, request sample, path "contact.phones.phone";
/// planfix/ru/contact.add.md, request sample, path "contact.phones.phone".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Phone<'a> {
    /// Phone number.
    ///
    /// Wire name: `number`.
    ///
    /// Source: planfix/en/contact.add.html, request table, row "phone.number"; planfix/ru/contact.add.md,
    /// request table 2, row "phone.number".
    pub number: Option<Cow<'a, str>>,
    /// Identifier of the kind of number.
    ///
    /// Wire name: `typeId`. Its values come from `contact.getPhoneTypes`.
    ///
    /// Source: planfix/en/contact.add.html, request table, row "phone.typeId"; planfix/ru/contact.add.md,
    /// request table 2, row "phone.typeId".
    pub type_id: Option<i64>,
    /// Kind of number, by name.
    ///
    /// Wire name: `typeName`.
    ///
    /// Source: planfix/en/contact.add.html, request table, row "phone.typeName"; planfix/ru/contact.add.md,
    /// request table 2, row "phone.typeName".
    pub type_name: Option<Cow<'a, str>>,
}

impl<'a> Phone<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`number`](field@Self::number). Phone number.
    pub fn number(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.number = Some(value.into());
        self
    }
    /// Sets [`type_id`](field@Self::type_id). Identifier of the kind of number. Its values come from
    /// `contact.getPhoneTypes`.
    pub fn type_id(mut self, value: impl Into<i64>) -> Self {
        self.type_id = Some(value.into());
        self
    }
    /// Sets [`type_name`](field@Self::type_name). Kind of number, by name.
    pub fn type_name(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.type_name = Some(value.into());
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
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a Phone);

impl Validate for Phone<'_> {
    fn check(&self, _checker: &mut Checker) {}
}

/// Phones.
///
/// `Phones` as several methods take and give it.
///
/// Source: planfix/en/contact.add.html, request table, row "phones"; planfix/ru/contact.add.md, request
/// table 2, row "phones".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Phones<'a> {
    /// Wire name: `phone`.
    ///
    /// Source: planfix/en/contact.add.html, request sample, path "contact.phones.phone";
    /// planfix/ru/contact.add.md, request sample, path "contact.phones.phone".
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
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a Phones);

impl Validate for Phones<'_> {
    fn check(&self, checker: &mut Checker) {
        checker.objects("phone", &self.phone);
    }
}

/// `Contact` as several methods take it.
///
/// Source: planfix/en/contact.delete.txt, request sample, path "contact"; planfix/ru/contact.delete.md,
/// request sample, path "contact".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct RequestContact {
    /// Identifier of the contact.
    ///
    /// Wire name: `id`.
    ///
    /// Source: planfix/en/contact.delete.txt, request table, row "id"; planfix/ru/contact.delete.md,
    /// request table, row "id".
    pub id: Option<i64>,
    /// Wire name: `userid`.
    ///
    /// Source: planfix/en/contact.delete.txt, request sample, path "contact.userid";
    /// planfix/ru/contact.delete.md, request sample, path "contact.userid".
    pub user_id: Option<i64>,
    /// Wire name: `general`.
    ///
    /// Source: planfix/en/contact.delete.txt, request sample, path "contact.general";
    /// planfix/ru/contact.delete.md, request sample, path "contact.general".
    pub general: Option<i64>,
}

impl RequestContact {
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
    /// Sets [`general`](field@Self::general).
    pub fn general(mut self, value: impl Into<i64>) -> Self {
        self.general = Some(value.into());
        self
    }
}

impl IntoOwned for RequestContact {
    type Owned = RequestContact;
    fn into_owned(self) -> Self::Owned {
        self
    }
}

impl<'a> Object<'a> for RequestContact {
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

impl Document<'_> for RequestContact {
    const ROOT: Root = Root {
        name: name!("contact"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!(RequestContact);

impl Validate for RequestContact {
    fn check(&self, _checker: &mut Checker) {}
}

/// Values of custom fields.
///
/// `CustomData` as several methods take it.
///
/// Source: planfix/en/contact.add.html, request table, row "customData"; planfix/ru/contact.add.md,
/// request table 2, row "customData".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct RequestCustomData<'a> {
    /// Wire name: `customValue`.
    ///
    /// Source: planfix/en/contact.add.html, request sample, path "contact.customData.customValue";
    /// planfix/ru/contact.add.md, request sample, path "contact.customData.customValue".
    pub custom_value: Vec<RequestCustomValue<'a>>,
}

impl<'a> RequestCustomData<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`custom_value`](field@Self::custom_value).
    pub fn custom_value(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestCustomValue<'a>>>,
    ) -> Self {
        self.custom_value = value.into_iter().map(Into::into).collect();
        self
    }
}

impl IntoOwned for RequestCustomData<'_> {
    type Owned = RequestCustomData<'static>;
    fn into_owned(self) -> Self::Owned {
        RequestCustomData {
            custom_value: own(self.custom_value),
        }
    }
}

impl<'a> Object<'a> for RequestCustomData<'a> {
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

impl<'a> Document<'a> for RequestCustomData<'a> {
    const ROOT: Root = Root {
        name: name!("customData"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a RequestCustomData);

impl Validate for RequestCustomData<'_> {
    fn check(&self, checker: &mut Checker) {
        checker.objects("customValue", &self.custom_value);
    }
}

/// `CustomValue` as several methods take it.
///
/// Source: planfix/en/contact.add.html, request sample, path "contact.customData.customValue";
/// planfix/ru/contact.add.md, request sample, path "contact.customData.customValue".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct RequestCustomValue<'a> {
    /// Identifier of the custom field.
    ///
    /// Wire name: `id`.
    ///
    /// Source: planfix/en/contact.add.html, request table, row "customData.customValue.id";
    /// planfix/ru/contact.add.md, request table 2, row "customData.customValue.id".
    pub id: Option<Cow<'a, str>>,
    /// Value of the custom field (sets of tasks or directory entries, lists of employees: comma-separated
    /// identifiers in square brackets).
    ///
    /// Wire name: `value`.
    ///
    /// Source: planfix/en/contact.add.html, request table, row "customData.customValue.value";
    /// planfix/ru/contact.add.md, request table 2, row "customData.customValue.value".
    pub value: Option<Cow<'a, str>>,
}

impl<'a> RequestCustomValue<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`id`](field@Self::id). Identifier of the custom field.
    pub fn id(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`value`](field@Self::value).
    pub fn value(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl IntoOwned for RequestCustomValue<'_> {
    type Owned = RequestCustomValue<'static>;
    fn into_owned(self) -> Self::Owned {
        RequestCustomValue {
            id: own(self.id),
            value: own(self.value),
        }
    }
}

impl<'a> Object<'a> for RequestCustomValue<'a> {
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

impl<'a> Document<'a> for RequestCustomValue<'a> {
    const ROOT: Root = Root {
        name: name!("customValue"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a RequestCustomValue);

impl Validate for RequestCustomValue<'_> {
    fn check(&self, _checker: &mut Checker) {}
}

/// Holds the supervisors.
///
/// `Responsible` as several methods take and give it.
///
/// Source: planfix/en/contact.add.html, request table, row "responsible"; planfix/ru/contact.add.md,
/// request table 2, row "responsible".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Responsible {
    /// Holds the supervising users.
    ///
    /// Wire name: `users`.
    ///
    /// Source: planfix/en/contact.add.html, request sample, path "contact.responsible.users";
    /// planfix/ru/contact.add.md, request table 2, row "responsible .users".
    pub users: Option<Users>,
    /// Holds the supervising groups.
    ///
    /// Wire name: `groups`.
    ///
    /// Source: planfix/en/contact.add.html, request sample, path "contact.responsible.groups";
    /// planfix/ru/contact.add.md, request table 2, row "responsible .groups".
    pub groups: Option<Groups>,
}

impl Responsible {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`users`](field@Self::users). Holds the supervising users.
    pub fn users(mut self, value: impl Into<Users>) -> Self {
        self.users = Some(value.into());
        self
    }
    /// Sets [`groups`](field@Self::groups). Holds the supervising groups.
    pub fn groups(mut self, value: impl Into<Groups>) -> Self {
        self.groups = Some(value.into());
        self
    }
}

impl IntoOwned for Responsible {
    type Owned = Responsible;
    fn into_owned(self) -> Self::Owned {
        self
    }
}

impl<'a> Object<'a> for Responsible {
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

impl Document<'_> for Responsible {
    const ROOT: Root = Root {
        name: name!("responsible"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!(Responsible);

impl Validate for Responsible {
    fn check(&self, checker: &mut Checker) {
        checker.object("users", &self.users);
        checker.object("groups", &self.groups);
    }
}

/// Further email addresses.
///
/// `SecondaryEmails` as several methods take and give it.
///
/// Source: planfix/en/contact.add.html, request table, row "secondaryEmails";
/// planfix/ru/contact.add.md, request table 2, row "secondaryEmails".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct SecondaryEmails<'a> {
    /// Wire name: `email`. Declared as `string`.
    ///
    /// Source: planfix/en/contact.add.html, request table, row "secondaryEmails.email";
    /// planfix/ru/contact.add.md, request table 2, row "secondaryEmails.email".
    pub email: Vec<Cow<'a, str>>,
}

impl<'a> SecondaryEmails<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`email`](field@Self::email).
    pub fn email(
        mut self,
        value: impl IntoIterator<Item = impl Into<Cow<'a, str>>>,
    ) -> Self {
        self.email = value.into_iter().map(Into::into).collect();
        self
    }
}

impl IntoOwned for SecondaryEmails<'_> {
    type Owned = SecondaryEmails<'static>;
    fn into_owned(self) -> Self::Owned {
        SecondaryEmails {
            email: own(self.email),
        }
    }
}

impl<'a> Object<'a> for SecondaryEmails<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.values(0, name!("email"), &mut self.email)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.values(name!("email"), &self.email);
    }
}

impl<'a> Document<'a> for SecondaryEmails<'a> {
    const ROOT: Root = Root {
        name: name!("secondaryEmails"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a SecondaryEmails);

impl Validate for SecondaryEmails<'_> {
    fn check(&self, _checker: &mut Checker) {}
}

/// `Template` as several methods give it.
///
/// Source: planfix/en/contact.get.txt, response sample, path "contact.template";
/// planfix/ru/contact.get.html, response sample, path "contact.template".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Template {
    /// Номер шаблона.
    ///
    /// Wire name: `id`.
    ///
    /// Source: planfix/en/contact.get.txt, response sample, path "contact.template.id";
    /// planfix/ru/contact.get.html, response table, row "template.id".
    pub id: Option<i64>,
}

impl Template {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`id`](field@Self::id). Номер шаблона.
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
}

impl IntoOwned for Template {
    type Owned = Template;
    fn into_owned(self) -> Self::Owned {
        self
    }
}

impl<'a> Object<'a> for Template {
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

impl Document<'_> for Template {
    const ROOT: Root = Root {
        name: name!("template"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!(Template);

/// Holds the supervising users.
///
/// `Users` as several methods take and give it.
///
/// Source: planfix/en/contact.add.html, request sample, path "contact.responsible.users";
/// planfix/ru/contact.add.md, request table 2, row "responsible .users".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Users {
    /// Identifier of a user.
    ///
    /// Wire name: `id`. Declared as `int`.
    ///
    /// Source: planfix/en/contact.add.html, request sample, path "contact.responsible.users.id";
    /// planfix/ru/contact.add.md, request table 2, row "responsible .users.id".
    pub id: Vec<i64>,
}

impl Users {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`id`](field@Self::id). Identifier of a user.
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.id = value.into_iter().map(Into::into).collect();
        self
    }
}

impl IntoOwned for Users {
    type Owned = Users;
    fn into_owned(self) -> Self::Owned {
        self
    }
}

impl<'a> Object<'a> for Users {
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

impl Document<'_> for Users {
    const ROOT: Root = Root {
        name: name!("users"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!(Users);

impl Validate for Users {
    fn check(&self, _checker: &mut Checker) {}
}
