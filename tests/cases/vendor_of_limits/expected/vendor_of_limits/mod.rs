// Written by `cargo xtask regen` from specs/vendor_of_limits. Do not edit.
// Page: vendor_of_limits/page.md

//! Bells API.
//!
//! Endpoint: `https://bells.example`.
//!
//! Authentication: Bearer.
//!
//! On the wire it is JSON. The XML of these types is ours: the vendor never sees it.
//!
//! # Connection
//!
//! ```ignore
//! use crate::vendor_of_limits::Connection;
//!
//! let connection = Connection::new();
//! ```
//!
//! Each method's module has a `Request` to fill in and a `Response` to read; where a call takes something in its
//! URL beside a body, a `Call` holds both. What makes the call of it, and reads its answer, is
//! [`Method`](::contactory::runtime::Method). Calls are sent by any HTTP client; `BlockingClient` and `AsyncClient` of
//! [`runtime`](::contactory::runtime) do so with retries, logins and pages.
//!
//! # Methods
//!
//! | Module | What it does |
//! |---|---|
//! | [`bells::post`](mod@bells::post) | POST /v1/bells rings a bell. |
#![allow(
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::too_many_arguments
)]

/// How the vendor writes.
pub(crate) const STYLE: ::contactory::runtime::Style = ::contactory::runtime::Style {
    boolean: ::contactory::runtime::Spelling {
        yes: "true",
        no: "false",
    },
    empty_is_none: false,
    empty_arrays: true,
};

#[rustfmt::skip]
mod connection;
pub use connection::Connection;
#[rustfmt::skip]
pub mod bells;
