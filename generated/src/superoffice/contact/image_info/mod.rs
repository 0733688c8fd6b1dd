// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.imageinfo.put.md

//! The method `PUT /api/v1/Contact/{contactId}/ImageInfo`.
//!
//! | Module | What it does |
//! |---|---|
//! | [`put`](mod@put) | Writes the Blob about a contact's picture. |

#[rustfmt::skip]
pub mod put;
