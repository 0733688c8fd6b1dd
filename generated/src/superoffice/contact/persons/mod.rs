// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.persons.get.md

//! Holds `GET /api/v1/Contact/{id}/Persons`.

#[rustfmt::skip]
pub mod get;
