// Written by `cargo xtask regen` from specs/vendor_of_patches. Do not edit.
// Page: vendor_of_patches/page.lost.md
// Page: vendor_of_patches/page.part.md
// Page: vendor_of_patches/page.patch.md
// Page: vendor_of_patches/page.put.md

//! Shelf API.
//!
//! Endpoint: `https://shelf.example`.
//!
//! Authentication: Bearer.
//!
//! On the wire it is JSON. The XML of these types is ours: the vendor never sees it.
//!
//! # Connection
//!
//! ```ignore
//! use crate::vendor_of_patches::Connection;
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
//! | [`lamp::patch`](mod@lamp::patch) | Changes a lamp by a JSON Patch or a JSON Merge Patch document. |
//! | [`room::patch`](mod@room::patch) | Changes parts of a room. |
//! | [`shelf::patch`](mod@shelf::patch) | Changes a shelf by a JSON Patch document. |
//! | [`shelf::put`](mod@shelf::put) | Replaces a shelf. |
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
pub mod enums;
#[rustfmt::skip]
pub mod types;
#[rustfmt::skip]
mod connection;
pub use connection::Connection;
#[rustfmt::skip]
pub mod lamp;
#[rustfmt::skip]
pub mod room;
#[rustfmt::skip]
pub mod shelf;
