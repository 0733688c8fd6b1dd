// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.default.get.md

//! The method `GET /api/v1/Contact/default`.
//!
//! A fresh ContactEntity with its defaults.
//!
//! Called as `GET /api/v1/Contact/default` at `https://{env}.superoffice.com/{customer}`.
//!
//! Success: HTTP 200.

use crate::runtime::{Error, ErrorFields, KnownError};
pub use super::super::super::types::{Email, Fax, Interest, Person, Phone, Url};

/// What comes back when `GET /api/v1/Contact/default` succeeds.
pub type Response<'a> = super::super::super::types::ContactEntity<'a>;

/// The errors that the docs list for this method.
pub const ERRORS: &[KnownError] = &[];

/// Reads a reply: the response, or the error that the vendor reports.
///
/// # Errors
/// Everything that is no success: an error of the vendor, a status that says so, a body that cannot be read.
pub fn read_reply(status: u16, body: &str) -> Result<Response<'_>, Error> {
    crate::runtime::read_http_status(
        status,
        body,
        ERRORS,
        &ErrorFields {
            code: "ErrorType",
            message: "ErrorMessage",
        },
    )
}
