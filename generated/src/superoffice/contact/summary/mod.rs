// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.summary.get.html

//! Holds `GET /api/v1/Contact/{contactId}/Summary`.

#[rustfmt::skip]
pub mod get;
