// Written by `cargo xtask regen` from specs/iovox. Do not edit.
// Page: iovox/deleteContacts.html

//! `deleteContacts`.
//!
//! Parameters of the querystring
//!
//! Called as `DELETE
//! https://api.iovox.com:444/Contacts?v=3&method=deleteContacts&contact_ids=100A,200B` at
//! `https://api.iovox.com:444/`.
//!
//! The docs list the errors in [`ERRORS`].
//!
//! In the query: `v`: Version of the API. Declared as `INTEGER`. Required.
//!
//! In the query: `contact_ids`: Contact IDs to remove, a comma delimited list. Declared as `STRING`.
//! Required.
//!
//! In the query: `rm_rules`: TRUE/FALSE. TRUE: custom Rule Templates that hold details of the contact
//! are deleted and taken off their Links; where such details fix a variable rule, its template is
//! detached from Links that use them. FALSE: details that Rules or Templates still need are an error.
//! Declared as `BOOLEAN`. Optional. Default: `FALSE`. Allowed: `TRUE`, `FALSE`.
//!
//! In the query: `rm_if_user`: TRUE/FALSE. TRUE: the user account of the contact goes with it. FALSE: a
//! contact with a user account is an error. Declared as `BOOLEAN`. Optional. Default: `FALSE`. Allowed:
//! `TRUE`, `FALSE`.

use crate::runtime::{
    Document, Error, ErrorFields, IntoOwned, KnownError, Object, Reader, Root, Step,
    Style, Writer, name,
};

/// A success of `deleteContacts` has no content.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Response {}

impl Response {
    /// Nothing is set.
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

/// The errors that the docs list for this method.
pub const ERRORS: &[KnownError] = &[
    KnownError {
        status: Some(400),
        code: "",
        text: "API Version Empty",
        parameters: &[],
        resolution: "Give the query parameter v a value",
    },
    KnownError {
        status: Some(400),
        code: "",
        text: "API Version Invalid",
        parameters: &[],
        resolution: "Check the value of v",
    },
    KnownError {
        status: Some(400),
        code: "",
        text: "Request Method must be DELETE. x attempted",
        parameters: &["x"],
        resolution: "Send it with DELETE instead of x",
    },
    KnownError {
        status: Some(400),
        code: "",
        text: "Remove If User Invalid",
        parameters: &[],
        resolution: "Send TRUE or FALSE as rm_if_user, or leave it out (FALSE)",
    },
    KnownError {
        status: Some(400),
        code: "",
        text: "Contact IDs Empty",
        parameters: &[],
        resolution: "Send one of the contact_ids or more",
    },
    KnownError {
        status: Some(400),
        code: "",
        text: "Contact ID x of y does not exist",
        parameters: &["x", "y"],
        resolution: "Send a contact_id that exists for contact x (item) of y (total)",
    },
    KnownError {
        status: Some(400),
        code: "",
        text: "Contact x of y is used in Rules or Rule Templates",
        parameters: &["x", "y"],
        resolution: "Leave out contact x (item) of y (total), or set rm_rules to TRUE",
    },
    KnownError {
        status: Some(400),
        code: "",
        text: "Contact x of y has a user account",
        parameters: &["x", "y"],
        resolution: "Leave out contact x (item) of y (total), or set rm_if_user to TRUE",
    },
    KnownError {
        status: Some(500),
        code: "",
        text: "Internal Server Error",
        parameters: &[],
        resolution: "Try again later",
    },
];

/// Reads a reply: the response, or the error that the vendor reports.
///
/// # Errors
/// Everything that is no success: an error of the vendor, a status that says so, a body that cannot be read.
pub fn read_reply(status: u16, body: &str) -> Result<Response, Error> {
    crate::runtime::read_error_list(
        status,
        body,
        ERRORS,
        &ErrorFields {
            code: "",
            message: "",
        },
    )
}
