// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.default.get.md

//! Holds `GET /api/v1/Contact/default`.

#[rustfmt::skip]
pub mod get;
