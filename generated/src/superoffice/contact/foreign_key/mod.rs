// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.foreign_keys.get.md

//! Holds `GET /api/v1/Contact/{id}/ForeignKey`.

#[rustfmt::skip]
pub mod get;
