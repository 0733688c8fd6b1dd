// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.projects.get.md

//! Holds `GET /api/v1/Contact/{id}/Projects`.

#[rustfmt::skip]
pub mod get;
