// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.activities.get.md

//! Holds `GET /api/v1/Contact/{id}/Activities`.

#[rustfmt::skip]
pub mod get;
