// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.put.md

//! `PUT /api/v1/Contact/{id}`.

#[rustfmt::skip]
pub mod put;
