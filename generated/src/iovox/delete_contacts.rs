// Written by `cargo xtask regen` from specs/iovox. Do not edit.
// Page: iovox/deleteContacts.html

//! Removes contact(s), several at once.
//!
//! The method `deleteContacts`, called as `DELETE
//! https://api.iovox.com:444/Contacts?v=3&method=deleteContacts&contact_ids=100A,200B`. A success has
//! the HTTP status 204.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::iovox::delete_contacts::Request;
//! use contactory::iovox::{Connection, Credentials};
//!
//! let connection = Connection::new(Credentials::key("my-username", "my-secure-key"));
//! let request = Request::new("contact-ids").rm_rules(true).rm_if_user(true);
//! let sent = request.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! Request::read_reply(204, "")?; // Nothing comes back but success.
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Errors
//!
//! The docs list 9 errors of this method: see [`ERRORS`]. Where an answer reports one of them,
//! [`ApiError::known`](crate::runtime::ApiError::known) is its entry.

use crate::runtime::{
    Checker, Document, Error, ErrorFields, IntoOwned, KnownError, Method, Object, Reader,
    Reply, Root, Step, Style, Url, Validate, Writer, name, own, rule, serde_document,
};
use std::borrow::Cow;

/// The request of `deleteContacts`: all of it stands in the URL.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Request<'a> {
    /// Contact IDs to remove, a comma delimited list.
    ///
    /// Wire name: `contact_ids`. Required.
    ///
    /// Source: iovox/deleteContacts.html, query table, row "contact_ids".
    pub contact_ids: Cow<'a, str>,
    /// TRUE/FALSE. TRUE: custom Rule Templates that hold details of the contact are deleted and taken off
    /// their Links; where such details fix a variable rule, its template is detached from Links that use
    /// them. FALSE: details that Rules or Templates still need are an error.
    ///
    /// Wire name: `rm_rules`. Optional. Default: `FALSE`. Allowed: `TRUE`, `FALSE`.
    ///
    /// Source: iovox/deleteContacts.html, query table, row "rm_rules".
    pub rm_rules: Option<bool>,
    /// TRUE/FALSE. TRUE: the user account of the contact goes with it. FALSE: a contact with a user account
    /// is an error.
    ///
    /// Wire name: `rm_if_user`. Optional. Default: `FALSE`. Allowed: `TRUE`, `FALSE`.
    ///
    /// Source: iovox/deleteContacts.html, query table, row "rm_if_user".
    pub rm_if_user: Option<bool>,
}

impl<'a> Request<'a> {
    /// Creates one of what the docs require, with no other field set.
    pub fn new(contact_ids: impl Into<Cow<'a, str>>) -> Self {
        Self {
            contact_ids: contact_ids.into(),
            rm_rules: Default::default(),
            rm_if_user: Default::default(),
        }
    }
    /// Sets [`contact_ids`](field@Self::contact_ids). Contact IDs to remove, a comma delimited list.
    /// Required.
    pub fn contact_ids(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.contact_ids = value.into();
        self
    }
    /// Sets [`rm_rules`](field@Self::rm_rules). TRUE/FALSE. Optional. Default: `FALSE`. Allowed: `TRUE`,
    /// `FALSE`.
    pub fn rm_rules(mut self, value: impl Into<bool>) -> Self {
        self.rm_rules = Some(value.into());
        self
    }
    /// Sets [`rm_if_user`](field@Self::rm_if_user). TRUE/FALSE. Optional. Default: `FALSE`. Allowed:
    /// `TRUE`, `FALSE`.
    pub fn rm_if_user(mut self, value: impl Into<bool>) -> Self {
        self.rm_if_user = Some(value.into());
        self
    }
}

impl IntoOwned for Request<'_> {
    type Owned = Request<'static>;
    fn into_owned(self) -> Self::Owned {
        Request {
            contact_ids: own(self.contact_ids),
            rm_rules: self.rm_rules,
            rm_if_user: self.rm_if_user,
        }
    }
}

impl<'a> Object<'a> for Request<'a> {
    const REQUIRED: &'static [(usize, &'static str)] = &[(0, "contact_ids")];
    fn blank() -> Self {
        Self::new("")
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.required(0, name!("contact_ids"), &mut self.contact_ids)?;
        reader.value(1, name!("rm_rules"), &mut self.rm_rules)?;
        reader.value(2, name!("rm_if_user"), &mut self.rm_if_user)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.required(name!("contact_ids"), &self.contact_ids);
        writer.value(name!("rm_rules"), &self.rm_rules);
        writer.value(name!("rm_if_user"), &self.rm_if_user);
    }
}

impl<'a> Document<'a> for Request<'a> {
    const ROOT: Root = Root {
        name: name!("request"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a Request);

impl Validate for Request<'_> {
    fn check(&self, checker: &mut Checker) {
        checker
            .required(
                &self.contact_ids,
                rule!(
                    "contact_ids", Required,
                    "iovox/deleteContacts.html, query table, row \"contact_ids\""
                ),
            );
    }
}

/// A success of `deleteContacts` has no content.
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
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!(Response);

impl Method for Request<'_> {
    type Response<'a> = Response;
    type Connection = super::Connection;
    const NAME: &'static str = "deleteContacts";
    const VERB: &'static str = "DELETE";
    const PATH: &'static str = "/Contacts";
    const IDEMPOTENT: bool = true;
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::STYLE)
            .text("Contacts")
            .fixed("v", "3")
            .fixed("method", "deleteContacts")
            .required("contact_ids", &self.contact_ids)
            .value("rm_rules", &self.rm_rules)
            .value("rm_if_user", &self.rm_if_user)
            .finish()
    }
    fn from_reply<'a>(reply: Reply<'a>) -> Result<Self::Response<'a>, Error> {
        crate::runtime::read_error_list(
            reply,
            ERRORS,
            &ErrorFields {
                code: "",
                message: "",
            },
        )
    }
}

/// The errors that the docs list for this method.
///
/// | Status | Text | What the docs advise |
/// | --- | --- | --- |
/// | 400 | API Version Empty | Give the query parameter v a value |
/// | 400 | API Version Invalid | Check the value of v |
/// | 400 | Request Method must be DELETE. x attempted | Send it with DELETE instead of x |
/// | 400 | Remove If User Invalid | Send TRUE or FALSE as rm_if_user, or leave it out (FALSE) |
/// | 400 | Contact IDs Empty | Send one of the contact_ids or more |
/// | 400 | Contact ID x of y does not exist | Send a contact_id that exists for contact x (item) of y (total) |
/// | 400 | Contact x of y is used in Rules or Rule Templates | Leave out contact x (item) of y (total), or set rm_rules to TRUE |
/// | 400 | Contact x of y has a user account | Leave out contact x (item) of y (total), or set rm_if_user to TRUE |
/// | 500 | Internal Server Error | Try again later |
pub const ERRORS: &[KnownError] = &[
    KnownError {
        status: Some(400),
        text: "API Version Empty",
        resolution: "Give the query parameter v a value",
        category: "Error Result",
        ..KnownError::NOTHING
    },
    KnownError {
        status: Some(400),
        text: "API Version Invalid",
        resolution: "Check the value of v",
        category: "Error Result",
        ..KnownError::NOTHING
    },
    KnownError {
        status: Some(400),
        text: "Request Method must be DELETE. x attempted",
        resolution: "Send it with DELETE instead of x",
        category: "Error Result",
        parameters: &["x"],
        ..KnownError::NOTHING
    },
    KnownError {
        status: Some(400),
        text: "Remove If User Invalid",
        resolution: "Send TRUE or FALSE as rm_if_user, or leave it out (FALSE)",
        category: "Error Result",
        ..KnownError::NOTHING
    },
    KnownError {
        status: Some(400),
        text: "Contact IDs Empty",
        resolution: "Send one of the contact_ids or more",
        category: "Error Result",
        ..KnownError::NOTHING
    },
    KnownError {
        status: Some(400),
        text: "Contact ID x of y does not exist",
        resolution: "Send a contact_id that exists for contact x (item) of y (total)",
        category: "Error Result",
        parameters: &["x", "y"],
        ..KnownError::NOTHING
    },
    KnownError {
        status: Some(400),
        text: "Contact x of y is used in Rules or Rule Templates",
        resolution: "Leave out contact x (item) of y (total), or set rm_rules to TRUE",
        category: "Error Result",
        parameters: &["x", "y"],
        ..KnownError::NOTHING
    },
    KnownError {
        status: Some(400),
        text: "Contact x of y has a user account",
        resolution: "Leave out contact x (item) of y (total), or set rm_if_user to TRUE",
        category: "Error Result",
        parameters: &["x", "y"],
        ..KnownError::NOTHING
    },
    KnownError {
        status: Some(500),
        text: "Internal Server Error",
        resolution: "Try again later",
        category: "Error Result",
        ..KnownError::NOTHING
    },
];
