// Written by `cargo xtask regen` from specs/planfix. Do not edit.
// Page: planfix/en/contact.add.html
// Page: planfix/en/contact.delete.txt
// Page: planfix/en/contact.get.txt
// Page: planfix/en/contact.getGroupList.html
// Page: planfix/en/contact.getList.txt
// Page: planfix/en/contact.getPhoneTypes.html
// Page: planfix/en/contact.managePlanfixAccess.html
// Page: planfix/en/contact.update.html
// Page: planfix/en/contact.updateContractors.txt
// Page: planfix/en/contact.updateCustomData.html
// Page: planfix/en/contact.updateUserInfo.html
// Page: planfix/ru/authentication.md
// Page: planfix/ru/contact.add.md
// Page: planfix/ru/contact.delete.md
// Page: planfix/ru/contact.get.html
// Page: planfix/ru/contact.getFilterList.html
// Page: planfix/ru/contact.getGroupList.md
// Page: planfix/ru/contact.getList.html
// Page: planfix/ru/contact.getPhoneTypes.md
// Page: planfix/ru/contact.managePlanfixAccess.md
// Page: planfix/ru/contact.update.md
// Page: planfix/ru/contact.updateContractors.md
// Page: planfix/ru/contact.updateCustomData.md
// Page: planfix/ru/contact.updateUserInfo.html

//! Planfix XML API v1
//!
//! Endpoint: `https://api.planfix.com/xml/`.
//!
//! HTTP Basic with the API key as user and a token as password; or auth.login, whose sid is valid for
//! one hour
//!
//! On the wire it is XML. The JSON of these types is ours: the vendor never sees it.
#![allow(
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::too_many_arguments
)]

/// How the vendor writes.
pub(crate) const STYLE: crate::runtime::Style = crate::runtime::Style {
    boolean: crate::runtime::Spelling {
        yes: "1",
        no: "0",
    },
    empty_is_none: true,
    empty_arrays: false,
};

/// The forms of a date that the vendor takes.
pub const DATE_FORMS: &[&str] = &["dd-mm-yyyy", "dd-mm-yyyy HH:MM"];

#[rustfmt::skip]
pub mod enums;
#[rustfmt::skip]
pub mod types;
#[rustfmt::skip]
pub mod errors;
pub use errors::ErrorCode;
#[rustfmt::skip]
mod envelope;
#[rustfmt::skip]
mod connection;
pub use connection::{Connection, Credentials};
pub use envelope::Envelope;
#[rustfmt::skip]
pub mod auth;
#[rustfmt::skip]
pub mod contact;
