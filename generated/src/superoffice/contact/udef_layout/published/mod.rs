// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.udef_field_published.get.html
// Page: superoffice/contact.udef_layout_published.get.md

//! Holds `GET /api/v1/Contact/UdefLayout/Published/{progidOrLabel}`, `GET
//! /api/v1/Contact/UdefLayout/Published`.

#[rustfmt::skip]
pub mod get;
#[rustfmt::skip]
pub mod list;
