// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.duplicates.get.md

//! Holds `GET /api/v1/Contact/Duplicates/{name}`.

#[rustfmt::skip]
pub mod get;
