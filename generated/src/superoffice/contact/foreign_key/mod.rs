// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.foreign_keys.get.md

//! The method `GET /api/v1/Contact/{id}/ForeignKey`.
//!
//! | Module | What it does |
//! |---|---|
//! | [`get`](mod@get) | The ContactEntity's foreign keys. |

#[rustfmt::skip]
pub mod get;
