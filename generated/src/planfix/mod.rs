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

//! Planfix XML API v1.
//!
//! Endpoint: `https://api.planfix.com/xml/`.
//!
//! Authentication: HTTP Basic with the API key as user and a token as password; or auth.login, whose
//! sid is valid for one hour.
//!
//! On the wire it is XML. The JSON of these types is ours: the vendor never sees it.
//!
//! # Connection
//!
//! ```
//! use contactory::planfix::{Connection, Credentials};
//!
//! let connection = Connection::new("my-account", Credentials::token("my-api-key", "my-token"));
//! ```
//!
//! Each method's module has a `Request` to fill in and a `Response` to read; where a call takes something in its
//! URL beside a body, a `Call` holds both. What makes the call of it, and reads its answer, is
//! [`Method`](crate::runtime::Method). Calls are sent by any HTTP client; `BlockingClient` and `AsyncClient` of
//! [`runtime`](crate::runtime) do so with retries, logins and pages.
//!
//! # Methods
//!
//! | Module | Method | What it does |
//! |---|---|---|
//! | [`auth::login`](mod@auth::login) | `auth.login` | Opens a session with the name and the password of a user. |
//! | [`contact::add`](mod@contact::add) | `contact.add` | Creates a contact. |
//! | [`contact::delete`](mod@contact::delete) | `contact.delete` | Deletes a contact, for callers with the right to do so. |
//! | [`contact::get`](mod@contact::get) | `contact.get` | Reads a customer's data. |
//! | [`contact::get_filter_list`](mod@contact::get_filter_list) | `contact.getFilterList` | Lists the filters with which the caller can call contact.getList. |
//! | [`contact::get_group_list`](mod@contact::get_group_list) | `contact.getGroupList` | Lists the contact groups. |
//! | [`contact::get_list`](mod@contact::get_list) | `contact.getList` | Lists contacts. |
//! | [`contact::get_phone_types`](mod@contact::get_phone_types) | `contact.getPhoneTypes` | Lists the kinds of phone numbers. |
//! | [`contact::manage_planfix_access`](mod@contact::manage_planfix_access) | `contact.managePlanfixAccess` | Opens or closes the way into the system for a contact. Administrators only. |
//! | [`contact::update`](mod@contact::update) | `contact.update` | Changes a customer's data. |
//! | [`contact::update_contractors`](mod@contact::update_contractors) | `contact.updateContractors` | Changes the companies that a contact belongs to. |
//! | [`contact::update_custom_data`](mod@contact::update_custom_data) | `contact.updateCustomData` | Changes nothing but custom fields of a contact. For users to whom contact.update is denied while these fields are open to them. |
//! | [`contact::update_user_info`](mod@contact::update_user_info) | `contact.updateUserInfo` | Changes how a user signs in. |
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
