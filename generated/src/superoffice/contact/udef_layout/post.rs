// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.udef_layout.post.md

//! Puts a new field into the current layout of ContactEntity's user-defined fields.
//!
//! The method `POST /api/v1/Contact/UdefLayout` at `https://{env}.superoffice.com/{customer}`. A
//! success has the HTTP status 200.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::superoffice::contact::udef_layout::post::{Request, UdefFieldType};
//! use contactory::superoffice::{Connection, Credentials};
//!
//! let connection = Connection::new("my-env", "my-customer", Credentials::bearer("my-token"));
//! let request = Request::new(UdefFieldType::Number);
//! let sent = request.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! let response = Request::read_reply(200, r#"{"UDefFieldId":4711}"#)?;
//! assert_eq!(response.udef_field_id, Some(4711));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use crate::runtime::{
    Checker, Document, Error, ErrorFields, IntoOwned, KnownError, Method, Object, One,
    Reader, Reply, Root, Step, Style, Url, Validate, Writer, name, own, rule,
    serde_document,
};
pub use super::super::super::enums::UdefFieldType;

/// The request of `POST /api/v1/Contact/UdefLayout`: all of it stands in the URL.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Request<'a> {
    /// Required Type of the new field.
    ///
    /// Wire name: `udefFieldType`. Declared as `Enum: Number, ShortText, LongText, Date, UnlimitedDate,
    /// Checkbox, List, Decimal`. Required. Allowed: `Number`, `ShortText`, `LongText`, `Date`,
    /// `UnlimitedDate`, `Checkbox`, `List`, `Decimal`.
    ///
    /// Source: superoffice/contact.udef_layout.post.md, query table, row "udefFieldType".
    pub udef_field_type: UdefFieldType<'a>,
}

impl<'a> Request<'a> {
    /// Creates one of what the docs require, with no other field set.
    pub fn new(udef_field_type: impl Into<UdefFieldType<'a>>) -> Self {
        Self {
            udef_field_type: udef_field_type.into(),
        }
    }
    /// Sets [`udef_field_type`](field@Self::udef_field_type). Required Type of the new field. Required.
    /// Allowed: `Number`, `ShortText`, `LongText`, `Date`, `UnlimitedDate`, `Checkbox`, `List`, `Decimal`.
    pub fn udef_field_type(mut self, value: impl Into<UdefFieldType<'a>>) -> Self {
        self.udef_field_type = value.into();
        self
    }
}

impl IntoOwned for Request<'_> {
    type Owned = Request<'static>;
    fn into_owned(self) -> Self::Owned {
        Request {
            udef_field_type: own(self.udef_field_type),
        }
    }
}

impl<'a> Object<'a> for Request<'a> {
    const REQUIRED: &'static [(usize, &'static str)] = &[(0, "udefFieldType")];
    fn blank() -> Self {
        Self::new("")
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.required(0, name!("udefFieldType"), &mut self.udef_field_type)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.required(name!("udefFieldType"), &self.udef_field_type);
    }
}

impl<'a> Document<'a> for Request<'a> {
    const ROOT: Root = Root {
        name: name!("request"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::super::STYLE;
}

serde_document!('a Request);

impl Validate for Request<'_> {
    fn check(&self, checker: &mut Checker) {
        checker
            .required(
                &self.udef_field_type,
                rule!(
                    "udefFieldType", Required,
                    "superoffice/contact.udef_layout.post.md, query table, row \"udefFieldType\""
                ),
            );
        checker
            .known(
                &One(&self.udef_field_type),
                rule!(
                    "udefFieldType", Allowed(UdefFieldType::KNOWN),
                    "superoffice/contact.udef_layout.post.md, query table, row \"udefFieldType\"",
                    Warning
                ),
            );
    }
}

/// The answer of `POST /api/v1/Contact/UdefLayout` when it succeeds.
pub type Response<'a> = super::super::super::types::UserDefinedFieldInfo<'a>;

impl Method for Request<'_> {
    type Response<'a> = Response<'a>;
    type Connection = super::super::super::Connection;
    const NAME: &'static str = "contact.udef_layout.post";
    const VERB: &'static str = "POST";
    const PATH: &'static str = "/api/v1/Contact/UdefLayout";
    const IDEMPOTENT: bool = false;
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::super::STYLE)
            .text("api/v1/Contact/UdefLayout")
            .required("udefFieldType", &self.udef_field_type)
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

/// The docs list no errors of this method.
///
pub const ERRORS: &[KnownError] = &[];
