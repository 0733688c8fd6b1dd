// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.documents.get.md

//! Holds `GET /api/v1/Contact/{id}/Documents`.

#[rustfmt::skip]
pub mod get;
