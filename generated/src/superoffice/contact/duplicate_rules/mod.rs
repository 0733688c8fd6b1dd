// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.duplicate_rules.get.md
// Page: superoffice/contact.duplicate_rules.put.md

//! Holds `GET /api/v1/Contact/DuplicateRules`, `PUT /api/v1/Contact/DuplicateRules`.

#[rustfmt::skip]
pub mod get;
#[rustfmt::skip]
pub mod put;
