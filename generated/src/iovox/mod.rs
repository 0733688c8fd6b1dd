// Written by `cargo xtask regen` from specs/iovox. Do not edit.
// Page: iovox/createContacts.html
// Page: iovox/deleteContacts.html
// Page: iovox/getContactDetails.html
// Page: iovox/getContacts.html
// Page: iovox/notes/createContacts.md
// Page: iovox/notes/getContactDetails.md
// Page: iovox/notes/getContacts.md
// Page: iovox/updateContacts.html

//! iovox API v3.
//!
//! Endpoint: `https://api.iovox.com:444/`.
//!
//! Authentication: the headers username and secureKey.
//!
//! Every call has `v=3` in its query.
//!
//! On the wire it is XML. The JSON of these types is ours: the vendor never sees it.
//!
//! # Connection
//!
//! ```
//! use contactory::iovox::{Connection, Credentials};
//!
//! let connection = Connection::new(Credentials::key("my-username", "my-secure-key"));
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
//! | [`create_contacts`](mod@create_contacts) | `createContacts` | Creates contact(s) from single fields; vCards are not taken. |
//! | [`delete_contacts`](mod@delete_contacts) | `deleteContacts` | Removes contact(s), several at once. |
//! | [`get_contact_details`](mod@get_contact_details) | `getContactDetails` | Reads the details of one contact. |
//! | [`get_contacts`](mod@get_contacts) | `getContacts` | Lists every contact of the account. |
//! | [`update_contacts`](mod@update_contacts) | `updateContacts` | Changes the details of contact(s). |
#![allow(
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::too_many_arguments
)]

/// How the vendor writes.
pub(crate) const STYLE: crate::runtime::Style = crate::runtime::Style {
    boolean: crate::runtime::Spelling {
        yes: "TRUE",
        no: "FALSE",
    },
    empty_is_none: true,
    empty_arrays: false,
};

/// The forms of a date that the vendor takes.
pub const DATE_FORMS: &[&str] = &["yyyy-mm-dd", "yyyy-mm-dd HH:MM:SS"];

#[rustfmt::skip]
pub mod enums;
#[rustfmt::skip]
mod connection;
pub use connection::{Connection, Credentials};
#[rustfmt::skip]
pub mod create_contacts;
#[rustfmt::skip]
pub mod delete_contacts;
#[rustfmt::skip]
pub mod get_contact_details;
#[rustfmt::skip]
pub mod get_contacts;
#[rustfmt::skip]
pub mod update_contacts;
