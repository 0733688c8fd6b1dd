// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.persons.get.md

//! The method `GET /api/v1/Contact/{id}/Persons`.
//!
//! | Module | Method | What it does |
//! |---|---|---|
//! | [`get`](mod@get) | `GET /api/v1/Contact/{id}/Persons` | Persons of one ContactEntity, as an OData list. |

#[rustfmt::skip]
pub mod get;
