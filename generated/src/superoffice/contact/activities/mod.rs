// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.activities.get.md

//! The method `GET /api/v1/Contact/{id}/Activities`.
//!
//! | Module | What it does |
//! |---|---|
//! | [`get`](mod@get) | Activities of one ContactEntity, as an OData list. |

#[rustfmt::skip]
pub mod get;
