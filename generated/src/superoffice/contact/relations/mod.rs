// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.relations.get.md

//! Holds `GET /api/v1/Contact/{id}/Relations`.

#[rustfmt::skip]
pub mod get;
