// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.imageinfo.put.md

//! Writes the Blob about a contact's picture.
//!
//! The method `PUT /api/v1/Contact/{contactId}/ImageInfo` at
//! `https://{env}.superoffice.com/{customer}`. A success has the HTTP status 200.
//!
//! The request replaces the whole entity, and what is not sent is lost: read it, make the request of
//! the response with `From`, change what is to change, and send it back.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::superoffice::contact::image_info::put::{Call, Parameters, Request};
//! use contactory::superoffice::{Connection, Credentials};
//!
//! let connection = Connection::new("my-env", "my-customer", Credentials::bearer("my-token"));
//! let request = Request::new().blob_id(4711).description("Met at the fair");
//! let call = Call::new(Parameters::new(4711), request);
//! let sent = call.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! let response = Call::read_reply(200, r#"{"BlobId":4711}"#)?;
//! assert_eq!(response.blob_id, Some(4711));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use crate::runtime::{
    Body, Checker, DateTime, Document, Error, ErrorFields, Format, Headers, IntoOwned,
    KnownError, Map, Method, Object, Open, Reader, Reply, Root, Step, Style, Unknown,
    Url, Validate, WriteError, Writer, name, own, serde_document,
};
use std::borrow::Cow;

/// The request of `PUT /api/v1/Contact/{contactId}/ImageInfo`.
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Request<'a> {
    /// Primary key.
    ///
    /// Wire name: `BlobId`.
    ///
    /// Source: superoffice/contact.imageinfo.put.md, request table, row "BlobId".
    pub blob_id: Option<i32>,
    /// Bytes AS STORED, encrypted and/or zipped. Get it right: not every database can tell.
    ///
    /// Wire name: `BlobSize`.
    ///
    /// Source: superoffice/contact.imageinfo.put.md, request table, row "BlobSize".
    pub blob_size: Option<i32>,
    /// The user's own words about it, shown to the user.
    ///
    /// Wire name: `Description`.
    ///
    /// Source: superoffice/contact.imageinfo.put.md, request table, row "Description".
    pub description: Option<Cow<'a, str>>,
    /// Spare field for any use. Should not name a context: that belongs to the BinaryObjectLInk.
    ///
    /// Wire name: `ExtraInfo`.
    ///
    /// Source: superoffice/contact.imageinfo.put.md, request table, row "ExtraInfo".
    pub extra_info: Option<Cow<'a, str>>,
    /// Is the data encrypted.
    ///
    /// Wire name: `IsEncrypted`.
    ///
    /// Source: superoffice/contact.imageinfo.put.md, request table, row "IsEncrypted".
    pub is_encrypted: Option<bool>,
    /// Is the data zipped.
    ///
    /// Wire name: `IsZipped`.
    ///
    /// Source: superoffice/contact.imageinfo.put.md, request table, row "IsZipped".
    pub is_zipped: Option<bool>,
    /// Mime type of the data (image/jpeg).
    ///
    /// Wire name: `MimeType`.
    ///
    /// Source: superoffice/contact.imageinfo.put.md, request table, row "MimeType".
    pub mime_type: Option<Cow<'a, str>>,
    /// Bytes before encryption and/or zipping, as the client gets them.
    ///
    /// Wire name: `OriginalSize`.
    ///
    /// Source: superoffice/contact.imageinfo.put.md, request table, row "OriginalSize".
    pub original_size: Option<i32>,
    /// Creation, in UTC.
    ///
    /// Wire name: `CreatedDate`. Declared as `String`.
    ///
    /// Source: superoffice/contact.imageinfo.put.md, request table, row "CreatedDate".
    pub created_date: Option<DateTime<'a>>,
    /// Last change, in UTC.
    ///
    /// Wire name: `UpdatedDate`. Declared as `String`.
    ///
    /// Source: superoffice/contact.imageinfo.put.md, request table, row "UpdatedDate".
    pub updated_date: Option<DateTime<'a>>,
    /// Who created it; the property is read-only.
    ///
    /// Wire name: `CreatedBy`. Declared as `Associate`.
    ///
    /// Source: superoffice/contact.imageinfo.put.md, request table, row "CreatedBy".
    pub created_by: Option<Open<'a>>,
    /// Who changed it last.
    ///
    /// Wire name: `UpdatedBy`. Declared as `Associate`.
    ///
    /// Source: superoffice/contact.imageinfo.put.md, request table, row "UpdatedBy".
    pub updated_by: Option<Open<'a>>,
    /// What the image or data is: PHOTO, PERSONPHOTO and the like.
    ///
    /// Wire name: `ConceptualType`.
    ///
    /// Source: superoffice/contact.imageinfo.put.md, request table, row "ConceptualType".
    pub conceptual_type: Option<Cow<'a, str>>,
    /// Wire name: `TableRight`. Declared as `RecurrenceInfo`. The request's documentation does not list it:
    /// it holds what was read, to be sent back.
    ///
    /// Source: superoffice/contact.imageinfo.put.md, response table, row "TableRight".
    pub table_right: Option<Open<'a>>,
    /// Wire name: `FieldProperties`. Declared as `object`. The request's documentation does not list it: it
    /// holds what was read, to be sent back.
    ///
    /// Source: superoffice/contact.imageinfo.put.md, response table, row "FieldProperties".
    pub field_properties: Map<'a, Open<'a>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> Request<'a> {
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

impl IntoOwned for Request<'_> {
    type Owned = Request<'static>;
    fn into_owned(self) -> Self::Owned {
        Request {
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

impl<'a> Object<'a> for Request<'a> {
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

impl<'a> Document<'a> for Request<'a> {
    const ROOT: Root = Root {
        name: name!("Request"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::super::STYLE;
}

serde_document!('a Request);

impl Validate for Request<'_> {
    fn check(&self, _checker: &mut Checker) {}
}

/// What `PUT /api/v1/Contact/{contactId}/ImageInfo` takes in its URL and its headers, beside its body.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Parameters<'a> {
    /// Which contact Required.
    ///
    /// Wire name: `contactId`.
    ///
    /// Source: superoffice/contact.imageinfo.put.md, path table, row "contactId".
    pub contact_id: i32,
    /// Refuse with 412 when something has changed since; a date as in RFC 1123.
    ///
    /// Wire name: `If-Unmodified-Since`.
    pub if_unmodified_since: Option<Cow<'a, str>>,
}

impl<'a> Parameters<'a> {
    /// Creates one of what the docs require, with no other field set.
    pub fn new(contact_id: impl Into<i32>) -> Self {
        Self {
            contact_id: contact_id.into(),
            if_unmodified_since: Default::default(),
        }
    }
    /// Sets [`contact_id`](field@Self::contact_id). Which contact Required.
    pub fn contact_id(mut self, value: impl Into<i32>) -> Self {
        self.contact_id = value.into();
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
            contact_id: self.contact_id,
            if_unmodified_since: own(self.if_unmodified_since),
        }
    }
}

impl<'a> Object<'a> for Parameters<'a> {
    const REQUIRED: &'static [(usize, &'static str)] = &[(0, "contactId")];
    fn blank() -> Self {
        Self::new(0_i32)
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.required(0, name!("contactId"), &mut self.contact_id)?;
        reader.value(1, name!("If-Unmodified-Since"), &mut self.if_unmodified_since)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.required(name!("contactId"), &self.contact_id);
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

/// The answer of `PUT /api/v1/Contact/{contactId}/ImageInfo` when it succeeds.
pub type Response<'a> = super::super::super::types::BlobEntity<'a>;

/// Takes over everything that was read, so that a change of one field loses none of the others.
impl<'a> From<Response<'a>> for Request<'a> {
    fn from(value: Response<'a>) -> Self {
        Self {
            blob_id: value.blob_id,
            blob_size: value.blob_size,
            description: value.description,
            extra_info: value.extra_info,
            is_encrypted: value.is_encrypted,
            is_zipped: value.is_zipped,
            mime_type: value.mime_type,
            original_size: value.original_size,
            created_date: value.created_date,
            updated_date: value.updated_date,
            created_by: value.created_by,
            updated_by: value.updated_by,
            conceptual_type: value.conceptual_type,
            table_right: value.table_right,
            field_properties: value.field_properties,
            unknown: value.unknown,
        }
    }
}

/// A call of `PUT /api/v1/Contact/{contactId}/ImageInfo`, with all that it takes.
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
    const NAME: &'static str = "contact.image_info.put";
    const VERB: &'static str = "PUT";
    const PATH: &'static str = "/api/v1/Contact/{contactId}/ImageInfo";
    const IDEMPOTENT: bool = true;
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::super::STYLE)
            .text("api/v1/Contact/")
            .step(&self.parameters.contact_id)
            .text("/ImageInfo")
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
