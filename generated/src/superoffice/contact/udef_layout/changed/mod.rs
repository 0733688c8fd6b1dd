// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.udef_layout_changed.get.md

//! Holds `GET /api/v1/Contact/UdefLayout/Changed`.

#[rustfmt::skip]
pub mod get;
