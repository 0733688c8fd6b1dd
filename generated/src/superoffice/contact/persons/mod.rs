// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.persons.get.md

//! Persons of one ContactEntity, as an OData list.
//!
//! | Module | What it does |
//! |---|---|
//! | [`get`](mod@get) | Persons of one ContactEntity, as an OData list. |

#[rustfmt::skip]
pub mod get;
