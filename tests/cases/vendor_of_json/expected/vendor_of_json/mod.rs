// Written by `cargo xtask regen` from specs/vendor_of_json. Do not edit.
// Page: vendor_of_json/page.md

//! Orders REST API
//!
//! Endpoint: `https://orders.example`.
//!
//! Bearer
//!
//! On the wire it is JSON. The XML of these types is ours: the vendor never sees it.
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
pub mod order;
