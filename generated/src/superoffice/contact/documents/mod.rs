// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.documents.get.md

//! Documents of one ContactEntity, as an OData list.
//!
//! | Module | What it does |
//! |---|---|
//! | [`get`](mod@get) | Documents of one ContactEntity, as an OData list. |

#[rustfmt::skip]
pub mod get;
