// Written by `cargo xtask regen` from specs/vendor_of_xml. Do not edit.
// Page: vendor_of_xml/page.md

//! Desk API.
//!
//! Endpoint: `https://desk.example/xml/`.
//!
//! Authentication: the key.
//!
//! On the wire it is XML. The JSON of these types is ours: the vendor never sees it.
//!
//! # Connection
//!
//! ```ignore
//! use crate::vendor_of_xml::{Connection, Credentials};
//!
//! let connection = Connection::new("my-tenant", "my-agent", Credentials::session("my-key"));
//! ```
//!
//! Each method's module has a `Request` to fill in and a `Response` to read; where a call takes something in its
//! URL beside a body, a `Call` holds both. What makes the call of it, and reads its answer, is
//! [`Method`](::contactory::runtime::Method). Calls are sent by any HTTP client; `BlockingClient` and `AsyncClient` of
//! [`runtime`](::contactory::runtime) do so with retries, logins and pages.
//!
//! # Methods
//!
//! | Module | Method | What it does |
//! |---|---|---|
//! | [`ticket::update`](mod@ticket::update) | `ticket.update` | Changes a ticket. |
#![allow(
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::too_many_arguments
)]

/// How the vendor writes.
pub(crate) const STYLE: ::contactory::runtime::Style = ::contactory::runtime::Style {
    boolean: ::contactory::runtime::Spelling {
        yes: "1",
        no: "0",
    },
    empty_is_none: true,
    empty_arrays: false,
};

/// The forms of a date that the vendor takes.
pub const DATE_FORMS: &[&str] = &["dd-mm-yyyy"];

#[rustfmt::skip]
pub mod enums;
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
pub mod ticket;
