// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.merge.post.html

//! Makes one contact of two.
//!
//! The method `POST /api/v1/Contact/{sourceContactId}/MergeTo/{destinationContactId}` at
//! `https://{env}.superoffice.com/{customer}`. A success has the HTTP status 204.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::superoffice::contact::merge_to::post::Request;
//! use contactory::superoffice::{Connection, Credentials};
//!
//! let connection = Connection::new("my-env", "my-customer", Credentials::bearer("my-token"));
//! let request = Request::new(4711, 4711)
//!     .merge_identical_persons(true)
//!     .replace_empty_fields_on_destination(true);
//! let sent = request.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! Request::read_reply(204, "")?; // Nothing comes back but success.
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use crate::runtime::{
    Checker, Document, Error, ErrorFields, IntoOwned, KnownError, Method, Object, Reader,
    Reply, Root, Step, Style, Url, Validate, Writer, name, serde_document,
};

/// The request of `POST /api/v1/Contact/{sourceContactId}/MergeTo/{destinationContactId}`: all of it
/// stands in the URL.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Request {
    /// Contact that goes into the other and is gone afterwards. Required.
    ///
    /// Wire name: `sourceContactId`.
    ///
    /// Source: superoffice/contact.merge.post.html, path table, row "sourceContactId".
    pub source_contact_id: i32,
    /// Contact that remains Required.
    ///
    /// Wire name: `destinationContactId`.
    ///
    /// Source: superoffice/contact.merge.post.html, path table, row "destinationContactId".
    pub destination_contact_id: i32,
    /// Merge people of equal names.
    ///
    /// Wire name: `mergeIdenticalPersons`.
    ///
    /// Source: superoffice/contact.merge.post.html, query table, row "mergeIdenticalPersons".
    pub merge_identical_persons: Option<bool>,
    /// If true, what is empty in the destination is filled from the source.
    ///
    /// Wire name: `replaceEmptyFieldsOnDestination`.
    ///
    /// Source: superoffice/contact.merge.post.html, query table, row "replaceEmptyFieldsOnDestination".
    pub replace_empty_fields_on_destination: Option<bool>,
}

impl Request {
    /// Creates one of what the docs require, with no other field set.
    pub fn new(
        source_contact_id: impl Into<i32>,
        destination_contact_id: impl Into<i32>,
    ) -> Self {
        Self {
            source_contact_id: source_contact_id.into(),
            destination_contact_id: destination_contact_id.into(),
            merge_identical_persons: Default::default(),
            replace_empty_fields_on_destination: Default::default(),
        }
    }
    /// Sets [`source_contact_id`](field@Self::source_contact_id). Contact that goes into the other and is
    /// gone afterwards. Required.
    pub fn source_contact_id(mut self, value: impl Into<i32>) -> Self {
        self.source_contact_id = value.into();
        self
    }
    /// Sets [`destination_contact_id`](field@Self::destination_contact_id). Contact that remains Required.
    pub fn destination_contact_id(mut self, value: impl Into<i32>) -> Self {
        self.destination_contact_id = value.into();
        self
    }
    /// Sets [`merge_identical_persons`](field@Self::merge_identical_persons). Merge people of equal names.
    pub fn merge_identical_persons(mut self, value: impl Into<bool>) -> Self {
        self.merge_identical_persons = Some(value.into());
        self
    }
    /// Sets [`replace_empty_fields_on_destination`](field@Self::replace_empty_fields_on_destination). If
    /// true, what is empty in the destination is filled from the source.
    pub fn replace_empty_fields_on_destination(
        mut self,
        value: impl Into<bool>,
    ) -> Self {
        self.replace_empty_fields_on_destination = Some(value.into());
        self
    }
}

impl IntoOwned for Request {
    type Owned = Request;
    fn into_owned(self) -> Self::Owned {
        self
    }
}

impl<'a> Object<'a> for Request {
    const REQUIRED: &'static [(usize, &'static str)] = &[
        (0, "sourceContactId"),
        (1, "destinationContactId"),
    ];
    fn blank() -> Self {
        Self::new(0_i32, 0_i32)
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.required(0, name!("sourceContactId"), &mut self.source_contact_id)?;
        reader
            .required(
                1,
                name!("destinationContactId"),
                &mut self.destination_contact_id,
            )?;
        reader
            .value(
                2,
                name!("mergeIdenticalPersons"),
                &mut self.merge_identical_persons,
            )?;
        reader
            .value(
                3,
                name!("replaceEmptyFieldsOnDestination"),
                &mut self.replace_empty_fields_on_destination,
            )
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.required(name!("sourceContactId"), &self.source_contact_id);
        writer.required(name!("destinationContactId"), &self.destination_contact_id);
        writer.value(name!("mergeIdenticalPersons"), &self.merge_identical_persons);
        writer
            .value(
                name!("replaceEmptyFieldsOnDestination"),
                &self.replace_empty_fields_on_destination,
            );
    }
}

impl Document<'_> for Request {
    const ROOT: Root = Root {
        name: name!("request"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::super::STYLE;
}

serde_document!(Request);

impl Validate for Request {
    fn check(&self, _checker: &mut Checker) {}
}

/// A success of `POST /api/v1/Contact/{sourceContactId}/MergeTo/{destinationContactId}` has no content.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Response {}

impl Response {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl IntoOwned for Response {
    type Owned = Response;
    fn into_owned(self) -> Self::Owned {
        self
    }
}

impl<'a> Object<'a> for Response {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, _reader: &mut R) -> Step {
        Ok(())
    }
    fn write<W: Writer>(&self, _writer: &mut W) {}
}

impl Document<'_> for Response {
    const ROOT: Root = Root {
        name: name!("response"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::super::STYLE;
}

serde_document!(Response);

impl Method for Request {
    type Response<'a> = Response;
    type Connection = super::super::super::Connection;
    const NAME: &'static str = "contact.merge_to.post";
    const VERB: &'static str = "POST";
    const PATH: &'static str = "/api/v1/Contact/{sourceContactId}/MergeTo/{destinationContactId}";
    const IDEMPOTENT: bool = false;
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::super::STYLE)
            .text("api/v1/Contact/")
            .step(&self.source_contact_id)
            .text("/MergeTo/")
            .step(&self.destination_contact_id)
            .value("mergeIdenticalPersons", &self.merge_identical_persons)
            .value(
                "replaceEmptyFieldsOnDestination",
                &self.replace_empty_fields_on_destination,
            )
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
