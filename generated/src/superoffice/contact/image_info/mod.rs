// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.imageinfo.put.md

//! Holds `PUT /api/v1/Contact/{contactId}/ImageInfo`.

#[rustfmt::skip]
pub mod put;
