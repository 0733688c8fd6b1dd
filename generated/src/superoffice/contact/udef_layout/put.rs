// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.udef_layout.put.md

//! Stores the layout of ContactEntity's user-defined fields.
//!
//! The method `PUT /api/v1/Contact/UdefLayout` at `https://{env}.superoffice.com/{customer}`. A success
//! has the HTTP status 200.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::superoffice::contact::udef_layout::put::{Call, Parameters, Request, UserDefinedFieldInfo};
//! use contactory::superoffice::{Connection, Credentials};
//!
//! let connection = Connection::new("my-env", "my-customer", Credentials::bearer("my-token"));
//! let items = UserDefinedFieldInfo::new().udef_field_id(4711).prog_id("4711");
//! let request = Request::new().items([items]);
//! let call = Call::new(Parameters::new(), request);
//! let sent = call.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! let response = Call::read_reply(200, r#"[{"UDefFieldId":4711}]"#)?;
//! assert_eq!(response.items[0].udef_field_id, Some(4711));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use crate::runtime::{
    Body, Checker, Document, Error, ErrorFields, Format, Headers, IntoOwned, KnownError,
    Map, Method, Name, Object, Open, Reader, Reply, Root, Step, Style, Unknown, Url,
    Validate, WriteError, Writer, name, own, serde_document,
};
use std::borrow::Cow;
pub use super::super::super::types::UserDefinedFieldInfo as ResponseUserDefinedFieldInfo;

/// The request of `PUT /api/v1/Contact/UdefLayout`.
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Request<'a> {
    /// Wire name: `item`. Class: `UserDefinedFieldInfo`.
    pub items: Vec<UserDefinedFieldInfo<'a>>,
}

impl<'a> Request<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`items`](field@Self::items). Class: `UserDefinedFieldInfo`.
    pub fn items(
        mut self,
        value: impl IntoIterator<Item = impl Into<UserDefinedFieldInfo<'a>>>,
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
    const STYLE: &'static Style = &super::super::super::STYLE;
    const ONLY: Option<&'static Name> = Some(name!("item"));
}

serde_document!('a Request);

impl Validate for Request<'_> {
    fn check(&self, checker: &mut Checker) {
        checker.objects("item", &self.items);
    }
}

/// The answer of `PUT /api/v1/Contact/UdefLayout` when it succeeds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Response<'a> {
    /// Wire name: `item`. Class: `UserDefinedFieldInfo`.
    pub items: Vec<ResponseUserDefinedFieldInfo<'a>>,
}

impl<'a> Response<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`items`](field@Self::items). Class: `UserDefinedFieldInfo`.
    pub fn items(
        mut self,
        value: impl IntoIterator<Item = impl Into<ResponseUserDefinedFieldInfo<'a>>>,
    ) -> Self {
        self.items = value.into_iter().map(Into::into).collect();
        self
    }
}

impl IntoOwned for Response<'_> {
    type Owned = Response<'static>;
    fn into_owned(self) -> Self::Owned {
        Response { items: own(self.items) }
    }
}

impl<'a> Object<'a> for Response<'a> {
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

impl<'a> Document<'a> for Response<'a> {
    const ROOT: Root = Root {
        name: name!("Response"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::super::STYLE;
    const ONLY: Option<&'static Name> = Some(name!("item"));
}

serde_document!('a Response);

/// What `PUT /api/v1/Contact/UdefLayout` takes in its URL and its headers, beside its body.
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Parameters<'a> {
    /// Refuse with 412 when something has changed since; a date as in RFC 1123.
    ///
    /// Wire name: `If-Unmodified-Since`.
    pub if_unmodified_since: Option<Cow<'a, str>>,
}

impl<'a> Parameters<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
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
            if_unmodified_since: own(self.if_unmodified_since),
        }
    }
}

impl<'a> Object<'a> for Parameters<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("If-Unmodified-Since"), &mut self.if_unmodified_since)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("If-Unmodified-Since"), &self.if_unmodified_since);
    }
}

impl<'a> Document<'a> for Parameters<'a> {
    const ROOT: Root = Root {
        name: name!("parameters"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::super::STYLE;
}

serde_document!('a Parameters);

impl Validate for Parameters<'_> {
    fn check(&self, _checker: &mut Checker) {}
}

/// `item` in a request of `PUT /api/v1/Contact/UdefLayout`.
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct UserDefinedFieldInfo<'a> {
    /// Primary key.
    ///
    /// Wire name: `UDefFieldId`.
    ///
    /// Source: superoffice/contact.udef_layout.put.md, request table, row "UDefFieldId".
    pub udef_field_id: Option<i32>,
    /// Database column behind the field.
    ///
    /// Wire name: `ColumnId`.
    ///
    /// Source: superoffice/contact.udef_layout.put.md, request table, row "ColumnId".
    pub column_id: Option<i32>,
    /// Optional default, String fields only.
    ///
    /// Wire name: `FieldDefault`. Optional.
    ///
    /// Source: superoffice/contact.udef_layout.put.md, request table, row "FieldDefault".
    pub field_default: Option<Cow<'a, str>>,
    /// Height of the field, pixels; 0 = 'enough' (by font).
    ///
    /// Wire name: `FieldHeight`.
    ///
    /// Source: superoffice/contact.udef_layout.put.md, request table, row "FieldHeight".
    pub field_height: Option<i32>,
    /// Label (lead text).
    ///
    /// Wire name: `FieldLabel`.
    ///
    /// Source: superoffice/contact.udef_layout.put.md, request table, row "FieldLabel".
    pub field_label: Option<Cow<'a, str>>,
    /// X of the field, pixels.
    ///
    /// Wire name: `FieldLeft`.
    ///
    /// Source: superoffice/contact.udef_layout.put.md, request table, row "FieldLeft".
    pub field_left: Option<i32>,
    /// Y of the field, pixels.
    ///
    /// Wire name: `FieldTop`.
    ///
    /// Source: superoffice/contact.udef_layout.put.md, request table, row "FieldTop".
    pub field_top: Option<i32>,
    /// Kind of control: 0 = leadtext only, 1 = Edit, 2 = CheckBox, 3 = dropdown, 4 = listbox.
    ///
    /// Wire name: `FieldType`.
    ///
    /// Source: superoffice/contact.udef_layout.put.md, request table, row "FieldType".
    pub field_type: Option<Cow<'a, str>>,
    /// Width of the field, pixels; 0 = 'enough' (by font).
    ///
    /// Wire name: `FieldWidth`.
    ///
    /// Source: superoffice/contact.udef_layout.put.md, request table, row "FieldWidth".
    pub field_width: Option<i32>,
    /// Mask for formatting; controls understand none today :-).
    ///
    /// Wire name: `FormatMask`.
    ///
    /// Source: superoffice/contact.udef_layout.put.md, request table, row "FormatMask".
    pub format_mask: Option<Cow<'a, str>>,
    /// No label if 1.
    ///
    /// Wire name: `HideLabel`.
    ///
    /// Source: superoffice/contact.udef_layout.put.md, request table, row "HideLabel".
    pub hide_label: Option<bool>,
    /// Is it indexed? 0 if no, number of the index if yes.
    ///
    /// Wire name: `IsIndexed`.
    ///
    /// Source: superoffice/contact.udef_layout.put.md, request table, row "IsIndexed".
    pub is_indexed: Option<bool>,
    /// Height of the label, pixels; 0 = 'enough' (by font).
    ///
    /// Wire name: `LabelHeight`.
    ///
    /// Source: superoffice/contact.udef_layout.put.md, request table, row "LabelHeight".
    pub label_height: Option<i32>,
    /// X of the label, pixels.
    ///
    /// Wire name: `LabelLeft`.
    ///
    /// Source: superoffice/contact.udef_layout.put.md, request table, row "LabelLeft".
    pub label_left: Option<i32>,
    /// Y of the label, pixels.
    ///
    /// Wire name: `LabelTop`.
    ///
    /// Source: superoffice/contact.udef_layout.put.md, request table, row "LabelTop".
    pub label_top: Option<i32>,
    /// Width of the label, pixels; 0 = 'enough' (by font).
    ///
    /// Wire name: `LabelWidth`.
    ///
    /// Source: superoffice/contact.udef_layout.put.md, request table, row "LabelWidth".
    pub label_width: Option<i32>,
    /// Its UDefFieldId one version ago, 0 = new here.
    ///
    /// Wire name: `LastVersionId`.
    ///
    /// Source: superoffice/contact.udef_layout.put.md, request table, row "LastVersionId".
    pub last_version_id: Option<i32>,
    /// Table that a list is read from: kTableAssoc, kTableContInt and the like.
    ///
    /// Wire name: `ListTableId`.
    ///
    /// Source: superoffice/contact.udef_layout.put.md, request table, row "ListTableId".
    pub list_table_id: Option<i32>,
    /// 0 = no, 1 = yes (must have a value).
    ///
    /// Wire name: `IsMandatory`. Allowed: `0`, `1`.
    ///
    /// Source: superoffice/contact.udef_layout.put.md, request table, row "IsMandatory".
    pub is_mandatory: Option<bool>,
    /// Table that owns it (contact, person, project) - an enum, no tableNumber.
    ///
    /// Wire name: `Type`.
    ///
    /// Source: superoffice/contact.udef_layout.put.md, request table, row "Type".
    pub type_: Option<Cow<'a, str>>,
    /// Line on View Page 1, if MDO flags are OFF. 0 = not shown there.
    ///
    /// Wire name: `Page1LineNo`.
    ///
    /// Source: superoffice/contact.udef_layout.put.md, request table, row "Page1LineNo".
    pub page_1_line_no: Option<i32>,
    /// ID by which programs find the field. Stays the same over versions, like udefIdentity. Write it as
    /// Company.Product.Field; SuperOffice is reserved as Company.
    ///
    /// Wire name: `ProgId`.
    ///
    /// Source: superoffice/contact.udef_layout.put.md, request table, row "ProgId".
    pub prog_id: Option<Cow<'a, str>>,
    /// 0 = read/write, 1 = readonly (never together with mandatory 8-) ).
    ///
    /// Wire name: `IsReadOnly`. Allowed: `0`, `1`.
    ///
    /// Source: superoffice/contact.udef_layout.put.md, request table, row "IsReadOnly".
    pub is_read_only: Option<bool>,
    /// Short name for Archive headings and page 1. If blank, fieldLabel stands there too.
    ///
    /// Wire name: `ShortLabel`.
    ///
    /// Source: superoffice/contact.udef_layout.put.md, request table, row "ShortLabel".
    pub short_label: Option<Cow<'a, str>>,
    /// Place in the tab order, by which fields are processed.
    ///
    /// Wire name: `TabOrder`.
    ///
    /// Source: superoffice/contact.udef_layout.put.md, request table, row "TabOrder".
    pub tab_order: Option<i32>,
    /// Characters of a text field, 0 for any other.
    ///
    /// Wire name: `TextLength`.
    ///
    /// Source: superoffice/contact.udef_layout.put.md, request table, row "TextLength".
    pub text_length: Option<i32>,
    /// Optional tooltip.
    ///
    /// Wire name: `Tooltip`. Optional.
    ///
    /// Source: superoffice/contact.udef_layout.put.md, request table, row "Tooltip".
    pub tooltip: Option<Cow<'a, str>>,
    /// Number of the field that survives layout changes.
    ///
    /// Wire name: `UdefIdentity`.
    ///
    /// Source: superoffice/contact.udef_layout.put.md, request table, row "UdefIdentity".
    pub udef_identity: Option<i32>,
    /// List behind dropdown or listbox.
    ///
    /// Wire name: `UDListDefinitionId`.
    ///
    /// Source: superoffice/contact.udef_layout.put.md, request table, row "UDListDefinitionId".
    pub ud_list_definition_id: Option<i32>,
    /// How it is aligned - 0 = default, left, right, center.
    ///
    /// Wire name: `Justification`.
    ///
    /// Source: superoffice/contact.udef_layout.put.md, request table, row "Justification".
    pub justification: Option<Cow<'a, str>>,
    /// Version of the definition; a new layout raises it for ALL fields.
    ///
    /// Wire name: `Version`.
    ///
    /// Source: superoffice/contact.udef_layout.put.md, request table, row "Version".
    pub version: Option<i32>,
    /// Variable in templates.
    ///
    /// Wire name: `TemplateVariableName`.
    ///
    /// Source: superoffice/contact.udef_layout.put.md, request table, row "TemplateVariableName".
    pub template_variable_name: Option<Cow<'a, str>>,
    /// Is the udef field published?
    ///
    /// Wire name: `HasBeenPublished`.
    ///
    /// Source: superoffice/contact.udef_layout.put.md, request table, row "HasBeenPublished".
    pub has_been_published: Option<bool>,
    /// Name of its MDO list, by UDListDefinitionId and ListTableId. (Read-only).
    ///
    /// Wire name: `MdoListName`.
    ///
    /// Source: superoffice/contact.udef_layout.put.md, request table, row "MdoListName".
    pub mdo_list_name: Option<Cow<'a, str>>,
    /// Wire name: `TableRight`. Declared as `RecurrenceInfo`. The request's documentation does not list it:
    /// it holds what was read, to be sent back.
    ///
    /// Source: superoffice/contact.udef_field_published.get.html, response table, row "TableRight".
    pub table_right: Option<Open<'a>>,
    /// Wire name: `FieldProperties`. Declared as `object`. The request's documentation does not list it: it
    /// holds what was read, to be sent back.
    ///
    /// Source: superoffice/contact.udef_field_published.get.html, response table, row "FieldProperties".
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

impl<'a> Document<'a> for UserDefinedFieldInfo<'a> {
    const ROOT: Root = Root {
        name: name!("item"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::super::STYLE;
}

serde_document!('a UserDefinedFieldInfo);

impl Validate for UserDefinedFieldInfo<'_> {
    fn check(&self, _checker: &mut Checker) {}
}

/// Takes over everything that was read, so that a change of one field loses none of the others.
impl<'a> From<super::list::Response<'a>> for Request<'a> {
    fn from(value: super::list::Response<'a>) -> Self {
        Self {
            items: value.items.into_iter().map(Into::into).collect(),
        }
    }
}

/// Takes over everything that was read, so that a change of one field loses none of the others.
impl<'a> From<ResponseUserDefinedFieldInfo<'a>> for UserDefinedFieldInfo<'a> {
    fn from(value: ResponseUserDefinedFieldInfo<'a>) -> Self {
        Self {
            udef_field_id: value.udef_field_id,
            column_id: value.column_id,
            field_default: value.field_default,
            field_height: value.field_height,
            field_label: value.field_label,
            field_left: value.field_left,
            field_top: value.field_top,
            field_type: value.field_type,
            field_width: value.field_width,
            format_mask: value.format_mask,
            hide_label: value.hide_label,
            is_indexed: value.is_indexed,
            label_height: value.label_height,
            label_left: value.label_left,
            label_top: value.label_top,
            label_width: value.label_width,
            last_version_id: value.last_version_id,
            list_table_id: value.list_table_id,
            is_mandatory: value.is_mandatory,
            type_: value.type_,
            page_1_line_no: value.page_1_line_no,
            prog_id: value.prog_id,
            is_read_only: value.is_read_only,
            short_label: value.short_label,
            tab_order: value.tab_order,
            text_length: value.text_length,
            tooltip: value.tooltip,
            udef_identity: value.udef_identity,
            ud_list_definition_id: value.ud_list_definition_id,
            justification: value.justification,
            version: value.version,
            template_variable_name: value.template_variable_name,
            has_been_published: value.has_been_published,
            mdo_list_name: value.mdo_list_name,
            table_right: value.table_right,
            field_properties: value.field_properties,
            unknown: value.unknown,
        }
    }
}

/// A call of `PUT /api/v1/Contact/UdefLayout`, with all that it takes.
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
    type Connection = super::super::super::Connection;
    const NAME: &'static str = "contact.udef_layout.put";
    const VERB: &'static str = "PUT";
    const PATH: &'static str = "/api/v1/Contact/UdefLayout";
    const IDEMPOTENT: bool = true;
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::super::STYLE)
            .text("api/v1/Contact/UdefLayout")
            .finish()
    }
    fn add_headers(&self, headers: &mut Headers) {
        headers
            .value(
                "If-Unmodified-Since",
                &self.parameters.if_unmodified_since,
                &super::super::super::STYLE,
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

/// The docs list no errors of this method.
///
pub const ERRORS: &[KnownError] = &[];
