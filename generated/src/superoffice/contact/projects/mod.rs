// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.projects.get.md

//! Projects of one ContactEntity, as an OData list.
//!
//! | Module | What it does |
//! |---|---|
//! | [`get`](mod@get) | Projects of one ContactEntity, as an OData list. |

#[rustfmt::skip]
pub mod get;
