// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.documents.get.md

//! The method `GET /api/v1/Contact/{id}/Documents`.
//!
//! | Module | What it does |
//! |---|---|
//! | [`get`](mod@get) | Documents of one ContactEntity, as an OData list. |

#[rustfmt::skip]
pub mod get;
