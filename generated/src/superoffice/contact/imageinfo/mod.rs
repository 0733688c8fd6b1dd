// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.imageinfo.get.md

//! Holds `GET /api/v1/Contact/{contactId}/Imageinfo`.

#[rustfmt::skip]
pub mod get;
