// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.persons.get.md

//! The method `GET /api/v1/Contact/{id}/Persons`.
//!
//! | Module | What it does |
//! |---|---|
//! | [`get`](mod@get) | Persons of one ContactEntity, as an OData list. |

#[rustfmt::skip]
pub mod get;
