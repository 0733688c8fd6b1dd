// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.imageinfo.get.md

//! The method `GET /api/v1/Contact/{contactId}/Imageinfo`.
//!
//! | Module | What it does |
//! |---|---|
//! | [`get`](mod@get) | Reads the Blob about a contact's picture. |

#[rustfmt::skip]
pub mod get;
