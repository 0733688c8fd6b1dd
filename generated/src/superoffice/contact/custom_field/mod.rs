// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.custom_field.get.md
// Page: superoffice/contact.custom_fields.get.md

//! The methods of `contact::custom_field`.
//!
//! | Module | What it does |
//! |---|---|
//! | [`get`](mod@get) | Meta-data of a ContactEntity custom field (user defined and published, or extra). |
//! | [`list`](mod@list) | Meta-data of ContactEntity's custom fields (user defined and published, or extra). |

#[rustfmt::skip]
pub mod get;
#[rustfmt::skip]
pub mod list;
