// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.udef_field_type.post.html

//! Gives a user-defined field of ContactEntity, found by prog-id or label, another type.
//!
//! The method `POST /api/v1/Contact/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType}` at
//! `https://{env}.superoffice.com/{customer}`. A success has the HTTP status 200.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::superoffice::contact::udef_layout::change_to::post::{Request, UdefFieldType};
//! use contactory::superoffice::{Connection, Credentials};
//!
//! let connection = Connection::new("my-env", "my-customer", Credentials::bearer("my-token"));
//! let request = Request::new("progid-or-label", UdefFieldType::Number).is_indexed(true);
//! let sent = request.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! let response = Request::read_reply(200, r#"{"UDefFieldId":4711}"#)?;
//! assert_eq!(response.udef_field_id, Some(4711));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Errors
//!
//! The docs list one error of this method: see [`ERRORS`]. Where an answer reports one of them,
//! [`ApiError::known`](crate::runtime::ApiError::known) is its entry.

use crate::runtime::{
    Checker, Document, Error, ErrorFields, IntoOwned, KnownError, Method, Object, One,
    Reader, Reply, Root, Step, Style, Url, Validate, Writer, name, own, rule,
    serde_document,
};
use std::borrow::Cow;
pub use super::super::super::super::enums::UdefFieldType;

/// The request of `POST /api/v1/Contact/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType}`: all of it
/// stands in the URL.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Request<'a> {
    /// Identity of the udef field, its prog-id (case matters) or its label. Required.
    ///
    /// Wire name: `progidOrLabel`.
    ///
    /// Source: superoffice/contact.udef_field_type.post.html, path table, row "progidOrLabel".
    pub progid_or_label: Cow<'a, str>,
    /// Type that the field gets. Required.
    ///
    /// Wire name: `fieldType`. Declared as `Enum: Number, ShortText, LongText, Date, UnlimitedDate,
    /// Checkbox, List, Decimal`. Allowed: `Number`, `ShortText`, `LongText`, `Date`, `UnlimitedDate`,
    /// `Checkbox`, `List`, `Decimal`.
    ///
    /// Source: superoffice/contact.udef_field_type.post.html, path table, row "fieldType".
    pub field_type: UdefFieldType<'a>,
    /// Keep the data in an indexed column? Default no.
    ///
    /// Wire name: `isIndexed`. Default: `no`.
    ///
    /// Source: superoffice/contact.udef_field_type.post.html, query table, row "isIndexed".
    pub is_indexed: Option<bool>,
}

impl<'a> Request<'a> {
    /// Creates one of what the docs require, with no other field set.
    pub fn new(
        progid_or_label: impl Into<Cow<'a, str>>,
        field_type: impl Into<UdefFieldType<'a>>,
    ) -> Self {
        Self {
            progid_or_label: progid_or_label.into(),
            field_type: field_type.into(),
            is_indexed: Default::default(),
        }
    }
    /// Sets [`progid_or_label`](field@Self::progid_or_label). Identity of the udef field, its prog-id (case
    /// matters) or its label. Required.
    pub fn progid_or_label(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.progid_or_label = value.into();
        self
    }
    /// Sets [`field_type`](field@Self::field_type). Type that the field gets. Required. Allowed: `Number`,
    /// `ShortText`, `LongText`, `Date`, `UnlimitedDate`, `Checkbox`, `List`, `Decimal`.
    pub fn field_type(mut self, value: impl Into<UdefFieldType<'a>>) -> Self {
        self.field_type = value.into();
        self
    }
    /// Sets [`is_indexed`](field@Self::is_indexed). Keep the data in an indexed column? Default no.
    /// Default: `no`.
    pub fn is_indexed(mut self, value: impl Into<bool>) -> Self {
        self.is_indexed = Some(value.into());
        self
    }
}

impl IntoOwned for Request<'_> {
    type Owned = Request<'static>;
    fn into_owned(self) -> Self::Owned {
        Request {
            progid_or_label: own(self.progid_or_label),
            field_type: own(self.field_type),
            is_indexed: self.is_indexed,
        }
    }
}

impl<'a> Object<'a> for Request<'a> {
    const REQUIRED: &'static [(usize, &'static str)] = &[
        (0, "progidOrLabel"),
        (1, "fieldType"),
    ];
    fn blank() -> Self {
        Self::new("", "")
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.required(0, name!("progidOrLabel"), &mut self.progid_or_label)?;
        reader.required(1, name!("fieldType"), &mut self.field_type)?;
        reader.value(2, name!("isIndexed"), &mut self.is_indexed)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.required(name!("progidOrLabel"), &self.progid_or_label);
        writer.required(name!("fieldType"), &self.field_type);
        writer.value(name!("isIndexed"), &self.is_indexed);
    }
}

impl<'a> Document<'a> for Request<'a> {
    const ROOT: Root = Root {
        name: name!("request"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::super::super::STYLE;
}

serde_document!('a Request);

impl Validate for Request<'_> {
    fn check(&self, checker: &mut Checker) {
        checker
            .required(
                &self.progid_or_label,
                rule!(
                    "progidOrLabel", Required,
                    "superoffice/contact.udef_field_type.post.html, path table, row \"progidOrLabel\""
                ),
            );
        checker
            .required(
                &self.field_type,
                rule!(
                    "fieldType", Required,
                    "superoffice/contact.udef_field_type.post.html, path table, row \"fieldType\""
                ),
            );
        checker
            .known(
                &One(&self.field_type),
                rule!(
                    "fieldType", Allowed(UdefFieldType::KNOWN),
                    "superoffice/contact.udef_field_type.post.html, path table, row \"fieldType\"",
                    Warning
                ),
            );
    }
}

/// The answer of `POST /api/v1/Contact/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType}` when it
/// succeeds.
pub type Response<'a> = super::super::super::super::types::UserDefinedFieldInfo<'a>;

impl Method for Request<'_> {
    type Response<'a> = Response<'a>;
    type Connection = super::super::super::super::Connection;
    const NAME: &'static str = "contact.udef_layout.change_to.post";
    const VERB: &'static str = "POST";
    const PATH: &'static str = "/api/v1/Contact/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType}";
    const IDEMPOTENT: bool = false;
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::super::super::STYLE)
            .text("api/v1/Contact/UdefLayout/")
            .step(&self.progid_or_label)
            .text("/ChangeTo/")
            .step(&self.field_type)
            .value("isIndexed", &self.is_indexed)
            .finish()
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
/// | 404 | ContactEntity not found. |
pub const ERRORS: &[KnownError] = &[
    KnownError {
        status: Some(404),
        text: "ContactEntity not found.",
        ..KnownError::NOTHING
    },
];
