// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.sales.get.md

//! Holds `GET /api/v1/Contact/{id}/Sales`.

#[rustfmt::skip]
pub mod get;
