// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.simple.get.md

//! Holds `GET /api/v1/Contact/{id}/Simple`.

#[rustfmt::skip]
pub mod get;
