// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.custom_field.get.md
// Page: superoffice/contact.custom_fields.get.md

//! The methods of `contact::custom_field`.
//!
//! | Module | Method | What it does |
//! |---|---|---|
//! | [`get`](mod@get) | `GET /api/v1/Contact/CustomField/{fieldName}` | Meta-data of a ContactEntity custom field (user defined and published, or extra). |
//! | [`list`](mod@list) | `GET /api/v1/Contact/CustomField` | Meta-data of ContactEntity's custom fields (user defined and published, or extra). |

#[rustfmt::skip]
pub mod get;
#[rustfmt::skip]
pub mod list;
