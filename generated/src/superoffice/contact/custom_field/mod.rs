// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.custom_field.get.md
// Page: superoffice/contact.custom_fields.get.md

//! Holds `GET /api/v1/Contact/CustomField/{fieldName}`, `GET /api/v1/Contact/CustomField`.

#[rustfmt::skip]
pub mod get;
#[rustfmt::skip]
pub mod list;
