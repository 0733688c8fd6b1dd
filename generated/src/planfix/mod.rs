// Written by `cargo xtask regen` from specs/planfix. Do not edit.
// Page: planfix/en/contact.update.html
// Page: planfix/ru/contact.update.md

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
pub(crate) const DATE_FORMS: &[&str] = &["dd-mm-yyyy", "dd-mm-yyyy HH:MM"];

#[rustfmt::skip]
pub mod enums;
#[rustfmt::skip]
mod envelope;
pub use envelope::Envelope;
#[rustfmt::skip]
pub mod contact;
