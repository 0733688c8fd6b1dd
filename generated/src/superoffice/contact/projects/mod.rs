// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.projects.get.md

//! The method `GET /api/v1/Contact/{id}/Projects`.
//!
//! | Module | What it does |
//! |---|---|
//! | [`get`](mod@get) | Projects of one ContactEntity, as an OData list. |

#[rustfmt::skip]
pub mod get;
