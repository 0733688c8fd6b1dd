// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.image.delete.md

//! Holds `DELETE /api/v1/Contact/{contactId}/Image`.

#[rustfmt::skip]
pub mod delete;
